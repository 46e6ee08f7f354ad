//! Tables and what stands on them, as SQL.

use super::{Script, default_sql, name, names, quote, sequence_options, type_name};
use crate::model::{
    Column, Constraint, ConstraintBody, ForeignKey, Index, Key, KeyOf, Model, PartitionBy,
    PartitionOf, Path, Policy, ReplicaIdentity, Table, Trigger,
};
use crate::types::Type;

/// Tables, parents first; then keys and checks, then indexes, then foreign keys.
pub(super) fn tables(model: &Model, script: &mut Script) {
    let mut tables: Vec<(&Path, &Table)> = model.tables.iter().collect();
    tables.sort_by_key(|(path, _)| model.depth(path));
    for (path, table) in &tables {
        script.add(create(model, path, table));
        comments(path, table, script);
    }
    for (path, table) in &tables {
        constraints(path, table, script, |body| {
            !matches!(body, ConstraintBody::Foreign(_))
        });
    }
    for (path, table) in &tables {
        for (index_name, found) in &table.indexes {
            script.add(index(path, index_name, found));
            let qualified = name(&Path::new(&path.schema, index_name));
            script.comment("INDEX", &qualified, &found.comment);
        }
    }
    for (path, table) in &tables {
        constraints(path, table, script, |body| {
            matches!(body, ConstraintBody::Foreign(_))
        });
        settings(path, table, script);
    }
}

/// Triggers and policies.
pub(super) fn standing(model: &Model, script: &mut Script) {
    for (path, table) in &model.tables {
        for (trigger_name, found) in &table.triggers {
            script.add(trigger(path, trigger_name, found));
            script.comment(
                "TRIGGER",
                &format!("{} ON {}", quote(trigger_name), name(path)),
                &found.comment,
            );
        }
        for (policy_name, found) in &table.policies {
            script.add(policy(path, policy_name, found));
            script.comment(
                "POLICY",
                &format!("{} ON {}", quote(policy_name), name(path)),
                &found.comment,
            );
        }
    }
}

fn create(model: &Model, path: &Path, table: &Table) -> String {
    let unlogged = if table.settings.unlogged {
        "UNLOGGED "
    } else {
        ""
    };
    let mut sql = format!("CREATE {unlogged}TABLE {}", name(path));
    match &table.partition_of {
        Some(of) => sql.push_str(&partition_of(model, of)),
        None => {
            let columns: Vec<String> = table
                .columns
                .iter()
                .map(|c| format!("\n  {}", column(c)))
                .collect();
            sql.push_str(&format!(" ({}\n)", columns.join(",")));
        }
    }
    if let Some(parent) = &table.inherits {
        sql.push_str(&format!(" INHERITS ({})", name(parent)));
    }
    if let Some(PartitionBy { strategy, column }) = &table.partition_by {
        sql.push_str(&format!(" PARTITION BY {strategy} ({})", quote(column)));
    }
    sql.push_str(&options(&table.settings.options));
    sql
}

fn options(options: &std::collections::BTreeMap<&str, &str>) -> String {
    let options: Vec<String> = options
        .iter()
        .map(|(key, value)| format!("{key} = {value}"))
        .collect();
    if options.is_empty() {
        String::new()
    } else {
        format!(" WITH ({})", options.join(", "))
    }
}

fn partition_of(model: &Model, of: &PartitionOf) -> String {
    let by = model
        .tables
        .get(&of.parent)
        .and_then(|table| table.partition_by.as_ref());
    let strategy = by.map_or("", |by| by.strategy);
    let columns = model.columns(&of.parent);
    let key = by.and_then(|by| columns.into_iter().find(|c| c.name == by.column));
    let is_date = key.is_some_and(|key| key.data_type == Type::Plain("date"));
    let edge = |place: usize| {
        if is_date {
            format!("'20{:02}-01-01'", 20 + place)
        } else {
            (place * 10).to_string()
        }
    };
    let bound = match (of.place, strategy) {
        (None, _) => "DEFAULT".to_owned(),
        (Some(place), "RANGE") => {
            format!("FOR VALUES FROM ({}) TO ({})", edge(place), edge(place + 1))
        }
        (Some(place), "LIST") => format!("FOR VALUES IN ('{place}', '{}')", place + 100),
        (Some(place), _) => format!("FOR VALUES WITH (MODULUS 4, REMAINDER {place})"),
    };
    format!(" PARTITION OF {} {bound}", name(&of.parent))
}

fn column(column: &Column) -> String {
    let mut sql = format!("{} {}", quote(&column.name), type_name(&column.data_type));
    // Before Postgres 16, COMPRESSION stands before COLLATE and STORAGE is set by ALTER TABLE.
    sql.extend(
        column
            .compression
            .map(|method| format!(" COMPRESSION {method}")),
    );
    sql.extend(
        column
            .collation
            .map(|collation| format!(" COLLATE {}", quote(collation))),
    );
    if let Some(value) = &column.default {
        sql.push_str(&format!(" DEFAULT {}", default_sql(value)));
    }
    if let Some(expression) = &column.generated {
        sql.push_str(&format!(
            " GENERATED ALWAYS AS ({}) STORED",
            expression.sql(quote)
        ));
    }
    if let Some(identity) = &column.identity {
        let when = if identity.always {
            "ALWAYS"
        } else {
            "BY DEFAULT"
        };
        let options = sequence_options(&identity.options);
        sql.push_str(&format!(" GENERATED {when} AS IDENTITY"));
        if !options.is_empty() {
            sql.push_str(&format!(" ({})", options.trim()));
        }
    }
    if column.not_null {
        sql.push_str(" NOT NULL");
    }
    sql
}

fn comments(path: &Path, table: &Table, script: &mut Script) {
    script.comment("TABLE", &name(path), &table.comment);
    for column in &table.columns {
        let (table, column_name) = (name(path), quote(&column.name));
        script.comment("COLUMN", &format!("{table}.{column_name}"), &column.comment);
        if let Some(storage) = column.storage {
            script.add(format!(
                "ALTER TABLE {table} ALTER {column_name} SET STORAGE {storage}"
            ));
        }
        if let Some(target) = column.statistics {
            script.add(format!(
                "ALTER TABLE {table} ALTER {column_name} SET STATISTICS {target}"
            ));
        }
    }
}

fn constraints(
    path: &Path,
    table: &Table,
    script: &mut Script,
    wanted: impl Fn(&ConstraintBody) -> bool,
) {
    for (constraint_name, found) in table.constraints.iter().filter(|(_, c)| wanted(&c.body)) {
        let (on, quoted) = (name(path), quote(constraint_name));
        script.add(format!(
            "ALTER TABLE {on} ADD CONSTRAINT {quoted} {}",
            constraint(found)
        ));
        script.comment("CONSTRAINT", &format!("{quoted} ON {on}"), &found.comment);
    }
}

fn constraint(constraint: &Constraint) -> String {
    let mut sql = match &constraint.body {
        ConstraintBody::Primary { columns, include } => {
            format!("PRIMARY KEY ({}){}", names(columns), including(include))
        }
        ConstraintBody::Unique {
            columns,
            include,
            nulls_not_distinct,
        } => {
            let nulls = if *nulls_not_distinct {
                " NULLS NOT DISTINCT"
            } else {
                ""
            };
            format!("UNIQUE{nulls} ({}){}", names(columns), including(include))
        }
        ConstraintBody::Check {
            expression,
            no_inherit,
        } => {
            let no_inherit = if *no_inherit { " NO INHERIT" } else { "" };
            format!("CHECK ({}){no_inherit}", expression.sql(quote))
        }
        ConstraintBody::Foreign(key) => foreign_key(key),
        ConstraintBody::Exclusion {
            method,
            elements,
            predicate,
        } => {
            let elements: Vec<String> = elements
                .iter()
                .map(|(c, o)| format!("{} WITH {o}", quote(c)))
                .collect();
            let filter = predicate
                .as_ref()
                .map(|p| format!(" WHERE ({})", p.sql(quote)))
                .unwrap_or_default();
            format!("EXCLUDE USING {method} ({}){filter}", elements.join(", "))
        }
    };
    if constraint.deferrable {
        sql.push_str(" DEFERRABLE");
    }
    if constraint.initially_deferred {
        sql.push_str(" INITIALLY DEFERRED");
    }
    if constraint.not_valid {
        sql.push_str(" NOT VALID");
    }
    sql
}

fn including(include: &[String]) -> String {
    if include.is_empty() {
        String::new()
    } else {
        format!(" INCLUDE ({})", names(include))
    }
}

fn foreign_key(key: &ForeignKey) -> String {
    let target = format!("{} ({})", name(&key.target), names(&key.target_columns));
    let mut sql = format!("FOREIGN KEY ({}) REFERENCES {target}", names(&key.columns));
    if key.match_full {
        sql.push_str(" MATCH FULL");
    }
    sql.extend(key.on_update.map(|action| format!(" ON UPDATE {action}")));
    sql.extend(key.on_delete.map(|action| format!(" ON DELETE {action}")));
    sql
}

fn index(path: &Path, index_name: &str, index: &Index) -> String {
    let unique = if index.unique { "UNIQUE " } else { "" };
    let keys: Vec<String> = index.keys.iter().map(key).collect();
    let mut sql = format!(
        "CREATE {unique}INDEX {} ON {} USING {} ({}){}",
        quote(index_name),
        name(path),
        index.method,
        keys.join(", "),
        including(&index.include)
    );
    if index.nulls_not_distinct {
        sql.push_str(" NULLS NOT DISTINCT");
    }
    sql.push_str(&options(&index.options));
    sql.extend(
        index
            .predicate
            .as_ref()
            .map(|p| format!(" WHERE {}", p.sql(quote))),
    );
    sql
}

fn key(key: &Key) -> String {
    let mut sql = match &key.what {
        KeyOf::Column(name) => quote(name),
        KeyOf::Expression(expression) => format!("({})", expression.sql(quote)),
    };
    sql.extend(
        key.collation
            .map(|collation| format!(" COLLATE {}", quote(collation))),
    );
    sql.extend(key.operator_class.map(|class| format!(" {class}")));
    if key.descending {
        sql.push_str(" DESC");
    }
    sql.extend(key.nulls.map(|nulls| format!(" NULLS {nulls}")));
    sql
}

fn settings(path: &Path, table: &Table, script: &mut Script) {
    let mut alter = |action: String| script.add(format!("ALTER TABLE {} {action}", name(path)));
    match &table.settings.replica_identity {
        Some(ReplicaIdentity::Full) => alter("REPLICA IDENTITY FULL".to_owned()),
        Some(ReplicaIdentity::Nothing) => alter("REPLICA IDENTITY NOTHING".to_owned()),
        Some(ReplicaIdentity::Index(index)) => {
            alter(format!("REPLICA IDENTITY USING INDEX {}", quote(index)))
        }
        None => {}
    }
    if table.settings.row_security {
        alter("ENABLE ROW LEVEL SECURITY".to_owned());
    }
    if table.settings.forced_row_security {
        alter("FORCE ROW LEVEL SECURITY".to_owned());
    }
}

fn trigger(path: &Path, trigger_name: &str, trigger: &Trigger) -> String {
    let event = if trigger.columns.is_empty() {
        "INSERT OR UPDATE".to_owned()
    } else {
        format!("UPDATE OF {}", names(&trigger.columns))
    };
    let condition = trigger.condition.as_ref().map(|condition| {
        let sql = condition.sql(|column| format!("NEW.{}", quote(column)));
        format!(" WHEN ({sql})")
    });
    format!(
        "CREATE TRIGGER {} {} {event} ON {} FOR EACH ROW{} EXECUTE FUNCTION {}()",
        quote(trigger_name),
        trigger.timing,
        name(path),
        condition.unwrap_or_default(),
        name(&trigger.function)
    )
}

fn policy(path: &Path, policy_name: &str, policy: &Policy) -> String {
    let manner = if policy.restrictive {
        "RESTRICTIVE"
    } else {
        "PERMISSIVE"
    };
    let condition = policy.condition.sql(quote);
    let (on, quoted) = (name(path), quote(policy_name));
    format!(
        "CREATE POLICY {quoted} ON {on} AS {manner} FOR {} USING ({condition})",
        policy.command
    )
}
