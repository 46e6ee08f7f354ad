//! The first migration of a database that is there already.

use driftless_migrator::directory::FileTxMode;
use driftless_migrator::script::{self, ScriptError};

use crate::catalog::InspectError;
use crate::difference::{self, DifferenceError, Printed, Request};
use crate::plan::GENERATED;
use crate::scratch::{Provider, ScratchError, wanted_extensions};
use crate::source::Opened;

/// A database that no file can stand for.
#[derive(Debug, thiserror::Error)]
pub enum BaselineError {
    /// It cannot be read.
    #[error(transparent)]
    Inspect(#[from] InspectError),
    /// No scratch database is to be had.
    #[error(transparent)]
    Scratch(#[from] ScratchError),
    /// The proof could not compare.
    #[error(transparent)]
    Difference(#[from] DifferenceError),
    /// Postgres refuses the file.
    #[error("the first migration is refused by Postgres: {0}")]
    Refused(#[from] ScriptError),
    /// It builds something else.
    #[error("the first migration does not build what the database contains; these differ: {}", left.join(", "))]
    Missed {
        /// What differs, as `column public.users.nickname`.
        left: Vec<String>,
    },
}

/// Writes what a database contains as one file, and proves that it builds the same. What cannot be written is named.
///
/// # Errors
/// When the database cannot be read, or the file does not build the same.
pub async fn baseline(
    state: &Opened,
    provider: &Provider,
    request: &Request,
) -> Result<Printed, BaselineError> {
    let (catalog, scope) = difference::read(state, request).await?;
    let Printed { sql, left_out } = difference::print(&catalog, &scope);
    let sql = format!(
        "{GENERATED}\n-- driftless:irreversible: the database was there before its migrations\n\n{sql}"
    );
    let scratch = provider
        .database(&wanted_extensions([sql.as_str()]))
        .await?;
    script::run(scratch.client(), &sql, FileTxMode::File).await?;
    if left_out.is_empty() {
        let built = Opened::on_scratch(scratch);
        let left = difference::between(&built, state, request).await?;
        if !left.is_empty() {
            return Err(BaselineError::Missed { left });
        }
    }
    Ok(Printed { sql, left_out })
}
