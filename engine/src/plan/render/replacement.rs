//! A type that has no form of ALTER TYPE for its change is replaced: the old one steps aside under a
//! temporary name, every column moves over, then the old one goes.
//!
//! What else needs the type has been lifted off by then (`diff::lift`).

use super::super::hazard::HazardKind;
use super::super::statement::{Phase, Step, Target, When};
use super::{Context, retype};
use crate::catalog::{Column, ObjectId, QualifiedName, Table};
use crate::plan::conversion::{self, Conversion};

pub(super) enum UserType<'a> {
    /// With the labels that the new one lacks, as literals.
    Enum {
        gone: Vec<String>,
    },
    Domain {
        before: &'a str,
        after: &'a str,
    },
    Composite,
    /// An enumerated type that was a domain.
    EnumAfterDomain,
    /// A domain that was an enumerated type.
    DomainAfterEnum,
}

impl UserType<'_> {
    /// What ALTER and DROP call the old one, and what the new one is.
    fn nouns(&self) -> (&'static str, &'static str) {
        match self {
            Self::Enum { .. } => ("TYPE", "enum type"),
            Self::Domain { .. } => ("DOMAIN", "domain"),
            Self::Composite => ("TYPE", "composite type"),
            Self::EnumAfterDomain => ("DOMAIN", "enum type"),
            Self::DomainAfterEnum => ("TYPE", "domain"),
        }
    }
}

/// A type that is made anew under its own name.
pub(super) struct Replacement<'a> {
    pub(super) kind: UserType<'a>,
    pub(super) name: &'a QualifiedName,
    /// The steps that make the new one.
    pub(super) definition: Vec<Step>,
}

impl Replacement<'_> {
    pub(super) fn steps(self, context: &Context<'_>) -> Vec<Step> {
        let (noun, type_noun) = self.kind.nouns();
        let aside = aside(self.name, context);
        let summary = format!("Replace {type_noun} {}", self.name.name);
        let sql = |sql: String| Step::sql(Phase::Type, summary.clone(), sql);
        let step_aside = sql(format!(
            "ALTER {noun} {} RENAME TO {}",
            context.writer.name(self.name),
            aside.name
        ));
        let mut steps = vec![step_aside.about(ObjectId::of_type(self.name))];
        let (comments, definition): (Vec<Step>, Vec<Step>) = self
            .definition
            .iter()
            .cloned()
            .partition(|step| step.phase == Phase::Comment);
        steps.extend(definition.into_iter().map(|step| Step {
            summary: summary.clone(),
            ..step
        }));
        for (table, column) in columns_of(self.name, context) {
            steps.push(self.move_column((table, column), &summary, context));
            steps.extend(retype::comments_below(&table.name, &column.name, context));
        }
        // Columns and tables that go with the old type go before it.
        let drop = format!("DROP {noun} {}", context.writer.name(&aside));
        let drop = Step::sql(Phase::DropType, summary.clone(), drop);
        let mut drop = drop.about([ObjectId::Enum(aside)]);
        for other in standing_on(self.name, context) {
            drop = drop.waiting_for(other);
        }
        // What the old type stood on can go only after it.
        let old = ObjectId::of_type(self.name);
        let needed = old.iter().flat_map(|id| context.before.dependencies.of(id));
        for needed in needed {
            drop = drop.running(When::BeforeRemoval, needed.clone());
        }
        steps.push(drop);
        steps.extend(comments);
        steps
    }

    /// The column moves with its default lifted: a default is not cast along (manual, ALTER TABLE,
    /// "SET DATA TYPE").
    fn move_column(
        &self,
        (table, column): (&Table, &Column),
        summary: &str,
        context: &Context<'_>,
    ) -> Step {
        let array = if column.data_type.ends_with("[]") {
            "[]"
        } else {
            ""
        };
        let target = format!("{}{array}", context.writer.name(self.name));
        let through_text = match &self.kind {
            UserType::Domain { before, after } => {
                conversion::between(before, after) == Conversion::Explicit
                    || standing_on_replaced(self.name, context)
            }
            _ => true,
        };
        let hop = if through_text {
            format!("::text{array}")
        } else {
            String::new()
        };
        let name = &column.name;
        let mut actions = Vec::new();
        if column.default.is_some() {
            actions.push(format!("ALTER COLUMN {name} DROP DEFAULT"));
        }
        let after = context.after.column(&table.name, name);
        let collation = after.and_then(|column| column.collation.as_ref());
        let collate = collation.map(|collation| format!(" COLLATE {collation}"));
        let collate = collate.unwrap_or_default();
        actions.push(format!(
            "ALTER COLUMN {name} TYPE {target}{collate} USING {name}{hop}::{target}"
        ));
        let default_after = after.and_then(|column| column.default.as_ref());
        if let (Some(_), Some(default)) = (&column.default, default_after) {
            actions.push(format!("ALTER COLUMN {name} SET DEFAULT {default}"));
        }
        let id = ObjectId::Column(table.name.clone(), name.clone());
        let step = Step::alter(Target::of(&table.name), Phase::Type, summary, actions).about([id]);
        let step = retype::moved(step, &table.name, column, context);
        let path = format!("{}.{}", table.name.path(), name.path());
        match &self.kind {
            UserType::Enum { gone } if !gone.is_empty() => {
                let text = format!("fails when a row of {path} holds {}", gone.join(", "));
                step.with_hazard(HazardKind::CanFail, text)
            }
            UserType::Enum { .. } => step,
            UserType::Domain { before, after } if conversion::loses(before, after) => {
                let step = step.with_hazard(HazardKind::CanFail, unconvertible(&path));
                retype::values_cut(step, &path, &format!("{before} to {after}"))
            }
            _ => step.with_hazard(HazardKind::CanFail, unconvertible(&path)),
        }
    }
}

fn unconvertible(path: &str) -> String {
    format!("fails when a value of {path} does not convert")
}

/// The name of the old one until it goes.
fn aside(name: &QualifiedName, context: &Context<'_>) -> QualifiedName {
    context.free(name.sibling(&name.name.with_suffix("__old")))
}

/// What must go before the old type: the types that stand on it, which step aside as well or go.
fn standing_on(name: &QualifiedName, context: &Context<'_>) -> Vec<ObjectId> {
    types_on(name, context)
        .flat_map(|id| match &id {
            ObjectId::Domain(name) | ObjectId::Composite(name) => {
                vec![ObjectId::Enum(aside(name, context)), id]
            }
            _ => Vec::new(),
        })
        .collect()
}

/// The domains and composite types that need the type.
fn types_on<'a>(
    name: &'a QualifiedName,
    context: &'a Context<'_>,
) -> impl Iterator<Item = ObjectId> + 'a {
    let domains = context.before.domains.keys().cloned().map(ObjectId::Domain);
    let composites = context.before.composites.keys().cloned();
    let types = domains.chain(composites.map(ObjectId::Composite));
    types.filter(|id| {
        let mut needed = context.before.dependencies.of(id);
        needed.any(|needed| is_type(needed, name))
    })
}

/// Whether what the domain stands on is made anew: there is no cast from the old one to the new one.
fn standing_on_replaced(name: &QualifiedName, context: &Context<'_>) -> bool {
    let id = ObjectId::Domain(name.clone());
    let mut needed = context.before.dependencies.of(&id);
    needed.any(|needed| context.replaced.contains(needed))
}

fn is_type(id: &ObjectId, name: &QualifiedName) -> bool {
    match id {
        ObjectId::Enum(found) | ObjectId::Domain(found) | ObjectId::Composite(found) => {
            found == name
        }
        _ => false,
    }
}

/// The columns that have the type on both sides; one that comes from a parent, and goes on to, moves with it.
pub(super) fn columns_of<'a>(
    name: &QualifiedName,
    context: &'a Context<'_>,
) -> Vec<(&'a Table, &'a Column)> {
    let mut found = Vec::new();
    for table in context.before.tables.values() {
        let after = context.after.tables.get(&table.name);
        let moves_with_parent = |column: &Column| {
            let mut kept = after
                .into_iter()
                .flat_map(|after| table.parents_shared_with(after));
            kept.any(|parent| table.has_from(parent, &column.name))
        };
        let stays = |column: &&Column| {
            column.user_type.as_ref() == Some(name)
                && !moves_with_parent(column)
                && after
                    .and_then(|table| table.column(&column.name))
                    .is_some_and(|after| after.user_type.as_ref() == Some(name))
        };
        found.extend(
            table
                .columns
                .iter()
                .filter(stays)
                .map(|column| (table, column)),
        );
    }
    found
}

impl Replacement<'_> {
    /// Whether any column has the type, itself or inside another type.
    pub(super) fn has_columns(name: &QualifiedName, context: &Context<'_>) -> bool {
        !columns_of(name, context).is_empty()
            || types_on(name, context).any(|id| match id {
                ObjectId::Domain(other) | ObjectId::Composite(other) => {
                    Self::has_columns(&other, context)
                }
                _ => false,
            })
    }
}
