#[derive(driftless::Table)]
struct Person {
    #[sea_orm(primary_key)]
    id: i64,
}

fn main() {}
