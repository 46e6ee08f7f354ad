//! Compare: what a database contains, what turns one state into another, and the proof of it.

pub mod catalog;
pub mod diff;
pub mod plan;
