//! What a way back would destroy, counted before it runs.

use std::fmt;

use tokio_postgres::Client;

use crate::database_error::DatabaseError;
use crate::directory::{Directory, Version};
use crate::quote::{identifier, literal, parse_path, path};

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
    /// Reads the text of a hazard. What would be written in another way was not meant so.
    pub fn parse(text: &str) -> Self {
        let other = || Self::Other(text.to_owned());
        let read = Self::read(text).unwrap_or_else(other);
        if read.to_string() == text {
            read
        } else {
            other()
        }
    }

    fn read(text: &str) -> Option<Self> {
        if let Some(rest) = text.strip_prefix("drops table ") {
            let [schema, table] = parse_path(rest)?.try_into().ok()?;
            return Some(Self::Table { schema, table });
        }
        let [schema, table, column] = parse_path(text.strip_prefix("drops column ")?)?
            .try_into()
            .ok()?;
        Some(Self::Column {
            schema,
            table,
            column,
        })
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
                write!(formatter, "drops table {}", path(&[schema, table]))
            }
            Self::Column {
                schema,
                table,
                column,
            } => {
                let path = path(&[schema, table, column]);
                write!(formatter, "drops column {path}")
            }
            Self::Other(text) => formatter.write_str(text),
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
