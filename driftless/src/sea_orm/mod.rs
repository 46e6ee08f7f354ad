//! SeaORM entities: what their run-time metadata says becomes a [`TableDef`].
//!
//! The macros of this module name SeaORM through the path `sea_orm` of the module that uses them, so this crate depends on no ORM, and one
//! source serves SeaORM 1.1 and 2. They only read; what the reading means is decided in [`EntityFacts::table`].

mod macros;

use crate::definition::{
    Action, ColumnDef, EnumDef, ForeignKeyDef, Identity, IndexDef, PrimaryKeyDef, QualifiedName,
    Source, TableDef, UniqueDef,
};
use crate::identifiers;

/// What `EntityTrait` says of one entity.
#[derive(Clone, Debug, Default)]
pub struct EntityFacts {
    /// `EntityName`.
    pub name: QualifiedName,
    /// `EntityName::comment`.
    pub comment: Option<String>,
    /// The columns, in order.
    pub columns: Vec<ColumnFacts>,
    /// The columns of the primary key, in order.
    pub primary_key: Vec<String>,
    /// How the key numbers itself, where `PrimaryKeyTrait::auto_increment` says that it does.
    pub numbering: Option<Identity>,
    /// The relations to what the entity points at.
    pub relations: Vec<ForeignKeyFacts>,
    /// The statements of the foreign keys that `create_table_from_entity` makes: those of `skip_fk` are not among them.
    pub foreign_keys: Vec<String>,
    /// The statements of `create_index_from_entity`.
    pub indexes: Vec<IndexFacts>,
}

/// What `ColumnTrait` says of one column.
#[derive(Clone, Debug)]
pub struct ColumnFacts {
    /// The name.
    pub name: String,
    /// The type as SQL.
    pub data_type: String,
    /// The name and the labels of the enum that the type is, or is an array of.
    pub enumeration: Option<(String, Vec<String>)>,
    /// Whether it takes NULL.
    pub nullable: bool,
    /// Whether it is unique.
    pub unique: bool,
    /// `SELECT` and the default.
    pub default: Option<String>,
}

/// One relation, and the foreign key it makes.
#[derive(Clone, Debug)]
pub struct ForeignKeyFacts {
    /// The whole statement.
    pub statement: String,
    /// `fk_name`.
    pub name: Option<String>,
    /// A `SELECT` from the table it points to: in SeaORM 1.1 the statement has lost its schema.
    pub select: String,
    /// Its columns.
    pub columns: Vec<String>,
    /// The columns it points to.
    pub referenced_columns: Vec<String>,
    /// `ON DELETE`.
    pub on_delete: Option<Action>,
    /// `ON UPDATE`.
    pub on_update: Option<Action>,
}

/// One index, read from its statement.
#[derive(Clone, Debug)]
pub struct IndexFacts {
    /// The whole statement.
    pub statement: String,
    /// Its columns.
    pub columns: Vec<String>,
    /// Whether it is unique.
    pub unique: bool,
}

impl EntityFacts {
    /// The table that these facts describe.
    pub fn table(self, source: Source) -> TableDef {
        let table_name = self.name.name.clone();
        let mut table = TableDef::new(self.name, source);
        table.comment = self.comment;
        for column in self.columns {
            if column.unique {
                table
                    .uniques
                    .push(UniqueDef::new(&[&column.name], Source::default()));
            }
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
        let made = |key: &ForeignKeyFacts| self.foreign_keys.contains(&key.statement);
        for key in self.relations.into_iter().filter(made) {
            relate(&mut table.foreign_keys, key.foreign_key());
        }
        for key in &mut table.foreign_keys {
            key.of_relation = true;
        }
        table.indexes = self
            .indexes
            .into_iter()
            .map(|index| index.index(&table_name))
            .collect();
        table
    }
}

/// An enum type, which SeaORM gives no schema.
pub fn enumeration(name: &str, labels: &[String], source: Source) -> EnumDef {
    let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
    EnumDef::new(QualifiedName::new(None, name), &labels, source)
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
    fn column(self) -> ColumnDef {
        let enumeration =
            (self.enumeration).map(|(name, labels)| enumeration(&name, &labels, Source::default()));
        let default = self
            .default
            .map(|select| select.strip_prefix("SELECT ").unwrap_or(&select).to_owned());
        let column = ColumnDef::new(&self.name, &self.data_type, Source::default());
        ColumnDef {
            nullable: self.nullable,
            default,
            enumeration,
            ..column
        }
    }
}

impl ForeignKeyFacts {
    fn foreign_key(self) -> ForeignKeyDef {
        let references = identifiers::qualified(identifiers_after(&self.select, "FROM "));
        ForeignKeyDef {
            name: self.name,
            columns: self.columns,
            references,
            referenced_columns: self.referenced_columns,
            on_delete: self.on_delete,
            on_update: self.on_update,
            ..ForeignKeyDef::default()
        }
    }
}

impl IndexFacts {
    fn index(self, table: &str) -> IndexDef {
        let name = identifiers_after(&self.statement, "INDEX ")
            .into_iter()
            .next()
            .unwrap_or_default();
        let group = name
            .strip_prefix(&format!("idx-{table}-"))
            .map(str::to_owned);
        IndexDef {
            group,
            columns: self.columns,
            unique: self.unique,
            ..IndexDef::default()
        }
    }
}

/// The path that follows `word` in SQL that sea-query printed.
fn identifiers_after(sql: &str, word: &str) -> Vec<String> {
    sql.split_once(word)
        .map(|(_, rest)| identifiers::path_at(rest))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{ColumnFacts, EntityFacts, numbering, relate};
    use crate::definition::{Action, ForeignKeyDef, Identity, QualifiedName, Source};

    fn identity(data_type: &str) -> Option<Identity> {
        let id = ColumnFacts {
            name: "id".to_owned(),
            data_type: data_type.to_owned(),
            enumeration: None,
            nullable: false,
            unique: false,
            default: None,
        };
        let facts = EntityFacts {
            name: QualifiedName::new(None, "items"),
            columns: vec![id],
            primary_key: vec!["id".to_owned()],
            numbering: Some(Identity::Serial),
            ..EntityFacts::default()
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
