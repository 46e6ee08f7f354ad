//! Columns renamed by a rule, in each of SeaORM's styles, in entities that a macro writes.

macro_rules! entities {
    ($($module:ident: $table:literal, $style:literal;)*) => {$(
        pub mod $module {
            use sea_orm::entity::prelude::*;

            #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, driftless::Table)]
            #[sea_orm(table_name = $table, rename_all = $style)]
            pub struct Model {
                #[sea_orm(primary_key, auto_increment = false)]
                pub the_key: i32,
                #[sea_orm(indexed)]
                #[driftless(comment = "renamed by a rule")]
                pub line_1_of_text: String,
                #[sea_orm(column_name = "as it is")]
                pub kept: bool,
            }

            #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
            pub enum Relation {}

            impl ActiveModelBehavior for ActiveModel {}
        }
    )*};
}

entities! {
    camel: "case_camel", "camelCase";
    pascal: "case_pascal", "PascalCase";
    kebab: "case_kebab", "kebab-case";
    snake: "case_snake", "snake_case";
    shouty: "case_shouty", "SCREAMING_SNAKE_CASE";
    shouty_kebab: "case_shouty_kebab", "SCREAMING-KEBAB-CASE";
    lower: "case_lower", "lowercase";
    upper: "case_upper", "UPPERCASE";
    title: "case_title", "title_case";
    mixed: "case_mixed", "mixed_case";
}
