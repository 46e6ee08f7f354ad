//! The connection cut behind each message, of either side.

use std::time::Duration;

use testkit::{Count, Proxy, Stop, TestDatabase};

use crate::world::{World, fingerprint, lock_is_free, online, plain};
use crate::{figure, size};

#[tokio::test]
async fn cut_at_any_point_the_run_or_the_next_one_converges() {
    for (name, files, stride) in [
        ("in transactions", plain(size(3, 10)), size(3, 1)),
        ("outside of transactions", online(size(4, 10)), size(7, 1)),
    ] {
        let world = World::new(&files);
        let undisturbed = TestDatabase::create().await;
        world.migrate(undisturbed.url(), name);
        let expected = fingerprint(&undisturbed).await;
        let (mut cuts, mut healed) = (0, 0);
        for limit in (1..).step_by(stride) {
            let database = TestDatabase::create().await;
            let proxy = Proxy::start(database.url());
            proxy.arm(limit, Count::Both, Stop::Cut);
            let mut running = world.start(&proxy.url(), &["migrate"]);
            let is_cut = proxy.stopped(|| running.has_ended());
            let what = format!("{name}, cut behind message {limit}");
            let output = running.wait();
            let code = output.status.code();
            if !is_cut {
                assert_eq!(code, Some(0), "{what}: {output:?}");
                break;
            }
            cuts += 1;
            healed += usize::from(code == Some(0));
            assert!(matches!(code, Some(0 | 2)), "{what}: {output:?}");
            if code == Some(0) {
                assert_eq!(fingerprint(&database).await, expected, "{what}");
            }
            world.migrate(database.url(), &what);
            assert_eq!(fingerprint(&database).await, expected, "{what}");
            lock_is_free(&database, Duration::from_secs(5)).await;
        }
        let case = format!(
            "connection cut behind each message, {} files {name}",
            files.len()
        );
        figure(
            &case,
            cuts,
            &format!("all converge, {healed} within the same run"),
        );
    }
}
