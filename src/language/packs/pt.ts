import type { LanguagePack } from "../pack.ts";
import { portugueseCraft } from "./pt-craft.ts";
import { portugueseReasons } from "./pt-reasons.ts";
import { portugueseVerbs, weakVerbs } from "./pt-verbs.ts";

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Portuguese, of Brazil first. Not measured against real saves. */
export const pt = (): LanguagePack => ({
  id: "pt",
  name: "Portuguese",
  measured: false,
  // Estimates; no posts were measured.
  speechRate: { usual: 160, fast: 250 },
  // Estimate.
  usualPadding: 0.03,
  // Estimate.
  usualActions: 0.002,
  stemmer: "none",
  marks: "optional",
  markedOnly: words("é ó à às dá dê pôr já nós está até avó avô lá há vê lê vá ia ei ou eu põe"),
  abbreviations: words(
    "sr sra srta dr dra prof etc aprox p.ex ex núm nº pág tel av r kg gr min seg hrs máx mín vol cx apto colh i.e e.g cia ltda",
  ),
  numbers: {
    dois: 2,
    duas: 2,
    três: 3,
    quatro: 4,
    cinco: 5,
    seis: 6,
    sete: 7,
    oito: 8,
    nove: 9,
    dez: 10,
    onze: 11,
    doze: 12,
    treze: 13,
    catorze: 14,
    quatorze: 14,
    quinze: 15,
    dezesseis: 16,
    dezesete: 17,
    dezessete: 17,
    dezoito: 18,
    dezenove: 19,
    vinte: 20,
    trinta: 30,
    quarenta: 40,
    cinquenta: 50,
    sessenta: 60,
    setenta: 70,
    oitenta: 80,
    noventa: 90,
    cem: 100,
    cento: 100,
    duzentos: 200,
    duzentas: 200,
    trezentos: 300,
    quinhentos: 500,
    mil: 1000,
    milhão: 1_000_000,
    milhões: 1_000_000,
    meio: 0.5,
    meia: 0.5,
  },
  ordinals: {
    um: 1,
    primeiro: 1,
    primeira: 1,
    segundo: 2,
    segunda: 2,
    terceiro: 3,
    terceira: 3,
    quarto: 4,
    quarta: 4,
    quinto: 5,
    quinta: 5,
    sexto: 6,
    sexta: 6,
    sétimo: 7,
    sétima: 7,
    oitavo: 8,
    oitava: 8,
    nono: 9,
    nona: 9,
    décimo: 10,
    décima: 10,
  },
  ordinalEndings: ["º", "ª", "o", "a"],
  functionWords: words(`
    o a os as um uma uns umas de do da dos das em no na nos nas num numa ao aos à às por pelo pela pelos pelas para pra pro pros pras com sem sobre entre até desde durante após sob
    e ou nem mas porém porque que quê quem qual quais cujo onde quando como quanto enquanto se então pois
    eu tu você vocês cê ele ela eles elas nós vós me te lhe lhes mim ti comigo contigo gente meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas dele dela deles delas
    este esta isto estes estas esse essa isso esses essas aquele aquela aquilo aqueles aquelas neste nesta nisso nesse nessa disso desse dessa deste desta
    é são era eram foi foram ser sido sou somos está estão estava estavam estar estou tá tão tô há tem têm tinha ter tenho temos vai vão vou vamos ir ia faz fazem fazer feito faço pode podem posso poder podemos poderia deve devem devo dever
    quer quero querer precisa precisam preciso sabe sei saber
    não já muito muita muitos muitas mais menos pouco pouca poucos tão tanto tanta todo toda todos todas tudo outro outra outros outras mesmo mesma mesmos cada algum alguma alguns algumas nenhum nenhuma nada ninguém alguém algo
    também assim aqui aí ali lá agora depois antes sempre nunca só somente apenas quase bem mal ainda hoje amanhã ontem aliás
    primeiro segundo terceiro próximo última último passo número bom ok tá olha gente né coisa coisas vez vezes jeito forma galera pessoal chamado chamada chamados chamadas`),
  verbs: {
    ...portugueseVerbs(),
    weak: weakVerbs(),
    alsoTold: true,
    notBefore: words(
      "é são era eram foi foram está estão estava tá há tinha me não de do da dos das que pode podem deve vai será seria tem têm significa custa vale disse diz",
    ),
    objectStarts: words(`
      o a os as um uma uns umas ao aos este esta isto esse essa isso esses essas estes estas aquele aquela seu sua seus suas teu tua meu minha cada todo toda todos todas tudo algo algum alguma ambos outro outra outros outras mais menos
      meio meia dois duas três quatro cinco seis sete oito nove dez doze quinze vinte trinta
      em no na nos nas num numa com sobre por para pra pelo pela até durante entre desde dentro fora embaixo cima acima abaixo contra sem ele ela eles elas
      bem muito devagar lentamente suavemente rápido levemente delicadamente enquanto direto diretamente só aqui aí ali assim primeiro também como à`),
    adverbs: words(
      "primeiro também sempre nunca só apenas somente simplesmente agora depois já ainda então melhor bem muito começar a por aí",
    ),
  },
  subordinators: words(
    "se quando que porque como para pra de em com por sem embora enquanto onde quem qual cujo antes depois desde até ao ao segundo durante entre sobre após pois do da no na pelo pela caso",
  ),
  determiners: words(
    "o a os as um uma uns umas do da dos das no na nos nas num numa ao aos meu minha seu sua seus suas teu tua este esta estes estas esse essa esses essas nosso nossa cada nenhum nenhuma algum alguma outro outra mesmo mesma pelo pela",
  ),
  articles: words("do da dos das no na nas num numa ao aos seu sua pelo pela nosso nossa"),
  notAfterArticle: words(
    "o a os as um uma uns umas e ou em com por para pra mas se é são foi era tem eu ela eles você também onde já nem este esta esse essa isso do da dos das no na nos nas ao sem sobre até desde como porque quando pode fazer vai assim aqui não",
  ),
  refers: words(
    "o a os as lo la los las isso isto esse essa esses essas este esta estes estas aí ele ela eles elas assim",
  ),
  viewer: words("você vocês cê tu te ti contigo teu tua teus tuas seu sua seus suas"),
  self: words("eu me mim meu minha meus minhas comigo"),
  otherSubjects: words(
    "eu me mim meu minha meus minhas comigo ele ela eles elas nós nosso nossa alguém ninguém quem vó avó vô avô mãe pai irmã irmão amiga amigo vizinha vizinho chefe namorado namorada marido esposa filho filha tia tio",
  ),
  together: words("nós nosso nossa"),
  speaker: words("me mim meu minha meus minhas comigo nosso nossa nossos nossas"),
  past: {
    words: words(`
      foi fui fomos foram era eram estava estavam estive esteve tinha tinham tive teve tivemos havia houve fez fiz fizemos fizeram disse disseram queria quis ia iam veio vim vieram pôs pus pude pôde podia sabia soube
      trouxe deu dei demos vi viu li leu caí caiu ouvi ouviu saí saiu voltei voltou perdi perdeu senti sentiu segui ontem anteontem fazia achei vivi aprendi conheci comi bebi abri subi vendi`),
    endings: words("ei ou eu aram eram iram ava avam ávamos íamos"),
    not: words("europeu museu palavra oitava estou terei serei farei"),
  },
  questionStarts: words(
    "que quê qual quais quem como quando onde quanto quanta quantos quantas por é são está você vocês será já sabe sabia tem quer pode cadê",
  ),
  units: {
    amount: words(`
      g gr grama gramas kg quilo quilos mg ml cl l litro litros xícara xícaras colher colheres copo copos pitada pitadas punhado punhados fio dente dentes fatia fatias rodela rodelas folha folhas ramo ramos galho galhos gota gotas
      unidade unidades pedaço pedaços lata latas pacote pacotes saco sacos sachê sachês caixa caixas repetição repetições reps série séries vez vezes volta voltas página páginas palavra palavras ponto pontos fileira fileiras camada camadas demão demãos porção porções calorias onças dedo dedos gomo gomos`),
    time: words(
      "segundo segundos seg s minuto minutos min hora horas h hrs dia dias semana semanas mês meses ano anos noite noites",
    ),
    money: words("real reais r$ centavos euro euros dólar dólares conto contos pila brl usd eur"),
    percent: words("% porcento"),
    temperature: words("graus grau celsius fahrenheit ºc °c c"),
    size: words(
      "cm mm m km centímetro centímetros milímetro milímetros metro metros quilômetro quilômetros polegada polegadas palmo palmos px pixels mb gb tb watts w hz fps k",
    ),
  },
  lists: {
    steps: words(
      "passo passos etapa etapas fase fases exercício exercícios movimento movimentos alongamento alongamentos",
    ),
    items: words(`
      dica dicas truque truques macete macetes erro erros razão razões motivo motivos coisa coisas jeito jeitos forma formas maneira maneiras hábito hábitos regra regras ideia ideias sinal sinais tipo tipos segredo segredos
      chave chaves ponto pontos frase frases palavra palavras pergunta perguntas método métodos técnica técnicas mito mitos detalhe detalhes opção opções alternativa alternativas exemplo exemplos vantagem vantagens desvantagens
      benefício benefícios receita receitas ingrediente ingredientes dado dados lição lições atalho atalhos gasto gastos sintoma sintomas princípio princípios fator fatores estratégia estratégias cuidado cuidados conselho conselhos item itens fatos`),
    reasons: words("razão razões motivo motivos"),
    resources: words(`
      app apps aplicativo aplicativos ferramenta ferramentas site sites página páginas livro livros podcast podcasts canal canais lugar lugares produto produtos extensão extensões plataforma plataformas curso cursos conta contas
      marca marcas loja lojas restaurante restaurantes café cafés cafeteria cafeterias filme filmes série séries música músicas jogo jogos programa programas modelo modelos museu museus praia praias mirante mirantes miradouro miradouros parque parques
      feira feiras mercado mercados recurso recursos serviço serviços material materiais utensílio utensílios bar bares livraria livrarias padaria padarias sebo sebos`),
    guide: words(
      "lista guia checklist tutorial receita rotina modelo plano cronograma resumo roteiro cola planilha",
    ),
    promiseAfter: words("que para pra ao você te ninguém todo todos antes se"),
    pluralEndings: ["s"],
  },
  phrases: { ...portugueseReasons(), ...portugueseCraft() },
});
