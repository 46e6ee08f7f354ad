//! `atlas.sum`: one chained SHA-256 over the names and contents of a directory.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::directive::ignores_sum;

/// The file that holds the sum.
pub const SUM_FILE: &str = "atlas.sum";
const PREFIX: &str = "h1:";

/// A Sum is the content of `atlas.sum`: byte for byte what Atlas writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    total: String,
    entries: Vec<SumEntry>,
}

/// One line of `atlas.sum`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SumEntry {
    /// The name of the file.
    pub file: String,
    /// The digest of everything up to and including the file, without the leading `h1:`.
    pub digest: String,
}

/// How a file differs from what `atlas.sum` says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileChange {
    /// Its content is another.
    Edited,
    /// The sum does not know it.
    Added,
    /// The sum names it, but it is gone.
    Removed,
}

impl fmt::Display for FileChange {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Edited => "edited",
            Self::Added => "added",
            Self::Removed => "removed",
        })
    }
}

/// A directory that is not what its `atlas.sum` says.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SumError {
    /// There are migrations but no sum.
    #[error("checksum file not found")]
    Missing,
    /// git left the lines of two branches in it.
    #[error("checksum file has a merge conflict: line {line} of atlas.sum")]
    Conflict {
        /// The line of `atlas.sum`, from 1.
        line: usize,
    },
    /// A line has no `h1:`.
    #[error("checksum file format invalid: line {line} of atlas.sum")]
    Malformed {
        /// The line of `atlas.sum`, from 1.
        line: usize,
    },
    /// The first line does not sum up the others: the sum itself was edited or merged by hand.
    #[error("checksum mismatch: L1: the first line of atlas.sum does not fit the others")]
    Inconsistent,
    /// A file was edited, added or removed; those behind it are not judged.
    #[error("checksum mismatch: L{line}: {file} was {change}")]
    Mismatch {
        /// The line of `atlas.sum`, from 1.
        line: usize,
        /// The first file that differs.
        file: String,
        /// How it differs.
        change: FileChange,
    },
}

impl Sum {
    /// Computes the sum of files that are already in bytewise order of their names.
    pub fn compute<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Self {
        let mut chain = Sha256::new();
        let mut entries = Vec::new();
        for (name, content) in files {
            chain.update(name.as_bytes());
            if ignores_sum(content) {
                continue;
            }
            chain.update(content);
            let digest = STANDARD.encode(chain.clone().finalize());
            entries.push(SumEntry {
                file: name.to_owned(),
                digest,
            });
        }
        Self {
            total: total_of(&entries),
            entries,
        }
    }

    /// Reads the content of `atlas.sum`.
    pub fn parse(text: &str) -> Result<Self, SumError> {
        if let Some(index) = text.lines().position(is_conflict_marker) {
            return Err(SumError::Conflict { line: index + 1 });
        }
        let mut lines = text.lines();
        let first = lines.next().unwrap_or_default();
        let mut entries = Vec::new();
        for (index, line) in lines.enumerate() {
            let (name, digest) = line
                .split_once(PREFIX)
                .ok_or(SumError::Malformed { line: index + 2 })?;
            entries.push(SumEntry {
                file: name.trim().to_owned(),
                digest: digest.to_owned(),
            });
        }
        let total = first.strip_prefix(PREFIX).unwrap_or(first).to_owned();
        Ok(Self { total, entries })
    }

    /// The digest over all lines, without `h1:`.
    pub fn total(&self) -> &str {
        &self.total
    }

    /// The lines, one a file.
    pub fn entries(&self) -> &[SumEntry] {
        &self.entries
    }

    /// The digest of everything up to and including `file`.
    pub fn digest_of(&self, file: &str) -> Option<&str> {
        let in_order = self
            .entries
            .binary_search_by(|entry| entry.file.as_str().cmp(file));
        // Lines that were merged by hand may stand in any order.
        let position = in_order
            .ok()
            .or_else(|| self.entries.iter().position(|entry| entry.file == file))?;
        self.entries
            .get(position)
            .map(|entry| entry.digest.as_str())
    }

    /// Compares this recorded sum with the one that was `computed` from the files.
    pub fn verify(&self, computed: &Sum) -> Result<(), SumError> {
        if self.total != total_of(&self.entries) {
            return Err(SumError::Inconsistent);
        }
        match first_difference(&self.entries, &computed.entries) {
            None => Ok(()),
            Some((index, file, change)) => Err(SumError::Mismatch {
                line: index + 2,
                file: file.to_owned(),
                change,
            }),
        }
    }

    /// The files by which this sum differs from the one `after`: every added and removed name,
    /// and the first edited file (the chain changes the digest of all that follow it).
    pub fn changes(&self, after: &Sum) -> Vec<(String, FileChange)> {
        let mut changes: Vec<_> = only_in(&after.entries, &self.entries)
            .map(|file| (file, FileChange::Added))
            .chain(only_in(&self.entries, &after.entries).map(|file| (file, FileChange::Removed)))
            .collect();
        if let Some((_, file, FileChange::Edited)) = first_difference(&self.entries, &after.entries)
        {
            changes.push((file.to_owned(), FileChange::Edited));
        }
        changes.sort();
        changes
    }
}

impl fmt::Display for Sum {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{PREFIX}{}", self.total)?;
        self.entries
            .iter()
            .try_for_each(|entry| writeln!(formatter, "{} {PREFIX}{}", entry.file, entry.digest))
    }
}

/// Whether git wrote a line to mark where the sides of a conflict begin.
fn is_conflict_marker(line: &str) -> bool {
    ["<<<<<<<", "|||||||", "=======", ">>>>>>>"]
        .iter()
        .any(|marker| line.starts_with(marker))
}

fn total_of(entries: &[SumEntry]) -> String {
    let mut hasher = Sha256::new();
    for entry in entries {
        hasher.update(entry.file.as_bytes());
        hasher.update(entry.digest.as_bytes());
    }
    STANDARD.encode(hasher.finalize())
}

fn only_in<'a>(these: &'a [SumEntry], those: &'a [SumEntry]) -> impl Iterator<Item = String> + 'a {
    let known: std::collections::HashSet<_> = those.iter().map(|entry| &entry.file).collect();
    these
        .iter()
        .filter(move |entry| !known.contains(&entry.file))
        .map(|entry| entry.file.clone())
}

/// The first stored entry that differs: its index, the file that caused it, and how.
fn first_difference<'a>(
    stored: &'a [SumEntry],
    computed: &'a [SumEntry],
) -> Option<(usize, &'a str, FileChange)> {
    for (index, entry) in stored.iter().enumerate() {
        if computed.get(index) == Some(entry) {
            continue;
        }
        let found = computed.iter().position(|other| other.file == entry.file);
        return Some(match found {
            None => (index, &entry.file, FileChange::Removed),
            Some(position) if position == index => (index, &entry.file, FileChange::Edited),
            Some(_) => match computed.get(index) {
                Some(added) => (index, &added.file, FileChange::Added),
                // The line stands in the sum a second time.
                None => (index, &entry.file, FileChange::Removed),
            },
        });
    }
    computed
        .get(stored.len())
        .map(|entry| (stored.len(), entry.file.as_str(), FileChange::Added))
}
