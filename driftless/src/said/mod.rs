//! What an entity says of its table.
//!
//! The derive writes it in every entity as one literal of JSON, since that is what the compiler checks with the least effort: of a list of
//! constants it looks up every name. Functions stand beside it. What it means is decided here, once.

mod column;
mod functions;
mod parts;
mod table;

pub use self::functions::{Functions, NONE};
pub use self::table::{columns, table};

use serde::Deserialize;

use crate::definition::{Action, Deferrable, Identity};

type Line = u32;
/// A position in one of the lists of [`Functions`].
type At = usize;

/// What is said of a table, in the order in which it holds.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Said {
    /// `comment`.
    Comment(String),
    /// `renamed_from`.
    RenamedFrom(String),
    /// `sql`.
    Sql(Line, String),
    /// `partition_by`.
    PartitionBy(String),
    /// `partition_of`: the schema and the name of the parent, and the bounds.
    PartitionOf(Option<String>, String, String),
    /// `unlogged`.
    Unlogged,
    /// `with`.
    With(String),
    /// `primary_key`, with a name if it is given one.
    PrimaryKey(Line, Vec<String>, Option<String>),
    /// `unique`.
    Unique(Line, Vec<String>, Vec<OfUnique>),
    /// `check`, with a name if it is given one.
    Check(Line, String, Option<String>),
    /// `exclude`, with a name if it is given one.
    Exclude(Line, String, Option<String>),
    /// `index`.
    Index(Line, Vec<String>, Vec<OfIndex>),
    /// `no_foreign_key`, with the target if one is meant.
    NoForeignKey(Line, Vec<String>, Vec<OfKey>),
    /// `foreign_key`.
    ForeignKey(Line, Vec<String>, Vec<OfKey>),
    /// A column of this name and this type.
    Column(Line, String, String, Vec<OfColumn>),
    /// A column of this name, of the type of a Rust type.
    Of(Line, String, At, Vec<OfColumn>),
    /// A column of this name, of the type that sqlx has for a Rust type.
    Sqlx(Line, String, At, Vec<OfColumn>),
    /// The columns of a struct that is a part of the row.
    Flatten(At),
    /// The next column that SeaORM describes.
    Field(Line, Vec<OfColumn>),
    /// A column that Diesel describes.
    Named(Line, At, Vec<OfColumn>),
    /// Where a column stands that Diesel describes, if it does.
    Located(Line, String),
    /// A column without a field, which Diesel describes.
    Find(Line, String, Vec<OfColumn>),
    /// A column without a field, which Diesel may describe, of this type.
    FindOrAdd(Line, String, String, Vec<OfColumn>),
}

/// What is said of a column.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum OfColumn {
    /// The type, in place of another one.
    Type(String),
    /// The type, if the ORM does not tell it from others.
    Strings(String),
    /// Whether it takes NULL.
    Nullable(bool),
    /// SeaORM's `extra`.
    Extra(String),
    /// SeaORM's way to number a key, by the statement of a table.
    Numbered(At),
    /// `default`.
    Default(String),
    /// `generated`.
    Generated(String),
    /// `collate`.
    Collate(String),
    /// `renamed_from`.
    RenamedFrom(String),
    /// `comment`.
    Comment(String),
    /// `identity` or `serial`.
    Identity(Identity),
    /// Something else fills it than the number that the ORM asks for.
    NoIdentity,
    /// `unique`.
    Unique(Line),
    /// `check`.
    Check(Line, String),
    /// `index`.
    Index(Line, Vec<OfIndex>),
    /// `references`.
    ForeignKey(Line, Vec<OfKey>),
    /// SeaORM's `unique_key`.
    UniqueKey(String),
}

/// What is said of an index.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum OfIndex {
    /// `name`.
    Name(String),
    /// `using`.
    Using(String),
    /// `where`.
    Where(String),
    /// `with`.
    With(String),
    /// `include`.
    Include(Vec<String>),
    /// `unique`.
    Unique,
    /// `nulls_not_distinct`.
    NullsNotDistinct,
}

/// What is said of a unique constraint.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum OfUnique {
    /// `name`.
    Name(String),
    /// `include`.
    Include(Vec<String>),
    /// `deferrable`.
    Deferrable(Deferrable),
    /// `nulls_not_distinct`.
    NullsNotDistinct,
}

/// What is said of a foreign key.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum OfKey {
    /// `references`: a schema, a table and its columns.
    References(Option<String>, String, Vec<String>),
    /// `references` with the path of a SeaORM entity.
    Entity(At),
    /// `name`.
    Name(String),
    /// `on_delete`.
    OnDelete(Action),
    /// `on_update`.
    OnUpdate(Action),
    /// `deferrable`.
    Deferrable(Deferrable),
    /// `match_full`.
    MatchFull,
}
