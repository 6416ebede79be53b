//! What goes out is valid by the standard's own schema.

use super::{bring_in, take_out};
use crate::{
    harness::{inputs, skip},
    on_both_engines,
};
use app::exchange::exporting::Door;
use std::process::Command;

/// What xmllint says of a project's XML; None, and a skipped test, where it is not there.
fn find_faults(xml: &[u8]) -> Option<String> {
    let schema = inputs::find_path("refi-qda/Project.xsd")?;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("project.qde");
    std::fs::write(&file, xml).unwrap();
    let lint = Command::new("xmllint")
        .args(["--noout", "--nonet", "--schema"])
        .args([&schema, &file])
        .output();
    match lint {
        Ok(lint) if lint.status.success() => Some(String::new()),
        Ok(lint) => Some(String::from_utf8_lossy(&lint.stderr).into_owned()),
        Err(error) => {
            skip(&format!("xmllint could not be run: {error}"));
            None
        }
    }
}

fn xml_of(file: &[u8]) -> Vec<u8> {
    super::reader::unpack(file).remove("project.qde").unwrap()
}

on_both_engines!(
    every_file_that_goes_out_is_valid_by_the_schema,
    |world| async {
        for (name, sample) in [
            ("demo", false),
            ("made_multilingual", false),
            ("sample", true),
        ] {
            let initiative = if sample {
                server::sample::bring_in(&world.harken).await.unwrap();
                let all = app::initiative::store::list_all(world.db()).await.unwrap();
                let sample = all.into_iter().find(|one| one.is_sample);
                sample.unwrap()
            } else {
                let Some(file) = inputs::find_bytes(&format!("refi-qda/{name}.qdpx")) else {
                    return;
                };
                let initiative = world.create_initiative(name).await;
                bring_in(&world, &initiative, &file).await;
                initiative
            };
            for door in [Door::Web, Door::Machine, Door::MachineWithRespondents] {
                let file = take_out(&world, &initiative, door).await;
                let Some(faults) = find_faults(&xml_of(&file)) else {
                    return;
                };
                assert_eq!(faults, "", "{name} {door:?}");
            }
        }
    }
);

#[test]
fn a_file_that_breaks_the_schema_would_be_noticed() {
    let wrong = "<?xml version=\"1.0\"?><Project xmlns=\"urn:QDA-XML:project:1.0\"/>";
    if let Some(faults) = find_faults(wrong.as_bytes()) {
        assert!(faults.contains("name"), "{faults}");
    }
}
