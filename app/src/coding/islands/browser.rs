//! What the islands do to the page.

use crate::coding::text::{Range, around_utf16, cut};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Document, Element, Event, HtmlElement, HtmlInputElement, KeyboardEvent, Node};

const CODES: &str = ".codebook button.code";

/// Keeps `picked` at the words that are chosen: empty where none are.
pub fn watch_selection(picked: RwSignal<Option<String>>) {
    let document = document();
    let Some(text) = document.get_element_by_id("text") else {
        return;
    };
    // The page comes back with the words still chosen when something else in its form was wrong.
    let kept = read_fields(&document).unwrap_or(Range { start: 0, end: 0 });
    choose(&document, &text, kept, picked);
    listen(&document, "selectionchange", {
        let document = document.clone();
        move |_| {
            if let Some(range) = find_selected(&document, &text) {
                choose(&document, &text, range, picked);
            }
        }
    });
    listen(&document.clone(), "keydown", move |event| {
        let chosen =
            picked.with_untracked(|words| words.as_ref().is_some_and(|words| !words.is_empty()));
        if let Some(button) = find_pressed(&document, &event).filter(|_| chosen) {
            event.prevent_default();
            button.click();
        }
    });
}

fn listen(document: &Document, name: &str, run: impl FnMut(Event) + 'static) {
    let run = Closure::<dyn FnMut(Event)>::new(run);
    // A refused listener leaves the page as it is without the island.
    let _ = document.add_event_listener_with_callback(name, run.as_ref().unchecked_ref());
    run.forget();
}

fn choose(document: &Document, text: &Element, range: Range, picked: RwSignal<Option<String>>) {
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
    if picked.with_untracked(|before| before.as_deref() != Some(words)) {
        picked.set(Some(words.to_string()));
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
fn find_selected(document: &Document, text: &Element) -> Option<Range> {
    let selection = document.get_selection().ok()??;
    let holds = |node: Option<Node>| node.is_some_and(|node| text.contains(Some(&node)));
    if selection.range_count() == 0
        || !(holds(selection.anchor_node()) || holds(selection.focus_node()))
    {
        return None;
    }
    let selected = selection.get_range_at(0).ok()?;
    let whole = document.create_range().ok()?;
    whole.select_node_contents(text).ok()?;
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

/// The code whose number was pressed, unless the key belongs to a field.
fn find_pressed(document: &Document, event: &Event) -> Option<HtmlElement> {
    let event: &KeyboardEvent = event.dyn_ref()?;
    if event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key() {
        return None;
    }
    let target: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
    let typing = "input, textarea, select, [contenteditable]";
    if target.is_some_and(|target| target.closest(typing).ok().flatten().is_some()) {
        return None;
    }
    // The key itself, since with some layouts its character is not a digit.
    let key = event.code();
    let digit = key.strip_prefix("Digit").or(key.strip_prefix("Numpad"))?;
    let number: usize = digit.parse().ok()?;
    visible_codes(document)
        .into_iter()
        .nth(number.checked_sub(1)?)
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
