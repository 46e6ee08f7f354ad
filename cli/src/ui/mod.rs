//! The one place that writes: data to stdout, everything else to stderr.
//!
//! Data (SQL, JSON, status text) can be piped and is never decorated. Progress, warnings, prompts and errors go
//! to stderr, pass the password net, and survive a closed stream.

mod progress;
mod prompt;
pub mod style;
mod text;

use std::io::{IsTerminal as _, Write as _};

use anstream::{AutoStream, ColorChoice};

use progress::Line;
pub use progress::Working;
pub use prompt::{Choices, Confirmation};
use style::{DONE, HINT, NOTE, WARNING};
pub use text::{counted, duration, session};

use crate::error::{self, Error, redact};
use crate::invocation::Invocation;

/// How much stderr says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verbosity {
    /// Warnings and errors only.
    Quiet,
    /// Each step.
    #[default]
    Normal,
    /// Each step and why.
    Verbose,
}

/// How an error is handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorFormat {
    /// Lines for a person, on stderr.
    Text,
    /// One object for a program, on stdout, where that program reads.
    Json,
}

/// The streams and how they are used.
pub struct Ui {
    color: ColorChoice,
    verbosity: Verbosity,
    invocation: Invocation,
    line: Line,
}

impl Ui {
    /// Streams that colour as asked; `Auto` looks at the terminal, NO_COLOR and CLICOLOR_FORCE.
    pub fn new(color: ColorChoice, verbosity: Verbosity, invocation: Invocation) -> Ui {
        Ui {
            color,
            verbosity,
            invocation,
            line: Line::default(),
        }
    }

    /// Writes data to stdout exactly as it is.
    ///
    /// # Errors
    /// When stdout cannot be written; a closed pipe is the kind that ends quietly.
    pub fn data(&self, data: &str) -> Result<(), Error> {
        self.line
            .suspended(|| {
                let mut stdout = AutoStream::new(std::io::stdout(), self.color).lock();
                stdout
                    .write_all(data.as_bytes())
                    .and_then(|()| stdout.flush())
            })
            .map_err(|error| Error::io("write to stdout", &error))
    }

    /// A step, its verb right-aligned in 12 columns: `     Written migrations/...`.
    pub fn status(&self, verb: &str, message: &str) {
        if self.verbosity >= Verbosity::Normal {
            self.say(&status_line(verb, message));
        }
    }

    /// A step that only `-v` shows.
    pub fn detail(&self, verb: &str, message: &str) {
        if self.verbosity >= Verbosity::Verbose {
            self.say(&status_line(verb, message));
        }
    }

    /// Something to look at that does not stop the work.
    pub fn warning(&self, message: &str) {
        self.say(&format!("{WARNING}warning{WARNING:#}: {message}\n"));
    }

    /// A fact worth knowing.
    pub fn note(&self, message: &str) {
        if self.verbosity >= Verbosity::Normal {
            self.say(&format!("{NOTE}note{NOTE:#}: {message}\n"));
        }
    }

    /// What to run next; commands are written `` `cli ...` ``.
    pub fn hint(&self, message: &str) {
        if self.verbosity >= Verbosity::Normal {
            let message = self.invocation.respell(message);
            self.say(&format!("{HINT}hint{HINT:#}: {message}\n"));
        }
    }

    /// Reports a failure. Only a JSON report can fail to be written; then there is nobody left to tell.
    pub fn error(&self, error: &Error, format: ErrorFormat) {
        match format {
            ErrorFormat::Text => self.say(&error::as_text(error, self.invocation)),
            ErrorFormat::Json => drop(self.data(&error::as_json(error, self.invocation))),
        }
    }

    /// Shows on a terminal what is going on, once it has taken half a second, until the guard is dropped.
    pub fn working(&self, verb: &str, message: &str) -> Working<'_> {
        let visible = self.verbosity >= Verbosity::Normal && std::io::stderr().is_terminal();
        self.line.start(visible, progress_line(verb, message))
    }

    /// Whether a question can be asked and answered.
    pub fn can_ask(&self) -> bool {
        std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
    }

    /// Writes to stderr. A stderr that is gone must not stop a migration half-way.
    fn say(&self, text: &str) {
        let text = redact(text);
        self.line.suspended(|| {
            let mut stderr = AutoStream::new(std::io::stderr(), self.color).lock();
            drop(stderr.write_all(text.as_bytes()));
        });
    }
}

fn status_line(verb: &str, message: &str) -> String {
    let indented = message.replace('\n', "\n             ");
    format!("{DONE}{verb:>12}{DONE:#} {indented}\n")
}

fn progress_line(verb: &str, message: &str) -> String {
    redact(&format!("{verb:>12} {message}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_end_in_column_twelve() {
        let plain =
            |verb, message| anstream::adapter::strip_str(&status_line(verb, message)).to_string();
        assert_eq!(plain("Written", "a.sql"), "     Written a.sql\n");
        assert_eq!(
            plain("Changes", "1\n~ users"),
            "     Changes 1\n             ~ users\n"
        );
        assert_eq!(
            progress_line("Applying", "postgres://a:hunter2@h"),
            "    Applying postgres://a:***@h"
        );
    }

    #[test]
    fn styles_survive_the_password_net() {
        let line = status_line("Written", "a@b:c@d");
        assert!(redact(&line).starts_with("\u{1b}["), "{line:?}");
    }
}
