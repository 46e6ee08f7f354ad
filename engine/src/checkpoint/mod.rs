//! A checkpoint: one file that builds what all files of a directory build, for databases that are new.

use driftless_migrator::DatabaseError;
use driftless_migrator::directory::{Directory, FileTxMode, Version};
use driftless_migrator::script::{self, ScriptError};
use tokio_postgres::Client;

use crate::catalog::{Catalog, InspectError};
use crate::diff::{self, Unsupported};
use crate::difference::{self, DifferenceError, Request, empty_like};
use crate::plan::{self, GENERATED, one_line};
use crate::scratch::{Provider, wanted_extensions};
use crate::source::{MANUAL, Opened, Source, SourceError};

/// The file, and what it does not hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checkpoint {
    /// The text of the file.
    pub sql: String,
    /// The tables into which the migrations insert rows, as `public.countries`.
    pub with_rows: Vec<String>,
    /// What is not written anew, as `grants of table users`.
    pub left_out: Vec<String>,
}

/// A directory that no checkpoint can stand for.
#[derive(Debug, thiserror::Error)]
pub enum CheckpointError {
    /// The migrations can't be replayed.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// What they build can't be read.
    #[error(transparent)]
    Inspect(#[from] InspectError),
    /// What they build can't be written as SQL.
    #[error(transparent)]
    Unsupported(#[from] Unsupported),
    /// The proof could not compare.
    #[error(transparent)]
    Difference(#[from] DifferenceError),
    /// Postgres refuses the file.
    #[error("the checkpoint is refused by Postgres: {0}")]
    Refused(#[from] ScriptError),
    /// It builds something else.
    #[error("the checkpoint does not build what the migrations build; these differ: {}", left.join(", "))]
    Missed {
        /// What differs, as `column public.users.nickname`.
        left: Vec<String>,
    },
    /// One that stands in the directory builds something else than the files before it.
    #[error("{file} does not build what the migrations before it build; these differ: {}", left.join(", "))]
    Differs {
        /// The file.
        file: String,
        /// What differs, as `column public.users.nickname`.
        left: Vec<String>,
    },
    /// The replayed database can't be searched.
    #[error("the replayed database can't be searched: {0}")]
    Search(#[from] DatabaseError),
}

impl From<tokio_postgres::Error> for CheckpointError {
    fn from(error: tokio_postgres::Error) -> Self {
        Self::Search(error.into())
    }
}

/// Replays all files, writes what they build as one, and proves that it builds the same.
///
/// # Errors
/// When the files can't be replayed, hold what can't be written as SQL, or the proof fails.
pub async fn checkpoint(
    directory: &Directory,
    provider: &Provider,
) -> Result<Checkpoint, CheckpointError> {
    let replayed = replayed(directory, None, provider).await?;
    let request = Request::default();
    let (catalog, scope) = difference::read(&replayed, &request).await?;
    let empty = empty_like(&catalog);
    let changes = diff::compare(&empty, &catalog)?;
    let statements = plan::statements(&changes, (&empty, &catalog), &scope);
    let sql = format!("{}\n{}", header(&replayed), plan::script_text(&statements));
    prove(&sql, &replayed, provider, &request).await?;
    Ok(Checkpoint {
        sql,
        with_rows: tables_with_rows(replayed.client(), &catalog).await?,
        left_out: left_out(replayed.client()).await?,
    })
}

/// What hand-written files made stays theirs: it is named, so that it is not dropped as if a
/// generated one had made it.
fn header(replayed: &Opened) -> String {
    let mut text = format!(
        "{GENERATED}\n-- atlas:checkpoint\n-- driftless:irreversible: a new database begins with it\n"
    );
    for object in &replayed.foreign {
        text.push_str(&format!("{MANUAL}{}\n", one_line(&object.to_string())));
    }
    text
}

async fn prove(
    sql: &str,
    replayed: &Opened,
    provider: &Provider,
    request: &Request,
) -> Result<(), CheckpointError> {
    let scratch = provider
        .database(&wanted_extensions([sql]))
        .await
        .map_err(SourceError::from)?;
    script::run(scratch.client(), sql, FileTxMode::File).await?;
    let built = Opened::on_scratch(scratch);
    let left = difference::between(&built, replayed, request).await?;
    if left.is_empty() {
        Ok(())
    } else {
        Err(CheckpointError::Missed { left })
    }
}

/// Compares each checkpoint of a directory with what the files before it build, from the checkpoint
/// before it on.
///
/// # Errors
/// When files can't be replayed, or names the first checkpoint that builds something else.
pub async fn check(directory: &Directory, provider: &Provider) -> Result<(), CheckpointError> {
    for pair in directory.migrations().windows(2) {
        let [before, checkpoint] = pair else {
            continue;
        };
        if !checkpoint.is_checkpoint() {
            continue;
        }
        let (before, built) = tokio::try_join!(
            replayed(directory, Some(before.version.clone()), provider),
            replayed(directory, Some(checkpoint.version.clone()), provider)
        )?;
        let left = difference::between(&built, &before, &Request::default()).await?;
        if !left.is_empty() {
            let file = checkpoint.file_name.clone();
            return Err(CheckpointError::Differs { file, left });
        }
    }
    Ok(())
}

async fn replayed(
    directory: &Directory,
    until: Option<Version>,
    provider: &Provider,
) -> Result<Opened, SourceError> {
    let source = Source::Migrations {
        directory: Box::new(directory.clone()),
        until,
    };
    source.open(provider).await
}

async fn tables_with_rows(
    client: &Client,
    catalog: &Catalog,
) -> Result<Vec<String>, tokio_postgres::Error> {
    let mut found = Vec::new();
    for name in catalog.tables.keys() {
        let question = format!("SELECT EXISTS (SELECT FROM ONLY {name})");
        let rows = client.query_typed(&question, &[]).await?;
        if rows.first().is_some_and(|row| row.get(0)) {
            found.push(name.path());
        }
    }
    Ok(found)
}

async fn left_out(client: &Client) -> Result<Vec<String>, tokio_postgres::Error> {
    let rows = client
        .query_typed(include_str!("left_out.sql"), &[])
        .await?;
    Ok(rows.iter().map(|row| row.get(0)).collect())
}
