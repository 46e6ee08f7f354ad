//! SeaORM entities: what their run-time metadata says becomes a [`TableDef`].
//!
//! The macros of this module name SeaORM through the path `sea_orm` of the module that uses them, so this crate depends on no ORM, and one
//! source serves SeaORM 1.1 and 2. They only hand over SeaORM's functions, `read` calls them, and what the reading means is decided in
//! [`EntityFacts::table`].

mod macros;
mod read;
mod shown;
mod statement;

pub use self::read::{Column, Definition, Relation, Shape, Type};
pub use self::shown::is_key;

use self::shown::Beside;

use crate::definition::{
    ColumnDef, EnumDef, ForeignKeyDef, Identity, IndexDef, PrimaryKeyDef, QualifiedName, Source,
    TableDef, UniqueDef, is_part,
};

/// What `EntityTrait` says of one entity.
#[derive(Clone, Debug, Default)]
pub struct EntityFacts {
    name: QualifiedName,
    comment: Option<String>,
    columns: Vec<ColumnFacts>,
    primary_key: Vec<String>,
    numbering: Option<Identity>,
    foreign_keys: Vec<ForeignKeyDef>,
}

/// The type of a column.
#[derive(Clone, Debug)]
struct TypeFacts {
    sql: String,
    /// The name and the labels of the enum that the type is, or is an array of.
    enumeration: Option<(String, Vec<String>)>,
}

#[derive(Clone, Debug)]
struct ColumnFacts {
    name: String,
    data_type: TypeFacts,
    nullable: bool,
    unique: bool,
    beside: Beside,
    default: Option<String>,
}

impl EntityFacts {
    /// What `EntityName` says.
    pub fn new(schema: Option<&str>, name: &str, comment: Option<&str>) -> Self {
        Self {
            name: QualifiedName::new(schema, name),
            comment: comment.map(str::to_owned),
            ..Self::default()
        }
    }

    /// The table that these facts describe.
    pub fn table(self, source: Source) -> TableDef {
        let mut table = TableDef::new(self.name, source);
        table.comment = self.comment;
        for column in self.columns {
            column.stand_on(&mut table);
            table.add(column.column());
        }
        if let ([key], Some(numbering)) = (self.primary_key.as_slice(), self.numbering) {
            number(&mut table, key, numbering);
        }
        if !self.primary_key.is_empty() {
            let columns = self.primary_key;
            table.primary_key = Some(PrimaryKeyDef {
                columns,
                ..PrimaryKeyDef::default()
            });
        }
        for key in self.foreign_keys {
            relate(&mut table.foreign_keys, key);
        }
        for key in &mut table.foreign_keys {
            key.of_relation = true;
        }
        table
    }
}

/// An enum type, which SeaORM gives no schema.
pub fn enumeration(name: &str, labels: &[String], source: Source) -> EnumDef {
    let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
    EnumDef::new(QualifiedName::new(None, name), &labels, source)
}

/// The labels of an enum: those that SeaORM's `db_type` has, unless it writes more of them. SeaORM 1.1 leaves out of the type what
/// `rename_all` names beside a `string_value`.
pub fn all_labels(known: Vec<String>, written: Option<Vec<String>>) -> Vec<String> {
    let says_all = |written: &Vec<String>| {
        let [known, written] = [&known, written].map(|labels| labels.iter().map(String::as_str));
        is_part(known, written)
    };
    written.filter(says_all).unwrap_or(known)
}

/// How a key is numbered, seen from the statement that creates one.
pub fn numbering(statement: &str) -> Identity {
    if statement.contains("bigserial") {
        Identity::Serial
    } else {
        Identity::ByDefault
    }
}

/// Adds the key of a relation. Several relations may share one key, each with conditions of its own.
fn relate(keys: &mut Vec<ForeignKeyDef>, key: ForeignKeyDef) {
    let apart = key.join(keys);
    keys.extend(apart);
}

/// Makes an integer key number itself. SeaORM asks for that too where the key is a newtype of a Uuid or a String.
fn number(table: &mut TableDef, key: &str, numbering: Identity) {
    if let Some(column) = table.column_mut(key)
        && column.is_integer()
        && column.default.is_none()
    {
        column.identity = Some(numbering);
    }
}

impl ColumnFacts {
    /// Adds what stands on the column. An index beside its unique constraint would be one too many.
    fn stand_on(&self, table: &mut TableDef) {
        let name = self.name.as_str();
        if self.unique {
            table
                .uniques
                .push(UniqueDef::new(&[name], Source::default()));
        } else if self.beside.indexed {
            table.indexes.push(IndexDef {
                group: Some(name.to_owned()),
                ..IndexDef::new(&[name], Source::default())
            });
        }
        if let Some(group) = &self.beside.unique_key {
            table.unite_unique(group, name);
        }
    }

    fn column(self) -> ColumnDef {
        let TypeFacts { sql, enumeration } = self.data_type;
        let enumeration =
            enumeration.map(|(name, labels)| self::enumeration(&name, &labels, Source::default()));
        let column = ColumnDef::new(&self.name, &sql, Source::default());
        ColumnDef {
            nullable: self.nullable,
            default: self.default,
            comment: self.beside.comment,
            enumeration,
            ..column
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Beside, ColumnFacts, EntityFacts, TypeFacts, numbering, relate};
    use crate::definition::{Action, ForeignKeyDef, Identity, QualifiedName, Source};

    fn identity(data_type: &str) -> Option<Identity> {
        let data_type = TypeFacts {
            sql: data_type.to_owned(),
            enumeration: None,
        };
        let id = ColumnFacts {
            name: "id".to_owned(),
            data_type,
            nullable: false,
            unique: false,
            beside: Beside::default(),
            default: None,
        };
        let facts = EntityFacts {
            columns: vec![id],
            primary_key: vec!["id".to_owned()],
            numbering: Some(Identity::Serial),
            ..EntityFacts::new(None, "items", None)
        };
        facts.table(Source::default()).columns[0].identity
    }

    #[test]
    fn only_an_integer_numbers_itself() {
        assert_eq!(identity("bigint"), Some(Identity::Serial));
        assert_eq!(identity("uuid"), None);
        assert_eq!(identity("varchar"), None);
    }

    #[test]
    fn a_statement_shows_how_keys_are_numbered() {
        let serial = "CREATE TABLE \"id\" ( \"id\" bigserial )";
        let identity = "CREATE TABLE \"id\" ( \"id\" bigint GENERATED BY DEFAULT AS IDENTITY )";
        assert_eq!(numbering(serial), Identity::Serial);
        assert_eq!(numbering(identity), Identity::ByDefault);
    }

    #[test]
    fn of_relations_on_one_key_the_one_that_says_more_decides() {
        let key = |on_delete| {
            let owners = QualifiedName::new(None, "owners");
            ForeignKeyDef {
                on_delete,
                ..ForeignKeyDef::between(&["owner_id".to_owned()], &owners, &["id".to_owned()])
            }
        };
        let (plain, cascading) = (key(None), key(Some(Action::Cascade)));
        for order in [[&plain, &cascading], [&cascading, &plain]] {
            let mut keys = Vec::new();
            order
                .into_iter()
                .for_each(|key| relate(&mut keys, key.clone()));
            assert_eq!(keys, std::slice::from_ref(&cascading));
        }
        let mut keys = vec![cascading.clone()];
        relate(&mut keys, key(Some(Action::Restrict)));
        assert_eq!(
            keys.len(),
            2,
            "what contradicts is left for Postgres to see"
        );
    }
}
