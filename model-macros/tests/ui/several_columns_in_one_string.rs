#[derive(driftless::Table)]
#[driftless(table = "people", index(columns("id, a")), unique(columns("a,id")))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    a: i64,
}

fn main() {}
