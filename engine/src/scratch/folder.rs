//! Folders with a Unix socket in them.

use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::ScratchError;

/// A socket's path must fit into `sockaddr_un`, 104 bytes on macOS and 108 on Linux: behind this come
/// `/driftless-embedded-`, six letters, and `/.s.PGSQL.5432`.
const LONGEST_BASE: usize = 60;

/// The folder of temporary files, or `/tmp` where a socket's path would not fit.
pub(super) fn base() -> PathBuf {
    let usual = std::env::temp_dir();
    if usual.as_os_str().len() <= LONGEST_BASE {
        usual
    } else {
        PathBuf::from("/tmp")
    }
}

/// A folder in `base` that only our account may enter, removed with the value.
pub(super) fn create(base: &Path, prefix: &str) -> Result<TempDir, ScratchError> {
    tempfile::Builder::new()
        .prefix(prefix)
        .tempdir_in(base)
        .map_err(|source| ScratchError::System {
            action: "create a temporary folder",
            source,
        })
}
