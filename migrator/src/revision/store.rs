//! Reading and writing the table.

use std::time::Duration;

use serde_json::Value;
use tokio_postgres::types::{ToSql, Type};
use tokio_postgres::{Client, Row};

use super::{Revision, RevisionKind};
use crate::database_error::DatabaseError;
use crate::directory::Version;
use crate::quote::{identifier, literal};

/// The name of the table.
pub const TABLE: &str = "atlas_schema_revisions";
/// The schema of the table, unless the URL sets a search path or an option names one.
pub const DEFAULT_SCHEMA: &str = "atlas_schema_revisions";
/// A row in which Atlas Cloud keeps its own name.
const CLOUD_IDENTIFIER: &str = ".atlas_cloud_identifier";

const EXISTS: &str = include_str!("exists.sql");
const CREATE: &str = include_str!("create.sql");
const UPSERT: &str = include_str!("upsert.sql");

/// Reads the history, oldest version first; empty where there is no table.
pub async fn read_history(client: &Client, schema: &str) -> Result<Vec<Revision>, DatabaseError> {
    History::read(client, schema)
        .await
        .map(|history| history.revisions)
}

/// The history as it was read, and how to write to it.
pub(crate) struct History {
    pub(crate) schema: String,
    pub(crate) revisions: Vec<Revision>,
    schema_exists: bool,
    pub(crate) table_exists: bool,
}

/// A row to write. When it was first executed and what it is called are never overwritten.
pub(crate) struct NewRevision<'a> {
    pub(crate) version: &'a Version,
    pub(crate) description: &'a str,
    pub(crate) kind: RevisionKind,
    pub(crate) applied: usize,
    pub(crate) total: usize,
    /// The time that passed before the message that writes the row.
    pub(crate) elapsed: Duration,
    pub(crate) error: &'a str,
    pub(crate) error_statement: &'a str,
    pub(crate) hash: &'a str,
    /// `None` once all statements were executed.
    pub(crate) partial_hashes: Option<&'a [String]>,
}

impl History {
    pub(crate) async fn read(client: &Client, schema: &str) -> Result<Self, DatabaseError> {
        let parameters: [(&(dyn ToSql + Sync), Type); 2] =
            [(&schema, Type::TEXT), (&TABLE, Type::TEXT)];
        let rows = client.query_typed(EXISTS, &parameters).await?;
        let found = rows.first();
        let mut history = Self {
            schema: schema.to_owned(),
            revisions: Vec::new(),
            schema_exists: found
                .map(|row| row.try_get(0))
                .transpose()?
                .unwrap_or(false),
            table_exists: found
                .map(|row| row.try_get(1))
                .transpose()?
                .unwrap_or(false),
        };
        if history.table_exists {
            let query = format!("SELECT * FROM {} WHERE version <> $1", history.table());
            let rows = client
                .query_typed(&query, &[(&CLOUD_IDENTIFIER, Type::TEXT)])
                .await?;
            history.revisions = rows.iter().map(read_row).collect::<Result<_, _>>()?;
            // Not by the database, whose collation may order versions in another way.
            history
                .revisions
                .sort_by(|one, other| one.version.cmp(&other.version));
        }
        Ok(history)
    }

    /// What creates the table where it is missing. It follows the statements of the first file,
    /// which may create the schema itself.
    pub(crate) fn create_sql(&self) -> String {
        let schema = identifier(&self.schema);
        let mut sql = String::new();
        if !self.schema_exists {
            sql.push_str(&format!("CREATE SCHEMA IF NOT EXISTS {schema};\n"));
        }
        if !self.table_exists {
            sql.push_str(&CREATE.replace("{table}", &self.table()));
        }
        sql
    }

    /// Remembers that [`History::create_sql`] was committed.
    pub(crate) fn created(&mut self) {
        self.schema_exists = true;
        self.table_exists = true;
    }

    pub(crate) fn upsert_sql(&self, row: &NewRevision<'_>) -> String {
        let hashes = row.partial_hashes.map_or(Value::Null, |hashes| {
            hashes
                .iter()
                .map(|hash| Value::from(format!("h1:{hash}")))
                .collect()
        });
        let values = [
            literal(row.description),
            row.kind.bits().to_string(),
            row.applied.to_string(),
            row.total.to_string(),
            row.elapsed.as_nanos().to_string(),
            literal(row.error),
            literal(row.error_statement),
            literal(row.hash),
            literal(&hashes.to_string()),
            literal(&operator_version()),
            literal(row.version.as_str()),
        ];
        let names = [
            "{description}",
            "{type}",
            "{applied}",
            "{total}",
            "{elapsed}",
            "{error}",
            "{error_stmt}",
            "{hash}",
            "{partial_hashes}",
            "{operator_version}",
            "{version}",
        ];
        fill(&UPSERT.replace("{table}", &self.table()), &names, &values)
    }

    pub(crate) fn delete_sql(&self, version: &Version) -> String {
        format!(
            "DELETE FROM {} WHERE version = {};\n",
            self.table(),
            literal(version.as_str())
        )
    }

    /// Records why a file did not end, without touching how far it came.
    pub(crate) fn fail_sql(&self, version: &Version, error: &str, statement: &str) -> String {
        format!(
            "UPDATE {} SET error = {}, error_stmt = {}, operator_version = {} WHERE version = {};",
            self.table(),
            literal(error),
            literal(statement),
            literal(&operator_version()),
            literal(version.as_str()),
        )
    }

    fn table(&self) -> String {
        format!("{}.{}", identifier(&self.schema), identifier(TABLE))
    }
}

fn operator_version() -> String {
    format!("Driftless {}", env!("CARGO_PKG_VERSION"))
}

/// Puts values in the place of names in one pass, so that no value is taken for a name.
pub(crate) fn fill(template: &str, names: &[&str], values: &[String]) -> String {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some(start) = rest.find('{') {
        filled.push_str(&rest[..start]);
        rest = &rest[start..];
        let found = names
            .iter()
            .zip(values)
            .find(|(name, _)| rest.starts_with(**name));
        let (length, text) = found.map_or((1, "{"), |(name, value)| (name.len(), value.as_str()));
        filled.push_str(text);
        rest = &rest[length..];
    }
    filled + rest
}

fn read_row(row: &Row) -> Result<Revision, DatabaseError> {
    let count = |name| {
        row.try_get::<_, i64>(name)
            .map(|value| u64::try_from(value).unwrap_or(0))
    };
    let text = |name| {
        row.try_get::<_, Option<String>>(name)
            .map(|value| value.filter(|text| !text.is_empty()))
    };
    let hashes = match row.try_get::<_, Option<Value>>("partial_hashes")? {
        Some(Value::Array(hashes)) => hashes,
        _ => Vec::new(),
    };
    let without_prefix = |value: &Value| {
        value
            .as_str()
            .map(|hash| hash.strip_prefix("h1:").unwrap_or(hash).to_owned())
    };
    Ok(Revision {
        version: Version::new(row.try_get::<_, String>("version")?),
        description: row.try_get("description")?,
        kind: RevisionKind::from_bits(row.try_get("type")?),
        applied: count("applied")?,
        total: count("total")?,
        executed_at: row.try_get("executed_at")?,
        execution_time: Duration::from_nanos(count("execution_time")?),
        error: text("error")?,
        error_statement: text("error_stmt")?,
        hash: row.try_get("hash")?,
        partial_hashes: hashes.iter().filter_map(without_prefix).collect(),
        operator_version: row.try_get("operator_version")?,
    })
}
