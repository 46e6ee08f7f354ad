//! A foreign key of two columns.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, driftless::Table)]
#[sea_orm(table_name = "price_change")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i32,
    pub sku: String,
    pub region: i16,
    pub changed_by: i64,
    pub changed_at: DateTime,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::price::Entity",
        from = "(Column::Sku, Column::Region)",
        to = "(super::price::Column::Sku, super::price::Column::Region)",
        on_delete = "Cascade"
    )]
    Price,
    #[sea_orm(
        belongs_to = "super::user::Entity",
        from = "Column::ChangedBy",
        to = "super::user::Column::Id",
        on_delete = "SetDefault"
    )]
    User,
}

impl Related<super::price::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Price.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
