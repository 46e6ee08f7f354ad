//! Names: raw text inside, quoted only when printed.

use std::borrow::Cow;
use std::fmt::{self, Write as _};

use serde::Serialize;

use crate::identifiers;

/// The longest identifier Postgres keeps whole, in bytes (manual, section 4.1.1: `NAMEDATALEN` - 1).
const LONGEST_IDENTIFIER: usize = 63;

/// The name of a table or a type, with its schema if one was given.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct QualifiedName {
    /// The schema; without one the search path decides, which is `public` unless told otherwise.
    pub schema: Option<String>,
    /// The name in that schema.
    pub name: String,
}

impl QualifiedName {
    /// A name, qualified if `schema` is given.
    pub fn new(schema: Option<&str>, name: &str) -> Self {
        Self {
            schema: schema.map(str::to_owned),
            name: name.to_owned(),
        }
    }

    /// The schema the object lands in.
    pub fn schema_or_public(&self) -> &str {
        self.schema.as_deref().unwrap_or("public")
    }

    /// The path of the object in `-- driftless:` lines, always with a schema: `public.users`.
    pub fn path(&self) -> String {
        format!(
            "{}.{}",
            path_part(self.schema_or_public()),
            path_part(&self.name)
        )
    }
}

/// Quoted for SQL, qualified only if a schema was given.
impl fmt::Display for QualifiedName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(schema) = &self.schema {
            write!(formatter, "{}.", quote_identifier(schema))?;
        }
        formatter.write_str(&quote_identifier(&self.name))
    }
}

/// `users` as `"users"`.
pub fn quote_identifier(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// `it's` as `'it''s'`, right under `standard_conforming_strings` (manual, section 4.1.2.1).
pub fn quote_literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// One part of a path in a `-- driftless:` line: quoted unless it is a plain lower-case identifier.
pub(crate) fn path_part(name: &str) -> Cow<'_, str> {
    let mut letters = name.chars();
    let starts_plain = letters
        .next()
        .is_some_and(|first| first == '_' || first.is_ascii_lowercase());
    let plain = |letter: char| {
        letter == '_' || letter == '$' || letter.is_ascii_lowercase() || letter.is_ascii_digit()
    };
    if starts_plain && letters.all(plain) {
        Cow::Borrowed(name)
    } else {
        Cow::Owned(quote_identifier(name))
    }
}

/// The name itself if Postgres keeps it whole, else a prefix of it, `_`, and 8 hex digits of its hash.
///
/// Postgres would cut it in silence, and two long names could become one.
pub(crate) fn shorten(name: String) -> String {
    if name.len() <= LONGEST_IDENTIFIER {
        return name;
    }
    let mut end = LONGEST_IDENTIFIER - "_01234567".len();
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    let mut short = name[..end].to_owned();
    write!(short, "_{:08x}", fnv1a(&name)).expect("writing to a String cannot fail");
    short
}

/// The name of a collation, quoted. It is in a schema if it is a path: `app.german`, `"App"."german"`. A name such as `C.UTF-8` or
/// `en_US.utf8` is no path: a schema that is written without quotes has no capitals.
pub(crate) fn quote_collation(collation: &str) -> String {
    let (quoted, rest) = identifiers::path_at(collation);
    if !quoted.is_empty() && rest.is_empty() {
        return identifiers::qualified(quoted).to_string();
    }
    match collation.split_once('.') {
        Some((schema, name)) if path_part(schema) == schema => {
            format!("{}.{}", quote_identifier(schema), quote_collation(name))
        }
        _ => quote_identifier(collation),
    }
}

/// The 32-bit FNV-1a hash: the same on every machine and in every version.
fn fnv1a(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_and_literals_double_their_quotes() {
        assert_eq!(quote_identifier("a\"b"), "\"a\"\"b\"");
        assert_eq!(quote_literal("it's"), "'it''s'");
    }

    #[test]
    fn a_collation_may_be_in_a_schema() {
        for (said, printed) in [
            ("C", "\"C\""),
            ("de-x-icu", "\"de-x-icu\""),
            ("C.UTF-8", "\"C.UTF-8\""),
            ("en_US.utf8", "\"en_US.utf8\""),
            ("app.german", "\"app\".\"german\""),
            ("app.\"German.2\"", "\"app\".\"German.2\""),
            ("\"App\".\"en_US.utf8\"", "\"App\".\"en_US.utf8\""),
        ] {
            assert_eq!(quote_collation(said), printed);
        }
    }

    #[test]
    fn a_path_quotes_only_what_is_not_plain() {
        assert_eq!(QualifiedName::new(None, "users").path(), "public.users");
        assert_eq!(
            QualifiedName::new(Some("App"), "a.b").path(),
            "\"App\".\"a.b\""
        );
        assert_eq!(path_part("_a$1"), "_a$1");
        assert_eq!(path_part("1a"), "\"1a\"");
        assert_eq!(path_part(""), "\"\"");
    }

    #[test]
    fn a_name_of_63_bytes_stays_and_a_longer_one_is_cut_to_63() {
        let fits = "x".repeat(63);
        assert_eq!(shorten(fits.clone()), fits);
        let cut = shorten("x".repeat(64));
        assert_eq!(cut.len(), 63);
        assert!(cut.starts_with(&"x".repeat(54)));
        assert_ne!(cut, shorten("x".repeat(65)));
    }

    #[test]
    fn a_cut_never_splits_a_letter() {
        let cut = shorten("é".repeat(40));
        assert!(cut.len() <= 63);
        assert!(cut.starts_with("éé"));
    }

    #[test]
    fn the_hash_is_fnv1a() {
        assert_eq!(fnv1a("foobar"), 0xbf9c_f968);
    }
}
