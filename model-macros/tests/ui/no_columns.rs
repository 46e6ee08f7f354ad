#[derive(driftless::Table)]
#[driftless(table = "people", index(unique), unique(columns()), foreign_key(references = "t"))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
}

fn main() {}
