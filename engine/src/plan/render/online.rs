//! Online changes as statements that run one by one, each in a transaction of its own or outside of any.

use super::super::hazard::HazardKind;
use super::super::lock::LockLevel;
use super::super::statement::{Phase, Step, Target};
use super::index::Build;
use super::writer::modify;
use super::{Context, column_change, constraint, index, rows};
use crate::catalog::{Column, Constraint, ConstraintKind, Index, NOT_VALID, Name, QualifiedName};
use crate::diff::{Change, Edit};

/// What an index is called until it takes the place of the one that it replaces.
const NEW: &str = "__new";
/// What an index is called from then on, until it is gone.
const OLD: &str = "__old";

pub(in crate::plan) fn steps(change: &Change, context: &Context<'_>) -> Vec<Step> {
    match change {
        Change::Index(table, edit) => index_steps(table, edit, context),
        Change::Constraint(table, edit) => match edit {
            Edit::Create(new) if new.kind.has_index() => add_key(table, new, context),
            Edit::Create(new) => add_check(table, new, context),
            Edit::Drop(old) => {
                let step = constraint::drop(table, old);
                vec![constraint::unenforced(step, table, old)]
            }
            Edit::Alter { before, after } if after.kind.has_index() => {
                replace_key(table, (before, after), context)
            }
            Edit::Alter { before, after } => replace_check(table, (before, after), context),
        },
        Change::Column(table, Edit::Alter { before, after }) if !before.not_null => {
            set_not_null(table, after, context)
        }
        Change::Column(table, Edit::Alter { after, .. }) => {
            let step = alter(
                table,
                vec![format!("ALTER COLUMN {} DROP NOT NULL", after.name)],
            );
            vec![column_change::null_allowed(step, table, after)]
        }
        // Nothing else is online.
        _ => super::steps(change, context),
    }
}

fn index_steps(table: &QualifiedName, edit: &Edit<Index>, context: &Context<'_>) -> Vec<Step> {
    match edit {
        Edit::Create(new) => {
            let mut steps = vec![build_index(table, (new, &new.name), context)];
            steps.extend(index::completed(table, new, context));
            steps
        }
        Edit::Drop(old) => {
            let step = drop_index(table, &old.name, context);
            vec![index::unenforced(step, table, old)]
        }
        Edit::Alter { before, after } => {
            let new = after.name.with_suffix(NEW);
            let old = before.name.with_suffix(OLD);
            let mut steps = vec![
                build_index(table, (after, &new), context),
                rename_index(table, (&before.name, &old), context),
                rename_index(table, (&new, &after.name), context),
                drop_index(table, &old, context),
            ];
            steps.extend(index::completed(table, after, context));
            steps
        }
    }
}

/// Builds the index under `name`, which need not be the one it has in the end.
fn build_index(table: &QualifiedName, (new, name): (&Index, &Name), context: &Context<'_>) -> Step {
    let built = Index {
        name: name.clone(),
        ..new.clone()
    };
    let sql = index::sql(table, &built, Build::Concurrently, context);
    let step = Step::sql(Phase::CreateIndex, index::summary(table, new), sql)
        .locking(table, LockLevel::ShareUpdateExclusive)
        .alone();
    if !new.unique {
        return step;
    }
    let path = table.sibling(&new.name).path();
    let text = format!(
        "fails when rows of {} are equal in index {path}",
        table.path()
    );
    step.with_hazard(HazardKind::CanFail, text)
}

fn drop_index(table: &QualifiedName, name: &Name, context: &Context<'_>) -> Step {
    let sql = format!(
        "DROP INDEX CONCURRENTLY {}",
        context.writer.name(&table.sibling(name))
    );
    let summary = format!("Drop index {name} of table {}", table.name);
    Step::sql(Phase::DropConstraint, summary, sql)
        .locking(table, LockLevel::ShareUpdateExclusive)
        .alone()
}

fn rename_index(table: &QualifiedName, (from, to): (&Name, &Name), context: &Context<'_>) -> Step {
    let name = context.writer.name(&table.sibling(from));
    let sql = format!("ALTER INDEX {name} RENAME TO {to}");
    Step::sql(Phase::Rename, format!("Rename index {from}"), sql)
}

fn add_key(table: &QualifiedName, new: &Constraint, context: &Context<'_>) -> Vec<Step> {
    let mut steps = vec![
        build_index(table, (&index_of(new), &new.name), context),
        constraint::add_using_index(table, new, &new.name),
    ];
    steps.extend(constraint::comments(table, new, context));
    steps
}

/// The index takes the name of the constraint (manual, ALTER TABLE, "ADD table_constraint_using_index").
fn replace_key(
    table: &QualifiedName,
    (before, after): (&Constraint, &Constraint),
    context: &Context<'_>,
) -> Vec<Step> {
    let new = after.name.with_suffix(NEW);
    let swap = vec![
        format!("DROP CONSTRAINT {}", before.name),
        constraint::using_index(after, &new),
    ];
    let mut steps = vec![
        build_index(table, (&index_of(after), &new), context),
        alter(table, swap),
    ];
    steps.extend(constraint::comments(table, after, context));
    steps
}

/// The index that enforces a key, before it does so.
fn index_of(key: &Constraint) -> Index {
    let definition = key.index_definition.clone().unwrap_or_default();
    Index {
        name: key.name.clone(),
        unique: true,
        shape: definition.clone(),
        only: false,
        definition,
        parameters: key.parameters.clone(),
        columns: key.columns.clone(),
        comment: None,
        statistics: Default::default(),
        part_of: None,
        other: Default::default(),
    }
}

fn add_check(table: &QualifiedName, new: &Constraint, context: &Context<'_>) -> Vec<Step> {
    let added = alter(table, vec![add_not_valid(table, new, context)]);
    let mut steps = vec![in_mode_of_adding(added, new), validate(table, new, context)];
    steps.extend(constraint::comments(table, new, context));
    steps
}

/// In one statement, so that at no time rows can come in that neither of them allows.
fn replace_check(
    table: &QualifiedName,
    (before, after): (&Constraint, &Constraint),
    context: &Context<'_>,
) -> Vec<Step> {
    // On the way back it may be one that is not checked.
    let is_checked = after.is_enforced() && after.is_valid();
    let added = if is_checked {
        add_not_valid(table, after, context)
    } else {
        format!("ADD {}", constraint::inline(table, after, context))
    };
    let swap = vec![format!("DROP CONSTRAINT {}", before.name), added];
    let swapped =
        constraint::locking_referenced(alter(table, swap), before, LockLevel::AccessExclusive);
    let swapped = constraint::locking_referenced(swapped, after, LockLevel::ShareRowExclusive);
    let mut steps = vec![swapped];
    steps.extend(is_checked.then(|| validate(table, after, context)));
    steps.extend(constraint::comments(table, after, context));
    steps
}

fn add_not_valid(table: &QualifiedName, new: &Constraint, context: &Context<'_>) -> String {
    let added = constraint::inline(table, new, context);
    format!("ADD {added}{NOT_VALID}")
}

/// A foreign key is added in a weaker mode than a check (manual, ALTER TABLE, "ADD table_constraint").
fn in_mode_of_adding(step: Step, new: &Constraint) -> Step {
    match new.kind {
        ConstraintKind::ForeignKey => {
            let step = step.in_mode(LockLevel::ShareRowExclusive);
            constraint::locking_referenced(step, new, LockLevel::ShareRowExclusive)
        }
        _ => step,
    }
}

fn validate(table: &QualifiedName, new: &Constraint, context: &Context<'_>) -> Step {
    let step = constraint::checked(validation(table, &new.name), table, new, context);
    constraint::locking_referenced(step, new, LockLevel::RowShare)
}

fn validation(table: &QualifiedName, name: &Name) -> Step {
    alter(table, vec![format!("VALIDATE CONSTRAINT {name}")])
        .in_mode(LockLevel::ShareUpdateExclusive)
        .alone()
}

/// SET NOT NULL does not read the rows where a valid check says the same (manual, ALTER TABLE, "SET NOT NULL").
fn set_not_null(table: &QualifiedName, column: &Column, context: &Context<'_>) -> Vec<Step> {
    let name = &column.name;
    let check = context.free_constraint(table, &name.with_suffix("__not_null"));
    let text = format!("fails when {}.{} holds NULL", table.path(), name.path());
    let add = format!("ADD CONSTRAINT {check} CHECK ({name} IS NOT NULL) NOT VALID");
    let validation = validation(table, &check).with_hazard(HazardKind::CanFail, text);
    vec![
        // From now on, not only once the column says so.
        column_change::null_refused(alter(table, vec![add]), table, column),
        rows::scanned(validation, table, "", context),
        // Not in one statement: that would drop the check first.
        alter(table, vec![format!("ALTER COLUMN {name} SET NOT NULL")]),
        alter(table, vec![format!("DROP CONSTRAINT {check}")]),
    ]
}

fn alter(table: &QualifiedName, actions: Vec<String>) -> Step {
    Step::alter(Target::of(table), Phase::AlterTable, modify(table), actions)
}
