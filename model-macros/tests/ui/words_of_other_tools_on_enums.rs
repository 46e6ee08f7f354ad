#[derive(driftless::PgEnum)]
#[driftless(type_name = "mood", case = "snake_case")]
enum Mood {
    #[driftless(label = "happy")]
    Happy,
    #[driftless(string_value = "sad", was = "blue")]
    Sad,
}

fn main() {}
