#[derive(driftless::ColumnType)]
#[driftless(type = "text NOT NULL")]
struct Email(String);

fn main() {}
