//! Extensions.

use super::super::hazard::HazardKind;
use super::super::statement::{Phase, Step};
use super::writer::comment_literal;
use crate::catalog::Extension;
use crate::diff::Edit;

pub(super) fn steps(edit: &Edit<Extension>) -> Vec<Step> {
    let name = &edit.subject().name;
    let mut steps = Vec::new();
    let step = match edit {
        // Often an administrator has made it beforehand, since that takes a privilege.
        Edit::Create(extension) => Step::sql(
            Phase::CreateExtension,
            format!("Create extension {name}"),
            format!(
                "CREATE EXTENSION IF NOT EXISTS {name} WITH SCHEMA {}",
                extension.schema
            ),
        ),
        Edit::Drop(_) => Step::sql(
            Phase::DropExtension,
            format!("Drop extension {name}"),
            format!("DROP EXTENSION {name}"),
        )
        .with_hazard(
            HazardKind::BreaksApplication,
            format!("drops extension {}", name.path()),
        ),
        Edit::Alter { before, after } if before.schema == after.schema => comment(after),
        Edit::Alter { before, after } => {
            if before.comment != after.comment {
                steps.push(comment(after));
            }
            Step::sql(
                Phase::CreateExtension,
                format!("Modify extension {name}"),
                format!("ALTER EXTENSION {name} SET SCHEMA {}", after.schema),
            )
            .with_hazard(
                HazardKind::BreaksApplication,
                format!("moves extension {} to another schema", name.path()),
            )
        }
    };
    if let Edit::Create(created) = edit
        && created.comment.is_some()
    {
        steps.push(comment(created));
    }
    steps.insert(0, step);
    steps
}

fn comment(on: &Extension) -> Step {
    let text = comment_literal(on.comment.as_ref().or(on.own_comment.as_ref()));
    let sql = format!("COMMENT ON EXTENSION {} IS {text}", on.name);
    Step::sql(
        Phase::Comment,
        format!("Set comment of extension {}", on.name),
        sql,
    )
}
