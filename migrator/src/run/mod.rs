//! Running migrations against a database.

mod autocommit;
mod blocker;
mod down;
mod error;
mod loss;
pub(crate) mod missing;
mod options;
mod pending;
mod record;
mod report;
mod session;
mod stamp;
mod status;
mod step;
mod transaction;
mod up;

pub use down::downgrade;
pub use error::{PlanError, RunError, StatementError};
pub use loss::{Loss, LossTarget, losses};
pub use options::{ApplyOptions, DowngradeOptions, ExecOrder, RunOptions, TxMode};
pub use pending::pending;
pub use report::{FileReport, Report};
pub use stamp::{StampReport, stamp};
pub use status::{PendingFile, Status, StatusOptions, status};
pub use up::apply;
