//! The tables of a service that uses Diesel: its schema file, and structs that say what `table!` cannot.
#![allow(missing_docs, reason = "the names say it")]

pub mod account;
pub mod address;
pub mod diary;
pub mod document;
pub mod file;
pub mod order;
pub mod project;
pub mod schema;
pub mod session;
pub mod types;
