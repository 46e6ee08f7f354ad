#[derive(driftless::Table)]
#[driftless(
    table = "part",
    partition_of("events", "DEFAULT"),
    partition_of("others", "DEFAULT"),
    primary_key(columns("id")),
    primary_key(columns("id"))
)]
struct Part;

fn main() {}
