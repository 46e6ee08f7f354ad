//! Keys, constraints and indexes.

use super::{OfIndex, OfKey, OfUnique};
use crate::definition::{
    CheckDef, ExclusionDef, ForeignKeyDef, IndexDef, PrimaryKeyDef, QualifiedName, Source,
    UniqueDef,
};

pub(super) fn owned(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn list(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|&text| text.to_owned()).collect()
}

pub(super) fn primary_key(columns: &[&str], name: Option<&str>, source: Source) -> PrimaryKeyDef {
    PrimaryKeyDef {
        name: name.map(str::to_owned),
        ..PrimaryKeyDef::new(columns, source)
    }
}

pub(super) fn check(expression: &str, name: Option<&str>, source: Source) -> CheckDef {
    CheckDef {
        name: name.map(str::to_owned),
        ..CheckDef::new(expression, source)
    }
}

pub(super) fn exclusion(definition: &str, name: Option<&str>, source: Source) -> ExclusionDef {
    ExclusionDef {
        name: name.map(str::to_owned),
        ..ExclusionDef::new(definition, source)
    }
}

pub(super) fn unique(columns: &[&str], said: &[OfUnique], source: Source) -> UniqueDef {
    let mut unique = UniqueDef::new(columns, source);
    for &one in said {
        match one {
            OfUnique::Name(name) => unique.name = owned(name),
            OfUnique::Include(columns) => unique.include = list(columns),
            OfUnique::Deferrable(deferrable) => unique.deferrable = Some(deferrable),
            OfUnique::NullsNotDistinct => unique.nulls_not_distinct = true,
        }
    }
    unique
}

pub(super) fn index(columns: &[&str], said: &[OfIndex], source: Source) -> IndexDef {
    let mut index = IndexDef::new(columns, source);
    for &one in said {
        match one {
            OfIndex::Name(name) => index.name = owned(name),
            OfIndex::Using(method) => index.method = owned(method),
            OfIndex::Where(condition) => index.condition = owned(condition),
            OfIndex::With(with) => index.with = owned(with),
            OfIndex::Include(columns) => index.include = list(columns),
            OfIndex::Unique => index.unique = true,
            OfIndex::NullsNotDistinct => index.nulls_not_distinct = true,
        }
    }
    index
}

pub(super) fn foreign_key(columns: &[&str], said: &[OfKey], source: Source) -> ForeignKeyDef {
    let mut key = ForeignKeyDef::new(columns, source);
    for &one in said {
        match one {
            OfKey::References(schema, table, columns) => {
                key.references = QualifiedName::new(schema, table);
                key.referenced_columns = list(columns);
            }
            OfKey::Entity(name) => key.references = name(),
            OfKey::Name(name) => key.name = owned(name),
            OfKey::OnDelete(action) => key.on_delete = Some(action),
            OfKey::OnUpdate(action) => key.on_update = Some(action),
            OfKey::Deferrable(deferrable) => key.deferrable = Some(deferrable),
            OfKey::MatchFull => key.match_full = true,
        }
    }
    key
}
