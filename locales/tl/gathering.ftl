### Signing up for a conversation, slips on paper, and the words read aloud before it begins. A draft: no speaker of this language has reviewed it.

## The page on which a family says when it could come

gathering-lead = Iniimbitahan kayo ng { $initiative } sa isang usapan. Sabihin po ninyo kung kailan kayo puwedeng pumunta, at kung ano ang makakatulong para makapunta kayo.
gathering-slots = Kailan kayo puwedeng pumunta?
gathering-slots-hint = Piliin ang lahat ng oras na puwede kayo.
gathering-hours = { $start } – { $end }
gathering-languages = Mga wika:
gathering-interpretation = May interpreter para sa:
gathering-has-childcare = May mag-aalaga sa mga bata.
gathering-has-food = May makakain.
gathering-has-transport = Tutulungan namin kayong makarating doon.
gathering-has-step-free = Makakapasok kayo nang walang inaakyat na baitang.

## What a family needs

gathering-interpreter = Kailangan ba ninyo ng interpreter?
gathering-interpreter-hint = Piliin ang wikang pinakamahusay ninyong sinasalita.
gathering-interpreter-none = Hindi, hindi ko kailangan
gathering-children = Ilang bata ang kailangang alagaan?
gathering-children-hint = Buong numero, halimbawa { $example }. Kung wala, iwanang blangko.
gathering-children-wrong = Sumulat po ng buong numero rito mula 0 hanggang { $most }.
gathering-food = Gusto ba ninyong kumain kasama namin?
gathering-food-eat = Oo, kakain kami
gathering-food-vegetarian = Pagkaing walang karne
gathering-food-halal = Pagkaing halal
gathering-food-nuts = Pagkaing walang mani at iba pang nuts
gathering-way = Ano pa ang makakatulong sa inyo?
gathering-way-hint = Piliin ang lahat ng angkop, o wala.
gathering-way-transport = Tulong para makarating doon
gathering-way-step-free = Daanang walang baitang
gathering-way-hear = Upuan kung saan maririnig ko nang mabuti
gathering-way-sign = Interpreter sa wikang senyas
gathering-way-read = Taong tutulong sa aking magbasa at magsulat
gathering-way-quiet = Tahimik na lugar para makapagpahinga sandali
gathering-way-baby = Lugar para sa sanggol
gathering-send = Ipadala

## When something needs another look

gathering-slots-missing = Pumili po ng kahit isang oras.
gathering-slots-gone = Wala na ang isang oras na pinili ninyo. Pumili po ulit.
gathering-incomplete = Hindi kumpleto ang pahinang ito nang ipadala. Pakipadala po ulit.

## What is kept

gathering-kept-numbers = Idinaragdag namin ang mga pinili ninyo sa mga bilang: kung ilan ang puwedeng pumunta sa bawat oras, at kung ilan ang nangangailangan ng bawat uri ng tulong. Hindi namin itinatabi nang magkakasama ang mga pinili ninyo.
gathering-kept-apart = Nakahiwalay ang mga bilang na ito sa lahat ng sinasabi ng mga tao, sa usapan man o sa survey.
gathering-seen-title = Sino ang nakakakita ng mga bilang
gathering-seen = Nakikita ng mga taong naghahanda ng usapan ang mga bilang na ito. Kapag iisang tao lang ang pumili ng isang oras, puwede nilang makita kung ano ang kailangan niya. Kung may tumingin bago at pagkatapos mismo ninyong magpadala, puwede niyang makita kung ano ang pinili ninyo.
gathering-erased-title = Kailan binubura ang mga ito
gathering-erased = Tuluyang binubura ang mga bilang para sa bawat oras sa araw pagkatapos nito, o mas maaga kung isara ng mga naghahanda ang pahinang ito. Itinatabi kung ilan ang nagpadala ng pahinang ito hanggang magsara ang pahina.

## After sending

gathering-thanks-lead = Nabilang na ang mga pinili ninyo.
gathering-thanks-times = Mga oras na puwede kayo
gathering-calendar = Ilagay sa kalendaryo ko
gathering-thanks-remind = Hindi namin alam kung sino kayo, kaya hindi namin kayo mapapaalalahanan. Pakisulat po ang araw at oras o ilagay sa kalendaryo ninyo.
gathering-thanks-plans = Kung magbago ang plano ninyo, ayos lang po. Hindi ninyo kailangang sabihin sa amin.
gathering-repeat-title = Nabilang na namin ito
gathering-repeat-text = Dumating na ang mga piniling ito dati, kaya hindi namin binilang nang dalawang beses. Puwedeng sumagot dito ang ibang tao.
gathering-again = May iba pa bang gustong pumili sa teleponong ito?
gathering-again-submit = Magsimula sa pahinang wala pang sagot

## When it is over

gathering-ended-title = Sarado na ang pahinang ito
gathering-ended-text = Hindi na ninyo masasabi rito kung kailan kayo puwedeng pumunta. Nabura na ang mga pinili ng mga tao rito. Kung gusto ninyong pumunta, magtanong po sa taong nag-imbita sa inyo.

## On slips of paper, beside a QR code

gathering-slip = Iniimbitahan po namin kayo. Sabihin ninyo kung kailan kayo puwedeng pumunta at kung ano ang kailangan ninyo. I-scan ito, o buksan ang { $address }
gathering-slip-join = Isulat ang naiisip ninyo sa telepono ninyo, sa sarili ninyong wika. I-scan ito, o buksan ang { $address }

## On slips of paper that people write on

gathering-paper-rank = Basahin ang listahan. Pagkatapos, isulat dito ang mga numero ng hanggang limang ideya, una ang pinakamahalaga.
gathering-paper-fold = Huwag po ninyong isulat ang pangalan ninyo. Tupiin ang papel na ito at ibigay.

## Read aloud before a conversation begins

gathering-consent-title = Bago tayo magsimula
gathering-consent-welcome = Maligayang pagdating, at salamat po sa pagpunta. Narito kami para makinig sa inyo.
gathering-consent-free = Hindi ninyo kailangang magsalita. Puwede kayong hindi sumagot, magpahinga sandali o umalis kahit kailan. Walang sasama ang loob sa inyo dahil dito.
gathering-consent-notes = Isinusulat namin ang mga sinasabi. Wala kaming isinusulat na pangalan. May letra ang bawat upuan bilang kapalit.
gathering-consent-sound = Gusto po sana naming i-record ang tunog. Ang mga naghahanda at namumuno lang sa usapang ito ang puwedeng makinig dito, at hindi ito kailanman ilalathala. Tuluyan itong buburahin hanggang { $day }. Kung may isa sa inyong bumawi ng sinabi niya, buburahin namin ang buong recording.
gathering-consent-erase = Kung magbago ang isip ninyo ngayong araw, sabihin po sa amin. Buburahin namin ang sinabi mula sa upuan ninyo.
gathering-consent-share = Huwag po sanang ikuwento sa iba kung sino ang nagsabi ng ano. Hindi namin maipapangako na susunod ang lahat dito, kaya sabihin lang ninyo ang panatag kayong sabihin.
gathering-consent-danger = Kung marinig naming may nasa panganib, baka kailangan naming sabihin ito sa taong makakatulong.
gathering-consent-back = Sa dulo, babasahin namin nang malakas ang isinulat namin, at puwede ninyo itong itama.
gathering-consent-ask-notes = Ayos lang ba sa inyo na magsulat kami ng mga tala? Kung ayos lang, pakitaas po ang kamay.
gathering-consent-ask-quotes = Puwede ba naming ulitin sa iba ang mga salita ninyo, nang wala ang pangalan ninyo? Puwede kayong humindi at makakasali pa rin. Kung puwede, pakitaas po ang kamay.
gathering-consent-ask-sound = Puwede ba naming i-record ang tunog? Kahit sino ay puwedeng humindi, at kapag ganoon, hindi kami magre-record. Kung puwede, pakitaas po ang kamay.
