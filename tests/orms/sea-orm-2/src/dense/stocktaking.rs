//! The dense form without relations, with every kind of column that the other forms have.

use sea_orm::entity::prelude::*;

use crate::entities::ids::OrderId;
use crate::entities::sea_orm_active_enums::{TicketPriority, TicketState};

/// Labelled by a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(
    rs_type = "String",
    db_type = "Enum",
    enum_name = "library_Season",
    rename_all = "SCREAMING_SNAKE_CASE"
)]
pub enum Season {
    Spring,
    LateSummer,
}

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[cfg_attr(all(), derive(driftless::Table))]
#[sea_orm(table_name = "stocktaking")]
#[driftless(check("counted >= 0", name = "counted_something"))]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: OrderId,
    pub counted: u32,
    pub priority: Option<TicketPriority>,
    pub priorities: Vec<TicketPriority>,
    pub state: TicketState,
    #[sea_orm(default_value = "LATE_SUMMER")]
    pub season: Season,
    #[sea_orm(column_type = "JsonBinary")]
    pub protocol: Json,
    pub r#type: Option<String>,
    #[sea_orm(ignore)]
    pub duration: i32,
}

impl ActiveModelBehavior for ActiveModel {}
