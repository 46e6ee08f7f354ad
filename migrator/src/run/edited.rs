//! Whether an applied file is what it was when it was applied.

use std::collections::BTreeSet;

use super::pending::find;
use crate::directory::{Directory, Migration, Sum, sum_of};
use crate::revision::Revision;

/// The first applied file that is not what it was.
///
/// A digest covers all files before it too, hence one that does not fit may also come from a file that was added later;
/// then the digests of the files that were applied by then do fit.
pub(super) fn first_edited<'a>(
    directory: &'a Directory,
    revisions: &[Revision],
) -> Option<&'a Migration> {
    let sum = directory.sum();
    let is_as_applied = |migration: &Migration, revision: &Revision, sum: &Sum| {
        let digest = sum.digest_of(&migration.file_name);
        revision.hash.is_empty() || digest.is_none_or(|digest| digest == revision.hash)
    };
    let applied = directory.migrations().iter();
    let applied = applied.filter_map(|one| Some((one, find(revisions, &one.version)?)));
    let applied: Vec<(&Migration, &Revision)> = applied.collect();
    let first = applied
        .iter()
        .position(|(one, revision)| !is_as_applied(one, revision, sum))?;
    let all = sum_of(applied.iter().map(|(migration, _)| *migration));
    // The last sum without some of the files: neighbours lack the same ones.
    let mut without = (BTreeSet::new(), all.clone());
    // What stands before a file, in the order in which it was applied.
    let mut before: BTreeSet<_> = (0..first)
        .map(|index| (applied[index].1.executed_at, index))
        .collect();
    (first..applied.len()).find_map(|index| {
        let (migration, revision) = applied[index];
        before.insert((revision.executed_at, index));
        let fits = |sum: &Sum| is_as_applied(migration, revision, sum);
        if fits(sum) || fits(&all) {
            return None;
        }
        let later = before.range((revision.executed_at, usize::MAX)..);
        let later: BTreeSet<usize> = later.map(|(_, index)| *index).collect();
        if without.0 != later {
            let files = applied.iter().enumerate();
            let files = files.filter(|(index, _)| !later.contains(index));
            let sum = sum_of(files.map(|(_, (migration, _))| *migration));
            without = (later, sum);
        }
        (!fits(&without.1)).then_some(migration)
    })
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::*;
    use crate::run::pending::tests::{directory, revision};

    #[test]
    fn only_an_edited_file_counts_as_edited() {
        let at = |second| SystemTime::UNIX_EPOCH + Duration::from_secs(second);
        let digest = |files: &[&str], file| {
            directory(files)
                .sum()
                .digest_of(file)
                .map(str::to_owned)
                .unwrap()
        };
        let applied = |version: &str, hash: String, second| Revision {
            hash,
            executed_at: at(second),
            ..revision(version)
        };
        let before = ["1.sql", "3.sql"];
        let revisions = [
            applied("1", digest(&before, "1.sql"), 1),
            applied("3", digest(&before, "3.sql"), 2),
        ];
        let after = directory(&["1.sql", "2.sql", "3.sql"]);
        assert_eq!(first_edited(&after, &revisions), None);
        let with_2 = applied("2", digest(&["1.sql", "2.sql"], "2.sql"), 3);
        let [first, third] = revisions.clone();
        assert_eq!(first_edited(&after, &[first, with_2, third]), None);
        let edited = Directory::from_files([("1.sql", "SELECT 2;"), ("3.sql", "SELECT 1;\n")]);
        let edited = edited.unwrap();
        assert_eq!(
            first_edited(&edited, &revisions).unwrap().file_name,
            "1.sql"
        );
    }

    #[test]
    fn files_may_have_come_in_any_order() {
        let names = ["1.sql", "2.sql", "3.sql", "4.sql", "5.sql"];
        for order in permutations(5) {
            let mut there: Vec<&str> = Vec::new();
            let mut revisions = Vec::new();
            for (second, index) in (1..).zip(order.iter().copied()) {
                there.push(names[index]);
                there.sort_unstable();
                let sum = directory(&there).sum().clone();
                revisions.push(Revision {
                    hash: sum.digest_of(names[index]).unwrap().to_owned(),
                    executed_at: SystemTime::UNIX_EPOCH + Duration::from_secs(second),
                    ..revision(names[index].trim_end_matches(".sql"))
                });
            }
            revisions.sort_by(|one, other| one.version.cmp(&other.version));
            assert_eq!(
                first_edited(&directory(&names), &revisions),
                None,
                "{order:?}"
            );
            for edited in names {
                let text = |name| {
                    if name == edited {
                        "SELECT 2;\n"
                    } else {
                        "SELECT 1;\n"
                    }
                };
                let files = Directory::from_files(names.map(|name| (name, text(name)))).unwrap();
                let found = first_edited(&files, &revisions).map(|found| found.file_name.as_str());
                assert_eq!(found, Some(edited), "{order:?}");
            }
        }
    }

    fn permutations(length: usize) -> Vec<Vec<usize>> {
        let Some(last) = length.checked_sub(1) else {
            return vec![Vec::new()];
        };
        let shorter = permutations(last);
        let with_last = |one: &Vec<usize>, position| {
            let mut one = one.clone();
            one.insert(position, last);
            one
        };
        shorter
            .iter()
            .flat_map(|one| (0..length).map(move |position| with_last(one, position)))
            .collect()
    }
}
