#[derive(driftless::Table)]
#[driftless(table = "people", index(columns("")), check(""), foreign_key(columns("id"), references = ""))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
}

fn main() {}
