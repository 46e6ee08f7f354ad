#[derive(driftless::PgEnum)]
#[driftless(name = "app.mood", renamed_from = "app.temper")]
enum Mood {
    Happy,
}

fn main() {}
