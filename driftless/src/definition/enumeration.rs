//! One enum type.

use serde::Serialize;

use super::{QualifiedName, Source};

/// An enum type (manual, section 8.7).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EnumDef {
    /// The name of the type.
    pub name: QualifiedName,
    /// Its labels, in the order they sort in.
    pub labels: Vec<LabelDef>,
    /// The comment.
    pub comment: Option<String>,
    /// The name this type had before.
    pub renamed_from: Option<String>,
    /// Where it is declared.
    pub source: Source,
}

/// One label of an enum type.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LabelDef {
    /// The label.
    pub name: String,
    /// The label it was before.
    pub renamed_from: Option<String>,
}

/// Whether these labels are some of the others, in their order.
pub(crate) fn is_part<'a>(
    mut labels: impl Iterator<Item = &'a str>,
    mut of: impl Iterator<Item = &'a str>,
) -> bool {
    labels.all(|label| of.any(|other| other == label))
}

impl EnumDef {
    /// Whether it is the same type and has all labels of the other.
    pub(crate) fn tells_all_of(&self, other: &Self) -> bool {
        self.name == other.name && is_part(other.label_names(), self.label_names())
    }

    /// Its labels as text.
    pub(crate) fn label_names(&self) -> impl Iterator<Item = &str> {
        self.labels.iter().map(|label| label.name.as_str())
    }

    /// A type with these labels.
    pub fn new(name: QualifiedName, labels: &[&str], source: Source) -> Self {
        let label = |&name: &&str| LabelDef {
            name: name.to_owned(),
            renamed_from: None,
        };
        Self {
            name,
            labels: labels.iter().map(label).collect(),
            source,
            ..Self::default()
        }
    }
}
