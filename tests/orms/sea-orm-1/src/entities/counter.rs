//! Numbers without a sign, for which Postgres has no types.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, driftless::Table)]
#[sea_orm(table_name = "counter")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: u64,
    pub tiny: u8,
    pub small: u16,
    pub middle: u32,
    pub big: Option<u64>,
    #[sea_orm(ignore)]
    pub cached: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

pub mod small {
    //! A key that numbers itself in two bytes.

    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, driftless::Table)]
    #[sea_orm(table_name = "small_counter")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = true)]
        pub id: i16,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
