//! What the types promise to those who build on them.

use std::fmt::Debug;
use std::future::Future;

use futures_core::Stream;
use openai_typed::types::{
    CreateCompletionRequest, CreateCompletionResponse, CreateFileRequest, FineTuneEvent, Model,
    OpenAiFile,
};
use openai_typed::{
    Call, CallOptions, Client, ClientBuilder, Download, Error, EventStream, FilePart, Form,
    RequestBuilder, Response, resources,
};
use serde_json::json;

use super::Site;

fn shared<T: Clone + Debug + Send + Sync + Unpin + 'static>() {}
fn value<T: Debug + Send + Sync + Unpin + 'static>() {}
fn movable<T: Debug + Send + Unpin + 'static>() {}
fn call<T: 'static>()
where
    Call<T>: Future<Output = Result<T, Error>>,
{
    movable::<Call<T>>();
}
fn stream<S: Stream<Item = Result<T, Error>> + Debug + Send + Unpin + 'static, T>() {}

/// Not `Send`, and yet a stream of it may move to another thread: items are made where it is read.
type Local = std::rc::Rc<std::cell::Cell<u8>>;

#[test]
fn types_can_be_shared_sent_and_spawned() {
    shared::<Client>();
    shared::<CallOptions>();
    shared::<resources::Completions>();
    shared::<resources::Files>();
    shared::<resources::FineTunes>();
    shared::<CreateCompletionRequest>();
    shared::<CreateFileRequest>();
    shared::<FilePart>();
    shared::<Form>();
    shared::<Response<CreateCompletionResponse>>();
    value::<Error>();
    movable::<ClientBuilder>();
    movable::<RequestBuilder>();
    movable::<Download>();
    movable::<EventStream<Local>>();
    call::<Response<Model>>();
    call::<Response<OpenAiFile>>();
    call::<EventStream<FineTuneEvent>>();
    call::<Download>();
    stream::<EventStream<FineTuneEvent>, FineTuneEvent>();
    stream::<Download, bytes::Bytes>();
}

#[test]
fn errors_are_small_and_go_into_any_other() {
    fn into_any(error: Error) -> Box<dyn std::error::Error + Send + Sync> {
        error.into()
    }
    let _: fn(Error) -> _ = into_any;
    assert!(size_of::<Error>() <= 16);
    assert!(size_of::<Result<(), Error>>() <= 16);
}

#[test]
fn a_client_is_as_cheap_as_two_pointers_and_so_is_each_handle() {
    assert!(size_of::<Client>() <= 2 * size_of::<usize>());
    assert_eq!(size_of::<resources::Completions>(), size_of::<Client>());
    assert!(size_of::<Call<Response<CreateCompletionResponse>>>() <= 5 * size_of::<usize>());
    assert_eq!(
        size_of::<EventStream<CreateCompletionResponse>>(),
        size_of::<usize>()
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_are_spawned_without_anything_that_made_them() {
    let site = Site::new().await;
    let spawned = {
        let client = site.client.clone();
        let handle = client.completions();
        let request = CreateCompletionRequest::new("m").prompt("p");
        tokio::spawn(handle.create(&request))
    };
    let streamed = tokio::spawn({
        let completions = site.client.completions();
        async move {
            let request = CreateCompletionRequest::new("m");
            let mut stream = completions.create_stream(&request).await?;
            let mut text = String::new();
            while let Some(chunk) = stream.try_next().await? {
                text.push_str(&chunk.choices[0].text);
            }
            Ok::<_, Error>(text)
        }
    });
    drop(site.client);
    assert_eq!(spawned.await.unwrap().unwrap().choices.len(), 1);
    assert_eq!(
        streamed.await.unwrap().unwrap(),
        "\n\nThis is indeed a test"
    );
    assert_eq!(site.server.requests().len(), 2);
}

#[tokio::test]
async fn a_call_holds_what_it_sends_and_sends_nothing_before_it_is_awaited() {
    let site = Site::new().await;
    let mut request = CreateCompletionRequest::new("m").prompt("first");
    let first = site.client.completions().create(&request);
    request.prompt = Some("second".into());
    let second = site.client.completions().create(&request);
    drop(site.client.completions().create(&request));
    site.sent_nothing();
    second.await.unwrap();
    assert_eq!(
        site.sent().json(),
        json!({"model": "m", "prompt": "second"})
    );
    first.await.unwrap();
    assert_eq!(site.sent().json(), json!({"model": "m", "prompt": "first"}));
}

#[tokio::test]
async fn a_call_that_has_ended_does_not_panic_when_it_is_asked_again() {
    let site = Site::new().await;
    let mut call = site.client.models().list();
    (&mut call).await.unwrap();
    super::is_config((&mut call).await);
    assert_eq!(site.server.requests().len(), 1);
}

#[tokio::test]
async fn debug_output_of_what_a_user_holds_has_no_key() {
    let site = Site::new().await;
    let request = CreateCompletionRequest::new("m");
    let call = site.client.completions().create(&request);
    let mut shown = format!("{call:?} {:?} {:?}", site.client, site.client.files());
    shown.push_str(&format!("{:?}", call.await.unwrap()));
    assert!(!shown.contains(super::KEY), "{shown}");
}
