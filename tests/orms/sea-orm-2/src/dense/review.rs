//! The expanded form with what it has only in SeaORM 2.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, driftless::Table)]
#[sea_orm(table_name = "review")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub isbn: String,
    pub moderator: Option<String>,
    #[sea_orm(extra = "CHECK (stars BETWEEN 1 AND 5)", default_value = 5)]
    pub stars: i16,
    pub written_at: ChronoUnixTimestamp,
    pub read_in: TextUuid,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::book::Entity",
        from = "Column::Isbn",
        to = "super::book::Column::Isbn",
        on_delete = "Cascade",
        fk_name = "review_of"
    )]
    Book,
    #[sea_orm(
        belongs_to = "super::author::Entity",
        from = "Column::Moderator",
        to = "super::author::Column::Name",
        skip_fk
    )]
    Moderator,
}

impl Related<super::book::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Book.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
