#[derive(driftless::Table)]
#[driftless(table = "people", with = "(fillfactor = 70)", index(columns("id"), with = "(fastupdate=off)"))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
}

fn main() {}
