import type { LanguagePack } from "../pack.ts";
import { spanishCraft } from "./es-craft.ts";
import { spanishReasons } from "./es-reasons.ts";
import { spanishVerbs, weakVerbs } from "./es-verbs.ts";

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Spanish. Not measured against real saves. */
export const es = (): LanguagePack => ({
  id: "es",
  name: "Spanish",
  measured: false,
  // Estimates: 7.8 syllables a second (Pellegrino 2011), 2.7 a word with pauses; no posts were measured.
  speechRate: { usual: 170, fast: 260 },
  // Estimate.
  usualPadding: 0.03,
  // Estimate.
  usualActions: 0.002,
  stemmer: "none",
  marks: "optional",
  markedOnly: words(
    "él sé dé té mí tú sí qué más está aún ó té lé né dé gué cé bé mé pé sé ñé jé vé ié mpré ntré stré rré nía cía bía día lía sía uía vía cómo dónde cuándo quién cuál",
  ),
  abbreviations: words(
    "sr sra srta dr dra ud uds etc aprox p.ej ej núm nro pág tel av avda avd c kg gr min seg hrs máx mín vol cap depto dpto izq dcha tbsp cdta cda e.g i.e ee.uu",
  ),
  numbers: {
    uno: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    trece: 13,
    catorce: 14,
    quince: 15,
    dieciséis: 16,
    diecisiete: 17,
    dieciocho: 18,
    diecinueve: 19,
    veinte: 20,
    veinticinco: 25,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    setenta: 70,
    ochenta: 80,
    noventa: 90,
    cien: 100,
    ciento: 100,
    doscientos: 200,
    doscientas: 200,
    trescientos: 300,
    quinientos: 500,
    mil: 1000,
    millón: 1_000_000,
    millones: 1_000_000,
    medio: 0.5,
    media: 0.5,
  },
  ordinals: {
    primero: 1,
    primera: 1,
    primer: 1,
    segundo: 2,
    segunda: 2,
    tercero: 3,
    tercera: 3,
    tercer: 3,
    cuarto: 4,
    cuarta: 4,
    quinto: 5,
    quinta: 5,
    sexto: 6,
    sexta: 6,
    séptimo: 7,
    séptima: 7,
    octavo: 8,
    octava: 8,
    noveno: 9,
    novena: 9,
    décimo: 10,
    décima: 10,
  },
  ordinalEndings: ["º", "ª", "o", "a", "er"],
  functionWords: words(`
    el la los las lo un una unos unas al del de a en con por para sin sobre entre hasta desde hacia según durante ante bajo tras
    y e o u ni pero sino aunque porque que qué quien quién cual cuál cuyo donde dónde cuando cuándo como cómo cuanto cuánto mientras si sí pues entonces
    yo tú él ella ello usted ustedes nosotros nosotras vosotros ellos ellas vos me te se nos os le les mi mis tu tus su sus nuestro nuestra nuestros nuestras mío mía tuyo tuya suyo suya ti mí conmigo contigo
    este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos esté
    es son era eran fue fueron ser sido soy eres somos está están estaba estaban estar estoy estás estamos hay había haber ha han he has hemos
    tiene tienen tienes tengo tener tenemos tenía va van voy vas vamos ir iba hace hacen haces hago hacer hecho puede pueden puedes puedo poder podemos podría debe debes deben deber
    quiere quieres quiero querer necesita necesitas necesito sabe sabes
    no ya muy más menos mucho mucha muchos muchas poco poca pocos pocas tan tanto tanta todo toda todos todas otro otra otros otras mismo misma mismos mismas cada algún alguna algunos algunas ningún ninguna nada nadie algo alguien
    también tampoco además así aquí ahí allí ahora luego después antes siempre nunca jamás solo sólo solamente casi bien mal aún todavía hoy mañana ayer
    primero segundo tercero siguiente último última paso número bueno vale ok okay mira oye eh este cosa cosas vez veces forma manera gente chicos chicas amigos llamado llamada llamados llamadas`),
  verbs: {
    ...spanishVerbs(),
    weak: weakVerbs(),
    alsoTold: true,
    notBefore: words(
      "es son era eran fue fueron está están estaba ha han había hay se me no de del que puede pueden debe va será sería tiene tienen significa cuesta vale dijo dice",
    ),
    objectStarts: words(`
      el la los las lo un una unos unas al a este esta esto estos estas ese esa eso esos esas tu tus su sus cada todo toda todos todas algo algún alguna ambos ambas otro otra otros otras más menos
      medio media dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta
      en con sobre por para hasta durante entre desde hacia dentro encima debajo arriba abajo alrededor junto bajo contra sin
      bien muy poco despacio lentamente suavemente rápido fuerte ligeramente cuidadosamente mientras directamente solo sólo aquí ahí así aparte primero también como una`),
    adverbs: words(
      "primero también siempre nunca solo sólo solamente simplemente ahora luego después ya además entonces mejor bien muy empezar a por",
    ),
  },
  subordinators: words(
    "si cuando que porque como para de en con por sin aunque mientras donde quien cual cuyo antes después desde hasta al según durante entre sobre a tras pues qué cómo cuándo dónde cuál quién del",
  ),
  determiners: words(
    "el la los las un una unos unas al del mi mis tu tus su sus este esta estos estas ese esa esos esas nuestro nuestra cada ningún ninguna algún alguna otro otra mismo misma",
  ),
  articles: words("el un su sus del al nuestro nuestra"),
  notAfterArticle: words(
    "el la los las un una unos unas y o e a en con por para pero si son fue era hay yo ella ellos cuando también donde ya ni he mi tu su este esta eso esto del al sin hasta desde como tiene puede hacer va así aquí",
  ),
  refers: words(
    "lo la los las le les eso esto ese esa esos esas este esta estos estas ahí ello así",
  ),
  viewer: words(
    "tú usted ustedes vos te ti tu tus contigo vosotros os vuestro vuestra tienes puedes necesitas quieres sabes debes vas eres estás haces tenés podés querés sabés tendrás podrás",
  ),
  self: words("yo me mi mis mío mía conmigo"),
  otherSubjects: words(
    "yo me mi mis conmigo mí él ella ellos ellas nosotros nosotras nos nuestro nuestra alguien nadie gente quien abuela abuelo mamá papá madre padre hermana hermano amiga amigo vecina vecino jefe jefa novio novia esposo esposa marido hijo hija tía tío",
  ),
  together: words("nosotros nosotras nos nuestro nuestra"),
  speaker: words("me mi mis mío mía conmigo nos nuestro nuestra nuestros nuestras"),
  past: {
    words: words(`
      fue fui fuimos fueron era eran éramos estaba estaban estaba estuve estuvo había habían hubo tenía tenían tuve tuvo tuvimos hizo hice hicimos hicieron dijo dije dijeron quería quise iba iban vino vine vinieron
      puse puso pude pudo podía sabía supe supo traje trajo di dio dimos vi vio leí caí oí salí volví perdí sentí seguí ayer anoche hacía creía pedí abrí subí metí vendí aprendí conocí viví`),
    endings: words(
      "ó té lé né dé gué qué cé bé mé pé sé ñé jé vé ié mpré ntré stré rré aron ieron jeron aba aban ábamos íamos ían nía cía bía día lía sía uía vía",
    ),
    not: words(
      "todavía mediodía melodía compañía garantía economía alegría policía porqué todavia sílaba baron varon también",
    ),
  },
  questionStarts: words(
    "qué que cómo como cuándo cuando dónde donde quién cuál cuáles cuánto cuánta cuántos cuántas por es son está están has sabes sabías quieres puedes tienes te alguna",
  ),
  units: {
    amount: words(`
      g gr gramo gramos kg kilo kilos mg ml cl l litro litros taza tazas cucharada cucharadas cucharadita cucharaditas cda cdas cdta cdtas vaso vasos pizca pizcas puñado puñados chorrito chorro diente dientes
      rebanada rebanadas rodaja rodajas hoja hojas ramita ramitas gota gotas unidad unidades pieza piezas trozo trozos lata latas paquete paquetes sobre sobres bolsa bolsas
      repetición repeticiones reps serie series veces vez vuelta vueltas página páginas palabra palabras punto puntos fila filas hilera hileras capa capas mano manos pasada pasadas porciones calorías onza onzas libra libras dedo dedos`),
    time: words(`
      segundo segundos seg s minuto minutos min hora horas h hrs día días semana semanas mes meses año años noche noches mañana`),
    money: words(
      "euro euros € dólar dólares dolares peso pesos sol soles centavos céntimos pavos lucas mxn usd eur cop ars clp pen quetzales lempiras colones bolívares",
    ),
    percent: words("% porciento"),
    temperature: words("grados grado centígrados celsius fahrenheit ºc °c c"),
    size: words(
      "cm mm m km centímetro centímetros milímetro milímetros metro metros kilómetro kilómetros pulgada pulgadas pie pies px píxeles mb gb tb vatios watts w hz fps k talla",
    ),
  },
  lists: {
    steps: words(
      "paso pasos etapa etapas fase fases ejercicio ejercicios movimiento movimientos estiramiento estiramientos",
    ),
    items: words(`
      consejo consejos tip tips truco trucos error errores razón razones motivo motivos cosa cosas forma formas manera maneras hábito hábitos regla reglas idea ideas señal señales signo signos tipo tipos
      secreto secretos clave claves punto puntos frase frases palabra palabras pregunta preguntas método métodos técnica técnicas mito mitos detalle detalles opción opciones alternativa alternativas ejemplo ejemplos
      ventaja ventajas desventajas beneficio beneficios receta recetas ingrediente ingredientes dato datos lección lecciones básicos atajo atajos gasto gastos síntoma síntomas principio principios factor factores estrategia estrategias
      recomendación recomendaciones imprescindibles comprobaciones revisiones fallo fallos`),
    reasons: words("razón razones motivo motivos"),
    resources: words(`
      app apps aplicación aplicaciones herramienta herramientas web webs página páginas sitio sitios libro libros podcast podcasts canal canales lugar lugares producto productos extensión extensiones plataforma plataformas
      curso cursos cuenta cuentas marca marcas tienda tiendas restaurante restaurantes cafetería cafeterías película películas serie series canción canciones juego juegos programa programas plantilla plantillas museo museos
      playa playas mirador miradores parque parques mercado mercados rincón rincones recurso recursos servicio servicios material materiales utensilio utensilios spots bar bares librería librerías buscador buscadores`),
    guide: words(
      "lista guía checklist tutorial receta rutina plantilla plan calendario chuleta resumen instructivo listado itinerario",
    ),
    promiseAfter: words("que para a al tu te nadie todos todo antes si"),
    pluralEndings: ["s"],
  },
  phrases: { ...spanishReasons(), ...spanishCraft() },
});
