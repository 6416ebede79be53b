### The theme summary.

release-title = Theme summary
release-not-for-publication = Not for publication. Groups under { $count } are hidden here, but the tables are not yet protected together: whoever lays several side by side may work out more.
release-survey = Survey
release-answers = Answers
release-mentions = Mentioned it
release-share = Share
release-percent = { $percent } %
release-share-of = { $count } of { $total } ({ $percent } %)
release-hidden = too few to show safely
release-table = The numbers as a table
release-base = Shares are out of all answers in the group, whether or not they say something in their own words. Sessions are counted apart.
release-nothing-yet = No answers of this survey have left yet. They come together, so that nobody can tell which came when.
release-theme-numbered = Theme { $number }
release-who = Who spoke of it
release-overall = Mentioned in the survey by
release-by-group = How many mentioned it: { $question }
release-no-answer = No answer
release-other = Something else
release-in-sessions = In sessions
release-in-sessions-count = { $notes ->
        [one] Mentioned once
       *[other] Mentioned { $notes } times
    }, { $sessions ->
        [one] in one session.
       *[other] in { $sessions } sessions.
    }
release-in-all = In all
release-coded = Coded
release-languages-title = Whose words these are
release-languages-answers = Share of each language among the answers
release-languages-coded = Share of each language among the coded passages
release-languages-quoted = Share of each language among the quotes
release-missing-language = Nobody is quoted in:
