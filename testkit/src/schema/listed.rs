//! A list of differences that are meant, each group of lines below its reason.

use std::collections::BTreeSet;

/// What is wrong: differences that `list` lacks, lines of it that are no difference, and lines without a reason.
pub(super) fn complaints(list: &str, differences: &[String]) -> Vec<String> {
    let mut complaints = Vec::new();
    let mut listed = BTreeSet::new();
    let mut has_reason = false;
    for line in list.lines().map(str::trim_end) {
        if line.is_empty() {
            has_reason = false;
        } else if line.starts_with('#') {
            has_reason = true;
        } else {
            if !has_reason {
                complaints.push(format!("listed without a reason: {line}"));
            }
            listed.insert(line);
        }
    }
    let found: BTreeSet<&str> = differences.iter().map(String::as_str).collect();
    let missing = found.difference(&listed);
    complaints.extend(missing.map(|line| format!("not listed: {line}")));
    let stale = listed.difference(&found);
    complaints.extend(stale.map(|line| format!("listed, and no difference: {line}")));
    complaints
}

#[cfg(test)]
mod tests {
    use super::complaints;

    #[test]
    fn a_list_is_complete_and_true_and_gives_reasons() {
        let found = ["~ a".to_owned(), "+ b".to_owned()];
        let none: [String; 0] = [];
        assert_eq!(complaints("# why\n~ a\n+ b\n", &found), none);
        assert_eq!(
            complaints("# why\n~ a\n\n- c\n", &found),
            [
                "listed without a reason: - c",
                "not listed: + b",
                "listed, and no difference: - c"
            ]
        );
    }
}
