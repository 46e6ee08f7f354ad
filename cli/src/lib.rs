//! The command line of Driftless: it talks to a person, and it alone does.
//!
//! The way of one run, and the order to read the modules in: [`grammar`] makes the three spellings one, [`args`]
//! says what can be typed, [`frame`] runs the one of [`commands`] that was meant with its [`context`], and an
//! [`error`] leads to a hint and to an exit code. Databases, comparison and planning are elsewhere.

pub mod frame;

pub mod args;
pub mod grammar;
pub mod usage;

pub mod applying;
pub mod commands;
pub mod comparison;
pub mod context;
pub mod git;
pub mod hazards;
pub mod planning;
pub mod rebasing;
pub mod standing;
pub mod states;
pub mod target;

pub mod config;
pub mod env_vars;
pub mod loader;

pub mod report;
pub mod ui;

pub mod error;
pub mod invocation;
pub mod panic;
pub mod suggest;
