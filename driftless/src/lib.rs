//! Rust entity structs are the schema: one derive beside the ORM's own, and the tables they declare are printed as Postgres DDL.
//!
//! # A first table
//!
//! With SeaORM, the derive stands beside `DeriveEntityModel` and reads what SeaORM's attributes say already. What SeaORM cannot say
//! stands in `#[driftless(...)]`. SQL inside strings stays SQL: Postgres alone judges it.
//!
//! ```
//! mod user {
//!     use sea_orm::entity::prelude::*;
//!
//!     #[derive(Clone, Debug, PartialEq, DeriveEntityModel, driftless::Table)]
//!     #[sea_orm(table_name = "users")]
//!     #[driftless(
//!         comment = "People who can sign in",
//!         index(name = "ix_users_active_only", columns("id"), where = "deleted_at IS NULL"),
//!         check("char_length(email) > 3")
//!     )]
//!     pub struct Model {
//!         #[sea_orm(primary_key, auto_increment = false)]
//!         #[driftless(default = "gen_random_uuid()")]
//!         pub id: Uuid,
//!         #[sea_orm(unique)]
//!         #[driftless(type = "varchar(255)")]
//!         pub email: String,
//!         pub deleted_at: Option<DateTimeWithTimeZone>,
//!     }
//!
//!     #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
//!     pub enum Relation {}
//!
//!     impl ActiveModelBehavior for ActiveModel {}
//! }
//!
//! # fn main() -> Result<(), driftless::CollectError> {
//! let ddl = driftless::ddl::print(&driftless::collect(driftless::Naming::Postgres)?);
//! assert!(ddl.contains("\"id\" uuid NOT NULL DEFAULT (gen_random_uuid())"));
//! assert!(ddl.contains("CONSTRAINT \"users_email_key\" UNIQUE (\"email\")"));
//! assert!(ddl.contains("CREATE INDEX \"ix_users_active_only\" ON \"users\" (\"id\") WHERE (deleted_at IS NULL);"));
//! # Ok(())
//! # }
//! ```
//!
//! SeaORM 1.1 and 2 are read alike, by the path `sea_orm` that SeaORM's own derives use: a module may have it from another crate,
//! by `use framework::sea_orm`. A key that numbers itself is serial or an identity as the SeaORM in use makes it.
//!
//! The dense form, `#[sea_orm::model]`, works the same; its relations give the foreign keys, as those of `enum Relation` do. A relation
//! to columns that nothing makes unique serves joins alone: Postgres has no such foreign key, and a comment in the DDL says that there is none.
//! Beside an `Entity` that is written by hand, the derive stands on the model and says `#[driftless(entity = Entity)]`;
//! type and NULL are then what its `ColumnTrait` says. An enum of `DeriveActiveEnum` with `db_type = "Enum"` gives its type by itself;
//! `#[derive(driftless::PgEnum)]` beside it adds where it stands in the source, a comment, the labels its variants had before, and those that
//! SeaORM 1.1 leaves out of the type: where `rename_all` stands beside a `string_value`.
//!
//! # With Diesel
//!
//! Diesel's truth is its schema file. One line in the loader, or in the crate of the models, reads it whole, `joinable!` included:
//!
//! `driftless::diesel_schema!("../../models/src/schema.rs", serial_keys);`
//!
//! What `table!` cannot say stands in `#[driftless(...)]` on a struct with `#[diesel(table_name = ...)]`, or in [`diesel_table!`] for a table
//! that no struct owns. Structs that read or write parts of a table may have the derive too: they add nothing. Without the schema file a
//! struct's table has all columns of its `table!` by the types that Diesel knows, where `Text` stands for `varchar` too. The loader needs the
//! feature `diesel`.
//!
//! ```
//! mod schema {
//!     diesel::table! {
//!         members (id) {
//!             id -> Int8,
//!             email -> Citext,
//!             created_at -> Nullable<Timestamptz>,
//!         }
//!     }
//! }
//!
//! driftless::extension!("citext");
//!
//! #[derive(driftless::Table)]
//! #[diesel(table_name = schema::members)]
//! #[driftless(index(columns("created_at DESC")))]
//! struct NewMember<'a> {
//!     #[driftless(unique)]
//!     email: &'a str,
//! }
//!
//! # fn main() -> Result<(), driftless::CollectError> {
//! let ddl = driftless::ddl::print(&driftless::collect(driftless::Naming::Postgres)?);
//! assert!(ddl.contains("\"email\" \"citext\" NOT NULL"));
//! assert!(ddl.contains("\"created_at\" timestamptz"));
//! # Ok(())
//! # }
//! ```
//!
//! An enum that `diesel-derive-enum` reads, or that says `#[diesel(sql_type = ...)]`, gives its Postgres type by `#[derive(driftless::PgEnum)]`.
//!
//! # With sqlx, and without an ORM
//!
//! A plain struct is described by its fields alone; [`ColumnType`] says which Postgres type each stands for. The features `bigdecimal`, `chrono`,
//! `ipnetwork`, `mac_address`, `rust_decimal`, `serde_json`, `time` and `uuid` cover the types of those crates. What `#[sqlx(...)]` says of a field
//! holds: `rename`, `rename_all`, `json`, `try_from`, `skip`, and `flatten` for a struct with `#[derive(driftless::Columns)]`. With `sqlx`, on the
//! struct or on a field, the types are those of `sqlx::Type`. [`PgEnum`](derive@PgEnum) and [`ColumnType`](derive@ColumnType) read `type_name`.
//!
//! ```
//! #[derive(driftless::PgEnum)]
//! enum Mood { Happy, #[driftless(renamed_from = "sad")] Gloomy }
//!
//! #[derive(driftless::ColumnType)]
//! struct Email(String);
//!
//! #[derive(driftless::Table)]
//! #[driftless(table = "people", schema = "app", renamed_from = "persons")]
//! struct Person {
//!     #[driftless(primary_key, identity = "always")]
//!     id: i64,
//!     #[driftless(unique)]
//!     email: Email,
//!     #[driftless(default = "'happy'")]
//!     mood: Mood,
//!     #[driftless(references = "app.people(id)", on_delete = "set null", index)]
//!     friend_id: Option<i64>,
//! }
//!
//! driftless::schema!("app");
//!
//! # fn main() -> Result<(), driftless::CollectError> {
//! let ddl = driftless::ddl::print(&driftless::collect(driftless::Naming::Postgres)?);
//! assert!(ddl.contains("CREATE TYPE \"mood\" AS ENUM ('happy', 'gloomy');"));
//! assert!(ddl.contains("\"email\" text NOT NULL"));
//! assert!(ddl.contains("-- driftless:renamed_from app.persons people"));
//! # Ok(())
//! # }
//! ```
//!
//! # What a struct can say
//!
//! | `#[driftless(...)]` on the struct | meaning |
//! |---|---|
//! | `table = "t"`, `schema = "s"` | the name, where no ORM gives it |
//! | `entity = path::Entity` | the SeaORM entity, where it is written by hand |
//! | `comment = "..."`, `comment_from_docs` | the comment; from docs, that of the columns too |
//! | `primary_key(columns("a", "b"), name = "...")` | a composite or named key |
//! | `index(columns("a", "b DESC", "lower(c)"), name, unique, using, where, include("d"), nulls_not_distinct, with)` | an index |
//! | `unique(columns("a"), name, include("b"), deferrable, nulls_not_distinct)` | a unique constraint |
//! | `check("a < b", name = "...")`, `exclude("USING gist (during WITH &&)", name = "...")` | constraints |
//! | `foreign_key(columns("a"), references = "s.t(a)", on_delete, on_update, deferrable, match_full, name)` | a foreign key; in place of `"s.t(a)"`, the path of a SeaORM `Entity`. Of a relation from the same columns to the same table it has what it leaves out |
//! | `no_foreign_key(columns("a"), references)` | a relation of SeaORM's (`skip_fk`, which 1.1 does not have), or a `joinable!` of Diesel's, that is there for joins alone |
//! | `partition_by = "RANGE (ts)"`, `partition_of("t", "FOR VALUES ...")`, `unlogged`, `with = "..."` | storage |
//! | `column(name = "search", type = "tsvector", ...)` | a column without a field; it takes what a field takes |
//! | `no_primary_key`, `strings = "text"`, `sqlx` | a table without a key; the type of every `String`; types from `sqlx::Type` |
//! | `renamed_from = "old"` | keeps the rows when the table is renamed |
//! | `sql = "..."` | SQL that belongs to the table: triggers, policies |
//! | `skip`, `view` | the struct owns no table; it is a row of a view, which `sql!` makes |
//!
//! | `#[driftless(...)]` on a field | meaning |
//! |---|---|
//! | `type = "..."`, `null`, `not_null`, `collate = "C"` or `"schema.name"` | the type |
//! | `default = "sql"`, `generated = "sql"`, `identity = "always"` or `"by default"`, `serial` | what fills the column |
//! | `primary_key`, `unique`, `index`, `index(...)`, `check = "sql"` | constraints and indexes of this column |
//! | `references = "t(c)"`, `on_delete = "cascade"`, `on_update = "..."` | a foreign key |
//! | `comment = "..."`, `name = "column"`, `renamed_from = "old"`, `sqlx`, `flatten`, `skip` | the rest |
//!
//! | `#[driftless(...)]` on an enum with `PgEnum` | meaning |
//! |---|---|
//! | `name = "mood"`, `schema = "s"`, `comment = "..."`, `renamed_from = "old"` | the type; without a name, that of the enum in snake case |
//! | `rename_all = "kebab-case"` | the labels, by a rule of serde's, or `"verbatim"`; without one, the variants in snake case |
//! | `rename = "label"`, `renamed_from = "old"` on a variant | one label |
//!
//! What SeaORM, sqlx or `diesel-derive-enum` is told of an enum holds too. Below an attribute macro that rewrites the
//! enum the derive reads what that made of it, above it the enum as it is written.
//!
//! An entry of `index(columns(...))` that begins with a column of the table is quoted; anything else is an expression and stays as it is,
//! in parentheses of its own unless it is the call of a function, as Postgres wants it. The type of a column is, in this order, the one of
//! `driftless(type)`, of `sea_orm(column_type)`, of `strings`, of the field. Several structs may declare one table, if they agree on what
//! they both say.
//!
//! Clippy takes two indexes of one table that are both `unique`, or that have the same `where`, for a slip of the pen. A crate of models
//! says `duplicated_attributes = "allow"` under `[lints.clippy]` of its manifest.
//!
//! A rejection is spanned at the token that causes it, all of a struct's at once:
//!
//! ```compile_fail
//! #[derive(driftless::Table)]
//! #[driftless(table = "people", index(columns("emial")))]
//! struct Person {
//!     #[driftless(primary_key, defualt = "0")]
//!     id: i64,
//!     email: String,
//! }
//! ```
//!
//! # What belongs to no table
//!
//! A schema that a table names needs no declaration. For the rest there are [`schema!`], [`extension!`], [`sql!`] and [`sql_file!`]; and [`entities!`] for SeaORM entities that carry no derive of ours.
//!
//! # The loader
//!
//! A program of three lines links the models and prints what they declare; see `driftless::loader`. Only its manifest turns on the feature
//! `registry`. Without that feature the derives and the macros leave nothing behind, so an application pays nothing for its schema.

// A table may have 128 columns: one tuple of each length.
#![cfg_attr(feature = "diesel", recursion_limit = "256")]

#[cfg(feature = "registry")]
mod assemble;
mod column_type;
#[cfg(feature = "registry")]
mod columns;
#[cfg(feature = "registry")]
pub mod ddl;
#[cfg(feature = "registry")]
mod definition;
#[cfg(all(feature = "registry", feature = "diesel"))]
pub mod diesel;
#[cfg(feature = "registry")]
mod identifiers;
#[cfg(feature = "registry")]
pub mod loader;
mod macros;
#[cfg(feature = "registry")]
mod naming;
#[cfg(feature = "registry")]
mod registry;
#[cfg(feature = "registry")]
pub mod said;
#[cfg(feature = "registry")]
pub mod sea_orm;
#[cfg(feature = "registry")]
mod sqlx;

pub use column_type::ColumnType;
pub use model_macros::{ColumnType, Columns, PgEnum, Table, diesel_table};

#[cfg(feature = "registry")]
pub use self::{
    assemble::{AssembleError, Conflict, Declaration},
    columns::Columns,
    definition::*,
    naming::Naming,
    registry::{CollectError, Submission, collect},
    sqlx::sqlx_type,
};

/// What the code that the macros write needs.
#[doc(hidden)]
pub mod __private {
    #[cfg(feature = "registry")]
    pub use inventory;
}
