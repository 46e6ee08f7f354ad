#[derive(driftless::Table)]
#[driftless(table = "people", strings = "citext", comment_from_docs)]
struct Person {
    #[driftless(primary_key)]
    id: i64,
}

fn main() {}
