//! What a request says: its form fields, and the languages its reader prefers.

use crate::{
    error::{Bad, Error, Result},
    i18n::{
        Words,
        negotiate::{accepted, find_best},
    },
    ids::{hex, random_bytes},
    language::Lang,
};
use axum::{
    body::to_bytes,
    extract::{FromRequest, FromRequestParts, Request},
    http::{HeaderMap, Uri, header, request::Parts},
};
use percent_encoding::percent_decode_str;
use sha2::{Digest, Sha256};
use std::collections::HashSet;

/// A posted form may be this long. Sixty long answers in a three-byte script fit.
pub const MOST_BYTES: usize = 2 * 1024 * 1024;
/// No honest page has this many fields.
const MOST_FIELDS: usize = 4000;

/// The fields of a posted form, in the order the page sent them, exactly as typed.
#[derive(Clone, Debug, Default)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// Reads `application/x-www-form-urlencoded` text. What is not UTF-8 is refused rather than mangled.
    pub fn parse(body: &str) -> Result<Fields> {
        let decode = |text: &str| {
            let spaced = text.replace('+', " ");
            let decoded = percent_decode_str(&spaced).decode_utf8();
            decoded
                .map(|text| text.into_owned())
                .map_err(|_| Error::BadRequest(Bad::Encoding))
        };
        let mut fields = Vec::new();
        for pair in body.split('&').filter(|pair| !pair.is_empty()) {
            if fields.len() == MOST_FIELDS {
                return Err(Error::TooLarge);
            }
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            fields.push((decode(name)?, decode(value)?));
        }
        Ok(Fields(fields))
    }

    /// Reads the query of an address, as `RawQuery` has it. None of U+0000 comes this far: the router refuses it.
    pub fn of_query(query: Option<String>) -> Result<Fields> {
        Fields::parse(query.as_deref().unwrap_or_default())
    }

    /// The first value of a field, where the form has it.
    pub fn find(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// The first value of a field without white space around it; empty where there is none.
    pub fn text(&self, name: &str) -> &str {
        self.find(name).unwrap_or_default().trim()
    }

    /// The first value of a field as texts of several lines are kept, see [`kept_text`].
    pub fn kept(&self, name: &str) -> String {
        kept_text(self.text(name))
    }

    /// Every value of a field.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// Every field in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

/// The field of a form that makes sending it twice count once.
pub const NONCE_FIELD: &str = "_nonce";

/// A page's nonce: 128 random bits. It makes sending twice count once, and says nothing else.
pub fn fresh_nonce() -> String {
    hex(&random_bytes::<16>())
}

/// Whether a text can be a page's nonce.
pub fn is_nonce(text: &str) -> bool {
    (16..=64).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}

impl Fields {
    /// An id for what a form writes: the same for the same texts from one page, so that pressing twice writes once, and
    /// another for other texts, so that whoever goes back and writes anew loses nothing. None where the form has no nonce.
    pub fn find_id<'a>(&'a self, texts: impl IntoIterator<Item = &'a str>) -> Option<String> {
        let nonce = Some(self.text(NONCE_FIELD)).filter(|nonce| is_nonce(nonce))?;
        let mut hash = Sha256::new();
        for text in [nonce].into_iter().chain(texts) {
            hash.update(text.len().to_be_bytes());
            hash.update(text);
        }
        Some(hex(&hash.finalize()[..16]))
    }
}

/// A form's line ends as the DOM counts them: forms post CRLF.
pub fn with_plain_line_ends(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// A text of several lines as it is kept: line ends are LF, and no white space stands around it.
pub fn kept_text(typed: &str) -> String {
    with_plain_line_ends(typed.trim())
}

impl Fields {
    /// The form a request brings, U+0000 and all: a survey says kindly in which answer it stands.
    pub async fn read(request: Request) -> Result<Fields> {
        let is_form = request
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .is_none_or(|value| value.starts_with("application/x-www-form-urlencoded"));
        if !is_form {
            return Err(Error::BadRequest(Bad::Form));
        }
        let bytes = to_bytes(request.into_body(), MOST_BYTES)
            .await
            .map_err(|_| Error::TooLarge)?;
        Fields::parse(std::str::from_utf8(&bytes).map_err(|_| Error::BadRequest(Bad::Encoding))?)
    }
}

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = Error;

    /// A form without U+0000, which PostgreSQL cannot store and no keyboard writes.
    async fn from_request(request: Request, _: &S) -> Result<Fields> {
        let fields = Fields::read(request).await?;
        if fields
            .iter()
            .any(|(name, value)| name.contains('\0') || value.contains('\0'))
        {
            return Err(Error::BadRequest(Bad::Encoding));
        }
        Ok(fields)
    }
}

/// A form that ended in an error, kept so that the error's page can give back what was typed.
#[derive(Clone, Debug)]
pub struct Sent {
    /// The address it was posted to, with its query.
    pub address: String,
    pub fields: Fields,
}

impl Sent {
    /// Reads what was posted to an address. None where it is no form.
    pub fn find(uri: &Uri, body: &[u8]) -> Option<Sent> {
        Some(Sent {
            address: uri.path_and_query()?.to_string(),
            fields: Fields::parse(std::str::from_utf8(body).ok()?).ok()?,
        })
    }

    /// What somebody wrote in words: no secret, and none of the ids and choices that pages send beside it. An id is one
    /// ASCII word. How a text was before comes along as `seen`: that, and what still reads so, is nobody's to lose.
    pub fn list_typed(&self) -> Vec<&str> {
        let shown = self
            .fields
            .iter()
            .filter(|(name, _)| name.starts_with("seen"));
        let shown: HashSet<String> = shown.map(|(_, text)| kept_text(text)).collect();
        let is_typed = |name: &str, text: &str| {
            !is_secret(name)
                && !shown.contains(&kept_text(text))
                && text.contains(|letter: char| letter.is_whitespace() || !letter.is_ascii())
        };
        let typed = self.fields.iter().map(|(name, text)| (name, text.trim()));
        let typed = typed.filter(|(name, text)| is_typed(name, text));
        typed.map(|(_, text)| text).collect()
    }

    /// Whether the whole form may be written into a page once more. A secret never is.
    pub fn may_be_repeated(&self) -> bool {
        self.fields.iter().all(|(name, _)| !is_secret(name))
    }
}

/// The fields of staff forms that hold passwords, keys, and codes for signing in.
fn is_secret(name: &str) -> bool {
    ["password", "new", "totp", "ticket", "secret"].contains(&name)
}

/// The languages a reader prefers: `?lang=` first, then `Accept-Language`. Never a cookie.
#[derive(Clone, Debug)]
pub struct Reader {
    pub wanted: Vec<Lang>,
}

impl Reader {
    /// Reads the preference from an address and its headers.
    pub fn new(uri: &Uri, headers: &HeaderMap) -> Reader {
        let asked = Fields::parse(uri.query().unwrap_or_default()).ok();
        let asked = asked.and_then(|query| query.find("lang")?.parse().ok());
        let header = headers
            .get(header::ACCEPT_LANGUAGE)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        Reader {
            wanted: asked.into_iter().chain(accepted(header)).collect(),
        }
    }

    /// Families' words in the best language Harken speaks.
    pub fn words(&self) -> Words {
        best(&self.wanted, Words::all())
    }

    /// Families' words in the language of the page that posts, which its form carries as `lang`.
    pub fn words_of(&self, fields: &Fields) -> Words {
        let mut wanted: Vec<Lang> = fields.text("lang").parse().into_iter().collect();
        wanted.extend(self.wanted.iter().cloned());
        best(&wanted, Words::all())
    }

    /// Staff words: English or Spanish.
    pub fn staff_words(&self) -> Words {
        best(&self.wanted, Words::staff())
    }
}

/// The words of the best wanted language; English where none fits.
pub fn best(wanted: &[Lang], words: impl Iterator<Item = Words>) -> Words {
    let languages: Vec<Lang> = words.map(|words| words.lang().clone()).collect();
    find_best(wanted, &languages)
        .and_then(Words::find)
        .unwrap_or_else(Words::english)
}

impl<S: Send + Sync> FromRequestParts<S> for Reader {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Reader> {
        Ok(Reader::new(&parts.uri, &parts.headers))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_keeps_order_repeats_and_line_ends() {
        let fields = Fields::parse("a=1&b=x+y%0D%0Az&a=%E1%88%B0").unwrap();
        assert_eq!(fields.all("a").collect::<Vec<_>>(), ["1", "ሰ"]);
        assert_eq!(fields.find("b"), Some("x y\r\nz"));
    }

    #[test]
    fn broken_utf8_is_refused() {
        assert!(matches!(
            Fields::parse("a=%ff"),
            Err(Error::BadRequest(Bad::Encoding))
        ));
    }

    #[test]
    fn a_form_with_too_many_fields_is_refused() {
        assert!(matches!(
            Fields::parse(&"a=1&".repeat(10_000)),
            Err(Error::TooLarge)
        ));
    }
}
