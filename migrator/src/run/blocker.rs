//! Who stands in the way of a transaction, asked on a second connection while it waits.

use std::time::Duration;

use tokio_postgres::types::Type;

use crate::connect::{Connection, Url, connect};
use crate::event::Backend;
use crate::lock::read_backend;

const BLOCKERS: &str = include_str!("blockers.sql");
const SHORTEST_INTERVAL: Duration = Duration::from_millis(20);
const LONGEST_INTERVAL: Duration = Duration::from_secs(1);

/// Waits for `work` on the connection of the server's `process`. Where it takes long enough to wait for a lock, also looks
/// who holds that lock.
pub(super) async fn watch<T>(
    connection: &Connection,
    process: i32,
    lock_timeout: Option<Duration>,
    work: impl Future<Output = T>,
) -> (T, Option<Backend>) {
    let Some(timeout) = lock_timeout else {
        return (work.await, None);
    };
    let interval = (timeout / 3).clamp(SHORTEST_INTERVAL, LONGEST_INTERVAL);
    let mut blocker = None;
    let Some(url) = connection.url() else {
        return (work.await, None);
    };
    let output = tokio::select! {
        biased;
        output = work => output,
        never = observe((url, process), interval, &mut blocker) => match never {},
    };
    (output, blocker)
}

/// Looks again and again. Where it cannot look, it only waits: the work is what matters.
async fn observe(
    (url, process): (&Url, i32),
    interval: Duration,
    blocker: &mut Option<Backend>,
) -> std::convert::Infallible {
    tokio::time::sleep(interval).await;
    if let Ok(observer) = connect(url, "driftless observer").await {
        while let Ok(rows) = observer
            .client()
            .query_typed(BLOCKERS, &[(&process, Type::INT4)])
            .await
        {
            if let Some(Ok(found)) = rows.first().map(read_backend) {
                *blocker = Some(found);
            }
            tokio::time::sleep(interval).await;
        }
    }
    std::future::pending().await
}
