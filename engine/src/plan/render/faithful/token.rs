//! Where the words and literals of printed SQL end.

/// The length in bytes of what the text begins with, at least one character: a literal, a quoted identifier, a text between
/// dollars, a word, or a single sign.
pub(super) fn length(text: &str) -> usize {
    match text.chars().next() {
        Some(quote @ ('\'' | '"')) => quoted(text, quote),
        Some('$') => dollar_quoted(text),
        Some(c) if c.is_alphabetic() || c == '_' => word(text),
        Some(c) => c.len_utf8(),
        None => 0,
    }
}

/// The length of a literal or a quoted identifier; a quote inside of it is doubled.
fn quoted(text: &str, quote: char) -> usize {
    let mut position = 1;
    while let Some(end) = text[position..].find(quote) {
        position += end + 1;
        if !text[position..].starts_with(quote) {
            return position;
        }
        position += 1;
    }
    text.len()
}

/// The length of a dollar-quoted text, or of the sign alone.
fn dollar_quoted(text: &str) -> usize {
    let is_tag = |tag: &&str| tag.chars().all(|c| c.is_alphanumeric() || c == '_');
    let tag = text[1..].find('$').map(|end| &text[1..=end]).filter(is_tag);
    let Some(tag) = tag else {
        return 1;
    };
    let delimiter = &text[..tag.len() + 2];
    let body = &text[delimiter.len()..];
    body.find(delimiter)
        .map_or(text.len(), |end| end + 2 * delimiter.len())
}

fn word(text: &str) -> usize {
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    text.find(|c| !is_part(c)).unwrap_or(text.len())
}
