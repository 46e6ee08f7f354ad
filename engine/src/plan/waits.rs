//! Which steps wait for which.

use std::collections::{BTreeMap, BTreeSet};

use super::entangled::Side;
use super::graph::{Graph, NodeId};
use super::mentions::{Mention, Mentions, unread};
use super::render::{self, Context};
use super::slots::slots;
use super::statement::{Phase, Step, When};
use crate::catalog::{Catalog, ConstraintKind, ObjectId, PartOf, QualifiedName};
use crate::diff::{Change, Edit};

/// The graph, and which nodes make, change or drop which object.
#[derive(Default)]
pub(super) struct Waits {
    graph: Graph<Phase, Vec<Step>>,
    makes: BTreeMap<ObjectId, Vec<NodeId>>,
    /// What a table that stays says of itself and others may stand before or after: it needs nothing that the table needs.
    settles: BTreeMap<ObjectId, Vec<NodeId>>,
    removes: BTreeMap<ObjectId, Vec<NodeId>>,
    frees: BTreeMap<String, Vec<NodeId>>,
    takes: BTreeMap<String, Vec<NodeId>>,
    relative: Vec<(NodeId, When, ObjectId)>,
    /// Which change each node belongs to; the nodes of one change keep the order of their phases.
    changes: BTreeMap<NodeId, usize>,
    created: BTreeSet<ObjectId>,
    /// What went with a parent's and is made anew.
    reborn: BTreeSet<ObjectId>,
    /// What goes with another object, and the names that it frees then.
    falls: Vec<(Vec<ObjectId>, ObjectId, Vec<String>)>,
    mentions: Mentions,
}

impl Waits {
    /// The steps of one change that share a phase are one node; its nodes keep the order of phases.
    pub(super) fn add(&mut self, change: &Change, context: &Context<'_>) {
        if change.sign() == '+' {
            self.created.insert(change.object());
        }
        if change.leaves_parent() {
            self.reborn.insert(change.object());
        }
        let change_number = self
            .changes
            .last_key_value()
            .map_or(0, |(_, last)| last + 1);
        let mut previous: Option<NodeId> = None;
        let mut freeing: Option<NodeId> = None;
        let mut taking: Option<NodeId> = None;
        for (phase, steps) in by_phase(render::steps(change, context)) {
            let mut about: BTreeSet<ObjectId> = steps
                .iter()
                .flat_map(|step| step.about.iter().cloned())
                .collect();
            // What a table says of itself is in nobody's way, and one that leaves its parents is still there.
            let is_own =
                matches!(change, Change::Table(Edit::Alter { .. })) || phase == Phase::Detach;
            if about.is_empty() && !is_own {
                about.insert(change.object());
            }
            let relative_to = steps
                .iter()
                .flat_map(|step| step.relative_to.iter().cloned());
            let relative_to: Vec<(When, ObjectId)> = relative_to.collect();
            let frees: Vec<String> = steps.iter().flat_map(|step| step.frees.clone()).collect();
            let takes: Vec<String> = steps.iter().flat_map(|step| step.takes.clone()).collect();
            let node = self.graph.add(phase, steps);
            self.changes.insert(node, change_number);
            for slot in frees {
                self.frees.entry(slot).or_default().push(node);
            }
            for slot in takes {
                self.takes.entry(slot).or_default().push(node);
            }
            for (when, object) in relative_to {
                self.relative.push((node, when, object));
            }
            if let Some(previous) = previous {
                self.graph.must_run(previous).before(node);
            }
            previous = Some(node);
            if phase.is_removing() {
                freeing = Some(node);
            } else {
                taking.get_or_insert(node);
            }
            if !phase.is_waited_for() {
                continue;
            }
            let side = if phase.is_removing() {
                &mut self.removes
            } else if matches!(change, Change::Table(Edit::Alter { .. })) {
                &mut self.settles
            } else {
                &mut self.makes
            };
            for object in about {
                side.entry(object).or_default().push(node);
            }
        }
        self.mentions.note(change, freeing, taking);
        let Some(last) = previous else {
            if change.sign() == '-' {
                let (frees, _) = slots(change, &context.below);
                self.falls
                    .push((falls_with(change), change.object(), frees));
            }
            return;
        };
        let (frees, takes) = slots(change, &context.below);
        for slot in frees {
            self.frees
                .entry(slot)
                .or_default()
                .push(freeing.unwrap_or(last));
        }
        for slot in takes {
            self.takes
                .entry(slot)
                .or_default()
                .push(taking.unwrap_or(last));
        }
    }

    /// The steps in the one order that works.
    pub(super) fn sorted(mut self, context: &Context<'_>) -> Vec<Step> {
        self.connect(context);
        let mentions: Vec<Mention> = self.mentions.found().collect();
        for mention in &mentions {
            self.graph.prefer(mention.made, mention.reader);
        }
        let sorted = self.graph.sort_breaking_cycles();
        let places: BTreeMap<NodeId, usize> =
            sorted.iter().map(|(node, _)| *node).zip(0..).collect();
        let is_early = |found: &Mention| {
            found.is_checked && places.get(&found.reader) < places.get(&found.made)
        };
        let read_too_early = mentions.iter().any(is_early);
        let steps = sorted.into_iter().flat_map(|(_, steps)| steps);
        if read_too_early {
            unread(steps)
        } else {
            steps.collect()
        }
    }

    fn connect(&mut self, context: &Context<'_>) {
        let (before, after) = (context.before, context.after);
        let entangled = &context.entangled;
        // What falls with what falls itself is found from above.
        let mut falls = std::mem::take(&mut self.falls);
        falls.sort_by_key(|(holders, ..)| depth(before, holders));
        for (holders, object, frees) in falls {
            let nodes: Vec<NodeId> = holders
                .iter()
                .flat_map(|holder| self.removes_of(holder))
                .copied()
                .collect();
            for slot in frees {
                self.frees.entry(slot).or_default().extend(&nodes);
            }
            self.removes.entry(object).or_default().extend(nodes);
        }
        let mut edges: BTreeSet<(NodeId, NodeId)> = BTreeSet::new();
        let overloads = self.routines_that_go();
        for (object, nodes) in &self.makes {
            for needed in needs((after, before), object, &self.makes) {
                if entangled.leaves(object, &needed, Side::Making) {
                    continue;
                }
                edges.extend(pairs(self.makes_of(&needed), nodes));
                // With another one of that name, which one is called may not be clear.
                if let ObjectId::Routine(name, _) = &needed {
                    edges.extend(pairs(nodes_of(&overloads, name), nodes));
                }
            }
            let was_own = is_own(object, before);
            for above in columns_above((after, before), object, &self.makes) {
                // A column that its parent gets too is like that one before.
                if was_own && self.created.contains(&above) {
                    edges.extend(pairs(nodes, self.makes_of(&above)));
                } else {
                    edges.extend(pairs(self.makes_of(&above), nodes));
                }
            }
            if self.reborn.contains(object) {
                for needed in needs((before, after), object, &self.removes) {
                    edges.extend(pairs(self.removes_of(&needed), nodes));
                }
                continue;
            }
            // What changes so that it no longer needs something, changes before that goes.
            let changes = !self.created.contains(object) && !self.removes.contains_key(object);
            if !changes {
                continue;
            }
            let above = columns_above((before, after), object, &self.removes);
            for needed in needs((before, after), object, &self.removes) {
                let is_left = entangled.leaves(object, &needed, Side::Removing);
                if !above.contains(&needed) && !is_left {
                    edges.extend(pairs(nodes, self.removes_of(&needed)));
                }
            }
            // A column that its parent loses changes by itself only then (manual, section 5.11).
            for above in above {
                edges.extend(pairs(self.removes_of(&above), nodes));
            }
        }
        for (object, nodes) in &self.removes {
            for needed in needs((before, after), object, &self.removes) {
                if entangled.leaves(object, &needed, Side::Removing) {
                    continue;
                }
                edges.extend(pairs(nodes, self.removes_of(&needed)));
                edges.extend(pairs(nodes, self.makes_of(&needed)));
            }
            // What is dropped and made anew.
            edges.extend(pairs(nodes, self.makes_of(object)));
        }
        for (node, when, object) in &self.relative {
            let this = [*node];
            match when {
                When::BeforeMaking => {
                    // pg_depend has a part need its whole, once both are there.
                    for (made, part) in pairs(self.makes_of(object), &this) {
                        edges.remove(&(made, part));
                    }
                    edges.extend(pairs(&this, self.makes_of(object)));
                    edges.extend(pairs(&this, self.settles_of(object)));
                }
                When::AfterMaking => {
                    edges.extend(pairs(self.makes_of(object), &this));
                    edges.extend(pairs(self.settles_of(object), &this));
                }
                When::BeforeRemoval => edges.extend(pairs(&this, self.removes_of(object))),
                When::AfterRemoval => edges.extend(pairs(self.removes_of(object), &this)),
            }
        }
        for (slot, nodes) in &self.takes {
            edges.extend(pairs(
                self.frees.get(slot).map_or(&[], Vec::as_slice),
                nodes,
            ));
        }
        for (first, second) in edges {
            if self.changes.get(&first) != self.changes.get(&second) {
                self.graph.must_run(first).before(second);
            }
        }
    }

    fn removes_of(&self, object: &ObjectId) -> &[NodeId] {
        nodes_of(&self.removes, object)
    }

    /// By name, what drops a routine.
    fn routines_that_go(&self) -> BTreeMap<QualifiedName, Vec<NodeId>> {
        let mut found: BTreeMap<QualifiedName, Vec<NodeId>> = BTreeMap::new();
        for (object, nodes) in &self.removes {
            if let ObjectId::Routine(name, _) = object {
                found.entry(name.clone()).or_default().extend(nodes);
            }
        }
        found
    }

    fn settles_of(&self, object: &ObjectId) -> &[NodeId] {
        nodes_of(&self.settles, object)
    }

    fn makes_of(&self, object: &ObjectId) -> &[NodeId] {
        nodes_of(&self.makes, object)
    }
}

fn nodes_of<'n, K: Ord>(map: &'n BTreeMap<K, Vec<NodeId>>, key: &K) -> &'n [NodeId] {
    map.get(key).map(Vec::as_slice).unwrap_or_default()
}

/// What a change without steps of its own goes with: the whole that it is a part of, else the relation it stands on.
fn falls_with(change: &Change) -> Vec<ObjectId> {
    let whole = match change {
        Change::Index(_, edit) => edit.subject().part_of.as_ref(),
        Change::Constraint(_, edit) => edit.subject().part_of.as_ref(),
        _ => None,
    };
    if let Some(PartOf { table, name }) = whole {
        return vec![
            ObjectId::Index(table.clone(), name.clone()),
            ObjectId::Constraint(table.clone(), name.clone()),
        ];
    }
    let object = change.object();
    let relation = object.relation().into_iter();
    let kinds = [ObjectId::Table, ObjectId::View, ObjectId::MaterializedView];
    relation
        .flat_map(|relation| kinds.map(|kind| kind(relation.clone())))
        .collect()
}

/// How many tables stand above those that the objects are about.
fn depth(catalog: &Catalog, objects: &[ObjectId]) -> usize {
    let relation = objects.first().and_then(ObjectId::relation);
    let mut table = relation.and_then(|relation| catalog.tables.get(relation));
    std::iter::from_fn(|| {
        let parent = table.and_then(|table| table.parents().next())?;
        table = catalog.tables.get(parent);
        Some(())
    })
    .count()
}

/// What an object needs: what the catalog says, with the columns of the parents that columns come from, the relation it
/// stands on, and its schema. The catalog has a default as its column, and what needs the sequence of an identity needs the
/// column. A foreign key needs what the key that it points at needs, too: the server makes that one anew with any column of it.
fn needs(
    (catalog, other): (&Catalog, &Catalog),
    object: &ObjectId,
    whole: &BTreeMap<ObjectId, Vec<NodeId>>,
) -> Vec<ObjectId> {
    let column = match object {
        ObjectId::Default(table, name) => Some(ObjectId::Column(table.clone(), name.clone())),
        _ => None,
    };
    let known = catalog.dependencies.of(column.as_ref().unwrap_or(object));
    let mut needed: Vec<ObjectId> = known.cloned().collect();
    needed.extend(column);
    let numbered: Vec<ObjectId> = needed
        .iter()
        .filter_map(|id| match id {
            ObjectId::Sequence(name) => catalog.numbered_by(name),
            _ => None,
        })
        .collect();
    needed.extend(numbered);
    if is_foreign_key(object, catalog) {
        let keys = needed.iter().filter(|id| is_part(id));
        let of_keys = keys.flat_map(|key| catalog.dependencies.of(key));
        let of_keys: Vec<ObjectId> = of_keys.cloned().collect();
        needed.extend(of_keys);
    }
    let above: Vec<ObjectId> = needed
        .iter()
        .flat_map(|id| columns_above((catalog, other), id, whole))
        .collect();
    needed.extend(above);
    if let Some(relation) = object.relation() {
        needed.push(ObjectId::Table(relation.clone()));
        needed.push(ObjectId::View(relation.clone()));
        needed.push(ObjectId::MaterializedView(relation.clone()));
    }
    needed.extend(
        object
            .schema()
            .map(|schema| ObjectId::Schema(schema.clone())),
    );
    if let ObjectId::Extension(name) = object
        && let Some(extension) = catalog.extensions.get(name)
    {
        needed.push(ObjectId::Schema(extension.schema.clone()));
    }
    needed
}

fn is_foreign_key(id: &ObjectId, catalog: &Catalog) -> bool {
    let found = catalog.constraint(id);
    found.is_some_and(|found| found.kind == ConstraintKind::ForeignKey)
}

fn is_part(id: &ObjectId) -> bool {
    matches!(id, ObjectId::Index(..) | ObjectId::Constraint(..))
}

/// Whether the object is a column of a table that no parent of it has.
fn is_own(object: &ObjectId, catalog: &Catalog) -> bool {
    let ObjectId::Column(table, name) = object else {
        return false;
    };
    let column = catalog.column(table, name);
    column.is_some_and(|column| !column.inherited)
}

/// The columns of the parents that a column comes from, and what those come from, where it doesn't come or go with its
/// table, and the table keeps the parents.
fn columns_above(
    (catalog, other): (&Catalog, &Catalog),
    object: &ObjectId,
    whole: &BTreeMap<ObjectId, Vec<NodeId>>,
) -> BTreeSet<ObjectId> {
    let mut found = BTreeSet::new();
    let ObjectId::Column(table, name) = object else {
        return found;
    };
    if whole.contains_key(&ObjectId::Table(table.clone())) {
        return found;
    }
    let mut waiting = vec![table];
    while let Some(table) = waiting.pop() {
        let [Some(table), Some(left)] = [catalog, other].map(|state| state.tables.get(table))
        else {
            continue;
        };
        let kept = table.parents_shared_with(left);
        for parent in kept.filter(|parent| table.has_from(parent, name)) {
            if found.insert(ObjectId::Column(parent.clone(), name.clone())) {
                waiting.push(parent);
            }
        }
    }
    found
}

fn pairs<'a>(
    first: &'a [NodeId],
    second: &'a [NodeId],
) -> impl Iterator<Item = (NodeId, NodeId)> + 'a {
    first
        .iter()
        .flat_map(move |a| second.iter().map(move |b| (*a, *b)))
        .filter(|(a, b)| a != b)
}

/// Groups the steps of one change by their phase; steps of one phase stay together in their order.
fn by_phase(steps: Vec<Step>) -> BTreeMap<Phase, Vec<Step>> {
    let mut phases: BTreeMap<Phase, Vec<Step>> = BTreeMap::new();
    for step in steps {
        phases.entry(step.phase).or_default().push(step);
    }
    phases
}
