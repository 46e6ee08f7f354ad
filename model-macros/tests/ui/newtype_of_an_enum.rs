#[derive(driftless::ColumnType)]
enum Mood {
    Happy,
}

#[derive(driftless::ColumnType)]
struct Nothing;

fn main() {}
