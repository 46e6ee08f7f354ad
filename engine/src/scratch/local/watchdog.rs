//! The process that runs the server, and cleans up when the pipe to us closes.

use std::io::Read;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::account::Account;
use crate::scratch::ScratchError;

/// Speed before safety: nothing in this cluster outlives the command (manual, 19.5 and 14.5).
const SETTINGS: [&str; 15] = [
    "listen_addresses=",
    "port=5432",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "wal_level=minimal",
    "max_wal_senders=0",
    "autovacuum=off",
    "jit=off",
    "shared_buffers=64MB",
    "max_connections=100",
    // One transaction may create hundreds of tables, each with its locks.
    "max_locks_per_transaction=512",
    "max_wal_size=4GB",
    "checkpoint_timeout=1h",
    "logging_collector=off",
];

/// Variables that would change what `initdb` and the server do.
const MISLEADING_VARIABLES: [&str; 5] = ["PGDATA", "PGPORT", "PGDATESTYLE", "PGTZ", "PGOPTIONS"];

const STOP_TIMEOUT: Duration = Duration::from_secs(10);
const POLL_INTERVAL: Duration = Duration::from_millis(5);

/// Stops the server and removes its folder when dropped, and also when our process dies.
#[derive(Debug)]
pub(super) struct Watchdog {
    shell: Child,
    pipe: Option<ChildStdin>,
}

impl Watchdog {
    pub(super) fn spawn(
        directory: TempDir,
        programs: &Path,
        account: Option<Account>,
    ) -> Result<Watchdog, ScratchError> {
        let mut command = Command::new("/bin/sh");
        command
            .arg("-c")
            .arg(include_str!("watchdog.sh"))
            .arg("driftless-watchdog")
            .args([directory.path(), programs])
            .args(SETTINGS.iter().flat_map(|setting| ["-c", setting]))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            // Any folder would do, as long as the account may enter it.
            .current_dir("/")
            .env("LC_ALL", "C")
            .env("TZ", "UTC")
            // Out of reach of the Ctrl-C that a terminal sends to our process group.
            .process_group(0);
        for variable in MISLEADING_VARIABLES {
            command.env_remove(variable);
        }
        if let Some(account) = account {
            command.uid(account.user).gid(account.group);
        }
        let mut shell = command.spawn().map_err(|source| ScratchError::System {
            action: "run /bin/sh",
            source,
        })?;
        // From here on the script removes the folder.
        let _removed_by_the_script = directory.keep();
        let pipe = shell.stdin.take();
        Ok(Watchdog { shell, pipe })
    }

    /// Whether the server has gone, which it does on its own only when it failed.
    pub(super) fn has_ended(&mut self) -> bool {
        !matches!(self.shell.try_wait(), Ok(None))
    }

    /// Stops the server and gives the end of its log.
    pub(super) fn stop(&mut self) -> String {
        self.pipe = None;
        let deadline = Instant::now() + STOP_TIMEOUT;
        while !self.has_ended() && Instant::now() < deadline {
            std::thread::sleep(POLL_INTERVAL);
        }
        let mut log = String::new();
        if self.has_ended()
            && let Some(mut output) = self.shell.stdout.take()
        {
            // A log that is not UTF-8 is better missing than an error about the error.
            output.read_to_string(&mut log).ok();
        }
        log
    }
}

impl Drop for Watchdog {
    fn drop(&mut self) {
        self.stop();
    }
}
