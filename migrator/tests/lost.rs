//! Connections that break at any point of a run, against a real Postgres.

#[allow(dead_code, reason = "each test program uses a part of it")]
mod common;

use common::{Recorder, apply_all, directory, open, value};
use driftless_migrator::Event;
use driftless_migrator::connect::{Url, connect};
use driftless_migrator::run::{ApplyOptions, apply};
use testkit::{Count, Proxy, Stop, TestDatabase};

/// Behind messages of either side: what was committed counts though the answer is lost, and what was
/// not is not there.
#[tokio::test]
async fn what_became_of_a_commit_is_read_from_the_history() {
    let files = directory(&[
        (
            "1.sql",
            "CREATE TABLE t (a int);\nINSERT INTO t VALUES (1);",
        ),
        (
            "2.sql",
            "-- atlas:txmode none\n\nINSERT INTO t VALUES (2);\n\
             CREATE INDEX CONCURRENTLY i ON t (a);\nINSERT INTO t VALUES (3);\n",
        ),
    ]);
    let mut healed = 0;
    for limit in (1..).step_by(3) {
        let database = TestDatabase::create().await;
        let proxy = Proxy::start(database.url());
        proxy.arm(limit, Count::Both, Stop::Cut);
        let url = Url::parse(&proxy.url()).unwrap();
        let mut events = Recorder::default();
        let result = match connect(&url, "driftless test").await {
            Ok(connection) => {
                let options = ApplyOptions::default();
                Some(apply(&connection, &files, &options, &mut events.sink()).await)
            }
            Err(_) => None,
        };
        if !proxy.stopped(|| true) {
            assert!(matches!(result, Some(Ok(_))), "{result:?}");
            break;
        }
        let reconnected = events.0.contains(&Event::Reconnected);
        healed += usize::from(reconnected && matches!(result, Some(Ok(_))));
        let connection = open(&database).await;
        apply_all(&connection, &files).await.unwrap();
        let rows = "SELECT string_agg(a::text, ',' ORDER BY a) FROM t";
        assert_eq!(
            value(&connection, rows).await,
            "1,2,3",
            "behind message {limit}"
        );
        let valid = "SELECT count(*) FROM pg_index WHERE indrelid = 't'::regclass AND indisvalid";
        assert_eq!(
            value(&connection, valid).await,
            "1",
            "behind message {limit}"
        );
    }
    assert!(healed > 1, "{healed}");
}
