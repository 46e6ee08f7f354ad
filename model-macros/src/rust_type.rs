//! Rust types as their tokens show them. What a name stands for, only the compiler knows.

use syn::{GenericArgument, PathArguments, Type};

/// `T` of `Option<T>`, however the path to `Option` is written.
pub(crate) fn inside_option(rust_type: &Type) -> Option<&Type> {
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

/// Whether a type, or what is inside its `Option`, has one of these names.
pub(crate) fn is_any(rust_type: &Type, names: &[&str]) -> bool {
    let Type::Path(path) = inside_option(rust_type).unwrap_or(rust_type) else {
        return false;
    };
    let last = path.path.segments.last();
    last.is_some_and(|last| names.iter().any(|name| last.ident == name))
}
