//! One line of a file as an Atlas directive.

/// A line `<prefix>atlas:<name> <argument>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Directive<'a> {
    /// What stands before `atlas:`, such as `-- `.
    pub prefix: &'a str,
    /// Its name.
    pub name: &'a str,
    /// The rest of the line behind the name.
    pub argument: &'a str,
}

/// Reads a line as Atlas does: `^([ -~]*)atlas:(\w+)(?: +(.+))*`.
pub fn directive(line: &str) -> Option<Directive<'_>> {
    let printable = line
        .bytes()
        .position(|byte| !(b' '..=b'~').contains(&byte))
        .unwrap_or(line.len());
    // The prefix is greedy: the last `atlas:` that is followed by a word counts.
    let mut end = line.len();
    loop {
        let start = line[..end].rfind("atlas:")?;
        let rest = &line[start + "atlas:".len()..];
        let length = rest
            .bytes()
            .position(|byte| !(byte.is_ascii_alphanumeric() || byte == b'_'))
            .unwrap_or(rest.len());
        if start <= printable && length > 0 {
            let argument = &rest[length..];
            let argument = if argument.starts_with(' ') {
                argument.trim_start_matches(' ')
            } else {
                ""
            };
            return Some(Directive {
                prefix: &line[..start],
                name: &rest[..length],
                argument,
            });
        }
        end = start;
    }
}

/// Whether the first line says `atlas:sum ignore`. A carriage return makes it another word.
pub(crate) fn ignores_sum(content: &[u8]) -> bool {
    let line = content
        .split(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    // Only printable ASCII may stand before the directive, and its argument is ASCII too.
    std::str::from_utf8(line)
        .ok()
        .and_then(directive)
        .is_some_and(|found| found.name == "sum" && found.argument == "ignore")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_line_as_atlas_does() {
        assert_eq!(
            directive("-- atlas:delimiter \\n\\n").unwrap().argument,
            "\\n\\n"
        );
        assert_eq!(directive("//atlas:sum ignore").unwrap().prefix, "//");
        assert_eq!(directive("-- ä atlas:sum ignore"), None);
        assert_eq!(directive("-- atlas: sum"), None);
        assert!(!ignores_sum(b"-- atlas:sum ignore\r\nSELECT 1;"));
    }
}
