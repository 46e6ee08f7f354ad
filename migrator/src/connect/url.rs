//! The address of a database, whose password no output ever shows.

use std::fmt;
use std::path::Path;
use std::str::FromStr;

use tokio_postgres::Config;
use tokio_postgres::config::{Host, SslMode};

use super::ConnectError;
use super::parameters::{ClientCertificate, Parameters, Roots};
use super::redact::redact;

/// A Url is `postgres://user:password@host:port/database?parameters`. Printing it hides the
/// password.
///
/// The parameters are those of libpq, and `search_path`. `sslmode` is `disable`, `allow`, `prefer`
/// (if nothing is said), `require`, `verify-ca` or `verify-full`; `sslrootcert` is a file, with which
/// `require` verifies as `verify-ca` does, or `system`, which needs `verify-full` and is what
/// `verify-ca` and `verify-full` use where it is left out; `sslcert` and `sslkey` are the files of a
/// client certificate, in PEM and without a passphrase. Nothing is read from the environment or from
/// a home directory.
#[derive(Clone, PartialEq, Eq)]
pub struct Url {
    text: String,
    pub(super) config: Box<Config>,
    pub(super) encryption: Encryption,
    pub(super) roots: Roots,
    pub(super) client_certificate: Option<ClientCertificate>,
    search_path: Option<String>,
}

/// What `sslmode` asks for (Postgres manual, 34.19.3 Protection Provided in Different Modes).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encryption {
    /// Never.
    Disable,
    /// If the server lets nobody in without.
    Allow,
    /// If the server can and lets in whoever comes with it.
    Prefer,
    /// Always, whoever the server is.
    Require,
    /// Always, and the certificate must come from a trusted authority.
    VerifyAuthority,
    /// Always, and the certificate must also name the host.
    VerifyFull,
}

impl Encryption {
    /// What is tried first.
    pub(super) fn first_attempt(self) -> SslMode {
        match self {
            Self::Disable | Self::Allow => SslMode::Disable,
            Self::Prefer => SslMode::Prefer,
            Self::Require | Self::VerifyAuthority | Self::VerifyFull => SslMode::Require,
        }
    }

    /// What is tried after that failed.
    pub(super) fn second_attempt(self, error: &ConnectError) -> Option<SslMode> {
        match (self, error) {
            (Self::Allow, ConnectError::NotAdmitted { .. }) => Some(SslMode::Require),
            (Self::Prefer, ConnectError::NotAdmitted { .. } | ConnectError::TlsFailed { .. }) => {
                Some(SslMode::Disable)
            }
            _ => None,
        }
    }
}

/// A text that is no address of a Postgres database. The text itself is not repeated, since it may
/// hold a password.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UrlError {
    /// It begins neither with `postgres://` nor with `postgresql://`.
    #[error("a database URL begins with postgres:// or postgresql://")]
    NotPostgres,
    /// Its parts cannot be told apart.
    #[error("malformed database URL: special characters in the password must be percent-encoded")]
    Malformed,
    /// A parameter behind the `?` that is not known.
    #[error("unknown parameter {name} in the database URL")]
    UnknownParameter {
        /// Its name.
        name: String,
    },
    /// A parameter that means nothing without another.
    #[error("parameter {name} in the database URL needs {missing} beside it")]
    ParameterAlone {
        /// Its name.
        name: &'static str,
        /// The other's.
        missing: &'static str,
    },
    /// Every authority that the system trusts is trusted, and the name of the server is not looked
    /// at.
    #[error("sslrootcert=system in the database URL needs sslmode=verify-full")]
    WeakEncryption,
    /// A parameter behind the `?` with a value that means nothing.
    #[error("invalid value of parameter {name} in the database URL")]
    InvalidParameter {
        /// Its name.
        name: String,
    },
}

impl Url {
    /// Reads an address.
    pub fn parse(text: &str) -> Result<Self, UrlError> {
        if !["postgres://", "postgresql://"]
            .iter()
            .any(|scheme| text.starts_with(scheme))
        {
            return Err(UrlError::NotPostgres);
        }
        let (base, query) = text.split_once('?').unwrap_or((text, ""));
        if query.contains('@') {
            // An unencoded `?` in the password; what follows must not be taken for parameters.
            return Err(UrlError::Malformed);
        }
        let mut parameters = Parameters::read(query)?;
        let mut config =
            Config::from_str(&parameters.url_for_driver(base)).map_err(|_| UrlError::Malformed)?;
        if let Some(path) = &parameters.search_path {
            let set = format!("-c search_path={}", escape_option(path));
            let options = match config.get_options() {
                Some(given) => format!("{given} {set}"),
                None => set,
            };
            config.options(options);
        } else {
            parameters.search_path = config.get_options().and_then(search_path_in);
        }
        Ok(Self {
            text: text.to_owned(),
            config: Box::new(config),
            encryption: parameters.encryption,
            roots: parameters.roots,
            client_certificate: parameters.client_certificate,
            search_path: parameters.search_path,
        })
    }

    /// The address of the server that listens on a Unix socket in `folder`, and of the database
    /// that is named like the user.
    pub fn of_socket(folder: &Path, user: &str) -> Result<Self, UrlError> {
        let (host, user) = (
            percent_encode(&folder.to_string_lossy()),
            percent_encode(user),
        );
        // A folder as the host is understood by every driver; a parameter `host` is not.
        Self::parse(&format!("postgres://{user}@{host}/{user}?sslmode=disable"))
    }

    /// The text with its password: for a child process, never for a person.
    pub fn expose(&self) -> &str {
        &self.text
    }

    /// The database it names; without one, Postgres takes that of the user's name.
    pub fn database(&self) -> Option<&str> {
        self.config.get_dbname().or_else(|| self.config.get_user())
    }

    /// The user it names.
    pub fn user(&self) -> Option<&str> {
        self.config.get_user()
    }

    /// The same server with another database.
    pub fn with_database(&self, name: &str) -> Result<Self, UrlError> {
        let (base, query) = match self.text.split_once('?') {
            Some((base, query)) => (base, format!("?{query}")),
            None => (self.text.as_str(), String::new()),
        };
        let authority = base.find("://").map_or(0, |start| start + "://".len());
        let end = base[authority..]
            .find('/')
            .map_or(base.len(), |length| authority + length);
        Self::parse(&format!("{}/{}{query}", &base[..end], percent_encode(name)))
    }

    /// The first schema of the search path that the address sets: Atlas keeps the history there.
    pub fn schema(&self) -> Option<String> {
        let first = self.search_path.as_deref()?.split(',').next()?.trim();
        let first = first
            .strip_prefix('"')
            .and_then(|name| name.strip_suffix('"'))
            .unwrap_or(first);
        (!first.is_empty()).then(|| first.to_owned())
    }

    /// The host and port, for messages.
    pub fn address(&self) -> String {
        let host = match self.config.get_hosts().first() {
            Some(Host::Tcp(name)) => name.clone(),
            #[cfg(unix)]
            Some(Host::Unix(path)) => return path.display().to_string(),
            None => "localhost".to_owned(),
        };
        format!(
            "{host}:{}",
            self.config.get_ports().first().unwrap_or(&5432)
        )
    }
}

impl FromStr for Url {
    type Err = UrlError;

    fn from_str(text: &str) -> Result<Self, UrlError> {
        Self::parse(text)
    }
}

impl fmt::Display for Url {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&redact(&self.text))
    }
}

impl fmt::Debug for Url {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Url({self})")
    }
}

/// Escapes space and backslashes in a value of `options` (Postgres manual, 34.1.2).
fn escape_option(value: &str) -> String {
    value.replace('\\', "\\\\").replace(' ', "\\ ")
}

/// The search path that `options` sets, where it is written plainly.
fn search_path_in(options: &str) -> Option<String> {
    let start = options.find("search_path=")? + "search_path=".len();
    options[start..].split(' ').next().map(str::to_owned)
}

pub(crate) fn percent_encode(text: &str) -> String {
    let encode = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => {
            char::from(byte).to_string()
        }
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(encode).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hides_the_password_wherever_it_stands() {
        for text in [
            "postgres://u:s3cret@h:1/d",
            "postgres://u:s3cret@h/d?password=s3cret&sslmode=disable",
            "postgresql://u:s3@cret/s3cret@h/d",
            "postgres://u:pa?s3cret@h/d",
            "postgres://u:s3cret",
            "postgres://u:s3cret/d",
            "nonsense:s3cret@h",
            "postgres://h/d?sslpassword=s3cret",
        ] {
            assert!(!redact(text).contains("s3cret"), "{}", redact(text));
            let shown = match Url::parse(text) {
                Ok(url) => format!("{url} {url:?} {}", url.address()),
                Err(error) => format!("{error} {error:?}"),
            };
            assert!(!shown.contains("s3cret"), "{shown}");
        }
        assert_eq!(
            redact("postgres://u:p@h:1/d?x=y"),
            "postgres://u:***@h:1/d?x=y"
        );
        assert_eq!(redact("postgres://u@h:1/d"), "postgres://u@h:1/d");
        assert_eq!(redact("postgres://h:1/d"), "postgres://h:1/d");
    }

    #[test]
    fn reads_what_the_driver_does_not() {
        let url = Url::parse("postgres://u@h/d?search_path=app,public&sslmode=disable").unwrap();
        assert_eq!(url.schema().as_deref(), Some("app"));
        assert_eq!(url.encryption, Encryption::Disable);
        assert_eq!(url.config.get_options(), Some("-c search_path=app,public"));
        let url = Url::parse("postgres://u@h/d?options=-c%20search_path%3Dapp").unwrap();
        assert_eq!(url.schema().as_deref(), Some("app"));
        assert_eq!(url.with_database("ä/b").unwrap().database(), Some("ä/b"));
        assert_eq!(
            url.with_database("b").unwrap().schema().as_deref(),
            Some("app")
        );
        assert_eq!(Url::parse("postgres://u@h/d").unwrap().schema(), None);
    }

    #[test]
    fn a_socket_has_an_address() {
        let url = Url::of_socket(Path::new("/tmp/a b&c"), "ann").unwrap();
        assert_eq!(url.address(), "/tmp/a b&c");
        assert!(url.expose().contains("@%2Ftmp%2Fa%20b%26c/"));
        assert_eq!((url.user(), url.database()), (Some("ann"), Some("ann")));
        assert_eq!(url.encryption, Encryption::Disable);
    }

    #[test]
    fn names_a_parameter_it_does_not_know() {
        let error = |text| Url::parse(text).unwrap_err();
        let name = |name: &str| name.to_owned();
        assert_eq!(
            error("postgres://h/d?pool=1"),
            UrlError::UnknownParameter { name: name("pool") }
        );
        assert_eq!(
            error("postgres://h/d?sslmode=on"),
            UrlError::InvalidParameter {
                name: name("sslmode")
            }
        );
        assert_eq!(
            error("postgres://h/d?sslkey=k"),
            UrlError::ParameterAlone {
                name: "sslkey",
                missing: "sslcert"
            }
        );
        assert_eq!(
            error("postgres://h/d?keepalives=x"),
            UrlError::InvalidParameter {
                name: name("keepalives")
            }
        );
        assert_eq!(error("mysql://h/d"), UrlError::NotPostgres);
        assert_eq!(error("postgres://h:x/d"), UrlError::Malformed);
    }
}
