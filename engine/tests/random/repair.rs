//! Takes out of a model whatever could not stand: after any change it is valid again.

use std::collections::BTreeSet;

use super::expression::Expression;
use super::model::{
    Column, Constraint, ConstraintBody, DefaultValue, Domain, ForeignKey, Index, KeyOf, Model,
    Path, ReplicaIdentity, Table,
};
use super::types::{Class, Type};
use super::{fitting, standing};

/// Makes a model valid. What depends comes after what it depends on.
pub(crate) fn repair(model: &mut Model) {
    schemas(model);
    types(model);
    parents(model);
    columns(model);
    sequences(model);
    each_table(model, keys_and_checks);
    each_table(model, indexes);
    foreign_keys(model);
    each_table(model, settings);
    standing::repair(model);
}

fn schemas(model: &mut Model) {
    let known: BTreeSet<String> = model.schemas.keys().cloned().collect();
    let lives = |path: &Path| path.schema == "public" || known.contains(&path.schema);
    model.enums.retain(|path, _| lives(path));
    model.composites.retain(|path, _| lives(path));
    model.domains.retain(|path, _| lives(path));
    model.sequences.retain(|path, _| lives(path));
    model.tables.retain(|path, _| lives(path));
    model.functions.retain(|path, _| lives(path));
    model.views.retain(|path, _| lives(path));
}

fn types(model: &mut Model) {
    model.enums.retain(|_, found| !found.labels.is_empty());
    let seen = model.clone();
    model.composites.retain(|_, composite| {
        composite
            .attributes
            .retain(|(_, data_type)| data_type.exists(&seen));
        !composite.attributes.is_empty()
    });
    let seen = model.clone();
    model.domains.retain(|_, domain| domain.base.exists(&seen));
    let seen = model.clone();
    for domain in model.domains.values_mut() {
        domain_parts(domain, &seen);
    }
}

fn domain_parts(domain: &mut Domain, model: &Model) {
    let Domain {
        base,
        default,
        checks,
        ..
    } = domain;
    checks.retain(|_, check| check.suits(model, &[base]));
    if default
        .as_ref()
        .is_some_and(|value| !default_fits(value, base, model))
    {
        *default = None;
    }
}

/// Tables whose parent is gone go too, the children of those as well.
fn parents(model: &mut Model) {
    loop {
        let seen = model.clone();
        model.tables.retain(|path, table| {
            if let Some(of) = &table.partition_of {
                let parent = seen.tables.get(&of.parent);
                let twin = seen
                    .tables
                    .iter()
                    .any(|(other, t)| other < path && t.partition_of.as_ref() == Some(of));
                return !twin && parent.is_some_and(|parent| parent.partition_by.is_some());
            }
            table
                .inherits
                .as_ref()
                .is_none_or(|parent| seen.tables.contains_key(parent))
        });
        if model.tables.len() == seen.tables.len() {
            return;
        }
    }
}

fn columns(model: &mut Model) {
    let mut names: Vec<Path> = model.tables.keys().cloned().collect();
    names.sort_by_key(|name| model.depth(name));
    for name in names {
        let seen = model.clone();
        let Some(table) = model.tables.get_mut(&name) else {
            continue;
        };
        let inherited: Vec<String> = table
            .parent()
            .map(|parent| {
                seen.columns(parent)
                    .iter()
                    .map(|c| c.name.clone())
                    .collect()
            })
            .unwrap_or_default();
        if table.partition_of.is_some() {
            table.columns.clear();
        }
        table
            .columns
            .retain(|c| c.data_type.exists(&seen) && !inherited.contains(&c.name));
        let all: Vec<Column> = table.columns.clone();
        let plain: Vec<&Column> = all.iter().filter(|c| c.generated.is_none()).collect();
        for column in &mut table.columns {
            column_parts(column, &plain, &seen);
        }
        partition_key(table, &seen, &name);
    }
    // A partitioned table that can no longer be one takes its partitions with it.
    parents(model);
}

fn column_parts(column: &mut Column, plain: &[&Column], model: &Model) {
    let reads = |expression: &Expression| {
        expression.holds(model, plain) && expression.result() == column.data_type
    };
    if column
        .generated
        .as_ref()
        .is_some_and(|expression| !reads(expression))
    {
        column.generated = None;
    }
    let class = column.data_type.class(model);
    let is_integer = class == Class::Integer && matches!(column.data_type, Type::Plain(_));
    if column.generated.is_some() || !is_integer {
        column.identity = None;
    }
    if column.identity.is_some() {
        column.not_null = true;
        if let (Some(identity), Type::Plain("smallint")) = (&mut column.identity, &column.data_type)
        {
            identity.options.maximum = identity.options.maximum.map(|maximum| maximum.min(30_000));
        }
    }
    let fits = |value: &DefaultValue| default_fits(value, &column.data_type, model);
    let bound = column.generated.is_some() || column.identity.is_some();
    if bound || column.default.as_ref().is_some_and(|value| !fits(value)) {
        column.default = None;
    }
    if class != Class::Text {
        column.collation = None;
    }
    let long = [Class::Text, Class::Json, Class::Jsonb, Class::Bytes];
    if !long.contains(&class) {
        column.storage = None;
        column.compression = None;
    }
}

fn default_fits(value: &DefaultValue, data_type: &Type, model: &Model) -> bool {
    match value {
        DefaultValue::Sql(_, of) => {
            of.class(model) == data_type.class(model)
                && of.class(model) != Class::Composite
                && (!matches!(data_type, Type::Array(_)) || of == data_type)
        }
        DefaultValue::Label(label) => match data_type.base(model) {
            Type::Enum(path) => model
                .enums
                .get(path)
                .is_some_and(|e| e.labels.contains(label)),
            _ => false,
        },
        DefaultValue::NextValue(path) => {
            model.sequences.contains_key(path) && data_type.class(model) == Class::Integer
        }
    }
}

fn partition_key(table: &mut Table, model: &Model, name: &Path) {
    let Some(by) = &table.partition_by else {
        return;
    };
    let own = table.columns.iter();
    let inherited = model.columns(name);
    let column = own.chain(inherited).find(|column| column.name == by.column);
    let fits = column.is_some_and(|column| {
        column.generated.is_none()
            && column.identity.is_none()
            && column.collation.is_none()
            && fitting::partition_key(by.strategy, &column.data_type)
    });
    if !fits {
        table.partition_by = None;
    }
}

fn sequences(model: &mut Model) {
    let tables = model.tables.clone();
    for (path, sequence) in &mut model.sequences {
        let stands = sequence.owner.as_ref().is_some_and(|(table, column)| {
            let found = tables.get(table);
            table.schema == path.schema
                && found.is_some_and(|t| {
                    t.columns
                        .iter()
                        .any(|c| c.name == *column && c.identity.is_none())
                })
        });
        if !stands {
            sequence.owner = None;
        }
        if sequence.data_type == "smallint" {
            let maximum = &mut sequence.options.maximum;
            *maximum = maximum.map(|maximum| maximum.min(30_000));
        }
    }
}

/// Runs `change` on each table, with the model as it was.
fn each_table(model: &mut Model, change: impl Fn(&mut Table, &Model, &Path)) {
    let seen = model.clone();
    for (name, table) in &mut model.tables {
        change(table, &seen, name);
    }
}

/// The names of the constraints that a table has from those above it.
fn names_above(model: &Model, table: &Table) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut next = table.parent().and_then(|path| model.tables.get(path));
    while let Some(parent) = next {
        names.extend(parent.constraints.keys().cloned());
        next = parent.parent().and_then(|path| model.tables.get(path));
    }
    names
}

fn keys_and_checks(table: &mut Table, model: &Model, name: &Path) {
    let columns = model.columns(name);
    let partition_key: Vec<&str> = fitting::partition_keys(model, name);
    let above = names_above(model, table);
    table.constraints.retain(|name, _| !above.contains(name));
    let mut primary = table.partition_of.is_some();
    for (_, constraint) in table.constraints.iter_mut() {
        if let ConstraintBody::Primary { include, .. } | ConstraintBody::Unique { include, .. } =
            &mut constraint.body
        {
            include.retain(|name| columns.iter().any(|c| c.name == *name));
        }
        if !matches!(
            constraint.body,
            ConstraintBody::Check { .. } | ConstraintBody::Foreign(_)
        ) {
            constraint.not_valid = false;
        }
        normal(constraint);
    }
    let partitioned = table.partition_by.is_some();
    table.constraints.retain(|_, constraint| {
        let whole_key = |key: &[String]| {
            partition_key
                .iter()
                .all(|part| key.iter().any(|k| k == part))
        };
        let distinct = |key: &[String]| key.iter().collect::<BTreeSet<_>>().len() == key.len();
        let sortable = |key: &[String]| {
            distinct(key)
                && key.iter().all(|name| {
                    columns
                        .iter()
                        .any(|c| c.name == *name && c.data_type.is_sortable(model))
                })
        };
        match &constraint.body {
            ConstraintBody::Primary { columns, .. } => {
                let first = !primary;
                let stands = first && sortable(columns) && whole_key(columns);
                primary |= stands;
                stands
            }
            ConstraintBody::Unique { columns, .. } => sortable(columns) && whole_key(columns),
            ConstraintBody::Check {
                expression,
                no_inherit,
            } => {
                expression.holds(model, &columns)
                    && !(*no_inherit && (partitioned || table.partition_of.is_some()))
            }
            ConstraintBody::Foreign(key) => key
                .columns
                .iter()
                .all(|name| columns.iter().any(|c| c.name == *name)),
            ConstraintBody::Exclusion {
                method,
                elements,
                predicate,
            } => {
                !partitioned
                    && table.partition_of.is_none()
                    && elements.iter().all(|(name, operator)| {
                        columns.iter().any(|c| {
                            c.name == *name
                                && fitting::exclusion(model, method, &c.data_type, operator)
                        })
                    })
                    && predicate.as_ref().is_none_or(|p| p.holds(model, &columns))
            }
        }
    });
    key_columns(table);
}

/// Checks can't be deferred; what can't be deferred isn't deferred at first.
fn normal(constraint: &mut Constraint) {
    if matches!(constraint.body, ConstraintBody::Check { .. }) {
        constraint.deferrable = false;
    }
    constraint.initially_deferred &= constraint.deferrable;
}

/// A primary key makes its columns NOT NULL.
fn key_columns(table: &mut Table) {
    for constraint in table.constraints.values() {
        if let ConstraintBody::Primary { columns, .. } = &constraint.body {
            for column in table
                .columns
                .iter_mut()
                .filter(|c| columns.contains(&c.name))
            {
                column.not_null = true;
            }
        }
    }
}

fn indexes(table: &mut Table, model: &Model, name: &Path) {
    let columns = model.columns(name);
    let partition_key: Vec<&str> = fitting::partition_keys(model, name);
    let exists = |name: &String| columns.iter().any(|c| c.name == *name);
    table.indexes.retain(|_, index| {
        index.include.retain(exists);
        let keys_fit = index
            .keys
            .iter()
            .all(|key| fitting::key(model, index.method, key, &columns));
        let predicate_holds = index
            .predicate
            .as_ref()
            .is_none_or(|p| p.holds(model, &columns));
        keys_fit && predicate_holds && unique_fits(index, &partition_key)
    });
}

fn unique_fits(index: &Index, partition_key: &[&str]) -> bool {
    let plain = |part: &&str| {
        index
            .keys
            .iter()
            .any(|key| matches!(&key.what, KeyOf::Column(c) if c == part))
    };
    let expressions = index
        .keys
        .iter()
        .any(|key| matches!(key.what, KeyOf::Expression(_)));
    !index.unique || partition_key.is_empty() || (!expressions && partition_key.iter().all(plain))
}

fn foreign_keys(model: &mut Model) {
    let seen = model.clone();
    for (name, table) in &mut model.tables {
        let unlogged = table.settings.unlogged;
        let partitioned = table.partition_by.is_some();
        let is_partition = table.partition_of.is_some();
        table.constraints.retain(|_, constraint| {
            let ConstraintBody::Foreign(key) = &constraint.body else {
                return true;
            };
            constraint.not_valid &= !partitioned;
            !is_partition && foreign_key_fits(key, (&seen, name), unlogged)
        });
    }
}

fn foreign_key_fits(key: &ForeignKey, (model, name): (&Model, &Path), unlogged: bool) -> bool {
    let Some(target) = model.tables.get(&key.target) else {
        return false;
    };
    if model.is_below(&key.target, name) {
        return false;
    }
    let (own, foreign) = (model.columns(name), model.columns(&key.target));
    let of = |columns: &[&Column], name: &String| {
        columns
            .iter()
            .find(|c| c.name == *name)
            .map(|c| (*c).clone())
    };
    let pairs = key.columns.iter().zip(&key.target_columns);
    let types_agree = pairs
        .clone()
        .all(|(a, b)| match (of(&own, a), of(&foreign, b)) {
            (Some(a), Some(b)) => {
                a.data_type == b.data_type
                    && a.collation == b.collation
                    && fitting::reference(model, &a.data_type)
            }
            _ => false,
        });
    let writes = [key.on_delete, key.on_update]
        .iter()
        .flatten()
        .any(|action| action.starts_with("SET"));
    let writable = !writes
        || key
            .columns
            .iter()
            .all(|c| of(&own, c).is_some_and(|c| c.generated.is_none()));
    let wanted: BTreeSet<&String> = key.target_columns.iter().collect();
    let is_key = target.keys().iter().any(|columns| {
        columns.len() == wanted.len() && columns.iter().collect::<BTreeSet<_>>() == wanted
    });
    let is_index = fitting::unique_indexes(target).contains(&wanted);
    let generated = key.on_update.is_some()
        && key
            .columns
            .iter()
            .any(|c| of(&own, c).is_some_and(|c| c.generated.is_some()));
    types_agree
        && writable
        && !generated
        && (is_key || is_index)
        && (unlogged || !target.settings.unlogged)
}

fn settings(table: &mut Table, _: &Model, _: &Path) {
    if table.partition_by.is_some() {
        table.settings.options.clear();
        table.settings.unlogged = false;
    }
    if let Some(ReplicaIdentity::Index(name)) = &table.settings.replica_identity {
        let not_null = |column: &String| {
            table
                .columns
                .iter()
                .any(|c| c.name == *column && c.not_null)
        };
        let fits = match (table.constraints.get(name), table.indexes.get(name)) {
            (Some(constraint), _) => match &constraint.body {
                ConstraintBody::Primary { .. } => !constraint.deferrable,
                ConstraintBody::Unique { columns, .. } => {
                    !constraint.deferrable && columns.iter().all(not_null)
                }
                _ => false,
            },
            (None, Some(index)) => fitting::unique_index(index)
                .is_some_and(|columns| columns.into_iter().all(not_null)),
            (None, None) => false,
        };
        if !fits {
            table.settings.replica_identity = None;
        }
    }
}
