//! How long it takes to put 1,000 tables together and to print them: `cargo run --release -p driftless --example print_speed`.

use std::io::{self, Write};
use std::time::Instant;

use driftless::{
    CheckDef, ColumnDef, Declaration, ForeignKeyDef, Identity, IndexDef, Item, Naming,
    PrimaryKeyDef, QualifiedName, Source, TableDef, UniqueDef,
};

const TABLES: u32 = 1_000;

fn main() -> io::Result<()> {
    let items = (0..TABLES)
        .map(|number| Item::Table(Box::new(table(number))))
        .collect();
    let start = Instant::now();
    let declaration = Declaration::assemble(items, Naming::Postgres).map_err(io::Error::other)?;
    let assembled = start.elapsed();
    let ddl = driftless::ddl::print(&declaration);
    let printed = start.elapsed();
    writeln!(
        io::stdout(),
        "{TABLES} tables, {} bytes of DDL: assembled in {assembled:.1?}, printed after {printed:.1?}",
        ddl.len()
    )
}

/// A table of twelve columns with a key of each kind.
fn table(number: u32) -> TableDef {
    let source = Source::new("models/src/table.rs", number + 1);
    let mut table = TableDef::new(QualifiedName::new(None, &format!("table_{number}")), source);
    table.add(ColumnDef::of::<i64>("id", source)).identity = Some(Identity::ByDefault);
    for column in [
        "a",
        "b",
        "c",
        "d",
        "e",
        "f",
        "g",
        "h",
        "i",
        "j",
        "parent_id",
    ] {
        table
            .add(ColumnDef::of::<Option<i64>>(column, source))
            .comment = Some(column.to_owned());
    }
    table.primary_key = Some(PrimaryKeyDef::new(&["id"], source));
    table.make_unique(UniqueDef::new(&["a", "b"], source));
    table.checks.push(CheckDef::new("c > 0", source));
    table.index(IndexDef::new(&["d", "e DESC"], source));
    table.refer(ForeignKeyDef {
        references: QualifiedName::new(None, "table_0"),
        ..ForeignKeyDef::new(&["parent_id"], source)
    });
    table
}
