### Words that two people code apart from each other, and how far they agree.

agreement-title = Double coding
agreement-lead = Two people code the same words apart from each other. Then you see how far they agree, and what they read differently.
agreement-empty-title = Nothing has been coded twice yet
agreement-empty-text = Draw a sample of words and choose two people who code. Neither sees the other’s codes until they are compared.
agreement-new = Begin a double coding
agreement-name = Name
agreement-state = State
agreement-first = First coder
agreement-second = Second coder
agreement-passages = Passages
agreement-begun = Begun
agreement-state-open = Being coded
agreement-state-compared = Compared
agreement-whoever = Whoever coded it first
agreement-somebody = Somebody who is not here any more

## Beginning
agreement-new-lead = The words are drawn by chance. While the two work, neither sees the other’s codes, on any page.
agreement-name-hint = For example: First check of the codebook, spring.
agreement-who = Who codes
agreement-first-hint = A person, or whoever was the first to code each of the words. These people do not see what the second coder does.
agreement-second-hint = Choose somebody who has not read these words with their codes before: what was seen cannot be unseen.
agreement-choose = Choose a person.
agreement-which = Which words
agreement-which-text = Every language gets its turn before chance fills the rest. Nothing else about the people who said the words is looked at. Words that already serve as quotes are left out, because everybody can see how these were coded.
agreement-coded = Codes they have now
agreement-coded-hint = With “whoever coded it first”, only words that somebody has coded are drawn.
agreement-coded-none = Only words nobody has coded yet
agreement-coded-any = Any words; what the two have given them before counts
agreement-size = How many
agreement-size-some = So many, drawn by chance
agreement-size-all = All that fit
agreement-number = Number of passages
agreement-number-hint = At least { $count }.
agreement-begin = Draw the words and begin
agreement-title-missing = Please give it a name.
agreement-title-long = This name is too long. It can have at most { $count } characters.
agreement-coder-missing = Please choose the two coders. Both must be people who may code here.
agreement-coders-same = Please choose two different people.
agreement-number-wrong = Please write how many passages to draw: a whole number, at least { $count }.
agreement-too-few = Fewer than { $count } passages fit. So few say little about how two people agree. Please choose something wider.

## While it is open
agreement-open-lead = Until the two are compared, neither sees the other’s codes, and no suggestions either.
agreement-how-far = How far they are
agreement-progress = { $all ->
    [one] { $done } of { $all } passage looked at. Coder: { $name }
   *[other] { $done } of { $all } passages looked at. Coder: { $name }
}
agreement-left = { $drawn ->
    [one] { $drawn } passage was drawn; { $left } is still there. Words can be erased by those who said them. Figures are of what is left.
   *[other] { $drawn } passages were drawn; { $left } of them are still there. Words can be erased by those who said them. Figures are of what is left.
}
agreement-your-part = Your part
agreement-your-part-left = { $left ->
    [0] You have looked at all of them. You can still change your codes until they are compared.
    [one] { $left } passage is left for you.
   *[other] { $left } passages are left for you.
}
agreement-your-part-text = Code each passage as you would without anybody else, and mark it as looked at. If no code applies, mark it as well: that is an answer too.
agreement-go-on = Go on coding
agreement-done-not-yours = Only the two coders mark these words as looked at, and only until they are compared.
agreement-not-through = The two are not through yet. Until they are, only an organizer can end this.
agreement-compare-title = Comparing
agreement-compare = Compare
agreement-compare-text = Both have looked at everything. Comparing ends the blindness: then everybody sees all codes again.
agreement-end-early = End now and compare what both have done
agreement-end-early-text = The two are not through yet. You can end here: only passages both have looked at are compared, and the blindness ends.

## On the workbench
agreement-blind = You code these words apart from somebody else
agreement-blind-text = You see your own codes only, and no suggestions, until the two of you are compared:
agreement-mark-done = I have looked at these words
agreement-mark-done-text = Mark them also when no code applies.
agreement-marked-done = You have looked at these words.
agreement-no-export = While you code words apart from somebody else, you cannot take out the project: their codes are in it. Ask another organizer, or compare first.
agreement-unmark = Look at them again

## Compared
agreement-compared-lead = First coder: { $first }. Second coder: { $second }. They coded the same words apart from each other and were compared on { $day }.
agreement-left-out = { $count ->
    [one] { $count } passage is left out here until you are compared, because you code it apart from somebody else just now.
   *[other] { $count } passages are left out here until you are compared, because you code them apart from somebody else just now.
}
agreement-overall = All codes together
agreement-units-text = { $units ->
    [0] There is no passage that both have looked at, so there is nothing to compare.
    [one] Both have looked at { $units } passage. For each passage and each code, it is compared whether the one gave it and whether the other did.
   *[other] Both have looked at { $units } passages. For each passage and each code, it is compared whether the one gave it and whether the other did.
}
agreement-units = Passages compared
agreement-identical = Exactly the same codes
agreement-masi = Krippendorff’s α (MASI)
agreement-pooled = Cohen’s κ, pooled
agreement-kappa = Cohen’s κ
agreement-alpha = Krippendorff’s α
agreement-no-variation = undefined: no variation
agreement-nothing-pairable = undefined: nothing to compare
agreement-no-variation-text = There is no figure: everything was coded alike, so agreement by chance alone would be as high. Look at the percentage.
agreement-nothing-pairable-text = There is no figure: nothing was looked at by both.
agreement-reliable = Reliable: from 0.8 on one can build on it.
agreement-tentative = Good enough for tentative conclusions only: from 0.667 to 0.8.
agreement-unreliable = Not reliable: under 0.667. Talk about what the codes mean before you build on them.
agreement-poor = Poor: less than chance would give.
agreement-slight = Slight (0 to 0.20).
agreement-fair = Fair (0.21 to 0.40).
agreement-moderate = Moderate (0.41 to 0.60).
agreement-substantial = Substantial (0.61 to 0.80).
agreement-almost-perfect = Almost perfect (0.81 to 1).
agreement-adjudication = Where they differ
agreement-disagreeing = { $count ->
    [0] They gave every passage the same codes.
    [one] They differ on { $count } passage.
   *[other] They differ on { $count } passages.
}
agreement-waiting = { $count ->
    [0] Nothing waits for a decision.
    [one] { $count } passage waits for a decision.
   *[other] { $count } passages wait for a decision.
}
agreement-adjudicate = Decide what stays
agreement-disagreements = Where the two differ
agreement-passages-count = { $count ->
    [one] { $count } passage
   *[other] { $count } passages
}
agreement-by-code = Code by code
agreement-by-code-text = { $units ->
    [one] Each figure is over the same { $units } passage: given or not given. What they differ on most comes first.
   *[other] Each figure is over the same { $units } passages: given or not given. What they differ on most comes first.
}
agreement-by-first = Given by the first
agreement-by-second = Given by the second
agreement-percent-head = Agreement in percent
agreement-in-words = In words
agreement-differ = Where they differ
agreement-unused = { $count ->
    [one] { $count } code of the codebook was given by neither.
   *[other] { $count } codes of the codebook were given by neither.
}
agreement-drivers = What they mix up
agreement-drivers-text = One of the two gave the first code, and the other gave the second in its place. The commonest come first: perhaps their definitions overlap.
agreement-one-gave = One gave
agreement-other-gave = The other gave instead
agreement-nothing-instead = Nothing
agreement-where = Where
agreement-by-language = Language by language
agreement-languages-out = Languages with fewer than { $count } compared passages are not told apart: so few say little.
agreement-look = Look at them
agreement-method = How to read this
agreement-method-units = The unit is one passage and one code: given or not given. On how many words of the passage a code lies makes no difference. A passage on which nothing applies counts: both looked, and both gave nothing.
agreement-method-figures = κ takes out the agreement that chance would give two coders with these habits (Cohen 1960). Pooled over codes, the observed and the expected agreement are averaged first (De Vries and others 2008). α does the same for any number of coders (Krippendorff 2011). With MASI, sets of codes that overlap count as partly agreeing (Passonneau 2006).
agreement-method-thresholds = The words for κ are those of Landis and Koch (1977), those for α of Krippendorff (2004). They are customs, not laws: with few passages or a rare code a figure swings widely, so look at the passages.
agreement-method-before = The figures are of what the two gave before anybody decided between them, and stay so. A code that was merged counts as the code it is now, and one that was split as the code it was; codes and words that were deleted are not counted.

## Deciding
agreement-disagreements-lead = Open a passage to see what each gave it, and decide what stays.
agreement-disagreements-none = There are no such passages.
agreement-disagreements-all = Show all
agreement-passage = Passage
agreement-only-first = Only the first gave
agreement-only-second = Only the second gave
agreement-state-waits = To decide
agreement-state-decided = Decided
agreement-decide-title = What stays on these words?
agreement-on-workbench = See them on the workbench
agreement-side-by-side = What each gave
agreement-not-given = Not given
agreement-nothing-given = Neither gave a code.
agreement-of-others = Other people have put these codes on the words. They stay:
agreement-keep = Keep it
agreement-keep-first = Keep the first coder’s
agreement-keep-second = Keep the second coder’s
agreement-keep-both = Keep both
agreement-keep-neither = Keep neither
agreement-keep-what = What stays of { $code }?
agreement-decided = Decided
agreement-decided-by = Decided by { $name }, because:
agreement-decide = Decide
agreement-decide-text = What you keep becomes the coding of these words. What you do not keep is taken off them, and stays on this page.
agreement-reason = Reason
agreement-reason-hint = One sentence that helps the next person to code alike.
agreement-decide-save = Decide, and on to the next
agreement-decide-missing = Please decide about every code on which the two differ.
agreement-decide-not-yours = Somebody other than the two coders decides, or an organizer.
agreement-decide-apart = Two people are coding these words apart from each other in another double coding just now; please decide once they have been compared.
agreement-reason-missing = Please write down the reason. It helps others to code alike.
agreement-reason-long = This reason is too long. It can have at most { $count } characters.
