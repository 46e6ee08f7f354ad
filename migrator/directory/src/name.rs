//! The names of new files.

use super::Version;

/// Longest description; most file systems end at 255 bytes.
const MAX_LENGTH: usize = 100;

/// Makes what a person typed fit for a file name: lower-case ASCII letters and digits, everything
/// else one `_`. `None` if nothing is left.
pub fn sanitise_name(typed: &str) -> Option<String> {
    let words: Vec<_> = typed
        .split(|character: char| !character.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let mut name = words.join("_").to_ascii_lowercase();
    name.truncate(MAX_LENGTH);
    let name = name.trim_end_matches('_');
    (!name.is_empty()).then(|| name.to_owned())
}

/// The file name of a migration: `<version>_<description>.sql`.
pub fn file_name(version: &Version, description: &str) -> String {
    if description.is_empty() {
        format!("{version}.sql")
    } else {
        format!("{version}_{description}.sql")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_letters_and_digits() {
        assert_eq!(
            sanitise_name("Add  e-mail/../x!").as_deref(),
            Some("add_e_mail_x")
        );
        assert_eq!(sanitise_name("__init__").as_deref(), Some("init"));
        assert_eq!(sanitise_name("größe").as_deref(), Some("gr_e"));
        assert_eq!(sanitise_name("../"), None);
        assert_eq!(sanitise_name(&"a_".repeat(90)).unwrap().len(), 99);
        assert_eq!(file_name(&"1".into(), ""), "1.sql");
    }
}
