//! What the islands do to the page.

use super::Picked;
use crate::coding::text::{Range, around_utf16, cut};
use leptos::prelude::*;
use std::ops;
use wasm_bindgen::{
    JsCast, JsValue,
    prelude::{Closure, wasm_bindgen},
};
use web_sys::{Document, Element, Event, HtmlElement, HtmlInputElement, Node};

const CODES: &str = ".codebook button.code";
/// Marks a code that is seen only because it holds one that was looked for. No key puts it.
const AROUND: &str = "data-around";

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type Segmenter;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new() -> Result<Segmenter, JsValue>;
    #[wasm_bindgen(method)]
    fn segment(this: &Segmenter, text: &str) -> Characters;

    type Characters;
    #[wasm_bindgen(method)]
    fn containing(this: &Characters, unit: u32) -> Option<Character>;

    type Character;
    #[wasm_bindgen(method, getter)]
    fn index(this: &Character) -> u32;
    #[wasm_bindgen(method, getter = segment)]
    fn text(this: &Character) -> String;
}

/// Keeps `picked` at the words that are chosen: empty where none are.
pub fn watch_selection(picked: RwSignal<Option<Picked>>) {
    let document = document();
    // The page comes back with the words still chosen when something else in its form was wrong.
    let nothing = Range { start: 0, end: 0 };
    let kept = read_fields(&document).unwrap_or(nothing);
    choose(&document, kept, picked);
    listen(&document.clone(), "selectionchange", move |_| {
        // The page empties the fields when the words have got their code, and for another passage.
        let let_go = || (has_words(picked) && read_fields(&document).is_none()).then_some(nothing);
        if let Some(range) = find_selected(&document).or_else(let_go) {
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

fn has_words(picked: RwSignal<Option<Picked>>) -> bool {
    picked.with_untracked(|picked| {
        picked
            .as_ref()
            .is_some_and(|picked| !picked.words.is_empty())
    })
}

fn fields(document: &Document, name: &str) -> Vec<HtmlInputElement> {
    all(document, &format!(".codebook input[name={name}]"))
}

fn read_fields(document: &Document) -> Option<Range> {
    let read = |name: &str| fields(document, name).first()?.value().parse().ok();
    Range::find(read("start")?, read("end")?)
}

/// The selection within the text, in code points and whole characters. Empty where somebody clicked into the text; None
/// where the selection is elsewhere, so that pressing a code or typing a name does not lose the words.
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
    let chosen = to_characters(&all, units(&before)..units(&until));
    Some(around_utf16(&all, chosen))
}

/// The characters, as people see them, that these UTF-16 units are part of: what is shown as chosen is what will be
/// coded. A browser that cannot tell characters apart leaves the units as they are, and the server settles them.
fn to_characters(text: &str, units: ops::Range<usize>) -> ops::Range<usize> {
    // A place between two letters is no character.
    if units.is_empty() {
        return units;
    }
    let Ok(segmenter) = Segmenter::new() else {
        return units;
    };
    let characters = segmenter.segment(text);
    let find = |unit: usize| {
        let character = characters.containing(u32::try_from(unit).ok()?)?;
        let start = character.index() as usize;
        Some(start..start + character.text().encode_utf16().count())
    };
    let first = find(units.start).unwrap_or(units.clone());
    let last = find(units.end - 1).unwrap_or(units);
    first.start..last.end
}

/// How many UTF-16 units of text a DOM range holds. Its string form joins the text nodes and nothing else.
fn units(range: &web_sys::Range) -> usize {
    String::from(range.to_string()).encode_utf16().count()
}

/// The codes in sight that keys put, in their order.
fn codes_in_reach(document: &Document) -> Vec<HtmlElement> {
    all::<HtmlElement>(document, CODES)
        .into_iter()
        .filter(|button| button.closest("[hidden]").ok().flatten().is_none())
        .filter(|button| !button.has_attribute(AROUND))
        .collect()
}

/// Shows the codes whose names hold these letters, and what those are part of; then numbers the first nine whose own
/// names do.
pub fn show_codes(typed: &str) {
    let document = document();
    let wanted = typed.trim().to_lowercase();
    let fits = |name: &Element| {
        let name = name.text_content().unwrap_or_default();
        name.to_lowercase().contains(&wanted)
    };
    for item in all::<HtmlElement>(&document, ".codebook .codes li") {
        let names = all_in::<Element>(&item, ".code bdi");
        item.set_hidden(!names.iter().any(fits));
    }
    for button in all::<Element>(&document, CODES) {
        let own = all_in::<Element>(&button, "bdi");
        // Refused for unlawful names alone, and this one is lawful.
        let _ = button.toggle_attribute_with_force(AROUND, !own.iter().any(fits));
    }
    for old in all::<Element>(&document, ".codebook button.code kbd") {
        old.remove();
    }
    for (index, button) in codes_in_reach(&document).iter().take(9).enumerate() {
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
