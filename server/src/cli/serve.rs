//! `harken serve`: the web server.

use crate::{config::Serve, jobs, router, sample};
use app::{
    account,
    coding::machine::Machine,
    consent,
    error::{Error, Result},
    harken::Harken,
    ids::{hex, random_bytes},
    recording,
    response::store::pools,
};
use std::{net::SocketAddr, sync::atomic::Ordering};
use tokio::{net::TcpListener, signal};

pub async fn run(mut harken: Harken, serve: Serve) -> Result<()> {
    if let Some(url) = serve.translate_url.as_deref().filter(|url| !url.is_empty()) {
        let key = serve.translate_key.as_deref();
        harken.machine = Machine::at(url, key).map_err(Error::Invalid)?;
    }
    let listener = TcpListener::bind(serve.listen).await.map_err(|error| {
        Error::Invalid(format!(
            "Harken cannot listen on {}: {error}. Choose another port with --listen.",
            serve.listen
        ))
    })?;
    let address = listener.local_addr().unwrap_or(serve.listen);
    pools::destroy_orphans(&harken.db, &harken.batch_keys).await?;
    consent::erasing::replay(&harken).await?;
    recording::erasing::replay(&harken).await?;
    let sign_in = match serve.sample {
        true => Some(sample::bring_in(&harken).await?),
        false => None,
    };
    greet(&harken, address).await?;
    if let Some(sample::SignIn { email, password }) = sign_in {
        println!("Sign in to the sample community: {email} / {password}");
    }
    let jobs = tokio::spawn(jobs::run(harken.clone()));
    let stopping = harken.stopping.clone();
    let served = axum::serve(listener, router::routes(harken.clone()))
        .with_graceful_shutdown(async move {
            asked_to_stop().await;
            stopping.store(true, Ordering::Relaxed);
        })
        .await;
    jobs.abort();
    harken.db.close().await;
    served.map_err(|error| Error::Broken(format!("The server stopped: {error}.")))
}

/// Says where Harken is, and how the first person gets in.
async fn greet(harken: &Harken, address: SocketAddr) -> Result<()> {
    println!("Harken is listening on http://{address}");
    if !address.ip().is_loopback() {
        println!(
            "Put HTTPS in front of it before anyone signs in: without it, passwords and answers can be read on the way."
        );
    }
    if !account::store::has_accounts(&harken.db).await? {
        let token = hex(&random_bytes::<32>());
        account::store::create_setup_link(&harken.db, &token).await?;
        println!(
            "Make the first account here (works once, for a day): http://{address}/setup/{token}"
        );
    }
    Ok(())
}

async fn asked_to_stop() {
    let interrupt = async { signal::ctrl_c().await.unwrap_or(()) };
    #[cfg(unix)]
    let terminate = async {
        match signal::unix::signal(signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! { () = interrupt => {}, () = terminate => {} }
}
