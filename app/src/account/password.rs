//! Passwords: argon2id with the parameters OWASP recommends (m = 19456 KiB, t = 2, p = 1).

use crate::error::{Error, Result};
use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use std::sync::LazyLock;
use tokio::{sync::Semaphore, task::spawn_blocking};

/// Two at a time: each takes 19 MiB, and a crowd of guesses must not take the memory that answers need.
static TURNS: Semaphore = Semaphore::const_new(2);

/// What is compared where no such account exists, so that an unknown address takes as long as a wrong password.
static NOBODY: LazyLock<String> =
    LazyLock::new(|| hash_now("nobody signs in with this").expect("argon2 hashes"));

fn argon2() -> Argon2<'static> {
    let params = Params::new(19_456, 2, 1, None).expect("these parameters are in range");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

fn hash_now(password: &str) -> Result<String> {
    let hash = argon2().hash_password(password.as_bytes());
    Ok(hash
        .map_err(|error| Error::Broken(format!("The password could not be hashed: {error}.")))?
        .to_string())
}

/// The salted hash of a password, as a PHC string.
pub async fn hash(password: String) -> Result<String> {
    let _turn = TURNS.acquire().await.map_err(|_| Error::Unavailable)?;
    spawn_blocking(move || hash_now(&password))
        .await
        .map_err(|_| Error::Unavailable)?
}

/// Whether the password fits the stored hash. With no hash it is false, and takes as long.
pub async fn verify(password: String, stored: Option<String>) -> Result<bool> {
    let _turn = TURNS.acquire().await.map_err(|_| Error::Unavailable)?;
    let check = move || {
        let text = stored.as_deref().unwrap_or(&NOBODY);
        let fits = PasswordHash::new(text).is_ok_and(|parsed| {
            argon2()
                .verify_password(password.as_bytes(), &parsed)
                .is_ok()
        });
        fits && stored.is_some()
    };
    spawn_blocking(check).await.map_err(|_| Error::Unavailable)
}
