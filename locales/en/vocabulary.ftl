### Words an initiative has agreed on.

vocabulary-title = Vocabulary
vocabulary-lead = Words that everybody uses and few mean alike. What the people here agreed they mean stands wherever the initiative uses them.
vocabulary-empty = No word has been agreed on yet
vocabulary-empty-text = Hold the exercise of shared language in a session, or write down what has been agreed before.
vocabulary-unnamed = A word without a name
vocabulary-from-session = Agreed in this session
vocabulary-add-title = Write down what a word means here
vocabulary-term-label = Word
vocabulary-term-own = A word of our own
vocabulary-term-missing = Please choose a word.
vocabulary-language-label = Language
vocabulary-language-missing = Please choose a language.
vocabulary-definition-label = What was agreed
vocabulary-definition-missing = Please write down what was agreed.
vocabulary-names-label = Names
vocabulary-names-hint = What the word is called in this language, and forms in which it is met, one a line. The first is shown. The four words of the exercise have their usual names already.
vocabulary-names-missing = Please write what the word is called.
# Stands before a definition that opens from a marked word.
vocabulary-agreed-label = Here we mean:
vocabulary-agreed-title = Words we agreed on
