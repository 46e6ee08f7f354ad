//! A long reader in the way: those who come behind the migration are held up briefly.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use testkit::TestDatabase;

use crate::world::{World, plain};
use crate::{figure, size};

/// What the program gives a statement to wait for a lock.
const LOCK_TIMEOUT: Duration = Duration::from_secs(4);

#[tokio::test]
async fn other_readers_wait_no_longer_than_the_lock_timeout() {
    let mut runs = 0;
    let mut longest = Duration::ZERO;
    for head in size(
        &["-- atlas:txmode none\n\n"][..],
        &["", "-- atlas:txmode none\n\n"][..],
    ) {
        let mut files = plain(1);
        let alter = format!("{head}ALTER TABLE log ADD COLUMN later text;\n");
        files.push(("0001_alter.sql".to_owned(), alter));
        let world = World::new(&files);
        let database = TestDatabase::create().await;
        let first = world
            .command(database.url(), &["migrate", "n=1"])
            .output()
            .unwrap();
        assert!(first.status.success());
        let reader = database.connect().await;
        // In one message they would be one transaction.
        for sql in ["BEGIN", "SELECT * FROM log"] {
            reader.batch_execute(sql).await.unwrap();
        }
        let running = world.start(database.url(), &["migrate"]);
        let other = database.connect().await;
        let is_over = Arc::new(AtomicBool::new(false));
        let over = Arc::clone(&is_over);
        let reading = tokio::spawn(async move {
            let mut longest = Duration::ZERO;
            while !over.load(Ordering::Relaxed) {
                let asked = Instant::now();
                other
                    .simple_query("SELECT count(*) FROM log")
                    .await
                    .unwrap();
                longest = longest.max(asked.elapsed());
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            longest
        });
        tokio::time::sleep(size(Duration::from_secs(6), Duration::from_secs(30))).await;
        reader.batch_execute("COMMIT").await.unwrap();
        let output = tokio::task::spawn_blocking(|| running.wait())
            .await
            .unwrap();
        is_over.store(true, Ordering::Relaxed);
        longest = longest.max(reading.await.unwrap());
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{stderr}");
        assert!(
            stderr.contains("Waiting") && stderr.contains("SELECT * FROM log"),
            "{stderr}"
        );
        runs += 1;
    }
    assert!(
        longest < LOCK_TIMEOUT + Duration::from_millis(200),
        "{longest:?}"
    );
    let result = format!("other readers stalled {} ms at most", longest.as_millis());
    figure("a reader in the way of ALTER TABLE", runs, &result);
}
