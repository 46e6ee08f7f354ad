//! Every table exactly, and rows that go in and out by way of the structs.

use driftless::Naming;
use orms_sqlx::customer::Customer;
use orms_sqlx::order::Order;
use orms_sqlx::types::{CustomerId, Email, Preferences, Stage, Tier};
use sqlx::postgres::PgPool;
use testkit::TestDatabase;

fn ddl() -> String {
    driftless::ddl::print(&driftless::collect(Naming::Postgres).expect("the structs go together"))
}

#[tokio::test]
async fn the_tables_are_what_they_must_be() {
    testkit::schema::assert_same(include_str!("expected.sql"), &ddl()).await;
}

#[test]
fn names_from_before_are_there() {
    let ddl = ddl();
    for line in [
        "-- driftless:renamed_from public.staff employees",
        "-- driftless:renamed_from public.employees.full_name name",
        "-- driftless:renamed_from shop.order_stage.\"LOST\" \"MISSING\"",
    ] {
        assert!(ddl.contains(line), "{line}\n{ddl}");
    }
}

#[tokio::test]
async fn rows_come_back_as_the_structs() {
    let database = TestDatabase::create().await;
    database
        .connect()
        .await
        .batch_execute(&ddl())
        .await
        .unwrap();
    let pool = PgPool::connect(database.url()).await.unwrap();
    let insert = "INSERT INTO customers (email, name, preferences) VALUES ($1, 'Ann', '{\"dark\": true}') RETURNING *";
    let customer: Customer = sqlx::query_as(insert)
        .bind(Email("ann@example.com".to_owned()))
        .fetch_one(&pool)
        .await
        .unwrap();
    assert_eq!(customer.tier, Tier::Basic);
    assert_eq!(customer.preferences, Preferences { dark: true });
    assert_eq!((customer.draft, customer.times.deleted_at), (None, None));
    assert_ne!(customer.id, CustomerId(uuid::Uuid::nil()));

    let insert = "INSERT INTO shop.orders (customer_id, former_stages, total, patience, options, letter) \
                  VALUES ($1, $2, 12.5::money, '2 days', '{\"dark\": false}', 'x') RETURNING *";
    let order: Order = sqlx::query_as(insert)
        .bind(customer.id)
        .bind([Stage::Shipped])
        .fetch_one(&pool)
        .await
        .unwrap();
    assert_eq!((order.id, order.stage), (1, Stage::InCart));
    assert_eq!(order.former_stages, [Stage::Shipped]);
}
