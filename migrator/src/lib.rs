//! The migrations directory and its application to Postgres: the part of Driftless that an
//! application can carry in itself.
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
mod lock;
pub mod quote;
pub mod revision;
pub mod run;
pub mod script;
pub mod split;

#[doc(inline)]
pub use driftless_directory as directory;

pub use database_error::{DatabaseError, SqlError};
pub use event::{Backend, Event, Events};
pub use lock::LockError;
