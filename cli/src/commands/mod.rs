//! The commands, one a file: what can be typed, and what then happens.

pub mod completions;
pub mod db_drop;
pub mod migrate;
pub mod migrate_apply;
pub mod migrate_baseline;
pub mod migrate_checkpoint;
pub mod migrate_create;
pub mod migrate_current;
pub mod migrate_downgrade;
pub mod migrate_dry_run;
pub mod migrate_hash;
pub mod migrate_history;
pub mod migrate_manual;
pub mod migrate_rebase;
pub mod migrate_stamp;
pub mod migrate_status;
pub mod migrate_test;
pub mod migrate_validate;
pub mod schema_diff;
pub mod schema_drift;
pub mod schema_inspect;

use crate::args::Command;
use crate::context::Context;
use crate::error::{Error, Outcome};

/// Does what was typed.
///
/// # Errors
/// Those of the command.
pub async fn run(command: Command, context: &Context) -> Result<Outcome, Error> {
    match command {
        Command::Completions(args) => completions::run(args, context).await,
        Command::DbDrop(args) => db_drop::run(args, context).await,
        Command::Migrate(args) => migrate::run(args, context).await,
        Command::MigrateApply(args) => migrate_apply::run(args, context).await,
        Command::MigrateBaseline(args) => migrate_baseline::run(args, context).await,
        Command::MigrateCheckpoint(args) => migrate_checkpoint::run(args, context).await,
        Command::MigrateCreate(args) => migrate_create::run(args, context).await,
        Command::MigrateCurrent(args) => migrate_current::run(args, context).await,
        Command::MigrateDowngrade(args) => migrate_downgrade::run(args, context).await,
        Command::MigrateDryRun(args) => migrate_dry_run::run(args, context).await,
        Command::MigrateHash(args) => migrate_hash::run(args, context).await,
        Command::MigrateHistory(args) => migrate_history::run(args, context).await,
        Command::MigrateManual(args) => migrate_manual::run(args, context).await,
        Command::MigrateRebase(args) => migrate_rebase::run(args, context).await,
        Command::MigrateStamp(args) => migrate_stamp::run(args, context).await,
        Command::MigrateStatus(args) => migrate_status::run(args, context).await,
        Command::MigrateTest(args) => migrate_test::run(args, context).await,
        Command::MigrateValidate(args) => migrate_validate::run(args, context).await,
        Command::SchemaDiff(args) => schema_diff::run(args, context).await,
        Command::SchemaDrift(args) => schema_drift::run(args, context).await,
        Command::SchemaInspect(args) => schema_inspect::run(args, context).await,
    }
}
