//! The history of a database: Atlas's table `atlas_schema_revisions`, read and written as Atlas
//! does.

mod store;

use std::time::{Duration, SystemTime};

use crate::directory::Version;

pub use store::{DEFAULT_SCHEMA, TABLE, read_history};
pub(crate) use store::{History, NewRevision, fill};

/// A Revision is one row of history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// The version of the file.
    pub version: Version,
    /// The description of the file.
    pub description: String,
    /// How it came to be there.
    pub kind: RevisionKind,
    /// The statements that were executed.
    pub applied: u64,
    /// The statements of the file.
    pub total: u64,
    /// When execution began.
    pub executed_at: SystemTime,
    /// How long it took.
    pub execution_time: Duration,
    /// Why the last attempt failed.
    pub error: Option<String>,
    /// The statement that failed.
    pub error_statement: Option<String>,
    /// The digest of the file in `atlas.sum`, without `h1:`. Empty for a baseline.
    pub hash: String,
    /// The digests of the statements executed, while not all are.
    pub partial_hashes: Vec<String>,
    /// What wrote the row.
    pub operator_version: String,
}

impl Revision {
    /// Whether all statements were executed, or none had to be.
    pub fn is_complete(&self) -> bool {
        self.applied == self.total
    }
}

/// How a revision came to be: flags, as Atlas stores them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RevisionKind(i64);

impl RevisionKind {
    /// What was there when history began.
    pub const BASELINE: Self = Self(1);
    /// Executed.
    pub const EXECUTED: Self = Self(2);
    /// Said to be applied by a person.
    pub const RESOLVED: Self = Self(4);
    /// Executed in part, the rest said to be applied by a person.
    pub const EXECUTED_AND_RESOLVED: Self = Self(6);

    /// Takes what the table says.
    pub fn from_bits(bits: i64) -> Self {
        Self(bits)
    }

    /// What the table says.
    pub fn bits(self) -> i64 {
        self.0
    }

    /// Whether it is the mark of a baseline.
    pub fn is_baseline(self) -> bool {
        self.0 & Self::BASELINE.0 != 0
    }
}

impl std::fmt::Display for RevisionKind {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match *self {
            Self::BASELINE => "baseline",
            Self::EXECUTED => "applied",
            Self::RESOLVED => "manually set",
            Self::EXECUTED_AND_RESOLVED => "applied + manually set",
            _ => "unknown",
        })
    }
}
