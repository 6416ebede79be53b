//! What families send from the sign-up page. No handler here reads a cookie, an address or the time of a request.

use super::super::{
    Problem, Slot, State as PageState, TypedSignUp, check,
    pages::{self, SignUpForm},
    store::{self, Stored},
};
use crate::{
    error::{Error, Result},
    harken::Harken,
    i18n::Words,
    ids::{Millis, SlotId},
    initiative::{self, Initiative},
    request::{Fields, NONCE_FIELD, Reader, best, fresh_nonce, is_nonce},
    session::{self, Session, Sight},
    token::read_short_code,
};
use axum::{
    extract::{Path, State},
    http::{HeaderValue, StatusCode, header},
    response::Response,
};

/// A reader at a sign-up page.
struct Visit {
    words: Words,
    code: String,
    host: Initiative,
    session: Session,
    is_open: bool,
    /// Those that are still to come.
    slots: Vec<Slot>,
}

/// The page that a code opens, however it is written.
async fn visit(harken: &Harken, words: Words, code: &str) -> Result<Visit> {
    let code = read_short_code(code).ok_or(Error::NotFound)?;
    let page = store::find_by_code(&harken.db, &code).await?;
    let page = page.ok_or(Error::NotFound)?;
    let host = initiative::store::find_by_id(&harken.db, &page.initiative).await?;
    let (initiative, id) = (&page.initiative, &page.session);
    let session = session::store::get_session(&harken.db, initiative, &Sight::All, id).await?;
    let now = Millis::now();
    let mut slots = store::list_slots(&harken.db, initiative, id).await?;
    slots.retain(|slot| !slot.is_over(now));
    Ok(Visit {
        words,
        code,
        host: host.ok_or(Error::NotFound)?,
        session,
        is_open: page.state == PageState::Open && !slots.is_empty(),
        slots,
    })
}

impl Visit {
    fn ended(&self) -> Response {
        pages::ended(self.words).respond(StatusCode::GONE)
    }

    fn form(
        &self,
        typed: &TypedSignUp,
        nonce: &str,
        problems: &[Problem],
        notice: Option<&'static str>,
        status: StatusCode,
    ) -> Response {
        let form = SignUpForm {
            words: self.words,
            host: &self.host.name,
            is_sample: self.host.is_sample,
            session: &self.session,
            code: &self.code,
            slots: &self.slots,
            typed,
            nonce,
            problems,
            notice,
        };
        pages::sign_up(&form).respond(status)
    }
}

pub async fn show_sign_up(
    State(harken): State<Harken>,
    reader: Reader,
    Path(code): Path<String>,
) -> Result<Response> {
    let visit = visit(&harken, reader.words(), &code).await?;
    if !visit.is_open {
        return Ok(visit.ended());
    }
    let typed = TypedSignUp::default();
    Ok(visit.form(&typed, &fresh_nonce(), &[], None, StatusCode::OK))
}

/// The language that the page is switched to, then the one it was in, then what the reader prefers.
fn words_of(reader: &Reader, fields: &Fields) -> Words {
    let switched = fields.find("_switch").and_then(|_| fields.find("_to"));
    let wishes = [switched, fields.find("_lang")];
    let mut wanted: Vec<_> = wishes
        .into_iter()
        .flatten()
        .filter_map(|tag| tag.parse().ok())
        .collect();
    wanted.extend(reader.wanted.iter().cloned());
    best(&wanted, Words::all())
}

/// Counts what a family has chosen. The same page sent again is answered in the same way and counts once.
pub async fn save_sign_up(
    State(harken): State<Harken>,
    reader: Reader,
    Path(code): Path<String>,
    fields: Fields,
) -> Result<Response> {
    let visit = visit(&harken, words_of(&reader, &fields), &code).await?;
    if !visit.is_open {
        return Ok(visit.ended());
    }
    let words = visit.words;
    let typed = TypedSignUp::read(&fields);
    let sent = fields.find(NONCE_FIELD).filter(|nonce| is_nonce(nonce));
    let nonce = sent.map_or_else(fresh_nonce, str::to_string);
    let refused = StatusCode::UNPROCESSABLE_ENTITY;
    if fields.find("_switch").is_some() {
        return Ok(visit.form(&typed, &nonce, &[], None, StatusCode::OK));
    }
    if sent.is_none() {
        let notice = Some(words.gathering_incomplete());
        return Ok(visit.form(&typed, &nonce, &[], notice, refused));
    }
    let chosen = match check(&typed, &visit.slots) {
        Ok(chosen) => chosen,
        Err(problems) => return Ok(visit.form(&typed, &nonce, &problems, None, refused)),
    };
    let thanks = |is_repeat: bool| {
        let slots = visit.slots.iter();
        let slots: Vec<&Slot> = slots
            .filter(|slot| chosen.slots.contains(&slot.id))
            .collect();
        pages::thanks(words, &visit.session, &visit.code, &slots, is_repeat).respond(StatusCode::OK)
    };
    let session = &visit.session.id;
    let hash = harken.keys.mac("sign-up", &[session.as_str(), &nonce]);
    let stored = async {
        let mut tx = harken.db.write_tx().await?;
        let engine = harken.db.engine();
        let stored = store::create_sign_up(&mut tx, engine, session, &hash, &chosen).await?;
        if stored == Stored::New {
            tx.commit().await?;
        }
        Ok(stored)
    };
    match stored.await {
        Ok(Stored::New) => Ok(thanks(false)),
        Ok(Stored::Repeat) => Ok(thanks(true)),
        Ok(Stored::Ended) => Ok(visit.ended()),
        Ok(Stored::SlotGone) => Ok(visit.form(&typed, &nonce, &[Problem::SlotGone], None, refused)),
        // What was chosen stays on the page with the same nonce: sending it again is safe.
        Err(Error::Unavailable) => {
            let notice = Some(words.unavailable_text());
            let busy = StatusCode::SERVICE_UNAVAILABLE;
            let mut response = visit.form(&typed, &nonce, &[], notice, busy);
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
            Ok(response)
        }
        Err(error) => Err(error),
    }
}

/// A time for a family's calendar: `/l/{code}/{slot}.ics`.
pub async fn show_calendar(
    State(harken): State<Harken>,
    reader: Reader,
    Path((code, file)): Path<(String, String)>,
) -> Result<Response> {
    let id = file.strip_suffix(".ics").ok_or(Error::NotFound)?;
    let visit = visit(&harken, reader.words(), &code).await?;
    let (initiative, session) = (&visit.host.id, &visit.session.id);
    let slot = store::get_slot(&harken.db, initiative, session, &SlotId(id.into())).await?;
    super::calendar_file(visit.words, &visit.session, &slot)
}
