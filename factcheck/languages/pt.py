"""Portuguese: words and writing habits, as data."""

from __future__ import annotations

from factcheck.languages.base import Grammar, Language
from factcheck.languages.table import word_list, word_map, word_table
from factcheck.languages.value_data import ValueData

# --- values: numbers, bounds, currencies, units ---------------------------------------------------------------------

VALUES = ValueData()

# --- grammar ---------------------------------------------------------------------------------------------------------

_AR = (
    "ar",
    "a",
    "amos",
    "am",
    "ei",
    "ou",
    "aram",
    "ava",
    "avam",
    "ará",
    "arão",
    "aria",
    "ariam",
    "ando",
    "ado",
    "ada",
    "ados",
    "adas",
    "e",
    "em",
    "asse",
    "assem",
    "ares",
    "arem",
    "armos",
    "ámos",
    "arei",
    "aremos",
    "ara",
)
_ER = (
    "er",
    "e",
    "emos",
    "em",
    "i",
    "eu",
    "eram",
    "ia",
    "iam",
    "erá",
    "erão",
    "eria",
    "eriam",
    "endo",
    "ido",
    "ida",
    "idos",
    "idas",
    "a",
    "am",
    "esse",
    "essem",
    "eres",
    "erem",
    "ermos",
    "erei",
    "eremos",
    "era",
)
_IR = (
    "ir",
    "e",
    "imos",
    "em",
    "i",
    "iu",
    "iram",
    "ia",
    "iam",
    "irá",
    "irão",
    "iria",
    "iriam",
    "indo",
    "ido",
    "ida",
    "idos",
    "idas",
    "a",
    "am",
    "isse",
    "issem",
    "ires",
    "irem",
    "irmos",
    "irei",
    "iremos",
    "ira",
)

# Endings: regular verbs ("do|ar", "vend|er", "decid|ir"; "pa|gar" and "apli|car" change their spelling before e) and
# nouns and adjectives ("fund|o", "aç|ão", "líder|es", "capit|al", "fund|oa" for all four endings).
_PARADIGMS: dict[str, tuple[str, ...]] = {
    "ar": _AR,
    "er": _ER,
    "ir": _IR,
    "car": tuple(("qu" if end.startswith("e") else "c") + end for end in _AR),
    "gar": tuple(("gu" if end.startswith("e") else "g") + end for end in _AR),
    "çar": tuple(("c" if end.startswith("e") else "ç") + end for end in _AR),
    "cer": tuple(("ç" if end.startswith("a") else "c") + end for end in _ER),
    "ger": tuple(("j" if end.startswith("a") else "g") + end for end in _ER),
    "gir": tuple(("j" if end.startswith("a") else "g") + end for end in _IR),
    "uir": (
        "uir",
        "ui",
        "uem",
        "uí",
        "uiu",
        "uíram",
        "uía",
        "uíam",
        "uirá",
        "uirão",
        "uiria",
        "uiriam",
        "uindo",
        "uído",
        "uída",
        "uídos",
        "uídas",
        "ua",
        "uam",
        "uísse",
        "uímos",
        "uírem",
        "uiu",
        "uia",
        "uiam",
        "uiram",
    ),
    "n": ("", "s"),
    "es": ("", "es"),
    "o": ("o", "os"),
    "a": ("a", "as"),
    "oa": ("o", "a", "os", "as"),
    "or": ("or", "ora", "ores", "oras"),
    "ão": ("ão", "ões"),
    "al": ("al", "ais"),
    "el": ("el", "eis"),
    "il": ("il", "is"),
    "vel": ("vel", "veis"),
    "m": ("m", "ns"),
    # The participle alone: "expost|do" is not a verb form, "demiti|do" is.
    "do": ("do", "da", "dos", "das"),
}

_NEGATION = word_list(
    """
    não, nem, nunca, jamais, nenhum, nenhuma, nenhuns, nenhumas, ninguém, nada, sem, tampouco, deix|ar de, longe de,
    falt|ar, falta de, ausência de, recus|ar, em vez de, ao invés de, incapaz de, impossível, já não, ainda não,
    não mais
    """,
    _PARADIGMS,
)

_NOT_NEGATION = word_list(
    """
    não só, não somente, não apenas, não menos de, não menos do que, não mais de, não mais do que, não mais que,
    nada menos, nada mais que, nada mais do que, sem dúvida, sem dúvidas, sem falar, sem contar, nem que seja, senão,
    a não ser, pois não, não obstante, não à toa, nem só, sem precedentes, sem fins lucrativos, sem fim lucrativo,
    sem fio, sem fios, não é só, não raro, não faltam, não tardou, nada além
    """
)

_MODALITY = word_map(
    """
planned: planej|ar, plane|ar, planeia, planeiam, planeou, planearam, plano de, planos de, plano para, planos para,
    pretend|er, pretende, intenç|ão, tenciona, tencionava, tencionam, visa, visam, visava, quer, querem, queria,
    queriam, quis, quiseram, desej|ar, esper|ar, prev|er, previsto, prevista, previstos, previstas, prevê, preveem,
    prestes a, program|ar, agend|ar, decidiu, decidiram, decidir, promet|er, promessa de, comprometeu-se, objetivo de,
    objectivo de, meta de, buscava, procurava
possible: pode, podem, podia, podiam, poderá, poderão, poderia, poderiam, possa, possam, pôde, puderam, possivelmente,
    talvez, provavelmente, provável, prováveis, possível, possíveis, potencial, potencialmente, alegadamente,
    supostamente, suposto, suposta, supostos, supostas, aparentemente, presumivelmente, parece, parecem, parecia,
    suspeit|ar, suspeito de, suspeita de, acredita-se, acredita-se que, estima-se, rumor, rumores, boato, boatos,
    especulaç|ão, teria, teriam, seria, seriam, risco de, hipótese de
obligation: deve, devem, devia, deviam, deverá, deverão, deveria, deveriam, dever, tem de, tem que, têm de, têm que,
    tinha de, tinha que, teve de, teve que, terá de, terá que, precisa, precisam, precisava, precisou, obrigado a,
    obrigada a, obrigados a, obrigadas a, necessário, necessária, forçado a, forçada a, obrigatório, obrigatória
proposed: prop|or, propõe, propõem, propôs, propuseram, propunha, proposto, proposta, propostos, propostas, sugerir,
    sugere, sugerem, sugeriu, sugeriram, sugeria, sugerindo, sugerido, sugerida, sugest|ão, recomend|ar,
    recomendaç|ão, consider|ar, estud|ar, discut|ir, em conversações, em negociação, negocia, aconselh|ar, apel|ar,
    defend|er, ideia de
future: vai, vão, irá, irão, será, serão, terá, terão, haverá, estará, estarão, próximo, próxima, futuro, futura,
    futuramente
hypothetical: se fosse, se for, se fossem, se forem, se houver, se tiver, se tivesse, se não, se puder, se quiser,
    mesmo se, e se, caso contrário, caso seja, caso haja, caso não, a menos que, a não ser que, desde que, seria,
    teria, haveria, estaria, iria, iriam, fosse, fossem, houvesse, tivesse, tivessem, hipotético, hipotética,
    em teoria, imagin|ar, supondo, como se, contanto que
attempted: tent|ar, tentativa, tentativas, tentativa de, esforço para, esforços para, procur|ar
""",
    _PARADIGMS,
)

_SPEECH_VERBS = word_map(
    """
say: dizer, diz, dizem, disse, disseram, dizia, diziam, dirá, diria, dizendo, dito, dita, diga, digam, afirm|ar,
    declar|ar, anunci|ar, inform|ar, relat|ar, report|ar, expli|car, acrescent|ar, mencion|ar, referir, refere,
    referem, referiu, referiram, coment|ar, admit|ir, reconhe|cer, confess|ar, confirm|ar, argument|ar, insist|ir,
    enfatiz|ar, sublinh|ar, ressalt|ar, salient|ar, destac|ar, frisar, frisou, revel|ar, divul|gar, alert|ar,
    advert|ir, adverte, avis|ar, prever, prevê, previu, estim|ar, apont|ar, descrev|er, reiter|ar, repet|ir,
    conclu|ir, conclui, record|ar, relembr|ar, lembr|ar, brin|car, observ|ar, testemunh|ar, critic|ar, criti|car,
    elogi|ar, acredit|ar, ach|ar, pens|ar, segundo, de acordo com, conforme, nas palavras de, contar, contou,
    contaram, conta, falar, fala, falou, falaram, expressar, expressou, expressa, esclarecer, esclareceu, lament|ar,
    indi|car, not|ar, suger|ir, sugere, propôs, propõe, recomend|ar, comuni|car
write: escrev|er, escrito, escrita, escritos, escritas, envi|ar um e-mail, tuit|ar, tweet|ar, public|ar, publi|car,
    post|ar, assin|ar, redigir, redigiu
ask: pergunt|ar, question|ar, indag|ar, pedir, pede, pedem, pediu, pediram, pedia, pedindo, exig|ir, exi|gir,
    solicit|ar, apel|ar, inst|ar
reply: respond|er, retorquir, retorquiu, rebat|er, retru|car, replic|ar, repli|car
deny: ne|gar, desment|ir, desmente, rejeit|ar, refut|ar, contest|ar, recus|ar, descart|ar, discord|ar, repudi|ar
allege: ale|gar, acus|ar, sustent|ar, pretend|er que, imput|ar, denunci|ar
promise: promet|er, jur|ar, garant|ir, assegur|ar, comprometer-se, comprometeu-se, comprometeram-se, compromete-se,
    se comprometeu, se comprometeram, ofere|cer
agree: concord|ar, aceit|ar, consent|ir, consente, anu|ir, aprov|ar, endoss|ar, apoi|ar, acat|ar
""",
    _PARADIGMS,
)

_PRONOUNS = word_map(
    """
first: eu, me, mim, meu, minha, meus, minhas, comigo
first_plural: nós, nos, nosso, nossa, nossos, nossas, conosco, connosco, a gente
third: ele, ela, dele, dela, lhe, seu, sua, seus, suas, si, consigo, nele, nela
third_plural: eles, elas, deles, delas, lhes, neles, nelas
"""
)

_HEADER_KEYS = word_map(
    """
from: de, remetente, enviado por
to: para, destinatário, destinatários, destinatario
cc: cc, cco, com cópia, cópia, cópia para
date: data, enviado, enviada, enviado em, enviada em, data de envio, hora, recebido
subject: assunto, tema, título, ref
"""
)

_STOP_WORDS = frozenset(
    word_list(
        """
        a, à, ao, aos, aquela, aquelas, aquele, aqueles, aquilo, as, às, assim, até, através, cada, com, como, da,
        daquela, daquele, das, de, dela, delas, dele, deles, depois, desde, dessa, dessas, desse, desses, desta,
        destas, deste, destes, disso, disto, do, dos, e, é, ela, elas, ele, eles, em, embora, enquanto, entre, era,
        eram, essa, essas, esse, esses, esta, está, estamos, estão, estar, estas, estava, estavam, este, estes,
        esteve, estou, eu, foi, foram, fosse, há, isso, isto, já, la, lá, lhe, lhes, lo, logo, los, mais, mas, me,
        mesma, mesmas, mesmo, mesmos, meu, meus, mim, minha, minhas, muita, muitas, muito, muitos, na, nas, nem,
        nessa, nesse, nesses, nesta, neste, nestes, nisso, no, nos, nós, nossa, nossas, nosso, nossos, num, numa, não,
        o, onde, ora, os, ou, outra, outras, outro, outros, para, pela, pelas, pelo, pelos, per, pois, por, porém,
        porque, porquê, pouca, poucas, pouco, poucos, pra, pro, própria, próprias, próprio, próprios, qual, quais,
        qualquer, quando, quanto, quantos, que, quê, quem, se, seja, sejam, sem, sempre, sendo, ser, será, serão,
        seria, seriam, seu, seus, si, sido, só, sob, sobre, sua, suas, são, também, tal, tais, tampouco, tanta, tanto,
        tão, te, tem, têm, tenha, tenham, tenho, ter, terá, teria, teriam, teve, tido, tinha, tinham, tive, tiveram,
        toda, todas, todavia, todo, todos, tu, tudo, um, uma, umas, uns, vai, vão, você, vocês, vos, ainda, além, aí,
        ali, aqui, ante, antes, apenas, após, bem, cá, contudo, cujo, cuja, cujos, cujas, dentro, então, etc, feita,
        feito, fez, faz, fazem, fazer, fora, haver, havia, houve, ir, menos, nada, nunca, pode, podem, podia, poder,
        poderia, portanto, quase, talvez, vez, vezes, algo, alguém, algum, alguma, algumas, alguns, demais,
        entretanto, sr, sra, dr, dra
        """
    )
)

GRAMMAR = Grammar(
    sentence_ends=".!?…",
    clause_marks=(
        ",",
        ";",
        ":",
        "—",
        "–",
        " - ",
        "(",
        ")",
        *word_list(
            """
        que, quem, o qual, a qual, os quais, as quais, enquanto, porque, embora, quando, para que, e então
        """
        ),
    ),
    abbreviations=frozenset(
        word_list(
            """
            sr., sra., srs., sras., srta., dr., dra., drs., prof., profa., profª., eng., arq., gen., cel., ten., sgt.,
            cap., maj., alm., dep., sen., min., pres., gov., des., exmo., exma., v. ex.ª, d., dom., pe., fr., s.,
            sto., sta., jr., ltda., lda., cia., s.a., inc., corp., ltd., co., bros., nº., n.º, no., núm., vol., p.,
            pp., pág., págs., fig., ed., eds., et al., etc., vs., ex., p. ex., i.e., e.g., cf., aprox., a.m., p.m.,
            a.c., d.c., jan., fev., mar., abr., mai., jun., jul., ago., set., out., nov., dez., seg., ter., qua.,
            qui., sex., sáb., dom., av., r., pç., pça., rod., km., kg., mi., bi., tri., mil., art., inc., par., obs.,
            ref., tel., e.u.a., eua., u.e., op., cit., ca., c., univ., dept., depto.
            """
        )
    ),
    negation=_NEGATION,
    negation_prefixes=("in", "im", "des", "não-"),
    not_negation=_NOT_NEGATION,
    modality=_MODALITY,
    speech_verbs=_SPEECH_VERBS,
    pronouns=_PRONOUNS,
    header_keys=_HEADER_KEYS,
    forward_marks=word_list(
        """
        mensagem encaminhada, mensagem reencaminhada, início da mensagem encaminhada,
        início da mensagem reencaminhada, ---------- mensagem encaminhada, ---------- forwarded message,
        -----mensagem original-----, mensagem original, encaminhado por, reencaminhado por, enc, fwd, fw
        """
    ),
    boilerplate_marks=word_list(
        """
        conteúdo relacionado, conteúdos relacionados, artigos relacionados, notícias relacionadas,
        matérias relacionadas, leia mais, leia também, leia ainda, ler mais, veja também, veja mais, ver mais,
        saiba mais, mais lidas, mais lidos, mais notícias, mais populares, em alta, recomendado, recomendados,
        recomendado para si, recomendado para você, você também pode gostar, também pode gostar, talvez você goste,
        compartilhe, compartilhar, partilhe, partilhar, compartilhe esta notícia, siga-nos, siga nos, siga-nos no,
        assine, assine já, subscreva, inscreva-se, assine a nossa newsletter, newsletter, publicidade, anúncio,
        patrocinado, conteúdo patrocinado, comentários, deixe um comentário, deixe o seu comentário, sobre o autor,
        sobre nós, contato, contacto, fale conosco, aviso legal, direitos autorais, todos os direitos reservados,
        termos de uso, política de privacidade, política de cookies, últimas notícias, continua após a publicidade,
        tags, tópicos, a seguir
        """
    ),
    passive_marks=word_list(
        """
        é, são, foi, foram, era, eram, ser, sido, sendo, será, serão, seria, seriam, fora, fosse, fossem, está sendo,
        estava sendo, estão sendo, ficou, ficaram
        """
    ),
    agent_marks=word_list("por, pelo, pela, pelos, pelas, da parte de, por parte de, às mãos de"),
    contrast=word_list(
        """
        mas, porém, contudo, todavia, entretanto, no entanto, embora, apesar de, apesar disso, ainda assim,
        ao contrário, pelo contrário, em contraste, por outro lado, enquanto que, ao passo que, não obstante,
        em vez disso, exceto, excepto, salvo, senão, já
        """
    ),
    others=word_list(
        """
        outro, outra, outros, outras, demais, outrem, mais alguém, terceiro, terceiros, outras pessoas,
        outros doadores, outros investidores, restante, restantes, resto, adicional, adicionais
        """
    ),
    only=word_list(
        """
        só, somente, apenas, unicamente, exclusivamente, sozinho, sozinha, sozinhos, sozinhas, único, única, únicos,
        únicas, meramente, mais ninguém, ninguém mais, nenhum outro, nenhuma outra
        """
    ),
    first=word_list(
        """
        primeiro, primeira, primeiros, primeiras, pela primeira vez, primeira vez, último, última, últimos, últimas,
        final, segundo lugar, maior, maiores, menor, menores, melhor, pior, o mais, a mais, os mais, as mais,
        mais antigo, mais jovem, máximo, mínimo, número um, recorde, inédito, inédita
        """
    ),
    all_=word_list(
        """
        todo, toda, todos, todas, tudo, cada, inteiro, inteira, ambos, ambas, total, totalidade, na íntegra,
        completamente, totalmente
        """
    ),
    titles=word_list(
        """
        sr, sra, srta, senhor, senhora, dr, dra, doutor, doutora, prof, professor, professora, engenheiro, engenheira,
        dom, dona, presidente, vice-presidente, primeiro-ministro, primeira-ministra, ministro, ministra, secretário,
        secretária, senador, senadora, deputado, deputada, governador, governadora, prefeito, prefeita, autarca, juiz,
        juíza, desembargador, procurador, rei, rainha, príncipe, princesa, papa, general, coronel, capitão, major,
        tenente, sargento, almirante, delegado, chanceler, embaixador, embaixadora, diretor, diretora, director,
        directora, ceo, treinador, técnico, padre, bispo, arcebispo, cardeal, pastor, irmã, imã, rabino, xeque
        """
    ),
    suffixes=("amentos", "amento", "mente", "ações", "ação", "idade", "aram", "eram", "iram", "ando", "endo", "indo", "ados", "adas", "ado", "ada", "ava", "ões", "ão", "ar", "er", "ir", "os", "as", "ou", "eu", "s"),
    stop_words=_STOP_WORDS,
    paradigms=_PARADIGMS,
)

# --- concepts --------------------------------------------------------------------------------------------------------

CONCEPTS: dict[str, tuple[str, ...]] = word_table(
    """
# money
give_money: dar dinheiro, deu dinheiro, contribu|uir, contribuiç|ão, contributo*
raise_money: angari*, arrecad*, captar, captou, captaram, captado, captaç|ão, levantar dinheiro, levantar fundos,
    levantou, levantamento de fundos, levantar capital, recolh|er fundos
get_money: obter dinheiro, obter fundos, obteve fundos
fundraising_target: meta de arrecadação
invest: invest|ir, invisto, investe, investimento|n, reinvest|ir
investor: investid|or, financiad|or, capitalista de risco
venture_capital: capital de risco, venture capital
donate: doar*, doou, doa, doam, doaram, doando, doada, doadas, doados, doaç|ão, doei, donativo|n, doado
donor: doad|or, benfeit|or, mecenas, filantropo|n
charity: caridade, beneficente|n, beneficência, filantropia, filantrópic*, instituição de caridade
fund_project: financi|ar, financiamento|n, custe|ar, bancar, bancou
funds: verba|n, fundos, recursos financeiros
money: dinheiro, grana, moeda|n, numerário
capital: capital, capitais, aporte|n de capital, injeç|ão de capital
lend: empréstimo|n, emprest|ar, crédito|n, hipoteca|n, credor|es
borrow: pedir emprestado, pediu emprestado, contra|ir empréstimo, tomar emprestado
debt: dívida|n, endivid*, dever dinheiro, passivo|n
repay: reembols*, devolver o dinheiro, devolveu o dinheiro, quitar, quitou, restitu|uir
pay: pagar, pago, paga, pagos, pagas, pagam, pagou, pagaram, pagando, paguei, pagará, pagava, pagavam, pagamento|n
spend: gast|ar, gasto|n, despesa|n, desembols|ar, despend|er
burn_money: queim|ar dinheiro, queima de caixa, queimar caixa
cost: custo|n, custar, custa, custam, custou, custaram, dispendios*, caro, cara, caros, caras
price: preço|n, precificaç|ão, tarifa|n
fee: taxa|n, honorário|n, tarifa|n, propina|n
earn: ganhar dinheiro, ganha dinheiro, ganhou dinheiro, rendimento|n, renda, auferi*
make_money: ganhar dinheiro, fazer dinheiro, rentabiliz*, monetiz*
profit: lucro|n, lucr|ar, lucrativ*, rentável, rentáveis, ganhos
loss: prejuízo|n, perdas financeiras, perdas, prejuízo líquido
revenue: receita|n, faturamento, fatura*, factura*, volume de negócios, proveito|n
budget: orçament*
tax: imposto|n, tribut*, fiscal, fiscais, contribuinte|n, carga tributária
fine_penalty: multa|n, mult|ar, coima|n, penalidade|n
bankrupt: falência|n, falido|n, falida|n, faliu, faliram, falir, insolvên*, insolvente|n, recuperação judicial,
    bancarrota
salary: salário|n, salaria*, ordenado|n, vencimento|n, remuneraç|ão, folha de pagamento
bonus: bónus, bônus, bonificaç|ão, gratificaç|ão, prémio salarial
pension: pens|ão, aposentadoria|n, reforma|n por velhice, previdência
share_stock: aç|ão da empresa, ações, acções, participaç|ão acionária, participações, cotaç|ão, quota|n
stock_market: bolsa de valores, mercado de ações, mercado acionário, bolsa de nova iorque, bolsas
go_public: abertura de capital, oferta pública inicial, abrir o capital, abriu o capital, entrada em bolsa, ipo
dividend: dividendo|n
valuation: avaliaç|ão de mercado, avaliada em, avaliado em, valor de mercado, valuation, capitalização de mercado,
    valoraç|ão
value_worth: valor|es
return_on_investment: retorno|n, rentabilidade, retorno sobre o investimento, rendimento|n
cap_limit: teto|n, tecto|n, limite máximo, limitad*, limitou, limita-se, plafond
limit: limite|n, limit|ar, limitaç|ão, limiar|es, quota|n
free_of_charge: de graça, gratuit*, grátis, sem custo|n
financial: financeir*, finanças, monetári*
bank: banco|n, bancári*, banqueir*
central_bank: banco central, bancos centrais, reserva federal, política monetária
interest_rate: taxa|n de juros, taxa|n de juro, juros, juro
inflation: inflaç|ão, inflacionári*, custo de vida, preços ao consumidor
economy: economia|n, econômic*, económic*, economista|n, pib, produto interno bruto
recession: recess|ão, crise econômica, crise económica, retraç|ão econômica
market: mercado|n
trade: comércio, comercializ*, trocas comerciais
export: export|ar, exportaç|ão, exportad|or
import: importaç|ão, importad|or, importado, importados, importada, importadas
buy: compr|ar, comprad|or, adquir|ir, compras
sell: vend|er, vende|or, venda|n, vendedor, vendedores, comercializ|ar
rent: alug|ar, aluguel, aluguéis, aluguer, arrend*, inquilin*, renda de casa, locaç|ão
insurance: seguro de, seguros, seguradora|n, segurad*
wealth: riqueza|n, fortuna|n, ric|oa, bilionári*, milionári*, multimilionári*, património, patrimônio
poverty: pobreza, pobre|n, miséria, empobrec*
award_money: prémio|n, prêmio|n, premiaç|ão, premiad*, galard*
grant_aid: subsídio|n, subvenç|ão, bolsa de estudo, bolsas de estudo, bolsista|n, resgate financeiro
aid: ajuda humanitária, humanitári*, auxílio|n, assistência, socorro
account_bank: conta bancária, contas bancárias, depósito|n, deposit|ar, poupança|n
audit: auditoria|n, auditad*, audit|or, contabilidade, contabilista|n, contador de contas
bribe: suborno|n, suborn|ar, propina|n, corrupç|ão, corrupt|oa
fraud: fraude|n, fraudulent*, burla|n, golpe financeiro, desvio de dinheiro, desvio de verbas, estelionato, peculato
launder: lavagem de dinheiro, branqueamento de capitais, lavar dinheiro
cryptocurrency: criptomoeda|n, bitcoin|n, cripto, blockchain
costs_cut: corte|n de custos, cortar custos, austeridade, cortes orçamentais, cortes orçamentários

# company
company: empresa|n, companhia|n, empresarial, empresariais, corporaç|ão, corporativ*, firma|n, sociedade anônima,
    negócio|n
startup: startup|n, start-up|n
found: fund|ar, cofund|ar, fundaç|ão da, fundaç|ão do, estabele|cer, estabelecimento de, cri|ar, criaç|ão,
    constitu|uir
founder: fundad|or, cofundad|or, co-fundad|or
dissolve: dissolv|er, dissoluç|ão, extinguir, extinguiu, extinto, extinta, extinção da, liquidaç|ão
merge: fus|ão, fundir-se, fundiram-se, fundir com, incorporaç|ão
acquire: aquisiç|ão, adquir|ir, assumir o controle, assumir o controlo, comprar a empresa
spin_off: cis|ão, desmembr*, desinvest*, separaç|ão da empresa
subsidiary: subsidiári*, filial, filiais, afiliad*, sucursal, sucursais
parent_company: empresa-mãe, controladora|n, holding|n, conglomerado|n
board: conselho de administração, conselho diretivo, conselho diretor, conselho, administraç|ão, membros do conselho
majority: maioria|n, maioritári*, majoritári*
minority: minoria|n, minoritári*
control: control|ar, controle|n, controlo|n, domínio|n, domin|ar
ownership: propriedade|n, proprietári*, dono|n, dona da, pertenc*, possu|uir, possui, possuem
ceo: ceo, ceos, diretor executivo, diretora executiva, director executivo, diretor-executivo, diretora-executiva,
    presidente executivo, presidente-executivo, executivo-chefe, diretor-presidente
executive: executivo|n, executiva|n, gestor|es, gerente|n, gerência, dirigente|n, administrad|or
chairman: presidente do conselho, presidente do conselho de administração, chairman, copresidente|n
director: diretor, diretora, diretores, director, directora, directores, chefe de
shareholder: acionista|n, accionista|n, sóci|oa
employee: funcionári*, empregado, empregados, empregada, empregadas, trabalhador*, colaborad|or, equipe de trabalho,
    mão de obra, pessoal
employer: empregad|or, patrão, patrões, entidade patronal
hire: contrat|ar, contrataç|ão, recrut|ar, recrutamento|n, empreg|ar, admiss|ão de
adopt: adot|ar, adoç|ão, adopt|ar
fire: demiss|ão, demit|ir, demitiu, demitido, demitida, despedid*, despediu, despediram, despedir, despedimento|n,
    exoner*, destitu|uir, afastado do cargo, afastada do cargo
lay_off: demiss|ão em massa, demissões em massa, despedimento coletivo, cortes de pessoal, corte de empregos,
    layoff|n, enxug*
resign: renunci|ar, renúncia|n, demitiu-se, demitir-se, pediu demissão, pedir demissão, deixar o cargo, deixou o cargo
leave: deixar, deixou, deixaram, saída|n, sair, saiu, saíram, saindo, abandon|ar, partida, retirou-se, retirada,
    desligou-se, ir embora, foi embora, afast|ar, rompimento
join: ingress|ar, juntar-se, juntou-se, juntaram-se, aderir, aderiu, aderiram, adesão, entrou para, entrar para,
    entrar na, entrou na, entrar no, entrou no, unir-se, uniu-se
appoint: nome|ar, nomeaç|ão, design|ar, indicado para, indicada para, indicaç|ão, promovido a, promovida a
successor: sucess|or, substituíd*, substitut|oa, suced|er
interim: interin|oa, interinamente, provisóri*, temporári*, temporariamente
compete: compet|ir, competiç|ão, competitiv*, concorrência, concorr|er, rivaliz*, rivalidade, disputa com
competitor: concorrente|n, competid|or, rival, rivais, adversári*
partnership: parceria|n, parceir*, colabora*, aliança|n, coopera*, associaç|ão com, aliad*, joint venture|n,
    empreendimento conjunto
non_profit: sem fins lucrativos, sem fim lucrativo, não lucrativ*, ong, ongs, organização não governamental
for_profit: com fins lucrativos, fins lucrativos, com fim lucrativo, lucrativ*, entidade lucrativa, comercializ*
foundation: fundaç|ão, fundo fiduciário
organisation: organizaç|ão, organiz|ar, instituiç|ão, agência|n, entidade|n, órg|ão, órgãos, instituto|n, associaç|ão,
    organismo|n
public_sector: setor público, sector público, estatal, estatais, nacionaliz*
private: privad|oa, particular, particulares, privatiz*
public: públic|oa, publicamente
launch: lanç|ar, lançamento|n, estre|ar, estreia|n, inaugur*, apresentou o, introduz|ir, introduç|ão
close_down: fech|ar, fechamento|n, encerr|ar, encerramento|n, fecho
open: abrir, abriu, abriram, abre, abrem, abert|oa, abertura|n, reabr*
product: produto|n, bens, mercadoria|n, artigo|n à venda
customer: cliente|n, clientela, consumid|or, fregues*
user: usuári*, utilizador*, utente|n, assinante|n, internauta|n
supplier: fornecedor*, prestador de serviços, cadeia de abastecimento, cadeia de suprimentos, empreiteir*
supply: fornec*, abastec*, fornecimento|n, entreg|ar, entrega|n, providenci*, disponibiliz*
demand: procura por, demanda|n, procura de
produce: produz*, produç|ão, produtor*, fabric|ar, fabri|car, fabricaç|ão, fabricante|n, manufatur*, montagem
factory: fábrica|n, usina|n, indústria fabril, linha|n de montagem
industry: indústria|n, industrial, industriais, setor|es, sector|es
headquarters: sede, sedes, sediad*, com sede em, quartel-general
office: escritório|n, gabinete|n, sala de trabalho
brand: marca|n, marca registada, marca registrada, logotipo|n
advertise: publicidade, anúncio publicitário, propaganda|n, publicitári*, marketing, anúncios
monopoly: monopóli*, antitruste, cartel, cartéis, monopoliz*
strategy: estratég*, tátic*, táctic*
business_model: modelo|n de negócio, modelos de negócio, modelo de negócios
entrepreneur: empreended*, empresári*, homem de negócios, homens de negócios, magnata|n
project: projeto|n, projecto|n, iniciativa|n, programa|n, empreendimento|n
team: equipe|n, equipa|n, time de, times, esquadr*
group: grupo|n, agrupament*
member: membro|n, integrante|n, filiad*
leader: líder|es, lider*, chefe|n, chefia, dirig|ir, à frente de, comand|ar, encabeç*
governance: governança, governação, governance, supervis*, fiscaliz*

# law
sue: process|ar, process|ar judicialmente, processo judicial, processos judiciais, aç|ão judicial, ação judicial,
    acção judicial, ações judiciais, mover uma ação, moveu uma ação, interpor, interpôs, litígio|n, litig*, querela|n,
    demanda judicial, ação coletiva, autor da ação, abrir um processo, abriu um processo, processo contra, intentar
legal_action: jurídic*, judicial, judiciais, judicialmente, legal, legais, legalmente
drop_lawsuit: retirar o processo, retirou o processo, desistir do processo, desistiu do processo, retirou a ação,
    desistiu da ação, retirar a queixa, retirou a queixa
file_document: apresentar queixa, protocol*, submet*, submiss|ão, entrar com, deu entrada
allege: alegaç|ão, ale|gar, acusaç|ão, acus|ar, alegad*, denúncia|n, denunci|ar
prove: prov|ar, prova|n, comprov|ar, demonstr|ar, verifi|car, verificaç|ão, valid|ar
breach: viol|ar, violaç|ão, infring|ir, infraç|ão, infracç|ão, incumpr*, descumpr*, quebra de contrato,
    quebr|ar o contrato, desrespeit|ar
comply: cumpr|ir, cumprimento, obede|cer, respeit|ar as regras, conformidade, acat|ar
contract: contrato|n, contratual, contratuais, cláusula|n
agreement: acordo|n, pacto|n, convénio|n, convênio|n, tratado|n, convenç|ão, memorando|n
settle: acordo extrajudicial, acordo judicial, concili*, reconcili*, resolver o litígio
verdict: veredito|n, veredicto|n, júri|n, jurado|n
ruling: decis|ão judicial, decisão do tribunal, sentença|n, liminar|es, julgamento|n, acórd*, decreto|n, mandado|n,
    providência cautelar
appeal_court: recurso|n judicial, recorr|er da, recorreu da, apelaç|ão, recorreu, recorrer
appeal_call: apel|ar, apelo|n, pediu que, exort*, inst|ar, instou, conclam*
judge: juiz, juíza, juízes, juízas, magistrad*, desembargad*
court: tribunal, tribunais, supremo tribunal, corte suprema, corte de, suprema corte, fórum, vara
prosecutor: procurad|or, promot|or de justiça, ministério público, promotoria, procuradoria*, indici*
lawyer: advogad*, advocacia, defens|or público, escritório de advocacia
defendant: réu|n, ré, arguid*, acusado, acusada, acusados, suspeit|oa
suspected: suspeit|oa, suspeit|ar, suspeição, desconfi*
arrest: prender, prendeu, prenderam, preso, presa, presos, presas, detid*, deteve, deter, detenç|ão, detiveram,
    captur*, pris|ão preventiva, custódia
release_free: libert|ar, libertaç|ão, solt|oa, soltar, soltou, liber|ar, fiança, liberdade condicional, indult*
charge_crime: acusado de, acusada de, acusados de, acusaç|ão formal, indiciad*, pronunciad*, denunciado por
convict: conden|ar, condenaç|ão, culpad*, declarado culpado, considerado culpado
acquit: absolv|er, absolviç|ão, inocent*, ilibad*, não culpad*
sentence_punish: sentenciad*, sentenci|ar, pena|n, pena de morte, prisão perpétua, pun|ir, puniç|ão, castig*,
    execuç|ão
prison: pris|ão, prisional, prisioneir*, cadeia|n, presídio|n, encarcer*, detento|n, penitenciári*, recluso|n
police: polícia|n, policial, policiais, detetive|n, delegad|oa, forças de segurança, guarda nacional, pm
investigate: investig|ar, investi|gar, investigaç|ão, investigad|or, inquérito|n, apur|ar, sindicância
evidence: prova|n, evidência|n, indício|n, testemunho|n, depoiment*
witness: testemunha|n, testemunh|ar, depor, depôs, espectador*
crime: crime|n, crimin*, delito|n, ilegal, ilegais, ilegalmente, ilícit*, delinqu*, contravenç|ão, bandid*, máfia|n
murder: assassin*, homicíd*, homicida|n, mandante|n
steal: roub*, furt|ar, furto|n, assalt*, ladr|ão, ladrões, saque|ar, saques
extort: extors|ão, extorqu*, chantag*, resgate em dinheiro
kidnap: sequestr*, rapt*, refém, reféns
rape: estupr*, violaç|ão sexual, abuso|n sexual, abusos sexuais, assédio sexual, agressão sexual, violador*
abuse: abus|ar, abuso|n, maus-tratos, assédio, maltrat*, bullying, abusiv*
smuggle: contraband*, tráfico, trafic*, narcotráfic*
law: lei, leis, legisla*, estatuto|n, constituiç|ão, constitucional, constitucionais, projeto de lei, projecto de lei,
    decreto-lei, decreto|n
regulate: regul|ar, regulaç|ão, regulament*, regulatóri*, regulador*, diretriz*, directriz*
rule_norm: regra|n, norma|n, padr|ão, padrões, exigência|n, requisito|n, código de conduta
right_legal: direito|n, direitos humanos, direitos civis
copyright: direito|n autorais, direitos autorais, direitos de autor, plágio|n, plagi*, pirataria
intellectual_property: propriedade intelectual, patente|n, patente|ar, segredo|n comercial, segredos comerciais
dispute: disput|ar, disputa|n, contend|a, controvérsia|n, controvers*, polêmic*, polémic*, briga|n, desavença|n,
    discórdia, querela|n, litígio|n
compensation: indeniza*, indemniza*, compensaç|ão, ressarc*, reparaç|ão, reparações
permit: permit|ir, permiss|ão, autoriz*, licen*, aprov|ar, aprovaç|ão, alvará|n, aval, luz verde
ban: proib*, bani*, interdit*, interdiç|ão, veda|do, vedar, embargo|n, veto|n, vet|ar
veto: veto|n, vet|ar, poder de veto, direito de veto
guarantee: garant|ir, garantia|n, assegur|ar, salvaguard*
responsibility: responsab*, responsáve*, culpa, culp|ar, dever de, deveres, obrigaç|ão, prestar contas
confidential: confidencia*, segred*, sigil*, secret*, privacidade, classificad*
leak: vaza*, vazou, fuga de informação, delat*, denunciante|n

# politics
government: governo|n, governamental, governamentais, govern*, executivo federal, casa branca, autoridade|n, regime|n,
    kremlin
president_state: presidente, presidentes, presidencial, presidenciais, presidência, presidenta
prime_minister: primeiro-ministro, primeira-ministra, primeiros-ministros, primeiro ministro, chanceler|es
minister: ministr|oa, ministério|n, secretário de estado, secretária de estado
vice: vice-presidente|n, vice-president*, adjunt|oa, vice-govern*
parliament: parlamento|n, parlamentar|es, congresso|n, senado, câmara dos deputados, câmara dos representantes,
    assembleia|n, legislativ|oa, bundestag
legislator: senad|or, deputad|oa, congressista|n, legislad|or, parlamentar|es, vereador*
governor: governad|or
mayor: prefeit|oa, autarca|n, presidente da câmara, prefeitura|n, vereação
monarch: rei, reis, rainha|n, monarc*, monarqu*, príncipe|n, princesa|n, real família, família real, trono|n,
    imperador*, realeza
election: eleiç|ão, eleitora*, eleg|er, eleger, eleito|n, eleita|n, elegeu, reelei*, reeleg*, pleito|n, referend*,
    urna|n
vote: vot|ar, voto|n, votaç|ão, votações, eleitor, eleitores, eleitorado|n
candidate: candidat*, campanha|n, concorr|er à, pretendente|n
party_political: partido|n, partidári*, republican*, democrata|n, comunista|n, socialista|n, conservador*,
    trabalhista|n
opposition: oposiç|ão, oposicionista|n
policy: política de, políticas, políticas públicas, diretriz política
politics: polític*
democracy: democra*
dictatorship: ditad*, autocra*, autoritári*, tirani*, tirano|n
coup: golpe de estado, golpe militar, golpista|n, derrub|ar, derrubada do
protest: protest|ar, protesto|n, manifestante|n, manifestaç|ão, manifestações, comício|n, motim, motins, tumulto|n,
    passeata|n, revolta|n, distúrbio|n
strike_work: greve|n, grevista|n, paralisaç|ão
union: sindica*
sanction: sanç|ão, sancion|ar
treaty: tratado|n, protocolo|n, convenç|ão
diplomacy: diploma*, embaixad*, enviad|oa especial, cônsul*, consulado|n, negócios estrangeiros, relações exteriores,
    bilateral, bilaterais
negotiate: negocia*, conversaç|ão de paz, conversações, medi|ar, mediaç|ão, mediad*
summit: cimeira|n, cúpula|n, g7, g20
state_country: país|n, países, naç|ão, nacional, nacionais, pátria|n, república|n, estado-membro, estados-membros
international: internaciona*, globa*, mundial, mundiais, mundo|n, estrangeir*, exterior, multinaciona*
united_nations: nações unidas, onu, unesco, unicef, conselho de segurança
european_union: união europeia, ue, comissão europeia, bruxelas
nato: nato, otan, aliança atlântica
border: fronteir*, posto de controle, posto de controlo, divisa
migrate: migra*, imigra*, emigra*, refugiad*, asilo, deport*, deslocad*, expatriad*, requerente|n de asilo
citizen: cidad|ão, cidadãos, cidadã, cidadãs, cidadania, morad|or, habitante|n, populaç|ão, populações, residente|n,
    aldeões
independence: independên*, independent*, autonom*, autônom*, autónom*, soberan*, secess*
official: porta-voz, porta-vozes, oficial do governo, funcionário público, funcionária pública, autoridade|n,
    burocra*, oficiais
census: censo|n, demográfic*, recenseament*
reform: reform|ar, reestrutur*, reorganiz*
corruption_scandal: escând*, má conduta, irregularidade|n, impeachment, destituição
propaganda: desinformaç|ão, notícias falsas, fake news, conspira*, boato|n, censur*, propaganda política
spy: espi|ão, espiões, espi|ar, espionag*, vigilância, escuta|n telefónica, escutas, serviço|n secreto,
    serviços secretos, serviços de inteligência
"""
)

LANGUAGE = Language(code="pt", name="Portuguese", spaced=True, grammar=GRAMMAR, values=VALUES, concepts=CONCEPTS)
