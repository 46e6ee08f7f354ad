//! From data to what is printed: pure functions, text for a person and JSON for a program.

pub mod changes;
pub mod status;
pub mod trials;
pub mod uncompared;
