#[derive(driftless::Table)]
#[driftless(table = "people", partition_by = "PARTITION BY RANGE (id)", with = "WITH")]
struct Person {
    #[driftless(primary_key)]
    id: i64,
}

fn main() {}
