//! A panic is a bug of this program: said as one, and without a password.
//!
//! What a panic says is written by whoever wrote the line that panics, `Debug` of a connection's settings
//! included, so it goes through the same net as every other message.

use std::backtrace::{Backtrace, BacktraceStatus};
use std::fmt::Write as _;
use std::io::Write as _;
use std::panic::PanicHookInfo;

use crate::error::redact;

/// From now on the process says what a panic says with passwords hidden. `RUST_BACKTRACE=1` shows where it came from.
pub fn hide_passwords() {
    std::panic::set_hook(Box::new(|panic| {
        let said = redact(&report(panic, &Backtrace::capture()));
        // The program ends on account of this; that nobody listens changes nothing.
        drop(std::io::stderr().write_all(said.as_bytes()));
    }));
}

fn report(panic: &PanicHookInfo<'_>, backtrace: &Backtrace) -> String {
    let mut text = String::from("panic");
    if let Some(place) = panic.location() {
        let _ = write!(text, " at {place}");
    }
    let message = panic.payload_as_str().unwrap_or("no message");
    let _ = writeln!(text, ": {message}");
    if backtrace.status() == BacktraceStatus::Captured {
        let _ = write!(text, "{backtrace}");
    }
    text
}
