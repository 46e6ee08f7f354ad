//! One change as readable lines.

use std::collections::BTreeSet;

use engine::diff::{Change, Edit};
use serde::Serialize;
use serde_json::Value;

/// The lines of one change: of what comes or goes one, of what changes one for each property.
pub(super) fn lines(change: &Change) -> Vec<String> {
    let properties = match change {
        Change::Schema(edit) => properties(edit),
        Change::Extension(edit) => properties(edit),
        Change::Enum(edit) => properties(edit),
        Change::Domain(edit) => properties(edit),
        Change::Composite(edit) => properties(edit),
        Change::Sequence(edit) => properties(edit),
        Change::Table(edit) => properties(edit),
        Change::Column(_, edit) => properties(edit),
        Change::Constraint(_, edit) => properties(edit),
        Change::Index(_, edit) => properties(edit),
        Change::Defined(edit) => properties(edit),
    };
    let line = |property: String| format!("{} {}{property}", change.sign(), change.object());
    properties.into_iter().map(line).collect()
}

fn properties<T: Serialize>(edit: &Edit<T>) -> Vec<String> {
    match edit {
        Edit::Create(object) | Edit::Drop(object) => vec![summary(&value(object))],
        Edit::Alter { before, after } => differing(&value(before), &value(after)),
    }
}

/// What an object is in a word, where it has one.
fn summary(object: &Value) -> String {
    let word = ["definition", "data_type"]
        .iter()
        .find_map(|&property| object[property].as_str());
    word.map(|word| format!(": {word}")).unwrap_or_default()
}

fn differing(before: &Value, after: &Value) -> Vec<String> {
    let names = [before, after]
        .into_iter()
        .filter_map(Value::as_object)
        .flat_map(|properties| properties.keys());
    let names: BTreeSet<&String> = names.collect();
    names
        .into_iter()
        .filter(|&name| before[name] != after[name])
        .map(|name| format!(": {name} {} -> {}", before[name], after[name]))
        .collect()
}

fn value<T: Serialize>(object: &T) -> Value {
    serde_json::to_value(object).expect("the nouns of a catalog are plain data")
}
