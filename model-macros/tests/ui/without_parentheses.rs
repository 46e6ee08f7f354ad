#[derive(driftless::Table)]
#[driftless]
#[driftless = "people"]
struct Person {
    #[driftless(primary_key)]
    #[driftless]
    id: i64,
}

fn main() {}
