//! Owners, grants and the like, with the objects that they are of.

use tokio_postgres::Row;

use super::Reader;
use super::dependencies::Class;
use crate::catalog::{Name, ObjectId, Uncompared};

impl Reader<'_> {
    /// Comes last: it finds objects by the oids that the others have read.
    pub(super) fn uncompared(&mut self, rows: &[Row]) {
        for row in rows {
            if let Some(object) = self.owner_of_attribute(row) {
                self.catalog.uncompared.insert(Uncompared {
                    object,
                    attribute: row.get("attribute"),
                    value: row.get("value"),
                });
            }
        }
    }

    fn owner_of_attribute(&self, row: &Row) -> Option<ObjectId> {
        let (class, oid) = (row.get("class"), row.get("oid"));
        let Some(name) = row.get::<_, Option<String>>("name") else {
            return self.known.find(class, oid, 0).cloned();
        };
        if class == Class::Relation as u32 {
            let relation = self.known.find(class, oid, 0)?;
            return Some(column_of(relation, Name::new(name)));
        }
        if class != Class::Schema as u32 {
            return Some(ObjectId::Listed(name));
        }
        let name = Name::new(name);
        let is_seen = self.catalog.schemas.contains_key(&name);
        is_seen.then_some(ObjectId::Schema(name))
    }
}

/// Of what is not a table or view, the whole is meant.
fn column_of(relation: &ObjectId, name: Name) -> ObjectId {
    match relation {
        ObjectId::Table(relation)
        | ObjectId::View(relation)
        | ObjectId::MaterializedView(relation) => ObjectId::Column(relation.clone(), name),
        other => other.clone(),
    }
}
