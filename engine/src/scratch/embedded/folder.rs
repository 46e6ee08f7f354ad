//! The folder of an embedded server, and what killed processes left of such folders.

use std::fs::File;
use std::path::Path;
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use crate::scratch::{ScratchError, folder};

const PREFIX: &str = "driftless-embedded-";

/// A file that is locked for as long as the process that uses the folder lives.
const LOCK: &str = "lock";

/// Younger folders may belong to a process that has not locked them yet.
const LEFTOVER_AGE: Duration = Duration::from_secs(60 * 60);

/// A folder that is removed with the value, or by a later process if this one is killed.
#[derive(Debug)]
pub(super) struct Folder {
    directory: TempDir,
    _lock: File,
}

impl Folder {
    pub(super) fn create() -> Result<Folder, ScratchError> {
        let directory = folder::create(&folder::base(), PREFIX)?;
        let lock = File::create_new(directory.path().join(LOCK)).and_then(|file| {
            file.lock()?;
            Ok(file)
        });
        let lock = lock.map_err(|source| ScratchError::System {
            action: "lock the folder of an embedded server",
            source,
        })?;
        Ok(Folder {
            directory,
            _lock: lock,
        })
    }

    pub(super) fn path(&self) -> &Path {
        self.directory.path()
    }
}

/// Removes the folders that no living process uses. What cannot be removed stays for the next one.
pub(in crate::scratch) fn sweep() {
    let Ok(entries) = std::fs::read_dir(folder::base()) else {
        return;
    };
    for entry in entries.filter_map(Result::ok) {
        if entry.file_name().to_string_lossy().starts_with(PREFIX) && is_leftover(&entry.path()) {
            std::fs::remove_dir_all(entry.path()).ok();
        }
    }
}

fn is_leftover(directory: &Path) -> bool {
    let Ok(lock) = File::open(directory.join(LOCK)) else {
        return false;
    };
    let age = lock
        .metadata()
        .and_then(|found| found.modified())
        .ok()
        .and_then(|modified| SystemTime::now().duration_since(modified).ok());
    age.is_some_and(|age| age > LEFTOVER_AGE) && lock.try_lock().is_ok()
}
