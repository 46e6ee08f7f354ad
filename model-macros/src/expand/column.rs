//! The registration of a column.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Path;

use super::{assign, parts, source, value};
use crate::attributes::sea_orm;
use crate::input::{Column, Dialect, Field, Table};
use crate::rust_type::inside_option;

/// Every column, of fields and without.
pub(super) fn all(table: &Table) -> TokenStream {
    let of_fields = table.fields.iter().map(|field| of_field(table, field));
    let without = table.columns.iter();
    let without = without.map(|column| without_field(table, column));
    quote!(#(#of_fields)* #(#without)*)
}

/// The column of a field.
fn of_field(table: &Table, field: &Field) -> TokenStream {
    let from_docs = table
        .options
        .comment_from_docs
        .as_ref()
        .and(field.docs.clone());
    let column = match &table.dialect {
        Dialect::Plain if field.flatten => return flattened(field),
        Dialect::Plain => plain(table, field),
        Dialect::SeaOrm { .. } => described(table, field),
        Dialect::Diesel(_) if !field.is_annotated && from_docs.is_none() => {
            return located(field);
        }
        Dialect::Diesel(path) => of_diesel(table, path, field),
    };
    let sea_orm = of_sea_orm(field);
    let groups = unique_groups(table, field);
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
        #groups
    }}
}

/// A column that no field is.
fn without_field(table: &Table, column: &Column) -> TokenStream {
    let source = source(column.span);
    let (name, data_type) = (&column.name, &column.data_type);
    let said = said(column, value(&column.comment).as_deref());
    let parts = parts::of_column(column, column.span);
    let is_described = matches!(table.dialect, Dialect::Diesel(_));
    let (found, nullable) = match (is_described, data_type) {
        (true, Some(data_type)) => (
            quote!(table.column_or_add(#name, #data_type, #source)),
            TokenStream::new(),
        ),
        (true, None) => {
            let found = quote! {
                match table.find(#name, #source) {
                    ::core::result::Result::Ok(column) => column,
                    ::core::result::Result::Err(missing) => {
                        return ::std::vec![::driftless::Item::Unreadable(missing)];
                    }
                }
            };
            (found, TokenStream::new())
        }
        (false, _) => {
            let nullable = column.not_null.is_none() && column.primary_key.is_none();
            (
                quote!(table.add(::driftless::ColumnDef::new(#name, #data_type, #source))),
                quote!(column.nullable = #nullable;),
            )
        }
    };
    quote! {{
        let column = #found;
        #nullable
        #said
        #parts
    }}
}

/// The columns of a struct that is a part of the row.
fn flattened(field: &Field) -> TokenStream {
    let rust_type = &field.rust_type;
    quote!(<#rust_type as ::driftless::Columns>::add_to(table);)
}

/// A column that the field alone describes.
fn plain(table: &Table, field: &Field) -> TokenStream {
    let source = source(field.ident.span());
    let name = &field.column_name;
    let rust_type = &field.rust_type;
    let row_type = field.sqlx.try_from.as_ref().unwrap_or(rust_type);
    let nullable = inside_option(row_type).is_some() || field.sqlx.json_nullable;
    let by_sqlx = table.options.sqlx.is_some() || field.column.sqlx.is_some();
    let definition = match table.type_given(field) {
        Some(data_type) => quote!(new(#name, #data_type, #source)),
        None if field.sqlx.json => quote!(new(#name, "jsonb", #source)),
        None if by_sqlx => {
            quote!(new(#name, &::driftless::__sqlx_type!(#row_type), #source))
        }
        None => {
            return quote!(table.add(::driftless::ColumnDef::of::<#row_type>(#name, #source)));
        }
    };
    quote!({
        let column = table.add(::driftless::ColumnDef::#definition);
        column.nullable = #nullable;
        column
    })
}

/// A column of `table!` of which the struct says nothing: only its place.
fn located(field: &Field) -> TokenStream {
    let source = source(field.ident.span());
    let name = &field.column_name;
    quote!(table.locate(#name, #source);)
}

/// A column that `table!` describes.
fn of_diesel(table: &Table, path: &Path, field: &Field) -> TokenStream {
    let source = source(field.ident.span());
    let name = &field.diesel_name;
    let data_type = match (&field.column.data_type, table.type_given(field)) {
        (Some(data_type), _) => quote!(column.set_type(#data_type);),
        (None, Some(strings)) => quote!(column.set_string_type(#strings);),
        (None, None) => TokenStream::new(),
    };
    quote!({
        let column = table.described(::driftless::diesel::name_of::<#path::#name>(), #source);
        #data_type
        column
    })
}

/// A column that SeaORM describes.
fn described(table: &Table, field: &Field) -> TokenStream {
    let source = source(field.ident.span());
    let name = described_name(table, field);
    let data_type = table
        .type_given(field)
        .map(|data_type| quote!(column.set_type(#data_type);));
    // SeaORM compares text: it knows `Option<T>`, and takes `std::option::Option<T>` for a type that refuses NULL.
    let nullable = inside_option(&field.rust_type).map(|_| quote!(column.nullable = true;));
    quote!({
        let column = table.described(#name, #source);
        #data_type
        #nullable
        column
    })
}

/// The name of a column that SeaORM describes, as an expression.
fn described_name(table: &Table, field: &Field) -> TokenStream {
    let variant = sea_orm::column_variant(&field.ident, &field.sea_orm);
    match &table.options.entity {
        Some(entity) => quote!({
            type Column = <#entity as sea_orm::EntityTrait>::Column;
            <Column as sea_orm::IdenStatic>::as_str(&Column::#variant)
        }),
        None => quote!(<Column as sea_orm::IdenStatic>::as_str(&Column::#variant)),
    }
}

/// The unique indexes that SeaORM's `unique_key` names. They come from the attributes, since SeaORM 1.1 does not know the
/// word, and 2 keeps only the last one of a column.
fn unique_groups(table: &Table, field: &Field) -> TokenStream {
    if !matches!(table.dialect, Dialect::SeaOrm { .. }) {
        return TokenStream::new();
    }
    let groups = field.sea_orm.unique_keys.iter().map(|group| {
        let name = described_name(table, field);
        quote!(table.unite_unique(#group, #name);)
    });
    quote!(#(#groups)*)
}

/// What SeaORM's attributes say that its metadata does not.
fn of_sea_orm(field: &Field) -> TokenStream {
    let extra = assign(quote!(column.extra), value(&field.sea_orm.extra).as_deref());
    let renamed_from = assign(
        quote!(column.renamed_from),
        value(&field.sea_orm.renamed_from).as_deref(),
    );
    let numbered = field.sea_orm.numbers_itself.then(|| {
        quote! { column.identity = ::core::option::Option::Some(::driftless::__sea_orm_numbering!()); }
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
