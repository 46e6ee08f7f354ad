//! What a migrator says to `tracing`.

#![expect(clippy::unwrap_used, reason = "what tests share may panic as they may")]

#[allow(dead_code, reason = "each test program uses a part of it")]
mod common;

use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use common::{open, value};
use driftless_migrator::Migrator;
use testkit::TestDatabase;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Keeps every event as `LEVEL message field=value`.
#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Vec<String>>>);

impl Kept {
    /// What was said since the last time.
    fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        match field.name() {
            "message" => write!(self.0, " {value:?}").unwrap(),
            name => write!(self.0, " {name}={value:?}").unwrap(),
        }
    }
}

impl Subscriber for Kept {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "driftless_migrator"
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut line = Line(event.metadata().level().to_string());
        event.record(&mut line);
        self.0.lock().unwrap().push(line.0);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn what_happens_is_said_without_secrets() {
    let kept = Kept::default();
    let _guard = tracing::subscriber::set_default(kept.clone());
    let database = TestDatabase::create().await;
    let holder = open(&database).await;
    let pid = value(
        &holder,
        "SELECT pg_backend_pid(), pg_advisory_lock(2686470616)",
    )
    .await;
    let release = tokio::spawn(async move {
        tokio::time::sleep(Duration::from_millis(300)).await;
        value(&holder, "SELECT pg_advisory_unlock(2686470616)").await;
    });
    let migrator = Migrator::new(common::directory(&[
        (
            "1.sql",
            "CREATE TABLE t (id int); COMMENT ON TABLE t IS 's3cret';",
        ),
        ("2.sql", "SELECT 1;"),
    ]));
    migrator.run(database.url()).await.unwrap();
    release.await.unwrap();
    let said = kept.take();
    let count = |start: &str| said.iter().filter(|line| line.starts_with(start)).count();
    let waiting = format!(
        "INFO waiting for another run holder_pid={pid} holder_application=\"driftless test\""
    );
    assert_eq!(count(&waiting), 1, "{said:#?}");
    assert_eq!(
        count("INFO migration applied version=1 file=\"1.sql\" duration_ms="),
        1
    );
    assert_eq!(count("TRACE statement applied file=\"1.sql\" index=1"), 1);
    let applied = "INFO migrations applied version=\"2\" files=2 statements=3 duration_ms=";
    assert!(said.last().unwrap().starts_with(applied), "{said:#?}");
    assert!(
        !said.iter().any(|line| line.contains("s3cret")),
        "{said:#?}"
    );

    migrator.run(database.url()).await.unwrap();
    assert_eq!(
        kept.take(),
        ["INFO database schema is up to date version=\"2\""]
    );

    let more = Migrator::new(common::directory(&[
        ("1.sql", "SELECT 0;"),
        ("2.sql", "SELECT 1;"),
        ("3.sql", "SELECT 2;"),
    ]));
    more.wait(database.url(), Duration::from_millis(200))
        .await
        .unwrap_err();
    let said = kept.take();
    assert!(
        said[0].starts_with("INFO waiting for migrations pending=\"3.sql\" waited_ms="),
        "{said:#?}"
    );
    assert_eq!(said.len(), 1, "{said:#?}");
    more.run(database.url()).await.unwrap();
    assert!(
        kept.take()
            .contains(&"WARN an applied migration was edited file=\"1.sql\"".to_owned())
    );
}
