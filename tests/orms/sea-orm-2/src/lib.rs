//! The entities of `orms-sea-orm-1`, built with SeaORM 2, and what only SeaORM 2 has.
#![expect(missing_docs, reason = "the entities of a test document nothing")]

pub mod dense;
#[path = "../../sea-orm-1/src/entities/mod.rs"]
pub mod entities;
pub mod framework;
