### What is said about privacy and consent. A locale whose text no speaker has reviewed shows the English beneath it.
locale-status = drafted

privacy-draft = Draft: wala pang taong nagsasalita ng wikang ito na sumuri sa saling ito. Makikita sa ibaba ang tekstong Ingles.
privacy-original = Ang tekstong Ingles
privacy-summary = Anonymous: ang itinatabi namin, at ang hindi
privacy-kept-title = Ang itinatabi namin
privacy-kept-answers = Ang mga sagot ninyo, at ang wikang pinili ninyo.
privacy-kept-version = Kung aling bersyon ng survey ang sinagutan ninyo.
privacy-kept-day = Ang araw kung kailan ipinasa ang mga sagot ninyo kasama ng mga sagot ng iba. Hindi ang oras kung kailan ninyo ipinadala ang mga ito.
privacy-kept-quote = Kung puwedeng ulitin ng mga tao ang mga salita ninyo o hindi, kung itinanong ito sa inyo.
privacy-kept-number = Isang numerong nagkataon lang na kumakatawan sa mga sagot ninyo. Wala itong sinasabi tungkol sa inyo.
privacy-kept-receipt = Isang bakas ng resibong puwede ninyong itago. Mahahanap lang nito ang mga sagot ninyo para sa may hawak ng resibo.
privacy-kept-code = Kung gumamit kayo ng code. Hindi kung alin.
privacy-not-kept-title = Ang hindi namin itinatabi
privacy-not-kept-name = Ang pangalan, numero ng telepono o e-mail address ninyo. Hindi namin hinihingi ang mga ito.
privacy-not-kept-device = Kung aling telepono o computer ang ginamit ninyo, ang address nito sa internet, o ang oras kung kailan ninyo ipinadala ang mga sagot ninyo.
privacy-not-kept-cookie = Anumang bagay na magagamit para makilala kayo sa susunod. Walang ginagamit na cookies ang pahinang ito.
privacy-when-title = Kailan nakikita ng mga tao ang mga sagot
privacy-when-close = Kapag natapos ang survey, pinaghahalo-halo ang lahat ng sagot at sabay-sabay na ipinapasa. Bago iyon, walang sinuman dito ang makakabasa o makakabilang ng mga ito.
privacy-when-dates = Pinaghahalo-halo ang mga sagot at sabay-sabay na ipinapasa sa mga araw na ito: { $dates }. Sa pagitan ng mga araw na ito, walang sinuman dito ang makakabasa o makakabilang ng mga ito.
privacy-limits-title = Ang hindi namin maipapangako
privacy-limits-network = Puwedeng makita ng nagpapatakbo ng koneksyon ninyo sa internet na binisita ninyo ang pahinang ito, pero hindi ang isinulat ninyo.
privacy-limits-words = Puwede kayong makilala ng taong kilalang-kilala kayo, dahil sa mga bihirang salita o sa kuwentong kayo lang ang magkukuwento.
privacy-limits-together = Puwedeng mapansin ng mga taong nagtatrabaho rito na sabay-sabay na dumating ang maraming sagot.
privacy-limits-database = Kung gumagamit ang lugar na ito ng database na tinatawag na PostgreSQL, may sariling log ang database na iyon kung saan nananatili nang ilang panahon ang tekstong binura.
privacy-codes = Mga code sa papel na ginawa para sa survey na ito: { $count }. Isang beses lang magagamit ang bawat isa. Puwedeng malaman ng gumawa ng mga ito na nagamit ang isang code, pero hindi kung aling mga sagot ang kasama nito.
privacy-groups = Tinitingnan ng mga taong nagpapatakbo ng survey na ito ang mga sagot ayon sa grupo, halimbawa ayon sa wika o paaralan. Hindi kailanman ipinapakita ang maliit na grupo.

## On the page that says everything

privacy-page-title = Ano ang nangyayari sa mga sagot ninyo
privacy-page-link = Lahat tungkol dito, sa iisang pahina
privacy-when-pools = Ipinapasa nang pangkat-pangkat ang mga sagot na may code sa papel habang bukas ang survey. Laging may ilang naiiwan, para walang makaalam kung kaninong mga sagot na ang naipasa.
privacy-few = Kung wala pang limang tao ang sumagot sa survey, mananatiling nakakandado ang mga sagot nila at walang magbabasa ng mga ito.
privacy-who-title = Sino ang nakakakita ng ano
privacy-who-waiting = Hangga’t hindi pa naipapasa ang mga sagot, nakakandado ang mga ito. Nakahiwalay sa mga sagot ang susi, at sinisira ito kapag naipasa na ang mga sagot.
privacy-who-readers = Pagkatapos, binabasa ng mga taong gumagawa nito ang isinulat ninyo, paisa-isang teksto. Hindi nila nakikita sa tabi nito ang iba pa ninyong sagot.
privacy-who-translator = Kung wala pang limang tao ang sumulat sa isang wika, tagasalin lang ang nagbabasa ng mga salita nila. Salin na hindi nagsasabi kung anong wika iyon ang binabasa ng lahat ng iba.
privacy-who-tables = Mga grupo lang na may sampung tao o higit pa ang ipinapakita sa mga talahanayan, at tinatantiya lang doon kung gaano kalaking bahagi nila ang nagsabi ng isang bagay. Hindi rin isinasama ang grupong puwedeng makuwenta mula sa ibang mga numero.
privacy-who-quotes = Inuulit lang sa iba ang mga salita ninyo kung sumagot kayo ng oo, at pagkatapos lang masuri ng isang tao na hindi tumutukoy kaninuman ang mga ito.
privacy-long-title = Gaano katagal namin itinatabi ang mga sagot
privacy-long-months = { $count ->
    [one] Binubura ang mga sagot pagkalipas ng { $count } buwan mula nang matapos ang survey.
   *[other] Binubura ang mga sagot pagkalipas ng { $count } na buwan mula nang matapos ang survey.
}
privacy-long-open = Wala pang pumipili kung kailan buburahin ang mga sagot.
privacy-long-withdraw = Gamit ang resibo ninyo, puwede ninyong bawiin ang mga sagot ninyo. Binubura ang mga ito sa loob ng mga isang araw. Nawawala agad ang mga salita ninyo na nababasa ng iba.
privacy-long-published = Mananatili ang mga numerong nailathala na dati.
privacy-long-backup = Nakakandado ang mga kopyang itinatabi para sa emergency. Pagkalipas ng ilang linggo, sinisira ang mga susi nito, at mula noon ay wala nang makakabasa ng mga kopya.
privacy-limits-machine = Kung sino man ang nagpapatakbo ng computer kung saan nakatabi ang mga sagot at ang mga susi ng mga ito, kaya niyang basahin ang mga sagot, kahit hindi pa naipapasa ang mga ito.
privacy-limits-false = Kung may taong kayang magpadala ng maraming pekeng sagot, mas madali niyang matutukoy kung alin ang mga totoo.
quote-consent-label = Puwede ba naming ulitin ang mga salita ninyo?
quote-consent-hint = Mga salita lang na hindi tumutukoy kaninuman, matapos itong suriin ng isang tao. Ayos lang ang alinmang sagot.
quote-consent-yes = Oo, puwedeng ulitin ang mga salita ko nang wala ang pangalan ko
quote-consent-no = Hindi, bilangin lang ang sagot ko
