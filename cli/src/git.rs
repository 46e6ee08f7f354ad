//! What git knows of the folder of migrations. Nothing is ever changed there.

use std::path::{Path, PathBuf};
use std::process::Output;

use tokio::process::Command;

use crate::error::{Error, ErrorKind};

/// The repository that a folder belongs to.
pub struct Git {
    folder: PathBuf,
}

/// The branches that a team works towards, where the remote names none.
const MAIN_BRANCHES: [&str; 2] = ["main", "master"];

impl Git {
    /// The repository of a folder, if it belongs to one.
    pub async fn of(folder: &Path) -> Option<Git> {
        let git = Git {
            folder: folder.to_owned(),
        };
        let answer = git.ask(&["rev-parse", "--is-inside-work-tree"]).await?;
        (answer == "true").then_some(git)
    }

    /// What the work goes onto, while or after branches come together: in a merge the branch that
    /// comes in, or our own if that is the main one; in a rebase what is built upon; else the main
    /// branch, as the remote has it if there is one.
    pub async fn base(&self) -> Option<String> {
        let current = self.ask(&["symbolic-ref", "--quiet", "--short", "HEAD"]);
        let (current, main) = (current.await, self.main_branch().await);
        let main_name = main.as_ref().map(|(name, _)| name);
        let is_on_main = current.is_some() && current.as_ref() == main_name;
        if self.has("MERGE_HEAD").await {
            let base = if is_on_main { "HEAD" } else { "MERGE_HEAD" };
            return Some(base.to_owned());
        }
        if self.has("REBASE_HEAD").await {
            return Some("HEAD".to_owned());
        }
        main.map(|(_, revision)| revision)
    }

    /// The names of the files that a revision has directly in the folder and in the one of the downs.
    ///
    /// # Errors
    /// When there is no such revision.
    pub async fn files(&self, revision: &str) -> Result<Vec<String>, Error> {
        let arguments = ["ls-tree", "-r", "-z", "--name-only", revision, "."];
        let output = self.run(&arguments).await?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
            let message = format!("git does not know `{revision}`: {said}");
            return Err(Error::new(ErrorKind::Usage, message)
                .hint("name a branch that exists: `cli migrate-rebase onto=main`"));
        }
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let names = text.split('\0').filter(|name| !name.is_empty());
        Ok(names.map(str::to_owned).collect())
    }

    /// A file of the folder as a revision has it, if it does.
    pub async fn show(&self, revision: &str, file: &str) -> Result<Option<String>, Error> {
        let output = self.run(&["show", &format!("{revision}:./{file}")]).await?;
        let content = output.status.success().then_some(output.stdout);
        Ok(content.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()))
    }

    /// The name of the main branch, and the revision to take for it.
    async fn main_branch(&self) -> Option<(String, String)> {
        let remote = [
            "symbolic-ref",
            "--quiet",
            "--short",
            "refs/remotes/origin/HEAD",
        ];
        let named = self.ask(&remote).await;
        let named = named.and_then(|text| Some(text.strip_prefix("origin/")?.to_owned()));
        let usual = MAIN_BRANCHES.map(str::to_owned);
        for name in named.into_iter().chain(usual) {
            for revision in [format!("origin/{name}"), name.clone()] {
                if self.has(&revision).await {
                    return Some((name, revision));
                }
            }
        }
        None
    }

    async fn has(&self, revision: &str) -> bool {
        self.ask(&["rev-parse", "--verify", "--quiet", revision])
            .await
            .is_some()
    }

    /// What git answers, if it does.
    async fn ask(&self, arguments: &[&str]) -> Option<String> {
        let output = self.run(arguments).await.ok()?;
        let answer = String::from_utf8(output.stdout).ok()?;
        output.status.success().then(|| answer.trim().to_owned())
    }

    async fn run(&self, arguments: &[&str]) -> Result<Output, Error> {
        let mut command = Command::new("git");
        command
            .arg("-C")
            .arg(&self.folder)
            .args(arguments)
            .kill_on_drop(true);
        let output = command.output().await;
        output.map_err(|error| {
            Error::io("run git", &error)
                .hint("install git, or name the versions: `cli migrate-rebase VERSION`")
        })
    }
}
