//! kill -9 behind each message that the program sends.

use std::time::Duration;

use testkit::{Count, Proxy, Stop, TestDatabase};

use crate::world::{World, fingerprint, lock_is_free, online, plain};
use crate::{figure, size};

#[tokio::test]
async fn killed_at_any_point_the_next_run_converges() {
    for (name, files) in [
        ("in transactions", plain(size(3, 40))),
        ("outside of transactions", online(size(4, 40))),
    ] {
        let world = World::new(&files);
        let undisturbed = TestDatabase::create().await;
        world.migrate(undisturbed.url(), name);
        let expected = fingerprint(&undisturbed).await;
        let mut kills = 0;
        for limit in 1.. {
            let database = TestDatabase::create().await;
            let proxy = Proxy::start(database.url());
            proxy.arm(limit, Count::Client, Stop::Freeze);
            let mut running = world.start(&proxy.url(), &["migrate"]);
            let is_stopped = proxy.stopped(|| running.has_ended());
            let what = format!("{name}, killed behind message {limit}");
            if !is_stopped {
                let output = running.wait();
                assert_eq!(output.status.code(), Some(0), "{what}: {output:?}");
                break;
            }
            running.kill();
            proxy.release();
            kills += 1;
            world.migrate(database.url(), &what);
            assert_eq!(fingerprint(&database).await, expected, "{what}");
            lock_is_free(&database, Duration::from_secs(5)).await;
        }
        let case = format!("kill -9 behind each message, {} files {name}", files.len());
        figure(&case, kills, "all converge, no statement twice, no hand");
    }
}
