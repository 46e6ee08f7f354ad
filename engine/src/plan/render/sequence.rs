//! Sequences of their own and behind serial columns.

use driftless_migrator::quote::literal;

use super::super::hazard::HazardKind;
use super::super::lock::LockLevel;
use super::super::statement::{Phase, Step, When};
use super::continued::Continued;
use super::writer::comment_literal;
use super::{Context, persistence, rename};
use crate::catalog::{Column, Name, ObjectId, QualifiedName, Sequence, SequenceOptions};
use crate::diff::Edit;

pub(super) fn steps(edit: &Edit<Sequence>, context: &Context<'_>) -> Vec<Step> {
    match edit {
        Edit::Create(created) => create(created, context),
        Edit::Drop(dropped) => drop(dropped, context),
        Edit::Alter { before, after } => alter(before, after, context),
    }
}

fn create(created: &Sequence, context: &Context<'_>) -> Vec<Step> {
    let name = context.writer.name(&created.name);
    let summary = format!("Create sequence {}", created.name.name);
    let defaults = SequenceOptions::defaults("bigint");
    let unlogged = if created.unlogged { "UNLOGGED " } else { "" };
    let sql = format!(
        "CREATE {unlogged}SEQUENCE {name}{}",
        options(&defaults, &created.options)
    );
    let mut steps = vec![Step::sql(Phase::CreateSequence, summary, sql)];
    if let Some(owner) = &created.owned_by {
        steps.push(owned_by(created, Some(owner), context));
        steps.extend(continue_column(created, owner, context));
    }
    if created.comment.is_some() {
        steps.push(comment((&created.name, created.comment.as_ref()), context));
    }
    steps
}

/// A sequence put behind a column that has rows continues after them.
fn continue_column(
    created: &Sequence,
    (table, column): &(QualifiedName, Name),
    context: &Context<'_>,
) -> Option<Step> {
    let numbers = ["smallint", "integer", "bigint", "numeric"];
    let is_number = |found: &&Column| numbers.contains(&found.data_type.as_str());
    context.before.column(table, column)?;
    let column = context.after.column(table, column).filter(is_number)?;
    let continued = Continued {
        sequence: &created.name,
        options: &created.options,
        table,
        column,
    };
    let summary = format!("Continue sequence {} after the rows", created.name.name);
    Some(continued.step(summary, context))
}

/// A sequence falls with the column that owns it.
fn drop(dropped: &Sequence, context: &Context<'_>) -> Vec<Step> {
    if let Some((table, column)) = &dropped.owned_by
        && context.after.column(table, column).is_none()
    {
        return Vec::new();
    }
    let summary = format!("Drop sequence {}", dropped.name.name);
    let sql = format!("DROP SEQUENCE {}", context.writer.name(&dropped.name));
    let step = Step::sql(Phase::DropSequence, summary, sql);
    if dropped.owned_by.is_some() {
        return vec![step];
    }
    let path = dropped.name.path();
    let text = format!("drops sequence {path}");
    vec![
        step.with_hazard(HazardKind::DataLoss, text.clone())
            .with_hazard(HazardKind::BreaksApplication, text)
            .with_hazard(
                HazardKind::Irreversible,
                format!("the value of sequence {path} does not come back"),
            ),
    ]
}

fn alter(before: &Sequence, after: &Sequence, context: &Context<'_>) -> Vec<Step> {
    let mut steps = Vec::new();
    let summary = format!("Modify sequence {}", after.name.name);
    steps.extend(rename::step(
        "sequence",
        (&before.name, &after.name),
        context,
    ));
    steps.extend(persistence::of_changed(before, after, context));
    let mut changed = options(&before.options, &after.options);
    let name = context.writer.name(&after.name);
    match into_bounds(&name, &before.options, &after.options) {
        IntoBounds::Stays => {}
        IntoBounds::Moves(sql) => steps.push(Step::sql(Phase::Sequence, summary.clone(), sql)),
        IntoBounds::Restarts => changed.push_str(" RESTART"),
    }
    if !changed.is_empty() {
        let step = Step::sql(
            Phase::Sequence,
            summary,
            format!("ALTER SEQUENCE {name}{changed}"),
        );
        let path = after.name.path();
        steps.push(if may_be_passed(&before.options, &after.options) {
            let text = format!("fails when sequence {path} has passed its new bound");
            step.with_hazard(HazardKind::CanFail, text)
        } else {
            step
        });
    }
    if before.owned_by != after.owned_by {
        let let_go = let_go_early(before, after, context);
        let is_left = let_go.is_none() || after.owned_by.is_some();
        steps.extend(let_go);
        steps.extend(is_left.then(|| owned_by(after, after.owned_by.as_ref(), context)));
    }
    if before.comment != after.comment {
        steps.push(comment((&after.name, after.comment.as_ref()), context));
    }
    steps
}

/// One that stays would fall with the column that owns it.
fn let_go_early(before: &Sequence, after: &Sequence, context: &Context<'_>) -> Option<Step> {
    let (table, column) = before.owned_by.as_ref()?;
    let stays = context.after.column(table, column).is_some();
    (!stays).then(|| {
        let owner = ObjectId::Column(table.clone(), column.clone());
        owned_by(after, None, context)
            .in_phase(Phase::LetGo)
            .running(When::BeforeRemoval, owner)
            // A table that becomes logged or unlogged would take it along.
            .running(When::BeforeMaking, ObjectId::Table(table.clone()))
    })
}

pub(super) fn owned_by(
    sequence: &Sequence,
    owner: Option<&(QualifiedName, Name)>,
    context: &Context<'_>,
) -> Step {
    let owner_name = match owner {
        Some((table, column)) => format!("{}.{column}", context.writer.name(table)),
        None => "NONE".to_owned(),
    };
    let sql = format!(
        "ALTER SEQUENCE {} OWNED BY {owner_name}",
        context.writer.name(&sequence.name)
    );
    let summary = format!("Modify sequence {}", sequence.name.name);
    let step = Step::sql(Phase::Sequence, summary, sql);
    match owner {
        Some((table, column)) => context
            .column_in_line(table, column)
            .into_iter()
            .fold(step, Step::waiting_for)
            // A table that becomes logged or unlogged would take it along.
            .running(When::AfterMaking, ObjectId::Table(table.clone()))
            .locking(table, LockLevel::AccessShare),
        None => step,
    }
}

/// The sequences that a column which goes and comes back owns would fall with it (manual, CREATE SEQUENCE, "OWNED BY"):
/// they are let go before.
pub(super) fn let_go(table: &QualifiedName, column: &Name, context: &Context<'_>) -> Vec<Step> {
    let sequences = context.before.sequences.values();
    sequences
        .filter(|sequence| is_left_alone(sequence, (table, column), context))
        .map(|sequence| owned_by(sequence, None, context).in_phase(Phase::DropDefault))
        .collect()
}

/// What was let go and stays with the column.
pub(super) fn owned_again(
    table: &QualifiedName,
    column: &Name,
    context: &Context<'_>,
) -> Vec<Step> {
    let stays = |after: &&Sequence| {
        let before = context.before.sequences.get(&after.name);
        before.is_some_and(|before| before.owned_by == after.owned_by)
    };
    let sequences = context.after.sequences.values();
    sequences
        .filter(|sequence| is_left_alone(sequence, (table, column), context))
        .filter(stays)
        .map(|sequence| owned_by(sequence, sequence.owned_by.as_ref(), context))
        .collect()
}

/// Whether the column, or one of a table below that comes from it, owns the sequence, goes and comes back.
fn is_left_alone(
    sequence: &Sequence,
    (table, column): (&QualifiedName, &Name),
    context: &Context<'_>,
) -> bool {
    let owner = sequence.owned_by.as_ref();
    owner.is_some_and(|(owner, name)| {
        name == column
            && context.is_made_anew(owner, name)
            && (owner == table || context.descendants(table).contains(owner))
    })
}

pub(super) fn comment(
    (name, comment): (&QualifiedName, Option<&String>),
    context: &Context<'_>,
) -> Step {
    let text = comment_literal(comment);
    let sql = format!(
        "COMMENT ON SEQUENCE {} IS {text}",
        context.writer.name(name)
    );
    Step::sql(
        Phase::Comment,
        format!("Set comment of sequence {}", name.name),
        sql,
    )
}

/// What becomes of the value of a sequence whose bounds change: Postgres refuses bounds that exclude it.
pub(super) enum IntoBounds {
    /// Nothing: the new bounds allow it, unless the sequence has passed them, which is for Postgres to refuse.
    Stays,
    /// One that has not come to the new bounds yet is brought into what both bounds allow, beforehand.
    Moves(String),
    /// Both bounds have nothing in common: it starts anew.
    Restarts,
}

pub(super) fn into_bounds(
    name: &str,
    before: &SequenceOptions,
    after: &SequenceOptions,
) -> IntoBounds {
    let minimum = before.minimum.max(after.minimum);
    let maximum = before.maximum.min(after.maximum);
    if minimum > maximum {
        return IntoBounds::Restarts;
    }
    let is_rising = before.increment > 0;
    let behind = if is_rising {
        (minimum > before.minimum).then(|| (minimum, format!("last_value < {minimum}")))
    } else {
        (maximum < before.maximum).then(|| (maximum, format!("last_value > {maximum}")))
    };
    // One that was never used stands at its start.
    let start = before.start.clamp(minimum, maximum);
    let unused = (start != before.start).then(|| (start, "NOT is_called".to_owned()));
    behind
        .or(unused)
        .map_or(IntoBounds::Stays, |(value, condition)| {
            IntoBounds::Moves(format!(
                "SELECT setval({}, {value}, false) FROM {name} WHERE {condition}",
                literal(name)
            ))
        })
}

/// Whether the sequence may have gone beyond its new bounds.
pub(super) fn may_be_passed(before: &SequenceOptions, after: &SequenceOptions) -> bool {
    if before.increment > 0 {
        after.maximum < before.maximum
    } else {
        after.minimum > before.minimum
    }
}

/// The options in which `after` differs from `before`, each with a leading space.
pub(super) fn options(before: &SequenceOptions, after: &SequenceOptions) -> String {
    option_list(before, after)
        .into_iter()
        .map(|option| format!(" {option}"))
        .collect()
}

/// The options in which `after` differs from `before`, in the order of the manual's synopsis.
pub(super) fn option_list(before: &SequenceOptions, after: &SequenceOptions) -> Vec<String> {
    let mut list = Vec::new();
    let mut differs = |different: bool, option: String| {
        if different {
            list.push(option);
        }
    };
    differs(
        before.data_type != after.data_type,
        format!("AS {}", after.data_type),
    );
    differs(
        before.increment != after.increment,
        format!("INCREMENT BY {}", after.increment),
    );
    // A change of the type moves a bound that stands at the old type's own limit.
    let at_limit = before.maximum == SequenceOptions::defaults(&before.data_type).maximum;
    let moved = before.data_type != after.data_type && at_limit;
    let maximum = if moved {
        SequenceOptions::defaults(&after.data_type).maximum
    } else {
        before.maximum
    };
    differs(
        before.minimum != after.minimum,
        format!("MINVALUE {}", after.minimum),
    );
    differs(
        maximum != after.maximum,
        format!("MAXVALUE {}", after.maximum),
    );
    differs(
        before.start != after.start,
        format!("START WITH {}", after.start),
    );
    differs(
        before.cache != after.cache,
        format!("CACHE {}", after.cache),
    );
    let cycle = if after.cycle { "CYCLE" } else { "NO CYCLE" };
    differs(before.cycle != after.cycle, cycle.to_owned());
    list
}
