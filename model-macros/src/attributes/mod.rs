//! Readers of attributes, one a dialect, all into `crate::input`.

pub(crate) mod column;
mod db_enum;
pub(crate) mod diesel;
pub(crate) mod diesel_table;
mod entries;
pub(crate) mod enumeration;
pub(crate) mod newtype;
pub(crate) mod parts;
pub(crate) mod reference;
pub(crate) mod sea_orm;
pub(crate) mod sqlx;
pub(crate) mod syntax;
pub(crate) mod table;

use syn::{Attribute, Expr, ExprLit, Lit, Meta};

/// The doc comment, its lines joined as Markdown joins them, without the indent that follows `///`.
pub(crate) fn docs(attributes: &[Attribute]) -> Option<String> {
    let line = |attribute: &Attribute| match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            Expr::Lit(ExprLit {
                lit: Lit::Str(text),
                ..
            }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    };
    let lines: Vec<String> = attributes
        .iter()
        .filter_map(line)
        .map(|line| line.trim().to_owned())
        .collect();
    let text = lines.join("\n").trim().to_owned();
    (!text.is_empty()).then_some(text)
}
