//! A junction.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, driftless::Table)]
#[sea_orm(table_name = "author_of_book")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub author_id: i32,
    #[sea_orm(primary_key, column_type = "String(StringLen::N(17))")]
    pub isbn: String,
    #[sea_orm(belongs_to, from = "author_id", to = "id", on_delete = "Cascade")]
    pub author: BelongsTo<super::author::Entity>,
    #[sea_orm(belongs_to, from = "isbn", to = "isbn", on_delete = "Cascade")]
    pub book: BelongsTo<super::book::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
