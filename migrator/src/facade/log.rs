//! What happens, as events of the crate `tracing`. [`Migrator`](super::Migrator) lists them.

use std::time::Duration;

use crate::event::Event;
use crate::run::Report;

/// Remembers what need not be said again.
#[derive(Debug, Default)]
pub(super) struct Log {
    #[cfg(feature = "tracing")]
    said: Option<Duration>,
}

#[cfg(not(feature = "tracing"))]
impl Log {
    pub(super) fn event(&mut self, _: &Event) {}

    pub(super) fn report(&self, _: &Report) {}

    pub(super) fn pending(&mut self, _: &[String], _: Duration) {}
}

#[cfg(feature = "tracing")]
mod emit {
    use tracing::{debug, info, trace, warn};

    use super::{Duration, Event, Log, Report};
    use crate::event::Backend;

    const TARGET: &str = "driftless_migrator";
    /// How often it is said that this is still waiting.
    const INTERVAL: Duration = Duration::from_secs(10);

    impl Log {
        pub(in super::super) fn event(&mut self, event: &Event) {
            match event {
                Event::LockWaiting { holder, waited } => {
                    if self.is_due(*waited) {
                        let (holder_pid, holder_application) = parts(holder.as_ref());
                        let waited_ms = milliseconds(*waited);
                        info!(target: TARGET, holder_pid, holder_application, waited_ms, "waiting for another run");
                    }
                }
                Event::HistoryEdited { file } => {
                    warn!(target: TARGET, file, "an applied migration was edited");
                }
                Event::FileStarted {
                    version,
                    file,
                    statements,
                } => debug!(target: TARGET, %version, file, statements, "migration started"),
                Event::StatementApplied { file, index, .. } => {
                    trace!(target: TARGET, file, index, "statement applied");
                }
                Event::FileApplied {
                    version,
                    file,
                    duration,
                } => {
                    let duration_ms = milliseconds(*duration);
                    info!(target: TARGET, %version, file, duration_ms, "migration applied");
                }
                Event::Retrying {
                    file,
                    attempt,
                    sqlstate,
                    blocker,
                    wait,
                } => {
                    let (blocker_pid, blocker_application) = parts(blocker.as_ref());
                    let wait_ms = milliseconds(*wait);
                    warn!(
                        target: TARGET, file, attempt, sqlstate, blocker_pid, blocker_application, wait_ms,
                        "migration gave way and will be tried again"
                    );
                }
                Event::StatementWaiting { file, blocker } => {
                    let (blocker_pid, blocker_application) = parts(Some(blocker));
                    info!(target: TARGET, file, blocker_pid, blocker_application, "statement waits for another session");
                }
                Event::OrphanWaiting {
                    file,
                    orphan,
                    waited,
                } => {
                    if self.is_due(*waited) {
                        let (orphan_pid, orphan_application) = parts(Some(orphan));
                        let waited_ms = milliseconds(*waited);
                        info!(
                            target: TARGET, file, orphan_pid, orphan_application, waited_ms,
                            "waiting for a session whose client has gone"
                        );
                    }
                }
                Event::StatementSettled {
                    file,
                    index,
                    took_effect,
                } => {
                    info!(target: TARGET, file, index, took_effect, "interrupted statement settled")
                }
                Event::LeftoverDropped { file, index } => {
                    warn!(target: TARGET, file, index, "invalid index dropped");
                }
                Event::Reconnected => warn!(target: TARGET, "connection lost and made anew"),
                // A facade reverts nothing, and its report says how it ended.
                Event::FileReverted { .. } | Event::Finished { .. } => {}
            }
        }

        pub(in super::super) fn report(&self, report: &Report) {
            let version = report.to().map(ToString::to_string);
            let files = report.files.len();
            if files == 0 {
                info!(target: TARGET, version, "database schema is up to date");
                return;
            }
            let statements: usize = report.files.iter().map(|file| file.statements.len()).sum();
            let duration_ms = milliseconds(report.duration);
            info!(target: TARGET, version, files, statements, duration_ms, "migrations applied");
        }

        pub(in super::super) fn pending(&mut self, pending: &[String], waited: Duration) {
            if self.is_due(waited) {
                let (pending, waited_ms) = (pending.join(", "), milliseconds(waited));
                info!(target: TARGET, pending, waited_ms, "waiting for migrations");
            }
        }

        fn is_due(&mut self, waited: Duration) -> bool {
            let is_due = self.said.is_none_or(|said| waited >= said + INTERVAL);
            if is_due {
                self.said = Some(waited);
            }
            is_due
        }
    }

    fn parts(backend: Option<&Backend>) -> (Option<i32>, Option<&str>) {
        let application = backend.map(|backend| backend.application.as_str());
        (backend.map(|backend| backend.pid), application)
    }

    fn milliseconds(duration: Duration) -> u64 {
        u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
    }
}
