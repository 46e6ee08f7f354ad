//! Running a program: how long it takes, how much memory it has.

use std::error::Error;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// The command line, built as this program is.
pub(crate) const CLI: &str = env!("CARGO_BIN_EXE_cli");

const POLL_INTERVAL: Duration = Duration::from_millis(1);

/// Runs it to its end. What it says is shown only if it fails.
pub(crate) fn time(command: &mut Command) -> Result<Duration, Box<dyn Error>> {
    quiet(command);
    let started = Instant::now();
    let output = command.output()?;
    let duration = started.elapsed();
    if output.status.success() {
        return Ok(duration);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let program = Path::new(command.get_program()).display();
    Err(format!("{program} failed with {}\n{said}", output.status).into())
}

/// The most memory the program itself, without those it starts, had at a time, in bytes; `None` on a system that
/// does not tell.
///
/// Linux keeps the mark in /proc as long as the program runs, so it is read until then.
pub(crate) fn peak_memory(command: &mut Command) -> Result<Option<u64>, Box<dyn Error>> {
    quiet(command).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn()?;
    let status_file = format!("/proc/{}/status", child.id());
    let mut peak = None;
    let status = loop {
        let read = std::fs::read_to_string(&status_file).ok();
        peak = read.as_deref().and_then(high_water_mark).max(peak);
        if let Some(status) = child.try_wait()? {
            break status;
        }
        std::thread::sleep(POLL_INTERVAL);
    };
    if status.success() {
        return Ok(peak);
    }
    let program = Path::new(command.get_program()).display();
    Err(format!("{program} failed with {status}").into())
}

fn quiet(command: &mut Command) -> &mut Command {
    command
        .stdin(Stdio::null())
        .env_remove("DATABASE_URL")
        .env("NO_COLOR", "1")
}

/// `VmHWM:     12345 kB`
fn high_water_mark(status: &str) -> Option<u64> {
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes * 1024)
}
