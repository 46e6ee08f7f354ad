//! Keys, constraints and indexes.

use super::table::Entity;
use super::{OfIndex, OfKey, OfUnique};
use crate::definition::{
    CheckDef, ExclusionDef, ForeignKeyDef, IndexDef, PrimaryKeyDef, QualifiedName, Source,
    UniqueDef,
};

pub(super) fn primary_key(
    columns: &[String],
    name: Option<String>,
    source: Source,
) -> PrimaryKeyDef {
    PrimaryKeyDef {
        name,
        ..PrimaryKeyDef::new(columns, source)
    }
}

pub(super) fn check(expression: &str, name: Option<String>, source: Source) -> CheckDef {
    CheckDef {
        name,
        ..CheckDef::new(expression, source)
    }
}

pub(super) fn exclusion(definition: &str, name: Option<String>, source: Source) -> ExclusionDef {
    ExclusionDef {
        name,
        ..ExclusionDef::new(definition, source)
    }
}

pub(super) fn unique(columns: &[String], said: Vec<OfUnique>, source: Source) -> UniqueDef {
    let mut unique = UniqueDef::new(columns, source);
    for one in said {
        match one {
            OfUnique::Name(name) => unique.name = Some(name),
            OfUnique::Include(columns) => unique.include = columns,
            OfUnique::Deferrable(deferrable) => unique.deferrable = Some(deferrable),
            OfUnique::NullsNotDistinct => unique.nulls_not_distinct = true,
        }
    }
    unique
}

pub(super) fn index(columns: &[String], said: Vec<OfIndex>, source: Source) -> IndexDef {
    let mut index = IndexDef::new(columns, source);
    for one in said {
        match one {
            OfIndex::Name(name) => index.name = Some(name),
            OfIndex::Using(method) => index.method = Some(method),
            OfIndex::Where(condition) => index.condition = Some(condition),
            OfIndex::With(with) => index.with = Some(with),
            OfIndex::Include(columns) => index.include = columns,
            OfIndex::Unique => index.unique = true,
            OfIndex::NullsNotDistinct => index.nulls_not_distinct = true,
        }
    }
    index
}

pub(super) fn foreign_key(
    columns: &[String],
    said: Vec<OfKey>,
    line: u32,
    entity: Entity,
) -> ForeignKeyDef {
    let mut key = ForeignKeyDef::new(columns, entity.place(line));
    for one in said {
        match one {
            OfKey::References(schema, name, columns) => {
                key.references = QualifiedName { schema, name };
                key.referenced_columns = columns;
            }
            OfKey::Entity(at) => key.references = (entity.functions.entities[at])(),
            OfKey::Name(name) => key.name = Some(name),
            OfKey::OnDelete(action) => key.on_delete = Some(action),
            OfKey::OnUpdate(action) => key.on_update = Some(action),
            OfKey::Deferrable(deferrable) => key.deferrable = Some(deferrable),
            OfKey::MatchFull => key.match_full = true,
        }
    }
    key
}
