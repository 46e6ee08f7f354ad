//! How constraints and indexes are called that have no name of their own.

use crate::definition::shorten;

/// A convention for names that no attribute gives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Naming {
    /// What Postgres itself would choose: `posts_pkey`, `users_email_key`, `posts_author_id_fkey`, `posts_author_id_idx`.
    #[default]
    Postgres,
    /// What SeaORM chooses: `idx-posts-author_id`, `fk-posts-author_id`; the rest as Postgres.
    SeaOrm,
    /// The convention of SQLAlchemy's and Alembic's documentation: `ix_posts_author_id`, `fk_posts_author_id_users`, `pk_posts`.
    SqlAlchemy,
}

/// What a name speaks of.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind<'a> {
    PrimaryKey,
    Unique,
    Check,
    Exclusion,
    ForeignKey {
        /// The table it points to.
        references: &'a str,
    },
    Index {
        /// SeaORM's word for the columns.
        group: Option<&'a str>,
    },
}

impl Naming {
    /// The name of something over `words` of `table`, at most 63 bytes, the `attempt`-th choice. A word is a column, or what
    /// stands for an expression; only Postgres names what an index carries along.
    pub(crate) fn name(
        self,
        table: &str,
        (words, included): (&[String], &[String]),
        kind: Kind<'_>,
        attempt: u32,
    ) -> String {
        let mut name = match self {
            Self::Postgres => postgres(table, (words, included), kind),
            Self::SeaOrm => sea_orm(table, (words, included), kind),
            Self::SqlAlchemy => sql_alchemy(table, words, kind),
        };
        if attempt > 0 {
            name.push_str(&attempt.to_string());
        }
        shorten(name)
    }
}

fn postgres(table: &str, (words, included): (&[String], &[String]), kind: Kind<'_>) -> String {
    let suffix = match kind {
        Kind::PrimaryKey => return format!("{table}_pkey"),
        Kind::Unique => "key",
        Kind::Check => "check",
        Kind::Exclusion => "excl",
        Kind::ForeignKey { .. } => "fkey",
        Kind::Index { .. } => "idx",
    };
    let words = [words, included].concat();
    joined("_", &[table], &words, &[suffix])
}

fn sea_orm(table: &str, (words, included): (&[String], &[String]), kind: Kind<'_>) -> String {
    match kind {
        Kind::PrimaryKey if words.len() > 1 => format!("pk-{table}"),
        Kind::Index { group: Some(group) } => format!("idx-{table}-{group}"),
        Kind::Index { group: None } => joined("-", &["idx", table], words, &[]),
        Kind::ForeignKey { .. } => joined("-", &["fk", table], words, &[]),
        Kind::PrimaryKey | Kind::Unique | Kind::Check | Kind::Exclusion => {
            postgres(table, (words, included), kind)
        }
    }
}

fn sql_alchemy(table: &str, columns: &[String], kind: Kind<'_>) -> String {
    match kind {
        Kind::PrimaryKey => format!("pk_{table}"),
        Kind::Unique => joined("_", &["uq", table], columns, &[]),
        Kind::Check => joined("_", &["ck", table], columns, &[]),
        Kind::Exclusion => joined("_", &["ex", table], columns, &[]),
        Kind::ForeignKey { references } => joined("_", &["fk", table], columns, &[references]),
        Kind::Index { .. } => joined("_", &["ix", table], columns, &[]),
    }
}

fn joined(separator: &str, before: &[&str], words: &[String], after: &[&str]) -> String {
    before
        .iter()
        .copied()
        .chain(words.iter().map(String::as_str))
        .chain(after.iter().copied())
        .collect::<Vec<_>>()
        .join(separator)
}

/// What a name says of an entry of an index that is no column: the function of an expression, or `expr`, as Postgres does.
pub(crate) fn word(entry: &str) -> &str {
    let end =
        entry.find(|letter: char| !letter.is_alphanumeric() && letter != '_' && letter != '$');
    match end {
        None => entry,
        Some(0) => "expr",
        Some(end) => &entry[..end],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(naming: Naming, columns: &[&str]) -> Vec<String> {
        let columns: Vec<String> = columns.iter().map(|&column| column.to_owned()).collect();
        let kinds = [
            Kind::PrimaryKey,
            Kind::Unique,
            Kind::Check,
            Kind::Exclusion,
            Kind::ForeignKey { references: "u" },
            Kind::Index { group: Some("g") },
            Kind::Index { group: None },
        ];
        kinds
            .iter()
            .map(|&kind| naming.name("t", (&columns, &[]), kind, 0))
            .collect()
    }

    #[test]
    fn each_convention_has_its_names() {
        assert_eq!(
            names(Naming::Postgres, &["a", "b"]),
            [
                "t_pkey",
                "t_a_b_key",
                "t_a_b_check",
                "t_a_b_excl",
                "t_a_b_fkey",
                "t_a_b_idx",
                "t_a_b_idx"
            ]
        );
        assert_eq!(
            names(Naming::SeaOrm, &["a", "b"]),
            [
                "pk-t",
                "t_a_b_key",
                "t_a_b_check",
                "t_a_b_excl",
                "fk-t-a-b",
                "idx-t-g",
                "idx-t-a-b"
            ]
        );
        assert_eq!(
            names(Naming::SqlAlchemy, &["a", "b"]),
            [
                "pk_t",
                "uq_t_a_b",
                "ck_t_a_b",
                "ex_t_a_b",
                "fk_t_a_b_u",
                "ix_t_a_b",
                "ix_t_a_b"
            ]
        );
        assert_eq!(names(Naming::SeaOrm, &["a"])[0], "t_pkey");
    }

    #[test]
    fn a_further_attempt_is_numbered_and_still_fits() {
        let name = |table, attempt| Naming::Postgres.name(table, (&[], &[]), Kind::Check, attempt);
        assert_eq!(name("t", 2), "t_check2");
        let long = "x".repeat(63);
        let (first, second) = (name(&long, 0), name(&long, 1));
        assert_eq!((first.len(), second.len()), (63, 63));
        assert_ne!(first, second);
    }

    #[test]
    fn what_an_index_carries_along_is_named_where_postgres_names_it() {
        let (words, included) = (["a".to_owned()], ["b".to_owned()]);
        let name = |naming: Naming, kind| naming.name("t", (&words, &included), kind, 0);
        let index = Kind::Index { group: None };
        assert_eq!(name(Naming::Postgres, index), "t_a_b_idx");
        assert_eq!(name(Naming::SeaOrm, index), "idx-t-a");
        assert_eq!(name(Naming::SeaOrm, Kind::Unique), "t_a_b_key");
        assert_eq!(name(Naming::SqlAlchemy, index), "ix_t_a");
    }

    #[test]
    fn an_expression_is_named_by_its_function() {
        assert_eq!(word("lower(email)"), "lower");
        assert_eq!(word("b DESC NULLS LAST"), "b");
        assert_eq!(word("(a || b)"), "expr");
    }
}
