//! What is measured without a server: printing many tables, and building the loader anew after an entity changed.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::process;

const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
/// Kept between runs, so that only the first one builds the loader's dependencies.
const TARGET: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/bench-loader");
const ENTITY: &str = "models/src/tag.rs";
const FIELD: &str = "    /// The word itself.";

/// How long driftless itself takes to put 1,000 tables together and to print them.
pub(crate) fn print_time(runs: usize) -> Result<Duration, Box<dyn Error>> {
    let times: Result<Vec<Duration>, _> = (0..runs).map(|_| print_once()).collect();
    Ok(crate::table::median(&times?))
}

fn print_once() -> Result<Duration, Box<dyn Error>> {
    let output = cargo(Path::new(WORKSPACE))
        .args([
            "run",
            "--quiet",
            "--release",
            "-p",
            "driftless",
            "--example",
            "print_speed",
        ])
        .stderr(Stdio::inherit())
        .output()?;
    let said = String::from_utf8(output.stdout)?;
    let last = said.split_whitespace().next_back().unwrap_or_default();
    read_duration(last).ok_or_else(|| format!("print_speed says {said:?}").into())
}

/// `12.3ms`, as Rust prints durations.
fn read_duration(text: &str) -> Option<Duration> {
    let digits = text.find(|letter: char| !letter.is_ascii_digit() && letter != '.')?;
    let (number, unit) = text.split_at(digits);
    let number: f64 = number.parse().ok()?;
    let seconds = match unit {
        "s" => number,
        "ms" => number / 1e3,
        "µs" => number / 1e6,
        _ => return None,
    };
    Duration::try_from_secs_f64(seconds).ok()
}

/// How long `cargo run -p loader` takes after a field was added to, or removed from, one entity of a copy of this
/// workspace.
pub(crate) fn rebuild_times(runs: usize) -> Result<Vec<Duration>, Box<dyn Error>> {
    let folder = tempfile::Builder::new()
        .prefix("driftless-bench-")
        .tempdir()?;
    copy_folder(Path::new(WORKSPACE), folder.path())?;
    let entity = folder.path().join(ENTITY);
    let before = fs_err::read_to_string(&entity)?;
    let field = format!("    /// Added by the bench.\n    pub bench: Option<i64>,\n{FIELD}");
    let after = before.replacen(FIELD, &field, 1);
    if before == after {
        return Err(format!("{ENTITY} has no line `{FIELD}`").into());
    }
    let mut run = cargo(folder.path());
    run.args(["run", "--quiet", "-p", "loader"])
        .env("CARGO_TARGET_DIR", TARGET);
    process::time(&mut run)?;
    let texts = [&after, &before];
    (0..runs)
        .map(|number| {
            fs_err::write(&entity, texts[number % 2])?;
            process::time(&mut run)
        })
        .collect()
}

fn cargo(folder: &Path) -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.current_dir(folder);
    command
}

/// Copies what belongs to the workspace: neither hidden folders nor what was built.
fn copy_folder(from: &Path, to: &Path) -> std::io::Result<()> {
    fs_err::create_dir_all(to)?;
    for entry in fs_err::read_dir(from)? {
        let entry = entry?;
        let name = entry.file_name();
        let target: PathBuf = to.join(&name);
        if name == "target" || name.as_encoded_bytes().starts_with(b".") {
            continue;
        }
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs_err::copy(entry.path(), &target)?;
        }
    }
    Ok(())
}
