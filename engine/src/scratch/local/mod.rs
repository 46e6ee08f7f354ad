//! A throwaway cluster, started from the server programs of this machine.
//!
//! It listens on a Unix socket in a folder of its own and trades every durability for speed. A
//! shell script watches over it, so that neither process nor folder outlives this process.

mod account;
mod programs;
mod watchdog;

use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::time::{Duration, Instant};

use driftless_migrator::connect::Url;
use tempfile::TempDir;

use super::server::connect;
use super::{ScratchError, folder};
use watchdog::Watchdog;

const START_TIMEOUT: Duration = Duration::from_secs(60);
const POLL_INTERVAL: Duration = Duration::from_millis(10);
const PREFIX: &str = "driftless-local-";

/// A running server; stopped, and its folder removed, with the value.
#[derive(Debug)]
pub(in crate::scratch) struct Cluster {
    url: Url,
    _watchdog: Watchdog,
}

impl Cluster {
    /// Starts the newest server found, or the newest of that major version.
    pub(in crate::scratch) async fn start(major: Option<u32>) -> Result<Cluster, ScratchError> {
        let programs = programs::find(major)?;
        let directory = cluster_directory()?;
        let url = socket_url(directory.path())?;
        let account = account::for_server(directory.path())?;
        let mut watchdog = Watchdog::spawn(directory, &programs, account)?;
        let deadline = Instant::now() + START_TIMEOUT;
        // A server that still starts refuses connections; the socket appears some time before.
        while connect(&url).await.is_err() {
            if Instant::now() > deadline || watchdog.has_ended() {
                return Err(ScratchError::ServerFailed {
                    programs,
                    log: watchdog.stop(),
                });
            }
            tokio::time::sleep(POLL_INTERVAL).await;
        }
        Ok(Cluster {
            url,
            _watchdog: watchdog,
        })
    }

    pub(in crate::scratch) fn url(&self) -> &Url {
        &self.url
    }
}

/// In the folder of temporary files, unless we are root and the account that the server will run
/// under could not reach it or remove anything from it.
fn cluster_directory() -> Result<TempDir, ScratchError> {
    let usual = folder::base();
    let directory = folder::create(&usual, PREFIX)?;
    if account::is_ours(directory.path())? || is_open_to_all(&usual) {
        return Ok(directory);
    }
    folder::create(Path::new("/tmp"), PREFIX)
}

/// Everybody may enter and write, and only owners remove.
fn is_open_to_all(folder: &Path) -> bool {
    std::fs::metadata(folder).is_ok_and(|found| found.mode() & 0o1007 == 0o1007)
}

fn socket_url(directory: &Path) -> Result<Url, ScratchError> {
    Ok(Url::of_socket(directory, "postgres")?)
}
