#[derive(driftless::Table)]
#[driftless(table = "people", 1, #, ["id"], index(columns(1), !))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
}

fn main() {}
