//! The registration of keys, constraints and indexes.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::LitStr;

use super::{assign, qualified, source, value};
use crate::input::{Column, ForeignKey, Index, Reference, TableOptions, Unique};

/// The primary key.
pub(super) fn primary_key(columns: &[String], name: Option<&str>, span: Span) -> TokenStream {
    let source = source(span);
    let name = assign(quote!(key.name), name);
    quote! {{
        let mut key = ::driftless::PrimaryKeyDef::new(&[#(#columns),*], #source);
        #name
        table.primary_key = ::core::option::Option::Some(key);
    }}
}

/// What stands on the struct.
pub(super) fn of_table(options: &TableOptions) -> TokenStream {
    let uniques = options.uniques.iter().map(unique);
    let checks = options.checks.iter().map(|check| {
        let source = source(check.span);
        let expression = &check.expression;
        let name = assign(quote!(check.name), value(&check.name).as_deref());
        quote! {{
            let mut check = ::driftless::CheckDef::new(#expression, #source);
            #name
            table.checks.push(check);
        }}
    });
    let exclusions = options.exclusions.iter().map(|exclusion| {
        let source = source(exclusion.span);
        let definition = &exclusion.definition;
        let name = assign(quote!(exclusion.name), value(&exclusion.name).as_deref());
        quote! {{
            let mut exclusion = ::driftless::ExclusionDef::new(#definition, #source);
            #name
            table.exclusions.push(exclusion);
        }}
    });
    let indexes = options
        .indexes
        .iter()
        .map(|one| index(one, columns(&one.columns)));
    let keys = options.foreign_keys.iter().map(foreign_key);
    quote!(#(#uniques)* #(#checks)* #(#exclusions)* #(#indexes)* #(#keys)*)
}

/// What stands on a column: `column` is in scope, and what is written here has its name.
pub(super) fn of_column(column: &Column, span: Span) -> TokenStream {
    let place = source(span);
    let unique = column
        .unique
        .as_ref()
        .map(|_| quote!(table.make_unique(::driftless::UniqueDef::new(&[&name], #place));));
    let checks = column.checks.iter().map(|expression| {
        let place = source(expression.span());
        quote! {{
            let mut check = ::driftless::CheckDef::new(#expression, #place);
            check.column = ::core::option::Option::Some(name.clone());
            table.checks.push(check);
        }}
    });
    let indexes = column
        .indexes
        .iter()
        .map(|one| index(one, quote!(&[&name])));
    let reference = column.references.as_ref().map(|reference| {
        let target = target(reference);
        let actions = actions(&column.on_delete, &column.on_update);
        quote! {{
            let mut key = ::driftless::ForeignKeyDef::new(&[&name], #place);
            #target
            #actions
            table.refer(key);
        }}
    });
    let tokens = quote!(#unique #(#checks)* #(#indexes)* #reference);
    if tokens.is_empty() {
        tokens
    } else {
        quote!(let name = column.name.clone(); #tokens)
    }
}

fn unique(unique: &Unique) -> TokenStream {
    let source = source(unique.span);
    let columns = columns(&unique.columns);
    let name = assign(quote!(unique.name), value(&unique.name).as_deref());
    let include = list(quote!(unique.include), &unique.include);
    let deferrable = deferrable(quote!(unique.deferrable), &unique.deferrable);
    let nulls = unique
        .nulls_not_distinct
        .as_ref()
        .map(|_| quote!(unique.nulls_not_distinct = true;));
    quote! {{
        let mut unique = ::driftless::UniqueDef::new(#columns, #source);
        #name #include #deferrable #nulls
        table.make_unique(unique);
    }}
}

fn index(index: &Index, columns: TokenStream) -> TokenStream {
    let source = source(index.span);
    let texts = [
        assign(quote!(index.name), value(&index.name).as_deref()),
        assign(quote!(index.method), value(&index.method).as_deref()),
        assign(quote!(index.condition), value(&index.condition).as_deref()),
        assign(quote!(index.with), value(&index.with).as_deref()),
    ];
    let include = list(quote!(index.include), &index.include);
    let unique = index.unique.as_ref().map(|_| quote!(index.unique = true;));
    let nulls = index
        .nulls_not_distinct
        .as_ref()
        .map(|_| quote!(index.nulls_not_distinct = true;));
    quote! {{
        let mut index = ::driftless::IndexDef::new(#columns, #source);
        #(#texts)* #include #unique #nulls
        table.index(index);
    }}
}

fn foreign_key(key: &ForeignKey) -> TokenStream {
    let source = source(key.span);
    let columns = columns(&key.columns);
    let target = key.references.as_ref().map(target);
    let name = assign(quote!(key.name), value(&key.name).as_deref());
    let actions = actions(&key.on_delete, &key.on_update);
    let deferrable = deferrable(quote!(key.deferrable), &key.deferrable);
    let full = key
        .match_full
        .as_ref()
        .map(|_| quote!(key.match_full = true;));
    quote! {{
        let mut key = ::driftless::ForeignKeyDef::new(#columns, #source);
        #target #name #actions #deferrable #full
        table.refer(key);
    }}
}

fn target(reference: &Reference) -> TokenStream {
    match reference {
        Reference::Table {
            schema,
            table,
            columns,
            ..
        } => {
            let name = qualified(schema.as_deref(), table);
            quote! {
                key.references = #name;
                key.referenced_columns = ::std::vec![#(::std::string::String::from(#columns)),*];
            }
        }
        Reference::Entity(path) => quote!(key.references = ::driftless::__sea_orm_name!(#path);),
    }
}

fn actions(on_delete: &Option<LitStr>, on_update: &Option<LitStr>) -> TokenStream {
    let action = |target: TokenStream, text: &Option<LitStr>| {
        let variant = match text.as_ref()?.value().to_lowercase().as_str() {
            "cascade" => quote!(Cascade),
            "restrict" => quote!(Restrict),
            "set null" => quote!(SetNull),
            "set default" => quote!(SetDefault),
            _ => quote!(NoAction),
        };
        Some(quote!(#target = ::core::option::Option::Some(::driftless::Action::#variant);))
    };
    let on_delete = action(quote!(key.on_delete), on_delete);
    let on_update = action(quote!(key.on_update), on_update);
    quote!(#on_delete #on_update)
}

fn deferrable(target: TokenStream, text: &Option<LitStr>) -> Option<TokenStream> {
    let deferred = text
        .as_ref()?
        .value()
        .eq_ignore_ascii_case("initially deferred");
    let variant = if deferred {
        quote!(InitiallyDeferred)
    } else {
        quote!(InitiallyImmediate)
    };
    Some(quote!(#target = ::core::option::Option::Some(::driftless::Deferrable::#variant);))
}

fn columns(columns: &[LitStr]) -> TokenStream {
    quote!(&[#(#columns),*])
}

fn list(target: TokenStream, texts: &[LitStr]) -> TokenStream {
    if texts.is_empty() {
        return TokenStream::new();
    }
    quote!(#target = ::std::vec![#(::std::string::String::from(#texts)),*];)
}
