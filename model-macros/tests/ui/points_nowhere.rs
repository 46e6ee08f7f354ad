#[derive(driftless::Table)]
#[driftless(table = "people", foreign_key(columns("id")))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(references = "a.b.c(d)")]
    a: i64,
    #[driftless(references = Other)]
    b: i64,
    #[driftless(on_delete = "cascade")]
    c: i64,
}

fn main() {}
