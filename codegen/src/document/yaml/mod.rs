//! YAML 1.2 to a tree, from the parser's events.
//!
//! The parser is pulled event by event and the open collections are kept on a stack of our own, so
//! that no input, however it nests, can exhaust the stack of calls. Aliases are expanded within a
//! budget, so that no short text can become a huge tree.

mod mapping;

use std::collections::HashMap;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError, Tag};

use super::error::{Fault, MAX_DEPTH};
use super::node::{Node, Value};
use super::position::{FileName, Position};
use super::scalar;
use mapping::Mapping;

/// How much anchors and aliases may copy, in the unit of [`Weight`].
const COPY_BUDGET: Weight = 64 << 20;

/// Roughly the bytes of memory that a subtree takes.
type Weight = usize;

const NODE_WEIGHT: Weight = 64;

/// Reads one YAML document.
pub(super) fn parse(file: FileName, text: &str) -> Result<Node, Fault> {
    let mut parser = Parser::new_from_str(text);
    let mut builder = Builder::default();
    let mut end = Position::start(file);
    while let Some(event) = parser.next_event() {
        let (event, span) = event.map_err(|error| scan_fault(file, &error))?;
        end = position(file, span.start);
        builder.event(event, end)?;
    }
    builder
        .root
        .ok_or_else(|| Fault::new(end, "expected a document, found nothing"))
}

fn position(file: FileName, marker: Marker) -> Position {
    Position {
        file,
        line: marker.line(),
        column: marker.col() + 1,
    }
}

fn scan_fault(file: FileName, error: &ScanError) -> Fault {
    let position = position(file, *error.marker());
    // The parser's own bound on `[[[[…` strikes while it looks ahead, before ours can.
    if error.info() == "recursion limit exceeded" {
        return Fault::too_deep(position);
    }
    Fault::new(position, error.info())
}

/// What an anchor names.
struct Anchored {
    node: Node,
    weight: Weight,
    height: usize,
}

/// A node that has just been finished.
struct Finished {
    node: Node,
    weight: Weight,
    /// How many levels it has below itself.
    height: usize,
}

#[derive(Default)]
struct Builder {
    root: Option<Node>,
    documents: usize,
    open: Vec<Frame>,
    anchors: HashMap<usize, Anchored>,
    copied: Weight,
}

/// A collection that is not closed yet.
struct Frame {
    content: Content,
    position: Position,
    anchor: usize,
    weight: Weight,
    height: usize,
}

enum Content {
    Sequence(Vec<Node>),
    Mapping(Box<Mapping>),
}

impl Builder {
    fn event(&mut self, event: Event<'_>, position: Position) -> Result<(), Fault> {
        match event {
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => Ok(()),
            Event::DocumentStart(_) => {
                self.documents += 1;
                if self.documents > 1 {
                    return Err(Fault::new(
                        position,
                        "a second document starts here: expected one document in the file",
                    ));
                }
                Ok(())
            }
            Event::Scalar(text, style, anchor, tag) => {
                self.scalar(&text, style, anchor, tag.as_deref(), position)
            }
            Event::Alias(anchor) => self.alias(anchor, position),
            Event::SequenceStart(anchor, tag) => {
                check_tag(tag.as_deref(), "seq", position)?;
                self.start(Content::Sequence(Vec::new()), anchor, position)
            }
            Event::MappingStart(anchor, tag) => {
                check_tag(tag.as_deref(), "map", position)?;
                self.start(Content::Mapping(Box::default()), anchor, position)
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(),
        }
    }

    fn start(&mut self, content: Content, anchor: usize, position: Position) -> Result<(), Fault> {
        if self.takes_key() {
            return Err(Fault::new(
                position,
                "expected a key that is a scalar: JSON has no other keys",
            ));
        }
        if self.open.len() >= MAX_DEPTH {
            return Err(Fault::too_deep(position));
        }
        self.open.push(Frame {
            content,
            position,
            anchor,
            weight: NODE_WEIGHT,
            height: 0,
        });
        Ok(())
    }

    fn end(&mut self) -> Result<(), Fault> {
        let Some(frame) = self.open.pop() else {
            return Ok(());
        };
        let value = match frame.content {
            Content::Sequence(items) => Value::Array(items),
            Content::Mapping(mapping) => Value::Object(mapping.finish()?),
        };
        let finished = Finished {
            node: Node {
                value,
                position: frame.position,
            },
            weight: frame.weight,
            height: frame.height,
        };
        self.finish(finished, frame.anchor)
    }

    fn scalar(
        &mut self,
        text: &str,
        style: ScalarStyle,
        anchor: usize,
        tag: Option<&Tag>,
        position: Position,
    ) -> Result<(), Fault> {
        let weight = NODE_WEIGHT + text.len();
        let fault = |message| Fault::new(position, message);
        if self.takes_key() {
            if text.is_empty() && style == ScalarStyle::Plain && tag.is_none() {
                return Err(fault("expected a key".to_owned()));
            }
            let merges = text == "<<" && style == ScalarStyle::Plain && tag.is_none();
            self.remember(anchor, weight, 0, position, || {
                Node::text(text.to_owned(), position)
            })?;
            return self.key(text.to_owned(), merges, position);
        }
        let value = match tag {
            None if style == ScalarStyle::Plain => scalar::plain(text).map_err(fault)?,
            None => Value::String(text.to_owned()),
            // `!` alone says: not resolved, text.
            Some(tag) if tag.handle.is_empty() && tag.suffix == "!" => {
                Value::String(text.to_owned())
            }
            Some(tag) if tag.is_yaml_core_schema() => {
                scalar::tagged(&tag.suffix, text).map_err(fault)?
            }
            Some(tag) => return Err(unknown_tag(tag, position)),
        };
        let finished = Finished {
            node: Node { value, position },
            weight,
            height: 0,
        };
        self.finish(finished, anchor)
    }

    fn alias(&mut self, anchor: usize, position: Position) -> Result<(), Fault> {
        let Some(anchored) = self.anchors.get(&anchor) else {
            return Err(Fault::new(
                position,
                "the alias stands inside of what it repeats: expected an alias of something finished",
            ));
        };
        if self.open.len() + anchored.height > MAX_DEPTH {
            return Err(Fault::too_deep(position));
        }
        let (weight, height) = (anchored.weight, anchored.height);
        spend(&mut self.copied, weight, position)?;
        let mut node = anchored.node.clone();
        node.position = position;
        if !self.takes_key() {
            return self.finish(
                Finished {
                    node,
                    weight,
                    height,
                },
                0,
            );
        }
        match node.value {
            Value::String(text) => self.key(text, false, position),
            value => Err(Fault::new(
                position,
                format!(
                    "expected a key that is text, found an alias of {}",
                    value.kind()
                ),
            )),
        }
    }

    /// Whether the next node is a key of the innermost mapping.
    fn takes_key(&self) -> bool {
        match self.open.last().map(|frame| &frame.content) {
            Some(Content::Mapping(mapping)) => mapping.takes_key(),
            _ => false,
        }
    }

    fn key(&mut self, text: String, merges: bool, position: Position) -> Result<(), Fault> {
        if let Some(Frame {
            content: Content::Mapping(mapping),
            weight,
            ..
        }) = self.open.last_mut()
        {
            *weight += text.len();
            mapping.key(text, merges, position)?;
        }
        Ok(())
    }

    /// Hands a finished node to the collection that it belongs to.
    fn finish(&mut self, finished: Finished, anchor: usize) -> Result<(), Fault> {
        let Finished {
            node,
            weight,
            height,
        } = finished;
        self.remember(anchor, weight, height, node.position, || node.clone())?;
        let Some(frame) = self.open.last_mut() else {
            self.root = Some(node);
            return Ok(());
        };
        frame.weight += weight;
        frame.height = frame.height.max(height + 1);
        match &mut frame.content {
            Content::Sequence(items) => items.push(node),
            Content::Mapping(mapping) => mapping.value(node)?,
        }
        Ok(())
    }

    /// Keeps what an anchor names. A repeated name is another anchor, so none is ever replaced.
    fn remember(
        &mut self,
        anchor: usize,
        weight: Weight,
        height: usize,
        position: Position,
        node: impl FnOnce() -> Node,
    ) -> Result<(), Fault> {
        if anchor != 0 {
            spend(&mut self.copied, weight, position)?;
            let node = node();
            self.anchors.insert(
                anchor,
                Anchored {
                    node,
                    weight,
                    height,
                },
            );
        }
        Ok(())
    }
}

impl Node {
    fn text(text: String, position: Position) -> Node {
        Node {
            value: Value::String(text),
            position,
        }
    }
}

fn spend(copied: &mut Weight, weight: Weight, position: Position) -> Result<(), Fault> {
    *copied = copied.saturating_add(weight);
    if *copied > COPY_BUDGET {
        return Err(Fault::new(
            position,
            "anchors and aliases repeat too much: the document would grow out of bounds",
        ));
    }
    Ok(())
}

fn check_tag(tag: Option<&Tag>, wanted: &str, position: Position) -> Result<(), Fault> {
    match tag {
        Some(tag) if tag.is_yaml_core_schema() && tag.suffix == wanted => Ok(()),
        Some(tag) => Err(unknown_tag(tag, position)),
        None => Ok(()),
    }
}

fn unknown_tag(tag: &Tag, position: Position) -> Fault {
    let name = match tag.is_yaml_core_schema() {
        true => format!("!!{}", tag.suffix),
        false => tag.to_string(),
    };
    Fault::new(position, format!("the tag {name} has no form in JSON here"))
}
