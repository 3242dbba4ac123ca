import type { CraftPhrases } from "../pack.ts";

const phrases = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");

/** Spanish for the opening, the asks, the recap and the shots. */
export const spanishCraft = (): CraftPhrases => ({
  filler: phrases(`
    hola, hola a todos, hola a todas, hola chicos, hola chicas, hola amigos, hola gente, hola familia, hola mis amores, hola hola, hola qué tal, qué tal, qué tal chicos, qué tal a todos, cómo están, cómo estáis, cómo andan, qué onda, qué hay, buenas, muy buenas, buenas a todos, muy buenas a todos, buenos días, buenas tardes, buenas noches,
    bienvenidos, bienvenidas, bienvenidos a mi canal, bienvenidos a otro video, bienvenidos a un nuevo video, bienvenidos de nuevo, bienvenidos una vez más, soy yo otra vez, aquí estoy de nuevo, ya estoy de vuelta, he vuelto, espero que estén bien, espero que estéis bien, espero que estén muy bien,
    en este video, en este vídeo, en el video de hoy, en el vídeo de hoy, en este reel, este video es sobre, hoy vamos a, hoy voy a, hoy les voy a, hoy os voy a, hoy te voy a, hoy quiero, hoy quería, hoy quiero hablar de, hoy quiero hablarles de, hoy quiero contarles, hoy vamos a hablar de, hoy les traigo, hoy os traigo, hoy te traigo, hoy te quiero hablar de, hoy vengo a, les voy a mostrar, os voy a enseñar, te voy a enseñar, te voy a mostrar, les voy a enseñar, quería contarles, quería contaros, quiero contarte,
    antes de empezar, antes de comenzar, sin más, sin más preámbulos, sin más dilación, vamos allá, vamos a ello, empecemos, comencemos, vamos a empezar, muchos me habéis preguntado, muchos me preguntan, muchos me han preguntado, me habéis preguntado mucho, no olviden suscribirse, no olvidéis suscribiros, no te olvides de suscribirte, gracias por ver, gracias por estar aquí`),
  fillerJoin: phrases(
    "y, bueno, pues, entonces, vale, ok, eh, a ver, mira, chicos, chicas, amigos, gente, a todos, a todas, hoy, ahora, familia, así que, hola, oye, mis amores",
  ),
  promise: phrases(`
    cómo, como hacer, así es como, así se, así puedes, por qué, esto es lo que, esta es la razón, la razón, la mejor forma de, la mejor manera de, la forma más fácil, la manera más fácil, la forma más rápida, la diferencia entre, qué pasa cuando, qué pasa si, sabías que, sabes, la única forma, no necesitas, solo necesitas, todo lo que necesitas, lo que necesitas, tu guía, una guía, guía para, qué hacer, qué llevar, dónde, cuándo, la verdad sobre, formas de, maneras de, trucos para, consejos para, el truco está, el truco para`),
  padding: phrases(`
    eh, em, ehm, mmm, o sea, sabes, ya sabes, es que, bueno, pues, vale, ok, mira, oye, a ver, literal, literalmente, básicamente, la verdad, la verdad es que, en plan, como que, digamos, cosas, cosa, así que, entonces, de hecho, en fin, total, obviamente, muy, supongo, no sé, y todo, y tal, y eso, al final del día, verdad, tío, tía, wey, güey, che, viste, chicos, super, súper`),
  vague: phrases(`
    pensar, pienso, piensas, piensa, sé, sabe, saber, decir, digo, dice, dicen, dicho, ver, veo, ves, ve, visto, mirar, significa, sentir, siento, sientes, necesita, usar, uso, usa, hacer, hace, haces, tomar, toma, venir, viene, poner, pon, dar, da, das, contar, cuento, hablar, hablo, hablamos, preguntar, pregunta,
    empezar, empieza, seguir, sigue, encontrar, encuentra, intentar, probar, pasar, pasa, pasó, creer, creo, cree, entender, recordar, amar, encanta, ayuda, ayudar, llama, dejar, deja, acabar, termina, parar, volver, traer, llegar, llega, quedar, queda, parece,
    tiempo, día, días, año, años, semana, mes, hoy, mañana, ayer, noche, momento, parte, lugar, punto, tipo, cosas, cosa, algo, nada, alguien, nadie, razón, pregunta, historia, video, vídeo, caso, problema, lado, fin, persona, personas, gente, vida, manera, forma, vez, veces,
    bueno, buena, mejor, malo, mala, peor, gran, grande, pequeño, pequeña, largo, nuevo, nueva, viejo, real, seguro, diferente, verdad, alto, bajo, difícil, fácil, importante, increíble, hermoso, bonito, allá, lejos, cerca, quizá, probablemente, especialmente, exactamente, juntos, suficiente, tarde, pronto, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, cien, mil, millón, gracias, favor, noticias`),
  dated: phrases(`
    hoy, esta noche, ayer, mañana por la mañana, esta mañana, esta tarde, esta semana, este mes, este año, anoche, la semana pasada, el mes pasado, el año pasado, la próxima semana, el otro día, hace un rato, la primera vez, por primera vez, navidad, año nuevo, halloween, semana santa, black friday, san valentín, decidí, decidimos, fui, fuimos, pasó, resultó que, había, era, evento, una vez`),
  written: phrases(
    "en pantalla, en la pantalla, en la descripción, en el texto, en el pie de foto, comentario fijado, aquí abajo escrito",
  ),
  method: phrases(`
    cómo, cómo hacer, la forma de, la manera de, el truco, paso a paso, método, proceso, fórmula, estrategia, técnica, la clave, así es como, así se, te enseño cómo, te muestro cómo, hasta que, una vez que, para que, con el fin de`),
  advice: phrases(`
    recuerda, recuerden, asegúrate de, no olvides, ten en cuenta, nunca, evita, error, errores, ten cuidado, cuidado con, o bien, en vez de, en lugar de, depende de, dependiendo de, si no tienes, si quieres, si prefieres, opción, opciones, puedes, también puedes, podrías, o incluso, por si acaso`),
  verdict: phrases(`
    mejor, el mejor, la mejor, los mejores, las mejores, vale la pena, recomiendo, recomendado, favorito, favorita, imprescindible, perfecto, perfecta, número uno, más fácil, más rápido, ideal, importante, útil`),
  impression: phrases(`
    siento que, sentí, me parece, creo que, pensé que, no sé, supongo, me pregunto, ojalá, ni idea, quién sabe, como que, la verdad, literalmente, qué locura, increíble, imagínate, vamos a ver, a ver qué`),
  occasion: phrases(`
    respondiendo a, respuesta a, por, vía, créditos, ft, feat, vs, gracias, muchas gracias, felicidades, feliz cumpleaños, bienvenidos, acompáñame, reto, desafío`),
  saveAsk: phrases(`
    guarda este video, guarda este vídeo, guarda este post, guarda este reel, guarda este tip, guarda este truco, guarda este tutorial, guarda este clip, guarda esta receta, guarda esta lista, guarda esta guía, guarda esta rutina, guarda esta publicación, guarda esta información, guarda esta idea, guarda este dato, guarda este contenido, guarda este plan, guarda esta tabla, guarda esto, guarda esto para, guarda estos tips, guarda estos trucos, guarda estos pasos, guarda estas ideas, guarda estas recetas, guarda estas apps, guarda estos consejos, guarde este video, guarde esta receta, guarden este video, guarden esta receta, guarden esto, guardá este video, guardá esta receta, guardá esto,
    guárdalo, guárdala, guárdalos, guárdalas, guárdelo, guárdela, guárdenlo, guárdenla, guardalo, guardala, guárdate esto, guárdate este, guárdate esta, guárdatelo, guárdatela, guárdame para, guarda para después, guarda para más tarde, guarda para cuando, guarda para tu próximo, guarda para tu próxima, guarda para la próxima, guarda el video, guarda el vídeo, guarda el post, guarda el reel, guarda la receta, guarda la lista, guarda la publicación, dale a guardar, dale guardar, toca guardar, pulsa guardar, no olvides guardar, no olvides guardarlo, puedes guardar este, puedes guardar esta,
    haz captura, haz una captura, hazle captura, haz captura de pantalla, toma captura, saca captura, saca una captura, captura de pantalla a esto, pantallazo, haz pantallazo, añádelo a favoritos, agrégalo a favoritos, añade a favoritos, ponlo en favoritos, apúntatelo, anótalo, anótatelo, vuelve a este video, vuelve a este vídeo, quédate con esta lista, guárdalo en favoritos, guárdala en favoritos, guárdalo en tus favoritos, guárdala en tus favoritos, guárdalo en tus guardados, guárdalo en tu colección, guárdala en tu colección`),
  shareAsk: phrases(`
    comparte este, comparte esta, comparte esto, comparte con, compártelo, compártela, compártelo con, compártela con, compartilo, comparte el video, manda esto, manda este video, mándale esto, mándale este, mándaselo, mándaselo a, envía este, envía esto, envíale esto, envíale este, envíaselo, envíaselo a, pásaselo, pásale esto, pásalo, reenvía, reenvíaselo a, muéstrale esto, enséñale esto, repostea, etiqueta a, etiquetá a, etiqueta a tu, etiqueta a alguien, menciona a`),
  followAsk: phrases(`
    sígueme, síguenos, sígueme para, síganme, síganos, seguime, seguinos, sigue la cuenta, sigue mi cuenta, sigue para, sigue para más, no olvides seguirme, dale a seguir, dale follow, dale seguir, pulsa seguir, suscríbete, suscribite, suscríbanse, activa la campanita, activa las notificaciones, toca la campanita, únete al canal`),
  likeAsk: phrases(`
    dale like, dale a like, dale al like, dale un like, dale me gusta, dale a me gusta, dale al me gusta, dale al corazón, dale corazón, deja tu like, deja un like, déjame un like, déjame tu like, dejame un like, regálame un like, regálame un corazón, dale doble tap, haz doble tap, doble tap, denle like, den like, dale amor`),
  commentAsk: phrases(`
    comenta, comenta abajo, comenta aquí, comenta qué, comenta cuál, comenta si, comenta la palabra, comenta con, comenten, comentá, coméntame, deja un comentario, deja tu comentario, déjame un comentario, déjame tu comentario, dejen sus comentarios, escribe en los comentarios, escríbeme en los comentarios, en los comentarios, en comentarios, te leo, te leo en comentarios, los leo, los leo en comentarios, os leo, os leo en comentarios, cuéntame abajo, cuéntame en los comentarios, dime abajo, dime en los comentarios, dime cuál, escribe sí, escribe amén, pon un emoji, déjame un emoji, deja un emoji`),
  buyAsk: phrases(`
    link en la bio, enlace en la bio, link en bio, enlace en bio, link en mi bio, link en mi perfil, enlace en mi perfil, enlace en el perfil, link en el perfil, el link está en, link abajo, enlace abajo, usa el código, usa mi código, con el código, con mi código, compra ya, compra ahora, compra aquí, cómpralo ya, cómpralo aquí, pide el tuyo, pide la tuya, pídelo ya, haz tu pedido, haz tu reserva, consigue el tuyo, consigue la tuya, desliza hacia arriba, toca el enlace, haz clic en el enlace, dale clic al link, dale click al link, regístrate, inscríbete, escríbeme al dm, mándame dm, mándame un mensaje, manda mensaje, escríbenos por whatsapp, reserva ya, agenda tu cita, agenda tu, descarga la app`),
  selling: phrases(`
    oferta especial, oferta limitada, edición limitada, tiempo limitado, por tiempo limitado, oferta exclusiva, sorteo, participa en el sorteo, gana un, gana una, regalo gratis, de regalo, vale de descuento, cupón, cupones, código promocional, código de descuento, código descuento, usa el código, usa mi código, envío gratis, envíos gratis, envíos a todo, hasta agotar existencias, hasta fin de existencias, ya disponible, ya a la venta, disponible ya, disponible en tiendas, disponible en, pide el tuyo, consigue el tuyo, compra ya, compra ahora, # x #, dos por uno, 2x1, 3x2, pide ya, reserva ya, patrocinado por, en colaboración con, colaboración pagada, publicidad, premium, alta calidad, máxima calidad, imprescindible, más vendido, superventas, best seller, novedad, novedades, nuevo lanzamiento, lanzamiento, recién llegado, de vuelta en stock, en stock, en oferta, rebajas, rebajado, por ciento de descuento, # de descuento, descuento, descuentos, nuestros clientes, nuestra nueva, nuestro nuevo, nuestra tienda, date prisa, no te quedes sin, últimas unidades, desliza hacia arriba, añade al carrito, precio especial, promoción, promo, al por mayor, por mayor`),
  bareSave: phrases("guarda, guarde, guarden, guardá"),
  bareShare: phrases("comparte, comparta, compartan, compartí, envía, etiqueta, manda"),
  bareFollow: phrases("sigue, sígueme, suscríbete"),
  bareLike: phrases("like, me gusta, dale like"),
  bareComment: phrases("comenta, comente, comenten, comentá"),
  notAsk: phrases(`
    guarda este archivo, guarda el archivo, guarda este documento, guarda el documento, guarda esta imagen, guarda la imagen, guarda esta foto, guarda este proyecto, guarda el proyecto, guarda como, guárdalo como, guarda los cambios, guarda esta configuración, guarda este ajuste, guarda este preset, guarda este dinero, guarda ese dinero, guarda esta cantidad, guarda esta semana, guarda este mes, guarda esta agua, guarda este líquido, guarda esta mitad, guarda esta parte, guarda este trozo, guárdalo en, guárdala en, guárdalos en, guárdalas en, guárdelo en, guárdela en, guárdalo para el final, guarda esto para el final, guárdalo y cierra, guarda y cierra,
    comparte la pantalla, comparte pantalla, comparte el archivo, comparte el documento, compártelo con tu equipo, comparte con tu equipo, sigue estos pasos, sigue para adelante, sigue el paso, sigue la línea, comenta el código, manda a imprimir, envía el archivo, pon un poco, pon un trozo, pon un vaso, pon un plato, pon un papel, pon un paño, pon un litro, pon un minuto, regístrate gratis`),
  negation: phrases(
    "no, nunca, jamás, no hace falta, no necesitas, no tienes que, no hay que, sin, en vez de, en lugar de, deja de, evita, tampoco, ni",
  ),
  urge: phrases(
    "no olvides, no te olvides de, no olvides de, no olviden, no se olviden de, no dudes en, asegúrate de, recuerda, por favor, porfa, puedes, te conviene, ya, mejor, solo, corre a",
  ),
  bait: phrases(`
    etiqueta a # amigos, etiqueta a #, etiqueta a un amigo, etiqueta a una amiga, etiqueta a alguien, etiqueta a tu amigo, etiqueta a tu amiga, etiqueta a ese amigo, etiqueta a esa amiga, etiqueta a tu mejor, menciona a # amigos, menciona a un amigo, menciona a alguien, comenta sí, comenta yo, comenta listo, comenta amén, comenta si, comenta la palabra, escribe sí, escribe amén, escribe la palabra, escribe yo, deja un emoji, deja un corazón, pon un corazón, pon un emoji, comparte si, dale like si, like si, dale me gusta si, doble tap si, vota ya, vota en los comentarios, comparte con # personas, comparte con # amigos, manda esto a # personas, mándaselo a # amigos, envía esto a # personas, comparte en # grupos`),
  keywordAsk: phrases(
    "comenta, comenta la palabra, coméntame, escribe, escribe la palabra, escríbeme, mándame, mándame la palabra, mándame un dm con, pon la palabra, deja la palabra",
  ),
  reason: phrases(`
    para, para que, para cuando, para tu, para tu próximo, para tu próxima, para la próxima, para el próximo, así, así lo, así la, así no, así puedes, porque, que luego, que después, que la vas a, que lo vas a, antes de, antes de que, cuando, si, la próxima vez, hasta, lo vas a necesitar, la vas a necesitar, te hará falta, te va a hacer falta, vas a querer, para usar, para probar, para hacer, para tener, para revisar, para llevar, para consultar, como recordatorio, y vuelve cuando`),
  notReason: phrases(
    "para después, para luego, para más, para más tarde, para más tips, para más consejos, para más videos, para más vídeos, para siempre, para ver más, si quieres, si quieres más, si te gusta, si te gustó, si te ha gustado, si te sirvió, si te ha servido, si estás de acuerdo, para no perdértelo, para no perderlo, para no perderte, para el algoritmo, antes de que lo borren, antes de que desaparezca, antes de irte, para la parte #, para una parte #, a tus favoritos, para que no se te olvide, para que no te olvides",
  ),
  recap: phrases(`
    en resumen, resumiendo, resumen, un resumen, para resumir, resumen rápido, recapitulando, recapitulemos, en pocas palabras, en conclusión, conclusión, así que recuerda, recuerda, la idea, en una frase, en una línea, entonces, ya está, y ya está, y listo, eso es todo, esos son, esas son, esos fueron, estos son, estas son, ahí lo tienes, la lista completa, lista completa, repasemos, repaso, repaso rápido, chuleta, la chuleta, en corto, todo junto`),
  endCard: phrases(
    "tarjeta final, pantalla final, placa final, cartel final, cartela final, lista completa, la lista completa, resumen en pantalla, lista en pantalla, lista final, resumen final, todos los pasos, todos los tips, todos los consejos, checklist en pantalla, pantalla de resumen, diapositiva final, tarjeta de resumen",
  ),
  shotResult: phrases(`
    resultado final, el resultado, los resultados, resultado, producto final, pieza final, plato final, plato terminado, terminado, terminada, look final, la revelación, revelación, revela el, revela la, toma final del plato, versión final, acabado, acabada, ya listo, ya lista, todo junto, todos alineados, presentación final, emplatado, emplatado final, desvela, se desvela`),
  shotBeforeAfter: phrases(
    "antes y después, antes y despues, antes después, antes vs después, antes contra después, foto del antes, foto del después, toma del antes, toma del después, plano del antes, plano del después, mismo encuadre, mismo encuadre que, mismo ángulo, mismo ángulo que antes, mismo plano que antes, misma toma que antes",
  ),
  beforeLabel: phrases("antes"),
  afterLabel: phrases("después"),
  shotTransformation: phrases(
    "transformación, se transforma, se transforma en, se convierte en, transición a, cambia de, cambia de color, va tomando forma, toma forma, cambio de look, pasa de, se va formando, metamorfosis",
  ),
  shotScenery: phrases(
    "dron, drone, toma aérea, plano aéreo, vista aérea, panorámica, vista panorámica, atardecer, amanecer, puesta de sol, hora dorada, luz dorada, hora azul, luces de la ciudad, la vista, vista de la, vista del, vista desde, paisaje, plano general del, plano general de la, gran plano general, cielo estrellado, horizonte, niebla, skyline",
  ),
  shotDetail: phrases(
    "primer plano, primerísimo primer plano, primer plano de, plano detalle, plano detalle de, detalle de, detalle del, detalles, macro, plano macro, zoom a, zoom en, zoom al, acercamiento, acercamiento a, muy de cerca, de cerca, close up, textura de, textura, plano corto, asmr",
  ),
  shotPeople: phrases(
    "mi cara, su cara, tu cara, la cara, cara, rostro, creador, creadora, presentador, presentadora, a cámara, a la cámara, hablando, habla a cámara, hablando a cámara, expresión, reacción, selfie, yo, me, ojos, sonrisa, sonríe, sonriendo, avatar, logo, logotipo, marca, icono, ícono, teléfono, precio, botón, url, llamada a la acción",
  ),
  shotFinal: phrases("final, último, última, cierre"),
  shotNoun: phrases("toma, plano, cuadro, encuadre, vista, foto, clip, ángulo, imagen, giro"),
  shotPlain: phrases(
    "números, cifras, grabación de pantalla, captura de pantalla, capturas de pantalla, captura, pantallazo, pantalla muestra, pantalla negra, pantalla en negro, pantalla final con logo, interfaz, página web, web, código, cursor, gráfico, gráfica, infografía, logo, logos, logotipo, icono, iconos, url, código qr, mockup, foto de producto, foto del producto, producto, envase, empaque, empaques, b roll, imágenes de stock, video de stock, vídeo de stock, en el móvil, en el celular, en el ordenador, en la computadora, portátil, laptop, presentación",
  ),
  showTimeLapse: phrases(
    "time lapse, timelapse, cámara rápida, a cámara rápida, en cámara rápida, acelerado, acelerada, hyperlapse, stop motion, 10x, 20x",
  ),
  showSlow: phrases(
    "cámara lenta, a cámara lenta, en cámara lenta, slow motion, slow mo, ralentizado, ralentizada, lentamente, paneo lento, zoom lento, despacio",
  ),
  showHold: phrases(
    "mantener, mantén, mantiene, se mantiene, mantener # segundos, se queda, se queda en pantalla, quedarse en, congelar, imagen congelada, pausa en, pausa, fijo, plano fijo, queda legible",
  ),
  showAngles: phrases(
    "distintos ángulos, diferentes ángulos, varios ángulos, # ángulos, todos los ángulos, cada ángulo, 360, 360 grados, gira, girando, rotando, rota, giratoria, varias tomas, # tomas de, desde arriba y, desde todos los ángulos",
  ),
  notShown: phrases("no, sin, nunca, ni, evitar, evita, saltar, en vez de, en lugar de, opcional"),
});
