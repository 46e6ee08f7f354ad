#[derive(driftless::Table)]
#[driftless(table = "people", check("id > 0;"))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(default = "now(); ", type = "text;")]
    a: String,
}

fn main() {}
