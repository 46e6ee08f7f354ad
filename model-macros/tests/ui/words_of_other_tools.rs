#[derive(driftless::Table)]
#[driftless(table_name = "people", schema_name = "app", pk("id"), unique_index("id"), fk("id"))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(nullable, size = 255, default_value = "x")]
    a: String,
    #[driftless(column = "c", sql_type = "text", collation = "C", description = "x")]
    b: String,
    #[driftless(foreign_key = "t(id)", ondelete = "cascade")]
    c: i64,
    #[driftless(pk, auto_increment, notnull, computed = "1")]
    d: i64,
    #[driftless(ref = "t(id)", indexed, ignore)]
    e: i64,
}

fn main() {}
