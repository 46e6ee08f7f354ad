//! Plain structs: every attribute, run on a real Postgres, and what its catalog says then.
#![expect(dead_code, reason = "the structs are read by the derive alone")]
#![expect(
    clippy::duplicated_attributes,
    reason = "two indexes may both be unique"
)]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use driftless::Naming;
use support::{columns, constraints, indexes, rows, run};
use testkit::TestDatabase;

driftless::schema!("app");
driftless::extension!("plpgsql");
driftless::sql!(
    before_tables,
    "CREATE DOMAIN app.email AS text CHECK (VALUE LIKE '%@%') -- a domain"
);
driftless::sql!(
    "CREATE VIEW app.open_accounts AS SELECT id FROM app.accounts WHERE closed_at IS NULL;"
);
driftless::sql_file!("sql/touch.sql");

/// What an account is.
#[derive(driftless::PgEnum)]
#[driftless(
    schema = "app",
    comment = "The kinds of account",
    renamed_from = "kind"
)]
enum AccountKind {
    Personal,
    #[driftless(renamed_from = "company")]
    SmallBusiness,
    #[driftless(rename = "Non-Profit's")]
    NonProfit,
}

#[derive(driftless::PgEnum)]
#[driftless(name = "Level", rename_all = "UPPERCASE")]
enum Level {
    Low,
    High,
}

#[derive(driftless::ColumnType)]
struct Iban(String);

#[derive(driftless::ColumnType)]
#[driftless(type = "app.email")]
struct Email(String);

/// An account's table.
#[derive(driftless::Table)]
#[driftless(
    table = "accounts",
    schema = "app",
    comment_from_docs,
    strings = "varchar(80)",
    renamed_from = "logins",
    index(
        name = "ix_accounts_search",
        columns("search"),
        using = "gin",
        where = "closed_at IS NULL",
        with = "fastupdate=off"
    ),
    index(
        columns("lower(display)", "kind DESC NULLS LAST", "email text_pattern_ops"),
        unique,
        include("order")
    ),
    index(columns("nickname"), unique, nulls_not_distinct),
    unique(
        columns("iban", "kind"),
        include("display"),
        deferrable = "initially deferred"
    ),
    unique(columns("nickname"), name = "one_nickname", nulls_not_distinct),
    check("opened_on > '2000-01-01'"),
    check("opened_on < '3000-01-01'"),
    check("display <> ''", name = "display_is_said"),
    exclude("USING gist (active WITH &&)", name = "one_at_a_time"),
    column(
        name = "search",
        type = "tsvector",
        generated = "to_tsvector('simple', display)"
    ),
    column(
        name = "active",
        type = "tstzrange",
        not_null,
        default = "tstzrange(now(), NULL)",
        comment = "without a field"
    ),
    with = "fillfactor=70",
    sql = "CREATE TRIGGER touch BEFORE UPDATE ON app.accounts FOR EACH ROW EXECUTE FUNCTION app.touch()"
)]
struct Account {
    /// The key.
    #[driftless(primary_key, identity = "always")]
    id: i64,
    kind: AccountKind,
    #[driftless(default = "'LOW'")]
    level: Level,
    levels: Vec<Level>,
    #[driftless(unique, comment = "it's the address")]
    email: Email,
    iban: Option<Iban>,
    #[driftless(collate = "C")]
    display: String,
    nickname: Option<String>,
    #[driftless(type = "text", renamed_from = "memo")]
    notes: std::option::Option<String>,
    #[driftless(name = "order", serial, index)]
    position: i32,
    #[driftless(check = "balance >= 0", default = "0")]
    balance: rust_decimal::Decimal,
    #[driftless(not_null)]
    opened_on: Option<chrono::NaiveDate>,
    #[driftless(null)]
    closed_at: chrono::DateTime<chrono::Utc>,
    updated_at: Option<chrono::DateTime<chrono::Utc>>,
    settings: serde_json::Value,
    picture: Vec<u8>,
    token: uuid::Uuid,
    ratio: f64,
    #[driftless(skip)]
    cached: Option<std::time::Instant>,
}

#[derive(driftless::Table)]
#[driftless(
    table = "transfers",
    schema = "app",
    primary_key(columns("source", "target"), name = "transfers_key"),
    foreign_key(
        columns("source"),
        references = "app.accounts(id)",
        on_delete = "restrict",
        on_update = "cascade",
        deferrable,
        name = "from_account"
    ),
    foreign_key(
        columns("target", "number"),
        references = "app.lines (account, number)",
        match_full
    ),
    unlogged
)]
struct Transfer {
    source: i64,
    target: i64,
    number: i16,
    #[driftless(references = "app.accounts", on_delete = "set null")]
    approved_by: Option<i64>,
}

#[derive(driftless::Table)]
#[driftless(
    table = "lines",
    schema = "app",
    primary_key(columns("account", "number"))
)]
struct Line {
    account: i64,
    number: i16,
}

#[derive(driftless::Table)]
#[driftless(table = "events", partition_by = "RANGE (at)", no_primary_key)]
struct Event {
    at: chrono::NaiveDateTime,
    #[driftless(identity = "by default")]
    number: i64,
}

#[derive(driftless::Table)]
#[driftless(
    table = "a_partition",
    partition_of("events", "FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')")
)]
struct Events2026;

#[derive(driftless::Table)]
#[driftless(skip)]
struct Summary {
    count: u64,
}

#[derive(driftless::Table)]
#[driftless(
    table = "a_table_whose_name_is_so_long_that_it_fills_all_63_bytes_of_it",
    index(columns("flag")),
    no_primary_key
)]
struct Long {
    flag: bool,
}

fn ddl() -> String {
    driftless::ddl::print(&driftless::collect(Naming::Postgres).unwrap())
}

#[tokio::test]
async fn columns_are_what_the_fields_say() {
    let database = TestDatabase::create().await;
    let client = database.connect().await;
    run(&client, &ddl()).await;
    assert_eq!(
        columns(&client, "app.accounts").await,
        [
            "id bigint not null identity always",
            "kind app.account_kind not null",
            "level \"Level\" not null = 'LOW'::\"Level\"",
            "levels \"Level\"[] not null",
            "email app.email not null",
            "iban text",
            "display character varying(80) not null collate C",
            "nickname character varying(80)",
            "notes text",
            "order integer not null = nextval('app.accounts_order_seq'::regclass)",
            "balance numeric not null = 0",
            "opened_on date not null",
            "closed_at timestamp with time zone",
            "updated_at timestamp with time zone",
            "settings jsonb not null",
            "picture bytea not null",
            "token uuid not null",
            "ratio double precision not null",
            "search tsvector = to_tsvector('simple'::regconfig, (display)::text) stored",
            "active tstzrange not null = tstzrange(now(), NULL::timestamp with time zone)",
        ]
    );
    assert_eq!(
        rows(
            &client,
            "SELECT enum_range(NULL::app.account_kind), enum_range(NULL::\"Level\")"
        )
        .await,
        ["{personal,small_business,Non-Profit's} | {LOW,HIGH}"]
    );
}

#[tokio::test]
async fn constraints_and_indexes_are_what_the_attributes_say() {
    let database = TestDatabase::create().await;
    let client = database.connect().await;
    run(&client, &ddl()).await;
    assert_eq!(
        constraints(&client, "app.accounts").await,
        [
            "accounts_balance_check CHECK ((balance >= (0)::numeric))",
            "accounts_check CHECK ((opened_on > '2000-01-01'::date))",
            "accounts_check1 CHECK ((opened_on < '3000-01-01'::date))",
            "accounts_email_key UNIQUE (email)",
            "accounts_iban_kind_display_key UNIQUE (iban, kind) INCLUDE (display) DEFERRABLE INITIALLY DEFERRED",
            "accounts_pkey PRIMARY KEY (id)",
            "display_is_said CHECK (((display)::text <> ''::text))",
            "one_at_a_time EXCLUDE USING gist (active WITH &&)",
            "one_nickname UNIQUE NULLS NOT DISTINCT (nickname)",
        ]
    );
    assert_eq!(
        indexes(&client, "app.accounts").await,
        [
            "CREATE UNIQUE INDEX accounts_lower_kind_email_order_idx ON app.accounts USING btree \
             (lower((display)::text), kind DESC NULLS LAST, email text_pattern_ops) INCLUDE (\"order\")",
            "CREATE UNIQUE INDEX accounts_nickname_idx ON app.accounts USING btree (nickname) NULLS NOT DISTINCT",
            "CREATE INDEX accounts_order_idx ON app.accounts USING btree (\"order\")",
            "CREATE INDEX ix_accounts_search ON app.accounts USING gin (search) WITH (fastupdate=off) \
             WHERE (closed_at IS NULL)",
        ]
    );
    assert_eq!(
        constraints(&client, "app.transfers").await,
        [
            "from_account FOREIGN KEY (source) REFERENCES app.accounts(id) ON UPDATE CASCADE ON DELETE RESTRICT DEFERRABLE",
            "transfers_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES app.accounts(id) ON DELETE SET NULL",
            "transfers_key PRIMARY KEY (source, target)",
            "transfers_target_number_fkey FOREIGN KEY (target, number) REFERENCES app.lines(account, number) MATCH FULL",
        ]
    );
}

#[tokio::test]
async fn storage_comments_and_further_sql_are_there() {
    let database = TestDatabase::create().await;
    let client = database.connect().await;
    run(&client, &ddl()).await;
    let storage = "SELECT relname, relkind, relpersistence, reloptions, pg_get_partkeydef(oid), \
                          pg_get_expr(relpartbound, oid) FROM pg_class \
                   WHERE relkind IN ('r', 'p') AND relnamespace IN ('app'::regnamespace, 'public'::regnamespace) \
                     AND relname NOT IN ('lines') AND relname NOT LIKE 'a_table%' ORDER BY relname";
    assert_eq!(
        rows(&client, storage).await,
        [
            "a_partition | r | p |  |  | FOR VALUES FROM ('2026-01-01 00:00:00') TO ('2027-01-01 00:00:00')",
            "accounts | r | p | {fillfactor=70}",
            "events | p | p |  | RANGE (at)",
            "transfers | r | u",
        ]
    );
    let comments = "SELECT objsubid, description FROM pg_description \
                    WHERE objoid IN ('app.accounts'::regclass, 'app.account_kind'::regtype) ORDER BY 1, 2";
    assert_eq!(
        rows(&client, comments).await,
        [
            "0 | An account's table.",
            "0 | The kinds of account",
            "1 | The key.",
            "5 | it's the address",
            "20 | without a field",
        ]
    );
    let triggers = "SELECT tgname FROM pg_trigger WHERE tgrelid = 'app.accounts'::regclass AND NOT tgisinternal";
    assert_eq!(rows(&client, triggers).await, ["touch"]);
    assert_eq!(
        rows(&client, "SELECT * FROM app.open_accounts").await,
        Vec::<String>::new()
    );
}

#[test]
fn what_sql_cannot_say_stands_above_the_table() {
    let ddl = ddl();
    let table = ddl.find("CREATE TABLE \"app\".\"accounts\"").unwrap();
    let above = ddl[..table].rsplit("\n\n").next().unwrap();
    let line = |text: &str| {
        let at = include_str!("plain.rs")
            .lines()
            .position(|line| line.trim() == text)
            .unwrap();
        format!("driftless/tests/plain.rs:{}", at + 1)
    };
    for expected in [
        format!(
            "-- driftless:source app.accounts {}",
            line("struct Account {")
        ),
        format!(
            "-- driftless:source app.accounts.email {}",
            line("email: Email,")
        ),
        format!(
            "-- driftless:source app.accounts.\"order\" {}",
            line("position: i32,")
        )
        .replace("\"order\"", "order"),
        format!(
            "-- driftless:source app.accounts.accounts_balance_check {}",
            line("#[driftless(check = \"balance >= 0\", default = \"0\")]")
        ),
        format!(
            "-- driftless:source app.accounts.one_nickname {}",
            line("unique(columns(\"nickname\"), name = \"one_nickname\", nulls_not_distinct),")
        ),
        "-- driftless:renamed_from app.logins accounts".to_owned(),
        "-- driftless:renamed_from app.accounts.memo notes".to_owned(),
    ] {
        assert!(
            above.lines().any(|line| line == expected),
            "{expected}\nis not in\n{above}"
        );
    }
    for expected in [
        "-- driftless:source public.\"Level\" driftless/tests/plain.rs:",
        "-- driftless:renamed_from app.kind account_kind\n-- driftless:renamed_from app.account_kind.company small_business\nCREATE TYPE",
    ] {
        assert!(ddl.contains(expected), "{expected}");
    }
}

#[test]
fn the_text_is_the_same_every_time_and_ends_each_statement() {
    let first = ddl();
    assert_eq!(first, ddl());
    assert!(first.ends_with(";\n"));
    assert!(
        first.contains("-- a domain\n;\n"),
        "a comment must not swallow the semicolon"
    );
    assert!(!first.contains(";;"));
    let order = [
        "CREATE SCHEMA",
        "CREATE EXTENSION",
        "CREATE TYPE",
        "CREATE DOMAIN",
        "CREATE TABLE",
        "CREATE VIEW",
        "CREATE FUNCTION",
        "CREATE TRIGGER",
        "CREATE INDEX",
        "ALTER TABLE",
        "COMMENT ON",
    ];
    let places: Vec<_> = order
        .iter()
        .map(|statement| first.find(statement).unwrap())
        .collect();
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn a_long_name_is_cut_to_63_bytes_and_stays_one() {
    let declaration = driftless::collect(Naming::Postgres).unwrap();
    let long = declaration
        .tables
        .iter()
        .find(|table| table.name.name.starts_with("a_table"))
        .unwrap();
    let name = long.indexes[0].name.as_deref().unwrap();
    assert_eq!(name.len(), 63);
    assert!(
        name.starts_with("a_table_whose_name_is_so_long_that_it_fills_all_63_byt_"),
        "{name}"
    );
}

#[test]
fn one_table_is_printed_with_its_enums_alone() {
    let declaration = driftless::collect(Naming::Postgres).unwrap();
    let only = declaration.only("app.accounts").unwrap();
    let enums: Vec<_> = only
        .enums
        .iter()
        .map(|enumeration| enumeration.name.name.as_str())
        .collect();
    assert_eq!(
        (only.tables.len(), enums),
        (1, vec!["account_kind", "Level"])
    );
    assert!(declaration.only("accounts").is_some());
    assert!(declaration.only("public.accounts").is_none());
}
