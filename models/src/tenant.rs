//! Tenants: whoever pays.

use sea_orm::entity::prelude::*;

/// A tenant.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, driftless::Table)]
#[sea_orm(table_name = "tenants")]
#[driftless(strings = "varchar(255)")]
pub struct Model {
    /// The key.
    #[sea_orm(primary_key, auto_increment = false)]
    #[driftless(default = "gen_random_uuid()")]
    pub id: Uuid,
    /// The name, as the tenant writes it.
    pub name: String,
    /// The word that stands for the tenant in addresses.
    #[sea_orm(unique)]
    #[driftless(check = "slug = lower(slug)")]
    pub slug: String,
    /// When the tenant signed up.
    #[driftless(default = "now()")]
    pub created_at: DateTimeWithTimeZone,
    /// The people of this tenant.
    #[sea_orm(has_many)]
    pub users: HasMany<super::user::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
