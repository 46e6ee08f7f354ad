#[derive(driftless::Table)]
#[driftless(table = "people", column(name = "a"), column(type = "text"), column("a"))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
}

fn main() {}
