//! Finding `pg_dump`, which reads a server of its own major version or of an older one.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use engine::scratch::Provider;

/// Where packages put the programs of one version, as `15/bin`.
const VERSIONS: &str = "/usr/lib/postgresql";

/// The program that can dump databases of `provider`. Where there is none, or the databases take one
/// connection only, that is said once.
pub(super) fn pg_dump(provider: &Provider) -> Option<&'static Path> {
    static FOUND: OnceLock<Option<PathBuf>> = OnceLock::new();
    let major = provider.server_version_num() / 10_000;
    let search = || {
        let found = provider.server_url().and_then(|_| find(major));
        if found.is_none() {
            say_that_there_is_none(major);
        }
        found
    };
    FOUND.get_or_init(search).as_deref()
}

#[expect(
    clippy::print_stderr,
    reason = "who runs the tests must know what they did not check"
)]
fn say_that_there_is_none(major: u32) {
    eprintln!(
        "the laws are judged without pg_dump {major} or newer, or a server that it can reach"
    );
}

fn find(wanted: u32) -> Option<PathBuf> {
    let programs = candidates()
        .into_iter()
        .map(|folder| folder.join("pg_dump"));
    programs
        .filter(|program| program.is_file())
        .find(|program| major_version(program).is_some_and(|major| major >= wanted))
}

/// What is on PATH comes last: Debian has a wrapper there that chooses a version by rules of its own.
fn candidates() -> Vec<PathBuf> {
    let configured = Command::new("pg_config").arg("--bindir").output().ok();
    let configured = configured.and_then(|output| String::from_utf8(output.stdout).ok());
    let mut folders: Vec<PathBuf> = configured.iter().map(|path| path.trim().into()).collect();
    let versions = std::fs::read_dir(VERSIONS).into_iter().flatten();
    folders.extend(
        versions
            .filter_map(Result::ok)
            .map(|entry| entry.path().join("bin")),
    );
    let path = std::env::var_os("PATH").unwrap_or_default();
    folders.extend(std::env::split_paths(&path));
    folders
}

/// `pg_dump (PostgreSQL) 15.18 (Debian ...)`, `18beta1`.
fn major_version(program: &Path) -> Option<u32> {
    let output = Command::new(program).arg("--version").output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let number = text.split(") ").nth(1)?;
    let digits: String = number.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}
