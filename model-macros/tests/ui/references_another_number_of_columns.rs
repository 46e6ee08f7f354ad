#[derive(driftless::Table)]
#[driftless(table = "people", foreign_key(columns("id", "a"), references = "t(id)"), foreign_key(columns("a", "id"), references = "u(x, x)"))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(references = "t(a, b)")]
    a: i64,
}

fn main() {}
