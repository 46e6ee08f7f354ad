#[derive(driftless::Table)]
#[driftless(table = "people")]
union Person {
    id: i64,
}

#[derive(driftless::PgEnum)]
union Mood {
    id: i64,
}

#[derive(driftless::ColumnType)]
union Email {
    a: i64,
    b: i64,
}

fn main() {}
