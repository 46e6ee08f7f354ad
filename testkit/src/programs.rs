//! Finding the client programs of Postgres.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Where packages put the programs of one version, as `15/bin`.
const VERSIONS: &str = "/usr/lib/postgresql";

/// The program of that name, `pg_dump` or `psql`, of this major version or a newer one.
pub fn client_program(name: &str, wanted: u32) -> Option<PathBuf> {
    let programs = candidates().into_iter().map(|folder| folder.join(name));
    programs
        .filter(|program| program.is_file())
        .find(|program| major_version(program).is_some_and(|major| major >= wanted))
}

/// The newest server program of that name: `initdb` or `postgres`.
pub fn server_program(name: &str) -> Option<PathBuf> {
    let programs = candidates().into_iter().map(|folder| folder.join(name));
    programs
        .filter(|program| program.is_file())
        .max_by_key(|program| major_version(program))
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
