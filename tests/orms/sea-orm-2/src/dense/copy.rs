//! Our derive, and what it reads, on `Model` alone.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(
    table_name = "copy",
    model_attrs(
        derive(driftless::Table),
        driftless(comment = "A book that stands somewhere", with = "fillfactor=80")
    )
)]
pub struct Model {
    #[sea_orm(primary_key)]
    pub isbn: String,
    #[sea_orm(primary_key)]
    pub number: i16,
    #[sea_orm(belongs_to, from = "isbn", to = "isbn")]
    pub book: BelongsTo<super::book::Entity>,
    #[sea_orm(has_one)]
    pub loan: HasOne<super::loan::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
