//! Many processes that start at once.

use std::time::{Duration, Instant};

use testkit::TestDatabase;

use crate::world::{World, lock_is_free, plain, value};
use crate::{figure, size};

const INVALID: &str = "SELECT count(*) FROM pg_index WHERE NOT indisvalid";

#[tokio::test]
async fn of_many_processes_exactly_one_applies() {
    let index = "-- atlas:txmode none\n\nCREATE INDEX CONCURRENTLY log_n ON log (n);\n";
    let labels = [
        ("0001_type.sql", "CREATE TYPE mood AS ENUM ('sad');\n"),
        ("0002_label.sql", "ALTER TYPE mood ADD VALUE 'fine';\n"),
        (
            "0003_use.sql",
            "CREATE TABLE t (m mood DEFAULT 'fine');\nINSERT INTO log VALUES (1);\n",
        ),
    ];
    let with = |files: &[(&str, &str)]| {
        let mut all = plain(1);
        all.extend(
            files
                .iter()
                .map(|(name, sql)| ((*name).to_owned(), (*sql).to_owned())),
        );
        all
    };
    let cases = [
        ("plain files", plain(size(4, 10)), false),
        (
            "an index built concurrently",
            with(&[("0001_index.sql", index)]),
            false,
        ),
        ("an enum label used later", with(&labels), false),
        (
            "a file that fails",
            with(&[("0001_bad.sql", "INSERT INTO log VALUES (1);\nSELECT 1/0;\n")]),
            true,
        ),
    ];
    for (name, files, fails) in &cases {
        let world = World::new(files);
        for processes in size(&[2, 8][..], &[2, 5, 20, 50][..]) {
            let repeats = size(1, 20);
            let mut longest = Duration::ZERO;
            for _ in 0..repeats {
                let database = TestDatabase::create().await;
                let started = Instant::now();
                let url = database.url();
                let wait = ["migrate", "lock-timeout=2m"];
                let running: Vec<_> = (0..*processes).map(|_| world.start(url, &wait)).collect();
                let outputs: Vec<_> = running.into_iter().map(|one| one.wait()).collect();
                longest = longest.max(started.elapsed());
                let stderr = |output: &std::process::Output| {
                    String::from_utf8_lossy(&output.stderr).into_owned()
                };
                let last = files.last().unwrap().0.trim_end_matches(".sql").to_owned();
                let what = format!("{name}, {processes} processes");
                let applied = format!("Applied {last}");
                let winners = outputs
                    .iter()
                    .filter(|output| stderr(output).contains(&applied));
                assert_eq!(winners.count(), usize::from(!fails), "{what}");
                for output in &outputs {
                    let expected = if *fails { 2 } else { 0 };
                    assert_eq!(
                        output.status.code(),
                        Some(expected),
                        "{what}: {}",
                        stderr(output)
                    );
                }
                let client = database.connect().await;
                assert_eq!(value(&client, INVALID).await, "0", "{what}");
                let rows = "SELECT count(*) - count(DISTINCT n) FROM log";
                assert_eq!(value(&client, rows).await, "0", "{what}");
                lock_is_free(&database, Duration::from_secs(1)).await;
            }
            let outcome = match fails {
                true => "each reports the failure",
                false => "one applies each time",
            };
            figure(
                &format!("{processes} processes at once, {name}"),
                repeats,
                &format!("{outcome}, longest {} ms", longest.as_millis()),
            );
        }
    }
}
