//! Several declarations of one thing: their union where they agree, else a conflict that names both places.

use std::cmp::Ordering;

use super::Conflict;
use super::shown::Shown;
use crate::definition::{
    CheckDef, ColumnDef, EnumDef, ExclusionDef, ExtensionDef, ForeignKeyDef, IndexDef,
    PrimaryKeyDef, Source, TableDef, UniqueDef,
};

/// Adds to `table` what another struct declares on the same table.
pub(super) fn table(table: &mut TableDef, other: TableDef, conflicts: &mut Vec<Conflict>) {
    let mut pair = Pair {
        subject: format!("table {}", table.name.path()),
        sources: (table.source, other.source),
        conflicts,
    };
    pair.option("comment", &mut table.comment, other.comment);
    pair.option("renamed_from", &mut table.renamed_from, other.renamed_from);
    pair.option(
        "partition_by",
        &mut table.storage.partition_by,
        other.storage.partition_by,
    );
    pair.option(
        "partition_of",
        &mut table.storage.partition_of,
        other.storage.partition_of,
    );
    pair.option("with", &mut table.storage.with, other.storage.with);
    table.storage.unlogged |= other.storage.unlogged;
    primary_key(table, other.primary_key, pair.conflicts);
    for column in other.columns {
        match table
            .columns
            .iter_mut()
            .find(|known| known.name == column.name)
        {
            Some(known) => {
                let subject = format!("column {}.{}", table.name.path(), column.name);
                merge_column(known, column, subject, pair.conflicts);
            }
            None => table.columns.push(column),
        }
    }
    let path = table.name.path();
    named(&mut table.uniques, other.uniques, &path, pair.conflicts);
    named(&mut table.checks, other.checks, &path, pair.conflicts);
    named(
        &mut table.exclusions,
        other.exclusions,
        &path,
        pair.conflicts,
    );
    let keys = other
        .foreign_keys
        .into_iter()
        .filter_map(|key| key.join(&mut table.foreign_keys))
        .collect();
    named(&mut table.foreign_keys, keys, &path, pair.conflicts);
    named(&mut table.indexes, other.indexes, &path, pair.conflicts);
    table.no_foreign_keys.extend(other.no_foreign_keys);
    table.sql.extend(other.sql);
}

/// Adds to `enumeration` what another declaration says of the same type.
pub(super) fn enumeration(
    enumeration: &mut EnumDef,
    other: EnumDef,
    conflicts: &mut Vec<Conflict>,
) {
    let labels = |of: &EnumDef| of.label_names().map(str::to_owned).collect::<Vec<_>>();
    let mut pair = Pair {
        subject: format!("enum {}", enumeration.name.path()),
        sources: (enumeration.source, other.source),
        conflicts,
    };
    pair.same("list of labels", &labels(enumeration), &labels(&other));
    pair.option("comment", &mut enumeration.comment, other.comment);
    pair.option(
        "renamed_from",
        &mut enumeration.renamed_from,
        other.renamed_from,
    );
}

/// One of each extension.
pub(super) fn extensions(
    mut extensions: Vec<ExtensionDef>,
    conflicts: &mut Vec<Conflict>,
) -> Vec<ExtensionDef> {
    extensions.sort_by(|a, b| a.name.cmp(&b.name).then(a.source.cmp(&b.source)));
    let mut united: Vec<ExtensionDef> = Vec::new();
    for extension in extensions {
        match united.last_mut() {
            Some(last) if last.name == extension.name => {
                let mut pair = Pair {
                    subject: format!("extension {}", last.name),
                    sources: (last.source, extension.source),
                    conflicts,
                };
                pair.option("schema", &mut last.schema, extension.schema);
            }
            _ => united.push(extension),
        }
    }
    united
}

fn primary_key(table: &mut TableDef, other: Option<PrimaryKeyDef>, conflicts: &mut Vec<Conflict>) {
    let subject = format!("table {}", table.name.path());
    match (&mut table.primary_key, other) {
        (Some(known), Some(other)) => {
            let mut pair = Pair {
                subject,
                sources: (known.source, other.source),
                conflicts,
            };
            pair.same("primary key", &known.columns, &other.columns);
            pair.option("name of the primary key", &mut known.name, other.name);
        }
        (known @ None, other) => *known = other,
        (Some(_), None) => {}
    }
}

fn merge_column(
    known: &mut ColumnDef,
    other: ColumnDef,
    subject: String,
    conflicts: &mut Vec<Conflict>,
) {
    let mut pair = Pair {
        subject,
        sources: (known.source, other.source),
        conflicts,
    };
    match known.certainty.cmp(&other.certainty) {
        Ordering::Equal => pair.same("type", &known.data_type, &other.data_type),
        Ordering::Greater => {}
        Ordering::Less => {
            known.data_type = other.data_type;
            known.certainty = other.certainty;
            known.enumeration = None;
        }
    }
    known.numbering = known.numbering.or(other.numbering);
    pair.same("nullable", &known.nullable, &other.nullable);
    pair.option("default", &mut known.default, other.default);
    pair.option("generated", &mut known.generated, other.generated);
    pair.option("identity", &mut known.identity, other.identity);
    pair.option("collation", &mut known.collation, other.collation);
    pair.option("extra", &mut known.extra, other.extra);
    pair.option("comment", &mut known.comment, other.comment);
    pair.option("renamed_from", &mut known.renamed_from, other.renamed_from);
    if known.enumeration.is_none() {
        known.enumeration = other.enumeration;
    }
}

/// A constraint or an index: something with a name of its own or without.
pub(super) trait Part: Clone + Shown + PartialEq {
    /// What it is called in a message.
    const NOUN: &str;
    fn name(&self) -> Option<&str>;
    fn source(&self) -> Source;
    /// The same, as if declared nowhere, so that two can be compared.
    fn unplaced(&self) -> Self;
}

macro_rules! parts {
    ($($type:ty: $noun:literal),*) => {$(
        impl Part for $type {
            const NOUN: &str = $noun;

            fn name(&self) -> Option<&str> {
                self.name.as_deref()
            }
            fn source(&self) -> Source {
                self.source
            }
            fn unplaced(&self) -> Self {
                Self { source: Source::default(), ..self.clone() }
            }
        }
    )*};
}
parts!(
    UniqueDef: "unique constraint",
    CheckDef: "check",
    ExclusionDef: "exclusion",
    ForeignKeyDef: "foreign key",
    IndexDef: "index"
);

fn named<T: Part>(known: &mut Vec<T>, others: Vec<T>, table: &str, conflicts: &mut Vec<Conflict>) {
    for other in others {
        if known.iter().any(|one| one.unplaced() == other.unplaced()) {
            continue;
        }
        let same_name = known
            .iter()
            .find(|one| one.name().is_some() && one.name() == other.name());
        if let Some(one) = same_name {
            conflicts.push(Conflict::Difference {
                subject: format!("{} {table}.{}", T::NOUN, one.name().unwrap_or_default()),
                property: "definition",
                first: one.shown(),
                first_source: one.source(),
                second: other.shown(),
                second_source: other.source(),
            });
        } else {
            known.push(other);
        }
    }
}

/// Two declarations of one thing.
struct Pair<'a> {
    subject: String,
    sources: (Source, Source),
    conflicts: &'a mut Vec<Conflict>,
}

impl Pair<'_> {
    /// What only one of them says holds; what both say must be the same.
    fn option<T: Shown + PartialEq>(
        &mut self,
        property: &'static str,
        known: &mut Option<T>,
        other: Option<T>,
    ) {
        match (&known, other) {
            (None, other) => *known = other,
            (Some(first), Some(second)) => self.same(property, first, &second),
            (Some(_), None) => {}
        }
    }

    fn same<T: Shown + PartialEq>(&mut self, property: &'static str, first: &T, second: &T) {
        if first != second {
            self.conflicts.push(Conflict::Difference {
                subject: self.subject.clone(),
                property,
                first: first.shown(),
                first_source: self.sources.0,
                second: second.shown(),
                second_source: self.sources.1,
            });
        }
    }
}
