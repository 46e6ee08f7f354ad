//! The columns of a table, as the tuple of types that Diesel has for them.

use ::diesel::Column;
use ::diesel::pg::Pg;
use ::diesel::sql_types::{HasSqlType, SqlType, is_nullable};

use super::lookup;
use crate::definition::{Certainty, ColumnDef, Source};

/// Whether a SQL type takes NULL.
pub trait Nullability {
    /// Whether it does.
    const NULLABLE: bool;
}

impl Nullability for is_nullable::IsNullable {
    const NULLABLE: bool = true;
}

impl Nullability for is_nullable::NotNull {
    const NULLABLE: bool = false;
}

/// The columns of a table, in order.
pub trait Columns {
    /// Calls `visit` with each of them.
    fn each(visit: &mut dyn FnMut(ColumnDef));
}

fn column<C>() -> ColumnDef
where
    C: Column,
    C::SqlType: SqlType,
    <C::SqlType as SqlType>::IsNull: Nullability,
    Pg: HasSqlType<C::SqlType>,
{
    let sql_type = lookup::sql_type::<C::SqlType>();
    let certainty = if sql_type.is_alias() {
        Certainty::Alias
    } else {
        Certainty::Inferred
    };
    ColumnDef {
        nullable: <<C::SqlType as SqlType>::IsNull as Nullability>::NULLABLE,
        certainty,
        ..ColumnDef::new(C::NAME, &sql_type.sql(), Source::default())
    }
}

/// A tuple of so many columns, and all that are shorter.
macro_rules! tuples {
    () => {};
    ($first:ident $($rest:ident)*) => {
        impl<$first, $($rest),*> Columns for ($first, $($rest,)*)
        where
            $first: Column,
            $first::SqlType: SqlType,
            <$first::SqlType as SqlType>::IsNull: Nullability,
            Pg: HasSqlType<$first::SqlType>,
            $(
                $rest: Column,
                $rest::SqlType: SqlType,
                <$rest::SqlType as SqlType>::IsNull: Nullability,
                Pg: HasSqlType<$rest::SqlType>,
            )*
        {
            fn each(visit: &mut dyn FnMut(ColumnDef)) {
                visit(column::<$first>());
                $(visit(column::<$rest>());)*
            }
        }
        tuples! { $($rest)* }
    };
}

// As many as Diesel has with its largest feature, `128-column-tables`.
tuples! {
    C1 C2 C3 C4 C5 C6 C7 C8 C9 C10 C11 C12 C13 C14 C15 C16 C17 C18 C19 C20 C21 C22 C23 C24 C25 C26 C27 C28 C29 C30 C31 C32
    C33 C34 C35 C36 C37 C38 C39 C40 C41 C42 C43 C44 C45 C46 C47 C48 C49 C50 C51 C52 C53 C54 C55 C56 C57 C58 C59 C60 C61 C62 C63 C64
    C65 C66 C67 C68 C69 C70 C71 C72 C73 C74 C75 C76 C77 C78 C79 C80 C81 C82 C83 C84 C85 C86 C87 C88 C89 C90 C91 C92 C93 C94 C95 C96
    C97 C98 C99 C100 C101 C102 C103 C104 C105 C106 C107 C108 C109 C110 C111 C112 C113 C114 C115 C116 C117 C118 C119 C120 C121 C122
    C123 C124 C125 C126 C127 C128
}
