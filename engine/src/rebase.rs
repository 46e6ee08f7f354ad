//! Whether migrations that were written on one state still hold on another.

use driftless_migrator::directory::{Directory, FileTxMode, Migration, Script};
use driftless_migrator::script::{self, ScriptError};
use tokio_postgres::Client;

use crate::catalog::{InspectError, Scope, inspect};
use crate::prove;
use crate::scratch::{Provider, wanted_extensions};
use crate::source::{SourceError, replay};

/// A migration that does not hold where it was moved to.
#[derive(Debug, thiserror::Error)]
pub enum RebaseError {
    /// The state it was moved onto can't be built.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// A state can't be read.
    #[error(transparent)]
    Inspect(#[from] InspectError),
    /// Postgres refuses one of its files.
    #[error("{file}: {error}")]
    Refused {
        /// Which of the migrations that were asked about.
        index: usize,
        /// The file, `down/<name>` for a way back.
        file: String,
        /// Its text.
        text: String,
        /// What is wrong and where.
        #[source]
        error: Box<ScriptError>,
    },
    /// Its way back does not lead back.
    #[error("{file} does not lead back; these differ: {}", left.join(", "))]
    NotBack {
        /// Which of the migrations that were asked about.
        index: usize,
        /// The file, `down/<name>`.
        file: String,
        /// What differs, as `column public.users.nickname`.
        left: Vec<String>,
    },
}

/// Replays `base`, runs `moved` behind it, and takes it back again as far as there are ways back.
/// A generated migration must lead back exactly; of one by hand that is not asked.
///
/// # Errors
/// Names the first migration that does not hold.
pub async fn hold(
    base: &Directory,
    moved: &[Migration],
    provider: &Provider,
) -> Result<(), RebaseError> {
    let all = base.migrations().iter().chain(moved);
    let texts = all.map(|migration| migration.up.sql.as_str());
    let scratch = provider.database(&wanted_extensions(texts)).await;
    let scratch = scratch.map_err(SourceError::from)?;
    let client = scratch.client();
    replay(client, base, None)
        .await
        .map_err(SourceError::from)?;
    let scope = Scope::default();
    let mut states = Vec::with_capacity(moved.len());
    for (index, migration) in moved.iter().enumerate() {
        states.push(inspect(client, &scope).await?);
        let file = migration.file_name.clone();
        run(client, index, file, &migration.up).await?;
    }
    for (index, (migration, before)) in moved.iter().zip(&states).enumerate().rev() {
        let Some(down) = &migration.down else {
            break;
        };
        let file = migration.down_file_name();
        run(client, index, file.clone(), down).await?;
        let left = prove::left(&inspect(client, &scope).await?, before);
        match (left.is_empty(), migration.up.header.generated) {
            (true, _) => {}
            (false, true) => return Err(RebaseError::NotBack { index, file, left }),
            (false, false) => break,
        }
    }
    Ok(())
}

async fn run(
    client: &Client,
    index: usize,
    file: String,
    script: &Script,
) -> Result<(), RebaseError> {
    let mode = script.header.tx_mode.unwrap_or(FileTxMode::File);
    let result = script::run(client, &script.sql, mode).await;
    result.map_err(|error| RebaseError::Refused {
        index,
        file,
        text: script.sql.clone(),
        error: Box::new(error),
    })
}
