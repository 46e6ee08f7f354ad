#[derive(driftless::Table)]
#[driftless(table = "people", primary_key(columns("a", "a")))]
struct Person {
    a: i64,
    #[driftless(null)]
    b: i64,
}

#[derive(driftless::Table)]
#[driftless(table = "others", primary_key(columns("a", "b")))]
struct Other {
    a: i64,
    #[driftless(null)]
    b: i64,
}

fn main() {}
