//! JSON of any kind, as it came.

use serde_json::{Map, Number, Value};

use super::error::ReadError;
use super::scalar::Scalar;
use super::target::{Input, MemberTarget, Members, NUMBER, Target, parse};
use crate::wire::json::Json;
use crate::wire::shape::Shape;

impl Json for Value {
    fn empty() -> Self {
        Self::Null
    }

    #[inline(never)]
    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        *self = match value {
            Input::Scalar(Scalar::Null) => Self::Null,
            Input::Scalar(Scalar::Bool(value)) => Self::Bool(value),
            Input::Scalar(Scalar::Unsigned(value)) => value.into(),
            Input::Scalar(Scalar::Signed(value)) => value.into(),
            Input::Scalar(Scalar::Float(value)) => value.into(),
            Input::Scalar(Scalar::Text(value)) => value.into(),
            Input::List(_) => {
                let mut list = Vec::new();
                list.take(value)?;
                Self::Array(list)
            }
            Input::Object(members) => object(members)?,
        };
        Ok(())
    }

    #[inline(never)]
    fn shape(&self) -> Shape<'_> {
        Shape::Value(self)
    }
}

fn object(members: &mut dyn Members) -> Result<Value, ReadError> {
    let mut object = Object::default();
    while members.next(&mut object)? {}
    Ok(match object.number {
        Some(number) => Value::Number(number),
        None => Value::Object(object.members),
    })
}

/// An object on its way.
#[derive(Default)]
struct Object {
    members: Map<String, Value>,
    name: String,
    /// What it is instead.
    number: Option<Number>,
}

impl Target for Object {
    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        if self.name == NUMBER {
            self.number = Some(parse(value.text()?)?);
            return Ok(());
        }
        let mut member = Value::Null;
        Json::take(&mut member, value)?;
        self.members.insert(std::mem::take(&mut self.name), member);
        Ok(())
    }
}

impl MemberTarget for Object {
    fn name(&mut self, name: &str) -> Result<(), ReadError> {
        name.clone_into(&mut self.name);
        Ok(())
    }
}

impl Json for Map<String, Value> {
    fn empty() -> Self {
        Self::new()
    }

    #[inline(never)]
    fn take(&mut self, value: Input<'_>) -> Result<(), ReadError> {
        match object(value.object("an object")?)? {
            Value::Object(object) if self.is_empty() => *self = object,
            Value::Object(object) => self.extend(object),
            number => {
                return Err(ReadError::new(format_args!(
                    "invalid type: number {number}, expected an object"
                )));
            }
        }
        Ok(())
    }

    #[inline(never)]
    fn shape(&self) -> Shape<'_> {
        Shape::Map(self)
    }
}
