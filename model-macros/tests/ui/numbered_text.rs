#[derive(driftless::Table)]
#[driftless(table = "people", column(name = "x", type = "numeric", identity = "always"))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(identity = "always", type = "text")]
    a: String,
    #[driftless(serial)]
    b: String,
    #[driftless(serial, type = "uuid")]
    c: i64,
    #[driftless(identity = "always", type = "serial")]
    d: i64,
}

fn main() {}
