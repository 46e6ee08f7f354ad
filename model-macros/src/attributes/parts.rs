//! Keys, constraints and indexes: the arguments that have parts of their own.

use syn::LitStr;

use super::argument::{said, twice};
use super::grammar::{Argument, Element, Value, named};
use super::reference;
use crate::input::{
    Check, Exclusion, ForeignKey, Index, NoForeignKey, PartitionOf, PrimaryKey, Unique,
};
use crate::rejection::Rejections;

const INDEX: &[&str] = &[
    "columns",
    "name",
    "unique",
    "using",
    "where",
    "include",
    "nulls_not_distinct",
    "with",
];
const UNIQUE: &[&str] = &[
    "columns",
    "name",
    "include",
    "deferrable",
    "nulls_not_distinct",
];
const FOREIGN_KEY: &[&str] = &[
    "columns",
    "references",
    "on_delete",
    "on_update",
    "deferrable",
    "match_full",
    "name",
];

/// `primary_key(columns("a", "b"), name = "...")`.
pub(crate) fn primary_key(argument: Argument, rejections: &mut Rejections) -> Option<PrimaryKey> {
    let span = argument.name.span();
    let example = "primary_key(columns(\"a\", \"b\"))";
    let elements = argument.elements(example, rejections)?;
    let mut key = PrimaryKey {
        span,
        columns: Vec::new(),
        name: None,
    };
    for part in named(elements, example, rejections) {
        match part.name.to_string().as_str() {
            "columns" => part.texts(&mut key.columns, rejections),
            "name" => part.text(&mut key.name, rejections),
            _ => rejections.unknown(&part.name, "of `primary_key`", &["columns", "name"]),
        }
    }
    Some(key)
}

/// `index(...)`, or `index` alone on a field.
pub(crate) fn index(argument: Argument, rejections: &mut Rejections) -> Option<Index> {
    let mut index = Index {
        span: argument.name.span(),
        columns: Vec::new(),
        name: None,
        unique: None,
        method: None,
        condition: None,
        include: Vec::new(),
        nulls_not_distinct: None,
        with: None,
    };
    if let Value::Flag = argument.value {
        return Some(index);
    }
    let example = "index(columns(\"a\", \"b DESC\"))";
    let elements = argument.elements(example, rejections)?;
    for part in named(elements, example, rejections) {
        match part.name.to_string().as_str() {
            "columns" => part.texts(&mut index.columns, rejections),
            "name" => part.text(&mut index.name, rejections),
            "unique" => part.flag(&mut index.unique, rejections),
            "using" => part.text(&mut index.method, rejections),
            "where" => part.text(&mut index.condition, rejections),
            "include" => part.texts(&mut index.include, rejections),
            "nulls_not_distinct" => part.flag(&mut index.nulls_not_distinct, rejections),
            "with" => part.text(&mut index.with, rejections),
            _ => rejections.unknown(&part.name, "of `index`", INDEX),
        }
    }
    Some(index)
}

/// `unique(columns(..), ...)`.
pub(crate) fn unique(argument: Argument, rejections: &mut Rejections) -> Option<Unique> {
    let mut unique = Unique {
        span: argument.name.span(),
        columns: Vec::new(),
        name: None,
        include: Vec::new(),
        deferrable: None,
        nulls_not_distinct: None,
    };
    let example = "unique(columns(\"a\", \"b\"))";
    let elements = argument.elements(example, rejections)?;
    for part in named(elements, example, rejections) {
        match part.name.to_string().as_str() {
            "columns" => part.texts(&mut unique.columns, rejections),
            "name" => part.text(&mut unique.name, rejections),
            "include" => part.texts(&mut unique.include, rejections),
            "deferrable" => deferrable(part, &mut unique.deferrable, rejections),
            "nulls_not_distinct" => part.flag(&mut unique.nulls_not_distinct, rejections),
            _ => rejections.unknown(&part.name, "of `unique`", UNIQUE),
        }
    }
    Some(unique)
}

/// `check("a < b", name = "...")`.
pub(crate) fn check(argument: Argument, rejections: &mut Rejections) -> Option<Check> {
    let span = argument.name.span();
    let (expression, name) = sql_and_name(argument, "check(\"a < b\")", rejections)?;
    Some(Check {
        span,
        expression,
        name,
    })
}

/// `exclude("USING gist (...)", name = "...")`.
pub(crate) fn exclusion(argument: Argument, rejections: &mut Rejections) -> Option<Exclusion> {
    let span = argument.name.span();
    let (definition, name) = sql_and_name(
        argument,
        "exclude(\"USING gist (during WITH &&)\")",
        rejections,
    )?;
    Some(Exclusion {
        span,
        definition,
        name,
    })
}

/// `foreign_key(columns(..), references = ..., ...)`.
pub(crate) fn foreign_key(argument: Argument, rejections: &mut Rejections) -> Option<ForeignKey> {
    let mut key = ForeignKey {
        span: argument.name.span(),
        columns: Vec::new(),
        references: None,
        on_delete: None,
        on_update: None,
        deferrable: None,
        match_full: None,
        name: None,
    };
    let example = "foreign_key(columns(\"a\"), references = \"table(a)\")";
    let elements = argument.elements(example, rejections)?;
    for part in named(elements, example, rejections) {
        match part.name.to_string().as_str() {
            "columns" => part.texts(&mut key.columns, rejections),
            "references" => reference::read(part, &mut key.references, rejections),
            "on_delete" => part.text(&mut key.on_delete, rejections),
            "on_update" => part.text(&mut key.on_update, rejections),
            "deferrable" => deferrable(part, &mut key.deferrable, rejections),
            "match_full" => part.flag(&mut key.match_full, rejections),
            "name" => part.text(&mut key.name, rejections),
            _ => rejections.unknown(&part.name, "of `foreign_key`", FOREIGN_KEY),
        }
    }
    Some(key)
}

/// `no_foreign_key(columns(..), references = ...)`.
pub(crate) fn no_foreign_key(
    argument: Argument,
    rejections: &mut Rejections,
) -> Option<NoForeignKey> {
    let mut none = NoForeignKey {
        span: argument.name.span(),
        columns: Vec::new(),
        references: None,
    };
    let example = "no_foreign_key(columns(\"a\"))";
    let elements = argument.elements(example, rejections)?;
    for part in named(elements, example, rejections) {
        match part.name.to_string().as_str() {
            "columns" => part.texts(&mut none.columns, rejections),
            "references" => reference::read(part, &mut none.references, rejections),
            _ => rejections.unknown(
                &part.name,
                "of `no_foreign_key`",
                &["columns", "references"],
            ),
        }
    }
    Some(none)
}

/// `partition_of("parent", "FOR VALUES ...")`.
pub(crate) fn partition_of(argument: Argument, rejections: &mut Rejections) -> Option<PartitionOf> {
    let span = argument.name.span();
    let mut texts = Vec::new();
    argument.texts(&mut texts, rejections);
    let [parent, bounds] = texts.as_slice() else {
        let help = "write `partition_of(\"parent\", \"FOR VALUES FROM (1) TO (10)\")`";
        rejections.push(span, "`partition_of` takes the parent and the bounds", help);
        return None;
    };
    let (schema, table) = reference::table_name(parent, rejections)?;
    Some(PartitionOf {
        span: parent.span(),
        schema,
        table,
        bounds: bounds.clone(),
    })
}

/// `"sql"`, and perhaps `name = "..."`.
fn sql_and_name(
    argument: Argument,
    example: &str,
    rejections: &mut Rejections,
) -> Option<(LitStr, Option<LitStr>)> {
    let word = argument.name.clone();
    let mut sql = None;
    let mut name = None;
    for element in argument.elements(example, rejections)? {
        match element {
            Element::Text(text) if sql.is_none() => sql = Some(text),
            Element::Argument(part) if part.name == "name" => part.text(&mut name, rejections),
            Element::Argument(part) => {
                rejections.unknown(&part.name, &format!("of `{word}`"), &["name"]);
            }
            extra => {
                let help = format!("write a second `{word}(...)`");
                rejections.push(extra.span(), format!("`{word}` takes one string"), help);
            }
        }
    }
    if sql.is_none() {
        let help = format!("write `{example}`");
        rejections.push(word.span(), format!("`{word}` says nothing"), help);
    }
    Some((said(&format!("{word}(...)"), sql?, rejections)?, name))
}

/// `deferrable = "initially deferred"`, or `deferrable` alone for `initially immediate`.
fn deferrable(part: Argument, into: &mut Option<LitStr>, rejections: &mut Rejections) {
    match part.value {
        Value::Flag if into.is_some() => twice(&part.name, rejections),
        Value::Flag => *into = Some(LitStr::new("initially immediate", part.name.span())),
        _ => part.text(into, rejections),
    }
}
