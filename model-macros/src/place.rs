//! Where a token stands in the source. Outside of a compiler, as in a unit test, it stands nowhere.

use std::path::Path;

use proc_macro2::Span;

/// The line of a token, from 1.
pub(crate) fn line(span: Span) -> u32 {
    compiled(span).map_or(0, |span| u32::try_from(span.line()).unwrap_or(0))
}

/// The file of a token: relative to the workspace as cargo gives it to rustc. A package outside the workspace is given with its
/// whole path; then it is relative to the folder that the package is in, so that no path of a machine gets into the output.
pub(crate) fn file(span: Span) -> String {
    let file = compiled(span).map(|span| span.file()).unwrap_or_default();
    let manifest = std::env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
    let folder = Path::new(&manifest).parent();
    let relative = folder.and_then(|folder| Path::new(&file).strip_prefix(folder).ok());
    relative
        .map_or(file.clone(), |path| path.to_string_lossy().into_owned())
        .replace('\\', "/")
}

/// The token as the compiler knows it.
fn compiled(span: Span) -> Option<proc_macro::Span> {
    proc_macro::is_available().then(|| span.unwrap())
}
