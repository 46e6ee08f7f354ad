//! What lives in a schema, under a new name or in another schema.

use super::{Rename, RenameError};
use crate::catalog::{Catalog, ObjectId, QualifiedName};
use crate::diff::{Change, Edit};

/// What is renamed whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ObjectKind {
    /// A table.
    Table,
    /// A view.
    View,
    /// A materialized view.
    MaterializedView,
    /// An enumerated type.
    Enum,
    /// A domain.
    Domain,
    /// A composite type.
    Composite,
    /// A sequence.
    Sequence,
}

impl ObjectKind {
    /// All kinds; what a path leads to is looked for in this order.
    pub(super) const ALL: [Self; 7] = [
        Self::Table,
        Self::View,
        Self::MaterializedView,
        Self::Enum,
        Self::Domain,
        Self::Composite,
        Self::Sequence,
    ];

    /// The noun for messages.
    pub fn noun(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::View => "view",
            Self::MaterializedView => "materialized view",
            Self::Enum => "enum",
            Self::Domain => "domain",
            Self::Composite => "composite type",
            Self::Sequence => "sequence",
        }
    }

    /// Whether the catalog has one of that name.
    pub(super) fn is_in(self, catalog: &Catalog, name: &QualifiedName) -> bool {
        match self {
            Self::Table => catalog.tables.contains_key(name),
            Self::View => catalog.defined.contains_key(&ObjectId::View(name.clone())),
            Self::MaterializedView => catalog
                .defined
                .contains_key(&ObjectId::MaterializedView(name.clone())),
            Self::Enum => catalog.enums.contains_key(name),
            Self::Domain => catalog.domains.contains_key(name),
            Self::Composite => catalog.composites.contains_key(name),
            Self::Sequence => catalog.sequences.contains_key(name),
        }
    }

    /// The step from one name to the next; `None` where the catalog has nothing of the first.
    fn step(self, catalog: &Catalog, from: &QualifiedName, to: &QualifiedName) -> Option<Change> {
        macro_rules! alter {
            ($change:ident, $before:expr) => {{
                let before = $before?.clone();
                let mut after = before.clone();
                after.name = to.clone();
                Change::$change(Edit::Alter { before, after })
            }};
        }
        let defined = |old: ObjectId, new: ObjectId| {
            let before = catalog.defined.get(&old)?.clone();
            let mut after = before.clone();
            after.id = new;
            Some(Change::Defined(Edit::Alter { before, after }))
        };
        Some(match self {
            Self::Table => alter!(Table, catalog.tables.get(from)),
            Self::Enum => alter!(Enum, catalog.enums.get(from)),
            Self::Domain => alter!(Domain, catalog.domains.get(from)),
            Self::Composite => alter!(Composite, catalog.composites.get(from)),
            Self::Sequence => alter!(Sequence, catalog.sequences.get(from)),
            Self::View => defined(ObjectId::View(from.clone()), ObjectId::View(to.clone()))?,
            Self::MaterializedView => defined(
                ObjectId::MaterializedView(from.clone()),
                ObjectId::MaterializedView(to.clone()),
            )?,
        })
    }
}

impl Rename {
    pub(super) fn object_changes(
        &self,
        kind: ObjectKind,
        (from, to): (&QualifiedName, &QualifiedName),
        before: &Catalog,
    ) -> Result<Vec<Change>, RenameError> {
        let is_owned = |name| {
            let sequence = before.sequences.get(name);
            sequence.is_some_and(|found| found.owned_by.is_some())
        };
        // Postgres refuses it (manual, ALTER SEQUENCE, "SET SCHEMA" moves with the table, ALTER TABLE).
        if kind == ObjectKind::Sequence && from.schema != to.schema && is_owned(from) {
            return Err(
                self.impossible("a column owns it, so it moves with the table of the column")
            );
        }
        let mut names = vec![from.clone()];
        names.extend(between(from, to, before));
        names.push(to.clone());
        let mut state = before.clone();
        let mut changes = Vec::new();
        for pair in names.windows(2) {
            if let Some(change) = kind.step(&state, &pair[0], &pair[1]) {
                super::apply(&mut state, &change);
                changes.push(change);
            }
        }
        Ok(changes)
    }
}

/// The names on the way to another name in another schema, which takes two statements.
fn between(from: &QualifiedName, to: &QualifiedName, catalog: &Catalog) -> Vec<QualifiedName> {
    if from.schema == to.schema || from.name == to.name {
        return Vec::new();
    }
    let in_new_schema = to.sibling(&from.name);
    let in_old_schema = from.sibling(&to.name);
    let is_free = |name: &QualifiedName| !catalog.has_relation_or_type(name);
    match [in_new_schema, in_old_schema].into_iter().find(is_free) {
        Some(free) => vec![free],
        None => {
            let aside = from.name.with_suffix("__aside");
            vec![from.sibling(&aside), to.sibling(&aside)]
        }
    }
}
