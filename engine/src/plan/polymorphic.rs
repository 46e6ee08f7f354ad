//! Foreign keys that compare values by the operator of a polymorphic type: of all arrays, enumerated types, ranges or rows.
//!
//! The server cannot make such a key anew when another column of it gets a new type, "could not find cast" (it asks for a cast to
//! the polymorphic type: `ATAddForeignKeyConstraint` in its sources).

use crate::catalog::{Catalog, Column, Constraint, ObjectId, QualifiedName, Spelling};

const RANGES: [&str; 6] = [
    "int4range",
    "int8range",
    "numrange",
    "tsrange",
    "tstzrange",
    "daterange",
];

/// Whether a column of the foreign key, or one that it points at, is of such a type.
pub(super) fn is_compared_by(table: &QualifiedName, key: &Constraint, catalog: &Catalog) -> bool {
    let own = key.columns.iter().map(|name| catalog.column(table, name));
    let referenced = key.references.iter().flat_map(|target| {
        let columns = key.referenced_columns.iter();
        columns.map(move |name| catalog.column(target, name))
    });
    own.chain(referenced)
        .flatten()
        .any(|column| is_polymorphic(column, catalog))
}

fn is_polymorphic(column: &Column, catalog: &Catalog) -> bool {
    // One of an extension has operators of its own, but so that a range of the schema is seen, it counts too.
    let is_built = column.has_base_type || is_polymorphic_name(&column.data_type);
    let name = column.user_type.as_ref();
    is_built || name.is_some_and(|name| is_polymorphic_type(name, catalog))
}

fn is_polymorphic_type(name: &QualifiedName, catalog: &Catalog) -> bool {
    let Some(domain) = catalog.domains.get(name) else {
        return true;
    };
    let id = ObjectId::Domain(name.clone());
    let mut below = catalog.dependencies.of(&id);
    is_polymorphic_name(&domain.base_type)
        || below.any(|needed| match needed {
            ObjectId::Domain(base) => is_polymorphic_type(base, catalog),
            ObjectId::Enum(_) | ObjectId::Composite(_) | ObjectId::Listed(_) => true,
            _ => false,
        })
}

fn is_polymorphic_name(data_type: &str) -> bool {
    let spelling = Spelling::of(data_type);
    let range = spelling.base.replace("multirange", "range");
    spelling.array || RANGES.contains(&range.as_str())
}
