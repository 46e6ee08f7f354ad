//! What one argument of `#[driftless(...)]` may be, and the place it is read into.

use syn::{Ident, LitStr, Path};

use super::grammar::{Argument, Element, Value};
use crate::rejection::Rejections;

impl Argument {
    /// `name = "..."` into a place that takes one string.
    pub(crate) fn text(self, into: &mut Option<LitStr>, rejections: &mut Rejections) {
        let name = &self.name;
        if into.is_some() {
            return twice(name, rejections);
        }
        match self.value {
            Value::Text(text) => *into = said(&name.to_string(), text, rejections),
            value => {
                let help = format!("write `{name} = {:?}`", value.as_text());
                rejections.push(value.span(name), format!("`{name}` takes a string"), help);
            }
        }
    }

    /// `name = path::Entity`.
    pub(crate) fn path(self, into: &mut Option<Path>, rejections: &mut Rejections) {
        let name = &self.name;
        if into.is_some() {
            return twice(name, rejections);
        }
        match self.value {
            Value::Path(path) => *into = Some(path),
            value => {
                let help = format!("write `{name} = path::Entity`");
                rejections.push(value.span(name), format!("`{name}` takes a path"), help);
            }
        }
    }

    /// A further string of a list of strings.
    pub(crate) fn further_text(self, into: &mut Vec<LitStr>, rejections: &mut Rejections) {
        let mut text = None;
        self.text(&mut text, rejections);
        into.extend(text);
    }

    /// `name`, alone.
    pub(crate) fn flag(self, into: &mut Option<Ident>, rejections: &mut Rejections) {
        if into.is_some() {
            return twice(&self.name, rejections);
        }
        match self.value {
            Value::Flag => *into = Some(self.name),
            value => {
                let help = format!("write `{}` alone", self.name);
                rejections.push(
                    value.span(&self.name),
                    format!("`{}` takes no value", self.name),
                    help,
                );
            }
        }
    }

    /// `name("a", "b")`, at least one string.
    pub(crate) fn texts(self, into: &mut Vec<LitStr>, rejections: &mut Rejections) {
        let name = &self.name;
        if !into.is_empty() {
            return twice(name, rejections);
        }
        let help = match &self.value {
            Value::Flag | Value::List(_) => format!("write `{name}(\"a\", \"b\")`"),
            value => format!("write `{name}({:?})`", value.as_text()),
        };
        let Value::List(elements) = self.value else {
            let message = format!("`{name}` takes strings in parentheses");
            return rejections.push(name.span(), message, help);
        };
        if elements.is_empty() {
            rejections.push(name.span(), format!("`{name}` names nothing"), &help);
        }
        for element in elements {
            match element {
                Element::Text(text) => into.extend(said(&format!("{name}(...)"), text, rejections)),
                Element::Argument(argument) => {
                    rejections.push(
                        argument.name.span(),
                        format!("`{name}` takes strings"),
                        format!("write `\"{}\"`", argument.name),
                    );
                }
            }
        }
    }

    /// `name(...)`: what stands between the parentheses.
    pub(crate) fn elements(
        self,
        example: &str,
        rejections: &mut Rejections,
    ) -> Option<Vec<Element>> {
        match self.value {
            Value::List(elements) => Some(elements),
            _ => {
                let message = format!("`{}` takes its parts in parentheses", self.name);
                rejections.push(self.name.span(), message, format!("write `{example}`"));
                None
            }
        }
    }
}

/// The string, if it is one that Postgres could be given.
pub(crate) fn said(name: &str, text: LitStr, rejections: &mut Rejections) -> Option<LitStr> {
    let value = text.value();
    if value.trim().is_empty() {
        let help = match name {
            "default" => {
                "write `default = \"''\"` for the empty string, or leave `default` out".to_owned()
            }
            _ => format!("leave `{name}` out, or say what it is"),
        };
        rejections.push(text.span(), format!("`{name}` is empty"), help);
        return None;
    }
    if value.contains('\0') {
        let help = "leave `\\0` out: no text of Postgres holds it";
        rejections.push(text.span(), format!("`{name}` holds a NUL"), help);
        return None;
    }
    Some(text)
}

/// Rejects what was given before.
pub(crate) fn twice(name: &Ident, rejections: &mut Rejections) {
    rejections.push(
        name.span(),
        format!("`{name}` is given twice"),
        "keep one of them",
    );
}
