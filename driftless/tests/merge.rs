//! Several declarations of one thing.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use driftless::{
    AssembleError, Certainty, CheckDef, ColumnDef, Declaration, EnumDef, ExtensionDef,
    ForeignKeyDef, IndexDef, Item, Naming, PrimaryKeyDef, QualifiedName, Source, TableDef,
    UniqueDef,
};

const FIRST: Source = Source::new("models/src/user.rs", 10);
const SECOND: Source = Source::new("models/src/user_summary.rs", 20);

fn name(text: &str) -> QualifiedName {
    match text.split_once('.') {
        Some((schema, name)) => QualifiedName::new(Some(schema), name),
        None => QualifiedName::new(None, text),
    }
}

fn table(table: &str, source: Source, columns: &[(&str, &str)]) -> TableDef {
    let mut table = TableDef::new(name(table), source);
    for (at, (name, data_type)) in (1..).zip(columns) {
        table.add(ColumnDef::new(
            name,
            data_type,
            Source::new(source.file, source.line + at),
        ));
    }
    table
}

fn assemble(tables: Vec<TableDef>) -> Result<Declaration, AssembleError> {
    let items = tables
        .into_iter()
        .map(|table| Item::Table(Box::new(table)))
        .collect();
    Declaration::assemble(items, Naming::Postgres)
}

fn conflicts(tables: Vec<TableDef>) -> Vec<String> {
    assemble(tables)
        .unwrap_err()
        .to_string()
        .lines()
        .map(str::to_owned)
        .collect()
}

#[test]
fn two_structs_on_one_table_become_their_union() {
    let mut first = table("users", FIRST, &[("id", "bigint"), ("email", "text")]);
    first.primary_key = Some(PrimaryKeyDef::new(&["id"], FIRST));
    first.make_unique(UniqueDef::new(&["email"], FIRST));
    let mut second = table(
        "public.users",
        SECOND,
        &[("email", "text"), ("name", "text")],
    );
    second.make_unique(UniqueDef::new(&["email"], SECOND));
    second.comment = Some("people".to_owned());
    let declaration = assemble(vec![second, first]).unwrap();
    let [users] = declaration.tables.as_slice() else {
        panic!("{:?}", declaration.tables)
    };
    let columns: Vec<_> = users
        .columns
        .iter()
        .map(|column| column.name.as_str())
        .collect();
    assert_eq!(columns, ["id", "email", "name"]);
    assert_eq!(users.uniques.len(), 1);
    assert_eq!(users.comment.as_deref(), Some("people"));
    assert!(users.primary_key.is_some());
}

#[test]
fn a_disagreement_names_both_places_and_all_are_told_at_once() {
    let first = table(
        "users",
        FIRST,
        &[("id", "bigint"), ("email", "varchar(255)")],
    );
    let mut second = table("users", SECOND, &[("id", "bigint"), ("email", "text")]);
    second.columns[0].nullable = true;
    assert_eq!(
        conflicts(vec![first, second]),
        [
            "column public.users.id: nullable is false at models/src/user.rs:11, but true at models/src/user_summary.rs:21",
            "column public.users.email: type is \"varchar(255)\" at models/src/user.rs:12, but \"text\" at \
             models/src/user_summary.rs:22",
        ]
        .map(|line| line.to_owned())
    );
}

#[test]
fn keys_and_named_parts_must_agree_too() {
    let mut first = table("users", FIRST, &[("id", "bigint")]);
    first.primary_key = Some(PrimaryKeyDef::new(&["id"], FIRST));
    first.index(IndexDef {
        name: Some("ix".to_owned()),
        ..IndexDef::new(&["id"], FIRST)
    });
    let mut second = table("users", SECOND, &[("id", "bigint"), ("no", "bigint")]);
    second.primary_key = Some(PrimaryKeyDef::new(&["no"], SECOND));
    second.index(IndexDef {
        name: Some("ix".to_owned()),
        ..IndexDef::new(&["no"], SECOND)
    });
    let conflicts = conflicts(vec![first, second]);
    assert_eq!(conflicts.len(), 2);
    assert!(conflicts[0].starts_with(
        "table public.users: primary key is [\"id\"] at models/src/user.rs:10, but [\"no\"]"
    ));
    assert!(
        conflicts[1].starts_with("index public.users.ix: definition is"),
        "{}",
        conflicts[1]
    );
}

#[test]
fn one_name_for_two_things_is_a_conflict() {
    let mut first = table("a", FIRST, &[("x", "bigint")]);
    first.index(IndexDef {
        name: Some("ix".to_owned()),
        ..IndexDef::new(&["x"], FIRST)
    });
    let mut second = table("b", SECOND, &[("x", "bigint")]);
    second.index(IndexDef {
        name: Some("ix".to_owned()),
        ..IndexDef::new(&["x"], SECOND)
    });
    assert_eq!(
        conflicts(vec![first, second]),
        [
            "name \"ix\": public.a.ix is at models/src/user.rs:10, and public.b.ix at models/src/user_summary.rs:20"
        ]
    );
}

#[test]
fn names_that_would_meet_are_numbered() {
    let mut first = table("a_b", FIRST, &[("c", "bigint")]);
    first.index(IndexDef::new(&["c"], FIRST));
    first.checks.push(CheckDef::new("c > 0", FIRST));
    first.checks.push(CheckDef::new("c < 9", FIRST));
    let mut second = table("a", SECOND, &[("b_c", "bigint")]);
    second.index(IndexDef::new(&["b_c"], SECOND));
    let declaration = assemble(vec![first, second]).unwrap();
    let index = |table: usize| {
        declaration.tables[table].indexes[0]
            .name
            .as_deref()
            .unwrap()
    };
    assert_eq!((index(0), index(1)), ("a_b_c_idx", "a_b_c_idx1"));
    let checks: Vec<_> = declaration.tables[1]
        .checks
        .iter()
        .map(|check| check.name.as_deref().unwrap())
        .collect();
    assert_eq!(checks, ["a_b_check", "a_b_check1"]);
}

#[test]
fn the_order_of_the_structs_does_not_matter() {
    let tables = || {
        vec![
            table("b", SECOND, &[("x", "text")]),
            table("a", FIRST, &[("x", "text")]),
        ]
    };
    let mut reversed = tables();
    reversed.reverse();
    let print = |tables| driftless::ddl::print(&assemble(tables).unwrap());
    assert_eq!(print(tables()), print(reversed));
}

#[test]
fn a_reference_without_a_schema_finds_the_only_table_of_that_name() {
    let mut posts = table("app.posts", FIRST, &[("author_id", "bigint")]);
    posts.refer(ForeignKeyDef {
        references: name("users"),
        ..ForeignKeyDef::new(&["author_id"], FIRST)
    });
    let declaration =
        assemble(vec![posts, table("app.users", SECOND, &[("id", "bigint")])]).unwrap();
    assert_eq!(
        declaration.tables[0].foreign_keys[0].references,
        name("app.users")
    );
}

#[test]
fn a_relation_that_a_struct_declines_is_no_key_whoever_declares_it() {
    let to_users = |source| ForeignKeyDef {
        references: name("users"),
        ..ForeignKeyDef::new(&["author_id"], source)
    };
    let related = |of_relation| {
        let mut posts = table("posts", FIRST, &[("author_id", "bigint")]);
        posts.foreign_keys.push(ForeignKeyDef {
            of_relation,
            ..to_users(FIRST)
        });
        posts
    };
    let declining = |references: &str, certainty| {
        let mut posts = table("posts", SECOND, &[("author_id", "bigint")]);
        posts.columns[0].certainty = certainty;
        posts.no_foreign_keys.push(ForeignKeyDef {
            references: name(references),
            ..to_users(SECOND)
        });
        posts
    };
    for target in ["users", "public.users", ""] {
        let tables = vec![related(true), declining(target, Certainty::Declared)];
        assert!(assemble(tables).unwrap().tables[0].foreign_keys.is_empty());
    }
    // A key that is declared as one, another target.
    for (of_relation, target) in [(false, "users"), (true, "teams")] {
        let tables = vec![related(of_relation), declining(target, Certainty::Declared)];
        let found = conflicts(tables);
        assert!(
            found[0].contains("no relation gives table \"posts\" a foreign key from (author_id)")
                && found[0].contains("user_summary.rs:20"),
            "{found:?}"
        );
    }
    // Without Diesel's schema file no relation is known.
    assemble(vec![declining("users", Certainty::Inferred)]).unwrap();
}

#[test]
fn enums_and_extensions_must_agree() {
    let mood = |labels: &[&str], source| Item::Enum(EnumDef::new(name("mood"), labels, source));
    let same = vec![mood(&["a", "b"], FIRST), mood(&["a", "b"], SECOND)];
    assert_eq!(
        Declaration::assemble(same, Naming::Postgres)
            .unwrap()
            .enums
            .len(),
        1
    );
    let citext = |schema: &str, source| {
        Item::Extension(ExtensionDef {
            name: "citext".to_owned(),
            schema: Some(schema.to_owned()),
            source,
        })
    };
    let different = vec![
        mood(&["a"], FIRST),
        mood(&["a", "b"], SECOND),
        citext("x", FIRST),
        citext("y", SECOND),
    ];
    let error = Declaration::assemble(different, Naming::Postgres)
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("enum public.mood: list of labels is [\"a\"] at models/src/user.rs:10"),
        "{error}"
    );
    assert!(error.contains("extension citext: schema is"), "{error}");
}

#[test]
fn a_schema_that_a_table_names_is_declared_with_it() {
    let declaration = assemble(vec![
        table("app.a", FIRST, &[]),
        table("public.b", SECOND, &[]),
    ])
    .unwrap();
    let schemas: Vec<_> = declaration
        .schemas
        .iter()
        .map(|schema| schema.name.as_str())
        .collect();
    assert_eq!(schemas, ["app"]);
}

#[test]
fn an_index_takes_the_place_of_the_plain_one_of_the_orm_only() {
    let by_orm = || IndexDef::new(&["a"], Source::default());
    let indexes = |further: IndexDef| {
        let mut table = table("t", FIRST, &[("a", "text")]);
        table.index(by_orm());
        table.index(further);
        table.indexes.len()
    };
    assert_eq!(
        indexes(IndexDef {
            name: Some("ix".to_owned()),
            ..IndexDef::new(&["a"], FIRST)
        }),
        1
    );
    assert_eq!(
        indexes(IndexDef {
            condition: Some("a <> ''".to_owned()),
            ..IndexDef::new(&["a"], FIRST)
        }),
        2
    );
}
