//! Our derive below the attribute: it runs on `Model` and on its twin.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, driftless::Table)]
#[sea_orm(table_name = "author", comment = "Who writes")]
#[driftless(index(columns("lower(name)")))]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i32,
    #[sea_orm(unique)]
    #[driftless(type = "text", check = "name <> ''")]
    pub name: String,
    #[sea_orm(extra = "COLLATE \"C\"", comment = "as libraries sort")]
    pub sort_name: Option<String>,
    #[sea_orm(has_many, via = "author_of_book")]
    pub books: HasMany<super::book::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
