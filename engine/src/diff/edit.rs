//! `Edit` and `Change`: what must happen to one object, and its inverse.

use crate::catalog::{
    Column, Composite, Constraint, Defined, Domain, Enum, Extension, Index, ObjectId,
    QualifiedName, Schema, Sequence, Table,
};

/// One edit to one object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit<T> {
    /// It appears.
    Create(T),
    /// It goes.
    Drop(T),
    /// It stays and changes; where the names differ, it is renamed.
    Alter {
        /// As it is.
        before: T,
        /// As it shall be.
        after: T,
    },
}

impl<T> Edit<T> {
    /// The edit that undoes this one.
    pub fn invert(self) -> Self {
        match self {
            Self::Create(object) => Self::Drop(object),
            Self::Drop(object) => Self::Create(object),
            Self::Alter { before, after } => Self::Alter {
                before: after,
                after: before,
            },
        }
    }

    /// The object as it is, or as it will be where it isn't yet.
    pub fn subject(&self) -> &T {
        match self {
            Self::Create(object) | Self::Drop(object) | Self::Alter { before: object, .. } => {
                object
            }
        }
    }
}

/// One edit to one kind of object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A schema.
    Schema(Edit<Schema>),
    /// An extension.
    Extension(Edit<Extension>),
    /// An enumerated type.
    Enum(Edit<Enum>),
    /// A domain.
    Domain(Edit<Domain>),
    /// A composite type.
    Composite(Edit<Composite>),
    /// A sequence.
    Sequence(Edit<Sequence>),
    /// A table with all that stands on it; an `Alter` is of its own attributes alone.
    Table(Edit<Table>),
    /// A column of a table that stays.
    Column(QualifiedName, Edit<Column>),
    /// A constraint of a table that stays.
    Constraint(QualifiedName, Edit<Constraint>),
    /// An index of a table that stays.
    Index(QualifiedName, Edit<Index>),
    /// A view, routine, trigger, rule, policy or statistics object.
    Defined(Edit<Defined>),
}

impl Change {
    /// The change that undoes this one.
    pub fn invert(self) -> Self {
        match self {
            Self::Schema(edit) => Self::Schema(edit.invert()),
            Self::Extension(edit) => Self::Extension(edit.invert()),
            Self::Enum(edit) => Self::Enum(edit.invert()),
            Self::Domain(edit) => Self::Domain(edit.invert()),
            Self::Composite(edit) => Self::Composite(edit.invert()),
            Self::Sequence(edit) => Self::Sequence(edit.invert()),
            Self::Table(edit) => Self::Table(edit.invert()),
            Self::Column(table, edit) => Self::Column(table, edit.invert()),
            Self::Constraint(table, edit) => Self::Constraint(table, edit.invert()),
            Self::Index(table, edit) => Self::Index(table, edit.invert()),
            Self::Defined(edit) => Self::Defined(edit.invert()),
        }
    }

    /// What the change is about.
    pub fn object(&self) -> ObjectId {
        match self {
            Self::Schema(edit) => ObjectId::Schema(edit.subject().name.clone()),
            Self::Extension(edit) => ObjectId::Extension(edit.subject().name.clone()),
            Self::Enum(edit) => ObjectId::Enum(edit.subject().name.clone()),
            Self::Domain(edit) => ObjectId::Domain(edit.subject().name.clone()),
            Self::Composite(edit) => ObjectId::Composite(edit.subject().name.clone()),
            Self::Sequence(edit) => ObjectId::Sequence(edit.subject().name.clone()),
            Self::Table(edit) => ObjectId::Table(edit.subject().name.clone()),
            Self::Column(table, edit) => {
                ObjectId::Column(table.clone(), edit.subject().name.clone())
            }
            Self::Constraint(table, edit) => {
                ObjectId::Constraint(table.clone(), edit.subject().name.clone())
            }
            Self::Index(table, edit) => ObjectId::Index(table.clone(), edit.subject().name.clone()),
            Self::Defined(edit) => edit.subject().id.clone(),
        }
    }

    /// The change of a column of a table that stays; none where both are the same.
    pub(crate) fn of_column(table: &QualifiedName, before: Column, after: &Column) -> Option<Self> {
        (before != *after).then(|| {
            let after = after.clone();
            Self::Column(table.clone(), Edit::Alter { before, after })
        })
    }

    /// Whether it is about a part of what a parent has, which goes with that and becomes the table's own.
    pub(crate) fn leaves_parent(&self) -> bool {
        match self {
            Self::Constraint(_, Edit::Alter { before, after }) => {
                before.inherited && !after.inherited
            }
            Self::Index(_, Edit::Alter { before, after }) => {
                before.is_inherited() && !after.is_inherited()
            }
            _ => false,
        }
    }

    /// Whether it is about what the table has of its own and what its parent takes in.
    pub(crate) fn joins_parent(&self) -> bool {
        match self {
            Self::Constraint(_, Edit::Alter { before, after }) => {
                !before.inherited && after.inherited
            }
            Self::Index(_, Edit::Alter { before, after }) => {
                !before.is_inherited() && after.is_inherited()
            }
            _ => false,
        }
    }

    /// `+` for what appears, `-` for what goes, `~` for what changes.
    pub fn sign(&self) -> char {
        fn of<T>(edit: &Edit<T>) -> char {
            match edit {
                Edit::Create(_) => '+',
                Edit::Drop(_) => '-',
                Edit::Alter { .. } => '~',
            }
        }
        match self {
            Self::Schema(edit) => of(edit),
            Self::Extension(edit) => of(edit),
            Self::Enum(edit) => of(edit),
            Self::Domain(edit) => of(edit),
            Self::Composite(edit) => of(edit),
            Self::Sequence(edit) => of(edit),
            Self::Table(edit) => of(edit),
            Self::Column(_, edit) => of(edit),
            Self::Constraint(_, edit) => of(edit),
            Self::Index(_, edit) => of(edit),
            Self::Defined(edit) => of(edit),
        }
    }
}
