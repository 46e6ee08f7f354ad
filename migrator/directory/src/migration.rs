//! One migration: its file, and its way back.

use super::{DOWN_FOLDER, DirectiveError, Header, Version};

/// A Migration is one file of the directory, with its down file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Migration {
    /// What stands before the first `_` of the file name.
    pub version: Version,
    /// What stands behind it.
    pub description: String,
    /// The name of the file.
    pub file_name: String,
    /// The way forward.
    pub up: Script,
    /// The way back: `down/<file name>`.
    pub down: Option<Script>,
}

/// A Script is the text of a file with what its head says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Script {
    /// The content, exactly.
    pub sql: String,
    /// What its first comments say.
    pub header: Header,
}

impl Migration {
    /// The reason why it cannot be reverted, if it declares one.
    pub fn irreversible(&self) -> Option<&str> {
        let down = self.down.as_ref();
        let own = self.up.header.irreversible.as_deref();
        own.or_else(|| down.and_then(|script| script.header.irreversible.as_deref()))
    }

    /// The name of its way back, `down/<file name>`.
    pub fn down_file_name(&self) -> String {
        format!("{DOWN_FOLDER}/{}", self.file_name)
    }

    /// The file and its way back, as [`Directory::from_files`](super::Directory::from_files) takes them.
    pub fn files(&self) -> impl Iterator<Item = (String, String)> {
        let down = self.down.as_ref();
        let down = down.map(|script| (self.down_file_name(), script.sql.clone()));
        std::iter::once((self.file_name.clone(), self.up.sql.clone())).chain(down)
    }

    /// Whether the file equals all files before it.
    pub fn is_checkpoint(&self) -> bool {
        self.up.header.checkpoint.is_some()
    }
}

impl Script {
    /// Reads the head of the text.
    pub fn parse(sql: impl Into<String>) -> Result<Self, DirectiveError> {
        let sql = sql.into();
        Ok(Self {
            header: Header::parse(&sql)?,
            sql,
        })
    }
}

/// The version and the description that a file name says.
pub(super) fn parse_file_name(file_name: &str) -> (Version, String) {
    let stem = file_name.strip_suffix(".sql").unwrap_or(file_name);
    let (version, description) = stem.split_once('_').unwrap_or((stem, ""));
    (Version::new(version), description.to_owned())
}
