#[derive(driftless::Table)]
#[driftless(table = "people", check("true", name = "a_name_of_more_than_sixty_three_bytes_is_cut_by_postgres_in_silence"))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
}

fn main() {}
