//! "Did you mean": the known word nearest to what was typed.

/// Below this Jaro-Winkler similarity a suggestion confuses more than it helps.
const NEAR: f64 = 0.8;

/// The candidate nearest to the word, if one is near at all.
pub fn closest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let rated = candidates
        .into_iter()
        .map(|known| (similarity(word, known), known));
    let near = rated.filter(|(similarity, _)| *similarity >= NEAR);
    near.max_by(|(left, _), (right, _)| left.total_cmp(right))
        .map(|(_, known)| known)
}

/// Jaro-Winkler does not see that `evn` is a slip of the fingers for `env`: such words are just near.
fn similarity(word: &str, known: &str) -> f64 {
    let slip = word.chars().count() >= 3 && strsim::osa_distance(word, known) == 1;
    let similarity = strsim::jaro_winkler(word, known);
    if slip {
        similarity.max(NEAR)
    } else {
        similarity
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_words_are_suggested_and_far_ones_are_not() {
        let keys = ["migrations", "loader", "scratch", "schemas"];
        assert_eq!(closest("migration", keys), Some("migrations"));
        assert_eq!(closest("schema", keys), Some("schemas"));
        assert_eq!(closest("lodaer", keys), Some("loader"));
        assert_eq!(closest("timeout", keys), None);
        assert_eq!(closest("evn", ["url", "env"]), Some("env"));
        assert_eq!(closest("x", []), None);
    }
}
