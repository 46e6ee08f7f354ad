//! What changes of a column that stays.

use super::super::hazard::HazardKind;
use super::super::lock::LockLevel;
use super::super::statement::{Phase, Step, Target, When};
use super::column::{comment, grant, path};
use super::column_settings::settings;
use super::writer::modify;
use super::{Context, default, family, generated, identity, retype, rows};
use crate::catalog::{Column, ObjectId, QualifiedName};
use crate::plan::conversion::{self, Conversion};

pub(super) fn steps(
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

/// The statements of a change in place.
pub(super) fn change(
    table: &QualifiedName,
    (before, after): (&Column, &Column),
    context: &Context<'_>,
) -> Vec<Step> {
    let mut altering = Altering::new(table, (before, after), context);
    altering.set_type();
    altering.refuse_null();
    let apart_default = altering.set_default();
    identity::actions(table, (before, after), context, &mut |action| {
        altering.add(&action);
    });
    altering.allow_null();
    altering.note_what_fills();
    let settings = settings(
        (table, context),
        (before, after),
        altering.conversion.is_some(),
    );
    let is_converted = altering.conversion.is_some();
    let mut steps = altering.steps(apart_default, settings.is_empty());
    steps.extend(settings);
    if is_converted {
        steps.extend(retype::comments_below(table, &after.name, context));
    }
    steps.extend(expression_changed(table, (before, after), context));
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

/// The actions of one ALTER TABLE that change a column.
struct Altering<'a, 'c> {
    table: &'a QualifiedName,
    before: &'a Column,
    after: &'a Column,
    context: &'a Context<'c>,
    actions: Vec<String>,
    hazards: Vec<(HazardKind, String)>,
    /// How the values change their type, if they do and no replaced type has moved the column.
    conversion: Option<Conversion>,
}

impl<'a, 'c> Altering<'a, 'c> {
    fn new(
        table: &'a QualifiedName,
        (before, after): (&'a Column, &'a Column),
        context: &'a Context<'c>,
    ) -> Self {
        let is_retyped = before.data_type != after.data_type || before.collation != after.collation;
        let converts = is_retyped && !moves_with_type(before, after, context);
        let conversion = conversion::between(&before.data_type, &after.data_type);
        Self {
            table,
            before,
            after,
            context,
            actions: Vec::new(),
            hazards: Vec::new(),
            conversion: converts.then_some(conversion),
        }
    }

    fn add(&mut self, action: &str) {
        let action = format!("ALTER COLUMN {} {action}", self.after.name);
        self.actions.push(action);
    }

    fn breaks(&mut self, text: String) {
        self.hazards.push((HazardKind::BreaksApplication, text));
    }

    /// A default is not cast along: it goes before (manual, ALTER TABLE, "SET DATA TYPE").
    fn set_type(&mut self) {
        let Some(conversion) = self.conversion else {
            return;
        };
        if self.before.default.is_some() {
            self.add("DROP DEFAULT");
        }
        self.add(&type_clause((self.before, self.after), conversion));
    }

    fn refuse_null(&mut self) {
        if self.refuses_null() {
            self.add("SET NOT NULL");
        }
    }

    fn allow_null(&mut self) {
        if self.allows_null() {
            self.add("DROP NOT NULL");
        }
    }

    fn refuses_null(&self) -> bool {
        !self.before.not_null && self.after.not_null
    }

    fn allows_null(&self) -> bool {
        self.before.not_null && !self.after.not_null
    }

    /// Sets or drops the default, or returns the step that does, where that is early or late.
    fn set_default(&mut self) -> Option<Step> {
        let (old, new) = (self.before.default.as_ref(), self.after.default.as_ref());
        let is_lifted = self.conversion.is_some() && old.is_some();
        match new {
            Some(default) if old != Some(default) || is_lifted => {
                let late = default::late(self.table, self.after, self.context);
                if late.is_none() {
                    self.add(&format!("SET DEFAULT {default}"));
                }
                late
            }
            None if old.is_some() && !is_lifted => {
                let early = default::early(self.table, self.before, self.context);
                if early.is_none() {
                    self.add("DROP DEFAULT");
                }
                early
            }
            _ => None,
        }
    }

    /// What a running release notices of where values come from.
    fn note_what_fills(&mut self) {
        let path = path(self.table, self.after);
        if self.before.fills_itself() && !will_fill_itself(self.table, self.after, self.context) {
            self.breaks(format!("an INSERT no longer gets a value for {path}"));
        }
        if refuses_values(self.after) && !refuses_values(self.before) {
            self.breaks(format!("a statement that gives a value for {path} fails"));
        }
    }

    /// The default that stands apart, and the statement of all that was added.
    fn steps(self, apart_default: Option<Step>, alone: bool) -> Vec<Step> {
        let with_hazards = |step: Step| {
            let hazards = self.hazards.iter().cloned();
            hazards.fold(step, |step, (kind, text)| step.with_hazard(kind, text))
        };
        if self.actions.is_empty() {
            return apart_default.map(with_hazards).into_iter().collect();
        }
        let step = with_hazards(self.step(alone));
        let in_utc = conversion::depends_on_zone(&self.before.data_type, &self.after.data_type);
        let step = if in_utc { step.in_utc() } else { step };
        apart_default.into_iter().chain([step]).collect()
    }

    /// `alone`: nothing else of the column changes.
    fn step(&self, alone: bool) -> Step {
        let (table, before, after, context) = (self.table, self.before, self.after, self.context);
        let is_default =
            |action: &String| action.contains(" SET DEFAULT ") || action.ends_with(" DROP DEFAULT");
        let only_default = alone && self.actions.iter().all(is_default);
        let phase = match after.default {
            None if only_default && !family::gets_default_from_above(table, after, context) => {
                Phase::DropDefault
            }
            _ => Phase::AlterTable,
        };
        let is_retyped = self.conversion.is_some();
        let target = Target {
            table: table.clone(),
            only: only_default && context.is_parent(table)
                || self.allows_null()
                    && !is_retyped
                    && family::is_refused_below(table, after, context),
        };
        let mut step = Step::alter(target, phase, modify(table), self.actions.clone());
        if let Some(conversion) = self.conversion {
            step = retype::retyped(step, table, (before, after), conversion, context);
        }
        if self.allows_null() {
            step = null_allowed(step, table, after);
        }
        if self.refuses_null() {
            step = null_refused(step, table, after);
            if !is_proven_not_null(table, after, context) {
                let text = format!("fails when {} holds NULL", path(table, after));
                step =
                    rows::scanned(step, table, "", context).with_hazard(HazardKind::CanFail, text);
            }
        }
        step
    }
}

/// Another expression, in place. In a statement of its own: ALTER TABLE drops columns before it changes the expressions that
/// needed them.
fn expression_changed(
    table: &QualifiedName,
    (before, after): (&Column, &Column),
    context: &Context<'_>,
) -> Option<Step> {
    let (old, new) = (before.generated.as_ref()?, after.generated.as_ref()?);
    if old.expression == new.expression {
        return None;
    }
    let action = format!(
        "ALTER COLUMN {} SET EXPRESSION AS ({})",
        after.name, new.expression
    );
    let step = apart(table, action, context).in_phase(Phase::AlterTable);
    Some(if new.stored {
        rows::rewritten(step, table, context)
    } else {
        step
    })
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

/// Whether the type is made anew under the same name, which moves the column already.
fn moves_with_type(before: &Column, after: &Column, context: &Context<'_>) -> bool {
    let name = before.user_type.as_ref();
    let mut ids = name.into_iter().flat_map(ObjectId::of_type);
    before.user_type == after.user_type
        && before.data_type == after.data_type
        && ids.any(|id| context.replaced.contains(&id))
}

fn type_clause((before, after): (&Column, &Column), conversion: Conversion) -> String {
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
    clause
}
