#[derive(driftless::PgEnum)]
#[driftless(name = "a_name_of_more_than_sixty_three_bytes_is_cut_by_postgres_in_silence", schema = "a_name_of_more_than_sixty_three_bytes_is_cut_by_postgres_in_silence", renamed_from = "a_name_of_more_than_sixty_three_bytes_is_cut_by_postgres_in_silence1")]
enum Mood {
    #[driftless(rename = "a_name_of_more_than_sixty_three_bytes_is_cut_by_postgres_in_silence", renamed_from = "a_name_of_more_than_sixty_three_bytes_is_cut_by_postgres_in_silence1")]
    Happy,
}

#[derive(driftless::PgEnum)]
enum ANameOfMoreThanSixtyThreeBytesIsCutByPostgresInSilenceWhoKnowsWhy {
    Happy,
}

#[derive(driftless::Table)]
#[driftless(table = "part", partition_of("a_name_of_more_than_sixty_three_bytes_is_cut_by_postgres_in_silence", "DEFAULT"))]
struct Part;

fn main() {}
