//! What an enum type cannot be.

use std::collections::BTreeSet;

use syn::LitStr;

use super::names::{self, Kind};
use super::{one_of, repeated};
use crate::input::Enumeration;
use crate::rejection::Rejections;
use crate::words;

/// Rejects what an enum type cannot be.
pub(crate) fn enumeration(enumeration: &Enumeration, rejections: &mut Rejections) {
    if let Some(rule) = &enumeration.rename_all {
        one_of(rule, &words::RULES, rejections);
    }
    names(enumeration, rejections);
    if enumeration.variants.is_empty() {
        let help = "write at least one variant";
        rejections.push(enumeration.ident.span(), "an enum without labels", help);
    }
    let mut seen = BTreeSet::new();
    for variant in enumeration.variants.iter().filter(|_| !enumeration.sea_orm) {
        let label = enumeration.label(variant);
        let span = variant
            .rename
            .as_ref()
            .map_or(variant.ident.span(), LitStr::span);
        names::too_long(&label, span, rejections);
        names::same_as_before(&variant.renamed_from, Some(&label), rejections);
        if !seen.insert(label.clone()) {
            rejections.push(
                span,
                format!("label `{label}` is declared twice"),
                "give one of them another `rename`",
            );
        }
    }
}

fn names(enumeration: &Enumeration, rejections: &mut Rejections) {
    if let Some(name) = &enumeration.name {
        names::name(name, Kind::Qualified("schema", "name"), rejections);
    }
    if let Some(schema) = &enumeration.schema {
        names::name(schema, Kind::Other, rejections);
    }
    if let Some(former) = &enumeration.renamed_from {
        names::name(former, Kind::Part, rejections);
    }
    // Only run time knows what SeaORM or Diesel call the type.
    if !enumeration.sea_orm && enumeration.sql_type.is_none() {
        let name = words::enum_name(enumeration);
        names::same_as_before(&enumeration.renamed_from, Some(&name), rejections);
        if enumeration.name.is_none() {
            names::too_long(&name, enumeration.ident.span(), rejections);
        }
    }
    let mut seen = BTreeSet::new();
    let former = enumeration
        .variants
        .iter()
        .filter_map(|variant| variant.renamed_from.as_ref());
    for label in former {
        names::too_long(&label.value(), label.span(), rejections);
        if !seen.insert(label.value()) {
            repeated::reject_former(label.span(), &label.value(), "label", rejections);
        }
    }
}
