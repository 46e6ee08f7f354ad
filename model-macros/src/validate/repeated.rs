//! What a struct declares twice: in one name, or in one thing under two names.

use std::collections::BTreeSet;

use proc_macro2::Span;
use syn::LitStr;

use crate::input::{ForeignKey, Index, Reference, Table, Unique};
use crate::rejection::Rejections;

/// Rejects what stands here twice.
pub(super) fn table(table: &Table, rejections: &mut Rejections) {
    names(table, rejections);
    indexes(table, rejections);
    uniques(table, rejections);
    foreign_keys(table, rejections);
    former_names(table, rejections);
}

/// Constraints share the names of their table; indexes, those of constraints included, those of the schema with all its tables.
fn names(table: &Table, rejections: &mut Rejections) {
    let options = &table.options;
    let with_index = (options.primary_key.iter().map(|key| &key.name))
        .chain(options.uniques.iter().map(|unique| &unique.name))
        .chain(options.exclusions.iter().map(|exclusion| &exclusion.name))
        .flatten();
    let without = (options.checks.iter().map(|check| &check.name))
        .chain(options.foreign_keys.iter().map(|key| &key.name))
        .flatten();
    let indexes = table
        .all_indexes()
        .filter_map(|(index, _)| index.name.as_ref());
    let of_table = with_index.clone().chain(without);
    let of_schema = table.name.iter().chain(with_index).chain(indexes);
    let again: Vec<&LitStr> = again(of_table).chain(again(of_schema)).collect();
    let mut reported = Vec::new();
    for name in again {
        if !reported.iter().any(|&one| std::ptr::eq(one, name)) {
            let message = format!("the name `{}` is taken in this struct", name.value());
            rejections.push(name.span(), message, "give one of them another name");
            reported.push(name);
        }
    }
}

/// Each name that came before.
fn again<'a>(names: impl Iterator<Item = &'a LitStr>) -> impl Iterator<Item = &'a LitStr> {
    let mut seen = BTreeSet::new();
    names.filter(move |name| !seen.insert(name.value()))
}

fn indexes(table: &Table, rejections: &mut Rejections) {
    let mut seen = BTreeSet::new();
    for (index, columns) in table.all_indexes() {
        if !columns.is_empty() && !seen.insert((columns, properties(index))) {
            let help = "keep one of them";
            rejections.push(index.span, "this index is declared twice", help);
        }
    }
}

/// What tells two indexes over the same columns apart, their names aside.
fn properties(index: &Index) -> (bool, bool, Vec<Option<String>>, Vec<String>) {
    let texts = [&index.method, &index.condition, &index.with];
    (
        index.unique.is_some(),
        index.nulls_not_distinct.is_some(),
        texts.map(|text| text.as_ref().map(LitStr::value)).to_vec(),
        values(&index.include),
    )
}

/// Postgres drops, without a word, a unique constraint over what another one or the primary key is over.
fn uniques(table: &Table, rejections: &mut Rejections) {
    let key = primary_key(table);
    let mut seen = BTreeSet::new();
    let of_struct = table
        .options
        .uniques
        .iter()
        .map(|unique| (unique.span, values(&unique.columns), is_plain(unique)));
    let of_fields = table.fields.iter().filter_map(|field| {
        let word = field.column.unique.as_ref()?;
        Some((word.span(), vec![field.column_name.clone()], true))
    });
    for (span, columns, is_plain) in of_struct.chain(of_fields) {
        if is_plain && !columns.is_empty() && columns == key {
            let help = "leave `unique` out";
            rejections.push(span, "the primary key is unique already", help);
        } else if is_plain && !columns.is_empty() && !seen.insert(columns) {
            rejections.push(
                span,
                "this unique constraint is declared twice",
                "keep one of them",
            );
        }
    }
}

fn is_plain(unique: &Unique) -> bool {
    unique.include.is_empty() && unique.deferrable.is_none() && unique.nulls_not_distinct.is_none()
}

fn primary_key(table: &Table) -> Vec<String> {
    match &table.options.primary_key {
        Some(key) => values(&key.columns),
        None => {
            let fields = table.fields.iter();
            let of_key = fields
                .filter(|field| field.column.primary_key.is_some() || field.sea_orm.primary_key);
            of_key.map(|field| field.column_name.clone()).collect()
        }
    }
}

fn foreign_keys(table: &Table, rejections: &mut Rejections) {
    let mut seen = BTreeSet::new();
    let of_struct = table
        .options
        .foreign_keys
        .iter()
        .filter_map(|key: &ForeignKey| {
            let name = key.name.as_ref().map(LitStr::value);
            Some((
                key.span,
                values(&key.columns),
                key.references.as_ref()?,
                name,
            ))
        });
    let of_fields = table.fields.iter().filter_map(|field| {
        let target = field.column.references.as_ref()?;
        let columns = vec![field.column_name.clone()];
        Some((field.ident.span(), columns, target, None))
    });
    for (span, columns, target, name) in of_fields.chain(of_struct) {
        if !columns.is_empty() && !seen.insert((columns, target_text(target), name)) {
            let help = "keep one of them, or give one a `name` if there are two";
            rejections.push(span, "this foreign key is declared twice", help);
        }
    }
}

fn target_text(target: &Reference) -> String {
    match target {
        Reference::Table {
            schema,
            table,
            columns,
            ..
        } => format!("{schema:?} {table:?} {columns:?}"),
        Reference::Entity(path) => quote::quote!(#path).to_string(),
    }
}

/// Two columns that were one.
fn former_names(table: &Table, rejections: &mut Rejections) {
    let of_sea_orm = table
        .fields
        .iter()
        .filter_map(|field| field.sea_orm.renamed_from.as_ref());
    let ours = table
        .all_columns()
        .filter_map(|column| column.renamed_from.as_ref());
    for name in again(ours.chain(of_sea_orm)) {
        reject_former(name.span(), &name.value(), "column", rejections);
    }
}

/// Rejects a former name that another one has too.
pub(super) fn reject_former(span: Span, name: &str, what: &str, rejections: &mut Rejections) {
    let message = format!("another {what} was `{name}` too");
    rejections.push(span, message, "keep `renamed_from` on one of them");
}

fn values(texts: &[LitStr]) -> Vec<String> {
    texts.iter().map(LitStr::value).collect()
}
