#[derive(driftless::Table)]
#[driftless(table = "people")]
#[sqlx(rename_all = "camelCase")]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[sqlx(rename = "full_name")]
    name: String,
    #[sqlx(flatten)]
    address: String,
}

fn main() {}
