/** Spanish verbs that open an instruction, in the forms people instruct in. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Infinitives, with the root of the imperative where it differs ("calentar:calient"). Of each are
 * made "calentar", "calienta", "caliente", "calienten" and these with a pronoun ("caliéntalo").
 */
const REGULAR = `
  acomodar activar actualizar adjuntar afilar agitar agregar aguantar ajustar aislar alinear alisar alternar amarrar amasar anotar añadir apagar aplanar
  aplastar aplicar apoyar apretar:apriet apuntar armar arrancar arrastrar arreglar asar asegurar atornillar atar aumentar barnizar
  barrer batir beber bloquear borrar botar bordar buscar calcular calentar:calient calibrar cambiar cargar cepillar cerrar:cierr chequear clavar cliquear cocer:cuec cocinar colar:cuel
  colgar:cuelg colocar combinar comenzar:comienz comer comparar comprar comprimir comprobar:comprueb conectar configurar congelar consultar contar:cuent convertir:conviert copiar
  cortar coser crear cronometrar cubrir cuidar dejar derretir:derrit desactivar desarmar descansar descargar desconectar desenchufar desenredar desinfectar desinstalar deslizar
  desmontar desinflar despegar destapar dibujar diluir disolver:disuelv distribuir dividir doblar dorar duplicar echar editar elegir:elig eliminar embarrar empapar empezar:empiez
  empujar encender:enciend enchufar encajar enfriar engrasar enjabonar enjuagar enrollar enroscar entrar envasar enviar envolver:envuelv escanear escoger escribir escuchar escurrir
  espolvorear esperar esparcir estirar evaluar evitar exfoliar exportar exprimir extender:extiend fijar filtrar flexionar formar fotografiar freír:frí frotar girar golpear grabar guardar
  hervir:hierv hidratar hornear humedecer identificar importar incorporar inclinar inflar ingresar inhalar exhalar iniciar insertar instalar introducir invertir:inviert
  juntar lanzar lavar leer levantar lijar limpiar licuar llamar llenar llevar machacar mantener:mantien marcar marinar masajear medir:mid meter mezclar mirar mojar moler:muel montar
  mover:muev multiplicar nivelar ordenar organizar orientar parar pasar pausar pegar peinar pelar perforar pesar picar pinchar pintar planchar plantar practicar precalentar:precalient preguntar
  preparar presionar probar:prueb programar proteger pulir pulsar quitar rallar raspar rebanar recargar reciclar recoger recortar recuperar reducir reemplazar rehogar rellenar remojar
  remover:remuev renombrar reparar repartir repasar repetir:repit reposar respirar restar retirar revisar revolver:revuelv rociar romper sacar sacudir saltear sazonar secar seguir:sigu seleccionar sellar
  sembrar:siembr separar servir:sirv sofreír:sofrí soltar:suelt soldar:sueld subir subrayar sumar sumergir sujetar sustituir tallar tapar tejer teclear templar tender:tiend tirar tocar tomar torcer:tuerc tostar:tuest trazar
  transferir:transfier triturar trocear unir untar usar utilizar vaciar vender verificar verter:viert visitar vendar voltear volver:vuelv abrir aflojar ahorrar apartar apilar bajar bloquear
  negociar regar:rieg podar trasplantar abonar cavar colorear delinear difuminar hilvanar adicionar integrar sombrear tensar espumar ventilar aspirar aclarar desmoldar emplatar desmenuzar responder pedir:pid reclamar reservar validar cancelar contratar depositar
  restablecer reiniciar desbloquear pulverizar rasurar sentar:sient
`;

/** Made by hand: imperatives to "tú" and "usted", the infinitive, and what pronouns make of them. */
const IRREGULAR = `
  pon ponga pongan poner ponlo ponla ponlos ponlas ponle ponles ponte póngalo póngala póngale ponerlo ponerla ponerle
  haz haga hagan hacer hazlo hazla hazlos hazlas hazle hágalo hágala hacerlo hacerla
  ve vaya ir ven venga sal salga salir ten tenga tener tenlo tenla
  da dé dar dale dales dalo dele denle darle darles dalo dala
  oye mira busca fríelo fríela fríelos fríe fría haced poned usad cortad mezclad añadid batid dejad dejá poné hacé cortá mezclá agregá batí
  mantén manténlo mantenlo mantenla detén detenga retén obtén obtenga obtener detener diluye diluya distribuye distribuya sustituye sustituya construye construir incluye incluya incluir
  elige elija elíjelo escoge escoja recoge recoja protege proteja protégelo protégela sumerge sumerja introduce introduzca reduce reduzca cuece cueza tuerce tuerza cuécelo cuécela
  humedece humedezca esparce esparza sigue siga síguelo sofríe sofría sofríelo invierte convierte vacía vacíe vacíalo rocía rocíe rocíalo rocíala enfría enfríe enfríalo enfríala envía envíe envíalo
  congélalo licúa licúe licúalo lee lea léelo léela evalúa evalúe actúa restablece restablezca oféceles tráelo trae traiga traer
`;

/** Forms that are as often nouns, adjectives or told of somebody: an object has to follow. */
const DOUBTFUL = `
  marca marque mezcla plancha seca seque limpia limpie corta corte cocina compra compre busca cuenta cuente forma forme pinta pinte monta monte pesa pese prueba pruebe regla cierre cierra toma tome toca toque pasa pase
  baja baje sube suba carga cargue copia pega pegue descarga entra entre junta juntes llama llame lleva lleve lava mira mide mida nota ordena orden para pare parte pica pique practica pregunta pregunte programa
  reserva responde responda respira sala sale saca saque separa sienta siente siembra suma tapa tape tira tire trae usa use une vende venda ve vaya viene vuelve vuelva abona ahorra ahorre ajuste apunte
  arma arme cambia cambie caliente copie crea cree cuelga cuida cuide descansa descanso dobla doble elige empieza empuja encaje entrega escucha espera espere estira extiende guarda guarde graba
  gira gire haga haz levanta lija llena llene meta mete mueve muela multiplica negocia pide pida pinche planta plante pon ponga prepare presione
  quita repasa resta reste retira revisa rompe sacude salga salte sigue siga sube suelta sujeta tiende tenga visita ten da dé di diga compara comparte comparta rebaja resuelve calcula consulta evita
  haces pones tomas dejas sacas metes agregas añades mezclas cortas bates cueces doblas pegas abres cierras pulsas buscas escribes eliges calientas horneas cubres echas colocas quitas lavas secas llenas
  giras mueves aprietas aplicas sirves repites divides multiplicas sumas restas apuntas guardas configuras descargas seleccionas conviertes pasas pintas lijas coses atas enrollas tapas
  ponemos hacemos dejamos sacamos metemos agregamos añadimos mezclamos cortamos batimos cocemos doblamos pegamos abrimos cerramos pulsamos escribimos elegimos calentamos horneamos cubrimos
  echamos colocamos quitamos lavamos secamos llenamos giramos apretamos aplicamos servimos repetimos dividimos pintamos lijamos cosemos atamos enrollamos tapamos picamos pelamos rallamos colamos
  incorporamos integramos removemos amasamos estiramos vertemos marcamos medimos untamos seleccionamos perforamos atornillamos colgamos encajamos enroscamos planchamos
`;

/** So general that only an amount, a place or a tool makes them an instruction. */
export const weakVerbs = () =>
  words(`
  ir ve vaya ven venga hacer haz haga tomar toma tome dar da dé dale tener ten tenga llevar lleva lleve dejar deja deje empezar empieza empiece comenzar comienza comience parar para pare traer trae buscar busca busque
  probar prueba pruebe intentar intenta elegir elige comer come coma comprar compra compre crear crea cree incluir incluye seguir sigue siga esperar espera espere ayudar ayuda vender vende invertir invierte viajar viaja
  revisar revisa mirar mira mire escuchar escucha escuche aprender aprende leer lee lea ahorrar ahorra ahorre volver vuelve salir sal salga entrar entra obtener obtén mover llamar llama pedir pide cuidar cuida descansar descansa
  pensar piensa evitar evita respirar respira visitar visita pasar pasa preguntar pregunta cambiar cambia venir comparte
`);

const PRONOUNS = ["lo", "la", "los", "las", "le", "les"];

interface Verbs {
  readonly plain: readonly string[];
  readonly doubtful: readonly string[];
}

export function spanishVerbs(): Verbs {
  const doubtful = words(DOUBTFUL);
  const unsure = new Set(doubtful);
  const forms = new Set([...words(IRREGULAR), ...words(REGULAR).flatMap(formsOf)]);
  return { plain: [...forms].filter((form) => !unsure.has(form)), doubtful };
}

/** @param entry infinitive, or infinitive:root */
function formsOf(entry: string): string[] {
  const [infinitive = "", root = infinitive.slice(0, -2)] = entry.split(":");
  const first = infinitive.endsWith("ar");
  const tu = root + (first ? "a" : "e");
  const usted = first ? `${beforeE(root)}e` : `${beforeA(root)}a`;
  const stressed = [tu, usted].map(withAccent);
  return [
    infinitive,
    tu,
    usted,
    `${usted}n`,
    ...PRONOUNS.flatMap((pronoun) => [infinitive, ...stressed].map((form) => form + pronoun)),
  ];
}

/** "Aplicar", "apliqu-e"; "pagar", "pagu-e"; "trazar", "trac-e". */
function beforeE(root: string): string {
  if (root.endsWith("c")) return `${root.slice(0, -1)}qu`;
  if (root.endsWith("g")) return `${root}u`;
  return root.endsWith("z") ? `${root.slice(0, -1)}c` : root;
}

/** "Escoger", "escoj-a"; "seguir", "sig-a"; "torcer", "tuerz-a". */
function beforeA(root: string): string {
  if (root.endsWith("gu")) return root.slice(0, -1);
  if (root.endsWith("g")) return `${root.slice(0, -1)}j`;
  return root.endsWith("c") ? `${root.slice(0, -1)}z` : root;
}

const ACCENTS: Readonly<Record<string, string>> = { a: "á", e: "é", i: "í", o: "ó", u: "ú" };

/** What a pronoun behind it writes on the vowel before the last: "mezcla", "mézcla-lo". */
function withAccent(form: string): string {
  const groups = [...form.matchAll(/(?:(?<=q)u)?([aeiou]+)/g)];
  const split = /[ae]$/.test(form) && form.at(-2) === "e";
  const group = split ? undefined : groups.at(-2);
  if (split) return `${form.slice(0, -2)}é${form.slice(-1)}`;
  const vowels = group?.[1] ?? "";
  if (group === undefined || vowels === "") return form;
  const strong = vowels.search(/[aeo]/);
  const at =
    group.index + group[0].length - vowels.length + (strong < 0 ? vowels.length - 1 : strong);
  return form.slice(0, at) + (ACCENTS[form.charAt(at)] ?? "") + form.slice(at + 1);
}
