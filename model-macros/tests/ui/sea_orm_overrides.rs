#[derive(driftless::Table)]
#[sea_orm(table_name = "people", entity = Person, column = PersonColumn)]
struct Model {
    #[sea_orm(primary_key)]
    id: i64,
}

#[derive(driftless::Table)]
#[sea_orm(table_name = "towns")]
#[driftless(entity = Entity)]
struct Town {
    #[sea_orm(primary_key)]
    id: i64,
}

#[derive(driftless::Table)]
#[driftless(entity = "Entity", entity)]
struct Unnamed {
    #[driftless(primary_key)]
    id: i64,
}

#[derive(driftless::Table)]
#[driftless(entity = Entity, table = "streets")]
struct Street {
    #[driftless(name = "number")]
    id: i64,
}

fn main() {}
