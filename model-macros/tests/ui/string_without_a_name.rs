#[derive(driftless::Table)]
#[driftless("people", table = "people", index("id"), foreign_key("id"))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless("text")]
    name: String,
}

fn main() {}
