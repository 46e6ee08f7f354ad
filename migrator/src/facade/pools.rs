//! The pools of an application as targets.

use sqlx::ConnectOptions as _;
use sqlx::postgres::{PgConnectOptions, PgPool};

use super::{Target, TargetError};
use crate::connect::{Url, percent_encode};

impl Target for PgPool {
    fn address(&self) -> Result<Url, TargetError> {
        self.connect_options().address()
    }
}

impl Target for PgConnectOptions {
    fn address(&self) -> Result<Url, TargetError> {
        // The password and the certificates stand nowhere else. Names with special characters do
        // not survive this way, and those of IPv6 make it panic.
        let plain = self.clone().host("h").username("u").database("d");
        let url = plain.to_url_lossy();
        let mut parameters = Vec::new();
        for (name, value) in url.query_pairs() {
            if let Some(value) = parameter(&name, &value)? {
                parameters.push(format!("{name}={}", percent_encode(value)));
            }
        }
        if let Some(options) = self.get_options() {
            parameters.push(format!("options={}", percent_encode(options)));
        }
        let user = percent_encode(self.get_username());
        let password = url.password().map(|password| format!(":{password}"));
        let text = format!(
            "postgres://{user}{}@{}:{}/{}?{}",
            password.unwrap_or_default(),
            host(self),
            self.get_port(),
            percent_encode(self.get_database().unwrap_or(self.get_username())),
            parameters.join("&"),
        );
        Ok(Url::parse(&text)?)
    }
}

#[cfg(feature = "sea-orm")]
impl Target for sea_orm::DatabaseConnection {
    fn address(&self) -> Result<Url, TargetError> {
        match &self.inner {
            sea_orm::DatabaseConnectionType::SqlxPostgresPoolConnection(_) => {
                self.get_postgres_connection_pool().address()
            }
            _ => Err(TargetError::NotPostgres),
        }
    }
}

fn host(options: &PgConnectOptions) -> String {
    match options.get_socket() {
        Some(folder) => percent_encode(&folder.to_string_lossy()),
        None if options.get_host().contains(':') => {
            format!("[{}]", options.get_host().trim_matches(['[', ']']))
        }
        None => percent_encode(options.get_host()),
    }
}

/// What a parameter of sqlx is for us; `None` where it is only for sqlx.
fn parameter<'a>(name: &str, value: &'a str) -> Result<Option<&'a str>, TargetError> {
    match name {
        "sslmode" => Ok(Some(value)),
        "sslrootcert" | "sslcert" | "sslkey" => match value.strip_prefix("file: ") {
            Some(path) => Ok(Some(path)),
            None => Err(TargetError::CertificateInMemory {
                parameter: name.to_owned(),
            }),
        },
        _ => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_pool_is_told_arrives() {
        let options = PgConnectOptions::new_without_pgpass()
            .host("::1")
            .port(6432)
            .username("a@b/c")
            .password("p@ss:w%rd?#")
            .database("d%20e?")
            .ssl_mode(sqlx::postgres::PgSslMode::VerifyCa)
            .ssl_root_cert("/etc/a b.pem")
            .options([("search_path", "app,public")]);
        let url = options.address().unwrap();
        assert_eq!(url.address(), "::1:6432");
        assert_eq!(
            (url.user(), url.database()),
            (Some("a@b/c"), Some("d%20e?"))
        );
        assert_eq!(url.schema().as_deref(), Some("app"));
        assert!(
            url.expose().contains("p%40ss%3Aw%25rd%3F%23"),
            "{}",
            url.expose()
        );
        assert!(
            url.expose()
                .contains("sslmode=verify-ca&sslrootcert=%2Fetc%2Fa%20b.pem")
        );
        assert!(!format!("{url:?}").contains("ss%3A"));
    }

    #[test]
    fn a_socket_stays_a_socket() {
        let options = PgConnectOptions::new_without_pgpass().username("ann");
        for options in [options.clone().socket("/tmp/a b"), options.host("/tmp/a b")] {
            assert_eq!(options.address().unwrap().address(), "/tmp/a b");
        }
    }

    #[test]
    fn certificates_in_memory_are_refused_by_name() {
        let options = PgConnectOptions::new_without_pgpass()
            .ssl_root_cert_from_pem(b"-----BEGIN CERTIFICATE-----".to_vec());
        let error = options.address().unwrap_err();
        let parameter = "sslrootcert".to_owned();
        assert_eq!(error, TargetError::CertificateInMemory { parameter });
    }
}
