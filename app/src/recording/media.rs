//! What kind of sound a file is, by its own first bytes. Its name and what the browser says of it decide nothing.

/// The media type under which a recording is sent to players; None for what is no recording they can play.
pub fn find_type(head: &[u8]) -> Option<&'static str> {
    let at = |place: usize, mark: &[u8]| head.get(place..place + mark.len()) == Some(mark);
    if at(0, b"OggS") {
        Some("audio/ogg")
    } else if at(0, b"\x1a\x45\xdf\xa3") {
        Some("audio/webm")
    } else if at(0, b"fLaC") {
        Some("audio/flac")
    } else if at(0, b"RIFF") && at(8, b"WAVE") {
        Some("audio/wav")
    } else if at(4, b"ftyp") {
        Some("audio/mp4")
    } else if at(0, b"ID3") || is_frame(head) {
        Some("audio/mpeg")
    } else {
        None
    }
}

/// Whether the bytes begin with a frame of MPEG audio (ISO/IEC 11172-3): eleven set bits, and neither a reserved version
/// nor layer nor rate behind them. ADTS frames of AAC have the layer that is reserved there.
fn is_frame(head: &[u8]) -> bool {
    let [0xff, second, third, ..] = head else {
        return false;
    };
    let (version, layer) = (second >> 3 & 3, second >> 1 & 3);
    let (bits, rate) = (third >> 4, third >> 2 & 3);
    second & 0xe0 == 0xe0 && version != 1 && layer != 0 && bits != 15 && rate != 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recordings_are_known_by_their_first_bytes() {
        for (head, expected) in [
            (&b"OggS\0\x02"[..], Some("audio/ogg")),
            (b"\x1a\x45\xdf\xa3\x01", Some("audio/webm")),
            (b"fLaC\0", Some("audio/flac")),
            (b"RIFF\x24\0\0\0WAVEfmt ", Some("audio/wav")),
            (b"\0\0\0\x1cftypM4A ", Some("audio/mp4")),
            (b"ID3\x04", Some("audio/mpeg")),
            (b"\xff\xfb\x90\x64", Some("audio/mpeg")),
            (b"\xff\xf1\x50\x80", None),
            (b"\xff\xff\xff\xff", None),
            (b"RIFF\x24\0\0\0AVI LIST", None),
            (b"<html><script>", None),
            (b"%PDF-1.7", None),
            (b"", None),
        ] {
            assert_eq!(find_type(head), expected, "{head:?}");
        }
    }
}
