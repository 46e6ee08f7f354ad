//! Waiting for another program to migrate.

use std::time::{Duration, Instant};

use super::log::Log;
use super::{Migrator, MigratorError};
use crate::backoff::Backoff;
use crate::connect::{ConnectError, Connection, Url};
use crate::directory::{Directory, Migration};
use crate::run::{ApplyOptions, missing};

const FIRST_DELAY: Duration = Duration::from_millis(50);
const LONGEST_DELAY: Duration = Duration::from_secs(1);
/// How long one look may take at least, so that there is one when no time is given.
const SHORTEST_LOOK: Duration = Duration::from_secs(1);

pub(super) async fn wait(
    migrator: &Migrator,
    url: &Url,
    timeout: Duration,
) -> Result<(), MigratorError> {
    let directory = migrator.directory()?;
    directory.verify().map_err(crate::run::RunError::from)?;
    let started = Instant::now();
    let mut watch = Watch {
        migrator,
        url,
        options: migrator.options.clone().unwrap_or_default(),
        connection: None,
    };
    let mut backoff = Backoff::new(FIRST_DELAY, LONGEST_DELAY);
    let mut log = Log::default();
    // What is not known is pending.
    let mut pending: Vec<_> = directory.migrations().iter().map(name).collect();
    loop {
        let left = timeout.saturating_sub(started.elapsed());
        let look = watch.look(&directory);
        let seen = tokio::time::timeout(left.max(SHORTEST_LOOK), look).await;
        let connect = match seen.unwrap_or_else(|_| Ok(Err(no_answer(url)))) {
            Ok(Ok(missing)) => {
                pending = missing;
                None
            }
            Ok(Err(error)) => Some(error),
            Err(error) => return watch.end(Err(error)).await,
        };
        if pending.is_empty() && connect.is_none() {
            return watch.end(Ok(())).await;
        }
        if connect.is_some() {
            watch.connection = None;
        }
        let waited = started.elapsed();
        if waited >= timeout {
            let error = MigratorError::NotReached {
                pending,
                waited,
                connect,
            };
            return watch.end(Err(error)).await;
        }
        log.pending(&pending, waited);
        tokio::time::sleep(backoff.next_delay().min(timeout - waited)).await;
    }
}

/// A database that is looked at again and again.
struct Watch<'a> {
    migrator: &'a Migrator,
    url: &'a Url,
    options: ApplyOptions,
    connection: Option<Connection>,
}

/// The files that are missing, or why the database cannot be reached now.
type Seen = Result<Vec<String>, ConnectError>;

impl Watch<'_> {
    async fn look(&mut self, directory: &Directory) -> Result<Seen, MigratorError> {
        let connection = match self.connection.take() {
            Some(connection) if !connection.client().is_closed() => connection,
            _ => match self.migrator.connect(self.url).await {
                Ok(connection) => connection,
                Err(MigratorError::Connect(error)) if error.is_transient() => {
                    return Ok(Err(error));
                }
                Err(error) => return Err(error),
            },
        };
        let missing = missing::missing(&connection, directory, &self.options).await;
        let is_lost = connection.client().is_closed();
        self.connection = Some(connection);
        match missing {
            Ok(missing) => Ok(Ok(missing.into_iter().map(name).collect())),
            Err(_) if is_lost => Ok(Err(no_answer(self.url))),
            Err(error) => Err(error.into()),
        }
    }

    async fn end(self, result: Result<(), MigratorError>) -> Result<(), MigratorError> {
        if let Some(connection) = self.connection {
            connection.close().await;
        }
        result
    }
}

fn name(migration: &Migration) -> String {
    migration.file_name.clone()
}

fn no_answer(url: &Url) -> ConnectError {
    let address = url.address();
    ConnectError::TimedOut { address }
}
