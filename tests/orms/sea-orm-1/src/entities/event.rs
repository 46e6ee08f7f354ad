//! In a private module, with attributes that a condition adds.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(all(), derive(DeriveEntityModel, driftless::Table))]
#[cfg_attr(all(), sea_orm(table_name = "event"))]
#[cfg_attr(all(), driftless(comment = "What happened"))]
pub struct Model {
    #[cfg_attr(all(), sea_orm(primary_key))]
    pub id: i64,
    #[cfg_attr(all(), sea_orm(column_type = "Text"), driftless(index))]
    pub what: String,
    #[cfg(any())]
    pub never: String,
    pub(in crate::entities) at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
