//! The status word for word.

use super::*;

fn file(version: &str, state: FileState) -> File {
    let at: Timestamp = "2026-05-06T12:30:00Z".parse().unwrap();
    File {
        version: version.to_owned(),
        name: "create_users".to_owned(),
        state,
        statements: Some(2),
        transactional: true,
        applied: (state == FileState::Applied).then_some((at, Duration::from_millis(38))),
    }
}

fn half_way() -> Status {
    Status {
        environment: "local".to_owned(),
        current: Some("20251111120000".to_owned()),
        next: Next::Version("20251111130000".to_owned()),
        executed: 1,
        pending: 1,
        failure: None,
        files: vec![
            file("20251111120000", FileState::Applied),
            file("20251111130000", FileState::Pending),
        ],
    }
}

#[test]
fn pending_is_word_for_word() {
    let expected = "\
Migration Status: PENDING
  -- Current Version: 20251111120000
  -- Next Version:    20251111130000
  -- Executed Files:  1
  -- Pending Files:   1

  applied   20251111120000_create_users  2026-05-06 12:30    38ms
  pending   20251111130000_create_users  2 statements
";
    assert_eq!(as_text(&half_way(), &TimeZone::UTC), expected);
    assert!(!half_way().is_clean());
}

#[test]
fn nothing_applied_and_everything_applied_have_their_words() {
    let (current, files, next) = (None, Vec::new(), Next::Latest);
    let empty = Status {
        current,
        files,
        next,
        executed: 0,
        pending: 0,
        ..half_way()
    };
    let expected = "\
Migration Status: OK
  -- Current Version: No migration applied yet
  -- Next Version:    Already at latest version
  -- Executed Files:  0
  -- Pending Files:   0
";
    assert_eq!(as_text(&empty, &TimeZone::UTC), expected);
    assert!(empty.is_clean());
}

#[test]
fn a_failure_is_shown_with_what_is_left() {
    let failure = Failure {
        applied: 1,
        left: 2,
        sql: "INSERT INTO nope VALUES (1);".to_owned(),
        error: "relation \"nope\" does not exist".to_owned(),
    };
    let next = Next::Checkpoint("20251111120000".to_owned());
    let status = Status {
        failure: Some(failure),
        next,
        files: Vec::new(),
        ..half_way()
    };
    let expected = "\
Migration Status: PENDING
  -- Current Version: 20251111120000 (1 statement applied)
  -- Next Version:    20251111120000 (checkpoint) (2 statements left)
  -- Executed Files:  1 (last one partially)
  -- Pending Files:   1

Last migration attempt had errors:
  -- SQL:   INSERT INTO nope VALUES (1);
  -- ERROR: relation \"nope\" does not exist
";
    assert_eq!(as_text(&status, &TimeZone::UTC), expected);
}

#[test]
fn other_states_are_not_clean() {
    for state in [
        FileState::Changed,
        FileState::Missing,
        FileState::Partial,
        FileState::OutOfOrder,
    ] {
        let status = Status {
            pending: 0,
            next: Next::Unknown,
            files: vec![file("1", state)],
            ..half_way()
        };
        assert!(!status.is_clean(), "{state:?}");
        assert!(as_text(&status, &TimeZone::UTC).contains("-- Next Version:    UNKNOWN"));
    }
    let mut lone = file("2", FileState::OutOfOrder);
    lone.transactional = false;
    let status = Status {
        files: vec![lone],
        ..half_way()
    };
    let text = as_text(&status, &TimeZone::UTC);
    assert!(
        text.contains("  -- Pending Files:   1 (out of order)\n"),
        "{text}"
    );
    assert!(
        text.contains("  skipped   2_create_users  2 statements, no transaction\n"),
        "{text}"
    );
}

#[test]
fn json_has_the_version_first_and_times_in_utc() {
    let json = as_json(&half_way());
    let expected = r#"{"version":1,"command":"migrate-status","environment":"local","current":"20251111120000","next":"20251111130000","executed":1,"pending":1,"migrations":[{"version":"20251111120000","name":"create_users","state":"applied","statements":2,"applied_at":"2026-05-06T12:30:00Z","milliseconds":38},{"version":"20251111130000","name":"create_users","state":"pending","statements":2}],"clean":false}"#;
    assert_eq!(json.trim_end(), expected);
}
