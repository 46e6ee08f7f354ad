//! Objects that are made by one statement and changed by making them anew: views, routines, triggers,
//! rules, policies, statistics, the indexes of materialized views.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use super::name::Name;
use super::object::ObjectId;

/// An object as the statement that makes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Defined {
    /// What it is and where it lives.
    pub id: ObjectId,
    /// The statement that makes it, as far as the server deparses it.
    pub definition: String,
    /// What `CREATE OR REPLACE` or ALTER must leave as it is, and can only add to: the columns of a view, the result of a
    /// function. `None` where there is no such form.
    pub signature: Option<Vec<String>>,
    /// What ALTER can change of the definition.
    #[serde(skip)]
    pub said: Vec<Setting>,
    /// What completes it: a trigger that is disabled.
    pub settings: Vec<Setting>,
    /// Its comment, and those of its columns.
    pub comments: Vec<Comment>,
    /// The statements that give it its owner and grants. They are never a difference, and are run
    /// again whenever it is made anew.
    pub privileges: Vec<String>,
    /// The columns of a view, each with the statements that grant on it alone: no difference either.
    #[serde(skip)]
    pub column_privileges: BTreeMap<Name, Vec<String>>,
    /// The body of a routine, which the definition holds too.
    #[serde(skip)]
    pub body: Option<Body>,
}

/// What one statement sets and another one takes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The statement that sets it.
    pub set: String,
    /// The statement that takes it back, whatever it is set to.
    pub reset: String,
}

impl Serialize for Setting {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.set)
    }
}

impl Defined {
    /// Whether it need not be dropped to become the other one. CREATE OR REPLACE VIEW adds columns at the end and changes
    /// none (manual, CREATE VIEW); a routine keeps its arguments, its result and the defaults that it has (manual, CREATE
    /// FUNCTION, "Notes").
    pub(crate) fn can_become(&self, other: &Self) -> bool {
        let signatures = self.signature.as_ref().zip(other.signature.as_ref());
        let is_kept = || signatures.is_some_and(|(old, new)| new.starts_with(old));
        self.definition == other.definition || is_kept()
    }

    /// The owner and the grants that `other` has, on the columns that it has.
    pub(crate) fn adopt_privileges(&mut self, other: &Self) {
        self.privileges.clone_from(&other.privileges);
        for (column, grants) in &mut self.column_privileges {
            if let Some(existing) = other.column_privileges.get(column) {
                grants.clone_from(existing);
            }
        }
    }

    /// The statements that give it and its columns owner and grants.
    pub(crate) fn all_privileges(&self) -> impl Iterator<Item = &String> {
        let of_columns = self.column_privileges.values();
        self.privileges.iter().chain(of_columns.flatten())
    }
}

/// The body of a routine as a text, of which `pg_depend` knows nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// The language that reads it.
    pub language: String,
    /// What it reads.
    pub text: String,
}

/// `COMMENT ON ... IS ...`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Comment {
    /// What it is on, as SQL: `VIEW public.active_users`.
    pub on: String,
    /// The text.
    pub text: String,
}

impl Defined {
    /// Whether it is no more than when the trigger fires that a partition has from its parent, other than that one does:
    /// its definition takes that back.
    pub(crate) fn is_firing_alone(&self) -> bool {
        matches!(self.id, ObjectId::Trigger(..)) && self.definition.starts_with("ALTER TABLE ")
    }
}
