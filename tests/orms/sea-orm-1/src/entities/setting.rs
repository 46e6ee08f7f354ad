//! Defaults of every kind, and a key that is not called `id`.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, driftless::Table)]
#[sea_orm(table_name = "setting")]
pub struct Model {
    #[sea_orm(
        primary_key,
        auto_increment = false,
        column_type = "String(StringLen::N(64))"
    )]
    pub key: String,
    #[sea_orm(default_value = "it's \\ \"quoted\"")]
    pub text: String,
    #[sea_orm(default_value = "")]
    pub empty: String,
    #[sea_orm(default_value = 42)]
    pub whole: i32,
    #[sea_orm(default_expr = "-1i64")]
    pub negative: i64,
    #[sea_orm(default_value = 0.5)]
    pub fraction: f64,
    #[sea_orm(default_value = true)]
    pub flag: bool,
    #[sea_orm(column_type = "Char(Some(1))", default_value = 'x')]
    pub letter: String,
    #[sea_orm(column_type = "Decimal(Some((10, 2)))", default_value = "19.90")]
    pub price: Decimal,
    #[sea_orm(column_type = "JsonBinary", default_expr = "Expr::cust(\"'{}'\")")]
    pub json: Json,
    #[sea_orm(default_expr = "Expr::cust(\"'{}'\")")]
    pub list: Vec<String>,
    #[sea_orm(default_expr = "Expr::cust(\"gen_random_uuid()\")")]
    pub token: Uuid,
    #[sea_orm(default_expr = "Expr::cust(\"now() + interval '1 day'\")")]
    pub expires_at: DateTimeWithTimeZone,
    #[sea_orm(default_expr = "Expr::current_date()")]
    pub since: Date,
    #[sea_orm(column_type = "Text", renamed_from = "remark")]
    pub note: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
