//! The hazards that `allow=` names.

use engine::plan::HazardKind;

use crate::error::{Error, ErrorKind};
use crate::suggest;

/// Reads the hazards of `allow=`.
///
/// # Errors
/// For a word that is no hazard.
pub fn allowed_hazards(words: &[String]) -> Result<Vec<HazardKind>, Error> {
    let read = |word: &String| {
        word.parse::<HazardKind>().map_err(|error| {
            let known = HazardKind::ALL.map(HazardKind::as_str);
            let failure = Error::new(ErrorKind::Usage, error.to_string());
            match suggest::closest(word, known) {
                Some(near) => failure.hint(format!("did you mean `allow={near}`?")),
                None => failure.hint(format!("hazards are {}", known.join(", "))),
            }
        })
    };
    words.iter().map(read).collect()
}
