#[derive(driftless::Table)]
#[driftless(table = "people", primary_key(columns("id")))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
}

fn main() {}
