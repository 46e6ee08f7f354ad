//! The path of a file that a macro names.

/// `src/schema.rs` for `schema.rs` or `../src/schema.rs` beside `src/lib.rs`. It lives as long as the program, as the file of every [`Source`](crate::Source) does.
pub(super) fn beside(file: &str, path: &str) -> &'static str {
    let file = file.replace('\\', "/");
    let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = Vec::new();
    for part in folder.split('/').chain(path.split('/')) {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    String::leak(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::beside;

    #[test]
    fn a_path_goes_out_from_the_folder_of_the_file() {
        assert_eq!(
            beside("models/src/lib.rs", "schema.rs"),
            "models/src/schema.rs"
        );
        assert_eq!(
            beside("loader/src/main.rs", "../../models/src/schema.rs"),
            "models/src/schema.rs"
        );
        assert_eq!(beside("main.rs", "../schema.rs"), "../schema.rs");
    }
}
