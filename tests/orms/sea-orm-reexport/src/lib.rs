//! Entities of an application that has SeaORM through a framework alone.
#![expect(missing_docs, reason = "the entities of a test document nothing")]

pub mod by_module;
pub mod by_prelude;
