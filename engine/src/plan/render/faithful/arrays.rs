//! Arrays of varchars.
//!
//! `status IN ('a', 'b')` on a varchar is printed with an explicit cast of the array, `(ARRAY[...])::text[]`. Read
//! again, that cast is pushed into the elements, and the expression is printed otherwise from then on. A comparison makes the
//! cast by itself; elsewhere it is one of an array that has its type already.

const OPEN: &str = "(ARRAY[";
const CLOSE: &str = "])::text[]";
const CAST: &str = "::character varying";

/// The text whose casts stay with the array.
pub(super) fn held(printed: &str) -> String {
    let mut text = String::with_capacity(printed.len());
    let mut rest = printed;
    while let Some(start) = rest.find(OPEN) {
        let (before, found) = rest.split_at(start);
        text.push_str(before);
        match elements(&found[OPEN.len()..]) {
            Some(length) => {
                let list = &found[OPEN.len()..OPEN.len() + length];
                if text.ends_with("ANY (") || text.ends_with("ALL (") {
                    text.push_str(&format!("ARRAY[{list}]"));
                } else {
                    text.push_str(&format!("(ARRAY[{list}]::character varying[])::text[]"));
                }
                rest = &found[OPEN.len() + length + CLOSE.len()..];
            }
            None => {
                text.push_str(OPEN);
                rest = &found[OPEN.len()..];
            }
        }
    }
    text.push_str(rest);
    text
}

/// The length of a list of varchar literals that the cast of the array follows.
fn elements(text: &str) -> Option<usize> {
    let mut rest = text;
    loop {
        rest = literal(rest)?.strip_prefix(CAST)?;
        if rest.starts_with(CLOSE) {
            return Some(text.len() - rest.len());
        }
        rest = rest.strip_prefix(", ")?;
    }
}

/// What follows a string literal; a quote inside of it is doubled.
fn literal(text: &str) -> Option<&str> {
    let mut rest = text.strip_prefix('\'')?;
    loop {
        let (_, after) = rest.split_once('\'')?;
        match after.strip_prefix('\'') {
            Some(inside) => rest = inside,
            None => return Some(after),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::held;

    #[test]
    fn the_cast_of_an_array_of_varchars_is_left_out() {
        assert_eq!(
            held(
                "CHECK (((s)::text = ANY ((ARRAY['a'::character varying, 'b, ]''x'::character varying])::text[])))"
            ),
            "CHECK (((s)::text = ANY (ARRAY['a'::character varying, 'b, ]''x'::character varying])))"
        );
    }

    #[test]
    fn elsewhere_the_array_has_its_type_before_the_cast() {
        assert_eq!(
            held("DEFAULT (ARRAY['a'::character varying])::text[]"),
            "DEFAULT (ARRAY['a'::character varying]::character varying[])::text[]"
        );
    }

    #[test]
    fn other_arrays_stay() {
        for text in [
            "(ARRAY['a'::text])::text[]",
            "(ARRAY[1, 2])::bigint[]",
            "((ARRAY['a'::character varying, s])::text[])",
        ] {
            assert_eq!(held(text), text);
        }
    }
}
