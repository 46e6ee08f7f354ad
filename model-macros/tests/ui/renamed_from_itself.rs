#[derive(driftless::Table)]
#[driftless(table = "people", renamed_from = "people", column(name = "b", type = "text", renamed_from = "b"))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(renamed_from = "a")]
    a: i64,
}

fn main() {}
