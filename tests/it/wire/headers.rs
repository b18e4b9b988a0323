//! Who asks, and for what: the headers.

use openai_typed::types::CreateModerationRequest;

use super::Site;

#[tokio::test]
async fn organization_and_project_are_sent_when_they_are_set() {
    let site = Site::with(|builder| builder.organization("org-1").project("proj_1")).await;
    site.client.models().list().await.unwrap();
    let sent = site.sent();
    assert_eq!(sent.0.header("openai-organization"), Some("org-1"));
    assert_eq!(sent.0.header("openai-project"), Some("proj_1"));
}

#[tokio::test]
async fn every_kind_of_answer_has_its_accept_header() {
    let site = Site::new().await;
    let (files, jobs) = (site.client.files(), site.client.fine_tunes());
    let id = "file-XjGxS3KTG0uNmNOK362iJua3";
    let job = "ft-AF1WoRqd3aJAHsqc9NY7iL8F";

    drop(files.download(id).await.unwrap());
    let line = format!("GET /v1/files/{id}/content");
    site.sent().asks("downloadFile", &line, "*/*").has_no_body();

    drop(jobs.list_events_stream(job).await.unwrap());
    let line = format!("GET /v1/fine-tunes/{job}/events?stream=true");
    let sent = site.sent();
    sent.asks("listFineTuneEvents", &line, "text/event-stream")
        .has_no_body();

    jobs.list_events(job).await.unwrap();
    let line = format!("GET /v1/fine-tunes/{job}/events");
    site.sent().is("listFineTuneEvents", &line).has_no_body();
}

#[tokio::test]
async fn options_of_a_call_hold_for_that_call() {
    let site = Site::with(|builder| builder.header("x-team", "red")).await;
    let moderations = site.client.moderations();
    let request = CreateModerationRequest::new("hello");

    let call = moderations
        .create(&request)
        .header("x-team", "blue")
        .query("trace", 1);
    call.await.unwrap();
    let sent = site.sent();
    assert_eq!(sent.0.header("x-team"), Some("blue"));
    assert_eq!(sent.0.headers.get_all("x-team").iter().count(), 1);
    assert_eq!(sent.0.query, "trace=1");

    moderations.create(&request).await.unwrap();
    let sent = site.sent();
    assert_eq!(sent.0.header("x-team"), Some("red"));
    assert_eq!(sent.0.query, "");
}

#[tokio::test]
async fn a_derived_client_has_its_own_options_and_leaves_the_first_alone() {
    let site = Site::new().await;
    let derived = site
        .client
        .with_options(|options| options.header("x-team", "blue"));
    derived.models().list().await.unwrap();
    assert_eq!(site.sent().0.header("x-team"), Some("blue"));
    site.client.models().list().await.unwrap();
    site.sent().is("listModels", "GET /v1/models").has_no_body();
}
