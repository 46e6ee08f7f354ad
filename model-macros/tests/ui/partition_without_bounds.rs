#[derive(driftless::Table)]
#[driftless(table = "people", partition_of("all_people"))]
struct Person;

fn main() {}
