//! Values as a message shows them: SQL, and never the words that this program has for it.

use crate::ddl::definition;
use crate::definition::{
    CheckDef, ExclusionDef, ForeignKeyDef, Identity, IndexDef, PartitionOf, UniqueDef,
};

pub(super) trait Shown {
    fn shown(&self) -> String;
}

macro_rules! shown {
    ($($type:ty: $value:ident => $text:expr),* $(,)?) => {$(
        impl Shown for $type {
            fn shown(&self) -> String {
                let $value = self;
                $text
            }
        }
    )*};
}

shown!(
    bool: value => value.to_string(),
    String: value => format!("{value:?}"),
    Vec<String>: value => format!("{value:?}"),
    Identity: value => value.sql().to_owned(),
    PartitionOf: value => format!("{} {}", value.parent, value.bounds),
    UniqueDef: value => definition::unique(value),
    CheckDef: value => definition::check(value),
    ExclusionDef: value => definition::exclusion(value),
    ForeignKeyDef: value => definition::foreign_key(value),
    IndexDef: value => format!("{} {}", definition::index_kind(value), definition::index(&[], value)),
);
