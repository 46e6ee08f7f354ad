//! Compares what two DDL texts build, on real databases, by the engine's own reading and diff.
//!
//! The laws of an adapter are two. What the models give is what is right, which a file says that is written by hand:
//!
//! ```no_run
//! # async fn law(expected_sql: &str, ours: String) {
//! testkit::schema::assert_same(expected_sql, &ours).await;
//! # }
//! ```
//!
//! And beside the ORM's own DDL it differs only in what a file lists, with a reason above each group of lines:
//!
//! ```no_run
//! # async fn law(differences_txt: &str, orms_own: String, ours: String) {
//! testkit::schema::assert_listed(differences_txt, &orms_own, &ours).await;
//! # }
//! ```
//!
//! ```text
//! # The ORM has no comments.
//! ~ table public.users: comment null -> "People who can sign in"
//! ~ column public.users.email: comment null -> "where we write to"
//! ```

mod line;
mod listed;

use engine::catalog::{Catalog, Scope, inspect, populated_schemas};
use engine::diff;
use engine::source::{Opened, Source};

/// Panics with every difference, unless the two texts build the same.
pub async fn assert_same(expected: &str, found: &str) {
    let differences = differences(expected, found).await;
    assert!(
        differences.is_empty(),
        "- only in what is expected, + only in what is found, ~ expected -> found\n{}\n\nfound:\n{found}",
        differences.join("\n")
    );
}

/// Panics unless the two texts differ in just what `list` says: with every difference that it does not list, and every
/// line of it that is no difference.
pub async fn assert_listed(list: &str, first: &str, second: &str) {
    let complaints = listed::complaints(list, &differences(first, second).await);
    assert!(
        complaints.is_empty(),
        "- only in the first, + only in the second, ~ first -> second\n{}",
        complaints.join("\n")
    );
}

/// What differs between what two DDL texts build, one property a line: `-` stands before what only the first has, `+` before
/// what only the second has, `~` before what both have.
///
/// # Panics
/// If Postgres refuses one of them.
pub async fn differences(first: &str, second: &str) -> Vec<String> {
    let (first, second) = (
        open("the first", first).await,
        open("the second", second).await,
    );
    let scope = scope(&first, &second).await;
    let (first, second) = (
        catalog(&first, &scope).await,
        catalog(&second, &scope).await,
    );
    let mut lines = Vec::new();
    if let Err(unsupported) = diff::compare(&first, &second) {
        let refused = unsupported.differences.iter();
        lines.extend(refused.map(|found| format!("! {} {}", found.object, found.detail)));
    }
    let [first, second] = [first, second].map(Catalog::without_what_is_not_compared);
    match diff::compare(&first, &second) {
        Ok(changes) => lines.extend(changes.iter().flat_map(line::lines)),
        // What stands in the way of any plan has its lines already.
        Err(_) => assert!(!lines.is_empty(), "the engine refuses what it compares"),
    }
    lines
}

async fn open(name: &str, ddl: &str) -> Opened {
    let source = Source::Sql {
        name: name.to_owned(),
        text: ddl.to_owned(),
    };
    match source.open(super::provider().await).await {
        Ok(opened) => opened,
        Err(error) => panic!("{error}\n\n{ddl}"),
    }
}

/// All schemas of both.
async fn scope(first: &Opened, second: &Opened) -> Scope {
    let mut schemas = Vec::new();
    for opened in [first, second] {
        let populated = populated_schemas(opened.client()).await;
        schemas.extend(populated.expect("a database of a test can be read"));
    }
    Scope::for_schemas(schemas.iter())
}

async fn catalog(opened: &Opened, scope: &Scope) -> Catalog {
    let catalog = inspect(opened.client(), scope).await;
    catalog.expect("a database of a test can be read")
}
