//! A program that links no model.

use driftless::{CollectError, Naming};

driftless::schema!("app");

#[test]
fn a_registry_without_a_table_is_an_error() {
    let error = driftless::collect(Naming::Postgres).unwrap_err();
    assert!(matches!(error, CollectError::Empty));
    assert_eq!(error.to_string(), "no linked crate declares a table");
}
