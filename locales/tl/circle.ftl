### What people in a room read on their own phones and on the screen while a conversation runs. A draft: no speaker of this language has reviewed it.

## The page on the phone

circle-lead = Isang usapang idinaraos ng { $name }. Walang nagtatanong ng pangalan ninyo rito.
circle-soon-title = Hindi pa nagsisimula ang usapang ito
circle-soon-text = Nasa tamang lugar po kayo. Tumingin ulit dito kapag nagsimula na. Makikita ninyo noon ang itinatanong.
circle-wait-title = Maghintay po sandali
circle-wait-text = Wala pang itinatanong sa ngayon. Kapag may itinanong ang taong namumuno, makikita ninyo ito rito.
circle-look-again = Tingnan ulit
circle-write-title = Isulat ang naiisip ninyo
circle-answer-hint = Sumulat sa anumang wikang gusto ninyo. Huwag pong maglagay ng mga pangalan.
circle-idea-label = Ideya { $number }
circle-idea-hint = Isang ideya sa bawat kahon. Puwede kayong mag-iwan ng blangkong kahon.
circle-words-title = Ano ang kahulugan ng mga salitang ito para sa inyo?
circle-words-hint = Sumulat tungkol sa ilan man sa mga ito. Walang mali sa anumang isulat ninyo.
circle-word-equity = Pagiging patas
circle-word-equality = Pagkakapantay-pantay
circle-word-inclusion = Inklusyon
circle-word-justice = Katarungan
circle-send = Ipadala
circle-rank-title = Piliin ang pinakamahalaga
circle-rank-text = Basahin ang listahan. Pagkatapos, pumili ng hanggang lima, una ang pinakamahalaga. Walang makakakita ng pinili ninyo.
circle-rank-list = Ang listahan
circle-rank-1 = Pinakamahalaga
circle-rank-2 = Pangalawa
circle-rank-3 = Pangatlo
circle-rank-4 = Pang-apat
circle-rank-5 = Panlima
circle-rank-none = Walang pinili

## When something needs another look. Nothing that was written is lost.

circle-problem-empty = Sumulat po muna ng kahit ano bago ipadala.
circle-problem-long = Masyado itong mahaba para ipadala. Hanggang { $count } na letra lang ang puwede.
circle-problem-none = Pumili po ng kahit isa sa listahan.
circle-problem-twice = Napili na ninyo ito. Pumili po ng iba, o iwanan itong blangko.
circle-problem-unknown = Wala na ito sa listahan. Pumili po ulit.
circle-problem-page = Hindi kumpleto ang pahinang ito nang ipadala. Pakipadala po ulit.
circle-problem-field = Walang bahaging may pangalang “{ $field }” sa pahinang ito. Buksan po ulit ito mula sa simula.
circle-busy = Hindi namin ito mai-save sa ngayon. Pakipadala po ulit maya-maya. Walang nawala sa isinulat ninyo.

## Thank you, too late, over

circle-thanks-title = Salamat po
circle-thanks-lead = Dumating na ang ipinadala ninyo.
circle-thanks-repeat = Dumating na ito dati, kaya hindi namin binilang nang dalawang beses.
circle-next-silent = May mga nagsusulat o pumipili pa. Hangga’t hindi isinasara ng namumuno ang hakbang na ito, walang makakakita kung ano ang mga naipadala, o kung ilan ang nagpadala.
circle-next-together = Pagkatapos, sabay-sabay at halo-halong lalabas ang mga salita ng lahat sa screen sa silid, kung may lima o higit pang taong sumulat.
circle-next-result = Pagkatapos, lalabas ang resulta sa screen sa silid, kung may lima o higit pang taong pumili.
circle-next-look = Bumalik sa pahinang ito para sa susunod na hakbang.
circle-another = May iba pa bang gustong gumamit ng teleponong ito?
circle-another-submit = Magsimula sa pahinang wala pang sagot
circle-late-title = Tapos na ang hakbang na ito
circle-late-text = Isinara ito ng namumuno bago ito dumating, kaya hindi ito naipadala. Narito ang isinulat ninyo. Puwede ninyo itong sabihin sa silid.
circle-late-next = Pumunta sa itinatanong ngayon
circle-over-title = Tapos na ang usapang ito
circle-over-text = Salamat po sa pagpunta. Wala nang maipapadala rito.

## What happens to the words

circle-privacy-summary = Ano ang nangyayari sa ipinadala ninyo
circle-kept-title = Ang itinatabi namin
circle-kept-words = Ang isinulat ninyo, at ang wika ng pahinang ito.
circle-kept-words-later = Puwedeng itabi ng mga nagdaraos ng usapang ito ang mga salita at matuto mula sa mga ito. Hindi kasama rito ang pangalan ninyo.
circle-kept-ranks = Kung ilang puntos lang ang nakuha ng bawat ideya mula sa lahat. Binubura ang pinili ninyo mismo.
circle-not-kept-title = Ang hindi namin itinatabi
circle-not-kept-who = Ang pangalan ninyo, ang telepono ninyo, ang address nito sa internet, o ang oras.
circle-not-kept-same = Kung aling mga salita ang galing sa iisang telepono.
circle-limits-title = Ang hindi namin maipapangako
circle-limits-known = Puwede kayong makilala ng taong nakakakilala sa inyo dahil sa mga salita ninyo, o dahil sa wikang kayo lang ang sumusulat dito.
circle-limits-machine = Kung sino man ang nagpapatakbo ng computer kung saan nakatabi ang mga salita, kaya niyang basahin ang mga ito bago lumabas.
circle-limits-many = Kung may magpadala nang maraming beses, puwede niyang palabasin na limang tao ang sumulat.

## The screen in the room

circle-screen-join = Sumali gamit ang telepono ninyo
circle-screen-open = Buksan ang { $address } at i-type ang code na ito:
circle-screen-qr = Ang daan papunta sa pahinang ito, para sa kamera ng telepono
circle-screen-writing = Tahimik na nagsusulat ang lahat. Sabay-sabay na lalabas dito ang mga salita kapag tapos na ang lahat.
circle-screen-choosing = Pumili ng hanggang lima sa telepono ninyo o sa papel. Lalabas dito ang resulta kapag tapos na ang lahat.
circle-screen-few = Wala pang limang tao ang sumali, kaya walang ipinapakita. Nananatiling nakatago ang mga ipinadala.
circle-screen-erased = Natapos ang hakbang na ito nang walang ipinakita. Binura ang mga ipinadala, at walang nagbasa ng mga ito.
circle-screen-list = Ang mga isinulat
circle-screen-result = Ang pinakamahalaga
circle-screen-points = Puntos
circle-screen-people = Mga taong pumili nito
circle-screen-agreed = Ang kahulugang napagkasunduan natin
circle-screen-nobody = Walang sumulat tungkol sa salitang ito.
