//! Writing a migration: all of its files, or none.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::migration::parse_file_name;
use super::{
    DOWN_FOLDER, DirectiveError, Directory, FileChange, Migration, SUM_FILE, Script, Sum, SumError,
    Version, file_name,
};

/// A NewMigration is what [`Directory::add`] writes.
#[derive(Debug, Clone)]
pub struct NewMigration {
    /// Its version, usually [`Version::now_after`].
    pub version: Version,
    /// Its description, usually from [`super::sanitise_name`]; may be empty.
    pub description: String,
    /// The way forward.
    pub up: String,
    /// The way back.
    pub down: Option<String>,
}

/// A migration that was not written; nothing of it is left.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The directory is in memory only.
    #[error("the migrations directory is in memory only")]
    InMemory,
    /// The directory is not what its `atlas.sum` says.
    #[error(transparent)]
    Sum(#[from] SumError),
    /// The version stands there already.
    #[error("version {version} is taken by {file}")]
    VersionTaken {
        /// The version.
        version: Version,
        /// The file that has it.
        file: String,
    },
    /// The version or the description cannot be part of a file name.
    #[error("{name:?} is not a file name for a migration")]
    InvalidName {
        /// The file name that would result.
        name: String,
    },
    /// A directive at the head of the text is wrong.
    #[error("{file}: {error}")]
    Directive {
        /// The file that would have been written.
        file: String,
        /// What is wrong with it.
        #[source]
        error: DirectiveError,
    },
    /// The file system refused; the source names the path.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl Directory {
    /// Writes a migration, its down file and `atlas.sum`, and returns the paths written.
    /// Each file appears whole or not at all; if one cannot be written, the others are removed.
    pub fn add(&mut self, new: NewMigration) -> Result<Vec<PathBuf>, WriteError> {
        self.add_all(vec![new])
    }

    /// Writes several migrations as [`Directory::add`] writes one: all of them, or none.
    pub fn add_all(&mut self, new: Vec<NewMigration>) -> Result<Vec<PathBuf>, WriteError> {
        self.replace(&[], new)
    }

    /// Writes migrations in the place of others, which stand in the folder and are no part of this
    /// value: `gone` are their file names. If it fails, all is as it was.
    pub fn replace(
        &mut self,
        gone: &[String],
        new: Vec<NewMigration>,
    ) -> Result<Vec<PathBuf>, WriteError> {
        let folder = self.path.clone().ok_or(WriteError::InMemory)?;
        self.verify()?;
        let mut after = self.clone();
        let mut added = Vec::new();
        for new in new {
            let migration = after.prepare(new)?;
            after.insert(migration.clone());
            added.push(migration);
        }

        let mut written = WrittenFiles::default();
        for migration in &added {
            if let Some(down) = &migration.down {
                let down_folder = folder.join(DOWN_FOLDER);
                written.write(&down_folder.join(&migration.file_name), &down.sql)?;
            }
            written.write(&folder.join(&migration.file_name), &migration.up.sql)?;
        }
        let mut removed = RemovedFiles::default();
        for name in gone {
            removed.remove(&folder.join(name))?;
            removed.remove(&folder.join(DOWN_FOLDER).join(name))?;
        }
        write_atomically(&folder.join(SUM_FILE), &after.sum.to_string())?;

        removed.0.clear();
        let mut paths = written.keep();
        paths.push(folder.join(SUM_FILE));
        *self = after.trusted();
        Ok(paths)
    }

    /// Writes `atlas.sum` for the files as they are and returns how they differ from the former
    /// sum. A former sum that cannot be compared counts as empty.
    pub fn write_sum(&mut self) -> Result<Vec<(String, FileChange)>, WriteError> {
        let folder = self.path.clone().ok_or(WriteError::InMemory)?;
        let before = self
            .recorded_sum()
            .cloned()
            .unwrap_or_else(|| Sum::compute([]));
        write_atomically(&folder.join(SUM_FILE), &self.sum.to_string())?;
        self.recorded = Some(Ok(self.sum.clone()));
        Ok(before.changes(&self.sum))
    }

    fn insert(&mut self, migration: Migration) {
        let mut migrations = std::mem::take(&mut self.migrations);
        let position = migrations.partition_point(|one| one.file_name < migration.file_name);
        migrations.insert(position, migration);
        *self = Self {
            path: self.path.take(),
            recorded: self.recorded.take(),
            orphans: std::mem::take(&mut self.orphans),
            ..Self::of(migrations)
        };
    }

    fn prepare(&self, new: NewMigration) -> Result<Migration, WriteError> {
        let name = file_name(&new.version, &new.description);
        let is_plain = !name.contains(['/', '\\', '\0']) && !name.contains("h1:");
        if !is_plain || parse_file_name(&name) != (new.version.clone(), new.description.clone()) {
            return Err(WriteError::InvalidName { name });
        }
        if let Some(taken) = self.find(&new.version) {
            let file = taken.file_name.clone();
            return Err(WriteError::VersionTaken {
                version: new.version,
                file,
            });
        }
        let parse = |sql| {
            Script::parse(sql).map_err(|error| WriteError::Directive {
                file: name.clone(),
                error,
            })
        };
        let up = parse(new.up)?;
        let down = new.down.map(parse).transpose()?;
        Ok(Migration {
            version: new.version,
            description: new.description,
            file_name: name.clone(),
            up,
            down,
        })
    }
}

/// Files that are removed again unless they are kept.
#[derive(Default)]
struct WrittenFiles(Vec<PathBuf>);

impl WrittenFiles {
    fn write(&mut self, path: &Path, content: &str) -> io::Result<()> {
        if path.exists() {
            let message = format!("{} exists already", path.display());
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, message));
        }
        self.0.push(path.to_owned());
        write_atomically(path, content)
    }

    fn keep(mut self) -> Vec<PathBuf> {
        std::mem::take(&mut self.0)
    }
}

impl Drop for WrittenFiles {
    fn drop(&mut self) {
        for path in &self.0 {
            // The error that brought us here is the one to report.
            let _ = fs_err::remove_file(path);
        }
    }
}

/// Files that are written again unless they are let go.
#[derive(Default)]
struct RemovedFiles(Vec<(PathBuf, Vec<u8>)>);

impl RemovedFiles {
    fn remove(&mut self, path: &Path) -> io::Result<()> {
        match fs_err::read(path) {
            Ok(content) => self.0.push((path.to_owned(), content)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(error),
        }
        fs_err::remove_file(path)
    }
}

impl Drop for RemovedFiles {
    fn drop(&mut self) {
        for (path, content) in &self.0 {
            // The error that brought us here is the one to report.
            let _ = fs_err::write(path, content);
        }
    }
}

/// Writes beside the target, flushes to the disk, then renames: a reader sees all or nothing.
fn write_atomically(path: &Path, content: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    fs_err::create_dir_all(folder)?;
    let temporary = folder.join(format!(".{name}.{}.tmp", std::process::id()));
    let result = write_and_sync(&temporary, content)
        .and_then(|()| fs_err::rename(&temporary, path))
        .and_then(|()| sync_folder(folder));
    if result.is_err() {
        // The error of the write is the one to report.
        let _ = fs_err::remove_file(&temporary);
    }
    result
}

fn write_and_sync(path: &Path, content: &str) -> io::Result<()> {
    let mut file = fs_err::File::create(path)?;
    file.write_all(content.as_bytes())?;
    file.sync_all()
}

/// Makes the rename itself durable, where a folder can be opened as a file.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    fs_err::File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}
