### Who agreed to notes and to being quoted, and taking a seat's words back.

consent-title = Who agreed
consent-lead = Ask before anything is written down. Nobody is named here: people are counted, and seats have letters.
consent-script-title = Say this to the room
consent-script-missing = No consent script in { $language } yet: ask an interpreter to read this one aloud.
consent-sound-title = Recording
consent-sound-text = Where sound is recorded, what you read aloud says so: who hears it, when it is erased, and that anyone may say no. Where it is not, what you read aloud says nothing of it.
consent-sound-planned = The sound of this session will be recorded
consent-sound-erase-on = Erase it by
consent-sound-erase-on-hint = The room is told this day. No recording of this session is kept longer.
consent-sound-save = Save what is said of a recording
consent-sound-saved = What is said of a recording is saved. Read it aloud before anybody records.
consent-sound-day-wrong = Please choose a day after today and after the session, at most { $days ->
    [one] { $days } day
   *[other] { $days } days
} later.
consent-sound-over = The room would be told a day by which the sound is erased that is over, or not after the session. Please choose another day above and save it, then save this again.
consent-sound-told = The room has been told that the sound is erased by { $day }. This can only become an earlier day now.
consent-numbers-title = Count the hands
consent-present = People in the room
consent-to-notes = Of them, agree that notes are taken
consent-to-quotes = Of them, agree to be quoted
consent-nobody = Please write how many people are in the room. There has to be at least one.
consent-number-wrong = Please write each of the three numbers as a whole number, for example 8.
consent-numbers-wrong = These numbers do not fit one another. Not more can agree to notes than are in the room, and not more to being quoted than agree to notes.
consent-seats = Seats that agree to be quoted
consent-seats-hint = Give everybody a letter. Where everybody agrees, nothing needs to be ticked.
consent-seats-many = More seats are ticked than people agreed to be quoted. Please look at both once more.
consent-seats-means = Words from seats that are not ticked are never quoted, unless everybody in the room agreed.
consent-save = Save and begin
consent-closed = This session is closed, so who agreed can no longer be changed. What was said from a seat can still be erased, and a seat can still say that it does not want to be quoted.
consent-never-asked = Nobody was asked, so nothing that was said can be quoted.
consent-all-agreed = Everybody agreed to be quoted.
consent-some-agreed = Not everybody agreed to be quoted. Only words from seats that agreed can be.
consent-erase-title = If somebody takes their words back
consent-erase-lead = Whoever leaves, or changes their mind, can have everything erased that was said from their seat.
consent-erase-link = Erase what was said from seat { $seat }
consent-seat-erased = Seat { $seat }: its words have been erased
consent-erase-sure = This cannot be undone
consent-erase-goes = Every line of this seat goes, in all its versions, and everything made of it: passages, codes, translations and chosen quotes. Recordings of this session go as well. No file of the database keeps it, and no older backup brings it back.
consent-erase-stays = What you wrote yourself stays: the summary, and what the room said about it. Please read both once more, and take out what this person said.
consent-erase-late = Devices that are not connected still hold these lines until they are. What they send late for this seat is refused.
consent-erase-submit = Erase seat { $seat } for good
consent-erased = The words of this seat have been erased.
consent-unquote = No longer quote seat { $seat }
consent-unquoted = Nothing from this seat is quoted any more, in any summary made from now on.
