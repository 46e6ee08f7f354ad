//! Placeholder
#[cfg(feature = "registry")]
mod assemble;
mod column_type;
#[cfg(feature = "registry")]
pub mod ddl;
#[cfg(feature = "registry")]
mod definition;
#[cfg(feature = "registry")]
pub mod loader;
mod macros;
#[cfg(feature = "registry")]
mod naming;
#[cfg(feature = "registry")]
mod registry;
#[cfg(feature = "registry")]
pub mod sea_orm;

#[cfg(feature = "registry")]
pub use assemble::{AssembleError, Conflict, Declaration};
pub use column_type::ColumnType;
#[cfg(feature = "registry")]
pub use definition::*;
#[cfg(feature = "registry")]
pub use naming::Naming;
#[cfg(feature = "registry")]
pub use registry::{CollectError, Submission, collect};

pub use model_macros::{ColumnType, PgEnum, Table};

#[doc(hidden)]
pub mod __private {
    #[cfg(feature = "registry")]
    pub use inventory;
}
