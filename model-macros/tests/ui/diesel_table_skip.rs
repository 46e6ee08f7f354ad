driftless::diesel_table!(crate::schema::logs { skip });

fn main() {}
