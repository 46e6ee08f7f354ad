//! The connection of a run: the caller's, or one that was made when that broke.

use std::ops::Deref;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::backoff::Backoff;
use crate::connect::{ConnectError, Connection, connect};

/// How long a server may take to let us in again: as long as it needs to come back after a crash.
const PATIENCE: Duration = Duration::from_secs(15);
const FIRST_DELAY: Duration = Duration::from_millis(100);
const LONGEST_DELAY: Duration = Duration::from_secs(2);

/// A Link is a connection that can be kept beside what else a session holds.
#[derive(Clone)]
pub(super) enum Link<'a> {
    /// The caller's.
    Given(&'a Connection),
    /// Made by the run.
    Own(Arc<Connection>),
}

impl Deref for Link<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        match self {
            Self::Given(connection) => connection,
            Self::Own(connection) => connection,
        }
    }
}

/// Connects again to where a connection led. `None` if that is not known or nobody answers.
pub(super) async fn reconnect<'a>(broken: &Connection) -> Option<Link<'a>> {
    let url = broken.url()?;
    let (begun, mut backoff) = (Instant::now(), Backoff::new(FIRST_DELAY, LONGEST_DELAY));
    loop {
        match connect(url, "driftless").await {
            Ok(connection) => return Some(Link::Own(Arc::new(connection))),
            Err(error) if may_pass(&error) && begun.elapsed() < PATIENCE => {
                tokio::time::sleep(backoff.next_delay()).await;
            }
            Err(_) => return None,
        }
    }
}

fn may_pass(error: &ConnectError) -> bool {
    !matches!(
        error,
        ConnectError::WrongPassword { .. }
            | ConnectError::PasswordMissing { .. }
            | ConnectError::NotAdmitted { .. }
            | ConnectError::NoSuchDatabase { .. }
            | ConnectError::Tls(_)
    )
}
