#[derive(driftless::PgEnum)]
enum Mood<'a, T> {
    Happy,
}

#[derive(driftless::Table)]
#[driftless(table = "people", no_primary_key)]
struct Person<'a> {
    name: &'a str,
}

fn main() {}
