#[derive(driftless::PgEnum)]
#[driftless(renamed_from = "mood")]
enum Mood {
    #[driftless(renamed_from = "happy")]
    Happy,
    #[driftless(renamed_from = "blue")]
    Sad,
    #[driftless(renamed_from = "blue")]
    Gloomy,
}

fn main() {}
