#[derive(driftless::Table)]
#[driftless(table = people, comment = 1, unlogged = "yes", index = "id")]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(default)]
    rank: i32,
}

fn main() {}
