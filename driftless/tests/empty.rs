//! A program that links no model.

use driftless::{CollectError, Naming};

#[test]
fn an_empty_registry_is_an_error() {
    let error = driftless::collect(Naming::Postgres).unwrap_err();
    assert!(matches!(error, CollectError::Empty));
    assert_eq!(error.to_string(), "no linked crate declares a table");
}
