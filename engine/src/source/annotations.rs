//! What crosses the seam as comments, since SQL cannot say it.
//!
//! ```sql
//! -- driftless:source public.users models/src/user.rs:12
//! -- driftless:renamed_from public.users.name full_name
//! ```

use std::collections::BTreeMap;
use std::fmt;

use crate::catalog::ObjectId;

/// The annotations of one DDL text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Annotations {
    sources: BTreeMap<String, SourceLine>,
    /// The renames that the text asks for: the path of the old name, and the new name.
    pub renames: Vec<(String, String)>,
}

/// A line of a model's source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceLine {
    /// The file, as the compiler was given it.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
}

impl fmt::Display for SourceLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

impl Annotations {
    /// Reads the annotations of a text; other comments are nobody's business.
    pub fn read(text: &str) -> Self {
        let mut annotations = Self::default();
        for line in text.lines() {
            let Some(annotation) = line.strip_prefix("-- driftless:") else {
                continue;
            };
            if let Some(rest) = annotation.strip_prefix("source ") {
                annotations.read_source(rest);
            } else if let Some(rest) = annotation.strip_prefix("renamed_from ")
                && let Some((from, to)) = split_at_last_space(rest)
            {
                annotations.renames.push((from.to_owned(), to.to_owned()));
            }
        }
        annotations
    }

    fn read_source(&mut self, rest: &str) {
        // A quoted path may hold spaces, a file name may too: the path ends at the first space
        // outside quotes.
        let mut quoted = false;
        let end = rest.find(|c: char| {
            quoted ^= c == '"';
            c == ' ' && !quoted
        });
        let Some((path, place)) = end.map(|end| (&rest[..end], &rest[end + 1..])) else {
            return;
        };
        if let Some((file, line)) = place.rsplit_once(':')
            && let Ok(line) = line.trim_end().parse()
        {
            self.sources.insert(
                path.to_owned(),
                SourceLine {
                    file: file.to_owned(),
                    line,
                },
            );
        }
    }

    /// Where the object is declared; for a part of a table that has no line of its own, where the
    /// table is.
    pub fn source_of(&self, object: &ObjectId) -> Option<&SourceLine> {
        let own = self.sources.get(&object.path());
        own.or_else(|| match object {
            ObjectId::Column(table, _)
            | ObjectId::Constraint(table, _)
            | ObjectId::Index(table, _) => self.sources.get(&table.path()),
            _ => None,
        })
    }

    /// Where the nearest annotation at or before `offset` of the same text points, preferring a part
    /// of that object whose quoted name stands closest before `offset`.
    pub fn source_near(&self, text: &str, offset: usize) -> Option<&SourceLine> {
        let statement = &text[..offset.min(text.len())];
        let named = self
            .sources
            .iter()
            .filter_map(|(path, line)| {
                let name = path.rsplit('.').next().unwrap_or(path).trim_matches('"');
                let place = statement.rfind(&format!("\"{name}\""))?;
                Some((place, path.matches('.').count(), line))
            })
            .max_by_key(|(place, depth, _)| (*place, *depth));
        named.map(|(_, _, line)| line)
    }
}

fn split_at_last_space(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_end();
    match text.strip_suffix('"') {
        // The new name is quoted and may hold spaces.
        Some(unclosed) => {
            let open = unclosed.rfind(" \"")?;
            Some((&text[..open], &text[open + 1..]))
        }
        None => text.rsplit_once(' '),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Name, QualifiedName};

    #[test]
    fn reads_sources_and_renames() {
        let text = "-- driftless:source public.users models/src/user.rs:12\n\
                    -- driftless:source public.users.\"odd name\" models/src/user.rs:20\n\
                    -- driftless:renamed_from public.users.name full_name\n\
                    -- driftless:renamed_from public.users.a \"b c\"\n\
                    CREATE TABLE \"users\" ();\n";
        let annotations = Annotations::read(text);
        let users = QualifiedName::new("public", "users");
        let line = |object: &ObjectId| annotations.source_of(object).map(ToString::to_string);
        let column = |name: &str| ObjectId::Column(users.clone(), Name::from(name));
        assert_eq!(
            line(&column("odd name")).as_deref(),
            Some("models/src/user.rs:20")
        );
        assert_eq!(
            line(&column("email")).as_deref(),
            Some("models/src/user.rs:12")
        );
        let expected = [
            ("public.users.name", "full_name"),
            ("public.users.a", "\"b c\""),
        ];
        let expected = expected.map(|(from, to)| (from.to_owned(), to.to_owned()));
        assert_eq!(annotations.renames, expected);
    }
}
