//! Tokens as they stand in a source.

use proc_macro2::TokenStream;

/// Items of a Rust source as text.
///
/// # Errors
/// The tokens are no items, which is a mistake of the generator.
pub(super) fn format(tokens: TokenStream) -> Result<String, String> {
    let items: syn::File = syn::parse2(tokens)
        .map_err(|error| format!("the generated code does not parse: {error}"))?;
    Ok(space_out(&prettyplease::unparse(&items)))
}

/// A blank line before each item and method, which prettyplease leaves out.
fn space_out(source: &str) -> String {
    const ITEMS: &[&str] = &["///", "#[", "pub ", "impl", "fn ", "mod "];
    let begins = |line: &str, starts: &[&str]| starts.iter().any(|start| line.starts_with(start));
    let mut spaced = String::with_capacity(source.len() + source.len() / 32);
    let (mut previous, mut previous_indent) = ("", 0);
    for line in source.lines() {
        let indent = line.bytes().take_while(|byte| *byte == b' ').count();
        let (_, text) = line.split_at(indent);
        let ends_item = || match previous_indent {
            0 => {
                matches!(previous, "}" | "};" | "];")
                    || (previous.ends_with(';') && !previous.starts_with("//"))
            }
            _ => matches!(previous, "}" | "};" | "];"),
        };
        if indent == previous_indent && begins(text, ITEMS) && ends_item() {
            let declares =
                previous_indent == 0 && begins(previous, &["mod ", "pub mod ", "use ", "pub use "]);
            let one_line_list = declares
                && previous.ends_with(';')
                && begins(line, &["mod ", "pub mod ", "#[cfg("]);
            if !one_line_list {
                spaced.push('\n');
            }
        }
        spaced.push_str(line);
        spaced.push('\n');
        (previous, previous_indent) = (text, indent);
    }
    spaced
}
