//! The files of a directory, which is checked as a run would check it.

use std::path::{Path, PathBuf};

use driftless_directory::{Directory, SUM_FILE, SumError, read_files};

/// The names of the files as [`Directory::from_files`] takes them, and where they are.
pub(crate) struct Files(pub(crate) Vec<(String, String)>);

impl Files {
    /// Reads the folder at `path`, which starts at the folder of the crate that is compiled.
    pub(crate) fn read(path: &str) -> Result<Self, String> {
        let root = std::env::var_os("CARGO_MANIFEST_DIR")
            .map(PathBuf::from)
            .ok_or("CARGO_MANIFEST_DIR is not set: embed! needs cargo")?;
        let folder = root.join(path);
        let contents = read_files(&folder).map_err(|error| error.to_string())?;
        let mut files = contents
            .iter()
            .map(|(name, _)| Ok((name.clone(), utf8(&folder.join(name))?)))
            .collect::<Result<Vec<_>, String>>()?;
        files.sort();
        let directory = Directory::from_files(contents)
            .map_err(|error| format!("{error}\n\ncorrect the file, then run `cli migrate-hash`"))?;
        let is_summed = files.iter().any(|(name, _)| name == SUM_FILE);
        // Whenever a file comes or goes atlas.sum is written, so a compiler that looks at it notices.
        let verdict = if is_summed {
            directory.verify()
        } else {
            Err(SumError::Missing)
        };
        verdict.map_err(|error| explain(path, &error))?;
        Ok(Self(files))
    }
}

fn utf8(path: &Path) -> Result<String, String> {
    path.to_str()
        .map(str::to_owned)
        .ok_or_else(|| format!("{} is not UTF-8", path.display()))
}

fn explain(path: &str, error: &SumError) -> String {
    let sum = Path::new(path).join(SUM_FILE);
    let sum = sum.display();
    match error {
        SumError::Missing => {
            format!("{sum} is missing\n\nif the files are right, run `cli migrate-hash`")
        }
        SumError::Mismatch { line, file, change } => format!(
            "{sum}, line {line}: {file} was {change}\n\n\
             if the files are right, run `cli migrate-hash`"
        ),
        error => format!(
            "{error} ({sum})\n\n\
             if the files are right, run `cli migrate-hash`"
        ),
    }
}
