//! Finding the server programs of this machine.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::scratch::ScratchError;

/// Where packages put the programs of one version; `*` stands for one whole folder name's rest.
const USUAL_FOLDERS: [(&str, &str); 8] = [
    ("/usr/lib/postgresql", ""),         // Debian, Ubuntu: 16/bin
    ("/usr", "pgsql-"),                  // PGDG packages of Red Hat: pgsql-16/bin
    ("/usr/libexec", "postgresql"),      // Alpine: postgresql16
    ("/usr/local", "pgsql"),             // built from source: pgsql/bin
    ("/opt/homebrew/opt", "postgresql"), // Homebrew: postgresql@16/bin
    ("/usr/local/opt", "postgresql"),    // Homebrew on Intel
    ("/home/linuxbrew/.linuxbrew/opt", "postgresql"),
    ("/Applications/Postgres.app/Contents/Versions", ""),
];

/// The folder of the newest server programs, or of the newest ones of that major version.
pub(super) fn find(wanted: Option<u32>) -> Result<PathBuf, ScratchError> {
    let mut found: Vec<(u32, PathBuf)> = candidates()
        .into_iter()
        .filter_map(|folder| major_version(&folder).map(|major| (major, folder)))
        .collect();
    // Stable: of equal versions the one found first, on PATH, is taken.
    found.sort_by_key(|(major, _)| std::cmp::Reverse(*major));
    let mut majors: Vec<u32> = found.iter().map(|(major, _)| *major).collect();
    majors.dedup();
    let chosen = found
        .into_iter()
        .find(|(major, _)| wanted.is_none_or(|wanted| wanted == *major));
    match (chosen, wanted) {
        (Some((_, folder)), _) => Ok(folder),
        (None, Some(wanted)) if !majors.is_empty() => Err(ScratchError::NoSuchMajor {
            wanted,
            found: majors,
        }),
        (None, _) => Err(ScratchError::NoLocalServer),
    }
}

/// Folders that hold both programs we need, each once.
fn candidates() -> Vec<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    folders.extend(configured_folder());
    folders.extend(
        USUAL_FOLDERS
            .iter()
            .flat_map(|(parent, prefix)| versions(parent, prefix)),
    );
    let mut known = std::collections::HashSet::new();
    folders.retain(|folder| {
        folder.join("initdb").is_file()
            && folder.join("postgres").is_file()
            && known.insert(folder.clone())
    });
    folders
}

fn configured_folder() -> Option<PathBuf> {
    let output = Command::new("pg_config").arg("--bindir").output().ok()?;
    let folder = String::from_utf8(output.stdout).ok()?;
    output
        .status
        .success()
        .then(|| PathBuf::from(folder.trim()))
}

fn versions(parent: &str, prefix: &str) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(parent) else {
        return Vec::new();
    };
    entries
        .filter_map(Result::ok)
        .filter(|entry| entry.file_name().to_string_lossy().starts_with(prefix))
        .flat_map(|entry| [entry.path().join("bin"), entry.path()])
        .collect()
}

fn major_version(folder: &Path) -> Option<u32> {
    let output = Command::new(folder.join("postgres"))
        .arg("--version")
        .output()
        .ok()?;
    parse_major(&String::from_utf8(output.stdout).ok()?)
}

/// `postgres (PostgreSQL) 16.4 (Debian ...)`, `18beta1`, `17devel`.
fn parse_major(version: &str) -> Option<u32> {
    let number = version.split(") ").nth(1)?;
    let end = number
        .find(|letter: char| !letter.is_ascii_digit())
        .unwrap_or(number.len());
    number[..end].parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_major_version() {
        assert_eq!(
            parse_major("postgres (PostgreSQL) 16.4 (Debian 16.4-1)\n"),
            Some(16)
        );
        assert_eq!(parse_major("postgres (PostgreSQL) 18beta1\n"), Some(18));
        assert_eq!(parse_major("postgres (PostgreSQL) 17\n"), Some(17));
        assert_eq!(parse_major("something else"), None);
    }
}
