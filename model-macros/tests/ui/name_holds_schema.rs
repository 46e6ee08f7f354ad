#[derive(driftless::Table)]
#[driftless(table = "app.users", renamed_from = "app.people", index(columns("id"), name = "app.ix"), check("id > 0", name = "app.positive"))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
}

fn main() {}
