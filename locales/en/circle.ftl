### What people in a room read on their own phones, and on the screen in front, while a conversation runs.
### Short, kind and plain: what a tired parent reads once. Address the reader as "you".

## The page on the phone

# $name is the name of the group that holds the conversation.
circle-lead = A conversation held by { $name }. Nobody here asks for your name.
circle-soon-title = This conversation has not begun yet
circle-soon-text = You are in the right place. Look here again when it begins. Then you can see what is being asked.
circle-wait-title = Please wait a moment
circle-wait-text = Nothing is being asked right now. When the person leading asks something, you can see it here.
circle-look-again = Look again
circle-write-title = Write what you think
circle-answer-hint = Write in any language you like. Leave out names.
circle-idea-label = Idea { $number }
circle-idea-hint = One idea in each box. You can leave boxes empty.
circle-words-title = What do these words mean to you?
circle-words-hint = Write about as many of them as you like. Nothing you write is wrong.
circle-word-equity = Equity
circle-word-equality = Equality
circle-word-inclusion = Inclusion
circle-word-justice = Justice
circle-send = Send
circle-rank-title = Choose what matters most
circle-rank-text = Read the list. Then choose up to five, the most important one first. Nobody sees what you chose.
circle-rank-list = The list
circle-rank-1 = Most important
circle-rank-2 = Second
circle-rank-3 = Third
circle-rank-4 = Fourth
circle-rank-5 = Fifth
circle-rank-none = Nothing chosen

## When something needs another look. Nothing that was written is lost.

circle-problem-empty = Please write something before you send.
circle-problem-long = This is too long to send. It may have { $count } letters at the most.
circle-problem-none = Please choose at least one from the list.
circle-problem-twice = You chose this one before. Please choose another one, or leave this empty.
circle-problem-unknown = This one is not on the list any more. Please choose again.
circle-problem-page = This page was not whole when it was sent. Please send it once more.
circle-problem-field = This page has nothing called “{ $field }”. Please open it again from the start.
circle-busy = We could not keep this right now. Please send it again in a moment. Nothing you wrote is lost.

## Thank you, too late, over

circle-thanks-title = Thank you
circle-thanks-lead = What you sent has arrived.
circle-thanks-repeat = This had arrived before, so we did not count it twice.
circle-next-silent = Others are still writing or choosing. Until the person leading closes this step, nobody can see what anyone sent, nor how many did.
circle-next-together = Then everyone’s words appear together on the screen in the room, mixed, if at least five people wrote.
circle-next-result = Then the result appears on the screen in the room, if at least five people chose.
circle-next-look = Come back to this page for the next step.
circle-another = Does someone else want to use this phone?
circle-another-submit = Start with an empty page
circle-late-title = This step is over
circle-late-text = The person leading closed it before this arrived, so it was not sent. Here is what you wrote. You can say it in the room.
circle-late-next = Go to what is being asked now
circle-over-title = This conversation is over
circle-over-text = Thank you for coming. Nothing more can be sent here.

## What happens to the words

circle-privacy-summary = What happens to what you send
circle-kept-title = What we keep
circle-kept-words = What you write, and the language of this page.
circle-kept-words-later = The people who hold this conversation may keep the words and learn from them. Your name is not with them.
circle-kept-ranks = Only how many points each idea got from everyone together. What you alone chose is erased.
circle-not-kept-title = What we do not keep
circle-not-kept-who = Your name, your phone, its address on the internet, or the time.
circle-not-kept-same = Which words came from the same phone.
circle-limits-title = What we cannot promise
circle-limits-known = Someone who knows you could know you by your words, or by a language that only you write here.
circle-limits-machine = Whoever runs the computer that keeps the words could read them before they appear.
circle-limits-many = Someone who sends many times could make it look as if five people wrote.

## The screen in the room

circle-screen-join = Join with your phone
# Stands before the address of this place; the code stands below it.
circle-screen-open = Open { $address } and type this code:
circle-screen-qr = The way to this page, for the camera of a phone
circle-screen-writing = Everyone writes in silence. The words appear here together when all are done.
circle-screen-choosing = Choose up to five on your phone or on paper. The result appears here when all are done.
circle-screen-few = Fewer than five people took part, so nothing is shown. What was sent stays hidden.
circle-screen-erased = This round ended without being shown. What was sent was erased, and nobody read it.
circle-screen-list = What was written
circle-screen-result = What matters most
circle-screen-points = Points
circle-screen-people = People who chose it
circle-screen-agreed = What we agreed it means
circle-screen-nobody = Nobody wrote about this word.
