### What an initiative says of itself.

initiative-about-title = About this initiative
initiative-place-label = Place
initiative-place-hint = For example: Alder Creek School District
initiative-problem-label = Problem statement
initiative-problem-hint = What is so today, for whom, in numbers; and what shall be so by when. Barriers are reasons why it is not so yet.
