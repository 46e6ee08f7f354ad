//! The code that reads SeaORM's metadata, in the crate that has SeaORM.
//!
//! It names SeaORM as SeaORM's own derives do, by the relative path `sea_orm`: a crate may have it from another one, by
//! `use framework::sea_orm`. Traits are called by their paths, so that nothing is imported.

/// Reads the metadata of a SeaORM entity into [`EntityFacts`](crate::sea_orm::EntityFacts).
///
/// This stands in every entity, and the compiler checks it each time. So it only hands over SeaORM's functions, by paths that leave
/// nothing to infer. [`EntityFacts`](crate::sea_orm::EntityFacts) calls them, with SeaORM's types as parameters: that is checked once.
/// What is ours are functions, no closures: how each of those is called the compiler would make anew for all entities after a change of one.
#[doc(hidden)]
#[macro_export]
macro_rules! __sea_orm_facts {
    ($entity:ty) => {
        $crate::__sea_orm_facts! {
            $entity,
            <$entity as sea_orm::EntityTrait>::Column,
            <$entity as sea_orm::EntityTrait>::PrimaryKey,
            <$entity as sea_orm::EntityTrait>::Relation
        }
    };
    ($entity:ty, $column:ty, $key:ty, $relation:ty) => {{
        fn select(default: &sea_orm::sea_query::SimpleExpr) -> ::std::string::String {
            sea_orm::sea_query::Query::select()
                .expr(default.clone())
                .to_string(sea_orm::sea_query::PostgresQueryBuilder)
        }
        fn print<'t>(
            data_type: &'t sea_orm::sea_query::ColumnType,
            text: &mut ::std::string::String,
        ) -> $crate::sea_orm::Shape<'t, sea_orm::sea_query::ColumnType, sea_orm::sea_query::DynIden>
        {
            match data_type {
                sea_orm::sea_query::ColumnType::Array(element) => {
                    $crate::sea_orm::Shape::Array(element)
                }
                sea_orm::sea_query::ColumnType::Enum { name, variants } => {
                    $crate::sea_orm::Shape::Enum(name, variants)
                }
                _ => {
                    sea_orm::sea_query::TableBuilder::prepare_column_type(
                        &sea_orm::sea_query::PostgresQueryBuilder,
                        data_type,
                        text,
                    );
                    $crate::sea_orm::Shape::Printed
                }
            }
        }
        fn name(name: &sea_orm::sea_query::DynIden) -> ::std::string::String {
            name.to_string()
        }
        fn numbering() -> ::std::string::String {
            $crate::__sea_orm_numbering!()
        }
        fn relation(
            relation: &$relation,
        ) -> $crate::sea_orm::Relation<sea_orm::sea_query::ForeignKeyCreateStatement> {
            let relation = <$relation as sea_orm::RelationTrait>::def(relation);
            $crate::sea_orm::Relation {
                is_key: $crate::sea_orm::is_key(relation.is_owner, &relation),
                name: relation.fk_name.clone(),
                select: sea_orm::sea_query::Query::select()
                    .from(relation.to_tbl.clone())
                    .to_string(sea_orm::sea_query::PostgresQueryBuilder),
                statement:
                    <sea_orm::sea_query::ForeignKeyCreateStatement as ::core::convert::From<
                        sea_orm::RelationDef,
                    >>::from(relation),
            }
        }
        let entity = <$entity as ::core::default::Default>::default();
        $crate::sea_orm::EntityFacts::new(
            <$entity as sea_orm::EntityName>::schema_name(&entity),
            <$entity as sea_orm::EntityName>::table_name(&entity),
            <$entity as sea_orm::EntityName>::comment(&entity),
        )
        .columns(
            <$column as sea_orm::Iterable>::iter(),
            $crate::sea_orm::Column {
                name: <$column as sea_orm::IdenStatic>::as_str,
                definition: <$column as sea_orm::ColumnTrait>::def,
                of: $crate::sea_orm::Definition {
                    data_type: sea_orm::ColumnDef::get_column_type,
                    nullable: sea_orm::ColumnDef::is_null,
                    unique: sea_orm::ColumnDef::is_unique,
                    default: sea_orm::ColumnDef::get_column_default,
                    select,
                },
            },
            $crate::sea_orm::Type { print, name },
        )
        .key(
            <$key as sea_orm::Iterable>::iter(),
            <$key as sea_orm::PrimaryKeyToColumn>::into_column,
            <$column as sea_orm::IdenStatic>::as_str,
        )
        .numbered(
            <$key as sea_orm::PrimaryKeyTrait>::auto_increment(),
            numbering,
        )
        .relations(
            <$relation as sea_orm::Iterable>::iter(),
            relation,
            sea_orm::sea_query::ForeignKeyCreateStatement::to_string::<
                sea_orm::sea_query::PostgresQueryBuilder,
            >,
        )
    }};
}

/// The statement of a table with a key that numbers itself, from the SeaORM in use: how it does goes by its version and its features.
#[doc(hidden)]
#[macro_export]
macro_rules! __sea_orm_numbering {
    () => {
        sea_orm::sea_query::Table::create()
            .col(
                sea_orm::sea_query::ColumnDef::new(sea_orm::sea_query::Alias::new("id"))
                    .big_integer()
                    .auto_increment(),
            )
            .to_string(sea_orm::sea_query::PostgresQueryBuilder)
    };
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
                let written = <$enumeration as sea_orm::ActiveEnum>::values()
                    .into_iter()
                    .map(|value| match ::core::convert::Into::into(value) {
                        sea_orm::Value::String(text) => text.map(|text| text.to_string()),
                        _ => ::core::option::Option::None,
                    })
                    .collect();
                let labels = $crate::sea_orm::all_labels(labels, written);
                $crate::sea_orm::enumeration(&name.to_string(), &labels, $source)
            }
            _ => ::core::unreachable!("the derive accepts only db_type = \"Enum\""),
        }
    }};
}
