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

impl EnumDef {
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
