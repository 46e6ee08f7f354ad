//! What SeaORM is asked, by the functions that an entity hands over.
//!
//! The types of SeaORM's are parameters here, and its functions are values: this crate knows neither.

use super::{
    ColumnFacts, EntityFacts, ForeignKeyFacts, IndexFacts, TypeFacts, numbering, statement,
};
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
    /// What it is made of.
    pub shape: fn(&T) -> Shape<'_, T, N>,
    /// A name as text.
    pub name: fn(&N) -> String,
    /// `TableBuilder::prepare_column_type`.
    pub print: fn(&T, &mut String),
}

/// What a type `T` is made of.
#[derive(Debug)]
pub enum Shape<'a, T, N> {
    /// An array of this type.
    Array(&'a T),
    /// An enum: its name, and its labels.
    Enum(&'a N, &'a [N]),
    /// What sea-query prints as Postgres knows it.
    Plain,
}

/// How a relation `R` is asked: for its definition `D`.
#[derive(Debug)]
pub struct Relation<R, D> {
    /// `RelationTrait::def`.
    pub definition: fn(&R) -> D,
    /// Whether the key stands on the other side.
    pub points_here: fn(&D) -> bool,
    /// The name that is given to the key.
    pub name: fn(&D) -> Option<String>,
    /// A `SELECT` from the table that the key points to: in SeaORM 1.1 the statement has lost its schema.
    pub select: fn(&D) -> String,
    /// The statement of the key that it would be.
    pub statement: fn(D) -> String,
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

    /// Adds the relations to what the entity points at.
    pub fn relations<R, D>(
        mut self,
        relations: impl Iterator<Item = R>,
        ask: Relation<R, D>,
    ) -> Self {
        for relation in relations {
            let relation = (ask.definition)(&relation);
            if (ask.points_here)(&relation) {
                continue;
            }
            let (name, select) = ((ask.name)(&relation), (ask.select)(&relation));
            let statement = (ask.statement)(relation);
            let key = statement::foreign_key(&statement, name, &select);
            self.relations.push(ForeignKeyFacts { statement, key });
        }
        self
    }

    /// Adds the foreign keys that `create_table_from_entity` makes: those of `skip_fk` are not among them.
    pub fn foreign_keys<S>(mut self, keys: &[S], print: fn(&S) -> String) -> Self {
        self.foreign_keys.extend(keys.iter().map(print));
        self
    }

    /// Adds the indexes that `create_index_from_entity` makes.
    pub fn indexes<S>(mut self, indexes: &[S], print: fn(&S) -> String) -> Self {
        self.indexes.extend(indexes.iter().map(|index| {
            let statement = print(index);
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
        match (self.shape)(data_type) {
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
            Shape::Plain => {
                let mut sql = String::new();
                (self.print)(data_type, &mut sql);
                TypeFacts {
                    sql,
                    enumeration: None,
                }
            }
        }
    }
}
