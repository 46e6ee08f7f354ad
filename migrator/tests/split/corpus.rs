//! The samples: `cases/<group>/<case>.sql`, and in `<case>.txt` its statements, each followed by a line
//! `-- end --`, or the error. `UPDATE=1` writes the latter anew, for a person to check.
//!
//! psql and the server agree with the group `psql`, the server alone with `server`, Atlas with `atlas`; what
//! is `refused` is an error.

use std::path::{Path, PathBuf};

use driftless_migrator::split::split;

/// One sample.
pub(crate) struct Case {
    pub(crate) path: PathBuf,
    pub(crate) sql: String,
}

/// The samples of a group, by name.
pub(crate) fn cases(group: &str) -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/split/cases")
        .join(group);
    let paths = std::fs::read_dir(folder).unwrap();
    let mut paths: Vec<_> = paths.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "sql"));
    paths.sort();
    let read = |path: PathBuf| Case {
        sql: std::fs::read_to_string(&path).unwrap(),
        path,
    };
    paths.into_iter().map(read).collect()
}

fn split_into_text(sql: &str) -> String {
    match split(sql) {
        Ok(statements) => statements
            .iter()
            .map(|statement| format!("{}\n-- end --\n", statement.text))
            .collect(),
        Err(error) => format!("error: {error}\n"),
    }
}

#[test]
fn each_sample_is_split_as_its_answer_says() {
    for group in ["psql", "server", "atlas", "refused"] {
        let cases = cases(group);
        assert!(!cases.is_empty(), "no samples in {group}");
        for case in cases {
            crate::laws::check(&case.sql);
            let actual = split_into_text(&case.sql);
            let answer = case.path.with_extension("txt");
            if std::env::var_os("UPDATE").is_some() {
                std::fs::write(&answer, &actual).unwrap();
            }
            let expected = std::fs::read_to_string(&answer).unwrap_or_default();
            assert_eq!(actual, expected, "{}", answer.display());
            assert_eq!(
                actual.starts_with("error: "),
                group == "refused",
                "{}",
                answer.display()
            );
        }
    }
}
