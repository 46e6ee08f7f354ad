//! Throwaway databases of every kind, on real servers.

#![expect(clippy::unwrap_used, reason = "the helpers of tests may panic too")]

#[cfg(feature = "embedded")]
mod embedded;
mod exits;
mod local;
mod server;
mod spec;
