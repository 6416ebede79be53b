### What the codes say together.

analysis-title = Analysis
analysis-choose = Choose what is counted
analysis-empty-title = Nothing is coded yet
analysis-empty-text = Which codes stand together, in which sessions they came up and the words behind each number will be here.
analysis-read = Read words
analysis-coder = Coded by
analysis-coder-any = Anybody
analysis-coder-gone = somebody who has left
analysis-coded-by = coded by
analysis-question-all = { $survey } · all questions
analysis-then = You see version { $number } of the codebook, from { $when } on, with the codings as they stood at its end. Words that were withdrawn or erased since are in no version.
analysis-then-newest = You see version { $number } of the codebook, from { $when } on. It is the newest one, so the codings are as they are now.
analysis-then-version = What this version changed
analysis-then-now = This page as it is now

analysis-together = Codes together
analysis-together-lead = Codes that stand on the same words often belong to one story. Every number leads to its words.
analysis-together-how = What is counted are passages, never people. Where two people coded the same words differently, their codes count as standing together: choose one coder to leave that out.
analysis-near = Together means
analysis-near-overlap = Their words overlap
analysis-near-passage = On the same passage
analysis-pairs = Strongest pairs
analysis-pairs-none = No two codes stand together.
analysis-pair-head = Codes
analysis-passages = Passages
analysis-coefficient = Coefficient
analysis-coefficient-what = The coefficient is the share of passages with either code in which both stand together: 0 is never, 1 is always.
analysis-pair = { $one } with { $other }: { $count ->
    [one] one passage
   *[other] { $count } passages
}
analysis-alone = { $code }: { $count ->
    [one] one passage
   *[other] { $count } passages
}
analysis-pairs-rest = { $count ->
    [one] One further pair
   *[other] { $count } further pairs
}
analysis-matrix = All codes
analysis-matrix-caption = Passages in which two codes stand together. On the diagonal: passages with the code.
analysis-matrix-more = { $count ->
    [one] One code that is used less is left out of the table; the list of pairs has it.
   *[other] { $count } codes that are used less are left out of the table; the list of pairs has them.
}

analysis-sessions = Codes by session
analysis-sessions-lead = In how many lines of each session a code stands, the earliest session first.
analysis-sessions-caption = Lines with each code, by session
analysis-sessions-none = Nothing said in a session is coded yet
analysis-sessions-none-text = When lines of closed sessions are coded, this shows which codes came up when, and which stopped coming up.
analysis-session-cell = { $code } in { $session }: { $count ->
    [one] one line
   *[other] { $count } lines
}
analysis-session-uncoded = no code here
analysis-sessions-then = The sessions are those there are now. One whose lines came in after this version stands here without a code.

analysis-groups = Codes by group
analysis-groups-lead = By group there are only the released tables: nobody sees other numbers about who somebody is, here or anywhere.
analysis-groups-none = No tables are released yet
analysis-groups-theme = Theme
analysis-groups-codes = Codes of each theme
analysis-groups-codes-text = Each number is a whole theme’s, never one code’s: it counts everybody whose words have any of its codes. Here are the codes a theme counts now. A release counts those it had on its day.
analysis-groups-no-codes = No released theme counts a code yet.
analysis-groups-no-cuts = This survey declared no groups before it opened, so nothing is counted by group.
analysis-groups-left = Codes without released numbers
analysis-groups-left-text = A code is released through a theme. Put it under a theme, alone if its numbers should be its own, and make a new release.

analysis-quotes = Quotes
analysis-quotes-lead = The words behind the numbers, with their code, language, question or session, and coder.
analysis-code-any = Any code
analysis-with = Together with
analysis-with-any = No second code
analysis-session = Session
analysis-session-any = Any session
analysis-further = Further quotes
analysis-open = Open the passage
analysis-open-now = Open the passage with its codes of now
analysis-translated = A translator’s words: so few wrote in this language that the original stays with the translator
