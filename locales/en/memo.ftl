### Memos: what coders note for each other.

memo-title = Memos
memo-one = A memo
memo-lead = What those who code noted for each other, newest first.
memo-none = No memo yet.
memo-empty-title = No memos yet
memo-empty-text = A memo holds a thought about words, a code or a theme. Write one on the page of a code or theme, or beside the words.
memo-write = Write a memo
memo-text = Memo
memo-hint-passage = Those who code see it. It goes when the words go.
memo-hint-other = Those who code see it. Do not copy a family’s words or names into it: it stays when they withdraw theirs.
memo-keep = Keep this memo
memo-change = Change it
memo-about = About
memo-about-passage = Words
memo-about-code = Code
memo-about-theme = Theme
memo-by = { $name }, { $when }
memo-by-gone = Somebody who has left, { $when }
memo-earlier = How it read before
memo-pages = Pages of memos
memo-missing = Please write something first.
memo-long = This memo is too long. It can have at most { $count } characters.
memo-overtaken = Somebody worded this memo anew while you had it open. Nothing was lost: your words are in the field, theirs are kept below.
memo-delete-title = Delete this memo
memo-delete-text = It goes with everything it said before.
memo-delete = Delete the memo
