//! Names as Postgres stores them: raw text inside, quoted only when displayed.

use std::fmt;

use driftless_migrator::quote;
use serde::Serialize;

/// One identifier, exactly as the catalog holds it (no quotes, no folding).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Name(String);

impl Name {
    /// The most bytes that Postgres keeps of one (manual, 4.1.1).
    pub(crate) const LONGEST: usize = 63;

    /// Takes the raw text of an identifier.
    pub fn new(raw: impl Into<String>) -> Self {
        Self(raw.into())
    }

    /// The raw text, unquoted.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name with something behind it, cut where Postgres would cut the end off: at 63 bytes
    /// (manual, 4.1.1).
    pub fn with_suffix(&self, suffix: &str) -> Self {
        let room = Self::LONGEST.saturating_sub(suffix.len());
        let end = self.0.floor_char_boundary(room.min(self.0.len()));
        Self(format!("{}{suffix}", &self.0[..end]))
    }

    /// The form for messages: quoted only where a person would have to quote it.
    pub fn path(&self) -> String {
        quote::path(&[&self.0])
    }
}

impl From<&str> for Name {
    fn from(raw: &str) -> Self {
        Self::new(raw)
    }
}

impl fmt::Display for Name {
    /// Always quoted.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&quote::identifier(&self.0))
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
        quote::path(&[self.schema.as_str(), self.name.as_str()])
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
    let names = quote::parse_path(text)?;
    Some(names.into_iter().map(Name).collect())
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
}
