//! What the islands do to the page.

use super::Picked;
use crate::coding::text::{Range, around_utf16, cut};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Document, Element, Event, HtmlElement, HtmlInputElement, Node};

const CODES: &str = ".codebook button.code";

/// Keeps `picked` at the words that are chosen: empty where none are.
pub fn watch_selection(picked: RwSignal<Option<Picked>>) {
    let document = document();
    // The page comes back with the words still chosen when something else in its form was wrong.
    let kept = read_fields(&document).unwrap_or(Range { start: 0, end: 0 });
    choose(&document, kept, picked);
    listen(&document.clone(), "selectionchange", move |_| {
        if let Some(range) = find_selected(&document) {
            choose(&document, range, picked);
        }
    });
}

fn listen(document: &Document, name: &str, run: impl FnMut(Event) + 'static) {
    let run = Closure::<dyn FnMut(Event)>::new(run);
    // A refused listener leaves the page as it is without the island.
    let _ = document.add_event_listener_with_callback(name, run.as_ref().unchecked_ref());
    run.forget();
}

fn choose(document: &Document, range: Range, picked: RwSignal<Option<Picked>>) {
    let Some(text) = document.get_element_by_id("text") else {
        return;
    };
    let all = text.text_content().unwrap_or_default();
    let words = cut(&all, range).unwrap_or_default();
    let (start, end) = if words.is_empty() {
        (String::new(), String::new())
    } else {
        (range.start.to_string(), range.end.to_string())
    };
    for (name, value) in [("start", start), ("end", end)] {
        for field in fields(document, name) {
            field.set_value(&value);
        }
    }
    let now = Some(Picked {
        words: words.to_string(),
        lang: text.get_attribute("lang").unwrap_or_default(),
        dir: text.get_attribute("dir").unwrap_or_default(),
    });
    if picked.with_untracked(|before| *before != now) {
        picked.set(now);
    }
}

fn fields(document: &Document, name: &str) -> Vec<HtmlInputElement> {
    all(document, &format!(".codebook input[name={name}]"))
}

fn read_fields(document: &Document) -> Option<Range> {
    let read = |name: &str| fields(document, name).first()?.value().parse().ok();
    Range::find(read("start")?, read("end")?)
}

/// The selection within the text, in code points. Empty where somebody clicked into the text; None where the selection
/// is elsewhere, so that pressing a code or typing a name does not lose the words.
fn find_selected(document: &Document) -> Option<Range> {
    let text = document.get_element_by_id("text")?;
    let selection = document.get_selection().ok()??;
    let holds = |node: Option<Node>| node.is_some_and(|node| text.contains(Some(&node)));
    if selection.range_count() == 0
        || !(holds(selection.anchor_node()) || holds(selection.focus_node()))
    {
        return None;
    }
    let selected = selection.get_range_at(0).ok()?;
    let whole = document.create_range().ok()?;
    whole.select_node_contents(&text).ok()?;
    let before = whole.clone_range();
    let until = whole.clone_range();
    // Who drags past the text means all of it up to there.
    let starts_inside = selected
        .compare_boundary_points(web_sys::Range::START_TO_START, &whole)
        .ok()?
        >= 0;
    if starts_inside {
        before
            .set_end(
                &selected.start_container().ok()?,
                selected.start_offset().ok()?,
            )
            .ok()?;
    } else {
        before.collapse_with_to_start(true);
    }
    let ends_inside = selected
        .compare_boundary_points(web_sys::Range::END_TO_END, &whole)
        .ok()?
        <= 0;
    if ends_inside {
        until
            .set_end(&selected.end_container().ok()?, selected.end_offset().ok()?)
            .ok()?;
    }
    let all = text.text_content().unwrap_or_default();
    Some(around_utf16(&all, units(&before)..units(&until)))
}

/// How many UTF-16 units of text a DOM range holds. Its string form joins the text nodes and nothing else.
fn units(range: &web_sys::Range) -> usize {
    String::from(range.to_string()).encode_utf16().count()
}

fn visible_codes(document: &Document) -> Vec<HtmlElement> {
    all::<HtmlElement>(document, CODES)
        .into_iter()
        .filter(|button| button.closest("[hidden]").ok().flatten().is_none())
        .collect()
}

/// Shows the codes whose names hold these letters, and those they are part of; then numbers the first nine.
pub fn show_codes(typed: &str) {
    let document = document();
    let wanted = typed.trim().to_lowercase();
    for item in all::<HtmlElement>(&document, ".codebook .codes li") {
        let names = all_in(&item, "button.code bdi");
        let fits = names.iter().any(|name: &Element| {
            let name = name.text_content().unwrap_or_default();
            name.to_lowercase().contains(&wanted)
        });
        item.set_hidden(!fits);
    }
    for old in all::<Element>(&document, ".codebook button.code kbd") {
        old.remove();
    }
    for (index, button) in visible_codes(&document).iter().take(9).enumerate() {
        if let Ok(number) = document.create_element("kbd") {
            number.set_text_content(Some(&(index + 1).to_string()));
            let _ = button.append_child(&number);
        }
    }
}

fn all<E: JsCast>(document: &Document, selector: &str) -> Vec<E> {
    match document.document_element() {
        Some(root) => all_in(&root, selector),
        None => Vec::new(),
    }
}

fn all_in<E: JsCast>(root: &Element, selector: &str) -> Vec<E> {
    let Ok(found) = root.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|index| found.item(index)?.dyn_into().ok())
        .collect()
}
