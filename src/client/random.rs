//! Chance, where nothing secret depends on it: names of parts of a form and of files, and pauses.

use std::hash::{BuildHasher, RandomState};

/// Random bits: each `RandomState` has keys of its own.
pub(super) fn bits() -> u64 {
    RandomState::new().hash_one(0u8)
}

/// 32 digits that nothing else is called by.
pub(super) fn name() -> String {
    format!("{:016x}{:016x}", bits(), bits())
}

/// A number from 0 (included) to 1 (excluded).
pub(super) fn fraction() -> f64 {
    // 53 bits fill the mantissa.
    (bits() >> 11) as f64 / (1u64 << 53) as f64
}

#[cfg(test)]
mod tests {
    #[test]
    fn fractions_are_within_bounds() {
        let fractions: Vec<f64> = (0..1000).map(|_| super::fraction()).collect();
        assert!(fractions.iter().all(|chance| (0.0..1.0).contains(chance)));
        assert!(fractions.iter().any(|chance| *chance < 0.1));
        assert!(fractions.iter().any(|chance| *chance > 0.9));
    }
}
