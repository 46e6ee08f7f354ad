//! The lock that keeps runs on one database apart, the one that Atlas takes.

use std::time::{Duration, Instant};

use tokio_postgres::Client;
use tokio_postgres::types::{ToSql, Type};

use crate::backoff::Backoff;
use crate::database_error::DatabaseError;
use crate::event::{Backend, Event, Events};

/// The key of Atlas: FNV-1 of `atlas_migrate_execute`.
const KEY: i64 = 2_686_470_616;
const HOLDER: &str = include_str!("lock_holder.sql");

const FIRST_DELAY: Duration = Duration::from_millis(25);
const LONGEST_DELAY: Duration = Duration::from_secs(1);

/// The lock could not be taken.
#[derive(Debug, thiserror::Error)]
pub enum LockError {
    /// Another run held it all the time.
    #[error("another run holds the migration lock")]
    TimedOut {
        /// Who, as far as it can be seen.
        holder: Option<Backend>,
        /// How long it was waited for.
        waited: Duration,
    },
    /// The database could not be asked.
    #[error(transparent)]
    Database(#[from] DatabaseError),
}

/// Takes the lock for the session and returns the session's process. It polls instead of waiting in the server, where a waiting
/// statement would hold a snapshot that `CREATE INDEX CONCURRENTLY` of the holder waits for.
pub(crate) async fn acquire(
    client: &Client,
    longest_wait: Duration,
    events: Events<'_>,
) -> Result<i32, LockError> {
    let started = Instant::now();
    let mut backoff = Backoff::new(FIRST_DELAY, LONGEST_DELAY);
    loop {
        if call(client, "SELECT pg_catalog.pg_try_advisory_lock($1)").await? {
            return Ok(process_id(client).await?);
        }
        let (holder, waited) = (holder(client).await?, started.elapsed());
        if waited >= longest_wait {
            return Err(LockError::TimedOut { holder, waited });
        }
        events(Event::LockWaiting { holder, waited });
        tokio::time::sleep(backoff.next_delay().min(longest_wait - waited)).await;
    }
}

/// Gives the lock back; false if this session did not hold it.
pub(crate) async fn release(client: &Client) -> Result<bool, DatabaseError> {
    call(client, "SELECT pg_catalog.pg_advisory_unlock($1)").await
}

async fn call(client: &Client, query: &str) -> Result<bool, DatabaseError> {
    let rows = client.query_typed(query, &[(&KEY, Type::INT8)]).await?;
    Ok(rows
        .first()
        .map(|row| row.try_get(0))
        .transpose()?
        .unwrap_or(false))
}

/// The server's process of the session that answers.
pub(crate) async fn process_id(client: &Client) -> Result<i32, DatabaseError> {
    let rows = client
        .query_typed("SELECT pg_catalog.pg_backend_pid()", &[])
        .await?;
    Ok(rows
        .first()
        .map(|row| row.try_get(0))
        .transpose()?
        .unwrap_or_default())
}

async fn holder(client: &Client) -> Result<Option<Backend>, DatabaseError> {
    let parameters: [(&(dyn ToSql + Sync), Type); 1] = [(&KEY, Type::INT8)];
    let rows = client.query_typed(HOLDER, &parameters).await?;
    Ok(rows.first().map(read_backend).transpose()?)
}

/// Reads process, application, age in seconds and query.
pub(crate) fn read_backend(row: &tokio_postgres::Row) -> Result<Backend, tokio_postgres::Error> {
    let age: f64 = row.try_get(2)?;
    let query: String = row.try_get(3)?;
    Ok(Backend {
        pid: row.try_get(0)?,
        application: row.try_get(1)?,
        age: Duration::try_from_secs_f64(age).unwrap_or_default(),
        query: Backend::shown(&query),
    })
}
