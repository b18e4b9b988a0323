//! How large values are in memory, and which variants of unions are boxed for it: a union is as
//! large as its largest variant, wherever it is held, and a list of small events should not take
//! the room of the one that carries a whole answer.

use std::collections::HashMap;

use crate::model::{Api, Field, IntegerFormat, Shape, Type};

/// The most bytes that a variant holds without a box, so that no union is over 256.
const MOST: usize = 248;

/// A pointer, with a 64-bit target in mind.
const POINTER: usize = 8;

/// A text, a list or a map.
const CONTAINER: usize = 3 * POINTER;

/// A map that keeps the order of its members, as a program makes serde_json have it by one of its features.
const ORDERED_MAP: usize = 9 * POINTER;

/// Any JSON value.
const VALUE: usize = ORDERED_MAP;

/// Boxes large variants. The sizes are estimates: what the compiler saves by its layout only makes
/// values smaller.
pub(super) fn box_large(api: &mut Api) {
    let mut sizes = Sizes {
        api,
        known: HashMap::new(),
    };
    let mut large = Vec::new();
    for (name, named) in &api.types {
        if let Shape::Union(union) = &named.shape {
            for (index, variant) in union.variants.iter().enumerate() {
                if !variant.boxed && sizes.of(&variant.ty).bytes > MOST {
                    large.push((name.clone(), index));
                }
            }
        }
    }
    for (name, index) in large {
        if let Some(Shape::Union(union)) = api.types.get_mut(&name).map(|named| &mut named.shape)
            && let Some(variant) = union.variants.get_mut(index)
        {
            variant.boxed = true;
        }
    }
}

#[derive(Clone, Copy)]
struct Size {
    bytes: usize,
    /// Whether `Option` of it takes no more room.
    has_niche: bool,
}

impl Size {
    /// Something that owns memory.
    fn owned(bytes: usize) -> Self {
        Self {
            bytes,
            has_niche: true,
        }
    }

    fn plain(bytes: usize) -> Self {
        Self {
            bytes,
            has_niche: false,
        }
    }

    /// As an `Option`.
    fn optional(self) -> Self {
        match self.has_niche {
            true => self,
            false => Self::owned(2 * self.bytes.min(POINTER) + self.bytes.saturating_sub(POINTER)),
        }
    }
}

struct Sizes<'a> {
    api: &'a Api,
    /// By name; `None` while it is being computed: what contains itself does so behind a pointer.
    known: HashMap<&'a str, Option<Size>>,
}

impl<'a> Sizes<'a> {
    fn of(&mut self, ty: &'a Type) -> Size {
        match ty {
            Type::String | Type::Array(_) | Type::Map(_) => Size::owned(CONTAINER),
            Type::Integer(format) => Size::plain(match format {
                IntegerFormat::Int8 | IntegerFormat::Uint8 => 1,
                IntegerFormat::Int16 | IntegerFormat::Uint16 => 2,
                IntegerFormat::Int32 | IntegerFormat::Uint32 => 4,
                IntegerFormat::Int64 | IntegerFormat::Uint64 => 8,
            }),
            Type::Number => Size::plain(8),
            Type::Float => Size::plain(4),
            Type::Boolean => Size::owned(1),
            Type::Any => Size::owned(VALUE),
            Type::File => Size::owned(16 * POINTER),
            Type::Nullable(inner) => self.of(inner).optional(),
            Type::Named(name) => self.named(name),
        }
    }

    fn named(&mut self, name: &'a str) -> Size {
        if let Some(size) = self.known.get(name) {
            return size.unwrap_or(Size::owned(POINTER));
        }
        self.known.insert(name, None);
        let size = match self.api.types.get(name).map(|named| &named.shape) {
            None | Some(Shape::Enum(_)) => Size::owned(CONTAINER),
            Some(Shape::Object(object)) => {
                let fields: usize = object.fields.iter().map(|field| self.field(field)).sum();
                Size::owned((fields + ORDERED_MAP).next_multiple_of(POINTER))
            }
            Some(Shape::Union(union)) => {
                let variants = union.variants.iter().map(|variant| {
                    let size = self.of(&variant.ty).bytes;
                    if variant.boxed || size > MOST {
                        POINTER
                    } else {
                        size
                    }
                });
                let largest = variants.fold(VALUE, usize::max);
                Size::owned(largest.next_multiple_of(POINTER) + POINTER)
            }
        };
        self.known.insert(name, Some(size));
        size
    }

    fn field(&mut self, field: &'a Field) -> usize {
        let size = self.of(&field.ty);
        match (field.required && !field.nullable, &field.only) {
            (true, Some(_)) => 0,
            (true, None) => size.bytes,
            (false, _) => size.optional().bytes,
        }
    }
}
