//! What can be wrong with a migration.

use std::fmt;

use driftless_migrator::run::RunError;

use crate::source::ScriptError;

/// Which way a migration was run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// For the first time.
    Up,
    /// Back, by its down file.
    Down,
    /// Once more after that.
    UpAgain,
}

/// One thing that is wrong with a migration.
#[derive(Debug, thiserror::Error)]
pub enum Finding {
    /// It fails.
    #[error("{way} fails: {error}")]
    Refused {
        /// Which way.
        way: Way,
        /// Why.
        #[source]
        error: Box<RunError>,
    },
    /// It fails with rows in the tables, and nothing at its head says that it can.
    #[error("{way} fails with rows in the tables, and works without: {error}")]
    FailsOnRows {
        /// Which way.
        way: Way,
        /// Why.
        #[source]
        error: Box<RunError>,
    },
    /// It leads to something else than it should.
    #[error("{way} does not lead where it should; these differ: {}", left.join(", "))]
    Missed {
        /// Which way.
        way: Way,
        /// What differs, as `column public.users.nickname`.
        left: Vec<String>,
    },
    /// A table has fewer rows than before, and nothing at its head says so.
    #[error("{way} loses rows of {table}: {before} before, {after} after")]
    RowsLost {
        /// Which way.
        way: Way,
        /// The table, as `public.users`.
        table: String,
        /// The rows that it had.
        before: u64,
        /// The rows that are left.
        after: u64,
    },
    /// There is still something to apply once it is applied.
    #[error("it is applied, and the next run applies {}", files.join(", "))]
    NotDone {
        /// The files.
        files: Vec<String>,
    },
    /// The rows of `testdata` do not fit what it builds.
    #[error("testdata/{version}.sql fails: {error}")]
    SampleRefused {
        /// The version of the migration.
        version: String,
        /// Why.
        #[source]
        error: Box<ScriptError>,
    },
}

impl Finding {
    /// The stable name that a report carries.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Refused { .. } => "refused",
            Self::FailsOnRows { .. } => "fails_on_rows",
            Self::Missed { .. } => "missed",
            Self::RowsLost { .. } => "rows_lost",
            Self::NotDone { .. } => "not_done",
            Self::SampleRefused { .. } => "sample_refused",
        }
    }
}

impl fmt::Display for Way {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Up => "up",
            Self::Down => "down",
            Self::UpAgain => "up again after down",
        })
    }
}
