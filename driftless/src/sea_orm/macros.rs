//! The code that reads SeaORM's metadata, in the crate that has SeaORM.

/// Reads the metadata of a SeaORM entity into [`EntityFacts`](crate::sea_orm::EntityFacts).
#[doc(hidden)]
#[macro_export]
macro_rules! __sea_orm_facts {
    ($entity:ty) => {{
        use ::sea_orm::sea_query::{
            ColumnType, ForeignKeyAction, ForeignKeyCreateStatement, IndexCreateStatement,
            PostgresQueryBuilder, Query, TableBuilder,
        };
        use ::sea_orm::{
            ColumnTrait, DbBackend, EntityName, EntityTrait, IdenStatic, Iterable, PrimaryKeyTrait,
            Schema,
        };

        fn data_type(column_type: &ColumnType) -> ::std::string::String {
            match column_type {
                // sea-query prints the name of an enum without quotes, so that `Mood` becomes `mood`.
                ColumnType::Enum { name, .. } => $crate::quote_identifier(&name.to_string()),
                ColumnType::Array(element) => ::std::format!("{}[]", data_type(element)),
                other => {
                    let mut text = ::std::string::String::new();
                    PostgresQueryBuilder.prepare_column_type(other, &mut text);
                    text
                }
            }
        }

        fn enumeration(
            column_type: &ColumnType,
        ) -> ::std::option::Option<(::std::string::String, ::std::vec::Vec<::std::string::String>)> {
            match column_type {
                ColumnType::Enum { name, variants } => ::std::option::Option::Some((
                    name.to_string(),
                    variants.iter().map(|variant| variant.to_string()).collect(),
                )),
                ColumnType::Array(element) => enumeration(element),
                _ => ::std::option::Option::None,
            }
        }

        fn column<C: ColumnTrait>(column: C) -> $crate::sea_orm::ColumnFacts {
            let definition = column.def();
            let default = definition
                .get_column_default()
                .map(|default| Query::select().expr(default.clone()).to_string(PostgresQueryBuilder));
            $crate::sea_orm::ColumnFacts {
                name: column.as_str().to_owned(),
                data_type: data_type(definition.get_column_type()),
                enumeration: enumeration(definition.get_column_type()),
                nullable: definition.is_null(),
                unique: definition.is_unique(),
                default,
            }
        }

        fn action(action: ForeignKeyAction) -> $crate::Action {
            #[allow(unreachable_patterns, reason = "only SeaORM 2 keeps this list open")]
            match action {
                ForeignKeyAction::Restrict => $crate::Action::Restrict,
                ForeignKeyAction::Cascade => $crate::Action::Cascade,
                ForeignKeyAction::SetNull => $crate::Action::SetNull,
                ForeignKeyAction::NoAction => $crate::Action::NoAction,
                ForeignKeyAction::SetDefault => $crate::Action::SetDefault,
                other => ::core::panic!("unknown action of a foreign key: {other:?}"),
            }
        }

        fn foreign_key(statement: &ForeignKeyCreateStatement) -> $crate::sea_orm::ForeignKeyFacts {
            let key = statement.get_foreign_key();
            let target = key.get_ref_table().cloned();
            $crate::sea_orm::ForeignKeyFacts {
                statement: statement.to_string(PostgresQueryBuilder),
                select: target
                    .map(|table| Query::select().from(table).to_string(PostgresQueryBuilder))
                    .unwrap_or_default(),
                columns: key.get_columns(),
                referenced_columns: key.get_ref_columns(),
                on_delete: key.get_on_delete().map(action),
                on_update: key.get_on_update().map(action),
            }
        }

        fn index(statement: &IndexCreateStatement) -> $crate::sea_orm::IndexFacts {
            $crate::sea_orm::IndexFacts {
                statement: statement.to_string(PostgresQueryBuilder),
                columns: statement.get_index_spec().get_column_names(),
                unique: statement.is_unique_key(),
            }
        }

        fn facts<E: EntityTrait>() -> $crate::sea_orm::EntityFacts {
            let entity = E::default();
            let schema = Schema::new(DbBackend::Postgres);
            let statement = schema.create_table_from_entity(entity);
            $crate::sea_orm::EntityFacts {
                name: $crate::QualifiedName::new(entity.schema_name(), entity.table_name()),
                comment: entity.comment().map(|comment| comment.to_owned()),
                columns: E::Column::iter().map(column).collect(),
                primary_key: E::PrimaryKey::iter().map(|key| key.as_str().to_owned()).collect(),
                auto_increment: E::PrimaryKey::auto_increment(),
                foreign_keys: statement.get_foreign_key_create_stmts().iter().map(foreign_key).collect(),
                indexes: schema.create_index_from_entity(entity).iter().map(index).collect(),
            }
        }

        facts::<$entity>()
    }};
}

/// The name of the table of a SeaORM entity.
#[doc(hidden)]
#[macro_export]
macro_rules! __sea_orm_name {
    ($entity:path) => {{
        use ::sea_orm::EntityName;
        let entity = $entity;
        $crate::QualifiedName::new(entity.schema_name(), entity.table_name())
    }};
}

/// The enum that `DeriveActiveEnum` describes.
#[doc(hidden)]
#[macro_export]
macro_rules! __sea_orm_enum {
    ($enumeration:ty, $source:expr) => {{
        use ::sea_orm::sea_query::ColumnType;
        let definition = <$enumeration as ::sea_orm::ActiveEnum>::db_type();
        match definition.get_column_type() {
            ColumnType::Enum { name, variants } => {
                let labels: ::std::vec::Vec<::std::string::String> =
                    variants.iter().map(|variant| variant.to_string()).collect();
                $crate::sea_orm::enumeration(&name.to_string(), &labels, $source)
            }
            _ => ::core::unreachable!("the derive accepts only db_type = \"Enum\""),
        }
    }};
}
