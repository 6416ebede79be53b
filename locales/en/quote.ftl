### Quotes: checking them before they go out, and the names that none may repeat.

quote-list-title = Quotes to check
quote-list-lead = Before a quote goes out, a person looks whether anybody can be recognised in it. Until then it stands on no printed and no public page.
quote-list-empty = No quotes yet
quote-list-empty-text = Quotes that you choose on the page of a theme come here to be checked.
quote-next = Check the next one
quote-title = Can anybody be recognised?
quote-words = The words
quote-theme = Theme
quote-standing = Where it stands
quote-unchecked = Not yet checked
quote-refused = Not to be used
quote-cleared = Cleared
quote-cleared-translation = Cleared: translation only
quote-cleared-paraphrase = Cleared: in other words
quote-whole = The whole answer, to understand the quote
quote-found = Please look at these
quote-found-translation = Please look at these in the translation
quote-nothing-found = Nothing was marked. Please read the words yourself: who knows this community may recognise more than any list.
quote-risk = { $kind ->
        [kept] A name from your list
        [email] An e-mail address
        [phone] A telephone number
        [link] An address on the internet
        [handle] A name on a service
        [address] Part of an address
        [place] A place
        [number] A long number
        [date] A day
        [age] An age
        [titled] Somebody with a title
        [given] What somebody is called
        [capitals] All in capitals: names cannot be told from other words
       *[possible] Perhaps a name
    }
quote-narrow = Few people wrote in this language about this, so the original could tell who spoke. Please show only the translation, or tell it in other words.
quote-looked = I have looked at everything that is marked. Nothing in the words I show tells who spoke.
quote-translation-label = Translation into { $language }
quote-translation-hint = Only what the quote itself says: cut away the rest at the beginning and the end. Do not change the words in between.
quote-clear = Nobody can be recognised: clear it
quote-clear-translation = Show only the translation
quote-clear-paraphrase = Show it in these words
quote-refuse = Do not use it
quote-reopen = Check it again
quote-paraphrase-title = In other words
quote-paraphrase-label = What was said, in your words
quote-paraphrase-hint = Leave out whatever tells who spoke. It is shown as told by you, never as a quotation.
quote-paraphrase = In other words, by whoever checked it
quote-translation-only = Translation. The original is not shown.
quote-problem-translation = These words do not stand in the translation like this. Please cut away words at its beginning and end only; the translation itself is changed on the page of the words.
quote-problem-empty = Please write the words that are to be shown.
quote-problem-repeats = These are the words of the quote itself. Please tell it in other words.
quote-problem-changed = This quote has changed since you opened its page. Please look at it once more.
quote-problem-looked = Please look at everything that is marked, and say so, before you clear the quote.
quote-problem-telling = Your words hold a name from your list, a telephone number or an address on the internet. Please leave it out.
quote-names-title = Names that no quote may repeat
quote-names-lead = School staff, schools, streets, anybody whose name would tell who spoke. They are marked wherever they stand in a quote.
quote-names-label = Names
quote-names-hint = One name a line, in every script in which families may write it. Harken does not guess: a name that stands here in Latin letters is not found where somebody writes it in Arabic, Cyrillic or another script, nor one in simplified Chinese characters where it is written in traditional ones.
quote-names-many = The list can have at most { $count } names.
quote-names-long = “{ $name }…” is too long. A name can have at most { $count } characters, and each stands on a line of its own.
