//! Encryption as `sslmode`, `sslrootcert`, `sslcert` and `sslkey` ask for it (Postgres manual, 34.19).

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, Error, RootCertStore, SignatureScheme,
};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::parameters::{ClientCertificate, Roots};
use super::{Encryption, Url};

/// Certificates that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// The file that `sslrootcert` names.
    #[error("cannot read root certificates from {}: {reason}", path.display())]
    RootCertificate {
        /// The file.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// The certificates of the system.
    #[error("the system has no root certificates: name a file with sslrootcert")]
    NoSystemCertificates,
    /// A file that `sslcert` or `sslkey` names.
    #[error("cannot use the client certificate of {}: {reason}", path.display())]
    ClientCertificate {
        /// The file.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// What was read cannot serve to verify a server.
    #[error("cannot verify servers: {reason}")]
    Verifier {
        /// Why.
        reason: String,
    },
}

pub(super) fn connector(url: &Url) -> Result<MakeRustlsConnect, TlsError> {
    let provider = Arc::new(ring::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(|error| TlsError::Verifier {
            reason: error.to_string(),
        })?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(Verifier::for_url(url, provider)?));
    let config = match &url.client_certificate {
        None => builder.with_no_client_auth(),
        Some(client) => {
            let config = builder.with_client_auth_cert(certificates(client)?, key(client)?);
            config.map_err(unusable(&client.certificates))?
        }
    };
    Ok(MakeRustlsConnect::new(config))
}

fn certificates(client: &ClientCertificate) -> Result<Vec<CertificateDer<'static>>, TlsError> {
    CertificateDer::pem_file_iter(&client.certificates)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(unusable(&client.certificates))
}

fn key(client: &ClientCertificate) -> Result<PrivateKeyDer<'static>, TlsError> {
    PrivateKeyDer::from_pem_file(&client.key).map_err(unusable(&client.key))
}

fn unusable<E: std::fmt::Display>(path: &Path) -> impl FnOnce(E) -> TlsError {
    let path = path.to_owned();
    move |error| TlsError::ClientCertificate {
        path,
        reason: error.to_string(),
    }
}

/// Verifies as much of a server's certificate as `sslmode` asks for.
#[derive(Debug)]
struct Verifier {
    provider: Arc<CryptoProvider>,
    /// `None`: any certificate will do.
    authorities: Option<Arc<WebPkiServerVerifier>>,
    names_count: bool,
}

impl Verifier {
    fn for_url(url: &Url, provider: Arc<CryptoProvider>) -> Result<Self, TlsError> {
        // As libpq does it: with a root certificate at hand, `require` verifies like `verify-ca`.
        let is_verified = match url.encryption {
            Encryption::VerifyAuthority | Encryption::VerifyFull => true,
            Encryption::Require => matches!(url.roots, Roots::File(_)),
            Encryption::Prefer | Encryption::Allow | Encryption::Disable => false,
        };
        let names_count = url.encryption == Encryption::VerifyFull;
        if !is_verified {
            return Ok(Self {
                provider,
                authorities: None,
                names_count,
            });
        }
        let roots = Arc::new(root_certificates(url)?);
        let authorities = WebPkiServerVerifier::builder_with_provider(roots, Arc::clone(&provider))
            .build()
            .map_err(|error| TlsError::Verifier {
                reason: error.to_string(),
            })?;
        Ok(Self {
            provider,
            authorities: Some(authorities),
            names_count,
        })
    }
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let Some(authorities) = &self.authorities else {
            return Ok(ServerCertVerified::assertion());
        };
        // The chain is judged before the name, so a wrong name means that the chain is right.
        match authorities.verify_server_cert(
            end_entity,
            intermediates,
            server_name,
            ocsp_response,
            now,
        ) {
            Err(Error::InvalidCertificate(
                CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
            )) if !self.names_count => Ok(ServerCertVerified::assertion()),
            verdict => verdict,
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls12_signature(message, certificate, signature, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls13_signature(message, certificate, signature, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider
            .signature_verification_algorithms
            .supported_schemes()
    }
}

fn root_certificates(url: &Url) -> Result<RootCertStore, TlsError> {
    let mut store = RootCertStore::empty();
    match &url.roots {
        Roots::File(path) => {
            let fail = |reason: String| TlsError::RootCertificate {
                path: path.clone(),
                reason,
            };
            let certificates =
                CertificateDer::pem_file_iter(path).map_err(|error| fail(error.to_string()))?;
            for certificate in certificates {
                let certificate = certificate.map_err(|error| fail(error.to_string()))?;
                store
                    .add(certificate)
                    .map_err(|error| fail(error.to_string()))?;
            }
        }
        Roots::System | Roots::Unnamed => {
            store.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
            if store.is_empty() {
                return Err(TlsError::NoSystemCertificates);
            }
        }
    }
    Ok(store)
}
