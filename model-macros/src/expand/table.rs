//! The registration of a table.

use proc_macro2::TokenStream;
use quote::quote;

use super::{assign, column, parts, qualified, source, source_function, value};
use crate::input::{Dialect, Table, TableOptions};

/// Registers the table of a struct.
pub(crate) fn table(table: &Table) -> TokenStream {
    let span = table.ident.span();
    let source_function = source_function(span);
    let base = base(table);
    let columns = column::all(table);
    let options = options(table);
    let storage = storage(&table.options);
    let parts = parts::of_table(&table.options);
    let key = primary_key(table);
    let submission = quote! {
        ::driftless::__submit! {{
            #source_function
            let mut definition = #base;
            let table = &mut definition;
            table.module = ::core::module_path!();
            #columns
            #options
            #storage
            #key
            #parts
            ::driftless::Item::Table(::std::boxed::Box::new(definition))
        }}
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
    let span = table.ident.span();
    let (source_function, source) = (source_function(span), source(span));
    quote! {
        ::driftless::__with_diesel! { ::driftless::__submit! {{
            #source_function
            ::driftless::Item::View(::driftless::diesel::table(#path::table, #source).name)
        }} }
    }
}

/// The columns of a struct that is a part of a row, for the tables that it is a part of.
pub(crate) fn columns(table: &Table) -> TokenStream {
    let ident = &table.ident;
    let source_function = source_function(ident.span());
    let columns = column::all(table);
    let parts = parts::of_table(&table.options);
    quote! {
        ::driftless::__registered! {
            #[automatically_derived]
            impl ::driftless::Columns for #ident {
                fn add_to(table: &mut ::driftless::TableDef) {
                    #source_function
                    #columns
                    #parts
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
            None => quote!(::driftless::__sea_orm_facts!(Entity).table(#source)),
        },
        Dialect::Diesel(path) => quote!(::driftless::diesel::table(#path::table, #source)),
        Dialect::Plain => {
            let schema = value(&table.schema);
            let name = qualified(schema.as_deref(), &value(&table.name).unwrap_or_default());
            quote!(::driftless::TableDef::new(#name, #source))
        }
    }
}

fn options(table: &Table) -> TokenStream {
    let options = &table.options;
    let from_docs = options.comment_from_docs.as_ref().and(table.docs.clone());
    let comment = assign(
        quote!(table.comment),
        value(&options.comment).or(from_docs).as_deref(),
    );
    let renamed_from = assign(
        quote!(table.renamed_from),
        value(&options.renamed_from).as_deref(),
    );
    let sql = options.sql.iter().map(|sql| {
        let source = source(sql.span());
        quote!(table.add_sql(#sql, #source);)
    });
    quote!(#comment #renamed_from #(#sql)*)
}

fn storage(options: &TableOptions) -> TokenStream {
    let partition_by = assign(
        quote!(table.storage.partition_by),
        value(&options.partition_by).as_deref(),
    );
    let with = assign(quote!(table.storage.with), value(&options.with).as_deref());
    let unlogged = options
        .unlogged
        .as_ref()
        .map(|_| quote!(table.storage.unlogged = true;));
    let partition_of = options.partition_of.as_ref().map(|part| {
        let parent = qualified(part.schema.as_deref(), &part.table);
        let bounds = &part.bounds;
        quote! {
            table.storage.partition_of = ::core::option::Option::Some(::driftless::PartitionOf {
                parent: #parent,
                bounds: ::std::string::String::from(#bounds),
            });
        }
    });
    quote!(#partition_by #with #unlogged #partition_of)
}

/// The primary key, from the struct or from its fields.
fn primary_key(table: &Table) -> TokenStream {
    if let Some(key) = &table.options.primary_key {
        let columns: Vec<String> = key.columns.iter().map(syn::LitStr::value).collect();
        return parts::primary_key(&columns, value(&key.name).as_deref(), key.span);
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
    match keys.first() {
        Some((_, span)) => {
            let columns: Vec<String> = keys.iter().map(|(name, _)| name.clone()).collect();
            parts::primary_key(&columns, None, *span)
        }
        None => TokenStream::new(),
    }
}
