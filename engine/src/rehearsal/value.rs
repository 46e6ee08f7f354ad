//! A value of a type, different for each of a few rows, as an expression over their number `n`.

use crate::catalog::{Catalog, Column, Spelling};

/// The expression, or nothing for a type of which no value is known.
pub(super) fn of(column: &Column, catalog: &Catalog) -> Option<String> {
    let whole = &column.data_type;
    if whole.ends_with(']') {
        return Some(format!("'{{}}'::{whole}"));
    }
    if let Some(name) = &column.user_type {
        if let Some(found) = catalog.enums.get(name) {
            let count = found.labels.len();
            let label = format!("(enum_range(NULL::{whole}))[1 + n % {count}]");
            return (count > 0).then_some(label);
        }
        let domain = catalog.domains.get(name)?;
        let below = plain(&domain.base_type)?;
        return Some(format!("({below})::{whole}"));
    }
    Some(format!("({})::{whole}", plain(whole)?))
}

/// Of a type of the server's, or of a common extension.
fn plain(data_type: &str) -> Option<String> {
    let base = Spelling::of(data_type).base;
    let name = base.rsplit('.').next().unwrap_or(base);
    let text = match name {
        "smallint" | "integer" | "bigint" | "numeric" | "real" | "double precision" | "money"
        | "oid" => "n",
        "text" | "character varying" | "citext" | "name" | "character" | "\"char\"" => {
            "n::text || ' of a trial'"
        }
        "boolean" => "n % 2 = 0",
        "date" => "date '2024-02-27' + n",
        "time without time zone" | "time with time zone" => {
            "time '12:30' + n * interval '1 minute'"
        }
        "uuid" => "md5(n::text)",
        "json" | "jsonb" => "'{\"n\": ' || n || '}'",
        "xml" => "'<n>' || n || '</n>'",
        "bytea" => "decode(md5(n::text), 'hex')",
        "inet" => "'10.0.0.' || n",
        "cidr" => "'10.0.0.' || n || '/32'",
        "macaddr" => "'08:00:2b:01:02:0' || n",
        "macaddr8" => "'08:00:2b:01:02:03:04:0' || n",
        "bit" => "n",
        "bit varying" => "n::bit(8)",
        "point" => "'(' || n || ',1)'",
        "line" => "'{1,2,' || n || '}'",
        "lseg" | "box" => "'(0,0),(' || n || ',1)'",
        "path" | "polygon" => "'((0,0),(' || n || ',1))'",
        "circle" => "'<(0,0),' || n || '>'",
        "tsvector" | "tsquery" => "'n' || n",
        "hstore" => "'n=>' || n",
        "ltree" => "'n' || n",
        "int4range" | "int8range" | "numrange" => "'[' || n || ',' || n + 1 || ')'",
        "daterange" => "'[2024-02-0' || n || ',2024-03-01)'",
        name if name.starts_with("timestamp") => {
            "timestamp '2024-02-27 12:30' + n * interval '1 day'"
        }
        name if name.starts_with("interval") => "n * interval '1 hour'",
        _ => return None,
    };
    Some(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_types_by_their_names_without_modifiers() {
        for known in [
            "numeric(10,2)",
            "character varying(20)",
            "timestamp(3) with time zone",
            "public.citext",
        ] {
            assert!(plain(known).is_some(), "{known}");
        }
        assert_eq!(plain("public.unheard_of"), None);
    }
}
