#[derive(driftless::ColumnType)]
struct Email(#[driftless(type = "citext")] String);

fn main() {}
