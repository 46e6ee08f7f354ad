//! Documents: a column that Postgres computes, and types of extensions.

use diesel::prelude::*;
use uuid::Uuid;

use crate::schema::{documents, tags};

driftless::extension!("citext");

#[derive(Insertable, driftless::Table)]
#[diesel(table_name = documents)]
#[driftless(
    index(columns("search"), using = "gin"),
    column(name = "search", generated = "to_tsvector('simple', body)"),
    column(
        name = "archived_at",
        type = "timestamptz",
        comment = "no field reads it"
    )
)]
pub struct NewDocument {
    #[driftless(default = "gen_random_uuid()")]
    pub id: Uuid,
    pub title: String,
    pub body: String,
}

#[derive(Queryable, Identifiable, driftless::Table)]
#[diesel(table_name = tags)]
pub struct Tag {
    #[driftless(serial)]
    pub id: i32,
    #[driftless(unique)]
    pub label: String,
}

driftless::diesel_table!(crate::schema::taggings {
    comment = "Which documents a tag stands on",
    index(columns("document_id"))
});
