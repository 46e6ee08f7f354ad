#[derive(driftless::Table)]
#[driftless(table = "people", unique(columns("id"), deferrable = "later"))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(references = "t(id)", on_delete = "cascad", on_update = "explode")]
    a: i64,
    #[driftless(identity = "sometimes")]
    b: i64,
}

fn main() {}
