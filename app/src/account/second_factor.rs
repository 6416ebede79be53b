//! The second step of signing in: codes of an authenticator app (TOTP, RFC 6238), and recovery codes for when the
//! phone is gone.

use crate::{
    ids::{AccountId, Millis, random_bytes},
    keys::Keys,
};
use totp_rs::{Builder, Totp};

/// What the database's copy of a secret is sealed under.
const PURPOSE: &str = "second factor";
/// How many recovery codes a person gets.
pub const RECOVERY_CODES: usize = 10;
/// 80 random bits each: nobody guesses one, so a keyed hash is enough to keep.
const RECOVERY_BYTES: usize = 10;

/// What an authenticator app and Harken both know: 160 random bits, as RFC 4226 recommends.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret([u8; 20]);

impl Secret {
    /// A fresh secret.
    pub fn new() -> Secret {
        Secret(random_bytes())
    }

    /// As the database keeps it and as a form carries it: unreadable without the keys folder, and of use to this
    /// account only.
    pub fn seal(&self, keys: &Keys, account: &AccountId) -> Vec<u8> {
        keys.seal(PURPOSE, account.as_str(), &self.0)
    }

    /// The secret that was sealed for this account.
    pub fn unseal(keys: &Keys, account: &AccountId, sealed: &[u8]) -> Option<Secret> {
        let bytes = keys.unseal(PURPOSE, account.as_str(), sealed)?;
        Some(Secret(bytes.try_into().ok()?))
    }

    /// Six digits, half a minute, SHA-1: what every app understands. SHA-1's weakness does not touch HMAC.
    fn totp(&self, email: &str) -> Totp {
        let builder = Builder::new()
            .with_secret(self.0)
            .with_issuer(Some("Harken"))
            // A colon ends the name in such an address.
            .with_account_name(email.replace(':', " "));
        builder.build_noncompliant()
    }

    /// The address that a QR code shows to an app.
    pub fn address(&self, email: &str) -> String {
        self.totp(email).to_url().unwrap_or_default()
    }

    /// The secret in letters, four at a time, for typing it in.
    pub fn letters(&self) -> String {
        in_fours(&self.totp("").secret().to_base32())
    }

    /// The half minute this code belongs to: the one of `now`, or one beside it, since clocks differ.
    pub fn find_step(&self, typed: &str, now: Millis) -> Option<i64> {
        let digits: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
        let seconds = u64::try_from(now.0 / 1000).ok()?;
        let step = self.totp("").check(&digits, seconds)?;
        i64::try_from(step).ok()
    }

    /// The code of a moment: what an app would show.
    pub fn code(&self, now: Millis) -> String {
        let seconds = u64::try_from(now.0 / 1000).unwrap_or_default();
        self.totp("").generate(seconds).to_string()
    }
}

impl Default for Secret {
    fn default() -> Secret {
        Secret::new()
    }
}

fn in_fours(letters: &str) -> String {
    let letters: Vec<char> = letters.chars().collect();
    let parts = letters
        .chunks(4)
        .map(|part| part.iter().collect::<String>());
    parts.collect::<Vec<_>>().join(" ")
}

/// Fresh recovery codes, as they are shown once: sixteen letters in fours.
pub fn new_recovery_codes() -> [String; RECOVERY_CODES] {
    std::array::from_fn(|_| {
        let bytes: [u8; RECOVERY_BYTES] = random_bytes();
        let letters = totp_rs::Secret::from(bytes).to_base32().to_lowercase();
        in_fours(&letters)
    })
}

/// What the database keeps of a recovery code. The letters hold no 0 and no 1, so these stand for o and l.
pub fn recovery_hash(keys: &Keys, account: &AccountId, typed: &str) -> [u8; 32] {
    let letters = typed.chars().filter(|c| c.is_ascii_alphanumeric());
    let letters: String = letters
        .map(|c| match c.to_ascii_lowercase() {
            '0' => 'o',
            '1' => 'l',
            other => other,
        })
        .collect();
    keys.mac("recovery code", &[account.as_str(), &letters])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B, SHA-1; the last six of its eight digits.
    #[test]
    fn codes_are_those_of_the_standard() {
        let secret = Secret(*b"12345678901234567890");
        for (seconds, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            let now = Millis(seconds * 1000);
            assert_eq!(secret.code(now), code);
            assert_eq!(secret.find_step(code, now), Some(seconds / 30));
        }
    }

    #[test]
    fn a_code_fits_its_half_minute_and_the_ones_beside_it() {
        let secret = Secret(*b"12345678901234567890");
        let at = |step: i64| Millis(step * 30_000);
        let code = secret.code(at(1000));
        for (step, fits) in [
            (998, false),
            (999, true),
            (1000, true),
            (1001, true),
            (1002, false),
        ] {
            assert_eq!(secret.find_step(&code, at(step)).is_some(), fits, "{step}");
        }
        let spaced = format!(" {} {}\n", &code[..3], &code[3..]);
        assert_eq!(secret.find_step(&spaced, at(1000)), Some(1000));
        for wrong in ["", "12345", "1234567", "abcdef", "+12345", "١٢٣٤٥٦"] {
            assert_eq!(secret.find_step(wrong, at(1000)), None, "{wrong}");
        }
    }

    #[test]
    fn an_app_is_told_who_and_for_what() {
        let secret = Secret(*b"12345678901234567890");
        let address = secret.address("hodan:x@school.example");
        assert!(
            address.starts_with("otpauth://totp/Harken:hodan%20x%40school.example?"),
            "{address}"
        );
        assert!(
            address.contains("secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"),
            "{address}"
        );
        assert_eq!(secret.letters(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }

    #[test]
    fn recovery_codes_differ_and_may_be_typed_by_hand() {
        let folder = std::env::temp_dir().join(format!("harken-codes-{}", AccountId::new()));
        let keys = Keys::open(&folder).unwrap();
        let (hodan, maryan) = (AccountId("hodan".into()), AccountId("maryan".into()));
        let codes = new_recovery_codes();
        let hashes: std::collections::BTreeSet<_> = codes
            .iter()
            .map(|code| recovery_hash(&keys, &hodan, code))
            .collect();
        assert_eq!(hashes.len(), RECOVERY_CODES);
        assert_eq!(codes[0].len(), 19, "{}", codes[0]);
        let typed = codes[0]
            .replace(' ', "-")
            .replace('o', "0")
            .replace('l', "1")
            .to_uppercase();
        assert!(hashes.contains(&recovery_hash(&keys, &hodan, &typed)));
        assert!(!hashes.contains(&recovery_hash(&keys, &maryan, &codes[0])));
        std::fs::remove_dir_all(folder).unwrap();
    }
}
