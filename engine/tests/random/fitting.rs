//! What fits what: keys of indexes, operators of exclusion constraints, partition keys.

use std::collections::BTreeSet;

use super::model::{Column, Index, Key, KeyOf, Model, Path, Table};
use super::types::{Class, Type};

/// Operator classes beside the default: method, class, plain types.
pub(crate) const OPERATOR_CLASSES: [(&str, &str, &[&str]); 7] = [
    ("btree", "text_pattern_ops", &["text"]),
    (
        "btree",
        "varchar_pattern_ops",
        &["varchar", "varchar(20)", "varchar(50)", "varchar(200)"],
    ),
    ("btree", "bpchar_pattern_ops", &["char(10)"]),
    ("gin", "jsonb_path_ops", &["jsonb"]),
    ("gist", "inet_ops", &["inet", "cidr"]),
    ("brin", "int4_minmax_multi_ops", &["integer"]),
    ("hash", "text_ops", &["text"]),
];

/// Operator classes of the extension pg_trgm, over these types.
pub(crate) const TRIGRAMS: [(&str, &str, &[&str]); 2] = [
    ("gin", "gin_trgm_ops", &["text", "varchar"]),
    ("gist", "gist_trgm_ops", &["text", "varchar"]),
];

/// Whether the key suits the method of its index and reads columns that are there.
pub(crate) fn key(model: &Model, method: &str, key: &Key, columns: &[&Column]) -> bool {
    let data_type = match &key.what {
        KeyOf::Column(name) => columns
            .iter()
            .find(|c| c.name == *name)
            .map(|c| c.data_type.clone()),
        KeyOf::Expression(expression) => expression
            .holds(model, columns)
            .then(|| expression.result()),
    };
    let Some(data_type) = data_type else {
        return false;
    };
    let collation_fits = key.collation.is_none() || data_type.class(model) == Class::Text;
    collation_fits
        && match key.operator_class {
            // What an expression gives may be another type of the same class.
            Some(name) => {
                matches!(key.what, KeyOf::Column(_))
                    && operator_class(model, method, name, &data_type)
            }
            None => by_default(model, method, &data_type),
        }
}

fn operator_class(model: &Model, method: &str, name: &str, data_type: &Type) -> bool {
    let trigrams = model.extensions.contains("pg_trgm").then_some(TRIGRAMS);
    let known = OPERATOR_CLASSES.iter().chain(trigrams.iter().flatten());
    known
        .filter(|(of, class, _)| *of == method && *class == name)
        .any(|(_, _, types)| matches!(data_type, Type::Plain(text) if types.contains(text)))
}

/// Whether the method has a default operator class for the type.
pub(crate) fn by_default(model: &Model, method: &str, data_type: &Type) -> bool {
    use Class::{
        Date, Geometry, Hstore, Integer, Interval, Jsonb, Network, Number, Range, Search, Text,
        Time, Timestamp, TimestampTz, Uuid,
    };
    let class = data_type.class(model);
    let is = |classes: &[Class]| classes.contains(&class);
    match method {
        "btree" => data_type.is_sortable(model),
        "hash" => is(&[
            Integer,
            Number,
            Text,
            Uuid,
            Date,
            Timestamp,
            TimestampTz,
            Network,
            Jsonb,
            Interval,
            Class::Enum,
            Class::Boolean,
        ]),
        "gin" => match data_type.base(model) {
            Type::Array(element) => element.is_sortable(model),
            _ => is(&[Jsonb, Search, Hstore]),
        },
        "gist" => {
            is(&[Range, Geometry, Search, Hstore])
                || (model.extensions.contains("btree_gist")
                    && is(&[Integer, Number, Text, Date, Timestamp, TimestampTz, Time]))
        }
        "spgist" => {
            is(&[Range, Text, Network]) && !matches!(data_type.base(model), Type::Plain("char(10)"))
        }
        "brin" => is(&[Integer, Number, Date, Timestamp, TimestampTz, Uuid]),
        _ => false,
    }
}

/// Whether an exclusion constraint may compare columns of the type by the operator.
pub(crate) fn exclusion(model: &Model, method: &str, data_type: &Type, operator: &str) -> bool {
    match operator {
        "=" => {
            by_default(model, method, data_type)
                && (reference(model, data_type) || matches!(data_type, Type::Array(_)))
                && !matches!(
                    data_type.class(model),
                    Class::Geometry | Class::Search | Class::Hstore
                )
        }
        "&&" => method == "gist" && data_type.class(model) == Class::Range,
        _ => false,
    }
}

/// Whether a foreign key may go over columns of the type: the operators of enums and arrays are
/// polymorphic. A domain is not resolved for them, and the query that validates a foreign key casts
/// to `anyarray`, which Postgres then refuses.
pub(crate) fn reference(model: &Model, data_type: &Type) -> bool {
    let class = data_type.class(model);
    let is_domain = matches!(data_type, Type::Domain(_));
    class != Class::Array && !(is_domain && [Class::Enum, Class::Range].contains(&class))
}

/// Whether a column of the type may be the key of such a partitioned table here.
pub(crate) fn partition_key(strategy: &str, data_type: &Type) -> bool {
    let Type::Plain(text) = data_type else {
        return false;
    };
    match strategy {
        "RANGE" => ["integer", "bigint", "date"].contains(text),
        "LIST" => ["integer", "text"].contains(text),
        _ => ["integer", "bigint", "text", "uuid"].contains(text),
    }
}

/// The partition key columns that a unique key of the table must hold: those of its parents too.
pub(crate) fn partition_keys<'a>(model: &'a Model, table: &Path) -> Vec<&'a str> {
    let Some(found) = model.tables.get(table) else {
        return Vec::new();
    };
    let mut keys: Vec<&str> = found
        .partition_by
        .iter()
        .map(|by| by.column.as_str())
        .collect();
    // Below a partition, the keys of the tables above need not be part.
    if found.partition_of.is_some() && found.partition_by.is_none() {
        keys.clear();
    }
    // Two levels are as deep as it goes; keys made on the upper one reach the lower one.
    for other in model.tables.values() {
        let below = other
            .partition_of
            .as_ref()
            .is_some_and(|of| of.parent == *table);
        if let (true, Some(by)) = (below, &other.partition_by)
            && !keys.contains(&by.column.as_str())
        {
            keys.push(&by.column);
        }
    }
    keys
}

/// The columns of each index that a foreign key may point at.
pub(crate) fn unique_indexes(table: &Table) -> Vec<BTreeSet<&String>> {
    let indexes = table.indexes.values().filter_map(unique_index);
    indexes
        .map(|columns| columns.into_iter().collect())
        .collect()
}

/// The columns of a unique index over plain columns and all rows.
pub(crate) fn unique_index(index: &Index) -> Option<Vec<&String>> {
    if !index.unique || index.predicate.is_some() {
        return None;
    }
    let columns = index.keys.iter().map(|key| match &key.what {
        // Another operator class may be another equality.
        KeyOf::Column(name) if key.operator_class.is_none() => Some(name),
        _ => None,
    });
    columns.collect()
}
