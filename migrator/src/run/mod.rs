//! Running migrations against a database.

mod autocommit;
mod batch;
mod blocker;
mod down;
mod error;
mod loss;
mod options;
mod pending;
mod record;
mod session;
mod stamp;
mod status;
mod step;
mod transaction;
mod up;

use std::time::Duration;

pub use down::downgrade;
pub use error::{PlanError, RunError, StatementError};
pub use loss::{Loss, LossTarget, losses};
pub use options::{ApplyOptions, DowngradeOptions, ExecOrder, RunOptions, TxMode};
pub use pending::pending;
pub use stamp::{StampReport, stamp};
pub use status::{PendingFile, Status, StatusOptions, status};
pub use up::apply;

use crate::directory::Version;

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
    fn planned(step: &step::Step<'_>) -> Self {
        let statements = step.texts();
        Self {
            version: step.version().clone(),
            file: step.file.clone(),
            statements,
            duration: None,
        }
    }
}
