### Themes, evidence and quotes.

theme-list-title = Themes
theme-list-lead = A theme gathers codes under one plain sentence, and is tied to the barriers it speaks about.
theme-list-empty = No themes yet
theme-list-empty-text = When words are coded, gather the codes that belong together under one plain sentence.
theme-new = Make a theme
theme-create = Make the theme
theme-edit = Change statement and codes
theme-statement-label = Statement
theme-statement-hint = One plain sentence that the people who spoke would recognise, for example: When the bus is late, the family pays.
theme-statement-missing = Please write the theme as one plain sentence.
theme-statement-last = This is the only statement of the theme. Please add another before you remove it.
theme-statement-in = In { $language }
theme-statement-only = Nobody has written this statement in your language yet. This is in
theme-statement-more = In another language
theme-statement-add = Add this statement
theme-statements-title = Statement
theme-statements-hint = A statement that you leave empty is taken away. One must stay.
theme-text-long = This text is too long. It can have at most { $count } characters.
theme-language-label = Language
theme-codes-label = Codes
theme-codes-hint = Everything coded with these, or with a code below one of them, counts as a mention of the theme.
theme-codes-empty = There are no codes yet. Codes are made while reading words.
theme-codes-none = This theme has no codes yet, so nothing counts as a mention of it.
theme-evidence-title = Evidence
theme-evidence-none = Nothing yet.
theme-evidence-new = Tie to a barrier
theme-evidence-create = Save, then choose quotes
theme-evidence-change = Change notes and quotes
theme-evidence-barrier = Barrier
theme-evidence-kind = What the theme says about it
theme-evidence-kind-missing = Please choose what the theme says about the barrier.
theme-evidence-note = Note
theme-evidence-note-hint = Why you read it this way.
theme-evidence-barrier-gone = This barrier is not there any more. Please choose another.
theme-evidence-twice = This theme is already tied to this barrier in this way.
theme-evidence-no-barriers = No barrier is named yet
theme-evidence-remove = Untie
theme-evidence-remove-text = The theme, the barrier and all codes stay. This tie and its choice of quotes go. Why they go is kept, and is shown on the pages of the barrier and of the theme.
theme-supports = Supports
theme-contradicts = Contradicts
theme-explains = Explains
theme-supports-long = Supports: the words show that the barrier is there
theme-contradicts-long = Contradicts: the words speak against it
theme-explains-long = Explains: the words say why
theme-quotes-label = Quotes
theme-quotes-hint = Words coded under this theme. Words of families who did not allow it, paraphrases and observations are not offered: they cannot be quoted. Please leave out what would tell who spoke.
theme-quotes-empty = Nothing coded under this theme can be quoted yet.
theme-quotes-refused = One of these cannot be quoted any more. Please look at your choice once more.
theme-quotes-language = Language of the words
theme-every-language = Every language
theme-filter = Show
theme-translation = Translation into { $language }, { $status ->
        [approved] checked
       *[other] drafted
    }
theme-translation-whole = The whole answer, translated into { $language }, { $status ->
        [approved] checked
       *[other] drafted
    }
theme-paraphrase = Paraphrase, by the note taker
theme-interpreted = Through an interpreter
theme-observation = Observation, by the note taker
theme-correction = The room’s correction
theme-source-session = Listening session
theme-missing-title = What is missing
theme-missing-voice = No family has spoken to this barrier:
theme-missing-barrier = Theme without a barrier:
theme-missing-codes = Theme without codes:
theme-remove-title = Remove this theme
theme-remove-text = Its statements and ties go. Codes, and what is coded, stay. What it was tied to, and why that is gone, is kept with each barrier.

## How widely a theme is spoken of, and who is still missing
theme-languages-label = Written in
theme-codes-below = { $count ->
    [one] and one code below
   *[other] and { $count } codes below
}
theme-strength-title = How widely it is spoken of
theme-strength-answers = Families’ answers
theme-strength-unknown = not released
theme-strength-under = fewer than { $count } of { $total }
theme-strength-range = { $from } to { $to } of { $total }
theme-strength-sessions = Larger sessions
theme-strength-small = Interviews and smaller sessions
theme-strength-few = fewer than { $count }
theme-strength-several = { $count } or more
theme-strength-languages = Languages
theme-strength-no-language = none that can be told
theme-strength-how = Each answer and each session is a source of its own. Answers are a range, from the released tables alone; languages are those of released tables, larger sessions and checked quotes, so there may be more.
theme-missing-group = No theme shows what they say yet.
theme-missing-release = Nothing is released yet, so nobody in it is heard:
theme-csv = Download themes and evidence (CSV)
theme-csv-kind = What this row is
theme-csv-others = Statement in other languages
theme-csv-quote = Quote
theme-csv-quote-language = Language of the quote
theme-csv-translation = Translation or paraphrase

## What was taken away
theme-codes-gone = One of these codes is no longer in the codebook. Please look at your choice once more.
theme-reason-label = Reason
theme-reason-hint = Why this tie no longer holds. Please repeat nothing here that families said.
theme-reason-missing = Please write down why this tie is to go, so that what speaks for or against a barrier is not gone without a word.
theme-untied-title = Ties that were taken away
theme-behind-title = The words behind it
theme-quotes-further = Save, and show further words
theme-quotes-beginning = Save, and go back to the first words
theme-quotes-show = Save, and show these
