//! Sealing: what waits in the inbox can be read by nobody who holds the database alone.
//!
//! An answer is padded, then encrypted to a public key by HPKE (RFC 9180, base mode, DHKEM(X25519, HKDF-SHA256),
//! HKDF-SHA256, ChaCha20-Poly1305). Whoever steals the database or a backup lacks the secret half; once its batch has
//! left, so does everybody. The length is padded first, because how long an answer was is a fingerprint that outlives
//! every key: two neighbours may both be known to have answered, one in a line and one in a page.

use crate::error::{Error, Result};
use hpke::{
    Deserializable, Kem, OpModeR, OpModeS, Serializable, aead::ChaCha20Poly1305, kdf::HkdfSha256,
    kem::X25519HkdfSha256 as Dh,
};

/// Lengths a payload is padded to, in bytes. Beyond the last each step is four times the one before.
const STEPS: [usize; 4] = [2 << 10, 8 << 10, 32 << 10, 128 << 10];
/// Where the payload's own length is written.
const LENGTH: usize = 4;
/// Length of the sender's one-time public key, before the encrypted part.
const ENCAPPED: usize = 32;
/// Keeps these messages apart from any others that might be encrypted to the same kind of key.
const PURPOSE: &[u8] = b"harken waiting answer 1";

/// The half that seals. It may lie in the database.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PublicKey(pub Vec<u8>);

/// The half that opens. It lies in the keys folder, and is destroyed with its batch.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretKey(pub Vec<u8>);

/// A fresh pair.
pub fn create_pair() -> (PublicKey, SecretKey) {
    let (secret, public) = Dh::gen_keypair();
    (
        PublicKey(public.to_bytes().to_vec()),
        SecretKey(secret.to_bytes().to_vec()),
    )
}

impl PublicKey {
    /// Seals a payload. Two payloads of the same step give the same length.
    pub fn seal(&self, payload: &[u8]) -> Result<Vec<u8>> {
        self.encrypt(&pad(payload, padded_length(payload.len())))
    }

    /// Seals a payload without hiding how long it is, for the tests that must notice.
    pub(super) fn seal_at_own_length(&self, payload: &[u8]) -> Result<Vec<u8>> {
        self.encrypt(&pad(payload, payload.len() + LENGTH))
    }

    fn encrypt(&self, padded: &[u8]) -> Result<Vec<u8>> {
        let key = <Dh as Kem>::PublicKey::from_bytes(&self.0).map_err(broken)?;
        let (encapped, sealed) = hpke::single_shot_seal::<ChaCha20Poly1305, HkdfSha256, Dh>(
            &OpModeS::Base,
            &key,
            PURPOSE,
            padded,
            b"",
        )
        .map_err(broken)?;
        Ok([encapped.to_bytes().as_slice(), &sealed].concat())
    }
}

impl SecretKey {
    /// Opens what was sealed to the other half.
    ///
    /// # Errors
    /// `Broken` where it was sealed to another key, or changed since.
    pub fn open(&self, sealed: &[u8]) -> Result<Vec<u8>> {
        let (encapped, sealed) = sealed.split_at_checked(ENCAPPED).ok_or_else(unreadable)?;
        let key = <Dh as Kem>::PrivateKey::from_bytes(&self.0).map_err(broken)?;
        let encapped = <Dh as Kem>::EncappedKey::from_bytes(encapped).map_err(broken)?;
        let padded = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, Dh>(
            &OpModeR::Base,
            &key,
            &encapped,
            PURPOSE,
            sealed,
            b"",
        )
        .map_err(|_| unreadable())?;
        unpad(&padded).ok_or_else(unreadable)
    }
}

/// The length a payload is padded to.
fn padded_length(payload: usize) -> usize {
    let needed = payload + LENGTH;
    let step = STEPS.into_iter().find(|step| *step >= needed);
    step.unwrap_or_else(|| {
        let mut step = STEPS[STEPS.len() - 1];
        while step < needed {
            step *= 4;
        }
        step
    })
}

/// A payload behind its own length, with zeros up to `length` bytes.
fn pad(payload: &[u8], length: usize) -> Vec<u8> {
    let mut padded = Vec::with_capacity(length);
    padded.extend((payload.len() as u32).to_be_bytes());
    padded.extend(payload);
    padded.resize(length, 0);
    padded
}

fn unpad(padded: &[u8]) -> Option<Vec<u8>> {
    let (length, rest) = padded.split_first_chunk::<LENGTH>()?;
    let payload = rest.get(..u32::from_be_bytes(*length) as usize)?;
    Some(payload.to_vec())
}

fn unreadable() -> Error {
    Error::Broken(
        "A waiting answer cannot be opened with its batch key. Put the keys folder back as it was."
            .into(),
    )
}

fn broken(error: hpke::HpkeError) -> Error {
    Error::Broken(format!("A batch key cannot be used: {error}."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_with_its_own_key_alone() {
        let (public, secret) = create_pair();
        let (_, other) = create_pair();
        for payload in [&b""[..], b"the bus", "መጓጓዣ".as_bytes(), &[7; 200_000]] {
            let sealed = public.seal(payload).unwrap();
            assert_eq!(secret.open(&sealed).unwrap(), payload);
            assert!(other.open(&sealed).is_err());
        }
    }

    #[test]
    fn the_same_answer_sealed_twice_looks_different_both_times() {
        let (public, _) = create_pair();
        assert_ne!(public.seal(b"yes").unwrap(), public.seal(b"yes").unwrap());
    }

    #[test]
    fn a_changed_byte_is_noticed() {
        let (public, secret) = create_pair();
        let mut sealed = public.seal(b"the bus").unwrap();
        *sealed.last_mut().unwrap() ^= 1;
        assert!(secret.open(&sealed).is_err());
        assert!(secret.open(&sealed[..10]).is_err());
    }

    #[test]
    fn a_short_and_a_long_answer_have_the_same_length() {
        let (public, _) = create_pair();
        let length = |payload: usize| public.seal(&vec![1; payload]).unwrap().len();
        assert_eq!(length(1), length((2 << 10) - LENGTH));
        assert_eq!(length((2 << 10) - LENGTH + 1), length((8 << 10) - LENGTH));
        let over = 16; // the tag of the encryption
        assert_eq!(length(1), (2 << 10) + ENCAPPED + over);
        assert_eq!(length(100 << 10), (128 << 10) + ENCAPPED + over);
        assert_eq!(length(200 << 10), (512 << 10) + ENCAPPED + over);
    }
}
