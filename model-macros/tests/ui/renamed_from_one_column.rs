#[derive(driftless::Table)]
#[driftless(table = "people")]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(renamed_from = "name")]
    first: String,
    #[driftless(renamed_from = "name")]
    last: String,
}

fn main() {}
