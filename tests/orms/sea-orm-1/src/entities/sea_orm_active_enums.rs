//! Enums in one file, as sea-orm-cli writes them.

use sea_orm::entity::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Enum", enum_name = "user_role")]
pub enum UserRole {
    #[sea_orm(string_value = "admin")]
    Admin,
    #[sea_orm(string_value = "member")]
    Member,
    #[sea_orm(string_value = "it's a guest")]
    Guest,
}

/// Its default name is in CamelCase, which SeaORM quotes in one place only. What `rename_all` names beside a `string_value` SeaORM 1.1 leaves
/// out of the type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum, driftless::PgEnum)]
#[sea_orm(
    rs_type = "String",
    db_type = "Enum",
    rename_all = "SCREAMING_SNAKE_CASE"
)]
#[driftless(comment = "How urgent a ticket is")]
pub enum TicketPriority {
    #[sea_orm(string_value = "LOW")]
    Low,
    AsUsual,
    #[sea_orm(rename = "SCREAMING_SNAKE_CASE")]
    #[driftless(renamed_from = "URGENT")]
    VeryHigh,
}

/// Kept in a plain column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(1))")]
pub enum TicketState {
    #[sea_orm(string_value = "O")]
    Open,
    #[sea_orm(string_value = "C")]
    Closed,
}

/// Kept as a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "i16", db_type = "SmallInteger")]
pub enum TicketKind {
    #[sea_orm(num_value = 0)]
    Bug,
    #[sea_orm(num_value = 1)]
    Wish,
}

/// Kept as the text of its variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "camelCase")]
pub enum TicketSource {
    Mail,
    WebForm,
}
