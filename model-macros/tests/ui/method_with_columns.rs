#[derive(driftless::Table)]
#[driftless(table = "people", index(columns("id"), using = "gin (id)"))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
}

fn main() {}
