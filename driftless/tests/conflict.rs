//! A registry in which two structs disagree: the error shows where each stands.
#![expect(dead_code, reason = "the structs are read by the derive alone")]

use driftless::{CollectError, Naming};

#[derive(driftless::Table)]
#[driftless(
    table = "users",
    no_primary_key,
    index(name = "by_email", columns("email"))
)]
struct User {
    email: String,
    #[driftless(serial)]
    number: i32,
}

#[derive(driftless::Table)]
#[driftless(
    table = "users",
    no_primary_key,
    index(name = "by_email", columns("lower(email)"), unique)
)]
struct Summary {
    #[driftless(type = "varchar(255)")]
    email: String,
    #[driftless(identity = "always")]
    number: i32,
}

#[test]
fn both_places_are_named_and_both_sides_are_sql() {
    let error = driftless::collect(Naming::Postgres).unwrap_err();
    assert!(matches!(error, CollectError::Assemble(_)));
    assert_eq!(
        error.to_string(),
        "column public.users.email: type is \"text\" at driftless/tests/conflict.rs:13, \
         but \"varchar(255)\" at driftless/tests/conflict.rs:26\n\
         column public.users.number: identity is serial at driftless/tests/conflict.rs:15, \
         but GENERATED ALWAYS AS IDENTITY at driftless/tests/conflict.rs:28\n\
         index public.users.by_email: definition is INDEX (\"email\") at driftless/tests/conflict.rs:10, \
         but UNIQUE INDEX (lower(email)) at driftless/tests/conflict.rs:22"
    );
}
