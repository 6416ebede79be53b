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
privacy-groups = Les personnes qui s’occupent de ce questionnaire regardent les réponses par groupe, par exemple par langue ou par école. Un petit groupe n’est jamais montré.
quote-consent-label = Pouvons-nous répéter vos paroles ?
quote-consent-hint = Seulement des paroles qui ne désignent personne, une fois que quelqu’un les a vérifiées. Les deux réponses conviennent.
quote-consent-yes = Oui, mes paroles peuvent être répétées sans mon nom
quote-consent-no = Non, merci de compter seulement ma réponse
