//! Schemas.

use super::super::statement::{Phase, Step};
use super::writer::comment_literal;
use crate::catalog::Schema;
use crate::diff::Edit;

pub(super) fn steps(edit: &Edit<Schema>) -> Vec<Step> {
    match edit {
        Edit::Create(schema) => {
            let summary = format!("Create {} schema", schema.name);
            let sql = format!("CREATE SCHEMA {}", schema.name);
            let mut steps = vec![Step::sql(Phase::CreateSchema, summary, sql)];
            if schema.comment.is_some() {
                steps.push(comment(schema));
            }
            steps
        }
        Edit::Drop(schema) => {
            let summary = format!("Drop {} schema", schema.name);
            vec![Step::sql(
                Phase::DropSchema,
                summary,
                format!("DROP SCHEMA {}", schema.name),
            )]
        }
        Edit::Alter { after, .. } => vec![comment(after)],
    }
}

fn comment(schema: &Schema) -> Step {
    // What initdb says of it (the catalog's pg_namespace.dat).
    let initial = "standard public schema".to_owned();
    let own = schema.comment.as_ref();
    let said = own.or((schema.name.as_str() == "public").then_some(&initial));
    let text = comment_literal(said);
    let sql = format!("COMMENT ON SCHEMA {} IS {text}", schema.name);
    Step::sql(
        Phase::Comment,
        format!("Set comment of {} schema", schema.name),
        sql,
    )
}
