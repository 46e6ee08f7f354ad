//! The parameters of a database URL.

use std::path::PathBuf;
use std::str::FromStr as _;

use tokio_postgres::Config;

use super::{Encryption, UrlError};

/// The parameters behind the `?`: those that we read ourselves, and the rest for the driver.
pub(super) struct Parameters {
    pub(super) encryption: Encryption,
    pub(super) roots: Roots,
    pub(super) client_certificate: Option<ClientCertificate>,
    pub(super) search_path: Option<String>,
    for_driver: Vec<String>,
}

/// Whom to trust with certificates: `sslrootcert`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Roots {
    /// Nothing is said: whom the system trusts, where it must be verified.
    Unnamed,
    /// Whom the system trusts.
    System,
    /// Those in a file.
    File(PathBuf),
}

/// What a client shows of itself: `sslcert` and `sslkey`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ClientCertificate {
    pub(super) certificates: PathBuf,
    pub(super) key: PathBuf,
}

/// The parameters that the driver reads.
const DRIVER_PARAMETERS: [&str; 18] = [
    "application_name",
    "channel_binding",
    "connect_timeout",
    "dbname",
    "host",
    "hostaddr",
    "keepalives",
    "keepalives_idle",
    "keepalives_interval",
    "keepalives_retries",
    "load_balance_hosts",
    "options",
    "password",
    "port",
    "sslnegotiation",
    "target_session_attrs",
    "tcp_user_timeout",
    "user",
];

impl Parameters {
    pub(super) fn read(query: &str) -> Result<Self, UrlError> {
        let (mut mode, mut certificates, mut key) = (None, None, None);
        let mut parameters = Self {
            encryption: Encryption::Prefer,
            roots: Roots::Unnamed,
            client_certificate: None,
            search_path: None,
            for_driver: Vec::new(),
        };
        for parameter in query.split('&').filter(|parameter| !parameter.is_empty()) {
            let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            let invalid = || UrlError::InvalidParameter {
                name: name.to_owned(),
            };
            let value = percent_decode(value).ok_or_else(invalid)?;
            match name {
                "sslmode" => mode = Some(encryption(&value).ok_or_else(invalid)?),
                "sslrootcert" if value == "system" => parameters.roots = Roots::System,
                "sslrootcert" => parameters.roots = Roots::File(PathBuf::from(value)),
                "sslcert" => certificates = Some(PathBuf::from(value)),
                "sslkey" => key = Some(PathBuf::from(value)),
                "search_path" => parameters.search_path = Some(value),
                _ if DRIVER_PARAMETERS.contains(&name) => {
                    let alone = format!("postgres://localhost?{parameter}");
                    Config::from_str(&alone).map_err(|_| invalid())?;
                    parameters.for_driver.push(parameter.to_owned());
                }
                _ => {
                    return Err(UrlError::UnknownParameter {
                        name: name.to_owned(),
                    });
                }
            }
        }
        parameters.encryption = parameters.encryption_for(mode)?;
        parameters.client_certificate = client_certificate(certificates, key)?;
        Ok(parameters)
    }

    /// As for libpq, whoever trusts all that the system trusts must at least look at the name.
    fn encryption_for(&self, mode: Option<Encryption>) -> Result<Encryption, UrlError> {
        match (mode, &self.roots) {
            (None | Some(Encryption::VerifyFull), Roots::System) => Ok(Encryption::VerifyFull),
            (Some(_), Roots::System) => Err(UrlError::WeakEncryption),
            (mode, _) => Ok(mode.unwrap_or(Encryption::Prefer)),
        }
    }

    pub(super) fn url_for_driver(&self, base: &str) -> String {
        match self.for_driver.is_empty() {
            true => base.to_owned(),
            false => format!("{base}?{}", self.for_driver.join("&")),
        }
    }
}

fn client_certificate(
    certificates: Option<PathBuf>,
    key: Option<PathBuf>,
) -> Result<Option<ClientCertificate>, UrlError> {
    let alone = |name, missing| Err(UrlError::ParameterAlone { name, missing });
    match (certificates, key) {
        (Some(certificates), Some(key)) => Ok(Some(ClientCertificate { certificates, key })),
        (Some(_), None) => alone("sslcert", "sslkey"),
        (None, Some(_)) => alone("sslkey", "sslcert"),
        (None, None) => Ok(None),
    }
}

fn encryption(value: &str) -> Option<Encryption> {
    Some(match value {
        "disable" => Encryption::Disable,
        "allow" => Encryption::Allow,
        "prefer" => Encryption::Prefer,
        "require" => Encryption::Require,
        "verify-ca" => Encryption::VerifyAuthority,
        "verify-full" => Encryption::VerifyFull,
        _ => return None,
    })
}

fn percent_decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        if byte == b'%' {
            let (digits, tail) = rest.split_at_checked(2)?;
            bytes.push(u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?);
            rest = tail;
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}
