//! One grammar, three spellings: the parsed arguments are the same to the last byte.

use clap::FromArgMatches as _;
use cli::args::{self, Cli};
use cli::grammar;

fn parse(line: &[&str]) -> String {
    let typed = std::iter::once("cli")
        .chain(line.iter().copied())
        .map(Into::into);
    let normalized = grammar::normalize(typed, &args::command());
    let matches = args::command().try_get_matches_from(normalized);
    let parsed = matches.and_then(|matches| Cli::from_arg_matches(&matches));
    format!(
        "{:?}",
        parsed.unwrap_or_else(|error| panic!("{line:?}: {error}"))
    )
}

#[test]
fn three_spellings_give_one_parse() {
    let table: &[&[&[&str]]] = &[
        &[
            &["migrate-create", "m=add_email"],
            &["migrate-create", "-m", "add_email"],
            &["migrate-create", "--m=add_email"],
            &["migrate-create", "message=add_email"],
            &["migrate", "create", "--message", "add_email"],
            &["migrate_create", "m=add_email", "dry_run=no"],
        ],
        &[
            &["migrate-manual", "m=backfill", "edit=0"],
            &["migrate", "manual", "-m", "backfill", "--edit", "false"],
            &["migrate-manual", "--message=backfill", "--edit=no"],
        ],
        &[
            &[
                "migrate",
                "env=staging",
                "n=2",
                "tx_mode=none",
                "allow_dirty=1",
                "quiet=yes",
            ],
            &[
                "migrate",
                "--env",
                "staging",
                "-n",
                "2",
                "--tx-mode=none",
                "--allow-dirty",
                "-q",
            ],
            &[
                "-q",
                "migrate",
                "--env=staging",
                "n=2",
                "tx-mode=none",
                "allow-dirty=true",
            ],
        ],
        &[
            &[
                "migrate-apply",
                "env=production",
                "allow=data-loss,rewrite",
                "lock_timeout=500ms",
            ],
            &[
                "migrate",
                "apply",
                "--env",
                "production",
                "--allow",
                "data-loss",
                "--allow",
                "rewrite",
                "--lock-timeout",
                "500ms",
            ],
            &[
                "migrate-apply",
                "env=production",
                "allow=data-loss",
                "allow=rewrite",
                "lock-timeout=500ms",
            ],
        ],
        &[
            &["migrate-dry-run", "exec_order=linear-skip"],
            &["migrate", "dry-run", "--exec-order", "linear-skip"],
            &["migrate", "dry_run", "exec-order=linear-skip"],
        ],
        &[
            &["migrate-validate", "replay=false", "scratch=local:16"],
            &["migrate", "validate", "--replay=0", "--scratch", "local:16"],
            &["migrate-validate", "--replay", "no", "scratch=local:16"],
        ],
        &[
            &[
                "migrate-rebase",
                "20251111120000",
                "dry-run=1",
                "allow=data-loss",
            ],
            &[
                "migrate",
                "rebase",
                "--dry-run",
                "--allow",
                "data-loss",
                "20251111120000",
            ],
            &[
                "migrate_rebase",
                "dry_run=yes",
                "allow=data-loss",
                "--",
                "20251111120000",
            ],
        ],
        &[
            &["migrate-checkpoint", "m=release", "dry-run=1"],
            &["migrate", "checkpoint", "--message", "release", "--dry-run"],
            &["migrate_checkpoint", "-m", "release", "dry_run=true"],
        ],
        &[
            &["schema-diff", "from=migrations@1", "to=postgres://h/d?a=b"],
            &[
                "schema",
                "diff",
                "--from",
                "migrations@1",
                "--to",
                "postgres://h/d?a=b",
            ],
            &[
                "schema-diff",
                "--to=postgres://h/d?a=b",
                "from=migrations@1",
            ],
        ],
        &[
            &[
                "schema-inspect",
                "env=local",
                "only=public.users",
                "config=x.toml",
            ],
            &[
                "--config",
                "x.toml",
                "schema",
                "inspect",
                "--env=local",
                "--only",
                "public.users",
            ],
            &[
                "schema_inspect",
                "--config=x.toml",
                "env=local",
                "only=public.users",
            ],
        ],
        &[
            &["db-drop", "env=local", "confirm=local"],
            &["db", "drop", "--env", "local", "--confirm", "local"],
            &["db_drop", "--confirm=local", "env=local"],
        ],
        &[
            &["completions", "bash"],
            &["completions", "shell=bash"],
            &["completions", "--", "bash"],
        ],
    ];
    for spellings in table {
        let first = parse(spellings[0]);
        for spelling in &spellings[1..] {
            assert_eq!(parse(spelling), first, "{spelling:?}");
        }
    }
}

#[test]
fn different_arguments_do_not_parse_alike() {
    assert_ne!(parse(&["migrate", "n=1"]), parse(&["migrate", "n=2"]));
    assert_ne!(
        parse(&["migrate-validate"]),
        parse(&["migrate-validate", "replay=0"])
    );
}
