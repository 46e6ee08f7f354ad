#[derive(driftless::Table)]
#[driftless(table = "a_name_of_more_than_sixty_three_bytes_is_cut_by_postgres_in_silence", schema = "a_name_of_more_than_sixty_three_bytes_is_cut_by_postgres_in_silence", renamed_from = "a_name_of_more_than_sixty_three_bytes_is_cut_by_postgres_in_silence2", index(columns("id"), name = "a_name_of_more_than_sixty_three_bytes_is_cut_by_postgres_in_silence3"), foreign_key(columns("id"), references = "t(a_name_of_more_than_sixty_three_bytes_is_cut_by_postgres_in_silence)"))]
struct Person {
    #[driftless(primary_key)]
    id: i64,
    #[driftless(name = "a_name_of_more_than_sixty_three_bytes_is_cut_by_postgres_in_silence4", renamed_from = "a_name_of_more_than_sixty_three_bytes_is_cut_by_postgres_in_silence1")]
    a: i64,
    a_name_of_more_than_sixty_three_bytes_is_cut_by_postgres_in_silence: i64,
    #[driftless(references = "a_name_of_more_than_sixty_three_bytes_is_cut_by_postgres_in_silence")]
    b: i64,
}

fn main() {}
