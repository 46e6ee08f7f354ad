#[derive(driftless::Table)]
#[driftless(table = "people", index(columns("id"), uniqe), foreign_key(columns("id"), references = "t", on_deleted = "cascade"))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
}

fn main() {}
