#[derive(driftless::Table)]
#[driftless(table = "people", comment = "a", comment = "b")]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(type = "text", type = "varchar")]
    name: String,
}

fn main() {}
