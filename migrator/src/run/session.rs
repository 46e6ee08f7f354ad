//! What a run holds while it runs: the lock, the history, the place for events.

use super::link::{Link, reconnect};
use super::{FileReport, PlanError, RunError, RunOptions};
use crate::connect::Connection;
use crate::database_error::DatabaseError;
use crate::event::{Event, Events};
use crate::lock::{self, LockError};
use crate::pooler::require_session;
use crate::revision::{DEFAULT_SCHEMA, History};

/// Tries whether the server can look for its client while a statement runs, so that it stops when there
/// is none (Postgres manual, 19.3.2 TCP Settings). On some platforms it cannot.
const CHECK_CLIENT: &str = "SET client_connection_check_interval = 1000;\n\
                            RESET client_connection_check_interval;";

/// A Session is a run under the lock. Dropped before its end, it gives up the connection, and
/// with it the lock and any open transaction.
pub(super) struct Session<'a> {
    pub(super) link: Link<'a>,
    pub(super) options: &'a RunOptions,
    pub(super) events: Events<'a>,
    pub(super) history: History,
    /// The server's process of the connection.
    pub(super) process: i32,
    /// Whether the server can look for its client.
    pub(super) checks_client: bool,
    /// The files that were run.
    pub(super) done: Vec<FileReport>,
    guard: AbandonOnDrop<'a>,
}

struct AbandonOnDrop<'a>(Option<Link<'a>>);

impl Drop for AbandonOnDrop<'_> {
    fn drop(&mut self) {
        if let Some(connection) = &self.0 {
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
        let link = Link::Given(connection);
        let (guard, process) = lock(&link, options, &mut *events).await?;
        let history = match read_history(connection, options).await {
            Ok(history) => history,
            Err(error) => {
                end(&link, guard).await;
                return Err(error);
            }
        };
        let checks_client = connection
            .client()
            .batch_execute(CHECK_CLIENT)
            .await
            .is_ok();
        Ok(Self {
            link,
            options,
            events,
            history,
            process,
            checks_client,
            done: Vec::new(),
            guard,
        })
    }

    /// After the connection broke, connects again, takes the lock, which the server's process of the
    /// broken connection holds until it ends, and reads the history: whatever was under way is
    /// decided then. False if that cannot be done.
    pub(super) async fn reconnect(&mut self) -> bool {
        let Some(link) = reconnect(&self.link).await else {
            return false;
        };
        let Ok((guard, process)) = lock(&link, self.options, &mut *self.events).await else {
            return false;
        };
        let Ok(history) = read_history(&link, self.options).await else {
            return false;
        };
        if self.checks_client {
            self.checks_client = link.client().batch_execute(CHECK_CLIENT).await.is_ok();
        }
        (self.link, self.guard) = (link, guard);
        (self.history, self.process) = (history, process);
        self.emit(Event::Reconnected);
        true
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
        let result = self.send(sql).await;
        result.map_err(RunError::database(action))
    }

    /// As [`Session::execute`], for those who say themselves what failed.
    pub(super) async fn send(&mut self, sql: &str) -> Result<(), DatabaseError> {
        Ok(self.link.client().batch_execute(sql).await?)
    }

    /// Gives the lock back and returns what was done.
    pub(super) async fn end(self) -> Vec<FileReport> {
        end(&self.link, self.guard).await;
        self.done
    }
}

async fn lock<'a>(
    link: &Link<'a>,
    options: &RunOptions,
    events: Events<'_>,
) -> Result<(AbandonOnDrop<'a>, i32), LockError> {
    let mut guard = AbandonOnDrop(Some(link.clone()));
    let result = lock::acquire(link.client(), options.lock_wait, events).await;
    // After any other error the lock may be held all the same.
    if matches!(result, Err(LockError::TimedOut { .. })) {
        guard.0 = None;
    }
    result.map(|process| (guard, process))
}

async fn end(link: &Link<'_>, mut guard: AbandonOnDrop<'_>) {
    // A lock that cannot be given back goes with the connection.
    if matches!(lock::release(link.client()).await, Ok(true)) {
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
