#[derive(driftless::Table)]
#[driftless(table = "votes", no_foreign_key(columns("post_id")))]
struct Vote {
    #[driftless(primary_key)]
    id: i64,
    post_id: i64,
}

mod comment {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel, driftless::Table)]
    #[sea_orm(table_name = "comments")]
    #[driftless(no_foreign_key(columns("post_id"), references = "pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp"))]
    #[driftless(no_foreign_key(columns("post")), no_foreign_key, no_foreign_key(on_delete = "cascade"))]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub post_id: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

fn main() {}
