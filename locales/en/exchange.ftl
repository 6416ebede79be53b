### Projects of other tools (REFI-QDA, .qdpx): out and in.

exchange-title = Exchange
exchange-lead = Take your coding to another tool and back. QDPX is the file that ATLAS.ti, MAXQDA, NVivo, QualCoder and others share (REFI-QDA 1.5).
exchange-out = Take out
exchange-out-text = The file holds the codebook, every text with its language and question, every coding with the name of whoever coded, memos and notes, and themes as sets of codes.
exchange-stays = What stays here
exchange-stays-none = Nothing: the file holds all there is.
exchange-stays-people = Who said what: answers to other questions, groups, what each person agreed to, and anything that tells which answers belong together or when they came.
exchange-stays-withdrawn = Answers that were withdrawn, and answers that only translators may read.
exchange-stays-came-in = Cases, variables and sets of projects that came in. They go out with the command harken project export.
exchange-stays-surveys = { $count ->
    [one] The form of { $count } survey: its questions in every language, its choices and rules. A text only names the beginning of its question.
   *[other] The forms of { $count } surveys: their questions in every language, their choices and rules. A text only names the beginning of its question.
  }
exchange-stays-releases = { $count ->
    [one] { $count } release of figures.
   *[other] { $count } releases of figures.
  }
exchange-stays-sessions = { $count ->
    [one] Of { $count } session: its day and place, its purpose and guide, who held it, what was noted aside, and in which order things were said.
   *[other] Of { $count } sessions: their days and places, their purposes and guides, who held them, what was noted aside, and in which order things were said.
  }
exchange-stays-prompts = Which prompt of the guide a line of a session answers.
exchange-stays-seats = From which seat a line of a session came, and whether it may be quoted.
exchange-stays-interpreted = That a paraphrase or an observation came through an interpreter. Of quotations the file tells it.
exchange-stays-rounds = { $count ->
    [one] { $count } round in a session: its list, and what the room gave each point of it.
   *[other] { $count } rounds in sessions: their lists, and what the room gave each point of them.
  }
exchange-stays-summaries = { $count ->
    [one] { $count } summary that was read back to a room.
   *[other] { $count } summaries that were read back to a room.
  }
exchange-stays-recordings = { $count ->
    [one] { $count } recording.
   *[other] { $count } recordings.
  }
exchange-stays-terms = { $count ->
    [one] { $count } word of the agreed vocabulary.
   *[other] { $count } words of the agreed vocabulary.
  }
exchange-stays-translations = { $count ->
    [one] { $count } translation beside the original.
   *[other] { $count } translations beside the original.
  }
exchange-stays-earlier-translations = { $count ->
    [one] { $count } earlier version of a translation.
   *[other] { $count } earlier versions of translations.
  }
exchange-stays-disputes = { $count ->
    [one] { $count } dispute about a translation.
   *[other] { $count } disputes about translations.
  }
exchange-stays-hints = { $count ->
    [one] { $count } code that came to somebody’s mind while listening.
   *[other] { $count } codes that came to somebody’s mind while listening.
  }
exchange-stays-guidance = { $count ->
    [one] For { $count } code, when to use it, when not, and its examples are part of its description. Harken tells them apart again; other tools show one text.
   *[other] For { $count } codes, when to use them, when not, and their examples are part of their descriptions. Harken tells them apart again; other tools show one text.
  }
exchange-stays-versions = { $count ->
    [one] { $count } earlier version of the codebook, and who changed it.
   *[other] { $count } earlier versions of the codebook, and who changed it.
  }
exchange-stays-times = When codes were put on words.
exchange-stays-double-codings = { $count ->
    [one] { $count } comparison of two coders: which words were drawn, and how far they agreed.
   *[other] { $count } comparisons of two coders: which words were drawn, and how far they agreed.
  }
exchange-stays-decisions = { $count ->
    [one] { $count } decision about a code that two people gave differently, with its reason.
   *[other] { $count } decisions about codes that two people gave differently, with their reasons.
  }
exchange-stays-memos = { $count ->
    [one] Who wrote { $count } memo, and when. What it says goes out.
   *[other] Who wrote { $count } memos, and when. What they say goes out.
  }
exchange-stays-earlier-memos = { $count ->
    [one] { $count } earlier wording of a memo.
   *[other] { $count } earlier wordings of memos.
  }
exchange-stays-statements = { $count ->
    [one] The statements of { $count } theme in several languages are one description, a line a language.
   *[other] The statements of { $count } themes in several languages are one description each, a line a language.
  }
exchange-stays-barriers = { $count ->
    [one] { $count } barrier.
   *[other] { $count } barriers.
  }
exchange-stays-ties = { $count ->
    [one] { $count } tie between a theme and a barrier.
   *[other] { $count } ties between themes and barriers.
  }
exchange-stays-removals = { $count ->
    [one] { $count } tie that was taken away, with the reason.
   *[other] { $count } ties that were taken away, with the reasons.
  }
exchange-stays-quotes = { $count ->
    [one] Which { $count } quote was chosen as evidence, and what was decided about it.
   *[other] Which { $count } quotes were chosen as evidence, and what was decided about them.
  }
exchange-stays-names = { $count ->
    [one] { $count } name that no quote may repeat.
   *[other] { $count } names that no quote may repeat.
  }
exchange-export = Download the project
exchange-in = Bring in
exchange-in-text = The codes join your codebook, each text becomes a session, and the codings lie where they lay, as yours. Nobody in these texts can be quoted in public: nobody here knows what they agreed to. All of it comes in, or nothing.
exchange-file = Project
exchange-file-hint = A file ending in .qdpx, at most 8 MB. Larger ones come in with the command harken project import.
exchange-language = Language of texts that name none
exchange-language-hint = A tag such as so, ar or zh-Hans. Leave it empty where you do not know.
exchange-import = Bring it in
exchange-again = Bring in another

exchange-report = What came in
exchange-report-lead = “{ $name }” is in.
exchange-report-codes = New codes
exchange-report-sources = New texts
exchange-report-codings = New codings
exchange-report-remarks = What to know
exchange-report-none = Everything came in as it stood.
exchange-report-next = Read the words

exchange-no-file = Choose a file.
exchange-large = The file is larger than 8 MB. Bring it in with the command harken project import.
exchange-slow = Reading the file took too long. Nothing was brought in.
exchange-unreadable = The file could not be read to its end. Nothing was brought in.
exchange-language-wrong = “{ $tag }” is not a language tag such as so, ar or zh-Hans. Choose the file again as well.

exchange-not-zip = This is no QDPX file: those are zip archives. Save the project as REFI-QDA (.qdpx) in the other tool.
exchange-damaged = The archive is cut off or damaged. Save it again in the other tool.
exchange-locked = Parts of the archive are behind a password. Save it without one.
exchange-no-project = There is no project.qde in the archive, so it is no QDPX file.
exchange-several-projects = There are { $count } files called project.qde in the archive. Only one can be brought in at a time.
exchange-twice-in-file = Two parts of the archive have one name, so it is not clear which is meant.
exchange-many-parts = The archive has more than { $most } parts.
exchange-bomb = The archive unpacks to far more than any project is. It was not read.
exchange-not-xml = The project.qde is not well-formed XML; that shows at byte { $place }.
exchange-doctype = The project.qde brings rules or entities of its own. They can make a reader run away, so it was not read.
exchange-deep = Codes or other elements lie deeper in each other than is taken.
exchange-not-project = The project.qde begins with { $root } where Project should stand.
exchange-source-twice = Two sources have one GUID: { $one } and { $other }. Mend it in the other tool and save it again.
exchange-many-codes = The project has more than { $most } codes.
exchange-many-sources = The project has more than { $most } texts. Bring them in in parts.

exchange-hung-none = Nothing was selected in it.
exchange-hung-selections = { $selections ->
    [one] { $selections } selection without a code is left out with it.
   *[other] { $selections } selections without codes are left out with it.
}
exchange-hung-codings = { $codings ->
    [one] { $codings } coding is left out with it.
   *[other] { $codings } codings are left out with it.
}
exchange-source-missing = { $source }: its text, { $path }, is not in the file. It is left out.
exchange-source-outside = { $source }: its text, { $path }, is said to lie outside the file, on somebody’s disk. It was not looked for, and is left out.
exchange-source-textless = { $source } says nowhere where its plain text is. It is left out.
exchange-source-bytes = { $source }: byte { $place } of its text is neither UTF-8 nor UTF-16. It is left out.
exchange-source-empty = { $source } has an empty text. It is left out.
exchange-source-long = { $source } is longer than { $most } characters. It is left out.
exchange-medium-picture = { $source } is a picture. Pictures are left out.
exchange-medium-pdf = { $source } is a PDF. PDFs are left out.
exchange-medium-audio = { $source } is a sound recording. Recordings are left out.
exchange-medium-video = { $source } is a video. Videos are left out.
exchange-medium-text = The text that the project has for it came in.
exchange-medium-no-text = The project has no text for it.
exchange-medium-hung = { $codings ->
    [one] { $codings } coding on { $selections } of its parts is left out.
   *[other] { $codings } codings on { $selections } of its parts are left out.
  }
exchange-selections-outside = { $source }: { $count ->
    [one] { $count } selection is empty, turned round or reaches past the text
   *[other] { $count } selections are empty, turned round or reach past the text
  } (the first goes from { $start } to { $end }). { $codings ->
    [one] Left out, with { $codings } coding.
   *[other] Left out, with { $codings } codings.
  }
exchange-codes-missing = { $source }: { $count ->
    [one] { $count } coding names a code that the project does not have. It is left out.
   *[other] { $count } codings name codes that the project does not have. They are left out.
  }
exchange-unplaced = { $source }: { $count ->
    [one] { $count } selection of the recording has no place in its text. It is left out.
   *[other] { $count } selections of the recording have no place in its text. They are left out.
  }
exchange-guids-twice = { $count ->
    [one] { $count } GUID stood for two things; the second got another.
   *[other] { $count } GUIDs stood for several things; the later ones got others.
  }
exchange-nul = { $source } held U+0000, which stands for nothing. It is U+FFFD now; every position holds.
exchange-renamed = Another code here is called { $from }. The one that came in is { $to } here.
exchange-codes-here = { $count ->
    [one] { $count } code is here already and was not made again.
   *[other] { $count } codes are here already and were not made again.
  }
exchange-headings = { $count ->
    [one] { $count } code only gathers others, as the file says.
   *[other] { $count } codes only gather others, as the file says.
  }
exchange-coders = The codings are yours here. In the file they were by { $names }; these names are kept and go out again.
exchange-coders-unknown = { $count ->
    [one] For { $count } coding the file does not say whose it was.
   *[other] For { $count } codings the file does not say whose they were.
  }
exchange-codings-joined = { $count ->
    [one] { $count } coding repeats another on the same words with the same code. It is one here, and goes out as it came.
   *[other] { $count } codings repeat others on the same words with the same code. They are one here, and go out as they came.
  }
exchange-codings-here = { $count ->
    [one] { $count } coding is here already on the same words.
   *[other] { $count } codings are here already on the same words.
  }
exchange-sources-here = { $count ->
    [one] { $count } text is here already, word for word. What is new was put on it.
   *[other] { $count } texts are here already, word for word. What is new was put on them.
  }
exchange-no-language = { $count ->
    [one] For { $count } text the file does not say the language.
   *[other] For { $count } texts the file does not say the language.
  }
exchange-one-session = All { $count } texts are in one session, because so many sessions would bury the others.
exchange-cases = Cases ({ $cases }) and variables ({ $variables }) are kept, shown nowhere, and go out only with the command harken project export, because they can tell who said what.
exchange-sets = { $count ->
    [one] { $count } set is kept, and goes out with the command harken project export.
   *[other] { $count } sets are kept, and go out with the command harken project export.
  }
exchange-notes-shown = { $count ->
    [one] { $count } note is a memo of yours now.
   *[other] { $count } notes are memos of yours now.
  }
exchange-notes-kept = { $count ->
    [one] { $count } note is kept and goes out again. It is not shown here.
   *[other] { $count } notes are kept and go out again. They are not shown here.
  }
exchange-descriptions = { $count ->
    [one] { $count } description of a text or selection is kept and goes out again. It is not shown here.
   *[other] { $count } descriptions of texts and selections are kept and go out again. They are not shown here.
  }
exchange-notes-coded = { $count ->
    [one] { $count } note carries codes. The note is kept, its codes are not.
   *[other] { $count } notes carry codes. The notes are kept, their codes are not.
  }
exchange-links = { $count ->
    [one] { $count } link has no counterpart here and is left out.
   *[other] { $count } links have no counterpart here and are left out.
  }
exchange-graphs = { $count ->
    [one] { $count } graph has no counterpart here and is left out.
   *[other] { $count } graphs have no counterpart here and are left out.
  }
exchange-unknown = { $count ->
    [one] { $count } element is not of the standard and is left out: { $names }.
   *[other] { $count } elements are not of the standard and are left out: { $names }.
  }
exchange-stray = { $count ->
    [one] { $count } file of the archive belongs to no text and is left out: { $example }.
   *[other] { $count } files of the archive belong to no text and are left out, { $example } among them.
  }
exchange-counted = { $sources ->
    [0] Positions can be meant in several ways.
    [one] In { $sources } text positions can be meant in several ways, because of its line ends or its byte order mark.
   *[other] In { $sources } texts positions can be meant in several ways, because of their line ends or byte order marks.
  }
exchange-counted-standard = They were counted as the standard says: each character is one, so CR and LF are two, and a byte order mark does not count.
exchange-counted-joined = They were counted with CR and LF as one.
exchange-counted-mark = They were counted with the byte order mark.
exchange-counted-utf16 = They were counted in UTF-16 units.
exchange-counted-closed = Ends were taken as the last character inside.
exchange-counted-utf16-closed = They were counted in UTF-16 units, and ends were taken as the last one inside.
exchange-counted-names = { $count ->
    [0] Nothing in the file says otherwise.
    [one] { $count } selection is named by its own words, and fits.
   *[other] { $count } selections are named by their own words, and fit.
  }
exchange-breaks-widened = { $count ->
    [one] { $count } selection began or ended in the middle of a line end. It holds the whole line end now.
   *[other] { $count } selections began or ended in the middle of a line end. They hold the whole line end now.
  }
