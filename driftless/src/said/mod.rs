//! What an entity says of its table, as constants.
//!
//! The derive writes them in every entity, and a list of constants is what the compiler checks with the least effort: it holds no code
//! but the paths of functions. What they mean is decided here, once.

mod column;
mod parts;
mod table;

pub use self::table::{columns, names, table};
pub use crate::definition::{Action, Deferrable, Identity};

use crate::definition::{ColumnDef, QualifiedName, Source, TableDef};

type Text = &'static str;
type Texts = &'static [&'static str];
type Line = u32;

/// What is said of a table, in the order in which it holds.
#[derive(Clone, Copy, Debug)]
pub enum Said {
    /// `comment`.
    Comment(Text),
    /// `renamed_from`.
    RenamedFrom(Text),
    /// `sql`.
    Sql(Line, Text),
    /// `partition_by`.
    PartitionBy(Text),
    /// `partition_of`: the schema and the name of the parent, and the bounds.
    PartitionOf(Option<Text>, Text, Text),
    /// `unlogged`.
    Unlogged,
    /// `with`.
    With(Text),
    /// `primary_key`, with a name if it is given one.
    PrimaryKey(Line, Texts, Option<Text>),
    /// `unique`.
    Unique(Line, Texts, &'static [OfUnique]),
    /// `check`, with a name if it is given one.
    Check(Line, Text, Option<Text>),
    /// `exclude`, with a name if it is given one.
    Exclude(Line, Text, Option<Text>),
    /// `index`.
    Index(Line, Texts, &'static [OfIndex]),
    /// `foreign_key`.
    ForeignKey(Line, Texts, &'static [OfKey]),
    /// A column of this name and this type.
    Column(Line, Text, Text, &'static [OfColumn]),
    /// A column of this name, of the type of a Rust type.
    Of(
        Line,
        Text,
        fn(&str, Source) -> ColumnDef,
        &'static [OfColumn],
    ),
    /// A column of this name, of the type that sqlx has for a Rust type.
    Sqlx(Line, Text, fn() -> String, &'static [OfColumn]),
    /// The columns of a struct that is a part of the row.
    Flatten(fn(&mut TableDef)),
    /// The next column that SeaORM describes.
    Field(Line, &'static [OfColumn]),
    /// A column that Diesel describes.
    Named(Line, fn() -> Text, &'static [OfColumn]),
    /// Where a column stands that Diesel describes, if it does.
    Located(Line, Text),
    /// A column without a field, which Diesel describes.
    Find(Line, Text, &'static [OfColumn]),
    /// A column without a field, which Diesel may describe, of this type.
    FindOrAdd(Line, Text, Text, &'static [OfColumn]),
}

/// What is said of a column.
#[derive(Clone, Copy, Debug)]
pub enum OfColumn {
    /// The type, in place of another one.
    Type(Text),
    /// The type, if the ORM does not tell it from others.
    Strings(Text),
    /// Whether it takes NULL.
    Nullable(bool),
    /// SeaORM's `extra`.
    Extra(Text),
    /// SeaORM's way to number a key, by the statement of a table.
    Numbered(fn() -> String),
    /// `default`.
    Default(Text),
    /// `generated`.
    Generated(Text),
    /// `collate`.
    Collate(Text),
    /// `renamed_from`.
    RenamedFrom(Text),
    /// `comment`.
    Comment(Text),
    /// `identity` or `serial`.
    Identity(Identity),
    /// Something else fills it than the number that the ORM asks for.
    NoIdentity,
    /// `unique`.
    Unique(Line),
    /// `check`.
    Check(Line, Text),
    /// `index`.
    Index(Line, &'static [OfIndex]),
    /// `references`.
    ForeignKey(Line, &'static [OfKey]),
    /// SeaORM's `unique_key`.
    UniqueKey(Text),
}

/// What is said of an index.
#[derive(Clone, Copy, Debug)]
pub enum OfIndex {
    /// `name`.
    Name(Text),
    /// `using`.
    Using(Text),
    /// `where`.
    Where(Text),
    /// `with`.
    With(Text),
    /// `include`.
    Include(Texts),
    /// `unique`.
    Unique,
    /// `nulls_not_distinct`.
    NullsNotDistinct,
}

/// What is said of a unique constraint.
#[derive(Clone, Copy, Debug)]
pub enum OfUnique {
    /// `name`.
    Name(Text),
    /// `include`.
    Include(Texts),
    /// `deferrable`.
    Deferrable(Deferrable),
    /// `nulls_not_distinct`.
    NullsNotDistinct,
}

/// What is said of a foreign key.
#[derive(Clone, Copy, Debug)]
pub enum OfKey {
    /// `references`: a schema, a table and its columns.
    References(Option<Text>, Text, Texts),
    /// `references` with the path of a SeaORM entity.
    Entity(fn() -> QualifiedName),
    /// `name`.
    Name(Text),
    /// `on_delete`.
    OnDelete(Action),
    /// `on_update`.
    OnUpdate(Action),
    /// `deferrable`.
    Deferrable(Deferrable),
    /// `match_full`.
    MatchFull,
}
