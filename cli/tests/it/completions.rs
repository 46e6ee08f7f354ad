//! Scripts for shells, loaded by the shells that are installed.

use std::process::{Command, Stdio};

use crate::program::{program, run};

#[test]
fn every_shell_gets_every_command() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let run = run(&["completions", shell]);
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{shell}");
        for name in [
            "migrate-create",
            "migrate-dry-run",
            "schema-inspect",
            "db-drop",
            "tx-mode",
        ] {
            assert!(run.stdout.contains(name), "{shell} lacks {name}");
        }
        assert_eq!(
            run.stdout,
            crate::program::run(&["completions", &format!("shell={shell}")]).stdout
        );
    }
}

#[test]
fn bash_loads_its_script() {
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("cli.bash");
    std::fs::write(&script, run(&["completions", "bash"]).stdout).unwrap();
    let check = "source \"$0\" && complete -p cli";
    let output = Command::new("bash")
        .args(["-c", check])
        .arg(&script)
        .output()
        .unwrap();
    let stdout = String::from_utf8(output.stdout).unwrap();
    assert!(
        output.status.success() && stdout.contains("-F _cli"),
        "{stdout}"
    );
}

#[test]
fn a_reader_that_leaves_is_no_failure() {
    let mut child = program()
        .args(["completions", "bash"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.len()), (Some(0), 0));
}
