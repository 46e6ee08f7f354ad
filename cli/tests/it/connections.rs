//! Databases that are not to be had: exit code 2, a hint, and never a password.

use crate::program::Run;
use crate::project::Project;

const USERS: &str = "CREATE TABLE users (id bigint PRIMARY KEY);\n";
const PASSWORD: &str = "hunter2";

/// Runs with the environment `local` at another address, in both formats; returns the text for a person.
async fn at(project: &Project, url: &str) -> String {
    let toml = project.read("driftless.toml");
    project.write("driftless.toml", &toml.replace(project.database.url(), url));
    for arguments in [
        &["migrate"][..],
        &["migrate-status"],
        &["migrate-downgrade"],
        &["schema-drift", "env=local"],
        &["schema-inspect"],
    ] {
        for format in ["format=text", "format=json"] {
            if arguments == ["schema-inspect"] && format == "format=text" {
                continue;
            }
            let arguments = [arguments, &[format][..]].concat();
            silent(&project.unchanged(2, &arguments).await);
        }
    }
    let run = project.exit(2, &["migrate"]);
    project.write("driftless.toml", &toml);
    run.stderr
}

fn silent(run: &Run) {
    let shown = format!("{}{}", run.stdout, run.stderr);
    assert!(!shown.contains(PASSWORD), "{shown}");
}

/// An address of the test server with a user, a password and a database of one's own.
async fn address(user: &str, password: &str, database: &str) -> String {
    let server = testkit::server_url().await;
    let host = server.rsplit_once('@').map_or_else(
        || server.trim_start_matches("postgres://").to_owned(),
        |(_, host)| host.to_owned(),
    );
    let (host, parameters) = host.split_once('?').unwrap_or((&host, ""));
    let host = host.split('/').next().unwrap();
    format!("postgres://{user}:{password}@{host}/{database}?{parameters}")
        .trim_end_matches('?')
        .to_owned()
}

#[tokio::test]
async fn no_database_of_that_name() {
    let project = Project::applied(USERS).await;
    let shown = at(
        &project,
        &address("postgres", PASSWORD, "no_such_shop").await,
    )
    .await;
    assert!(
        shown.contains("database no_such_shop does not exist")
            && shown.contains("hint: create it: `createdb no_such_shop`"),
        "{shown}"
    );
}

#[tokio::test]
async fn no_server_at_the_port() {
    let project = Project::applied(USERS).await;
    let shown = at(&project, "postgres://app:hunter2@localhost:1/shop").await;
    assert!(
        shown.contains("nothing listens at localhost:1")
            && shown.contains("hint: start the server"),
        "{shown}"
    );
}

#[tokio::test]
async fn a_url_that_is_none() {
    let project = Project::applied(USERS).await;
    for url in [
        "postgres://app:hunter2@localhost:notaport/shop",
        "postgres://app:hunter2@localhost:99999/shop",
        "postgres//app:hunter2@localhost/shop",
        "mysql://app:hunter2@localhost/shop",
        "postgres://app:hunter2@localhost/shop?sslmode=perhaps",
        "postgres://app:hunter2@[::1/shop",
    ] {
        let shown = at(&project, url).await;
        assert!(shown.contains("hint: "), "{shown}");
    }
}

/// A role with a password is made on the test server; where the server trusts everybody the password is not
/// asked for, and that is said.
#[tokio::test]
async fn a_wrong_password() {
    let project = Project::applied(USERS).await;
    let role = format!("driftless_test_{}", std::process::id());
    let client = project.connect().await;
    client
        .batch_execute(&format!("CREATE ROLE {role} LOGIN PASSWORD 'right'"))
        .await
        .unwrap();
    let name = project.value("SELECT current_database()::text").await;
    let url = address(&role, PASSWORD, &name).await;
    let asked = tokio_postgres::connect(&url, tokio_postgres::NoTls)
        .await
        .is_err();
    let shown = if asked {
        Some(at(&project, &url).await)
    } else {
        println!("skipped: the test server trusts everybody");
        None
    };
    client
        .batch_execute(&format!("DROP ROLE {role}"))
        .await
        .unwrap();
    if let Some(shown) = shown {
        assert!(
            shown.contains(&format!("wrong password for user {role}"))
                && shown.contains("PGPASSWORD"),
            "{shown}"
        );
    }
}

#[tokio::test]
async fn no_scratch_database() {
    let project = Project::applied(USERS).await;
    project.models("CREATE TABLE users (id bigint PRIMARY KEY, email text);\n");
    for (scratch, part) in [
        (
            "scratch=postgres://app:hunter2@localhost:1/x",
            "cannot connect to",
        ),
        (
            "scratch=postgres://app:hunter2@localhost:none/x",
            "the address of the scratch server is wrong",
        ),
        ("scratch=local:99", "PostgreSQL"),
        (
            "scratch=embeded",
            "does not say where scratch databases come from",
        ),
    ] {
        for arguments in [
            &["migrate-create", "m=next"][..],
            &["schema-drift"],
            &["schema-inspect", "from=models"],
            &["schema-diff", "from=migrations", "to=models"],
            &["migrate-validate"],
        ] {
            let run = project
                .unchanged(2, &[arguments, &[scratch]].concat())
                .await;
            silent(&run);
            assert!(
                run.stderr.contains(part) && run.stderr.contains("hint: "),
                "{arguments:?} {scratch}: {}",
                run.stderr
            );
        }
    }
}

#[tokio::test]
async fn names_that_lead_nowhere_have_a_hint() {
    let project = Project::applied(USERS).await;
    let version = project.migrations()[0][..14].to_owned();
    let slip = if version.ends_with('9') { 8 } else { 9 };
    let mistyped = format!("to={}{slip}", &version[..13]);
    let near = format!("did you mean `{version}`?");
    for (arguments, parts) in [
        (
            &["migrate", "env=locl"][..],
            &[
                "there is no environment `locl`",
                "did you mean `env=local`?",
            ][..],
        ),
        (
            &["migrate-apply", "env=production"],
            &["there is no environment `production`", "[env.production]"],
        ),
        (&["migrate", "evn=local"], &["unknown argument", "`env=`"]),
        (&["migrate-statsu"], &["`cli migrate-status`"]),
        (
            &["schema-inspect", "from=model"],
            &["`model` is no state", "did you mean `models`?"],
        ),
        (
            &["schema-diff", "from=nothing.sql", "to=models"],
            &["`nothing.sql` is no state", "a state is"],
        ),
        (
            &["schema-diff", "from=migrations@9", "to=models"],
            &["there is no migration `9`", "hint: "],
        ),
        (
            &["migrate-create", "m=x", "allow=data-los"],
            &[
                "unknown hazard `data-los`",
                "did you mean `allow=data-loss`?",
            ],
        ),
        (
            &["migrate", "allow=everything"],
            &["unknown hazard `everything`", "hazards are data-loss"],
        ),
        (&["migrate", &mistyped], &["there is no migration", &near]),
        (
            &["migrate-downgrade", &mistyped],
            &["there is no migration"],
        ),
        (&["migrate", "baseline=1"], &["there is no migration `1`"]),
    ] {
        let run = project.unchanged(2, arguments).await;
        assert_eq!(run.stdout, "", "{arguments:?}");
        for part in parts {
            assert!(run.stderr.contains(part), "{arguments:?}: {}", run.stderr);
        }
    }
}
