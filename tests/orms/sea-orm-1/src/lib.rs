//! Entities as services write them, in the form that SeaORM 1.1 and 2 share. `orms-sea-orm-2` builds the same files.
#![expect(missing_docs, reason = "the entities of a test document nothing")]

pub mod entities;
mod numbered;
