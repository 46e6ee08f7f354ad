//! In a schema of its own, where another table has the name of one in `public`.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, driftless::Table)]
#[sea_orm(table_name = "user", schema_name = "library")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i32,
    #[sea_orm(unique)]
    #[driftless(references = crate::entities::user::Entity)]
    pub shop_user: i64,
    #[sea_orm(unique_key = "name_and_birth")]
    pub name: String,
    #[sea_orm(unique_key = "name_and_birth")]
    pub born: Date,
    #[sea_orm(has_many, relation_enum = "Borrowed", via_rel = "Borrower")]
    pub loans: HasMany<super::loan::Entity>,
    #[sea_orm(has_many, relation_enum = "Vouched", via_rel = "Guarantor")]
    pub vouched_for: HasMany<super::loan::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
