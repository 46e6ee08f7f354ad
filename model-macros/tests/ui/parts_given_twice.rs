#[derive(driftless::Table)]
#[driftless(table = "people", unique(columns("a"), columns("a"), deferrable, deferrable))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(references = "t", references = "u")]
    a: i64,
}

fn main() {}
