//! What crosses the seam as comments, since SQL cannot say it.
//!
//! ```sql
//! -- driftless:source public.users models/src/user.rs:12
//! -- driftless:renamed_from public.users.name full_name
//! ```

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Range;
use std::{fmt, iter};

use crate::catalog::{Name, ObjectId, parse_path};

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

    /// Where that is declared which a statement of the same text is about: the part of its table whose name stands closest before
    /// `offset`; without one, the first part that is named behind the table, if the statement does not make the whole table; or
    /// else the table. What a table refers to is not what the statement is about.
    pub fn source_in(&self, statement: &str, offset: Option<usize>) -> Option<&SourceLine> {
        let head = head(statement);
        let sources = self.sources.iter();
        let paths: Vec<(Vec<Name>, &SourceLine)> = sources
            .filter_map(|(path, line)| Some((parse_path(path)?, line)))
            .collect();
        let (named, object, table) = paths
            .iter()
            .filter(|(path, _)| path.len() == 2)
            .filter_map(|(path, line)| Some((first(head, &path[0], &path[1])?, path, line)))
            .min_by_key(|(named, ..)| (named.start, Reverse(named.end)))?;
        let place = |part: &Name| match offset {
            Some(offset) => statement.get(named.end..offset)?.rfind(&part.to_string()),
            None if head.starts_with("CREATE TABLE") => None,
            // The first one has the most behind it.
            None => Some(statement.len() - statement[named.end..].find(&part.to_string())?),
        };
        let part = paths
            .iter()
            .filter(|(path, _)| path.len() == 3 && path.starts_with(object))
            .filter_map(|(path, line)| Some((place(&path[2])?, line)))
            .max_by_key(|(place, _)| *place);
        Some(part.map_or(table, |(_, line)| line))
    }
}

/// The beginning of a statement, which names what it is about.
fn head(statement: &str) -> &str {
    let ends = ["(", " AS ", " REFERENCES "].map(|word| statement.find(word));
    let end = ends.into_iter().flatten().min();
    &statement[..end.unwrap_or(statement.len())]
}

/// Where an object is named first. One of `public` may be named without its schema.
fn first(head: &str, schema: &Name, name: &Name) -> Option<Range<usize>> {
    let alone = (schema.as_str() == "public").then(|| name.to_string());
    let mut texts = iter::once(format!("{schema}.{name}")).chain(alone);
    texts.find_map(|text| head.find(&text).map(|start| start..start + text.len()))
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
    use crate::catalog::QualifiedName;

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

    #[test]
    fn a_statement_is_about_its_own_table() {
        let text = "-- driftless:source public.votes votes.rs:1\n\
                    -- driftless:source public.votes.id votes.rs:2\n\
                    -- driftless:source public.votes.post_id votes.rs:3\n\
                    -- driftless:source public.votes.votes_post_id_fkey votes.rs:4\n\
                    -- driftless:source shop.posts posts.rs:1\n\
                    -- driftless:source shop.posts.id posts.rs:2\n\
                    -- driftless:source public.zeta zeta.rs:1\n\
                    -- driftless:source public.zeta.id zeta.rs:2\n";
        let annotations = Annotations::read(text);
        let line = |statement: &str, before: Option<&str>| {
            let offset = before.map(|word| statement.find(word).unwrap());
            let line = annotations.source_in(statement, offset);
            line.map(ToString::to_string)
        };
        let key = "ALTER TABLE \"votes\" ADD CONSTRAINT \"votes_post_id_fkey\" FOREIGN KEY (\"post_id\") REFERENCES \"shop\".\"posts\" (\"id\")";
        assert_eq!(line(key, None).as_deref(), Some("votes.rs:4"));
        let table = "CREATE TABLE \"shop\".\"posts\" (\n  \"id\" biginteger,\n  \"votes\" int\n)";
        assert_eq!(line(table, None).as_deref(), Some("posts.rs:1"));
        assert_eq!(
            line(table, Some("biginteger")).as_deref(),
            Some("posts.rs:2")
        );
        let index = "CREATE INDEX \"zeta_votes\" ON \"votes\" (lower(\"post_id\"))";
        assert_eq!(line(index, Some(")")).as_deref(), Some("votes.rs:3"));
        let view = "CREATE VIEW v AS SELECT \"id\" FROM \"votes\"";
        assert_eq!(line(view, None), None);
    }
}
