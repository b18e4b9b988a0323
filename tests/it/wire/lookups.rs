//! Operations without a body: lists, look-ups, deletions.

use super::Site;

const JOB: &str = "ft-AF1WoRqd3aJAHsqc9NY7iL8F";
const FILE: &str = "file-XjGxS3KTG0uNmNOK362iJua3";

#[tokio::test]
async fn models_are_listed() {
    let site = Site::new().await;
    let models = site.client.models().list().await.unwrap();
    site.sent().is("listModels", "GET /v1/models").has_no_body();
    assert_eq!(models.object, "list");
    let first = &models.data[0];
    assert_eq!((&*first.id, &*first.object), ("model-id-0", "model"));
    assert_eq!(
        (&*first.owned_by, first.created),
        ("organization-owner", None)
    );
    let permission = &first.permission[0];
    assert_eq!(permission.id.as_deref(), Some("modelperm-0"));
    assert_eq!(permission.organization.as_deref(), Some("*"));
    assert_eq!(
        (permission.allow_sampling, permission.is_blocking),
        (Some(true), Some(false))
    );
    assert_eq!(
        (permission.group.as_ref(), permission.created),
        (None, Some(1_669_085_501))
    );
}

#[tokio::test]
async fn a_model_is_looked_up() {
    let site = Site::new().await;
    let model = site
        .client
        .models()
        .retrieve("text-davinci-003")
        .await
        .unwrap();
    site.sent()
        .is("retrieveModel", "GET /v1/models/text-davinci-003")
        .has_no_body();
    assert_eq!(
        (&*model.id, &*model.owned_by),
        ("text-davinci-003", "openai")
    );
    assert_eq!(model.permission.len(), 1);
}

#[tokio::test]
async fn a_fine_tuned_model_is_deleted_under_its_plain_name() {
    let site = Site::new().await;
    let id = "curie:ft-acmeco-2021-03-03-21-44-20";
    let gone = site.client.models().delete(id).await.unwrap();
    let line = "DELETE /v1/models/curie:ft-acmeco-2021-03-03-21-44-20";
    site.sent().is("deleteModel", line).has_no_body();
    assert_eq!(
        (&*gone.id, &*gone.object, gone.deleted),
        (id, "model", true)
    );

    let error = site.client.models().delete(id).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 404);
    assert_eq!(error.api_error().unwrap().code(), Some("model_not_found"));
}

#[tokio::test]
async fn files_are_listed() {
    let site = Site::new().await;
    let files = site.client.files().list().await.unwrap();
    site.sent().is("listFiles", "GET /v1/files").has_no_body();
    assert_eq!(files.object, "list");
    let file = files
        .data
        .iter()
        .find(|file| file.filename == "train.jsonl")
        .unwrap();
    assert_eq!(
        (&*file.id, &*file.object),
        ("file-ccdDZrC3iZVNiQVeEA6Z66wf", "file")
    );
    assert_eq!(
        (file.bytes, file.created_at),
        (Some(175), Some(1_613_677_385))
    );
    assert_eq!((&*file.purpose, &file.status), ("search", &None));
}

#[tokio::test]
async fn a_file_is_looked_up() {
    let site = Site::new().await;
    let file = site.client.files().retrieve(FILE).await.unwrap();
    site.sent()
        .is("retrieveFile", &format!("GET /v1/files/{FILE}"))
        .has_no_body();
    assert_eq!((&*file.id, file.bytes), (FILE, Some(140)));
    assert_eq!(
        (&*file.filename, &*file.purpose),
        ("mydata.jsonl", "fine-tune")
    );
}

#[tokio::test]
async fn a_file_is_deleted() {
    let site = Site::new().await;
    let gone = site.client.files().delete(FILE).await.unwrap();
    site.sent()
        .is("deleteFile", &format!("DELETE /v1/files/{FILE}"))
        .has_no_body();
    assert_eq!(
        (&*gone.id, &*gone.object, gone.deleted),
        (FILE, "file", true)
    );
}

#[tokio::test]
async fn jobs_are_listed() {
    let site = Site::new().await;
    let jobs = site.client.fine_tunes().list().await.unwrap();
    site.sent()
        .is("listFineTunes", "GET /v1/fine-tunes")
        .has_no_body();
    assert_eq!((&*jobs.object, jobs.data.len()), ("list", 3));
    let job = &jobs.data[0];
    assert_eq!(
        (&*job.id, &*job.object, &*job.model),
        (JOB, "fine-tune", "curie")
    );
    assert_eq!((&*job.status, &job.fine_tuned_model), ("pending", &None));
    assert_eq!(
        (job.created_at, job.updated_at),
        (Some(1_614_807_352), Some(1_614_807_352))
    );
    assert_eq!(
        (&*job.organization_id, job.result_files.len()),
        ("org-...", 0)
    );
    // The list leaves the events out.
    assert_eq!(job.events.len(), 0);
    let hyperparams = job.hyperparams.as_ref().unwrap();
    assert_eq!(
        (hyperparams.batch_size, hyperparams.n_epochs),
        (Some(4), Some(4))
    );
    assert_eq!(hyperparams.learning_rate_multiplier, Some(0.1));
    assert_eq!(hyperparams.prompt_loss_weight, Some(0.1));
    assert_eq!(job.training_files[0].filename, "my-data-train.jsonl");
}

#[tokio::test]
async fn a_job_is_looked_up() {
    let site = Site::new().await;
    let job = site.client.fine_tunes().retrieve(JOB).await.unwrap();
    site.sent()
        .is("retrieveFineTune", &format!("GET /v1/fine-tunes/{JOB}"))
        .has_no_body();
    assert_eq!((&*job.id, &*job.status), (JOB, "pending"));
    let event = &job.events[0];
    assert_eq!((&*event.object, &*event.level), ("fine-tune-event", "info"));
    assert_eq!(event.created_at, Some(1_614_807_352));
    assert!(event.message.starts_with("Job enqueued."));
}

#[tokio::test]
async fn a_job_is_cancelled_by_a_post_without_a_body() {
    let site = Site::new().await;
    let job = site.client.fine_tunes().cancel(JOB).await.unwrap();
    let line = format!("POST /v1/fine-tunes/{JOB}/cancel");
    site.sent().is("cancelFineTune", &line).has_no_body();
    assert_eq!((&*job.id, &*job.status), (JOB, "cancelled"));
    assert_eq!(job.events.last().unwrap().message, "Job cancelled.");
}

#[tokio::test]
async fn the_events_of_a_job_are_listed() {
    let site = Site::new().await;
    let events = site.client.fine_tunes().list_events(JOB).await.unwrap();
    let line = format!("GET /v1/fine-tunes/{JOB}/events");
    site.sent().is("listFineTuneEvents", &line).has_no_body();
    assert_eq!((&*events.object, events.data.len()), ("list", 1));
    assert!(events.data[0].message.starts_with("Job enqueued."));
}

#[tokio::test]
#[allow(deprecated, reason = "engines are part of the API")]
async fn engines_are_listed() {
    let site = Site::new().await;
    let engines = site.client.engines().list().await.unwrap();
    site.sent()
        .is("listEngines", "GET /v1/engines")
        .has_no_body();
    assert_eq!(engines.object, "list");
    let engine = &engines.data[0];
    assert_eq!((&*engine.id, &*engine.object), ("engine-id-0", "engine"));
    assert_eq!(
        (&*engine.owner, engine.ready),
        ("organization-owner", Some(true))
    );
    assert_eq!(engine.created, None);
}

#[tokio::test]
#[allow(deprecated, reason = "engines are part of the API")]
async fn an_engine_is_looked_up() {
    let site = Site::new().await;
    let engine = site
        .client
        .engines()
        .retrieve("text-davinci-003")
        .await
        .unwrap();
    site.sent()
        .is("retrieveEngine", "GET /v1/engines/text-davinci-003")
        .has_no_body();
    assert_eq!(
        (&*engine.id, &*engine.owner, engine.ready),
        ("text-davinci-003", "openai", Some(true))
    );
}
