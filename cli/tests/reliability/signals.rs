//! SIGINT and SIGTERM at any moment.

use std::time::{Duration, Instant};

use testkit::TestDatabase;

use crate::world::{World, fingerprint, lock_is_free, online};
use crate::{figure, size};

#[tokio::test]
async fn told_to_stop_it_leaves_no_lock_and_ends_in_time() {
    let mut files = online(size(7, 13));
    // Long enough for most signals to come while something runs.
    for (index, (_, sql)) in files.iter_mut().enumerate().skip(1) {
        let slow = format!("{sql}SELECT pg_sleep(0.0{index});\n");
        *sql = slow;
    }
    let world = World::new(&files);
    let undisturbed = TestDatabase::create().await;
    let begun = Instant::now();
    world.migrate(undisturbed.url(), "undisturbed");
    let whole = begun.elapsed();
    let expected = fingerprint(&undisturbed).await;
    let rounds: u32 = size(8, 200);
    let (mut longest, mut interrupted) = (Duration::ZERO, 0);
    for round in 0..rounds {
        let database = TestDatabase::create().await;
        let running = world.start(database.url(), &["migrate"]);
        // Spread evenly, in no order (the golden ratio's multiples are).
        let moment = whole.mul_f64((f64::from(round) * 0.618_033_988_75).fract());
        tokio::time::sleep(moment).await;
        let (name, code) = [("-INT", 130), ("-TERM", 143)][round as usize % 2];
        running.signal(name);
        let signalled = Instant::now();
        let output = running.wait();
        longest = longest.max(signalled.elapsed());
        let what = format!("{name} after {moment:?}: {output:?}");
        // Before it listens, a signal ends it at once; behind its end, there is nothing to end.
        let ended = output.status.code();
        assert!(
            ended == Some(code) || ended == Some(0) || ended.is_none(),
            "{what}"
        );
        interrupted += usize::from(ended == Some(code));
        assert!(longest < Duration::from_secs(5), "{what}");
        lock_is_free(&database, Duration::from_secs(1)).await;
        world.migrate(database.url(), &what);
        assert_eq!(fingerprint(&database).await, expected, "{what}");
    }
    let result = format!(
        "{interrupted} interrupted, longest exit {} ms",
        longest.as_millis()
    );
    figure("SIGINT or SIGTERM at any moment", rounds as usize, &result);
}
