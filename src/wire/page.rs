//! Pages of lists.

use serde::de::DeserializeOwned;

/// One page of a list, which tells how to ask for the next one.
///
/// The types of the document that are pages have it; a type of your own needs it to be read as
/// `Call::pages` and `Call::items` do, with the feature `client`.
///
/// ```
/// use openai_typed::Page;
///
/// #[derive(serde::Deserialize)]
/// struct Voices {
///     voices: Vec<String>,
///     next: Option<String>,
/// }
///
/// impl Page for Voices {
///     type Item = String;
///     const CURSOR: &'static str = "page_token";
///
///     fn next_cursor(&self) -> Option<String> {
///         self.next.clone()
///     }
///
///     fn into_items(self) -> Vec<String> {
///         self.voices
///     }
/// }
/// ```
pub trait Page: DeserializeOwned {
    /// What the list has.
    type Item;

    /// The query parameter that asks for the page after another one, such as `after`.
    const CURSOR: &'static str;

    /// What that parameter has to be for the page after this one, or nothing if this is the last one.
    fn next_cursor(&self) -> Option<String>;

    /// What the page has, in its order.
    fn into_items(self) -> Vec<Self::Item>;
}
