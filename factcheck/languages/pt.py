"""Portuguese: words and writing habits, as data."""

from __future__ import annotations

from factcheck.languages.base import Grammar, Language
from factcheck.languages.table import word_list, word_map
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
    stop_words=_STOP_WORDS,
    paradigms=_PARADIGMS,
)

# --- concepts --------------------------------------------------------------------------------------------------------

CONCEPTS: dict[str, tuple[str, ...]] = {}

LANGUAGE = Language(code="pt", name="Portuguese", spaced=True, grammar=GRAMMAR, values=VALUES, concepts=CONCEPTS)
