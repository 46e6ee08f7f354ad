#[derive(driftless::Table)]
#[driftless(table = "people")]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(default = "1", generated = "2", serial)]
    a: i64,
}

fn main() {}
