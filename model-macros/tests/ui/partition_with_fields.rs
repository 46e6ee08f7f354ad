#[derive(driftless::Table)]
#[driftless(table = "people", partition_of("all_people", "DEFAULT"))]
struct Person {
    id: i64,
}

fn main() {}
