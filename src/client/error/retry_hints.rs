//! What a response says about another attempt.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, StatusCode};

/// Whether a response with this status and these headers invites another attempt.
pub(super) fn asks_again(status: StatusCode, headers: &HeaderMap) -> bool {
    match headers.get("x-should-retry").map(|value| value.as_bytes()) {
        Some(b"true") => true,
        Some(b"false") => false,
        // What is not implemented will not be at the next attempt.
        _ => matches!(status.as_u16(), 408 | 409 | 429 | 500 | 502..),
    }
}

/// How long the server asks to wait; `None` where it says nothing usable.
pub(super) fn asked_delay(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
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
    use http::HeaderValue;

    fn asked(pairs: &[(&'static str, &str)]) -> Option<Duration> {
        let headers: HeaderMap = pairs
            .iter()
            .map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_str(value).unwrap()))
            .collect();
        asked_delay(
            &headers,
            SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000),
        )
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
}
