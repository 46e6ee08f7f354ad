//! Tags: what posts are about, in a tree.

use sea_orm::entity::prelude::*;

/// A tag.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, driftless::Table)]
#[sea_orm(table_name = "tags")]
pub struct Model {
    /// The key.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The word itself.
    #[sea_orm(unique)]
    #[driftless(type = "varchar(100)")]
    pub name: String,
    /// The broader tag.
    pub parent_id: Option<i64>,
    /// Whatever a client wants to keep here.
    #[sea_orm(column_type = "JsonBinary")]
    #[driftless(default = "'{}'")]
    pub metadata: Json,
    /// How much the tag counts in a search.
    #[sea_orm(column_type = "Decimal(Some((12, 2)))", default_value = 1)]
    #[driftless(check = "weight >= 0")]
    pub weight: Decimal,
    /// The broader tag.
    #[sea_orm(
        self_ref,
        relation_enum = "Parent",
        from = "parent_id",
        to = "id",
        on_delete = "SetNull"
    )]
    pub parent: BelongsTo<Option<Entity>>,
    /// What it is about.
    #[sea_orm(has_many, via = "post_tag")]
    pub posts: HasMany<super::post::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
