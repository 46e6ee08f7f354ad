#[derive(driftless::Table)]
#[driftless(table = "app.people", index(columns("nmae")), unique(columns("id", "id")), check("CHECK (true)") comentary)]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(defualt = "0", type = "text NOT NULL")]
    name: String,
    #[driftless(serial, null, on_delete = "cascad")]
    rank: i64,
}

fn main() {}
