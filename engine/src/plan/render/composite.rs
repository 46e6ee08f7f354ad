//! Composite types. Attributes are matched by name; new ones come last.

use super::super::hazard::HazardKind;
use super::super::lock::LockLevel;
use super::super::statement::{Body, Phase, Step};
use super::replacement::{Replacement, UserType};
use super::writer::comment_literal;
use super::{Context, rename};
use crate::catalog::{Attribute, Composite, ObjectId};
use crate::diff::{Edit, is_retyped};

pub(super) fn steps(edit: &Edit<Composite>, context: &Context<'_>) -> Vec<Step> {
    match edit {
        Edit::Create(created) => create(created, context),
        Edit::Drop(dropped) => {
            let summary = format!("Drop composite type {}", dropped.name.name);
            let sql = format!("DROP TYPE {}", context.writer.name(&dropped.name));
            let text = format!("drops composite type {}", dropped.name.path());
            let step = Step::sql(Phase::DropType, summary, sql);
            vec![step.with_hazard(HazardKind::BreaksApplication, text)]
        }
        Edit::Alter { before, after } if context.is_replaced(ObjectId::Composite, &before.name) => {
            replace(before, after, context)
        }
        Edit::Alter { before, after } => alter(before, after, context),
    }
}

/// Values move over as text, attribute by attribute in their order: the new type has that of the former one once attributes
/// have come and gone.
fn replace(before: &Composite, after: &Composite, context: &Context<'_>) -> Vec<Step> {
    let mut former = before.clone();
    former.comment.clone_from(&after.comment);
    former
        .attributes
        .retain(|old| after.attribute(&old.name).is_some());
    let is_new = |new: &&Attribute| before.attribute(&new.name).is_none();
    let new = after.attributes.iter().filter(is_new).cloned();
    former.attributes.extend(new);
    let mut steps = alter(before, &former, context);
    let mut replaced = after.clone();
    let position = |attribute: &Attribute| {
        former
            .attributes
            .iter()
            .position(|other| other.name == attribute.name)
    };
    replaced.attributes.sort_by_key(position);
    let replacement = Replacement {
        kind: UserType::Composite,
        name: &before.name,
        definition: create(&replaced, context),
    };
    let mut replaced = replacement.steps(context);
    if is_retyped(before, after)
        && Replacement::has_columns(&before.name, context)
        && let Some(first) = replaced.first_mut()
    {
        let text = format!(
            "fails when a value of {} does not convert",
            before.name.path()
        );
        *first = first.clone().with_hazard(HazardKind::CanFail, text);
    }
    steps.extend(replaced);
    steps
}

fn create(created: &Composite, context: &Context<'_>) -> Vec<Step> {
    let lines: Vec<String> = created.attributes.iter().map(definition).collect();
    let sql = format!(
        "CREATE TYPE {} AS (\n  {}\n)",
        context.writer.name(&created.name),
        lines.join(",\n  ")
    );
    let summary = format!("Create composite type {}", created.name.name);
    let mut steps = vec![Step::sql(Phase::Type, summary.clone(), sql)];
    let privileges = created.privileges.iter();
    steps.extend(privileges.map(|sql| Step::sql(Phase::Type, summary.clone(), sql)));
    if created.comment.is_some() {
        steps.push(comment(created, context));
    }
    for attribute in created.attributes.iter().filter(|a| a.comment.is_some()) {
        steps.push(attribute_comment(created, attribute, context));
    }
    steps
}

fn alter(before: &Composite, after: &Composite, context: &Context<'_>) -> Vec<Step> {
    let mut steps: Vec<Step> = rename::type_step("type", (&before.name, &after.name), context)
        .into_iter()
        .collect();
    let act = |action: String| {
        let sql = format!("ALTER TYPE {} {action}", context.writer.name(&after.name));
        let summary = format!("Modify composite type {}", after.name.name);
        Step::sql(Phase::Type, summary, sql)
    };
    for old in &before.attributes {
        if after.attribute(&old.name).is_none() {
            let path = format!("{}.{}", after.name.path(), old.name.path());
            let step = act(format!("DROP ATTRIBUTE {}", old.name));
            let step = cascading(step, after, old, context);
            let text = format!("drops attribute {path}");
            steps.push(
                step.with_hazard(HazardKind::DataLoss, text.clone())
                    .with_hazard(HazardKind::BreaksApplication, text)
                    .with_hazard(
                        HazardKind::Irreversible,
                        format!("the values of attribute {path} do not come back"),
                    ),
            );
        }
    }
    for new in &after.attributes {
        let Some(old) = before.attribute(&new.name) else {
            let step = act(format!("ADD ATTRIBUTE {}", definition(new)));
            steps.push(cascading(step, after, new, context));
            if new.comment.is_some() {
                steps.push(attribute_comment(after, new, context));
            }
            continue;
        };
        if (&old.data_type, &old.collation) != (&new.data_type, &new.collation) {
            let collation = collate(new);
            steps.push(act(format!(
                "ALTER ATTRIBUTE {} TYPE {}{collation}",
                new.name, new.data_type
            )));
        }
        if old.comment != new.comment {
            steps.push(attribute_comment(after, new, context));
        }
    }
    if before.comment != after.comment {
        steps.push(comment(after, context));
    }
    steps
}

/// A column of the tables of the type comes and goes with the attribute.
fn cascading(mut step: Step, on: &Composite, attribute: &Attribute, context: &Context<'_>) -> Step {
    let mut tables = context.tables_of_type(&on.name).peekable();
    if tables.peek().is_some()
        && let Body::Sql(sql) = &mut step.body
    {
        sql.push_str(" CASCADE");
        step.about.push(ObjectId::Composite(on.name.clone()));
    }
    tables.fold(step, |step, table| {
        let column = ObjectId::Column(table.clone(), attribute.name.clone());
        step.about([column])
            .locking_with_below(table, LockLevel::AccessExclusive)
    })
}

fn definition(attribute: &Attribute) -> String {
    format!(
        "{} {}{}",
        attribute.name,
        attribute.data_type,
        collate(attribute)
    )
}

fn collate(attribute: &Attribute) -> String {
    let collation = attribute.collation.as_ref();
    collation.map_or_else(String::new, |collation| format!(" COLLATE {collation}"))
}

fn comment(on: &Composite, context: &Context<'_>) -> Step {
    let text = comment_literal(on.comment.as_ref());
    let sql = format!(
        "COMMENT ON TYPE {} IS {text}",
        context.writer.name(&on.name)
    );
    let summary = format!("Set comment of composite type {}", on.name.name);
    Step::sql(Phase::Comment, summary, sql)
}

fn attribute_comment(on: &Composite, attribute: &Attribute, context: &Context<'_>) -> Step {
    let text = comment_literal(attribute.comment.as_ref());
    let sql = format!(
        "COMMENT ON COLUMN {}.{} IS {text}",
        context.writer.name(&on.name),
        attribute.name
    );
    let summary = format!("Set comment of composite type {}", on.name.name);
    Step::sql(Phase::Comment, summary, sql)
}
