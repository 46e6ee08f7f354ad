//! Throwaway Postgres databases: where a directory is replayed and a desired state is built.
//!
//! A [`Provider`] knows where databases come from, as a [`Spec`] says: an in-process Postgres, a
//! cluster of its own started from the server programs of this machine, or a server someone runs.
//! Each [`Scratch`] it gives is empty, and is gone when the value is dropped.

mod database;
#[cfg(feature = "embedded")]
mod embedded;
#[cfg(not(feature = "embedded"))]
#[path = "embedded/absent.rs"]
mod embedded;
mod error;
mod extensions;
mod folder;
mod local;
mod provider;
mod random;
mod server;
mod spec;

pub use database::{Lease, Scratch};
pub use embedded::Embedded;
pub use error::{Place, ScratchError};
pub use extensions::wanted_extensions;
pub use provider::Provider;
pub use spec::Spec;
