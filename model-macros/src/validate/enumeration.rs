//! What an enum type cannot be.

use std::collections::BTreeSet;

use syn::LitStr;

use super::names::{LONGEST_IDENTIFIER, too_long};
use super::one_of;
use crate::input::Enumeration;
use crate::rejection::Rejections;
use crate::words;

/// Rejects what an enum type cannot be.
pub(crate) fn enumeration(enumeration: &Enumeration, rejections: &mut Rejections) {
    if let Some(rule) = &enumeration.rename_all {
        one_of(rule, &words::RULES, rejections);
    }
    for name in [&enumeration.name, &enumeration.schema]
        .into_iter()
        .flatten()
    {
        too_long(name, rejections);
    }
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
        if label.len() > LONGEST_IDENTIFIER {
            let message = format!(
                "this label has {} bytes, and Postgres keeps {LONGEST_IDENTIFIER}",
                label.len()
            );
            rejections.push(span, message, "choose a shorter one");
        }
        if !seen.insert(label.clone()) {
            rejections.push(
                span,
                format!("label `{label}` is declared twice"),
                "give one of them another `rename`",
            );
        }
    }
}
