//! What SeaORM is asked, by the functions that an entity hands over.
//!
//! The types of SeaORM's are parameters here, and its functions are values: this crate knows neither.

use std::fmt::Debug;

use super::shown::beside;
use super::{ColumnFacts, EntityFacts, TypeFacts, numbering, statement};
use crate::definition::quote_identifier;

/// How a column `C` is asked.
#[derive(Debug)]
pub struct Column<C, D, T, V> {
    /// `IdenStatic::as_str`.
    pub name: fn(&C) -> &str,
    /// `ColumnTrait::def`.
    pub definition: fn(&C) -> D,
    /// How its definition is asked.
    pub of: Definition<D, T, V>,
}

/// How the definition `D` of a column is asked for a type `T` and a default `V`.
#[derive(Debug)]
pub struct Definition<D, T, V> {
    /// `ColumnDef::get_column_type`.
    pub data_type: fn(&D) -> &T,
    /// `ColumnDef::is_null`.
    pub nullable: fn(&D) -> bool,
    /// `ColumnDef::is_unique`.
    pub unique: fn(&D) -> bool,
    /// `ColumnDef::get_column_default`.
    pub default: fn(&D) -> Option<&V>,
    /// The `SELECT` of a default.
    pub select: fn(&V) -> String,
}

/// How a type `T` is asked, which names things by `N`.
#[derive(Debug)]
pub struct Type<T, N> {
    /// What it is made of, and `TableBuilder::prepare_column_type` where it is made of nothing else.
    pub print: for<'t> fn(&'t T, &mut String) -> Shape<'t, T, N>,
    /// A name as text.
    pub name: fn(&N) -> String,
}

/// What a type `T` is made of.
#[derive(Debug)]
pub enum Shape<'a, T, N> {
    /// An array of this type.
    Array(&'a T),
    /// An enum: its name, and its labels.
    Enum(&'a N, &'a [N]),
    /// What sea-query prints as Postgres knows it, and has printed.
    Printed,
}

/// What a relation says, and the statement `S` of the key that it would be.
#[derive(Debug)]
pub struct Relation<S> {
    /// Whether it is a foreign key of this entity: [`is_key`].
    pub is_key: bool,
    /// The name that is given to the key.
    pub name: Option<String>,
    /// A `SELECT` from the table that the key points to: in SeaORM 1.1 the statement has lost its schema.
    pub select: String,
    /// `ForeignKeyCreateStatement::from`.
    pub statement: S,
}

/// Functions of an entity's types are made anew for every entity, and the compiler keeps those of all entities together: after a change of
/// one it makes them all again. `inline(always)` alone puts each where its entity is, in a build without optimization too. And they are
/// loops, and whatever does not need the types of the entity is a function of its own: an adapter of an iterator would be a dozen more.
impl EntityFacts {
    /// Adds what `ColumnTrait` says of each column.
    #[inline(always)]
    pub fn columns<C, D: Debug, T, V, N>(
        mut self,
        columns: impl Iterator<Item = C>,
        ask: Column<C, D, T, V>,
        ask_type: Type<T, N>,
    ) -> Self {
        for column in columns {
            let definition = (ask.definition)(&column);
            self.column((ask.name)(&column), &definition, &ask.of, &ask_type);
        }
        self
    }

    fn column<D: Debug, T, V, N>(
        &mut self,
        name: &str,
        definition: &D,
        ask: &Definition<D, T, V>,
        ask_type: &Type<T, N>,
    ) {
        let select = (ask.default)(definition).map(ask.select);
        let (nullable, unique) = ((ask.nullable)(definition), (ask.unique)(definition));
        self.columns.push(ColumnFacts {
            name: name.to_owned(),
            data_type: ask_type.facts((ask.data_type)(definition)),
            nullable,
            unique,
            beside: beside(nullable, unique, definition),
            default: select.map(|select| match select.strip_prefix("SELECT ") {
                Some(default) => default.to_owned(),
                None => select,
            }),
        });
    }

    /// Adds the columns of the primary key: `PrimaryKeyToColumn::into_column`, `IdenStatic::as_str`.
    #[inline(always)]
    pub fn key<K, C>(
        mut self,
        keys: impl Iterator<Item = K>,
        column: fn(K) -> C,
        name: fn(&C) -> &str,
    ) -> Self {
        for key in keys {
            self.primary_key.push(name(&column(key)).to_owned());
        }
        self
    }

    /// How the key numbers itself, where `PrimaryKeyTrait::auto_increment` says that it does: by the statement of a table with such a key.
    pub fn numbered(mut self, numbers_itself: bool, statement: fn() -> String) -> Self {
        self.numbering = numbers_itself.then(|| numbering(&statement()));
        self
    }

    /// Adds the foreign keys that the relations are.
    #[inline(always)]
    pub fn relations<R, S, B: Default>(
        mut self,
        relations: impl Iterator<Item = R>,
        read: fn(&R) -> Relation<S>,
        print: fn(&S, B) -> String,
    ) -> Self {
        for relation in relations {
            self.relation(read(&relation), print);
        }
        self
    }

    fn relation<S, B: Default>(&mut self, relation: Relation<S>, print: fn(&S, B) -> String) {
        if relation.is_key {
            let statement = print(&relation.statement, B::default());
            // A relation may hand on that of another entity, whose key it is.
            if statement::table(&statement) == self.name.name {
                let key = statement::foreign_key(&statement, relation.name, &relation.select);
                self.foreign_keys.push(key);
            }
        }
    }
}

impl<T, N> Type<T, N> {
    fn facts(&self, data_type: &T) -> TypeFacts {
        let mut sql = String::new();
        match (self.print)(data_type, &mut sql) {
            Shape::Array(element) => {
                let element = self.facts(element);
                TypeFacts {
                    sql: element.sql + "[]",
                    ..element
                }
            }
            // sea-query prints its name without quotes, so that `Mood` becomes `mood`.
            Shape::Enum(name, labels) => {
                let name = (self.name)(name);
                TypeFacts {
                    sql: quote_identifier(&name),
                    enumeration: Some((name, labels.iter().map(self.name).collect())),
                }
            }
            Shape::Printed => TypeFacts {
                sql,
                enumeration: None,
            },
        }
    }
}
