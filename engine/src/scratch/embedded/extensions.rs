//! The extensions that come with the embedded Postgres.
//!
//! Only their files are put in place: `CREATE EXTENSION` stays with whoever writes the SQL, since
//! pglite-oxide's own way creates them beforehand, and in `pg_catalog`.

use std::collections::BTreeMap;
use std::path::Path;

use pglite_oxide::{PglitePaths, extensions::by_sql_name, install_extension_bytes};

use crate::scratch::ScratchError;
use crate::scratch::error::Place;

/// Archives of extensions' files, by the extension's name.
pub(super) type Archives = BTreeMap<&'static str, &'static [u8]>;

/// The archives of `names` and of what they depend on.
pub(super) fn archives(names: &[String]) -> Result<Archives, ScratchError> {
    let mut archives = Archives::new();
    // plpgsql is part of every database.
    for name in names.iter().filter(|name| *name != "plpgsql") {
        collect(name, &mut archives).ok_or_else(|| ScratchError::MissingExtension {
            name: name.clone(),
            place: Place::Embedded,
        })?;
    }
    Ok(archives)
}

fn collect(name: &str, archives: &mut Archives) -> Option<()> {
    let extension = by_sql_name(name)?;
    for dependency in extension.dependencies() {
        collect(dependency, archives)?;
    }
    archives.insert(
        extension.sql_name(),
        pglite_oxide_assets::extension_archive(name)?,
    );
    Some(())
}

/// Puts the files where the server of that root looks for them.
pub(super) fn install(root: &Path, archives: &Archives) -> anyhow::Result<()> {
    let paths = PglitePaths::with_root(root);
    archives
        .values()
        .try_for_each(|archive| install_extension_bytes(&paths, archive))
}
