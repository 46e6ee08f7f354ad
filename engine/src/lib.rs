//! Placeholder.

pub mod scratch;
