#[derive(driftless::Table)]
#[driftless(table = "people", schema = concat!("a", "b"), with = fillfactor = 70)]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(default = now(), type = varchar(255))]
    at: String,
    #[driftless(default = -1, check = a > 0)]
    a: i32,
    #[driftless(check("a > 0"), default("0"))]
    b: i32,
}

fn main() {}
