//! Users: people who can sign in.

use sea_orm::entity::prelude::*;

/// What a user may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum, driftless::PgEnum)]
#[sea_orm(
    rs_type = "String",
    db_type = "Enum",
    enum_name = "user_role",
    rename_all = "snake_case"
)]
pub enum Role {
    /// Everything.
    Admin,
    /// Read and write.
    Member,
    /// Read.
    Guest,
}

/// A user.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, driftless::Table)]
#[sea_orm(table_name = "users")]
#[driftless(
    comment = "People who can sign in",
    index(
        name = "ix_users_active_only",
        columns("id"),
        where = "deleted_at IS NULL"
    ),
    index(name = "ix_users_tenant_active", columns("tenant_id", "deleted_at")),
    index(name = "ix_users_active_status", columns("is_active", "deleted_at")),
    index(
        name = "ix_users_deleted_records",
        columns("deleted_at"),
        where = "deleted_at IS NOT NULL"
    )
)]
pub struct Model {
    /// The key.
    #[sea_orm(primary_key, auto_increment = false)]
    #[driftless(default = "gen_random_uuid()")]
    pub id: Uuid,
    /// The tenant the user belongs to.
    pub tenant_id: Uuid,
    /// The address the user signs in with.
    #[sea_orm(unique)]
    #[driftless(type = "varchar(255)")]
    pub email: String,
    /// Whether the user may sign in.
    #[driftless(default = "true")]
    pub is_active: bool,
    /// Where the picture is.
    #[driftless(type = "varchar(500)", index, comment = "URL to user's avatar image")]
    pub avatar_url: Option<String>,
    /// What the user says of themselves.
    #[sea_orm(column_type = "Text", nullable)]
    pub bio: Option<String>,
    /// What the user may do.
    #[driftless(default = "'member'")]
    pub role: Role,
    /// When the user was created.
    #[driftless(default = "now()")]
    pub created_at: DateTimeWithTimeZone,
    /// When the user last changed.
    #[driftless(default = "now()")]
    pub updated_at: DateTimeWithTimeZone,
    /// When the user was deleted; such users stay for the audit.
    pub deleted_at: Option<DateTimeWithTimeZone>,
    /// The tenant the user belongs to.
    #[sea_orm(belongs_to, from = "tenant_id", to = "id")]
    pub tenant: BelongsTo<super::tenant::Entity>,
    /// What the user wrote.
    #[sea_orm(has_many)]
    pub posts: HasMany<super::post::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
