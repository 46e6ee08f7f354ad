//! The program as a person runs it: arguments in, streams and exit code out.

#![expect(clippy::unwrap_used, reason = "in a test a panic is the report")]

mod applying;
mod checkpoint;
mod completions;
mod connections;
mod create;
mod data_loss;
mod directory;
mod downgrade;
mod embedded;
mod help;
mod interrupt;
mod models;
mod program;
mod project;
mod read_only;
mod rebase;
mod rehearsal;
mod repository;
mod snapshot;
mod spellings;
mod stamping;
mod states;
mod usage;
mod workspace;
