//! Runs the program in a folder of its own, with an environment that says nothing.

use std::process::{Command, Stdio};

/// What a run left behind.
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// The program, ready for arguments.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cli"));
    command
        .stdin(Stdio::null())
        .env_remove("CARGO")
        .env_remove("DRIFTLESS_CONFIG");
    command
}

/// Runs `cli` with the arguments, in an empty folder.
pub(crate) fn run(arguments: &[&str]) -> Run {
    let folder = tempfile::tempdir().unwrap();
    run_command(program().current_dir(folder.path()).args(arguments))
}

/// Runs a prepared command to its end.
pub(crate) fn run_command(command: &mut Command) -> Run {
    let output = command.output().unwrap();
    Run {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}
