//! The table of the same name in a schema of its own.

use sea_orm::entity::prelude::*;

use super::ids::OrderId;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, driftless::Table)]
#[sea_orm(schema_name = "archive", table_name = "order")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OrderId,
    pub user_id: i64,
    pub replaces: Option<OrderId>,
    #[sea_orm(indexed)]
    pub year: i16,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::user::Entity",
        from = "Column::UserId",
        to = "super::user::Column::Id",
        on_delete = "Cascade"
    )]
    User,
    #[sea_orm(belongs_to = "Entity", from = "Column::Replaces", to = "Column::Id")]
    Replaced,
}

impl ActiveModelBehavior for ActiveModel {}
