import type { ReasonPhrases } from "../pack.ts";

const phrases = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");

/** Spanish for what a draft gives: steps, lists, names, claims. */
export const spanishReasons = (): ReasonPhrases => ({
  breaks: phrases(`
    luego, y luego, después, y después, entonces, pero, porque, ahora, y ahora, primero, lo primero, segundo, lo segundo, tercero, lo tercero, cuarto, quinto, por último, y por último, finalmente, y finalmente, número #, paso #, consejo #, tip #, truco #,
    además, también, bueno, vale, ok, aquí, aquí tienes, una vez que, cuando, si, asegúrate, recuerda, en vez de, en lugar de, el primero, el segundo, el tercero, el cuarto, el quinto, el último, la primera, la segunda, la tercera, la última, otra cosa, lo siguiente, a continuación, vamos a, ya que, así que, o sea`),
  lead: phrases(`
    y, entonces, ahora, ahora sí, vale, ok, bueno, pues, primero, en primer lugar, lo primero, segundo, en segundo lugar, tercero, cuarto, quinto, luego, después, a continuación, por último, finalmente, y luego, y después, pero, o, también, además, por favor, solo, sólo, solamente, simplemente, siempre, nunca, no, mejor,
    en su lugar, en vez de eso, paso #, número #, tip #, consejo #, truco #, error #, regla #, día #, de ahí, mientras, mientras tanto, al final, para empezar, para terminar, para acabar, poco a poco, con cuidado, suavemente, despacio, rápido, inmediatamente, enseguida, otra vez, de nuevo, cada día, cada mañana, cada noche, cada semana, todos los días, por la mañana, por la noche,
    último paso, primer paso, segundo paso, tercer paso, siguiente paso, el primer paso, el segundo paso, el siguiente paso, el último paso, una vez listo, cuando esté listo, así que, o sea, eh, oye, y ya, y listo, tú`),
  obligation: phrases(`
    tienes que, tenés que, usted tiene que, ustedes tienen que, debes, usted debe, deberías, hay que, habrá que, necesitas, vas a, vas a tener que, solo tienes que, sólo tienes que, solo hay que, solo debes, solo vas a, lo único que tienes que hacer es, lo que tienes que hacer es, lo que vas a hacer es, lo que hay que hacer es, lo primero que tienes que hacer es, lo primero que vas a hacer es, lo primero que hay que hacer es, lo primero es,
    lo siguiente es, asegúrate de, asegúrese de, procura, trata de, intenta, recuerda, recuerde, acuérdate de, no olvides, no te olvides de, no olvide, empieza por, empiece por, comienza por, te recomiendo, te sugiero, te aconsejo, recomiendo, basta con, conviene, es mejor, lo mejor es, lo ideal es, es importante, la clave es, el truco es, el primer paso es, el segundo paso es, el siguiente paso es, el último paso es, te toca`),
  offer: phrases(`
    puedes, podés, usted puede, ustedes pueden, podrías, también puedes, podemos, se puede, vamos a, ahora vamos a, primero vamos a, luego vamos a, después vamos a, y vamos a, la vamos a, lo vamos a, le vamos a, los vamos a, las vamos a, voy a, ahora voy a, primero voy a, luego voy a, después voy a, y voy a, lo voy a, la voy a, le voy a,
    usted, ustedes, se, se le, se lo, se les, le, les, lo, y le, y lo, y se, ahora le, ahora lo, luego le, luego lo, luego se, después se, después le, después lo, primero se, es hora de`),
  joins: phrases(
    "y, e, o, u, luego, y luego, después, y después, pero, además, y también, o bien, y solo",
  ),
  sequence: phrases(`
    primero, en primer lugar, lo primero, segundo, en segundo lugar, lo segundo, tercero, en tercer lugar, lo tercero, cuarto, quinto, luego, y luego, después, y después, a continuación, por último, finalmente, para terminar, para acabar, para empezar, al final, paso #, paso número #, primer paso, segundo paso, tercer paso, siguiente paso, último paso, el primer paso, el segundo paso, el tercer paso, el siguiente paso, el último paso,
    una vez, una vez que, cuando esté, cuando estén, de ahí, mientras tanto, mientras, antes de, después de, acto seguido, seguidamente, y ahora, ahora sí`),
  engagement: phrases(`
    sígueme, síguenos, sígueme para, sígame, síganme, seguime, sigue la cuenta, sigue para más, dale like, dale me gusta, dale a like, dale al like, dale a me gusta, dale al corazón, dale follow, dale a seguir, dale click al enlace, deja tu like, deja un like, dejame un like, déjame un like, déjame tu comentario, deja tu comentario, déjalo en los comentarios, deja un comentario, déjame en los comentarios, comenta, coméntame, comentá, cuéntame, cuéntamelo, cuéntanos, dime, dinos, escríbeme, escríbenos, escribe en los comentarios, en los comentarios, en comentarios,
    comparte, compártelo, compártela, compartilo, comparte este, comparte con, etiqueta a, etiquetá a, menciona a, manda esto, mándale esto, mándaselo, envíale esto, envíaselo, envía este video, pásaselo, guarda este, guarda esta, guarda esto, guárdalo, guárdala, guárdate, guardalo, guarda el video, guarda el vídeo, suscríbete, suscribite, activa la campanita, activa las notificaciones, link en la bio, enlace en la bio, link en mi perfil, enlace en mi perfil, link en bio, en mi perfil, en mi bio, mi canal, mi curso, mi newsletter, mi página,
    espera al final, espera hasta el final, quédate hasta el final, quédate, mira hasta el final, mira esto, mirá esto, mira lo que, mira cómo, mira qué, no te vayas, no te lo pierdas, no te pierdas, deja de scrollear, no hagas scroll, para de scrollear, escucha esto, escúchame, presta atención, ven conmigo, acompáñame, acompáñenme, vente conmigo, vamos allá, vamos a ello, vamos a ver, vamos a hablar, vamos con, empecemos, comencemos, te cuento, te explico, te enseño, te muestro, déjame, déjame contarte, déjame decirte, deja que te,
    compra ya, cómpralo ya, compra ahora, compra aquí, pide el tuyo, pídelo, pídelo ya, consíguelo, consigue el tuyo, haz tu pedido, usa mi código, usa el código, con mi código, código de descuento, regístrate, inscríbete, únete, apúntate, reserva tu, agenda tu, visita nuestra, visítanos, llámanos, contáctanos, haz clic en el enlace, descarga la app, descárgala ya, desliza hacia arriba, cree en ti, confía en ti, confía en el proceso, créeme, confía en mí, imagínate, imagina, piénsalo, ojo, fíjate, dale play, toma nota, saludos, nos vemos, hasta la próxima, gracias por ver, ten en cuenta, sé tú, sal de tu zona, vive tu, sueña, lucha por, no te rindas, sigue adelante, haz doble tap, doble tap, pulsa seguir, toca seguir`),
  nextItem: phrases(`
    el siguiente, la siguiente, el siguiente es, la siguiente es, siguiente, lo siguiente, otro, otra, otro es, otra es, otra cosa, otro truco, otro consejo, otro error, otra forma, otra opción, otro tip, y otro, y otra, también está, también tienes, luego está, luego tienes, después está, y también, el próximo, la próxima`),
  lastItem: phrases(`
    por último, y por último, y finalmente, el último, la última, el último es, la última es, lo último, y lo último, para terminar, para acabar, y para terminar, último consejo, último truco, mi último consejo, finalmente, por último pero no menos importante`),
  numberedItem: phrases(`
    número #, nº #, n.º #, tip #, consejo #, truco #, paso #, paso número #, error #, error número #, razón #, razón número #, motivo #, regla #, regla número #, hábito #, señal #, mito #, lección #, secreto #, idea #, app #, herramienta #, libro #, web #, página #, día #, opción #, ejercicio #, lugar #, punto #, el número #, la número #, tip número #, consejo número #, truco número #, clave #, clave número #, técnica #, parada #, ingrediente #`),
  presents: phrases(`
    aquí tienes, aquí te dejo, aquí van, aquí están, aquí hay, te dejo, te doy, te comparto, te traigo, te cuento, te enseño, te muestro, te digo, te voy a dar, te voy a contar, te voy a enseñar, os dejo, os traigo, les dejo, les comparto, les traigo, les voy a dar, estos son, estas son, son, hay, existen, tengo, tienes, necesitas, vas a necesitar, mis, mi top, top, los mejores, las mejores, los únicos, las únicas, conoce, usa estos, usa estas, prueba estos, prueba estas, haz estos, haz estas, con estos, con estas, en estos, sigue estos, estos, estas, apunta estos, en solo, solo necesitas, todo lo que necesitas, esta es, este es`),
  notCounts: phrases(`
    uno de los, una de las, uno de cada, # de cada, # de los, # de las, al menos #, por lo menos #, más de #, menos de #, casi #, unos #, unas #, alrededor de #, cerca de #, hasta #, # personas, # por ciento, # veces, # años, # días, # semanas, # meses, # horas, # minutos, # segundos, # euros, # dólares, # pesos, # mil, # millones, # k, a los #, de # años, en # días, en # minutos, hace #, desde #, el número uno, la número uno, una vez, # de la mañana, # de la tarde, # de la noche, las #, una cosa, un día`),
  naming: phrases(
    "se llama, se llaman, llamado, llamada, llamados, llamadas, que se llama, con el nombre de, conocido como, conocida como, titulado, titulada, de nombre",
  ),
  place: phrases(`
    este lugar, este sitio, este restaurante, este café, esta cafetería, esta tienda, este bar, este mercado, este museo, este hotel, esta playa, este parque, esta panadería, este barrio, este mirador, este rincón, este local, el local, la carta, el menú, aquí sirven, abre de, abren de, abren a las, cierran a las`),
  locating: phrases(`
    está en, queda en, está ubicado en, está ubicada en, ubicado en, ubicada en, se encuentra en, lo encuentras en, la encuentras en, lo encontrás en, los encuentras en, la dirección es, dirección, está justo al lado de, está al lado de, queda al lado de, está frente a, frente a, en la esquina de, a dos calles de, a # minutos de`),
  street: phrases(
    "calle, avenida, avda, av, paseo, plaza, carretera, bulevar, callejón, barrio, colonia, distrito, estación, calle #, avenida #, carrera #, kilómetro #, distrito #, ronda, rambla",
  ),
  price: phrases(
    "cuesta, cuestan, cuesta solo, vale, valen, por solo, por solo unos, a solo, desde, el precio es, precio, sale a, sale en, salen a, te sale por, te sale en, la entrada cuesta, la entrada es, cobran, a partir de, por menos de",
  ),
  recommends: phrases(`
    usa, usá, use, utiliza, uso, yo uso, prueba, probá, te recomiendo, recomiendo, les recomiendo, ve a, ir a, vete a, entra a, entra en, métete en, ingresa a, descarga, descárgate, baja, visita, consigue, lee, busca, instala, abre, mira, escucha, compra, pide, come en, quédate en, para en, pasa por, empieza con, elige, añade, agrega, guarda, compara, apunta, regístrate en, con la app, con`),
  purpose: phrases(`
    te permite, permite, te ayuda a, te ayuda, ayuda a, te da, te muestra, te dice, te enseña, te deja, sirve para, sirven para, es para, ideal para, perfecto para, perfecta para, perfectos para, bueno para, buena para, genial para, para, donde puedes, con la que puedes, con el que puedes, así puedes, que te permite, que te ayuda, que te da, que te muestra, que hace, es un, es una, es el, es la, es gratis, si quieres, si necesitas, cuando necesites, cuando quieras, crea, genera, quita, elimina, escribe, traduce, convierte, organiza, resume, te ahorra, automáticamente, en vez de, en lugar de, hace, tiene, tienen, con`),
  source: phrases(`
    según, de acuerdo con, de acuerdo a, un estudio, estudios, los estudios, la investigación, investigaciones, investigadores, científicos, publicado en, los datos, datos de, una encuesta, encuesta de, un informe, informe de, universidad, harvard, stanford, la oms, la nasa, el banco de, la ley, por ley, estadísticas, el censo, un metaanálisis, un ensayo, un experimento, se demostró, está demostrado, el instituto, el ministerio, la academia`),
  cause: phrases(`
    porque, por eso, por esto, es por eso que, la razón, la razón es, el motivo es, debido a, debido a que, como resultado, para que, lo que significa, eso significa, esto significa, significa que, quiere decir, lo que hace que, hace que, causa, causan, provoca, provocan, provocado por, lleva a, ya que, puesto que, dado que, gracias a, así que, de modo que, por lo que, por lo tanto, por tanto`),
  contrast: phrases(`
    pero, en cambio, en vez de, en lugar de, no es, no son, no se trata de, sino, sino que, en realidad, la verdad es, al contrario, contrario a, sin embargo, aunque, mientras que, a diferencia de, la mayoría cree, la mayoría piensa, todos creen, la gente cree, la gente piensa, crees que, la diferencia entre, no significa, mito, y no, más que`),
  comparison: phrases(`
    por cada, # veces, # veces más, más que, menos que, más de, menos de, el doble, el triple, la mitad, mejor que, peor que, mayor que, menor que, más alto que, más barato que, más rápido que, más caro que, comparado con, en comparación con, frente a, versus, vs, de cada, al día, al mes, al año, a la semana, por día, por mes, por año, por hora, por semana, cada mes, cada año, de media, en promedio, el promedio, # por ciento, por ciento, hasta, al menos, por lo menos, tanto como`),
  reframe: phrases(`
    no importa, no se trata de, no es por, no es cuestión de, la verdadera pregunta, la verdadera razón, el verdadero problema, el problema no es, el problema no son, la pregunta no es, la verdad es, la verdad incómoda, la mayoría cree, todos creen, la gente cree, te han dicho, nos han dicho, siempre te dijeron, lo que importa es, lo que de verdad importa, lo importante es, al contrario de, no es falta de, es un mito, es mentira, no es verdad, no es cierto, la diferencia es, nadie te cuenta que, no es porque`),
  general: phrases(`
    normalmente, generalmente, por lo general, en general, habitualmente, la mayoría de las veces, suele, suelen, a menudo, de media, en promedio, depende de, depende del, según el, según la, en función de,
    por ejemplo, como por ejemplo, digamos que, se llama, se llaman, se conoce como, conocido como, conocida como, se considera, se refiere a, significa que, eso significa, esto significa, lo que significa, quiere decir que, es decir, o sea que,
    si tú, si tienes, si tu, si usas, si haces, si pones, si estás, si eres, si no tienes, si compras, si vives, si ganas, si pagas, si dejas, cuando tú, cuando tienes, cuando tu, cuando haces, cuando estás, cuando pones, cuando compras, una vez que, a menos que, siempre que`),
  notGeneral: phrases(`
    si quieres, si necesitas, si te gusta, si te gustó, si te interesa, si buscas, si estás buscando, si eres nuevo, si eres nueva, si ves, si tienes dudas, si tienes preguntas, si tienes alguna`),
  takeaway: phrases(`
    así que, por eso, en vez de eso, en su lugar, la conclusión, en conclusión, la lección, la moraleja, en resumen, en pocas palabras, resumiendo, lo que esto significa, eso significa que, la próxima vez, así que la próxima vez, a partir de ahora, desde ahora, desde hoy, deberías, lo que debes hacer, lo que tienes que hacer, lo que puedes hacer, por eso debes, por eso conviene, así que usa, así que no, así que deja, recuerda, la solución, la solución es, para evitarlo, para evitar esto, para solucionarlo, lo mejor que puedes hacer, más te vale, te conviene, conviene, es mejor, la regla es, la regla, regla de oro, mi consejo, el consejo, el truco es, haz esto, haz la cuenta, prueba esto, en la práctica, esta noche, hoy mismo`),
  hype: phrases(`
    alucinante, increíble, brutal, una locura, locura, de locos, impresionante, espectacular, flipante, vas a flipar, te va a volar la cabeza, te volará la cabeza, te cambiará la vida, te va a cambiar la vida, me cambió la vida, cambió mi vida, no vas a creer, no te lo vas a creer, no lo vas a creer, secreto, el secreto, secretos, nadie te lo cuenta, nadie te cuenta, nadie te dice, nadie habla de, no quieren que sepas, lo que no quieren que, impactante, definitivo, definitiva, garantizado, garantizada, al instante, de la noche a la mañana, oculto, oculta, este truco, revolucionario, revolucionaria, épico, épica, viral, lo mejor del mundo, el mejor del mundo, otro nivel, mágico, mágica, milagro, milagroso, explota, top mundial, infalible, 10x`),
  hedge: phrases(`
    quizás, quizá, tal vez, a lo mejor, como que, más o menos, creo que, supongo, supongo que, probablemente, posiblemente, puede que, puede ser, algunas personas, mucha gente, dicen que, se dice, depende, siento que, no sé, no estoy seguro, no estoy segura, de alguna manera, algo así, cosas así, y eso, y tal, unos cuantos, varios, varias, algún tipo de, parece que, al parecer, supuestamente, según dicen`),
  audience: phrases(
    "seguidores, suscriptores, visitas, vistas, visualizaciones, likes, me gusta, comentarios, compartidos, guardados, fans, espectadores, de descuento, # de descuento, por ciento de descuento, off",
  ),
  setting: phrases(`
    fuego bajo, fuego lento, fuego medio, fuego alto, temperatura ambiente, baño maría, modo avión, modo oscuro, modo retrato, modo manual, ajustes, configuración, pantalla completa, atajo, control, mayúsculas, comando, ctrl, cmd, shift, alt, arriba a la derecha, arriba a la izquierda, abajo a la derecha, abajo a la izquierda, clic derecho, a la altura de los hombros, al ancho de los hombros, al ancho de las caderas, en paralelo, paralelo a, 90 grados, a la mitad, hasta el fondo, hasta que, hasta dorar, punto de nieve, agua fría, agua caliente, agua tibia, agua hirviendo, toda la noche, cada mañana, cada noche, antes de dormir, dos veces al día, una vez al día, una vez a la semana, cada día, cada semana, todos los días, a diario,
    una cucharada, una cucharadita, una pizca, una taza, un vaso, un chorrito, un chorro, un puñado, un minuto, una hora, un litro, un kilo, un cuarto de, media hora, un día, una semana, una noche, un centímetro, un metro, un par de, una capa, una vuelta`),
  result: phrases(
    "son, eso es, eso son, en total, en total son, total, es decir, da, eso da, nos da, te da, te quedan, te queda, quedan, sale a, salen, equivale a, equivalen a, suma, suman, la diferencia es, una diferencia de, ahorras, te ahorras, pagas, tendrás, tendrías, o sea",
  ),
  tool: phrases(
    "con un, con una, con el, con la, con los, con las, con tu, con ayuda de, usando un, usando una, usando el, usando la, a mano, en un, en una, sobre un, sobre una, dentro de un, dentro de una",
  ),
});
