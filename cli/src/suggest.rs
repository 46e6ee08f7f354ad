//! "Did you mean": the known word nearest to what was typed.

/// Below this Jaro-Winkler similarity a suggestion confuses more than it helps.
const NEAR: f64 = 0.8;

/// The candidate nearest to the word, if one is near at all.
pub fn closest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let rated = candidates
        .into_iter()
        .map(|known| (strsim::jaro_winkler(word, known), known));
    let near = rated.filter(|(similarity, _)| *similarity >= NEAR);
    near.max_by(|(left, _), (right, _)| left.total_cmp(right))
        .map(|(_, known)| known)
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
        assert_eq!(closest("x", []), None);
    }
}
