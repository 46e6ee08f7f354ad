#[derive(driftless::Table)]
#[driftless(table = "people")]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(serial, null)]
    a: i64,
    #[driftless(identity = "always", null)]
    b: i64,
}

fn main() {}
