//! Throwaway databases of every kind, on real servers.

#[cfg(feature = "embedded")]
mod embedded;
mod exits;
mod local;
mod server;
mod spec;
