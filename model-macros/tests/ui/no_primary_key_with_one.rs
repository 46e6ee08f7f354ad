#[derive(driftless::Table)]
#[driftless(table = "people", no_primary_key)]
struct Person {
    #[driftless(primary_key)]
    id: i64,
}

fn main() {}
