//! In which way a statement of a file without a transaction can run: told by its first words.

mod reader;

use reader::Reader;

/// How one statement runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Manner {
    /// In one transaction with the record that it was executed.
    Recorded,
    /// In the transaction that the file itself began.
    Inside,
    /// It begins a transaction of the file.
    Begins,
    /// It commits one.
    Commits,
    /// It ends one in another way.
    Ends,
    /// It is a whole transaction, `BEGIN WORK; ... END;`.
    Whole,
    /// In no transaction.
    Alone(Alone),
}

/// A statement that Postgres runs in no transaction. What it is about is written as in the
/// statement, for `to_regclass` to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Alone {
    /// `CREATE INDEX CONCURRENTLY`; without a name, the server chooses one.
    CreateIndex { table: String, name: Option<String> },
    /// `DROP INDEX CONCURRENTLY`.
    DropIndex { index: String },
    /// `REINDEX ... CONCURRENTLY`.
    Reindex,
    /// `ALTER TABLE ... DETACH PARTITION ... CONCURRENTLY`.
    Detach { table: String, partition: String },
    /// `CREATE DATABASE` and its like: that the object is there says whether it ran.
    Object { kind: Shared, name: String },
    /// Running it twice is running it once.
    Repeatable,
    /// Anything else: a loop that commits, what the server refused in a transaction.
    Unknown,
}

/// What a name of a whole server or database stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shared {
    Database,
    Tablespace,
    Subscription,
}

impl Alone {
    /// Whether it lets the others work on and is to wait for them as long as it takes. Given up, its wait
    /// would leave an invalid index.
    pub(super) fn is_patient(&self) -> bool {
        matches!(
            self,
            Self::CreateIndex { .. } | Self::DropIndex { .. } | Self::Reindex | Self::Detach { .. }
        )
    }
}

/// How a statement that stands in no transaction of the file runs.
pub(super) fn manner(statement: &str) -> Manner {
    match alone(&mut Reader::new(statement)) {
        Some(alone) => Manner::Alone(alone),
        None => Manner::Recorded,
    }
}

/// Whether a statement sets what later ones of its session see.
pub(super) fn is_setting(statement: &str) -> bool {
    let mut reader = Reader::new(statement);
    if reader.takes("select") {
        let qualified = reader.takes("pg_catalog");
        return (!qualified || reader.takes_sign(".")) && reader.takes("set_config");
    }
    reader.takes("reset") || reader.takes("set") && !is_passing(&mut reader)
}

/// `SET LOCAL` and what else means nothing outside of a transaction.
fn is_passing(reader: &mut Reader<'_>) -> bool {
    reader.takes("local") || reader.takes("transaction") || reader.takes("constraints")
}

/// `None` where a transaction takes the statement. Where this is wrong, the server says so before the
/// statement does anything.
fn alone(reader: &mut Reader<'_>) -> Option<Alone> {
    match reader.word()?.as_str() {
        "create" => create(reader),
        "drop" => match reader.word()?.as_str() {
            "index" if reader.takes("concurrently") => {
                reader.takes_words(&["if", "exists"]);
                let index = reader.path()?;
                Some(Alone::DropIndex { index })
            }
            kind => object(kind, reader),
        },
        "reindex" => Some(match reader.contains("concurrently") {
            true => Alone::Reindex,
            false => Alone::Repeatable,
        }),
        "alter" => alter(reader),
        "set" if is_passing(reader) => Some(Alone::Repeatable),
        "vacuum" | "cluster" | "checkpoint" | "discard" | "load" => Some(Alone::Repeatable),
        "do" if reader.contains_in_body(&["commit", "rollback", "call"]) => Some(Alone::Unknown),
        _ => None,
    }
}

fn create(reader: &mut Reader<'_>) -> Option<Alone> {
    reader.takes("unique");
    if !reader.takes("index") {
        let kind = reader.word()?;
        return object(&kind, reader);
    }
    if !reader.takes("concurrently") {
        return None;
    }
    reader.takes_words(&["if", "not", "exists"]);
    let name = match reader.takes("on") {
        true => None,
        false => Some(reader.name()?).filter(|_| reader.takes("on")),
    };
    reader.takes("only");
    let table = reader.path()?;
    Some(Alone::CreateIndex { table, name })
}

fn object(kind: &str, reader: &mut Reader<'_>) -> Option<Alone> {
    let kind = match kind {
        "database" => Shared::Database,
        "tablespace" => Shared::Tablespace,
        "subscription" => Shared::Subscription,
        _ => return None,
    };
    reader.takes_words(&["if", "exists"]);
    let name = reader.name()?;
    Some(Alone::Object { kind, name })
}

fn alter(reader: &mut Reader<'_>) -> Option<Alone> {
    match reader.word()?.as_str() {
        "system" | "database" => Some(Alone::Repeatable),
        "table" => {
            reader.takes_words(&["if", "exists"]);
            reader.takes("only");
            let table = reader.path()?;
            if !(reader.takes("detach") && reader.takes("partition")) {
                return None;
            }
            let partition = reader.path()?;
            let is_alone = reader.takes("concurrently");
            is_alone.then_some(Alone::Detach { table, partition })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alone(sql: &str) -> Alone {
        match manner(sql) {
            Manner::Alone(alone) => alone,
            other => panic!("{sql}: {other:?}"),
        }
    }

    #[test]
    fn most_statements_are_recorded_with_what_they_do() {
        for sql in [
            "CREATE INDEX i ON t (concurrently);",
            "DROP INDEX i;",
            "ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID;",
            "ALTER TYPE mood ADD VALUE 'fine';",
            "ALTER TABLE p DETACH PARTITION c FINALIZE;",
            "DO $$ BEGIN PERFORM 1; END $$;",
            "CALL p('commit');",
            "SET search_path = a;",
            "CREATE TABLE database ();",
            "",
        ] {
            assert_eq!(manner(sql), Manner::Recorded, "{sql}");
        }
    }

    #[test]
    fn names_are_read_as_they_are_written() {
        let create = |table: &str, name: Option<&str>| Alone::CreateIndex {
            table: table.into(),
            name: name.map(str::to_owned),
        };
        for (sql, expected) in [
            (
                "create unique index /* x */ concurrently I_a on t(a)",
                create("t", Some("i_a")),
            ),
            (
                "CREATE INDEX CONCURRENTLY IF NOT EXISTS \"My \"\"A\" ON ONLY s . \"T\" USING gin (a);",
                create("s.\"T\"", Some("My \"A")),
            ),
            ("CREATE INDEX CONCURRENTLY ON t (a);", create("t", None)),
            (
                "DROP INDEX CONCURRENTLY IF EXISTS s.i CASCADE;",
                Alone::DropIndex {
                    index: "s.i".into(),
                },
            ),
            ("REINDEX (VERBOSE) TABLE CONCURRENTLY t", Alone::Reindex),
            ("REINDEX (CONCURRENTLY) TABLE t", Alone::Reindex),
            (
                "ALTER TABLE ONLY p DETACH PARTITION s.c CONCURRENTLY;",
                Alone::Detach {
                    table: "p".into(),
                    partition: "s.c".into(),
                },
            ),
            (
                "DROP DATABASE IF EXISTS Shop;",
                Alone::Object {
                    kind: Shared::Database,
                    name: "shop".into(),
                },
            ),
            ("VACUUM t", Alone::Repeatable),
            ("SET LOCAL a.b = 1", Alone::Repeatable),
            ("DO $$ BEGIN COMMIT; END $$", Alone::Unknown),
        ] {
            assert_eq!(alone(sql), expected, "{sql}");
        }
    }

    #[test]
    fn settings_are_what_later_statements_see() {
        for sql in [
            "SET ROLE a",
            "RESET ALL",
            "select pg_catalog.set_config('search_path', '', false)",
        ] {
            assert!(is_setting(sql), "{sql}");
        }
        for sql in [
            "SET LOCAL a = 1",
            "SELECT 1",
            "SET CONSTRAINTS ALL DEFERRED",
        ] {
            assert!(!is_setting(sql), "{sql}");
        }
    }
}
