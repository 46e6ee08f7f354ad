//! Lists of parameters: storage parameters of tables and indexes, options of columns.

use super::super::lock::LockLevel;
use crate::catalog::Parameters;

/// `SET (...)` and `RESET (...)`, as far as they are needed.
pub(super) fn changes(before: &Parameters, after: &Parameters) -> Vec<String> {
    let mut actions = Vec::new();
    let gone: Vec<&str> = before
        .keys()
        .filter(|name| !after.contains_key(*name))
        .map(String::as_str)
        .collect();
    if !gone.is_empty() {
        actions.push(format!("RESET ({})", gone.join(", ")));
    }
    let set: Vec<String> = after
        .iter()
        .filter(|(name, value)| before.get(*name) != Some(value))
        .map(|(name, value)| pair(name, value))
        .collect();
    if !set.is_empty() {
        actions.push(format!("SET ({})", set.join(", ")));
    }
    actions
}

/// The lock that SET and RESET of a table's parameters take: readers and writers go on, but for one parameter
/// (manual, ALTER TABLE, "SET ( storage_parameter ...").
pub(super) fn lock_level(before: &Parameters, after: &Parameters) -> LockLevel {
    const STRONG: &str = "user_catalog_table";
    if before.get(STRONG) == after.get(STRONG) {
        LockLevel::ShareUpdateExclusive
    } else {
        LockLevel::AccessExclusive
    }
}

/// ` WITH (...)`, or nothing.
pub(super) fn with_clause(parameters: &Parameters) -> String {
    if parameters.is_empty() {
        return String::new();
    }
    let pairs: Vec<String> = parameters
        .iter()
        .map(|(name, value)| pair(name, value))
        .collect();
    format!(" WITH ({})", pairs.join(", "))
}

fn pair(name: &str, value: &str) -> String {
    format!("{name} = {value}")
}
