### How long answers are kept, and how they are erased.

keeping-title = Keeping and erasing
keeping-lead = Families told you what they did because you needed it. When you no longer do, let it go.
keeping-link = How long answers are kept

keeping-months-label = Months to keep answers after a survey has ended
keeping-months-hint =
    { $days ->
        [one] For example 12. Left empty, answers stay until somebody erases them. After a change nothing is erased for one day.
       *[other] For example 12. Left empty, answers stay until somebody erases them. After a change nothing is erased for { $days } days.
    }
keeping-months-wrong = Please write a whole number of months from 1 to { $most }, or leave it empty.
keeping-none-chosen = Nobody has chosen yet how long answers are kept. What is not there cannot be lost or asked for: twelve months are enough for most.

keeping-ended-title = Surveys that have ended
keeping-ended-none = No survey has ended yet.
keeping-column-ended = Ended on
keeping-column-due = Answers are erased on
keeping-column-now = Sooner
keeping-no-day = No day chosen
keeping-erased = Erased on { $day }
keeping-erase-link = Erase the answers to { $survey }

keeping-stays-title = What goes, and what stays
keeping-goes-text = Erased are the answers and their words, the codes and translations on them, receipts, and the marks of used invitation codes. They are taken out of the files as well, and nobody can bring them back.
keeping-stays-text = What was published stays as it was, and so do the themes' statements, the codebook, sessions, and the survey itself.

keeping-backup-title = Backups
keeping-backup-last = The last backup that can still be read was made on { $day }.
keeping-backup-none = There is no backup that can be read.
keeping-backup-text = A backup is encrypted, and its key is destroyed after a while: then what was erased is gone from every copy of it. Whoever runs the server makes backups with harken backup.

keeping-erase-title = Erase answers now
keeping-erase-lead = This cannot be taken back.
keeping-erase-backups = Older backups do not bring them back when they are restored.
keeping-erase-not-ended = Only the answers of a survey that has ended can be erased. Please end it first.
keeping-erase-name-label = Name in the address
keeping-erase-name-hint = To be sure it is the right one, please type { $name }.
keeping-erase-name-wrong = Nothing was erased: please type the name { $name } exactly as it stands here.
keeping-erase-submit = Erase the answers
