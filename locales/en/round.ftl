### Rounds of a session, as the facilitator works with them. What participants read is in circle.ftl.

round-list-title = Silent rounds
round-list-lead = Everyone answers at once and in silence, on a phone or on paper. What they write appears together and mixed, once you close the round and at least { $count } have taken part.
round-asked-label = Asked
round-kind-label = Kind
round-kind-missing = Please choose what kind of round it is.
round-kind-prompt = One prompt: everyone answers, and all see the answers
round-kind-ideas = Nominal group technique: ideas in silence, one list, clarify and merge, rank in private
round-kind-words = Shared language: what equity, equality, inclusion and justice mean to each
round-stage-label = How far it is
round-stage-writing = Open
round-stage-few = Too few, hidden
round-stage-listed = Shown
round-stage-ranking = Ranking
round-stage-ranking-few = Too few ranked, hidden
round-stage-ranked = Result shown
round-stage-erased = Ended unread
round-new = Open a round
round-open = Open the round
round-prompt-label = Prompt
round-prompt-hint = A prompt of the session’s guide, or words of your own in the fields below. Shared language needs none.
round-prompt-own = My own words
round-text-label = In { $language }
round-text-missing = Please choose a prompt, or write one in at least one language.
round-busy = Another round of this session is open. Close it first: people can only be asked one thing at a time.
round-over = This session is closed. Nothing can be added to it any more.

round-projector = Open the projector page
round-look-again = Look again
round-back = The round
round-now-title = Now
round-now-writing = People write. Nobody sees an answer, and nobody sees how many have come, until you close the round. They appear if at least { $count } have taken part. Sendings are counted: somebody who sends twice counts twice.
round-now-few = Fewer than { $count } took part, so what they wrote stays hidden. You can open the round again for others, or end it: then it is erased unread.
round-now-ideas = All ideas are on the list, mixed. Read them out one by one. Ask what is meant, and merge only what the group says is the same. Then let everyone rank.
round-now-listed = What was written is shown, mixed.
round-now-ranking = Everyone chooses up to five in private, the most important first. The result appears if at least { $count } have ranked.
round-now-ranking-few = Fewer than { $count } ranked, so their rankings stay hidden. You can let others rank, or give the ranking up: then the rankings are erased and the list stays.
round-now-ranked = The first of five gets 5 points and the fifth gets 1 (Delbecq, Van de Ven and Gustafson, 1975). What each person chose is erased; only the sums are kept.
round-now-erased = The round ended without being shown. What was written was erased unread.
round-close = Close and show
round-close-ranking = Close the ranking
round-reopen = Open again
round-rank = Begin the ranking
round-erase = End and erase unread
round-end-ranking = Give up the ranking
round-step-refused = That cannot be done now. Perhaps somebody else was quicker, another round is open, or the session is closed. This is how it stands.
round-join-title = How people join
round-join-text = On any phone, without an account: they scan the code, or type it on the first page under “Join a conversation”. Say the digits aloud.
round-slip-title = Type in a slip
round-slip-lead = For those who write on paper. A slip counts like an answer from a phone, and nobody sees it here until the round is closed.
round-slip-language = Language of the slip
round-slip-text = What is written on it
round-slip-save = Add the slip
round-slip-missing = Please type what is written on the slip.
round-slip-late = The round was closed before this slip arrived, so it was not added.
round-list-heading = What was written
round-list-refused = This cannot be changed now. The list can be changed after the closing and before the ranking begins.
round-merge-lead = Merging keeps every wording as it was written. You can take a wording out again.
round-item = Idea { $number }
round-merge-label = Idea { $number } means the same as
round-merge = Merge
round-part = Take out again
round-meaning-label = What the group says it means
round-agree-title = What we agree on
round-agree-lead = Talk about the wall, and write down what the group agrees each word means here. It becomes part of the vocabulary:
round-keep-title = Keep the words
round-keep-lead = They become lines of this session, as the participants’ own words, mixed and without a seat. They can be coded once the session is closed.
round-keep = Keep these words
round-kept = The words are lines of this session now.
round-keep-refused = These words were kept before, or are not shown.

round-tally-title = Tally of paper rankings
round-tally-lead = Count how many papers gave each idea 5 points, 4 points and so on: the idea that stands first on a paper gets 5, the fifth 1. Then type the numbers here, once for all papers together.
round-tally-papers = Number of papers
round-tally-caption = Papers that gave each idea so many points
round-tally-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
}
round-tally-cell = { $points ->
    [one] Idea { $number }: papers that gave it { $points } point
   *[other] Idea { $number }: papers that gave it { $points } points
}
round-tally-save = Add these papers
round-tally-number = Please write whole numbers only. A field can stay empty for none.
round-tally-late = The ranking is not open, so the papers were not added.
round-tally-papers-wrong = Please write how many papers there are, from 1 to { $count }.
round-tally-points-wrong = More ideas got { $points } points than there are papers. Each paper gives them once. Please count this column again.
round-tally-item-wrong = More papers chose idea { $number } than there are papers. Please count this row again.
round-tally-blank = There are more papers than marks, so some papers would be blank. Please leave blank papers out.
