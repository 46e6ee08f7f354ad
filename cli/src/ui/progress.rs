//! One line on a terminal that says what is going on, for work of more than half a second.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use tokio::task::JoinHandle;

/// Work that is shorter shows nothing, so that fast commands do not flicker.
const PATIENCE: Duration = Duration::from_millis(500);
const TICK: Duration = Duration::from_millis(100);

/// The bottom line of the terminal: one piece of work at a time.
#[derive(Default)]
pub(super) struct Line {
    bar: Mutex<Option<ProgressBar>>,
}

impl Line {
    /// Announces work. Needs a Tokio runtime when visible.
    pub(super) fn start(&self, visible: bool, message: String) -> Working<'_> {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        let style = ProgressStyle::with_template("{wide_msg} {spinner}")
            .map(|style| style.tick_chars("|/-\\ "));
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
        bar.set_message(message);
        let shown = Arc::new(bar.clone());
        let timer = visible.then(|| tokio::spawn(show_later(shown)));
        *self.current() = Some(bar);
        Working { line: self, timer }
    }

    /// Writes while the line is out of the way.
    pub(super) fn suspended<T>(&self, write: impl FnOnce() -> T) -> T {
        let bar = self.current().clone();
        match bar {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }

    fn current(&self) -> std::sync::MutexGuard<'_, Option<ProgressBar>> {
        // A panic elsewhere leaves nothing half-done in an Option; the line may be used on.
        self.bar.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn show_later(bar: Arc<ProgressBar>) {
    tokio::time::sleep(PATIENCE).await;
    bar.set_draw_target(ProgressDrawTarget::stderr());
    bar.enable_steady_tick(TICK);
}

/// Work under way; the line disappears with this value.
pub struct Working<'a> {
    line: &'a Line,
    timer: Option<JoinHandle<()>>,
}

impl Working<'_> {
    /// Says what the work has come to.
    pub fn update(&self, verb: &str, message: &str) {
        if let Some(bar) = self.line.current().as_ref() {
            bar.set_message(super::progress_line(verb, message));
        }
    }
}

impl Drop for Working<'_> {
    fn drop(&mut self) {
        if let Some(timer) = self.timer.take() {
            timer.abort();
        }
        if let Some(bar) = self.line.current().take() {
            bar.finish_and_clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_line_belongs_to_the_work_and_goes_with_it() {
        let line = Line::default();
        let working = line.start(true, "   Comparing models".to_owned());
        working.update("Comparing", "migrations");
        assert_eq!(
            line.current().as_ref().unwrap().message(),
            "   Comparing migrations"
        );
        assert_eq!(line.suspended(|| 7), 7);
        drop(working);
        assert!(line.current().is_none());
        assert_eq!(line.suspended(|| 8), 8);
    }
}
