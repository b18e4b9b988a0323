//! Whether and when a failed request is sent again: decided here, without doing anything.

use std::future::Future;
use std::hash::{BuildHasher, RandomState};
use std::pin::Pin;
use std::time::{Duration, SystemTime};

use http::{HeaderMap, StatusCode};

use crate::client::error::{Error, ErrorKind};

/// The longest wait that a server may ask for; beyond it the caller decides.
const LONGEST_WAIT: Duration = Duration::from_secs(120);

/// Time, waiting and chance, as retries use them.
///
/// The client brings its own; tests can bring another with
/// [`ClientBuilder::clock`](crate::ClientBuilder::clock).
pub trait Clock: Send + Sync + 'static {
    /// The time of day, which tells how far away the date in a `Retry-After` is.
    fn now(&self) -> SystemTime;

    /// Waits.
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>>;

    /// A number from 0 (included) to 1 (excluded), which spreads the retries of many clients.
    fn random(&self) -> f64;
}

/// The clock of the system.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn random(&self) -> f64 {
        // 53 bits fill the mantissa.
        (random_bits() >> 11) as f64 / (1u64 << 53) as f64
    }
}

/// Random bits: each `RandomState` has keys of its own.
pub(crate) fn random_bits() -> u64 {
    RandomState::new().hash_one(0u8)
}

/// How long to wait before the request is sent again, or `None` if it is not.
pub(crate) fn delay(
    error: &Error,
    retries_made: u32,
    max_retries: u32,
    random: f64,
) -> Option<Duration> {
    if retries_made >= max_retries || !error.is_retryable() {
        return None;
    }
    let asked = match error.kind() {
        ErrorKind::Api(error) => error.retry_after(),
        _ => None,
    };
    match asked {
        Some(asked) => (asked <= LONGEST_WAIT).then_some(asked),
        None => Some(backoff(retries_made, random)),
    }
}

fn backoff(retries_made: u32, random: f64) -> Duration {
    let ceiling = (0.5 * 2f64.powi(retries_made.min(16) as i32)).min(8.0);
    let chance = if random.is_nan() {
        0.0
    } else {
        random.clamp(0.0, 1.0)
    };
    Duration::from_secs_f64(ceiling * (1.0 - 0.25 * chance))
}

/// Whether an answer with this status and these headers invites another attempt.
pub(crate) fn asks_again(status: StatusCode, headers: &HeaderMap) -> bool {
    match headers.get("x-should-retry").map(|value| value.as_bytes()) {
        Some(b"true") => true,
        Some(b"false") => false,
        _ => matches!(status.as_u16(), 408 | 409 | 429 | 500..),
    }
}

/// How long the server asks to wait; `None` where it says nothing usable.
pub(crate) fn asked_delay(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let header = |name| {
        headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .map(str::trim)
    };
    if let Some(milliseconds) = header("retry-after-ms").and_then(|text| text.parse::<f64>().ok()) {
        return duration(milliseconds / 1000.0);
    }
    let text = header("retry-after")?;
    match text.parse() {
        Ok(seconds) => duration(seconds),
        Err(_) => {
            let wait = httpdate::parse_http_date(text)
                .ok()?
                .duration_since(now)
                .ok()?;
            (!wait.is_zero()).then_some(wait)
        }
    }
}

fn duration(seconds: f64) -> Option<Duration> {
    let usable = seconds.is_finite() && seconds > 0.0;
    usable.then(|| Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::error::ApiError;
    use http::HeaderValue;

    const NOON: u64 = 1_000_000_000;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_str(value).unwrap()))
            .collect()
    }

    fn asked(pairs: &[(&'static str, &str)]) -> Option<Duration> {
        asked_delay(
            &headers(pairs),
            SystemTime::UNIX_EPOCH + Duration::from_secs(NOON),
        )
    }

    fn refused(status: u16, pairs: &[(&'static str, &str)]) -> Error {
        let headers = headers(pairs);
        let mut api = ApiError::read(
            StatusCode::from_u16(status).unwrap(),
            headers,
            bytes::Bytes::new(),
        );
        api.retry_after = asked(pairs);
        Error::new(ErrorKind::Api(api), "")
    }

    #[test]
    fn statuses_that_are_retried() {
        let retried: Vec<u16> = (300..600)
            .filter(|status| delay(&refused(*status, &[]), 0, 2, 0.0).is_some())
            .collect();
        let expected: Vec<u16> = [408, 409, 429].into_iter().chain(500..600).collect();
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
        // A clock of the caller may say anything.
        assert_eq!(backoff(0, f64::NAN), backoff(0, f64::NEG_INFINITY));
    }

    #[test]
    fn what_servers_ask_for() {
        let seconds = |value: f64| Some(Duration::from_secs_f64(value));
        assert_eq!(asked(&[("retry-after-ms", "1500.5")]), seconds(1.5005));
        assert_eq!(
            asked(&[("retry-after-ms", "20"), ("retry-after", "7")]),
            seconds(0.02)
        );
        assert_eq!(
            asked(&[("retry-after-ms", "soon"), ("retry-after", "7")]),
            seconds(7.0)
        );
        assert_eq!(
            asked(&[("retry-after-ms", "0"), ("retry-after", "7")]),
            None
        );
        assert_eq!(
            asked(&[("retry-after-ms", "NaN"), ("retry-after", "7")]),
            None
        );
        for unusable in ["inf", "-inf", "-3", "1e999"] {
            let both = [("retry-after-ms", unusable), ("retry-after", "7")];
            assert_eq!(asked(&both), None, "{unusable}");
        }
        assert_eq!(
            asked(&[("retry-after-ms", ""), ("retry-after", "7")]),
            seconds(7.0)
        );
        assert_eq!(asked(&[("retry-after", " 0.25 ")]), seconds(0.25));
        assert_eq!(
            asked(&[("retry-after", "Sun, 09 Sep 2001 01:46:45 GMT")]),
            seconds(5.0)
        );
        for unusable in [
            "0",
            "-1",
            "inf",
            "-inf",
            "nan",
            "",
            "later",
            "Sun, 09 Sep 2001 01:46:40 GMT",
            "Sun, 09 Sep 2001 01:46:30 GMT",
        ] {
            assert_eq!(asked(&[("retry-after", unusable)]), None, "{unusable}");
        }
        assert_eq!(asked(&[("retry-after", "1e300")]), Some(Duration::MAX));
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

    #[test]
    fn chance_is_within_bounds() {
        let chances: Vec<f64> = (0..1000).map(|_| SystemClock.random()).collect();
        assert!(chances.iter().all(|chance| (0.0..1.0).contains(chance)));
        assert!(chances.iter().any(|chance| *chance < 0.1));
        assert!(chances.iter().any(|chance| *chance > 0.9));
    }
}
