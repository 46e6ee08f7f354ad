//! The account a server runs under: our own, or another one when we are root.

use std::os::unix::fs::{MetadataExt, chown};
use std::path::Path;

use crate::scratch::ScratchError;

/// Postgres refuses to run as root; these accounts are tried, in this order.
const ACCOUNTS: [&str; 2] = ["postgres", "nobody"];

/// An account by its numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Account {
    pub(super) user: u32,
    pub(super) group: u32,
}

/// Gives `directory`, which we have just created, to the account that the server must run under;
/// `None` when that is our own.
pub(super) fn for_server(directory: &Path) -> Result<Option<Account>, ScratchError> {
    if is_ours(directory)? {
        return Ok(None);
    }
    let accounts = std::fs::read_to_string("/etc/passwd").map_err(refused)?;
    let account = ACCOUNTS
        .iter()
        .find_map(|name| find(&accounts, name))
        .ok_or(ScratchError::NoAccount)?;
    chown(directory, Some(account.user), Some(account.group)).map_err(refused)?;
    Ok(Some(account))
}

/// Whether the server can run under the account that has just created `directory`: ours, not root.
pub(super) fn is_ours(directory: &Path) -> Result<bool, ScratchError> {
    Ok(std::fs::metadata(directory).map_err(refused)?.uid() != 0)
}

/// One line of `/etc/passwd` is `name:password:user:group:...`.
fn find(accounts: &str, name: &str) -> Option<Account> {
    accounts.lines().find_map(|line| {
        let mut fields = line.split(':');
        if fields.next() != Some(name) {
            return None;
        }
        let user = fields.nth(1)?.parse().ok()?;
        let group = fields.next()?.parse().ok()?;
        Some(Account { user, group })
    })
}

fn refused(source: std::io::Error) -> ScratchError {
    ScratchError::System {
        action: "give the folder of a cluster to another account",
        source,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_numbers_of_an_account() {
        let accounts = "root:x:0:0::/:/bin/sh\npostgres2:x:1:1::/:\npostgres:x:101:104::/:\n";
        assert_eq!(
            find(accounts, "postgres"),
            Some(Account {
                user: 101,
                group: 104
            })
        );
        assert_eq!(find(accounts, "nobody"), None);
    }
}
