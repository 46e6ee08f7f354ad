#[derive(driftless::Table)]
#[driftless(table = "people")]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(references = "users.id")]
    a: i64,
    #[driftless(references = users)]
    b: i64,
    #[driftless(references = super::user::Model)]
    c: i64,
    #[driftless(references("users"))]
    d: i64,
    #[driftless(references = "REFERENCES users(id)")]
    e: i64,
}

fn main() {}
