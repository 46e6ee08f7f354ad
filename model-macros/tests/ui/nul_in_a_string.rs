#[derive(driftless::Table)]
#[driftless(table = "people", comment = "a\0b", check("\0"))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(default = "'\0'")]
    a: i32,
}

fn main() {}
