//! A file of `table!`s, such as `diesel print-schema` writes: what its text says, aliases and lengths included, which no type of Diesel's does.

mod file;
mod read;
mod types;

use ::diesel_table_macro_syntax::{ColumnDef as DeclaredColumn, TableDecl};
use proc_macro2::Span;
use syn::Ident;
use syn::ext::IdentExt;

use self::read::{Joinable, Module, Text};
use self::types::Names;
use crate::definition::{
    Certainty, ColumnDef, ForeignKeyDef, Identity, Item, PrimaryKeyDef, QualifiedName, Source,
    TableDef, Unreadable,
};

/// How Postgres fills primary keys of one integer column, which `table!` has no word for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keys {
    /// Not at all, unless a struct says so.
    Given,
    /// As `serial`.
    Serial,
    /// As an identity.
    Identity,
}

impl Keys {
    fn identity(self) -> Option<Identity> {
        match self {
            Self::Given => None,
            Self::Serial => Some(Identity::Serial),
            Self::Identity => Some(Identity::ByDefault),
        }
    }
}

/// Everything that the text of a schema file declares. `here` is the place of the macro, `path` the file, as `include_str!` takes it.
pub fn schema(text: &str, path: &str, here: Source, keys: Keys) -> Vec<Item> {
    let file = file::beside(here.file, path);
    let source = |span: Span| Source::new(file, u32::try_from(span.start().line).unwrap_or(0));
    let unreadable = |error: syn::Error| {
        let message = error.to_string();
        Item::Unreadable(Unreadable {
            message,
            source: source(error.span()),
        })
    };
    let text = match read::text(text) {
        Ok(text) => text,
        Err(error) => return vec![unreadable(error)],
    };
    let Text {
        tables,
        joinables,
        types,
        errors,
    } = text;
    let mut definitions: Vec<TableDef> = tables
        .iter()
        .map(|(_, declared)| table(declared, &types, keys, &source))
        .collect();
    let mut items: Vec<Item> = errors.into_iter().map(unreadable).collect();
    for (module, joinable) in &joinables {
        match join((module, joinable), &tables, source(joinable.child.span())) {
            Ok((child, key)) => definitions[child].foreign_keys.push(key),
            Err(error) => items.push(unreadable(error)),
        }
    }
    let boxed = |definition| Item::Table(Box::new(definition));
    items.extend(definitions.into_iter().map(boxed));
    items
}

fn table(
    declared: &TableDecl,
    types: &Names,
    keys: Keys,
    source: &impl Fn(Span) -> Source,
) -> TableDef {
    let mut definition = TableDef::new(name(declared), source(declared.table_name.span()));
    let primary: Vec<String> = match &declared.primary_keys {
        Some(primary) => primary
            .keys
            .iter()
            .map(|key| sql_name(declared, key))
            .collect(),
        None => vec!["id".to_owned()],
    };
    for one in &declared.column_defs {
        let mut column = column(one, types, source);
        let is_key = primary == [column.name.as_str()];
        if types::is_serial(&one.tpe) {
            column.identity = Some(Identity::Serial);
        } else if is_key && column.is_integer() {
            column.numbering = keys.identity();
        }
        definition.add(column);
    }
    definition.primary_key = Some(PrimaryKeyDef {
        columns: primary,
        source: definition.source,
        ..PrimaryKeyDef::default()
    });
    definition
}

fn column(declared: &DeclaredColumn, types: &Names, source: &impl Fn(Span) -> Source) -> ColumnDef {
    let length = declared.max_length.as_ref();
    let (data_type, certainty) = match types.sql(&declared.tpe, length) {
        Some(data_type) => (data_type, Certainty::Schema),
        None => (types::text(&declared.tpe), Certainty::Unknown),
    };
    ColumnDef {
        nullable: types::is_nullable(&declared.tpe),
        certainty,
        ..ColumnDef::new(
            &declared.sql_name,
            &data_type,
            source(declared.column_name.span()),
        )
    }
}

/// The foreign key that `joinable!` speaks of, and the position of its table.
fn join(
    (module, joinable): (&Module, &Joinable),
    tables: &[(Module, TableDecl)],
    source: Source,
) -> syn::Result<(usize, ForeignKeyDef)> {
    let position = |ident: &Ident| {
        let is_called = |(_, table): &(Module, TableDecl)| table.table_name == *ident;
        let is_near = |one: &(Module, TableDecl)| is_called(one) && one.0 == *module;
        let found = tables.iter().position(is_near);
        found
            .or_else(|| tables.iter().position(is_called))
            .ok_or_else(|| {
                let message = format!("no `table!` in this file is called `{ident}`");
                syn::Error::new(ident.span(), message)
            })
    };
    let (child, parent) = (position(&joinable.child)?, position(&joinable.parent)?);
    let column = sql_name(&tables[child].1, &joinable.column);
    let key = ForeignKeyDef {
        references: name(&tables[parent].1),
        of_relation: true,
        ..ForeignKeyDef::new(&[&column], source)
    };
    Ok((child, key))
}

fn name(declared: &TableDecl) -> QualifiedName {
    let schema = declared
        .schema
        .as_ref()
        .map(|schema| schema.unraw().to_string());
    QualifiedName {
        schema,
        name: declared.sql_name.clone(),
    }
}

/// The name in the database of the column that Rust calls `ident`.
fn sql_name(declared: &TableDecl, ident: &Ident) -> String {
    let column = declared
        .column_defs
        .iter()
        .find(|column| column.column_name == *ident);
    column.map_or_else(
        || ident.unraw().to_string(),
        |column| column.sql_name.clone(),
    )
}

#[cfg(test)]
mod tests {
    use super::{Keys, schema};
    use crate::assemble::{Conflict, Declaration};
    use crate::definition::{ColumnDef, Identity, Item, QualifiedName, Source, TableDef};
    use crate::naming::Naming;

    fn read(text: &str, keys: Keys) -> Vec<Item> {
        schema(text, "schema.rs", Source::new("models/src/lib.rs", 7), keys)
    }

    fn conflicts(text: &str) -> Vec<Conflict> {
        let declaration = Declaration::assemble(read(text, Keys::Given), Naming::Postgres);
        declaration.expect_err("the text has a mistake").conflicts
    }

    fn identity(keys: Keys, key: &str, column: &str) -> Option<Identity> {
        let text = format!("table! {{ t ({key}) {{ {column}, other -> Int4, }} }}");
        identity_in(&text, keys)
    }

    /// That of the first column of the first table.
    fn identity_in(text: &str, keys: Keys) -> Option<Identity> {
        let declaration = Declaration::assemble(read(text, keys), Naming::Postgres);
        declaration.expect("the text is right").tables[0].columns[0].identity
    }

    #[test]
    fn a_key_that_points_elsewhere_has_its_value_from_there() {
        let text = "table! { a (b_id) { b_id -> Int4, } } table! { b { id -> Int4, } } joinable!(a -> b (b_id));";
        assert_eq!(identity_in(text, Keys::Serial), None);
    }

    #[test]
    fn a_struct_says_otherwise() {
        let mut items = read("table! { t { id -> Int4, } }", Keys::Serial);
        let mut said = TableDef::new(QualifiedName::new(None, "t"), Source::new("t.rs", 1));
        said.add(ColumnDef {
            identity: Some(Identity::Always),
            ..ColumnDef::new("id", "integer", Source::new("t.rs", 2))
        });
        items.push(Item::Table(Box::new(said)));
        let declaration = Declaration::assemble(items, Naming::Postgres);
        let tables = declaration.expect("they agree").tables;
        assert_eq!(tables[0].columns[0].identity, Some(Identity::Always));
    }

    #[test]
    fn keys_of_one_integer_column_number_themselves_as_asked() {
        assert_eq!(identity(Keys::Given, "id", "id -> Int8"), None);
        assert_eq!(
            identity(Keys::Serial, "id", "id -> Int8"),
            Some(Identity::Serial)
        );
        assert_eq!(
            identity(Keys::Identity, "id", "id -> Int4"),
            Some(Identity::ByDefault)
        );
        assert_eq!(identity(Keys::Serial, "id", "id -> Uuid"), None);
        assert_eq!(identity(Keys::Serial, "id, other", "id -> Int4"), None);
        assert_eq!(
            identity(Keys::Given, "id", "id -> BigSerial"),
            Some(Identity::Serial)
        );
    }

    #[test]
    fn what_cannot_be_read_is_named_with_its_line() {
        for (text, expected) in [
            ("table! {", "models/src/schema.rs:1: "),
            (
                "\ntable! { users (id) { id => Int4, } }",
                "models/src/schema.rs:2: ",
            ),
            (
                "table! { a (id) { id -> Int4, } }\n\njoinable!(a -> b (id));",
                "models/src/schema.rs:3: no `table!` in this file is called `b`",
            ),
            (
                "table! {\n  a (id) {\n    id -> Int4,\n    mood -> Mood,\n  }\n}",
                "column public.a.mood is of type Mood at models/src/schema.rs:4, which nothing linked here declares",
            ),
        ] {
            let found: Vec<String> = conflicts(text).iter().map(Conflict::to_string).collect();
            assert_eq!(found.len(), 1, "{found:?}");
            assert!(found[0].starts_with(expected), "{found:?}");
        }
    }
}
