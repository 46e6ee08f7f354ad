#[derive(driftless::Table)]
#[driftless(table = "people", index(columns(id, name)), unique(columns = "id"), primary_key(columns))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
}

fn main() {}
