#[derive(driftless::Table)]
#[driftless(table = "people", comentary, colum(name = "a"))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(defualt = "0", zzz)]
    rank: i32,
}

fn main() {}
