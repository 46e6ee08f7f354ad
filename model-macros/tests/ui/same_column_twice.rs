#[derive(driftless::Table)]
#[driftless(table = "people", column(name = "a", type = "text"))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    a: i64,
    #[driftless(name = "a")]
    b: i64,
}

fn main() {}
