//! Splits whatever it is given and checks the laws of a split text.

#![no_main]

#[path = "../../tests/split/laws.rs"]
mod laws;

libfuzzer_sys::fuzz_target!(|sql: &str| laws::check(sql));
