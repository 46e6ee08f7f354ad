//! Keeping passwords out of what people read.

/// Hides what is or may be a password in a text that is or may be a database URL. It rather hides
/// too much: everything between the first `:` behind the scheme and the last `@`.
pub fn redact(text: &str) -> String {
    let start = text
        .find("://")
        .map_or(0, |position| position + "://".len());
    let (scheme, rest) = text.split_at(start);
    let hidden = match rest.rfind('@') {
        Some(at) => match rest[..at].find(':') {
            Some(colon) => format!("{}:***{}", &rest[..colon], &rest[at..]),
            None => rest.to_owned(),
        },
        None => hide_port_like_password(rest),
    };
    format!("{scheme}{}", hide_password_parameters(&hidden))
}

/// `user:password` without a host: what stands where the port belongs is no number.
fn hide_port_like_password(rest: &str) -> String {
    let end = rest.find(['/', '?']).unwrap_or(rest.len());
    match rest[..end].split_once(':') {
        Some((name, port)) if !port.bytes().all(|byte| byte.is_ascii_digit()) => {
            format!("{name}:***")
        }
        _ => rest.to_owned(),
    }
}

fn hide_password_parameters(text: &str) -> String {
    let hide = |parameter: &str| match parameter.split_once('=') {
        Some((name, _)) if name.ends_with("password") => format!("{name}=***"),
        _ => parameter.to_owned(),
    };
    match text.split_once('?') {
        Some((base, query)) => {
            format!(
                "{base}?{}",
                query.split('&').map(hide).collect::<Vec<_>>().join("&")
            )
        }
        None => text.to_owned(),
    }
}
