#[derive(driftless::Table)]
#[driftless(table = "people")]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(not_null, references = "t", on_delete = "set null")]
    a: Option<i64>,
}

fn main() {}
