//! What can be asked of a run.

use std::time::Duration;

use crate::connect::Connection;
use crate::directory::Version;
use crate::revision::DEFAULT_SCHEMA;

/// What applies to every run.
#[derive(Debug, Clone)]
pub struct RunOptions {
    /// The schema of the history table. Without it, the first schema of the search path that the
    /// URL sets, else `atlas_schema_revisions`.
    pub revisions_schema: Option<String>,
    /// How long a statement may wait for a lock, so that those who queue behind it wait no longer.
    /// What builds or drops an index CONCURRENTLY, or detaches a partition so, waits as long as it
    /// takes: nobody queues behind it, and given up it would leave an invalid index. Outside of a
    /// transaction, a file that sets `lock_timeout` itself is left alone.
    pub lock_timeout: Option<Duration>,
    /// How often a transaction or a statement that had to give way is tried again.
    pub lock_retries: u32,
    /// How long to wait for another run to end, or for a session that still works on what an
    /// interrupted run began.
    pub lock_wait: Duration,
    /// What became of a statement whose end an interrupted run did not see, where the catalog cannot
    /// say. Without it, such a statement is an error.
    pub interrupted: Option<Interrupted>,
    /// Only says what would run; writes nothing and takes no lock.
    pub dry_run: bool,
}

impl Default for RunOptions {
    fn default() -> Self {
        Self {
            revisions_schema: None,
            lock_timeout: Some(Duration::from_secs(4)),
            lock_retries: 20,
            lock_wait: Duration::from_secs(300),
            interrupted: None,
            dry_run: false,
        }
    }
}

impl RunOptions {
    /// The schema that holds the history of this connection's database.
    pub(super) fn schema(&self, connection: &Connection) -> String {
        self.revisions_schema
            .clone()
            .or_else(|| connection.url().and_then(crate::connect::Url::schema))
            .unwrap_or_else(|| DEFAULT_SCHEMA.to_owned())
    }
}

/// What a person found of a statement whose end an interrupted run did not see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Interrupted {
    /// It took effect: the run goes on behind it.
    Done,
    /// It did not: the run begins with it.
    NotDone,
}

/// What [`apply`](super::apply) is to do.
#[derive(Debug, Clone, Default)]
pub struct ApplyOptions {
    /// At most this many files.
    pub amount: Option<usize>,
    /// Up to and including this version.
    pub to: Option<Version>,
    /// Which transactions are used.
    pub tx_mode: TxMode,
    /// What becomes of files that were added behind the newest applied one.
    pub exec_order: ExecOrder,
    /// A database without history begins with this version as already applied.
    pub baseline: Option<Version>,
    /// A database without history may contain tables.
    pub allow_dirty: bool,
    /// What applies to every run.
    pub run: RunOptions,
}

/// What [`downgrade`](super::downgrade) is to do.
#[derive(Debug, Clone, Default)]
pub struct DowngradeOptions {
    /// This many migrations, newest first; 1 if nothing else is said.
    pub amount: Option<usize>,
    /// All migrations behind this version.
    pub to: Option<Version>,
    /// What applies to every run.
    pub run: RunOptions,
}

/// Which transactions are used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum TxMode {
    /// One for each file.
    #[default]
    File,
    /// One for all files.
    All,
    /// None: each statement by itself.
    None,
}

/// What becomes of files that were added behind the newest applied one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ExecOrder {
    /// They are an error.
    #[default]
    Linear,
    /// They are left out.
    LinearSkip,
    /// They are applied.
    NonLinear,
}
