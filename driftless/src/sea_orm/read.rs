//! What SeaORM is asked, by the functions that an entity hands over.
//!
//! The types of SeaORM's are parameters here, and its functions are values: this crate knows neither.

use super::{ColumnFacts, EntityFacts, IndexFacts, TypeFacts, numbering, statement};
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
    /// Whether the key stands on the other side.
    pub points_here: bool,
    /// The name that is given to the key.
    pub name: Option<String>,
    /// A `SELECT` from the table that the key points to: in SeaORM 1.1 the statement has lost its schema.
    pub select: String,
    /// `ForeignKeyCreateStatement::from`.
    pub statement: S,
}

/// Functions of an entity's types are made anew for every entity, and the compiler keeps those of all entities together: after a change of
/// one it makes them all again. So they are loops, and whatever does not need the types of the entity is a function of its own; an adapter
/// of an iterator would be a dozen more functions.
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
            self.column((ask.name)(&column), &definition, &ask.of, &ask_type);
        }
        self
    }

    fn column<D, T, V, N>(
        &mut self,
        name: &str,
        definition: &D,
        ask: &Definition<D, T, V>,
        ask_type: &Type<T, N>,
    ) {
        let select = (ask.default)(definition).map(ask.select);
        self.columns.push(ColumnFacts {
            name: name.to_owned(),
            data_type: ask_type.facts((ask.data_type)(definition)),
            nullable: (ask.nullable)(definition),
            unique: (ask.unique)(definition),
            default: select.map(|select| match select.strip_prefix("SELECT ") {
                Some(default) => default.to_owned(),
                None => select,
            }),
        });
    }

    /// Adds the columns of the primary key: `PrimaryKeyToColumn::into_column`, `IdenStatic::as_str`.
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

    /// Adds the relations to what the entity points at. Of the keys that they would be, `keys` are those that
    /// `create_table_from_entity` makes: those of `skip_fk` are not among them.
    pub fn relations<R, S, B: Default>(
        mut self,
        relations: impl Iterator<Item = R>,
        read: fn(&R) -> Relation<S>,
        keys: &[S],
        print: fn(&S, B) -> String,
    ) -> Self {
        let made = printed(keys, print);
        for relation in relations {
            self.relation(read(&relation), &made, print);
        }
        self
    }

    fn relation<S, B: Default>(
        &mut self,
        relation: Relation<S>,
        made: &[String],
        print: fn(&S, B) -> String,
    ) {
        if relation.points_here {
            return;
        }
        let statement = print(&relation.statement, B::default());
        if made.contains(&statement) {
            let key = statement::foreign_key(&statement, relation.name, &relation.select);
            self.foreign_keys.push(key);
        }
    }

    /// Adds the indexes that `create_index_from_entity` makes.
    pub fn indexes<S, B: Default>(mut self, indexes: &[S], print: fn(&S, B) -> String) -> Self {
        for statement in printed(indexes, print) {
            let (name, columns) = statement::index(&statement);
            self.indexes.push(IndexFacts {
                name,
                columns,
                unique: statement.starts_with("CREATE UNIQUE "),
            });
        }
        self
    }
}

fn printed<S, B: Default>(statements: &[S], print: fn(&S, B) -> String) -> Vec<String> {
    let statements = statements.iter();
    statements
        .map(|statement| print(statement, B::default()))
        .collect()
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
