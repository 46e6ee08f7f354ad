//! The grammar inside `#[driftless(...)]`: words, `word = value`, `word(...)`, and strings. Keywords such as `type` and `where` are
//! words here, which is why Rust's own `Meta` does not do. What cannot be read is rejected, and reading goes on behind the next comma,
//! so that one slip of the pen does not hide the others.

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::discouraged::Speculative;
use syn::parse::{ParseStream, Parser};
use syn::spanned::Spanned;
use syn::{Attribute, Ident, Lit, LitStr, Meta, Path, Token, parenthesized};

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
    /// A number, a call, whatever else Rust has: never what we ask for.
    Other(Span, String),
    List(Vec<Element>),
}

/// One entry between parentheses.
pub(crate) enum Element {
    Text(LitStr),
    Argument(Argument),
}

/// The arguments of every `#[driftless(...)]` of an item. `example` is one of them.
pub(crate) fn arguments(
    attributes: &[Attribute],
    example: &str,
    rejections: &mut Rejections,
) -> Vec<Argument> {
    let mut arguments = Vec::new();
    for attribute in attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("driftless"))
    {
        if let Meta::List(list) = &attribute.meta {
            arguments.extend(read_arguments(list.tokens.clone(), example, rejections));
        } else {
            let help = format!("write `#[driftless({example})]`, or leave it out");
            rejections.push(attribute.meta.span(), "`driftless` says nothing", help);
        }
    }
    arguments
}

/// The arguments that tokens are.
pub(crate) fn read_arguments(
    tokens: TokenStream,
    example: &str,
    rejections: &mut Rejections,
) -> Vec<Argument> {
    named(read(tokens, rejections), example, rejections)
}

/// The entries that are words; a string among them is rejected.
pub(crate) fn named(
    elements: Vec<Element>,
    example: &str,
    rejections: &mut Rejections,
) -> Vec<Argument> {
    let mut arguments = Vec::new();
    for element in elements {
        match element {
            Element::Argument(argument) => arguments.push(argument),
            Element::Text(text) => {
                let help = format!("say what it is, as in `{example}`");
                rejections.push(text.span(), "a string without a name", help);
            }
        }
    }
    arguments
}

fn read(tokens: TokenStream, rejections: &mut Rejections) -> Vec<Element> {
    let parser = |input: ParseStream<'_>| elements(input, rejections);
    let read = parser.parse2(tokens);
    read.unwrap_or_else(|error| {
        rejections.syntax(error, "write words, `word = \"...\"` or `word(...)`");
        Vec::new()
    })
}

fn elements(input: ParseStream<'_>, rejections: &mut Rejections) -> syn::Result<Vec<Element>> {
    let mut elements = Vec::new();
    while !input.is_empty() {
        match element(input, rejections) {
            Ok(element) => elements.push(element),
            Err(error) => {
                rejections.syntax(error, "write words, `word = \"...\"` or `word(...)`");
                until_comma(input)?;
            }
        }
        if input.is_empty() {
            break;
        }
        if !input.peek(Token![,]) {
            let help = "write `,` between two entries";
            rejections.push(input.span(), "a comma is missing before this", help);
            if begins_element(input) {
                continue;
            }
            until_comma(input)?;
        }
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(elements)
}

fn element(input: ParseStream<'_>, rejections: &mut Rejections) -> syn::Result<Element> {
    if input.peek(LitStr) {
        return Ok(Element::Text(without_suffix(input.parse()?, rejections)));
    }
    if input.peek(Lit) || !input.peek(Ident::peek_any) {
        return Err(input.error("neither a word nor a string"));
    }
    let name = Ident::parse_any(input)?.unraw();
    let value = if input.peek(syn::token::Paren) {
        let content;
        parenthesized!(content in input);
        Value::List(elements(&content, rejections)?)
    } else if input.peek(Token![=]) {
        input.parse::<Token![=]>()?;
        value(&name, input, rejections)?
    } else {
        Value::Flag
    };
    Ok(Element::Argument(Argument { name, value }))
}

/// What follows `=`, up to the comma. Where the comma was forgotten, a literal ends at the next word.
fn value(name: &Ident, input: ParseStream<'_>, rejections: &mut Rejections) -> syn::Result<Value> {
    let ahead = input.fork();
    if let Ok(literal) = ahead.parse::<Lit>()
        && (ahead.is_empty() || ahead.peek(Token![,]) || begins_element(&ahead))
    {
        input.advance_to(&ahead);
        return Ok(match literal {
            Lit::Str(text) => Value::Text(without_suffix(text, rejections)),
            other => Value::Other(other.span(), quote::quote!(#other).to_string()),
        });
    }
    let start = input.span();
    let tokens = until_comma(input)?;
    if tokens.is_empty() {
        let message = format!("a value is missing after `{name} =`");
        return Err(syn::Error::new(start, message));
    }
    Ok(match syn::parse2::<Path>(tokens.clone()) {
        Ok(path) => Value::Path(path),
        Err(_) => Value::Other(tokens.span(), tokens.to_string()),
    })
}

fn begins_element(input: ParseStream<'_>) -> bool {
    input.peek(LitStr) || input.peek(Ident::peek_any)
}

/// Rust leaves suffixes to macros, and would complain of this one where the string comes out again.
fn without_suffix(text: LitStr, rejections: &mut Rejections) -> LitStr {
    if text.suffix().is_empty() {
        return text;
    }
    let message = format!("`{}` after a string", text.suffix());
    rejections.push(text.span(), message, "write the string alone");
    LitStr::new(&text.value(), text.span())
}

/// Takes everything before the next comma.
fn until_comma(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        tokens.extend([input.parse::<TokenTree>()?]);
    }
    Ok(tokens)
}

impl Element {
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Text(text) => text.span(),
            Self::Argument(argument) => argument.name.span(),
        }
    }
}

impl Value {
    pub(crate) fn span(&self, name: &Ident) -> Span {
        match self {
            Self::Text(text) => text.span(),
            Self::Path(path) => path.span(),
            Self::Other(span, _) => *span,
            Self::Flag | Self::List(_) => name.span(),
        }
    }

    /// What was written where one string belongs, as that string.
    pub(crate) fn as_text(&self) -> String {
        let text = match self {
            Self::Text(text) => text.value(),
            Self::Path(path) => quote::quote!(#path).to_string(),
            Self::Other(_, text) => text.clone(),
            Self::List(elements) => match elements.as_slice() {
                [Element::Text(text)] => text.value(),
                [
                    Element::Argument(Argument {
                        name,
                        value: Value::Flag,
                    }),
                ] => name.to_string(),
                _ => String::new(),
            },
            Self::Flag => String::new(),
        };
        // A macro such as `concat!("a", "b")`, which does not run in here.
        if text.is_empty() || text.contains('"') {
            "...".to_owned()
        } else {
            text
        }
    }
}
