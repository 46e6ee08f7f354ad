//! A connection of its own to one database.

mod announced;
mod error;
mod parameters;
mod redact;
mod tls;
mod url;

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::task::JoinHandle;
use tokio_postgres::config::SslMode;
use tokio_postgres::{CancelToken, Client, Config, NoTls};
use tokio_postgres_rustls::MakeRustlsConnect;

pub use error::ConnectError;
pub use redact::redact;
pub use tls::TlsError;
#[cfg(feature = "sqlx")]
pub(crate) use url::percent_encode;
pub use url::{Encryption, Url, UrlError};

use crate::script::CONFORMING_STRINGS;

/// How long to wait for a server that does not answer, unless the URL says `connect_timeout`.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// How long to wait for a server to take a request to cancel.
const CANCEL_TIMEOUT: Duration = Duration::from_secs(2);

/// A Connection is a client with the task that moves its bytes, which ends with it.
pub struct Connection {
    client: Client,
    task: JoinHandle<()>,
    cancel: CancelHandle,
    origin: Option<Url>,
    is_abandoned: AtomicBool,
}

/// Stops what a connection is doing, from anywhere.
#[derive(Clone)]
pub struct CancelHandle {
    token: CancelToken,
    tls: Option<MakeRustlsConnect>,
}

/// Connects to the database of `url`. The name is what `pg_stat_activity` shows, unless the URL
/// has one itself.
pub async fn connect(url: &Url, application_name: &str) -> Result<Connection, ConnectError> {
    let mut config = url.config.clone();
    if config.get_application_name().is_none() {
        config.application_name(application_name);
    }
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(CONNECT_TIMEOUT);
    }
    let first = attempt(url, &config, url.encryption.first_attempt()).await;
    let Err(error) = first else {
        return first;
    };
    let Some(mode) = url.encryption.second_attempt(&error) else {
        return Err(error);
    };
    // Where neither way leads in, the one that is preferred tells why.
    attempt(url, &config, mode).await.map_err(|_| error)
}

async fn attempt(url: &Url, config: &Config, mode: SslMode) -> Result<Connection, ConnectError> {
    let mut config = config.clone();
    config.ssl_mode(mode);
    let tls = match mode {
        SslMode::Disable => None,
        _ => Some(tls::connector(url)?),
    };
    let fail = |error| ConnectError::from_driver(url, error);
    let (client, task) = match &tls {
        Some(tls) => {
            let (client, connection) = config.connect(tls.clone()).await.map_err(fail)?;
            begin(client, connection).await.map_err(fail)?
        }
        None => {
            let (client, connection) = config.connect(NoTls).await.map_err(fail)?;
            begin(client, connection).await.map_err(fail)?
        }
    };
    let cancel = CancelHandle {
        token: client.cancel_token(),
        tls,
    };
    let is_abandoned = AtomicBool::new(false);
    Ok(Connection {
        client,
        task,
        cancel,
        origin: Some(url.clone()),
        is_abandoned,
    })
}

/// Starts the task of a connection. A role or a database can set another reading of strings than the
/// one by which files are split; the session must have that one before its first statement.
async fn begin<S, T>(
    client: Client,
    connection: tokio_postgres::Connection<S, T>,
) -> Result<(Client, JoinHandle<()>), tokio_postgres::Error>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    T: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let escapes = connection.parameter("standard_conforming_strings") == Some("off");
    let task = tokio::spawn(until_closed(connection));
    if escapes {
        client.batch_execute(CONFORMING_STRINGS).await?;
    }
    Ok((client, task))
}

/// An error of the connection also reaches whoever waits for an answer, so it is not lost here.
async fn until_closed<T>(connection: impl Future<Output = T>) {
    connection.await;
}

impl Connection {
    /// Takes a client and the task that drives its connection, made elsewhere and without TLS.
    pub fn from_parts(client: Client, task: JoinHandle<()>) -> Self {
        let cancel = CancelHandle {
            token: client.cancel_token(),
            tls: None,
        };
        Self {
            client,
            task,
            cancel,
            origin: None,
            is_abandoned: AtomicBool::new(false),
        }
    }

    /// The client.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// What stops a running statement.
    pub fn cancel_handle(&self) -> CancelHandle {
        self.cancel.clone()
    }

    /// The address it was made with, if it was made by [`connect`].
    pub fn url(&self) -> Option<&Url> {
        self.origin.as_ref()
    }

    /// The process that was announced when the connection began: that of its session, unless a
    /// pooler stands in between.
    pub(crate) async fn announced_process(&self) -> Option<i32> {
        announced::announced_process(&self.cancel.token).await
    }

    /// Closes the connection. After a run that was dropped midway, this first waits until the
    /// server was told to stop.
    pub async fn close(self) {
        let Self {
            client,
            task,
            cancel,
            is_abandoned,
            ..
        } = self;
        if is_abandoned.into_inner() {
            cancel.cancel().await;
        }
        drop(client);
        // The task ends once the server was told goodbye; an aborted one has ended already.
        let _ = task.await;
    }

    /// Gives up the connection in the middle of work: the server rolls back and releases locks.
    /// A statement that still runs is cancelled, since the server notices a closed connection only
    /// when it next reads or writes.
    pub(crate) fn abandon(&self) {
        self.is_abandoned.store(true, Ordering::Relaxed);
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            let cancel = self.cancel.clone();
            runtime.spawn(async move { cancel.cancel().await });
        }
        self.task.abort();
    }
}

impl CancelHandle {
    /// Asks the server to stop the running statement. Whether it did cannot be known.
    pub async fn cancel(&self) {
        let request = async {
            match &self.tls {
                Some(tls) => self.token.cancel_query(tls.clone()).await,
                None => self.token.cancel_query(NoTls).await,
            }
        };
        // Nothing can be done for a server that does not take the request.
        let _ = tokio::time::timeout(CANCEL_TIMEOUT, request).await;
    }
}
