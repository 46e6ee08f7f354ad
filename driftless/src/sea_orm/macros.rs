//! The code that reads SeaORM's metadata, in the crate that has SeaORM.
//!
//! It names SeaORM as SeaORM's own derives do, by the relative path `sea_orm`: a crate may have it from another one, by
//! `use framework::sea_orm`. Traits are called by their paths, so that nothing is imported.

/// Reads the metadata of a SeaORM entity into [`EntityFacts`](crate::sea_orm::EntityFacts).
#[doc(hidden)]
#[macro_export]
macro_rules! __sea_orm_facts {
    ($entity:ty) => {{
        fn data_type(column_type: &sea_orm::sea_query::ColumnType) -> ::std::string::String {
            match column_type {
                // sea-query prints the name of an enum without quotes, so that `Mood` becomes `mood`.
                sea_orm::sea_query::ColumnType::Enum { name, .. } => {
                    $crate::quote_identifier(&name.to_string())
                }
                sea_orm::sea_query::ColumnType::Array(element) => ::std::format!("{}[]", data_type(element)),
                other => {
                    let mut text = ::std::string::String::new();
                    sea_orm::sea_query::TableBuilder::prepare_column_type(
                        &sea_orm::sea_query::PostgresQueryBuilder,
                        other,
                        &mut text,
                    );
                    text
                }
            }
        }

        fn enumeration(
            column_type: &sea_orm::sea_query::ColumnType,
        ) -> ::std::option::Option<(::std::string::String, ::std::vec::Vec<::std::string::String>)> {
            match column_type {
                sea_orm::sea_query::ColumnType::Enum { name, variants } => ::std::option::Option::Some((
                    name.to_string(),
                    variants.iter().map(|variant| variant.to_string()).collect(),
                )),
                sea_orm::sea_query::ColumnType::Array(element) => enumeration(element),
                _ => ::std::option::Option::None,
            }
        }

        fn column<C: sea_orm::ColumnTrait>(column: C) -> $crate::sea_orm::ColumnFacts {
            let definition = sea_orm::ColumnTrait::def(&column);
            let default = definition.get_column_default().map(|default| {
                sea_orm::sea_query::Query::select()
                    .expr(default.clone())
                    .to_string(sea_orm::sea_query::PostgresQueryBuilder)
            });
            $crate::sea_orm::ColumnFacts {
                name: sea_orm::IdenStatic::as_str(&column).to_owned(),
                data_type: data_type(definition.get_column_type()),
                enumeration: enumeration(definition.get_column_type()),
                nullable: definition.is_null(),
                unique: definition.is_unique(),
                default,
            }
        }

        fn action(action: sea_orm::sea_query::ForeignKeyAction) -> $crate::Action {
            #[allow(unreachable_patterns, reason = "only SeaORM 2 keeps this list open")]
            match action {
                sea_orm::sea_query::ForeignKeyAction::Restrict => $crate::Action::Restrict,
                sea_orm::sea_query::ForeignKeyAction::Cascade => $crate::Action::Cascade,
                sea_orm::sea_query::ForeignKeyAction::SetNull => $crate::Action::SetNull,
                sea_orm::sea_query::ForeignKeyAction::NoAction => $crate::Action::NoAction,
                sea_orm::sea_query::ForeignKeyAction::SetDefault => $crate::Action::SetDefault,
                other => ::core::panic!("unknown action of a foreign key: {other:?}"),
            }
        }

        fn foreign_key(relation: sea_orm::RelationDef) -> $crate::sea_orm::ForeignKeyFacts {
            let name = relation.fk_name.clone();
            let select = sea_orm::sea_query::Query::select()
                .from(relation.to_tbl.clone())
                .to_string(sea_orm::sea_query::PostgresQueryBuilder);
            let statement: sea_orm::sea_query::ForeignKeyCreateStatement = relation.into();
            let key = statement.get_foreign_key();
            $crate::sea_orm::ForeignKeyFacts {
                statement: statement.to_string(sea_orm::sea_query::PostgresQueryBuilder),
                name,
                select,
                columns: key.get_columns(),
                referenced_columns: key.get_ref_columns(),
                on_delete: key.get_on_delete().map(action),
                on_update: key.get_on_update().map(action),
            }
        }

        fn index(statement: &sea_orm::sea_query::IndexCreateStatement) -> $crate::sea_orm::IndexFacts {
            $crate::sea_orm::IndexFacts {
                statement: statement.to_string(sea_orm::sea_query::PostgresQueryBuilder),
                columns: statement.get_index_spec().get_column_names(),
                unique: statement.is_unique_key(),
            }
        }

        fn facts<E: sea_orm::EntityTrait>() -> $crate::sea_orm::EntityFacts {
            let entity = <E as ::core::default::Default>::default();
            let schema = sea_orm::Schema::new(sea_orm::DbBackend::Postgres);
            let statement = schema.create_table_from_entity(entity);
            let keys = statement.get_foreign_key_create_stmts().iter();
            $crate::sea_orm::EntityFacts {
                name: $crate::QualifiedName::new(
                    sea_orm::EntityName::schema_name(&entity),
                    sea_orm::EntityName::table_name(&entity),
                ),
                comment: sea_orm::EntityName::comment(&entity).map(|comment| comment.to_owned()),
                columns: <E::Column as sea_orm::Iterable>::iter().map(column).collect(),
                primary_key: <E::PrimaryKey as sea_orm::Iterable>::iter()
                    .map(sea_orm::PrimaryKeyToColumn::into_column)
                    .map(|column| sea_orm::IdenStatic::as_str(&column).to_owned())
                    .collect(),
                numbering: <E::PrimaryKey as sea_orm::PrimaryKeyTrait>::auto_increment()
                    .then(|| $crate::__sea_orm_numbering!()),
                relations: <E::Relation as sea_orm::Iterable>::iter()
                    .map(|relation| sea_orm::RelationTrait::def(&relation))
                    .filter(|relation| !relation.is_owner)
                    .map(foreign_key)
                    .collect(),
                foreign_keys: keys
                    .map(|key| key.to_string(sea_orm::sea_query::PostgresQueryBuilder))
                    .collect(),
                indexes: schema.create_index_from_entity(entity).iter().map(index).collect(),
            }
        }

        facts::<$entity>()
    }};
}

/// How the SeaORM in use numbers a key: it is asked for a statement, since that goes by its version and its features.
#[doc(hidden)]
#[macro_export]
macro_rules! __sea_orm_numbering {
    () => {{
        let name = || sea_orm::sea_query::Alias::new("id");
        let mut column = sea_orm::sea_query::ColumnDef::new(name());
        column.big_integer().auto_increment();
        let statement = sea_orm::sea_query::Table::create()
            .table(name())
            .col(&mut column)
            .to_string(sea_orm::sea_query::PostgresQueryBuilder);
        $crate::sea_orm::numbering(&statement)
    }};
}

/// The name of the table of a SeaORM entity.
#[doc(hidden)]
#[macro_export]
macro_rules! __sea_orm_name {
    ($entity:path) => {{
        let entity = $entity;
        $crate::QualifiedName::new(
            sea_orm::EntityName::schema_name(&entity),
            sea_orm::EntityName::table_name(&entity),
        )
    }};
}

/// The enum that `DeriveActiveEnum` describes.
#[doc(hidden)]
#[macro_export]
macro_rules! __sea_orm_enum {
    ($enumeration:ty, $source:expr) => {{
        let definition = <$enumeration as sea_orm::ActiveEnum>::db_type();
        match definition.get_column_type() {
            sea_orm::sea_query::ColumnType::Enum { name, variants } => {
                let labels: ::std::vec::Vec<::std::string::String> =
                    variants.iter().map(|variant| variant.to_string()).collect();
                $crate::sea_orm::enumeration(&name.to_string(), &labels, $source)
            }
            _ => ::core::unreachable!("the derive accepts only db_type = \"Enum\""),
        }
    }};
}
