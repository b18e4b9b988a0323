//! Where a generated text ends, and what might have stood in it.

use serde_json::Value;

use super::text::random;
use crate::mock::Call;

/// The logarithm of the probability of every token that is generated.
pub(crate) const LIKELY: f64 = -0.125;

/// Where the first of the request's stop sequences begins in a text.
pub(crate) fn first_stop(call: &Call<'_>, text: &str) -> Option<usize> {
    let stop = call.member("stop");
    let stops = match &stop {
        Value::Array(stops) => stops.as_slice(),
        stop => std::slice::from_ref(stop),
    };
    let stops = stops.iter().filter_map(Value::as_str);
    let stops = stops.filter(|stop| !stop.is_empty());
    stops.filter_map(|stop| text.find(stop)).min()
}

/// Tokens that might have stood in this place, with the logarithms of their probabilities.
pub(crate) fn alternatives(place: usize) -> impl Iterator<Item = (&'static str, f64)> {
    let unlikely = random(place as u64).map(|number| -1.0 - (number % 1000) as f64 / 100.0);
    [" the", " of", ",", ".", " and"].into_iter().zip(unlikely)
}
