/** Portuguese verbs that open an instruction, in the forms people instruct in. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Infinitives, with the root of the formal imperative where it differs ("pedir:peç"). Of each are made
 * "cortar", "corta", "corte", "cortem" and the infinitive before a pronoun ("cortá-lo").
 */
const REGULAR = `
  acomodar acrescentar adicionar afiar afrouxar agitar aguardar ajustar alinhar alisar alongar amarrar amassar amolecer:amoleç anexar anotar apagar apertar apoiar aplicar aproveitar aquecer:aqueç
  armazenar arrastar arrumar assar atualizar ativar aumentar baixar balançar banhar bater beber bloquear bordar botar buscar calcular calibrar carregar cavar checar clicar cobrir:cubr coar coletar colar colocar
  colher combinar começar comer comparar comprar comprimir conectar conferir:confir configurar congelar consultar contar converter copiar cortar costurar cozinhar cozer criar cronometrar cuidar
  decorar deitar deixar derreter desativar descansar descascar descongelar desconectar desembaraçar desenhar desligar deslizar desmontar desparafusar despejar diluir dissolver distribuir dividir dobrar dourar duplicar
  editar eliminar embalar embrulhar empilhar empurrar encaixar encher encostar enfiar engomar enrolar ensaboar entrar enviar enxaguar enxugar escanear escolher escorrer escovar escrever escutar esfarelar esfoliar esfregar esfriar espalhar
  esperar espetar espremer esquentar esticar estender evitar exportar expirar fatiar fechar ferver filtrar finalizar fixar flexionar fotografar fritar furar girar gravar grampear grelhar guardar
  hidratar identificar importar imprimir inclinar incorporar inserir:insir inspirar instalar investir:invist juntar lamber lançar lavar levantar levar ligar limpar lixar listar lubrificar mandar manter marcar marinar massagear medir:meç mergulhar mexer misturar moer molhar montar
  mover mudar multiplicar negociar nivelar observar olhar organizar parafusar parar passar pausar pegar peneirar pendurar pentear perfurar perguntar pesar pesquisar picar pincelar pintar plantar podar polvilhar polir
  posicionar praticar preaquecer:preaqueç preencher prender prensar preparar pressionar programar proteger provar pulverizar puxar quebrar ralar raspar rasgar reciclar recortar recuperar reduzir refogar regar reiniciar remover renomear repetir:repit repousar reservar respirar
  responder retirar revisar rodar salgar salvar salpicar sacudir secar segurar selar selecionar semear separar servir:sirv soltar somar soprar sovar subir subtrair substituir sublinhar suspender tampar tapar temperar testar tirar tocar tomar torcer:torç torrar traçar
  transferir:transfir transplantar transformar triturar trocar unir untar usar utilizar varrer vedar vender verificar vestir:vist virar visitar voltar abrir adubar alternar aparar bater cancelar jogar aspirar empratar hidratar desfiar cadastrar depositar digitar ensopar espanar fortalecer:fortaleç hidratar
  incluir lapidar mentalizar numerar parcelar pechinchar planejar poupar economizar rabiscar sombrear esboçar esfumar repartir tingir:tinj ventilar borrifar escaldar desenformar enformar gratinar enfeitar desgrudar grudar
`;

/** Made by hand. */
const IRREGULAR = `
  põe ponha pôr ponham faz faça façam fazer fazê vai vá ir vem venha vir dá dê dar traz traga trazer vê veja ver lê leia ler ouve ouça ouvir sai saia sair
  pede peça pedir mede despede cobre cubra sobe suba sube segue siga seguir serve tenha ter mantém mantenha detém obtém obtenha obter dilui dilua distribui distribua inclui inclua substitui substitua constrói construa construir
  recheia recheie rechear penteia penteie semeia semeie bloqueia bloqueie passeia passeie escaneia escaneie massageia massageie renomeia renomeie reduz reduza traduz traduza traduzir conduz introduz introduza
  proteja protege dirija exija tinja aja colha escolha encha mexa puxe prefira prefere sugira confira confere insira insere transfira transfere repita repete vista veste sinta dorme durma dormir tosse cubra
  apoia apoie boia negocie negocia copie copia anuncie premie varie remedeie aprecie avalia avalie avaliar crie cria lixe subtraia cai caia rói mói moa ferva tenta tente tentar
`;

/** Forms that are as often nouns, adjectives or told of somebody: an object has to follow. */
const DOUBTFUL = `
  marca marque mistura corte corta compra compre busca busque conta conte pinta pinte prova prove regra pesa pese seca seque limpa limpe molha passa passe toca toque sobe suba carrega carregue copia cola cole entra entre
  junta junte leva leve lava lave mede meça nota pare para pausa pica pique pratica pratique pergunta pergunte programa reserva reserve responde responda respira sai saia tira tire separa serve sirva soma some tampa tampe usa use
  vende venda vai vá vem venha volta volte arruma aperta ajuste ajusta anota muda mude cria crie cuida cuide descansa descanso dobra dobre começa comece encaixa encaixe espera espere escolha escuta escute estende estica
  guarda guarde grava grave gira gire faz faça levanta lixa lixe liga ligue enche encha manda mande move multiplica negocia pede peça planta plante põe ponha prepara prepare puxa puxe tenta tente torra tosta vira vire troca troque testa teste
  visita visite tenha dá dê dar observa olha olhe confere confira compara pega pegue coloca coloque acrescenta abre fecha feche corre parcela investe poupa poupe evita evite consulta consulte cobre cobra fala fale manter mantém vê veja lê leia
  treina sente pensa pense segue siga salva salve bota bote rega regue roda rode rala rale coa coe fura fure amassa amasse cheque checa calcula calcule assa asse frita frite ferve ferva
  cortamos colocamos misturamos adicionamos acrescentamos mexemos batemos dobramos costuramos colamos pintamos lixamos abrimos fechamos apertamos aplicamos despejamos espalhamos peneiramos untamos assamos fritamos ralamos
  picamos enrolamos amarramos encaixamos retiramos removemos lavamos secamos enchemos medimos marcamos dividimos pincelamos polvilhamos selecionamos
`;

/** So general that only an amount, a place or a tool makes them an instruction. */
export const weakVerbs = () =>
  words(`
  ir vai vá vem venha fazer faz faça tomar toma tome dar dá dê ter tenha levar leva leve deixar deixa deixe começar começa comece parar para pare trazer traz traga buscar busca busque tentar tenta tente
  escolher escolha comer come coma comprar compra compre criar cria crie incluir seguir segue siga esperar espera espere ajudar ajuda vender vende venda investir invista investe viajar viaja ver vê veja olhar olha olhe ouvir ouça
  ler lê leia economizar economize poupar poupe voltar volta volte sair sai saia entrar entra entre mover pedir pede peça cuidar cuida cuide descansar pensar pense evitar evita evite respirar respira respire visitar visita visite
  passar passa passe perguntar pergunta pergunte mudar muda mude manter mantenha planejar observar observe aproveitar aproveite
`);

interface Verbs {
  readonly plain: readonly string[];
  readonly doubtful: readonly string[];
}

export function portugueseVerbs(): Verbs {
  const doubtful = words(DOUBTFUL);
  const unsure = new Set(doubtful);
  const forms = new Set([...words(IRREGULAR), ...words(REGULAR).flatMap(formsOf)]);
  return { plain: [...forms].filter((form) => !unsure.has(form)), doubtful };
}

const BEFORE_PRONOUN: Readonly<Record<string, string>> = { ar: "á", er: "ê", ir: "i" };

/** @param entry infinitive, or infinitive:root */
function formsOf(entry: string): string[] {
  const [infinitive = "", given] = entry.split(":");
  const root = infinitive.slice(0, -2);
  const ending = infinitive.slice(-2);
  const first = ending === "ar";
  const told = root + (first ? "a" : "e");
  const formal = first ? `${beforeE(root)}e` : `${given ?? beforeA(root)}a`;
  return [infinitive, told, formal, `${formal}m`, root + (BEFORE_PRONOUN[ending] ?? "")];
}

/** "Aplicar", "apliqu-e"; "apagar", "apagu-e"; "balançar", "balanc-e". */
function beforeE(root: string): string {
  if (root.endsWith("c")) return `${root.slice(0, -1)}qu`;
  if (root.endsWith("g")) return `${root}u`;
  return root.endsWith("ç") ? `${root.slice(0, -1)}c` : root;
}

/** "Proteger", "protej-a"; "torcer", "torç-a". */
function beforeA(root: string): string {
  if (root.endsWith("g")) return `${root.slice(0, -1)}j`;
  return root.endsWith("c") ? `${root.slice(0, -1)}ç` : root;
}
