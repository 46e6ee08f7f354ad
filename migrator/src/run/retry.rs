//! Giving way to other sessions, and trying again.

use std::time::Duration;

use super::session::Session;
use super::step::Step;
use crate::backoff::Backoff;
use crate::event::{Backend, Event};
use crate::script::Failure;

/// What another session caused and what may go well the next time: lock not available, deadlock,
/// serialisation failure.
const PASSING: [&str; 3] = ["55P03", "40P01", "40001"];
const FIRST_DELAY: Duration = Duration::from_secs(1);
const LONGEST_DELAY: Duration = Duration::from_secs(30);

/// How often one piece of work was tried.
pub(super) struct Retry {
    backoff: Backoff,
    attempt: u32,
}

impl Retry {
    pub(super) fn new(session: &Session<'_>) -> Self {
        let first = session.options.lock_timeout.unwrap_or(FIRST_DELAY);
        Self {
            backoff: Backoff::new(first.min(FIRST_DELAY), LONGEST_DELAY),
            attempt: 1,
        }
    }

    /// Begins to count anew, for the next piece of work.
    pub(super) fn succeeded(&mut self, session: &Session<'_>) {
        *self = Self::new(session);
    }

    /// Waits for the next attempt, and says whether there is to be one. What failed must have been
    /// rolled back: while this waits, nobody waits for it.
    pub(super) async fn give_way(
        &mut self,
        session: &mut Session<'_>,
        step: &Step<'_>,
        (failure, blocker): (&Failure, Option<Backend>),
    ) -> bool {
        let sqlstate = failure.error.sqlstate();
        let Some(sqlstate) = sqlstate.filter(|state| PASSING.contains(state)) else {
            return false;
        };
        if self.attempt > session.options.lock_retries {
            return false;
        }
        let wait = self.backoff.next_delay();
        session.emit(Event::Retrying {
            file: step.file.clone(),
            attempt: self.attempt,
            sqlstate: sqlstate.to_owned(),
            blocker,
            wait,
        });
        tokio::time::sleep(wait).await;
        self.attempt += 1;
        true
    }
}
