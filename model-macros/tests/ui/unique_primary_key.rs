#[derive(driftless::Table)]
#[driftless(table = "people", unique(columns("id")))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
}

fn main() {}
