//! Objects that are made by one statement and changed by making them anew: views, routines, triggers,
//! rules, policies, statistics, the indexes of materialized views.

use serde::Serialize;

use super::object::ObjectId;

/// An object as the statement that makes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Defined {
    /// What it is and where it lives.
    pub id: ObjectId,
    /// The statement that makes it, as far as the server deparses it.
    pub definition: String,
    /// What `CREATE OR REPLACE` must leave as it is: the columns of a view, the result of a function.
    /// `None` where there is no such form.
    pub signature: Option<Vec<String>>,
    /// The statements that complete it: a trigger that is disabled.
    pub settings: Vec<String>,
    /// Its comment, and those of its columns.
    pub comments: Vec<Comment>,
    /// The statements that give it its owner and grants. They are never a difference, and are run
    /// again whenever it is made anew.
    pub privileges: Vec<String>,
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
