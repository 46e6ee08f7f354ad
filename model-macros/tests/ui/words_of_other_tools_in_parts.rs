#[derive(driftless::Table)]
#[driftless(table = "people", index(cols("id"), method = "gin", filter = "a > 0", covering("id")), unique(fields("id"), deferred), foreign_key(from("id"), to = "t"))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
}

fn main() {}
