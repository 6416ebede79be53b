### What is said about privacy and consent. A locale whose text no speaker has reviewed shows the English beneath it.
locale-status = drafted

privacy-draft = Brouillon : aucune personne qui parle cette langue n’a encore vérifié cette traduction. Vous trouverez le texte anglais en dessous.
privacy-original = Le texte anglais
privacy-summary = Anonyme : ce que nous gardons et ce que nous ne gardons pas
privacy-kept-title = Ce que nous gardons
privacy-kept-answers = Vos réponses et la langue que vous avez choisie.
privacy-kept-version = La version du questionnaire à laquelle vous avez répondu.
privacy-kept-day = Le jour où vos réponses ont été transmises avec celles d’autres personnes. Pas le moment où vous les avez envoyées.
privacy-kept-quote = Si l’on peut répéter vos paroles ou non, quand la question vous est posée.
privacy-kept-number = Un nombre tiré au hasard qui représente vos réponses. Il ne dit rien de vous.
privacy-kept-receipt = Une empreinte du reçu que vous pouvez garder. Elle ne retrouve vos réponses que pour qui a le reçu.
privacy-kept-code = Si vous avez utilisé un code. Pas lequel.
privacy-not-kept-title = Ce que nous ne gardons pas
privacy-not-kept-name = Votre nom, votre numéro de téléphone ou votre adresse e-mail. Nous ne les demandons pas.
privacy-not-kept-device = Le téléphone ou l’ordinateur que vous avez utilisé, son adresse sur Internet, ou l’heure à laquelle vous avez envoyé vos réponses.
privacy-not-kept-cookie = Quoi que ce soit qui permettrait de vous reconnaître la prochaine fois. Cette page n’utilise pas de cookies.
privacy-when-title = Quand les réponses sont vues
privacy-when-close = Quand le questionnaire est fermé, toutes les réponses sont mélangées et transmises ensemble. Avant cela, personne ici ne peut les lire ni les compter.
privacy-when-dates = Les réponses sont mélangées et transmises ensemble à ces dates : { $dates }. Entre ces dates, personne ici ne peut les lire ni les compter.
privacy-limits-title = Ce que nous ne pouvons pas promettre
privacy-limits-network = La personne ou l’entreprise qui gère votre connexion Internet peut voir que vous avez visité cette page, mais pas ce que vous avez écrit.
privacy-limits-words = Quelqu’un qui vous connaît bien pourrait vous reconnaître à des mots rares ou à une histoire que personne d’autre ne raconterait.
privacy-limits-together = Les personnes qui travaillent ici peuvent remarquer que beaucoup de réponses sont arrivées ensemble.
privacy-limits-database = Si ce lieu utilise une base de données appelée PostgreSQL, le journal propre à cette base de données garde pendant un certain temps le texte supprimé.
privacy-codes = Codes sur papier faits pour ce questionnaire : { $count }. Chacun sert une seule fois. Qui les a faits peut découvrir qu’un code a servi, mais pas quelles réponses sont venues avec lui.
privacy-groups = Les personnes qui s’occupent de ce questionnaire regardent les réponses par groupe, par exemple par langue ou par école. Un petit groupe n’est jamais montré.

## On the page that says everything

privacy-page-title = Ce que deviennent vos réponses
privacy-page-link = Tout à ce sujet, sur une seule page
privacy-when-pools = Les réponses données avec un code sur papier sont transmises par groupes pendant que le questionnaire est ouvert. Certaines restent toujours en attente, pour que personne ne puisse savoir de qui sont celles qui sont déjà parties.
privacy-few = Si moins de cinq personnes répondent, leurs réponses restent verrouillées et personne ne les lit.
privacy-who-title = Qui voit quoi
privacy-who-waiting = Tant que les réponses ne sont pas transmises, elles sont verrouillées. La clé est gardée à part, et elle est détruite une fois les réponses transmises.
privacy-who-readers = Ensuite, les personnes qui s’en occupent lisent ce que vous avez écrit, un texte à la fois. Elles ne voient pas vos autres réponses à côté.
privacy-who-translator = Si moins de cinq personnes écrivent dans une langue, seule une personne qui traduit lit leurs mots. Toutes les autres personnes lisent une traduction qui ne dit pas de quelle langue il s’agit.
privacy-who-tables = Les tableaux ne montrent que des groupes de dix personnes ou plus, et disent seulement à peu près quelle part de ces personnes a dit une chose. Un groupe que l’on pourrait déduire d’autres chiffres n’est pas montré non plus.
privacy-who-quotes = Vos paroles ne sont répétées à d’autres que si vous avez dit oui, et seulement après que quelqu’un a vérifié qu’elles ne désignent personne.
privacy-long-title = Combien de temps nous gardons les réponses
privacy-long-months = { $count ->
    [one] Les réponses sont effacées { $count } mois après la fin du questionnaire.
    [many] Les réponses sont effacées { $count } de mois après la fin du questionnaire.
   *[other] Les réponses sont effacées { $count } mois après la fin du questionnaire.
}
privacy-long-open = Personne n’a encore choisi quand les réponses seront effacées.
privacy-long-withdraw = Avec votre reçu, vous pouvez reprendre vos réponses. Elles sont effacées d’ici un jour environ. Vos paroles que d’autres pouvaient lire disparaissent tout de suite.
privacy-long-published = Les chiffres déjà publiés restent comme ils sont.
privacy-long-backup = Les copies gardées pour les cas d’urgence sont verrouillées. Après quelques semaines, leurs clés sont détruites, et plus personne ne peut alors les lire.
privacy-limits-machine = La personne ou l’entreprise qui gère l’ordinateur où sont gardées les réponses et leurs clés pourrait lire les réponses, même avant qu’elles soient transmises.
privacy-limits-false = Quelqu’un qui peut envoyer beaucoup de fausses réponses peut repérer plus facilement lesquelles sont vraies.
quote-consent-label = Pouvons-nous répéter vos paroles ?
quote-consent-hint = Seulement des paroles qui ne désignent personne, une fois que quelqu’un les a vérifiées. Les deux réponses conviennent.
quote-consent-yes = Oui, mes paroles peuvent être répétées sans mon nom
quote-consent-no = Non, merci de compter seulement ma réponse
