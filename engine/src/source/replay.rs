//! Replays a directory of migrations on an empty database, as it will be applied.

use std::collections::{BTreeMap, BTreeSet};

use driftless_migrator::DatabaseError;
use driftless_migrator::directory::{Directory, FileTxMode, Migration, Version};
use driftless_migrator::script::{self, ScriptError};
use tokio_postgres::Client;

use crate::catalog::{Name, ObjectId, QualifiedName};
use crate::diff::Foreign;
use crate::plan::one_line;

/// Begins a line of a checkpoint that names an object which a hand-written migration made.
pub(crate) const MANUAL: &str = "-- driftless:manual: ";

/// What is known after a replay beside the catalog.
#[derive(Debug, Default)]
pub struct Replayed {
    /// The whole objects that a hand-written migration made.
    pub foreign: Foreign,
}

/// A migration that Postgres refuses.
#[derive(Debug, thiserror::Error)]
pub enum ReplayError {
    /// Its SQL fails.
    #[error("migration {file} can't be replayed: {error}")]
    Script {
        /// The file.
        file: String,
        /// Its text.
        text: String,
        /// What is wrong and where.
        error: Box<ScriptError>,
    },
    /// The objects between two files can't be listed.
    #[error("the replay could not list its objects: {0}")]
    List(#[from] DatabaseError),
}

impl From<tokio_postgres::Error> for ReplayError {
    fn from(error: tokio_postgres::Error) -> Self {
        Self::List(error.into())
    }
}

/// Replays the migrations up to and with `until`, or all of them.
///
/// The newest checkpoint stands for all before it. Each file runs in one transaction, or statement
/// by statement where it says `atlas:txmode none`, so that what can't be applied can't be replayed.
///
/// # Errors
/// Names the file and the statement that Postgres refuses.
pub async fn replay(
    client: &Client,
    directory: &Directory,
    until: Option<&Version>,
) -> Result<Replayed, ReplayError> {
    let wanted: Vec<&Migration> = directory
        .migrations()
        .iter()
        .filter(|migration| until.is_none_or(|until| migration.version <= *until))
        .collect();
    let start = wanted
        .iter()
        .rposition(|migration| migration.is_checkpoint())
        .unwrap_or(0);
    let mut by_hand = BTreeSet::<u32>::new();
    for group in wanted[start..].chunk_by(|a, b| is_generated(a) == is_generated(b)) {
        let generated = group.first().is_some_and(|first| is_generated(first));
        let before = if generated {
            BTreeSet::new()
        } else {
            oids(client).await?
        };
        for migration in group {
            run(client, migration).await?;
            if generated && migration.is_checkpoint() {
                by_hand.extend(named_as_manual(client, migration).await?);
            }
        }
        if !generated {
            by_hand.extend(oids(client).await?.difference(&before));
        }
    }
    if by_hand.is_empty() {
        return Ok(Replayed::default());
    }
    let left = objects(client).await?;
    let foreign = left
        .into_iter()
        .filter(|(oid, _)| by_hand.contains(oid))
        .map(|(_, id)| id);
    Ok(Replayed {
        foreign: foreign.collect(),
    })
}

fn is_generated(migration: &Migration) -> bool {
    migration.up.header.generated
}

/// The oids of the objects that a checkpoint names as made by hand.
async fn named_as_manual(
    client: &Client,
    checkpoint: &Migration,
) -> Result<BTreeSet<u32>, tokio_postgres::Error> {
    let lines = checkpoint.up.sql.lines();
    let named: BTreeSet<&str> = lines
        .take_while(|line| line.starts_with("--"))
        .filter_map(|line| line.strip_prefix(MANUAL))
        .collect();
    if named.is_empty() {
        return Ok(BTreeSet::new());
    }
    let found = objects(client).await?.into_iter();
    let named = found.filter(|(_, id)| named.contains(one_line(&id.to_string()).as_str()));
    Ok(named.map(|(oid, _)| oid).collect())
}

async fn run(client: &Client, migration: &Migration) -> Result<(), ReplayError> {
    let text = &migration.up.sql;
    let mode = migration.up.header.tx_mode.unwrap_or(FileTxMode::File);
    let result = script::run(client, text, mode).await;
    result.map_err(|error| ReplayError::Script {
        file: migration.file_name.clone(),
        text: text.clone(),
        error: Box::new(error),
    })
}

/// The oids of the whole objects of the user, and of a few more.
async fn oids(client: &Client) -> Result<BTreeSet<u32>, tokio_postgres::Error> {
    let rows = client.query_typed(include_str!("oids.sql"), &[]).await?;
    Ok(rows.iter().map(|row| row.get(0)).collect())
}

/// The whole objects of the user by oid, which stays the same through renames.
async fn objects(client: &Client) -> Result<BTreeMap<u32, ObjectId>, tokio_postgres::Error> {
    let rows = client.query_typed(include_str!("objects.sql"), &[]).await?;
    let object = |row: &tokio_postgres::Row| {
        let schema: String = row.get("schema");
        let name: String = row.get("name");
        let qualified = || QualifiedName::new(schema.as_str(), name.as_str());
        let part = || row.get::<_, Option<String>>("part").unwrap_or_default();
        match row.get::<_, &str>("kind") {
            "schema" => ObjectId::Schema(Name::new(name.as_str())),
            "extension" => ObjectId::Extension(Name::new(name.as_str())),
            "enum" => ObjectId::Enum(qualified()),
            "domain" => ObjectId::Domain(qualified()),
            "composite" => ObjectId::Composite(qualified()),
            "sequence" => ObjectId::Sequence(qualified()),
            "view" => ObjectId::View(qualified()),
            "materialized view" => ObjectId::MaterializedView(qualified()),
            "routine" => ObjectId::Routine(qualified(), part()),
            "trigger" => ObjectId::Trigger(qualified(), Name::new(part())),
            "rule" => ObjectId::Rule(qualified(), Name::new(part())),
            "policy" => ObjectId::Policy(qualified(), Name::new(part())),
            "statistics" => ObjectId::Statistics(qualified()),
            _ => ObjectId::Table(qualified()),
        }
    };
    Ok(rows
        .iter()
        .map(|row| (row.get("oid"), object(row)))
        .collect())
}
