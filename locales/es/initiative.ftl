### Lo que una iniciativa dice de sí misma.

initiative-about-title = Sobre esta iniciativa
initiative-place-label = Lugar
initiative-place-hint = Por ejemplo: Distrito Escolar de Alder Creek
initiative-problem-label = Planteamiento del problema
initiative-problem-hint = Cómo están hoy las cosas, para quién, en números; y cómo deben estar y para cuándo. Las barreras son las razones por las que aún no es así.
