//! Numbers that no server can be sent: JSON has no NaN and no infinity.

use super::map::Map;

/// Numbers, or what holds them.
pub trait Number {
    /// The first that is NaN or infinite.
    fn not_finite(&self) -> Option<f64>;
}

impl Number for f64 {
    fn not_finite(&self) -> Option<f64> {
        (!self.is_finite()).then_some(*self)
    }
}

impl Number for f32 {
    fn not_finite(&self) -> Option<f64> {
        f64::from(*self).not_finite()
    }
}

impl<T: Number> Number for Option<T> {
    fn not_finite(&self) -> Option<f64> {
        self.as_ref().and_then(T::not_finite)
    }
}

impl<T: Number> Number for [T] {
    fn not_finite(&self) -> Option<f64> {
        self.iter().find_map(T::not_finite)
    }
}

impl<T: Number> Number for Vec<T> {
    fn not_finite(&self) -> Option<f64> {
        self.as_slice().not_finite()
    }
}

impl<T: Number> Number for Map<T> {
    fn not_finite(&self) -> Option<f64> {
        self.values().find_map(T::not_finite)
    }
}
