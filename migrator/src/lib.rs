//! The migrations directory and its application to Postgres.

mod backoff;
pub mod connect;
mod database_error;
pub mod directory;
mod event;
mod lock;
mod quote;
pub mod revision;
pub mod run;
pub mod split;

pub use database_error::{DatabaseError, SqlError};
pub use event::{Backend, Event, Events};
pub use lock::LockError;
