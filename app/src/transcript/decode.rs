//! Bytes as text: UTF-8, or UTF-16 that says so. Nothing is guessed: a guess that is wrong puts wrong words in mouths.

use super::Refusal;

/// The text, with LF for every end of line.
///
/// # Errors
/// `Byte` where a byte is not text.
pub fn read(bytes: &[u8]) -> Result<String, Refusal> {
    let text = match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => utf8(rest, 3)?,
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes)?,
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes)?,
        all => utf8(all, 0)?,
    };
    Ok(text
        .replace("\r\n", "\n")
        .replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n"))
}

fn utf8(bytes: &[u8], before: usize) -> Result<String, Refusal> {
    let wrong = |at: usize| Refusal::Byte {
        value: bytes.get(at).copied().unwrap_or_default(),
        place: before + at + 1,
    };
    let text = std::str::from_utf8(bytes).map_err(|error| wrong(error.valid_up_to()))?;
    match text.bytes().position(is_no_text) {
        Some(at) => Err(wrong(at)),
        None => Ok(text.to_string()),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Refusal> {
    let wrong = |at: usize| Refusal::Byte {
        value: bytes.get(at).copied().unwrap_or_default(),
        place: at + 3,
    };
    let pairs = bytes.chunks_exact(2);
    if let [_] = pairs.remainder() {
        return Err(wrong(bytes.len() - 1));
    }
    let mut text = String::with_capacity(bytes.len());
    let mut at = 0;
    for letter in char::decode_utf16(pairs.map(|pair| unit([pair[0], pair[1]]))) {
        match letter {
            Ok(letter) if !u8::try_from(letter).is_ok_and(is_no_text) => {
                text.push(letter);
                at += 2 * letter.len_utf16();
            }
            _ => return Err(wrong(at)),
        }
    }
    Ok(text)
}

/// Bytes below the space that no text holds but tabs and ends of lines. U+0000 tells of UTF-16 that does not say so.
fn is_no_text(byte: u8) -> bool {
    byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0b | 0x0c | 0x1b..=0x1f)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = "Basku wuu daahaa.\nአውቶቡሱ ዘግይቷል። 公交车晚点\n";

    fn utf16_of(text: &str, to_bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        let units = std::iter::once(0xfeff).chain(text.encode_utf16());
        units.flat_map(to_bytes).collect()
    }

    #[test]
    fn the_same_words_come_out_of_every_encoding_that_says_what_it_is() {
        let marked: Vec<u8> = [b"\xef\xbb\xbf", SAID.as_bytes()].concat();
        for bytes in [
            SAID.as_bytes().to_vec(),
            marked,
            utf16_of(SAID, u16::to_le_bytes),
            utf16_of(SAID, u16::to_be_bytes),
        ] {
            assert_eq!(read(&bytes).unwrap(), SAID);
        }
    }

    #[test]
    fn every_end_of_line_is_one() {
        assert_eq!(read(b"a\r\nb\rc\nd").unwrap(), "a\nb\nc\nd");
    }

    #[test]
    fn a_byte_that_is_no_text_is_named_with_its_place() {
        let place = |value, place| Err(Refusal::Byte { value, place });
        assert_eq!(read(b"a\xe9b"), place(0xe9, 2));
        assert_eq!(read(b"\xef\xbb\xbfa\xff"), place(0xff, 5));
        assert_eq!(read(b"a\0b\0"), place(0, 2));
        // Half a character, half a pair.
        assert_eq!(read(b"\xff\xfea\0b"), place(b'b', 5));
        assert_eq!(read(b"\xff\xfea\0\x00\xd8"), place(0, 5));
    }
}
