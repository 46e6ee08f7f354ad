//! What differs and is not planned, one line an attribute.

use std::collections::BTreeMap;

use engine::catalog::ObjectId;
use engine::diff::NotCompared;
use serde_json::{Value, json};

/// How many objects a line names.
const SHOWN: usize = 5;

/// A line for each attribute, such as `not compared and not planned: grants of table public.users`.
pub fn lines(found: &[NotCompared]) -> Vec<String> {
    let mut objects: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for one in found {
        let of_attribute = objects.entry(&one.attribute).or_default();
        of_attribute.push(name(&one.object));
    }
    let lines = objects.into_iter().map(|(attribute, objects)| {
        let shown = objects.iter().take(SHOWN).cloned().collect::<Vec<_>>();
        let more = match objects.len().saturating_sub(SHOWN) {
            0 => String::new(),
            count => format!(" and {count} more"),
        };
        format!(
            "not compared and not planned: {attribute} of {}{more}",
            shown.join(", ")
        )
    });
    lines.collect()
}

/// The same for a program, all objects named.
pub fn as_json(found: &[NotCompared]) -> Value {
    let one =
        |one: &NotCompared| json!({ "attribute": one.attribute, "object": name(&one.object) });
    found.iter().map(one).collect()
}

fn name(object: &ObjectId) -> String {
    match object {
        ObjectId::Listed(name) => name.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_objects_are_counted() {
        let found: Vec<NotCompared> = (1..=7)
            .map(|number| NotCompared {
                attribute: "grants".to_owned(),
                object: ObjectId::Listed(format!("default privileges {number}")),
            })
            .collect();
        let lines = lines(&found);
        assert_eq!(lines.len(), 1);
        assert!(
            lines[0].ends_with("default privileges 5 and 2 more"),
            "{lines:?}"
        );
    }
}
