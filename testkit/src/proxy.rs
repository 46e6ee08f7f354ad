//! A relay between a program and the server that stops after a number of messages.
//!
//! It forwards whole messages of the protocol (Postgres manual, 55.7 Message Formats) and counts those
//! of one connection, so a test can end a program or a connection at any point of their conversation,
//! and at the same point each time.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use tokio_postgres::config::Host;

const PROTOCOL: u32 = 0x0003_0000;
const CANCEL: u32 = 80_877_102;

/// A Proxy relays connections to the server of one database.
pub struct Proxy {
    address: SocketAddr,
    user: String,
    database: String,
    shared: Arc<Shared>,
}

/// What happens behind the last message that passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// Both sides see the connection end.
    Cut,
    /// Both sides see nothing, until [`Proxy::release`].
    Freeze,
}

/// Whose messages count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    /// Those of the client.
    Client,
    /// Those of both sides.
    Both,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    /// What is to happen to the next connection.
    armed: Option<Plan>,
    /// Messages of the connection that is counted.
    counted: u64,
    is_stopped: bool,
    is_released: bool,
}

#[derive(Clone, Copy)]
struct Plan {
    limit: u64,
    count: Count,
    stop: Stop,
}

enum Target {
    Socket(PathBuf),
    Tcp(String, u16),
}

impl Proxy {
    /// Relays to the server of a `postgres://` URL.
    pub fn start(url: &str) -> Proxy {
        let config: tokio_postgres::Config = url.parse().expect("the URL of a test database");
        let port = config.get_ports().first().copied().unwrap_or(5432);
        let target = match config.get_hosts().first() {
            Some(Host::Unix(folder)) => Target::Socket(folder.join(format!(".s.PGSQL.{port}"))),
            Some(Host::Tcp(host)) => Target::Tcp(host.clone(), port),
            None => Target::Tcp("localhost".to_owned(), port),
        };
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port to listen on");
        let address = listener.local_addr().expect("the port");
        let shared = Arc::new(Shared::default());
        let relay = Arc::clone(&shared);
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let plan = relay.lock().armed.take();
                serve(client, &target, plan, &relay);
            }
        });
        Proxy {
            address,
            user: config.get_user().unwrap_or("postgres").to_owned(),
            database: config.get_dbname().unwrap_or("postgres").to_owned(),
            shared,
        }
    }

    /// The address of the database behind the relay.
    pub fn url(&self) -> String {
        let (user, address, database) = (&self.user, self.address, &self.database);
        format!("postgres://{user}@{address}/{database}?sslmode=disable")
    }

    /// Lets so many messages of the next connection pass, that by which it starts not counted.
    pub fn arm(&self, limit: u64, count: Count, stop: Stop) {
        let mut state = self.shared.lock();
        *state = State {
            armed: Some(Plan { limit, count, stop }),
            ..State::default()
        };
    }

    /// Waits until the last message has passed; false if `done` says first that none will come.
    pub fn stopped(&self, mut done: impl FnMut() -> bool) -> bool {
        let deadline = Instant::now() + Duration::from_secs(60);
        loop {
            let state = self.shared.lock();
            if state.is_stopped {
                return true;
            }
            let wait = self
                .shared
                .changed
                .wait_timeout(state, Duration::from_millis(5));
            let state = wait.unwrap_or_else(PoisonError::into_inner).0;
            if state.is_stopped {
                return true;
            }
            drop(state);
            if done() {
                return self.shared.lock().is_stopped;
            }
            assert!(Instant::now() < deadline, "the relay never came to its end");
        }
    }

    /// Ends what was frozen, for both sides.
    pub fn release(&self) {
        self.shared.lock().is_released = true;
        self.shared.changed.notify_all();
    }

    /// The messages that have passed.
    pub fn counted(&self) -> u64 {
        self.shared.lock().counted
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts a message; whether it is the last one. None may pass behind that.
    fn pass(&self, plan: Plan) -> Passing {
        let mut state = self.lock();
        if state.is_stopped {
            return Passing::Never;
        }
        state.counted += 1;
        match state.counted >= plan.limit {
            true => Passing::Last,
            false => Passing::More,
        }
    }

    /// Stops the connection as planned, and waits until its sockets may be closed.
    fn stop(&self, plan: Plan) {
        let mut state = self.lock();
        state.is_stopped = true;
        self.changed.notify_all();
        while plan.stop == Stop::Freeze && !state.is_released {
            state = self
                .changed
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }
}

#[derive(PartialEq, Eq)]
enum Passing {
    More,
    Last,
    Never,
}

/// One end of a connection, for two threads.
enum Side {
    Tcp(TcpStream),
    Unix(UnixStream),
}

impl Side {
    fn connect(target: &Target) -> std::io::Result<Side> {
        match target {
            Target::Socket(path) => UnixStream::connect(path).map(Side::Unix),
            Target::Tcp(host, port) => TcpStream::connect((host.as_str(), *port)).map(Side::Tcp),
        }
    }

    fn again(&self) -> std::io::Result<Side> {
        match self {
            Side::Tcp(stream) => stream.try_clone().map(Side::Tcp),
            Side::Unix(stream) => stream.try_clone().map(Side::Unix),
        }
    }

    fn close(&self) {
        // It may be closed already.
        let _ = match self {
            Side::Tcp(stream) => stream.shutdown(std::net::Shutdown::Both),
            Side::Unix(stream) => stream.shutdown(std::net::Shutdown::Both),
        };
    }

    fn read_exact(&mut self, buffer: &mut [u8]) -> std::io::Result<()> {
        match self {
            Side::Tcp(stream) => stream.read_exact(buffer),
            Side::Unix(stream) => stream.read_exact(buffer),
        }
    }

    fn write_all(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        match self {
            Side::Tcp(stream) => stream.write_all(bytes),
            Side::Unix(stream) => stream.write_all(bytes),
        }
    }

    /// Reads one message, of which `head` bytes stand before the length.
    fn message(&mut self, head: usize) -> std::io::Result<Vec<u8>> {
        let mut message = vec![0; head + 4];
        self.read_exact(&mut message)?;
        let mut length = [0; 4];
        length.copy_from_slice(&message[head..]);
        let length = u32::from_be_bytes(length) as usize;
        message.resize(head + length.max(4), 0);
        self.read_exact(&mut message[head + 4..])?;
        Ok(message)
    }
}

fn serve(client: TcpStream, target: &Target, plan: Option<Plan>, shared: &Arc<Shared>) {
    let _ = client.set_nodelay(true);
    let Ok(server) = Side::connect(target) else {
        return;
    };
    let client = Side::Tcp(client);
    let (Ok(from_client), Ok(from_server)) = (client.again(), server.again()) else {
        return;
    };
    let to_server = Arc::clone(shared);
    let to_client = Arc::clone(shared);
    thread::spawn(move || forward((from_client, server), true, plan, &to_server));
    thread::spawn(move || forward((from_server, client), false, plan, &to_client));
}

/// Forwards one direction until it ends or is stopped, then closes both sides.
fn forward((mut from, mut to): (Side, Side), is_client: bool, plan: Option<Plan>, shared: &Shared) {
    let counted = plan.filter(|plan| is_client || plan.count == Count::Both);
    let mut head = usize::from(!is_client);
    while let Ok(message) = from.message(head) {
        if head == 0 {
            let code = u32::from_be_bytes(message[4..8].try_into().unwrap_or_default());
            if code != PROTOCOL && code != CANCEL {
                // A request for encryption, which there is none of here.
                let _ = from.write_all(b"N");
                continue;
            }
            head = 1;
            if to.write_all(&message).is_err() {
                break;
            }
            continue;
        }
        let Some(counted) = counted else {
            if let Some(plan) = plan.filter(|_| shared.lock().is_stopped) {
                shared.stop(plan);
                break;
            }
            if to.write_all(&message).is_err() {
                break;
            }
            continue;
        };
        let passing = shared.pass(counted);
        if passing != Passing::Never && to.write_all(&message).is_err() {
            break;
        }
        if passing != Passing::More {
            shared.stop(counted);
            break;
        }
    }
    from.close();
    to.close();
}
