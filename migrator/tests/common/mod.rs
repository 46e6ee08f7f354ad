//! What the tests against a server share.

#![allow(dead_code, reason = "each test program uses a part of it")]

use driftless_migrator::Event;
use driftless_migrator::connect::{Connection, Url, connect};
use driftless_migrator::directory::Directory;
use driftless_migrator::run::{ApplyOptions, Report, RunError, apply};
use testkit::TestDatabase;

/// Connects as a run would.
pub async fn open(database: &TestDatabase) -> Connection {
    connect(&Url::parse(database.url()).unwrap(), "driftless test")
        .await
        .unwrap()
}

/// A directory whose sum fits.
pub fn directory(files: &[(&str, &str)]) -> Directory {
    Directory::from_files(files.iter().copied())
        .unwrap()
        .trusted()
}

/// Applies what is pending, without looking at events.
pub async fn apply_all(connection: &Connection, directory: &Directory) -> Result<Report, RunError> {
    apply(connection, directory, &ApplyOptions::default(), &mut |_| {}).await
}

/// Events that can be looked at afterwards.
#[derive(Default)]
pub struct Recorder(pub Vec<Event>);

impl Recorder {
    /// Where to send events.
    pub fn sink(&mut self) -> impl FnMut(Event) + Send + '_ {
        |event| self.0.push(event)
    }
}

/// One value as text.
pub async fn value(connection: &Connection, query: &str) -> String {
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
pub async fn relations(connection: &Connection) -> String {
    value(
        connection,
        "SELECT string_agg(format('%s.%s %s', relnamespace::regnamespace, relname, relfilenode),
                E'\\n' ORDER BY oid) FROM pg_class",
    )
    .await
}
