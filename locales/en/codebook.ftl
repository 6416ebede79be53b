### The codebook: how it changes, how it stood, and how it goes in and out as a file.

codebook-carried = This code is on some words, so it cannot only gather other codes. Take it off the words first.
codebook-examples = Examples
codebook-examples-hint = One on each line.
codebook-heading = It only gathers other codes, and is put on no words itself
codebook-versions = Versions
codebook-file = As a file
codebook-reshape = Merge or split
codebook-reshape-text = You see what would change before anything does.
codebook-merge = Merge into another code
codebook-split = Split into two codes
codebook-history = How this code came to be
codebook-version = Version { $number }
codebook-version-head = Version
codebook-versions-lead = Every change of the codebook, with the codebook as it stood and how much each code was used.
codebook-changed-meanwhile = Somebody changed this code while you had this page open. Nothing was changed now. Please look at how it is and try again.
codebook-gone-meanwhile = Somebody merged or deleted this code while you had this page open. Nothing was changed now.
codebook-gone-merged = This code is not in the codebook any more ({ $by }). It was merged into:
codebook-gone-deleted = This code is not in the codebook any more ({ $by }). It was deleted.

## What happened to a code
codebook-was-made = Was made.
codebook-was-there = Was there when versions began to be counted.
codebook-was-imported = Came in with a file.
codebook-was-merged = Was merged into { $code }.
codebook-took-in = Took in { $code }.
codebook-was-split = Was split: some of its words went to { $code }.
codebook-split-from = Was made by splitting { $code }.
codebook-was-deleted = Was deleted.
codebook-renamed = Renamed from { $before } to { $after }.
codebook-moved = Moved from { $before } to { $after }.
codebook-new-definition = Its meaning was worded anew.
codebook-new-use = When to use it was worded anew.
codebook-new-not = When not to use it was worded anew.
codebook-new-examples = Its examples changed.
codebook-new-colour = Its colour changed.
codebook-new-codable = Whether it goes on words itself changed.
codebook-of-code = { $code }: { $told }

## What a version did
codebook-did-begin = Versions began to be counted.
codebook-did-create = Made the code { $code }
codebook-did-change = Changed the code { $code }
codebook-did-delete = Deleted the code { $code }
codebook-did-merge = Merged { $code } into { $other }
codebook-did-split = Split { $code }: { $other } is new
codebook-did-import = Brought in a file
codebook-report = What this changed
codebook-did-nothing = The code was on no words, and nothing else hung on it.
codebook-did-move = { $count ->
    [one] { $count } coding has the other code now.
   *[other] { $count } codings have the other code now.
}
codebook-did-both = { $count ->
    [one] { $count } coding carries both codes now.
   *[other] { $count } codings carry both codes now.
}
codebook-did-stay = { $count ->
    [one] { $count } coding stayed with the old code alone.
   *[other] { $count } codings stayed with the old code alone.
}
codebook-did-join = { $count ->
    [one] { $count } coding was on the same words by the same person already. The two are one now.
   *[other] { $count } codings were on the same words by the same person already. Each pair is one now.
}
codebook-did-quotes = { $count ->
    [one] { $count } of them is chosen as evidence, and stays chosen.
   *[other] { $count } of them are chosen as evidence, and stay chosen.
}
codebook-did-check = { $count ->
    [one] { $count } quote has to be checked once more: two people had decided about the same words in different ways.
   *[other] { $count } quotes have to be checked once more: two people had decided about the same words in different ways.
}
codebook-did-themes = { $count ->
    [one] { $count } theme gathers other words now. Its figures may change in the next release.
   *[other] { $count } themes gather other words now. Their figures may change in the next release.
}
codebook-did-parts = { $count ->
    [one] { $count } code is part of another one now.
   *[other] { $count } codes are part of another one now.
}
codebook-did-memos = { $count ->
    [one] { $count } memo came along.
   *[other] { $count } memos came along.
}
codebook-did-make = { $count ->
    [one] { $count } code is new.
   *[other] { $count } codes are new.
}
codebook-did-update = { $count ->
    [one] { $count } code says something else now.
   *[other] { $count } codes say something else now.
}
codebook-did-keep = { $count ->
    [one] { $count } code was here already and stayed as it was.
   *[other] { $count } codes were here already and stayed as they were.
}
codebook-stands = The codebook now
codebook-stood = The codebook as it stood
codebook-stood-hint = Counted as of the end of this version. Words that were withdrawn or erased since are counted in no version.
codebook-replay = The analysis at this version
codebook-uses = { $codings ->
    [one] { $codings } coding on { $passages ->
        [one] { $passages } passage
       *[other] { $passages } passages
    }
   *[other] { $codings } codings on { $passages ->
        [one] { $passages } passage
       *[other] { $passages } passages
    }
}
codebook-unused = on no words
codebook-earlier = The version before
codebook-later = The version after

## Merging
codebook-merge-choose = Choose a code
codebook-merge-into = The code that stays
codebook-merge-hint = All words of the other code get this one.
codebook-look = See what would change
codebook-preview = What would change
codebook-will-go = { $code } leaves the codebook. Its words, parts, memos and places in themes go to { $other }.
codebook-will-move = { $count ->
    [one] { $count } coding gets the other code.
   *[other] { $count } codings get the other code.
}
codebook-will-join = { $count ->
    [one] { $count } coding is on the same words by the same person under both codes. The two become one.
   *[other] { $count } codings are on the same words by the same person under both codes. Each pair becomes one.
}
codebook-will-quotes = { $count ->
    [one] { $count } quote chosen as evidence is among them.
   *[other] { $count } quotes chosen as evidence are among them.
}
codebook-will-parts = { $count ->
    [one] { $count } code that is part of it moves along.
   *[other] { $count } codes that are part of it move along.
}
codebook-will-memos = { $count ->
    [one] { $count } memo moves along.
   *[other] { $count } memos move along.
}
codebook-will-theme = { $count ->
    [one] The theme “{ $theme }” will also gather { $code }: { $count } more coding.
   *[other] The theme “{ $theme }” will also gather { $code }: { $count } more codings.
}
codebook-will-theme-same = The theme “{ $theme }” gathers both codes already: its words stay the same.
codebook-will-no-release = No published figures rest on it.
codebook-will-release = { $count ->
    [one] The published figures of { $count } survey rest on these themes. They stand as they are. The next release counts anew.
   *[other] The published figures of { $count } surveys rest on these themes. They stand as they are. The next release counts anew.
}
codebook-will-end-split = Somebody is going through { $code } to split it. That work ends here.
codebook-will-comparisons = { $count ->
    [one] { $count } comparison of two coders counts both codes as one from then on.
   *[other] { $count } comparisons of two coders count both codes as one from then on.
}
codebook-did-comparisons = { $count ->
    [one] { $count } comparison of two coders counts both codes as one now.
   *[other] { $count } comparisons of two coders count both codes as one now.
}
codebook-split-comparisons = { $count ->
    [one] { $count } comparison of two coders in which it was given stays as it was made, with the code as it was.
   *[other] { $count } comparisons of two coders in which it was given stay as they were made, with the code as it was.
}
codebook-apart = Two people are coding the same words apart from each other just now. Please merge, split or delete codes, or make headings of them, once they have been compared. Nothing was changed.
codebook-texts = What the code that goes says
codebook-texts-left = Leave it in the history. { $code } says what it says now.
codebook-texts-added = Add what { $code } says to { $other }
codebook-texts-long = Both texts together are too long for one code, so they cannot be put together here.
codebook-merge-now = Merge them
codebook-same = A code cannot be merged into itself. Please choose another one.
codebook-into-heading = The code that stays only gathers other codes, so words cannot carry it. Change that first, or choose another one.

## Splitting
codebook-split-how = First name the new code. Then go through the words of { $code } and say where each goes. Nothing changes until you say so at the end, and you can go on another day.
codebook-split-name = Name of the new code
codebook-split-name-hint = At most { $count } characters.
codebook-split-text-hint = At most { $count } characters. The rest can be settled later.
codebook-split-begin = Go through the words
codebook-stays = Stays with { $code }
codebook-goes = Goes to { $code }
codebook-both = Carries both
codebook-unseen = Not kept yet
codebook-in-full = Read it in full
codebook-page = Page { $page } of { $pages }
codebook-keep-next = Keep and go on
codebook-keep-look = Keep and see what would change
codebook-go-through = { $count ->
    [0] No words carry this code
    [one] Go through its { $count } coding
   *[other] Go through its { $count } codings
}
codebook-will-make = The code { $code } is made.
codebook-will-give = { $count ->
    [one] { $count } coding goes to { $code }.
   *[other] { $count } codings go to { $code }.
}
codebook-will-both = { $count ->
    [one] { $count } coding carries both codes.
   *[other] { $count } codings carry both codes.
}
codebook-will-stay = { $count ->
    [one] { $count } coding stays with { $code } alone.
   *[other] { $count } codings stay with { $code } alone.
}
codebook-will-unseen = { $count ->
    [one] Nobody has decided about { $count } of those that stay.
   *[other] Nobody has decided about { $count } of those that stay.
}
codebook-split-themes = Themes that gather { $code } as well
codebook-split-themes-hint = A theme left out loses the words that go to the new code, and the quotes chosen among them.
codebook-split-now = Split it
codebook-split-rename = The new code
codebook-split-drop = Give up this split
codebook-split-drop-text = What was chosen so far is forgotten. The codes stay as they are.
codebook-nothing-goes = No words would go to the new code. Please go through them first.

## Files
codebook-no-file = Please choose a file first.
codebook-unread = This file takes too long to read. Please look whether it is a codebook.
codebook-nothing-new = The codebook holds all of this already. Nothing was changed.
codebook-out = Take it out
codebook-out-text = QDC is the format that programs for qualitative analysis share. The table opens in any spreadsheet.
codebook-out-qdc = Download as QDC
codebook-out-csv = Download as a table (CSV)
codebook-out-none = There is nothing to take out yet.
codebook-in = Bring codes in
codebook-in-file = File
codebook-in-hint = QDC, or a table (CSV or Excel) with a column called name. The columns parent, definition, when_to_use, when_not_to_use, examples, colour, codable and guid are read as well.
codebook-all-read = { $count ->
    [one] { $count } code was read, and nothing had to be repaired.
   *[other] { $count } codes were read, and nothing had to be repaired.
}
codebook-remarks = { $count ->
    [one] { $count } thing was repaired or left out
   *[other] { $count } things were repaired or left out
}
codebook-remark = What was done
codebook-line-head = Where
codebook-line = Line { $number }
codebook-would-make = { $count ->
    [0] No code is new
    [one] { $count } code is new
   *[other] { $count } codes are new
}
codebook-would-keep = { $count ->
    [one] { $count } code is here already, just as the file has it.
   *[other] { $count } codes are here already, just as the file has them.
}
codebook-would-change = { $count ->
    [one] { $count } code is here already, and the file says something else
   *[other] { $count } codes are here already, and the file says something else
}
codebook-would-rename = Another code is already called { $name }. This one is called { $now }.
codebook-known = Codes that are here already
codebook-known-keep = Leave them as they are
codebook-known-update = Take over what the file says
codebook-take = Bring it in
codebook-odd-no-name = A code had no name. It is called { $now } now.
codebook-odd-long-name = A name was too long. The code is called { $now } now, and its whole name stands in what it means.
codebook-odd-control = { $name } held characters that cannot be shown. There are spaces in their place.
codebook-odd-same-name = { $name } stands there more than once. This one is called { $now } now.
codebook-odd-long-text = A text of { $name } was too long. { $count ->
    [one] { $count } character was cut off.
   *[other] { $count } characters were cut off.
}
codebook-odd-guid = What stands as the guid of { $name } is none. It gets a new one.
codebook-odd-same-guid = { $name } has the guid of another code. It gets a new one.
codebook-odd-colour = { $name } has a colour that is none: { $colour }. It gets another one.
codebook-odd-codable = It is not clear whether words can carry { $name }. They can.
codebook-odd-parent = { $name } should be part of { $parent }, which is not in the file. It is part of nothing wider now.
codebook-odd-circle = { $name } was part of itself, by some steps. It is part of nothing wider now.
codebook-odd-set = The set { $name } was left out: there are no sets of codes here.
codebook-odd-element = Something called { $name } was left out: no codebook has it.
codebook-odd-attribute = Everything under { $name } was left out: no codebook has it.
codebook-odd-text = Text that belongs to no code was left out.
codebook-odd-project = This is a whole project. Only its codebook was read.
codebook-bad-empty = There is no code in this file.
codebook-bad-long = This file is too large for a codebook. It can have at most 8 MB.
codebook-bad-many = There are too many codes in this file. It can have at most { $count }.
codebook-bad-deep = Line { $line }: codes lie within codes too deep. Please bring in a file with fewer levels.
codebook-bad-project = This is a whole project, not a codebook. Please save the codebook alone as QDC and choose that file.
codebook-bad-binary = This file is neither a codebook nor a table. Please choose a QDC, CSV or Excel file.
codebook-bad-byte = Byte { $place } of this file is not text. Please save it again as UTF-8.
codebook-bad-xml = Line { $line }: this file is damaged or cut off there. Please save it again where it comes from.
codebook-bad-doctype = Line { $line }: this file brings a document type of its own, which no codebook needs. Please save it again where it comes from.
codebook-bad-root = This is XML of another kind ({ $root }). Please choose a QDC file.
codebook-bad-columns = This table has no column called name. Please name the column that holds the names of the codes.
codebook-bad-table = This table cannot be read. { $why }
