#[derive(driftless::Table)]
#[driftless(skip, table = "people", index(columns("id")))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
}

#[derive(driftless::Table)]
#[driftless(table = "others", skip = "yes")]
struct Other {
    id: i64,
}

fn main() {}
