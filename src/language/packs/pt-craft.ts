import type { CraftPhrases } from "../pack.ts";

const phrases = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");

/** Portuguese for the opening, the asks, the recap and the shots. */
export const portugueseCraft = (): CraftPhrases => ({
  filler: phrases(`
    oi, oi gente, oi pessoal, oi galera, oi amores, oi meus amores, oi tudo bem, olá, olá pessoal, olá gente, olá a todos, olá galera, e aí, e aí galera, e aí pessoal, e aí gente, fala galera, fala pessoal, fala gente, salve galera, salve salve, tudo bem, tudo bem com vocês, tudo bom, tudo certo, beleza, como vocês estão, como vão vocês, bom dia, boa tarde, boa noite,
    bem vindos, bem vindo, bem vindas, sejam bem vindos, sejam muito bem vindos, bem vindos ao meu canal, sejam bem vindos ao meu canal, bem vindos de volta, sou eu de novo, estou de volta, tô de volta, voltei, espero que estejam bem, espero que vocês estejam bem,
    neste vídeo, nesse vídeo, no vídeo de hoje, neste reel, nesse reels, esse vídeo é sobre, este vídeo é sobre, hoje eu vou, hoje vou, hoje a gente vai, hoje vamos, hoje nós vamos, hoje eu quero, hoje eu vim, hoje eu trouxe, hoje trago, hoje eu trago, hoje vou falar de, hoje eu vou falar sobre, hoje vamos falar sobre, hoje a gente vai falar de, hoje eu quero falar sobre, vou mostrar para vocês, vou mostrar pra vocês, eu vou mostrar pra vocês, vou ensinar vocês, quero mostrar pra vocês, queria contar pra vocês,
    antes de começar, antes da gente começar, antes de mais nada, sem mais delongas, sem enrolação, vamos lá, bora lá, bora, vamos começar, vamos nessa, muita gente me perguntou, muita gente me pergunta, vocês me pediram muito, vocês pediram, não esqueçam de se inscrever, não esquece de se inscrever, obrigado por assistir, obrigada por assistir, obrigado por estar aqui`),
  fillerJoin: phrases(
    "e, bom, então, tá, ok, é, gente, galera, pessoal, amores, meus amores, hoje, agora, oi, olá, olha, né, a todos, com vocês, vocês, tudo",
  ),
  promise: phrases(`
    como, como fazer, veja como, é assim que, por que, é por isso que, isso é o que, o motivo, a melhor forma de, a melhor maneira de, o melhor jeito de, o jeito mais fácil, a forma mais fácil, o jeito mais rápido, a diferença entre, o que acontece quando, o que acontece se, você sabia, você sabia que, sabia que, sabe, o único jeito, a única forma, você não precisa, você só precisa, tudo que você precisa, tudo o que você precisa, o que você precisa, seu guia, um guia, guia para, guia de, o que fazer, o que levar, onde, quando, a verdade sobre, jeitos de, formas de, truques para, dicas para, dicas pra, dicas de, o truque`),
  padding: phrases(`
    né, tipo, tipo assim, hum, ahn, eh, então, aí, daí, sabe, tá, ok, bom, olha, gente, cara, mano, véi, assim, meio que, literalmente, basicamente, na verdade, enfim, ou seja, quer dizer, digamos, coisa, coisas, muito, super, acho que, sei lá, e tal, e tudo, no fim das contas, entendeu, entende, viu, beleza, certo, obviamente, sinceramente, galera, pessoal, né gente`),
  vague: phrases(`
    pensar, penso, pensa, saber, sei, sabe, dizer, digo, diz, dizem, disse, ver, vejo, vê, visto, olhar, significa, sentir, sinto, precisa, usar, uso, usa, fazer, faz, faço, tomar, vir, vem, colocar, coloca, dar, dá, contar, conto, falar, falo, falamos, perguntar, pergunta,
    começar, começa, continuar, achar, acho, acha, tentar, provar, passar, passa, aconteceu, acreditar, acredito, entender, lembrar, amar, amo, ajuda, ajudar, chama, deixar, deixa, acabar, termina, parar, voltar, trazer, chegar, chega, ficar, fica, parece,
    tempo, dia, dias, ano, anos, semana, mês, hoje, amanhã, ontem, noite, momento, parte, lugar, ponto, tipo, coisas, coisa, algo, nada, alguém, ninguém, motivo, pergunta, história, vídeo, caso, problema, lado, fim, pessoa, pessoas, gente, vida, jeito, forma, vez, vezes,
    bom, boa, melhor, ruim, pior, grande, pequeno, pequena, longo, novo, nova, velho, real, certo, diferente, verdade, alto, baixo, difícil, fácil, importante, incrível, lindo, linda, bonito, longe, perto, talvez, provavelmente, especialmente, exatamente, juntos, suficiente, tarde, cedo, dois, três, quatro, cinco, seis, sete, oito, nove, dez, cem, mil, milhão, obrigado, obrigada, favor, notícias`),
  dated: phrases(`
    hoje, esta noite, ontem, amanhã, esta manhã, hoje de manhã, esta semana, essa semana, este mês, esse mês, este ano, esse ano, ontem à noite, semana passada, mês passado, ano passado, semana que vem, outro dia, agora há pouco, a primeira vez, pela primeira vez, natal, ano novo, halloween, páscoa, black friday, dia dos namorados, decidi, decidimos, fui, fomos, aconteceu, acabou que, havia, era, evento, uma vez`),
  written: phrases(
    "na tela, aqui na tela, na descrição, na legenda, comentário fixado, escrito aqui embaixo",
  ),
  method: phrases(`
    como fazer, o jeito de, a forma de, a maneira de, o truque, passo a passo, método, processo, fórmula, estratégia, técnica, o segredo é, é assim que, vou te mostrar como, te ensino, até que, até ficar, assim que, para que, a fim de`),
  advice: phrases(`
    lembre, lembre de, lembra de, não esquece, não esqueça, tenha em mente, nunca, evite, evita, erro, erros, cuidado, cuidado com, ou então, em vez de, ao invés de, depende de, dependendo de, se você não tiver, se você quiser, se preferir, opção, opções, você pode, também pode, poderia, ou até, caso você`),
  verdict: phrases(`
    melhor, o melhor, a melhor, os melhores, as melhores, vale a pena, recomendo, recomendado, favorito, favorita, indispensável, perfeito, perfeita, número um, mais fácil, mais rápido, ideal, importante, útil`),
  impression: phrases(`
    eu sinto, sinto que, senti, acho que, eu acho, pensei que, não sei, sei lá, imagino, será que, tomara, não faço ideia, quem sabe, tipo assim, sinceramente, literalmente, que loucura, imagina, vamos ver`),
  occasion: phrases(`
    respondendo a, resposta a, por, via, créditos, ft, feat, vs, obrigado, obrigada, parabéns, feliz aniversário, bem vindos, vem comigo, desafio`),
  saveAsk: phrases(`
    salva esse vídeo, salva este vídeo, salva esse post, salva esse reels, salva esse reel, salva essa receita, salva esta receita, salva essa lista, salva essa dica, salva essas dicas, salva esse conteúdo, salva esse roteiro, salva esse tutorial, salva esse truque, salva essa rotina, salva essa ideia, salva essa tabela, salva este post, salva esta lista, salva isso, salva aí, salva aqui, salva já, salva agora, salva logo, salva pra, salva para, salva pro, salva pra depois, salva para depois, salva pra não, salva o vídeo, salva o post, salva a receita, salva a lista, já salva, já salva esse, já salva aí,
    salve esse vídeo, salve este vídeo, salve esse post, salve este post, salve essa receita, salve esta receita, salve essa lista, salve esta lista, salve essas dicas, salve estas dicas, salve esse conteúdo, salve este conteúdo, salve esse roteiro, salve essa rotina, salve essa dica, salve esta dica, salve essa ideia, salve isso, salve para, salve pra, salve o vídeo, salve o post, salve a receita, salve a lista, salvem esse vídeo, salvem este vídeo, salvem essa receita, salvem essas dicas, salvem isso, salvem para, salvem o, já salve, guarda esse vídeo, guarda este vídeo, guarde este vídeo, guarde esse vídeo, guarda essa receita, guarde essa receita, guarda este post, guarda esta lista, guarde esta lista,
    clica em salvar, clique em salvar, aperta em salvar, toca em salvar, não esquece de salvar, não esqueça de salvar, lembra de salvar, aproveita e salva, corre salvar, tira print, tira um print, tire um print, printa, printa isso, faz um print, coloca nos favoritos, adiciona aos favoritos, adicione aos favoritos, deixa salvo, deixe salvo, deixa esse vídeo salvo, anota aí, volta nesse vídeo`),
  shareAsk: phrases(`
    compartilha esse, compartilha este, compartilha essa, compartilha isso, compartilha com, compartilha o vídeo, compartilha aí, compartilhe esse, compartilhe este, compartilhe essa, compartilhe isso, compartilhe com, compartilhe o vídeo, compartilhem, manda para, manda pra, manda esse, manda esse vídeo, manda isso, manda pro, manda aí, mande para, mande pra, mande esse, mande este, mande isso, envia para, envia pra, envia esse, envia isso, envie para, envie pra, envie este, envie esse, mostra isso para, mostra isso pra, repassa, marca aquele, marca aquela, marca um amigo, marca uma amiga, marca alguém, marca a amiga, marca o amigo, marca quem, marque um amigo, marque alguém, marque aquele, marque aquela, marque # amigos, marca # amigos`),
  followAsk: phrases(`
    me segue, me siga, me sigam, segue a gente, siga a gente, segue para, segue pra, siga para, siga pra, segue para mais, siga para mais, segue aí, segue lá, segue o perfil, siga o perfil, siga a página, segue a página, segue aqui, não esquece de seguir, aperta em seguir, clica em seguir, clique em seguir, se inscreve, se inscreva, se inscrevam, inscreva se, ativa o sininho, ative o sininho, ativa as notificações, ative as notificações`),
  likeAsk: phrases(`
    curte esse, curte este, curte o vídeo, curte aí, curta esse, curta este, curta o vídeo, curta e, curte e, deixa o like, deixa o seu like, deixa seu like, deixa um like, deixa o joinha, deixe o like, deixe seu like, deixe o seu like, deixe um like, dá um like, dá o like, dá like, dê um like, dê like, dá dois cliques, dois cliques, deixa a curtida, deixa sua curtida, deixa o coração, deixa um coração`),
  commentAsk: phrases(`
    comenta aqui, comenta aí, comenta abaixo, comenta embaixo, comenta qual, comenta o que, comenta se, comenta a palavra, comenta com, comenta sim, comente aqui, comente abaixo, comente qual, comente se, comente a palavra, comente com, comente sim, comentem, deixa um comentário, deixa seu comentário, deixa o seu comentário, deixe um comentário, deixe seu comentário, escreve nos comentários, escreva nos comentários, nos comentários, me conta aqui, me conta nos comentários, me conta aí, me conte nos comentários, conta aqui, conta aí, conta pra mim, me diz aqui, me diga qual, me diz qual, me fala aqui, deixa um emoji, escreve sim, escreva sim, digite sim, digita eu`),
  buyAsk: phrases(`
    link na bio, link no perfil, link na descrição, o link tá na, o link está na, link aqui embaixo, link abaixo, use o cupom, use meu cupom, usa o cupom, usa meu cupom, com o cupom, com meu cupom, compre já, compre agora, compre aqui, compra já, compra agora, peça já, peça o seu, peça a sua, garanta o seu, garanta a sua, garanta já, garante o seu, faça seu pedido, faça já, arrasta pra cima, arraste pra cima, clique no link, clica no link, toque no link, toca no link, cadastre se, se cadastra, inscreva se no curso, me chama no direct, me chama na dm, chama no direct, chama no whatsapp, chame no whatsapp, manda direct, manda mensagem, me manda mensagem, agende seu, agende sua, reserve já, baixe o app, baixe já`),
  selling: phrases(`
    oferta especial, oferta limitada, edição limitada, tempo limitado, por tempo limitado, oferta exclusiva, sorteio, participe do sorteio, concorra a, ganhe um, ganhe uma, brinde, brinde grátis, vale presente, cupom, cupons, cupom de desconto, código promocional, use o cupom, use meu cupom, frete grátis, entrega grátis, entregamos para todo, enquanto durarem os estoques, até acabar o estoque, já disponível, disponível já, disponível nas lojas, disponível em, garanta o seu, garanta já, compre já, compre agora, leve # pague #, compre um leve, peça já, reserve já, patrocinado por, em parceria com, parceria paga, publi, publicidade, premium, alta qualidade, imperdível, mais vendido, mais vendida, best seller, novidade, novidades, lançamento, novo lançamento, acabou de chegar, de volta ao estoque, em estoque, em promoção, promoção, promo, por cento de desconto, # de desconto, desconto, descontos, nossos clientes, nossa nova, nosso novo, nossa loja, não fique de fora, últimas unidades, arrasta pra cima, adicione ao carrinho, preço especial, atacado, revenda`),
  bareSave: phrases("salva, salve, salvem"),
  bareShare: phrases("compartilha, compartilhe, compartilhem, manda, envia, marca"),
  bareFollow: phrases("segue, siga, sigam"),
  bareLike: phrases("curte, curta, curtam, like"),
  bareComment: phrases("comenta, comente, comentem"),
  notAsk: phrases(`
    salve o arquivo, salva o arquivo, salve este arquivo, salve esse arquivo, salva esse arquivo, salve o documento, salva o documento, salve este documento, salve a imagem, salva a imagem, salve esta imagem, salva essa imagem, salve essa imagem, salve essa foto, salva essa foto, salve este projeto, salve o projeto, salva o projeto, salve como, salva como, salve em, salva em, salva em pdf, salve as alterações, salva as alterações, salve a configuração, salve essa configuração, salva essa configuração, salve este ajuste, salve esse preset, salva esse preset, salve galera, salve salve, salve esse dinheiro, salva esse dinheiro, salva o dinheiro, salve para o final, guarda esse dinheiro, guarde esse dinheiro, guarda esta água, guarde esta água, guarda essa água, guarda esta parte, guarda essa parte,
    compartilha a tela, compartilhe a tela, compartilhe o arquivo, compartilhe com sua equipe, compartilha o documento, segue o passo, segue esses passos, siga esses passos, siga estes passos, siga a linha, segue a linha, comente o código, comenta o código, mande imprimir, manda imprimir, envia o arquivo, envie o arquivo, marca com, marque com, manda para o forno, manda pro forno, manda para a geladeira, manda pra geladeira, leva para, cadastre se grátis, curta duração, mande ver, manda ver`),
  negation: phrases(
    "não, nunca, jamais, não precisa, não precisa de, não tem que, sem, em vez de, ao invés de, pare de, para de, evite, evita, nem",
  ),
  urge: phrases(
    "não esquece de, não esqueça de, não se esqueça de, não esqueçam de, não deixe de, não deixa de, lembre de, lembra de, por favor, pode, aproveita e, já, corre e, só, melhor",
  ),
  bait: phrases(`
    marca # amigos, marque # amigos, marca um amigo, marca uma amiga, marque um amigo, marque uma amiga, marca alguém, marque alguém, marca aquele amigo, marca aquela amiga, marque aquele amigo, marque aquela amiga, marca seu melhor, marca a sua, comenta sim, comente sim, comenta eu, comente eu, comenta eu quero, comente eu quero, comenta amém, comente amém, comenta se, comenta a palavra, comente a palavra, digite sim, digite amém, digita amém, digita eu, escreve sim, escreva sim, escreve a palavra, escreva a palavra, deixa um emoji, deixe um emoji, deixa um coração, deixe um coração, compartilhe se, compartilha se, curta se, curte se, dois cliques se, vote já, vota aqui, vote nos comentários, compartilhe com # pessoas, compartilhe com # amigos, manda para # amigos, manda pra # amigos, manda pra # pessoas, envie para # pessoas, envie para # amigos, compartilhe em # grupos`),
  keywordAsk: phrases(
    "comenta, comente, comenta a palavra, comente a palavra, escreve, escreva, escreve a palavra, digita, digite, digite a palavra, me manda, me manda a palavra, manda a palavra, deixa a palavra",
  ),
  reason: phrases(`
    para, pra, pro, para que, pra que, para quando, pra quando, para o próximo, para a próxima, pro próximo, pra próxima, para o seu, para a sua, pro seu, pra sua, assim, assim você, porque, que depois, que você vai, antes de, quando, se, da próxima vez, na próxima vez, até, você vai precisar, vai precisar, vai querer, pra usar, para usar, pra testar, para testar, pra fazer, para fazer, pra ter, para ter, pra conferir, para conferir, pra levar, para levar, pra consultar, para consultar, pra não esquecer de, como lembrete, e volta quando, e volte quando`),
  notReason: phrases(
    "para depois, pra depois, para mais, pra mais, para mais tarde, pra mais tarde, para mais dicas, pra mais dicas, para mais vídeos, pra mais vídeos, para sempre, pra sempre, para ver mais, se você quer mais, se quiser mais, se você gostou, se gostou, se curtiu, se te ajudou, se ajudou, se concorda, se você concorda, para não perder, pra não perder, pra não perder nada, para o algoritmo, pro algoritmo, antes que apaguem, antes que suma, antes de sair, para a parte #, pra parte #, pra uma parte #, para os favoritos, pra não esquecer, para não esquecer",
  ),
  recap: phrases(`
    em resumo, resumindo, resumo, um resumo, para resumir, pra resumir, resumo rápido, recapitulando, vamos recapitular, em poucas palavras, em conclusão, conclusão, então lembra, então lembre, lembre se, lembra, a ideia, em uma frase, numa frase, em uma linha, então, pronto, e pronto, é isso, é só isso, é isso aí, esses são, essas são, esses foram, estes são, estas são, aí está, a lista completa, lista completa, relembrando, vamos relembrar, revisão, revisão rápida, cola, a cola, tudo junto`),
  endCard: phrases(
    "cartela final, cartão final, tela final, lista completa, a lista completa, resumo na tela, lista na tela, lista final, resumo final, todos os passos, todas as dicas, checklist na tela, tela de resumo, slide final, slide de resumo, card final",
  ),
  shotResult: phrases(`
    resultado final, o resultado, os resultados, resultado, produto final, peça final, prato final, prato pronto, pronto, pronta, look final, a revelação, revelação, revela o, revela a, versão final, acabamento, finalizado, finalizada, concluído, concluída, tudo junto, todos alinhados, apresentação final, prato montado, já pronto, já pronta`),
  shotBeforeAfter: phrases(
    "antes e depois, antes depois, antes vs depois, antes versus depois, foto do antes, foto do depois, imagem do antes, imagem do depois, plano do antes, plano do depois, mesmo enquadramento, mesmo ângulo, mesmo ângulo do antes, mesmo ângulo de antes, mesmo plano do antes",
  ),
  beforeLabel: phrases("antes"),
  afterLabel: phrases("depois"),
  shotTransformation: phrases(
    "transformação, se transforma, se transforma em, transforma em, vira, transição para, transição pra, muda de, muda de cor, vai tomando forma, toma forma, mudança de visual, passa de, vai se formando, metamorfose",
  ),
  shotScenery: phrases(
    "drone, imagem aérea, plano aéreo, vista aérea, tomada aérea, panorâmica, vista panorâmica, pôr do sol, nascer do sol, amanhecer, entardecer, hora dourada, luz dourada, hora azul, luzes da cidade, a vista, vista da, vista do, vista de, paisagem, plano geral do, plano geral da, céu estrelado, horizonte, neblina, skyline",
  ),
  shotDetail: phrases(
    "close, close up, close no, close na, close em, close do, close da, primeiro plano, primeiríssimo plano, plano detalhe, plano detalhe de, detalhe do, detalhe da, detalhe de, detalhes, macro, plano macro, zoom no, zoom na, zoom em, aproxima, aproximação, bem de perto, de perto, textura de, textura da, textura do, textura, plano fechado, asmr",
  ),
  shotPeople: phrases(
    "meu rosto, seu rosto, o rosto, rosto, cara, minha cara, criador, criadora, apresentador, apresentadora, para a câmera, pra câmera, falando, fala para a câmera, falando para a câmera, falando pra câmera, expressão, reação, selfie, eu, me, olhos, sorriso, sorri, sorrindo, avatar, logo, logotipo, marca, ícone, telefone, preço, botão, url, chamada para ação",
  ),
  shotFinal: phrases("final, último, última, encerramento, fechamento"),
  shotNoun: phrases(
    "tomada, plano, quadro, enquadramento, vista, foto, clipe, ângulo, imagem, giro, cena",
  ),
  shotPlain: phrases(
    "números, gravação de tela, gravação da tela, captura de tela, capturas de tela, print, prints, print da tela, tela mostra, tela preta, tela final com logo, interface, página da web, site, código, cursor, gráfico, gráficos, infográfico, logo, logos, logotipo, ícone, ícones, url, qr code, mockup, foto do produto, foto de produto, produto, embalagem, embalagens, b roll, banco de imagens, vídeo de banco, no celular, no computador, notebook, laptop, slides, apresentação de slides",
  ),
  showTimeLapse: phrases(
    "time lapse, timelapse, câmera rápida, em câmera rápida, acelerado, acelerada, hyperlapse, stop motion, 10x, 20x",
  ),
  showSlow: phrases(
    "câmera lenta, em câmera lenta, slow motion, slow mo, slow, lentamente, panorâmica lenta, zoom lento, devagar",
  ),
  showHold: phrases(
    "segura, segurar, segura # segundos, mantém, manter, mantém # segundos, fica na tela, permanece, congela, imagem congelada, congelar, pausa em, pausa, fixo, plano fixo, fica legível",
  ),
  showAngles: phrases(
    "ângulos diferentes, diferentes ângulos, vários ângulos, # ângulos, todos os ângulos, cada ângulo, 360, 360 graus, gira, girando, rodando, roda, giratória, várias tomadas, # tomadas de, de cima e",
  ),
  notShown: phrases(
    "não, sem, nunca, nem, evitar, evite, evita, pular, em vez de, ao invés de, opcional",
  ),
});
