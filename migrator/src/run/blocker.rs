//! Who stands in the way of a statement, asked on a second connection while it waits.

use std::time::Duration;

use tokio_postgres::types::Type;

use crate::connect::{Connection, Url, connect};
use crate::event::Backend;
use crate::lock::read_backend;

const BLOCKERS: &str = include_str!("blockers.sql");
const SHORTEST_INTERVAL: Duration = Duration::from_millis(20);
const LONGEST_INTERVAL: Duration = Duration::from_secs(1);

/// Waits for `work` on the connection of the server's `process`. Where that takes long enough to wait for
/// others, also looks who they are, tells `found`, and returns the last one. What a CONCURRENTLY waits
/// for are transactions, and these count too.
pub(super) async fn watch<T>(
    (connection, process): (&Connection, i32),
    lock_timeout: Option<Duration>,
    mut found: impl FnMut(&Backend) + Send,
    work: impl Future<Output = T>,
) -> (T, Option<Backend>) {
    let Some(url) = connection.url() else {
        return (work.await, None);
    };
    let interval = lock_timeout.map_or(LONGEST_INTERVAL, |timeout| timeout / 3);
    let interval = interval.clamp(SHORTEST_INTERVAL, LONGEST_INTERVAL);
    let mut blocker = None;
    let note = |backend: Backend| {
        found(&backend);
        blocker = Some(backend);
    };
    let output = tokio::select! {
        biased;
        output = work => output,
        never = observe((url, process), interval, note) => match never {},
    };
    (output, blocker)
}

/// Looks again and again. Where it cannot look, it only waits: the work is what matters.
async fn observe(
    (url, process): (&Url, i32),
    interval: Duration,
    mut note: impl FnMut(Backend) + Send,
) -> std::convert::Infallible {
    tokio::time::sleep(interval).await;
    if let Ok(observer) = connect(url, "driftless observer").await {
        while let Ok(rows) = observer
            .client()
            .query_typed(BLOCKERS, &[(&process, Type::INT4)])
            .await
        {
            if let Some(Ok(found)) = rows.first().map(read_backend) {
                note(found);
            }
            tokio::time::sleep(interval).await;
        }
    }
    std::future::pending().await
}
