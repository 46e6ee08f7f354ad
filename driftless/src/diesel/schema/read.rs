//! From the text of a schema file to the macros and the types that stand in it.

use ::diesel_table_macro_syntax::TableDecl;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Ident, Item, ItemMacro, ItemStruct, LitStr, Token, parenthesized};

use super::types::Names;
use crate::definition::QualifiedName;

/// What a schema file says, as far as it says something of tables. Its macros stand in modules: the path of each stands beside it.
#[derive(Default)]
pub(super) struct Text {
    pub(super) tables: Vec<(Module, TableDecl)>,
    pub(super) joinables: Vec<(Module, Joinable)>,
    pub(super) types: Names,
    /// Macros that could not be read.
    pub(super) errors: Vec<syn::Error>,
}

/// The names of the modules that a macro stands in, from outside.
pub(super) type Module = Vec<String>;

/// `joinable!(child -> parent (column))`.
pub(super) struct Joinable {
    pub(super) child: Ident,
    pub(super) parent: Ident,
    pub(super) column: Ident,
}

/// Reads the text of a file.
pub(super) fn text(text: &str) -> syn::Result<Text> {
    let mut read = Text::default();
    read.items(&Module::new(), syn::parse_file(text)?.items);
    Ok(read)
}

impl Text {
    fn items(&mut self, module: &Module, items: Vec<Item>) {
        for item in items {
            match item {
                Item::Macro(item) => self.call(module, item),
                Item::Struct(item) => self.sql_type(&item),
                Item::Mod(item) => {
                    let mut inner = module.clone();
                    inner.push(item.ident.to_string());
                    let inside = item.content.map(|(_, items)| items);
                    self.items(&inner, inside.unwrap_or_default());
                }
                _ => {}
            }
        }
    }

    fn call(&mut self, module: &Module, item: ItemMacro) {
        let Some(last) = item.mac.path.segments.last() else {
            return;
        };
        if last.ident == "table" {
            match item.mac.parse_body::<TableDecl>() {
                Ok(table) => self.tables.push((module.clone(), table)),
                Err(error) => self.errors.push(error),
            }
        } else if last.ident == "joinable" {
            match item.mac.parse_body::<Joinable>() {
                Ok(joinable) => self.joinables.push((module.clone(), joinable)),
                Err(error) => self.errors.push(error),
            }
        }
    }

    /// `#[diesel(postgres_type(name = "mood", schema = "app"))] pub struct Mood;`
    fn sql_type(&mut self, item: &ItemStruct) {
        if let Some(name) = item.attrs.iter().find_map(postgres_type) {
            self.types.define(item.ident.to_string(), name);
        }
    }
}

/// The name in the database of a type that is known by one; a type that is known by its oid has none.
fn postgres_type(attribute: &Attribute) -> Option<QualifiedName> {
    if !attribute.path().is_ident("diesel") {
        return None;
    }
    let mut name: Option<String> = None;
    let mut schema: Option<String> = None;
    let read = attribute.parse_nested_meta(|meta| {
        if !meta.path.is_ident("postgres_type") {
            return Ok(());
        }
        meta.parse_nested_meta(|part| {
            let value = part.value()?;
            if part.path.is_ident("name") {
                name = Some(value.parse::<LitStr>()?.value());
            } else if part.path.is_ident("schema") {
                schema = Some(value.parse::<LitStr>()?.value());
            } else {
                value.parse::<syn::Lit>()?;
            }
            Ok(())
        })
    });
    read.ok()?;
    name.map(|name| QualifiedName { schema, name })
}

impl Parse for Joinable {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let child = input.parse()?;
        input.parse::<Token![->]>()?;
        let parent = input.parse()?;
        let inside;
        parenthesized!(inside in input);
        Ok(Self {
            child,
            parent,
            column: inside.parse()?,
        })
    }
}
