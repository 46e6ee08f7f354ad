//! Tables that come and go whole, and the comments and names of those that stay.

use super::super::hazard::HazardKind;
use super::super::lock::LockLevel;
use super::super::statement::{Phase, Step, When};
use super::writer::comment_literal;
use super::{
    Context, column, constraint, default, identity, index, parameters, persistence, rename,
    table_settings,
};
use crate::catalog::{
    Column, Constraint, ConstraintKind, Index, Name, ObjectId, PartOf, QualifiedName, Table,
};
use crate::diff::{Edit, Part as _};

pub(super) fn steps(edit: &Edit<Table>, context: &Context<'_>) -> Vec<Step> {
    match edit {
        Edit::Create(table) => create(table, context),
        Edit::Drop(table) => drop(table, context),
        Edit::Alter { before, after } => alter(before, after, context),
    }
}

fn alter(before: &Table, after: &Table, context: &Context<'_>) -> Vec<Step> {
    let mut steps = Vec::new();
    if let Some(step) = rename::step("table", (&before.name, &after.name), context) {
        let text = format!("renames table {}", before.name.path());
        let step = step.locking(&before.name, LockLevel::AccessExclusive);
        steps.push(step.with_hazard(HazardKind::BreaksApplication, text));
    }
    if before.name == after.name {
        steps.extend(table_settings::changes(before, after, context));
        steps.extend(persistence::taken_along(after, context));
    }
    if before.comment != after.comment {
        steps.push(comment(after, context));
    }
    steps
}

/// A partition is made as a table of its own and attached: that takes a lesser lock on its parent than
/// CREATE TABLE ... PARTITION OF (manual, CREATE TABLE, "PARTITION OF"), and keeps the names of its indexes.
fn create(table: &Table, context: &Context<'_>) -> Vec<Step> {
    let (inline, mut apart): (Vec<&Constraint>, Vec<&Constraint>) = table
        .constraints
        .values()
        .filter(|found| !comes_with_parent(table, found))
        .partition(|found| stands_inline(table, found, context));
    let own: Vec<&Column> = table
        .columns
        .iter()
        .filter(|column| column.local || table.partition_of.is_some())
        .collect();
    let mut lines: Vec<String> = own
        .iter()
        .map(|column| column::definition(&table.name, column, context))
        .collect();
    lines.extend(
        inline
            .iter()
            .map(|found| constraint::inline(&table.name, found, context)),
    );
    let summary = format!("Create {} table", table.name.name);
    let sql = create_sql(table, &lines, context);
    let inline_ids = inline
        .iter()
        .map(|found| ObjectId::Constraint(table.name.clone(), found.name.clone()));
    let mut first = Step::sql(Phase::CreateTable, summary, sql).about([table_id(table)]);
    for parent in &table.inherits {
        first = first.locking(parent, LockLevel::ShareUpdateExclusive);
    }
    for found in &inline {
        first = constraint::locking_referenced(first, found, LockLevel::ShareRowExclusive);
    }
    first.about.extend(inline_ids);
    for column in &table.columns {
        let id = ObjectId::Column(table.name.clone(), column.name.clone());
        first.about.push(id);
    }
    let above: Vec<&QualifiedName> = table.inherits.iter().collect();
    let mut steps = vec![table_settings::joining(first, &above, context)];
    for column in &table.columns {
        steps.extend(column::completed(table, column, context));
        steps.extend(column::privileges(&table.name, column));
        steps.extend(identity::completed(&table.name, column, context));
    }
    for found in &inline {
        steps.extend(constraint::parameters(&table.name, found, context));
    }
    let mut indexes: Vec<&Index> = table.indexes.values().collect();
    indexes.sort_by_key(|index| place_among_twins(index.part_of.as_ref(), &index.name));
    let comes_late = |index: &&Index| context.entangled.comes_late(&index.id_on(&table.name));
    let (late, indexes): (Vec<&Index>, Vec<&Index>) = indexes.into_iter().partition(comes_late);
    let (indexes, alone): (Vec<&Index>, Vec<&Index>) =
        indexes.into_iter().partition(|index| !index.only);
    for found in indexes {
        steps.extend(index::of_new_table(&table.name, found, context));
    }
    steps.extend(comments(table, &inline, context));
    // What belongs to the new table is read with it, but for a sequence that waits for its name.
    for step in steps
        .iter_mut()
        .filter(|step| step.phase != Phase::Continue)
    {
        step.phase = Phase::CreateTable;
        step.hazards.clear();
    }
    for found in alone {
        steps.extend(index::alone(&table.name, found, context));
    }
    // A routine that needs a partition waits until it is one, and what calls it for the routine.
    let is_after_attaching = |is_own: bool| is_own && table.partition_of.is_some();
    apart.sort_by_key(|found| rank(found));
    for found in apart {
        let id = ObjectId::Constraint(table.name.clone(), found.name.clone());
        let calls = context.entangled.comes_late(&id);
        let mut add = constraint::add(&table.name, found, context).about([id]);
        if calls && is_after_attaching(!found.inherited) {
            add.phase = Phase::SetDefault;
        }
        let phase = add.phase;
        steps.push(add);
        let comments = constraint::comments(&table.name, found, context).into_iter();
        steps.extend(comments.map(|comment| Step { phase, ..comment }));
    }
    for found in late {
        let steps_of_index = index::of_new_table(&table.name, found, context).into_iter();
        let phase = if is_after_attaching(found.part_of.is_none()) {
            Phase::SetDefault
        } else {
            Phase::CreateIndex
        };
        let about = |step: Step| Step {
            phase,
            about: vec![found.id_on(&table.name)],
            ..step
        };
        steps.extend(steps_of_index.map(about));
    }
    let columns = table.columns.iter();
    steps.extend(columns.filter_map(|column| default::late(&table.name, column, context)));
    steps.extend(table_settings::of_new_table(table, context));
    steps
}

fn table_id(table: &Table) -> ObjectId {
    ObjectId::Table(table.name.clone())
}

fn create_sql(table: &Table, lines: &[String], context: &Context<'_>) -> String {
    let unlogged = if table.unlogged { "UNLOGGED " } else { "" };
    let name = context.writer.name(&table.name);
    let lines = if lines.is_empty() {
        "()".to_owned()
    } else {
        format!("(\n  {}\n)", lines.join(",\n  "))
    };
    let mut sql = format!("CREATE {unlogged}TABLE {name} {lines}");
    if !table.inherits.is_empty() {
        let parents: Vec<String> = table
            .inherits
            .iter()
            .map(|parent| context.writer.name(parent))
            .collect();
        sql.push_str(&format!(" INHERITS ({})", parents.join(", ")));
    }
    if let Some(key) = &table.partition_key {
        sql.push_str(&format!(" PARTITION BY {key}"));
    }
    sql.push_str(&parameters::with_clause(&table.parameters));
    sql
}

/// What the parent gives by itself: all that is inherited, but a partition must have its checks and keys
/// when it is attached.
fn comes_with_parent(table: &Table, found: &Constraint) -> bool {
    let is_foreign_key = found.kind == ConstraintKind::ForeignKey;
    found.inherited
        && if table.partition_of.is_some() {
            is_foreign_key
        } else {
            !found.local
        }
}

/// Whether a constraint can stand in CREATE TABLE: all do, but a foreign key that closes a circle
/// or points at a key that only this plan makes.
fn stands_inline(table: &Table, found: &Constraint, context: &Context<'_>) -> bool {
    // CREATE TABLE ignores NOT VALID, and makes one of two keys over the same columns. ATTACH PARTITION takes no check
    // that is NOT VALID.
    if !found.is_valid() && !found.inherited || is_second_key(table, found) {
        return false;
    }
    let Some(target) = &found.references else {
        return !context.entangled.comes_late(&found.id_on(&table.name));
    };
    if context
        .detached
        .contains(&(table.name.clone(), found.name.clone()))
    {
        return false;
    }
    if *target == table.name {
        return has_key_constraint(table, found);
    }
    match context.before.tables.get(target) {
        Some(existing) => context.after.tables.get(target) == Some(existing),
        None => true,
    }
}

/// Of what does the same, parts of a partitioned table's come first: each of that one's takes the first that is left. It made
/// them in the order of the numbers that the server put behind their names (`ChooseRelationName` in its sources).
fn place_among_twins<'n>(part: Option<&PartOf>, name: &'n Name) -> (bool, Option<u64>, &'n Name) {
    let stem = name
        .as_str()
        .trim_end_matches(|end: char| end.is_ascii_digit());
    let number = name.as_str()[stem.len()..].parse();
    (part.is_none(), number.ok().filter(|_| part.is_some()), name)
}

fn rank(key: &Constraint) -> (ConstraintKind, (bool, Option<u64>, &Name)) {
    (key.kind, place_among_twins(key.part_of.as_ref(), &key.name))
}

fn is_second_key(table: &Table, found: &Constraint) -> bool {
    let is_first = |other: &&Constraint| {
        other.kind.has_index() && other.columns == found.columns && rank(other) < rank(found)
    };
    let is_same_exclusion = |other: &&Constraint| {
        other.kind == found.kind
            && other.definition == found.definition
            && rank(other) < rank(found)
    };
    let mut others = table.constraints.values();
    match found.kind {
        ConstraintKind::Unique => others.any(|other| is_first(&other)),
        ConstraintKind::Exclusion => others.any(|other| is_same_exclusion(&other)),
        _ => false,
    }
}

fn has_key_constraint(table: &Table, foreign_key: &Constraint) -> bool {
    table.constraints.values().any(|key| {
        key.kind.is_key()
            && !is_second_key(table, key)
            && !key.definition.contains(" DEFERRABLE")
            && foreign_key.points_at(&key.columns)
    })
}

fn comments(table: &Table, inline: &[&Constraint], context: &Context<'_>) -> Vec<Step> {
    let mut steps = Vec::new();
    if table.comment.is_some() {
        steps.push(comment(table, context));
    }
    for found in table
        .columns
        .iter()
        .filter(|column| column.comment.is_some())
    {
        steps.push(column::comment(&table.name, found, context));
    }
    for found in inline {
        steps.extend(constraint::comments(&table.name, found, context));
    }
    steps
}

fn comment(table: &Table, context: &Context<'_>) -> Step {
    let text = comment_literal(table.comment.as_ref());
    let sql = format!(
        "COMMENT ON TABLE {} IS {text}",
        context.writer.name(&table.name)
    );
    Step::sql(
        Phase::Comment,
        format!("Set comment of {} table", table.name.name),
        sql,
    )
    .locking(&table.name, LockLevel::ShareUpdateExclusive)
}

fn drop(table: &Table, context: &Context<'_>) -> Vec<Step> {
    let detached = |found: &&Constraint| {
        let is_own = !found.inherited || found.local;
        let key = (table.name.clone(), found.name.clone());
        context.detached.contains(&key)
            || is_own && context.entangled.goes_early(&found.id_on(&table.name))
    };
    let mut steps: Vec<Step> = table
        .constraints
        .values()
        .filter(detached)
        .map(|found| {
            let id = ObjectId::Constraint(table.name.clone(), found.name.clone());
            constraint::drop(&table.name, found).about([id])
        })
        .collect();
    let goes_early = |index: &&Index| {
        index.part_of.is_none() && context.entangled.goes_early(&index.id_on(&table.name))
    };
    let early = table.indexes.values().filter(goes_early);
    steps.extend(early.map(|found| {
        let id = found.id_on(&table.name);
        index::drop(&table.name, found, context).about([id])
    }));
    let columns = table.columns.iter();
    steps.extend(columns.filter_map(|column| default::early(&table.name, column, context)));
    let leaving_first = table_settings::detached_before_drop(table, context);
    let has_left = leaving_first.is_some();
    steps.extend(leaving_first);
    let sql = format!("DROP TABLE {}", context.writer.name(&table.name));
    let text = format!("drops table {}", table.name.path());
    let step = Step::sql(
        Phase::DropTable,
        format!("Drop {} table", table.name.name),
        sql,
    )
    .locking(&table.name, LockLevel::AccessExclusive);
    let step = table_settings::locking_parent(step, table, context);
    let step = table.constraints.values().fold(step, |step, found| {
        constraint::locking_referenced(step, found, LockLevel::AccessExclusive)
    });
    let columns = table.columns.iter().map(|column| &column.name);
    let columns = columns.map(|name| ObjectId::Column(table.name.clone(), name.clone()));
    // The foreign keys of a partitioned table may go before its partition.
    let is_own = |found: &&Constraint| {
        found.kind != ConstraintKind::ForeignKey || !comes_with_parent(table, found)
    };
    let attached = table.constraints.values().filter(is_own);
    let attached = attached.filter(|found| !detached(found));
    let constraints =
        attached.map(|found| ObjectId::Constraint(table.name.clone(), found.name.clone()));
    let indexes = table.indexes.values().filter(|found| !goes_early(found));
    let indexes = indexes.map(|found| found.id_on(&table.name));
    let step = step
        .about([table_id(table)])
        .about(columns)
        .about(constraints)
        .about(indexes);
    let above: Vec<&QualifiedName> = table.parents().collect();
    let step = table_settings::leaving(step, &above, context);
    let gone = context.gone_above(table).into_iter();
    let step = gone.fold(step, |step, key| step.running(When::AfterRemoval, key));
    // Nothing can drop a partition once a foreign key points at a table above it, unless it has left that.
    let coming = context.coming_above(table).into_iter();
    let coming = coming.filter(|_| !has_left);
    let step = coming.fold(step, |step, key| step.running(When::BeforeMaking, key));
    // Once it has left, what it had of the partitioned table's foreign keys is its own and points at the same keys.
    let goes_before = |key: &Constraint| {
        let whole = key.part_of.as_ref();
        whole.is_some_and(|of| {
            context
                .detached
                .contains(&(of.table.clone(), of.name.clone()))
        })
    };
    let kept = table_settings::foreign_keys_from_parent(table);
    let kept = kept.filter(|key| has_left && !goes_before(key));
    let step = kept.fold(step, |step, key| {
        let id = key.id_on(&table.name);
        let needed = context.before.dependencies.of(&id);
        let target = needed.filter(|id| id.relation() == key.references.as_ref());
        let step = key.references.iter().fold(step, |step, table| {
            step.running(When::BeforeRemoval, ObjectId::Table(table.clone()))
        });
        target.fold(step, |step, id| {
            step.running(When::BeforeRemoval, id.clone())
        })
    });
    steps.push(
        step.with_hazard(HazardKind::DataLoss, text.clone())
            .with_hazard(HazardKind::BreaksApplication, text)
            .with_hazard(
                HazardKind::Irreversible,
                format!("the rows of table {} do not come back", table.name.path()),
            ),
    );
    steps
}
