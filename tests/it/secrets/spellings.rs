//! A server may repeat the key with escapes.

use openai_typed::Method;
use serde_json::json;

use super::{KEY, shown};
use crate::support::*;

#[tokio::test]
async fn the_key_is_in_no_body_in_any_spelling_of_json() {
    let escaped: String = KEY
        .chars()
        .map(|key| format!("\\u{:04x}", u32::from(key)))
        .collect();
    let half = format!("\\u0073{}", &KEY[1..]);
    let within = half.replace('\\', "\\\\");
    for spelled in [
        &escaped,
        &escaped.to_uppercase().replace("\\U", "\\u"),
        &half,
        &within,
    ] {
        let html = [("Content-Type", "text/html")];
        let hint = format!(r#"{{"error":{{"message":"no"}},"hint":"<{spelled}>"}}"#);
        let server = Server::start([
            answer(401, &[], &hint),
            answer(401, &[], format!("<{spelled}>")),
            answer(401, &[], format!("<{}", &spelled[..spelled.len() - 3])),
            answer(200, &html, format!("<{spelled}>")),
            answer(200, &[], format!(r#"{{"a":"<{spelled}>"}}"#)),
            answer(200, &html, format!("<{spelled}>")),
            events(&format!("data: {hint}\n\n")),
            events(&format!("data: <{spelled}>\n\n")),
        ])
        .await;
        let client = server.client();
        let request = || client.request(Method::POST, "/x").json(&json!({}));
        let mut errors = Vec::new();
        for _ in 0..5 {
            errors.push(request().send::<u8>().await.unwrap_err());
        }
        errors.push(request().stream::<u8>().await.map(drop).unwrap_err());
        for _ in 0..2 {
            let mut stream = request().stream::<u8>().await.unwrap();
            errors.push(stream.try_next().await.unwrap_err());
        }
        assert_eq!(server.seen().len(), 8);
        for error in errors {
            let body = error
                .api_error()
                .map(|api| String::from_utf8_lossy(api.body()).into_owned());
            let text = shown(&error) + &body.unwrap_or_default();
            let letters = &half[6..12];
            assert!(
                !text.contains(letters) && !text.contains(&escaped[12..24]),
                "{text}"
            );
            assert!(!text.contains(&escaped.to_uppercase()[12..24]), "{text}");
        }
    }
}
