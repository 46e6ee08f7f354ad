#[derive(driftless::Table)]
#[driftless(view, sqlx, table = "people")]
struct Person {
    #[driftless(primary_key)]
    id: i64,
}

fn main() {}
