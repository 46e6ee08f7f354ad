//! Extensions; what belongs to them is theirs and is not looked at.

use serde::Serialize;

use super::name::Name;

/// An extension. Its version is the server's affair: both states are built on the same one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Extension {
    /// Its name.
    pub name: Name,
    /// The schema that its objects live in.
    pub schema: Name,
    /// `COMMENT ON EXTENSION`, where it is not the extension's own.
    pub comment: Option<String>,
    /// The comment that it comes with; never a difference, and set where it gets back its own.
    #[serde(skip)]
    pub own_comment: Option<String>,
    /// Whether it can be moved to another schema; never a difference.
    #[serde(skip)]
    pub is_relocatable: bool,
}
