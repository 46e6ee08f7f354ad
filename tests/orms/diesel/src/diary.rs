//! A diary: Postgres enums that Diesel or a derive beside it knows.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_derive_enum::DbEnum;

use crate::schema::diary;

#[derive(Debug, Clone, Copy, DbEnum, driftless::PgEnum)]
#[ExistingTypePath = "crate::schema::sql_types::Mood"]
pub enum Mood {
    Happy,
    VerySad,
    #[db_rename = "so-so"]
    SoSo,
}

#[derive(Debug, Clone, Copy, DbEnum, driftless::PgEnum)]
#[ExistingTypePath = "crate::schema::sql_types::Weather"]
#[DbValueStyle = "SCREAMING_SNAKE_CASE"]
#[driftless(comment = "As seen from the window")]
pub enum Weather {
    Sunny,
    #[driftless(renamed_from = "FOGGY")]
    Misty,
    HeavyRain,
}

#[derive(Queryable, Identifiable, driftless::Table)]
#[diesel(table_name = diary)]
#[driftless(renamed_from = "journal")]
pub struct DiaryEntry {
    #[driftless(identity = "by default")]
    pub id: i64,
    #[driftless(default = "'happy'", renamed_from = "feeling")]
    pub mood: Mood,
    #[driftless(type = "mood[]", default = "'{}'")]
    pub moods: Vec<Mood>,
    pub weather: Option<Weather>,
    #[driftless(default = "now()")]
    pub written_at: DateTime<Utc>,
}
