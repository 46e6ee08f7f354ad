//! Tables of what stands in files and variables, and what comes of it.

use std::path::Path;

use super::*;
use crate::error::as_text;
use crate::invocation::Invocation;

struct Folder(tempfile::TempDir);

impl Folder {
    fn with(config: &str) -> Folder {
        let folder = tempfile::tempdir().unwrap();
        fs_err::write(folder.path().join(CONFIG_FILE), config).unwrap();
        Folder(folder)
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn load(&self, variables: &[(&str, &str)]) -> Result<Project, Error> {
        Project::load(
            Path::new(CONFIG_FILE),
            self.path(),
            Variables::of(variables),
        )
    }
}

fn failure<T>(result: Result<T, Error>) -> (ErrorKind, String) {
    let error = result.err().expect("this configuration is wrong");
    let text = as_text(&error, Invocation::Binary);
    (error.kind, anstream::adapter::strip_str(&text).to_string())
}

const FULL: &str = r#"
migrations = "db/migrations"
loader = ["./print-ddl", "--all"]
scratch = "local:16"
schemas = ["public", "billing"]
exclude = ["public.spatial_ref_sys"]

[create]
online = false

[env.local]
url = "${DATABASE_URL:-embedded:.driftless/local}"

[env.production]
url = "${PRODUCTION_DATABASE_URL}"
protected = true
revisions_schema = "history"
allow = ["index-build"]
"#;

#[test]
fn every_key_is_read() {
    let folder = Folder::with(FULL);
    let production = [("PRODUCTION_DATABASE_URL", "postgres://app:hunter2@db/shop")];
    let project = folder.load(&production).unwrap();
    assert_eq!(project.migrations, folder.path().join("db/migrations"));
    assert_eq!(project.loader, ["./print-ddl", "--all"]);
    assert_eq!(project.scratch(None).unwrap(), "local:16");
    assert_eq!(project.schemas, ["public", "billing"]);
    assert_eq!(project.exclude, ["public.spatial_ref_sys"]);
    assert!(!project.planning.online);
    assert_eq!(
        project.environment_names().collect::<Vec<_>>(),
        ["local", "production"]
    );
    let environment = project.environment("production").unwrap();
    assert_eq!(environment.url.expose(), "postgres://app:hunter2@db/shop");
    assert!(environment.protected);
    assert_eq!(environment.revisions_schema.as_deref(), Some("history"));
    assert_eq!(environment.allow, ["index-build"]);
    assert!(!format!("{environment:?} {environment}").contains("hunter2"));
}

#[test]
fn an_empty_file_means_every_default() {
    let folder = Folder::with("");
    let project = folder.load(&[]).unwrap();
    assert!(project.planning.online);
    assert_eq!(project.migrations, folder.path().join("migrations"));
    assert_eq!(project.loader, ["cargo", "run", "--quiet", "-p", "loader"]);
    assert_eq!(project.scratch(None).unwrap(), "embedded");
    assert_eq!(project.environment_names().count(), 0);
}

#[test]
fn argument_environment_dotenv_file_default() {
    let folder = Folder::with(
        "scratch = \"local\"\nmigrations = \"m\"\n[env.local]\nurl = \"${A:-embedded:d}\"",
    );
    let url = |variables: &[(&str, &str)]| {
        let project = folder.load(variables).unwrap();
        project
            .environment("local")
            .unwrap()
            .url
            .expose()
            .to_owned()
    };
    assert_eq!(url(&[]), format!("embedded:{}/d", folder.path().display()));
    fs_err::write(
        folder.path().join(".env"),
        "A=postgres://dotenv\nDRIFTLESS_SCRATCH=local:15\n",
    )
    .unwrap();
    assert_eq!(url(&[]), "postgres://dotenv");
    assert_eq!(url(&[("A", "")]), "postgres://dotenv");
    assert_eq!(url(&[("A", "postgres://process")]), "postgres://process");

    let project = folder.load(&[]).unwrap();
    assert_eq!(project.scratch(None).unwrap(), "local:15");
    assert_eq!(project.scratch(Some("embedded")).unwrap(), "embedded");
    let variables = [
        ("DRIFTLESS_SCRATCH", "local:16"),
        ("DRIFTLESS_MIGRATIONS", "other"),
    ];
    let project = folder.load(&variables).unwrap();
    assert_eq!(project.scratch(None).unwrap(), "local:16");
    assert_eq!(project.migrations, folder.path().join("other"));
}

#[test]
fn migrations_go_to_the_database_itself() {
    let folder = Folder::with(
        "[env.pooled]\nurl = \"postgres://app@pooler:6543/shop\"\ndirect_url = \"${DIRECT}\"\n",
    );
    let direct = "postgres://app:hunter2@db:5432/shop";
    let project = folder.load(&[("DIRECT", direct)]).unwrap();
    let environment = project.environment("pooled").unwrap();
    assert_eq!(environment.url.expose(), direct);
    assert!(!format!("{environment:?} {environment}").contains("hunter2"));
    let target = TargetArgs {
        env: Some("pooled".to_owned()),
        url: Some("postgres://localhost/shop".to_owned()),
    };
    let elsewhere = project.target(&target).unwrap();
    assert_eq!(elsewhere.url.expose(), "postgres://localhost/shop");
    let nowhere = folder.load(&[("DIRECT", "hunter2")]).unwrap();
    let error = nowhere.environment("pooled").unwrap_err();
    assert!(error.message.contains("`direct_url` of [env.pooled]"));
}

#[test]
fn a_url_argument_wins_and_protection_stays() {
    let folder = Folder::with(FULL);
    let project = folder
        .load(&[("DATABASE_URL", "postgres://local")])
        .unwrap();
    let target = |env: Option<&str>, url: Option<&str>| {
        let target = TargetArgs {
            env: env.map(str::to_owned),
            url: url.map(str::to_owned),
        };
        project.target(&target)
    };
    assert_eq!(target(None, None).unwrap().url.expose(), "postgres://local");
    let bare = target(None, Some("postgres://a:hunter2@b/c")).unwrap();
    assert_eq!((bare.name.as_deref(), bare.protected), (None, false));
    assert_eq!(bare.to_string(), "postgres://a:***@b/c");
    let tunnel = target(Some("production"), Some("postgres://localhost:6543/shop")).unwrap();
    assert_eq!(
        (tunnel.name.as_deref(), tunnel.protected),
        (Some("production"), true)
    );
    assert_eq!(
        target(None, Some("env:local")).unwrap().name.as_deref(),
        Some("local")
    );
    let relative = target(None, Some("embedded:x")).unwrap();
    assert_eq!(
        relative.url.expose(),
        format!("embedded:{}/x", folder.path().display())
    );
    assert_eq!(
        failure(target(None, Some("hunter2"))).0,
        ErrorKind::UrlInvalid
    );
}

#[test]
fn the_file_is_found_by_walking_up() {
    let folder = Folder::with("");
    let deep = folder.path().join("a/b");
    fs_err::create_dir_all(&deep).unwrap();
    let none = Variables::of(&[]);
    assert_eq!(
        find(None, &deep, &none).unwrap(),
        folder.path().join(CONFIG_FILE)
    );
    let named = Variables::of(&[(env_vars::CONFIG, "other.toml")]);
    assert_eq!(find(None, &deep, &named).unwrap(), deep.join("other.toml"));
    let argument = find(Some(Path::new("third.toml")), &deep, &named).unwrap();
    assert_eq!(argument, deep.join("third.toml"));
}

#[test]
fn a_missing_file_shows_a_minimal_one() {
    let folder = tempfile::tempdir().unwrap();
    let (kind, text) = failure(find(None, folder.path(), &Variables::of(&[])));
    assert_eq!(kind, ErrorKind::ConfigNotFound);
    assert!(
        text.contains("loader = [\"cargo\", \"run\", \"--quiet\", \"-p\", \"loader\"]"),
        "{text}"
    );
    let (kind, _) = failure(Project::load(
        Path::new("x.toml"),
        folder.path(),
        Variables::of(&[]),
    ));
    assert_eq!(kind, ErrorKind::ConfigInvalid);
    let project = Project::without_file(folder.path(), Variables::of(&[])).unwrap();
    assert_eq!(project.migrations, folder.path().join("migrations"));
    assert_eq!(
        failure(project.environment("local")).0,
        ErrorKind::UnknownEnvironment
    );
}

#[test]
fn mistakes_in_the_file_are_shown_in_place() {
    let cases = [
        (
            "migration = \"m\"",
            "unknown key `migration`",
            "1 | migration",
            "did you mean `migrations`?",
        ),
        (
            "x = 1",
            "unknown key `x`",
            "1 | x = 1",
            "the keys of this table are migrations, loader",
        ),
        (
            "\n[create]\nonlin = true",
            "unknown key `onlin`",
            ":3:1",
            "`online`",
        ),
        (
            "[env.a]\nurl = \"x\"\nprotect = 1",
            "unknown key `protect`",
            ":3:1",
            "did you mean `protected`?",
        ),
        (
            "schemas = \"public\"",
            "invalid type: string",
            "schemas = \"public\"",
            "hint: ",
        ),
        (
            "[env.a]\nurl = 5",
            "invalid type: integer",
            "2 | url = 5",
            "hint: ",
        ),
        (
            "[env.a]\nprotected = true",
            "missing field `url`",
            "[env.a]",
            "hint: add `url = ",
        ),
        (
            "migrations = ",
            "is not valid: ",
            "1 | migrations =",
            "hint: ",
        ),
        (
            "loader = []",
            "the loader names no program",
            "1 | loader = []",
            "hint: write `loader = [",
        ),
        (
            "migrations = \"${X\"",
            "a variable is not written as",
            "`}` is missing",
            "hint: write `${NAME}`",
        ),
        (
            "migrations = \"${1X}\"",
            "a variable is not written as",
            "not the name",
            "hint: write `${NAME}`",
        ),
    ];
    for (config, message, place, hint) in cases {
        let (kind, text) = failure(Folder::with(config).load(&[]));
        assert_eq!(kind, ErrorKind::ConfigInvalid, "{config}");
        for part in [message, place, hint, "--> driftless.toml:"] {
            assert!(text.contains(part), "{part:?} is not in\n{text}");
        }
    }
}

#[test]
fn an_unknown_environment_has_suggestions() {
    let project = Folder::with(FULL).load(&[]).unwrap();
    let (kind, text) = failure(project.environment("prodction"));
    assert_eq!(kind, ErrorKind::UnknownEnvironment);
    let expected = "\
error: there is no environment `prodction`
  --> driftless.toml:14:6
   |
14 | [env.production]
   |      ^^^^^^^^^^ a similar environment
hint: did you mean `env=production`?
hint: add it to driftless.toml:
      [env.prodction]
      url = \"postgres://USER@HOST/DATABASE\"
";
    assert_eq!(text, expected);
    let (_, text) = failure(project.environment("qa"));
    assert!(
        text.contains("= note: environments: local, production"),
        "{text}"
    );
}

#[test]
fn a_missing_variable_matters_only_where_it_is_used() {
    let project = Folder::with(FULL)
        .load(&[("PRODUCTION_DB_URL", "x")])
        .unwrap();
    assert!(project.environment("local").is_ok());
    let (kind, text) = failure(project.environment("production"));
    assert_eq!(kind, ErrorKind::VariableMissing);
    let expected = "\
error: the variable `PRODUCTION_DATABASE_URL` is not set
  --> driftless.toml:15:8
   |
15 | url = \"${PRODUCTION_DATABASE_URL}\"
   |        ^^^^^^^^^^^^^^^^^^^^^^^^^^ neither in the environment nor in .env
hint: did you mean `${PRODUCTION_DB_URL}`, which is set?
hint: set it: `export PRODUCTION_DATABASE_URL=...`, or a line `PRODUCTION_DATABASE_URL=...` in .env
hint: or name the database: `url=postgres://USER@HOST/DATABASE`
";
    assert_eq!(text, expected);
}

#[test]
fn no_mistake_shows_a_password() {
    let cases = [
        "[env.a]\nurl = \"postgres://app:hunter2@${HOST}/x\"",
        "[env.a]\nurl = \"app:hunter2@${HOST}/x\"",
        "[env.a]\nurl = \"mysql://app:hunter2@h/x\"",
        "[env.a]\nurl = \"hunter2\"",
    ];
    for config in cases {
        let (_, text) = failure(Folder::with(config).load(&[]).unwrap().environment("a"));
        assert!(!text.contains("hunter2"), "{text}");
    }
    let folder = Folder::with("");
    fs_err::write(folder.path().join(".env"), "A=b\nPASSWORD hunter2\n").unwrap();
    let (kind, text) = failure(folder.load(&[]));
    assert_eq!(kind, ErrorKind::ConfigInvalid);
    assert!(!text.contains("hunter2"), "{text}");
}
