### What is said about privacy and consent. A locale whose text no speaker has reviewed shows the English beneath it.
locale-status = drafted

privacy-draft = Rasimu: bado hakuna mtu anayezungumza lugha hii aliyekagua tafsiri hii. Chini yake utaona maandishi ya Kiingereza.
privacy-original = Maandishi ya Kiingereza
privacy-summary = Bila kujulikana: tunachohifadhi, na tusichohifadhi
privacy-kept-title = Tunachohifadhi
privacy-kept-answers = Majibu yako, na lugha uliyochagua.
privacy-kept-version = Ni toleo lipi la utafiti ulilojibu.
privacy-kept-day = Siku ambayo majibu yako yalikabidhiwa pamoja na majibu ya watu wengine. Si wakati ulipoyatuma.
privacy-kept-quote = Kama watu wanaruhusiwa kurudia maneno yako, ikiwa umeulizwa hivyo.
privacy-kept-number = Nambari ya kubahatisha inayosimama badala ya majibu yako. Haisemi chochote kukuhusu.
privacy-kept-receipt = Alama ya risiti unayoweza kuiweka. Inayapata majibu yako kwa yule tu aliye na risiti.
privacy-kept-code = Kama ulitumia msimbo. Si upi.
privacy-not-kept-title = Tusichohifadhi
privacy-not-kept-name = Jina lako, nambari yako ya simu au anwani yako ya barua pepe. Hatukuulizi hayo.
privacy-not-kept-device = Ulitumia simu au kompyuta gani, anwani yake kwenye intaneti, au wakati ulipotuma majibu yako.
privacy-not-kept-cookie = Chochote ambacho kingetufanya tukutambue wakati mwingine. Ukurasa huu hautumii vidakuzi (cookies).
privacy-when-title = Watu huona majibu lini
privacy-when-close = Utafiti unapokwisha, majibu yote huchanganywa na kukabidhiwa kwa pamoja. Kabla ya hapo, hakuna mtu hapa anayeweza kuyasoma au kuyahesabu.
privacy-when-dates = Majibu huchanganywa na kukabidhiwa kwa pamoja katika siku zifuatazo: { $dates }. Kati ya siku hizo, hakuna mtu hapa anayeweza kuyasoma au kuyahesabu.
privacy-limits-title = Tusichoweza kuahidi
privacy-limits-network = Anayeendesha muunganisho wako wa intaneti anaweza kuona kwamba ulitembelea ukurasa huu, lakini hawezi kuona ulichoandika.
privacy-limits-words = Mtu anayekujua vizuri anaweza kukutambua kwa maneno yasiyo ya kawaida, au kwa kisa ambacho ni wewe tu ungekisimulia.
privacy-limits-together = Watu wanaofanya kazi hapa wanaweza kugundua kwamba majibu mengi yalifika kwa pamoja.
privacy-limits-database = Ikiwa mahali hapa panatumia hifadhidata inayoitwa PostgreSQL, kumbukumbu za hifadhidata hiyo yenyewe (log) huendelea kwa muda kuwa na maandishi yaliyofutwa.
privacy-codes = Misimbo ya karatasi iliyotengenezwa kwa utafiti huu: { $count }. Kila mmoja unafanya kazi mara moja tu. Aliyeitengeneza anaweza kujua kwamba msimbo ulitumika, lakini si majibu yapi yalikuja nao.
privacy-groups = Watu wanaoendesha utafiti huu huangalia majibu kwa makundi, kwa mfano kwa lugha au kwa shule. Kundi dogo halionyeshwi kamwe.

## On the page that says everything

privacy-page-title = Kinachofanyika kwa majibu yako
privacy-page-link = Kila kitu kuhusu hili, kwenye ukurasa mmoja
privacy-when-pools = Majibu yaliyotolewa kwa msimbo wa kwenye karatasi hukabidhiwa kwa mafungu utafiti ukiwa bado wazi. Baadhi hubaki nyuma kila wakati, ili mtu yeyote asiweze kujua ni majibu ya nani yaliyoondoka.
privacy-few = Ikiwa wanaojibu ni chini ya watu watano, majibu yao hubaki yamefungwa kwa ufunguo na hakuna anayeyasoma.
privacy-who-title = Nani anaona nini
privacy-who-waiting = Majibu hufungwa kwa ufunguo hadi yanapokabidhiwa. Ufunguo hauwekwi pamoja nayo, na huharibiwa majibu yakishakabidhiwa.
privacy-who-readers = Kisha watu wanaofanya kazi hii husoma ulichoandika, jibu moja kwa wakati mmoja. Hawaoni majibu yako mengine kando yake.
privacy-who-translator = Ikiwa wanaoandika kwa lugha fulani ni chini ya watu watano, ni mtafsiri tu anayesoma maneno yao. Wengine wote husoma tafsiri isiyoitaja lugha hiyo.
privacy-who-tables = Majedwali huonyesha tu makundi ya watu kumi au zaidi, na idadi ya waliosema jambo fulani huonyeshwa kwa asilimia za takribani tu. Kundi linaloweza kujulikana kutokana na takwimu nyingine pia huachwa.
privacy-who-quotes = Maneno yako hurudiwa kwa watu wengine ikiwa tu ulisema ndiyo, na baada tu ya mtu kukagua kwamba hayamtambulishi mtu yeyote.
privacy-long-title = Tunayahifadhi majibu kwa muda gani
privacy-long-months = { $count ->
    [one] Majibu hufutwa mwezi { $count } baada ya utafiti kwisha.
   *[other] Majibu hufutwa miezi { $count } baada ya utafiti kwisha.
}
privacy-long-open = Bado hakuna aliyechagua ni lini majibu yatafutwa.
privacy-long-withdraw = Kwa risiti yako unaweza kuyaondoa majibu yako. Hufutwa ndani ya siku moja hivi. Maneno yako ambayo wengine waliweza kuyasoma huondolewa papo hapo.
privacy-long-published = Takwimu zilizochapishwa kabla ya hapo hubaki zilivyo.
privacy-long-backup = Nakala zinazohifadhiwa kwa ajili ya dharura hufungwa kwa ufunguo. Baada ya wiki kadhaa funguo zake huharibiwa, na hapo hakuna mtu anayeweza kuzisoma.
privacy-limits-machine = Anayeendesha kompyuta inayohifadhi majibu na funguo zake anaweza kuyasoma majibu hayo, hata kabla hayajakabidhiwa.
privacy-limits-false = Mtu anayeweza kutuma majibu mengi ya uongo anaweza kukaribia kujua ni majibu yapi yaliyo ya kweli.
quote-consent-label = Je, tunaweza kurudia maneno yako?
quote-consent-hint = Ni yale maneno tu yasiyomtambulisha mtu yeyote, na baada tu ya mtu kuyakagua. Jibu lolote ni sawa.
quote-consent-yes = Ndiyo, maneno yangu yanaweza kurudiwa bila jina langu
quote-consent-no = Hapana, tafadhali hesabuni tu jibu langu
