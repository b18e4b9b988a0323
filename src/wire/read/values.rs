//! What members are made of.
//!
//! Reading is not inlined: a call of it for each member of each type is far smaller than what it does, and
//! with it is compiled once.

use super::error::ReadError;
use super::scalar::Scalar;
use super::target::{Input, Items, MemberTarget, Target};
use crate::wire::json::Json;
use crate::wire::map::Map;
use crate::wire::shape::Shape;

impl Json for String {
    fn empty() -> Self {
        Self::new()
    }

    #[inline(never)]
    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        *self = value.text()?.to_owned();
        Ok(())
    }

    #[inline(never)]
    fn shape(&self) -> Shape<'_> {
        Shape::Scalar(Scalar::Text(self))
    }
}

impl Json for bool {
    fn empty() -> Self {
        false
    }

    #[inline(never)]
    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        match value.scalar("a boolean")? {
            Scalar::Bool(value) => *self = value,
            other => return Err(ReadError::unexpected(other, "a boolean")),
        }
        Ok(())
    }

    #[inline(never)]
    fn shape(&self) -> Shape<'_> {
        Shape::Scalar(Scalar::Bool(*self))
    }
}

macro_rules! integers {
    ($($scalar:ident: $($ty:ident)*;)*) => {$($(
        impl Json for $ty {
            fn empty() -> Self {
                0
            }

            #[inline(never)]
            fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
                let expected = stringify!($ty);
                let value = value.scalar(expected)?;
                let found = match value {
                    Scalar::Unsigned(number) => Self::try_from(number).ok(),
                    Scalar::Signed(number) => Self::try_from(number).ok(),
                    other => return Err(ReadError::unexpected(other, expected)),
                };
                *self = found.ok_or_else(|| ReadError::out_of_range(value, expected))?;
                Ok(())
            }

            #[inline(never)]
            fn shape(&self) -> Shape<'_> {
                Shape::Scalar(Scalar::$scalar((*self).into()))
            }
        }
    )*)*};
}

integers! {
    Signed: i8 i16 i32 i64;
    Unsigned: u8 u16 u32 u64;
}

macro_rules! floats {
    ($($ty:ident: $shape:expr;)*) => {$(
        impl Json for $ty {
            fn empty() -> Self {
                0.0
            }

            #[inline(never)]
            fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
                let expected = stringify!($ty);
                // What numbers usually are.
                if let Input::Scalar(Scalar::Float(number)) = value
                    && (number as Self).is_finite()
                {
                    *self = number as Self;
                    return Ok(());
                }
                let value = value.scalar(expected)?;
                let number = match value {
                    Scalar::Unsigned(number) => number as Self,
                    Scalar::Signed(number) => number as Self,
                    Scalar::Float(number) => number as Self,
                    other => return Err(ReadError::unexpected(other, expected)),
                };
                if !number.is_finite() {
                    return Err(ReadError::out_of_range(value, expected));
                }
                *self = number;
                Ok(())
            }

            fn take_many(list: &mut Vec<Self>, items: &mut dyn Items) -> Result<(), ReadError> {
                let mut room = [0.0; 64];
                loop {
                    let count = items.numbers(&mut room)?;
                    let found = room.iter().take(count);
                    list.extend(found.map(|number| *number as Self));
                    if let Some(odd) = list.iter().rev().take(count).find(|number| !number.is_finite()) {
                        let odd = Scalar::Float((*odd).into());
                        return Err(ReadError::out_of_range(odd, stringify!($ty)));
                    }
                    if count < room.len() {
                        return Ok(());
                    }
                }
            }

            #[inline(never)]
            fn shape(&self) -> Shape<'_> {
                $shape(*self)
            }
        }
    )*};
}

floats! {
    f32: Shape::Single;
    f64: |value| Shape::Scalar(Scalar::Float(value));
}

impl<T: Json> Json for Option<T> {
    fn empty() -> Self {
        None
    }

    #[expect(
        clippy::redundant_pattern_matching,
        reason = "with `is_none()` the compiler has twice as much to optimise, for every type"
    )]
    #[inline(never)]
    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        let is_null = value.is_null();
        // One assignment, since each drops what was there: this is compiled for every type.
        if is_null || matches!(self, None) {
            *self = if is_null { None } else { Some(T::empty()) };
        }
        match self {
            Some(found) => found.take(value),
            None => Ok(()),
        }
    }

    // A call of this is smaller than what it does, and there is one for each member.
    #[inline(never)]
    fn shape(&self) -> Shape<'_> {
        match self {
            Some(value) => value.shape(),
            None => Shape::Absent,
        }
    }
}

impl<T: Json> Json for Box<T> {
    #[inline(never)]
    fn empty() -> Self {
        Self::new(T::empty())
    }

    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        (**self).take(value)
    }

    fn shape(&self) -> Shape<'_> {
        (**self).shape()
    }
}

impl<T: Json> Json for Vec<T> {
    fn empty() -> Self {
        Self::new()
    }

    #[inline(never)]
    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        let items = value.list("a sequence")?;
        self.clear();
        T::take_many(self, items)?;
        let read = self.len();
        items.each(&mut Next { list: self, read })
    }

    fn shape(&self) -> Shape<'_> {
        Shape::List(self)
    }
}

/// The place of the next item.
struct Next<'a, T> {
    list: &'a mut Vec<T>,
    /// How many items are there. One more is one that did not fit, and may be tried as something else.
    read: usize,
}

impl<T: Json> Target for Next<'_, T> {
    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        self.list.truncate(self.read);
        self.list.push(T::empty());
        let outcome = match self.list.last_mut() {
            Some(item) => item.take(value),
            None => Ok(()),
        };
        self.read += usize::from(outcome.is_ok());
        outcome
    }
}

impl<T: Json> Json for Map<T> {
    fn empty() -> Self {
        Self::new()
    }

    #[inline(never)]
    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        let members = value.object("a map")?;
        self.clear();
        let name = String::new();
        let mut next = NextEntry { map: self, name };
        let outcome = loop {
            match members.next(&mut next) {
                Ok(true) => {}
                Ok(false) => break Ok(()),
                Err(error) => break Err(error),
            }
        };
        self.settle();
        outcome
    }

    fn shape(&self) -> Shape<'_> {
        Shape::Map(self)
    }
}

/// The next entry of a map on its way.
struct NextEntry<'a, T> {
    map: &'a mut Map<T>,
    name: String,
}

impl<T: Json> Target for NextEntry<'_, T> {
    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        let mut entry = T::empty();
        entry.take(value)?;
        self.map.push(std::mem::take(&mut self.name), entry);
        Ok(())
    }
}

impl<T: Json> MemberTarget for NextEntry<'_, T> {
    fn name(&mut self, name: &str) -> Result<(), ReadError> {
        name.clone_into(&mut self.name);
        Ok(())
    }
}
