#[derive(driftless::Table)]
#[driftless(table = "people", strings = "String")]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(type = "i64")]
    a: i64,
    #[driftless(type = "Option<String>")]
    b: String,
    #[driftless(type = "JsonBinary")]
    c: String,
    #[driftless(type = "String(StringLen::N(255))")]
    d: String,
    e: String,
}

fn main() {}
