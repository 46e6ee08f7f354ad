//! Waiting for a session whose client has gone and that works on what an earlier run began.

use std::time::{Duration, Instant};

use super::RunError;
use super::probe;
use super::session::Session;
use super::step::Step;
use crate::backoff::Backoff;
use crate::event::Event;
use crate::journal::Journal;

const FIRST_DELAY: Duration = Duration::from_millis(50);
const LONGEST_DELAY: Duration = Duration::from_secs(1);

/// Which session is waited for.
pub(super) enum Orphan<'a> {
    /// The one that the journal names for the file.
    Journaled(&'a Journal),
    /// Whoever builds an index.
    Building(u32),
}

/// Waits until the session is gone or done. It polls, since a statement that waits in the server would
/// hold a snapshot, for which a CONCURRENTLY waits.
pub(super) async fn until_gone(
    session: &mut Session<'_>,
    step: &Step<'_>,
    orphan: Orphan<'_>,
) -> Result<(), RunError> {
    let (begun, mut backoff) = (Instant::now(), Backoff::new(FIRST_DELAY, LONGEST_DELAY));
    loop {
        let client = session.link.client();
        let found = match &orphan {
            Orphan::Journaled(journal) => journal.orphan(client, step.version()).await,
            Orphan::Building(index) => probe::builder(client, *index).await,
        };
        let found = found.map_err(RunError::database("look for the session of a former run"))?;
        let (file, waited) = (step.file.clone(), begun.elapsed());
        let Some(orphan) = found else { return Ok(()) };
        if waited >= session.options.lock_wait {
            let orphan = Box::new(orphan);
            return Err(RunError::StillRunning {
                file,
                orphan,
                waited,
            });
        }
        session.emit(Event::OrphanWaiting {
            file,
            orphan,
            waited,
        });
        tokio::time::sleep(backoff.next_delay()).await;
    }
}
