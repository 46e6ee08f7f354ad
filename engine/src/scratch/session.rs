//! Connecting, and telling what a server answers.

use std::error::Error;
use std::time::Duration;

use tokio_postgres::{Client, NoTls};

use super::{ScratchError, ServerUrl};

/// A host that drops packets would otherwise hold a command for minutes.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Connects; the task that serves the connection ends with the client.
pub(super) async fn connect(url: &ServerUrl) -> Result<Client, ScratchError> {
    let mut config = url.config().clone();
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(CONNECT_TIMEOUT);
    }
    if config.get_application_name().is_none() {
        config.application_name("driftless");
    }
    let (client, connection) =
        config
            .connect(NoTls)
            .await
            .map_err(|error| ScratchError::Connect {
                place: url.to_string(),
                reason: describe(&error),
            })?;
    // A broken connection shows in the client's next answer, so the task's own result adds nothing.
    tokio::spawn(async move { connection.await.ok() });
    Ok(client)
}

/// The server's message, or else the whole chain of causes in one line.
pub(super) fn describe(error: &tokio_postgres::Error) -> String {
    if let Some(server) = error.as_db_error() {
        return server.message().to_owned();
    }
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let part = error.to_string();
        if !text.contains(&part) {
            text.push_str(": ");
            text.push_str(&part);
        }
        cause = error.source();
    }
    text
}
