//! The registration of a table.

use proc_macro2::TokenStream;
use quote::quote;
use syn::LitStr;

use super::{column, optional, parts, qualified, source, value, word};
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
    let columns = column::all(table);
    let options = options(table);
    let storage = storage(&table.options);
    let parts = parts::of_table(&table.options);
    let key = primary_key(table);
    // The name is one that no type of a field begins with.
    let submission = quote! {
        ::driftless::__submit_all! {
            use ::driftless::said as __said;
            #column
            __said::table(#base, ::core::module_path!(), #names, &[
                #columns
                #options
                #storage
                #key
                #parts
            ])
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
    let columns = column::all(table);
    let parts = parts::of_table(&table.options);
    quote! {
        ::driftless::__registered! {
            #[automatically_derived]
            impl ::driftless::Columns for #ident {
                fn add_to(table: &mut ::driftless::TableDef) {
                    use ::driftless::said as __said;
                    __said::columns(table, #file, &[#columns #parts]);
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

fn options(table: &Table) -> TokenStream {
    let options = &table.options;
    let from_docs = options.comment_from_docs.as_ref().and(table.docs.clone());
    let comment = options.comment.as_ref().map(LitStr::value).or(from_docs);
    let comment = word(&quote!(__said::Said::Comment), comment);
    let renamed_from = word(
        &quote!(__said::Said::RenamedFrom),
        options.renamed_from.as_ref(),
    );
    let sql = options.sql.iter().map(|sql| {
        let line = place::line(sql.span());
        quote!(__said::Said::Sql(#line, #sql),)
    });
    quote!(#comment #renamed_from #(#sql)*)
}

fn storage(options: &TableOptions) -> TokenStream {
    let partition_by = word(
        &quote!(__said::Said::PartitionBy),
        options.partition_by.as_ref(),
    );
    let with = word(&quote!(__said::Said::With), options.with.as_ref());
    let unlogged = options
        .unlogged
        .as_ref()
        .map(|_| quote!(__said::Said::Unlogged,));
    let partition_of = options.partition_of.as_ref().map(|part| {
        let (schema, parent) = (optional(part.schema.as_ref()), &part.table);
        let bounds = &part.bounds;
        quote!(__said::Said::PartitionOf(#schema, #parent, #bounds),)
    });
    quote!(#partition_by #with #unlogged #partition_of)
}

/// The primary key, from the struct or from its fields.
fn primary_key(table: &Table) -> TokenStream {
    if let Some(key) = &table.options.primary_key {
        let columns: Vec<String> = key.columns.iter().map(syn::LitStr::value).collect();
        return parts::primary_key(&columns, key.name.as_ref(), key.span);
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
