#[derive(driftless::Table)]
#[driftless(table = "people" schema = "app", index(columns("id" "name") name = "x"))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(type = "text" unique)]
    name: String,
}

fn main() {}
