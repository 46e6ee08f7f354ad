//! What a column says that only ALTER COLUMN can: storage, compression, statistics target and options.

use super::super::lock::LockLevel;
use super::super::statement::{Body, Phase, Step};
use super::column::action;
use super::{Context, parameters};
use crate::catalog::{Column, Parameters, QualifiedName, Spelling};

/// The column without what only ALTER COLUMN says.
pub(super) fn plain(column: &Column) -> Column {
    Column {
        storage: None,
        compression: None,
        statistics: None,
        options: Parameters::new(),
        ..column.clone()
    }
}

/// Storage, compression, statistics and options. A change of type brings the first two back to what the type
/// has by itself.
pub(super) fn settings(
    (table, context): (&QualifiedName, &Context<'_>),
    (before, after): (&Column, &Column),
    retyped: bool,
) -> Vec<Step> {
    let name = &after.name;
    let mut steps = Vec::new();
    let set = |text: String| {
        let text = format!("ALTER COLUMN {name} {text}");
        action(table, Phase::AlterTable, text)
    };
    let old_storage = before.storage.as_ref().filter(|_| !retyped);
    if old_storage != after.storage.as_ref() {
        let word = after
            .storage
            .as_deref()
            .unwrap_or_else(|| own_storage(&after.data_type));
        steps.push(set(format!("SET STORAGE {word}")));
    }
    let old_compression = before.compression.as_ref().filter(|_| !retyped);
    if old_compression != after.compression.as_ref() {
        let word = after.compression.as_deref().unwrap_or("default");
        steps.push(set(format!("SET COMPRESSION {word}")).leaving_below_alone());
    }
    if before.statistics != after.statistics {
        let target = after.statistics.unwrap_or(-1);
        let step = set(format!("SET STATISTICS {target}"));
        steps.push(step.in_mode(LockLevel::ShareUpdateExclusive));
    }
    let options = parameters::changes(&before.options, &after.options);
    steps.extend(options.into_iter().map(|option| {
        let step = set(option).leaving_below_alone();
        step.in_mode(LockLevel::ShareUpdateExclusive)
    }));
    let of_this_table = |step| of_this_table(step, context);
    steps.into_iter().map(of_this_table).collect()
}

/// What a type of variable length has by itself (pg_type.typstorage); SET STORAGE DEFAULT exists since Postgres 16.
fn own_storage(data_type: &str) -> &'static str {
    let spelling = Spelling::of(data_type);
    match spelling.base {
        "numeric" | "inet" | "cidr" if !spelling.array => "MAIN",
        _ => "EXTENDED",
    }
}

/// Settings go down to the tables below (`ATSimpleRecursion` in the server's tablecmds.c), which have their own.
fn of_this_table(mut step: Step, context: &Context<'_>) -> Step {
    let Body::Alter(target, _) = &mut step.body else {
        return step;
    };
    target.only = context.is_parent(&target.table);
    if target.only {
        step.leaving_below_alone()
    } else {
        step
    }
}
