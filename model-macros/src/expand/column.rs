//! What is said of columns.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{LitStr, Path};

use super::{parts, word};
use crate::attributes::sea_orm;
use crate::input::{Column, Dialect, Field, Table};
use crate::place;
use crate::rust_type::inside_option;

/// Every column, of fields and without.
pub(super) fn all(table: &Table) -> TokenStream {
    let of_fields = table.fields.iter().map(|field| of_field(table, field));
    let without = table.columns.iter();
    let without = without.map(|column| without_field(table, column));
    quote!(#(#of_fields)* #(#without)*)
}

/// The names of the columns that SeaORM describes, in the order of their fields, as an expression.
pub(super) fn names(table: &Table) -> TokenStream {
    if !matches!(table.dialect, Dialect::SeaOrm { .. }) {
        return quote!(::std::vec::Vec::new());
    }
    let variants =
        (table.fields.iter()).map(|field| sea_orm::column_variant(&field.ident, &field.sea_orm));
    quote! {
        __said::names(&[#(Column::#variants),*], <Column as sea_orm::IdenStatic>::as_str)
    }
}

/// The column of a field.
fn of_field(table: &Table, field: &Field) -> TokenStream {
    let from_docs = table
        .options
        .comment_from_docs
        .as_ref()
        .and(field.docs.clone());
    if field.flatten && matches!(table.dialect, Dialect::Plain) {
        return flattened(field);
    }
    if matches!(table.dialect, Dialect::Diesel(_)) && !field.is_annotated && from_docs.is_none() {
        return located(field);
    }
    let sea_orm = of_sea_orm(field);
    let comment = (field.column.comment.as_ref().map(LitStr::value))
        .or(field.sea_orm.comment.as_ref().map(LitStr::value))
        .or(from_docs);
    let said = said(&field.column, comment);
    let parts = parts::of_column(&field.column, field.ident.span());
    let groups = unique_groups(table, field);
    let said = quote!(#sea_orm #said #parts #groups);
    match &table.dialect {
        Dialect::Plain => plain(table, field, &said),
        Dialect::SeaOrm { .. } => described(table, field, &said),
        Dialect::Diesel(path) => of_diesel(table, path, field, &said),
    }
}

/// A column that no field is.
fn without_field(table: &Table, column: &Column) -> TokenStream {
    let line = place::line(column.span);
    let (name, data_type) = (&column.name, &column.data_type);
    let comment = column.comment.as_ref().map(LitStr::value);
    let (said, parts) = (said(column, comment), parts::of_column(column, column.span));
    match (&table.dialect, data_type) {
        (Dialect::Diesel(_), Some(data_type)) => {
            quote!(__said::Said::FindOrAdd(#line, #name, #data_type, &[#said #parts]),)
        }
        (Dialect::Diesel(_), None) => quote!(__said::Said::Find(#line, #name, &[#said #parts]),),
        _ => {
            let nullable = column.not_null.is_none() && column.primary_key.is_none();
            let nullable = takes_null(nullable);
            quote!(__said::Said::Column(#line, #name, #data_type, &[#nullable #said #parts]),)
        }
    }
}

/// The columns of a struct that is a part of the row.
fn flattened(field: &Field) -> TokenStream {
    let rust_type = &field.rust_type;
    quote!(__said::Said::Flatten(<#rust_type as ::driftless::Columns>::add_to),)
}

/// A column that the field alone describes.
fn plain(table: &Table, field: &Field, said: &TokenStream) -> TokenStream {
    let line = place::line(field.ident.span());
    let name = &field.column_name;
    let rust_type = &field.rust_type;
    let row_type = field.sqlx.try_from.as_ref().unwrap_or(rust_type);
    let nullable = inside_option(row_type).is_some() || field.sqlx.json_nullable;
    let nullable = takes_null(nullable);
    let by_sqlx = table.options.sqlx.is_some() || field.column.sqlx.is_some();
    match table.type_given(field) {
        Some(data_type) => {
            quote!(__said::Said::Column(#line, #name, #data_type, &[#nullable #said]),)
        }
        None if field.sqlx.json => {
            quote!(__said::Said::Column(#line, #name, "jsonb", &[#nullable #said]),)
        }
        None if by_sqlx => quote! {
            __said::Said::Sqlx(#line, #name, || ::driftless::__sqlx_type!(#row_type), &[#nullable #said]),
        },
        None => quote! {
            __said::Said::Of(#line, #name, ::driftless::ColumnDef::of::<#row_type>, &[#said]),
        },
    }
}

/// A column of `table!` of which the struct says nothing: only its place.
fn located(field: &Field) -> TokenStream {
    let line = place::line(field.ident.span());
    let name = &field.column_name;
    quote!(__said::Said::Located(#line, #name),)
}

/// A column that `table!` describes.
fn of_diesel(table: &Table, path: &Path, field: &Field, said: &TokenStream) -> TokenStream {
    let line = place::line(field.ident.span());
    let name = &field.diesel_name;
    let data_type = match (&field.column.data_type, table.type_given(field)) {
        (Some(data_type), _) => quote!(__said::OfColumn::Type(#data_type),),
        (None, Some(strings)) => quote!(__said::OfColumn::Strings(#strings),),
        (None, None) => TokenStream::new(),
    };
    quote! {
        __said::Said::Named(#line, ::driftless::diesel::name_of::<#path::#name>, &[#data_type #said]),
    }
}

/// A column that SeaORM describes.
fn described(table: &Table, field: &Field, said: &TokenStream) -> TokenStream {
    let line = place::line(field.ident.span());
    let data_type = word(&quote!(__said::OfColumn::Type), table.type_given(field));
    // SeaORM compares text: it knows `Option<T>`, and takes `std::option::Option<T>` for a type that refuses NULL.
    let nullable = takes_null(inside_option(&field.rust_type).is_some());
    quote!(__said::Said::Field(#line, &[#data_type #nullable #said]),)
}

fn takes_null(nullable: bool) -> Option<TokenStream> {
    nullable.then(|| quote!(__said::OfColumn::Nullable(true),))
}

/// The unique indexes that SeaORM's `unique_key` names. They come from the attributes, since SeaORM 1.1 does not know the
/// word, and 2 keeps only the last one of a column.
fn unique_groups(table: &Table, field: &Field) -> TokenStream {
    if !matches!(table.dialect, Dialect::SeaOrm { .. }) {
        return TokenStream::new();
    }
    let groups = &field.sea_orm.unique_keys;
    quote!(#(__said::OfColumn::UniqueKey(#groups),)*)
}

/// What SeaORM's attributes say that its metadata does not.
fn of_sea_orm(field: &Field) -> TokenStream {
    let extra = word(
        &quote!(__said::OfColumn::Extra),
        field.sea_orm.extra.as_ref(),
    );
    let renamed_from = word(
        &quote!(__said::OfColumn::RenamedFrom),
        field.sea_orm.renamed_from.as_ref(),
    );
    let numbered = (field.sea_orm.numbers_itself).then(|| {
        quote!(__said::OfColumn::Numbered(
            || ::driftless::__sea_orm_numbering!()
        ),)
    });
    quote!(#extra #renamed_from #numbered)
}

fn said(column: &Column, comment: Option<String>) -> TokenStream {
    let words = [
        word(&quote!(__said::OfColumn::Default), column.default.as_ref()),
        word(
            &quote!(__said::OfColumn::Generated),
            column.generated.as_ref(),
        ),
        word(
            &quote!(__said::OfColumn::Collate),
            column.collation.as_ref(),
        ),
        word(
            &quote!(__said::OfColumn::RenamedFrom),
            column.renamed_from.as_ref(),
        ),
        word(&quote!(__said::OfColumn::Comment), comment.as_ref()),
    ];
    let fills_itself = column.default.is_some() || column.generated.is_some();
    let identity = match (&column.identity, &column.serial) {
        (Some(always), _) if always.value().eq_ignore_ascii_case("always") => {
            quote!(__said::OfColumn::Identity(__said::Identity::Always),)
        }
        (Some(_), _) => quote!(__said::OfColumn::Identity(__said::Identity::ByDefault),),
        (None, Some(_)) => quote!(__said::OfColumn::Identity(__said::Identity::Serial),),
        // What fills the column instead of the number that the ORM asks for.
        (None, None) if fills_itself => quote!(__said::OfColumn::NoIdentity,),
        (None, None) => TokenStream::new(),
    };
    let nullable = match (&column.null, &column.not_null) {
        (Some(_), _) => quote!(__said::OfColumn::Nullable(true),),
        (_, Some(_)) => quote!(__said::OfColumn::Nullable(false),),
        (None, None) => TokenStream::new(),
    };
    quote!(#(#words)* #identity #nullable)
}
