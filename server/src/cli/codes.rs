//! `harken codes`: invitation codes on paper, once.

use super::files;
use crate::config::Codes;
use app::{
    error::{Error, Result},
    harken::Harken,
    invitation::{
        MOST_CODES,
        issuing::{self, Refusal},
        pdf,
    },
};

pub async fn run(harken: &Harken, task: &Codes) -> Result<()> {
    let survey = super::get_survey(harken, &task.slug).await?;
    let refused = |refusal| Error::Invalid(tell_refusal(&task.slug, refusal));
    let base = read_base(&task.url)?;
    let codes = issuing::draw_codes(task.count).map_err(refused)?;
    let slips = pdf::write(&survey, &base, &codes);
    // The slips are on the disk before the codes work, and gone again where they never will.
    let issued = issuing::issue_codes(harken, &survey, &codes, None, || {
        files::create_private(&task.out, &slips.pdf)
    });
    match issued.await {
        Ok(issued) => issued.map_err(refused)?,
        Err(Error::Invalid(sentence)) => return Err(Error::Invalid(sentence)),
        Err(error) => {
            files::remove(&task.out);
            return Err(error);
        }
    }
    println!(
        "{} codes for {} are in {}. They are nowhere else: print them, hand them out, and delete the file.",
        codes.len(),
        task.slug,
        task.out.display()
    );
    let left_out: Vec<&str> = slips.left_out.iter().map(|lang| lang.endonym()).collect();
    if !left_out.is_empty() {
        println!(
            "Left out of the slips, because a PDF without fonts cannot write them: the words in {}. The survey's page “Codes” prints slips in every script.",
            left_out.join(", ")
        );
    }
    if base.contains("://127.0.0.1") || base.contains("://localhost") {
        eprintln!(
            "The QR codes lead to {base}, which phones cannot reach. The codes can still be typed; next time say --url https://YOUR-ADDRESS."
        );
    }
    Ok(())
}

/// Where Harken is reached, without the last slash.
fn read_base(url: &str) -> Result<String> {
    let base = url.trim_end_matches('/');
    let host = base
        .strip_prefix("https://")
        .or_else(|| base.strip_prefix("http://"));
    let fine = host.is_some_and(|host| {
        !host.is_empty() && host.len() <= 200 && host.bytes().all(|byte| byte.is_ascii_graphic())
    });
    fine.then(|| base.to_string()).ok_or_else(|| {
        Error::Invalid(format!(
            "--url {url} is not an address such as https://harken.example."
        ))
    })
}

fn tell_refusal(slug: &str, refusal: Refusal) -> String {
    match refusal {
        Refusal::Count => format!("--count takes a number from 1 to {MOST_CODES}."),
        Refusal::Made(count) => format!(
            "The survey {slug} has its {count} codes already, and families are told that number. For other codes, bring the survey in again under another name."
        ),
        Refusal::Opened => format!(
            "The survey {slug} has opened. Codes are made while it is a draft, so that everybody who answers has one."
        ),
    }
}
