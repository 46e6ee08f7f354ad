//! Keys that cannot be mixed up, and other newtypes.

use sea_orm::entity::prelude::*;
use sea_orm::{DbErr, TryFromU64};

#[derive(Clone, Debug, PartialEq, Eq, Hash, DeriveValueType)]
pub struct PostId(pub Uuid);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, DeriveValueType)]
pub struct OrderId(pub i64);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, DeriveValueType)]
pub struct TicketId(pub i32);

#[derive(Clone, Debug, PartialEq, Eq, Hash, DeriveValueType)]
#[sea_orm(column_type = "Text", array_type = "String")]
pub struct TagName(pub String);

#[derive(Clone, Debug, PartialEq, DeriveValueType)]
pub struct Labels(pub Vec<String>);

macro_rules! never_numbered {
    ($($id:ident),*) => {$(
        impl TryFromU64 for $id {
            fn try_from_u64(_: u64) -> Result<Self, DbErr> {
                Err(DbErr::ConvertFromU64(stringify!($id)))
            }
        }
    )*};
}
never_numbered!(PostId, TagName);
