//! What a person may write, and that a password is never repeated.

use engine::scratch::{ScratchError, Spec};

#[test]
fn every_kind_reads_back_as_it_prints() {
    for text in [
        "embedded",
        "local",
        "local:16",
        "postgres://ann@db.example:5433/app",
    ] {
        let spec: Spec = text.parse().unwrap();
        assert_eq!(spec.to_string(), text);
    }
}

#[test]
fn nothing_printed_holds_the_password() {
    let text = "postgresql://ann:hush@db.example/app?sslmode=disable";
    let spec: Spec = text.parse().unwrap();
    assert_eq!(
        spec.to_string(),
        "postgresql://ann:***@db.example/app?sslmode=disable"
    );
    assert!(!format!("{spec:?}").contains("hush"));
    for wrong in [
        "postgres://ann:hush@[/x",
        "postgres://ann:hush@h:port/x",
        "mysql://ann:hush@h/x",
    ] {
        let error = wrong.parse::<Spec>().unwrap_err();
        assert!(
            matches!(error, ScratchError::MalformedUrl(_)),
            "{wrong}: {error:?}"
        );
        assert!(!format!("{error} {error:?} {}", error.hint()).contains("hush"));
    }
}

#[test]
fn what_names_no_place_is_repeated_in_the_error() {
    for text in ["", "docker", "local:new", "embedded:x"] {
        let error = text.parse::<Spec>().unwrap_err();
        assert!(matches!(&error, ScratchError::UnknownSpec { given } if given == text));
        assert!(error.hint().contains("`local:16`"));
    }
}
