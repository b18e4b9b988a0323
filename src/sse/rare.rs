//! What few streams have, and lines that are cut, apart from the rest: a stream without it takes less memory, and less of that is
//! touched for each event.

/// A buffer that has grown larger is not kept for the next event.
pub(super) const KEPT_CAPACITY: usize = 64 * 1024;

/// The fields that few streams have, what is in no field of the standard, and the line of a name of which a piece of
/// the stream has only a part.
#[derive(Debug, Default)]
pub(super) struct Rare {
    /// The beginning of the name of the field that is being read.
    pub(super) name: Vec<u8>,
    /// The name of the event, as far as it has been read.
    pub(super) event: Vec<u8>,
    pub(super) id: Vec<u8>,
    last_id: String,
    pub(super) retry: Vec<u8>,
    /// The value of a field `error`, or lines that are no fields.
    pub(super) stray: Vec<u8>,
    stray_is_field: bool,
}

impl Rare {
    /// How much of it counts for the size of the event.
    pub(super) fn size(&self) -> usize {
        self.event.len() + self.id.len() + self.retry.len() + self.stray.len()
    }

    /// The line of an id is complete.
    pub(super) fn end_id(&mut self) {
        if !self.id.contains(&0) {
            self.last_id = String::from_utf8_lossy(&self.id).into_owned();
        }
    }

    pub(super) fn last_id(&self) -> &str {
        &self.last_id
    }

    /// The number that `retry` is, if it is digits and nothing else.
    pub(super) fn retry(&self) -> Option<u64> {
        let digits = self.retry.iter().all(u8::is_ascii_digit);
        digits.then(|| std::str::from_utf8(&self.retry).ok()?.parse().ok())?
    }

    pub(super) fn start_stray(&mut self, is_field: bool, text: &[u8]) {
        match self.stray.is_empty() {
            true => self.stray_is_field = is_field,
            false => self.stray.push(b'\n'),
        }
        self.stray.extend_from_slice(text);
    }

    /// What is outside of the standard, and whether it is the value of a field `error`.
    pub(super) fn stray(&self) -> Option<(&[u8], bool)> {
        let is_field = self.stray_is_field;
        (!self.stray.is_empty()).then_some((&self.stray, is_field))
    }

    pub(super) fn forget_event(&mut self) {
        for field in [
            &mut self.event,
            &mut self.id,
            &mut self.retry,
            &mut self.stray,
        ] {
            empty(field);
        }
    }
}

/// Lets go of what a field was.
pub(super) fn empty(field: &mut Vec<u8>) {
    field.clear();
    if field.capacity() > KEPT_CAPACITY {
        *field = Vec::new();
    }
}
