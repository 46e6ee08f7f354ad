//! An entity whose relations are for joins: one of them, or both of a column that points into several tables.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, driftless::Table)]
#[sea_orm(table_name = "attachments")]
#[driftless(
    no_foreign_key(columns("target_id")),
    no_foreign_key(columns("owner_id"), references = super::camel::Entity)
)]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub target_id: i64,
    pub owner_id: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::owner::Entity",
        from = "Column::TargetId",
        to = "super::owner::Column::Id"
    )]
    TargetOwner,
    #[sea_orm(
        belongs_to = "super::camel::Entity",
        from = "Column::TargetId",
        to = "super::camel::Column::TheKey"
    )]
    TargetCamel,
    #[sea_orm(
        belongs_to = "super::owner::Entity",
        from = "Column::OwnerId",
        to = "super::owner::Column::Id"
    )]
    Owner,
    #[sea_orm(
        belongs_to = "super::camel::Entity",
        from = "Column::OwnerId",
        to = "super::camel::Column::TheKey"
    )]
    Camel,
}

impl ActiveModelBehavior for ActiveModel {}
