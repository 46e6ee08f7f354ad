//! The program as a person runs it: arguments in, streams and exit code out.

#![expect(clippy::unwrap_used, reason = "in a test a panic is the report")]

mod completions;
mod help;
mod interrupt;
mod program;
mod spellings;
mod usage;
mod workspace;
