//! The laws that the DDL of SeaORM 2 entities keeps.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../../sea-orm-1/tests/support/mod.rs"]
#[macro_use]
mod support;

use driftless::Naming;
use orms_sea_orm_2::{dense, entities};
use support::{ours, ours_without, own_shared, serial};
use testkit::schema::{assert_listed, assert_same};

driftless::entities![entities::audit_entry::Entity];

#[tokio::test]
async fn the_tables_are_what_is_expected() {
    let shared = include_str!("../../sea-orm-1/tests/expected.sql");
    let expected = shared.to_owned() + include_str!("expected.sql");
    let expected = if cfg!(feature = "serial") {
        serial(&expected)
    } else {
        expected
    };
    assert_same(&expected, &ours(Naming::Postgres)).await;
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
    ("public.stocktaking", "as `ticket`"),
    ("public.\"TicketPriority\"", "the type of `ticket`"),
    ("public.\"library_Season\"", "the type of `stocktaking`"),
    ("public.\"Odd \"\"Names\"\"\"", "points at `ticket`"),
    ("public.event", "it is private"),
];

#[tokio::test]
async fn sea_orm_itself_differs_only_in_what_is_listed() {
    let dense = own_ddl![
        entities::archive_order::Entity,
        entities::order::Entity,
        dense::author::Entity,
        dense::category::Entity,
        dense::shelf::Entity,
        dense::book::Entity,
        dense::author_of_book::Entity,
        dense::copy::Entity,
        dense::borrower::Entity,
        dense::loan::Entity,
        dense::library_card::Entity,
        dense::payment::Entity,
        dense::review::Entity,
    ];
    let own = own_shared() + "CREATE SCHEMA library;\n" + &dense;
    let shared = include_str!("../../sea-orm-1/tests/differences.txt");
    let list = shared.to_owned() + include_str!("differences.txt");
    assert_listed(&list, &own, &ours_without(LEFT_OUT)).await;
}
