//! What a run holds while it runs: the lock, the history, the place for events.

use tokio_postgres::Client;

use super::{FileReport, PlanError, RunError, RunOptions};
use crate::connect::Connection;
use crate::event::{Event, Events};
use crate::lock::{self, LockError};
use crate::pooler::require_session;
use crate::revision::{DEFAULT_SCHEMA, History};

/// A Session is a run under the lock. Dropped before its end, it gives up the connection, and
/// with it the lock and any open transaction.
pub(super) struct Session<'a> {
    pub(super) connection: &'a Connection,
    pub(super) options: &'a RunOptions,
    pub(super) events: Events<'a>,
    pub(super) history: History,
    /// The server's process of the connection.
    pub(super) process: i32,
    /// The files that were run.
    pub(super) done: Vec<FileReport>,
    guard: AbandonOnDrop<'a>,
}

struct AbandonOnDrop<'a>(Option<&'a Connection>);

impl Drop for AbandonOnDrop<'_> {
    fn drop(&mut self) {
        if let Some(connection) = self.0 {
            connection.abandon();
        }
    }
}

impl<'a> Session<'a> {
    /// Makes sure that a lock holds, takes it, then reads the history: another run may have written to it until now.
    pub(super) async fn begin(
        connection: &'a Connection,
        options: &'a RunOptions,
        events: Events<'a>,
    ) -> Result<Self, RunError> {
        require_session(connection).await?;
        let mut guard = AbandonOnDrop(Some(connection));
        let process =
            match lock::acquire(connection.client(), options.lock_wait, &mut *events).await {
                Ok(process) => process,
                Err(error) => {
                    // After any other error the lock may be held all the same.
                    if matches!(error, LockError::TimedOut { .. }) {
                        guard.0 = None;
                    }
                    return Err(error.into());
                }
            };
        let history = match read_history(connection, options).await {
            Ok(history) => history,
            Err(error) => {
                end(connection, guard).await;
                return Err(error);
            }
        };
        Ok(Self {
            connection,
            options,
            events,
            history,
            process,
            done: Vec::new(),
            guard,
        })
    }

    pub(super) fn client(&self) -> &'a Client {
        self.connection.client()
    }

    pub(super) fn emit(&mut self, event: Event) {
        (self.events)(event);
    }

    /// Sends statements of ours in one message. It borrows mutably because only so the future can
    /// move between threads: the place for events must not be shared.
    pub(super) async fn execute(
        &mut self,
        action: &'static str,
        sql: &str,
    ) -> Result<(), RunError> {
        let result = self.client().batch_execute(sql).await;
        result.map_err(|error| RunError::database(action)(error.into()))
    }

    /// Gives the lock back and returns what was done.
    pub(super) async fn end(self) -> Vec<FileReport> {
        end(self.connection, self.guard).await;
        self.done
    }
}

async fn end(connection: &Connection, mut guard: AbandonOnDrop<'_>) {
    // A lock that cannot be given back goes with the connection.
    if matches!(lock::release(connection.client()).await, Ok(true)) {
        guard.0 = None;
    }
}

/// Reads the history and writes nothing.
pub(super) async fn read_history(
    connection: &Connection,
    options: &RunOptions,
) -> Result<History, RunError> {
    let read = async |schema: &str| {
        let history = History::read(connection.client(), schema).await;
        history.map_err(RunError::database("read the history"))
    };
    let schema = options.schema(connection);
    let history = read(&schema).await?;
    if !history.table_exists
        && options.revisions_schema.is_none()
        && schema != DEFAULT_SCHEMA
        && read(DEFAULT_SCHEMA).await?.table_exists
    {
        return Err(PlanError::AmbiguousHistory {
            schema,
            other: DEFAULT_SCHEMA.into(),
        }
        .into());
    }
    Ok(history)
}
