//! Files, and a table that no struct reads.

use diesel::prelude::*;

use crate::schema::files;

#[derive(Queryable, Selectable, driftless::Table)]
#[diesel(table_name = files)]
#[driftless(
    foreign_key(
        columns("owner_id"),
        references = "accounts(id)",
        on_delete = "cascade",
        name = "files_owner"
    ),
    with = "fillfactor=70"
)]
pub struct File {
    pub owner_id: i64,
    #[driftless(collate = "C")]
    pub path: String,
    pub content: Option<Vec<u8>>,
}

driftless::diesel_table!(crate::schema::settings {
    unlogged,
    column(name = "value", default = "'null'"),
    column(name = "changed_by", type = "bigint", references = "accounts(id)", on_delete = "set null")
});
