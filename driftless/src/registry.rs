//! What the derives and the free items of every linked crate submit, and how it is collected.

use crate::assemble::{AssembleError, Declaration};
use crate::definition::Item;
use crate::naming::Naming;

/// What one derive or one free item submits: a function, run only when somebody collects.
pub struct Submission {
    module: &'static str,
    build: fn() -> Vec<Item>,
}

impl Submission {
    /// Submits what `build` returns, which stands in this module.
    pub const fn new(module: &'static str, build: fn() -> Vec<Item>) -> Self {
        Self { module, build }
    }
}

inventory::collect!(Submission);

/// Why nothing could be collected.
#[derive(Debug, thiserror::Error)]
pub enum CollectError {
    /// No linked crate declares a table. A declaration without one would mean "drop everything", so there is none.
    #[error("no linked crate declares a table")]
    Empty,
    /// Declarations that do not go together.
    #[error(transparent)]
    Assemble(#[from] AssembleError),
}

/// Collects what every linked crate declares.
///
/// A crate is linked once it is named: `use models as _;`.
///
/// # Errors
///
/// If no crate declares a table, or if two declarations of the same thing disagree.
pub fn collect(naming: Naming) -> Result<Declaration, CollectError> {
    collect_watched(naming, |_| {})
}

/// The same; `watch` is told of each module before what stands in it is read.
pub(crate) fn collect_watched(
    naming: Naming,
    mut watch: impl FnMut(&str),
) -> Result<Declaration, CollectError> {
    let mut items = Vec::new();
    for submission in inventory::iter::<Submission>() {
        watch(submission.module);
        items.append(&mut (submission.build)());
    }
    if !items.iter().any(|item| matches!(item, Item::Table(_))) {
        return Err(CollectError::Empty);
    }
    Ok(Declaration::assemble(items, naming)?)
}
