//! The example's entities at work: ordinary SeaORM on a database whose schema is the DDL of their own structs.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use driftless::Naming;
use models::user::Role;
use models::{post, post_tag, tag, tenant, user};
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::entity::prelude::*;
use sea_orm::{Database, DatabaseConnection, DbErr, IntoActiveModel, SqlErr};
use testkit::TestDatabase;

/// A database with the schema of the models, and SeaORM's connection to it.
async fn database() -> (TestDatabase, DatabaseConnection) {
    let database = TestDatabase::create().await;
    let ddl = driftless::ddl::print(&driftless::collect(Naming::Postgres).unwrap());
    database.connect().await.batch_execute(&ddl).await.unwrap();
    let connection = Database::connect(database.url()).await.unwrap();
    (database, connection)
}

async fn tenant(connection: &DatabaseConnection) -> tenant::Model {
    let tenant = tenant::ActiveModel {
        name: Set("Acme".to_owned()),
        slug: Set("acme".to_owned()),
        ..Default::default()
    };
    tenant.insert(connection).await.unwrap()
}

async fn user(
    connection: &DatabaseConnection,
    tenant: &tenant::Model,
    email: &str,
) -> Result<user::Model, DbErr> {
    let user = user::ActiveModel {
        tenant_id: Set(tenant.id),
        email: Set(email.to_owned()),
        ..Default::default()
    };
    user.insert(connection).await
}

async fn post(connection: &DatabaseConnection, author: &user::Model, title: &str) -> post::Model {
    let post = post::ActiveModel {
        title: Set(title.to_owned()),
        content: Set("# Text".to_owned()),
        author_id: Set(author.id),
        ..Default::default()
    };
    post.insert(connection).await.unwrap()
}

async fn tag(
    connection: &DatabaseConnection,
    name: &str,
    parent_id: Option<i64>,
) -> Result<tag::Model, DbErr> {
    let tag = tag::ActiveModel {
        name: Set(name.to_owned()),
        parent_id: Set(parent_id),
        metadata: NotSet,
        ..Default::default()
    };
    tag.insert(connection).await
}

#[tokio::test]
async fn postgres_fills_what_is_left_out() {
    let (_database, connection) = database().await;
    let tenant = tenant(&connection).await;
    let user = user(&connection, &tenant, "ann@example.com").await.unwrap();
    assert!(!user.id.is_nil());
    assert!(user.is_active);
    assert_eq!((user.role, user.deleted_at), (Role::Member, None));
    assert_eq!(user.created_at, user.updated_at);
    let tag = tag(&connection, "rust", None).await.unwrap();
    assert_eq!(
        (tag.id, tag.weight.to_string(), tag.metadata.to_string()),
        (1, "1.00".to_owned(), "{}".to_owned())
    );
}

#[tokio::test]
async fn rows_are_found_with_what_they_belong_to_and_changed_and_deleted() {
    let (_database, connection) = database().await;
    let tenant = tenant(&connection).await;
    let ann = user(&connection, &tenant, "ann@example.com").await.unwrap();
    let first = post(&connection, &ann, "First").await;
    post(&connection, &ann, "Second").await;

    let found = post::Entity::find_by_id(first.id)
        .find_also_related(user::Entity)
        .one(&connection)
        .await
        .unwrap();
    assert_eq!(found, Some((first.clone(), Some(ann.clone()))));
    let people = tenant
        .find_related(user::Entity)
        .all(&connection)
        .await
        .unwrap();
    assert_eq!(people, std::slice::from_ref(&ann));

    let mut change = ann.clone().into_active_model();
    change.role = Set(Role::Admin);
    change.bio = Set(Some("Hello".to_owned()));
    let changed = change.update(&connection).await.unwrap();
    assert_eq!(
        (changed.role, changed.bio.as_deref()),
        (Role::Admin, Some("Hello"))
    );

    changed.delete(&connection).await.unwrap();
    assert_eq!(
        post::Entity::find().count(&connection).await.unwrap(),
        0,
        "posts go with their author"
    );
}

#[tokio::test]
async fn tags_form_a_tree_and_join_posts() {
    let (_database, connection) = database().await;
    let tenant = tenant(&connection).await;
    let ann = user(&connection, &tenant, "ann@example.com").await.unwrap();
    let written = post(&connection, &ann, "Traits").await;
    let language = tag(&connection, "language", None).await.unwrap();
    let rust = tag(&connection, "rust", Some(language.id)).await.unwrap();
    let join = post_tag::ActiveModel {
        post_id: Set(written.id),
        tag_id: Set(rust.id),
    };
    join.insert(&connection).await.unwrap();

    let tags = written
        .find_related(tag::Entity)
        .all(&connection)
        .await
        .unwrap();
    assert_eq!(tags, std::slice::from_ref(&rust));
    language.delete(&connection).await.unwrap();
    let orphan = tag::Entity::find_by_id(rust.id)
        .one(&connection)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(orphan.parent_id, None);
    written.delete(&connection).await.unwrap();
    assert_eq!(
        post_tag::Entity::find().count(&connection).await.unwrap(),
        0
    );
}

#[tokio::test]
async fn postgres_refuses_what_the_structs_forbid() {
    let (_database, connection) = database().await;
    let tenant = tenant(&connection).await;
    user(&connection, &tenant, "ann@example.com").await.unwrap();
    let twice = user(&connection, &tenant, "ann@example.com")
        .await
        .unwrap_err();
    assert!(
        matches!(twice.sql_err(), Some(SqlErr::UniqueConstraintViolation(text)) if text.contains("users_email_key"))
    );
    let nowhere = tag(&connection, "lost", Some(99)).await.unwrap_err();
    assert!(
        matches!(nowhere.sql_err(), Some(SqlErr::ForeignKeyConstraintViolation(text)) if text.contains("tags_parent_id_fkey"))
    );
    let mut negative = tag(&connection, "rust", None)
        .await
        .unwrap()
        .into_active_model();
    negative.weight = Set(Decimal::NEGATIVE_ONE);
    let refused = negative.update(&connection).await.unwrap_err().to_string();
    assert!(refused.contains("tags_weight_check"), "{refused}");
}
