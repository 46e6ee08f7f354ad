//! The server stopped as by a crash, behind each message that the program sends.

use testkit::{Count, Proxy, Stop};

use crate::cluster::{Cluster, create};
use crate::world::{World, fingerprint_at, online};
use crate::{figure, size};

#[tokio::test]
async fn a_server_that_crashes_at_any_point_is_no_harm() {
    let Some(cluster) = Cluster::create(&std::env::temp_dir()) else {
        return figure(
            "server stopped with -m immediate",
            0,
            "SKIPPED: no server programs",
        );
    };
    let world = World::new(&online(size(4, 10)));
    let database = |name: &str| cluster.database(name);
    create(&cluster.url(), "undisturbed").await;
    world.migrate(&database("undisturbed"), "undisturbed");
    let expected = fingerprint_at(&database("undisturbed")).await;
    let (mut crashes, mut healed) = (0, 0);
    for limit in (size(12, 1)..).step_by(size(17, 1)) {
        let name = format!("crash{limit}");
        create(&cluster.url(), &name).await;
        let proxy = Proxy::start(&database(&name));
        proxy.arm(limit, Count::Client, Stop::Freeze);
        let mut running = world.start(&proxy.url(), &["migrate"]);
        let is_stopped = proxy.stopped(|| running.has_ended());
        if is_stopped {
            cluster.crash();
            proxy.release();
            assert!(cluster.start(), "the server starts again");
        }
        let output = running.wait();
        let code = output.status.code();
        if !is_stopped {
            assert_eq!(code, Some(0), "{output:?}");
            break;
        }
        crashes += 1;
        healed += usize::from(code == Some(0));
        let what = format!("crashed behind message {limit}");
        assert!(matches!(code, Some(0 | 2)), "{what}: {output:?}");
        world.migrate(&database(&name), &what);
        assert_eq!(fingerprint_at(&database(&name)).await, expected, "{what}");
    }
    let result = format!("all converge, {healed} within the same run");
    figure("server stopped with -m immediate", crashes, &result);
}
