//! A cluster of our own, from the server programs of this machine.

use engine::scratch::{Place, Provider, ScratchError, Spec};

#[tokio::test]
async fn gives_databases_that_outlive_the_provider() {
    let provider = Provider::start(&Spec::Local { major: None }).await.unwrap();
    let version_num = provider.server_version_num();
    let (first, mut second) =
        tokio::try_join!(provider.database(&[]), provider.database(&[])).unwrap();
    drop(provider);
    first
        .client()
        .batch_execute("CREATE TABLE only_here ()")
        .await
        .unwrap();
    assert!(
        second
            .client()
            .batch_execute("SELECT FROM only_here")
            .await
            .is_err()
    );
    drop(first);
    second.reconnect().await.unwrap();
    let row = second
        .client()
        .query_one(
            "SELECT current_setting('server_version_num')::int4,
                    current_setting('server_encoding'), current_setting('listen_addresses'),
                    (SELECT datcollate FROM pg_database WHERE datname = current_database())",
            &[],
        )
        .await
        .unwrap();
    assert_eq!(row.get::<_, i32>(0).unsigned_abs(), version_num);
    let settings = [1, 2, 3].map(|column| row.get::<_, String>(column));
    assert_eq!(settings, ["UTF8", "", "C"]);
}

#[tokio::test]
async fn the_major_version_can_be_wanted() {
    let newest = Provider::start(&Spec::Local { major: None }).await.unwrap();
    let major = newest.server_version_num() / 10_000;
    let wanted = Provider::start(&Spec::Local { major: Some(major) })
        .await
        .unwrap();
    assert_eq!(wanted.server_version_num(), newest.server_version_num());

    let error = Provider::start(&Spec::Local { major: Some(99) })
        .await
        .unwrap_err();
    let ScratchError::NoSuchMajor { wanted: 99, found } = &error else {
        panic!("{error:?}")
    };
    assert!(found.contains(&major));
    assert!(
        error
            .to_string()
            .starts_with("no PostgreSQL 99 was found on this machine, only ")
    );
    assert!(error.hint().contains("apt-get install postgresql-99"));
}

#[tokio::test]
async fn an_extension_that_is_not_installed_is_named() {
    let provider = Provider::start(&Spec::Local { major: None }).await.unwrap();
    let wanted = ["plpgsql", "no_such_extension"].map(str::to_owned);
    let error = provider.database(&wanted).await.unwrap_err();
    assert!(matches!(
        &error,
        ScratchError::MissingExtension { name, place: Place::Local } if name == "no_such_extension"
    ));
}
