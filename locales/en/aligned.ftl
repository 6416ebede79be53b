### Translations beside the words they translate.

aligned-title = Translation into { $language }
aligned-open = Sentence by sentence, versions and disputes
aligned-by-machine = Translation into { $language }: a machine’s draft from { $name }, which nobody has checked
aligned-by-machine-checked = Translation into { $language }: a machine’s draft from { $name }, checked by { $checker }
aligned-disputed = { $count ->
    [one] Disputed
   *[other] Disputed in { $count } places
}
aligned-version = Version { $number }
aligned-proposed = Which sentences stand for which is proposed from their order and length.
aligned-put-right = Which sentences stand for which was put right by { $name }.
aligned-caption = The original, and what stands for it
aligned-sentence = Sentence
aligned-from-to = { $first } to { $last }
aligned-nothing-there = nothing in the original
aligned-not-translated = not translated
aligned-codes-hint = Codes lie on the original and are drawn on what stands for it. A new translation moves none of them.
aligned-versions = Earlier versions
aligned-changed = Somebody has written a newer version meanwhile. Please look at it first.

## Saying that something is wrong
aligned-disputes = Disputes
aligned-disputes-none = Nobody has said that something in it is wrong.
aligned-dispute = Say that it is wrong
aligned-dispute-segment = Which sentence
aligned-dispute-reason = What is wrong with it
aligned-dispute-hint = A new version that says it otherwise settles this, and so does keeping it with a reason.
aligned-dispute-which = Please choose the sentence that is wrong.
aligned-dispute-why = Please say what is wrong with it.
aligned-state-open = Open
aligned-state-kept = Kept as it is
aligned-state-replaced = Written anew
aligned-raised-by = { $name }, about version { $version }
aligned-settled-by = Settled by { $name }
aligned-keep = Keep it as it is
aligned-keep-reason = Why it stays as it is
aligned-keep-why = Please say why it stays as it is.

## Checking
aligned-check-title = Has somebody compared the two?
aligned-check = I have compared them, and it is right
aligned-check-hint = For somebody who knows both languages and has not written the translation.
aligned-check-own = You have written this translation. Please ask somebody else to check it.
aligned-check-disputed = Somebody says that something in it is wrong. Please settle that first.

## Putting right what stands for what
aligned-put-right-title = Put right which sentences stand for which
aligned-put-right-hint = { $count ->
    [one] The original has one sentence. Leave both numbers empty where a sentence stands for nothing in it.
   *[other] The original’s sentences are numbered from 1 to { $count }. Leave both numbers empty where a sentence stands for nothing in it.
}
aligned-first = Sentence { $number }: first in the original
aligned-last = Sentence { $number }: last in the original
aligned-save = Save what stands for what
aligned-wrong = The numbers for sentence { $number } do not fit: the first must not come after the last, and the original has { $count }.

## A machine's draft
aligned-draft-title = A draft made by a machine
aligned-draft-link = Have a draft made by a machine
aligned-draft-leaves = These words leave Harken: they are sent to the translation service at { $host }, as they stand below. What comes back is marked as a draft until somebody has checked it.
aligned-draft-send = Send these words and get a draft
aligned-draft-not-set = No translation service is set up on this server. Whoever runs it can name one near by.
aligned-draft-few = These words are not sent anywhere: fewer than { $count } people wrote in this language or were in the room, so somebody could know them by their words. Please translate them yourself.
aligned-draft-taken = A person has already translated this into that language. A machine’s draft does not take its place.
aligned-draft-far = The translation service is not on this machine or in its own network, so nothing was sent. Whoever runs the server can put that right.
aligned-draft-unreachable = The translation service cannot be reached. Please try again later, or translate the words yourself.
aligned-draft-slow = The translation service took too long. Please try again later, or translate the words yourself.
aligned-draft-refused = The translation service refused: { $complaint }
aligned-draft-garbled = The translation service answered, but not with a translation. Please translate the words yourself.
