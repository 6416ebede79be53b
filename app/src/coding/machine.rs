//! Drafts of translations from a service that speaks LibreTranslate's protocol. There is none unless whoever runs the
//! server has named one; it is asked only when a person presses for it, for one passage at a time; and what comes back
//! is a draft until a person has checked it.
//!
//! The service must stand near: on this machine or in its own network. The words of families go there over plain HTTP,
//! and must not cross the internet. Where the service is elsewhere, its owner puts a proxy with HTTPS in between.

use super::{code::has_control, translated::LONGEST_TRANSLATION};
use crate::{language::Lang, request::with_plain_line_ends};
use axum::{
    body::{Body, to_bytes},
    http::{Method, Request, Uri, header},
};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use serde::Deserialize;
use std::{
    net::{IpAddr, Ipv6Addr, SocketAddr},
    sync::Arc,
    time::Duration,
};
use tokio::{
    net::{TcpStream, lookup_host},
    time::timeout,
};

/// How long the service may take.
const PATIENCE: Duration = Duration::from_secs(25);
/// No translation of a passage is longer, in bytes.
const MOST_BYTES: usize = 512 * 1024;
/// So much of what a service says is wrong is repeated, in characters.
const LONGEST_COMPLAINT: usize = 300;

/// The translation service, if there is one.
#[derive(Clone, Debug, Default)]
pub struct Machine(Option<Arc<Service>>);

#[derive(Clone)]
struct Service {
    host: String,
    port: u16,
    path: String,
    key: Option<String>,
    patience: Duration,
}

/// The key stands in no log.
impl std::fmt::Debug for Service {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}{}", self.host, self.port, self.path)
    }
}

/// Why there is no draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoDraft {
    /// No service has been named.
    NotSet,
    /// The service's address is not in a network near by.
    Far,
    /// Nobody answers there.
    Unreachable,
    /// It took too long.
    Slow,
    /// It says what is wrong: it does not know the language, or wants a key.
    Refused(String),
    /// What it answered is no translation.
    Garbled,
}

/// What the service answers, well or ill.
#[derive(Deserialize)]
struct Answer {
    #[serde(rename = "translatedText")]
    text: Option<String>,
    error: Option<String>,
}

impl Machine {
    /// The service at an address such as `http://127.0.0.1:5000`.
    ///
    /// # Errors
    /// A sentence that says what is wrong with the address.
    pub fn at(url: &str, key: Option<&str>) -> Result<Machine, String> {
        let bad = |why: &str| format!("The address of the translation service, {url}, {why}.");
        let uri: Uri = url
            .trim()
            .parse()
            .map_err(|_| bad("cannot be read; write it like http://127.0.0.1:5000"))?;
        if uri.scheme_str() != Some("http") {
            return Err(bad(
                "must begin with http:// and lead to this machine or its own network",
            ));
        }
        let host = uri
            .host()
            .filter(|host| !host.is_empty())
            .ok_or_else(|| bad("names no host"))?;
        if uri
            .authority()
            .is_some_and(|whole| whole.as_str().contains('@'))
        {
            return Err(bad("must not hold a password; a key is given by itself"));
        }
        Ok(Machine(Some(Arc::new(Service {
            host: host.trim_matches(['[', ']']).to_string(),
            port: uri.port_u16().unwrap_or(80),
            path: format!("{}/translate", uri.path().trim_end_matches('/')),
            key: key.filter(|key| !key.is_empty()).map(str::to_string),
            patience: PATIENCE,
        }))))
    }

    /// The same with another limit to how long it may take.
    pub fn within(self, patience: Duration) -> Machine {
        Machine(self.0.map(|service| {
            Arc::new(Service {
                patience,
                ..(*service).clone()
            })
        }))
    }

    /// Where the words would go; none where no service has been named.
    pub fn host(&self) -> Option<&str> {
        self.0.as_ref().map(|service| service.host.as_str())
    }

    /// Asks for a draft of a text. The words leave this process.
    ///
    /// # Errors
    /// Why there is none.
    pub async fn draft(&self, text: &str, from: &Lang, into: &Lang) -> Result<String, NoDraft> {
        let service = self.0.as_ref().ok_or(NoDraft::NotSet)?;
        let answer = timeout(service.patience, service.ask(text, from, into))
            .await
            .map_err(|_| NoDraft::Slow)??;
        let text = with_plain_line_ends(&answer);
        let fine = !text.trim().is_empty()
            && text.chars().count() <= LONGEST_TRANSLATION
            && !has_control(&text);
        if fine {
            Ok(text)
        } else {
            Err(NoDraft::Garbled)
        }
    }
}

impl Service {
    async fn ask(&self, text: &str, from: &Lang, into: &Lang) -> Result<String, NoDraft> {
        let stream = self.connect().await?;
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream))
            .await
            .map_err(|_| NoDraft::Unreachable)?;
        let carried = tokio::spawn(connection);
        let mut fields = serde_json::json!({
            "q": text, "source": code_of(from), "target": code_of(into), "format": "text",
        });
        if let Some(key) = &self.key {
            fields["api_key"] = key.as_str().into();
        }
        let request = Request::builder()
            .method(Method::POST)
            .uri(&self.path)
            .header(header::HOST, format!("{}:{}", self.host, self.port))
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::ACCEPT, "application/json")
            .body(Body::from(fields.to_string()))
            .map_err(|_| NoDraft::Unreachable)?;
        let response = sender.send_request(request).await;
        let response = response.map_err(|_| NoDraft::Unreachable)?;
        let is_fine = response.status().is_success();
        let bytes = to_bytes(Body::new(response.into_body()), MOST_BYTES).await;
        carried.abort();
        let bytes = bytes.map_err(|_| NoDraft::Garbled)?;
        let answer: Answer = serde_json::from_slice(&bytes).map_err(|_| NoDraft::Garbled)?;
        match answer {
            Answer {
                text: Some(text), ..
            } if is_fine => Ok(text),
            Answer {
                error: Some(error), ..
            } => Err(NoDraft::Refused(
                error.chars().take(LONGEST_COMPLAINT).collect(),
            )),
            _ => Err(NoDraft::Garbled),
        }
    }

    async fn connect(&self) -> Result<TcpStream, NoDraft> {
        let found = lookup_host((self.host.as_str(), self.port)).await;
        let addresses: Vec<SocketAddr> = found.map_err(|_| NoDraft::Unreachable)?.collect();
        // One address far away is enough to doubt the name.
        if !addresses.iter().all(|address| is_near(address.ip())) {
            return Err(NoDraft::Far);
        }
        for address in addresses {
            if let Ok(stream) = TcpStream::connect(address).await {
                return Ok(stream);
            }
        }
        Err(NoDraft::Unreachable)
    }
}

/// Whether an address is of this machine or of a network that does not reach the internet by itself.
fn is_near(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => {
            address.is_loopback() || address.is_private() || address.is_link_local()
        }
        IpAddr::V6(address) => match address.to_ipv4_mapped() {
            Some(address) => is_near(IpAddr::V4(address)),
            None => address == Ipv6Addr::LOCALHOST || is_local(address),
        },
    }
}

/// Unique local (fc00::/7) and link-local (fe80::/10) addresses.
fn is_local(address: Ipv6Addr) -> bool {
    let first = address.segments()[0];
    first & 0xfe00 == 0xfc00 || first & 0xffc0 == 0xfe80
}

/// A language as the service calls it: by its primary subtag, but for Chinese in traditional characters.
fn code_of(lang: &Lang) -> &str {
    match lang.as_str() {
        "zh-Hant" => "zt",
        _ => lang.primary(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_plain_http_without_a_password() {
        let machine = Machine::at("http://127.0.0.1:5000/lt/", Some("secret")).unwrap();
        assert_eq!(machine.host(), Some("127.0.0.1"));
        assert_eq!(machine.0.as_ref().unwrap().path, "/lt/translate");
        assert!(!format!("{machine:?}").contains("secret"));
        let machine = Machine::at("http://[::1]", None).unwrap();
        assert_eq!(machine.host(), Some("::1"));
        assert_eq!(machine.0.unwrap().port, 80);
        for bad in [
            "",
            "translate.example",
            "https://translate.example",
            "ftp://localhost",
            "http://",
            "http://user:pass@localhost",
        ] {
            assert!(Machine::at(bad, None).is_err(), "{bad}");
        }
    }

    #[test]
    fn words_go_nowhere_that_is_not_near() {
        for near in [
            "127.0.0.1",
            "10.1.2.3",
            "192.168.0.9",
            "172.16.0.1",
            "::1",
            "fd00::1",
            "::ffff:10.0.0.1",
        ] {
            assert!(is_near(near.parse().unwrap()), "{near}");
        }
        for far in [
            "8.8.8.8",
            "172.32.0.1",
            "2001:db8::1",
            "::ffff:8.8.8.8",
            "0.0.0.0",
        ] {
            assert!(!is_near(far.parse().unwrap()), "{far}");
        }
    }

    #[test]
    fn languages_are_called_as_the_service_calls_them() {
        for (tag, code) in [
            ("so", "so"),
            ("pt-BR", "pt"),
            ("zh-Hans", "zh"),
            ("zh-Hant", "zt"),
        ] {
            assert_eq!(code_of(&tag.parse().unwrap()), code);
        }
    }
}
