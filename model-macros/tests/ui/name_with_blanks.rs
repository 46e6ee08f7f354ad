#[derive(driftless::Table)]
#[driftless(table = " people", index(columns("id"), name = "ix "))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(name = "full name ")]
    name: String,
}

fn main() {}
