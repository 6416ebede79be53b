### Whether reading on still brings new codes.

saturation-title = Saturation
saturation-link = Saturation: does reading on still bring new codes?
saturation-lead = When reading on brings hardly any new codes, you have probably heard what there is to hear. Look at each language by itself: one group can be fully heard while another has hardly spoken.
saturation-settings = How to look
saturation-base = Sources in the base
saturation-run = Sources in a run
saturation-threshold = New codes at most
saturation-group = Group
saturation-sources = Sources
saturation-codes = Codes in all
saturation-which = Which codes
saturation-result = Result
saturation-all = Everything that was said
saturation-coded = { $sources ->
    [one] { $coded } of { $sources } coded
   *[other] { $coded } of { $sources } coded
}
saturation-few = Fewer than { $count } coded
saturation-thin = Too thin to conclude
saturation-thin-text = Too few have been heard and coded. That nothing new comes up here means nothing yet.
saturation-early = Less than half is coded: more may come
saturation-reached = Reached after source { $at }, confirmed by a run of { $run }
saturation-not-reached = Not reached: every run still brought new codes
saturation-no-codes = The base has no codes
saturation-runs-of = Run by run: { $group }
saturation-run-head = Run
saturation-run-of = Sources { $from } to { $to }
saturation-new-codes = New codes
saturation-share = Share of the base
saturation-runs-untold = Which codes a run of families brought is not told: it would show what one family said beside something else it said.
saturation-how = How it is counted
saturation-how-text = The codes of the first { $base } sources are the base. Then come runs of { $run } sources. Saturation is reached at the first run whose new codes are at most { $percent } % of those in the base. The method is that of Guest, Namey and Chen (PLoS ONE, 2020).
saturation-how-sources = A source is a session, or the answers of one family to a survey. Only sources with at least one code count: of the others nobody can tell whether they have been read.
saturation-how-order = Sources stand in an order by chance that stays the same from day to day. It is never the order in which they came: that would say who answered when.
saturation-how-groups = Groups by school or grade are not here. Staff see such groups in releases only, and counting codes family by family beside them would go round what releases protect.
saturation-how-limits = Saturation says that these people, asked these questions, bring nothing new. It says nothing about those who were never asked.
