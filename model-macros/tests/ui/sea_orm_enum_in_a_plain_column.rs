use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum, driftless::PgEnum)]
#[sea_orm(rs_type = "i32", db_type = "Integer")]
#[driftless(rename_all = "snake_case")]
enum Mood {
    #[sea_orm(num_value = 0)]
    #[driftless(rename = "x")]
    Happy,
}

fn main() {}
