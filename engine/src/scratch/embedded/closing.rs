//! Destructors that must not hang.

use std::sync::mpsc;
use std::time::Duration;

/// Drops its value on a thread of its own, and waits for that, but not for ever.
#[derive(Debug)]
pub(super) struct Closing<T: Send + 'static> {
    value: Option<T>,
    patience: Duration,
}

impl<T: Send + 'static> Closing<T> {
    pub(super) fn within(patience: Duration, value: T) -> Closing<T> {
        Closing {
            value: Some(value),
            patience,
        }
    }
}

impl<T: Send + 'static> Drop for Closing<T> {
    fn drop(&mut self) {
        let value = self.value.take();
        let (done, finished) = mpsc::channel::<()>();
        std::thread::spawn(move || {
            drop(value);
            drop(done);
        });
        // Either way there is nothing left to do: the channel closes, or the process moves on.
        finished.recv_timeout(self.patience).ok();
    }
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::*;

    struct Slow(Duration);

    impl Drop for Slow {
        fn drop(&mut self) {
            std::thread::sleep(self.0);
        }
    }

    #[test]
    fn waits_for_the_value_but_not_for_ever() {
        let before = Instant::now();
        drop(Closing::within(
            Duration::from_secs(60),
            Slow(Duration::from_millis(50)),
        ));
        assert!(before.elapsed() >= Duration::from_millis(50));
        let before = Instant::now();
        drop(Closing::within(
            Duration::from_millis(50),
            Slow(Duration::from_secs(60)),
        ));
        assert!(before.elapsed() < Duration::from_secs(30));
    }
}
