//! Events of webhooks, with signatures that the Python package standardwebhooks 1.1.0 has made.

use std::collections::HashMap;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use openai_typed::types::WebhookEvent;
use openai_typed::webhooks::{Verifier, WebhookError};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};
use sha2::Sha256;

const SECRET: &str = "whsec_AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=";
const SENT: u64 = 1_750_287_078;

/// Id, body and signature.
const EVENTS: [(&str, &str, &str); 3] = [
    (
        "wh_685342e6c53c8190a1be43f081506c52",
        r#"{"id":"evt_1","object":"event","created_at":1750287078,"type":"response.completed","data":{"id":"resp_1"}}"#,
        "v1,wpuxepDb5y/Jdk4AhmqUNS5zC+PUltA97J3pFLd5h/4=",
    ),
    (
        "msg_ü",
        "",
        "v1,yqrcDQceb2zhuQhXZFqsuhPnpzJ9YNqn8LxSvSXQzus=",
    ),
    (
        "a.b",
        r#"{"text":"Grüße 😀\u2028"}"#,
        "v1,hS3mJc61TnVosKXy7VSbuPQr/rXjHdTHZIqvTpq9bJ4=",
    ),
];

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

fn headers(id: &str, signature: &str) -> Vec<(String, String)> {
    [
        ("Webhook-Id", id),
        ("webhook-timestamp", "1750287078"),
        ("WEBHOOK-SIGNATURE", signature),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .into()
}

fn verify(headers: Vec<(String, String)>, body: impl AsRef<[u8]>) -> Result<(), WebhookError> {
    Verifier::new(SECRET)
        .unwrap()
        .verify_at(headers, body, at(SENT))
}

#[test]
fn what_another_signer_has_signed_is_genuine() {
    for (id, body, signature) in EVENTS {
        verify(headers(id, signature), body).unwrap();
        for (other, changed) in [("x", body.to_owned()), (id, format!("{body} "))] {
            let refused = verify(headers(other, signature), changed).unwrap_err();
            assert!(matches!(refused, WebhookError::Signature), "{refused}");
        }
        let other = Verifier::new("whsec_AAAA").unwrap();
        let refused = other.verify_at(headers(id, signature), body, at(SENT));
        assert!(matches!(refused, Err(WebhookError::Signature)));
    }
}

#[test]
fn headers_come_from_any_map() {
    let (id, body, signature) = EVENTS[0];
    let verifier = Verifier::new(SECRET).unwrap();
    let list = headers(id, signature);
    let map: HashMap<String, String> = list.iter().cloned().collect();
    verifier.verify_at(&map, body, at(SENT)).unwrap();
    let pairs = list
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_bytes()));
    let http: openai_typed::HeaderMap = pairs
        .clone()
        .map(|(name, value)| (name.parse().unwrap(), value.try_into().unwrap()))
        .collect::<Vec<(http::HeaderName, http::HeaderValue)>>()
        .into_iter()
        .collect();
    verifier
        .verify_at(&http, body.as_bytes(), at(SENT))
        .unwrap();
    verifier.verify_at(pairs, body, at(SENT)).unwrap();
}

#[test]
fn any_of_several_signatures_suffices() {
    let (id, body, right) = EVENTS[0];
    let bare = right.trim_start_matches("v1,");
    let wrong = EVENTS[1].2;
    for several in [
        format!("{wrong} {right}"),
        format!("v2,{bare} v1,no-base64 ,{bare} {right}  "),
        bare.to_owned(),
        format!("{wrong} {bare}"),
        right.trim_end_matches('=').to_owned(),
    ] {
        verify(headers(id, &several), body).unwrap_or_else(|_| panic!("{several}"));
    }
    for none in [
        wrong.to_owned(),
        format!("v2,{bare}"),
        format!("v1a,{bare}"),
        format!("v11,{bare}"),
        format!(",{bare}"),
        format!("V1,{bare}"),
        "v1,".to_owned(),
        bare[..20].to_owned(),
        format!("{}{right}", "v1,AAAA ".repeat(64)),
    ] {
        let refused = verify(headers(id, &none), body);
        assert!(matches!(refused, Err(WebhookError::Signature)), "{none}");
    }
    // In several lines of the same name, too.
    let mut lines = headers(id, wrong);
    lines.push(("webhook-signature".to_owned(), right.to_owned()));
    verify(lines, body).unwrap();
}

#[test]
fn a_secret_without_prefix_is_its_bytes_and_a_body_need_not_be_text() {
    let verifier = Verifier::new("plain secret").unwrap();
    let signature = "v1,L+Jh5lcy6bo0TPc2Q9jidstB/qeCjSDL0JMee9rrHtY=";
    let verified = verifier.verify_at(headers("wh_1", signature), b"\xff\x00", at(SENT));
    verified.unwrap();
    let far = Duration::from_secs(1 << 40);
    let read = verifier
        .tolerance(far)
        .read::<Value, _, _>(headers("wh_1", signature), b"\xff\x00");
    assert!(matches!(read, Err(WebhookError::Body(_))), "{read:?}");
}

#[test]
fn a_secret_that_is_none_is_refused() {
    for secret in ["", "whsec_", "whsec_*", "whsec_A"] {
        let error = Verifier::new(secret).unwrap_err();
        assert!(matches!(error, WebhookError::Secret), "{secret}");
        assert!(error.to_string().contains("whsec_"));
    }
    let shown = format!("{:?}", Verifier::new(SECRET).unwrap());
    assert_eq!(shown, "Verifier { tolerance: 300s, .. }");
}

#[test]
fn times_are_bounded_on_both_sides() {
    let (id, body, signature) = EVENTS[0];
    let verifier = Verifier::new(SECRET).unwrap();
    let judge =
        |verifier: &Verifier, now| verifier.verify_at(headers(id, signature), body, at(now));
    for now in [SENT - 300, SENT, SENT + 300] {
        judge(&verifier, now).unwrap();
    }
    let late = at(SENT + 300) + Duration::from_millis(999);
    verifier
        .verify_at(headers(id, signature), body, late)
        .unwrap();
    assert!(matches!(
        judge(&verifier, SENT + 301),
        Err(WebhookError::TooOld)
    ));
    assert!(matches!(
        judge(&verifier, SENT - 301),
        Err(WebhookError::TooNew)
    ));
    let strict = verifier.clone().tolerance(Duration::ZERO);
    judge(&strict, SENT).unwrap();
    assert!(judge(&strict, SENT + 1).is_err());
    // By the clock of the machine this was long ago.
    let read = verifier.read::<Value, _, _>(headers(id, signature), body);
    assert!(matches!(read, Err(WebhookError::TooOld)));
}

/// Headers, time, signature.
#[test]
fn checks_come_in_order() {
    let (id, body, signature) = EVENTS[0];
    for (at, name) in ["webhook-id", "webhook-timestamp", "webhook-signature"]
        .into_iter()
        .enumerate()
    {
        let mut without = headers(id, "wrong");
        without[1].1 = "no number".to_owned();
        without[at].1.clear();
        if at == 2 {
            without.pop();
        }
        let refused = verify(without, body).unwrap_err();
        assert!(
            matches!(refused, WebhookError::MissingHeader(missing) if missing == name),
            "{refused}"
        );
    }
    for time in ["no number", "1e9", "", "99999999999999999999"] {
        let mut wrong = headers(id, "wrong");
        wrong[1].1 = format!(" {time}");
        let refused = verify(wrong, body).unwrap_err();
        assert!(matches!(refused, WebhookError::Timestamp), "{refused}");
    }
    let old = Verifier::new(SECRET)
        .unwrap()
        .verify_at(headers(id, "wrong"), body, at(0));
    assert!(matches!(old, Err(WebhookError::TooNew)));
    let before = UNIX_EPOCH - Duration::from_secs(1 << 33);
    let old = Verifier::new(SECRET)
        .unwrap()
        .verify_at(headers(id, signature), body, before);
    assert!(matches!(old, Err(WebhookError::TooNew)));
}

#[test]
fn a_genuine_event_is_read() {
    let (id, body, signature) = EVENTS[0];
    let verifier = Verifier::new(SECRET).unwrap().tolerance(Duration::MAX);
    let event: Value = verifier.read(headers(id, signature), body).unwrap();
    assert_eq!(event["data"]["id"], "resp_1");
}

/// An event with these members, signed as its sender would.
fn signed(event: &Value) -> (Vec<(String, String)>, String) {
    let body = event.to_string();
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let time = now.as_secs().to_string();
    let mut mac = Hmac::<Sha256>::new_from_slice(b"secret").unwrap();
    mac.update(format!("wh_1.{time}.{body}").as_bytes());
    let signature = STANDARD.encode(mac.finalize().into_bytes());
    let headers = [
        ("webhook-id", "wh_1"),
        ("webhook-timestamp", &time),
        ("webhook-signature", &format!("v1,{signature}")),
    ];
    let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned()));
    (headers.into(), body)
}

fn unwrap(event: &Value) -> WebhookEvent {
    let (headers, body) = signed(event);
    Verifier::new("secret")
        .unwrap()
        .unwrap(headers, body)
        .unwrap()
}

/// What the document shows of each of them is told apart, has nothing that its type does not know, and
/// comes back as it was.
#[test]
fn every_documented_event_is_known() {
    let document = openai_typed::openapi();
    let webhooks = document["webhooks"].as_object().unwrap();
    assert_eq!(webhooks.len(), 32);
    for (name, webhook) in webhooks {
        let event = &webhook["post"]["requestBody"]["content"]["application/json"]["examples"]["event"]
            ["value"];
        let kind = event["type"].as_str().unwrap();
        assert_eq!(kind.replace('.', "_"), *name);
        let read = unwrap(event);
        assert_eq!(serde_json::to_value(&read).unwrap(), *event);
        let shown = format!("{read:?}");
        let variant: String = shown.chars().take_while(|c| c.is_alphabetic()).collect();
        let words = kind.split(['.', '_']);
        let expected: String = words
            .map(|word| word[..1].to_uppercase() + &word[1..])
            .collect();
        assert_eq!(variant, expected, "{shown}");
        let extras = shown.matches("extra: ").count();
        assert_eq!(shown.matches("extra: {}").count(), extras, "{shown}");
        assert!(extras > 1);
    }
}

#[test]
fn what_is_not_known_of_an_event_is_kept() {
    let known =
        json!({"id": "evt_1", "type": "batch.completed", "data": {"id": "batch_1", "new": 1}});
    match unwrap(&known) {
        WebhookEvent::BatchCompleted(event) => {
            assert_eq!((&*event.id, &*event.data.id), ("evt_1", "batch_1"));
            assert_eq!(event.data.extra.get("new"), Some(&json!(1)));
        }
        other => panic!("{other:?}"),
    }
    for other in [
        json!({"id": "evt_1", "type": "moon.full", "data": {"id": "moon"}}),
        json!({"id": "evt_1", "type": "batch.completed", "data": "batch_1"}),
        json!({"id": "evt_1", "type": "batch.completed"}),
        json!([1]),
    ] {
        assert_eq!(unwrap(&other), WebhookEvent::Other(other.clone()));
        assert_eq!(serde_json::to_value(unwrap(&other)).unwrap(), other);
    }
}

#[test]
fn an_event_is_verified_before_it_is_read() {
    let (headers, body) = signed(&json!({"id": "evt_1"}));
    let verifier = Verifier::new("secret").unwrap();
    let changed = verifier.unwrap(headers, format!("{body}x"));
    assert!(
        matches!(changed, Err(WebhookError::Signature)),
        "{changed:?}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(7), ..ProptestConfig::default() })]

    /// Whatever is sent: nothing that was not signed is accepted, and nothing panics.
    #[test]
    fn nothing_else_is_accepted(id in ".{0,20}", time in "[-+0-9 a]{0,22}", signature in "(v[0-9],?)?[A-Za-z0-9+/=, ]{0,60}", body: Vec<u8>) {
        let sent = [("webhook-id", id), ("webhook-timestamp", time), ("webhook-signature", signature)];
        let verifier = Verifier::new(SECRET).unwrap().tolerance(Duration::MAX);
        prop_assert!(verifier.verify(sent, body).is_err());
    }
}
