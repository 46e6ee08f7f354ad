#[derive(driftless::Table)]
#[driftless(table = "people", default = "0", columns("id"), rename_all = "snake_case")]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(table = "t", exclude("x"), where = "a > 0", deferrable)]
    a: i64,
}

fn main() {}
