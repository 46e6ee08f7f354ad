#[derive(driftless::Table)]
#[driftless(table = "events", partition_of("events", "DEFAULT"))]
struct Events;

fn main() {}
