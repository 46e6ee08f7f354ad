//! What the derives reject, and where: one file a rejection in `ui/`.

use std::path::Path;

#[test]
fn every_rejection_is_spanned_and_says_what_to_write() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/*.rs");
}

/// Errors with a code are the compiler's own.
#[test]
fn every_rejection_has_a_line_of_help() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui");
    let entries = std::fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let mut seen = 0;
    for path in paths.filter(|path| path.extension().is_some_and(|kind| kind == "stderr")) {
        let text = std::fs::read_to_string(&path).unwrap();
        for error in text
            .split("\n\n")
            .filter(|part| part.starts_with("error: "))
        {
            assert!(
                text.contains(&format!("{error}\n\n         help: ")),
                "{}: {error}",
                path.display()
            );
            seen += 1;
        }
    }
    assert!(seen > 100, "only {seen} rejections were found");
}
