//! An entity that uses most of what SeaORM offers, and of what it lacks.

use sea_orm::entity::prelude::*;

driftless::schema!("shop");

/// Its default name is in upper case, which SeaORM quotes in one place only.
#[derive(Clone, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum, driftless::PgEnum)]
#[sea_orm(rs_type = "String", db_type = "Enum")]
pub enum Mood {
    #[sea_orm(string_value = "happy")]
    #[driftless(renamed_from = "glad")]
    Happy,
    #[sea_orm(string_value = "sad")]
    Sad,
}

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, driftless::Table)]
#[sea_orm(table_name = "items", schema_name = "shop", comment = "What is sold")]
#[driftless(
    foreign_key(
        columns("owner_id"),
        references = super::owner::Entity,
        on_delete = "restrict",
        deferrable = "initially deferred"
    ),
    column(name = "search", type = "tsvector")
)]
pub struct Model {
    #[sea_orm(primary_key)]
    #[driftless(default = "gen_random_uuid()")]
    pub id: Uuid,
    #[sea_orm(default_value = "happy")]
    pub mood: Mood,
    pub moods: Vec<Mood>,
    pub r#type: String,
    #[sea_orm(column_name = "renamed", column_type = "Text")]
    pub original: String,
    #[sea_orm(unique)]
    #[driftless(type = "varchar(7)", collate = "C")]
    pub code: String,
    #[sea_orm(
        column_type = "Text",
        nullable,
        comment = "shown to people",
        renamed_from = "caption"
    )]
    pub label: Option<String>,
    pub maybe: std::option::Option<i32>,
    #[sea_orm(
        column_type = "Decimal(Some((16, 4)))",
        default_expr = "Expr::value(1.5)"
    )]
    pub price: Decimal,
    #[sea_orm(indexed, default_expr = "Expr::current_timestamp()")]
    pub made_at: DateTimeWithTimeZone,
    pub settings: Json,
    pub owner_id: i64,
    pub seller_id: Option<i64>,
    #[sea_orm(unique_key = "region_number")]
    #[driftless(references = "camel(theKey)")]
    pub region: i32,
    #[sea_orm(unique_key = "region_number", extra = "CHECK (number > 0)")]
    pub number: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::owner::Entity",
        from = "Column::OwnerId",
        to = "super::owner::Column::Id"
    )]
    Owner,
    #[sea_orm(
        belongs_to = "super::owner::Entity",
        from = "Column::SellerId",
        to = "super::owner::Column::Id",
        on_update = "Cascade",
        on_delete = "SetNull",
        fk_name = "sold_by"
    )]
    Seller,
    #[sea_orm(
        belongs_to = "super::camel::Entity",
        from = "Column::Number",
        to = "super::camel::Column::TheKey",
        skip_fk
    )]
    Camel,
}

impl Related<super::owner::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Owner.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
