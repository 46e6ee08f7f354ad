//! Entities that show what SeaORM can say.

pub(crate) mod attachment;
pub(crate) mod camel;
pub(crate) mod dense;
pub(crate) mod dense_owner;
pub(crate) mod item;
pub(crate) mod owner;
pub(crate) mod plain_entity;
