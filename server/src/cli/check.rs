//! `harken check`: whether the stored data is whole.

use app::{
    check,
    error::{Error, Result},
    harken::Harken,
};

pub async fn run(harken: &Harken, json: bool) -> Result<()> {
    let report = check::check(harken).await?;
    if json {
        println!("{}", serde_json::to_string(&report)?);
    } else {
        for look in &report.looks {
            let count = look
                .count
                .map_or(String::new(), |count| format!(" ({count})"));
            if look.faults.is_empty() {
                println!("Whole: {}{count}.", look.what);
            }
            for note in &look.notes {
                println!("{note}");
            }
            for fault in &look.faults {
                println!("Not whole: {}, {} {}", look.what, fault.id, fault.why);
            }
        }
    }
    if report.whole {
        return Ok(());
    }
    let faults: usize = report.looks.iter().map(|look| look.faults.len()).sum();
    Err(Error::Broken(format!(
        "The stored data is not whole: {faults} faults. Put the last backup back, or ask for help with this list."
    )))
}
