//! What differs, one line a change, with the line of the model where there is one.

use engine::catalog::{Column, Enum, ObjectId, Table};
use engine::diff::{Change, Edit};
use engine::source::Annotations;
use serde::Serialize;

/// One change as it is reported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// `create`, `drop` or `alter`.
    pub action: &'static str,
    /// `table`, `column`, ...
    pub kind: &'static str,
    /// `public.users.email`
    pub path: String,
    /// What it is, or what changes about it; may be empty.
    pub detail: String,
    /// Where the model says so: `models/src/user.rs:12`.
    pub source: Option<String>,
}

/// The lines of a list of changes.
pub fn lines<'a>(
    changes: impl Iterator<Item = &'a Change>,
    annotations: &Annotations,
) -> Vec<Line> {
    changes.map(|change| line(change, annotations)).collect()
}

/// The lines for a person, aligned; each ends with a newline.
pub fn as_text(lines: &[Line]) -> String {
    let shown: Vec<(String, Option<&str>)> = lines
        .iter()
        .map(|line| (line.shown(), line.source.as_deref()))
        .collect();
    let width = shown
        .iter()
        .map(|(text, _)| text.chars().count())
        .max()
        .unwrap_or(0);
    let mut text = String::new();
    for (shown, source) in shown {
        match source {
            Some(source) => text.push_str(&format!("{shown:width$}  {source}\n")),
            None => text.push_str(&format!("{shown}\n")),
        }
    }
    text
}

impl Line {
    fn shown(&self) -> String {
        let sign = match self.action {
            "create" => '+',
            "drop" => '-',
            _ => '~',
        };
        let detail = if self.detail.is_empty() {
            String::new()
        } else {
            format!(": {}", self.detail)
        };
        format!("{sign} {} {}{detail}", self.kind, self.path)
    }
}

fn line(change: &Change, annotations: &Annotations) -> Line {
    let object = change.object();
    let declared = declared_object(change);
    Line {
        action: match change.sign() {
            '+' => "create",
            '-' => "drop",
            _ => "alter",
        },
        kind: object.kind(),
        path: object.path(),
        detail: detail(change),
        source: annotations.source_of(&declared).map(ToString::to_string),
    }
}

/// The object under the name that the models have for it.
fn declared_object(change: &Change) -> ObjectId {
    match change {
        Change::Table(Edit::Alter { after, .. }) => ObjectId::Table(after.name.clone()),
        Change::Column(table, Edit::Alter { after, .. }) => {
            ObjectId::Column(table.clone(), after.name.clone())
        }
        Change::Constraint(table, Edit::Alter { after, .. }) => {
            ObjectId::Constraint(table.clone(), after.name.clone())
        }
        Change::Index(table, Edit::Alter { after, .. }) => {
            ObjectId::Index(table.clone(), after.name.clone())
        }
        other => other.object(),
    }
}

fn detail(change: &Change) -> String {
    match change {
        Change::Schema(edit) => altered(edit, |schema| &schema.name, |_, _| Vec::new()),
        Change::Enum(Edit::Alter { before, after }) => labels(before, after),
        Change::Enum(edit) => edit.subject().labels.join(", "),
        Change::Sequence(edit) => altered(
            edit,
            |sequence| &sequence.name.name,
            |a, b| {
                if a.options == b.options {
                    Vec::new()
                } else {
                    vec!["options".to_owned()]
                }
            },
        ),
        Change::Table(edit) => altered(edit, |table| &table.name.name, table_attributes),
        Change::Extension(edit) => format!("in schema {}", edit.subject().schema.path()),
        Change::Domain(edit) => altered(
            edit,
            |domain| &domain.name.name,
            |a, b| {
                named([
                    (a.base_type != b.base_type, "base type"),
                    (a.collation != b.collation, "collation"),
                    (a.not_null != b.not_null, "not null"),
                    (a.default != b.default, "default"),
                    (a.constraints != b.constraints, "constraints"),
                    (a.comment != b.comment, "comment"),
                ])
            },
        ),
        Change::Composite(edit) => altered(
            edit,
            |composite| &composite.name.name,
            |a, b| {
                named([
                    (a.attributes != b.attributes, "attributes"),
                    (a.comment != b.comment, "comment"),
                ])
            },
        ),
        Change::Defined(edit) => altered(
            edit,
            |defined| &defined.id,
            |a, b| {
                named([
                    (a.definition != b.definition, "definition"),
                    (a.settings != b.settings, "settings"),
                    (a.comments != b.comments, "comment"),
                ])
            },
        ),
        Change::Column(_, Edit::Alter { before, after }) => column(before, after),
        Change::Column(_, edit) => {
            let found = edit.subject();
            let null = if found.not_null { " not null" } else { "" };
            format!("{}{null}", found.data_type)
        }
        Change::Constraint(_, edit) => definition(edit, |constraint| {
            (&constraint.name, &constraint.definition)
        }),
        Change::Index(_, edit) => definition(edit, |index| (&index.name, &index.definition)),
    }
}

fn table_attributes(before: &Table, after: &Table) -> Vec<String> {
    named([
        (before.partition_of != after.partition_of, "partition"),
        (before.inherits != after.inherits, "inheritance"),
        (before.unlogged != after.unlogged, "persistence"),
        (before.parameters != after.parameters, "storage parameters"),
        (
            before.replica_identity != after.replica_identity,
            "replica identity",
        ),
        (before.row_security != after.row_security, "row security"),
        (
            before.forced_row_security != after.forced_row_security,
            "forced row security",
        ),
        (before.comment != after.comment, "comment"),
    ])
}

/// The names of what differs.
fn named<const N: usize>(parts: [(bool, &str); N]) -> Vec<String> {
    let differing = parts.into_iter().filter(|(differs, _)| *differs);
    differing.map(|(_, name)| name.to_owned()).collect()
}

fn altered<T, N: PartialEq + ToString>(
    edit: &Edit<T>,
    name: impl Fn(&T) -> &N,
    what: impl Fn(&T, &T) -> Vec<String>,
) -> String {
    let Edit::Alter { before, after } = edit else {
        return String::new();
    };
    let mut parts = Vec::new();
    if name(before) != name(after) {
        parts.push(format!("renamed to {}", name(after).to_string()));
    }
    parts.extend(what(before, after));
    parts.join(", ")
}

fn definition<T>(
    edit: &Edit<T>,
    parts: impl Fn(&T) -> (&engine::catalog::Name, &String),
) -> String {
    match edit {
        Edit::Create(object) | Edit::Drop(object) => parts(object).1.clone(),
        Edit::Alter { before, after } => {
            let ((old_name, old), (new_name, new)) = (parts(before), parts(after));
            if old != new {
                format!("{old} -> {new}")
            } else if old_name != new_name {
                format!("renamed to {}", new_name.path())
            } else {
                "comment".to_owned()
            }
        }
    }
}

fn labels(before: &Enum, after: &Enum) -> String {
    let only = |a: &Enum, b: &Enum, sign: char| -> Vec<String> {
        let missing = a.labels.iter().filter(|label| !b.labels.contains(label));
        missing.map(|label| format!("{sign}{label}")).collect()
    };
    let mut parts = only(before, after, '-');
    parts.extend(only(after, before, '+'));
    if parts.is_empty() {
        parts.push(
            if before.labels == after.labels {
                "comment"
            } else {
                "order"
            }
            .to_owned(),
        );
    }
    parts.join(", ")
}

fn column(before: &Column, after: &Column) -> String {
    let mut parts = Vec::new();
    if before.name != after.name {
        parts.push(format!("renamed to {}", after.name.path()));
    }
    if before.data_type != after.data_type {
        parts.push(format!("{} -> {}", before.data_type, after.data_type));
    }
    if before.not_null != after.not_null {
        parts.push(if after.not_null { "not null" } else { "null" }.to_owned());
    }
    if before.default != after.default {
        let shown = |default: &Option<String>| default.clone().unwrap_or_else(|| "none".to_owned());
        parts.push(format!(
            "default {} -> {}",
            shown(&before.default),
            shown(&after.default)
        ));
    }
    let others = [
        ("collation", before.collation != after.collation),
        ("identity", before.identity != after.identity),
        ("generation", before.generated != after.generated),
        ("comment", before.comment != after.comment),
    ];
    parts.extend(
        others
            .into_iter()
            .filter(|(_, differs)| *differs)
            .map(|(what, _)| what.to_owned()),
    );
    parts.join(", ")
}
