//! What a way back would destroy, counted before it runs.

use std::fmt;

use tokio_postgres::Client;

use crate::database_error::DatabaseError;
use crate::directory::{Directory, Version};
use crate::quote::{identifier, literal};

/// The hazard that names what is lost.
const DATA_LOSS: &str = "data-loss";

/// A Loss is something that a down file destroys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// The migration to be reverted.
    pub version: Version,
    /// What is destroyed.
    pub target: LossTarget,
    /// How many rows or values are lost. `None` if that cannot be counted: for an enum value, a
    /// text of another form, or something that does not exist.
    pub count: Option<u64>,
}

/// What a hazard of the kind `data-loss` names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LossTarget {
    /// `drops table public.users`
    Table {
        /// Its schema.
        schema: String,
        /// Its name.
        table: String,
    },
    /// `drops column public.users.nickname`
    Column {
        /// The schema of its table.
        schema: String,
        /// Its table.
        table: String,
        /// Its name.
        column: String,
    },
    /// `drops enum value public.mood.sad`, or a text of a hand-written file.
    Other(String),
}

/// Counts what the down files of `versions` would destroy. Writes nothing.
pub async fn losses(
    client: &Client,
    directory: &Directory,
    versions: &[Version],
) -> Result<Vec<Loss>, DatabaseError> {
    let mut losses = Vec::new();
    for version in versions {
        let down = directory
            .find(version)
            .and_then(|migration| migration.down.as_ref());
        let hazards = down.map_or(&[][..], |script| &script.header.hazards);
        for hazard in hazards.iter().filter(|hazard| hazard.kind == DATA_LOSS) {
            let target = LossTarget::parse(&hazard.text);
            let count = count(client, &target).await?;
            losses.push(Loss {
                version: version.clone(),
                target,
                count,
            });
        }
    }
    Ok(losses)
}

impl LossTarget {
    /// Reads the text of a hazard.
    pub fn parse(text: &str) -> Self {
        let other = || Self::Other(text.to_owned());
        let parts = |text| names(text).unwrap_or_default();
        if let Some(rest) = text.strip_prefix("drops table ")
            && let Ok([schema, table]) = <[String; 2]>::try_from(parts(rest))
        {
            Self::Table { schema, table }
        } else if let Some(rest) = text.strip_prefix("drops column ")
            && let Ok([schema, table, column]) = <[String; 3]>::try_from(parts(rest))
        {
            Self::Column {
                schema,
                table,
                column,
            }
        } else {
            other()
        }
    }

    /// The table that holds what is lost, and what to count in it.
    fn counting(&self) -> Option<(String, String)> {
        match self {
            Self::Table { schema, table } => Some((qualified(schema, table), "*".to_owned())),
            Self::Column {
                schema,
                table,
                column,
            } => Some((qualified(schema, table), identifier(column))),
            Self::Other(_) => None,
        }
    }
}

impl fmt::Display for LossTarget {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Table { schema, table } => {
                write!(formatter, "drops table {}.{}", Part(schema), Part(table))
            }
            Self::Column {
                schema,
                table,
                column,
            } => {
                let (schema, table, column) = (Part(schema), Part(table), Part(column));
                write!(formatter, "drops column {schema}.{table}.{column}")
            }
            Self::Other(text) => formatter.write_str(text),
        }
    }
}

/// A name as a hazard writes it: in quotes unless it is plain.
struct Part<'a>(&'a str);

impl fmt::Display for Part<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match is_plain(self.0) {
            true => formatter.write_str(self.0),
            false => formatter.write_str(&identifier(self.0)),
        }
    }
}

fn is_plain(name: &str) -> bool {
    let begins = |byte: u8| byte.is_ascii_lowercase() || byte == b'_';
    name.bytes().next().is_some_and(begins)
        && name
            .bytes()
            .all(|byte| begins(byte) || byte.is_ascii_digit() || byte == b'$')
}

/// The parts of `a."b.c".d`.
fn names(text: &str) -> Option<Vec<String>> {
    let mut names = Vec::new();
    let mut rest = text;
    loop {
        let (name, tail) = match rest.strip_prefix('"') {
            Some(quoted) => quoted_name(quoted)?,
            None => {
                let end = rest.find('.').unwrap_or(rest.len());
                is_plain(&rest[..end]).then(|| (rest[..end].to_owned(), &rest[end..]))?
            }
        };
        names.push(name);
        if tail.is_empty() {
            return Some(names);
        }
        rest = tail.strip_prefix('.')?;
    }
}

/// A name behind its opening quote, and what follows its closing one.
fn quoted_name(text: &str) -> Option<(String, &str)> {
    let mut name = String::new();
    let mut rest = text;
    loop {
        let (before, after) = rest.split_once('"')?;
        name.push_str(before);
        match after.strip_prefix('"') {
            Some(tail) => {
                name.push('"');
                rest = tail;
            }
            None => return Some((name, after)),
        }
    }
}

fn qualified(schema: &str, table: &str) -> String {
    format!("{}.{}", identifier(schema), identifier(table))
}

async fn count(client: &Client, target: &LossTarget) -> Result<Option<u64>, DatabaseError> {
    let Some((table, counted)) = target.counting() else {
        return Ok(None);
    };
    let exists = format!(
        "SELECT pg_catalog.to_regclass({}) IS NOT NULL",
        literal(&table)
    );
    let rows = client.query_typed(&exists, &[]).await?;
    if !rows
        .first()
        .map(|row| row.try_get(0))
        .transpose()?
        .unwrap_or(false)
    {
        return Ok(None);
    }
    let query = format!("SELECT pg_catalog.count({counted}) FROM {table}");
    let rows = match client.query_typed(&query, &[]).await {
        // The column does not exist: nothing is lost with it.
        Err(error) if error.code().is_some_and(|code| code.code() == "42703") => return Ok(None),
        result => result?,
    };
    let count: Option<i64> = rows.first().map(|row| row.try_get(0)).transpose()?;
    Ok(count.and_then(|count| u64::try_from(count).ok()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        for text in [
            "drops table public.users",
            "drops column public.users.nickname",
            "drops column public.\"Order.s\".\"a\"\"b\"",
            "drops enum value public.mood.sad",
        ] {
            assert_eq!(LossTarget::parse(text).to_string(), text);
        }
        assert_eq!(
            LossTarget::parse("drops column public.\"Order.s\".\"a\"\"b\""),
            LossTarget::Column {
                schema: "public".into(),
                table: "Order.s".into(),
                column: "a\"b".into()
            }
        );
        for text in [
            "drops table users",
            "drops table a.B",
            "drops table a.\"b",
            "drops all",
        ] {
            assert_eq!(LossTarget::parse(text), LossTarget::Other(text.into()));
        }
    }
}
