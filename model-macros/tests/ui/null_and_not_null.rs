#[derive(driftless::Table)]
#[driftless(table = "people")]
struct Person {
    #[driftless(primary_key, null)]
    id: i64,
    #[driftless(null, not_null)]
    a: i64,
}

fn main() {}
