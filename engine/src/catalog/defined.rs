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
    /// The body of a routine, which the definition holds too.
    #[serde(skip)]
    pub body: Option<Body>,
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
