### Reading a session back to the room, and closing it.

readback-title = Read back and close
readback-lead = Read to the room what you understood. What people then say about it is kept as their own.
readback-saved = Saved.
readback-closed = This session is closed. Its words can be coded now, and nothing is written in it any more.
readback-unasked = Nobody has been asked yet who agrees. If you close now, nothing that was said can be quoted.
readback-asking = A round is still open: people are writing or ranking on their phones. Close the round first, and keep its words if they belong to the session.
readback-lines = What is written down
readback-thought = Facilitator’s thought
readback-thoughts = Your own thoughts
readback-thoughts-text = Not for reading out. They stay with the session and are never coded.
readback-summary = The summary
readback-summary-hint = Write it in the languages of the room, as you will say it. It is not coded and not quoted.
readback-summary-in = Summary in { $language }
readback-summary-save = Save the summary
readback-summary-none = No summary was written down.
readback-corrections = What the room says about it
readback-corrections-none = Nothing has been corrected.
readback-correction = A correction, as the room wants it
readback-correction-hint = What is wrong or missing, in their words and without saying who. At most { $count } characters.
readback-correction-language = Language of the correction
readback-correction-save = Keep this correction
readback-correction-missing = Please write down what the room said before saving.
readback-long = This text is too long. It can have at most { $count } characters; please shorten it.
readback-close-title = Close the session
readback-close-text = Its lines and the room’s corrections become passages for coding. After that they do not change, and nothing more is written. A seat’s words can still be erased.
readback-close-devices = Look at every device first: each should say “All is saved”. What a device still holds can come later, but it will not have been read back to the room.
readback-before-closing = Before you close, this is still undone. You can close all the same.
readback-no-summary = No summary is written down, so nothing has been read back to the room from here.
readback-no-summary-in = There is no summary in { $language }.
readback-not-kept = The answers of a round were shown and not kept. They will not be among the words:
readback-round = Round
readback-unwarned = A round has been shown since you opened this page, and its answers are not kept. It is named below: please look at it and then close.
readback-close = Close the session
readback-changed = Lines have come or gone since you opened this page. They are shown now: please look at them and then close.
readback-nothing = There is nothing to close yet: no words, no observations and no corrections are written down.

## Lines that came after closing

readback-late-title = Lines that came after closing
readback-late-lead = A device that had no network may still hold lines. Open the page for writing down on it and send them, or bring them in here from the file it has saved. They become passages like the others, marked as not read back to the room.
readback-late-file = Saved file
readback-late-file-hint = The file that “Save to a file” has made on the page for writing down, at most { $megabytes } MB. Bringing the same file in again adds nothing.
readback-late-take = Bring in the lines
readback-late-no-file = Please choose a file first.
readback-late-large = This file is too large. It can have at most { $megabytes } MB; lines can also be sent from the device itself. Nothing was brought in.
readback-late-not-lines = This file does not hold lines that the page for writing down has saved. Please choose the file as it was saved. Nothing was brought in.
readback-late-other-session = The lines in this file are of another session. Please bring it in on the page of that session. Nothing was brought in.
readback-late-open = This session is not closed. Lines are written and taken in on the page for writing down.
readback-late-unasked = Nobody who was there has been asked who agrees that notes are taken, so nothing can be brought in.
readback-late-taken =
    { $count ->
        [one] { $count } line was brought in.
       *[other] { $count } lines were brought in.
    }
readback-late-nothing-new = There was nothing new to become a passage in this file.
readback-late-refused =
    { $count ->
        [one] { $count } entry could not be read and was left out. It is still in your file.
       *[other] { $count } entries could not be read and were left out. They are still in your file.
    }
readback-late-erased = Words of a seat that was erased were left out. Please delete the file.
