//! What two texts build is compared by what Postgres makes of them.

use testkit::schema::{assert_listed, assert_same, differences};

#[tokio::test]
async fn two_spellings_of_one_schema_are_the_same() {
    let first =
        "CREATE TABLE a (id serial PRIMARY KEY, price decimal(6, 2) DEFAULT (1), at timestamptz)";
    let second = "CREATE SEQUENCE a_id_seq AS int;\n\
        CREATE TABLE a (at timestamp with time zone, price numeric(6,2) DEFAULT 1, id int NOT NULL DEFAULT nextval('a_id_seq'));\n\
        ALTER TABLE a ADD CONSTRAINT a_pkey PRIMARY KEY (id); ALTER SEQUENCE a_id_seq OWNED BY a.id";
    assert_same(first, second).await;
}

#[tokio::test]
async fn each_difference_is_a_line() {
    let first =
        "CREATE TABLE a (id int PRIMARY KEY, name text UNIQUE, kept int); CREATE TABLE b ()";
    let second = "CREATE SCHEMA s; CREATE TABLE a (id bigint PRIMARY KEY, name text NOT NULL, kept int);\n\
        CREATE INDEX ON a (kept); CREATE TABLE s.a (); COMMENT ON COLUMN a.kept IS 'it''s'";
    assert_eq!(
        differences(first, second).await,
        [
            "+ schema s",
            "~ column public.a.id: data_type \"integer\" -> \"bigint\"",
            "~ column public.a.name: not_null false -> true",
            "~ column public.a.kept: comment null -> \"it's\"",
            "- constraint public.a.a_name_key: UNIQUE (name)",
            "+ index public.a.a_kept_idx: USING btree (kept)",
            "- table public.b",
            "+ table s.a",
        ]
    );
}

#[tokio::test]
async fn what_the_engine_does_not_plan_is_a_difference_too() {
    let one = "CREATE TABLE a (id int)";
    let other = "CREATE TABLE a (id int); CREATE TEXT SEARCH CONFIGURATION c (COPY = simple)";
    let found = differences(one, other).await;
    assert!(
        matches!(found.as_slice(), [line] if line.starts_with("! ")),
        "{found:?}"
    );
}

#[tokio::test]
async fn a_list_lets_pass_what_it_names() {
    let list = "# The first has no key.\n+ constraint public.a.a_pkey: PRIMARY KEY (id)\n";
    let (first, second) = (
        "CREATE TABLE a (id int NOT NULL)",
        "CREATE TABLE a (id int PRIMARY KEY)",
    );
    assert_listed(list, first, second).await;
}

#[tokio::test]
#[should_panic(expected = "column \"nobody\"")]
async fn a_text_that_postgres_refuses_fails() {
    differences(
        "CREATE TABLE a (id int)",
        "CREATE TABLE a (id int, CHECK (nobody > 0))",
    )
    .await;
}
