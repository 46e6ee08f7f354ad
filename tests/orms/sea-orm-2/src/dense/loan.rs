//! Several relations to one table in another schema, one without a key, and a key of two columns.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, driftless::Table)]
#[sea_orm(table_name = "loan", schema_name = "library")]
#[driftless(foreign_key(
    columns("guarantor_id"),
    references = super::borrower::Entity,
    on_delete = "set null",
    name = "loan_vouched"
))]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    #[sea_orm(unique_key = "copy")]
    pub isbn: String,
    #[sea_orm(unique_key = "copy")]
    pub number: i16,
    pub borrower_id: i32,
    pub guarantor_id: Option<i32>,
    pub noted_by: Option<i32>,
    #[sea_orm(
        belongs_to,
        from = "(isbn, number)",
        to = "(isbn, number)",
        on_update = "Cascade"
    )]
    pub copy: BelongsTo<super::copy::Entity>,
    #[sea_orm(
        belongs_to,
        relation_enum = "Borrower",
        from = "borrower_id",
        to = "id",
        on_delete = "Restrict"
    )]
    pub borrower: BelongsTo<super::borrower::Entity>,
    #[sea_orm(
        belongs_to,
        relation_enum = "Guarantor",
        from = "guarantor_id",
        to = "id"
    )]
    pub guarantor: BelongsTo<Option<super::borrower::Entity>>,
    #[sea_orm(
        belongs_to,
        relation_enum = "Clerk",
        from = "noted_by",
        to = "id",
        skip_fk
    )]
    pub clerk: BelongsTo<Option<super::borrower::Entity>>,
}

impl ActiveModelBehavior for ActiveModel {}
