//! An entity that is written by hand, with our derive on its model, which has a name of its own.

use sea_orm::entity::prelude::*;

#[derive(Copy, Clone, Default, Debug, DeriveEntity)]
pub struct Entity;

impl EntityName for Entity {
    fn table_name(&self) -> &'static str {
        "session"
    }
}

#[derive(Clone, Debug, PartialEq, Eq, DeriveModel, DeriveActiveModel, driftless::Table)]
#[driftless(
    entity = Entity,
    comment = "Who is signed in",
    index(columns("expires_at"), where = "user_id IS NOT NULL"),
    renamed_from = "login"
)]
pub struct Session {
    #[driftless(default = "gen_random_uuid()")]
    pub id: Uuid,
    #[driftless(references = super::user::Entity, on_delete = "cascade")]
    pub user_id: Option<i64>,
    #[driftless(comment = "when it is over")]
    pub expires: DateTimeUtc,
    /// Its column refuses NULL.
    pub device: Option<String>,
}

/// SeaORM's derives speak of `Model`.
pub type Model = Session;

#[derive(Copy, Clone, Debug, EnumIter, DeriveColumn)]
pub enum Column {
    Id,
    UserId,
    #[sea_orm(column_name = "expires_at")]
    Expires,
    Device,
}

#[derive(Copy, Clone, Debug, EnumIter, DerivePrimaryKey)]
pub enum PrimaryKey {
    Id,
}

impl PrimaryKeyTrait for PrimaryKey {
    type ValueType = Uuid;

    fn auto_increment() -> bool {
        false
    }
}

impl ColumnTrait for Column {
    type EntityName = Entity;

    fn def(&self) -> ColumnDef {
        match self {
            Self::Id => ColumnType::Uuid.def(),
            Self::UserId => ColumnType::BigInteger.def().null(),
            Self::Expires => ColumnType::TimestampWithTimeZone.def().indexed(),
            Self::Device => ColumnType::Text.def(),
        }
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
