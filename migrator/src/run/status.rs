//! Where a database stands.

use super::edited::first_edited;
use super::session::read_history;
use super::{ExecOrder, RunError, RunOptions, pending};
use crate::connect::Connection;
use crate::directory::{Directory, Migration, Version};
use crate::revision::Revision;

/// How to look at a database.
#[derive(Debug, Clone, Default)]
pub struct StatusOptions {
    /// What becomes of files that were added behind the newest applied one.
    pub exec_order: ExecOrder,
    /// The schema of the history table, see [`RunOptions::revisions_schema`].
    pub revisions_schema: Option<String>,
}

/// Where a database stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// The history, oldest version first.
    pub applied: Vec<Revision>,
    /// The files that would be applied.
    pub pending: Vec<PendingFile>,
    /// The files behind the newest applied one that are an error until another order is chosen.
    pub out_of_order: Vec<PendingFile>,
    /// The first applied file that is not what it was when it was applied.
    pub edited: Option<String>,
    /// Applied versions without a file.
    pub missing: Vec<Version>,
}

/// A file that is not applied, or only in part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PendingFile {
    /// Its version.
    pub version: Version,
    /// Its description.
    pub description: String,
    /// Its name.
    pub file: String,
    /// Whether it is a checkpoint.
    pub is_checkpoint: bool,
}

/// Compares a directory with the history of a database. Writes nothing.
pub async fn status(
    connection: &Connection,
    directory: &Directory,
    options: &StatusOptions,
) -> Result<Status, RunError> {
    directory.verify()?;
    let run = RunOptions {
        revisions_schema: options.revisions_schema.clone(),
        ..RunOptions::default()
    };
    let revisions = read_history(connection, &run).await?.revisions;
    let order = match options.exec_order {
        ExecOrder::Linear => ExecOrder::LinearSkip,
        order => order,
    };
    let out_of_order = match options.exec_order {
        ExecOrder::Linear => pending::out_of_order(directory, &revisions),
        ExecOrder::LinearSkip | ExecOrder::NonLinear => Vec::new(),
    };
    let pending = pending::pending(directory, &revisions, order)?;
    let missing = revisions.iter().map(|revision| &revision.version);
    Ok(Status {
        pending: pending.into_iter().map(PendingFile::of).collect(),
        out_of_order: out_of_order.into_iter().map(PendingFile::of).collect(),
        edited: first_edited(directory, &revisions).map(|migration| migration.file_name.clone()),
        missing: missing
            .filter(|version| directory.find(version).is_none())
            .cloned()
            .collect(),
        applied: revisions,
    })
}

impl Status {
    /// The newest version that is applied, perhaps in part.
    pub fn current(&self) -> Option<&Revision> {
        self.applied.last()
    }

    /// The version that comes next.
    pub fn next(&self) -> Option<&PendingFile> {
        self.pending.first()
    }

    /// The file that is applied in part, with why it failed.
    pub fn partial(&self) -> Option<&Revision> {
        self.applied.iter().find(|revision| !revision.is_complete())
    }

    /// Whether there is nothing to apply.
    pub fn is_up_to_date(&self) -> bool {
        self.pending.is_empty() && self.out_of_order.is_empty()
    }
}

impl PendingFile {
    fn of(migration: &Migration) -> Self {
        Self {
            version: migration.version.clone(),
            description: migration.description.clone(),
            file: migration.file_name.clone(),
            is_checkpoint: migration.is_checkpoint(),
        }
    }
}
