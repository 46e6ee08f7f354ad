#[derive(driftless::Table)]
#[driftless(table = "people")]
enum People {
    One,
}

#[derive(driftless::Table)]
#[driftless(table = "pairs")]
struct Pair(i64, i64);

#[derive(driftless::Table)]
#[driftless(table = "boxes", no_primary_key)]
struct Wrapped<T> {
    inner: T,
}

fn main() {}
