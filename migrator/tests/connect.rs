//! Connections that cannot be made, against a real Postgres.

#![expect(clippy::unwrap_used, reason = "what tests share may panic as they may")]

use driftless_migrator::connect::{ConnectError, Url, connect};
use testkit::TestDatabase;

async fn error(url: &str) -> ConnectError {
    match connect(&Url::parse(url).unwrap(), "driftless test").await {
        Ok(_) => panic!("connected"),
        Err(error) => error,
    }
}

#[tokio::test]
async fn each_reason_has_its_name() {
    let database = TestDatabase::create().await;
    let missing = Url::parse(database.url())
        .unwrap()
        .with_database("no_such_database")
        .unwrap();
    let reason = error(missing.expose()).await;
    assert!(
        matches!(&reason, ConnectError::NoSuchDatabase { database } if database == "no_such_database"),
        "{reason:?}"
    );
    // Port 1 is reserved and nothing listens there.
    let refused = error("postgres://u:s3cret@127.0.0.1:1/d").await;
    assert!(
        matches!(refused, ConnectError::Refused { .. }),
        "{refused:?}"
    );
    assert!(!format!("{refused} {refused:?}").contains("s3cret"));
    let unknown = error("postgres://u:s3cret@no-such-host.invalid/d").await;
    assert!(
        matches!(unknown, ConnectError::Unreachable { .. }),
        "{unknown:?}"
    );
}

#[tokio::test]
async fn a_server_without_tls_is_refused_where_tls_is_asked_for() {
    let database = TestDatabase::create().await;
    let plain = Url::parse(database.url()).unwrap();
    let has_tls = database
        .connect()
        .await
        .query_one("SHOW ssl", &[])
        .await
        .unwrap();
    if has_tls.get::<_, String>(0) == "on" {
        return;
    }
    let separator = if plain.expose().contains('?') {
        '&'
    } else {
        '?'
    };
    for mode in ["require", "verify-ca", "verify-full"] {
        let reason = error(&format!("{}{separator}sslmode={mode}", plain.expose())).await;
        assert!(
            matches!(reason, ConnectError::TlsUnsupported { .. }),
            "{mode}: {reason:?}"
        );
    }
    for mode in ["disable", "prefer"] {
        let url = format!("{}{separator}sslmode={mode}", plain.expose());
        connect(&Url::parse(&url).unwrap(), "test")
            .await
            .unwrap()
            .close()
            .await;
    }
}
