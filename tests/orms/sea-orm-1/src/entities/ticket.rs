//! Enums in columns of every kind.

use sea_orm::entity::prelude::*;

use super::ids::TicketId;
use super::sea_orm_active_enums::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, driftless::Table)]
#[sea_orm(table_name = "ticket")]
#[driftless(strings = "text", comment = "What somebody wants done")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: TicketId,
    pub subject: String,
    #[sea_orm(column_type = "String(StringLen::N(8))")]
    pub code: String,
    #[sea_orm(default_value = "LOW")]
    pub priority: TicketPriority,
    pub wished_priority: Option<TicketPriority>,
    pub former_priorities: Vec<TicketPriority>,
    #[sea_orm(default_value = "O")]
    pub state: TicketState,
    pub kind: Option<TicketKind>,
    pub source: TicketSource,
    pub assignee: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter)]
pub enum Relation {
    Assignee,
}

impl RelationTrait for Relation {
    fn def(&self) -> RelationDef {
        match self {
            Self::Assignee => Entity::belongs_to(super::user::Entity)
                .from(Column::Assignee)
                .to(super::user::Column::Id)
                .on_delete(sea_orm::prelude::ForeignKeyAction::SetNull)
                .into(),
        }
    }
}

impl Related<super::user::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Assignee.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
