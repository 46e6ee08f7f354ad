//! What entities declare, as plain data: the nouns that everything else here reads or prints.

mod column;
mod constraint;
mod enumeration;
mod index;
mod item;
mod name;
mod source;
mod table;

pub use column::{Certainty, ColumnDef, Identity};
pub use constraint::{
    Action, CheckDef, Deferrable, ExclusionDef, ForeignKeyDef, PrimaryKeyDef, UniqueDef,
};
pub(crate) use enumeration::is_part;
pub use enumeration::{EnumDef, LabelDef};
pub use index::IndexDef;
pub use item::{ExtensionDef, Item, SchemaDef, SqlDef, SqlPosition, Unreadable};
pub use name::{QualifiedName, quote_identifier, quote_literal};
pub use source::Source;
pub use table::{PartitionOf, StorageDef, TableDef};

pub(crate) use index::column_of;
pub(crate) use name::{path_part, quote_collation, shorten};
