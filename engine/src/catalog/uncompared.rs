//! What is said of objects beside what is compared.

use super::ObjectId;

/// An attribute that pg_dump prints of an object and that no plan changes: an owner, grants.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Uncompared {
    /// Whose it is; of default privileges, their name.
    pub object: ObjectId,
    /// What it is called in a message: `grants`.
    pub attribute: String,
    /// What it says, to tell two states apart.
    pub value: String,
}
