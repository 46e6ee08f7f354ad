//! Columns renamed by a rule.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, driftless::Table)]
#[sea_orm(table_name = "camel", rename_all = "camelCase")]
pub struct Model {
    #[sea_orm(primary_key)]
    #[driftless(identity = "always")]
    pub the_key: i32,
    pub long_name: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
