//! What becomes of our migrations: which keep their place, which move, what is planned anew.

use engine::difference;
use engine::migrator::directory::{Directory, Migration, NewMigration, Version};
use engine::plan::{HazardKind, Options};
use engine::scratch::Provider;
use engine::source::Source;
use jiff::Timestamp;

use super::Sides;
use crate::comparison::{self, Comparison, RenameAnswer};
use crate::config::Project;
use crate::context::Context;
use crate::error::Error;
use crate::planning;
use crate::states::State;

/// What becomes of our migrations.
pub struct Outlook<'a> {
    /// Those that stay as they are.
    pub kept: Vec<&'a Migration>,
    /// Those that get new versions.
    pub moved: Vec<Move>,
    /// The names of those that no longer hold.
    pub taken_out: Vec<String>,
    /// What is planned in the place of these.
    pub planned: Vec<NewMigration>,
}

/// A migration under a new version.
pub struct Move {
    /// The name of its file.
    pub from: String,
    /// The same SQL.
    pub to: NewMigration,
}

/// What is said about a new plan.
pub struct Answers<'a> {
    /// The answers to rename questions.
    pub renames: &'a [RenameAnswer],
    /// The hazards that are accepted.
    pub allowed: &'a [HazardKind],
    /// How the plan is made.
    pub options: Options,
}

impl<'a> Outlook<'a> {
    /// All of ours hold: from the first on that is behind, they get new versions.
    ///
    /// # Errors
    /// When no version sorts behind the newest one.
    pub fn moved(sides: &'a Sides) -> Result<Self, Error> {
        let (kept, behind) = sides.own.split_at(sides.kept());
        Self::renumbered(
            sides,
            kept.iter().collect(),
            &behind.iter().collect::<Vec<_>>(),
        )
    }

    /// A generated one does not hold: those by hand move where they must, and behind them comes what
    /// the models still need.
    ///
    /// # Errors
    /// When a state cannot be built or compared, an answer is missing, or the plan cannot be proven.
    pub async fn planned(
        sides: &'a Sides,
        (context, project, provider): (&Context, &Project, &Provider),
        answers: &Answers<'_>,
    ) -> Result<Self, Error> {
        let (generated, by_hand): (Vec<&Migration>, Vec<&Migration>) =
            sides.own.iter().partition(|one| one.up.header.generated);
        let is_kept = |one: &&Migration| {
            sides.own[..sides.kept()]
                .iter()
                .any(|kept| kept.file_name == one.file_name)
        };
        let (kept, behind): (Vec<&Migration>, Vec<&Migration>) =
            by_hand.into_iter().partition(is_kept);
        let mut outlook = Self::renumbered(sides, kept, &behind)?;
        outlook.taken_out = generated.iter().map(|one| one.file_name.clone()).collect();
        let name = generated.first().map_or("rebase", |one| &one.description);
        let before = outlook.directory(sides)?;
        outlook.planned = plan(&before, name, (context, project, provider), answers).await?;
        Ok(outlook)
    }

    /// Whether all of ours can stay as they are.
    pub fn is_settled(&self) -> bool {
        self.moved.is_empty() && self.taken_out.is_empty()
    }

    /// The names of the files that go.
    pub fn gone(&self) -> Vec<String> {
        let moved = self.moved.iter().map(|one| one.from.clone());
        moved.chain(self.taken_out.iter().cloned()).collect()
    }

    /// What comes in their place.
    pub fn new_migrations(&self) -> Vec<NewMigration> {
        let moved = self.moved.iter().map(|one| one.to.clone());
        moved.chain(self.planned.iter().cloned()).collect()
    }

    /// The directory as it will be, without what is planned.
    fn directory(&self, sides: &Sides) -> Result<Directory, Error> {
        let moved: Vec<NewMigration> = self.moved.iter().map(|one| one.to.clone()).collect();
        sides.with(&self.kept, &moved)
    }

    fn renumbered(
        sides: &Sides,
        kept: Vec<&'a Migration>,
        behind: &[&Migration],
    ) -> Result<Self, Error> {
        let versions = if behind.is_empty() {
            Vec::new()
        } else {
            let standing = sides.with(&kept, &[])?;
            Version::several_after(&standing, Timestamp::now(), behind.len())?
        };
        let moved = behind.iter().zip(versions).map(|(one, version)| Move {
            from: one.file_name.clone(),
            to: NewMigration {
                version,
                description: one.description.clone(),
                up: one.up.sql.clone(),
                down: one.down.as_ref().map(|script| script.sql.clone()),
            },
        });
        Ok(Self {
            kept,
            moved: moved.collect(),
            taken_out: Vec::new(),
            planned: Vec::new(),
        })
    }
}

/// What leads from the migrations to the models, proven; nothing where they agree.
async fn plan(
    before: &Directory,
    name: &str,
    (context, project, provider): (&Context, &Project, &Provider),
    answers: &Answers<'_>,
) -> Result<Vec<NewMigration>, Error> {
    let mut request = comparison::with_answers(comparison::request(project), answers.renames);
    request.keep_undeclared = true;
    let migrations = Source::Migrations {
        directory: Box::new(before.clone()),
        until: None,
    };
    let working = context.ui.working("Planning", "what the models still need");
    let current = async { Ok::<_, Error>(migrations.open(provider).await?) };
    let models =
        async { Ok::<_, Error>(State::Models.source(project).await?.open(provider).await?) };
    let (current, models) = tokio::try_join!(current, models)?;
    let difference = difference::compare(&current, &models, &request).await?;
    drop(working);
    let mut compared = Comparison {
        before: current,
        after: models,
        difference,
    };
    comparison::settle_renames(&context.ui, &mut compared, &mut request).await?;
    let planned = if compared.difference.is_empty() {
        Vec::new()
    } else {
        let plan = compared.difference.plan(answers.options);
        planning::allow(&context.ui, &plan, answers.allowed).await?;
        let database = compared.before.client();
        compared.difference.prove(&plan, database).await?;
        planning::migrations(&plan, name, |count| {
            Version::several_after(before, Timestamp::now(), count)
        })?
    };
    compared.close();
    Ok(planned)
}
