#[derive(driftless::Table)]
#[driftless(table = "people", partition_by = "id")]
struct Person {
    #[driftless(primary_key)]
    id: i64,
}

fn main() {}
