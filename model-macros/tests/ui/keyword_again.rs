#[derive(driftless::Table)]
#[driftless(table = "people", index(columns("a"), where = "WHERE a > 0", using = "USING btree", with = "WITH (fillfactor=70)"), check("CHECK (a > 0)"), exclude("EXCLUDE USING gist (a WITH =)"))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(default = "DEFAULT now()", check = "check (a > 0)", collate = "COLLATE \"C\"")]
    a: i64,
    #[driftless(generated = "GENERATED ALWAYS AS (a)")]
    b: i64,
    #[driftless(generated = "AS (a)", type = "TYPE text")]
    c: i64,
}

fn main() {}
