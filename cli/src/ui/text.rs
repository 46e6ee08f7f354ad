//! Words and numbers the way every message writes them.

use std::time::Duration;

use engine::migrator::Backend;

/// `1 migration`, `2 migrations`, `3 indexes`, `0 queries`.
pub fn counted(count: usize, noun: &str) -> String {
    if count == 1 {
        format!("1 {noun}")
    } else {
        format!("{count} {}", plural(noun))
    }
}

fn plural(noun: &str) -> String {
    let ends_with_any = |endings: &[&str]| endings.iter().any(|ending| noun.ends_with(ending));
    match noun.strip_suffix('y') {
        Some(stem) if !ends_with_any(&["ay", "ey", "oy", "uy"]) => format!("{stem}ies"),
        None if ends_with_any(&["s", "x", "ch", "sh"]) => format!("{noun}es"),
        _ => format!("{noun}s"),
    }
}

/// `38ms`, `12.4s`, `3m 05s`.
pub fn duration(elapsed: Duration) -> String {
    let milliseconds = elapsed.as_millis();
    // 59.95 s would be rounded to 60.0s.
    match milliseconds {
        0..1_000 => format!("{milliseconds}ms"),
        1_000..59_950 => format!("{:.1}s", elapsed.as_secs_f64()),
        _ => {
            let seconds = (milliseconds + 500) / 1_000;
            format!("{}m {:02}s", seconds / 60, seconds % 60)
        }
    }
}

/// Another session: `process 4711 (psql), connected for 3m 05s: SELECT count(*) FROM users`.
pub fn session(backend: &Backend) -> String {
    let Backend {
        pid,
        application,
        age,
        query,
    } = backend;
    let who = match application.is_empty() {
        true => format!("process {pid}"),
        false => format!("process {pid} ({application})"),
    };
    let since = format!("connected for {}", duration(*age));
    match query.is_empty() {
        true => format!("{who}, {since}"),
        false => format!("{who}, {since}: {query}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_agree_with_their_nouns() {
        let cases = [
            (0, "migration", "0 migrations"),
            (1, "migration", "1 migration"),
            (2, "migration", "2 migrations"),
            (1, "index", "1 index"),
            (2, "index", "2 indexes"),
            (2, "class", "2 classes"),
            (2, "query", "2 queries"),
            (2, "foreign key", "2 foreign keys"),
        ];
        for (count, noun, expected) in cases {
            assert_eq!(counted(count, noun), expected);
        }
    }

    #[test]
    fn durations_have_three_sizes() {
        let cases = [
            (0, "0ms"),
            (38, "38ms"),
            (999, "999ms"),
            (1_000, "1.0s"),
            (12_400, "12.4s"),
            (59_949, "59.9s"),
            (59_960, "1m 00s"),
            (185_000, "3m 05s"),
            (3_600_000, "60m 00s"),
        ];
        for (milliseconds, expected) in cases {
            assert_eq!(duration(Duration::from_millis(milliseconds)), expected);
        }
    }

    #[test]
    fn sessions_are_named_as_far_as_they_are_known() {
        let mut backend = Backend {
            pid: 7,
            application: "psql".to_owned(),
            age: Duration::from_secs(3),
            query: "SELECT 1".to_owned(),
        };
        assert_eq!(
            session(&backend),
            "process 7 (psql), connected for 3.0s: SELECT 1"
        );
        (backend.application, backend.query) = (String::new(), String::new());
        assert_eq!(session(&backend), "process 7, connected for 3.0s");
    }
}
