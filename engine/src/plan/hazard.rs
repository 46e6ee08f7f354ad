//! What a statement may cost.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

/// One cost of one statement.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Hazard {
    /// Which kind of cost.
    pub kind: HazardKind,
    /// What is hit, as `drops column public.users.nickname`.
    pub text: String,
}

/// The kinds of cost, worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum HazardKind {
    /// Rows or values are gone for good.
    DataLoss,
    /// It can fail on the rows that are there.
    CanFail,
    /// Every row is written anew under ACCESS EXCLUSIVE.
    Rewrite,
    /// Every row is read; whom that holds up says the lock.
    Scan,
    /// Writes wait until an index is built.
    BlocksWrites,
    /// A program that runs the previous release breaks.
    BreaksApplication,
    /// The way back does not bring back what was there.
    Irreversible,
}

impl HazardKind {
    /// Every kind, in order.
    pub const ALL: [Self; 7] = [
        Self::DataLoss,
        Self::CanFail,
        Self::Rewrite,
        Self::Scan,
        Self::BlocksWrites,
        Self::BreaksApplication,
        Self::Irreversible,
    ];

    /// The word for it in file headers and in `allow=`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::DataLoss => "data-loss",
            Self::CanFail => "can-fail",
            Self::Rewrite => "rewrite",
            Self::Scan => "scan",
            Self::BlocksWrites => "blocks-writes",
            Self::BreaksApplication => "breaks-application",
            Self::Irreversible => "irreversible",
        }
    }

    /// Whether a plan with it is written only when it is allowed by name.
    pub fn must_be_allowed(self) -> bool {
        self == Self::DataLoss
    }
}

impl fmt::Display for HazardKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for HazardKind {
    type Err = UnknownHazard;

    fn from_str(text: &str) -> Result<Self, UnknownHazard> {
        let found = Self::ALL.into_iter().find(|kind| kind.as_str() == text);
        found.ok_or_else(|| UnknownHazard(text.to_owned()))
    }
}

/// No hazard is called that.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown hazard `{0}`")]
pub struct UnknownHazard(pub String);

impl fmt::Display for Hazard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.kind, self.text)
    }
}
