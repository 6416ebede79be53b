### Recordings of sessions, played beside what was written down.

recording-title = Recordings
recording-lead = Listen again beside what was written down. Only those who hold this session hear it, and it is never published.
recording-new = Bring a recording in
recording-unasked = Before anything is kept, ask who agrees, and write the numbers down.
recording-seat-erased = Somebody had their words erased, and a recording would bring them back. No recording is kept of this session any more.
recording-agreed = Everybody in the room agreed to be recorded
recording-not-agreed = Please tick that everybody agreed to be recorded. If anybody did not, keep notes instead.
recording-begins = Where it begins in the session
recording-begins-hint = By the clock of your notes, for example 0:30 or 1:05:00. With a minus sign where the recording was running first. Leave it empty if both began together.
recording-moment-wrong = This is not a time like 0:30 or 1:05:00. Please write minutes and seconds with a colon between them.
recording-erase-on = Erase it on
recording-erase-on-hint = It goes by itself on this day. A month is usually enough to write it out.
recording-day-wrong = Please choose a day after today, at most { $days ->
    [one] { $days } day
   *[other] { $days } days
} from now.
recording-day-promised = Those in the room were told that the sound is erased by { $day }. Please choose that day or an earlier one.
recording-file = The recording
recording-file-hint = MP3, M4A, Ogg or Opus, WebM, WAV or FLAC, up to { $most } MB.
recording-no-file = Please choose a file to bring in.
recording-kind-wrong = This file is not a recording that browsers can play. Please save it as MP3, M4A, Ogg, WebM, WAV or FLAC. Nothing was kept.
recording-large = This recording is larger than { $most } MB. Please save it in a smaller quality or cut it in two. Nothing was kept.
recording-many = A session keeps at most { $most } recordings. Please erase one first.
recording-seats = If somebody takes their words back, the whole recording is erased: one voice cannot be cut out of it.
recording-keep = Keep the recording
recording-kept = The recording is kept.
recording-erased = The recording is erased.
recording-number = Recording { $number }
recording-goes = It is erased on { $day }.
recording-from = Play from { $moment }
recording-no-lines = No line of this session has a time that lies in this recording.
recording-change = Change or erase it
recording-set-begins = Save where it begins
recording-erase-sure = Erasing cannot be undone. What was written down stays.
recording-erase = Erase this recording
