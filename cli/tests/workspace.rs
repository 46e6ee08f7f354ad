//! The shape of the workspace: which crate may depend on which.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

/// The only edges between crates of this workspace; `testkit` stands beside them, for tests.
const EDGES: [(&str, &[&str]); 16] = [
    ("cli", &["engine"]),
    ("driftless", &["model-macros"]),
    ("driftless-directory", &[]),
    (
        "driftless-migrator",
        &["driftless-directory", "driftless-migrator-macros"],
    ),
    ("driftless-migrator-macros", &["driftless-directory"]),
    ("engine", &["driftless-migrator"]),
    ("loader", &["driftless", "models"]),
    ("model-macros", &[]),
    ("models", &["driftless"]),
    ("orms-diesel", &["driftless"]),
    ("orms-sea-orm-1", &["driftless"]),
    ("orms-sea-orm-2", &["driftless"]),
    ("orms-sea-orm-reexport", &["driftless", "orms-sea-orm-2"]),
    ("orms-sqlx", &["driftless"]),
    ("service", &["driftless-migrator", "models"]),
    ("testkit", &["engine"]),
];

#[test]
fn the_seam_is_sql() {
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--no-deps",
            "--offline",
            "--format-version",
            "1",
        ])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo describes the workspace");
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("metadata is JSON");
    let packages = metadata["packages"].as_array().expect("there are packages");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let members: BTreeSet<String> = packages
        .iter()
        .map(|package| text(&package["name"]))
        .collect();
    let found: BTreeMap<String, BTreeSet<String>> = packages
        .iter()
        .map(|package| {
            let dependencies = package["dependencies"].as_array().into_iter().flatten();
            let inner = dependencies
                .filter(|dependency| dependency["kind"].is_null())
                .map(|dependency| text(&dependency["name"]))
                .filter(|name| members.contains(name));
            (text(&package["name"]), inner.collect())
        })
        .collect();
    let expected: BTreeMap<String, BTreeSet<String>> = EDGES
        .iter()
        .map(|(name, edges)| {
            (
                (*name).to_owned(),
                edges.iter().map(|edge| (*edge).to_owned()).collect(),
            )
        })
        .collect();
    assert_eq!(found, expected);
}
