#[derive(driftless::Table)]
#[driftless(table = "\"People\"", schema = "\"App\"")]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(name = "\"fullName\"")]
    name: String,
}

fn main() {}
