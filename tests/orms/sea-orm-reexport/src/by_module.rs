//! SeaORM by its name.

use orms_sea_orm_2::framework::sea_orm;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum, driftless::PgEnum)]
#[sea_orm(rs_type = "String", db_type = "Enum", enum_name = "Weather")]
pub enum Weather {
    #[sea_orm(string_value = "Sun")]
    Sun,
    #[sea_orm(string_value = "Rain")]
    Rain,
}

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, driftless::Table)]
#[sea_orm(table_name = "by_module")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i32,
    pub weather: Weather,
    #[driftless(references = orms_sea_orm_2::entities::user::Entity)]
    pub user_id: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(has_many = "super::by_prelude::Entity")]
    ByPrelude,
}

impl Related<super::by_prelude::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::ByPrelude.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
