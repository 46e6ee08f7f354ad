//! Where in the Rust source something was declared.

use std::fmt;

use serde::Serialize;

/// A line of a Rust source file, as `models/src/user.rs:12`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Source {
    /// The file, relative to the workspace where cargo builds it, with `/` between folders.
    pub file: &'static str,
    /// The line, counted from 1; 0 where it is not known.
    pub line: u32,
}

impl Source {
    /// A line of a file.
    pub const fn new(file: &'static str, line: u32) -> Self {
        Self { file, line }
    }

    /// Whether it points anywhere.
    pub fn is_known(&self) -> bool {
        self.line != 0
    }
}

impl fmt::Display for Source {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.file, self.line)
    }
}
