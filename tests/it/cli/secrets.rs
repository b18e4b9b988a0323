//! The key is never shown.

use super::{Ran, at, command};
use crate::support;

const SECRET: &str = "sk-very-secret-key-0123456789";

#[tokio::test]
async fn verbose_shows_attempts_and_no_key() {
    let wrong = format!("{{\"error\": {{\"message\": \"Incorrect API key: {SECRET}\"}}}}");
    let server = support::Server::start([
        support::answer(500, &[("retry-after-ms", "1"), ("x-echo", SECRET)], &wrong),
        support::answer(429, &[("retry-after-ms", "1")], &wrong),
        support::answer(401, &[("x-request-id", "req_9")], &wrong),
    ])
    .await;
    let mut command = at(&server.url(), &["models", "list", "--verbose"]);
    command.env("OPENAI_API_KEY", SECRET);
    let said = Ran::of(command).await.failed(1);
    assert!(!said.contains(SECRET), "{said}");
    for expected in [
        &format!("GET /models to 127.0.0.1:{}", server.port),
        "attempt 1\n",
        "500",
        "trying again in",
        "attempt 2\n",
        "attempt 3\n",
        "request id req_9",
        "Incorrect API key: [redacted]",
    ] {
        assert!(said.contains(expected), "{expected}: {said}");
    }
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn a_key_in_a_header_or_in_a_mistake_is_not_repeated() {
    let server = support::Server::start([support::answer(400, &[], SECRET)]).await;
    let header = format!("api-key: {SECRET}");
    let arguments = ["models", "list", "-v", "--header", &header];
    let said = Ran::of(at(&server.url(), &arguments)).await.failed(1);
    assert!(!said.contains(SECRET), "{said}");
    for header in [
        format!("Authorization=Bearer {SECRET}"),
        format!("x-key: {SECRET}\u{7}"),
    ] {
        let arguments = ["models", "list", "--header", &header];
        let said = Ran::of(at("http://127.0.0.1:1/v1", &arguments))
            .await
            .failed(2);
        assert!(!said.contains(SECRET), "{said}");
    }
    let mut command = command(["models", "list"]);
    command.env("OPENAI_API_KEY", format!("{SECRET}\nx"));
    let said = Ran::of(command).await.failed(2);
    assert!(!said.contains(SECRET), "{said}");
}
