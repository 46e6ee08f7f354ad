//! What a statement has beside its text.

use driftless_migrator::split::split;

#[test]
fn the_comments_directly_above_it() {
    let statements =
        split("-- far\n\n-- near\n/* nearer */\nSELECT 1 -- in\n, 2;\n-- after\n").unwrap();
    assert_eq!(statements.len(), 1);
    assert_eq!(statements[0].comments, ["-- near", "/* nearer */"]);
    assert_eq!(statements[0].text, "SELECT 1 -- in\n, 2;");
}

#[test]
fn the_lines_that_copy_reads() {
    let sql = "COPY \"t\" (a, b) FROM stdin WITH (FORMAT text);\n1\tit's;\n\\.\n\nSELECT 1;";
    let statements = split(sql).unwrap();
    assert_eq!(&sql[statements[0].data.clone().unwrap()], "1\tit's;\n");
    assert_eq!(statements[1].text, "SELECT 1;");
    let statements = split("COPY t FROM '/stdin'; SELECT 1;").unwrap();
    assert_eq!(statements[0].data, None);
}

#[test]
fn its_place_in_bytes() {
    let sql = "\u{feff}-- ä\nSELECT 'ö';\r\n\r\n SELECT 2 ";
    let statements = split(sql).unwrap();
    assert_eq!(&sql[statements[0].span.clone()], "SELECT 'ö';");
    assert_eq!(&sql[statements[1].span.clone()], "SELECT 2");
}
