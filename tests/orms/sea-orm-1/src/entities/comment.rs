//! Casts, a second relation on one key, which has a condition, and a relation that joins and is no foreign key: what it points at
//! is not unique.

use sea_orm::entity::prelude::*;

use super::ids::PostId;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, driftless::Table)]
#[sea_orm(table_name = "comment")]
#[driftless(
    comment_from_docs,
    foreign_key(columns("post_id"), references = super::post::Entity, name = "comment_post")
)]
/// What readers say.
pub struct Model {
    /// Counts up.
    #[sea_orm(primary_key)]
    pub id: i32,
    pub post_id: PostId,
    /// The name that was typed in,
    /// which nobody has checked.
    pub author_name: String,
    #[sea_orm(
        column_type = "custom(\"citext\")",
        select_as = "text",
        save_as = "citext"
    )]
    pub body: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::post::Entity",
        from = "Column::PostId",
        to = "super::post::Column::Id",
        on_delete = "Cascade"
    )]
    Post,
    #[sea_orm(
        belongs_to = "super::post::Entity",
        from = "Column::PostId",
        to = "super::post::Column::Id",
        on_condition = r#"super::post::Column::PublishedAt.is_not_null()"#
    )]
    PublishedPost,
    #[sea_orm(
        belongs_to = "super::user::Entity",
        from = "Column::AuthorName",
        to = "super::user::Column::FullName"
    )]
    SameName,
}

impl Related<super::post::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Post.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
