//! The secret of webhooks, which is a key too.

use std::process::Command;

use openai_typed::webhooks::{Verifier, WebhookError};

/// The variables of this process cannot be changed safely: those of another can be given.
#[test]
fn the_secret_of_webhooks_comes_from_the_environment() {
    const NAME: &str = "keys::webhooks::the_secret_of_webhooks_comes_from_the_environment";
    const VARIABLE: &str = "OPENAI_WEBHOOK_SECRET";
    const EXPECTED: &str = "EXPECTED_OF_THE_CHILD";
    match std::env::var(EXPECTED).as_deref() {
        Ok("good") => {
            let verifier = Verifier::from_env().unwrap();
            assert!(!format!("{verifier:?}").contains("c2VjcmV0"));
            return;
        }
        Ok(_) => {
            let error = Verifier::from_env().unwrap_err();
            assert!(matches!(error, WebhookError::Secret), "{error:?}");
            return;
        }
        Err(_) => {}
    }
    for (secret, expected) in [
        (Some("whsec_c2VjcmV0"), "good"),
        (Some(""), "bad"),
        (None, "bad"),
    ] {
        let mut child = Command::new(std::env::current_exe().unwrap());
        child
            .args(["--exact", NAME])
            .env(EXPECTED, expected)
            .env_remove(VARIABLE);
        child.envs(secret.map(|secret| (VARIABLE, secret)));
        let output = child.output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(
            output.status.success() && said.contains("1 passed"),
            "{said}"
        );
    }
}
