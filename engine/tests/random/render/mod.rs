//! Model to SQL that builds it on an empty database, foreign keys last.

mod table;

use super::model::{
    Comment, DefaultValue, Domain, Function, FunctionBody, Model, Path, Sequence, SequenceOptions,
    View,
};
use super::types::Type;

/// The SQL of a whole model.
pub(crate) fn sql(model: &Model) -> String {
    let mut script = Script::default();
    grounds(model, &mut script);
    for (path, sequence) in &model.sequences {
        let options = sequence_options(&sequence.options);
        script.add(format!(
            "CREATE SEQUENCE {} AS {}{options}",
            name(path),
            sequence.data_type
        ));
        script.comment("SEQUENCE", &name(path), &sequence.comment);
    }
    table::tables(model, &mut script);
    for (path, sequence) in &model.sequences {
        owner(path, sequence, &mut script);
    }
    for (path, body) in &model.functions {
        function(path, body, &mut script);
    }
    let mut views: Vec<(&Path, &View)> = model.views.iter().collect();
    views.sort_by_key(|(path, _)| view_depth(model, path));
    for (path, found) in views {
        view(path, found, &mut script);
    }
    table::standing(model, &mut script);
    script.text
}

/// Statements, one after the other.
#[derive(Default)]
struct Script {
    text: String,
}

impl Script {
    fn add(&mut self, statement: String) {
        self.text.push_str(&statement);
        self.text.push_str(";\n");
    }

    fn comment(&mut self, noun: &str, object: &str, comment: &Comment) {
        if let Some(comment) = comment {
            self.add(format!(
                "COMMENT ON {noun} {object} IS {}",
                literal(comment)
            ));
        }
    }
}

fn quote(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

fn name(path: &Path) -> String {
    format!("{}.{}", quote(&path.schema), quote(&path.name))
}

fn names(list: &[String]) -> String {
    list.iter()
        .map(|name| quote(name))
        .collect::<Vec<_>>()
        .join(", ")
}

fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

fn type_name(data_type: &Type) -> String {
    match data_type {
        Type::Plain(text) => (*text).to_owned(),
        Type::Enum(path) | Type::Domain(path) | Type::Composite(path) => name(path),
        Type::Array(element) => format!("{}[]", type_name(element)),
    }
}

fn default_sql(value: &DefaultValue) -> String {
    match value {
        DefaultValue::Sql(sql, _) => sql.clone(),
        DefaultValue::Label(label) => literal(label),
        DefaultValue::NextValue(path) => format!("nextval({})", literal(&name(path))),
    }
}

/// Schemas, extensions and types.
fn grounds(model: &Model, script: &mut Script) {
    for (schema, comment) in &model.schemas {
        script.add(format!("CREATE SCHEMA {}", quote(schema)));
        script.comment("SCHEMA", &quote(schema), comment);
    }
    for extension in &model.extensions {
        script.add(format!("CREATE EXTENSION {extension}"));
    }
    for (path, found) in &model.enums {
        let labels: Vec<String> = found.labels.iter().map(|label| literal(label)).collect();
        script.add(format!(
            "CREATE TYPE {} AS ENUM ({})",
            name(path),
            labels.join(", ")
        ));
        script.comment("TYPE", &name(path), &found.comment);
    }
    for (path, found) in &model.composites {
        let attributes = found.attributes.iter();
        let attributes: Vec<String> = attributes
            .map(|(name, t)| format!("{} {}", quote(name), type_name(t)))
            .collect();
        script.add(format!(
            "CREATE TYPE {} AS ({})",
            name(path),
            attributes.join(", ")
        ));
        script.comment("TYPE", &name(path), &found.comment);
    }
    for (path, found) in &model.domains {
        domain(path, found, script);
    }
}

fn domain(path: &Path, domain: &Domain, script: &mut Script) {
    let mut sql = format!(
        "CREATE DOMAIN {} AS {}",
        name(path),
        type_name(&domain.base)
    );
    if let Some(value) = &domain.default {
        sql.push_str(&format!(" DEFAULT {}", default_sql(value)));
    }
    if domain.not_null {
        sql.push_str(" NOT NULL");
    }
    for (name, check) in &domain.checks {
        sql.push_str(&format!(
            " CONSTRAINT {} CHECK ({})",
            quote(name),
            check.sql(str::to_owned)
        ));
    }
    script.add(sql);
    script.comment("DOMAIN", &name(path), &domain.comment);
}

fn sequence_options(options: &SequenceOptions) -> String {
    let mut sql = String::new();
    let numbers = [
        ("START", options.start),
        ("INCREMENT", options.increment),
        ("MAXVALUE", options.maximum),
        ("CACHE", options.cache),
    ];
    for (word, number) in numbers {
        sql.extend(number.map(|number| format!(" {word} {number}")));
    }
    if options.cycle {
        sql.push_str(" CYCLE");
    }
    sql
}

fn owner(path: &Path, sequence: &Sequence, script: &mut Script) {
    if let Some((table, column)) = &sequence.owner {
        let column = format!("{}.{}", name(table), quote(column));
        script.add(format!("ALTER SEQUENCE {} OWNED BY {column}", name(path)));
    }
}

fn function(path: &Path, function: &Function, script: &mut Script) {
    let (arguments, rest) = match &function.body {
        FunctionBody::Trigger(word) => {
            let body = format!("BEGIN\n  -- {word}\n  RETURN NEW;\nEND");
            (
                String::new(),
                format!("RETURNS trigger LANGUAGE plpgsql AS $body${body}$body$"),
            )
        }
        FunctionBody::OfRow(table, column) => {
            let body = format!("SELECT ($1).{}::text", quote(column));
            (
                name(table),
                format!("RETURNS text LANGUAGE sql STABLE AS $body${body}$body$"),
            )
        }
        FunctionBody::Atomic(table, column) => {
            let body = format!("SELECT count({}) FROM {}", quote(column), name(table));
            (
                String::new(),
                format!("RETURNS bigint LANGUAGE sql BEGIN ATOMIC {body}; END"),
            )
        }
    };
    script.add(format!(
        "CREATE FUNCTION {}({arguments}) {rest}",
        name(path)
    ));
    script.comment(
        "FUNCTION",
        &format!("{}({arguments})", name(path)),
        &function.comment,
    );
}

fn view_depth(model: &Model, path: &Path) -> usize {
    model
        .views
        .get(path)
        .map_or(0, |view| 1 + view_depth(model, &view.from))
}

fn view(path: &Path, view: &View, script: &mut Script) {
    let noun = if view.materialized {
        "MATERIALIZED VIEW"
    } else {
        "VIEW"
    };
    let filter = view
        .filter
        .as_ref()
        .map(|f| format!(" WHERE {}", f.sql(quote)))
        .unwrap_or_default();
    let (columns, from) = (names(&view.columns), name(&view.from));
    script.add(format!(
        "CREATE {noun} {} AS SELECT {columns} FROM {from}{filter}",
        name(path)
    ));
    script.comment(noun, &name(path), &view.comment);
}
