//! Migrations for an application that brings its database up to date when it starts.

mod error;
mod log;
#[cfg(feature = "sqlx")]
mod pools;
mod target;
mod wait;

use std::time::Duration;

pub use error::MigratorError;
pub use target::{Target, TargetError};

use crate::connect::{Connection, Url, connect};
use crate::directory::{Directory, Version};
use crate::event::{Event, Events};
use crate::run::{self, ApplyOptions, ExecOrder, Report, RunOptions, Status, StatusOptions};

use log::Log;

/// What `pg_stat_activity` shows, unless another name is given.
const APPLICATION: &str = concat!("driftless-migrator ", env!("CARGO_PKG_VERSION"));

/// A Migrator is a set of migrations and how to apply them.
///
/// [`embed!`](crate::embed) makes one of a folder while the application is compiled;
/// [`Migrator::new`] takes a [`Directory`] that is read while it runs. It can be a `static`.
///
/// It works on a connection of its own, which needs a runtime of tokio and is closed in the end;
/// what it is given as a [`Target`] only tells where the database is.
///
/// # What it logs
///
/// With the feature `tracing`, which is on by default, events of the target `driftless_migrator`.
/// Durations are in milliseconds.
///
/// | level | message | fields |
/// |---|---|---|
/// | INFO | `database schema is up to date` | `version` |
/// | INFO | `migrations applied` | `version`, `files`, `statements`, `duration_ms` |
/// | INFO | `migration applied` | `version`, `file`, `duration_ms` |
/// | INFO | `waiting for another run`, at first and every ten seconds | `holder_pid`, `holder_application`, `waited_ms` |
/// | INFO | `waiting for migrations`, at first and every ten seconds | `pending`, `waited_ms` |
/// | WARN | `an applied migration was edited` | `file` |
/// | WARN | `migration gave way and will be tried again` | `file`, `attempt`, `sqlstate`, `blocker_pid`, `blocker_application`, `wait_ms` |
/// | INFO | `statement waits for another session` | `file`, `blocker_pid`, `blocker_application` |
/// | INFO | `waiting for a session whose client has gone`, at first and every ten seconds | `file`, `orphan_pid`, `orphan_application`, `waited_ms` |
/// | INFO | `interrupted statement settled` | `file`, `index`, `took_effect` |
/// | WARN | `invalid index dropped` | `file`, `index` |
/// | WARN | `connection lost and made anew` | |
/// | DEBUG | `migration started` | `version`, `file`, `statements` |
/// | TRACE | `statement applied` | `file`, `index` |
///
/// Neither addresses nor statements are logged, since both may hold passwords.
#[derive(Debug, Clone)]
pub struct Migrator {
    source: Source,
    application_name: Option<String>,
    direct_url: Option<String>,
    /// `None` stands for the defaults, which no constant can be made of.
    options: Option<ApplyOptions>,
}

/// Where the files are.
#[derive(Debug, Clone)]
enum Source {
    Embedded(&'static [(&'static str, &'static str)]),
    Directory(Directory),
}

impl Migrator {
    /// Takes a directory, such as one that [`Directory::open`] reads from a folder.
    pub const fn new(directory: Directory) -> Self {
        Self::of(Source::Directory(directory))
    }

    /// Takes the names and contents of the files of a directory, as [`embed!`](crate::embed) does.
    pub const fn embedded(files: &'static [(&'static str, &'static str)]) -> Self {
        Self::of(Source::Embedded(files))
    }

    const fn of(source: Source) -> Self {
        Self {
            source,
            application_name: None,
            direct_url: None,
            options: None,
        }
    }

    /// Gives the connection another name than `driftless-migrator` and its version. The name is
    /// what `pg_stat_activity` shows, and other runs while they wait for this one.
    #[must_use]
    pub fn application_name(mut self, name: impl Into<String>) -> Self {
        self.application_name = Some(name.into());
        self
    }

    /// Names the address to use instead of the target's: for a target that leads to a pooler in
    /// transaction mode, the address of the database itself.
    #[must_use]
    pub fn direct_url(mut self, url: impl Into<String>) -> Self {
        self.direct_url = Some(url.into());
        self
    }

    /// Sets how long to wait for another run to end: 5 minutes if nothing is said.
    #[must_use]
    pub fn lock_wait(mut self, wait: Duration) -> Self {
        self.run_options().lock_wait = wait;
        self
    }

    /// Sets how long a statement of a transaction may wait for a lock, and those that queue behind
    /// it: 4 seconds if nothing is said, `None` for what the server says.
    #[must_use]
    pub fn lock_timeout(mut self, timeout: Option<Duration>) -> Self {
        self.run_options().lock_timeout = timeout;
        self
    }

    /// Sets how often a transaction that had to give way is tried again: 20 times if nothing is
    /// said.
    #[must_use]
    pub fn lock_retries(mut self, retries: u32) -> Self {
        self.run_options().lock_retries = retries;
        self
    }

    /// Sets what becomes of files that were added behind the newest applied one: an error if
    /// nothing is said.
    #[must_use]
    pub fn exec_order(mut self, order: ExecOrder) -> Self {
        self.apply_options().exec_order = order;
        self
    }

    /// Names the schema of the history table, see [`RunOptions::revisions_schema`].
    #[must_use]
    pub fn revisions_schema(mut self, schema: impl Into<String>) -> Self {
        self.run_options().revisions_schema = Some(schema.into());
        self
    }

    /// Lets a database without history contain tables.
    #[must_use]
    pub fn allow_dirty(mut self, allow: bool) -> Self {
        self.apply_options().allow_dirty = allow;
        self
    }

    /// Lets a database without history begin with this version as already applied.
    #[must_use]
    pub fn baseline(mut self, version: impl Into<Version>) -> Self {
        self.apply_options().baseline = Some(version.into());
        self
    }

    /// Sets all that can be asked of a run, in place of what was set before.
    #[must_use]
    pub fn options(mut self, options: ApplyOptions) -> Self {
        self.options = Some(options);
        self
    }

    /// The directory, with the downs.
    ///
    /// # Errors
    /// When the files do not make a directory. What [`embed!`](crate::embed) took always does.
    pub fn directory(&self) -> Result<Directory, MigratorError> {
        match &self.source {
            Source::Embedded(files) => Ok(Directory::from_files(files.iter().copied())?),
            Source::Directory(directory) => Ok(directory.clone()),
        }
    }

    /// Applies what is pending, or finds that nothing is. Of several at once one applies, and the
    /// others wait for it. A database without history starts from the newest checkpoint.
    ///
    /// The role must be allowed to do what the migrations do, and to write to the history table or
    /// to create it; it need neither be a superuser nor be allowed to create databases.
    ///
    /// # Errors
    /// As [`run::apply`], and when the database cannot be reached.
    pub async fn run<T: Target + ?Sized>(&self, target: &T) -> Result<Report, MigratorError> {
        self.run_with(target, &mut |_| {}).await
    }

    /// Does what [`Migrator::run`] does, and tells what happens meanwhile.
    ///
    /// # Errors
    /// As [`Migrator::run`].
    pub async fn run_with<T: Target + ?Sized>(
        &self,
        target: &T,
        events: Events<'_>,
    ) -> Result<Report, MigratorError> {
        let directory = self.directory()?;
        let connection = self.connect(&self.address(target)?).await?;
        let options = self.options.clone().unwrap_or_default();
        let mut log = Log::default();
        let mut events = |event: Event| {
            log.event(&event);
            events(event);
        };
        let result = run::apply(&connection, &directory, &options, &mut events).await;
        connection.close().await;
        let report = result?;
        log.report(&report);
        Ok(report)
    }

    /// Waits until the history of the database has all these migrations, without applying any: for
    /// replicas that must not migrate. A history that is ahead of them will do.
    ///
    /// A database that cannot be reached yet is tried again. The role needs `USAGE` on the schema
    /// of the history and `SELECT` on its table, and a pooler may stand in between.
    ///
    /// # Errors
    /// [`MigratorError::NotReached`] when the time is over, after at least one look. Others when
    /// waiting does not help: a wrong password, a database that does not exist, a missing
    /// privilege.
    pub async fn wait<T: Target + ?Sized>(
        &self,
        target: &T,
        timeout: Duration,
    ) -> Result<(), MigratorError> {
        wait::wait(self, &self.target_address(target)?, timeout).await
    }

    /// Compares these migrations with the history of the database. Writes nothing, and needs no
    /// more than [`Migrator::wait`].
    ///
    /// # Errors
    /// As [`run::status`], and when the database cannot be reached.
    pub async fn status<T: Target + ?Sized>(&self, target: &T) -> Result<Status, MigratorError> {
        let directory = self.directory()?;
        let connection = self.connect(&self.target_address(target)?).await?;
        let options = self.options.clone().unwrap_or_default();
        let options = StatusOptions {
            exec_order: options.exec_order,
            revisions_schema: options.run.revisions_schema,
        };
        let result = run::status(&connection, &directory, &options).await;
        connection.close().await;
        Ok(result?)
    }

    async fn connect(&self, url: &Url) -> Result<Connection, MigratorError> {
        let name = self.application_name.as_deref().unwrap_or(APPLICATION);
        Ok(connect(url, name).await?)
    }

    /// Where migrations are applied.
    fn address<T: Target + ?Sized>(&self, target: &T) -> Result<Url, MigratorError> {
        match &self.direct_url {
            Some(url) => Ok(Url::parse(url).map_err(TargetError::from)?),
            None => self.target_address(target),
        }
    }

    /// Where the history is only read, which a pooler is not in the way of.
    fn target_address<T: Target + ?Sized>(&self, target: &T) -> Result<Url, MigratorError> {
        Ok(target.address()?)
    }

    fn apply_options(&mut self) -> &mut ApplyOptions {
        self.options.get_or_insert_with(ApplyOptions::default)
    }

    fn run_options(&mut self) -> &mut RunOptions {
        &mut self.apply_options().run
    }
}
