### Every word a family can meet, but for what is said about privacy (privacy.ftl).
### Short, kind and plain: what a tired parent reads once. Address the reader as "you".

## Everywhere

language-switch-label = Language
language-change = Change language
# Stands before a text that nobody has translated into the reader's language yet. $language is the language's own name.
text-not-translated = Not translated yet. This is in { $language }.
skip-to-content = Go to the main part
sample-banner = This is a sample. The people and answers in it are made up.

## The front door

home-title = Harken
home-lead = A place to be heard by your school community.
home-survey-title = Answer a survey
home-survey-text = If you have a paper with a code, type the code here. If someone sent you a link, open the link.
home-code-label = Code
home-code-hint = Letters and numbers, for example 7K4M-2RXE-H6PT-3WNA-C8FY
home-code-submit = Go to the survey
home-session-title = Join a conversation
home-session-text = The person leading it will give you a code.
home-session-submit = Join
home-staff-link = Staff sign-in
home-code-unknown = We do not know this code. Please look at it once more, or ask the person who gave it to you.
session-unknown = No conversation is open with this code right now. Please ask the person who is leading it.

## The survey

survey-progress = Question { $number } of { $total }
survey-optional = optional
survey-submit = Send my answers
survey-questions-count = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
survey-anonymous = Nobody here asks for your name.
survey-choose-one = Choose one.
survey-choose-many = Choose all that fit.
survey-other = Other
survey-other-label = In your own words
survey-other-hint = If you chose “Other”, please say what.
survey-whole-number-hint = A whole number, for example { $example }
survey-decimal-hint = A number, for example { $example }
survey-range-hint = A number from { $start } to { $end }
survey-date-hint = Day, month and year
survey-no-answer = No answer
survey-clear-choice = I would rather not say
survey-acknowledge = I have read this
# Shown where a question depends on an earlier answer. $question and $answer are texts of this survey.
survey-only-if = Only if you answered “{ $answer }” to “{ $question }”
survey-only-if-other = Only if this fits your earlier answers
survey-write-language = Write in any language you like.
survey-draft-saved = Saved on this device. Not sent yet.
survey-offline = There is no internet right now. Your answers are saved on this device and not sent yet.
survey-send-again = Try sending again

## When something needs another look

error-summary-title = Please look at this once more
error-summary-count = { $count ->
    [one] { $count } answer needs another look. Nothing you wrote is lost.
   *[other] { $count } answers need another look. Nothing you wrote is lost.
}
error-required = We need an answer here.
error-required-choice = Please choose an answer here.
error-required-acknowledge = Please tick the box when you have read this.
error-whole-number = Please write a whole number here, for example { $example }.
error-number = Please write a number here, for example { $example }.
error-range = Please choose a number from { $start } to { $end }.
error-date = Please write a real date here, with day, month and year.
error-constraint = Please look at this answer once more. It does not fit the question.
error-choice = Please choose one of the answers shown here.
error-one-choice = Please choose only one answer here.
error-other-empty = You chose “Other”. Please say what, in your own words.
error-too-long = This answer is too long by { $count ->
    [one] { $count } character
   *[other] { $count } characters
}. Please make it shorter.
error-character = This answer holds a hidden character that we cannot keep. Please write it again.

## After sending

thanks-title = Thank you
thanks-lead = Your answers have arrived.
thanks-next-title = What happens next
thanks-next-read = People who work on this read what families say and look for what comes up again and again.
thanks-next-hear = When that is done, they tell everyone what they heard and what they will do.
thanks-next-close = You can close this page now.
thanks-another = Does someone else want to answer on this phone?
thanks-another-submit = Start a new, empty survey
thanks-repeat-title = We already have this answer
thanks-repeat-text = These answers arrived before, so we did not count them twice. Someone else can answer here.

## A survey that cannot be answered now

closed-title = This survey has ended
closed-text = Thank you for coming. This survey no longer takes answers. What you wrote was not sent.
draft-title = This survey has not started yet
draft-text = Please come back later, or ask the person who gave you this link.
code-used-title = This code was used before
code-used-text = Each code works once. If you did not use it yourself, please ask the person who gave it to you for a new one.

## Pages that say what went wrong

not-found-title = This page is not here
not-found-text = Please look at the address once more, or start again from the first page.
home-link = Go to the first page
bad-request-title = We could not read this
bad-request-text = Something went wrong on the way here. Please go back and send it again.
bad-request-nonce = This page was incomplete when it was sent. Please open the survey again; then your answers can arrive.
bad-request-encoding = Part of this could not be read as text. Please go back, look at what you wrote, and send it again.
bad-request-field = This survey has no question called “{ $field }”. Please open the survey again from the start.
too-large-title = This is too much to send at once
too-large-text = Please go back, make your longest answer shorter, and send it again.
unavailable-title = We cannot save your answers right now
unavailable-text = Nothing is lost: please wait a minute and send them again.
too-many-title = Too many tries
too-many-text = Please wait a minute, then try again.
server-error-title = Something went wrong on our side
server-error-text = This is not your fault. Please try again in a few minutes.

## What we heard

heard-title = What we heard
heard-not-yet = There is nothing to read here yet. When the answers have been read together, you will find here what families said and what happens next.

## Codes on paper

# On a slip of paper, beside a QR code.
code-slip = Scan this, or open { $address } and type the code. It works once.
code-needed = This survey needs a code. Please type the code from your paper.
# A code or a receipt whose own check does not fit.
token-mistyped = One letter or number here is not right. Please compare them all once more, one by one.

## Receipts

receipt-keep = Keep a receipt
receipt-what = With this receipt you can later see what became of your words, say that you see it differently, or take your answers back. It is shown only here: write it down or take a photo. Keep it to yourself. Whoever has it can see your answers.
receipt-later = Later, type your receipt here:
receipt-title = Look up a receipt
receipt-lead = See what became of your answers, say that you see it differently, or take them back.
receipt-label = Your receipt
receipt-submit = Show what is kept
receipt-nothing-title = There is nothing to show for this receipt
receipt-nothing-text = Perhaps your answers are still waiting with those of others. Perhaps they were taken back, or the receipt was closed, or we do not know it. We always say the same here, so that nobody can find out more. Please try again when the survey has ended.
receipt-found-title = What we keep of your answers
receipt-words-title = Your own words, and what became of them
receipt-uncoded = Nobody has marked anything in these words yet.
# Before a list: a short name, then the words it was put on.
receipt-coded = People who read this marked these words, each with a short name:
receipt-themes = They count towards:
receipt-quoted = Others can read these words:
receipt-held = Only a translator reads these words, because few people wrote in this language.
receipt-contest = I see this differently
receipt-contest-text = Nobody will see quotes from these words from now on. Within a day or so, the people who read them learn that you see it differently, but not who you are, and look at them again.
receipt-contest-label = What did you mean? Please write no names.
receipt-contested = You said that you see this differently. Nobody sees quotes from these words until someone has looked at them again.
receipt-settled = You said that you see this differently. Someone has looked at these words again.
receipt-withdraw = Take my answers back
receipt-withdraw-text = Your answers and words are erased. Quotes are gone at once, the rest within a day or so. Numbers that were published before stay as they are. This cannot be undone.
receipt-withdrawn = Your answers are being erased. Quotes from your words are gone already; the rest follows within a day or so. You can throw the receipt away.
receipt-close = Close this receipt
receipt-close-text = Your answers stay, but nobody can look them up with this receipt any more, not even you. This cannot be undone.
receipt-closed = This receipt is closed. Your answers stay. You can throw the receipt away.
