//! `diesel_table!(schema::users { ... })`: what `#[driftless(...)]` would say on the struct that owns a table, for a table that no struct owns.

use proc_macro2::{Span, TokenStream};
use syn::parse::{Parse, ParseStream};
use syn::{Ident, Path, braced};

use super::{grammar, table};
use crate::input::{Dialect, Table};
use crate::rejection::Rejections;

const EXAMPLE: &str = "index(columns(\"a\"))";

/// The tokens of a call.
pub(crate) struct Call {
    path: Path,
    arguments: TokenStream,
}

impl Parse for Call {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let path = Path::parse_mod_style(input)?;
        let mut arguments = TokenStream::new();
        if input.peek(syn::token::Brace) {
            let inside;
            braced!(inside in input);
            arguments = inside.parse()?;
        }
        Ok(Self { path, arguments })
    }
}

impl Call {
    /// The table that the call declares.
    pub(crate) fn read(self, rejections: &mut Rejections) -> Table {
        let last = self.path.segments.last().map(|last| last.ident.clone());
        let ident = last.unwrap_or_else(|| Ident::new("table", Span::call_site()));
        let mut columns = Vec::new();
        let arguments = grammar::read_arguments(self.arguments, EXAMPLE, rejections);
        let options = table::read_options(arguments, &mut columns, rejections);
        if let Some(skip) = &options.skip {
            let help = "leave it out: `view` says that it is a view, and `exclude` in driftless.toml leaves a table alone";
            rejections.push(skip.span(), "`skip` of a table that no struct owns", help);
        }
        Table {
            ident,
            dialect: Dialect::Diesel(self.path),
            name: None,
            schema: None,
            docs: None,
            options,
            fields: Vec::new(),
            columns,
        }
    }
}
