//! Projects: another schema, a composite key, an enum there.

use bigdecimal::BigDecimal;
use chrono::NaiveDateTime;
use diesel::prelude::*;
use uuid::Uuid;

use crate::schema::app::{project_members, projects};
use crate::schema::categories;

#[derive(Debug, Clone, Copy, diesel_derive_enum::DbEnum, driftless::PgEnum)]
#[ExistingTypePath = "crate::schema::sql_types::ProjectStatus"]
#[DbValueStyle = "verbatim"]
pub enum ProjectStatus {
    Open,
    OnHold,
    Done,
}

#[derive(Queryable, Identifiable, driftless::Table)]
#[diesel(table_name = projects)]
#[driftless(
    comment_from_docs,
    foreign_key(columns("owner_id"), references = "public.accounts(id)", deferrable)
)]
/// What people work on.
pub struct Project {
    #[driftless(default = "gen_random_uuid()")]
    pub id: Uuid,
    pub owner_id: i64,
    /// As people say it.
    pub name: String,
    pub status: ProjectStatus,
    pub former: Vec<Option<ProjectStatus>>,
    pub budget: Option<BigDecimal>,
}

#[derive(Queryable, Identifiable, driftless::Table)]
#[diesel(table_name = project_members, primary_key(project_id, account_id))]
pub struct ProjectMember {
    pub project_id: Uuid,
    #[driftless(references = "public.accounts", on_delete = "cascade")]
    pub account_id: i64,
    #[driftless(default = "now()")]
    pub joined_at: NaiveDateTime,
}

#[derive(Queryable, Identifiable, driftless::Table)]
#[diesel(table_name = categories)]
pub struct Category {
    #[driftless(serial)]
    pub id: i32,
    #[driftless(references = "categories(id)", index)]
    pub parent_id: Option<i32>,
    pub name: String,
}
