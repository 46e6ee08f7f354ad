//! `SeaORM` Entity, with a relation to itself and a behaviour of its own.

use sea_orm::Set;
use sea_orm::entity::prelude::*;

use super::sea_orm_active_enums::UserRole;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, driftless::Table)]
#[sea_orm(table_name = "user", comment = "People who can sign in")]
#[driftless(index(
    name = "ix_user_active_email",
    columns("lower(email)"),
    unique,
    where = "deleted_at IS NULL"
))]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    #[sea_orm(unique)]
    #[driftless(type = "varchar(255)", comment = "where we write to")]
    pub email: String,
    #[sea_orm(column_type = "Text", nullable, comment = "as they say it")]
    pub full_name: Option<String>,
    #[sea_orm(default_value = "member")]
    pub role: UserRole,
    pub former_roles: Vec<UserRole>,
    pub wished_role: Option<UserRole>,
    #[sea_orm(column_type = "custom(\"citext\")", nullable)]
    pub nickname: Option<String>,
    pub manager_id: Option<i64>,
    #[sea_orm(default_expr = "Expr::current_timestamp()")]
    pub created_at: DateTimeWithTimeZone,
    pub deleted_at: Option<DateTimeWithTimeZone>,
}

driftless::extension!("citext");

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "Entity",
        from = "Column::ManagerId",
        to = "Column::Id",
        on_update = "NoAction",
        on_delete = "SetNull"
    )]
    SelfRef,
    #[sea_orm(has_many = "super::order::Entity")]
    Order,
    #[sea_orm(has_one = "super::profile::Entity")]
    Profile,
}

impl Related<super::order::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Order.def()
    }
}

impl Related<super::profile::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Profile.def()
    }
}

impl ActiveModelBehavior for ActiveModel {
    fn new() -> Self {
        Self {
            former_roles: Set(Vec::new()),
            ..ActiveModelTrait::default()
        }
    }
}
