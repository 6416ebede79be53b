### Signing up for a conversation, slips on paper, and the words that are read aloud before it begins.
### Short, kind and plain: what a tired parent reads once. Address the reader as "you".

## The page on which a family says when it could come

gathering-lead = { $initiative } invites you to a conversation. Tell us when you could come, and what would help you to come.
gathering-slots = When could you come?
gathering-slots-hint = Choose every time that suits you.
# The beginning and the end of a conversation, for example 17:30 – 19:00.
gathering-hours = { $start } – { $end }
# Stands before a list of languages.
gathering-languages = Languages:
# Stands before a list of languages that interpreters speak.
gathering-interpretation = Interpreters for:
gathering-has-childcare = Someone looks after the children.
gathering-has-food = There is something to eat.
gathering-has-transport = We help you get there.
gathering-has-step-free = You can get in without steps.

## What a family needs

gathering-interpreter = Do you need an interpreter?
gathering-interpreter-hint = Choose the language you speak best.
gathering-interpreter-none = No, I do not need one
gathering-children = How many children should someone look after?
gathering-children-hint = A whole number, for example { $example }. Leave it empty if it is none.
gathering-children-wrong = Please write a whole number from 0 to { $most } here.
gathering-food = Do you want to eat with us?
gathering-food-eat = Yes, we would eat
gathering-food-vegetarian = Food without meat
gathering-food-halal = Halal food
gathering-food-nuts = Food without nuts
gathering-way = What else would help you?
gathering-way-hint = Choose all that fit, or none.
gathering-way-transport = Help with getting there
gathering-way-step-free = A way in without steps
gathering-way-hear = A seat where I can hear well
gathering-way-sign = A sign language interpreter
gathering-way-read = Someone to help me read and write
gathering-way-quiet = A quiet place to take a break
gathering-way-baby = Room for a baby
gathering-send = Send

## When something needs another look

gathering-slots-missing = Please choose at least one time.
gathering-slots-gone = A time you chose is not offered any more. Please choose once more.
gathering-incomplete = This page was incomplete when it was sent. Please send it once more.

## What is kept

gathering-kept-numbers = We add your choices to numbers: how many could come at each time, and how many need each kind of help. We do not keep your choices together.
gathering-kept-apart = These numbers are kept apart from everything that people say, in a conversation or in a survey.
gathering-seen-title = Who sees the numbers
gathering-seen = The people who plan the conversation see these numbers. When only one person has chosen a time, they can see what that person needs. Someone who looks just before and just after you send can see what you chose.
gathering-erased-title = When they are erased
gathering-erased = The numbers for each time are erased for good on the day after it, or sooner if the people who plan it end this page. How many people sent this page is kept until the page ends.

## After sending

gathering-thanks-lead = Your choices have been counted.
gathering-thanks-times = Times that suit you
# A link to a file that a calendar can open.
gathering-calendar = Put it in my calendar
gathering-thanks-remind = We do not know who you are, so we cannot remind you. Please write the time down or put it in your calendar.
gathering-thanks-plans = If your plans change, that is all right. You do not need to tell us.
gathering-repeat-title = We have counted this already
gathering-repeat-text = These choices arrived before, so we did not count them twice. Someone else can answer here.
gathering-again = Does someone else want to choose on this phone?
gathering-again-submit = Start with an empty page

## When it is over

gathering-ended-title = This page has ended
gathering-ended-text = You can no longer say here when you could come. What people chose here is erased. If you would like to come, please ask the person who invited you.

## On slips of paper, beside a QR code

gathering-slip = You are invited. Tell us when you could come and what you need. Scan this, or open { $address }
gathering-slip-join = Write your thoughts on your phone, in your language. Scan this, or open { $address }

## On slips of paper that people write on

gathering-paper-rank = Read the list. Then write the numbers of up to five ideas here, the most important one first.
gathering-paper-fold = Do not write your name. Fold this paper and hand it in.

## Read aloud before a conversation begins

gathering-consent-title = Before we begin
gathering-consent-welcome = Welcome, and thank you for coming. We are here to listen to you.
gathering-consent-free = You do not have to speak. You can pass, take a break or leave at any time. Nobody will hold it against you.
gathering-consent-notes = We write down what is said. We write no names. Each seat has a letter instead.
# $day is a day written out.
gathering-consent-sound = We would like to record the sound. Only the people who plan and lead this conversation can listen to it, and it is never published. It is erased for good by { $day }. If one of you takes back what they said, we erase the whole recording.
gathering-consent-erase = If you change your mind today, tell us. Then we erase what was said from your seat.
gathering-consent-share = Please do not tell others who said what. We cannot promise that everyone keeps to this, so say only what you are comfortable with.
gathering-consent-danger = If we hear that someone is in danger, we may have to tell a person who can help.
gathering-consent-back = At the end we read aloud what we wrote, and you can correct it.
gathering-consent-ask-notes = Is it all right with you that we take notes? Please raise your hand if it is.
gathering-consent-ask-quotes = May we repeat your words to others, without your name? You can say no and still take part. Please raise your hand if we may.
gathering-consent-ask-sound = May we record the sound? Anyone can say no, and then we do not record. Please raise your hand if we may.
