//! SeaORM entities: what SeaORM says, what it cannot say, and what it gets wrong, run on a real Postgres.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(
    unreachable_pub,
    reason = "SeaORM makes its types as public as the model"
)]

mod entity;
mod support;

use driftless::Naming;
use support::{columns, constraints, indexes, rows, run};
use testkit::TestDatabase;

driftless::entities![entity::plain_entity::Entity];

fn ddl(naming: Naming) -> String {
    driftless::ddl::print(&driftless::collect(naming).unwrap())
}

#[tokio::test]
async fn columns_are_what_the_entities_say() {
    let database = TestDatabase::create().await;
    let client = database.connect().await;
    run(&client, &ddl(Naming::Postgres)).await;
    assert_eq!(
        columns(&client, "shop.items").await,
        [
            "id uuid not null = gen_random_uuid()",
            "mood \"Mood\" not null = 'happy'::\"Mood\"",
            "moods \"Mood\"[] not null",
            "type character varying not null",
            "renamed text not null",
            "code character varying(7) not null collate C",
            "label text",
            "maybe integer",
            "price numeric(16,4) not null = 1.5",
            "made_at timestamp with time zone not null = CURRENT_TIMESTAMP",
            "settings json not null",
            "owner_id bigint not null",
            "seller_id bigint",
            "region integer not null",
            "number integer not null",
            "search tsvector",
        ]
    );
    assert_eq!(
        columns(&client, "owners").await[0],
        "id bigint not null identity by default"
    );
    assert_eq!(
        columns(&client, "camel").await,
        [
            "theKey integer not null identity always",
            "longName character varying not null"
        ]
    );
}

#[tokio::test]
async fn relations_for_joins_alone_are_no_keys() {
    let database = TestDatabase::create().await;
    let client = database.connect().await;
    run(&client, &ddl(Naming::Postgres)).await;
    assert_eq!(
        constraints(&client, "attachments").await,
        [
            "attachments_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES owners(id)",
            "attachments_pkey PRIMARY KEY (id)",
        ]
    );
}

#[tokio::test]
async fn keys_and_indexes_come_from_relations_and_attributes() {
    let database = TestDatabase::create().await;
    let client = database.connect().await;
    run(&client, &ddl(Naming::Postgres)).await;
    assert_eq!(
        constraints(&client, "shop.items").await,
        [
            "items_code_key UNIQUE (code)",
            "items_number_check CHECK ((number > 0))",
            "items_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES owners(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED",
            "items_pkey PRIMARY KEY (id)",
            "items_region_fkey FOREIGN KEY (region) REFERENCES camel(\"theKey\")",
            "sold_by FOREIGN KEY (seller_id) REFERENCES owners(id) ON UPDATE CASCADE ON DELETE SET NULL",
        ]
    );
    assert_eq!(
        indexes(&client, "shop.items").await,
        [
            "CREATE INDEX items_made_at_idx ON shop.items USING btree (made_at)",
            "CREATE UNIQUE INDEX items_region_number_idx ON shop.items USING btree (region, number)",
        ]
    );
    let comments = "SELECT objsubid, description FROM pg_description WHERE objoid = 'shop.items'::regclass ORDER BY 1";
    assert_eq!(
        rows(&client, comments).await,
        ["0 | What is sold", "7 | shown to people"]
    );
    assert_eq!(
        constraints(&client, "dense").await,
        [
            "dense_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES dense_owners(id) ON DELETE CASCADE",
            "dense_pkey PRIMARY KEY (id)",
        ]
    );
}

#[tokio::test]
async fn an_entity_without_our_derive_says_what_sea_orm_knows() {
    let database = TestDatabase::create().await;
    let client = database.connect().await;
    run(&client, &ddl(Naming::Postgres)).await;
    assert_eq!(
        columns(&client, "plain_entities").await,
        [
            "id integer not null identity by default",
            "name character varying not null"
        ]
    );
    assert_eq!(
        indexes(&client, "plain_entities").await,
        ["CREATE INDEX plain_entities_name_idx ON public.plain_entities USING btree (name)"]
    );
}

#[test]
fn the_twin_of_the_dense_form_adds_no_table() {
    let ddl = ddl(Naming::Postgres);
    for table in ["\"dense\"", "\"dense_owners\""] {
        assert_eq!(
            ddl.matches(&format!("CREATE TABLE {table} (")).count(),
            1,
            "{table}"
        );
    }
}

#[test]
fn what_had_another_name_says_so() {
    let ddl = ddl(Naming::Postgres);
    assert!(ddl.contains("-- driftless:renamed_from shop.items.caption label\n"));
    assert!(ddl.contains("-- driftless:renamed_from public.\"Mood\".glad happy\n"));
    let line = include_str!("entity/item.rs")
        .lines()
        .position(|line| line.contains("pub enum Mood"))
        .unwrap()
        + 1;
    assert!(ddl.contains(&format!(
        "-- driftless:source public.\"Mood\" driftless/tests/entity/item.rs:{line}\n"
    )));
}

#[tokio::test]
async fn every_convention_gives_ddl_that_runs() {
    for naming in [Naming::SeaOrm, Naming::SqlAlchemy] {
        let database = TestDatabase::create().await;
        run(&database.connect().await, &ddl(naming)).await;
    }
    let ddl = ddl(Naming::SeaOrm);
    assert!(ddl.contains("CREATE UNIQUE INDEX \"idx-items-region_number\" ON \"shop\".\"items\""));
    assert!(ddl.contains("ADD CONSTRAINT \"fk-items-owner_id\" FOREIGN KEY"));
}
