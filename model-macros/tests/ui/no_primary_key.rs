#[derive(driftless::Table)]
#[driftless(table = "people")]
struct Person {
    id: i64,
}

fn main() {}
