//! Throwaway Postgres databases: where a directory is replayed and a desired state is built.
//!
//! A [`Provider`] knows where databases come from, as a [`Spec`] says: an in-process Postgres, a
//! cluster of its own started from the server programs of this machine, or a server someone runs.
//! Each [`Scratch`] it gives is empty, and is gone when the value is dropped.

mod error;
mod local;
mod provider;
mod random;
mod server;
mod session;
mod spec;
mod url;

pub use error::{Place, ScratchError};
pub use provider::{Lease, Provider, Scratch};
pub use spec::Spec;
pub use url::ServerUrl;
