### What is said about privacy and consent. A locale whose text no speaker has reviewed shows the English beneath it.
# How far this locale is: "drafted" until a speaker has checked what it says about privacy and consent, then "reviewed".
locale-status = reviewed

# Stands above a text that no speaker of the language has checked yet. Below it, the English original follows.
privacy-draft = A draft: no one who speaks this language has checked this translation yet. Below it you find the English text.
privacy-original = The English text
privacy-summary = Anonymous: what we keep, and what we do not
privacy-kept-title = What we keep
privacy-kept-answers = Your answers, and the language you chose.
privacy-kept-version = Which version of the survey you answered.
privacy-kept-day = The day on which your answers were passed on together with those of others. Not the moment you sent them.
privacy-kept-quote = Whether people may repeat your words, if you are asked.
privacy-kept-number = A random number that stands for your answers. It says nothing about you.
privacy-kept-receipt = A fingerprint of the receipt that you can keep. It finds your answers only for whoever has the receipt.
privacy-kept-code = Whether you used a code. Not which one.
privacy-not-kept-title = What we do not keep
privacy-not-kept-name = Your name, phone number or e-mail address. We do not ask for them.
privacy-not-kept-device = Which phone or computer you used, its address on the internet, or the time you sent your answers.
privacy-not-kept-cookie = Nothing that would recognise you next time. This page uses no cookies.
privacy-when-title = When people see the answers
privacy-when-close = When the survey ends, all answers are shuffled and passed on together. Until then, nobody here can read them or count them.
privacy-when-dates = Answers are shuffled and passed on together on these days: { $dates }. In between, nobody here can read them or count them.
privacy-limits-title = What we cannot promise
privacy-limits-network = Whoever runs your internet connection can see that you visited this page, but not what you wrote.
privacy-limits-words = Someone who knows you well could recognise you by rare words or by a story only you would tell.
privacy-limits-together = People who work here can notice that many answers arrived together.
privacy-limits-database = If this place uses a database called PostgreSQL, that database’s own log keeps deleted text for a while.
privacy-codes = Codes on paper made for this survey: { $count }. Each works once. Whoever made them can find out that a code was used, but not which answers came with it.
privacy-groups = The people who run this survey look at the answers by group, for example by language or school. A small group is never shown.

## On the page that says everything

privacy-page-title = What happens to your answers
privacy-page-link = Everything about this, on one page
privacy-when-pools = Answers with a code on paper are passed on in groups while the survey is open. Some always stay behind, so that nobody can tell whose have left.
privacy-few = If fewer than five people answer, their answers stay locked and nobody reads them.
privacy-who-title = Who sees what
privacy-who-waiting = Until answers are passed on, they are locked. The key is kept apart from them, and it is destroyed when they have been passed on.
privacy-who-readers = Then people who work on this read what you wrote, one text at a time. They do not see your other answers beside it.
privacy-who-translator = If fewer than five people write in a language, only a translator reads their words. Everyone else reads a translation that does not name the language.
privacy-who-tables = Tables show only groups of ten people or more, and how many of them said something only in rough shares. A group that could be worked out from other numbers is left out too.
privacy-who-quotes = Your words are repeated to others only if you said yes, and only after a person has checked that they point to nobody.
privacy-long-title = How long we keep it
privacy-long-months = { $count ->
    [one] Answers are erased { $count } month after the survey has ended.
   *[other] Answers are erased { $count } months after the survey has ended.
}
privacy-long-open = Nobody has chosen yet when the answers will be erased.
privacy-long-withdraw = With your receipt you can take your answers back. They are erased within a day or so. Words of yours that others could read are gone at once.
privacy-long-published = Numbers that were published before stay as they are.
privacy-long-backup = Copies kept for emergencies are locked. After some weeks their keys are destroyed, and then nobody can read them.
privacy-limits-machine = Whoever runs the computer that keeps the answers and their keys could read them, even before they are passed on.
privacy-limits-false = Someone who can send many false answers can narrow down which ones are real.
quote-consent-label = May we repeat your words?
quote-consent-hint = Only words that point to nobody, after a person has checked them. Either answer is fine.
quote-consent-yes = Yes, my words may be repeated without my name
quote-consent-no = No, please only count my answer
