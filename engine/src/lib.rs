//! Compare: what a database contains, what turns one state into another, and the proof of it.
//!
//! Data goes one way: a [`scratch`] database is filled from a [`source`], [`catalog::inspect`] reads
//! it, [`diff::compare`] finds the changes between two such readings, [`plan::build`] turns them
//! into ordered SQL both ways, and [`prove::prove`] runs that SQL before anybody writes it down.
//! [`difference::compare`] walks that way from one end to the other.

pub mod baseline;
mod casts;
pub mod catalog;
pub mod checkpoint;
pub mod diff;
pub mod difference;
pub mod plan;
pub mod prove;
pub mod rebase;
pub mod rehearsal;
pub mod reversal;
pub mod scratch;
pub mod source;

/// The runner, for those who depend on this crate alone.
pub use driftless_migrator as migrator;
