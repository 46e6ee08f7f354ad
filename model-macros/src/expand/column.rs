//! What is said of columns.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{LitStr, Path};

use super::functions::Functions;
use super::json::{Json, say};
use super::parts;
use crate::attributes::sea_orm;
use crate::input::{Column, Dialect, Field, Table};
use crate::place;
use crate::rust_type::inside_option;

/// Every column, of fields and without.
pub(super) fn all(table: &Table, functions: &mut Functions) -> Vec<Json> {
    let mut said: Vec<Json> = (table.fields.iter())
        .map(|field| of_field(table, field, functions))
        .collect();
    let without = table.columns.iter();
    said.extend(without.map(|column| without_field(table, column, functions)));
    said
}

/// The names of the columns that SeaORM describes, in the order of their fields, as an expression. A function with `Column` as a
/// parameter would be made anew for all entities after a change of one, and a call for each column would be checked each time.
pub(super) fn names(table: &Table) -> TokenStream {
    if !matches!(table.dialect, Dialect::SeaOrm { .. }) {
        return quote!(::std::vec::Vec::new());
    }
    let variants =
        (table.fields.iter()).map(|field| sea_orm::column_variant(&field.ident, &field.sea_orm));
    quote! {{
        let mut names = ::std::vec::Vec::new();
        let mut left: &[Column] = &[#(Column::#variants),*];
        while let [column, rest @ ..] = left {
            names.push(::std::string::String::from(<Column as sea_orm::IdenStatic>::as_str(column)));
            left = rest;
        }
        names
    }}
}

/// The column of a field.
fn of_field(table: &Table, field: &Field, functions: &mut Functions) -> Json {
    let from_docs = table
        .options
        .comment_from_docs
        .as_ref()
        .and(field.docs.clone());
    if field.flatten && matches!(table.dialect, Dialect::Plain) {
        return flattened(field, functions);
    }
    if matches!(table.dialect, Dialect::Diesel(_)) && !field.is_annotated && from_docs.is_none() {
        return located(field);
    }
    let comment = (field.column.comment.as_ref().map(LitStr::value))
        .or(field.sea_orm.comment.as_ref().map(LitStr::value))
        .or(from_docs);
    let mut said = of_sea_orm(field, functions);
    said.extend(of_itself(&field.column, comment));
    let span = field.ident.span();
    said.extend(parts::of_column(&field.column, span, functions));
    said.extend(unique_groups(table, field));
    match &table.dialect {
        Dialect::Plain => plain(table, field, said, functions),
        Dialect::SeaOrm { .. } => described(table, field, said),
        Dialect::Diesel(path) => of_diesel(table, path, field, said, functions),
    }
}

/// A column that no field is.
fn without_field(table: &Table, column: &Column, functions: &mut Functions) -> Json {
    let line = place::line(column.span);
    let (name, data_type) = (column.name.as_ref(), column.data_type.as_ref());
    let comment = column.comment.as_ref().map(LitStr::value);
    let mut said = of_itself(column, comment);
    said.extend(parts::of_column(column, column.span, functions));
    match (&table.dialect, data_type) {
        (Dialect::Diesel(_), Some(data_type)) => say!(find_or_add(line, name, data_type, said)),
        (Dialect::Diesel(_), None) => say!(find(line, name, said)),
        _ => {
            let nullable = column.not_null.is_none() && column.primary_key.is_none();
            say!(column(
                line,
                name,
                data_type,
                first(takes_null(nullable), said)
            ))
        }
    }
}

/// The columns of a struct that is a part of the row.
fn flattened(field: &Field, functions: &mut Functions) -> Json {
    let rust_type = &field.rust_type;
    let add = quote!(<#rust_type as ::driftless::Columns>::add_to);
    say!(flatten(functions.part(add)))
}

/// A column that the field alone describes.
fn plain(table: &Table, field: &Field, said: Vec<Json>, functions: &mut Functions) -> Json {
    let line = place::line(field.ident.span());
    let name = &field.column_name;
    let rust_type = &field.rust_type;
    let row_type = field.sqlx.try_from.as_ref().unwrap_or(rust_type);
    let nullable = inside_option(row_type).is_some() || field.sqlx.json_nullable;
    let nullable = takes_null(nullable);
    let by_sqlx = table.options.sqlx.is_some() || field.column.sqlx.is_some();
    match table.type_given(field) {
        Some(data_type) => say!(column(line, name, data_type, first(nullable, said))),
        None if field.sqlx.json => say!(column(line, name, "jsonb", first(nullable, said))),
        None if by_sqlx => {
            let data_type = functions.text(quote!(|| ::driftless::__sqlx_type!(#row_type)));
            say!(sqlx(line, name, data_type, first(nullable, said)))
        }
        None => {
            let column = functions.column(quote!(::driftless::ColumnDef::of::<#row_type>));
            say!(of(line, name, column, said))
        }
    }
}

/// A column of `table!` of which the struct says nothing: only its place.
fn located(field: &Field) -> Json {
    say!(located(place::line(field.ident.span()), &field.column_name))
}

/// A column that `table!` describes.
fn of_diesel(
    table: &Table,
    path: &Path,
    field: &Field,
    said: Vec<Json>,
    functions: &mut Functions,
) -> Json {
    let line = place::line(field.ident.span());
    let name = &field.diesel_name;
    let data_type = match (&field.column.data_type, table.type_given(field)) {
        (Some(data_type), _) => Some(say!(type(data_type))),
        (None, Some(strings)) => Some(say!(strings(strings))),
        (None, None) => None,
    };
    let name = functions.name(quote!(::driftless::diesel::name_of::<#path::#name>));
    say!(named(line, name, first(data_type, said)))
}

/// A column that SeaORM describes.
fn described(table: &Table, field: &Field, said: Vec<Json>) -> Json {
    let line = place::line(field.ident.span());
    let data_type = table
        .type_given(field)
        .map(|data_type| say!(type(data_type)));
    // SeaORM compares text: it knows `Option<T>`, and takes `std::option::Option<T>` for a type that refuses NULL. Columns that are
    // written by hand say it themselves.
    let is_derived = table.options.entity.is_none();
    let nullable = takes_null(is_derived && inside_option(&field.rust_type).is_some());
    say!(field(line, first(data_type, first(nullable, said))))
}

fn first(one: Option<Json>, said: Vec<Json>) -> Vec<Json> {
    one.into_iter().chain(said).collect()
}

fn takes_null(nullable: bool) -> Option<Json> {
    nullable.then(|| say!(nullable(true)))
}

/// The unique indexes that SeaORM's `unique_key` names. They come from the attributes, since SeaORM 1.1 does not know the
/// word, and 2 keeps only the last one of a column.
fn unique_groups(table: &Table, field: &Field) -> Vec<Json> {
    if !matches!(table.dialect, Dialect::SeaOrm { .. }) {
        return Vec::new();
    }
    let groups = field.sea_orm.unique_keys.iter();
    groups.map(|group| say!(unique_key(group))).collect()
}

/// What SeaORM's attributes say that its metadata does not.
fn of_sea_orm(field: &Field, functions: &mut Functions) -> Vec<Json> {
    let (extra, former) = (&field.sea_orm.extra, &field.sea_orm.renamed_from);
    let mut said = Vec::new();
    said.extend(extra.as_ref().map(|extra| say!(extra(extra))));
    said.extend(former.as_ref().map(|name| say!(renamed_from(name))));
    if field.sea_orm.numbers_itself {
        let statement = functions.text(quote!(|| ::driftless::__sea_orm_numbering!()));
        said.push(say!(numbered(statement)));
    }
    said
}

fn of_itself(column: &Column, comment: Option<String>) -> Vec<Json> {
    let mut said = Vec::new();
    said.extend((column.default.as_ref()).map(|default| say!(default(default))));
    said.extend((column.generated.as_ref()).map(|generated| say!(generated(generated))));
    said.extend((column.collation.as_ref()).map(|collation| say!(collate(collation))));
    said.extend((column.renamed_from.as_ref()).map(|name| say!(renamed_from(name))));
    said.extend(comment.map(|comment| say!(comment(&comment))));
    let fills_itself = column.default.is_some() || column.generated.is_some();
    said.extend(match (&column.identity, &column.serial) {
        (Some(always), _) if always.value().eq_ignore_ascii_case("always") => {
            Some(say!(identity("always")))
        }
        (Some(_), _) => Some(say!(identity("by_default"))),
        (None, Some(_)) => Some(say!(identity("serial"))),
        // What fills the column instead of the number that the ORM asks for.
        (None, None) if fills_itself => Some(say!(no_identity)),
        (None, None) => None,
    });
    said.extend(match (&column.null, &column.not_null) {
        (Some(_), _) => Some(say!(nullable(true))),
        (_, Some(_)) => Some(say!(nullable(false))),
        (None, None) => None,
    });
    said
}
