//! The grammar inside `#[driftless(...)]`: words, `word = value`, `word(...)`, and strings. Keywords such as `type` and `where` are
//! words here, which is why Rust's own `Meta` does not do.

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Attribute, Ident, Lit, LitStr, Path, Token, parenthesized};

use crate::rejection::Rejections;

/// One word with what it says.
pub(crate) struct Argument {
    pub(crate) name: Ident,
    pub(crate) value: Value,
}

pub(crate) enum Value {
    Flag,
    Text(LitStr),
    Path(Path),
    /// A number, a boolean: never what we ask for.
    Other(Span),
    List(Vec<Element>),
}

/// One entry between parentheses.
pub(crate) enum Element {
    Text(LitStr),
    Argument(Argument),
}

/// The arguments of every `#[driftless(...)]` of an item.
pub(crate) fn arguments(attributes: &[Attribute], rejections: &mut Rejections) -> Vec<Argument> {
    let mut arguments = Vec::new();
    for attribute in attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("driftless"))
    {
        match attribute.parse_args_with(Punctuated::<Argument, Token![,]>::parse_terminated) {
            Ok(parsed) => arguments.extend(parsed),
            Err(error) => rejections.syntax(error),
        }
    }
    arguments
}

impl Parse for Argument {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = Ident::parse_any(input)?;
        let value = if input.peek(syn::token::Paren) {
            let content;
            parenthesized!(content in input);
            let list = Punctuated::<Element, Token![,]>::parse_terminated(&content)?;
            Value::List(list.into_iter().collect())
        } else if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            Value::parse(input)?
        } else {
            Value::Flag
        };
        Ok(Self { name, value })
    }
}

impl Parse for Value {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(Lit) {
            Ok(match input.parse::<Lit>()? {
                Lit::Str(text) => Self::Text(text),
                other => Self::Other(other.span()),
            })
        } else {
            Ok(Self::Path(input.parse()?))
        }
    }
}

impl Parse for Element {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(LitStr) {
            Ok(Self::Text(input.parse()?))
        } else {
            Ok(Self::Argument(input.parse()?))
        }
    }
}

impl Element {
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Text(text) => text.span(),
            Self::Argument(argument) => argument.name.span(),
        }
    }
}

impl Argument {
    /// `name = "..."` into a place that takes one string.
    pub(crate) fn text(self, into: &mut Option<LitStr>, rejections: &mut Rejections) {
        let name = &self.name;
        if into.is_some() {
            return twice(name, rejections);
        }
        match self.value {
            Value::Text(text) if text.value().trim().is_empty() => {
                let help = format!("leave `{name}` out, or say what it is");
                rejections.push(text.span(), format!("`{name}` is empty"), help);
            }
            Value::Text(text) => *into = Some(text),
            value => {
                let help = format!("write `{name} = \"...\"`");
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
        let help = format!("write `{name}(\"a\", \"b\")`");
        if !into.is_empty() {
            return twice(name, rejections);
        }
        let Value::List(elements) = self.value else {
            return rejections.push(
                name.span(),
                format!("`{name}` takes strings in parentheses"),
                help,
            );
        };
        if elements.is_empty() {
            rejections.push(name.span(), format!("`{name}` names nothing"), &help);
        }
        for element in elements {
            match element {
                Element::Text(text) => into.push(text),
                Element::Argument(argument) => {
                    rejections.push(
                        argument.name.span(),
                        format!("`{name}` takes strings"),
                        &help,
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

impl Value {
    fn span(&self, name: &Ident) -> Span {
        match self {
            Self::Text(text) => text.span(),
            Self::Path(path) => path.span(),
            Self::Other(span) => *span,
            Self::Flag | Self::List(_) => name.span(),
        }
    }
}

fn twice(name: &Ident, rejections: &mut Rejections) {
    rejections.push(
        name.span(),
        format!("`{name}` is given twice"),
        "keep one of them",
    );
}
