//! What members are made of.

use std::collections::BTreeMap;

use super::error::ReadError;
use super::scalar::Scalar;
use super::target::{FromJson, Input, MemberTarget, Target};

impl FromJson for String {
    fn empty() -> Self {
        Self::new()
    }
}

impl Target for String {
    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        *self = value.text()?.to_owned();
        Ok(())
    }
}

impl FromJson for bool {
    fn empty() -> Self {
        false
    }
}

impl Target for bool {
    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        match value.scalar("a boolean")? {
            Scalar::Bool(value) => *self = value,
            other => return Err(ReadError::unexpected(other, "a boolean")),
        }
        Ok(())
    }
}

macro_rules! integers {
    ($($ty:ident)*) => {$(
        impl FromJson for $ty {
            fn empty() -> Self {
                0
            }
        }

        impl Target for $ty {
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
        }
    )*};
}

integers!(i8 i16 i32 i64 u8 u16 u32 u64);

macro_rules! floats {
    ($($ty:ident)*) => {$(
        impl FromJson for $ty {
            fn empty() -> Self {
                0.0
            }
        }

        impl Target for $ty {
            fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
                let expected = stringify!($ty);
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
        }
    )*};
}

floats!(f32 f64);

impl<T: FromJson> FromJson for Option<T> {
    fn empty() -> Self {
        None
    }
}

impl<T: FromJson> Target for Option<T> {
    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        match value {
            Input::Scalar(Scalar::Null) => {
                *self = None;
                Ok(())
            }
            value => self.get_or_insert_with(T::empty).take(value),
        }
    }
}

impl<T: FromJson> FromJson for Box<T> {
    fn empty() -> Self {
        Self::new(T::empty())
    }
}

impl<T: FromJson> Target for Box<T> {
    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        (**self).take(value)
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    fn empty() -> Self {
        Self::new()
    }
}

impl<T: FromJson> Target for Vec<T> {
    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        read_list(self, value)
    }
}

impl<T: FromJson> Grow for Vec<T> {
    fn clear(&mut self) {
        self.clear();
    }

    fn shrink(&mut self) {
        self.pop();
    }

    fn grow(&mut self) -> Option<&mut dyn Target> {
        self.push(T::empty());
        self.last_mut().map(|item| item as &mut dyn Target)
    }
}

/// A list that grows while it is read.
trait Grow {
    fn clear(&mut self);

    /// Takes the last item away.
    fn shrink(&mut self);

    /// The place of one item more.
    fn grow(&mut self) -> Option<&mut dyn Target>;
}

/// The place of the next item, which is there once the item is.
struct Next<'a>(&'a mut dyn Grow);

impl Target for Next<'_> {
    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        match self.0.grow() {
            Some(item) => item.take(value).inspect_err(|_| self.0.shrink()),
            None => Ok(()),
        }
    }
}

fn read_list(list: &mut dyn Grow, value: Input<'_>) -> Result<(), ReadError> {
    let items = value.list("a sequence")?;
    list.clear();
    while items.next(&mut Next(list))? {}
    Ok(())
}

impl<T: FromJson> FromJson for BTreeMap<String, T> {
    fn empty() -> Self {
        Self::new()
    }
}

impl<T: FromJson> Target for BTreeMap<String, T> {
    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        let members = value.object("a map")?;
        self.clear();
        let name = String::new();
        let mut entries = Entries { map: self, name };
        while members.next(&mut entries)? {}
        Ok(())
    }
}

/// The entries of a map on their way.
struct Entries<'a, T> {
    map: &'a mut BTreeMap<String, T>,
    name: String,
}

impl<T: FromJson> Target for Entries<'_, T> {
    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        let mut entry = T::empty();
        entry.take(value)?;
        self.map.insert(std::mem::take(&mut self.name), entry);
        Ok(())
    }
}

impl<T: FromJson> MemberTarget for Entries<'_, T> {
    fn name(&mut self, name: &str) -> Result<(), ReadError> {
        name.clone_into(&mut self.name);
        Ok(())
    }
}
