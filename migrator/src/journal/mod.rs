//! The journal: what is under way of a file that no transaction surrounds.
//!
//! Most statements need none: each runs in one transaction with the row of history that counts it.
//! What Postgres runs in no transaction is journaled before it begins, so that the next run knows
//! what to look for. Files of a way back, of which history has no count, have it here.

use tokio_postgres::types::{ToSql, Type};
use tokio_postgres::{Client, Row};

use crate::database_error::DatabaseError;
use crate::directory::Version;
use crate::event::Backend;
use crate::lock::read_backend;
use crate::quote::{identifier, literal};
use crate::revision::fill;

/// The name of the table, in the schema of the history.
pub(crate) const JOURNAL: &str = "driftless_journal";

const EXISTS: &str = include_str!("exists.sql");
const CREATE: &str = include_str!("create.sql");
const UPSERT: &str = include_str!("upsert.sql");
const ORPHAN: &str = include_str!("orphan.sql");

/// The journal as it was read, and how to write to it.
pub(crate) struct Journal {
    schema: String,
    exists: bool,
    entries: Vec<Entry>,
}

/// An Entry is where one file stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) version: Version,
    /// Whether the file is a way back.
    pub(crate) is_down: bool,
    pub(crate) state: State,
    /// The statements that were executed.
    pub(crate) applied: usize,
    /// The digest of these, empty for none.
    pub(crate) hash: String,
    /// The statement behind these that was begun; empty if none was.
    pub(crate) statement: String,
    /// What the catalog had, when it began, of what the statement is about.
    pub(crate) objects: Vec<u32>,
}

/// What is known of the statement that was begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    /// None is under way.
    Between,
    /// It was begun, and its answer did not come.
    Started,
    /// Postgres refused it.
    Failed,
}

impl State {
    fn as_str(self) -> &'static str {
        match self {
            Self::Between => "between",
            Self::Started => "started",
            Self::Failed => "failed",
        }
    }
}

impl Journal {
    pub(crate) async fn read(client: &Client, schema: &str) -> Result<Self, DatabaseError> {
        let parameters: [(&(dyn ToSql + Sync), Type); 2] =
            [(&schema, Type::TEXT), (&JOURNAL, Type::TEXT)];
        let rows = client.query_typed(EXISTS, &parameters).await?;
        let exists = rows.first().map(|row| row.try_get(0)).transpose()?;
        let mut journal = Self {
            schema: schema.to_owned(),
            exists: exists.unwrap_or(false),
            entries: Vec::new(),
        };
        if journal.exists {
            let query = format!("SELECT * FROM {}", journal.table());
            let rows = client.query_typed(&query, &[]).await?;
            journal.entries = rows.iter().map(read_row).collect::<Result<_, _>>()?;
        }
        Ok(journal)
    }

    /// Where the file of a version stands.
    pub(crate) fn find(&self, version: &Version) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.version == *version)
    }

    /// What writes an entry, and creates the table for the first one.
    pub(crate) fn write_sql(&self, entry: &Entry) -> String {
        let objects: Vec<_> = entry.objects.iter().map(u32::to_string).collect();
        let values = [
            self.table(),
            literal(entry.version.as_str()),
            literal(if entry.is_down { "down" } else { "up" }),
            literal(entry.state.as_str()),
            entry.applied.to_string(),
            literal(&entry.hash),
            literal(&entry.statement),
            literal(&format!("{{{}}}", objects.join(","))),
        ];
        let names = [
            "{table}",
            "{version}",
            "{direction}",
            "{state}",
            "{applied}",
            "{hash}",
            "{statement}",
            "{objects}",
        ];
        let upsert = fill(UPSERT, &names, &values);
        if self.exists {
            return upsert;
        }
        format!("{}{upsert}", CREATE.replace("{table}", &self.table()))
    }

    /// Remembers that an entry was written and committed.
    pub(crate) fn written(&mut self, entry: Entry) {
        self.exists = true;
        self.entries.retain(|other| other.version != entry.version);
        self.entries.push(entry);
    }

    /// What takes the entry of a version out, and the table with the last one.
    pub(crate) fn remove_sql(&self, version: &Version) -> String {
        if !self.exists {
            return String::new();
        }
        if self.entries.iter().all(|entry| entry.version == *version) {
            return self.clear_sql();
        }
        let version = literal(version.as_str());
        format!("DELETE FROM {} WHERE version = {version};\n", self.table())
    }

    /// Remembers that the entry of a version is gone.
    pub(crate) fn removed(&mut self, version: &Version) {
        self.entries.retain(|entry| entry.version != *version);
        self.exists &= !self.entries.is_empty();
    }

    /// What forgets everything that is under way.
    pub(crate) fn clear_sql(&self) -> String {
        match self.exists {
            true => format!("DROP TABLE {};\n", self.table()),
            false => String::new(),
        }
    }

    /// The session that still works on the statement of a version, if its client has gone.
    pub(crate) async fn orphan(
        &self,
        client: &Client,
        version: &Version,
    ) -> Result<Option<Backend>, DatabaseError> {
        let query = ORPHAN.replace("{table}", &self.table());
        let rows = client
            .query_typed(&query, &[(&version.as_str(), Type::TEXT)])
            .await?;
        Ok(rows.first().map(read_backend).transpose()?)
    }

    fn table(&self) -> String {
        format!("{}.{}", identifier(&self.schema), identifier(JOURNAL))
    }
}

fn read_row(row: &Row) -> Result<Entry, DatabaseError> {
    let applied: i64 = row.try_get("applied")?;
    Ok(Entry {
        version: Version::new(row.try_get::<_, String>("version")?),
        is_down: row.try_get::<_, String>("direction")? == "down",
        state: match row.try_get::<_, String>("state")?.as_str() {
            "between" => State::Between,
            "failed" => State::Failed,
            _ => State::Started,
        },
        applied: usize::try_from(applied).unwrap_or(0),
        hash: row.try_get("hash")?,
        statement: row.try_get("statement")?,
        objects: row.try_get("objects")?,
    })
}
