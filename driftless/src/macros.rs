//! The free items, and the gate that makes a registration cost nothing where it is not wanted.

/// Keeps its tokens: the feature `registry` is on.
#[cfg(feature = "registry")]
#[doc(hidden)]
#[macro_export]
macro_rules! __registered {
    ($($tokens:tt)*) => { $($tokens)* };
}

/// Drops its tokens: the feature `registry` is off.
#[cfg(not(feature = "registry"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __registered {
    ($($tokens:tt)*) => {};
}

/// Keeps its tokens: the feature `diesel` is on.
#[cfg(all(feature = "registry", feature = "diesel"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_diesel {
    ($($tokens:tt)*) => { $($tokens)* };
}

/// Drops its tokens, and says what is missing if the registry wants them.
#[cfg(not(all(feature = "registry", feature = "diesel")))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_diesel {
    ($($tokens:tt)*) => {
        $crate::__registered! {
            ::core::compile_error!(
                "Diesel tables need the feature `diesel` of driftless\n\n  help: write `driftless = { ..., features = [\"registry\", \"diesel\"] }` in the manifest of the loader"
            );
        }
    };
}

/// The type that sqlx gives a Rust type.
#[doc(hidden)]
#[macro_export]
macro_rules! __sqlx_type {
    ($rust:ty) => {
        $crate::sqlx_type(sqlx::TypeInfo::name(&<$rust as sqlx::Type<
            sqlx::Postgres,
        >>::type_info()))
    };
}

/// Submits items to the registry.
#[doc(hidden)]
#[macro_export]
macro_rules! __submit {
    ($($items:tt)*) => {
        $crate::__submit_all! { ::std::vec![$($items)*] }
    };
}

/// Submits a vector of items to the registry.
#[cfg(feature = "registry")]
#[doc(hidden)]
#[macro_export]
macro_rules! __submit_all {
    ($($items:tt)*) => {
        const _: () = {
            fn build() -> ::std::vec::Vec<$crate::Item> {
                $($items)*
            }
            $crate::__private::inventory::submit! {
                $crate::Submission::new(::core::module_path!(), build)
            }
        };
    };
}

/// Drops its tokens, which nothing parses: the feature `registry` is off.
#[cfg(not(feature = "registry"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __submit_all {
    ($($items:tt)*) => {};
}

/// Where in the source this stands.
#[doc(hidden)]
#[macro_export]
macro_rules! __here {
    () => {
        $crate::Source::new(::core::file!(), ::core::line!())
    };
}

/// Declares a schema.
///
/// ```
/// driftless::schema!("app");
/// ```
#[macro_export]
macro_rules! schema {
    ($name:literal) => {
        $crate::__submit! { $crate::Item::Schema($crate::SchemaDef {
            name: ::std::string::String::from($name),
            source: $crate::__here!(),
        }) }
    };
}

/// Declares an extension, and the schema its objects go to.
///
/// ```
/// driftless::extension!("citext");
/// driftless::extension!("pg_trgm", schema = "extensions");
/// ```
#[macro_export]
macro_rules! extension {
    ($name:literal) => {
        $crate::__extension! { $name, ::std::option::Option::None }
    };
    ($name:literal, schema = $schema:literal) => {
        $crate::__extension! {
            $name, ::std::option::Option::Some(::std::string::String::from($schema))
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __extension {
    ($name:literal, $schema:expr) => {
        $crate::__submit! { $crate::Item::Extension($crate::ExtensionDef {
            name: ::std::string::String::from($name),
            schema: $schema,
            source: $crate::__here!(),
        }) }
    };
}

/// Declares SQL that belongs to no table: views, functions, domains, sequences.
///
/// It runs after the tables, in the order of the source. What tables need says `before_tables`.
///
/// ```
/// driftless::sql!(before_tables, "CREATE DOMAIN email AS text CHECK (VALUE LIKE '%@%')");
/// driftless::sql!("CREATE VIEW answer AS SELECT 42 AS answer");
/// ```
#[macro_export]
macro_rules! sql {
    (before_tables, $text:expr $(,)?) => {
        $crate::__sql! { $text, $crate::SqlPosition::BeforeTables }
    };
    ($text:expr $(,)?) => {
        $crate::__sql! { $text, $crate::SqlPosition::AfterTables }
    };
}

/// Declares the SQL of a file, found as `include_str!` finds it: beside the file this stands in.
///
/// `driftless::sql_file!("sql/views.sql")`, or `driftless::sql_file!(before_tables, "sql/functions.sql")`.
#[macro_export]
macro_rules! sql_file {
    (before_tables, $path:literal $(,)?) => {
        $crate::sql! { before_tables, ::core::include_str!($path) }
    };
    ($path:literal $(,)?) => {
        $crate::sql! { ::core::include_str!($path) }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __sql {
    ($text:expr, $position:expr) => {
        $crate::__submit! { $crate::Item::Sql($crate::SqlDef {
            text: ::std::string::String::from($text),
            position: $position,
            source: $crate::__here!(),
        }) }
    };
}

/// Declares the tables of a file of Diesel's `table!`s, such as `diesel print-schema` writes, found as `include_str!` finds it.
///
/// Its text says which tables and columns there are, with their types, `#[max_length]` and primary keys, and which foreign keys
/// `joinable!` speaks of. What it cannot say (defaults, indexes, checks) stands in `#[driftless(...)]` on a struct of the table, or in
/// [`diesel_table!`](crate::diesel_table).
///
/// How a primary key is filled it cannot say either. `serial_keys` fills those of one integer column by `serial`, `identity_keys` by an
/// identity, unless the column points at another table; a struct can say otherwise for its table.
///
/// `driftless::diesel_schema!("schema.rs")`, or `driftless::diesel_schema!("../../models/src/schema.rs", serial_keys)`.
#[macro_export]
macro_rules! diesel_schema {
    ($path:literal $(,)?) => {
        $crate::__diesel_schema! { $path, Given }
    };
    ($path:literal, serial_keys $(,)?) => {
        $crate::__diesel_schema! { $path, Serial }
    };
    ($path:literal, identity_keys $(,)?) => {
        $crate::__diesel_schema! { $path, Identity }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __diesel_schema {
    ($path:literal, $keys:ident) => {
        $crate::__with_diesel! { $crate::__submit_all! {
            $crate::diesel::schema(
                ::core::include_str!($path), $path, $crate::__here!(), $crate::diesel::Keys::$keys,
            )
        } }
    };
}

/// Declares the tables of SeaORM entities as they are, without a derive on them.
///
/// It says all that SeaORM can tell at run time. A column's `extra` and `renamed_from` it cannot: they need
/// `#[derive(driftless::Table)]`.
///
/// ```
/// mod tag {
///     use sea_orm::entity::prelude::*;
///
///     #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
///     #[sea_orm(table_name = "tags")]
///     pub struct Model {
///         #[sea_orm(primary_key)]
///         pub id: i64,
///     }
///
///     #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
///     pub enum Relation {}
///
///     impl ActiveModelBehavior for ActiveModel {}
/// }
///
/// driftless::entities![tag::Entity];
/// # fn main() {}
/// ```
#[macro_export]
macro_rules! entities {
    ($($entity:ty),* $(,)?) => {
        $crate::__submit! { $($crate::Item::Table(::std::boxed::Box::new(
            $crate::__sea_orm_facts!($entity).table($crate::__here!())
        ))),* }
    };
}
