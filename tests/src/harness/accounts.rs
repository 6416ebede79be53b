//! People who are signed in.

use super::{Ask, Page, World};
use app::{
    account::{self, Role},
    ids::{AccountId, hex, random_bytes},
    initiative::Initiative,
};

/// Somebody with a sign-in, as their browser holds it.
pub struct SignedIn {
    pub token: String,
}

impl SignedIn {
    /// Begins a request of theirs, from a page of ours.
    pub fn to(&self, world: &World, path: &str) -> Ask {
        world
            .to(path)
            .sent_from_here()
            .with("cookie", &format!("harken={}", self.token))
    }

    pub async fn get(&self, world: &World, path: &str) -> Page {
        self.to(world, path).get().await
    }

    pub async fn post(&self, world: &World, path: &str, fields: &[(&str, &str)]) -> Page {
        self.to(world, path).post(fields).await
    }
}

impl World {
    /// An account with this role in the initiative, signed in without typing a password.
    pub async fn sign_in_as(&self, role: Role, initiative: &Initiative) -> SignedIn {
        let email = format!("{}@example.org", hex(&random_bytes::<8>()));
        let token = hex(&random_bytes::<32>());
        let mut tx = self.db().write_tx().await.unwrap();
        let account = account::store::create_account(&mut tx, &email, "Hodan", "none", "en")
            .await
            .unwrap();
        account::store::set_role(&mut tx, &initiative.id, &account, role)
            .await
            .unwrap();
        account::store::create_session(&mut tx, &account, &token)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        SignedIn { token }
    }

    /// Whose sign-in this is.
    pub async fn account_of(&self, person: &SignedIn) -> AccountId {
        let found = account::store::find_by_session(self.db(), &person.token).await;
        found.unwrap().expect("the sign-in lasts").id
    }

    /// The ids of all sign-ins, as their owners' pages write them.
    pub async fn session_ids(&self) -> Vec<String> {
        let hashes: Vec<Vec<u8>> = sqlx::query_scalar("select token_hash from staff_session")
            .fetch_all(self.db().read())
            .await
            .unwrap();
        hashes.iter().map(|hash| hex(hash)).collect()
    }

    /// An account that signs in with a password.
    pub async fn create_account(&self, email: &str, password: &str) -> AccountId {
        let hash = account::password::hash(password.to_string()).await.unwrap();
        let mut tx = self.db().write_tx().await.unwrap();
        let account = account::store::create_account(&mut tx, email, "Hodan", &hash, "en")
            .await
            .unwrap();
        tx.commit().await.unwrap();
        account
    }
}
