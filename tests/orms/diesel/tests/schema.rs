//! The schema file and the structs together: every table, exactly.

use driftless::Naming;
use orms_diesel as _;

driftless::diesel_schema!("../src/schema.rs");

#[tokio::test]
async fn the_tables_are_what_they_must_be() {
    let ddl = driftless::ddl::print(&driftless::collect(Naming::Postgres).unwrap());
    testkit::schema::assert_same(include_str!("expected.sql"), &ddl).await;
}

#[test]
fn every_object_points_at_its_line() {
    let ddl = driftless::ddl::print(&driftless::collect(Naming::Postgres).unwrap());
    for line in [
        "-- driftless:source public.audit_log tests/orms/diesel/src/schema.rs:",
        "-- driftless:source public.accounts.email tests/orms/diesel/src/schema.rs:",
        "-- driftless:source public.accounts.accounts_email_is_long tests/orms/diesel/src/account.rs:",
        "-- driftless:source public.taggings.taggings_tag_id_fkey tests/orms/diesel/src/schema.rs:",
        "-- driftless:renamed_from public.journal diary",
        "-- driftless:renamed_from public.diary.feeling mood",
        "-- driftless:renamed_from public.\"Weather\".\"FOGGY\" \"MISTY\"",
    ] {
        assert!(ddl.contains(line), "{line}\n{ddl}");
    }
}
