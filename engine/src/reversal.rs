//! The way back of a migration that has no down file: planned from what it changes in the replay.

use driftless_migrator::directory::{Directory, DirectoryError, Migration, Version};

use crate::difference::{self, DifferenceError, Request};
use crate::plan::Options;
use crate::prove::ProofError;
use crate::scratch::Provider;
use crate::source::{Opened, Source, SourceError};

/// A way back that cannot be planned.
#[derive(Debug, thiserror::Error)]
pub enum ReversalError {
    /// The migrations cannot be replayed.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// The states before and after it cannot be compared.
    #[error(transparent)]
    Difference(#[from] DifferenceError),
    /// The plan does not lead back.
    #[error(transparent)]
    Proof(#[from] ProofError),
    /// With the way back it is no directory.
    #[error(transparent)]
    Directory(#[from] DirectoryError),
    /// It may have renamed something: nobody but a person knows.
    #[error("{file} has no down file, and may have renamed `{from}` to `{to}`")]
    MayBeRename {
        /// The file.
        file: String,
        /// The name that it may have had before.
        from: String,
        /// What has it no more, as `public.users.handle`.
        to: String,
    },
    /// Its way back takes transactions of its own.
    #[error("{file} has no down file, and its way back takes {files} files")]
    SeveralFiles {
        /// The file.
        file: String,
        /// How many.
        files: usize,
    },
}

/// The directory with a way back for each of `versions` that has none and says nothing else, and the names of those
/// files. One that changes no structure stays without: what it does to rows cannot be seen.
///
/// # Errors
/// When a way back cannot be planned or proven.
pub async fn with_ways_back(
    directory: &Directory,
    versions: &[Version],
    (provider, request): (&Provider, &Request),
) -> Result<(Directory, Vec<String>), ReversalError> {
    let mut files: Vec<(String, String)> = Vec::new();
    let mut planned = Vec::new();
    for migration in directory.migrations() {
        files.extend(migration.files());
        if is_wanted(migration, versions)
            && let Some(way_back) = plan(directory, migration, (provider, request)).await?
        {
            files.push((migration.down_file_name(), way_back));
            planned.push(migration.file_name.clone());
        }
    }
    Ok((Directory::from_files(files)?.trusted(), planned))
}

/// Whether a way back of the migration is to be planned.
pub fn is_wanted(migration: &Migration, versions: &[Version]) -> bool {
    migration.down.is_none()
        && migration.irreversible().is_none()
        && versions.contains(&migration.version)
}

async fn plan(
    directory: &Directory,
    migration: &Migration,
    (provider, request): (&Provider, &Request),
) -> Result<Option<String>, ReversalError> {
    let file = || migration.file_name.clone();
    let older = directory.migrations().iter();
    let older = older.take_while(|one| one.version != migration.version);
    let with = state(directory, Some(migration), provider).await?;
    let without = state(directory, older.last(), provider).await?;
    let found = difference::compare(&with, &without, request).await?;
    if let Some(question) = found.questions.first() {
        return Err(ReversalError::MayBeRename {
            file: file(),
            from: question.rename.to_name().to_string(),
            to: question.rename.from_path(),
        });
    }
    if found.is_empty() {
        return Ok(None);
    }
    let plan = found.plan(Options { online: false });
    found.prove(&plan, with.client()).await?;
    match plan.stages.as_slice() {
        [stage] => Ok(Some(stage.up_text())),
        stages => Err(ReversalError::SeveralFiles {
            file: file(),
            files: stages.len(),
        }),
    }
}

/// What the migrations build up to one of them.
async fn state(
    directory: &Directory,
    until: Option<&Migration>,
    provider: &Provider,
) -> Result<Opened, SourceError> {
    let source = match until {
        Some(migration) => Source::Migrations {
            directory: Box::new(directory.clone()),
            until: Some(migration.version.clone()),
        },
        None => Source::Sql {
            name: "an empty database".to_owned(),
            text: String::new(),
        },
    };
    source.open(provider).await
}
