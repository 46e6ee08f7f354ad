#[derive(driftless::Table)]
#[driftless(table = "people", strings = "text NOT NULL", column(name = "x", type = "int references t"))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(type = "varchar(255) NOT NULL")]
    a: String,
    #[driftless(type = "int DEFAULT 0")]
    b: i32,
    #[driftless(type = "NULL")]
    c: i32,
    d: String,
}

fn main() {}
