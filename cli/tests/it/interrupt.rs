//! Ctrl-C drops the work where it stands and gives exit code 130.

use std::process::Command;
use std::time::Duration;

use cli::error::{Error, Exit};
use cli::{frame, loader};

/// A loader that would run for a minute, interrupted after its first sign of life.
#[tokio::test]
async fn an_interruption_ends_the_work_and_its_programs() {
    let folder = tempfile::tempdir().unwrap();
    let script = "echo $$ > started; exec sleep 60".to_owned();
    let command = ["sh".to_owned(), "-c".to_owned(), script];
    let work = loader::load(&command, folder.path());
    let started = folder.path().join("started");
    let interruption = async {
        let pid = pid_in(&started).await;
        let signal =
            |name: &str, pid: &str| Command::new("kill").args([name, pid]).status().unwrap();
        assert!(signal("-INT", &std::process::id().to_string()).success());
        pid
    };
    let (result, pid) = tokio::join!(frame::until_interrupted(work), interruption);
    let error: Error = result.unwrap_err();
    assert_eq!(error.kind.exit(), Exit::Interrupted);
    assert_ends(&pid).await;
}

async fn pid_in(path: &std::path::Path) -> String {
    for _ in 0..200 {
        if let Ok(text) = std::fs::read_to_string(path)
            && text.ends_with('\n')
        {
            return text.trim().to_owned();
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("the program did not start");
}

async fn assert_ends(pid: &str) {
    for _ in 0..200 {
        // A program that ended and was not yet collected still answers; its state then is Z.
        let state = Command::new("ps")
            .args(["-o", "stat=", "-p", pid])
            .output()
            .unwrap()
            .stdout;
        if state.is_empty() || state.starts_with(b"Z") {
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("the program was not ended");
}
