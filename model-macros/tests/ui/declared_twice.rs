#[derive(driftless::Table)]
#[driftless(table = "people", index(columns("a")), unique(columns("a")), foreign_key(columns("a"), references = "t(id)"))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(index, unique, references = "t(id)")]
    a: i64,
}

fn main() {}
