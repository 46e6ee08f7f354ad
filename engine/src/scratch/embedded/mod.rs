//! Postgres inside this process: throwaway databases, and persistent ones in a folder.
//!
//! pglite-oxide runs a Postgres compiled to WebAssembly behind a Unix socket. A server of it has one
//! database and serves one connection at a time, so every scratch database is a server of its own.

mod closing;
mod extensions;
mod folder;

use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use driftless_migrator::DatabaseError;
use driftless_migrator::connect::{Connection, Url};
use pglite_oxide::PgliteServer;
use tokio_postgres::{Config, NoTls};

use super::ScratchError;
use closing::Closing;
use folder::Folder;
pub(super) use folder::sweep;

/// While another connection is open the server does not answer a second one at all.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(30);

/// A server that is in the middle of a statement stops only after it.
const STOP_TIMEOUT: Duration = Duration::from_secs(5);

/// As every server has it; pglite-oxide leaves `"$user"` out.
const SEARCH_PATH: &str = "\"$user\", public";

/// Nothing is kept that a crash could lose: a scratch database dies with the process anyway.
const THROWAWAY_SETTINGS: [(&str, &str); 2] =
    [("full_page_writes", "off"), ("synchronous_commit", "off")];

/// A Postgres inside this process, which lives as long as the value.
///
/// It serves one connection at a time: a second one is answered when the first is closed.
#[derive(Debug)]
pub struct Embedded {
    url: Url,
    config: Box<Config>,
    socket: PathBuf,
    /// Our own handle of the connection, to close it whatever its client does.
    connection: Mutex<Option<UnixStream>>,
    /// Where its files are.
    root: PathBuf,
    /// In the order in which they go. When the server takes too long to stop, both go on their own
    /// time, so that no server writes into a folder that is being removed.
    _running: Closing<(PgliteServer, Folder)>,
}

impl Embedded {
    /// Opens the persistent database in the folder `path`, created if absent. The bundled
    /// `extensions` become available to `CREATE EXTENSION` there.
    pub async fn open(path: &Path, extensions: &[String]) -> Result<Embedded, ScratchError> {
        start(Some(path), extensions)
            .await
            .map_err(|error| match error {
                // The one failure a person can do something about; the crate has no type for it.
                ScratchError::EmbeddedFailed { reason }
                    if reason.contains("is already in use:") =>
                {
                    ScratchError::EmbeddedInUse {
                        path: path.to_owned(),
                    }
                }
                other => other,
            })
    }

    /// A database that is gone with the value.
    pub(super) async fn throwaway(extensions: &[String]) -> Result<Embedded, ScratchError> {
        start(None, extensions).await
    }

    /// The address of the database, for one connection at a time.
    pub fn url(&self) -> &str {
        self.url.expose()
    }

    /// Connects. The connection is closed with the value, when the client is not dropped before.
    pub async fn connect(&self) -> Result<Connection, ScratchError> {
        let failed = |reason: String| ScratchError::Connect {
            place: self.url.to_string(),
            reason,
        };
        let stream =
            UnixStream::connect(&self.socket).map_err(|error| failed(error.to_string()))?;
        let handle = stream
            .try_clone()
            .map_err(|error| failed(error.to_string()))?;
        stream
            .set_nonblocking(true)
            .map_err(|error| failed(error.to_string()))?;
        let stream =
            tokio::net::UnixStream::from_std(stream).map_err(|error| failed(error.to_string()))?;
        let handshake = self.config.connect_raw(stream, NoTls);
        let (client, connection) = tokio::time::timeout(CONNECT_TIMEOUT, handshake)
            .await
            .map_err(|_| failed("another connection to it is open, and it serves one".to_owned()))?
            .map_err(|error| failed(DatabaseError::from(error).to_string()))?;
        // A broken connection shows in the client's next answer too.
        let task = tokio::spawn(async move { drop(connection.await) });
        *self.last_connection() = Some(handle);
        Ok(Connection::from_parts(client, task))
    }

    /// Makes more of the bundled extensions available to `CREATE EXTENSION`.
    pub(super) fn provide(&self, extensions: &[String]) -> Result<(), ScratchError> {
        let archives = extensions::archives(extensions)?;
        extensions::install(&self.root, &archives).map_err(|error| ScratchError::EmbeddedFailed {
            reason: format!("{error:#}"),
        })
    }

    /// Ends the connection, so that the server can serve another one or stop.
    pub(super) fn disconnect(&self) {
        if let Some(connection) = self.last_connection().take() {
            // It fails when the client has closed it, which is as well.
            connection.shutdown(std::net::Shutdown::Both).ok();
        }
    }

    fn last_connection(&self) -> MutexGuard<'_, Option<UnixStream>> {
        self.connection
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Embedded {
    fn drop(&mut self) {
        // Closing a client needs its runtime, which this destructor may be blocking, and the server
        // waits for its client: the socket is closed here instead.
        self.disconnect();
    }
}

/// The version of the embedded Postgres, as `server_version_num` says it.
pub(super) fn version_num() -> Result<u32, ScratchError> {
    let failed = |log: String| ScratchError::EmbeddedFailed { reason: log };
    let manifest = pglite_oxide_assets::manifest().map_err(|error| failed(error.to_string()))?;
    let version = manifest.runtime.postgres_version;
    let numbers = version
        .split_once('.')
        .and_then(|(major, minor)| Some((major.parse::<u32>().ok()?, minor.parse::<u32>().ok()?)));
    let (major, minor) = numbers.ok_or_else(|| failed(format!("its version is `{version}`")))?;
    Ok(major * 10_000 + minor)
}

async fn start(path: Option<&Path>, extensions: &[String]) -> Result<Embedded, ScratchError> {
    let archives = extensions::archives(extensions)?;
    let folder = Folder::create()?;
    let socket = folder.path().join(".s.PGSQL.5432");
    let root = path.map_or_else(|| folder.path().join("root"), Path::to_owned);
    let settings: &[_] = if path.is_none() {
        &THROWAWAY_SETTINGS
    } else {
        &[]
    };
    let builder = PgliteServer::builder()
        .path(root)
        .unix(&socket)
        .postgres_config("search_path", SEARCH_PATH)
        .postgres_configs(settings.iter().copied());
    // Unpacking and mapping files blocks; two databases can start side by side this way.
    let started = tokio::task::spawn_blocking(move || {
        let server = builder.start()?;
        extensions::install(server.root(), &archives)?;
        Ok(server)
    });
    let failed = |reason| ScratchError::EmbeddedFailed { reason };
    let server = started
        .await
        .map_err(|panic| failed(panic.to_string()))?
        .map_err(|error: anyhow::Error| failed(format!("{error:#}")))?;
    let url = server.connection_uri();
    let config = url
        .parse()
        .map_err(|error: tokio_postgres::Error| failed(error.to_string()))?;
    Ok(Embedded {
        root: server.root().to_owned(),
        url: Url::parse(&url)?,
        config: Box::new(config),
        socket,
        connection: Mutex::new(None),
        _running: Closing::within(STOP_TIMEOUT, (server, folder)),
    })
}
