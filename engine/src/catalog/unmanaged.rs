//! Objects of kinds that are seen but not compared attribute by attribute.

use std::fmt;

use serde::Serialize;

/// An object that is listed and never changed by a plan: a view, a function, a trigger.
///
/// `definition` lets two states that both have it be told apart; a difference is reported by name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Unmanaged {
    /// The noun, in Postgres's words: `view`, `function`, `row security policy`.
    pub kind: String,
    /// Its identity: a path, with arguments for a function.
    pub identity: String,
    /// What the server prints of it, where it can.
    pub definition: String,
}

impl fmt::Display for Unmanaged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind, self.identity)
    }
}
