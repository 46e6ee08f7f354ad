#[derive(driftless::Table)]
#[driftless(table = "part", partition_of("events", "FROM (1) TO (10)"))]
struct Part;

fn main() {}
