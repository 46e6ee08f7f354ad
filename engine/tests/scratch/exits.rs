//! However a process ends, its cluster leaves no process and no folder.
//!
//! The child process of these tests is this test binary again, told by variables to run only
//! [`child`]; its `TMPDIR` is a folder of the test, which must be empty in the end.

use std::fs::Permissions;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use engine::scratch::{Provider, Spec};
use tempfile::TempDir;

const ROLE: &str = "DRIFTLESS_TEST_CHILD";
const SPEC: Spec = Spec::Local { major: None };

#[tokio::test]
async fn dropping_the_value() {
    let provider = Provider::start(&SPEC).await.unwrap();
    let (folder, server) = traces(&provider);
    assert!(folder.exists() && runs(&server));
    let before = Instant::now();
    drop(provider);
    assert!(
        before.elapsed() < Duration::from_secs(3),
        "{:?}",
        before.elapsed()
    );
    assert!(!folder.exists() && !runs(&server));
}

#[tokio::test]
async fn a_panic() {
    let provider = Provider::start(&SPEC).await.unwrap();
    let (folder, server) = traces(&provider);
    let task = tokio::spawn(async move {
        let _scratch = provider.database(&[]).await.unwrap();
        panic!("on purpose");
    });
    assert!(task.await.unwrap_err().is_panic());
    assert!(!folder.exists() && !runs(&server));
}

#[test]
fn interrupt_and_kill_and_an_exit_without_destructors() {
    std::thread::scope(|scope| {
        for ending in ["-INT", "-TERM", "-KILL", "exit"] {
            scope.spawn(move || ends_without_traces(ending));
        }
    });
}

fn ends_without_traces(ending: &str) {
    let temporary = open_folder();
    let mut child = spawn_child(
        if ending == "exit" { "exit" } else { "wait" },
        temporary.path(),
    );
    let server = first_line(&mut child);
    if ending != "exit" {
        assert!(runs(&server), "{ending}");
        signal(ending, &child.id().to_string());
    }
    child.wait().unwrap();
    let is_gone = || !runs(&server) && entries(temporary.path()).is_empty();
    assert!(
        happens(is_gone),
        "{ending}: {:?} left",
        entries(temporary.path())
    );
}

#[test]
fn kill_while_the_cluster_is_being_made() {
    std::thread::scope(|scope| {
        for pause in [1, 50, 300, 700] {
            scope.spawn(move || is_killed_without_traces(Duration::from_millis(pause)));
        }
    });
}

fn is_killed_without_traces(pause: Duration) {
    let temporary = open_folder();
    let mut child = spawn_child("wait", temporary.path());
    // The first thing in the folder that the script makes, so that there is something to clean up.
    assert!(happens(|| entries(temporary.path())
        .iter()
        .any(|entry| entry.join("log").exists())));
    std::thread::sleep(pause);
    signal("-KILL", &child.id().to_string());
    child.wait().unwrap();
    let is_gone = || entries(temporary.path()).is_empty();
    assert!(
        happens(is_gone),
        "{pause:?}: {:?} left",
        entries(temporary.path())
    );
}

#[test]
fn a_server_that_does_not_start_is_an_error_with_its_log() {
    let temporary = open_folder();
    let programs = open_folder();
    script(
        programs.path(),
        "postgres",
        "echo 'postgres (PostgreSQL) 98.1'",
    );
    script(
        programs.path(),
        "initdb",
        "echo 'initdb: error: no luck today' >&2; exit 1",
    );
    let output = child_command("fail", temporary.path())
        .env(
            "PATH",
            format!("{}:/usr/bin:/bin", programs.path().display()),
        )
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let expected = format!(
        "the PostgreSQL server of {} did not start: initdb: error: no luck today",
        programs.path().display()
    );
    assert!(text.contains(&expected), "{text}");
    assert!(happens(|| entries(temporary.path()).is_empty()));
}

/// Not a test of its own: what the child processes run. Without its variable it does nothing.
#[tokio::test]
#[expect(
    clippy::exit,
    reason = "an exit without destructors is one of the endings"
)]
async fn child() {
    let Ok(role) = std::env::var(ROLE) else {
        return;
    };
    if role == "fail" {
        println!(
            "{}",
            Provider::start(&Spec::Local { major: Some(98) })
                .await
                .unwrap_err()
        );
        return;
    }
    let provider = Provider::start(&SPEC).await.unwrap();
    println!("\nserver {}", traces(&provider).1);
    if role == "exit" {
        std::process::exit(0);
    }
    std::future::pending().await
}

fn child_command(role: &str, temporary: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "exits::child", "--nocapture"])
        .env(ROLE, role)
        .env("TMPDIR", temporary)
        .stdin(Stdio::null());
    command
}

fn spawn_child(role: &str, temporary: &Path) -> Child {
    child_command(role, temporary)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// The process id of the server, once the child says that it is ready.
fn first_line(child: &mut Child) -> String {
    BufReader::new(child.stdout.take().unwrap())
        .lines()
        .find_map(|line| line.unwrap().strip_prefix("server ").map(str::to_owned))
        .expect("the child starts a server")
}

/// The folder of a cluster, and the process id of its server.
fn traces(provider: &Provider) -> (PathBuf, String) {
    let url = provider.server_url().unwrap();
    let address = engine::migrator::connect::Url::parse(url)
        .unwrap()
        .address();
    let folder = PathBuf::from(address);
    let server = std::fs::read_to_string(folder.join("data/postmaster.pid")).unwrap();
    (folder, server.lines().next().unwrap().to_owned())
}

/// A folder in which every account may create, as that of temporary files.
fn open_folder() -> TempDir {
    let folder = tempfile::tempdir_in("/tmp").unwrap();
    std::fs::set_permissions(folder.path(), Permissions::from_mode(0o1777)).unwrap();
    folder
}

fn script(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    std::fs::write(&path, format!("#!/bin/sh\n{text}\n")).unwrap();
    std::fs::set_permissions(path, Permissions::from_mode(0o755)).unwrap();
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect()
}

fn signal(name: &str, process: &str) -> bool {
    Command::new("kill")
        .args([name, process])
        .stderr(Stdio::null())
        .status()
        .unwrap()
        .success()
}

fn runs(process: &str) -> bool {
    signal("-0", process)
}

/// Whether it becomes true within half a minute, which a busy machine may need.
fn happens(condition: impl Fn() -> bool) -> bool {
    let deadline = Instant::now() + Duration::from_secs(30);
    while !condition() {
        if Instant::now() > deadline {
            return false;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    true
}
