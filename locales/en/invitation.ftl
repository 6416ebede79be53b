### Invitation codes: what organizers see of them.

invitation-title = Codes
invitation-lead = With codes on paper, each family answers once and nobody else can answer.
invitation-count = How many codes
invitation-count-hint = One for each family, and a few more. At most { $most } here; the command “harken codes” makes more.
invitation-count-wrong = Please write a whole number from 1 to { $most }.
invitation-create = Make the codes and show the slips
invitation-once = The codes are shown once, on slips to print, in an order of chance. Harken keeps only what it needs to know a code when it is used, so lost slips cannot be printed again. If something goes wrong, bring the survey in again under another name.
invitation-families = Families are told how many codes there are. The number cannot change, and from then on nobody can answer without a code.
invitation-none = This survey has no codes: whoever has its address can answer. Codes are made while a survey is a draft.
invitation-made = { $count ->
    [one] This survey has { $count } code. Nobody can answer without one.
   *[other] This survey has { $count } codes. Nobody can answer without one.
}
invitation-slips-title = { $count ->
    [one] { $count } slip to print
   *[other] { $count } slips to print
}
invitation-slips-lead = Print this page now, and cut along the lines. When you leave it, the codes are gone.
invitation-qr = QR code that opens the survey with { $code }
