//! The registration of a column.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{GenericArgument, LitStr, PathArguments, Type};

use super::{assign, parts, source, value};
use crate::attributes::sea_orm;
use crate::input::{Column, Dialect, Field, Table};

/// The column of a field.
pub(super) fn of_field(table: &Table, field: &Field) -> TokenStream {
    let from_docs = table
        .options
        .comment_from_docs
        .as_ref()
        .and(field.docs.clone());
    let column = match table.dialect {
        Dialect::Plain => plain(table, field),
        Dialect::SeaOrm { .. } => described(table, field),
    };
    let sea_orm = of_sea_orm(field);
    let comment = value(&field.column.comment)
        .or(value(&field.sea_orm.comment))
        .or(from_docs);
    let said = said(&field.column, comment.as_deref());
    let parts = parts::of_column(&field.column, field.ident.span());
    quote! {{
        let column = #column;
        #sea_orm
        #said
        #parts
    }}
}

/// A column that no field is.
pub(super) fn without_field(column: &Column) -> TokenStream {
    let source = source(column.span);
    let (name, data_type) = (&column.name, &column.data_type);
    let said = said(column, value(&column.comment).as_deref());
    let parts = parts::of_column(column, column.span);
    let nullable = column.not_null.is_none() && column.primary_key.is_none();
    quote! {{
        let column = table.add(::driftless::ColumnDef::new(#name, #data_type, #source));
        column.nullable = #nullable;
        #said
        #parts
    }}
}

/// A column that the field alone describes.
fn plain(table: &Table, field: &Field) -> TokenStream {
    let source = source(field.ident.span());
    let name = &field.column_name;
    let rust_type = &field.rust_type;
    match type_given(table, field) {
        Some(data_type) => {
            let nullable = inside_option(rust_type).is_some();
            quote!({
                let column = table.add(::driftless::ColumnDef::new(#name, #data_type, #source));
                column.nullable = #nullable;
                column
            })
        }
        None => quote!(table.add(::driftless::ColumnDef::of::<#rust_type>(#name, #source))),
    }
}

/// A column that SeaORM describes.
fn described(table: &Table, field: &Field) -> TokenStream {
    let source = source(field.ident.span());
    let variant = sea_orm::column_variant(&field.ident, &field.sea_orm);
    let name = quote!(<Column as ::sea_orm::IdenStatic>::as_str(&Column::#variant));
    let data_type = type_given(table, field).map(|data_type| quote!(column.set_type(#data_type);));
    // SeaORM compares text: it knows `Option<T>`, and takes `std::option::Option<T>` for a type that refuses NULL.
    let nullable = inside_option(&field.rust_type).map(|_| quote!(column.nullable = true;));
    quote!({
        let column = table.described(#name, #source);
        #data_type
        #nullable
        column
    })
}

/// The type that attributes give: the field's own, else that of every String of the struct.
fn type_given<'a>(table: &'a Table, field: &'a Field) -> Option<&'a LitStr> {
    let rust_type = inside_option(&field.rust_type).unwrap_or(&field.rust_type);
    let strings = table.options.strings.as_ref();
    field.column.data_type.as_ref().or_else(|| {
        strings.filter(|_| last_segment_is(rust_type, "String") && !field.sea_orm.has_column_type)
    })
}

/// What SeaORM's attributes say that its metadata does not.
fn of_sea_orm(field: &Field) -> TokenStream {
    let extra = assign(quote!(column.extra), value(&field.sea_orm.extra).as_deref());
    let renamed_from = assign(
        quote!(column.renamed_from),
        value(&field.sea_orm.renamed_from).as_deref(),
    );
    let numbered = field.sea_orm.numbers_itself.then(|| {
        quote! { column.identity = ::core::option::Option::Some(::driftless::Identity::ByDefault); }
    });
    quote!(#extra #renamed_from #numbered)
}

fn said(column: &Column, comment: Option<&str>) -> TokenStream {
    let texts = [
        assign(quote!(column.default), value(&column.default).as_deref()),
        assign(
            quote!(column.generated),
            value(&column.generated).as_deref(),
        ),
        assign(
            quote!(column.collation),
            value(&column.collation).as_deref(),
        ),
        assign(
            quote!(column.renamed_from),
            value(&column.renamed_from).as_deref(),
        ),
        assign(quote!(column.comment), comment),
    ];
    let fills_itself = column.default.is_some() || column.generated.is_some();
    let identity = match (&column.identity, &column.serial) {
        (Some(always), _) if always.value().eq_ignore_ascii_case("always") => {
            quote!(Some(::driftless::Identity::Always))
        }
        (Some(_), _) => quote!(Some(::driftless::Identity::ByDefault)),
        (None, Some(_)) => quote!(Some(::driftless::Identity::Serial)),
        // What fills the column instead of the number that the ORM asks for.
        (None, None) if fills_itself => quote!(None),
        (None, None) => TokenStream::new(),
    };
    let identity = (!identity.is_empty())
        .then(|| quote!(column.identity = ::core::option::Option::#identity;));
    let nullable = match (&column.null, &column.not_null) {
        (Some(_), _) => quote!(column.nullable = true;),
        (_, Some(_)) => quote!(column.nullable = false;),
        (None, None) => TokenStream::new(),
    };
    quote!(#(#texts)* #identity #nullable)
}

/// `T` of `Option<T>`, however the path to `Option` is written.
fn inside_option(rust_type: &Type) -> Option<&Type> {
    let Type::Path(path) = rust_type else {
        return None;
    };
    let last = path
        .path
        .segments
        .last()
        .filter(|last| last.ident == "Option")?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first()? {
        GenericArgument::Type(inner) => Some(inner),
        _ => None,
    }
}

fn last_segment_is(rust_type: &Type, name: &str) -> bool {
    matches!(rust_type, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == name))
}
