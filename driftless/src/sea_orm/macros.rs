//! The code that reads SeaORM's metadata, in the crate that has SeaORM.
//!
//! It names SeaORM as SeaORM's own derives do, by the relative path `sea_orm`: a crate may have it from another one, by
//! `use framework::sea_orm`. Traits are called by their paths, so that nothing is imported.

/// Reads the metadata of a SeaORM entity into [`EntityFacts`](crate::sea_orm::EntityFacts).
///
/// This stands in every entity, and the compiler checks it each time: it is as short as it can be, and leaves what can be read from
/// a statement to [`EntityFacts`](crate::sea_orm::EntityFacts).
#[doc(hidden)]
#[macro_export]
macro_rules! __sea_orm_facts {
    ($entity:ty) => {{
        fn data_type(column_type: &sea_orm::sea_query::ColumnType) -> $crate::sea_orm::TypeFacts {
            match column_type {
                sea_orm::sea_query::ColumnType::Enum { name, variants } => {
                    let mut labels = ::std::vec::Vec::new();
                    for variant in variants {
                        labels.push(variant.to_string());
                    }
                    $crate::sea_orm::TypeFacts::enumeration(name.to_string(), labels)
                }
                sea_orm::sea_query::ColumnType::Array(element) => data_type(element).array(),
                other => {
                    let mut text = ::std::string::String::new();
                    sea_orm::sea_query::TableBuilder::prepare_column_type(
                        &sea_orm::sea_query::PostgresQueryBuilder,
                        other,
                        &mut text,
                    );
                    $crate::sea_orm::TypeFacts::plain(text)
                }
            }
        }

        fn facts<E: sea_orm::EntityTrait>() -> $crate::sea_orm::EntityFacts {
            let entity = <E as ::core::default::Default>::default();
            let mut facts = $crate::sea_orm::EntityFacts::new(
                sea_orm::EntityName::schema_name(&entity),
                sea_orm::EntityName::table_name(&entity),
                sea_orm::EntityName::comment(&entity),
            );
            for column in <E::Column as sea_orm::Iterable>::iter() {
                let definition = sea_orm::ColumnTrait::def(&column);
                facts.column(
                    sea_orm::IdenStatic::as_str(&column),
                    data_type(definition.get_column_type()),
                    definition.is_null(),
                    definition.is_unique(),
                );
                if let ::std::option::Option::Some(value) = definition.get_column_default() {
                    let select = sea_orm::sea_query::Query::select()
                        .expr(value.clone())
                        .to_string(sea_orm::sea_query::PostgresQueryBuilder);
                    facts.column_default(&select);
                }
            }
            for key in <E::PrimaryKey as sea_orm::Iterable>::iter() {
                let column = sea_orm::PrimaryKeyToColumn::into_column(key);
                facts.key(sea_orm::IdenStatic::as_str(&column));
            }
            if <E::PrimaryKey as sea_orm::PrimaryKeyTrait>::auto_increment() {
                facts.number($crate::__sea_orm_numbering!());
            }
            for relation in <E::Relation as sea_orm::Iterable>::iter() {
                let relation = sea_orm::RelationTrait::def(&relation);
                if !relation.is_owner {
                    let name = relation.fk_name.clone();
                    let select = sea_orm::sea_query::Query::select()
                        .from(relation.to_tbl.clone())
                        .to_string(sea_orm::sea_query::PostgresQueryBuilder);
                    let statement: sea_orm::sea_query::ForeignKeyCreateStatement = relation.into();
                    let statement = statement.to_string(sea_orm::sea_query::PostgresQueryBuilder);
                    facts.relation(name, &select, statement);
                }
            }
            let schema = sea_orm::Schema::new(sea_orm::DbBackend::Postgres);
            for key in schema
                .create_table_from_entity(entity)
                .get_foreign_key_create_stmts()
            {
                facts.foreign_key(key.to_string(sea_orm::sea_query::PostgresQueryBuilder));
            }
            for index in schema.create_index_from_entity(entity) {
                facts.index(&index.to_string(sea_orm::sea_query::PostgresQueryBuilder));
            }
            facts
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
