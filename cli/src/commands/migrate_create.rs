//! `migrate-create`: writes the migration that the models need.

use std::path::PathBuf;
use std::str::FromStr;

use crate::args::{ReportFormat, ScratchArgs};

const EXAMPLES: &str = "\
Examples:\n\
\x20 cli migrate-create m=add_email\n\
\x20 cli migrate-create dry-run=1\n\
\x20 cli migrate-create m=full_name rename=users.name:full_name\n\
\x20 cli migrate-create m=drop_nickname allow=data-loss\n\
\x20 cli migrate-create check=1   # exit code 1 when a migration is missing";

/// Write the migration that brings the migrations up to the models
///
/// Compares what the loader prints with what the migration files build. The new file, its way back and atlas.sum
/// are written after they are proven on a throwaway database. When both agree, nothing is written.
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub struct Args {
    /// Name of the migration
    #[arg(short, long, alias = "m", value_name = "NAME", required_unless_present_any = ["dry_run", "check"])]
    pub message: Option<String>,
    /// Print the migration and write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Write nothing; exit with 1 if a migration is needed
    #[arg(long)]
    pub check: bool,
    /// Answer to a rename question: users.name:full_name, or none (can be repeated)
    #[arg(long, value_name = "BEFORE:AFTER", value_delimiter = ',')]
    pub rename: Vec<RenameAnswer>,
    /// Hazard to accept, such as data-loss (can be repeated)
    #[arg(long, value_name = "HAZARD", value_delimiter = ',')]
    pub allow: Vec<String>,
    /// Desired state from this SQL file instead of the loader
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub from: Option<PathBuf>,
    /// Where throwaway databases live.
    #[command(flatten)]
    pub scratch: ScratchArgs,
    /// How to report
    #[arg(long, value_enum, default_value_t)]
    pub format: ReportFormat,
}

/// An answer to "was this renamed?".
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RenameAnswer {
    /// Nothing was renamed: what disappeared is dropped, what appeared is new.
    None,
    /// This was renamed.
    Renamed {
        /// The object as it was called, qualified: `users.name`.
        before: String,
        /// Its last name now: `full_name`.
        after: String,
    },
}

impl FromStr for RenameAnswer {
    type Err = String;

    fn from_str(text: &str) -> Result<RenameAnswer, String> {
        if text == "none" {
            return Ok(RenameAnswer::None);
        }
        match text.split_once(':') {
            Some((before, after)) if !before.is_empty() && !after.is_empty() => {
                Ok(RenameAnswer::Renamed {
                    before: before.to_owned(),
                    after: after.to_owned(),
                })
            }
            _ => Err("expected BEFORE:AFTER such as users.name:full_name, or none".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rename_answers_are_read() {
        assert_eq!("none".parse(), Ok(RenameAnswer::None));
        let renamed = RenameAnswer::Renamed {
            before: "users.name".to_owned(),
            after: "full_name".to_owned(),
        };
        assert_eq!("users.name:full_name".parse(), Ok(renamed));
        for wrong in ["", "users.name", ":x", "x:"] {
            assert!(wrong.parse::<RenameAnswer>().is_err(), "{wrong}");
        }
    }
}
