#[derive(driftless::Table)]
struct Person {
    id: i64,
}

fn main() {}
