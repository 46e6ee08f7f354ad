//! The commands, one a file: what can be typed, and what then happens.

pub mod completions;
pub mod db_drop;
pub mod migrate;
pub mod migrate_apply;
pub mod migrate_create;
pub mod migrate_current;
pub mod migrate_downgrade;
pub mod migrate_dry_run;
pub mod migrate_hash;
pub mod migrate_history;
pub mod migrate_manual;
pub mod migrate_status;
pub mod migrate_validate;
pub mod schema_diff;
pub mod schema_drift;
pub mod schema_inspect;

use crate::args::Command;
use crate::context::Context;
use crate::error::{Error, Outcome};
use crate::usage::unavailable;

/// Does what was typed.
///
/// # Errors
/// Those of the command.
pub async fn run(command: Command, context: &Context) -> Result<Outcome, Error> {
    match command {
        Command::Completions(args) => completions::run(args, context).await,
        Command::DbDrop(_) => Err(unavailable("db-drop")),
        Command::Migrate(_) => Err(unavailable("migrate")),
        Command::MigrateApply(_) => Err(unavailable("migrate-apply")),
        Command::MigrateCreate(_) => Err(unavailable("migrate-create")),
        Command::MigrateCurrent(_) => Err(unavailable("migrate-current")),
        Command::MigrateDowngrade(_) => Err(unavailable("migrate-downgrade")),
        Command::MigrateDryRun(_) => Err(unavailable("migrate-dry-run")),
        Command::MigrateHash(_) => Err(unavailable("migrate-hash")),
        Command::MigrateHistory(_) => Err(unavailable("migrate-history")),
        Command::MigrateManual(_) => Err(unavailable("migrate-manual")),
        Command::MigrateStatus(_) => Err(unavailable("migrate-status")),
        Command::MigrateValidate(_) => Err(unavailable("migrate-validate")),
        Command::SchemaDiff(_) => Err(unavailable("schema-diff")),
        Command::SchemaDrift(_) => Err(unavailable("schema-drift")),
        Command::SchemaInspect(_) => Err(unavailable("schema-inspect")),
    }
}
