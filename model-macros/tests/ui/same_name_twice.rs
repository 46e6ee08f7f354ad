#[derive(driftless::Table)]
#[driftless(table = "people", index(columns("id"), name = "people"), check("id > 0", name = "x"), unique(columns("a"), name = "x"), unique(columns("a", "id"), name = "y"))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(index(name = "y"))]
    a: i64,
}

fn main() {}
