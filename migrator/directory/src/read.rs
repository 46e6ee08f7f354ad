//! Reading a directory from a folder or from memory.

use std::collections::BTreeMap;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use super::migration::parse_file_name;
use super::{DOWN_FOLDER, Directory, DirectoryError, Migration, SUM_FILE, Script, Sum};

impl Directory {
    /// Reads the folder at `path`.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, DirectoryError> {
        let path = path.as_ref();
        Ok(Self::from_files(read_files(path)?)?.located(path))
    }

    /// The same directory, to stand in the folder at `path`.
    pub fn located(mut self, path: impl Into<PathBuf>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Reads the folder at `path`, or begins an empty directory that is to stand there.
    pub fn open_or_empty(path: impl AsRef<Path>) -> Result<Self, DirectoryError> {
        match Self::open(&path) {
            Err(DirectoryError::Missing { path }) => {
                Ok(Self::from_files::<&str, &str>([])?.located(path))
            }
            result => result,
        }
    }

    /// Builds a directory from the names and contents of files: `<name>.sql`, `down/<name>.sql`
    /// and `atlas.sum`. Other names are left out, as [`Directory::open`] leaves them out.
    pub fn from_files<N, C>(files: impl IntoIterator<Item = (N, C)>) -> Result<Self, DirectoryError>
    where
        N: Into<String>,
        C: Into<String>,
    {
        let (mut ups, mut downs, mut recorded) = (BTreeMap::new(), BTreeMap::new(), None);
        for (name, content) in files {
            let (name, content) = (name.into(), content.into());
            if name == SUM_FILE {
                // Kept for `verify`, so that a sum with conflict markers can be written anew.
                recorded = Some(Sum::parse(&content));
            } else if let Some(up) = name.strip_prefix("down/") {
                if is_migration(up) {
                    downs.insert(up.to_owned(), read_script(&name, content)?);
                }
            } else if is_migration(&name) {
                ups.insert(name.clone(), read_script(&name, content)?);
            }
        }
        reject_names(&ups)?;
        let migrations = pair(ups, &mut downs);
        reject_duplicates(&migrations)?;
        let orphans = downs
            .into_keys()
            .map(|name| format!("{DOWN_FOLDER}/{name}"))
            .collect();
        Ok(Self {
            recorded,
            orphans,
            ..Self::of(migrations)
        })
    }
}

/// The files of the folder at `path` that belong to a directory, as [`Directory::from_files`] takes
/// them: also where they do not make one, as after the merge of two branches.
pub fn read_files(path: &Path) -> Result<Vec<(String, String)>, DirectoryError> {
    if !path.is_dir() {
        return Err(DirectoryError::Missing {
            path: path.to_owned(),
        });
    }
    let mut files = read_folder(path, "")?;
    if path.join(DOWN_FOLDER).is_dir() {
        files.extend(read_folder(&path.join(DOWN_FOLDER), "down/")?);
    }
    match fs_err::read_to_string(path.join(SUM_FILE)) {
        Ok(sum) => files.push((SUM_FILE.to_owned(), sum)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error.into()),
    }
    Ok(files)
}

/// Only what stands directly in a folder and ends in `.sql`, in this case, is a migration.
fn is_migration(name: &str) -> bool {
    name.ends_with(".sql") && !name.contains('/')
}

fn read_script(file: &str, content: String) -> Result<Script, DirectoryError> {
    Script::parse(content).map_err(|error| DirectoryError::Directive {
        file: file.to_owned(),
        error,
    })
}

fn pair(ups: BTreeMap<String, Script>, downs: &mut BTreeMap<String, Script>) -> Vec<Migration> {
    ups.into_iter()
        .map(|(file_name, up)| {
            let (version, description) = parse_file_name(&file_name);
            let down = downs.remove(&file_name);
            Migration {
                version,
                description,
                file_name,
                up,
                down,
            }
        })
        .collect()
}

/// A name must be readable from a line of `atlas.sum`, and the downs of other tools are no migrations.
fn reject_names(ups: &BTreeMap<String, Script>) -> Result<(), DirectoryError> {
    for file in ups.keys().cloned() {
        if file.contains("h1:") || file.contains(['\n', '\r']) || file.trim() != file {
            return Err(DirectoryError::UnusableName { file });
        }
        let other_way = file.strip_suffix(".down.sql");
        if other_way.is_some_and(|name| ups.contains_key(&format!("{name}.up.sql"))) {
            return Err(DirectoryError::DownAmongUps { file });
        }
    }
    Ok(())
}

fn reject_duplicates(migrations: &[Migration]) -> Result<(), DirectoryError> {
    let mut seen = BTreeMap::new();
    for migration in migrations {
        if let Some(first) = seen.insert(&migration.version, &migration.file_name) {
            return Err(DirectoryError::DuplicateVersion {
                version: migration.version.clone(),
                first: first.clone(),
                second: migration.file_name.clone(),
            });
        }
    }
    Ok(())
}

fn read_folder(folder: &Path, prefix: &str) -> Result<Vec<(String, String)>, DirectoryError> {
    let mut files = Vec::new();
    let mut buffer = Vec::with_capacity(16 * 1024);
    for entry in fs_err::read_dir(folder)? {
        let entry = entry?;
        let os_name = entry.file_name();
        if !os_name.as_encoded_bytes().ends_with(b".sql") {
            continue;
        }
        let file = format!("{prefix}{}", os_name.to_string_lossy());
        if os_name.to_str().is_none() {
            return Err(DirectoryError::NotUtf8 { file });
        }
        // A link says what it leads to; everything else is told with its name.
        let mut kind = entry.file_type()?;
        if kind.is_symlink() {
            kind = fs_err::metadata(entry.path())?.file_type();
        }
        if !kind.is_file() {
            return Err(DirectoryError::NotAFile { file });
        }
        let content = read_file(entry.path(), &mut buffer)?;
        let content = std::str::from_utf8(content)
            .map_err(|_| DirectoryError::NotUtf8 { file: file.clone() })?;
        files.push((file, content.to_owned()));
    }
    Ok(files)
}

/// Reads a file into a buffer that is there already, which spares asking the system how long each of many small files is.
fn read_file(path: PathBuf, buffer: &mut Vec<u8>) -> io::Result<&[u8]> {
    buffer.clear();
    fs_err::File::open(path)?
        .take(u64::MAX)
        .read_to_end(buffer)?;
    Ok(buffer)
}
