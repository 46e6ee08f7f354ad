//! A key on a column that is unique and no primary key, and a value of a newtype that is an enum of Rust alone.

use std::fmt;
use std::str::FromStr;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ValueTypeErr;

#[derive(Clone, Debug, PartialEq, Eq, DeriveValueType)]
#[sea_orm(value_type = "String")]
pub enum Means {
    Cash,
    Card,
}

impl fmt::Display for Means {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Cash => "cash",
            Self::Card => "card",
        })
    }
}

impl FromStr for Means {
    type Err = ValueTypeErr;

    fn from_str(text: &str) -> Result<Self, ValueTypeErr> {
        match text {
            "cash" => Ok(Self::Cash),
            "card" => Ok(Self::Card),
            _ => Err(ValueTypeErr),
        }
    }
}

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, driftless::Table)]
#[sea_orm(table_name = "payment", schema_name = "library")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub shop_user: i64,
    pub means: Means,
    #[sea_orm(belongs_to, from = "shop_user", to = "shop_user")]
    pub borrower: BelongsTo<super::borrower::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
