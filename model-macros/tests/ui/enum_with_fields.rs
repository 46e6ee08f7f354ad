#[derive(driftless::PgEnum)]
enum Mood {
    Happy(u8),
    Sad,
}

#[derive(driftless::PgEnum)]
enum Empty {}

#[derive(driftless::PgEnum)]
struct Person;

fn main() {}
