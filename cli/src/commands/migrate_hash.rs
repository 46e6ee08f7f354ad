//! `migrate-hash`: renews atlas.sum.

use engine::migrator::directory::Directory;
use serde_json::json;

use crate::args::ReportFormat;
use crate::context::Context;
use crate::error::{Error, Outcome};

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli migrate-hash\n\
\x20 cli migrate-hash format=json";

/// Rewrite atlas.sum after files were edited on purpose, and say what changed
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// How to report
    #[arg(long, value_enum, default_value_t)]
    pub format: ReportFormat,
}

/// Rewrites `atlas.sum`.
///
/// # Errors
/// When the folder cannot be read or the file cannot be written.
pub async fn run(args: Args, context: &Context) -> Result<Outcome, Error> {
    let project = context.project()?;
    let mut directory = Directory::open(&project.migrations)?;
    let changes = directory.write_sum()?;
    match args.format {
        ReportFormat::Text if changes.is_empty() => {
            context
                .ui
                .status("Unchanged", "atlas.sum is what the files are");
        }
        ReportFormat::Text => {
            for (file, change) in &changes {
                context.ui.status("Hashed", &format!("{file} was {change}"));
            }
        }
        ReportFormat::Json => {
            let changes: Vec<_> = changes
                .iter()
                .map(|(file, change)| json!({ "file": file, "change": change.to_string() }))
                .collect();
            let object = json!({ "version": 1, "command": "migrate-hash", "changes": changes });
            context.ui.data(&format!("{object:#}\n"))?;
        }
    }
    Ok(Outcome::Done)
}
