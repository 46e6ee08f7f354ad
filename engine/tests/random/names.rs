//! Names: plain ones from small pools, so that different schemas meet, and odd ones.

use super::dice::Dice;
use super::kind::{Kind, Kinds};
use super::model::{Model, Path};

const TABLES: [&str; 10] = [
    "users", "orders", "items", "accounts", "events", "tags", "posts", "rooms", "files", "logs",
];
const COLUMNS: [&str; 22] = [
    "id",
    "name",
    "email",
    "status",
    "amount",
    "created_at",
    "updated_at",
    "parent_id",
    "owner_id",
    "data",
    "code",
    "position",
    "active",
    "note",
    "price",
    "kind",
    "flags",
    "valid",
    "ref",
    "total",
    "title",
    "version",
];
const TYPES: [&str; 8] = [
    "mood",
    "level",
    "status_kind",
    "address",
    "money_amount",
    "slug",
    "color",
    "span",
];
const SCHEMAS: [&str; 3] = ["app", "audit", "billing"];
const ODD: [&str; 22] = [
    "order",
    "User",
    "select",
    "two words",
    "quo\"te",
    "it's",
    "dot.ted",
    "naïve",
    "☃",
    "1st",
    "$1",
    "back\\slash",
    "%s",
    "--",
    "a;b",
    "UPPER",
    "group",
    "default",
    "true",
    "名前",
    "/*",
    "trailing ",
];
const LABELS: [&str; 12] = [
    "new", "open", "closed", "low", "high", "it's", "Red", "två", "", "a b", "done", "null",
];

/// Gives names that are not taken.
pub(crate) fn object(dice: &mut Dice, kinds: &Kinds, model: &Model, stem: Stem) -> Path {
    let schemas: Vec<&str> = model.schemas.keys().map(String::as_str).collect();
    let schema = match dice.pick(&schemas) {
        Some(schema) if dice.percent(40) => schema,
        _ => "public",
    };
    let taken = |name: &str| !model.is_free(&Path::new(schema, name));
    Path::new(schema, &fresh(dice, kinds, stem, taken))
}

/// A name for an index or constraint of a table.
pub(crate) fn part(
    dice: &mut Dice,
    kinds: &Kinds,
    model: &Model,
    (table, suffix): (&Path, &str),
) -> String {
    let own = model.tables.get(table);
    let taken = |name: &str| {
        !model.is_free(&Path::new(&table.schema, name))
            || own.is_some_and(|own| own.constraints.contains_key(name))
    };
    if dice.percent(70) {
        let stem: String = table.name.chars().take(10).collect();
        return numbered(&format!("{stem}_{suffix}"), taken);
    }
    fresh(dice, kinds, Stem::Part, taken)
}

/// A name for a column.
pub(crate) fn column(dice: &mut Dice, kinds: &Kinds, taken: &[String]) -> String {
    fresh(dice, kinds, Stem::Column, |name| {
        taken.iter().any(|t| t == name)
    })
}

/// A name for a schema.
pub(crate) fn schema(dice: &mut Dice, kinds: &Kinds, model: &Model) -> String {
    fresh(dice, kinds, Stem::Schema, |name| {
        name == "public" || model.schemas.contains_key(name)
    })
}

/// Some labels, each once.
pub(crate) fn labels(dice: &mut Dice, most: usize) -> Vec<String> {
    let labels = dice.some(&LABELS, most);
    labels.into_iter().map(str::to_owned).collect()
}

/// What a name is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stem {
    Table,
    Column,
    Type,
    Schema,
    Sequence,
    Function,
    View,
    Part,
}

fn fresh(dice: &mut Dice, kinds: &Kinds, stem: Stem, taken: impl Fn(&str) -> bool) -> String {
    let pool: &[&str] = match stem {
        Stem::Table => &TABLES,
        Stem::Column => &COLUMNS,
        Stem::Type => &TYPES,
        Stem::Schema => &SCHEMAS,
        Stem::Sequence => &["numbers", "counter", "ticket"],
        Stem::Function => &["touch", "label_of", "count_of"],
        Stem::View => &["active", "overview", "recent"],
        Stem::Part => &["by_name", "only_once", "must_hold"],
    };
    let name = if kinds.contains(&Kind::OddNames) && dice.percent(12) {
        if dice.percent(15) {
            long(dice)
        } else {
            dice.pick(&ODD).copied().unwrap_or_default().to_owned()
        }
    } else {
        dice.pick(pool).copied().unwrap_or_default().to_owned()
    };
    if taken(&name) {
        numbered(&name, taken)
    } else {
        name
    }
}

/// As long as Postgres allows: 63 bytes.
fn long(dice: &mut Dice) -> String {
    let letter = dice.pick(&["x", "y", "é"]).copied().unwrap_or("x");
    let mut name = letter.repeat(60 / letter.len());
    while name.len() < 63 {
        name.push('z');
    }
    name
}

fn numbered(stem: &str, taken: impl Fn(&str) -> bool) -> String {
    let mut short = stem.to_owned();
    while short.len() > 60 {
        short.pop();
    }
    if !taken(stem) {
        return stem.to_owned();
    }
    (2_u32..)
        .map(|number| format!("{short}{number}"))
        .find(|name| !taken(name))
        .unwrap_or_default()
}
