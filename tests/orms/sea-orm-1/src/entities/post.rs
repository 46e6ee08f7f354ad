//! A newtype as key, several relations to one table, and unique keys over several columns.

use sea_orm::entity::prelude::*;

use super::ids::{Labels, PostId};

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, driftless::Table)]
#[sea_orm(table_name = "post")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PostId,
    #[sea_orm(unique_key = "slug_in_language", unique_key = "title_of_author")]
    pub author_id: i64,
    pub editor_id: Option<i64>,
    #[sea_orm(unique_key = "slug_in_language")]
    pub slug: String,
    #[sea_orm(
        column_type = "Char(Some(2))",
        unique_key = "slug_in_language",
        default_value = "en"
    )]
    pub language: String,
    #[sea_orm(
        column_type = "String(StringLen::N(200))",
        unique_key = "title_of_author"
    )]
    pub title: String,
    #[sea_orm(column_type = "Text")]
    pub body: String,
    pub keywords: Vec<String>,
    pub ratings: Option<Vec<i32>>,
    pub labels: Labels,
    #[sea_orm(indexed)]
    pub published_at: Option<DateTimeUtc>,
    pub parent_id: Option<PostId>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::user::Entity",
        from = "Column::AuthorId",
        to = "super::user::Column::Id",
        on_update = "NoAction",
        on_delete = "Restrict"
    )]
    Author,
    #[sea_orm(
        belongs_to = "super::user::Entity",
        from = "Column::EditorId",
        to = "super::user::Column::Id",
        fk_name = "post_edited_by"
    )]
    Editor,
    #[sea_orm(belongs_to = "Entity", from = "Column::ParentId", to = "Column::Id")]
    Parent,
    #[sea_orm(has_many = "super::comment::Entity")]
    Comment,
}

impl Related<super::comment::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Comment.def()
    }
}

impl Related<super::tag::Entity> for Entity {
    fn to() -> RelationDef {
        super::post_tag::Relation::Tag.def()
    }

    fn via() -> Option<RelationDef> {
        Some(super::post_tag::Relation::Post.def().rev())
    }
}

#[derive(Debug)]
pub struct PostToTag;

impl Linked for PostToTag {
    type FromEntity = Entity;
    type ToEntity = super::tag::Entity;

    fn link(&self) -> Vec<RelationDef> {
        vec![
            super::post_tag::Relation::Post.def().rev(),
            super::post_tag::Relation::Tag.def(),
        ]
    }
}

impl ActiveModelBehavior for ActiveModel {}
