#[derive(driftless::Table)]
#[diesel(table_name = people)]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[diesel(column_name = full_name)]
    name: String,
}

fn main() {}
