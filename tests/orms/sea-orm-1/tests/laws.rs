//! The laws that the DDL of SeaORM 1.1 entities keeps.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use driftless::Naming;
use orms_sea_orm_1::entities;
use support::{ours, ours_without, own_shared, serial};
use testkit::schema::{assert_listed, assert_same};

driftless::entities![entities::audit_entry::Entity];

#[tokio::test]
async fn the_tables_are_what_is_expected() {
    let expected = serial(include_str!("expected.sql")) + include_str!("unsigned.sql");
    assert_same(&expected, &ours(Naming::Postgres)).await;
}

#[test]
fn a_relation_that_is_no_key_is_not_left_out_in_silence() {
    let line = "-- No foreign key from public.comment (author_name) to public.user (full_name), which nothing makes unique.\n";
    assert_eq!(ours(Naming::Postgres).matches(line).count(), 1);
}

/// What SeaORM itself has no DDL for that runs, and why.
const LEFT_OUT: &[(&str, &str)] = &[
    (
        "public.comment",
        "two relations give one key twice, and one gives a key to what is not unique",
    ),
    ("public.booking", "it shows what SeaORM cannot say"),
    (
        "public.counter",
        "a key of u64 that numbers itself: SeaORM panics",
    ),
    (
        "public.ticket",
        "its type is created in quotes and used without",
    ),
    ("public.\"TicketPriority\"", "the type of `ticket`"),
    ("public.\"Odd \"\"Names\"\"\"", "points at `ticket`"),
    ("public.event", "it is private"),
    ("archive.order", "its index loses the schema"),
    (
        "public.order",
        "its key to `archive.order` loses the schema",
    ),
];

#[tokio::test]
async fn sea_orm_itself_differs_only_in_what_is_listed() {
    let list = include_str!("differences.txt").to_owned() + include_str!("differences-1.txt");
    assert_listed(&list, &own_shared(), &ours_without(LEFT_OUT)).await;
}
