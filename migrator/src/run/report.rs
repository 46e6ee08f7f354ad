//! What a run tells when it is over.

use std::time::{Duration, Instant};

use super::session::read_history;
use super::step::Step;
use super::{RunError, RunOptions};
use crate::connect::Connection;
use crate::directory::{Directory, Version};
use crate::event::{Event, Events};
use crate::revision::History;

/// What a run did, or would do if it was a dry run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The newest version before the run.
    pub from: Option<Version>,
    /// The files, in the order in which they ran.
    pub files: Vec<FileReport>,
    /// How long it took.
    pub duration: Duration,
}

/// What became of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileReport {
    /// Its version.
    pub version: Version,
    /// Its name, `down/<name>` for a way back.
    pub file: String,
    /// Its statements.
    pub statements: Vec<String>,
    /// How long it took; `None` if it did not run.
    pub duration: Option<Duration>,
}

impl FileReport {
    pub(super) fn planned(step: &Step<'_>) -> Self {
        let statements = step.statements();
        Self {
            version: step.version().clone(),
            file: step.file.clone(),
            statements,
            duration: None,
        }
    }
}

impl Report {
    /// The version where the database stands now.
    pub fn to(&self) -> Option<&Version> {
        self.files
            .last()
            .map(|file| &file.version)
            .or(self.from.as_ref())
    }
}

/// What is known when a run begins, for its report.
pub(super) struct Start {
    at: Instant,
    from: Option<Version>,
}

impl Start {
    /// Checks the directory and reads the history, before there is a lock.
    pub(super) async fn read(
        connection: &Connection,
        directory: &Directory,
        options: &RunOptions,
    ) -> Result<(Self, History), RunError> {
        let at = Instant::now();
        directory.verify()?;
        let history = read_history(connection, options).await?;
        let newest = history.revisions.last();
        let from = newest.map(|revision| revision.version.clone());
        Ok((Self { at, from }, history))
    }

    pub(super) fn finish(self, files: Vec<FileReport>, events: Events<'_>) -> Report {
        let report = Report {
            from: self.from,
            files,
            duration: self.at.elapsed(),
        };
        events(Event::Finished {
            files: report.files.len(),
            statements: report.files.iter().map(|file| file.statements.len()).sum(),
            duration: report.duration,
        });
        report
    }
}
