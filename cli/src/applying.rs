//! Applying pending migrations: what `migrate`, `migrate-apply` and `migrate-dry-run` share.

use engine::migrator::Event;
use engine::migrator::directory::{Directory, DirectoryWarning, Migration};
use engine::migrator::run::{self, ApplyOptions, FileReport, Report, RunOptions, Status};
use engine::plan::HazardKind;
use serde_json::{Value, json};

use crate::args::{ApplyArgs, ExecOrder, ReportFormat, TargetArgs, TxMode};
use crate::config::{Environment, Project};
use crate::context::Context;
use crate::error::{Error, Outcome, run_failure};
use crate::hazards::allowed_hazards;
use crate::standing;
use crate::states;
use crate::target::{Access, Target, status_options};
use crate::ui::{Confirmation, Ui, Working, counted, duration, session};

/// Applies what is pending to the database that the arguments mean, or prints what would run.
///
/// # Errors
/// When the folder is not what `atlas.sum` says, the database cannot be reached, or a migration fails.
pub async fn apply(
    target: &TargetArgs,
    args: &ApplyArgs,
    dry_run: bool,
    context: &Context,
) -> Result<Outcome, Error> {
    let project = context.project()?;
    let environment = project.target(target)?;
    let directory = open_directory(&project, &context.ui)?;
    let allowed = allowed_hazards(&[args.allow.as_slice(), &environment.allow].concat())?;
    let options = options(args, &environment, &directory, dry_run)?;
    let access = if dry_run { Access::Read } else { Access::Write };
    let working = context.ui.working("Opening", &environment.to_string());
    let mut opened = Target::open(&environment, &directory, access).await?;
    let status = status(&opened, &environment, &directory).await?;
    drop(working);
    if dry_run {
        let report = run::apply(&opened.connection, &directory, &options, &mut |_| {}).await;
        let report = report.map_err(|error| run_failure(error, &directory))?;
        return print_dry_run(context, args.format, &environment, &report);
    }
    let pending = pending(&directory, &status);
    guard(
        &context.ui,
        &environment,
        &pending,
        (&allowed, args.confirm.as_deref()),
    )
    .await?;
    let report = {
        let mut show = Show::new(&context.ui, &environment);
        let result = run::apply(&opened.connection, &directory, &options, &mut |e| {
            show.event(&e)
        })
        .await;
        result.map_err(|error| run_failure(error, &directory))?
    };
    // Where there was nothing to do, nothing has changed.
    let after = if report.files.is_empty() && status.is_up_to_date() {
        status
    } else {
        opened.revive(&environment, &directory, access).await?;
        self::status(&opened, &environment, &directory).await?
    };
    if report.files.is_empty() {
        let at = after
            .current()
            .map_or("no version", |revision| revision.version.as_str());
        context.ui.status(
            "Unchanged",
            &format!("nothing to do: {environment} is at {at}"),
        );
    }
    let stands = standing::stands(&environment, &directory, &after)?;
    match args.format {
        ReportFormat::Text => context.ui.data(&standing::as_text(&stands))?,
        ReportFormat::Json => context
            .ui
            .data(&as_json("migrate-apply", &environment, &report))?,
    }
    opened.connection.close().await;
    Ok(Outcome::Done)
}

/// The folder of migrations, which must exist; what a person should know about it is said.
///
/// # Errors
/// When it does not exist, cannot be read, or is not what `atlas.sum` says.
pub fn open_directory(project: &Project, ui: &Ui) -> Result<Directory, Error> {
    let directory = Directory::open(&project.migrations)?;
    directory.verify()?;
    for warning in directory.warnings() {
        ui.warning(&directory_warning(&warning));
    }
    Ok(directory)
}

/// What a person should know about a file, in a sentence.
pub fn directory_warning(warning: &DirectoryWarning) -> String {
    match warning {
        DirectoryWarning::DirectiveUnheard { file, directive } => format!(
            "migrations/{file}, line {}: `atlas:{}` has no effect: {}",
            directive.line, directive.name, directive.reason
        ),
        DirectoryWarning::SumIgnored { file } => format!(
            "migrations/{file} says `atlas:sum ignore`: nothing notices when it is edited, and Atlas does not apply it"
        ),
        DirectoryWarning::DownWithoutMigration { file } => {
            format!("migrations/{file} belongs to no migration")
        }
    }
}

/// Where a database stands.
///
/// # Errors
/// When its history cannot be read.
pub async fn status(
    target: &Target,
    environment: &Environment,
    directory: &Directory,
) -> Result<Status, Error> {
    let status = run::status(&target.connection, directory, &status_options(environment)).await;
    status.map_err(|error| run_failure(error, directory))
}

fn options(
    args: &ApplyArgs,
    environment: &Environment,
    directory: &Directory,
    dry_run: bool,
) -> Result<ApplyOptions, Error> {
    let version = |typed: &String| states::version(directory, typed);
    Ok(ApplyOptions {
        amount: args.n.map(|n| usize::try_from(n).unwrap_or(usize::MAX)),
        to: args.to.as_ref().map(version).transpose()?,
        tx_mode: match args.tx_mode {
            TxMode::File => run::TxMode::File,
            TxMode::All => run::TxMode::All,
            TxMode::None => run::TxMode::None,
        },
        exec_order: match args.exec_order {
            ExecOrder::Linear => run::ExecOrder::Linear,
            ExecOrder::LinearSkip => run::ExecOrder::LinearSkip,
            ExecOrder::NonLinear => run::ExecOrder::NonLinear,
        },
        baseline: args.baseline.as_ref().map(version).transpose()?,
        allow_dirty: args.allow_dirty,
        run: RunOptions {
            revisions_schema: environment.revisions_schema.clone(),
            lock_wait: args.lock_timeout,
            interrupted: args.interrupted.map(Into::into),
            dry_run,
            ..RunOptions::default()
        },
    })
}

fn pending<'a>(directory: &'a Directory, status: &Status) -> Vec<&'a Migration> {
    let versions = status.pending.iter().map(|file| &file.version);
    versions
        .filter_map(|version| directory.find(version))
        .collect()
}

/// Where an environment is protected, what loses data must be allowed, or its name be typed.
async fn guard(
    ui: &Ui,
    environment: &Environment,
    pending: &[&Migration],
    (allowed, confirmed): (&[HazardKind], Option<&str>),
) -> Result<(), Error> {
    if allowed.contains(&HazardKind::DataLoss) {
        return Ok(());
    }
    let is_loss = |hazard: &&engine::migrator::directory::Hazard| {
        hazard.kind == HazardKind::DataLoss.as_str()
    };
    let hazards = pending
        .iter()
        .flat_map(|migration| &migration.up.header.hazards);
    let losses: Vec<&str> = hazards
        .filter(is_loss)
        .map(|hazard| hazard.text.as_str())
        .collect();
    if losses.is_empty() {
        return Ok(());
    }
    let what = format!("a pending migration {}", losses.join(", "));
    confirm(ui, environment, confirmed, &what).await
}

/// The name of a protected environment must be typed, or given as an argument, before `what` is done.
///
/// # Errors
/// When it is not.
pub async fn confirm(
    ui: &Ui,
    environment: &Environment,
    given: Option<&str>,
    what: &str,
) -> Result<(), Error> {
    let name = environment.name.as_deref().unwrap_or_default();
    if !environment.protected || given == Some(name) {
        return Ok(());
    }
    let question = format!("`{name}` is protected, and {what}");
    let name = name.to_owned();
    ui.confirm(Confirmation { question, name }).await
}

/// Shows events as they come.
pub struct Show<'a> {
    ui: &'a Ui,
    working: Working<'a>,
    environment: &'a Environment,
    statements: usize,
    waiting_for: Option<i32>,
}

impl<'a> Show<'a> {
    /// Shows the events of a run on an environment.
    pub fn new(ui: &'a Ui, environment: &'a Environment) -> Show<'a> {
        Show {
            ui,
            working: ui.working("Running", &format!("migrations on {environment}")),
            environment,
            statements: 0,
            waiting_for: None,
        }
    }

    /// Shows one event.
    pub fn event(&mut self, event: &Event) {
        match event {
            Event::LockWaiting { holder, .. } => {
                let pid = holder.as_ref().map_or(0, |holder| holder.pid);
                if self.waiting_for.replace(pid) != Some(pid) {
                    let who = holder
                        .as_ref()
                        .map_or_else(|| "another run".to_owned(), session);
                    let text = format!(
                        "to use {}, in which another run is: {who}",
                        self.environment
                    );
                    self.ui.status("Waiting", &text);
                }
            }
            Event::HistoryEdited { file } => self.ui.warning(&format!(
                "migrations/{file} is not what it was when it was applied to {}",
                self.environment
            )),
            Event::StatementWaiting { file, blocker } => {
                if self.waiting_for.replace(blocker.pid) != Some(blocker.pid) {
                    let text = format!("{file} for {}", session(blocker));
                    self.ui.status("Waiting", &text);
                }
            }
            Event::OrphanWaiting { file, orphan, .. } => {
                if self.waiting_for.replace(orphan.pid) != Some(orphan.pid) {
                    let text = format!("{file} for what an earlier run began: {}", session(orphan));
                    self.ui.status("Waiting", &text);
                }
            }
            Event::StatementSettled {
                file,
                index,
                took_effect,
            } => {
                let what = match took_effect {
                    true => "took effect although a run was interrupted; going on behind it",
                    false => "was interrupted without effect; running it",
                };
                self.ui.status(
                    "Settled",
                    &format!("{file}: statement {} {what}", index + 1),
                );
            }
            Event::LeftoverDropped { file, index } => self.ui.status(
                "Dropped",
                &format!("{index}, an invalid index that an earlier attempt at {file} left"),
            ),
            Event::Reconnected => self
                .ui
                .status("Reconnected", &format!("to {}", self.environment)),
            Event::FileStarted {
                file, statements, ..
            } => {
                self.waiting_for = None;
                self.statements = *statements;
                self.working.update("Running", file);
                self.ui.detail("Running", file);
            }
            Event::StatementApplied { sql, .. } => {
                self.ui
                    .detail("Ran", sql.lines().next().unwrap_or_default());
            }
            Event::FileApplied { file, duration, .. } => self.file("Applied", file, *duration),
            Event::FileReverted { file, duration, .. } => self.file("Reverted", file, *duration),
            Event::Retrying {
                file,
                sqlstate,
                blocker,
                wait,
                ..
            } => {
                self.waiting_for = None;
                let who = blocker.as_ref().map_or_else(String::new, |blocker| {
                    format!("; in the way is {}", session(blocker))
                });
                let text = format!("{file} in {} after {sqlstate}{who}", duration(*wait));
                self.ui.status("Retrying", &text);
            }
            Event::Finished {
                files,
                statements,
                duration: elapsed,
            } => {
                let text = format!(
                    "{}, {} in {}",
                    counted(*files, "migration"),
                    counted(*statements, "statement"),
                    duration(*elapsed)
                );
                if *files > 0 {
                    self.ui.status("Finished", &text);
                }
            }
        }
    }

    fn file(&self, verb: &str, file: &str, elapsed: std::time::Duration) {
        let name = file.strip_prefix("down/").unwrap_or(file);
        let name = name.strip_suffix(".sql").unwrap_or(name);
        let statements = counted(self.statements, "statement");
        self.ui.status(
            verb,
            &format!("{name}  {statements}  {}", duration(elapsed)),
        );
    }
}

fn print_dry_run(
    context: &Context,
    format: ReportFormat,
    environment: &Environment,
    report: &Report,
) -> Result<Outcome, Error> {
    if report.files.is_empty() {
        context
            .ui
            .status("Unchanged", &format!("nothing to do on {environment}"));
    }
    match format {
        ReportFormat::Text => context.ui.data(&sql_of(&report.files))?,
        ReportFormat::Json => context
            .ui
            .data(&as_json("migrate-dry-run", environment, report))?,
    }
    Ok(Outcome::Done)
}

/// The statements of files as a script, each file under its name.
pub fn sql_of(files: &[FileReport]) -> String {
    let mut text = String::new();
    for file in files {
        text.push_str(&format!("-- migrations/{}\n", file.file));
        for statement in &file.statements {
            text.push_str(statement);
            text.push('\n');
        }
    }
    text
}

/// A report as one object.
pub fn as_json(command: &str, environment: &Environment, report: &Report) -> String {
    let file = |file: &FileReport| -> Value {
        json!({
            "version": file.version.as_str(),
            "file": file.file,
            "statements": file.statements,
            "milliseconds": file.duration.map(|elapsed| elapsed.as_millis()),
        })
    };
    let object = json!({
        "version": 1,
        "command": command,
        "environment": environment.to_string(),
        "from": report.from.as_ref().map(ToString::to_string),
        "migrations": report.files.iter().map(file).collect::<Vec<_>>(),
    });
    format!("{object:#}\n")
}
