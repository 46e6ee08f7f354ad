#[derive(driftless::Table)]
#[driftless(table = "people"s, check("id > 0"_sql))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
}

fn main() {}
