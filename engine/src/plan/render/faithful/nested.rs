//! AND within AND, and OR within OR.
//!
//! `b BETWEEN 0 AND 9 AND a > 0` is printed as `(((b >= 0) AND (b <= 9)) AND (a > 0))`. Read again, the first operand becomes
//! one with the list that it begins (`makeAndExpr` in the server's gram.y), and the expression is printed otherwise from then
//! on. A cast to what it is already keeps it apart and leaves no trace.

use super::token;

const CAST: &str = "::boolean";

/// What has been seen of a pair of parentheses.
#[derive(Clone, Copy, Default)]
struct Group {
    /// Whether anything but a group has been seen in it.
    has_text: bool,
    connector: Option<&'static str>,
    /// The group that it begins with: where that ends, and what connects its operands.
    first: Option<(usize, Option<&'static str>)>,
}

/// The text in which each such operand has a cast.
pub(super) fn held(printed: &str) -> String {
    let mut text = String::with_capacity(printed.len());
    let mut copied = 0;
    for end in operands(printed) {
        text.push_str(&printed[copied..end]);
        text.push_str(CAST);
        copied = end;
    }
    text.push_str(&printed[copied..]);
    text
}

/// Where they end, in order.
fn operands(printed: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let mut open = vec![Group::default()];
    let mut position = 0;
    while let Some(c) = printed[position..].chars().next() {
        let end = position + token::length(&printed[position..]);
        match c {
            '(' | '[' => open.push(Group::default()),
            ')' | ']' => close(&mut open, end),
            c if c.is_whitespace() => {}
            _ => {
                if let Some(group) = open.last_mut() {
                    found.extend(group.connect(&printed[position..end]));
                    group.has_text = true;
                }
            }
        }
        position = end;
    }
    found.sort_unstable();
    found
}

fn close(open: &mut Vec<Group>, end: usize) {
    if open.len() < 2 {
        return;
    }
    let closed = open.pop().unwrap_or_default();
    if let Some(around) = open.last_mut() {
        if !around.has_text && around.first.is_none() {
            around.first = Some((end, closed.connector));
        }
        around.has_text |= around.first.is_some_and(|(first, _)| first != end);
    }
}

impl Group {
    /// Takes note of a word; gives the end of the first operand if the word makes one with it.
    fn connect(&mut self, word: &str) -> Option<usize> {
        let connector = ["AND", "OR"].into_iter().find(|found| *found == word)?;
        let is_first = self.connector.is_none() && !self.has_text;
        self.connector.get_or_insert(connector);
        let (end, inner) = self.first.filter(|_| is_first)?;
        (inner == Some(connector)).then_some(end)
    }
}

#[cfg(test)]
mod tests {
    use super::held;

    #[test]
    fn a_first_operand_of_the_same_kind_is_kept_apart() {
        assert_eq!(
            held("CHECK ((((b >= 0) AND (b <= 9)) AND (a > 0)))"),
            "CHECK ((((b >= 0) AND (b <= 9))::boolean AND (a > 0)))"
        );
        assert_eq!(
            held("((((a = 1) OR (b = 2)) OR (c = 3)) OR d)"),
            "((((a = 1) OR (b = 2))::boolean OR (c = 3))::boolean OR d)"
        );
    }

    #[test]
    fn all_else_stays() {
        for text in [
            "(((a = 1) AND (b = 2)) OR (c = 3))",
            "((a = 1) AND ((b = 2) AND (c = 3)))",
            "((NOT ((a = 1) AND (b = 2))) AND c)",
            "(f(((a = 1) AND (b = 2))) AND c)",
            "(('((a) AND (b)) AND c'::text = x) AND y)",
            "(\"((a AND b) AND c)\" AND (b))",
            "a $1 ((b) AND (c))",
        ] {
            assert_eq!(held(text), text);
        }
    }
}
