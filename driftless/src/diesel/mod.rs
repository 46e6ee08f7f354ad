//! Diesel tables: what `table!` says becomes a [`TableDef`].
//!
//! The types are Diesel's own: each column's SQL type is asked for its metadata on Postgres, as Diesel does when it binds a value. Aliases
//! are lost on that way, since Diesel's `Varchar` is its `Text`; the text of `table!`, which [`diesel_schema!`](crate::diesel_schema) reads, has them.

mod columns;
mod lookup;
mod schema;

use ::diesel::pg::{Pg, PgQueryBuilder};
use ::diesel::query_builder::{QueryBuilder, QueryFragment};
use ::diesel::sql_types::HasSqlType;
use ::diesel::{Column, QuerySource, Table};

use crate::definition::{EnumDef, PrimaryKeyDef, Source, TableDef, Unreadable};
use crate::identifiers;

use self::lookup::SqlType;

pub use self::columns::{Columns, Nullability};
pub use self::schema::{Keys, schema};

/// The table of a `table!`, every column of it.
pub fn table<T>(table: T, source: Source) -> TableDef
where
    T: Table + QuerySource,
    T::AllColumns: Columns,
    T::FromClause: QueryFragment<Pg>,
    T::PrimaryKey: QueryFragment<Pg>,
{
    let name = identifiers::table_at(&sql(&table.from_clause()));
    let mut definition = TableDef::new(name, source);
    T::AllColumns::each(&mut |column| {
        definition.add(column);
    });
    definition.primary_key = Some(PrimaryKeyDef {
        columns: identifiers::columns_of(&sql(&table.primary_key())),
        ..PrimaryKeyDef::default()
    });
    definition
}

/// The name of a column in the database.
pub fn name_of<C: Column>() -> &'static str {
    C::NAME
}

/// The enum type that a SQL type of Diesel's stands for, with these labels.
///
/// # Errors
///
/// If it stands for none: the enum is kept in a column of a type that every database has.
pub fn enumeration<S>(labels: &[&str], source: Source) -> Result<EnumDef, Unreadable>
where
    Pg: HasSqlType<S>,
{
    match lookup::sql_type::<S>() {
        SqlType::Named {
            name,
            is_array: false,
        } => Ok(EnumDef::new(name, labels, source)),
        other => Err(Unreadable {
            message: format!(
                "a column of {} holds this enum: leave `PgEnum` out",
                other.sql()
            ),
            source,
        }),
    }
}

/// As Diesel prints it for Postgres: every identifier quoted.
fn sql(fragment: &impl QueryFragment<Pg>) -> String {
    let mut builder = PgQueryBuilder::default();
    fragment
        .to_sql(&mut builder, &Pg)
        .expect("the names of a table hold no values that could fail to be serialised");
    builder.finish()
}
