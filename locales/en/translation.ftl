### Translating surveys.

translation-languages-lead = What is missing in a language shows in the original there, and says so.
translation-languages-caption = How complete each language is
translation-language = Language
translation-missing = Missing
translation-outdated = Outdated
translation-drafted = Drafted
translation-approved = Approved
translation-original = The original, { $count } texts
translation-status-help = Outdated: the original has changed since. Drafted: written, and nobody has vouched for it. Approved: somebody who speaks the language has.
translation-add = Add a language
translation-add-hint = It joins the survey with the first text you save.
translation-add-submit = Begin
translation-title = Into { $language }
translation-title-original = The words in { $language }
translation-lead = What you leave empty shows in the original, and says so.
translation-lead-original = Mend words here. Where you change one, its translations become outdated until somebody has looked at them.
translation-closed = The survey has ended, so its words stay as they are.
translation-progress = { $done } of { $total } texts translated
translation-show = Show
translation-show-all = Every text
translation-show-todo = Only what is missing or outdated
translation-show-submit = Show
translation-all-done = Nothing is missing or outdated here.
translation-nothing = The survey has no texts yet.
translation-in = In
translation-approve = Approved
translation-approve-hint = Tick “Approved” where somebody who speaks the language has read it.
translation-saved = Saved.
translation-page = Page { $number } of { $total }
translation-page-before = Before
translation-page-next = Next
translation-look = See it on a phone
translation-problems = Please look at this once more
translation-problems-text =
    { $count ->
        [one] One text needs another look. Nothing is saved yet, and nothing you wrote is lost.
       *[other] { $count } texts need another look. Nothing is saved yet, and nothing you wrote is lost.
    }
translation-changed-meanwhile = Somebody else has changed this meanwhile to: { $text } Save again to keep yours.
translation-too-long = This is too long. A text can have at most { $count } characters.
translation-source-empty = The original cannot be empty.
translation-place-title = Title of the survey
translation-place-about = Who asks, and why
translation-place-group = Heading of a section
translation-place-group-hint = Text under a heading
translation-place-note = Text to read
translation-place-note-hint = Small text under it
translation-place-label = Question { $number }
translation-place-hint = Question { $number }, hint
translation-place-required = Question { $number }, when an answer is needed
translation-place-constraint = Question { $number }, when an answer does not fit
translation-place-choice = Question { $number }, choice

## Words that only a translator reads

translation-held-title = Words in other languages
translation-held-lead = So few people wrote in these languages that naming one would point at them. You alone read the original here. Write each in { $language }; coders then see your words and nothing else.
translation-held-empty = Nothing waits for you.
translation-held-yours = In { $language }
translation-held-hint = Say what was said, as it was said. Leave out names of people and places.
translation-held-save = Give it to the coders
translation-held-link = Words that wait for a translator
