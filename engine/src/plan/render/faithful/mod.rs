//! Expressions that Postgres reads otherwise than it prints them.

mod arrays;
mod nested;
mod token;
mod values;

/// The statement in which each expression is read as it was printed. Texts between dollars stay as they are.
pub(in crate::plan) fn faithful(printed: &str) -> String {
    let mut text = String::with_capacity(printed.len());
    let mut done = 0;
    let mut position = 0;
    let rewritten = |part: &str| values::held(&nested::held(&arrays::held(part)));
    while position < printed.len() {
        let rest = &printed[position..];
        let length = token::length(rest);
        if rest.starts_with('$') && length > 1 {
            text.push_str(&rewritten(&printed[done..position]));
            text.push_str(&rest[..length]);
            done = position + length;
        }
        position += length;
    }
    text + &rewritten(&printed[done..])
}
