### Every word a family can meet, but for what is said about privacy (privacy.ftl).

## Everywhere

language-switch-label = Wika
language-change = Palitan ang wika
text-not-translated = Hindi pa ito naisasalin. Wika ng tekstong ito: { $language }.
skip-to-content = Pumunta sa pangunahing bahagi
sample-banner = Halimbawa lang ito. Gawa-gawa lang ang mga tao at sagot dito.

## The front door

home-title = Harken
home-lead = Isang lugar kung saan pinakikinggan kayo ng komunidad ng inyong paaralan.
home-survey-title = Sumagot sa survey
home-survey-text = Kung may papel kayo na may code, i-type ang code dito. Kung may nagpadala sa inyo ng link, buksan ang link.
home-code-label = Code
home-code-hint = Mga letra at numero, halimbawa 7K4M-2RXE-H6PT-3WNA-C8FY
home-code-submit = Pumunta sa survey
home-session-title = Sumali sa usapan
home-session-text = Bibigyan kayo ng code ng taong namumuno sa usapan.
home-session-submit = Sumali
home-staff-link = Sign-in para sa mga kawani
home-code-unknown = Hindi namin kilala ang code na ito. Pakitingnan po ulit, o magtanong sa taong nagbigay nito sa inyo.
session-unknown = Sa ngayon, walang bukas na usapan para sa code na ito. Magtanong po sa taong namumuno sa usapan.

## The survey

survey-progress = Tanong { $number } sa { $total }
survey-optional = opsyonal
survey-submit = Ipadala ang mga sagot ko
survey-questions-count = { $count ->
    [one] { $count } tanong
   *[other] { $count } na tanong
}
survey-anonymous = Walang nagtatanong ng pangalan ninyo rito.
survey-choose-one = Pumili ng isa.
survey-choose-many = Piliin ang lahat ng angkop.
survey-other = Iba pa
survey-other-label = Sa sarili ninyong salita
survey-other-hint = Kung pinili ninyo ang “Iba pa”, pakisulat po kung ano.
survey-whole-number-hint = Buong numero, halimbawa { $example }
survey-decimal-hint = Numero, halimbawa { $example }
survey-range-hint = Numero mula { $start } hanggang { $end }
survey-date-hint = Araw, buwan at taon
survey-no-answer = Walang sagot
survey-clear-choice = Mas gusto kong huwag sabihin
survey-acknowledge = Nabasa ko na ito
survey-only-if = Sagutin lang kung “{ $answer }” ang sagot ninyo sa “{ $question }”
survey-only-if-other = Sagutin lang kung angkop ito sa mga nauna ninyong sagot
survey-write-language = Sumulat sa anumang wikang gusto ninyo.
survey-draft-saved = Naka-save sa device na ito. Hindi pa naipapadala.
survey-offline = Walang internet sa ngayon. Naka-save sa device na ito ang mga sagot ninyo at hindi pa naipapadala.
survey-send-again = Subukang ipadala ulit

## When something needs another look

error-summary-title = Pakitingnan po ulit ito
error-summary-count = { $count ->
    [one] May { $count } sagot na kailangang tingnan ulit. Walang nawala sa isinulat ninyo.
   *[other] May { $count } na sagot na kailangang tingnan ulit. Walang nawala sa isinulat ninyo.
}
error-required = Kailangan namin ng sagot dito.
error-required-choice = Pumili po ng sagot dito.
error-required-acknowledge = Lagyan po ng tsek ang kahon kapag nabasa na ninyo ito.
error-whole-number = Sumulat po ng buong numero dito, halimbawa { $example }.
error-number = Sumulat po ng numero dito, halimbawa { $example }.
error-range = Pumili po ng numero mula { $start } hanggang { $end }.
error-date = Sumulat po ng totoong petsa rito, na may araw, buwan at taon.
error-constraint = Pakitingnan po ulit ang sagot na ito. Hindi ito tugma sa tanong.
error-choice = Pumili po ng isa sa mga sagot na ipinapakita rito.
error-one-choice = Isang sagot lang po ang piliin dito.
error-other-empty = Pinili ninyo ang “Iba pa”. Pakisulat po kung ano, sa sarili ninyong salita.
error-too-long = { $count ->
    [one] Masyadong mahaba ang sagot na ito: sobra ng { $count } karakter. Pakiiklian po.
   *[other] Masyadong mahaba ang sagot na ito: sobra ng { $count } na karakter. Pakiiklian po.
}
error-character = May nakatagong karakter sa sagot na ito na hindi namin mase-save. Pakisulat po ulit ang sagot.

## After sending

thanks-title = Salamat po
thanks-lead = Dumating na ang mga sagot ninyo.
thanks-next-title = Ano ang susunod na mangyayari
thanks-next-read = Binabasa ng mga taong gumagawa nito ang sinasabi ng mga pamilya, at hinahanap nila ang mga bagay na paulit-ulit na nababanggit.
thanks-next-hear = Kapag tapos na iyon, sasabihin nila sa lahat kung ano ang narinig nila at kung ano ang gagawin nila.
thanks-next-close = Puwede na ninyong isara ang pahinang ito.
thanks-another = May iba pa bang gustong sumagot sa teleponong ito?
thanks-another-submit = Magsimula ng bagong survey na wala pang sagot
thanks-repeat-title = Nasa amin na ang sagot na ito
thanks-repeat-text = Dumating na ang mga sagot na ito dati, kaya hindi namin binilang nang dalawang beses. Puwedeng sumagot dito ang ibang tao.

## A survey that cannot be answered now

closed-title = Tapos na ang survey na ito
closed-text = Salamat po sa pagbisita. Hindi na tumatanggap ng mga sagot ang survey na ito. Hindi naipadala ang isinulat ninyo.
draft-title = Hindi pa nagsisimula ang survey na ito
draft-text = Bumalik po kayo sa ibang pagkakataon, o magtanong sa taong nagbigay sa inyo ng link na ito.
code-used-title = Nagamit na ang code na ito
code-used-text = Isang beses lang magagamit ang bawat code. Kung hindi kayo ang gumamit nito, humingi po ng bago sa taong nagbigay nito sa inyo.

## Pages that say what went wrong

not-found-title = Wala rito ang pahinang ito
not-found-text = Pakitingnan po ulit ang address, o magsimula ulit sa unang pahina.
home-link = Pumunta sa unang pahina
bad-request-title = Hindi namin ito nabasa
bad-request-text = Nagkaproblema habang papunta ito rito. Bumalik po at ipadala ulit.
bad-request-nonce = Hindi kumpleto ang pahinang ito nang ipadala. Buksan po ulit ang survey para makarating ang mga sagot ninyo.
bad-request-encoding = May bahagi nito na hindi mabasa bilang teksto. Bumalik po, tingnan ang isinulat ninyo, at ipadala ulit.
bad-request-field = Walang tanong na may pangalang “{ $field }” sa survey na ito. Buksan po ulit ang survey mula sa simula.
too-large-title = Masyado itong marami para ipadala nang minsanan
too-large-text = Bumalik po, paikliin ang pinakamahaba ninyong sagot, at ipadala ulit.
unavailable-title = Hindi namin mai-save ang mga sagot ninyo sa ngayon
unavailable-text = Walang nawala: maghintay po ng isang minuto at ipadala ulit ang mga sagot.
too-many-title = Masyadong maraming beses sinubukan
too-many-text = Maghintay po ng isang minuto, pagkatapos ay subukan ulit.
server-error-title = Nagkaproblema sa panig namin
server-error-text = Hindi ninyo ito kasalanan. Subukan po ulit pagkalipas ng ilang minuto.

## What we heard

heard-title = Ang narinig namin
heard-not-yet = Wala pang mababasa rito. Kapag nabasa na nang magkakasama ang mga sagot, makikita ninyo rito kung ano ang sinabi ng mga pamilya at kung ano ang susunod na mangyayari.

## Codes on paper

code-slip = I-scan ito, o buksan ang { $address } at i-type ang code. Isang beses lang ito magagamit.
code-needed = Kailangan ng code para sa survey na ito. Paki-type ang code na nasa papel ninyo.
token-mistyped = May isang letra o numero na hindi tama. Pakikumpara po ulit ang lahat, isa-isa.

## Receipts

receipt-keep = Magtago ng resibo
receipt-what = Gamit ang resibong ito, makikita ninyo balang araw kung ano ang nangyari sa mga sinabi ninyo, masasabi ninyong iba ang tingin ninyo, o mababawi ninyo ang mga sagot ninyo. Dito lang ito ipinapakita: isulat o kunan ng litrato. Itago ito para sa sarili. Makikita ng sinumang may hawak nito ang mga sagot ninyo.
receipt-later = Sa ibang araw, i-type dito ang resibo ninyo:
receipt-title = Tingnan gamit ang resibo
receipt-lead = Tingnan kung ano ang nangyari sa mga sagot ninyo, sabihing iba ang tingin ninyo, o bawiin ang mga ito.
receipt-label = Ang resibo ninyo
receipt-submit = Ipakita ang nakatago
receipt-nothing-title = Walang maipapakita para sa resibong ito
receipt-nothing-text = Baka naghihintay pa ang mga sagot ninyo kasama ng sa iba. Baka binawi na ang mga ito, o isinara ang resibo, o hindi namin ito kilala. Pareho lagi ang sinasabi namin dito, para walang makaalam ng higit pa. Pakisubukan ulit kapag tapos na ang survey.
receipt-found-title = Ang itinatago namin mula sa mga sagot ninyo
receipt-words-title = Ang sarili ninyong salita, at kung ano ang nangyari sa mga ito
receipt-uncoded = Wala pang nagmarka ng anuman sa mga salitang ito.
receipt-coded = Minarkahan ng mga nagbasa ang mga salitang ito, bawat isa may maikling pangalan:
receipt-themes = Kasama ang mga ito sa:
receipt-quoted = Mababasa ng iba ang mga salitang ito:
receipt-held = Tagasalin lang ang nagbabasa ng mga salitang ito, dahil kaunti ang sumulat sa wikang ito.
receipt-contest = Iba ang tingin ko rito
receipt-contest-text = Mula ngayon, walang makakakita ng sipi mula sa mga salitang ito. Sa loob ng mga isang araw, malalaman ng mga nagbasa na iba ang tingin ninyo, pero hindi kung sino kayo, at titingnan nila ulit ang mga ito.
receipt-contest-label = Ano ang ibig ninyong sabihin? Huwag po sanang magsulat ng mga pangalan.
receipt-contested = Sinabi ninyong iba ang tingin ninyo rito. Walang nakakakita ng sipi mula sa mga salitang ito hanggang may tumingin ulit.
receipt-settled = Sinabi ninyong iba ang tingin ninyo rito. May tumingin na ulit sa mga salitang ito.
receipt-withdraw = Bawiin ang mga sagot ko
receipt-withdraw-text = Buburahin ang mga sagot at salita ninyo. Mawawala agad ang mga sipi, ang iba sa loob ng mga isang araw. Mananatili ang mga numerong nailathala na dati. Hindi na ito mababawi.
receipt-withdrawn = Binubura na ang mga sagot ninyo. Wala na ang mga sipi mula sa mga salita ninyo; susunod ang iba sa loob ng mga isang araw. Puwede na ninyong itapon ang resibo.
receipt-close = Isara ang resibong ito
receipt-close-text = Mananatili ang mga sagot ninyo, pero wala nang makakahanap sa mga ito gamit ang resibong ito, pati kayo. Hindi na ito mababawi.
receipt-closed = Sarado na ang resibong ito. Mananatili ang mga sagot ninyo. Puwede na ninyong itapon ang resibo.
