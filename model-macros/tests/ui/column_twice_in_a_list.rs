#[derive(driftless::Table)]
#[driftless(table = "people", index(columns("a", "a DESC", "a"), include("a")), unique(columns("a", "a")), foreign_key(columns("a", "a"), references = "t(x, y)"))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    a: i64,
}

fn main() {}
