//! Types of time, of networks and of text.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, driftless::Table)]
#[sea_orm(table_name = "measurement")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false, column_type = "Uuid")]
    #[driftless(default = "gen_random_uuid()")]
    pub id: Uuid,
    pub on_date: Date,
    pub at_time: Time,
    pub at: DateTime,
    pub at_utc: DateTimeUtc,
    pub at_local: DateTimeLocal,
    pub at_zone: DateTimeWithTimeZone,
    pub time_date: TimeDate,
    pub time_time: TimeTime,
    pub time_at: TimeDateTime,
    pub time_zone: TimeDateTimeWithTimeZone,
    #[sea_orm(column_type = "Timestamp")]
    pub stamp: DateTime,
    #[sea_orm(column_type = "TimestampWithTimeZone", nullable)]
    pub stamp_zone: Option<DateTimeWithTimeZone>,
    #[sea_orm(column_type = "custom(\"timestamptz(3)\")")]
    pub at_millisecond: DateTimeWithTimeZone,
    #[sea_orm(column_type = "Interval(None, None)")]
    pub lasted: String,
    #[sea_orm(column_type = "Inet")]
    pub address: String,
    #[sea_orm(column_type = "Cidr")]
    pub network: String,
    #[sea_orm(column_type = "MacAddr")]
    pub device: String,
    #[sea_orm(column_type = "Char(None)")]
    pub letter: String,
    #[sea_orm(column_type = "custom(\"xml\")")]
    pub report: String,
    #[sea_orm(column_type = "Array(RcOrArc::new(ColumnType::Text))", nullable)]
    pub notes: Option<Vec<String>>,
    #[sea_orm(column_type = "Array(RcOrArc::new(ColumnType::JsonBinary))")]
    pub samples: Vec<Json>,
    #[sea_orm(column_type = "custom(\"numeric(6, 2)[]\")")]
    pub values: Vec<Decimal>,
    #[sea_orm(column_type = "Blob")]
    pub blob: Vec<u8>,
    #[sea_orm(column_type = "Binary(16)")]
    pub digest: Vec<u8>,
    #[sea_orm(column_type = "Bit(Some(4))")]
    pub flags: String,
    #[sea_orm(column_type = "VarBit(8)")]
    pub more_flags: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
