//! The constraints of a table (manual, section 5.5).

use serde::{Deserialize, Serialize};

use super::{QualifiedName, Source};

/// The primary key.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PrimaryKeyDef {
    /// The name, if not the conventional one.
    pub name: Option<String>,
    /// Its columns, in order.
    pub columns: Vec<String>,
    /// Where it is declared.
    pub source: Source,
}

/// A unique constraint.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UniqueDef {
    /// The name, if not the conventional one.
    pub name: Option<String>,
    /// Its columns, in order.
    pub columns: Vec<String>,
    /// Columns its index carries along.
    pub include: Vec<String>,
    /// Whether two NULLs are the same.
    pub nulls_not_distinct: bool,
    /// When it is checked, if it may be put off.
    pub deferrable: Option<Deferrable>,
    /// Where it is declared.
    pub source: Source,
}

/// A check constraint.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CheckDef {
    /// The name, if not the conventional one.
    pub name: Option<String>,
    /// The column it is written on, which a conventional name speaks of.
    pub column: Option<String>,
    /// The condition, as SQL.
    pub expression: String,
    /// Where it is declared.
    pub source: Source,
}

/// An exclusion constraint.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ExclusionDef {
    /// The name, if not the conventional one.
    pub name: Option<String>,
    /// What follows the word EXCLUDE, as SQL: `USING gist (room WITH =)`.
    pub definition: String,
    /// Where it is declared.
    pub source: Source,
}

/// A foreign key.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ForeignKeyDef {
    /// The name, if not the conventional one.
    pub name: Option<String>,
    /// Its columns, in order.
    pub columns: Vec<String>,
    /// The table it points to.
    pub references: QualifiedName,
    /// The columns it points to; none means the primary key of that table.
    pub referenced_columns: Vec<String>,
    /// What happens to its rows when the row they point to is deleted.
    pub on_delete: Option<Action>,
    /// What happens to its rows when the key they point to changes.
    pub on_update: Option<Action>,
    /// `MATCH FULL`: all of its columns NULL, or none.
    pub match_full: bool,
    /// When it is checked, if it may be put off.
    pub deferrable: Option<Deferrable>,
    /// Whether a relation of the ORM gives it, which may be there for joins alone.
    #[serde(skip)]
    pub of_relation: bool,
    /// Where it is declared.
    pub source: Source,
}

/// What a foreign key does (manual, section 5.5.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Refuse, at the end of the statement or later.
    NoAction,
    /// Refuse, at once.
    Restrict,
    /// Do the same to the rows that point here.
    Cascade,
    /// Set their columns to NULL.
    SetNull,
    /// Set their columns to their defaults.
    SetDefault,
}

/// When a constraint that may be put off is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Deferrable {
    /// At the end of each statement, unless `SET CONSTRAINTS` says otherwise.
    InitiallyImmediate,
    /// At the end of the transaction, unless `SET CONSTRAINTS` says otherwise.
    InitiallyDeferred,
}

impl Action {
    /// As SQL.
    pub fn sql(self) -> &'static str {
        match self {
            Self::NoAction => "NO ACTION",
            Self::Restrict => "RESTRICT",
            Self::Cascade => "CASCADE",
            Self::SetNull => "SET NULL",
            Self::SetDefault => "SET DEFAULT",
        }
    }
}

impl Deferrable {
    /// As SQL.
    pub fn sql(self) -> &'static str {
        match self {
            Self::InitiallyImmediate => "DEFERRABLE INITIALLY IMMEDIATE",
            Self::InitiallyDeferred => "DEFERRABLE INITIALLY DEFERRED",
        }
    }
}

macro_rules! constructors {
    ($($type:ident),*) => {$(
        impl $type {
            /// Over these columns, with the conventional name.
            pub fn new(columns: &[impl AsRef<str>], source: Source) -> Self {
                let columns = columns.iter().map(|column| column.as_ref().to_owned()).collect();
                Self { columns, source, ..Self::default() }
            }
        }
    )*};
}
constructors!(PrimaryKeyDef, UniqueDef, ForeignKeyDef);

impl ForeignKeyDef {
    /// From columns to columns, and nothing more said of it.
    pub(crate) fn between(
        columns: &[String],
        references: &QualifiedName,
        referenced: &[String],
    ) -> Self {
        Self {
            columns: columns.to_vec(),
            references: references.clone(),
            referenced_columns: referenced.to_vec(),
            ..Self::default()
        }
    }

    /// Joins it with a key that points from the same columns to the same ones: the one that says more, of actions, names
    /// and the like, is left. Gives it back where none of `keys` is such a one, or both say something else.
    pub(crate) fn join(self, keys: &mut [Self]) -> Option<Self> {
        let twin = keys
            .iter_mut()
            .find(|known| known.is_between_the_same(&self));
        match twin {
            Some(twin) if twin.is_bare() && !self.is_bare() => *twin = self,
            // What is declared as a key is none for joins alone.
            Some(twin) if self.is_bare() => twin.of_relation &= self.of_relation,
            Some(twin) if *twin == self => {}
            _ => return Some(self),
        }
        None
    }

    /// Whether nothing more is said of it than from where to where it points.
    fn is_bare(&self) -> bool {
        let bare = Self::between(&self.columns, &self.references, &self.referenced_columns);
        let Self {
            source,
            of_relation,
            ..
        } = *self;
        *self
            == Self {
                source,
                of_relation,
                ..bare
            }
    }

    /// Whether both point from the same columns to the same ones. Columns that are not named are the primary key.
    fn is_between_the_same(&self, other: &Self) -> bool {
        let (here, there) = (&self.referenced_columns, &other.referenced_columns);
        self.columns == other.columns
            && self.references.path() == other.references.path()
            && (here == there || here.is_empty() || there.is_empty())
    }
}

impl CheckDef {
    /// A condition on the whole row.
    pub fn new(expression: &str, source: Source) -> Self {
        Self {
            expression: expression.to_owned(),
            source,
            ..Self::default()
        }
    }
}

impl ExclusionDef {
    /// What follows the word EXCLUDE.
    pub fn new(definition: &str, source: Source) -> Self {
        Self {
            name: None,
            definition: definition.to_owned(),
            source,
        }
    }
}
