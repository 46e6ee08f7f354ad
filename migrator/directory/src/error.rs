//! What can be wrong with a folder of migrations.

use std::io;
use std::path::PathBuf;

use super::{DirectiveError, Version};

/// A folder that is not a migrations directory.
#[derive(Debug, thiserror::Error)]
pub enum DirectoryError {
    /// There is no such folder.
    #[error("no migrations directory at {}", path.display())]
    Missing {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// The file system refused; the source names the path.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// Something named `*.sql` is a folder, a pipe or a device.
    #[error("{file} is not a regular file")]
    NotAFile {
        /// Its name.
        file: String,
    },
    /// A name or a content is not UTF-8.
    #[error("{file} is not UTF-8")]
    NotUtf8 {
        /// Its name.
        file: String,
    },
    /// A name that `atlas.sum` cannot hold: a line break, space at an end, or `h1:` in it.
    #[error("{file:?} cannot stand in atlas.sum")]
    UnusableName {
        /// Its name.
        file: String,
    },
    /// `<name>.down.sql` beside `<name>.up.sql`, as golang-migrate and sqlx keep them.
    #[error("{file} is the way back of another file, and would run as a migration of its own")]
    DownAmongUps {
        /// Its name.
        file: String,
    },
    /// Two files have the same version.
    #[error("version {version} stands twice: {first} and {second}")]
    DuplicateVersion {
        /// The version.
        version: Version,
        /// The first file.
        first: String,
        /// The second file.
        second: String,
    },
    /// A directive at the head of a file is wrong.
    #[error("{file}: {error}")]
    Directive {
        /// The file.
        file: String,
        /// What is wrong with it.
        #[source]
        error: DirectiveError,
    },
}
