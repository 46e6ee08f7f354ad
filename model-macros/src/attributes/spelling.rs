//! Words of other tools and of other places, and what is written here for them.

use crate::rejection::nearest;

/// Words that other tools have, each with our word and how that is written.
const ELSEWHERE: &[(&[&str], &str, &str)] = &[
    (
        &["table_name", "tablename", "name", "rename"],
        "table",
        "table = \"...\"",
    ),
    (&["schema_name", "namespace"], "schema", "schema = \"...\""),
    (
        &["column_name", "column", "rename", "db_name", "field"],
        "name",
        "name = \"...\"",
    ),
    (
        &["type_name", "enum_name", "pg_type", "type"],
        "name",
        "name = \"...\"",
    ),
    (
        &["rename_from", "old_name", "was"],
        "renamed_from",
        "renamed_from = \"...\"",
    ),
    (
        &["value", "string_value", "label", "name", "db_rename"],
        "rename",
        "rename = \"...\"",
    ),
    (
        &[
            "column_type",
            "sql_type",
            "data_type",
            "db_type",
            "ty",
            "pg_type",
        ],
        "type",
        "type = \"...\"",
    ),
    (
        &["size", "length", "len", "max_length", "max_len"],
        "type",
        "type = \"varchar(255)\"",
    ),
    (&["precision", "scale"], "type", "type = \"numeric(10, 2)\""),
    (
        &[
            "default_value",
            "default_expr",
            "server_default",
            "default_sql",
            "def",
        ],
        "default",
        "default = \"...\"",
    ),
    (
        &["auto_increment", "autoincrement", "auto_now", "auto"],
        "identity",
        "identity = \"by default\"",
    ),
    (
        &["computed", "generated_always", "stored"],
        "generated",
        "generated = \"...\"",
    ),
    (&["nullable", "optional", "allow_null"], "null", "null"),
    (&["notnull", "non_null", "required"], "not_null", "not_null"),
    (
        &["pk", "primary", "id", "key", "primarykey"],
        "primary_key",
        "primary_key",
    ),
    (
        &["unique_index", "uniq_index", "unique_key"],
        "index",
        "index(unique, ...)",
    ),
    (
        &["indexed", "indexes", "indices", "db_index"],
        "index",
        "index",
    ),
    (
        &["uniques", "uniq", "unique_together", "unique_constraint"],
        "unique",
        "unique",
    ),
    (
        &["checks", "check_constraint", "constraint", "validate"],
        "check",
        "check",
    ),
    (
        &["exclusion", "exclude_constraint"],
        "exclude",
        "exclude(\"USING gist (...)\")",
    ),
    (
        &[
            "foreign_key",
            "fk",
            "ref",
            "refs",
            "reference",
            "belongs_to",
            "foreign",
            "to",
            "target",
        ],
        "references",
        "references = \"table(column)\"",
    ),
    (
        &[
            "fk",
            "ref",
            "references",
            "reference",
            "belongs_to",
            "foreign",
            "foreign_keys",
        ],
        "foreign_key",
        "foreign_key(columns(\"a\"), references = \"table(a)\")",
    ),
    (
        &["delete", "ondelete"],
        "on_delete",
        "on_delete = \"cascade\"",
    ),
    (
        &["update", "onupdate"],
        "on_update",
        "on_update = \"cascade\"",
    ),
    (
        &["column", "cols", "fields", "field", "on", "from", "keys"],
        "columns",
        "columns(\"a\", \"b\")",
    ),
    (
        &["method", "type", "kind", "index_type"],
        "using",
        "using = \"gin\"",
    ),
    (
        &["condition", "filter", "predicate", "partial"],
        "where",
        "where = \"...\"",
    ),
    (&["covering", "includes"], "include", "include(\"a\")"),
    (&["fillfactor"], "with", "with = \"fillfactor=70\""),
    (
        &["storage", "options", "parameters"],
        "with",
        "with = \"...\"",
    ),
    (
        &["deferred", "initially_deferred", "initially"],
        "deferrable",
        "deferrable = \"initially deferred\"",
    ),
    (&["collation"], "collate", "collate = \"C\""),
    (
        &["description", "doc", "docs"],
        "comment",
        "comment = \"...\"",
    ),
    (
        &[
            "ignore",
            "ignored",
            "skip_table",
            "abstract",
            "transient",
            "flatten",
        ],
        "skip",
        "skip",
    ),
    (
        &["partition", "partitioned_by"],
        "partition_by",
        "partition_by = \"RANGE (...)\"",
    ),
    (
        &["inherits", "partition_for"],
        "partition_of",
        "partition_of(\"parent\", \"FOR VALUES ...\")",
    ),
    (
        &["trigger", "policy", "raw", "after"],
        "sql",
        "sql = \"CREATE ...\"",
    ),
    (
        &["case", "rename_variants", "style", "value_style"],
        "rename_all",
        "rename_all = \"snake_case\"",
    ),
];

/// Our own words, and where they stand.
const HOMES: &[(&[&str], &str)] = &[
    (
        &[
            "type",
            "default",
            "generated",
            "identity",
            "serial",
            "collate",
            "null",
            "not_null",
            "references",
            "on_delete",
            "on_update",
        ],
        "on a field",
    ),
    (
        &[
            "table",
            "schema",
            "comment_from_docs",
            "exclude",
            "foreign_key",
            "no_foreign_key",
            "partition_by",
            "partition_of",
            "unlogged",
            "no_primary_key",
            "strings",
            "sql",
            "column",
        ],
        "on the struct",
    ),
    (
        &["columns", "where", "using", "include", "nulls_not_distinct"],
        "in `index(...)`",
    ),
    (
        &["deferrable", "match_full"],
        "in `foreign_key(...)` on the struct",
    ),
    (&["rename_all"], "on an enum"),
    (&["rename"], "on a variant"),
];

/// What to write for a word that is not among the known ones of its place.
pub(crate) fn help(word: &str, known: &[&str]) -> String {
    let ours = ELSEWHERE
        .iter()
        .find(|(theirs, ours, _)| theirs.contains(&word) && known.contains(ours));
    if let Some((_, _, written)) = ours {
        return format!("write `{written}`");
    }
    let home = HOMES.iter().find(|(words, _)| words.contains(&word));
    match (nearest(word, known.iter().copied()), home) {
        (_, Some((_, place))) => format!("`{word}` stands {place}"),
        (Some(near), None) => format!("did you mean `{near}`?"),
        (None, None) => format!("known here: {}", known.join(", ")),
    }
}
