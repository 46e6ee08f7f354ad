//! The registration of a table.

use proc_macro2::TokenStream;
use quote::quote;
use syn::LitStr;

use super::functions::Functions;
use super::json::{Json, say};
use super::{column, parts, qualified, source, value};
use crate::input::{Dialect, Table, TableOptions};
use crate::place;

/// Registers the table of a struct.
pub(crate) fn table(table: &Table) -> TokenStream {
    let base = base(table);
    let names = column::names(table);
    let column = table
        .options
        .entity
        .as_ref()
        .map(|entity| quote!(type Column = <#entity as sea_orm::EntityTrait>::Column;));
    let mut functions = Functions::default();
    let mut said = column::all(table, &mut functions);
    said.extend(options(table));
    said.extend(storage(&table.options));
    said.extend(primary_key(table));
    said.extend(parts::of_table(&table.options, &mut functions));
    let said = Json::from(said);
    let (said, functions) = (said.text(), functions.constant());
    let submission = quote! {
        ::driftless::__submit_all! {
            #column
            ::driftless::said::table(#base, ::core::module_path!(), #names, #said, #functions)
        }
    };
    match table.dialect {
        Dialect::Diesel(_) => quote!(::driftless::__with_diesel! { #submission }),
        Dialect::Plain | Dialect::SeaOrm { .. } => submission,
    }
}

/// Says that what Diesel's schema file has as a table is a view. Nobody else declares one for a struct that says so.
pub(crate) fn view(table: &Table) -> TokenStream {
    let Dialect::Diesel(path) = &table.dialect else {
        return TokenStream::new();
    };
    let source = source(table.ident.span());
    quote! {
        ::driftless::__with_diesel! { ::driftless::__submit! {
            ::driftless::Item::View(::driftless::diesel::table(#path::table, #source).name)
        } }
    }
}

/// The columns of a struct that is a part of a row, for the tables that it is a part of.
pub(crate) fn columns(table: &Table) -> TokenStream {
    let ident = &table.ident;
    let file = place::file(ident.span());
    let mut functions = Functions::default();
    let mut said = column::all(table, &mut functions);
    said.extend(parts::of_table(&table.options, &mut functions));
    let said = Json::from(said);
    let (said, functions) = (said.text(), functions.constant());
    quote! {
        ::driftless::__registered! {
            #[automatically_derived]
            impl ::driftless::Columns for #ident {
                fn add_to(table: &mut ::driftless::TableDef) {
                    ::driftless::said::columns(table, #file, #said, #functions);
                }
            }
        }
    }
}

/// The table as far as its ORM describes it.
fn base(table: &Table) -> TokenStream {
    let source = source(table.ident.span());
    match &table.dialect {
        Dialect::SeaOrm { .. } => match &table.options.entity {
            Some(entity) => quote!(::driftless::__sea_orm_facts!(#entity).table(#source)),
            // `DeriveEntityModel` gives them these names, or finds them by these.
            None => quote! {
                ::driftless::__sea_orm_facts!(Entity, Column, PrimaryKey, Relation).table(#source)
            },
        },
        Dialect::Diesel(path) => quote!(::driftless::diesel::table(#path::table, #source)),
        Dialect::Plain => {
            let schema = value(&table.schema);
            let name = qualified(schema.as_deref(), &value(&table.name).unwrap_or_default());
            quote!(::driftless::TableDef::new(#name, #source))
        }
    }
}

fn options(table: &Table) -> Vec<Json> {
    let options = &table.options;
    let from_docs = options.comment_from_docs.as_ref().and(table.docs.clone());
    let comment = options.comment.as_ref().map(LitStr::value).or(from_docs);
    let former = options.renamed_from.as_ref();
    let mut said = Vec::new();
    said.extend(comment.map(|comment| say!(comment(&comment))));
    said.extend(former.map(|name| say!(renamed_from(name))));
    let sql = options.sql.iter();
    said.extend(sql.map(|sql| say!(sql(place::line(sql.span()), sql))));
    said
}

fn storage(options: &TableOptions) -> Vec<Json> {
    let mut said = Vec::new();
    let (key, with) = (options.partition_by.as_ref(), options.with.as_ref());
    said.extend(key.map(|key| say!(partition_by(key))));
    said.extend(with.map(|with| say!(with(with))));
    said.extend(options.unlogged.as_ref().map(|_| say!(unlogged)));
    said.extend(options.partition_of.as_ref().map(|part| {
        say!(partition_of(
            part.schema.as_ref(),
            &part.table,
            &part.bounds
        ))
    }));
    said
}

/// The primary key, from the struct or from its fields.
fn primary_key(table: &Table) -> Option<Json> {
    if let Some(key) = &table.options.primary_key {
        let columns: Vec<String> = key.columns.iter().map(syn::LitStr::value).collect();
        return Some(parts::primary_key(&columns, key.name.as_ref(), key.span));
    }
    let of_fields = table
        .fields
        .iter()
        .map(|field| (&field.column, field.column_name.clone()));
    let without = table
        .columns
        .iter()
        .map(|column| (column, value(&column.name).unwrap_or_default()));
    let keys: Vec<_> = of_fields
        .chain(without)
        .filter_map(|(column, name)| column.primary_key.as_ref().map(|word| (name, word.span())))
        .collect();
    let (_, span) = keys.first()?;
    let columns: Vec<String> = keys.iter().map(|(name, _)| name.clone()).collect();
    Some(parts::primary_key(&columns, None, *span))
}
