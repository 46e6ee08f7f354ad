//! Renames that get in each other's way: chains run from their end, and a circle goes through a name
//! that nothing has.

use super::{ObjectKind, PartKind, Rename};
use crate::catalog::{Name, QualifiedName};

/// One step on the way to the new names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RenameStep {
    /// What is renamed to what.
    pub(crate) rename: Rename,
    /// The new name is not the last one: it is out of the way.
    pub(crate) aside: bool,
    /// It belongs to a circle that nobody asked to walk.
    pub(crate) circles: bool,
}

/// Orders renames so that every new name is free when it is taken.
///
/// A circle is only walked when it was `answered`: a `renamed_from` that stays in the models would swap
/// two names again with every comparison.
pub(crate) fn sequence(
    mut renames: Vec<Rename>,
    answered: impl Fn(&Rename) -> bool,
) -> Vec<RenameStep> {
    // Whole objects first: the path of a column goes through the new name of its table.
    renames.sort();
    let mut steps = Vec::new();
    while !renames.is_empty() {
        let blocked = |rename: &Rename| renames.iter().any(|other| rename.waits_for(other));
        let free = renames.iter().position(|rename| !blocked(rename));
        let rename = renames.remove(free.unwrap_or(0));
        let circles = free.is_none();
        if circles && answered(&rename) {
            let aside = Name::new(rename.from_name()).with_suffix("__aside");
            renames.push(rename.from(&aside));
            steps.push(RenameStep {
                rename: rename.to(&aside),
                aside: true,
                circles: false,
            });
        } else {
            steps.push(RenameStep {
                rename,
                aside: false,
                circles,
            });
        }
    }
    steps
}

impl Rename {
    /// Whether the other frees the new name, or makes the table or type whose part this is.
    fn waits_for(&self, other: &Self) -> bool {
        if self == other {
            return false;
        }
        let takes = slots(self, End::New);
        let frees = slots(other, End::Old);
        let place = match self {
            Self::Object { .. } => None,
            Self::Part { table, .. } => Some(table),
            Self::EnumValue { type_name, .. } => Some(type_name),
        };
        let makes_place = matches!(other, Self::Object { to, .. } if place == Some(to));
        makes_place || takes.iter().any(|slot| frees.contains(slot))
    }

    /// The same object with another new name, in the schema where it is.
    fn to(&self, name: &Name) -> Self {
        let mut rename = self.clone();
        match &mut rename {
            Self::Object { from, to, .. } => *to = from.sibling(name),
            Self::Part { to, .. } => to.clone_from(name),
            Self::EnumValue { to, .. } => name.as_str().clone_into(to),
        }
        rename
    }

    /// The same new name for what is called otherwise.
    fn from(&self, name: &Name) -> Self {
        let mut rename = self.clone();
        match &mut rename {
            Self::Object { from, .. } => from.name.clone_from(name),
            Self::Part { from, .. } => from.clone_from(name),
            Self::EnumValue { from, .. } => name.as_str().clone_into(from),
        }
        rename
    }
}

enum End {
    Old,
    New,
}

/// What has a name beside which there is no other of the same: relations with their indexes share one set of
/// names in a schema, and row types one with other types (manual, CREATE TABLE, "Description").
#[derive(PartialEq, Eq)]
enum Slot {
    Relation(QualifiedName),
    Type(QualifiedName),
    Part(PartKind, QualifiedName, Name),
    Label(QualifiedName, String),
}

fn slots(rename: &Rename, end: End) -> Vec<Slot> {
    match rename {
        Rename::Object { kind, from, to } => {
            let name = match end {
                End::Old => from,
                End::New => to,
            };
            let (relation, row_type) = (Slot::Relation(name.clone()), Slot::Type(name.clone()));
            match kind {
                ObjectKind::Enum | ObjectKind::Domain => vec![row_type],
                ObjectKind::Sequence => vec![relation],
                _ => vec![relation, row_type],
            }
        }
        Rename::Part {
            kind,
            table,
            from,
            to,
        } => {
            let name = match end {
                End::Old => from,
                End::New => to,
            };
            let part = Slot::Part(*kind, table.clone(), name.clone());
            match kind {
                PartKind::Column => vec![part],
                // Some constraints have an index of their name.
                _ => vec![part, Slot::Relation(table.sibling(name))],
            }
        }
        Rename::EnumValue {
            type_name,
            from,
            to,
        } => {
            let label = match end {
                End::Old => from,
                End::New => to,
            };
            vec![Slot::Label(type_name.clone(), label.clone())]
        }
    }
}
