### Bringing what was written down elsewhere into a session.

transcript-title = Bring in a transcript
transcript-lead = What was recorded and written out elsewhere becomes lines of this session. You look at it before anything is kept.
transcript-file = Transcript
transcript-file-hint = A text (.txt, .md), a Word document (.docx) or captions (.vtt, .srt), at most 8 MB with at most 4 MB of words.
transcript-look = Look at it
transcript-found = { $turns ->
    [one] { $turns } turn of speech
   *[other] { $turns } turns of speech
  }, { $speakers ->
    [one] { $speakers } voice
   *[other] { $speakers } voices
  }. Nothing is kept yet.
transcript-who = Who sits where
transcript-who-text = Give everybody a seat. The names stand only on this page and are not kept. Take names out of the words themselves before you publish any.
transcript-unnamed = Without a name
transcript-turns = { $count ->
    [one] { $count } turn:
   *[other] { $count } turns:
  }
transcript-nobody = Took part, no seat
transcript-facilitator = Facilitator: kept as thoughts
transcript-interpreter = Interpreter: never quoted
transcript-out = Leave out
transcript-language = Language spoken
transcript-take = Bring it in
transcript-other = Choose another file
transcript-beginning = How it begins
transcript-more = { $count ->
    [one] One more turn is not shown here.
   *[other] { $count } more turns are not shown here.
  }
transcript-no-file = Please choose a file.
transcript-large = This file is too large. It can have at most 8 MB: leave out pictures, or bring it in in parts.
transcript-long = This transcript is too long to be taken at once. It can have at most { $count } MB of words: please bring it in in parts.
transcript-kind = Files of this kind cannot be read here. Please save it as .txt, .md, .docx, .vtt or .srt.
transcript-byte = This file is not text that can be read here: the byte { $byte } at place { $place } is not UTF-8. Please save it again with the encoding UTF-8.
transcript-empty = No words were found in this file.
transcript-old-word = This is an old Word file (.doc). Please open it and save it as .docx.
transcript-locked = This document is locked with a password. Please save it without one.
transcript-not-word = This is not a Word document, whatever its name says. Please save it as .docx or .txt.
transcript-damaged = This document is damaged or was cut off while it was copied. Please save or download it again.
transcript-bomb = This document unpacks to far more than a transcript holds. Please save its text as .txt.
transcript-slow = Reading this file took too long, so it was stopped. Please save its text as .txt.
transcript-many-speakers = More than { $count } voices were found, so what stands before the colons is probably not names. Please look at the file once more.
transcript-nobody-left = Everybody was left out, so there was nothing to bring in. Please choose the file again.
transcript-unasked = First write down who agreed that their words are kept.
transcript-closed = This session is closed, so nothing more is brought in.
transcript-reordered = { $count ->
    [one] One caption stood after later ones. It is in order now.
   *[other] { $count } captions stood after later ones. They are in order now.
  }
transcript-overlapping = { $count ->
    [one] One caption began while another was still shown.
   *[other] { $count } captions began while others were still shown.
  }
transcript-untimed = { $count ->
    [one] The time of one caption could not be read. Its words stand where they stood.
   *[other] The times of { $count } captions could not be read. Their words stand where they stood.
  }
transcript-macros = The document holds macros. They were not run, and nothing of them is kept.
transcript-footnotes = { $count ->
    [one] One footnote was left out.
   *[other] { $count } footnotes were left out.
  }
transcript-comments = { $count ->
    [one] One comment was left out.
   *[other] { $count } comments were left out.
  }
transcript-deleted = Words that were deleted with changes tracked were left out.
transcript-prompts = { $count ->
    [one] One of this session’s questions was found in the facilitator’s words. What is said after it is put under it.
   *[other] { $count } of this session’s questions were found in the facilitator’s words. What is said after each is put under it.
}
