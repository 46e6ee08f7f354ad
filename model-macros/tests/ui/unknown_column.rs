#[derive(driftless::Table)]
#[driftless(table = "people", index(columns("emial", "lower(emial)", "id DESC")), unique(columns("zzz")), foreign_key(columns("tenant"), references = "tenants"))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    email: String,
}

fn main() {}
