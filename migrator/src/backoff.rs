//! Waiting longer each time, never in step with others.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::time::Duration;

/// Delays that double from a first to a longest one, each shortened by chance by up to a half.
pub(crate) struct Backoff {
    next: Duration,
    longest: Duration,
}

impl Backoff {
    pub(crate) fn new(first: Duration, longest: Duration) -> Self {
        Self {
            next: first.min(longest),
            longest,
        }
    }

    pub(crate) fn next_delay(&mut self) -> Duration {
        let delay = self.next;
        self.next = (delay * 2).min(self.longest);
        delay.mul_f64(0.5 + chance() / 2.0)
    }
}

/// A number between 0 and 1. `RandomState` is seeded by the system.
fn chance() -> f64 {
    let bits = u32::try_from(RandomState::new().build_hasher().finish() >> 32).unwrap_or_default();
    f64::from(bits) / f64::from(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubles_up_to_the_longest_delay() {
        let mut backoff = Backoff::new(Duration::from_millis(25), Duration::from_millis(100));
        for longest in [25, 50, 100, 100] {
            let delay = backoff.next_delay().as_secs_f64() * 1000.0;
            assert!(
                (f64::from(longest) / 2.0..=f64::from(longest)).contains(&delay),
                "{delay}"
            );
        }
    }
}
