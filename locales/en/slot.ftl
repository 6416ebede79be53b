### When a session can be held, and the numbers of those who sign up. What families read stands in gathering.ftl.

slot-list-title = Times
slot-list-empty = No times yet. With several to choose from, more families can come.
slot-new = Add a time
slot-edit = Change this time
slot-calendar = Calendar file
slot-begins = Begins at
slot-begins-hint = By the clock there, for example 17:30
slot-begins-wrong = Please write when it begins as hours and minutes, for example 17:30.
slot-minutes-wrong = Please write how long it takes in whole minutes, from 1 to { $most }.
slot-place-hint = As a family would find it: the building, the room, the nearest stop.
slot-languages = Languages spoken
slot-interpretation = Interpreters for
slot-interpretation-hint = Every language an interpreter will speak there.
slot-more-interpretation = Interpreters for other languages
slot-offers = What is there
slot-access = How to get in and about
slot-access-hint = Which door, lift, ramp, loop for hearing aids. Families read this.
slot-long = This is too long. A place and a note on access can have at most { $count } characters each.
slot-chosen =
    { $count ->
        [one] One family has chosen this time. It left no way to reach it: if you change day or hour, say so where you invited people.
       *[other] { $count } families have chosen this time. They left no way to reach them: if you change day or hour, say so where you invited people.
    }
slot-chosen-told = If you move it to a later day, the numbers of those who have chosen it still go after the day they read.
slot-remove = Take this time away
slot-remove-text = Families do not see it any more. The numbers of those who chose it are erased.

slot-many = A session can have at most { $count } times. Take one away first.

slot-page-title = Sign-up for families
slot-open-text = Families open this address, or scan the code. They say when they could come and what they need, in their language and without a name.
slot-qr = QR code for { $address }
slot-closed-text = When you open it, families can say which of these times would suit them and what they need to come. You see numbers, not people.
slot-ended-text = The sign-up has ended, and its numbers are erased.
slot-open = Open the sign-up
slot-open-none = Add a time that is still to come before you open the sign-up.
slot-end = End the sign-up and erase its numbers
slot-end-text = The numbers of each time go by themselves on the day after it. If you end the sign-up sooner, all of them go now. Write down what you need first.

slot-counts-title = Who could come
slot-sign-ups =
    { $count ->
        [0] Nobody has signed up yet.
        [one] One family has signed up.
       *[other] { $count } families have signed up.
    }
slot-counts-hint = A family that chose several times counts at each. What one family needs beside what else it needs is not kept.
slot-counts-caption = How many need what at each time
slot-need = Need
slot-need-come = Could come
slot-need-interpreter = An interpreter for { $language }
slot-need-childcare = Families who need childcare
slot-need-children = Children to look after

## The pack

pack-lead = Everything on paper: the prompts, what is read aloud before you begin, slips to hand out, and a sheet for counting.
pack-print = Print this page from your browser.
pack-about = This session
pack-times = Times
pack-guide = Prompts
pack-guide-empty = No prompts are written yet.
pack-guide-time = { $start }–{ $end } min
pack-consent = Read aloud before you begin
pack-consent-text = Read it slowly, in every language of the room. Ask the questions at the end one after the other and count hands. Write down numbers, never names.
pack-slips = Slips to hand out
pack-join-text = Those present can write on their own phones. Make the code now, and slips with it are here to be printed. It opens nothing before the session begins, and stops working when the session is closed.
pack-join-make = Make a code for joining
pack-paper = Slips to write on
pack-paper-text = For everybody who would rather write on paper. Cut along the dashed lines. Later type the slips in where the round is held.
pack-paper-ideas = Slips for ideas
pack-paper-words = Slips for the exercise of shared language
pack-paper-ranks = Slips for ranking
pack-slips-closed = Open the sign-up first: then slips with its address are here.
pack-tally = Counting sheet
pack-tally-text = Numbers and letters only. Whoever sits at a seat is known by its letter.
pack-tally-present = People in the room
pack-tally-notes = Agree that notes are taken
pack-tally-quotes = Agree that their words may be repeated
pack-tally-sound = Agree that sound is recorded
pack-tally-seats = Seats
pack-tally-seat = Seat
pack-tally-here = Here
pack-tally-quote = Words may be repeated
pack-tally-left = Left early
pack-tally-erase = Erase this seat
