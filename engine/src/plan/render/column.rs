//! Columns of tables that stay, and their definitions in CREATE TABLE.

use super::super::hazard::HazardKind;
use super::super::lock::LockLevel;
use super::super::statement::{Phase, Step, Target, When};
use super::column_settings::{plain, settings};
use super::writer::{comment_literal, modify};
use super::{Context, default, family, generated, identity, persistence, retype, rows, sequence};
use crate::catalog::{Column, ObjectId, QualifiedName, Table};
use crate::diff::Edit;
use crate::plan::conversion::{self, Conversion};

pub(super) fn steps(
    table: &QualifiedName,
    edit: &Edit<Column>,
    context: &Context<'_>,
) -> Vec<Step> {
    match edit {
        Edit::Create(column) => create(table, column, context),
        Edit::Drop(column) => drop(table, column, context),
        Edit::Alter { before, after } => alter(table, (before, after), context),
    }
}

/// `"name" type ...`, as in CREATE TABLE and ADD COLUMN.
/// Identity is left to the parent where the column comes from one.
pub(super) fn definition(table: &QualifiedName, column: &Column, context: &Context<'_>) -> String {
    let mut text = format!("{} {}", column.name, column.data_type);
    if let Some(collation) = &column.collation {
        text.push_str(&format!(" COLLATE {collation}"));
    }
    if column.not_null {
        text.push_str(" NOT NULL");
    }
    let default = column.default.as_ref();
    if let Some(default) = default.filter(|_| !default::comes_late(table, column, context)) {
        text.push_str(&format!(" DEFAULT {default}"));
    }
    if let Some(generated) = &column.generated {
        let storage = if generated.stored {
            "STORED"
        } else {
            "VIRTUAL"
        };
        text.push_str(&format!(
            " GENERATED ALWAYS AS ({}) {storage}",
            generated.expression
        ));
    }
    if let Some(identity) = column.identity.as_ref().filter(|_| !column.inherited) {
        let clause = identity::clause(table, column, identity, context);
        text.push_str(&format!(" {clause}"));
    }
    text
}

/// What the definition of a new column can't say, and where a column that comes from a parent differs from it.
pub(super) fn completed(table: &Table, column: &Column, context: &Context<'_>) -> Vec<Step> {
    let mut steps = settings((&table.name, context), (&plain(column), column), false);
    let mut actions = Vec::new();
    if column.inherited && !column.local && table.partition_of.is_none() {
        let parents = table
            .parents()
            .filter_map(|name| context.after.tables.get(name));
        let above = parents
            .filter_map(|parent| parent.column(&column.name))
            .next();
        let default = above.and_then(|above| above.default.as_ref());
        let name = &column.name;
        match &column.default {
            Some(own) if default != Some(own) => {
                actions.push(format!("ALTER COLUMN {name} SET DEFAULT {own}"));
            }
            None if default.is_some() => actions.push(format!("ALTER COLUMN {name} DROP DEFAULT")),
            _ => {}
        }
        if column.not_null && above.is_some_and(|above| !above.not_null) {
            actions.push(format!("ALTER COLUMN {name} SET NOT NULL"));
        }
    }
    if !actions.is_empty() {
        steps.push(actions_step(&table.name, Phase::AlterTable, actions));
    }
    steps
}

fn create(table: &QualifiedName, column: &Column, context: &Context<'_>) -> Vec<Step> {
    if column.identity.is_some() && !family::can_add_identity(table, column, context) {
        let bare = Column {
            identity: None,
            ..column.clone()
        };
        let mut steps = create(table, &bare, context);
        steps.extend(change(table, (&bare, column), context));
        return steps;
    }
    if default::comes_late(table, column, context) {
        let bare = Column {
            default: None,
            ..column.clone()
        };
        let mut steps = create(table, &bare, context);
        steps.extend(default::late(table, column, context));
        return steps;
    }
    let mut step = action(
        table,
        Phase::AlterTable,
        format!("ADD COLUMN {}", definition(table, column, context)),
    );
    if is_computed(table, column, context) {
        step = rows::rewritten(step, table, context);
    }
    if is_checked_when_added(column) {
        let text = format!("fails when {} is NULL for a row", path(table, column));
        step = rows::scanned(step, table, "", context).with_hazard(HazardKind::CanFail, text);
    }
    if must_be_given(column, context) {
        let path = path(table, column);
        let text = format!(
            "adding {path} NOT NULL fails when {} has rows",
            table.path()
        );
        step = rows::scanned(step, table, "", context)
            .with_hazard(HazardKind::CanFail, text)
            .with_hazard(
                HazardKind::BreaksApplication,
                format!("an INSERT that does not give {path} fails"),
            );
    }
    // A column that is there already keeps its own definition when a parent gets it too.
    for above in family::columns_above(table, column, context) {
        step = step.running(When::BeforeMaking, above);
    }
    let mut steps = vec![step];
    steps.extend(settings((table, context), (&plain(column), column), false));
    steps.extend(privileges(table, column));
    steps.extend(sequence::owned_again(table, &column.name, context));
    steps.extend(persistence::of_new(table, column, context));
    steps.extend(identity::comment_of_new(column, context));
    if column.comment.is_some() {
        steps.push(comment(table, column, context));
    }
    steps
}

/// Whether the rows that are there get a value each, so that the table is rewritten.
pub(super) fn is_computed(table: &QualifiedName, column: &Column, context: &Context<'_>) -> bool {
    let id = ObjectId::Column(table.clone(), column.name.clone());
    context.after.computed_columns.contains(&id)
}

/// Whether each row is read for its value, which is stored nowhere.
fn is_checked_when_added(column: &Column) -> bool {
    let is_virtual = column.generated.as_ref().is_some_and(|found| !found.stored);
    column.not_null && is_virtual
}

/// Whether nothing but NULL is there for a row that does not give a value, and NULL is refused.
fn must_be_given(column: &Column, context: &Context<'_>) -> bool {
    let domain = column.user_type.as_ref();
    let domain = domain.and_then(|name| context.after.domains.get(name));
    let refuses = column.not_null || domain.is_some_and(|domain| domain.not_null);
    let filled = column.fills_itself() || domain.is_some_and(|domain| domain.default.is_some());
    refuses && !filled
}

/// The grants of a column fall with it.
pub(super) fn privileges<'a>(
    table: &'a QualifiedName,
    column: &'a Column,
) -> impl Iterator<Item = Step> + 'a {
    let grants = column.privileges.iter();
    grants.map(move |sql| grant(table, column, sql))
}

/// GRANT locks the table from Postgres 18 on.
fn grant(table: &QualifiedName, column: &Column, sql: &str) -> Step {
    let summary = format!("Grant on column {}", column.name);
    Step::sql(Phase::Grant, summary, sql).locking(table, LockLevel::AccessShare)
}

fn drop(table: &QualifiedName, column: &Column, context: &Context<'_>) -> Vec<Step> {
    let text = format!("DROP COLUMN {}", column.name);
    let target = Target {
        table: table.clone(),
        only: family::is_kept_below(table, column, context),
    };
    // Those below are told that it is theirs.
    let mut step = Step::alter(target, Phase::DropColumn, modify(table), vec![text])
        .locking_with_below(table, LockLevel::AccessExclusive);
    // Its foreign keys go with it.
    for referenced in context.referenced_by(table, &column.name) {
        step = step.locking_with_below(referenced, LockLevel::AccessExclusive);
    }
    // What the table declares beside its parents is left once theirs is gone.
    for above in family::columns_above(table, column, context) {
        step = step.running(When::AfterRemoval, above);
    }
    let text = format!("drops column {}", path(table, column));
    let step = lost(step, table, column).with_hazard(HazardKind::BreaksApplication, text);
    let mut steps = sequence::let_go(table, &column.name, context);
    steps.extend(default::early(table, column, context));
    steps.push(step);
    steps
}

/// The values of a generated column are computed again when it comes back.
pub(super) fn lost(step: Step, table: &QualifiedName, column: &Column) -> Step {
    if column.generated.is_some() {
        return step;
    }
    let path = path(table, column);
    step.with_hazard(HazardKind::DataLoss, format!("drops column {path}"))
        .with_hazard(
            HazardKind::Irreversible,
            format!("the values of column {path} do not come back"),
        )
}

pub(super) fn path(table: &QualifiedName, column: &Column) -> String {
    format!("{}.{}", table.path(), column.name.path())
}

fn alter(
    table: &QualifiedName,
    (before, after): (&Column, &Column),
    context: &Context<'_>,
) -> Vec<Step> {
    if before.name != after.name {
        return vec![rename(table, before, after, context)];
    }
    if family::goes_with_parents(table, after, context) {
        return Vec::new();
    }
    let mut steps = if let Some(stored) = generated::stored_on_the_way(before, after) {
        generated::unfold(table, (before, &stored, after), context)
    } else if crate::diff::is_rebuilt(before, after) {
        generated::rebuild(table, before, after, context)
    } else {
        change(table, (before, after), context)
    };
    let rebuilt = crate::diff::is_rebuilt(before, after) && after.comment.is_some();
    if before.comment != after.comment || rebuilt {
        steps.push(comment(table, after, context));
    }
    if after.inherited {
        steps = steps
            .into_iter()
            .map(|step| following_parents(step, table, after, context))
            .collect();
    }
    steps
}

/// What only completes a column waits for one that is made anew with a parent's.
fn following_parents(
    step: Step,
    table: &QualifiedName,
    column: &Column,
    context: &Context<'_>,
) -> Step {
    if step.phase.is_waited_for() {
        return step;
    }
    let columns = context.column_in_line(table, &column.name).into_iter();
    columns.fold(step, |step, column| step.running(When::AfterMaking, column))
}

fn rename(table: &QualifiedName, before: &Column, after: &Column, context: &Context<'_>) -> Step {
    let sql = format!(
        "ALTER TABLE {} RENAME COLUMN {} TO {}",
        context.writer.name(table),
        before.name,
        after.name
    );
    let text = format!("renames column {}", path(table, before));
    let summary = format!("Rename a column of {} table", table.name);
    Step::sql(Phase::Rename, summary, sql)
        .locking_with_below(table, LockLevel::AccessExclusive)
        .with_hazard(HazardKind::BreaksApplication, text)
}

pub(super) fn change(
    table: &QualifiedName,
    (before, after): (&Column, &Column),
    context: &Context<'_>,
) -> Vec<Step> {
    let mut actions = Vec::new();
    let mut hazards = Vec::new();
    let name = &after.name;
    let mut alter = |text: String| actions.push(format!("ALTER COLUMN {name} {text}"));
    let retyped = before.data_type != after.data_type || before.collation != after.collation;
    let type_moved_by_enum = enum_is_replaced(before, after, context);
    let mut converted = None;
    if retyped && !type_moved_by_enum {
        if before.default.is_some() {
            alter("DROP DEFAULT".to_owned());
        }
        let (clause, conversion) = type_clause(before, after);
        alter(clause);
        converted = Some(conversion);
    }
    if !before.not_null && after.not_null {
        alter("SET NOT NULL".to_owned());
    }
    let default_lifted = retyped && before.default.is_some() && !type_moved_by_enum;
    let mut default_step = None;
    match &after.default {
        Some(default) if before.default.as_ref() != Some(default) || default_lifted => {
            match default::late(table, after, context) {
                Some(step) => default_step = Some(step),
                None => alter(format!("SET DEFAULT {default}")),
            }
        }
        None if before.default.is_some() && !default_lifted => {
            match default::early(table, before, context) {
                Some(step) => default_step = Some(step),
                None => alter("DROP DEFAULT".to_owned()),
            }
        }
        _ => {}
    }
    if before.fills_itself() && !will_fill_itself(table, after, context) {
        let text = format!(
            "an INSERT no longer gets a value for {}",
            path(table, after)
        );
        hazards.push((HazardKind::BreaksApplication, text));
    }
    let recomputed = after.generated.as_ref().filter(|new| {
        let old = before.generated.as_ref();
        old.is_some_and(|old| old.expression != new.expression)
    });
    identity::actions(table, (before, after), context, &mut alter);
    let allows_null = before.not_null && !after.not_null;
    if allows_null {
        alter("DROP NOT NULL".to_owned());
    }
    if refuses_values(after) && !refuses_values(before) {
        let text = format!(
            "a statement that gives a value for {} fails",
            path(table, after)
        );
        hazards.push((HazardKind::BreaksApplication, text));
    }
    let settings = settings(
        (table, context),
        (before, after),
        retyped && !type_moved_by_enum,
    );
    let mut steps: Vec<Step> = default_step.into_iter().collect();
    if actions.is_empty()
        && let Some(step) = steps.first_mut()
    {
        for (kind, text) in hazards.drain(..) {
            *step = step.clone().with_hazard(kind, text);
        }
    }
    if !actions.is_empty() {
        let is_default =
            |action: &String| action.contains(" SET DEFAULT ") || action.ends_with(" DROP DEFAULT");
        let only_default = settings.is_empty() && actions.iter().all(is_default);
        let phase = match after.default {
            None if only_default && !family::gets_default_from_above(table, after, context) => {
                Phase::DropDefault
            }
            _ => Phase::AlterTable,
        };
        let target = Target {
            table: table.clone(),
            only: only_default && context.is_parent(table)
                || allows_null && !retyped && family::is_refused_below(table, after, context),
        };
        let mut step = Step::alter(target, phase, modify(table), actions);
        if let Some(conversion) = converted {
            step = retype::retyped(step, table, (before, after), conversion, context);
        }
        if allows_null {
            step = null_allowed(step, table, after);
        }
        if !before.not_null && after.not_null {
            step = null_refused(step, table, after);
            if !is_proven_not_null(table, after, context) {
                let text = format!("fails when {} holds NULL", path(table, after));
                step =
                    rows::scanned(step, table, "", context).with_hazard(HazardKind::CanFail, text);
            }
        }
        for (kind, text) in hazards {
            step = step.with_hazard(kind, text);
        }
        if conversion::depends_on_zone(&before.data_type, &after.data_type) {
            step = step.in_utc();
        }
        steps.push(step);
    }
    steps.extend(settings);
    if converted.is_some() {
        steps.extend(retype::comments_below(table, &after.name, context));
    }
    if let Some(new) = recomputed {
        let action = format!(
            "ALTER COLUMN {} SET EXPRESSION AS ({})",
            after.name, new.expression
        );
        // Apart: ALTER TABLE drops columns before it changes the expressions that needed them.
        let step = apart(table, action, context).in_phase(Phase::AlterTable);
        steps.push(if new.stored {
            rows::rewritten(step, table, context)
        } else {
            step
        });
    }
    if before.generated.is_some() && after.generated.is_none() {
        let action = format!("ALTER COLUMN {} DROP EXPRESSION", after.name);
        steps.push(apart(table, action, context));
    }
    steps.extend(identity::steps(table, (before, after), context));
    // One that went with a parent's and came back has none.
    let lacking = after.privileges.iter();
    let lacking = lacking.filter(|sql| !before.privileges.contains(sql));
    steps.extend(lacking.map(|sql| grant(table, after, sql)));
    steps
}

/// A statement of its own, early where nothing else is said.
pub(super) fn apart(table: &QualifiedName, action: String, context: &Context<'_>) -> Step {
    let sql = format!("ALTER TABLE {} {action}", context.writer.name(table));
    Step::sql(Phase::DropDefault, modify(table), sql)
        .locking_with_below(table, LockLevel::AccessExclusive)
}

/// A running release may still write NULL.
pub(super) fn null_refused(step: Step, table: &QualifiedName, column: &Column) -> Step {
    let text = format!("a statement that leaves {} NULL fails", path(table, column));
    step.with_hazard(HazardKind::BreaksApplication, text)
}

/// A running release may not know what to make of NULL.
pub(super) fn null_allowed(step: Step, table: &QualifiedName, column: &Column) -> Step {
    let text = format!("a reader may meet NULL in {}", path(table, column));
    step.with_hazard(HazardKind::BreaksApplication, text)
}

/// Whether a valid CHECK says already that no row holds NULL: SET NOT NULL then reads none (manual, ALTER
/// TABLE, "SET/DROP NOT NULL").
fn is_proven_not_null(table: &QualifiedName, column: &Column, context: &Context<'_>) -> bool {
    let name = column.name.path();
    let proof = format!("CHECK (({name} IS NOT NULL))");
    [context.before, context.after].iter().all(|catalog| {
        let found = catalog.tables.get(table);
        let mut checks = found
            .into_iter()
            .flat_map(|table| table.constraints.values());
        checks.any(|check| check.definition == proof)
    })
}

/// Whether the column fills itself as the plan leaves it, where `after` may be a step on the way.
fn will_fill_itself(table: &QualifiedName, after: &Column, context: &Context<'_>) -> bool {
    let table = context.after.tables.get(table);
    let left = table.and_then(|table| table.column(&after.name));
    left.unwrap_or(after).fills_itself()
}

/// Whether a statement that gives a value for the column is an error.
fn refuses_values(column: &Column) -> bool {
    column.generated.is_some() || column.identity.as_ref().is_some_and(|found| found.always)
}

/// Whether the type was replaced under the same name, which has moved the column already.
fn enum_is_replaced(before: &Column, after: &Column, context: &Context<'_>) -> bool {
    before.user_type.is_some()
        && before.user_type == after.user_type
        && before.data_type == after.data_type
        && before.user_type.as_ref().is_some_and(|name| {
            context.before.enums.get(name) != context.after.enums.get(name)
                || context.before.domains.get(name) != context.after.domains.get(name)
        })
}

fn type_clause(before: &Column, after: &Column) -> (String, Conversion) {
    let conversion = conversion::between(&before.data_type, &after.data_type);
    let mut clause = format!("TYPE {}", after.data_type);
    if let Some(collation) = &after.collation {
        clause.push_str(&format!(" COLLATE {collation}"));
    }
    if conversion == Conversion::Element {
        let name = &after.name;
        let through_text = conversion::is_element_through_text(before, after);
        let text = if through_text { "::text[]" } else { "" };
        clause.push_str(&format!(
            " USING CASE WHEN {name} IS NOT NULL THEN ARRAY[{name}]{text}::{} END",
            after.data_type
        ));
    }
    if conversion == Conversion::TimeZone {
        clause.push_str(&format!(" USING {} AT TIME ZONE 'UTC'", after.name));
    }
    if conversion == Conversion::Explicit {
        let through_text = conversion::is_through_text(before, after);
        let text = if through_text { "::text" } else { "" };
        clause.push_str(&format!(" USING {}{text}::{}", after.name, after.data_type));
    }
    (clause, conversion)
}

pub(super) fn comment(table: &QualifiedName, column: &Column, context: &Context<'_>) -> Step {
    let text = comment_literal(column.comment.as_ref());
    let table_name = context.writer.name(table);
    let sql = format!("COMMENT ON COLUMN {table_name}.{} IS {text}", column.name);
    Step::sql(
        Phase::Comment,
        format!("Set comment of column {}", column.name),
        sql,
    )
    .locking(table, LockLevel::ShareUpdateExclusive)
}

pub(super) fn action(table: &QualifiedName, phase: Phase, action: String) -> Step {
    actions_step(table, phase, vec![action])
}

pub(super) fn actions_step(table: &QualifiedName, phase: Phase, actions: Vec<String>) -> Step {
    Step::alter(Target::of(table), phase, modify(table), actions)
}
