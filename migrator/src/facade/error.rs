//! Why an application cannot go on as it starts.

use std::time::Duration;

use super::TargetError;
use crate::connect::ConnectError;
use crate::directory::DirectoryError;
use crate::run::RunError;

/// Migrations that are not applied.
#[derive(Debug, thiserror::Error)]
pub enum MigratorError {
    /// The files do not make a directory.
    #[error(transparent)]
    Directory(#[from] DirectoryError),
    /// The target does not tell where its database is.
    #[error(transparent)]
    Target(#[from] TargetError),
    /// The database cannot be reached.
    #[error(transparent)]
    Connect(#[from] ConnectError),
    /// The run could not begin or had to stop.
    #[error(transparent)]
    Run(#[from] RunError),
    /// The history did not come to have all migrations in time.
    #[error(
        "after {} s, {}",
        waited.as_secs(),
        match connect {
            Some(error) => error.to_string(),
            None => format!("migrations are still pending: {}", pending.join(", ")),
        }
    )]
    NotReached {
        /// The files that the history lacks, as far as it could be read.
        pending: Vec<String>,
        /// How long it was waited for.
        waited: Duration,
        /// Why the database could not be reached the last time.
        #[source]
        connect: Option<ConnectError>,
    },
}
