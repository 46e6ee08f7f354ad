//! Rows of objects that are made by one statement.

use std::collections::BTreeMap;

use tokio_postgres::Row;

use super::dependencies::Class;
use super::row::{name_of, qualified, unknown};
use super::{InspectError, Reader};
use crate::catalog::defined::{Body, Comment, Defined, Setting};
use crate::catalog::{Name, ObjectId};

impl Reader<'_> {
    pub(super) fn defined(&mut self, rows: &[Row]) -> Result<(), InspectError> {
        for row in rows {
            let (class, id) = identity(row)?;
            let seen = match (&id, id.relation()) {
                (_, Some(relation)) => {
                    self.sees(relation) && self.sees(&relation.sibling(&name_of(row, "part")))
                }
                (ObjectId::Statistics(name), _) => {
                    self.sees(name) && self.sees(&qualified(row, "table_schema", "table_name"))
                }
                _ => self.sees(&qualified(row, "schema", "name")),
            };
            if !seen {
                continue;
            }
            let places: Vec<String> = row.get("comment_places");
            let texts: Vec<String> = row.get("comment_texts");
            let comments = places.into_iter().zip(texts);
            let found = Defined {
                id: id.clone(),
                definition: row.get("definition"),
                signature: row.get("signature"),
                said: match id {
                    ObjectId::View(_) | ObjectId::MaterializedView(_) | ObjectId::Policy(..) => {
                        settings(row, ("said", "said_resets"))
                    }
                    _ => Vec::new(),
                },
                settings: settings(row, ("settings", "resets")),
                comments: comments.map(|(on, text)| Comment { on, text }).collect(),
                privileges: row.get("privileges"),
                column_privileges: column_privileges(&id, row),
                body: matches!(id, ObjectId::Routine(..)).then(|| Body {
                    language: row.get("language"),
                    text: row.get("body"),
                }),
            };
            self.known.add(class, row.get("oid"), id.clone());
            self.catalog.defined.insert(id, found);
        }
        Ok(())
    }
}

fn settings(row: &Row, (sets, resets): (&str, &str)) -> Vec<Setting> {
    let [sets, resets] = [sets, resets].map(|column| row.get::<_, Vec<String>>(column));
    let both = sets.into_iter().zip(resets);
    both.map(|(set, reset)| Setting { set, reset }).collect()
}

fn column_privileges(id: &ObjectId, row: &Row) -> BTreeMap<Name, Vec<String>> {
    if !matches!(id, ObjectId::View(_) | ObjectId::MaterializedView(_)) {
        return BTreeMap::new();
    }
    let names = |column: &str| row.get::<_, Vec<String>>(column).into_iter().map(Name::new);
    let mut found: BTreeMap<Name, Vec<String>> =
        names("columns").map(|name| (name, Vec::new())).collect();
    let grants: Vec<String> = row.get("column_grants");
    for (column, grant) in names("granted_columns").zip(grants) {
        found.entry(column).or_default().push(grant);
    }
    found
}

fn identity(row: &Row) -> Result<(Class, ObjectId), InspectError> {
    let name = qualified(row, "schema", "name");
    let part = || Name::new(row.get::<_, String>("part"));
    Ok(match row.get::<_, &str>("kind") {
        "view" => (Class::Relation, ObjectId::View(name)),
        "materialized view" => (Class::Relation, ObjectId::MaterializedView(name)),
        "index" => (Class::Relation, ObjectId::Index(name, part())),
        "routine" => (Class::Routine, ObjectId::Routine(name, row.get("part"))),
        "trigger" => (Class::Trigger, ObjectId::Trigger(name, part())),
        "rule" => (Class::Rule, ObjectId::Rule(name, part())),
        "policy" => (Class::Policy, ObjectId::Policy(name, part())),
        "statistics" => (Class::Statistics, ObjectId::Statistics(name)),
        value => return Err(unknown("kind of object", value)),
    })
}
