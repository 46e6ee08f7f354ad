//! Atlas and `cli` in turns on one database.

use std::process::Command;

use testkit::{Proxy, TestDatabase};

use crate::figure;
use crate::world::{World, fingerprint, lock_is_free, online};

const CASE: &str = "files applied by Atlas and by cli in turns";

#[tokio::test]
async fn it_takes_turns_with_atlas() {
    if Command::new("atlas").arg("version").output().is_err() {
        return figure(CASE, 0, "SKIPPED: no atlas on PATH");
    }
    let files = online(7);
    let world = World::new(&files);
    let undisturbed = TestDatabase::create().await;
    world.migrate(undisturbed.url(), "undisturbed");
    let database = TestDatabase::create().await;
    let proxy = Proxy::start(database.url());
    for (turn, (name, _)) in files.iter().enumerate() {
        let output = if turn % 2 == 0 {
            world.command(&proxy.url(), &["migrate", "n=1"]).output()
        } else {
            let folder = format!("file://{}", world.path("migrations").display());
            let url = proxy.url();
            let arguments = ["migrate", "apply", "1", "--dir", &folder, "--url", &url];
            Command::new("atlas").args(arguments).output()
        };
        let output = output.unwrap();
        assert!(output.status.success(), "{name}: {output:?}");
    }
    assert_eq!(
        fingerprint(&database).await,
        fingerprint(&undisturbed).await
    );
    lock_is_free(&database, std::time::Duration::from_secs(1)).await;
    figure(CASE, files.len(), "the same catalog and history");
}
