#[derive(driftless::Table)]
#[driftless(table = "people", check(name = "x"), exclude("USING gist (a WITH &&)", "b"), sql)]
struct Person {
    #[driftless(primary_key)]
    id: i64,
}

fn main() {}
