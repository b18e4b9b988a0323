use super::*;
use http::HeaderValue;

const SECRET: &str = "sk-abcdefgh";

fn read(status: u16, body: &str) -> ApiError {
    let body = Bytes::copy_from_slice(body.as_bytes());
    ApiError::read(
        StatusCode::from_u16(status).unwrap(),
        HeaderMap::new(),
        body,
    )
}

fn secrets() -> Secrets {
    let mut value = HeaderValue::from_static(SECRET);
    value.set_sensitive(true);
    let name = http::HeaderName::from_static("x-api-key");
    let url = reqwest::Url::parse("http://x").unwrap();
    Secrets::of(&[(name, value)].into_iter().collect(), &url)
}

#[test]
fn where_servers_say_what() {
    let message = |body| read(400, body).message;
    for (body, expected) in [
        (
            r#"{"msg":"d","error_description":"c","detail":"b","message":"a"}"#,
            "a",
        ),
        (r#"{"msg":"d","error_description":"c","detail":"b"}"#, "b"),
        (r#"{"error":{"msg":"d","error_description":"c"}}"#, "c"),
        (r#"{"msg":"d"}"#, "d"),
        (r#"{"error":null,"message":"m"}"#, "m"),
        (r#"{"error":"text","message":"m"}"#, "text"),
        (r#"{"error":false}"#, "false"),
        ("7", "7"),
    ] {
        assert_eq!(message(body).as_deref(), Some(expected), "{body}");
    }
    let error = read(400, r#"{"error":"text","code":7,"type":"t","param":["p"]}"#);
    assert_eq!(error.code.as_deref(), Some("7"));
    assert_eq!(error.kind.as_deref(), Some("t"));
    assert_eq!(error.param.as_deref(), Some(r#"["p"]"#));
}

#[test]
fn a_secret_is_hidden_in_each_member_and_then_in_the_body() {
    for member in ["message", "code", "type", "param"] {
        // Spelled so that the bytes do not show it.
        let error = read(
            400,
            &format!(r#"{{ "error":{{"{member}":"<\u0073k-abcdefgh>"}} }}"#),
        );
        let error = error.hide(&secrets());
        let texts = [&error.message, &error.code, &error.kind, &error.param];
        let found: Vec<&String> = texts.into_iter().flatten().collect();
        assert_eq!(found, ["<[redacted]>"], "{member}");
        let body = format!(r#"{{"error":{{"{member}":"<[redacted]>"}}}}"#);
        assert_eq!(error.body, body);
    }
    let body = r#"{ "error": "nothing secret" }"#;
    assert_eq!(read(400, body).hide(&secrets()).body, body);
}

#[test]
fn an_api_error_as_text() {
    let all = r#"{"message":"m","type":"t","code":"c","param":"p"}"#;
    let mut error = read(404, all);
    error.retry_after = Some(Duration::from_millis(1500));
    assert_eq!(
        error.to_string(),
        "404 Not Found: m [type t] [code c] [param p] [the server asks to wait 1.5 s]"
    );
    error
        .headers
        .insert("x-other", HeaderValue::from_static("7"));
    assert_eq!(
        format!("{error:?}"),
        format!(
            r#"ApiError {{ status: 404, message: Some("m"), code: Some("c"), type: Some("t"), param: Some("p"), retry_after: Some(1.5s), headers: {{"x-other": "7"}}, body: {all:?} }}"#
        )
    );
    for (status, body, text) in [
        (200, r#"{"message":"m"}"#, "error in the stream: m"),
        (502, "", "502 Bad Gateway"),
        (502, " <p>\n", "502 Bad Gateway: <p>"),
        (
            500,
            r#"{"code":7}"#,
            r#"500 Internal Server Error: {"code":7} [code 7]"#,
        ),
    ] {
        assert_eq!(read(status, body).to_string(), text);
    }
}

fn long(text: &str) -> String {
    text.repeat(2000)
}

/// How many times the letter is shown.
fn count(shown: impl fmt::Display, letter: char) -> usize {
    shown.to_string().matches(letter).count()
}

#[test]
fn each_part_of_an_api_error_is_bounded() {
    let members = [
        ("message", "Z", 1000),
        ("type", "Y", 200),
        ("code", "X", 200),
        ("param", "W", 200),
    ];
    for (name, text, limit) in members {
        let mut error = read(400, &format!(r#"{{"{name}":"{}"}}"#, long(text)));
        error.body = Bytes::new();
        let letter = text.chars().next().unwrap();
        assert_eq!(count(&error, letter), limit, "{name}");
        assert_eq!(count(format!("{error:?}"), letter), limit, "{name}");
    }
    let error = read(400, &long("Z"));
    assert_eq!(count(&error, 'Z'), 300);
    assert_eq!(count(format!("{error:?}"), 'Z'), 1000);
}

#[test]
fn a_decode_error_as_text() {
    let error = |path: String, reason: String, body: String| DecodeError {
        path,
        reason,
        body: body.into(),
    };
    let short = error("a.b".into(), "r".into(), "{}".into());
    assert_eq!(short.to_string(), "at a.b: r");
    assert_eq!(
        format!("{short:?}"),
        r#"DecodeError { path: "a.b", reason: "r", body: "{}" }"#
    );
    let long = error(long("Z"), long("Y"), long("X"));
    assert_eq!((count(&long, 'Z'), count(&long, 'Y')), (300, 500));
    let shown = format!("{long:?}");
    assert_eq!(
        [count(&shown, 'Z'), count(&shown, 'Y'), count(&shown, 'X')],
        [300, 500, 1000]
    );
}

#[test]
fn unexpected_content_as_text() {
    let found = |content_type: Option<String>, body: String| UnexpectedContent {
        content_type,
        body: body.into(),
    };
    let html = found(Some("text/html".into()), "<p>".into());
    assert_eq!(html.to_string(), "content type text/html, body: <p>");
    assert_eq!(
        format!("{html:?}"),
        r#"UnexpectedContent { content_type: Some("text/html"), body: "<p>" }"#
    );
    let none = found(None, "<p>".into());
    assert_eq!(none.to_string(), "no content type, body: <p>");
    let long = found(Some(long("Z")), long("Y"));
    assert_eq!((count(&long, 'Z'), count(&long, 'Y')), (200, 300));
    assert_eq!(count(format!("{long:?}"), 'Y'), 1000);
}

#[test]
fn brief_is_one_line() {
    let brief = |text, length| Brief(text, length).to_string();
    assert_eq!(brief("  a\r\nb\u{1b}\tc ", 9), "a  b  c");
    assert_eq!(brief("äöü", 3), "äöü");
    assert_eq!(brief("äöüß", 3), "äöü…");
}
