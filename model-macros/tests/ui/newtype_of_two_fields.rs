#[derive(driftless::ColumnType)]
struct Pair(i64, i64);

#[derive(driftless::ColumnType)]
#[driftless(typ = "text")]
struct Email(String);

fn main() {}
