### Listening sessions and the notes written in them.

session-list-title = Sessions
session-list-empty = No sessions yet
session-list-empty-text = What people say in a conversation will be here, line by line, ready to be coded.
session-new = Plan a session
session-create = Make the session
session-title-label = Title
session-title-hint = For example: Listening evening at Two Bridges
session-title-missing = Please give the session a title.
session-kind-label = Kind
session-kind-missing = Please choose what kind of session it is.
session-kind-focus-group = Focus group
session-kind-interview = Interview
session-kind-conversation = Community conversation
session-kind-staff-round = Round with staff
session-kind-imported = Text brought in from another tool
session-day-label = Day
session-day-wrong = This is not a day. Please write it as year, month and day, for example 2026-03-12.
session-place-label = Place
session-participants-label = People taking part
session-participants-few = fewer than { $count }
session-participants-hint = A whole number. Do not write down who they are.
session-participants-wrong = Please write the number of people as a whole number, for example 8.
session-prompts-label = Prompts
session-prompts-hint = What you will ask, one prompt a line.
session-languages-label = Languages
session-languages-hint = Every language you expect to hear.
session-language-missing = Please choose at least one language.
session-language-wrong = { $tag } is not a language tag. Please write tags such as so, ar or zh-Hans.
session-more-languages-label = Other languages
session-more-languages-hint = Language tags with commas between them, for example om, ki, hmn
session-notes-title = What was said
session-notes-empty = Nothing is written down yet.
session-note-verbatim = Verbatim
session-note-paraphrase = Paraphrase
session-note-interpreted = Through an interpreter
session-note-observation = Observation
session-note-coded = coded
session-note-late = came after closing, not read back
session-no-prompt = Outside the prompts
session-note-correction = The room’s correction
session-note-seat = Seat { $seat }
session-state-label = State
session-state-planned = Planned
session-state-open = Being written down
session-state-closed = Read back and closed
session-steps-title = The session, step by step
session-step-consent = Who agreed
session-step-consent-text = Ask before anything is written down. Only numbers and seats are kept.
session-step-capture = Write down
session-step-capture-text = Type what you hear while people speak, with or without a network.
session-step-transcript = Bring in a transcript
session-step-transcript-text = From a text file, a Word document or captions.
session-step-read-back = Read back and close
session-step-read-back-text = Read a summary to the room, write down its corrections, and close. Then the words can be coded.
session-step-late-text = What a device still held when the session was closed can come in from a saved file.
session-note-language-label = Language of the note
session-prompt-label = Prompt
session-prompt-numbered = { $number }. { $prompt }

## The plan

session-tabs = This session
session-tab-overview = Session
session-tab-plan = Plan
session-tab-guide = Prompts
session-tab-slots = Times and sign-up
session-tab-pack = Pack to print
session-purpose-label = Purpose
session-purpose-hint = What you want to learn, and from whom.
session-plan-long = This is too long. Title and place can have at most { $line } characters each, the purpose { $purpose }.
session-facilitators-label = Who facilitates
session-facilitators-hint = They see this session and write in it. Organizers see every session.
session-prompts-long = A prompt is too long. Each can have at most { $count } characters.

## The prompts

session-guide-lead = What you ask, in order, how long each may take, and what helps when the answers stay short.
session-guide-total =
    { $minutes ->
        [one] All prompts together take { $minutes } minute.
       *[other] All prompts together take { $minutes } minutes.
    }
session-guide-taken = This session has begun, and lines may be under its prompts, on devices too. You can still mend and translate them, and add more at the end; none can be moved or taken out.
session-guide-beside = Beside { $language }
session-guide-prompt = Prompt { $number }
session-guide-more = One more prompt ({ $number })
session-guide-place = Place in the order
session-guide-minutes = Minutes
session-guide-out = Take this prompt out, in all languages
session-guide-probes = Probes
session-guide-probes-hint = One a line, in the same order in every language.
session-guide-many = A session can have at most { $count } prompts.
session-guide-place-wrong = Prompt { $row } needs a place: a whole number such as 1.
session-guide-minutes-wrong = Prompt { $row } needs a whole number of minutes from 0 to { $most }, or none.
session-guide-long = Prompt { $row } or one of its probes is too long. Each can have at most { $count } characters.
session-guide-probes-many = Prompt { $row } has too many probes. It can have at most { $count }.
session-guide-in-use = This session has begun, so prompt { $row } stays. You can change its words.
session-guide-changed = Somebody else has changed the prompts while you were writing, so nothing was saved yet. What you wrote is still here: open the prompts in another window, compare, and save again to put yours in their place.
