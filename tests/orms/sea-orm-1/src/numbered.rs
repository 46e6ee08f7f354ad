//! Keys that number themselves: SeaORM 2 derives for its newtypes what SeaORM 1.1 wants written.

use sea_orm::{DbErr, TryFromU64};

use crate::entities::ids::{OrderId, TicketId};

impl TryFromU64 for OrderId {
    fn try_from_u64(number: u64) -> Result<Self, DbErr> {
        i64::try_from_u64(number).map(Self)
    }
}

impl TryFromU64 for TicketId {
    fn try_from_u64(number: u64) -> Result<Self, DbErr> {
        i32::try_from_u64(number).map(Self)
    }
}
