#[derive(driftless::Table)]
#[driftless(table = "people")]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(skip, default = "0", index)]
    cached: i64,
}

fn main() {}
