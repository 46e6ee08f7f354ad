//! Asking the catalog whether a statement took effect that was begun and whose answer did not come.

use tokio_postgres::Client;
use tokio_postgres::types::{ToSql, Type};

use super::manner::{Alone, Shared};
use crate::database_error::DatabaseError;
use crate::event::Backend;
use crate::lock::read_backend;

const INDEXES: &str = include_str!("indexes.sql");
const REBUILT: &str = include_str!("rebuilt.sql");
const RELATION: &str = include_str!("relation.sql");
const PARTITION: &str = include_str!("partition.sql");
const DATABASE: &str = include_str!("database.sql");
const TABLESPACE: &str = include_str!("tablespace.sql");
const SUBSCRIPTION: &str = include_str!("subscription.sql");
const BUILDER: &str = include_str!("builder.sql");

/// What the catalog says of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It took effect.
    Done,
    /// It did not, or running it again does no harm.
    NotDone,
    /// That cannot be seen.
    Unknown,
}

/// An index that a statement left behind and that nothing can use.
pub(super) struct Leftover {
    pub(super) oid: u32,
    /// `schema.name`, in quotes where need be.
    pub(super) path: String,
}

struct Index {
    leftover: Leftover,
    is_whole: bool,
    may_go: bool,
}

/// What there is, before a statement begins, of what it is about.
pub(super) async fn objects(client: &Client, alone: &Alone) -> Result<Vec<u32>, DatabaseError> {
    match alone {
        Alone::CreateIndex { table, .. } => Ok(oids(indexes(client, table, None).await?)),
        Alone::Reindex => Ok(oids(rebuilt(client).await?)),
        Alone::DropIndex { index } => one(client, RELATION, &[index]).await,
        Alone::Detach { table, partition } => one(client, PARTITION, &[table, partition]).await,
        Alone::Object { kind, name } => one(client, query_of(*kind), &[name]).await,
        Alone::Repeatable | Alone::Unknown => Ok(Vec::new()),
    }
}

/// Whether a statement took effect, given what there was before it.
pub(super) async fn verdict(
    client: &Client,
    alone: &Alone,
    before: &[u32],
) -> Result<Verdict, DatabaseError> {
    match alone {
        Alone::CreateIndex { table, name } => {
            let indexes = indexes(client, table, name.as_deref()).await?;
            let is_new = |index: &&Index| index.is_whole && !before.contains(&index.leftover.oid);
            Ok(match (indexes.iter().filter(is_new).count(), name) {
                (0, _) => Verdict::NotDone,
                (1, _) | (_, Some(_)) => Verdict::Done,
                (_, None) => Verdict::Unknown,
            })
        }
        Alone::Reindex | Alone::Repeatable => Ok(Verdict::NotDone),
        Alone::DropIndex { .. } | Alone::Detach { .. } | Alone::Object { .. } => {
            // It made what was not there, or took away what was.
            let after = objects(client, alone).await?;
            Ok(match after == before {
                true => Verdict::NotDone,
                false => Verdict::Done,
            })
        }
        Alone::Unknown => Ok(Verdict::Unknown),
    }
}

/// What an earlier attempt at a statement left behind: of an index with a name, whatever has it, since
/// the statement cannot run beside that; else what was not there before.
pub(super) async fn leftovers(
    client: &Client,
    alone: &Alone,
    before: &[u32],
) -> Result<Vec<Leftover>, DatabaseError> {
    let (found, all) = match alone {
        Alone::CreateIndex { table, name } => {
            let found = indexes(client, table, name.as_deref()).await?;
            (found, name.is_some())
        }
        Alone::Reindex => (rebuilt(client).await?, false),
        _ => (Vec::new(), false),
    };
    Ok(found
        .into_iter()
        .filter(|index| index.may_go && (all || !before.contains(&index.leftover.oid)))
        .map(|index| index.leftover)
        .collect())
}

/// The session that may be building an index at this moment.
pub(super) async fn builder(client: &Client, oid: u32) -> Result<Option<Backend>, DatabaseError> {
    let rows = client.query_typed(BUILDER, &[(&oid, Type::OID)]).await?;
    Ok(rows.first().map(read_backend).transpose()?)
}

/// Whether a partition was detached by half: then only FINALIZE goes on.
pub(super) async fn is_half_detached(
    client: &Client,
    table: &str,
    partition: &str,
) -> Result<bool, DatabaseError> {
    let rows = client
        .query_typed(PARTITION, &texts(&[&table, &partition]))
        .await?;
    let pending = rows.first().map(|row| row.try_get(1)).transpose()?;
    Ok(pending.unwrap_or(false))
}

fn query_of(kind: Shared) -> &'static str {
    match kind {
        Shared::Database => DATABASE,
        Shared::Tablespace => TABLESPACE,
        Shared::Subscription => SUBSCRIPTION,
    }
}

fn oids(indexes: Vec<Index>) -> Vec<u32> {
    indexes.iter().map(|index| index.leftover.oid).collect()
}

async fn indexes(
    client: &Client,
    table: &str,
    name: Option<&str>,
) -> Result<Vec<Index>, DatabaseError> {
    read(client, INDEXES, &texts(&[&table, &name])).await
}

async fn rebuilt(client: &Client) -> Result<Vec<Index>, DatabaseError> {
    read(client, REBUILT, &[]).await
}

async fn read(
    client: &Client,
    query: &str,
    parameters: &[(&(dyn ToSql + Sync), Type)],
) -> Result<Vec<Index>, DatabaseError> {
    let rows = client.query_typed(query, parameters).await?;
    let index = |row: &tokio_postgres::Row| {
        Ok(Index {
            leftover: Leftover {
                oid: row.try_get(0)?,
                path: row.try_get(1)?,
            },
            is_whole: row.try_get(2)?,
            may_go: row.try_get(3)?,
        })
    };
    rows.iter().map(index).collect()
}

async fn one(client: &Client, query: &str, names: &[&String]) -> Result<Vec<u32>, DatabaseError> {
    let names: Vec<_> = names
        .iter()
        .map(|name| name as &(dyn ToSql + Sync))
        .collect();
    let rows = client.query_typed(query, &texts(&names)).await?;
    let oids = rows.iter().map(|row| row.try_get(0));
    Ok(oids.collect::<Result<_, _>>()?)
}

fn texts<'a>(values: &[&'a (dyn ToSql + Sync)]) -> Vec<(&'a (dyn ToSql + Sync), Type)> {
    values.iter().map(|value| (*value, Type::TEXT)).collect()
}
