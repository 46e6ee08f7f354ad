//! JSON, as serde reads the enums of `driftless::said`. An application builds this crate too, so it does without serde.

use std::fmt::Write as _;

use syn::LitStr;

/// A value of JSON, as text.
pub(super) struct Json(String);

impl Json {
    /// A variant of an enum, with what it holds.
    pub(super) fn variant(name: &str, holds: &[Self]) -> Self {
        let name = Self::from(name).0;
        Self(match holds {
            [] => name,
            [one] => format!("{{{name}:{}}}", one.0),
            several => format!("{{{name}:{}}}", list(several)),
        })
    }

    pub(super) fn text(&self) -> &str {
        &self.0
    }
}

fn list(values: &[Json]) -> String {
    let values: Vec<&str> = values.iter().map(Json::text).collect();
    format!("[{}]", values.join(","))
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        let mut json = String::from("\"");
        for character in text.chars() {
            match character {
                '"' | '\\' => json.extend(['\\', character]),
                // RFC 8259, section 7. Writing to a string does not fail.
                '\0'..='\u{1f}' => drop(write!(json, "\\u{:04x}", u32::from(character))),
                _ => json.push(character),
            }
        }
        json.push('"');
        Self(json)
    }
}

impl From<&String> for Json {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&LitStr> for Json {
    fn from(text: &LitStr) -> Self {
        Self::from(text.value().as_str())
    }
}

impl From<usize> for Json {
    fn from(number: usize) -> Self {
        Self(number.to_string())
    }
}

impl From<u32> for Json {
    fn from(number: u32) -> Self {
        Self(number.to_string())
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Self(value.to_string())
    }
}

impl<T: Into<Json>> From<Option<T>> for Json {
    fn from(value: Option<T>) -> Self {
        value.map_or_else(|| Self("null".to_owned()), Into::into)
    }
}

impl From<Vec<Json>> for Json {
    fn from(values: Vec<Json>) -> Self {
        Self(list(&values))
    }
}

impl From<&[String]> for Json {
    fn from(texts: &[String]) -> Self {
        texts.iter().map(Self::from).collect::<Vec<_>>().into()
    }
}

impl From<&[LitStr]> for Json {
    fn from(texts: &[LitStr]) -> Self {
        texts.iter().map(Self::from).collect::<Vec<_>>().into()
    }
}

/// `say!(check(line, expression, name))`: the variant `check` of an enum of `driftless::said`.
macro_rules! say {
    ($variant:ident) => {
        $crate::expand::json::Json::variant(stringify!($variant), &[])
    };
    ($variant:ident($($holds:expr),+)) => {
        $crate::expand::json::Json::variant(
            stringify!($variant),
            &[$($crate::expand::json::Json::from($holds)),+],
        )
    };
}
pub(super) use say;

#[cfg(test)]
mod tests {
    #[test]
    fn serde_reads_what_is_written() {
        let text = "a \"quoted\" \\ word,\n\ttwo lines, \u{7} and é, 語, \u{1f600}";
        let json = say!(check(7u32, text, None::<&str>));
        let read: serde_json::Value = serde_json::from_str(json.text()).unwrap();
        assert_eq!(read, serde_json::json!({"check": [7, text, null]}));
        assert_eq!(say!(unlogged).text(), "\"unlogged\"");
        assert_eq!(say!(flatten(3usize)).text(), "{\"flatten\":3}");
    }
}
