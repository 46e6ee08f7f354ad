//! What a crate with `embed!` in it is compiled to, and when it is compiled again.

#![expect(clippy::unwrap_used, reason = "what tests share may panic as they may")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use driftless_directory::{Directory, read_files};

const MAIN: &str = r#"
extern crate self as driftless_migrator;
pub struct Migrator;
impl Migrator {
    pub const fn embedded(files: &'static [(&'static str, &'static str)]) -> &'static [(&'static str, &'static str)] {
        files
    }
}
fn main() {
    let files = driftless_migrator_macros::embed!(driftless_migrator "migrations");
    print!("{files:?}");
}
"#;
/// Where the path stands in it.
const PLACE: &str = "src/main.rs:10:70: error: ";

/// A crate in a folder of its own, with a name of its own: cargo knows crates in one target folder by
/// their names.
struct Crate(tempfile::TempDir);

impl Crate {
    fn new(name: &str, files: &[(&str, &str)]) -> Self {
        let folder = Crate(tempfile::tempdir().unwrap());
        let own = Path::new(env!("CARGO_MANIFEST_DIR"));
        let manifest = format!(
            "[package]\nname = {name:?}\nedition = \"2024\"\n[workspace]\n[dependencies]\n\
             driftless-migrator-macros = {{ path = {own:?} }}\n"
        );
        folder.write("Cargo.toml", &manifest);
        folder.write("src/main.rs", MAIN);
        std::fs::copy(own.join("../../Cargo.lock"), folder.path("Cargo.lock")).unwrap();
        std::fs::create_dir_all(folder.path("migrations")).unwrap();
        for (name, content) in files {
            folder.write(&format!("migrations/{name}"), content);
        }
        folder
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, content: &str) {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }

    fn remove(&self, name: &str) {
        std::fs::remove_file(self.path(name)).unwrap();
    }

    /// What `migrate-hash` does.
    fn hash(&self) {
        Directory::open(self.path("migrations"))
            .unwrap()
            .write_sum()
            .unwrap();
    }

    fn cargo(&self, arguments: &[&str]) -> Output {
        // One target folder for all, so that the dependencies are compiled once.
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("embed");
        Command::new(env!("CARGO"))
            .args(arguments)
            .arg("--offline")
            .current_dir(self.0.path())
            .env("CARGO_TARGET_DIR", target)
            .output()
            .unwrap()
    }

    /// The files that the program has in it, after a build that is told by nobody what changed.
    fn embedded(&self) -> String {
        let output = self.cargo(&["run", "--quiet"]);
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{errors}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// The files of the folder, in the order of their names.
    fn expected(&self) -> String {
        let mut files = read_files(&self.path("migrations")).unwrap();
        files.sort();
        format!("{files:?}")
    }

    /// What the compiler says, place and reason in one line.
    fn error(&self) -> String {
        let output = self.cargo(&["build", "--quiet", "--message-format", "short"]);
        assert!(!output.status.success());
        String::from_utf8(output.stderr).unwrap()
    }
}

const FILES: [(&str, &str); 3] = [
    ("1_a.sql", "\u{feff}SELECT 'ä';\r\n"),
    ("2_b.sql", "SELECT 2;\n"),
    ("down/2_b.sql", "SELECT -2;\n"),
];

#[test]
fn what_is_embedded_follows_the_folder() {
    let app = Crate::new("follows", &FILES);
    app.hash();
    assert_eq!(app.embedded(), app.expected());

    app.write("migrations/2_b.sql", "SELECT 22;\n");
    app.hash();
    assert_eq!(app.embedded(), app.expected(), "a file was edited");

    app.write("migrations/3_c.sql", "SELECT 3;\n");
    app.write("migrations/down/3_c.sql", "SELECT -3;\n");
    app.hash();
    assert_eq!(app.embedded(), app.expected(), "a file was added");

    app.write("migrations/down/3_c.sql", "SELECT -33;\n");
    assert_eq!(app.embedded(), app.expected(), "a way back was edited");

    app.remove("migrations/3_c.sql");
    app.remove("migrations/down/3_c.sql");
    app.hash();
    assert_eq!(app.embedded(), app.expected(), "a file was removed");

    let again = app.cargo(&["build", "--verbose"]);
    let again = String::from_utf8(again.stderr).unwrap();
    assert!(again.contains("Fresh follows"), "{again}");
}

#[test]
fn a_folder_that_is_not_what_its_sum_says_does_not_compile() {
    let app = Crate::new("refused", &FILES);
    app.hash();
    let check = |reason: &str| {
        let error = app.error();
        assert!(error.contains(&format!("{PLACE}{reason}")), "{error}");
    };
    app.write("migrations/2_b.sql", "SELECT 22;\n");
    check("migrations/atlas.sum, line 3: 2_b.sql was edited");
    app.hash();
    app.write("migrations/11_c.sql", "SELECT 3;\n");
    check("migrations/atlas.sum, line 2: 11_c.sql was added");
    app.hash();
    app.remove("migrations/11_c.sql");
    check("migrations/atlas.sum, line 2: 11_c.sql was removed");
    app.write("migrations/atlas.sum", "h1:x\n<<<<<<< ours\n");
    check("checksum file has a merge conflict: line 2 of atlas.sum");
    app.remove("migrations/atlas.sum");
    check("migrations/atlas.sum is missing");
    assert!(app.error().contains("run `cli migrate-hash`"));
    app.write("migrations/2_c.sql", "SELECT 3;\n");
    check("version 2 stands twice: 2_b.sql and 2_c.sql");
    std::fs::remove_dir_all(app.path("migrations")).unwrap();
    check("no migrations directory at ");
}

#[test]
fn what_is_no_path_does_not_compile() {
    let app = Crate::new("no-path", &[]);
    app.write("src/main.rs", &MAIN.replace("\"migrations\"", "migrations"));
    let error = app.error();
    assert!(
        error.contains(&format!("{PLACE}expected the path of a folder")),
        "{error}"
    );
}
