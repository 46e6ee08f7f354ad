//! Posts: what users write.

use sea_orm::entity::prelude::*;

/// A post.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, driftless::Table)]
#[sea_orm(table_name = "posts", comment = "What users write")]
pub struct Model {
    /// The key.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The title.
    #[driftless(type = "varchar(255)")]
    pub title: String,
    /// The text, in Markdown.
    #[sea_orm(column_type = "Text")]
    #[driftless(comment = "Markdown")]
    pub content: String,
    /// Who wrote it.
    #[sea_orm(indexed)]
    pub author_id: Uuid,
    /// When it was written.
    #[driftless(default = "now()")]
    pub created_at: DateTimeWithTimeZone,
    /// When it last changed.
    #[driftless(default = "now()")]
    pub updated_at: DateTimeWithTimeZone,
    /// Who wrote it.
    #[sea_orm(belongs_to, from = "author_id", to = "id", on_delete = "Cascade")]
    pub author: BelongsTo<super::user::Entity>,
    /// What it is about.
    #[sea_orm(has_many, via = "post_tag")]
    pub tags: HasMany<super::tag::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
