//! The text of one file, run by itself: without a lock, without history.

mod batch;
mod error;
mod text;

use tokio_postgres::Client;

pub(crate) use batch::{Failure, Frame, send, send_alone};
pub use error::ScriptError;
pub(crate) use text::Text;

use crate::directory::FileTxMode;

/// Brings the session back to how it began: a file may have set anything. The role comes first,
/// since the history must be written by the role that connected; `RESET ALL` leaves it alone.
pub(crate) const RESET: &str = "RESET SESSION AUTHORIZATION;\nRESET ROLE;\nRESET ALL;\n\
                                SET standard_conforming_strings = on;\n";

/// The reading of strings by which files are split.
pub(crate) const CONFORMING_STRINGS: &str = "SET standard_conforming_strings = on";

/// Runs a text: in one transaction, of which all remains or nothing, or statement by statement.
/// Statements are sent together where they may be. What the text sets for its session ends with it.
pub async fn run(client: &Client, sql: &str, mode: FileTxMode) -> Result<(), ScriptError> {
    let text = Text::split(sql)?;
    let result = match mode {
        FileTxMode::File => in_transaction(client, &text).await,
        FileTxMode::None => one_by_one(client, &text).await,
    };
    if let Err(failure) = result {
        restore(client).await;
        return Err(ScriptError::new(&text, failure));
    }
    Ok(())
}

/// Ends what a failed text left behind. If this fails, the connection is gone, and all that with it.
pub(crate) async fn restore(client: &Client) {
    let _ = client.batch_execute(&format!("ROLLBACK;\n{RESET}")).await;
}

async fn in_transaction(client: &Client, text: &Text<'_>) -> Result<(), Failure> {
    let frame = Frame {
        before: vec!["BEGIN".to_owned()],
        after: format!("{RESET}COMMIT;"),
    };
    let all = 0..text.statements.len();
    send(client, (text, all), &frame, |_| ()).await
}

async fn one_by_one(client: &Client, text: &Text<'_>) -> Result<(), Failure> {
    for index in 0..text.statements.len() {
        send_alone(client, text, index).await?;
    }
    client.batch_execute(RESET).await.map_err(|error| Failure {
        error: error.into(),
        index: None,
        offset: None,
    })
}
