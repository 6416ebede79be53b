### What organizers see of surveys.

survey-list-lead = What you ask families, in their languages.
survey-list-caption = Surveys of this initiative
survey-column-survey = Survey
survey-column-status = Status
survey-column-languages = Languages
survey-column-address = Public address
survey-column-next = What is next
survey-status-draft = Draft
survey-status-open = Open
survey-status-closed = Closed
survey-next-draft = Look it through, then open it
survey-next-open = Answers come when it ends
survey-next-open-day = Answers come on { $day }
survey-next-closed = Answers have left together
survey-empty-title = No surveys yet
survey-empty-text = The surveys you ask families to answer will be here, with their languages and how far each has come.
survey-empty-begin = Begin with a form you have: an XLSForm, as KoboToolbox, ODK and SurveyCTO write it, saved from any spreadsheet.
survey-empty-ask = Someone who organizes this initiative can bring one in.

survey-bring-in = Bring in a survey
survey-bring-in-lead = A form in a spreadsheet becomes a survey that families can answer on their phones, in every language the form has.
survey-file = Form
survey-file-hint = An XLSForm: .xlsx, .xls or .csv, up to 8 MB.
survey-slug = Name in the address
survey-slug-hint = Short, in plain letters, for example getting-to-school. Left empty, the title makes it.
survey-bring-in-submit = Bring it in
survey-file-missing = Please choose a file.
survey-file-slow = This form took too long to read, so nothing was brought in. Please make it smaller, or save it once more from your spreadsheet.
survey-file-unreadable = This file could not be read, so nothing was brought in. Please save it once more from your spreadsheet.
survey-file-again = Please choose the file once more as well.
survey-file-large = This file is too large. A form can have up to 8 MB; pictures in it are often what makes it so large.
survey-form-faulty = The form has a fault, so nothing was brought in. Mend it in the spreadsheet, save, and choose the file again.
survey-slug-taken = There is already a survey at /s/{ $slug }. Please choose another name.

survey-report-title = The survey is here
survey-report-lead = It is a draft: nobody outside can see it yet.
survey-report-next = Look at the survey
survey-report-questions = Questions
survey-report-languages = Languages
survey-report-choices = Choices
survey-report-dropped = What was left out
survey-report-dropped-none = Nothing: every row of the form is here.
survey-report-dropped-text =
    { $count ->
        [one] One row of the form has no place here.
       *[other] { $count } rows of the form have no place here.
    }
survey-report-dropped-asked =
    { $count ->
        [one] One of them would have asked people something.
       *[other] { $count } of them would have asked people something.
    }
survey-report-row = Row
survey-report-sheet = Sheet
survey-report-name = Name
survey-report-kind = Type
survey-report-why = Why
survey-report-warnings = What to look at

survey-tabs = This survey
survey-tab-overview = Overview
survey-tab-look = On a phone
survey-tab-languages = Languages
survey-tab-codes = Codes
survey-address = Address for families
survey-address-draft = Families can open it as soon as you open the survey.
survey-address-closed = The survey has ended: the address says so.
survey-questions = Questions
survey-languages = Languages
survey-languages-original = the original
survey-languages-done = { $done } of { $total } texts
survey-languages-outdated =
    { $count ->
        [one] one outdated
       *[other] { $count } outdated
    }
survey-languages-more = Translate, and see each text
survey-saved = Saved.

survey-waiting-title = Where are the answers?
survey-waiting-text = They wait, and come to you all together when the survey ends.
survey-waiting-days = They wait, and come to you together: on the days you declared, and the rest when the survey ends.
survey-waiting-why = Even how many there are is not shown. Whoever watches that number move can tell who has just answered, and families were promised that nobody can.
survey-left-title = The answers
survey-left-text = The survey has ended, and all answers have left together, in no order.
survey-left-held = Where too few families wrote in a language for it to be named, their words go to a translator of this initiative first, and reach you in translation.
survey-left-none-title = Nothing to read
survey-left-none = The survey has ended. No answers came, or fewer than { $count }: so few stay sealed, because whoever read them could guess who wrote them.
survey-left-words = Read the words
survey-left-summary = See the theme summary

survey-settings = Before you open it
survey-settings-lead = These cannot be changed once families have begun to answer.
survey-settings-fixed = What was declared
survey-cuts = Groups to look at
survey-cuts-hint = Results can be shown by these questions, and by no others. Families see the list. Each more makes the groups smaller, and small groups stay hidden.
survey-cuts-language = The language people answer in
survey-cuts-none = The form has no question with one choice, so nothing but the language can make groups.
survey-cuts-whole = None: answers are looked at as a whole.
survey-days = Days on which answers leave
survey-days-hint = Without a day, all answers come when the survey ends. With days, what has come by then leaves together on each. When you save, there is room for one more.
survey-day-number = Day { $number }
survey-days-at-close = Only when the survey ends.
survey-days-wrong = Please write each day as a date that is still to come, for example { $day }.
survey-days-many = Please choose at most { $count } days.
survey-consent = Repeating their words
survey-consent-hint = Only words of families who agree may ever be quoted.
survey-consent-ask = Ask each family if their words may be repeated
survey-consent-asked = Families are asked.
survey-consent-not-asked = Families are not asked, so nothing they write may be quoted.

survey-open = Open the survey
survey-open-lead = From then on families can answer. What is asked, the groups and the days stay as they are now; words and translations can still be mended.
survey-open-check = This is what you open
survey-open-missing =
    { $count ->
        [one] One text is missing or outdated in a language. Families will see the original there.
       *[other] { $count } texts are missing or outdated in a language. Families will see the original there.
    }
survey-open-submit = Open it now
survey-open-empty = The survey asks nothing yet, so it cannot be opened. Bring in a form with at least one question.
survey-open-late = One of the days on which answers leave is not to come any more. Please choose the days again before you open.

survey-close = End the survey
survey-close-text = Nobody can answer after that, and all answers come to you together at once. A survey that has ended cannot be opened again.
survey-close-link = End this survey …
survey-close-lead = Please read this once before you go on.
survey-close-submit = End it now

survey-look-lead = This is what families see. You can try it; nothing you write there is sent.
survey-look-frames = In each language
survey-frame-title = The survey in { $language }
survey-look-questions = Every question
survey-look-caption = The questions in the order they are asked
survey-column-question = Question
survey-column-kind = Type
survey-column-choices = Choices
survey-column-condition = Asked if
survey-condition-none = always
survey-condition-only = “{ $question }” is answered “{ $answer }”
survey-condition-and = and
survey-question-unnamed = (no text)
survey-choices-count =
    { $count ->
        [one] One choice
       *[other] { $count } choices
    }
survey-choices-other = Something else, to write in
survey-choices-filtered = Which of these are offered depends on earlier answers.
survey-kind-text = one line of text
survey-kind-lines = several lines of text
survey-kind-integer = whole number
survey-kind-decimal = number
survey-kind-range = number from { $start } to { $end }
survey-kind-date = date
survey-kind-one = one choice
survey-kind-scale = one step of a scale
survey-kind-several = several choices
survey-kind-acknowledge = a box to tick
survey-required = needs an answer
survey-required-sometimes = sometimes needs an answer
