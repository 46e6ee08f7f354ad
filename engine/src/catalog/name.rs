//! Names as Postgres stores them: raw text inside, quoted only when displayed.

use std::fmt;

use serde::Serialize;

/// One identifier, exactly as the catalog holds it (no quotes, no folding).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Name(String);

impl Name {
    /// Takes the raw text of an identifier.
    pub fn new(raw: impl Into<String>) -> Self {
        Self(raw.into())
    }

    /// The raw text, unquoted.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The form for messages: quoted only where a person would have to quote it.
    pub fn path(&self) -> String {
        let mut chars = self.0.chars();
        let plain_start = chars
            .next()
            .is_some_and(|c| c.is_ascii_lowercase() || c == '_');
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '$';
        if plain_start && chars.all(plain) {
            self.0.clone()
        } else {
            self.to_string()
        }
    }
}

impl From<&str> for Name {
    fn from(raw: &str) -> Self {
        Self::new(raw)
    }
}

impl fmt::Display for Name {
    /// Always quoted: a quoted identifier means the same whether or not its word is reserved
    /// (manual, 4.1.1 "Identifiers and Key Words").
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", self.0.replace('"', "\"\""))
    }
}

/// The name of an object that lives in a schema.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct QualifiedName {
    /// The schema it lives in.
    pub schema: Name,
    /// Its name there.
    pub name: Name,
}

impl QualifiedName {
    /// Builds a qualified name from raw texts.
    pub fn new(schema: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            schema: Name::new(schema),
            name: Name::new(name),
        }
    }

    /// The same schema, another name.
    pub fn sibling(&self, name: &Name) -> Self {
        Self {
            schema: self.schema.clone(),
            name: name.clone(),
        }
    }

    /// `public.users`: the form for messages and for the comments that cross the seam.
    pub fn path(&self) -> String {
        format!("{}.{}", self.schema.path(), self.name.path())
    }
}

impl fmt::Display for QualifiedName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.schema, self.name)
    }
}

/// Parses a dotted path such as `public.users."Odd Name"` into its parts.
///
/// Returns `None` when a quote is not closed or a part is empty.
pub fn parse_path(text: &str) -> Option<Vec<Name>> {
    let mut parts = Vec::new();
    let mut rest = text;
    loop {
        let (part, after) = match rest.strip_prefix('"') {
            Some(quoted) => parse_quoted(quoted)?,
            None => {
                let end = rest.find('.').unwrap_or(rest.len());
                (rest[..end].to_owned(), &rest[end..])
            }
        };
        if part.is_empty() {
            return None;
        }
        parts.push(Name::new(part));
        match after.strip_prefix('.') {
            Some(more) => rest = more,
            None if after.is_empty() => return Some(parts),
            None => return None,
        }
    }
}

/// Reads up to the closing quote; gives the unescaped part and what follows the quote.
fn parse_quoted(text: &str) -> Option<(String, &str)> {
    let mut part = String::new();
    let mut rest = text;
    loop {
        let end = rest.find('"')?;
        part.push_str(&rest[..end]);
        rest = &rest[end + 1..];
        match rest.strip_prefix('"') {
            Some(more) => {
                part.push('"');
                rest = more;
            }
            None => return Some((part, rest)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_double_inside_names() {
        assert_eq!(Name::new("we\"ird").to_string(), "\"we\"\"ird\"");
        assert_eq!(
            QualifiedName::new("public", "Users").path(),
            "public.\"Users\""
        );
    }

    #[test]
    fn paths_round_trip() {
        for parts in [vec!["public", "users"], vec!["a", "B c", "d\"e.f"]] {
            let names: Vec<Name> = parts.into_iter().map(Name::from).collect();
            let path = names.iter().map(Name::path).collect::<Vec<_>>().join(".");
            assert_eq!(parse_path(&path), Some(names), "{path}");
        }
        assert_eq!(parse_path("a..b"), None);
        assert_eq!(parse_path("\"a"), None);
    }
}
