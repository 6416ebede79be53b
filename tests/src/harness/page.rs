//! Requests as a browser makes them, and the pages that come back.

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, HeaderName, HeaderValue, Request, StatusCode, header},
};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use scraper::{ElementRef, Html, Selector};
use tower::ServiceExt;

/// A request in the making.
pub struct Ask {
    router: Router,
    path: String,
    headers: HeaderMap,
}

impl Ask {
    pub(super) fn new(router: &Router, path: &str) -> Ask {
        let ask = Ask {
            router: router.clone(),
            path: path.to_string(),
            headers: HeaderMap::new(),
        };
        ask.with("host", "localhost")
    }

    /// Sets a header.
    pub fn with(mut self, name: &'static str, value: &str) -> Ask {
        let value = HeaderValue::from_str(value).expect("a header that can be sent");
        self.headers.insert(HeaderName::from_static(name), value);
        self
    }

    /// Says that the request comes from a page of ours, as browsers do.
    pub fn sent_from_here(self) -> Ask {
        self.with("sec-fetch-site", "same-origin")
    }

    /// The browser's preferred languages.
    pub fn reading(self, languages: &str) -> Ask {
        self.with("accept-language", languages)
    }

    pub async fn get(self) -> Page {
        self.send("GET", Body::empty()).await
    }

    /// Posts a form of these fields.
    pub async fn post<K: AsRef<str>, V: AsRef<str>>(self, fields: &[(K, V)]) -> Page {
        self.post_bytes(encode(fields).into_bytes()).await
    }

    /// Posts a form whose body is already encoded, well or badly.
    pub async fn post_bytes(self, body: Vec<u8>) -> Page {
        self.with("content-type", "application/x-www-form-urlencoded")
            .send_as_is("POST", body)
            .await
    }

    /// Sends a body under the headers it has been given.
    pub async fn send_as_is(self, method: &str, body: Vec<u8>) -> Page {
        self.send(method, Body::from(body)).await
    }

    async fn send(self, method: &str, body: Body) -> Page {
        let mut request = Request::builder().method(method).uri(&self.path);
        *request
            .headers_mut()
            .expect("the method and the path are fine") = self.headers;
        let request = request.body(body).expect("the request is whole");
        let response = self
            .router
            .oneshot(request)
            .await
            .expect("routes never fail");
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX)
            .await
            .expect("the body can be read");
        Page {
            status: parts.status,
            headers: parts.headers,
            bytes: bytes.to_vec(),
        }
    }
}

/// Fields as a browser encodes them.
pub fn encode<K: AsRef<str>, V: AsRef<str>>(fields: &[(K, V)]) -> String {
    let escape = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let pairs = fields
        .iter()
        .map(|(name, value)| format!("{}={}", escape(name.as_ref()), escape(value.as_ref())));
    pairs.collect::<Vec<_>>().join("&")
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Page {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
}

impl Page {
    /// The page, once it is sure that this is its status.
    #[track_caller]
    pub fn expect(self, status: u16) -> Page {
        assert_eq!(self.status.as_u16(), status, "{}", self.text());
        self
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// A header's text; empty where there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    /// Where a redirection leads.
    pub fn location(&self) -> &str {
        self.header(header::LOCATION.as_str())
    }

    /// The page as a browser understands it.
    pub fn document(&self) -> Html {
        Html::parse_document(&self.text())
    }

    /// `lang` and `dir` of the page.
    pub fn language(&self) -> (String, String) {
        let document = self.document();
        let html = document.root_element();
        let attribute = |name| html.attr(name).unwrap_or_default().to_string();
        (attribute("lang"), attribute("dir"))
    }

    /// The text of the first element that fits.
    #[track_caller]
    pub fn text_of(&self, selector: &str) -> String {
        let document = self.document();
        let found = document.select(&select(selector)).next();
        let element = found.unwrap_or_else(|| panic!("no {selector} in {}", self.text()));
        element.text().collect()
    }

    /// The texts of all elements that fit.
    pub fn texts_of(&self, selector: &str) -> Vec<String> {
        let document = self.document();
        let selector = select(selector);
        let found = document.select(&selector);
        found.map(|element| element.text().collect()).collect()
    }

    /// Whether any element fits.
    pub fn has(&self, selector: &str) -> bool {
        self.document().select(&select(selector)).next().is_some()
    }

    /// How many elements fit.
    pub fn count(&self, selector: &str) -> usize {
        self.document().select(&select(selector)).count()
    }

    /// An attribute of every element that fits and has it.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let document = self.document();
        let selector = select(selector);
        document
            .select(&selector)
            .filter_map(|element| element.attr(name).map(str::to_string))
            .collect()
    }

    /// What the fields of the page, and not of its frame, would send if its first main button were pressed, as a
    /// browser collects them.
    pub fn fields(&self) -> Vec<(String, String)> {
        let document = self.document();
        let controls = select("input[name], textarea[name], select[name]");
        let frame = select("form[action='/language'] *");
        let own = document
            .select(&controls)
            .filter(|control| !frame.matches(control));
        let mut fields = Vec::new();
        for control in own {
            let name = control.attr("name").unwrap_or_default().to_string();
            fields.extend(
                values_of(control)
                    .into_iter()
                    .map(|value| (name.clone(), value)),
            );
        }
        fields
    }

    /// The values of one field.
    pub fn values(&self, name: &str) -> Vec<String> {
        let fields = self.fields().into_iter();
        fields
            .filter(|(known, _)| known == name)
            .map(|(_, value)| value)
            .collect()
    }
}

fn values_of(control: ElementRef<'_>) -> Vec<String> {
    let value = || control.attr("value").unwrap_or_default().to_string();
    match control.value().name() {
        "textarea" => vec![control.text().collect()],
        "select" => {
            let options: Vec<ElementRef<'_>> = control.select(&select("option")).collect();
            let chosen = options
                .iter()
                .find(|option| option.attr("selected").is_some())
                .or(options.first());
            chosen
                .map(|option| option.attr("value").unwrap_or_default().to_string())
                .into_iter()
                .collect()
        }
        _ if matches!(control.attr("type"), Some("radio" | "checkbox")) => {
            let checked = control.attr("checked").is_some();
            checked.then(value).into_iter().collect()
        }
        _ => vec![value()],
    }
}

fn select(selector: &str) -> Selector {
    Selector::parse(selector).expect("a CSS selector")
}
