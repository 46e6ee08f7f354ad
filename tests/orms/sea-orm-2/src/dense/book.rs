//! Our derive above the attribute: it runs once, on the struct as it is written.

use sea_orm::entity::prelude::*;

#[derive(driftless::Table)]
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "book")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub isbn: String,
    #[sea_orm(indexed, renamed_from = "name")]
    pub title: String,
    #[sea_orm(unique_key = "place_on_shelf", unique_key = "place_in_series")]
    pub position: i16,
    #[sea_orm(unique_key = "place_on_shelf")]
    pub shelf_id: Option<i32>,
    #[sea_orm(unique_key = "place_in_series")]
    pub series: Option<String>,
    #[sea_orm(unique_key = "place_in_series")]
    #[driftless(default = "1")]
    pub edition: i16,
    #[sea_orm(
        belongs_to,
        from = "shelf_id",
        to = "id",
        on_delete = "SetNull",
        on_update = "Cascade"
    )]
    pub shelf: BelongsTo<Option<super::shelf::Entity>>,
    #[sea_orm(has_many, via = "author_of_book")]
    pub authors: HasMany<super::author::Entity>,
    #[sea_orm(has_many)]
    pub copies: HasMany<super::copy::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
