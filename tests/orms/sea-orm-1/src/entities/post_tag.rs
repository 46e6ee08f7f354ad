//! A junction with a key of two columns.

use sea_orm::entity::prelude::*;

use super::ids::{PostId, TagName};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, driftless::Table)]
#[sea_orm(table_name = "post_tag")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub post_id: PostId,
    #[sea_orm(primary_key, auto_increment = false)]
    #[driftless(index)]
    pub tag_name: TagName,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::post::Entity",
        from = "Column::PostId",
        to = "super::post::Column::Id",
        on_update = "Cascade",
        on_delete = "Cascade"
    )]
    Post,
    #[sea_orm(
        belongs_to = "super::tag::Entity",
        from = "Column::TagName",
        to = "super::tag::Column::Name",
        on_update = "Cascade",
        on_delete = "Cascade"
    )]
    Tag,
}

impl ActiveModelBehavior for ActiveModel {}
