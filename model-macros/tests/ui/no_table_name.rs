#[derive(driftless::Table)]
struct Person {
    #[driftless(primary_key)]
    id: i64,
}

fn main() {}
