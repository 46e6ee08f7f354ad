//! Readers of attributes, one a dialect, all into `crate::input`.

pub(crate) mod argument;
pub(crate) mod column;
mod db_enum;
pub(crate) mod diesel;
pub(crate) mod diesel_table;
mod entries;
pub(crate) mod enumeration;
pub(crate) mod grammar;
pub(crate) mod newtype;
pub(crate) mod parts;
pub(crate) mod reference;
pub(crate) mod sea_orm;
pub(crate) mod spelling;
pub(crate) mod sqlx;
pub(crate) mod table;

use syn::{Attribute, Expr, ExprLit, Lit, LitStr, Meta};

/// The literal of `name = literal`, also where it comes out of a macro, which puts it in a group.
fn literal(meta: &Meta) -> Option<&Lit> {
    let Meta::NameValue(pair) = meta else {
        return None;
    };
    let mut value = &pair.value;
    while let Expr::Group(group) = value {
        value = &group.expr;
    }
    match value {
        Expr::Lit(ExprLit { lit, .. }) => Some(lit),
        _ => None,
    }
}

/// The string of `name = "..."`.
fn text(meta: &Meta) -> Option<LitStr> {
    match literal(meta) {
        Some(Lit::Str(text)) => Some(text.clone()),
        _ => None,
    }
}

/// The doc comment, its lines joined as Markdown joins them, without the indent that follows `///`.
pub(crate) fn docs(attributes: &[Attribute]) -> Option<String> {
    let lines: Vec<String> = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("doc"))
        .filter_map(|attribute| text(&attribute.meta))
        .map(|line| line.value().trim().to_owned())
        .collect();
    let text = lines.join("\n").trim().to_owned();
    (!text.is_empty()).then_some(text)
}
