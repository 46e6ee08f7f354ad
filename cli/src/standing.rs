//! Where a database stands, from what the runner found to what is reported.

use std::collections::{HashMap, HashSet};

use engine::migrator::directory::{Directory, FileTxMode, Migration, Version};
use engine::migrator::revision::Revision;
use engine::migrator::run::{self, PendingFile};
use engine::migrator::split::split;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::config::Environment;
use crate::error::Error;
use crate::report::status::{self, Failure, File, FileState, Next, Status};

/// The text of a status, in local time.
pub fn as_text(stands: &Status) -> String {
    status::as_text(stands, &TimeZone::system())
}

/// What the runner found, as it is reported.
///
/// # Errors
/// When a file cannot be split into statements.
pub fn stands(
    environment: &Environment,
    directory: &Directory,
    found: &run::Status,
) -> Result<Status, Error> {
    let by_version = ByVersion::of(found);
    let files: Vec<File> = directory
        .migrations()
        .iter()
        .map(|migration| file(migration, (found, &by_version)))
        .collect();
    let missing = found.missing.iter().map(|version| File {
        version: version.to_string(),
        name: String::new(),
        state: FileState::Missing,
        statements: None,
        transactional: true,
        applied: None,
    });
    let next = match found.next() {
        None => Next::Latest,
        Some(file) if file.is_checkpoint => Next::Checkpoint(file.version.to_string()),
        Some(file) => Next::Version(file.version.to_string()),
    };
    let failure = found.partial().map(|revision| Failure {
        applied: usize::try_from(revision.applied).unwrap_or(usize::MAX),
        left: usize::try_from(revision.total.saturating_sub(revision.applied)).unwrap_or_default(),
        sql: revision.error_statement.clone().unwrap_or_default(),
        error: revision.error.clone().unwrap_or_default(),
    });
    let mut files: Vec<File> = files.into_iter().chain(missing).collect();
    files.sort_by(|a, b| a.version.cmp(&b.version));
    Ok(Status {
        environment: environment.to_string(),
        current: found.current().map(|revision| revision.version.to_string()),
        next,
        executed: found.applied.len(),
        pending: found.pending.len() + found.out_of_order.len(),
        failure,
        files,
    })
}

/// What the runner found, to look up.
struct ByVersion<'a> {
    applied: HashMap<&'a Version, &'a Revision>,
    pending: HashSet<&'a Version>,
    out_of_order: HashSet<&'a Version>,
}

impl<'a> ByVersion<'a> {
    fn of(found: &'a run::Status) -> Self {
        let applied = found.applied.iter();
        let versions = |files: &'a [PendingFile]| files.iter().map(|file| &file.version).collect();
        Self {
            applied: applied
                .map(|revision| (&revision.version, revision))
                .collect(),
            pending: versions(&found.pending),
            out_of_order: versions(&found.out_of_order),
        }
    }
}

fn file(migration: &Migration, (found, by_version): (&run::Status, &ByVersion<'_>)) -> File {
    let version = &migration.version;
    let revision = by_version.applied.get(version);
    let state = match revision {
        Some(revision) if !revision.is_complete() => FileState::Partial,
        Some(_) if found.edited.as_ref() == Some(&migration.file_name) => FileState::Changed,
        Some(_) => FileState::Applied,
        None if by_version.out_of_order.contains(version) => FileState::OutOfOrder,
        None if by_version.pending.contains(version) => FileState::Pending,
        // A checkpoint, or what one stands for, on a database that did not need it.
        None => FileState::Applied,
    };
    File {
        version: version.to_string(),
        name: migration.description.clone(),
        state,
        statements: split(&migration.up.sql)
            .ok()
            .map(|statements| statements.len()),
        transactional: migration.up.header.tx_mode != Some(FileTxMode::None),
        applied: revision.and_then(|revision| {
            Some((
                Timestamp::try_from(revision.executed_at).ok()?,
                revision.execution_time,
            ))
        }),
    }
}
