#[derive(driftless::Table)]
#[driftless(table = "people")]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(unique(name = "one_email"))]
    email: String,
}

fn main() {}
