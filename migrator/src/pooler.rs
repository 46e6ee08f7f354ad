//! Whether a session of the server belongs to a connection, or a pooler gives each transaction
//! another one.
//!
//! The process that is announced when a connection begins is that of the session, unless a pooler
//! stands in between: then it is the pooler's own number. That tells a pooler, not its mode. A
//! pooler that shares sessions betrays itself when two connections take turns: the second is given
//! the session that the first has just left, or the first another one than before. To hide it must
//! each time give the first its former session and the second a different one, for which the odds
//! are even at best, so [`ROUNDS`] turns decide. In session mode neither ever happens.

use std::time::Duration;

use tokio_postgres::Client;

use crate::connect::{Connection, Url, connect};
use crate::database_error::DatabaseError;
use crate::lock::process_id;

/// How often two connections take turns.
const ROUNDS: usize = 32;
/// How long the second connection may wait for a session before the first is asked whether it still
/// has its own.
const PATIENCE: Duration = Duration::from_secs(1);
/// What `pg_stat_activity` shows of the second connection.
const APPLICATION: &str = "driftless-migrator: looks for a pooler";

/// A connection through a pooler that a run cannot use.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PoolerError {
    /// Each transaction may get another session, so that a lock holds for nobody and a setting
    /// reaches others.
    #[error(
        "{address} is a pooler in transaction mode, where the migration lock does not hold: \
         migrations need the address of the database itself, as direct_url"
    )]
    TransactionMode {
        /// Host and port.
        address: String,
    },
    /// There is a pooler, and its mode cannot be found out.
    #[error("{address} is a pooler, and whether it shares sessions cannot be told: {reason}")]
    UnknownMode {
        /// Host and port.
        address: String,
        /// What was in the way.
        reason: String,
    },
    /// The database could not be asked.
    #[error(transparent)]
    Database(#[from] DatabaseError),
}

/// Fails unless the connection has a session of its own. Of a client that was made elsewhere that is
/// taken for granted.
pub(crate) async fn require_session(connection: &Connection) -> Result<(), PoolerError> {
    let Some(url) = connection.url() else {
        return Ok(());
    };
    let process = process_id(connection.client()).await?;
    if connection.announced_process().await == Some(process) {
        return Ok(());
    }
    let other = connect(url, APPLICATION).await;
    let other = other.map_err(|error| PoolerError::UnknownMode {
        address: url.address(),
        reason: error.to_string(),
    })?;
    let result = take_turns((connection.client(), process), other.client(), url).await;
    // A pooler without a free session need not be waited for.
    drop(other);
    result
}

async fn take_turns(
    (client, process): (&Client, i32),
    other: &Client,
    url: &Url,
) -> Result<(), PoolerError> {
    for _ in 0..ROUNDS {
        let others = process_id(other);
        tokio::pin!(others);
        let others = match tokio::time::timeout(PATIENCE, &mut others).await {
            Ok(others) => others?,
            // One that is served while another waits in front of it has a session of its own.
            Err(_) => tokio::select! {
                own = process_id(client) => return judge(own? != process, url),
                others = &mut others => others?,
            },
        };
        let own = process_id(client).await?;
        judge(own != process || own == others, url)?;
    }
    Ok(())
}

fn judge(is_shared: bool, url: &Url) -> Result<(), PoolerError> {
    match is_shared {
        true => Err(PoolerError::TransactionMode {
            address: url.address(),
        }),
        false => Ok(()),
    }
}
