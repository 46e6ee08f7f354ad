//! The embedded Postgres of a build without the feature `embedded`: it says so.

use std::path::Path;

use driftless_migrator::connect::Connection;

use crate::scratch::ScratchError;

/// A Postgres inside this process; this build has none, so there is no value of this type.
#[derive(Debug)]
pub enum Embedded {}

impl Embedded {
    /// Fails with [`ScratchError::EmbeddedUnavailable`].
    pub async fn open(_path: &Path, _extensions: &[String]) -> Result<Embedded, ScratchError> {
        Err(ScratchError::EmbeddedUnavailable)
    }

    pub(in crate::scratch) async fn throwaway(
        _extensions: &[String],
    ) -> Result<Embedded, ScratchError> {
        Err(ScratchError::EmbeddedUnavailable)
    }

    /// The address of the database.
    pub fn url(&self) -> &str {
        match *self {}
    }

    /// Connects.
    pub async fn connect(&self) -> Result<Connection, ScratchError> {
        match *self {}
    }

    pub(in crate::scratch) fn provide(&self, _extensions: &[String]) -> Result<(), ScratchError> {
        match *self {}
    }

    pub(in crate::scratch) fn disconnect(&self) {
        match *self {}
    }
}

pub(in crate::scratch) fn version_num() -> Result<u32, ScratchError> {
    Err(ScratchError::EmbeddedUnavailable)
}

pub(in crate::scratch) fn sweep() {}
