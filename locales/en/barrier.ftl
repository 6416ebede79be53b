### Barriers, and the problem that frames them.

barrier-list-title = Barriers
barrier-list-lead = A barrier is something in how schools work that keeps a need from being met. It is a thing you can change, never a trait of a family.
barrier-list-empty = No barriers yet
barrier-list-empty-text = What you have diagnosed will be here: what keeps whom from what, and how you would see it change.
barrier-new = Name a barrier
barrier-edit = Change this barrier
barrier-title-label = Barrier
barrier-title-hint = A few words, for example: Meetings are held in working hours
barrier-title-missing = Please give the barrier a short name.
barrier-statement-label = Problem statement
barrier-statement-hint = Specific and measurable: what happens, where, to whom, how often.
barrier-statement-missing = Please write what the barrier is: what happens, where, to whom, how often.
barrier-indicator-label = Indicator
barrier-indicator-hint = What you count or measure, for example: share of meetings with an interpreter
barrier-baseline-label = Baseline
barrier-baseline-hint = What the indicator says now, and from when that is, for example: 17 %, spring term
barrier-position-label = Place in the list
barrier-position-hint = A whole number. The smallest stands first.
barrier-heard-title = What families say about it
barrier-problem-title = The problem
barrier-problem-empty = Nobody has written the problem statement yet.
