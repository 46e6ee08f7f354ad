mod person {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel, driftless::Table)]
    #[sea_orm(table_name = "people")]
    #[driftless(table = "persons", schema = "app", index(columns("fullName")))]
    pub struct Model {
        #[sea_orm(primary_key)]
        #[driftless(primary_key)]
        pub id: i64,
        #[driftless(name = "full_name")]
        pub name: String,
        #[driftless(skip)]
        pub age: i32,
        #[sea_orm(ignore)]
        #[driftless(default = "0")]
        pub cached: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

fn main() {}
