//! Which files are to be applied: Atlas's algorithm, on values alone.

use super::{ExecOrder, PlanError};
use crate::directory::{Directory, Migration, Version};
use crate::revision::Revision;

/// The files to apply, in order. `revisions` are sorted by version.
pub fn pending<'a>(
    directory: &'a Directory,
    revisions: &[Revision],
    order: ExecOrder,
) -> Result<Vec<&'a Migration>, PlanError> {
    let Some(newest) = revisions.last() else {
        return Ok(for_fresh_database(directory, None));
    };
    let partial = partially_applied(directory, revisions)?;
    let behind = directory.migrations()[reached(directory, newest)..].iter();
    let behind = behind.filter(|migration| !migration.is_checkpoint());
    let inserted = out_of_order(directory, revisions);
    let inserted = match order {
        ExecOrder::Linear if inserted.is_empty() => inserted,
        ExecOrder::Linear => {
            let files = inserted
                .iter()
                .map(|migration| migration.file_name.clone())
                .collect();
            return Err(PlanError::OutOfOrder { files });
        }
        ExecOrder::LinearSkip => Vec::new(),
        ExecOrder::NonLinear => inserted,
    };
    let mut files: Vec<_> = inserted.into_iter().chain(partial).chain(behind).collect();
    files.sort_by(|one, other| one.file_name.cmp(&other.file_name));
    Ok(files)
}

/// The files behind a baseline. What a checkpoint sums up is there already.
pub(super) fn behind_baseline<'a>(
    directory: &'a Directory,
    baseline: &Version,
) -> Result<Vec<&'a Migration>, PlanError> {
    require(directory, baseline)?;
    let behind = |migration: &&Migration| migration.version > *baseline;
    let files = directory.migrations().iter().filter(behind);
    Ok(files
        .filter(|migration| !migration.is_checkpoint())
        .collect())
}

/// The files between the oldest and the newest revision that have none. As for Atlas, the order
/// is that of the files, which need not be that of the versions.
pub(super) fn out_of_order<'a>(
    directory: &'a Directory,
    revisions: &[Revision],
) -> Vec<&'a Migration> {
    let (Some(oldest), Some(newest)) = (revisions.first(), revisions.last()) else {
        return Vec::new();
    };
    let is_applied = |migration: &Migration| find(revisions, &migration.version).is_some();
    let is_later = |migration: &Migration| migration.version > oldest.version;
    let reached = &directory.migrations()[..reached(directory, newest)];
    let start = reached
        .iter()
        .position(is_applied)
        .or_else(|| reached.iter().position(is_later));
    let between = start.map_or(&[][..], |start| &reached[start..]);
    let inserted = |migration: &&Migration| !is_applied(migration) && !migration.is_checkpoint();
    between.iter().filter(inserted).collect()
}

/// How many files stand up to the newest revision.
fn reached(directory: &Directory, newest: &Revision) -> usize {
    let is_reached = |migration: &Migration| migration.version <= newest.version;
    directory
        .migrations()
        .iter()
        .rposition(is_reached)
        .map_or(0, |last| last + 1)
}

/// Fails if the directory has no such version.
pub(super) fn require(directory: &Directory, version: &Version) -> Result<(), PlanError> {
    match directory.find(version) {
        Some(_) => Ok(()),
        None => Err(PlanError::UnknownVersion {
            version: version.clone(),
        }),
    }
}

/// The revision of a version.
pub(super) fn find<'a>(revisions: &'a [Revision], version: &Version) -> Option<&'a Revision> {
    let found = revisions.binary_search_by(|revision| revision.version.cmp(version));
    found.ok().and_then(|index| revisions.get(index))
}

/// Everything from the last checkpoint on, which equals all before it; with `to`, from the last
/// one that does not go beyond it.
pub(super) fn for_fresh_database<'a>(
    directory: &'a Directory,
    to: Option<&Version>,
) -> Vec<&'a Migration> {
    let is_wanted = |migration: &&Migration| to.is_none_or(|to| migration.version <= *to);
    let wanted: Vec<_> = directory.migrations().iter().filter(is_wanted).collect();
    let start = wanted.iter().rposition(|one| one.is_checkpoint());
    wanted[start.unwrap_or(0)..].to_vec()
}

fn partially_applied<'a>(
    directory: &'a Directory,
    revisions: &[Revision],
) -> Result<Vec<&'a Migration>, PlanError> {
    let partial = revisions.iter().filter(|revision| !revision.is_complete());
    partial
        .map(|revision| {
            directory
                .find(&revision.version)
                .ok_or_else(|| PlanError::PartialFileMissing {
                    version: revision.version.clone(),
                })
        })
        .collect()
}

#[cfg(test)]
pub(super) mod tests {
    use std::time::{Duration, SystemTime};

    use super::*;
    use crate::revision::RevisionKind;

    pub(in crate::run) fn directory(names: &[&str]) -> Directory {
        Directory::from_files(names.iter().map(|name| {
            let is_checkpoint = name.contains("checkpoint");
            (
                *name,
                if is_checkpoint {
                    "-- atlas:checkpoint\n\n"
                } else {
                    "SELECT 1;\n"
                },
            )
        }))
        .unwrap()
    }

    pub(in crate::run) fn revision(version: &str) -> Revision {
        Revision {
            version: version.into(),
            description: String::new(),
            kind: RevisionKind::EXECUTED,
            applied: 1,
            total: 1,
            executed_at: SystemTime::UNIX_EPOCH,
            execution_time: Duration::ZERO,
            error: None,
            error_statement: None,
            hash: String::new(),
            partial_hashes: Vec::new(),
            operator_version: String::new(),
        }
    }

    fn check(
        files: &[&str],
        applied: &[&str],
        order: ExecOrder,
        expected: Result<&[&str], PlanError>,
    ) {
        let revisions: Vec<_> = applied
            .iter()
            .map(|version| match version.strip_suffix('!') {
                Some(version) => Revision {
                    total: 2,
                    ..revision(version)
                },
                None => revision(version),
            })
            .collect();
        let directory = directory(files);
        let actual = pending(&directory, &revisions, order);
        let actual = actual.map(|files| {
            files
                .iter()
                .map(|file| file.version.as_str())
                .collect::<Vec<_>>()
        });
        assert_eq!(actual, expected.map(<[_]>::to_vec), "{files:?} {applied:?}");
    }

    #[test]
    fn a_fresh_database_begins_with_the_last_checkpoint() {
        check(&["1.sql", "2.sql"], &[], ExecOrder::Linear, Ok(&["1", "2"]));
        let files = [
            "1.sql",
            "2_checkpoint.sql",
            "3.sql",
            "4_checkpoint.sql",
            "5.sql",
        ];
        check(&files, &[], ExecOrder::Linear, Ok(&["4", "5"]));
        check(&files, &["1"], ExecOrder::Linear, Ok(&["3", "5"]));
        check(&files, &["4!"], ExecOrder::Linear, Ok(&["4", "5"]));
        check(&files, &["4"], ExecOrder::Linear, Ok(&["5"]));
    }

    #[test]
    fn a_fresh_database_that_stops_early_begins_with_an_earlier_checkpoint() {
        let files = ["1.sql", "2_checkpoint.sql", "3.sql", "4_checkpoint.sql"];
        let directory = directory(&files);
        let versions = |to: &str| -> Vec<&str> {
            let files = for_fresh_database(&directory, Some(&to.into()));
            files.iter().map(|file| file.version.as_str()).collect()
        };
        assert_eq!(versions("4"), ["4"]);
        assert_eq!(versions("3"), ["2", "3"]);
        assert_eq!(versions("1"), ["1"]);
    }

    #[test]
    fn what_follows_the_newest_revision_is_pending() {
        let files = ["1.sql", "2.sql", "3.sql"];
        check(&files, &["1", "2"], ExecOrder::Linear, Ok(&["3"]));
        check(&files, &["1", "2!"], ExecOrder::Linear, Ok(&["2", "3"]));
        check(&files, &["1", "2", "3"], ExecOrder::Linear, Ok(&[]));
        check(&files, &["0"], ExecOrder::Linear, Ok(&["1", "2", "3"]));
        check(
            &files,
            &["1", "25!"],
            ExecOrder::LinearSkip,
            Err(PlanError::PartialFileMissing {
                version: "25".into(),
            }),
        );
    }

    #[test]
    fn what_was_added_in_between_follows_the_order() {
        let files = ["0.sql", "1.sql", "2.sql", "3.sql", "4.sql"];
        let error = PlanError::OutOfOrder {
            files: vec!["2.sql".into()],
        };
        check(&files, &["1", "3"], ExecOrder::Linear, Err(error));
        check(&files, &["1", "3"], ExecOrder::LinearSkip, Ok(&["4"]));
        check(&files, &["1", "3"], ExecOrder::NonLinear, Ok(&["2", "4"]));
    }
}
