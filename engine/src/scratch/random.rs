//! Names that nobody else uses.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};

/// Sixteen hexadecimal digits that differ at every call, in this process and in others.
pub(super) fn suffix() -> String {
    static CALLS: AtomicU64 = AtomicU64::new(0);
    // RandomState takes its keys from the operating system once a thread, so the call is counted.
    let mut hasher = RandomState::new().build_hasher();
    hasher.write_u64(CALLS.fetch_add(1, Ordering::Relaxed));
    hasher.write_u32(std::process::id());
    format!("{:016x}", hasher.finish())
}
