//! What SeaORM is asked, by the functions that an entity hands over.
//!
//! The types of SeaORM's are parameters here, and its functions are values: this crate knows neither.

use super::{ColumnFacts, EntityFacts, IndexFacts, TypeFacts, numbering, statement};
use crate::definition::quote_identifier;

/// How a column `C` is asked: for its definition `D`, of a type `T`, with a default `V`.
#[derive(Debug)]
pub struct Column<C, D, T, V> {
    /// `IdenStatic::as_str`.
    pub name: fn(&C) -> &str,
    /// `ColumnTrait::def`.
    pub definition: fn(&C) -> D,
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
    /// Whether the key stands on the other side.
    pub points_here: bool,
    /// The name that is given to the key.
    pub name: Option<String>,
    /// A `SELECT` from the table that the key points to: in SeaORM 1.1 the statement has lost its schema.
    pub select: String,
    /// `ForeignKeyCreateStatement::from`.
    pub statement: S,
}

impl EntityFacts {
    /// Adds what `ColumnTrait` says of each column.
    pub fn columns<C, D, T, V, N>(
        mut self,
        columns: impl Iterator<Item = C>,
        ask: Column<C, D, T, V>,
        ask_type: Type<T, N>,
    ) -> Self {
        for column in columns {
            let definition = (ask.definition)(&column);
            let select = (ask.default)(&definition).map(ask.select);
            self.columns.push(ColumnFacts {
                name: (ask.name)(&column).to_owned(),
                data_type: ask_type.facts((ask.data_type)(&definition)),
                nullable: (ask.nullable)(&definition),
                unique: (ask.unique)(&definition),
                default: select.map(|select| match select.strip_prefix("SELECT ") {
                    Some(default) => default.to_owned(),
                    None => select,
                }),
            });
        }
        self
    }

    /// Adds the columns of the primary key: `PrimaryKeyToColumn::into_column`, `IdenStatic::as_str`.
    pub fn key<K, C>(
        mut self,
        keys: impl Iterator<Item = K>,
        column: fn(K) -> C,
        name: fn(&C) -> &str,
    ) -> Self {
        self.primary_key
            .extend(keys.map(|key| name(&column(key)).to_owned()));
        self
    }

    /// How the key numbers itself, where `PrimaryKeyTrait::auto_increment` says that it does: by the statement of a table with such a key.
    pub fn numbered(mut self, numbers_itself: bool, statement: fn() -> String) -> Self {
        self.numbering = numbers_itself.then(|| numbering(&statement()));
        self
    }

    /// Adds the relations to what the entity points at. Of the keys that they would be, `keys` are those that
    /// `create_table_from_entity` makes: those of `skip_fk` are not among them.
    pub fn relations<R, S, B: Default>(
        mut self,
        relations: impl Iterator<Item = R>,
        read: fn(&R) -> Relation<S>,
        keys: &[S],
        print: fn(&S, B) -> String,
    ) -> Self {
        let made: Vec<String> = keys.iter().map(|key| print(key, B::default())).collect();
        for relation in relations {
            let relation = read(&relation);
            if relation.points_here {
                continue;
            }
            let statement = print(&relation.statement, B::default());
            if made.contains(&statement) {
                let key = statement::foreign_key(&statement, relation.name, &relation.select);
                self.foreign_keys.push(key);
            }
        }
        self
    }

    /// Adds the indexes that `create_index_from_entity` makes.
    pub fn indexes<S, B: Default>(mut self, indexes: &[S], print: fn(&S, B) -> String) -> Self {
        self.indexes.extend(indexes.iter().map(|index| {
            let statement = print(index, B::default());
            let (name, columns) = statement::index(&statement);
            IndexFacts {
                name,
                columns,
                unique: statement.starts_with("CREATE UNIQUE "),
            }
        }));
        self
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
