// Without `DeriveEntityModel`, which says the same in its own words, or ends with a panic.
#[derive(driftless::Table)]
#[sea_orm(table_name = "people")]
struct Model {
    #[sea_orm(primary_key)]
    id: i64,
    #[sea_orm(enum_name = "full name")]
    a: i64,
    #[sea_orm(enum_name = "")]
    b: i64,
    _1: i64,
    __: i64,
}

fn main() {}
