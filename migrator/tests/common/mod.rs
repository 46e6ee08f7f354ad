//! What the tests against a server share.

#![expect(clippy::unwrap_used, reason = "what tests share may panic as they may")]

use driftless_migrator::Event;
use driftless_migrator::connect::{Connection, Url, connect};
use driftless_migrator::directory::Directory;
use driftless_migrator::run::{ApplyOptions, PlanError, Report, RunError, StatementError, apply};
use testkit::TestDatabase;

/// A first file.
pub(crate) const USERS: (&str, &str) = (
    "1_users.sql",
    "CREATE TABLE users (id int);\nINSERT INTO users VALUES (1);",
);
/// A second file.
pub(crate) const POSTS: (&str, &str) = ("2_posts.sql", "CREATE TABLE posts (id int);\n");

/// Connects as a run would.
pub(crate) async fn open(database: &TestDatabase) -> Connection {
    connect(&Url::parse(database.url()).unwrap(), "driftless test")
        .await
        .unwrap()
}

/// A directory whose sum fits.
pub(crate) fn directory(files: &[(&str, &str)]) -> Directory {
    Directory::from_files(files.iter().copied())
        .unwrap()
        .trusted()
}

/// Applies what is pending, without looking at events.
pub(crate) async fn apply_all(
    connection: &Connection,
    directory: &Directory,
) -> Result<Report, RunError> {
    apply(connection, directory, &ApplyOptions::default(), &mut |_| {}).await
}

/// Events that can be looked at afterwards.
#[derive(Default)]
pub(crate) struct Recorder(pub(crate) Vec<Event>);

impl Recorder {
    /// Where to send events.
    pub(crate) fn sink(&mut self) -> impl FnMut(Event) + Send + '_ {
        |event| self.0.push(event)
    }
}

/// One value as text.
pub(crate) async fn value(connection: &Connection, query: &str) -> String {
    let messages = connection.client().simple_query(query).await.unwrap();
    let found = messages.iter().find_map(|message| match message {
        tokio_postgres::SimpleQueryMessage::Row(row) => {
            Some(row.get(0).unwrap_or("NULL").to_owned())
        }
        _ => None,
    });
    found.unwrap_or_else(|| "no row".to_owned())
}

/// Every relation of the database, with where it is stored.
pub(crate) async fn relations(connection: &Connection) -> String {
    value(
        connection,
        "SELECT string_agg(format('%s.%s %s', relnamespace::regnamespace, relname, relfilenode),
                E'\\n' ORDER BY oid) FROM pg_class",
    )
    .await
}

/// The error of a statement.
pub(crate) fn statement_error(result: Result<Report, RunError>) -> StatementError {
    match result {
        Err(RunError::Statement(error)) => *error,
        other => panic!("expected a statement to fail, got {other:?}"),
    }
}

/// The error of a directory and a history that do not go together.
pub(crate) fn plan_error(result: Result<Report, RunError>) -> PlanError {
    match result {
        Err(RunError::Plan(error)) => error,
        other => panic!("expected a plan to fail, got {other:?}"),
    }
}
