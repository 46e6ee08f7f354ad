//! What a history lacks, for a program that waits for another to apply it.

use super::session::read_history;
use super::{ApplyOptions, ExecOrder, RunError, pending};
use crate::connect::Connection;
use crate::directory::{Directory, Migration};

/// The files of a directory that the history lacks, in the order in which they would be applied.
pub(crate) async fn missing<'a>(
    connection: &Connection,
    directory: &'a Directory,
    options: &ApplyOptions,
) -> Result<Vec<&'a Migration>, RunError> {
    let mut revisions = read_history(connection, &options.run).await?.revisions;
    // What a newer program is applying at the moment does not concern this one.
    revisions.retain(|one| one.is_complete() || directory.find(&one.version).is_some());
    // A file that others would refuse to apply is missing all the same.
    let order = match options.exec_order {
        ExecOrder::Linear => ExecOrder::NonLinear,
        order => order,
    };
    Ok(pending::pending(directory, &revisions, order)?)
}
