//! What the derives reject, and where: one file a rejection in `ui/`.

#[test]
fn every_rejection_is_spanned_and_says_what_to_write() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/*.rs");
}
