//! The words that stand for a variant and for a type whose attributes name none.

use heck::{
    ToKebabCase, ToLowerCamelCase, ToShoutyKebabCase, ToShoutySnakeCase, ToSnakeCase,
    ToUpperCamelCase,
};
use syn::LitStr;
use syn::ext::IdentExt;

use crate::input::{Enumeration, Variant};

/// The rules of `rename_all`, spelt as serde and sqlx spell them; case does not matter.
pub(crate) const RULES: [&str; 9] = [
    "snake_case",
    "lowercase",
    "uppercase",
    "camelcase",
    "pascalcase",
    "screaming_snake_case",
    "kebab-case",
    "screaming-kebab-case",
    "verbatim",
];

/// The label of a variant.
pub(crate) fn label(variant: &Variant, rule: Option<&str>) -> String {
    if let Some(rename) = &variant.rename {
        return LitStr::value(rename);
    }
    renamed(&variant.ident.to_string(), rule)
}

/// A word as a rule spells it: as a label of ours without one.
pub(crate) fn renamed(word: &str, rule: Option<&str>) -> String {
    match rule.map(str::to_lowercase).as_deref() {
        Some("verbatim") => word.to_owned(),
        Some("lowercase") => word.to_lowercase(),
        Some("uppercase") => word.to_uppercase(),
        Some("camelcase") => word.to_lower_camel_case(),
        Some("pascalcase") => word.to_upper_camel_case(),
        Some("screaming_snake_case") => word.to_shouty_snake_case(),
        Some("kebab-case") => word.to_kebab_case(),
        Some("screaming-kebab-case") => word.to_shouty_kebab_case(),
        _ => word.to_snake_case(),
    }
}

/// The name of the type of an enum: the one it gives, or that of the Rust enum in snake_case.
pub(crate) fn enum_name(enumeration: &Enumeration) -> String {
    match &enumeration.name {
        Some(name) => name.value(),
        None => enumeration.ident.unraw().to_string().to_snake_case(),
    }
}
