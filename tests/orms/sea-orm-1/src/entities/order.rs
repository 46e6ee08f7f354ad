//! In the schema `public`, with a key into a schema of its own where the table has the same name.

use sea_orm::entity::prelude::*;

use super::ids::OrderId;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, driftless::Table)]
#[sea_orm(table_name = "order", schema_name = "public")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: OrderId,
    pub user_id: i64,
    #[sea_orm(column_name = "archived")]
    pub archived_as: Option<OrderId>,
    #[sea_orm(column_type = "Decimal(Some((12, 2)))", extra = "CHECK (total >= 0)")]
    pub total: Decimal,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::user::Entity",
        from = "Column::UserId",
        to = "super::user::Column::Id"
    )]
    User,
    #[sea_orm(
        belongs_to = "super::archive_order::Entity",
        from = "Column::ArchivedAs",
        to = "super::archive_order::Column::Id"
    )]
    Archive,
}

impl Related<super::user::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::User.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
