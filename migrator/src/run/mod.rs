//! Running migrations against a database.

mod autocommit;
mod blocker;
mod down;
mod edited;
mod error;
mod link;
mod loss;
mod manner;
pub(crate) mod missing;
mod options;
mod pending;
mod probe;
mod record;
mod report;
mod retry;
mod session;
mod stamp;
mod status;
mod step;
mod transaction;
mod up;
mod wait;

pub use down::downgrade;
pub use error::{PlanError, RunError, StatementError, Undecided};
pub use loss::{Loss, LossTarget, losses};
pub use options::{ApplyOptions, DowngradeOptions, ExecOrder, Interrupted, RunOptions, TxMode};
pub use pending::pending;
pub use report::{FileReport, Report};
pub use stamp::{StampReport, stamp};
pub use status::{PendingFile, Status, StatusOptions, status};
pub use up::apply;
