//! A registry in which two structs disagree: the error shows where each stands.
#![expect(dead_code, reason = "the structs are read by the derive alone")]

use driftless::{CollectError, Naming};

#[derive(driftless::Table)]
#[driftless(table = "users", no_primary_key)]
struct User {
    email: String,
}

#[derive(driftless::Table)]
#[driftless(table = "users", no_primary_key)]
struct Summary {
    #[driftless(type = "varchar(255)")]
    email: String,
}

#[test]
fn both_places_are_named() {
    let error = driftless::collect(Naming::Postgres).unwrap_err();
    assert!(matches!(error, CollectError::Assemble(_)));
    assert_eq!(
        error.to_string(),
        "column public.users.email: type is \"text\" at driftless/tests/conflict.rs:9, \
         but \"varchar(255)\" at driftless/tests/conflict.rs:16"
    );
}
