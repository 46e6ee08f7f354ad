#[derive(driftless::Table)]
#[driftless(table = "people")]
struct Person;

#[derive(driftless::Table)]
#[driftless(table = "empty", no_primary_key)]
struct Empty {}

fn main() {}
