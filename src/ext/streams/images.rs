//! Events of images.

use std::borrow::Cow;

use super::accumulator::Accumulator;
use crate::runtime::Json;
use crate::types::{
    ImageEditCompleted, ImageEditEvent, ImageGenerationCompleted, ImageGenerationEvent,
};

/// Events of one operation: partial images, and the image.
macro_rules! image {
    ($(#[$text:meta])* $name:ident: $event:ident => $whole:ident, $last:literal) => {
        $(#[$text])*
        #[derive(Clone, Debug)]
        pub struct $name {
            image: $whole,
            ended: bool,
        }

        impl Default for $name {
            #[inline]
            fn default() -> Self {
                Self {
                    image: Json::empty(),
                    ended: false,
                }
            }
        }

        impl Accumulator for $name {
            type Piece = $event;
            type Event = $event;
            type Whole = $whole;

            #[inline]
            fn add(&mut self, event: $event) -> Vec<$event> {
                match &event {
                    $event::PartialImage(partial) if !self.ended => {
                        self.image.b64_json.clone_from(&partial.b64_json);
                        self.image.created_at = partial.created_at;
                        self.image.size.clone_from(&partial.size);
                        self.image.quality.clone_from(&partial.quality);
                        self.image.background.clone_from(&partial.background);
                        self.image.output_format.clone_from(&partial.output_format);
                    }
                    $event::Completed(image) => {
                        self.image = (**image).clone();
                        self.ended = true;
                    }
                    _ => {}
                }
                vec![event]
            }

            #[inline]
            fn end(&mut self) -> Vec<$event> {
                Vec::new()
            }

            #[inline]
            fn missing(&self) -> Option<Cow<'static, str>> {
                let last = concat!("there is no event of the type `", $last, "`");
                (!self.ended).then_some(last.into())
            }

            #[inline]
            fn into_whole(self) -> $whole {
                self.image
            }
        }

        #[cfg(feature = "client")]
        impl crate::EventStream<$event> {
            /// A stream of the same events, which at its end is the image.
            #[inline]
            pub fn accumulate(self) -> super::accumulated::Accumulated<$name> {
                super::accumulated::Accumulated::new(self)
            }

            /// Reads the stream to its end, and gives the image.
            ///
            /// # Errors
            ///
            /// The first error of the stream, or an end that came too early, with the last partial
            /// image.
            #[inline]
            pub async fn into_image(
                self,
            ) -> crate::Result<$whole, super::accumulated::Interrupted<$whole>> {
                self.accumulate().into_whole().await
            }
        }
    };
}

image! {
    /// Keeps the image of a stream of events, which are passed on as they come; until it is there, the
    /// last partial image in its place.
    ImageAccumulator: ImageGenerationEvent => ImageGenerationCompleted, "image_generation.completed"
}

image! {
    /// Keeps the edited image of a stream of events, which are passed on as they come; until it is there,
    /// the last partial image in its place.
    ImageEditAccumulator: ImageEditEvent => ImageEditCompleted, "image_edit.completed"
}
