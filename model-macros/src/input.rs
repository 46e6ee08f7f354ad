//! What a struct or an enum says, typed: every dialect of attributes is read into this.

use proc_macro2::Span;
use syn::{Ident, LitStr, Path, Type};

use crate::attributes::sqlx::SqlxField;
use crate::{rust_type, words};

/// One struct and the table it declares.
pub(crate) struct Table {
    pub(crate) ident: Ident,
    pub(crate) dialect: Dialect,
    pub(crate) name: Option<LitStr>,
    pub(crate) schema: Option<LitStr>,
    pub(crate) docs: Option<String>,
    pub(crate) options: TableOptions,
    pub(crate) fields: Vec<Field>,
    /// Columns that have no field.
    pub(crate) columns: Vec<Column>,
}

/// Who describes the columns.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// The fields alone.
    Plain,
    /// SeaORM's run-time metadata.
    SeaOrm {
        /// A rule renames its columns, or an entity written by hand names them: only run time knows their names.
        names_at_run_time: bool,
    },
    /// Diesel's `table!`, by the path of its module.
    Diesel(Path),
}

/// `#[driftless(...)]` on the struct.
#[derive(Default)]
pub(crate) struct TableOptions {
    /// A SeaORM entity that is written by hand.
    pub(crate) entity: Option<Path>,
    pub(crate) table: Option<LitStr>,
    pub(crate) schema: Option<LitStr>,
    pub(crate) comment: Option<LitStr>,
    pub(crate) comment_from_docs: Option<Ident>,
    pub(crate) primary_key: Option<PrimaryKey>,
    pub(crate) indexes: Vec<Index>,
    pub(crate) uniques: Vec<Unique>,
    pub(crate) checks: Vec<Check>,
    pub(crate) exclusions: Vec<Exclusion>,
    pub(crate) foreign_keys: Vec<ForeignKey>,
    pub(crate) no_foreign_keys: Vec<NoForeignKey>,
    pub(crate) partition_by: Option<LitStr>,
    pub(crate) partition_of: Option<PartitionOf>,
    pub(crate) unlogged: Option<Ident>,
    pub(crate) with: Option<LitStr>,
    pub(crate) no_primary_key: Option<Ident>,
    pub(crate) strings: Option<LitStr>,
    pub(crate) renamed_from: Option<LitStr>,
    pub(crate) sql: Vec<LitStr>,
    /// Field types without a word of ours are those of `sqlx::Type`.
    pub(crate) sqlx: Option<Ident>,
    /// The struct is a row of a view.
    pub(crate) view: Option<Ident>,
    /// The struct owns no table.
    pub(crate) skip: Option<Ident>,
}

/// One field that is a column, or several.
pub(crate) struct Field {
    pub(crate) ident: Ident,
    pub(crate) rust_type: Type,
    /// The name of the column, as far as the tokens tell.
    pub(crate) column_name: String,
    pub(crate) docs: Option<String>,
    /// `#[driftless(...)]` stands on it.
    pub(crate) is_annotated: bool,
    pub(crate) column: Column,
    pub(crate) sea_orm: SeaOrmField,
    pub(crate) sqlx: SqlxField,
    /// The field is a struct whose fields are columns.
    pub(crate) flatten: bool,
    /// The column, as Diesel's `table!` calls it in Rust.
    pub(crate) diesel_name: Ident,
}

/// `#[driftless(...)]` on a field, or `column(...)` on the struct.
pub(crate) struct Column {
    pub(crate) span: Span,
    pub(crate) name: Option<LitStr>,
    pub(crate) data_type: Option<LitStr>,
    pub(crate) default: Option<LitStr>,
    pub(crate) generated: Option<LitStr>,
    pub(crate) identity: Option<LitStr>,
    pub(crate) serial: Option<Ident>,
    pub(crate) collation: Option<LitStr>,
    pub(crate) checks: Vec<LitStr>,
    pub(crate) comment: Option<LitStr>,
    pub(crate) null: Option<Ident>,
    pub(crate) not_null: Option<Ident>,
    pub(crate) primary_key: Option<Ident>,
    pub(crate) unique: Option<Ident>,
    pub(crate) indexes: Vec<Index>,
    pub(crate) references: Option<Reference>,
    pub(crate) on_delete: Option<LitStr>,
    pub(crate) on_update: Option<LitStr>,
    pub(crate) renamed_from: Option<LitStr>,
    pub(crate) sqlx: Option<Ident>,
    pub(crate) flatten: Option<Ident>,
    pub(crate) skip: Option<Ident>,
}

/// `#[sea_orm(...)]` on a field, as far as run time does not tell it.
#[derive(Default)]
pub(crate) struct SeaOrmField {
    pub(crate) is_any: bool,
    pub(crate) ignore: bool,
    pub(crate) primary_key: bool,
    pub(crate) numbers_itself: bool,
    pub(crate) has_column_type: bool,
    pub(crate) column_name: Option<LitStr>,
    pub(crate) enum_name: Option<LitStr>,
    pub(crate) unique_keys: Vec<LitStr>,
    pub(crate) comment: Option<LitStr>,
    pub(crate) extra: Option<LitStr>,
    pub(crate) renamed_from: Option<LitStr>,
}

pub(crate) struct PrimaryKey {
    pub(crate) span: Span,
    pub(crate) columns: Vec<LitStr>,
    pub(crate) name: Option<LitStr>,
}

pub(crate) struct Index {
    pub(crate) span: Span,
    pub(crate) columns: Vec<LitStr>,
    pub(crate) name: Option<LitStr>,
    pub(crate) unique: Option<Ident>,
    pub(crate) method: Option<LitStr>,
    pub(crate) condition: Option<LitStr>,
    pub(crate) include: Vec<LitStr>,
    pub(crate) nulls_not_distinct: Option<Ident>,
    pub(crate) with: Option<LitStr>,
}

pub(crate) struct Unique {
    pub(crate) span: Span,
    pub(crate) columns: Vec<LitStr>,
    pub(crate) name: Option<LitStr>,
    pub(crate) include: Vec<LitStr>,
    pub(crate) deferrable: Option<LitStr>,
    pub(crate) nulls_not_distinct: Option<Ident>,
}

pub(crate) struct Check {
    pub(crate) span: Span,
    pub(crate) expression: LitStr,
    pub(crate) name: Option<LitStr>,
}

pub(crate) struct Exclusion {
    pub(crate) span: Span,
    pub(crate) definition: LitStr,
    pub(crate) name: Option<LitStr>,
}

pub(crate) struct ForeignKey {
    pub(crate) span: Span,
    pub(crate) columns: Vec<LitStr>,
    pub(crate) references: Option<Reference>,
    pub(crate) on_delete: Option<LitStr>,
    pub(crate) on_update: Option<LitStr>,
    pub(crate) deferrable: Option<LitStr>,
    pub(crate) match_full: Option<Ident>,
    pub(crate) name: Option<LitStr>,
}

/// A relation that is there for joins alone.
pub(crate) struct NoForeignKey {
    pub(crate) span: Span,
    pub(crate) columns: Vec<LitStr>,
    pub(crate) references: Option<Reference>,
}

/// What a foreign key points to.
pub(crate) enum Reference {
    /// `"schema.table(a, b)"`.
    Table {
        span: Span,
        schema: Option<String>,
        table: String,
        columns: Vec<String>,
    },
    /// The table of a SeaORM entity, by its primary key.
    Entity(Path),
}

pub(crate) struct PartitionOf {
    pub(crate) span: Span,
    pub(crate) schema: Option<String>,
    pub(crate) table: String,
    pub(crate) bounds: LitStr,
}

/// One enum and the type it declares.
pub(crate) struct Enumeration {
    pub(crate) ident: Ident,
    /// SeaORM's `DeriveActiveEnum` describes it at run time.
    pub(crate) sea_orm: bool,
    /// Diesel's SQL type, which knows the name at run time.
    pub(crate) sql_type: Option<Path>,
    pub(crate) name: Option<LitStr>,
    pub(crate) schema: Option<LitStr>,
    pub(crate) comment: Option<LitStr>,
    pub(crate) rename_all: Option<LitStr>,
    /// Labels without a rule are the words of the variants, as sqlx has them, and not in snake case.
    pub(crate) is_verbatim: bool,
    pub(crate) renamed_from: Option<LitStr>,
    pub(crate) variants: Vec<Variant>,
}

impl Enumeration {
    /// The label of a variant.
    pub(crate) fn label(&self, variant: &Variant) -> String {
        let rule = self.rename_all.as_ref().map(LitStr::value);
        let default = self.is_verbatim.then_some("verbatim");
        words::label(variant, rule.as_deref().or(default))
    }
}

/// One variant and the label it stands for.
pub(crate) struct Variant {
    pub(crate) ident: Ident,
    pub(crate) rename: Option<LitStr>,
    pub(crate) renamed_from: Option<LitStr>,
}

impl Column {
    /// A column of which nothing is said yet.
    pub(crate) fn unsaid(span: Span) -> Self {
        Self {
            span,
            name: None,
            data_type: None,
            default: None,
            generated: None,
            identity: None,
            serial: None,
            collation: None,
            checks: Vec::new(),
            comment: None,
            null: None,
            not_null: None,
            primary_key: None,
            unique: None,
            indexes: Vec::new(),
            references: None,
            on_delete: None,
            on_update: None,
            renamed_from: None,
            sqlx: None,
            flatten: None,
            skip: None,
        }
    }
}

impl Table {
    /// The names of all columns, as far as the tokens tell; none if they do not.
    pub(crate) fn column_names(&self) -> Option<Vec<String>> {
        let is_known = match self.dialect {
            Dialect::Plain => !self.fields.iter().any(|field| field.flatten),
            Dialect::SeaOrm { names_at_run_time } => !names_at_run_time,
            Dialect::Diesel(_) => false,
        };
        if !is_known || self.options.partition_of.is_some() {
            return None;
        }
        let named = self
            .columns
            .iter()
            .filter_map(|column| column.name.as_ref().map(LitStr::value));
        Some(
            self.fields
                .iter()
                .map(|field| field.column_name.clone())
                .chain(named)
                .collect(),
        )
    }

    /// The type that attributes give: the field's own, else that of every String of the struct.
    pub(crate) fn type_given<'a>(&'a self, field: &'a Field) -> Option<&'a LitStr> {
        let strings = self.options.strings.as_ref();
        (field.column.data_type.as_ref()).or_else(|| strings.filter(|_| field.is_string()))
    }

    /// All indexes, each with its columns.
    pub(crate) fn all_indexes(&self) -> impl Iterator<Item = (&Index, Vec<String>)> {
        let of_struct = (self.options.indexes.iter())
            .map(|index| (index, index.columns.iter().map(LitStr::value).collect()));
        let of_fields = self.fields.iter().flat_map(|field| {
            (field.column.indexes.iter()).map(|index| (index, vec![field.column_name.clone()]))
        });
        let of_columns = self.columns.iter().flat_map(|column| {
            let name = column.name.as_ref().map(LitStr::value);
            (column.indexes.iter()).map(move |index| (index, name.iter().cloned().collect()))
        });
        of_struct.chain(of_fields).chain(of_columns)
    }

    /// All columns, of fields and without.
    pub(crate) fn all_columns(&self) -> impl Iterator<Item = &Column> {
        self.fields
            .iter()
            .map(|field| &field.column)
            .chain(&self.columns)
    }
}

impl Field {
    /// Whether `strings` gives its type.
    pub(crate) fn is_string(&self) -> bool {
        rust_type::is_any(&self.rust_type, &["String"]) && !self.sea_orm.has_column_type
    }

    /// Where its name is decided.
    pub(crate) fn name_span(&self) -> Span {
        let given = (self.sea_orm.column_name.as_ref())
            .or(self.column.name.as_ref())
            .or(self.sqlx.rename.as_ref());
        given.map_or(self.ident.span(), LitStr::span)
    }
}

/// One type that stands for a type of Postgres.
pub(crate) struct Newtype {
    pub(crate) ident: Ident,
    pub(crate) generics: syn::Generics,
    pub(crate) stands_for: StandsFor,
}

/// What a column of a type holds.
pub(crate) enum StandsFor {
    /// This type of Postgres's.
    Postgres(LitStr),
    /// What this type of Rust's stands for.
    Rust(Box<Type>),
}
