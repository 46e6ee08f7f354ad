//! The text of the configuration file and places in it.

use std::ops::Range;
use std::path::{Path, PathBuf};

use serde_spanned::Spanned;

use crate::error::{Error, ErrorKind, Snippet};

/// A configuration file that was read.
pub(super) struct Source {
    /// The folder that relative paths start from.
    pub(super) directory: PathBuf,
    /// The folder that relative arguments start from.
    pub(super) current: PathBuf,
    /// The file as the reader would name it.
    shown: String,
    text: String,
}

/// A value and its place in the file.
#[derive(Clone)]
pub(super) struct Text {
    pub(super) value: String,
    pub(super) span: Range<usize>,
}

impl Source {
    /// Reads the file; it is shown relative to the current folder where it is inside that.
    pub(super) fn read(path: &Path, current: &Path) -> Result<Source, Error> {
        let path = current.join(path);
        let text = fs_err::read_to_string(&path).map_err(|error| {
            Error::new(
                ErrorKind::ConfigInvalid,
                format!("cannot read the configuration: {error}"),
            )
            .hint("name an existing file: `cli migrate-status config=driftless.toml`")
        })?;
        let directory = path.parent().unwrap_or(current).to_owned();
        let shown = path
            .strip_prefix(current)
            .unwrap_or(&path)
            .display()
            .to_string();
        Ok(Source {
            directory,
            current: current.to_owned(),
            shown,
            text,
        })
    }

    /// No file at all.
    pub(super) fn none(current: &Path) -> Source {
        let (directory, current) = (current.to_owned(), current.to_owned());
        Source {
            directory,
            current,
            shown: String::new(),
            text: String::new(),
        }
    }

    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// A value with its place.
    pub(super) fn text(&self, value: &Spanned<String>) -> Text {
        Text {
            value: value.get_ref().clone(),
            span: value.span(),
        }
    }

    /// The part of the file that the span covers, and what is to be said about it.
    pub(super) fn snippet(&self, span: Range<usize>, label: &str) -> Snippet {
        Snippet {
            path: self.shown.clone(),
            text: self.text.clone(),
            span,
            label: label.to_owned(),
        }
    }

    /// The place of `part` inside a value, or that of the value where escapes hide it.
    pub(super) fn part(&self, text: &Text, part: &str) -> Range<usize> {
        let value = self.text.get(text.span.clone()).unwrap_or_default();
        match value.find(part) {
            Some(position) => {
                let start = text.span.start + position;
                start..start + part.len()
            }
            None => text.span.clone(),
        }
    }
}
