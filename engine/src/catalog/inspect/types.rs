//! Rows of types and sequences.

use tokio_postgres::Row;

use super::Reader;
use super::dependencies::Class;
use super::row::{name_of, qualified, sequence_options};
use crate::catalog::types::{Attribute, Composite, Domain, DomainConstraint};
use crate::catalog::{Enum, Name, ObjectId, Sequence};

impl Reader<'_> {
    pub(super) fn enums(&mut self, rows: &[Row]) {
        for row in rows {
            let name = qualified(row, "schema", "name");
            if self.sees(&name) {
                let found = Enum {
                    name: name.clone(),
                    labels: row.get("labels"),
                    privileges: row.get("privileges"),
                    comment: row.get("comment"),
                };
                self.known
                    .add(Class::Type, row.get("oid"), ObjectId::Enum(name.clone()));
                self.catalog.enums.insert(name, found);
            }
        }
    }

    pub(super) fn domains(&mut self, rows: &[Row]) {
        for row in rows {
            let name = qualified(row, "schema", "name");
            if !self.sees(&name) {
                continue;
            }
            let names: Vec<String> = row.get("constraint_names");
            let definitions: Vec<String> = row.get("constraint_definitions");
            let comments: Vec<Option<String>> = row.get("constraint_comments");
            let constraints = names.into_iter().zip(definitions).zip(comments);
            let constraint = |((name, definition), comment)| DomainConstraint {
                name: Name::new(name),
                definition,
                comment,
            };
            let found = Domain {
                name: name.clone(),
                base_type: row.get("base_type"),
                collation: row.get("collation"),
                not_null: row.get("not_null"),
                default: row.get("default"),
                constraints: constraints
                    .map(constraint)
                    .map(|found| (found.name.clone(), found))
                    .collect(),
                comment: row.get("comment"),
                privileges: row.get("privileges"),
            };
            let id = ObjectId::Domain(name.clone());
            for oid in row.get::<_, Vec<u32>>("constraint_oids") {
                self.known.add(Class::Constraint, oid, id.clone());
            }
            self.known.add(Class::Type, row.get("oid"), id);
            self.catalog.domains.insert(name, found);
        }
    }

    pub(super) fn composites(&mut self, rows: &[Row]) {
        for row in rows {
            let name = qualified(row, "schema", "name");
            if !self.sees(&name) {
                continue;
            }
            let id = ObjectId::Composite(name.clone());
            self.known.add(Class::Relation, row.get("oid"), id);
            let found = self
                .catalog
                .composites
                .entry(name.clone())
                .or_insert_with(|| Composite {
                    name,
                    attributes: Vec::new(),
                    comment: row.get("comment"),
                    privileges: row.get("privileges"),
                });
            if let Some(attribute) = row.get::<_, Option<String>>("attribute") {
                found.attributes.push(Attribute {
                    name: Name::new(attribute),
                    data_type: row.get("data_type"),
                    collation: row.get("collation"),
                    comment: row.get("attribute_comment"),
                });
            }
        }
    }

    pub(super) fn sequences(&mut self, rows: &[Row]) {
        for row in rows {
            let name = qualified(row, "schema", "name");
            let owned_by = row.get::<_, Option<String>>("table_name").map(|_| {
                (
                    qualified(row, "table_schema", "table_name"),
                    name_of(row, "column_name"),
                )
            });
            let is_seen =
                self.sees(&name) && (owned_by.as_ref()).is_none_or(|(table, _)| self.sees(table));
            let found = Sequence {
                name: name.clone(),
                options: sequence_options(row),
                unlogged: row.get("unlogged"),
                owned_by,
                comment: row.get("comment"),
            };
            if is_seen {
                let id = ObjectId::Sequence(name.clone());
                self.known.add(Class::Relation, row.get("oid"), id);
            }
            match &found.owned_by {
                Some(owner) if row.get::<_, Option<bool>>("identity") == Some(true) => {
                    self.identities.insert(owner.clone(), found);
                }
                _ if is_seen => {
                    self.catalog.sequences.insert(name, found);
                }
                _ => {}
            }
        }
    }
}
