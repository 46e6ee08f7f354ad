//! The migrations directory and its application to Postgres: the part of Driftless that an
//! application can carry in itself.
//!
//! An application brings its database up to date when it starts:
//!
//! ```no_run
//! # async fn start(url: &str) -> Result<(), Box<dyn std::error::Error>> {
//! driftless_migrator::embed!("../migrations").run(url).await?;
//! # Ok(())
//! # }
//! ```
//!
//! [`embed!`] compiles the folder into the program, and [`Migrator`] applies what is pending under
//! a lock, on a connection of its own.
//!
//! # Parts
//!
//! A [`Directory`] is read from a folder or from memory, a [`Connection`] is made from a [`Url`]
//! whose password no output shows, and [`apply`] runs what is pending under a lock, each file and
//! its row of history in one transaction. What happens meanwhile is told by [`Event`]s. Files, sum,
//! history table and lock are those of Atlas, so both can work on the same database.
//!
//! ```no_run
//! use driftless_migrator::connect::{Url, connect};
//! use driftless_migrator::directory::Directory;
//! use driftless_migrator::run::{ApplyOptions, apply};
//! use driftless_migrator::Event;
//!
//! # async fn start(url: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let directory = Directory::open("migrations")?;
//! let connection = connect(&Url::parse(url)?, "my application").await?;
//! let mut applied = Vec::new();
//! let report = apply(&connection, &directory, &ApplyOptions::default(), &mut |event| {
//!     if let Event::FileApplied { file, .. } = event {
//!         applied.push(file);
//!     }
//! })
//! .await?;
//! assert_eq!(report.files.len(), applied.len());
//! connection.close().await;
//! # Ok(())
//! # }
//! ```
//!
//! [`Directory`]: directory::Directory
//! [`Connection`]: connect::Connection
//! [`Url`]: connect::Url
//! [`apply`]: run::apply

mod backoff;
pub mod connect;
mod database_error;
mod event;
mod facade;
mod journal;
mod lock;
mod pooler;
pub mod quote;
pub mod revision;
pub mod run;
pub mod script;
pub mod split;

#[doc(inline)]
pub use driftless_directory as directory;

pub use database_error::{DatabaseError, SqlError};
pub use event::{Backend, Event, Events};
pub use facade::{Migrator, MigratorError, Target, TargetError};
pub use lock::LockError;
pub use pooler::PoolerError;

/// Compiles a migrations directory into the program and gives a [`Migrator`] of it.
///
/// The path starts at the folder of the crate, where its `Cargo.toml` is. The downs and `atlas.sum`
/// are taken along. It is a constant, so it can also be a `static`:
///
/// ```
/// use driftless_migrator::{Migrator, embed};
///
/// static MIGRATIONS: Migrator = embed!("../migrations");
///
/// let directory = MIGRATIONS.directory()?;
/// assert!(directory.verify().is_ok());
/// # Ok::<(), driftless_migrator::MigratorError>(())
/// ```
///
/// The directory is checked while the program is compiled: that it can be read, and that it is what
/// its `atlas.sum` says.
///
/// ```compile_fail
/// driftless_migrator::embed!("no/such/folder");
/// ```
///
/// The program is compiled again whenever one of these files changes. That files were added or
/// removed is seen by `atlas.sum`, which the commands that write migrations renew; it needs no
/// `build.rs`. Only a down that is written later, by hand and alone, is not seen: for it, run
/// `cli migrate-hash`.
#[macro_export]
macro_rules! embed {
    ($($path:tt)*) => {
        $crate::__private::embed!($crate $($path)*)
    };
}

#[doc(hidden)]
pub mod __private {
    pub use driftless_migrator_macros::embed;
}
