//! What people type to join a session: eight digits. Digits have a name in every language and a key on every phone, in
//! the digits of any script. The code is said aloud and shown on a wall, so it is no secret; it is only too long to
//! find by trying while the conversation lasts. One that was made ahead, for slips, stands longer: it opens nothing until
//! the conversation begins, and nothing any more once it is closed.

use crate::{digits::find_digit, ids::random_bytes};

/// Digits of a code.
const LENGTH: usize = 8;

/// A fresh code. It never begins with 0, which some keyboards and sheets drop.
pub fn fresh_code() -> String {
    let number = u64::from_be_bytes(random_bytes::<8>());
    (10_000_000 + number % 90_000_000).to_string()
}

/// The code somebody typed, in digits of any script, with whatever they put between; None where it is none.
pub fn find_code(typed: &str) -> Option<String> {
    if typed.len() > 200 {
        return None;
    }
    let written = typed
        .chars()
        .filter(|character| character.is_alphanumeric());
    let digits: String = written
        .map(|character| find_digit(character).unwrap_or(character))
        .collect();
    let is_code = digits.len() == LENGTH && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_code.then_some(digits)
}

/// A code as it is shown and said: in two groups.
pub fn spoken(code: &str) -> String {
    match code.split_at_checked(LENGTH / 2) {
        Some((first, second)) => format!("{first} {second}"),
        None => code.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_it_is_shown_said_and_typed_in_any_script() {
        for _ in 0..200 {
            let code = fresh_code();
            assert_eq!(code.len(), LENGTH);
            assert!(!code.starts_with('0'));
            let arabic: String = code
                .bytes()
                .map(|digit| char::from_u32(0x660 + u32::from(digit - b'0')).unwrap())
                .collect();
            for typed in [code.clone(), spoken(&code), format!(" {code}."), arabic] {
                assert_eq!(find_code(&typed), Some(code.clone()), "{typed}");
            }
        }
        assert_eq!(spoken("12345678"), "1234 5678");
    }

    #[test]
    fn what_is_no_code_is_none() {
        let long = "1".repeat(10_000);
        for typed in [
            "",
            "1234567",
            "123456789",
            "1234567x",
            "<script>",
            "\0",
            &long,
        ] {
            assert_eq!(find_code(typed), None, "{typed}");
        }
    }
}
