//! What is said of keys, constraints and indexes.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::LitStr;

use super::{optional, texts, word};
use crate::input::{Column, ForeignKey, Index, Reference, TableOptions, Unique};
use crate::place;

/// The primary key.
pub(super) fn primary_key(columns: &[String], name: Option<&LitStr>, span: Span) -> TokenStream {
    let (line, name) = (place::line(span), optional(name));
    quote!(__said::Said::PrimaryKey(#line, &[#(#columns),*], #name),)
}

/// What stands on the struct.
pub(super) fn of_table(options: &TableOptions) -> TokenStream {
    let uniques = options.uniques.iter().map(unique);
    let checks = options.checks.iter().map(|check| {
        let (line, name) = (place::line(check.span), optional(check.name.as_ref()));
        let expression = &check.expression;
        quote!(__said::Said::Check(#line, #expression, #name),)
    });
    let exclusions = options.exclusions.iter().map(|exclusion| {
        let (line, name) = (
            place::line(exclusion.span),
            optional(exclusion.name.as_ref()),
        );
        let definition = &exclusion.definition;
        quote!(__said::Said::Exclude(#line, #definition, #name),)
    });
    let indexes = options.indexes.iter().map(|index| {
        let (line, columns) = (place::line(index.span), texts(&index.columns));
        let said = of_index(index);
        quote!(__said::Said::Index(#line, #columns, &[#said]),)
    });
    let keys = options.foreign_keys.iter().map(foreign_key);
    quote!(#(#uniques)* #(#checks)* #(#exclusions)* #(#indexes)* #(#keys)*)
}

/// What stands on a column.
pub(super) fn of_column(column: &Column, span: Span) -> TokenStream {
    let here = place::line(span);
    let unique = column
        .unique
        .as_ref()
        .map(|_| quote!(__said::OfColumn::Unique(#here),));
    let checks = column.checks.iter().map(|expression| {
        let line = place::line(expression.span());
        quote!(__said::OfColumn::Check(#line, #expression),)
    });
    let indexes = column.indexes.iter().map(|index| {
        let (line, said) = (place::line(index.span), of_index(index));
        quote!(__said::OfColumn::Index(#line, &[#said]),)
    });
    let reference = column.references.as_ref().map(|reference| {
        let target = target(reference);
        let actions = actions(&column.on_delete, &column.on_update);
        quote!(__said::OfColumn::ForeignKey(#here, &[#target #actions]),)
    });
    quote!(#unique #(#checks)* #(#indexes)* #reference)
}

fn unique(unique: &Unique) -> TokenStream {
    let (line, columns) = (place::line(unique.span), texts(&unique.columns));
    let name = word(&quote!(__said::OfUnique::Name), unique.name.as_ref());
    let include = list(&quote!(__said::OfUnique::Include), &unique.include);
    let deferrable = deferrable(&quote!(__said::OfUnique::Deferrable), &unique.deferrable);
    let nulls = unique
        .nulls_not_distinct
        .as_ref()
        .map(|_| quote!(__said::OfUnique::NullsNotDistinct,));
    quote!(__said::Said::Unique(#line, #columns, &[#name #include #deferrable #nulls]),)
}

fn of_index(index: &Index) -> TokenStream {
    let words = [
        word(&quote!(__said::OfIndex::Name), index.name.as_ref()),
        word(&quote!(__said::OfIndex::Using), index.method.as_ref()),
        word(&quote!(__said::OfIndex::Where), index.condition.as_ref()),
        word(&quote!(__said::OfIndex::With), index.with.as_ref()),
    ];
    let include = list(&quote!(__said::OfIndex::Include), &index.include);
    let unique = index
        .unique
        .as_ref()
        .map(|_| quote!(__said::OfIndex::Unique,));
    let nulls = index
        .nulls_not_distinct
        .as_ref()
        .map(|_| quote!(__said::OfIndex::NullsNotDistinct,));
    quote!(#(#words)* #include #unique #nulls)
}

fn foreign_key(key: &ForeignKey) -> TokenStream {
    let (line, columns) = (place::line(key.span), texts(&key.columns));
    let target = key.references.as_ref().map(target);
    let name = word(&quote!(__said::OfKey::Name), key.name.as_ref());
    let actions = actions(&key.on_delete, &key.on_update);
    let deferrable = deferrable(&quote!(__said::OfKey::Deferrable), &key.deferrable);
    let full = key
        .match_full
        .as_ref()
        .map(|_| quote!(__said::OfKey::MatchFull,));
    quote! {
        __said::Said::ForeignKey(#line, #columns, &[#target #name #actions #deferrable #full]),
    }
}

fn target(reference: &Reference) -> TokenStream {
    match reference {
        Reference::Table {
            schema,
            table,
            columns,
            ..
        } => {
            let schema = optional(schema.as_ref());
            quote!(__said::OfKey::References(#schema, #table, &[#(#columns),*]),)
        }
        Reference::Entity(path) => {
            quote!(__said::OfKey::Entity(
                || ::driftless::__sea_orm_name!(#path)
            ),)
        }
    }
}

fn actions(on_delete: &Option<LitStr>, on_update: &Option<LitStr>) -> TokenStream {
    let action = |word: TokenStream, text: &Option<LitStr>| {
        let variant = match text.as_ref()?.value().to_lowercase().as_str() {
            "cascade" => quote!(Cascade),
            "restrict" => quote!(Restrict),
            "set null" => quote!(SetNull),
            "set default" => quote!(SetDefault),
            _ => quote!(NoAction),
        };
        Some(quote!(#word(__said::Action::#variant),))
    };
    let on_delete = action(quote!(__said::OfKey::OnDelete), on_delete);
    let on_update = action(quote!(__said::OfKey::OnUpdate), on_update);
    quote!(#on_delete #on_update)
}

fn deferrable(word: &TokenStream, text: &Option<LitStr>) -> Option<TokenStream> {
    let deferred = text
        .as_ref()?
        .value()
        .eq_ignore_ascii_case("initially deferred");
    let variant = if deferred {
        quote!(InitiallyDeferred)
    } else {
        quote!(InitiallyImmediate)
    };
    Some(quote!(#word(__said::Deferrable::#variant),))
}

fn list(word: &TokenStream, columns: &[LitStr]) -> Option<TokenStream> {
    let columns = (!columns.is_empty()).then(|| texts(columns))?;
    Some(quote!(#word(#columns),))
}
