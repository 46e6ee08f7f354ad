//! The loader as a program: what it prints, and where.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::process::{Command, Output};

fn loader(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_loader"))
        .args(arguments)
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn it_prints_ddl_and_nothing_else() {
    let output = loader(&[]);
    assert!(output.status.success());
    assert_eq!(text(&output.stderr), "");
    let ddl = text(&output.stdout);
    for table in ["post_tags", "posts", "tags", "tenants", "users"] {
        assert_eq!(
            ddl.matches(&format!("CREATE TABLE \"{table}\" (")).count(),
            1,
            "{table}"
        );
    }
    assert!(ddl.ends_with(";\n"));
    assert_eq!(ddl, text(&loader(&[]).stdout), "the same every time");
    assert!(
        !ddl.contains(env!("CARGO_MANIFEST_DIR")),
        "no path of this machine"
    );
}

#[test]
fn every_object_says_where_it_is_declared() {
    let ddl = text(&loader(&[]).stdout);
    let source = include_str!("../../models/src/user.rs");
    let line = |start: &str| {
        1 + source
            .lines()
            .position(|line| line.trim_start().starts_with(start))
            .unwrap()
    };
    for (path, start) in [
        ("public.user_role", "pub enum Role"),
        ("public.users", "pub struct Model"),
        ("public.users.email", "pub email"),
        (
            "public.users.ix_users_tenant_active",
            "index(name = \"ix_users_tenant_active\"",
        ),
        ("public.users.users_tenant_id_fkey", "pub tenant_id"),
    ] {
        let expected = format!(
            "-- driftless:source {path} models/src/user.rs:{}\n",
            line(start)
        );
        assert!(ddl.contains(&expected), "{expected}");
    }
}

#[test]
fn one_table_is_printed_alone_with_its_enums() {
    let ddl = text(&loader(&["--table", "public.users"]).stdout);
    assert_eq!(ddl.matches("CREATE TABLE").count(), 1);
    assert_eq!(ddl.matches("CREATE TYPE \"user_role\"").count(), 1);
    let output = loader(&["--table", "user"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stdout), "");
    assert_eq!(
        text(&output.stderr),
        "error: no model declares table `user`\nhint: did you mean `users`?\n"
    );
}

#[test]
fn the_same_metadata_is_printed_as_json() {
    let json = text(&loader(&["--format", "json", "--table=tags"]).stdout);
    for expected in [
        "\"name\": \"tags\"",
        "\"data_type\": \"varchar(100)\"",
        "\"on_delete\": \"set_null\"",
        "\"file\": \"models/src/tag.rs\"",
    ] {
        assert!(json.contains(expected), "{expected}\n{json}");
    }
    assert!(json.starts_with('{') && json.ends_with("}\n"));
}

#[test]
fn a_wrong_argument_is_refused() {
    let output = loader(&["--tables"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        text(&output.stderr),
        "error: unknown argument `--tables`\nhint: `--help` lists the options\n"
    );
}
