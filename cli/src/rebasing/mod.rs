//! Whose migrations are whose after branches came together, and which of ours stand behind those of others.

mod outlook;

use std::collections::BTreeSet;
use std::path::Path;

use engine::migrator::directory::{
    DOWN_FOLDER, Directory, Migration, NewMigration, SUM_FILE, file_name, read_files,
};

pub use outlook::{Answers, Move, Outlook};

use crate::error::{Error, ErrorKind};
use crate::git::Git;

/// The files of a folder, told apart.
pub struct Sides {
    /// What ours go onto, as a person knows it.
    pub onto: String,
    /// The migrations that stay as they are.
    pub base: Directory,
    /// Ours, in their order.
    pub own: Vec<Migration>,
}

/// Files by name and content.
type Files = Vec<(String, String)>;

impl Sides {
    /// Ours are those that `onto` does not have, or those whose versions are named.
    ///
    /// # Errors
    /// When nothing says which are ours, or the files of the others are not what they were.
    pub async fn find(
        folder: &Path,
        onto: Option<&str>,
        versions: &[String],
    ) -> Result<Sides, Error> {
        let files = read_files(folder)?;
        reject_conflicts(&files)?;
        if !versions.is_empty() {
            let named = named(&files, versions)?;
            return Sides::of(
                "the others".to_owned(),
                files,
                |file| !named.contains(file),
                None,
            );
        }
        let git = Git::of(folder).await.ok_or_else(|| {
            unclear("the migrations are in no git repository, which would say which are yours")
        })?;
        let onto = match onto {
            Some(onto) => onto.to_owned(),
            None => git.base().await.ok_or_else(|| {
                unclear("git knows no branch main or master, and no merge is under way")
            })?,
        };
        let theirs: BTreeSet<String> = git.files(&onto).await?.into_iter().collect();
        let sum = git.show(&onto, SUM_FILE).await?;
        Sides::of(onto, files, |file| theirs.contains(file), sum)
    }

    fn of(
        onto: String,
        files: Files,
        is_theirs: impl Fn(&str) -> bool,
        sum: Option<String>,
    ) -> Result<Sides, Error> {
        let files = files.into_iter().filter(|(name, _)| name != SUM_FILE);
        // A way back belongs to its migration, whoever wrote it.
        let (mut theirs, ours): (Files, Files) =
            files.partition(|(name, _)| is_theirs(up_name(name)));
        let base = match sum {
            Some(sum) => {
                theirs.push((SUM_FILE.to_owned(), sum));
                let base = Directory::from_files(theirs)?;
                base.verify()
                    .map_err(|error| changed(&onto, &error.to_string()))?;
                base
            }
            None => Directory::from_files(theirs)?.trusted(),
        };
        let own = Directory::from_files(ours)?.migrations().to_vec();
        if let Some(checkpoint) = own.iter().find(|one| one.is_checkpoint()) {
            let file = &checkpoint.file_name;
            let message =
                format!("{file} is a checkpoint, and would no longer stand for all before it");
            return Err(Error::new(ErrorKind::DirectoryInvalid, message).hint(format!(
                "remove it, and write it anew afterwards: `rm migrations/{file}`, then `cli migrate-rebase`, then \
                 `cli migrate-checkpoint`"
            )));
        }
        Ok(Sides { onto, base, own })
    }

    /// How many of ours can stay where they are: those before the first that sorts before a file of the others, or
    /// has its version.
    pub fn kept(&self) -> usize {
        let newest = self.base.migrations().last().map(|one| &one.file_name);
        let is_behind = |own: &Migration| {
            newest.is_some_and(|newest| own.file_name < *newest)
                || self.base.find(&own.version).is_some()
        };
        self.own
            .iter()
            .position(is_behind)
            .unwrap_or(self.own.len())
    }

    /// The others' migrations with some of ours, and with new ones.
    ///
    /// # Errors
    /// When two have the same version.
    pub fn with(&self, own: &[&Migration], new: &[NewMigration]) -> Result<Directory, Error> {
        let there = self.base.migrations().iter().chain(own.iter().copied());
        let mut files: Files = there.flat_map(Migration::files).collect();
        for one in new {
            let name = file_name(&one.version, &one.description);
            let down = one.down.as_ref();
            files.extend(down.map(|down| (format!("{DOWN_FOLDER}/{name}"), down.clone())));
            files.push((name, one.up.clone()));
        }
        Ok(Directory::from_files(files)?.trusted())
    }
}

fn up_name(file: &str) -> &str {
    file.strip_prefix("down/").unwrap_or(file)
}

/// The names of the files whose versions were typed, or whose names begin like that.
fn named(files: &Files, versions: &[String]) -> Result<BTreeSet<String>, Error> {
    let mut found = BTreeSet::new();
    for typed in versions {
        let matching: Vec<&String> = files
            .iter()
            .map(|(name, _)| name)
            .filter(|name| name.starts_with(typed.as_str()) && name.ends_with(".sql"))
            .collect();
        match matching.as_slice() {
            [only] => found.insert((*only).clone()),
            [] => {
                let message = format!("there is no migration `{typed}`");
                return Err(
                    Error::new(ErrorKind::Usage, message).hint("see the names: `ls migrations`")
                );
            }
            several => {
                let names: Vec<&str> = several.iter().map(|name| name.as_str()).collect();
                let message = format!("several migrations begin with `{typed}`");
                return Err(Error::new(ErrorKind::Usage, message)
                    .note(names.join(", "))
                    .hint(format!(
                        "type more of it: `cli migrate-rebase {}`",
                        names[0]
                    )));
            }
        };
    }
    Ok(found)
}

/// Only in atlas.sum does a conflict mean nothing.
fn reject_conflicts(files: &Files) -> Result<(), Error> {
    let has_conflict = |text: &str| text.lines().any(|line| line.starts_with("<<<<<<< "));
    let found = files
        .iter()
        .find(|(name, text)| name != SUM_FILE && has_conflict(text));
    match found {
        None => Ok(()),
        Some((name, _)) => Err(Error::new(
            ErrorKind::DirectoryInvalid,
            format!("migrations/{name} has a merge conflict: both sides wrote it"),
        )
        .hint(format!(
            "take the side of the others and write yours anew: `git checkout --theirs -- migrations/{name}`"
        ))),
    }
}

fn changed(onto: &str, reason: &str) -> Error {
    Error::new(
        ErrorKind::DirectoryInvalid,
        format!("the migrations of {onto} are not what they are there: {reason}"),
    )
    .hint(format!(
        "bring them back: `git checkout {onto} -- migrations`"
    ))
}

fn unclear(reason: &str) -> Error {
    Error::new(ErrorKind::Usage, reason)
        .hint("name the branch that yours go onto: `cli migrate-rebase onto=main`")
        .hint("or name yours: `cli migrate-rebase VERSION`")
}
