### Reading words and putting codes on them.

coding-queue = Answers to read
coding-progress = { $all ->
    [one] { $coded } of { $all } answer has a code
   *[other] { $coded } of { $all } answers have a code
}
coding-filter = Choose what to read
coding-source = Where it was said
coding-source-any = Anywhere
coding-source-survey = In a survey
coding-source-session = In a session
coding-question = Question
coding-question-any = Any question
coding-language = Language
coding-language-any = Any language
coding-language-unknown = Language not known
coding-code = Code
coding-code-any = With or without a code
coding-code-none = Without a code
coding-show = Show
coding-show-all = Show everything
coding-asked = question { $number }
coding-asked-gone = a question no longer in the survey
coding-in-session = session
coding-verbatim = Their own words
coding-paraphrase = A paraphrase, in the note taker’s words
coding-interpreted = Through an interpreter: not the speaker’s own words
coding-observation = Something seen, not said
coding-correction = What the room said about the summary
coding-codes-count = { $count ->
    [one] { $count } code
   *[other] { $count } codes
}
coding-further = Further answers
coding-beginning = Back to the beginning
coding-empty-title = No words yet
coding-empty-text = What families write in open answers comes here once it may leave the inbox, and so does what people say in sessions.
coding-filter-empty-title = Nothing fits
coding-filter-empty-text = No words are of this kind. Choose something wider.
coding-choose = Select words in the text above. Then choose a code, or press its number.
coding-chosen = You chose:
coding-here = Codes on these words
coding-here-none = No code yet.
coding-plainly = Code whole sentences instead
coding-sentences = Which words?
coding-whole = The whole answer
coding-choose-code = Choose a code.
coding-new-instead = Or a new code
coding-apply = Put the code on these words
coding-next = Next answer
coding-before = Before
coding-find = Find a code
coding-new = A new code
coding-new-apply = Make it and use it
coding-remove = Remove { $code }
coding-translation = Translation into { $language }, drafted by { $name }
coding-translation-approved = Translation into { $language } by { $name }, checked
coding-translation-write = Write a translation
coding-translation-language = Into
coding-translation-text = Translation
coding-translation-save = Save the translation

coding-no-words = Please choose the words first: select them in the text, or tick sentences below it.
coding-no-code = Please choose a code, or write a name for a new one.
coding-name-missing = Please give the code a name.
coding-name-long = This name is too long. It can have at most { $count } characters.
coding-text-long = One of these texts is too long. Each can have at most { $count } characters.
coding-control = There is a character here that cannot be shown. Please type the text anew instead of pasting it.
coding-name-taken = There is already a code with this name. Please choose another name.
coding-cycle = A code cannot be part of itself or of its own parts. Please choose another wider code.
coding-in-use = This code is on some words. Remove it there first.
coding-shown-as-quote = These words are shown as a quote under “{ $theme }”; please take the quote out there first.
coding-has-parts = Other codes are part of this one. Move them first.
coding-translation-missing = Please write the translation first.
coding-translation-long = This translation is too long. It can have at most { $count } characters.
coding-translation-same = The words are already in this language. Please choose another.

codebook-lead = What each code stands for, so that everybody uses it alike.
codebook-empty-title = No codes yet
codebook-empty-text = A code is a short name for what several people say. Make one here, or while you read.
codebook-new = Make a code
codebook-make = Make this code
codebook-name = Name
codebook-definition = What it means
codebook-when-to-use = When to use it
codebook-when-not = When not to use it
codebook-example = An example
codebook-parent = Part of
codebook-parent-none = Nothing wider
codebook-colour = Colour and pattern
codebook-colour-number = Number { $number }
codebook-words = Read the words with this code
codebook-delete-title = Delete this code
codebook-delete-text = Only a code that is on no words, and has no parts, can be deleted.
codebook-delete = Delete

# Beside words that coders see in translation only.
coding-translated = Somebody translated these words. So few people wrote in their language that naming it would point at them, so the original stays with the translator. They can be coded, and are never quoted.

## When the person who said it disagrees
coding-contested = The person who said this disagrees with how it is read. Nobody sees quotes from it until someone has looked at it again.
coding-contest-settle = I have looked at it again

coding-hints = Noted while listening
coding-here-all = Show all { $count } codings
coding-sentences-all = Show all { $count } sentences
coding-keys = Keys
coding-keys-on = Single keys do these steps
coding-key-next = Next passage
coding-key-before = Passage before
coding-key-code = Put this code on the chosen words, or on all
coding-key-suggested = Take the first suggestion
coding-key-suggestion = Take the suggestion at this place
coding-key-find = Find a code by typing, Enter puts it
coding-key-sentence = Choose the next sentence
coding-key-whole = Choose all words
coding-key-undo = Undo
coding-key-search = Search in all words
coding-key-help = Show or hide the keys
coding-said-coded = Coded
coding-said-coded-whole = All words coded
coding-said-removed = Taken off
coding-said-undone = Undone.
coding-said-nothing = There is nothing to undo.
coding-said-nothing-left = There is nothing left of this to undo.
coding-said-unsent = This did not reach the server. Please try again in a moment.
coding-said-gone = This passage is no longer there.
coding-said-last = This is the last passage.
coding-said-first = This is the first passage.
coding-suggest-title = Suggested codes
coding-suggest-like = Resembles
coding-suggest-few = Too little in this language is coded to suggest anything yet.
coding-suggest-learning = Learning from what was coded. Look again in a moment.
coding-suggest-unsure = In this language suggestions would be wrong too often, so there are none.
coding-suggest-recall = In this language the right code is among the first three { $percent } times in a hundred. Nothing counts until you take it.
coding-only-gathers = This code only gathers others, and is put on no words itself. Please choose one of its parts.
