//! The address of a server, which is never printed with its password.

use std::fmt;
use std::str::FromStr;

use tokio_postgres::Config;
use tokio_postgres::config::Host;

use super::ScratchError;

const DEFAULT_PORT: u16 = 5432;

/// A `postgres://` URL. `Display` and `Debug` leave the password and most parameters out.
#[derive(Clone, PartialEq, Eq)]
pub struct ServerUrl {
    text: String,
    config: Box<Config>,
}

impl ServerUrl {
    /// The whole URL, password included: to connect with, not to print.
    pub fn expose(&self) -> &str {
        &self.text
    }

    /// The same server and user, another database.
    pub(super) fn with_database(&self, database: &str) -> ServerUrl {
        let authority = self.text.find("://").map_or(0, |at| at + 3);
        let path = self.text[authority..]
            .find(['/', '?'])
            .map_or(self.text.len(), |at| authority + at);
        let query = self.text[path..]
            .find('?')
            .map_or(self.text.len(), |at| path + at);
        let mut config = self.config.clone();
        config.dbname(database);
        let text = format!("{}/{database}{}", &self.text[..path], &self.text[query..]);
        ServerUrl { text, config }
    }

    pub(super) fn config(&self) -> &Config {
        &self.config
    }

    pub(super) fn user(&self) -> &str {
        self.config.get_user().unwrap_or("the default user")
    }
}

impl FromStr for ServerUrl {
    type Err = ScratchError;

    fn from_str(text: &str) -> Result<ServerUrl, ScratchError> {
        // The parser's message can quote the URL, hence a part of the password: it is left out.
        let config = text.parse().map_err(|_| ScratchError::MalformedUrl)?;
        Ok(ServerUrl {
            text: text.to_owned(),
            config: Box::new(config),
        })
    }
}

impl fmt::Display for ServerUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("postgres://")?;
        if let Some(user) = self.config.get_user() {
            write!(formatter, "{user}@")?;
        }
        let port = self
            .config
            .get_ports()
            .first()
            .copied()
            .unwrap_or(DEFAULT_PORT);
        let database = self.config.get_dbname().unwrap_or_default();
        match self.config.get_hosts().first() {
            Some(Host::Tcp(name)) => write!(formatter, "{name}:{port}/{database}"),
            Some(Host::Unix(path)) => {
                write!(formatter, "/{database}?host={}&port={port}", path.display())
            }
            None => write!(formatter, "/{database}"),
        }
    }
}

impl fmt::Debug for ServerUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "ServerUrl({self})")
    }
}
