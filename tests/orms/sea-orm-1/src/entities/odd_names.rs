//! Names that need care: words of SQL and of Rust, quotes, capitals, and what SeaORM spells its own way.
#![expect(non_snake_case, reason = "such names are what this is about")]

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, driftless::Table)]
#[sea_orm(table_name = "Odd \"Names\"")]
#[driftless(
    index(columns("line_1", "address1 DESC")),
    index(columns("under"), include("i_phone")),
    index(columns("\"Mixed Case\"")),
    unique(columns("select", "kind_of_it")),
    check("\"Mixed Case\" > 0")
)]
pub struct Model {
    #[sea_orm(primary_key, column_name = "ID")]
    pub id: i32,
    pub r#type: String,
    pub select: String,
    pub iPhone: Option<String>,
    pub _under: i32,
    pub line_1: String,
    pub address1: String,
    pub self_: bool,
    #[sea_orm(column_name = "Mixed Case")]
    pub mixed_case: i32,
    #[sea_orm(column_name = "quo\"ted")]
    #[driftless(index, comment = "it's \"odd\"")]
    pub quoted: i32,
    #[sea_orm(enum_name = "KindOfIt")]
    pub kind: i16,
    #[sea_orm(enum_name = "RenamedToo", column_name = "named_by_hand")]
    pub other: i16,
    pub createdAt: DateTime,
    pub r#final: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::ticket::Entity",
        from = "Column::MixedCase",
        to = "super::ticket::Column::Id"
    )]
    Ticket,
}

impl ActiveModelBehavior for ActiveModel {}
