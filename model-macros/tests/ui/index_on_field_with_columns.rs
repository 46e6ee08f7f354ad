#[derive(driftless::Table)]
#[driftless(table = "people")]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(index(columns("id"), nulls_not_distinct))]
    a: i64,
}

fn main() {}
