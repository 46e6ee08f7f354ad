//! The dense form, with our derive above the attribute: it runs once, on the struct as it is written.

use sea_orm::entity::prelude::*;

#[derive(driftless::Table)]
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "dense_owners")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    #[sea_orm(has_many)]
    pub dense: HasMany<super::dense::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
