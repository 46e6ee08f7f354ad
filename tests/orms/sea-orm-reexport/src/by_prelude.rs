//! SeaORM among all else that a prelude brings.

use orms_sea_orm_2::framework::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, driftless::Table)]
#[sea_orm(table_name = "by_prelude")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i32,
    pub other_id: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::by_module::Entity",
        from = "Column::OtherId",
        to = "super::by_module::Column::Id"
    )]
    ByModule,
}

impl Related<super::by_module::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::ByModule.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
