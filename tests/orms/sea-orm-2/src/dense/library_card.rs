//! One row for each borrower.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, driftless::Table)]
#[sea_orm(
    table_name = "library_card",
    schema_name = "library",
    rename_all = "camelCase"
)]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub borrower_id: i32,
    #[sea_orm(default_expr = "Expr::current_timestamp()")]
    pub valid_from: DateTimeUtc,
    #[sea_orm(belongs_to, from = "borrower_id", to = "id", on_delete = "Cascade")]
    pub borrower: BelongsTo<super::borrower::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
