#[derive(driftless::Table)]
#[driftless(table = "people", comment = , schema =)]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(default = )]
    rank: i32,
}

fn main() {}
