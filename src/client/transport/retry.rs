//! Whether and when a failed request is sent again: decided here, without doing anything.

use std::time::Duration;

use crate::client::error::{Error, ErrorKind};

/// The longest wait that a server may ask for; beyond it the caller decides.
const LONGEST_WAIT: Duration = Duration::from_secs(120);

/// How long to wait before the request is sent again, or `None` if it is not.
pub(crate) fn delay(
    error: &Error,
    retries_made: u32,
    max_retries: u32,
    chance: f64,
) -> Option<Duration> {
    if retries_made >= max_retries || !error.is_retryable() {
        return None;
    }
    let asked = match error.kind() {
        // What came with a success may have been billed.
        ErrorKind::Api(error) if error.status().is_success() => return None,
        ErrorKind::Api(error) => error.retry_after(),
        _ => None,
    };
    match asked {
        Some(asked) => (asked <= LONGEST_WAIT).then_some(asked),
        None => Some(backoff(retries_made, chance)),
    }
}

/// `chance`, from 0 to 1, spreads the retries of many clients.
fn backoff(retries_made: u32, chance: f64) -> Duration {
    let ceiling = (0.5 * 2f64.powi(retries_made.min(16) as i32)).min(8.0);
    Duration::from_secs_f64(ceiling * (1.0 - 0.25 * chance))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::error::ApiError;
    use http::{HeaderValue, StatusCode};
    use std::time::SystemTime;

    fn refused(status: u16, pairs: &[(&'static str, &str)]) -> Error {
        let headers = pairs
            .iter()
            .map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_str(value).unwrap()))
            .collect();
        let status = StatusCode::from_u16(status).unwrap();
        let api = ApiError::read(status, headers, bytes::Bytes::new());
        let api = api.with_retry_after(SystemTime::UNIX_EPOCH);
        Error::api(api)
    }

    #[test]
    fn statuses_that_are_retried() {
        let retried: Vec<u16> = (300..600)
            .filter(|status| delay(&refused(*status, &[]), 0, 2, 0.0).is_some())
            .collect();
        let others = (502..600).collect::<Vec<u16>>();
        let expected = [&[408, 409, 429, 500][..], &others].concat();
        assert_eq!(retried, expected);
    }

    #[test]
    fn the_server_overrides_the_status_rule_exactly() {
        let retried = |status, value| {
            delay(&refused(status, &[("x-should-retry", value)]), 0, 2, 0.0).is_some()
        };
        assert!(retried(400, "true") && !retried(500, "false"));
        assert!(!retried(400, "True") && retried(500, "False") && !retried(400, "1"));
    }

    #[test]
    fn retries_end() {
        assert_eq!(delay(&refused(500, &[]), 2, 2, 0.0), None);
        assert_eq!(delay(&refused(500, &[]), 0, 0, 0.0), None);
        assert_eq!(
            delay(&refused(400, &[("x-should-retry", "true")]), 2, 2, 0.0),
            None
        );
    }

    #[test]
    fn backoff_doubles_up_to_eight_seconds_less_a_quarter_by_chance() {
        let waits: Vec<f64> = (0..7)
            .map(|made| backoff(made, 0.0).as_secs_f64())
            .collect();
        assert_eq!(waits, [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]);
        assert_eq!(backoff(u32::MAX, 0.5).as_secs_f64(), 7.0);
        assert_eq!(backoff(0, 1.0).as_secs_f64(), 0.375);
    }

    #[test]
    fn a_wait_beyond_two_minutes_is_left_to_the_caller() {
        let wait = |seconds| delay(&refused(429, &[("retry-after", seconds)]), 0, 2, 0.0);
        assert_eq!(wait("120"), Some(Duration::from_secs(120)));
        assert_eq!(wait("120.001"), None);
        assert_eq!(wait("1e300"), None);
        assert_eq!(wait("inf"), Some(Duration::from_millis(500)));
        assert!(
            refused(429, &[("retry-after", "300")])
                .to_string()
                .contains("300 s")
        );
    }
}
