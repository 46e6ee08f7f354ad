//! Finding `pg_dump`, which reads a server of its own major version or of an older one.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use engine::scratch::Provider;

/// The program that can dump databases of `provider`. Where there is none, or the databases take one
/// connection only, that is said once.
pub(super) fn pg_dump(provider: &Provider) -> Option<&'static Path> {
    static FOUND: OnceLock<Option<PathBuf>> = OnceLock::new();
    let major = provider.server_version_num() / 10_000;
    let search = || {
        let found = provider
            .server_url()
            .and_then(|_| testkit::client_program("pg_dump", major));
        if found.is_none() {
            say_that_there_is_none(major);
        }
        found
    };
    FOUND.get_or_init(search).as_deref()
}

#[expect(
    clippy::print_stderr,
    reason = "who runs the tests must know what they did not check"
)]
fn say_that_there_is_none(major: u32) {
    eprintln!(
        "the laws are judged without pg_dump {major} or newer, or a server that it can reach"
    );
}
