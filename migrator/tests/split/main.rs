//! Splitting against those who know better: written samples, Atlas's reading of them, and psql.

#![expect(clippy::unwrap_used, reason = "in a test a panic is the report")]

mod arbitrary;
mod corpus;
mod laws;
mod oracle;
mod parts;
mod psql;
mod random;
mod speed;
