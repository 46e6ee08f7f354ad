//! Staff: constraints that need more than one column, and structs that were renamed.

use chrono::{NaiveDateTime, NaiveTime};

#[derive(Debug, Clone, sqlx::FromRow, driftless::Table)]
#[driftless(
    table = "employees",
    renamed_from = "staff",
    unique(columns("team_id", "badge"), nulls_not_distinct),
    check("hired_at < left_at", name = "employees_leave_after_they_come"),
    column(
        name = "search",
        type = "tsvector",
        generated = "to_tsvector('simple', name)"
    ),
    index(columns("search"), using = "gin"),
    index(
        columns("lower(name)", "badge DESC NULLS LAST"),
        where = "left_at IS NULL",
        include("team_id")
    )
)]
pub struct Employee {
    #[driftless(primary_key, serial)]
    pub id: i64,
    #[driftless(renamed_from = "full_name")]
    pub name: String,
    #[driftless(references = "teams(id)", on_delete = "set null")]
    pub team_id: Option<i32>,
    pub badge: Option<i32>,
    pub hired_at: NaiveDateTime,
    pub left_at: Option<NaiveDateTime>,
}

#[derive(Debug, Clone, sqlx::FromRow, driftless::Table)]
#[driftless(table = "teams", comment_from_docs)]
/// Who works with whom.
pub struct Team {
    #[driftless(primary_key, serial)]
    pub id: i32,
    /// As the team calls itself.
    #[driftless(unique)]
    pub name: String,
    #[driftless(null)]
    pub starts: NaiveTime,
}

driftless::extension!("btree_gist");

#[derive(Debug, Clone, sqlx::FromRow, driftless::Table)]
#[driftless(
    table = "shifts",
    unlogged,
    no_primary_key,
    exclude(
        "USING gist (employee_id WITH =, during WITH &&)",
        name = "shifts_do_not_overlap"
    )
)]
pub struct Shift {
    #[sqlx(rename = "employee_id")]
    #[driftless(references = "employees(id)")]
    pub employee: i64,
    #[driftless(sqlx)]
    pub during: sqlx::postgres::types::PgRange<NaiveDateTime>,
}
