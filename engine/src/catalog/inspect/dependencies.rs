//! Oids into the identities of objects, and rows of `pg_depend` into what needs what.

use std::collections::HashMap;

use tokio_postgres::Row;

use super::Reader;
use super::row::name_of;
use crate::catalog::ObjectId;

/// The catalogs that dependencies point into, with the oids that every Postgres gives them
/// (they are fixed in its sources: `CATALOG(pg_class,1259,...)`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Class {
    Type = 1247,
    Routine = 1255,
    Relation = 1259,
    Constraint = 2606,
    Schema = 2615,
    Rule = 2618,
    Trigger = 2620,
    Extension = 3079,
    Policy = 3256,
    Statistics = 3381,
    PublicationTable = 6106,
}

/// The objects that were read, by catalog and oid; columns by relation and number.
#[derive(Default)]
pub(super) struct Known {
    objects: HashMap<(u32, u32), ObjectId>,
    columns: HashMap<(u32, i32), ObjectId>,
}

impl Known {
    pub(super) fn add(&mut self, class: Class, oid: u32, object: ObjectId) {
        self.objects.insert((class as u32, oid), object);
    }

    /// One of whatever catalog, by that one's own oid.
    pub(super) fn add_in(&mut self, class: u32, oid: u32, object: ObjectId) {
        self.objects.insert((class, oid), object);
    }

    pub(super) fn add_column(&mut self, relation: u32, number: i32, column: ObjectId) {
        self.columns.insert((relation, number), column);
    }

    pub(super) fn find(&self, class: u32, oid: u32, part: i32) -> Option<&ObjectId> {
        let column = (part != 0 && class == Class::Relation as u32)
            .then(|| self.columns.get(&(oid, part)))
            .flatten();
        column.or_else(|| self.objects.get(&(class, oid)))
    }
}

impl Reader<'_> {
    pub(super) fn extension_members(&mut self, rows: &[Row]) {
        for row in rows {
            let found = self
                .known
                .find(Class::Extension as u32, row.get("extension"), 0);
            if let Some(extension) = found.cloned() {
                let member = (row.get("class"), row.get("object"));
                self.known.objects.insert(member, extension);
            }
        }
    }

    pub(super) fn publications(&mut self, rows: &[Row]) {
        for row in rows {
            let publication = ObjectId::Publication(name_of(row, "name"));
            self.known
                .add(Class::PublicationTable, row.get("oid"), publication);
        }
    }

    pub(super) fn dependencies(&mut self, rows: &[Row]) {
        for row in rows {
            let object = self
                .known
                .find(row.get("class"), row.get("object"), row.get("part"));
            let needed = self.known.find(
                row.get("needed_class"),
                row.get("needed"),
                row.get("needed_part"),
            );
            if let (Some(object), Some(needed)) = (object, needed)
                && !matches!(object, ObjectId::Sequence(_))
            {
                self.catalog
                    .dependencies
                    .insert(object.clone(), needed.clone());
            }
        }
    }
}
