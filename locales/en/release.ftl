### The theme summary and the released tables.

release-title = Theme summary
release-survey = Survey
release-answer = Answer
release-answers = Answers
release-share = Share
release-percent = { $percent } %
release-share-of = { $count } of { $total } ({ $percent } %)
release-band-under = under { $percent } %
release-band-over = { $percent } % or more
release-band = { $from } to { $to } %
release-hidden = hidden to protect people
release-table = The numbers as a table
release-tables = The released tables
release-made = Released on { $day }.
release-base = These tables stand until the next release: nothing here changes when answers come or codes are added. Shares are out of all answers in the group.
release-hidden-why = Groups of fewer than { $count } people are hidden, and so are others from which they could be worked out. Nothing tells which is which.
release-ran-out = Some tables are hidden whole, because there was not enough time to make sure that they point to nobody.
release-touched = Somebody who is counted here has since withdrawn their answers. The tables stand as they were released; the next release counts without them.
release-none = Nothing has been released yet. A release counts all declared tables once, protects them together, and is what everybody in the initiative sees.
release-nothing-yet = No answers of this survey have left yet. They come together, so that nobody can tell which came when. Tables can be released after that.
release-make = Release the tables
release-make-again = Make a new release
release-make-hint = This can take up to a minute. What has been released once cannot be taken back. Numbers that moved by only a few people since the last release stay as they were or are hidden.
release-csv = Download the tables (CSV)
release-csv-what = What is counted
release-csv-by = By
release-csv-group = Group
release-csv-shown = Shown
release-theme = Theme
release-theme-numbered = Theme { $number }
release-theme-later = This theme is newer than the released tables. The next release will count it.
release-who = Who spoke of it
release-overall = Mentioned in the survey by
release-by-group = What share mentioned it: { $question }
release-no-answer = No answer
release-other = Something else
release-other-languages = Other languages
release-in-sessions = In sessions
release-in-sessions-count = { $notes ->
        [one] Mentioned once
       *[other] Mentioned { $notes } times
    }, { $sessions ->
        [one] in one session.
       *[other] in { $sessions } sessions.
    }
release-languages-title = Whose words these are
release-languages-answers = Share of each language among the answers
release-questions = What families answered
release-question-by = { $question } By: { $group }
release-by-groups = The same by group, as tables
release-several = People could choose several.
release-missing-language = Nobody is quoted in:
release-file = Download this summary as a web page
