//! The process that a server announces when a connection begins (Postgres manual, 54.2.1 Start-up).

use std::future::{Ready, ready};
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::io::{
    AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, DuplexStream, ReadBuf,
};
use tokio_postgres::CancelToken;
use tokio_postgres::tls::{ChannelBinding, TlsConnect, TlsStream};

/// More than a request for encryption and one to cancel.
const ROOM: usize = 64;

/// The process that was announced. The driver keeps it to itself, but says it to whom it sends a
/// request to cancel; here that is nobody but us.
pub(super) async fn announced_process(token: &CancelToken) -> Option<i32> {
    let (near, mut far) = tokio::io::duplex(ROOM);
    // Where encryption is asked for, it is agreed to.
    far.write_all(b"S").await.ok()?;
    token.cancel_query_raw(near, Unencrypted).await.ok()?;
    let mut sent = Vec::with_capacity(ROOM);
    far.read_to_end(&mut sent).await.ok()?;
    // It ends with the process and the key that belongs to it.
    let process = sent.last_chunk::<8>()?.first_chunk::<4>()?;
    Some(i32::from_be_bytes(*process))
}

/// Agrees to encryption and leaves everything as it is.
struct Unencrypted;

struct Plain(DuplexStream);

impl TlsConnect<DuplexStream> for Unencrypted {
    type Stream = Plain;
    type Error = io::Error;
    type Future = Ready<io::Result<Plain>>;

    fn connect(self, stream: DuplexStream) -> Self::Future {
        ready(Ok(Plain(stream)))
    }
}

impl TlsStream for Plain {
    fn channel_binding(&self) -> ChannelBinding {
        ChannelBinding::none()
    }
}

impl AsyncRead for Plain {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(context, buffer)
    }
}

impl AsyncWrite for Plain {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use crate::connect::{Url, connect};
    use crate::lock::process_id;

    #[tokio::test]
    async fn without_a_pooler_it_is_that_of_the_session() {
        let database = testkit::TestDatabase::create().await;
        let url = Url::parse(database.url()).unwrap();
        let connection = connect(&url, "driftless test").await.unwrap();
        let process = process_id(connection.client()).await.unwrap();
        assert_eq!(connection.announced_process().await, Some(process));
    }
}
