//! Events signed here and verified by other packages, and the other way round: both are files.

use std::time::SystemTime;

use openai_typed::webhooks::Verifier;
use serde_json::{Value, json};

use super::told;

/// The bodies that both sides sign.
const BODIES: [&str; 3] = [
    r#"{"id":"evt_1","object":"event","created_at":1750287078,"type":"response.completed","data":{"id":"resp_1"}}"#,
    r#"{"id": "evt_2", "object": "event", "created_at": 1, "type": "batch.failed", "data": {"id": "batch_\u00fc"}}"#,
    "{\"id\":\"evt_3\",\"object\":\"event\",\"created_at\":1,\"type\":\"fine_tuning.job.succeeded\",\n \"data\":{\"id\":\"ü\"}}",
];

fn endpoint() -> Verifier {
    Verifier::new(told("INTEROP_WEBHOOKS_SECRET")).unwrap()
}

mod signing {
    use super::*;

    #[test]
    #[ignore = "needs other packages: tests/interop/run webhooks"]
    fn events_are_signed_for_others() {
        let events = BODIES.iter().zip(1..).map(|(body, number)| {
            let headers = endpoint().sign(format!("wh_{number}"), SystemTime::now(), body);
            let headers: Value = headers
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect();
            json!({"headers": headers, "body": body})
        });
        let events: Value = events.collect();
        std::fs::write(told("INTEROP_WEBHOOKS_OURS"), events.to_string()).unwrap();
    }
}

mod verifying {
    use super::*;

    #[test]
    #[ignore = "needs other packages: tests/interop/run webhooks"]
    fn what_others_have_signed_is_genuine() {
        for file in ["INTEROP_WEBHOOKS_PYTHON", "INTEROP_WEBHOOKS_NODE"] {
            let events = std::fs::read_to_string(told(file)).unwrap();
            let events: Vec<Value> = serde_json::from_str(&events).unwrap();
            assert_eq!(events.len(), BODIES.len());
            for (event, sent) in events.iter().zip(BODIES) {
                let headers = event["headers"].as_object().unwrap().iter();
                let headers: Vec<_> = headers
                    .map(|(name, value)| (name, value.as_str().unwrap()))
                    .collect();
                let body = event["body"].as_str().unwrap();
                assert_eq!(body, sent);
                endpoint().verify(headers.clone(), body).unwrap();
                let changed = body.replace("evt_", "evt-");
                endpoint().verify(headers, changed).unwrap_err();
            }
        }
    }
}
