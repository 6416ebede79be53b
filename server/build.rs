//! Embeds the browser's part of the staff pages, so that the server is one file.
//!
//! Writes `$OUT_DIR/site.rs` with
//! `pub static SITE: &[(&str, &str, &[u8], &[u8], &str)]`: for each file its URL path (`/pkg/harken.js`), its content
//! type, its bytes, its bytes compressed with Brotli (compressed here, once, because that is slow), and its `ETag`
//! with the quotes.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

const MISSING: &str =
    "the browser's part is not built; run `make wasm` first, or `make build` for both";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-env-changed=HARKEN_SITE");
    let out_dir = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let package = find_site(&out_dir).join("pkg");
    // Cargo takes a folder that is not there as changed at every build, so there is always one to watch.
    fs::create_dir_all(&package)?;
    println!("cargo::rerun-if-changed={}", package.display());

    let files = list_files(&package)?;
    if files.is_empty() {
        // A developer may want the server alone; what goes to families and staff must be whole.
        if env::var("PROFILE").as_deref() == Ok("release") {
            println!("cargo::error={MISSING} (looked in {})", package.display());
        } else {
            println!("cargo::warning={MISSING} (until then staff pages have no islands)");
        }
    }
    fs::write(out_dir.join("site.rs"), write_table(&files, &out_dir)?)
}

/// The site folder: `HARKEN_SITE` (a whole path), or `site` in cargo's target folder, where `make wasm` writes it.
///
/// Cargo tells a build script its target folder only through `OUT_DIR`, which is
/// `<target>/[<triple>/]<profile>/build/…`.
fn find_site(out_dir: &Path) -> PathBuf {
    if let Some(site) = env::var_os("HARKEN_SITE") {
        return PathBuf::from(site);
    }
    let profile = out_dir
        .ancestors()
        .find(|folder| folder.ends_with("build"))
        .and_then(Path::parent);
    let mut target = profile
        .and_then(Path::parent)
        .expect("OUT_DIR lies in the target folder");
    if env::var_os("TARGET").is_some_and(|triple| target.ends_with(triple)) {
        target = target
            .parent()
            .expect("a triple's folder lies in the target folder");
    }
    target.join("site")
}

/// The files of `folder` in the order of their names, so that the same input builds the same binary.
fn list_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if content_type(&path).is_some() {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn content_type(path: &Path) -> Option<&'static str> {
    match path.extension()?.to_str()? {
        "js" => Some("text/javascript; charset=utf-8"),
        "wasm" => Some("application/wasm"),
        "css" => Some("text/css; charset=utf-8"),
        _ => None,
    }
}

fn write_table(files: &[PathBuf], out_dir: &Path) -> io::Result<String> {
    // A named type would have to be declared by whoever includes the file; a tuple needs nothing.
    let mut table = String::from(
        "/// URL path, content type, bytes, bytes compressed with Brotli, and `ETag` of each embedded file.\n\
         #[allow(clippy::type_complexity)]\n\
         pub static SITE: &[(&str, &str, &[u8], &[u8], &str)] = &[\n",
    );
    for path in files {
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .expect("listed files have names in UTF-8");
        let bytes = fs::read(path)?;
        let copy = out_dir.join(name);
        let compressed = out_dir.join(format!("{name}.br"));
        fs::write(&copy, &bytes)?;
        fs::write(&compressed, compress(&bytes)?)?;
        writeln!(
            table,
            "    ({:?}, {:?}, include_bytes!({copy:?}), include_bytes!({compressed:?}), {:?}),",
            format!("/pkg/{name}"),
            content_type(path).expect("only files of known types are listed"),
            format!("\"{:016x}\"", fingerprint(&bytes)),
        )
        .expect("writing to a string cannot fail");
    }
    table.push_str("];\n");
    Ok(table)
}

fn compress(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let smallest = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut compressed, &smallest)?;
    Ok(compressed)
}

/// FNV-1a, 64 bits: tells one build's file from another's. Nobody gains from forging it.
fn fingerprint(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
