//! Identities of columns and the sequences inside.

use super::super::statement::{Phase, Step, When};
use super::continued::Continued;
use super::{Context, column_change, persistence, sequence};
use crate::catalog::{Column, Identity, ObjectId, QualifiedName, SequenceOptions};

/// `GENERATED ... AS IDENTITY`, as in the definition of a column.
pub(super) fn clause(
    table: &QualifiedName,
    column: &Column,
    identity: &Identity,
    context: &Context<'_>,
) -> String {
    // `SEQUENCE NAME ...` where the sequence must not get the name that Postgres would choose.
    let (sequence_name, _) = inner_sequence(table, column, identity, context);
    let defaults = SequenceOptions::defaults(&column.data_type);
    let options = sequence::options(&defaults, &identity.options);
    let options = format!("{sequence_name}{options}");
    let options = options.trim_start();
    let options = if options.is_empty() {
        String::new()
    } else {
        format!(" ({options})")
    };
    format!("GENERATED {} AS IDENTITY{options}", always(identity))
}

fn always(identity: &Identity) -> &'static str {
    if identity.always {
        "ALWAYS"
    } else {
        "BY DEFAULT"
    }
}

/// What the actions of one ALTER TABLE do to an identity.
pub(super) fn actions(
    table: &QualifiedName,
    (before, after): (&Column, &Column),
    context: &Context<'_>,
    alter: &mut impl FnMut(String),
) {
    match (&before.identity, &after.identity) {
        (None, Some(identity)) => {
            alter(format!("ADD {}", clause(table, after, identity, context)));
        }
        (Some(old), Some(new)) => {
            if old.always != new.always {
                alter(format!("SET GENERATED {}", always(new)));
            }
            // The type of the sequence follows the column's.
            let mut old =
                into_type((before, old), (after, new)).unwrap_or_else(|| old.options.clone());
            if before.data_type != after.data_type {
                let (from, to) = (&before.data_type, &after.data_type);
                if old.maximum == SequenceOptions::defaults(from).maximum {
                    old.maximum = SequenceOptions::defaults(to).maximum;
                }
                old.data_type.clone_from(&new.options.data_type);
            }
            // One ALTER COLUMN, so that bounds and start change at once.
            let mut changes: Vec<String> = sequence::option_list(&old, &new.options)
                .into_iter()
                .map(|option| format!("SET {option}"))
                .collect();
            if let sequence::IntoBounds::Restarts = sequence::into_bounds("", &old, &new.options) {
                changes.push("RESTART".to_owned());
            }
            if !changes.is_empty() {
                alter(changes.join(" "));
            }
        }
        _ => {}
    }
}

/// The options of an identity whose bounds or start must change before the column gets its new type, which does not hold them.
fn into_type(
    (before, old): (&Column, &Identity),
    (after, new): (&Column, &Identity),
) -> Option<SequenceOptions> {
    let limits = SequenceOptions::defaults(&before.data_type);
    let type_after = match after.data_type.as_str() {
        "smallint" => i64::from(i16::MIN)..=i64::from(i16::MAX),
        "integer" => i64::from(i32::MIN)..=i64::from(i32::MAX),
        _ => i64::MIN..=i64::MAX,
    };
    let (old, new) = (&old.options, &new.options);
    let holds = |bound: i64, limit: i64| bound == limit || type_after.contains(&bound);
    let fits = holds(old.maximum, limits.maximum)
        && holds(old.minimum, limits.minimum)
        && type_after.contains(&old.start);
    (!fits).then(|| SequenceOptions {
        minimum: new.minimum,
        maximum: new.maximum,
        start: new.start,
        ..old.clone()
    })
}

/// What an identity takes in statements of its own: Postgres runs the actions of one ALTER TABLE in an order of its
/// own.
pub(super) fn steps(
    table: &QualifiedName,
    (before, after): (&Column, &Column),
    context: &Context<'_>,
) -> Vec<Step> {
    let mut steps = Vec::new();
    match (&before.identity, &after.identity) {
        (Some(_), None) => {
            // Its sequence frees its name before another one takes it.
            steps.push(column_change::apart(
                table,
                format!("ALTER COLUMN {} DROP IDENTITY", after.name),
                context,
            ));
        }
        (None, Some(identity)) => {
            let (_, aside) = inner_sequence(table, after, identity, context);
            let continued = Continued {
                sequence: aside.as_ref().unwrap_or(&identity.sequence),
                options: &identity.options,
                table,
                column: after,
            };
            let summary = format!("Continue the identity of {} after the rows", table.name);
            steps.push(continued.step(summary, context));
            let completing = completed(table, after, context).into_iter();
            steps.extend(completing.map(|step| step.in_phase(Phase::Continue)));
        }
        (Some(old), Some(new)) => {
            steps.extend(persistence::of_identity(table, (old, new), context));
            if old.comment != new.comment {
                steps.push(comment(new, context));
            }
            let name = context.writer.name(&new.sequence);
            if old.sequence != new.sequence {
                let names = (&old.sequence, &new.sequence);
                steps.push(rename_sequence(Phase::Rename, names, context));
            }
            let narrowed = into_type((before, old), (after, new));
            let moved = sequence::into_bounds(&name, &old.options, &new.options);
            if let sequence::IntoBounds::Moves(sql) = moved
                && (before.data_type == after.data_type || narrowed.is_some())
            {
                let summary = format!("Modify the identity of {} table", table.name);
                steps.push(Step::sql(Phase::DropDefault, summary, sql));
            }
            if let Some(narrowed) = narrowed {
                let changes: Vec<String> = sequence::option_list(&old.options, &narrowed)
                    .into_iter()
                    .map(|option| format!("SET {option}"))
                    .collect();
                let action = format!("ALTER COLUMN {} {}", after.name, changes.join(" "));
                let step = column_change::apart(table, action, context);
                steps.push(step.in_phase(Phase::DropDefault));
            }
        }
        (None, None) => {}
    }
    steps
}

/// What completes the sequence of a new identity. Where another one had its name, all of it waits for that.
pub(super) fn completed(
    table: &QualifiedName,
    column: &Column,
    context: &Context<'_>,
) -> Vec<Step> {
    let mut steps: Vec<Step> = (persistence::of_new(table, column, context).into_iter())
        .chain(comment_of_new(column, context))
        .collect();
    if let Some(named) = named(table, column, context) {
        let waiting = steps.into_iter();
        let waiting = waiting.map(|step| step.in_phase(Phase::Continue));
        steps = std::iter::once(named).chain(waiting).collect();
    }
    steps
}

/// The sequence of a new identity gets its name once that is free, where another one had it.
fn named(table: &QualifiedName, column: &Column, context: &Context<'_>) -> Option<Step> {
    let identity = column.own_identity()?;
    let (_, aside) = inner_sequence(table, column, identity, context);
    let step = rename_sequence(Phase::Continue, (&aside?, &identity.sequence), context);
    let sequence = ObjectId::Sequence(identity.sequence.clone());
    let dependents = context.dependents_after(&sequence).iter();
    let step = dependents.fold(step, |step, dependent| {
        step.running(When::BeforeMaking, (*dependent).clone())
    });
    Some(step.running(When::AfterRemoval, sequence))
}

/// The comment of the sequence inside, where it has one.
fn comment_of_new(column: &Column, context: &Context<'_>) -> Option<Step> {
    let identity = column.own_identity()?;
    let has_comment = identity.comment.is_some();
    has_comment.then(|| comment(identity, context))
}

fn comment(identity: &Identity, context: &Context<'_>) -> Step {
    sequence::comment((&identity.sequence, identity.comment.as_ref()), context)
}

fn rename_sequence(
    phase: Phase,
    (from, to): (&QualifiedName, &QualifiedName),
    context: &Context<'_>,
) -> Step {
    let sql = format!(
        "ALTER SEQUENCE {} RENAME TO {}",
        context.writer.name(from),
        to.name
    );
    Step::sql(phase, format!("Rename sequence {}", from.name), sql)
}

/// How the sequence of a new identity gets its name: by itself, by `SEQUENCE NAME`, or, where another sequence has
/// that name and goes later, aside at first.
fn inner_sequence(
    table: &QualifiedName,
    column: &Column,
    identity: &Identity,
    context: &Context<'_>,
) -> (String, Option<QualifiedName>) {
    let wanted = &identity.sequence;
    let clause = |name: &QualifiedName| format!("SEQUENCE NAME {}", context.writer.name(name));
    if context.before.sequences.contains_key(wanted) {
        let aside = context.free(wanted.sibling(&wanted.name.with_suffix("__new")));
        return (clause(&aside), Some(aside));
    }
    let chosen = format!("{}_{}_seq", table.name.as_str(), column.name.as_str());
    if wanted.schema == table.schema && wanted.name.as_str() == chosen {
        return (String::new(), None);
    }
    (clause(wanted), None)
}
