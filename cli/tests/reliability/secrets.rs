//! A password is in the address, and in nothing that the program says.

use std::process::Command;

use testkit::{Proxy, TestDatabase};

use crate::figure;
use crate::world::{World, plain};

const PASSWORD: &str = "pl4nted-S3cret";

/// Set in the process that panics.
const PANICS: &str = "DRIFTLESS_TEST_PANICS";

#[tokio::test]
async fn no_way_to_fail_shows_the_password() {
    let database = TestDatabase::create().await;
    let proxy = Proxy::start(database.url());
    let url = proxy.url().replace("@127", &format!(":{PASSWORD}@127"));
    let name = |from: &str, to: &str| url.replace(from, to);
    let mut bad = plain(1);
    bad.push((
        "0001_bad.sql".to_owned(),
        format!("SELECT 1;\nSELECT * FROM missing WHERE a = '{}';\n", "x"),
    ));
    let world = World::new(&bad);
    let holder = database.connect().await;
    let database_name = url
        .rsplit('/')
        .next()
        .unwrap()
        .split('?')
        .next()
        .unwrap()
        .to_owned();
    let urls = [
        url.clone(),
        name("127.0.0.1", "nowhere.invalid"),
        format!("postgres://app:{PASSWORD}@127.0.0.1:1/shop"),
        name(&database_name, "no_such_database"),
        name("sslmode=disable", "sslmode=require"),
        name("sslmode=disable", "sslmode=sometimes"),
        name("sslmode=disable", "nonsense=1"),
        url.replace("postgres://", "mysql://"),
        format!("postgres://app:{PASSWORD}@[::1/shop"),
        format!("host=127.0.0.1 password={PASSWORD} port=x"),
    ];
    let commands: [&[&str]; 4] = [
        &["migrate", "-v"],
        &["migrate", "format=json"],
        &["migrate-status", "-v"],
        &["migrate-downgrade", "format=json"],
    ];
    let mut failures = 0;
    for held in [false, true] {
        if held {
            holder
                .batch_execute("SELECT pg_advisory_lock(2686470616)")
                .await
                .unwrap();
        }
        for url in &urls {
            for command in commands {
                let mut arguments = command.to_vec();
                if !command[0].ends_with("status") {
                    arguments.push("lock-timeout=50ms");
                }
                let mut command = world.command(url, &arguments);
                let output = command
                    .env("RUST_LOG", "trace")
                    .env("RUST_BACKTRACE", "1")
                    .output()
                    .unwrap();
                failures += usize::from(!output.status.success());
                let said = [output.stdout, output.stderr].concat();
                let said = String::from_utf8_lossy(&said);
                assert!(!said.contains(PASSWORD), "{arguments:?} on {url}: {said}");
            }
            if held {
                break;
            }
        }
    }
    assert!(failures >= 30, "{failures}");
    figure(
        "a password in the address, ways to fail",
        failures,
        "in no output",
    );
}

#[test]
fn no_panic_shows_the_password() {
    let mut failures = 0;
    for place in ["task", "thread", "main"] {
        for backtrace in ["0", "1", "full"] {
            let output = Command::new(std::env::current_exe().unwrap())
                .args(["--exact", "secrets::panicking", "--nocapture"])
                .env(PANICS, place)
                .env("RUST_BACKTRACE", backtrace)
                .output()
                .unwrap();
            failures += usize::from(!output.status.success());
            let said = [output.stdout, output.stderr].concat();
            let said = String::from_utf8_lossy(&said);
            assert!(said.contains("postgres://app:***@"), "{said}");
            assert!(!said.contains(PASSWORD), "{said}");
        }
    }
    assert_eq!(failures, 9);
    figure("a password in what a panic says", failures, "in no output");
}

/// Not a test of its own: what the processes run that panic. Without its variable it does nothing.
#[tokio::test]
async fn panicking() {
    let Ok(place) = std::env::var(PANICS) else {
        return;
    };
    cli::panic::hide_passwords();
    let panic = || -> () {
        panic!(
            "no use of {:?}",
            format!("postgres://app:{PASSWORD}@db/shop")
        )
    };
    match place.as_str() {
        "task" => tokio::spawn(async move { panic() }).await.unwrap(),
        "thread" => std::thread::spawn(panic).join().unwrap(),
        _ => panic(),
    }
}
