//! A key of two columns that others point at, and numbers of many kinds.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, driftless::Table)]
#[sea_orm(table_name = "price")]
#[driftless(primary_key(columns("region", "sku"), name = "price_in_region"))]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub sku: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub region: i16,
    #[sea_orm(column_type = "Decimal(Some((16, 4)))")]
    pub net: Decimal,
    pub gross: Decimal,
    #[sea_orm(column_type = "Decimal(Some((5, 2)))", nullable)]
    pub discount: Option<Decimal>,
    #[sea_orm(column_type = "Float")]
    pub weight: f32,
    #[sea_orm(column_type = "Double", nullable)]
    pub volume: Option<f64>,
    pub plain_weight: f32,
    pub plain_volume: f64,
    pub tiny: i8,
    #[sea_orm(column_type = "Money(None)")]
    #[driftless(type = "money")]
    pub fee: Decimal,
    pub tiers: Vec<Decimal>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(has_many = "super::price_change::Entity")]
    PriceChange,
}

impl Related<super::price_change::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::PriceChange.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
