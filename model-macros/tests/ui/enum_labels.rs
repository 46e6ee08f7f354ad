#[derive(driftless::PgEnum)]
#[driftless(rename_all = "snakecase", nam = "x")]
enum Mood {
    #[driftless(rename = "sad", rename_form = "x")]
    Happy,
    Sad,
    #[sqlx(rename = "x")]
    Calm,
}

fn main() {}
