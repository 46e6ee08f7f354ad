//! The directory on disk and its sum, byte for byte what Atlas writes.

#![expect(clippy::unwrap_used, reason = "what tests share may panic as they may")]

use driftless_migrator::directory::{
    Directory, DirectoryError, DirectoryWarning, FileChange, NewMigration, Sum, SumError,
    UnheardDirective, UnheardReason, Version, WriteError,
};

fn sum_of(files: &[(&str, &str)]) -> String {
    Directory::from_files(files.iter().copied())
        .unwrap()
        .sum()
        .to_string()
}

const THREE: [(&str, &str); 3] = [
    ("1_a.sql", "CREATE TABLE a (id int);\n"),
    ("2_b.sql", "ALTER TABLE a ADD COLUMN b text;\n"),
    (
        "3_checkpoint.sql",
        "-- atlas:checkpoint\n\nCREATE TABLE a (id int, b text);\n",
    ),
];

#[test]
fn sums_are_those_of_atlas() {
    assert_eq!(
        sum_of(&[]),
        "h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"
    );
    assert_eq!(
        sum_of(&[("20240101000000_init.sql", "CREATE TABLE t (id int);\n")]),
        "h1:AyVz+TUaDOHoYphGpzf09t79MWqWxP51T/G5p6M0QBw=\n\
         20240101000000_init.sql h1:SHzK9HMd1VJXxyfkB4DdEsZDHvMZKf0Wuy5nmE70+m8=\n"
    );
    assert_eq!(
        sum_of(&THREE),
        "h1:yal+hAEDcqznl8q6VPq0F+QlRTZtKgMe+NbVwJjHoWk=\n\
         1_a.sql h1:e72Wd39UNYY4sGrVkNYkCs4GRrWBQ0ASXh73rS+WpU4=\n\
         2_b.sql h1:lFspAeaMXkqLk1Mw+454gt1TGN3E6Yz9J6vyokJh9uE=\n\
         3_checkpoint.sql h1:ivdsG56AUqEQj1gucgOCcZBUXFL45E5E9yLUAfDLz20=\n"
    );
}

const TRICKY_SUM: &str = "\
h1:kMvDpkfzSdfxIORINzEr17w11DYEUnpm1JihyG4k90E=
.hidden.sql h1:pCB/MXleYh0IiL0Iv4Wdl0cQRa240sIoWMg7OycwUX8=
10_ten.sql h1:flDV4k7DSAsPYelT90e7rWSuUuYJjuGNXR2qJCqjIcE=
1_crlf.sql h1:N/33/pG2ExQ4sKUEv5LwiflxyZbZkynaC5S081UxOKI=
3_ign_crlf.sql h1:Vo/+otU1sCxxfLqMI6Pheudg6mrJ6Gt+3ea7bTEE+9o=
4_nonl.sql h1:6+e+fTHbGf+GC4/PkMzj/iMcznpn0U+bP+mvZyP6nzU=
5_empty.sql h1:zF15rxVOc0GNcX3w1GLA9o7UpSeYdeIEb4MAblinhrg=
7_ign_line2.sql h1:6RxrzJo32mfzB/p/OvRcb/Dhmug2lZGPyFtr352t+Hw=
9 space name.sql h1:rx+2kIhrVQQqiGDmuu0kQVtQ74/FaM9VXq9xyI9LyDg=
";

#[test]
fn sums_of_tricky_files_are_those_of_atlas() {
    let folder = tempfile::tempdir().unwrap();
    for (name, content) in [
        ("10_ten.sql", "SELECT 1;\n"),
        (".hidden.sql", "SELECT 2;"),
        ("1_crlf.sql", "SELECT 1;\r\n"),
        ("2_ign.sql", "-- atlas:sum ignore\nSELECT 1;\n"),
        ("3_ign_crlf.sql", "-- atlas:sum ignore\r\nSELECT 1;\r\n"),
        ("4_nonl.sql", "SELECT 1"),
        ("5_empty.sql", ""),
        ("6_upper.SQL", "SELECT 1;\n"),
        ("7_ign_line2.sql", "\n-- atlas:sum ignore\nSELECT 1;\n"),
        ("9 space name.sql", "SELECT 1;\n"),
        ("README.md", "no migration"),
    ] {
        std::fs::write(folder.path().join(name), content).unwrap();
    }
    std::fs::create_dir(folder.path().join("sub")).unwrap();
    std::fs::write(folder.path().join("sub/1.sql"), "SELECT 1;\n").unwrap();
    let mut directory = Directory::open(folder.path()).unwrap();
    assert_eq!(directory.verify(), Err(SumError::Missing));
    directory.write_sum().unwrap();
    let written = std::fs::read_to_string(folder.path().join("atlas.sum")).unwrap();
    assert_eq!(written, TRICKY_SUM);
    assert_eq!(Directory::open(folder.path()).unwrap().verify(), Ok(()));
    assert_eq!(
        Sum::parse(&TRICKY_SUM.replace('\n', "\r\n"))
            .unwrap()
            .to_string(),
        TRICKY_SUM
    );
}

fn verify_with(files: &[(&str, &str)]) -> Result<(), SumError> {
    let sum = sum_of(&THREE);
    let all = files.iter().copied().chain([("atlas.sum", sum.as_str())]);
    Directory::from_files(all).unwrap().verify()
}

fn mismatch(line: usize, file: &str, change: FileChange) -> Result<(), SumError> {
    Err(SumError::Mismatch {
        line,
        file: file.into(),
        change,
    })
}

#[test]
fn a_mismatch_names_the_first_file() {
    assert_eq!(verify_with(&THREE), Ok(()));
    let edited = [THREE[0], ("2_b.sql", "SELECT 2;"), THREE[2]];
    assert_eq!(
        verify_with(&edited),
        mismatch(3, "2_b.sql", FileChange::Edited)
    );
    assert_eq!(
        verify_with(&THREE[..2]),
        mismatch(4, "3_checkpoint.sql", FileChange::Removed)
    );
    assert_eq!(
        verify_with(&THREE[1..]),
        mismatch(2, "1_a.sql", FileChange::Removed)
    );
    let [a, b, c] = THREE;
    assert_eq!(
        verify_with(&[a, ("1a_b.sql", ""), b, c]),
        mismatch(3, "1a_b.sql", FileChange::Added)
    );
    assert_eq!(
        verify_with(&[a, b, c, ("4.sql", "")]),
        mismatch(5, "4.sql", FileChange::Added)
    );
}

#[test]
fn a_sum_that_was_merged_by_hand_is_inconsistent() {
    let sum = sum_of(&THREE);
    let without_a_line = sum
        .lines()
        .filter(|line| !line.starts_with("2_b"))
        .collect::<Vec<_>>();
    let files = THREE
        .into_iter()
        .chain([("atlas.sum", "x")])
        .map(|(name, content)| {
            if name == "atlas.sum" {
                (name, without_a_line.join("\n"))
            } else {
                (name, content.to_owned())
            }
        });
    assert_eq!(
        Directory::from_files(files).unwrap().verify(),
        Err(SumError::Inconsistent)
    );
    assert_eq!(
        Sum::parse("h1:x\nno digest\n"),
        Err(SumError::Malformed { line: 2 })
    );
}

#[test]
fn refuses_what_atlas_stumbles_over() {
    let duplicate = Directory::from_files([("1_a.sql", ""), ("1_b.sql", "")]).unwrap_err();
    assert_eq!(
        duplicate.to_string(),
        "version 1 stands twice: 1_a.sql and 1_b.sql"
    );
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("x.sql")).unwrap();
    assert!(
        matches!(Directory::open(folder.path()), Err(DirectoryError::NotAFile { file }) if file == "x.sql")
    );
    let absent = folder.path().join("absent");
    assert!(matches!(
        Directory::open(&absent),
        Err(DirectoryError::Missing { .. })
    ));
    assert!(
        Directory::open_or_empty(&absent)
            .unwrap()
            .migrations()
            .is_empty()
    );
}

#[test]
fn refuses_names_that_the_sum_cannot_hold() {
    for name in ["1_h1:x.sql", " 1_a.sql", "1_a\n.sql"] {
        let error = Directory::from_files([(name, "")]).unwrap_err();
        assert!(
            matches!(&error, DirectoryError::UnusableName { file } if file == name),
            "{error}"
        );
    }
    // What is legal for Atlas is legal here.
    for name in [
        "_.sql",
        ".sql",
        "1-foo.sql",
        "9 space name.sql",
        "größe_x.sql",
        "1_a.down.sql",
    ] {
        Directory::from_files([(name, "")]).unwrap();
    }
    let error = Directory::from_files([("1_a.up.sql", ""), ("1_a.down.sql", "")]).unwrap_err();
    assert!(matches!(&error, DirectoryError::DownAmongUps { file } if file == "1_a.down.sql"));
}

#[test]
fn versions_are_what_stands_before_the_first_underscore_in_bytewise_order() {
    let files = [
        "2.sql",
        "1_x.sql",
        "10_x.sql",
        "20240101_a_b.sql",
        "1-foo.sql",
    ];
    let directory = Directory::from_files(files.map(|name| (name, ""))).unwrap();
    let found: Vec<(&str, &str)> = directory
        .migrations()
        .iter()
        .map(|one| (one.version.as_str(), one.description.as_str()))
        .collect();
    let expected = [
        ("1-foo", ""),
        ("10", "x"),
        ("1", "x"),
        ("2", ""),
        ("20240101", "a_b"),
    ];
    assert_eq!(found, expected);
}

#[test]
fn files_are_read_and_summed_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let texts = [
        "\u{feff}SELECT 1;\n",
        "SELECT 1;\r\n",
        "SELECT 1;\n",
        "SELECT 1;",
    ];
    let mut sums = std::collections::BTreeSet::new();
    for text in texts {
        let path = folder.path().join("1_a.sql");
        std::fs::write(&path, text).unwrap();
        let mut directory = Directory::open(folder.path()).unwrap();
        directory.write_sum().unwrap();
        assert_eq!(directory.migrations()[0].up.sql, text);
        assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
        sums.insert(directory.sum().to_string());
    }
    assert_eq!(sums.len(), texts.len());
}

#[test]
fn a_person_should_know_what_has_no_effect() {
    let directory = Directory::from_files([
        ("1_a.sql", "-- atlas:txmode none\nSELECT 1;\n"),
        ("2_b.sql", "-- atlas:sum ignore\nSELECT 1;\n"),
        (
            "down/1_a.sql",
            "\u{feff}-- atlas:txmode none\n\nSELECT 1;\n",
        ),
        ("down/3_c.sql", ""),
    ])
    .unwrap();
    let unheard = |file: &str, reason| DirectoryWarning::DirectiveUnheard {
        file: file.into(),
        directive: UnheardDirective {
            line: 1,
            name: "txmode".into(),
            reason,
        },
    };
    assert_eq!(
        directory.warnings(),
        [
            unheard("1_a.sql", UnheardReason::NoBlankLine),
            unheard("down/1_a.sql", UnheardReason::ByteOrderMark),
            DirectoryWarning::SumIgnored {
                file: "2_b.sql".into()
            },
            DirectoryWarning::DownWithoutMigration {
                file: "down/3_c.sql".into()
            },
        ]
    );
}

fn new_migration(version: &str) -> NewMigration {
    NewMigration {
        version: Version::new(version),
        description: "add_email".into(),
        up: "SELECT 1;\n".into(),
        down: Some("SELECT 2;\n".into()),
    }
}

fn names(folder: &std::path::Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn writes_a_migration_with_its_down_and_the_sum() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("migrations");
    let mut directory = Directory::open_or_empty(&path).unwrap();
    let paths = directory.add(new_migration("1")).unwrap();
    assert_eq!(paths.len(), 3);
    assert_eq!(names(&path), ["1_add_email.sql", "atlas.sum", "down"]);
    assert_eq!(names(&path.join("down")), ["1_add_email.sql"]);
    let read = Directory::open(&path).unwrap();
    assert_eq!(read.verify(), Ok(()));
    assert_eq!(read.migrations(), directory.migrations());
    assert_eq!(
        read.migrations()[0].down.as_ref().unwrap().sql,
        "SELECT 2;\n"
    );
    assert!(matches!(
        directory.add(new_migration("1")),
        Err(WriteError::VersionTaken { .. })
    ));
    assert!(matches!(
        directory.add(new_migration("../2")),
        Err(WriteError::InvalidName { .. })
    ));
}

#[test]
fn a_migration_that_cannot_be_written_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut directory = Directory::open(folder.path()).unwrap();
    // A folder in the place of atlas.sum: the last step fails.
    std::fs::create_dir(folder.path().join("atlas.sum")).unwrap();
    std::fs::write(folder.path().join("atlas.sum/x"), "").unwrap();
    assert!(matches!(
        directory.add(new_migration("1")),
        Err(WriteError::Io(_))
    ));
    assert_eq!(names(folder.path()), ["atlas.sum", "down"]);
    assert!(names(&folder.path().join("down")).is_empty());
    assert!(directory.migrations().is_empty());
}

#[test]
fn migrations_can_take_the_place_of_others_or_all_is_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("migrations");
    let mut directory = Directory::open_or_empty(&path).unwrap();
    directory.add(new_migration("1")).unwrap();
    directory.add(new_migration("2")).unwrap();
    let files = |names: &[&str]| {
        names
            .iter()
            .map(|name| (*name).to_owned())
            .collect::<Vec<_>>()
    };
    let mut standing = Directory::from_files([("1_add_email.sql", "SELECT 1;\n")])
        .unwrap()
        .trusted()
        .located(&path);
    // The last step fails: a folder stands in the place of the file that is to go.
    std::fs::create_dir(path.join("9.sql")).unwrap();
    let gone = files(&["2_add_email.sql", "9.sql"]);
    let result = standing.replace(&gone, vec![new_migration("3")]);
    assert!(matches!(result, Err(WriteError::Io(_))));
    std::fs::remove_dir(path.join("9.sql")).unwrap();
    let both = ["1_add_email.sql", "2_add_email.sql"];
    assert_eq!(names(&path.join("down")), both);
    assert_eq!(Directory::open(&path).unwrap().verify(), Ok(()));

    let result = standing.replace(&files(&both[1..]), vec![new_migration("3")]);
    assert_eq!(result.unwrap().len(), 3);
    assert_eq!(
        names(&path.join("down")),
        ["1_add_email.sql", "3_add_email.sql"]
    );
    let read = Directory::open(&path).unwrap();
    assert_eq!(read.verify(), Ok(()));
    assert_eq!(read.migrations().len(), 2);
}

#[test]
fn rewriting_the_sum_says_what_changed() {
    let folder = tempfile::tempdir().unwrap();
    for (name, content) in THREE {
        std::fs::write(folder.path().join(name), content).unwrap();
    }
    Directory::open(folder.path()).unwrap().write_sum().unwrap();
    std::fs::write(folder.path().join("2_b.sql"), "SELECT 2;").unwrap();
    let changes = Directory::open(folder.path()).unwrap().write_sum().unwrap();
    assert_eq!(changes, [("2_b.sql".to_owned(), FileChange::Edited)]);
    std::fs::rename(folder.path().join("1_a.sql"), folder.path().join("4_a.sql")).unwrap();
    let changes = Directory::open(folder.path()).unwrap().write_sum().unwrap();
    assert_eq!(
        changes,
        [
            ("1_a.sql".to_owned(), FileChange::Removed),
            ("4_a.sql".to_owned(), FileChange::Added)
        ]
    );
}

#[test]
fn a_sum_with_conflict_markers_can_be_written_anew() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("1.sql"), "SELECT 1;\n").unwrap();
    std::fs::write(folder.path().join("atlas.sum"), "h1:x\n<<<<<<< ours\n").unwrap();
    let mut directory = Directory::open(folder.path()).unwrap();
    assert_eq!(directory.verify(), Err(SumError::Conflict { line: 2 }));
    let changes = directory.write_sum().unwrap();
    assert_eq!(changes, [("1.sql".to_owned(), FileChange::Added)]);
    assert_eq!(directory.verify(), Ok(()));
}

#[test]
fn two_thousand_files_are_summed_in_a_moment() {
    let names: Vec<_> = (0..2000)
        .map(|number| format!("{number:014}_x.sql"))
        .collect();
    let body = "ALTER TABLE \"users\" ADD COLUMN \"nickname\" text NULL;\n".repeat(20);
    let files = names.iter().map(|name| (name.as_str(), body.as_str()));
    let directory = Directory::from_files(files).unwrap();
    let started = std::time::Instant::now();
    assert_eq!(directory.sum().entries().len(), 2000);
    let limit = if cfg!(debug_assertions) { 2000 } else { 20 };
    assert!(
        started.elapsed().as_millis() < limit,
        "took {:?}",
        started.elapsed()
    );
}
