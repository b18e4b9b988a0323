//! The key of an administrator beside the API key.

use openai_typed::{Client, ClientBuilder, Method};
use serde_json::Value;

use crate::support::*;

fn builder(server: &Server) -> ClientBuilder {
    Client::builder().base_url(server.url()).no_proxy()
}

#[tokio::test]
async fn each_request_has_its_key_and_never_the_other_one() {
    let server = Server::start(vec![ok(); 4]).await;
    let get = |client: &Client| client.request(Method::GET, "/organization/projects");
    let both = builder(&server)
        .api_key("sk-plain")
        .admin_key(" sk-admin\n")
        .build()
        .unwrap();
    get(&both).admin().send::<Value>().await.unwrap();
    get(&both).send::<Value>().await.unwrap();
    let plain = builder(&server).api_key("sk-plain").build().unwrap();
    let error = get(&plain).admin().send::<Value>().await.unwrap_err();
    assert!(
        error.is_config() && error.to_string().contains("OPENAI_ADMIN_KEY"),
        "{error}"
    );
    let admin = builder(&server).admin_key("sk-admin").build().unwrap();
    let error = get(&admin).send::<Value>().await.unwrap_err();
    assert!(
        error.is_config() && error.to_string().contains("OPENAI_API_KEY"),
        "{error}"
    );
    // Who sets the header knows what goes there; and a server may want no key.
    let own = get(&plain).admin().header("authorization", "Bearer own");
    own.send::<Value>().await.unwrap();
    let none = builder(&server)
        .no_api_key()
        .admin_key("sk-admin")
        .build()
        .unwrap();
    get(&none).send::<Value>().await.unwrap();
    let seen = server.seen();
    let keys: Vec<_> = seen
        .iter()
        .map(|seen| seen.header("authorization"))
        .collect();
    assert_eq!(
        keys,
        [
            Some("Bearer sk-admin"),
            Some("Bearer sk-plain"),
            Some("Bearer own"),
            None
        ]
    );
}

#[tokio::test]
async fn a_server_that_wants_no_key_wants_none_of_an_administrator() {
    let server = Server::start([ok()]).await;
    let client = builder(&server).build().unwrap();
    let call = client.request(Method::GET, "/x").admin().send::<Value>();
    call.await.unwrap();
    assert_eq!(server.only().header("authorization"), None);
}

#[tokio::test]
async fn an_admin_key_is_as_secret_as_any() {
    let said = r#"{"error":{"message":"Incorrect key sk-very-admin"}}"#;
    let server = Server::start([answer(401, &[("x-echo", "sk-very-admin")], said)]).await;
    let builder = builder(&server).admin_key("sk-very-admin");
    let mut text = format!("{builder:?}{builder:#?}");
    let client = builder.build().unwrap();
    let call = client.request(Method::GET, "/x").admin();
    text += &format!("{client:?}{call:?}");
    text += &shown(&call.send::<Value>().await.unwrap_err());
    assert!(!text.contains("sk-very-admin"), "{text}");
}
