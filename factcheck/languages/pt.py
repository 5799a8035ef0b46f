"""Portuguese: words and writing habits, as data."""

from __future__ import annotations

from factcheck.languages.arithmetic_data import Arithmetic
from factcheck.languages.base import Grammar, Language
from factcheck.languages.calendar_data import Calendar
from factcheck.languages.documents import DocumentWords
from factcheck.languages.table import word_list, word_map, word_table
from factcheck.languages.value_data import ValueData

# --- calendar --------------------------------------------------------------------------------------------------------

_HOURS = {
    "uma": 1, "duas": 2, "três": 3, "tres": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7, "oito": 8, "nove": 9,
    "dez": 10, "onze": 11, "doze": 12,
}  # fmt: skip

CALENDAR = Calendar(
    months={
        "janeiro": 1, "fevereiro": 2, "março": 3, "marco": 3, "abril": 4, "maio": 5, "junho": 6, "julho": 7,
        "agosto": 8, "setembro": 9,
        "outubro": 10, "novembro": 11, "dezembro": 12,
    },
    month_short={
        "jan": 1, "fev": 2, "mar": 3, "abr": 4, "mai": 5, "jun": 6, "jul": 7, "ago": 8, "set": 9, "out": 10,
        "nov": 11, "dez": 12,
    },
    weekdays={
        "segunda-feira": 0, "terça-feira": 1, "terca-feira": 1, "quarta-feira": 2, "quinta-feira": 3, "sexta-feira": 4,
        "sábado": 5, "sabado": 5, "domingo": 6,
    },
    weekday_short={
        "seg": 0, "ter": 1, "qua": 2, "qui": 3, "sex": 4, "sáb": 5, "dom": 6, "segunda": 0, "terça": 1, "quarta": 2,
        "quinta": 3, "sexta": 4,
    },
    doubtful=frozenset({"natal", "ano novo", "réveillon", "marco", "ano-novo", "tiradentes"}),
    numeric_order=("dmy",),
    day_suffix=(".º", "º", "o", "°"),
    numerals={
        "primeiro": 1, "um": 1, "dois": 2, "três": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7, "oito": 8,
        "nove": 9, "dez": 10, "onze": 11,
        "doze": 12, "treze": 13, "catorze": 14, "quatorze": 14, "quinze": 15, "dezesseis": 16, "dezasseis": 16,
        "dezessete": 17,
        "dezassete": 17, "dezoito": 18, "dezenove": 19, "dezanove": 19, "vinte": 20, "vinte e um": 21,
        "vinte e dois": 22, "vinte e três": 23,
        "vinte e quatro": 24, "vinte e cinco": 25, "vinte e seis": 26, "vinte e sete": 27, "vinte e oito": 28,
        "vinte e nove": 29,
        "trinta": 30, "trinta e um": 31,
    },
    decade_words={
        "vinte": 20, "trinta": 30, "quarenta": 40, "cinquenta": 50, "sessenta": 60, "setenta": 70, "oitenta": 80,
        "noventa": 90,
    },
    quarters={
        "primeiro trimestre": 1, "segundo trimestre": 2, "terceiro trimestre": 3, "quarto trimestre": 4,
        "último trimestre": 4,
        "1º trimestre": 1, "2º trimestre": 2, "3º trimestre": 3, "4º trimestre": 4, "1.º trimestre": 1,
        "2.º trimestre": 2, "3.º trimestre": 3,
        "4.º trimestre": 4, "1t": 1, "2t": 2, "3t": 3, "4t": 4, "t1": 1, "t2": 2, "t3": 3, "t4": 4, "q1": 1, "q2": 2,
        "q3": 3, "q4": 4,
    },
    halves={
        "primeiro semestre": 1, "segundo semestre": 2, "1º semestre": 1, "2º semestre": 2, "1.º semestre": 1,
        "2.º semestre": 2,
        "primeira metade": 1, "segunda metade": 2,
    },
    seasons={"primavera": 21, "verão": 22, "outono": 23, "inverno": 24},
    templates=(
        "{D} de {month}[,] (de|do ano de|do ano) {Y}", "{D} de {month}[,][ de] {Y}", "{D} {month}[,][ de] {Y}",
        "{D} de {month}", "{month} {D}, {Y}",
        "{D}/{month}/{Y}", "{D}-{month}-{Y}", "{month}-{D}-{Y}", "{Y}/{D}/{month}", "{D}.{month}.{Y}",
        "{month}/{D}/{Y}",
        "{month} de {Y}", "{month}[,] {Y}", "{month}/{Y}", "{month}",
        "{D} (a|até|-|–) {D2} de {month} de {Y}", "{D} (a|até|-|–) {D2} de {month}",
        *(f"<{entre} >{{D}} e[ o| o dia] {{D2}} de {{month}}[ de {{Y}}]" for entre in ("entre", "entre o", "entre os dias",
          "entre o dia")),
        "{D}(-|–){D2} de {month} de {Y}", "{D}(-|–){D2} de {month}",
        "{D} de {month} (a|até|-|–) {D2} de {month2} de {Y}", "{D} de {month} (a|até|-|–) {D2} de {month2}",
        "{month} (a|até|-|–) {month2} de {Y}", "{month}(-|–){month2} de {Y}",
        "{Y}[ ](-|–|—|a |até )[ ]{Y2}", "{Y}(-|–|/){y2}",
        "{month} (de|do|deste|desse) {ry}", "{D} de {month} (de|do|deste|desse) {ry}", "{month} {which}",
        "{which} {month}", "{wd} {which}",
        "{which} {wd}", "<dia >{D}", "{wd}[,] dia {D}", "<dias >{D}", "<feira (>{D}", "<sábado (>{D}",
        "<domingo (>{D}", "{D} (de|do|deste) {rm}", "{wd} (da|desta) {rw}",
        "{quarter} (de|do ano de|do ano) {Y}", "{quarter} (de|do|deste) {ry}", "{quarter}", "{quarter}/{Y}",
        "{half} (de|do ano de|do ano) {Y}", "{half} (de|do|deste) {ry}", "{season} (de|do ano de) {Y}",
        "{season} {which}", "{which} {season}",
        "ano fiscal (de|) {FY}", "ano fiscal {FY}", "exercício de {FY}",
        "anos {dec}", "anos de {dec}", "anos {de2}", "década de {dec}", "década de {de2}", "decada de {dec}", "século {c}",
        "seculo {c}", "séculos {c}", "séc. {c}", "semana {W} (de|do ano de|do ano) {Y}",
        "ano de {Y}", "ano {Y}",
    ),
    relative={
        "mesmo dia": ("day", 0, "context"), "nesse dia": ("day", 0, "context"), "naquele dia": ("day", 0, "context"),
        "nesse mesmo dia": ("day", 0, "context"), "hoje": ("day", 0, "document"), "ontem": ("day", -1, "document"), "anteontem": ("day", -2, "document"),
        "amanhã": ("day", 1, "document"),
        "esta manhã": ("day", 0, "document"), "esta tarde": ("day", 0, "document"),
        "esta noite": ("day", 0, "document"), "logo à noite": ("day", 0, "document"),
        "depois de amanhã": ("day", 2, "document"),
        "semana passada": ("week", -1, "document"), "esta semana": ("week", 0, "document"),
        "nesta semana": ("week", 0, "document"),
        "desta semana": ("week", 0, "document"), "esta madrugada": ("day", 0, "document"),
        "desta noite": ("day", 0, "document"),
        "próxima semana": ("week", 1, "document"), "semana que vem": ("week", 1, "document"),
        "mês passado": ("month", -1, "document"), "este mês": ("month", 0, "document"),
        "neste mês": ("month", 0, "document"),
        "deste mês": ("month", 0, "document"), "próximo mês": ("month", 1, "document"),
        "mês que vem": ("month", 1, "document"),
        "ano passado": ("year", -1, "document"), "este ano": ("year", 0, "document"),
        "neste ano": ("year", 0, "document"),
        "deste ano": ("year", 0, "document"), "próximo ano": ("year", 1, "document"),
        "ano que vem": ("year", 1, "document"),
        "ano retrasado": ("year", -2, "document"),
        "mesmo ano": ("year", 0, "context"), "nesse ano": ("year", 0, "context"), "naquele ano": ("year", 0, "context"),
        "desse ano": ("year", 0, "context"), "daquele ano": ("year", 0, "context"),
        "aquele ano": ("year", 0, "context"), "esse ano": ("year", 0, "context"),
        "ano seguinte": ("year", 1, "context"), "ano anterior": ("year", -1, "context"),
        "mesmo mês": ("month", 0, "context"), "mês seguinte": ("month", 1, "context"),
        "mês anterior": ("month", -1, "context"),
        "nesse mês": ("month", 0, "context"), "naquele mês": ("month", 0, "context"),
        "dia seguinte": ("day", 1, "context"), "dia anterior": ("day", -1, "context"),
        "véspera": ("day", -1, "context"),
        "semana seguinte": ("week", 1, "context"), "semana anterior": ("week", -1, "context"),
    },
    which={
        "passado": -1, "passada": -1, "último": -1, "última": -1, "próximo": 1, "próxima": 1, "que vem": 1, "este": 0,
        "esta": 0, "neste": 0, "nesta": 0,
    },
    parts_before={
        "primeira metade de": "first half", "primeira metade do": "first half", "primeira metade da": "first half",
        "primeira metade dos": "first half", "primeira quinzena de": "first half",
        "primeira quinzena do": "first half", "primeira quinzena da": "first half",
        "primeira quinzena dos": "first half", "segunda metade de": "second half", "segunda metade do": "second half",
        "segunda metade da": "second half", "segunda metade dos": "second half", "segunda quinzena de": "second half",
        "segunda quinzena do": "second half", "segunda quinzena da": "second half",
        "segunda quinzena dos": "second half",
        "início de": "early", "início do": "early", "inícios de": "early", "começo de": "early", "começo do": "early",
        "princípio de": "early",
        "princípios de": "early",         "meados de": "mid", "meados do": "mid", "meio de": "mid", "final de": "late",
        "final do": "late", "finais de": "late", "finais do": "late", "fim de": "late", "fim do": "late",
        "fins de": "late",                 "início da": "early", "final da": "late", "fim da": "late",
        "início dos": "early", "final dos": "late", "fim dos": "late", "meados dos": "mid",
        "meados da": "mid", "metade de": "mid", "início": "early", "final": "late", "fins": "late",
    },
    bounds_before={
        "antes de": "<", "antes do": "<", "antes da": "<", "anterior a": "<", "até": "<=", "até o": "<=",
        "até ao": "<=", "até à": "<=",
        "até a": "<=", "até o dia": "<=", "o mais tardar em": "<=", "depois de": ">", "depois do": ">", "após": ">",
        "após o": ">", "posterior a": ">",
        "desde": ">=", "desde o": ">=", "desde a": ">=", "a partir de": ">=", "a partir do": ">=",
        "a partir da": ">=", "por volta de": "~",
        "cerca de": "~", "perto de": "~", "em torno de": "~", "já em": "=", "antes de dia": "<",
        "desde o ano de": ">=", "até o ano de": "<=",
    },
    bounds_after={"em diante": ">=", "ou depois": ">=", "ou antes": "<="},
    leads=(
        "em", "desde", "até", "durante", "após", "ano", "ano de", "anos", "entre", "início de", "começo de",
        "meados de", "final de", "fim de",
        "a partir de", "antes de", "depois de", "primavera de", "verão de", "outono de", "inverno de", "por volta de",
        "já em", "©", "eleição de",
        "eleições de", "copa de",
    ),
    weak_leads=("de", "do", "da", "dos", "no", "na", "o", "a", "os", "as", "para", "e", "ou",
        "para o ano", "pelo", "ao"),
    lead_breakers=(
        "mais", "menos", "cerca", "perto", "acima", "abaixo", "além", "aproximadamente", "total", "número", "máximo",
        "mínimo", "média",
        "torno", "soma", "valor", "preço", "passou", "subiu", "caiu", "mesmo",
    ),
    counted=frozenset({
        "pessoas", "homens", "mulheres", "crianças", "funcionários", "trabalhadores", "empregados", "empregos",
        "vagas", "casos", "mortes",
        "mortos", "pacientes", "votos", "eleitores", "cadeiras", "membros", "alunos", "estudantes", "soldados",
        "tropas", "refugiados",
        "famílias", "casas", "empresas", "lojas", "cidades", "países", "escolas", "unidades", "veículos", "carros",
        "aviões", "navios",
        "peças", "cópias", "exemplares", "páginas", "artigos", "palavras", "itens", "pontos", "ações", "dólares",
        "euros", "libras", "reais",
        "centavos", "por cento", "mil", "milhões", "milhão", "bilhões", "bilhão", "trilhões", "biliões", "km",
        "quilômetros", "quilómetros",
        "metros", "milhas", "kg", "toneladas", "hectares", "vezes", "anos", "meses", "semanas", "dias", "horas",
        "minutos", "segundos",
        "a.c.", "a.c", "ac", "graus", "calorias", "visitantes", "usuários", "utilizadores", "clientes",
        "participantes", "moradores", "habitantes",
        "civis", "outros", "outras", "novos", "novas", "passageiros", "testes", "amostras", "espécies", "m", "m²",
        "mg", "ml", "mw",
    }),
    recurring=("todo", "toda", "todos os", "todas as", "cada", "aos", "às"),
    not_before=("cada",),
    range_signs=("-", "–", "—", "~", "até", "até o", "até ao"),
    range_words=("a", "e", "ao", "à"),
    range_opens=("de", "do", "da", "entre", "desde", "entre o", "entre os dias", "de dia", "do dia", "desde o",
        "dos", "entre o dia"),
    glue=("às", "as", "à", "ao", "de", "do", "dia", "na", "no", "pelas", "da", "do dia", "no dia", "em",
        "por volta das"),
    clock=(
        "{h}h{mi}[min][ (da|de|pela)] {part}", "{h}h{mi}[min]", "{h}:{mi}[:{s}][h]",
        "{h}:{mi}[:{s}][h][ (da|de|pela)] {part}",
        "{h} horas (da|de|pela) {part}", "{h}h (da|de|pela) {part}", "{h}h", "{h} horas e {mi}[ minutos]",
        "{h} da {part}", "{h}[ ]{part}", "<às >{h} horas", "<as >{hw} (da|de|pela) {part}", "{hw} (da|de|pela) {part}",
        "{hw} horas (da|de|pela) {part}", "<às >{hw} horas", "<às >{hw} e {hh}[ (da|de|pela) {part}]",
        "<à >{hw} e {hh}[ (da|de|pela) {part}]", "<às >{h} e {hh}[ (da|de|pela) {part}]", "{hw} e {hh} (da|de|pela) {part}",
    ),
    half_hour=("meia",),
    day_parts={
        "manhã": "am", "tarde": "pm", "noite": "night", "madrugada": "dawn", "am": "am", "pm": "pm", "a.m.": "am",
        "p.m.": "pm",
    },
    hours=_HOURS,
    day_joins=("e", ",", ", e", "e o dia", "e dia", "ou"),
    year_joins=("de", "do ano de"),
    ago_before={"há": (-1, "document"), "há cerca de": (-1, "document"), "faz": (-1, "document"),
        "daqui a": (1, "document"), "dentro de": (1, "document")},
    ago_after={"atrás": (-1, "document"), "depois": (1, "context"), "mais tarde": (1, "context"),
        "antes": (-1, "context")},
    shift_words={"antes de": -1, "antes do": -1, "depois de": 1, "depois do": 1, "após": 1, "após o": 1},
    holidays={
        "natal": (12, 25), "dia de natal": (12, 25), "véspera de natal": (12, 24), "dia de ano novo": (1, 1),
        "ano novo": (1, 1), "ano-novo": (1, 1), "véspera de ano novo": (12, 31), "réveillon": (12, 31),
        "dia de reis": (1, 6), "dia do trabalhador": (5, 1), "dia do trabalho": (5, 1), "dia de todos os santos": (11, 1),
        "dia de finados": (11, 2), "tiradentes": (4, 21), "dia da liberdade": (4, 25),
    },
    feasts={
        "sexta-feira negra": None, "black friday": None, "segunda-feira negra": None,
        "páscoa": 0, "domingo de páscoa": 0, "sexta-feira santa": -2, "sexta-feira da paixão": -2,
        "quarta-feira de cinzas": -46, "domingo de ramos": -7, "quinta-feira santa": -3, "corpus christi": 60,
    },
    moments={"meio-dia": (12, 0), "meia-noite": (0, 0), "meio-dia e meia": (12, 30), "meia-noite e meia": (0, 30)},
    small_relative=True,
    between_opens=(
        "entre", "entre o", "entre os dias", "entre o dia",
    ),
    stretch_words=(
        "os", "as", "nos", "nas", "dos", "das", "durante", "por", "esses", "essas", "estes", "estas", "últimos",
        "últimas", "próximos", "próximas", "primeiros", "primeiras", "seus", "suas", "desde há",
    ),
    clock_leads=("às", "as", "pelas", "à", "até às", "por volta das", "por volta de", "desde as", "das", "ao"),
    zones={
        "horário de brasília": "-03:00", "hora de brasília": "-03:00", "no horário de brasília": "-03:00",
        "pelo horário de brasília": "-03:00", "de brasília": "-03:00", "hora de verão britânica": "BST", "hora do leste": "ET",
        "horário do leste": "ET", "horário de verão britânico": "BST", "hora da costa leste": "ET",
        "horário da costa leste": "ET", "hora do pacífico": "PT", "horário do pacífico": "PT",
        "hora de greenwich": "GMT", "horário de greenwich": "GMT", "tempo universal coordenado": "UTC",
        "do tempo universal coordenado": "UTC", "hora central europeia": "CET", "hora de moscou": "+03:00",
        "hora de moscovo": "+03:00", "hora de pequim": "+08:00", "horário de pequim": "+08:00",
        "hora de tóquio": "+09:00",
    },
)  # fmt: skip

# --- values: numbers, bounds, currencies, units ---------------------------------------------------------------------

# fmt: off
_COUNTED_PT = """
protester manifestante manifestantes|rebel insurgentes|hostage refém reféns
firefighter bombeiro bombeiros|fighter combatente combatentes|farmer agricultor agricultores|athlete atleta atletas
person pessoa pessoas indivíduo indivíduos|human humano humanos|soul alma almas|adult adulto adultos|man homem homens|woman mulher mulheres
child criança crianças filho filhos|boy menino meninos rapaz rapazes|girl menina meninas|baby bebê bebês bebé bebés
employee funcionário funcionários funcionária funcionárias empregado empregados|worker trabalhador trabalhadores|job emprego empregos vagas
user usuário usuários utilizador utilizadores|customer cliente clientes|subscriber assinante assinantes
resident morador moradores habitante habitantes residente residentes|citizen cidadão cidadãos|voter eleitor eleitores
student estudante estudantes aluno alunos|teacher professor professores|patient paciente pacientes doente doentes
doctor médico médicos|nurse enfermeiro enfermeiros enfermeira enfermeiras|scientist cientista cientistas pesquisador pesquisadores investigador investigadores
engineer engenheiro engenheiros|developer desenvolvedor desenvolvedores|journalist jornalista jornalistas repórter repórteres
lawyer advogado advogados|judge juiz juízes|soldier soldado soldados militares tropas|officer oficial oficiais agente agentes|police_officer policial policiais polícias
prisoner preso presos prisioneiro prisioneiros detento detentos|refugee refugiado refugiados|migrant migrante migrantes imigrantes
tourist turista turistas|visitor visitante visitantes|passenger passageiro passageiros|player jogador jogadores|fan fã fãs torcedores adeptos
member membro membros|volunteer voluntário voluntários|participant participante participantes|family família famílias
household domicílio domicílios lares agregados|couple casal casais|team equipe equipes equipa equipas time_esportivo|group grupo grupos
investor investidor investidores|shareholder acionista acionistas|donor doador doadores|founder fundador fundadores|partner sócio sócios parceiro parceiros
director diretor diretores|expert especialista especialistas perito peritos|victim vítima vítimas|death morte mortes óbito óbitos mortos|case caso casos
infection infecção infecções infeções|injury ferimento ferimentos feridos|casualty baixas|birth nascimento nascimentos
company empresa empresas companhia companhias firma firmas negócios|startup startups|bank banco bancos|store loja lojas|restaurant restaurante restaurantes
hotel hotéis|factory fábrica fábricas|school escola escolas|university universidade universidades|hospital hospitais
country país países nação nações|state estado estados|city cidade cidades|town vila vilas|village aldeia aldeias|county condado condados|island ilha ilhas
government governo governos|organization organização organizações|party partido partidos|club clube clubes|agency agência agências
paper artigos_científicos estudos_publicados|article artigo artigos|page página páginas|book livro livros|chapter capítulo capítulos|word palavra palavras
letter carta cartas|email e-mail e-mails emails|message mensagem mensagens|tweet tweets tuítes|post postagem postagens publicação publicações
photo foto fotos fotografias|picture imagem imagens|video vídeo vídeos|film filme filmes|song canção canções música músicas|album álbum álbuns
report relatório relatórios|document documento documentos|line linha linhas|sentence frase frases|question pergunta perguntas questões|answer resposta respostas|language idioma idiomas línguas
vote voto votos|seat assento assentos cadeiras lugares|point ponto pontos|goal gol gols golo golos|game jogo jogos|match partida partidas|win vitória vitórias
loss derrota derrotas|medal medalha medalhas|round rodada rodadas ronda rondas|share ação ações|bond títulos|contract contrato contratos|deal acordo acordos
order pedido pedidos encomendas|project projeto projetos|product produto produtos|car carro carros automóveis|vehicle veículo veículos|truck caminhão caminhões camiões
bus ônibus autocarro autocarros|train trem trens comboio comboios|plane avião aviões aeronave aeronaves|ship navio navios|boat barco barcos
flight voo voos|rocket foguete foguetes|satellite satélite satélites|missile míssil mísseis|bomb bomba bombas|tank tanques|gun armas|shot tiro tiros
house casa casas|building prédio prédios edifício edifícios|apartment apartamento apartamentos|room quarto quartos salas|bed cama camas leitos|floor andar andares
computer computador computadores|phone telefone telefones celulares telemóveis|device dispositivo dispositivos|robot robô robôs|server servidor servidores
chip chips|processor processador processadores|parameter parâmetro parâmetros|token tokens|model modelo modelos|layer camada camadas|sample amostra amostras
test teste testes|dose doses|vaccine vacina vacinas|virus vírus|species espécie espécies|animal animais|dog cão cães cachorros|cat gato gatos|bird pássaro pássaros aves
fish peixe peixes|cow vaca vacas|sheep ovelha ovelhas|horse cavalo cavalos|tree árvore árvores|cell célula células|gene genes|star estrela estrelas|planet planeta planetas
earthquake terremoto terremotos sismos|fire incêndio incêndios|storm tempestade tempestades|attack ataque ataques|crime crimes|arrest prisão prisões detenções
charge acusação acusações|law lei leis|rule regra regras|amendment emenda emendas|treaty tratado tratados|meeting reunião reuniões|session sessão sessões
event evento eventos|trial julgamento julgamentos ensaios|study estudo estudos|survey pesquisa pesquisas inquéritos|step passo passos|stage etapa etapas fase fases
part parte partes|type tipo tipos|item item itens|piece peça peças|unit unidade unidades|copy cópia cópias exemplares|bottle garrafa garrafas|box caixa caixas
bag saco sacos|ticket bilhete bilhetes ingressos|call chamada chamadas ligações|visit visita visitas|trip viagem viagens|occasion ocasião ocasiões
episode episódio episódios|season temporada temporadas|level nível níveis|section seção seções secções|category categoria categorias|reason razão razões motivos
"""


def _counted(lines: str) -> dict[str, str]:
    """Unit to its forms: the first word of a group is the unit, blanks part forms, bars part groups."""
    groups = (group.split() for group in lines.replace("\n", "|").split("|") if group.strip())
    return {group[0]: "|".join(word.replace("_", " ") for word in group[1:]) for group in groups}


_HUNDREDS_PT = {"duzent": 200, "trezent": 300, "quatrocent": 400, "quinhent": 500, "seiscent": 600, "setecent": 700, "oitocent": 800, "novecent": 900}

VALUES = ValueData(
    calendar=CALENDAR,
    decimal=",",
    group=".",
    small={
        "zero": 0, "um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7, "oito": 8,
        "nove": 9, "dez": 10, "onze": 11, "doze": 12, "treze": 13, "catorze": 14, "quatorze": 14, "quinze": 15,
        "dezesseis": 16, "dezasseis": 16, "dezessete": 17, "dezassete": 17, "dezoito": 18, "dezenove": 19, "dezanove": 19,
        "vinte": 20, "trinta": 30, "quarenta": 40, "cinquenta": 50, "cinqüenta": 50, "sessenta": 60, "setenta": 70,
        "oitenta": 80, "noventa": 90, "cem": 100, "cento": 100,
        **{stem + ending: value for stem, value in _HUNDREDS_PT.items() for ending in ("os", "as")},
    },
    scales={
        "mil": 1000, "milhão": 10**6, "milhões": 10**6, "bilhão": 10**9, "bilhões": 10**9, "bilião": 10**12, "biliões": 10**12,
        "trilhão": 10**12, "trilhões": 10**12, "quatrilhão": 10**15, "quatrilhões": 10**15, "dúzia": 12, "dúzias": 12, "dezena": 10,
        "dezenas": 10, "centena": 100, "centenas": 100, "milhar": 1000, "milhares": 1000,
        "k": 1000, "m": 10**6, "mi": 10**6, "bi": 10**9, "tri": 10**12, "mm": 10**6,
    },
    letter_scales=frozenset({"k", "m", "mm"}),
    lone_scales=frozenset({"mil"}),
    plural_scales={
        "dezenas": 10, "dúzias": 10, "centenas": 100, "milhares": 1000, "milhões": 10**6, "bilhões": 10**9, "trilhões": 10**12,
        "biliões": 10**12,
    },
    plural_links=("de",),
    vague=("vários", "várias", "alguns", "algumas", "uns", "umas", "poucos", "poucas"),
    joiners=("e",),
    joined_over=20,
    articles=("um", "uma"),
    ones=frozenset({"um", "uma", "meio", "meia"}),
    points=("vírgula", "ponto"),
    negatives=("menos", "negativo"),
    below_zero=("abaixo de zero",),
    halves=("metade", "meio", "meia"),
    and_half=("e meio", "e meia"),
    denominators={
        "meio": 2, "meios": 2, "terço": 3, "terços": 3, "quarto": 4, "quartos": 4, "quinto": 5, "quintos": 5, "sexto": 6, "sextos": 6,
        "sétimo": 7, "sétimos": 7, "oitavo": 8, "oitavos": 8, "nono": 9, "nonos": 9, "décimo": 10, "décimos": 10,
        "vigésimo": 20, "vigésimos": 20, "centésimo": 100, "centésimos": 100, "milésimo": 1000, "milésimos": 1000,
    },
    out_of=("em cada", "em", "de cada", "entre cada"),
    argument_frames=(("em", "lugar"),),
    closing_scales=frozenset({"k"}),
    ordinals={
        **{stem + ending: value for stem, value in {
            "primeir": 1, "segund": 2, "terceir": 3, "quart": 4, "quint": 5, "sext": 6, "sétim": 7, "oitav": 8, "non": 9, "décim": 10,
            "undécim": 11, "vigésim": 20, "trigésim": 30, "quadragésim": 40, "quinquagésim": 50, "sexagésim": 60, "septuagésim": 70,
            "octogésim": 80, "nonagésim": 90, "centésim": 100, "ducentésim": 200, "tricentésim": 300, "quadringentésim": 400,
            "quingentésim": 500, "milésim": 1000, "milionésim": 10**6, "bilionésim": 10**9,
        }.items() for ending in ("o", "a")},
    },
    ordinal_suffixes=("º", "ª", ".º", ".ª", "°", "o", "a", "os", "as"),
    ordinal_needs_article=frozenset({"segundo", "segunda", "quarta", "quinta", "sexta", "terça", "quarto", "nona"}),
    determiners=frozenset(
        word_list(
            """
            o, a, no, na, do, da, ao, à, pelo, pela, um, uma, em, seu, sua, este, esta, esse, essa, num, numa, de,
            pelo, num, cada
            """
        )
    ),
    range_words={"a": "range", "até": "range", "e": "opened", "ou": "next", "para": "change", "à": "range", "x": "change"},
    range_openers={"entre": "range", "de": "range"},
    bounds_before={
        "menos de": "<", "menos do que": "<", "menos que": "<", "abaixo de": "<", "abaixo dos": "<", "abaixo das": "<", "inferior a": "<",
        "inferiores a": "<", "inferior aos": "<", "menor que": "<", "menor do que": "<", "menores de": "<", "menor de": "<", "sob": "<",
        "até": "<=", "no máximo": "<=", "máximo de": "<=", "um máximo de": "<=", "não mais de": "<=", "não mais que": "<=", "não mais do que": "<=",
        "limitado a": "<=", "limitada a": "<=", "limitados a": "<=", "limitadas a": "<=", "limite de": "<=", "teto de": "<=",
        "não superior a": "<=", "não superiores a": "<=", "não excede": "<=", "não exceder": "<=", "não ultrapassa": "<=",
        "nunca mais de": "<=", "não acima de": "<=", "dentro de": "", "não passa de": "<=", "quando muito": "<=", "o máximo de": "<=",
        "mais de": ">", "mais do que": ">", "mais que": ">", "acima de": ">", "acima dos": ">", "acima das": ">", "superior a": ">",
        "superiores a": ">", "superior aos": ">", "maior que": ">", "maior do que": ">", "além de": ">", "excede": ">", "excedeu": ">", "excedem": ">",
        "mais da": ">", "mais do": ">", "menos da": "<", "menos do": "<", "cerca da": "~", "cerca do": "~", "perto da": "~",
        "não chega a": "<", "não chegam a": "<", "não chegou a": "<", "não chegava a": "<", "não chegaram a": "<",
        "não chega aos": "<", "não chegou aos": "<", "igual ou superior a": ">=", "iguais ou superiores a": ">=",
        "maior ou igual a": ">=", "igual ou maior que": ">=", "igual ou inferior a": "<=", "iguais ou inferiores a": "<=",
        "menor ou igual a": "<=", "igual ou menor que": "<=", "acima da": ">", "abaixo da": "<", "abaixo do": "<",
        "a partir dos": ">=", "a partir das": ">=", "a partir do": ">=", "ronda os": "~", "ronda as": "~", "rondar os": "~",
        "rondam os": "~", "rondam as": "~", "rondava os": "~", "rondavam os": "~", "na ordem dos": "~", "na ordem das": "~",
        "da ordem dos": "~", "da ordem das": "~", "à volta dos": "~", "à volta das": "~", "na casa das": "~", "próximo dos": "~",
        "próximo das": "~", "perto das": "~", "cerca das": "~", "em torno dos": "~", "em torno das": "~",
        "excedendo": ">", "ultrapassa": ">", "ultrapassou": ">", "ultrapassam": ">", "ultrapassaram": ">", "ultrapassando": ">", "ultrapassar": ">",
        "supera": ">", "superou": ">", "superam": ">", "superaram": ">", "superando": ">", "pouco mais de": ">", "bem mais de": ">",
        "mais velhos que": ">", "maiores de": ">",
        "pelo menos": ">=", "ao menos": ">=", "no mínimo": ">=", "mínimo de": ">=", "salário mínimo de": "", "salário mínimo": "", "um mínimo de": ">=", "não menos de": ">=", "não menos que": ">=",
        "nada menos que": ">=", "nada menos de": ">=", "a partir de": ">=", "não inferior a": ">=", "um mínimo": ">=",
        "cerca de": "~", "aproximadamente": "~", "por volta de": "~", "em torno de": "~", "perto de": "~", "à volta de": "~", "uns": "~", "umas": "~",
        "mais ou menos": "~", "aproximados": "~", "cerca dos": "~", "na ordem de": "~", "da ordem de": "~", "estimados": "~",
        "estimado em": "~", "algo como": "~", "próximo de": "~", "próximo a": "~", "na casa dos": "~", "na casa de": "~", "estimadas": "~",
        "quase": "nearly", "pouco menos de": "nearly", "praticamente": "nearly", "perto dos": "~",
    },
    bounds_after={
        "ou mais": ">=", "ou menos": "<=", "no mínimo": ">=", "no máximo": "<=", "pelo menos": ">=", "ou superior": ">=", "ou inferior": "<=",
        "aproximadamente": "~", "mais ou menos": "~", "ou acima": ">=", "ou abaixo": "<=",
    },
    bounds_inside={
        "e tal": ">", "e tais": ">", "e poucos": ">", "e poucas": ">", "e picos": ">", "e tantos": ">", "e tantas": ">",
        "e muitos": ">", "e muitas": ">",
    },
    not_duration=frozenset({"além de"}),
    fillers=frozenset({"o", "a", "os", "as", "um", "uma", "apenas", "só", "total", "de", "dos", "das", "outros", "outras", "seus", "suas"}),
    units={
        "percent": "%|por cento|porcento|por cem",
        "percentage_point": "ponto percentual|pontos percentuais|p.p.|pp|pontos porcentuais|ponto porcentual",
        "basis_point": "ponto-base|pontos-base|pontos base|ponto base", "permille": "‰|por mil",
        "times": "vezes|vez",
        "second": "segundo|segundos|seg|s", "minute": "minuto|minutos|min", "hour": "hora|horas|h|hs", "day": "dia|dias",
        "night": "noite|noites", "week": "semana|semanas", "fortnight": "quinzena|quinzenas", "month": "mês|meses",
        "quarter": "trimestre|trimestres", "semester": "semestre|semestres",
        "year": "ano|anos|anos de idade|ano de idade", "decade": "década|décadas", "century": "século|séculos", "millisecond": "milissegundo|milissegundos|ms",
        "weekend": "fins de semana|fim de semana",
        "micrometre": "micrômetro|micrômetros|µm|μm|mícrons", "nanometre": "nanômetro|nanômetros|nm", "millimetre": "milímetro|milímetros|mm",
        "centimetre": "centímetro|centímetros|cm", "metre": "metro|metros|m", "kilometre": "quilômetro|quilômetros|quilómetro|quilómetros|km|kms",
        "inch": "polegada|polegadas|in.|in|″", "foot": "pé|pés|pes|ft", "yard": "jarda|jardas", "mile": "milha|milhas|mi.", "nautical_mile": "milhas náuticas|milha náutica",
        "light_year": "ano-luz|anos-luz",
        "square_metre": "metro quadrado|metros quadrados|m²|m2", "square_kilometre": "quilômetro quadrado|quilômetros quadrados|quilómetros quadrados|km²|km2",
        "square_foot": "pé quadrado|pés quadrados", "square_mile": "milha quadrada|milhas quadradas", "hectare": "hectare|hectares|ha",
        "acre": "acre|acres", "cubic_metre": "metro cúbico|metros cúbicos|m³", "cubic_foot": "pé cúbico|pés cúbicos",
        "litre": "litro|litros|l", "millilitre": "mililitro|mililitros|ml", "gallon": "galão|galões|galones", "barrel": "barril|barris", "cup": "xícara|xícaras|chávenas",
        "microgram": "micrograma|microgramas|µg|μg|mcg", "milligram": "miligrama|miligramas|mg", "gram": "grama|gramas|g",
        "kilogram": "quilograma|quilogramas|quilo|quilos|kg|kgs", "tonne": "tonelada|toneladas|toneladas métricas|tonelada métrica|t", "pound": "libra|libras|lb|lbs",
        "ounce": "onça|onças|oz", "carat": "quilate|quilates",
        "kilometre_per_hour": "km/h|kmh|quilômetros por hora|quilómetros por hora|quilômetro por hora|km por hora", "mile_per_hour": "mph|milhas por hora|mi/h",
        "metre_per_second": "m/s|metros por segundo", "knot": "nó|nós",
        "celsius": "°c|ºc|graus celsius|grau celsius|graus centígrados|grau centígrado|celsius|graus c|grau c",
        "fahrenheit": "°f|ºf|graus fahrenheit|grau fahrenheit|fahrenheit|graus f|grau f", "kelvin": "kelvin", "degree": "°|grau|graus",
        "watt": "watt|watts|w", "kilowatt": "quilowatt|quilowatts|kw", "megawatt": "megawatt|megawatts|mw", "gigawatt": "gigawatt|gigawatts|gw",
        "kilowatt_hour": "quilowatt-hora|quilowatts-hora|kwh", "megawatt_hour": "mwh|megawatts-hora", "terawatt_hour": "twh|terawatts-hora",
        "volt": "volt|volts", "hertz": "hertz|hz", "megahertz": "mhz", "gigahertz": "ghz", "decibel": "decibel|decibéis|db",
        "calorie": "caloria|calorias|cal", "kilocalorie": "quilocalorias|kcal", "horsepower": "cavalos de potência|cv|hp", "byte": "byte|bytes",
        "bit": "bit|bits", "kilobyte": "kb|quilobytes", "megabyte": "mb|megabytes", "gigabyte": "gb|gigabytes", "terabyte": "tb|terabytes",
        "pixel": "pixel|pixels|px", "megapixel": "megapixels",
        "USD": "dólares americanos|dólar americano|dólares norte-americanos|dólares dos estados unidos|dólares|dólar|usd|dolares|dolar",
        "USD/100": "centavos de dólar|cêntimos de dólar|cents", "EUR": "euros|euro|eur|€", "EUR/100": "cêntimos|cêntimo",
        "GBP": "libras esterlinas|libra esterlina|libras britânicas|gbp", "GBP/100": "pence|pênis", "JPY": "ienes|iene|jpy|yen|yenes",
        "CNY": "yuans|yuan|iuanes|renminbi|rmb|cny", "HKD": "dólares de hong kong|hkd", "TWD": "dólares taiwaneses|twd",
        "SGD": "dólares de singapura|dólares de cingapura|sgd", "AUD": "dólares australianos|dólar australiano|aud",
        "CAD": "dólares canadenses|dólares canadianos|dólar canadense|cad", "NZD": "dólares neozelandeses|nzd", "BRL": "reais|real|reais brasileiros|brl",
        "BRL/100": "centavos de real|centavos|centavo", "INR": "rupias|rupia|rupias indianas|inr", "RUB": "rublos|rublo|rub", "KRW": "wons|won|krw", "CHF": "francos suíços|franco suíço|francos|franco|chf",
        "SEK": "coroas suecas|coroa sueca|sek", "NOK": "coroas norueguesas|nok", "DKK": "coroas dinamarquesas|dkk", "PLN": "zlotys|pln",
        "MXN": "pesos mexicanos|mxn", "ARS": "pesos argentinos|peso argentino|ars", "CLP": "pesos chilenos|clp", "COP": "pesos colombianos|cop",
        "ZAR": "rands|zar", "NGN": "nairas|ngn", "TRY": "liras|liras turcas", "AOA": "kwanzas|kwanza|aoa", "MZN": "meticais|metical|mzn",
        "CVE": "escudos|cve", "BTC": "bitcoins|bitcoin|btc", "DEM": "marcos alemães", "SAR": "riais|sar", "THB": "baht|bahts",
    },
    scaled_units={"libra": "GBP", "libras": "GBP", "de dólares": "USD", "de euros": "EUR", "de reais": "BRL", "de libras": "GBP"},
    minor_units={"centavos": "/100", "centavo": "/100", "cêntimos": "/100", "cêntimo": "/100"},
    nouns=_counted(_COUNTED_PT),
    multiples={
        "dobro": 2, "duplo": 2, "dupla": 2, "duplicou": 2, "dobrou": 2, "dobraram": 2, "duplicaram": 2, "duplica": 2, "duplicam": 2, "duplicasse": 2, "duplicando": 2, "triplica": 3, "triplicam": 3, "dobrar": 2, "duplicar": 2, "triplo": 3, "triplicou": 3, "triplicaram": 3,
        "triplicar": 3, "quádruplo": 4, "quadruplicou": 4, "quíntuplo": 5, "décuplo": 10,
    },
    multiple_marks=("x", "×"),
    times_cues=frozenset({
        "mais", "maior", "maiores", "menor", "menores", "o", "a", "os", "as", "que", "superior", "superiores", "inferior", "retorno", "retornos", "limitado", "limitada",
        "limitados", "teto", "limite", "menos", "seu", "sua", "aumentou", "cresceu", "multiplicou", "melhor", "pior",
    }),
    per=("por", "ao", "à", "a cada", "cada", "por cada", "/", "no", "na"),
    per_nouns=("por", "a cada", "cada", "por cada", "/"),
    per_phrases={
        "anualmente": "year", "por ano": "year", "ao ano": "year", "anuais": "year", "anual": "year", "a.a.": "year", "mensais": "month",
        "mensal": "month", "por mês": "month", "ao mês": "month", "mensalmente": "month", "semanais": "week", "diários": "day", "diárias": "day", "diariamente": "day",
        "per capita": "person", "cada um": "item",
    },
    periods=tuple(
        f"{lead} {unit}"
        for leads, units in (
            (("no último", "neste último", "durante o último", "ao longo do último"), ("mês", "ano", "século")),
            (("na última", "nesta última", "durante a última", "ao longo da última"), ("hora", "semana", "década")),
            (("outro", "mais outro"), ("minuto", "mês", "ano")),
            (("outra", "mais outra"), ("hora", "semana", "década")),
        )
        for lead in leads
        for unit in units
    ),
    period_ends=frozenset({"de", "do", "da", "dos", "das", "em"}),
    plural_periods={"décadas": 10},
    phone_words=frozenset(word_list(
        "telefone, telefonar, telefónico, telefônico, ligue, ligar, ligando, disque, discar, fax, hotline, celular, telemóvel, whatsapp, tel"
    )),
    accented_only=frozenset({"nó", "nós"}),
    age_names={
        "sexagenário": (60, 70), "sexagenária": (60, 70), "sexagenários": (60, 70), "sexagenárias": (60, 70), "septuagenário": (70, 80), "septuagenária": (70, 80), "septuagenários": (70, 80), "septuagenárias": (70, 80), "octogenário": (80, 90), "octogenária": (80, 90), "octogenários": (80, 90), "octogenárias": (80, 90), "nonagenário": (90, 100), "nonagenária": (90, 100), "nonagenários": (90, 100), "nonagenárias": (90, 100),
    },
    age_marks=("de idade",),
    noun_endings=(("ões", "ão"), ("ães", "ão"), ("ais", "al"), ("éis", "el"), ("eis", "el"), ("óis", "ol"), ("ns", "m"), ("res", "r"), ("zes", "z"), ("s", "")),
    stop_nouns=frozenset(
        ["outros", "outras", "estes", "estas", "juntos", "juntas", "exatamente", "de", "do", "da", "dos", "das", "e", "ou", "em", "no", "na", "nos", "nas", "a", "o", "os", "as", "ao", "à", "aos", "às", "por", "para", "com", "sem", "sob", "sobre", "entre", "até", "desde", "que", "se", "mas", "como", "quando", "onde", "é", "são", "foi", "foram", "era", "eram", "ser", "está", "estão", "tem", "têm", "tinha", "um", "uma", "uns", "umas", "este", "esta", "esse", "essa", "isso", "isto", "não", "já", "mais", "menos", "seu", "sua", "seus", "suas", "pelo", "pela", "pelos", "pelas", "num", "numa", "depois", "antes", "durante", "ainda", "também", "só", "apenas", "pode", "podem", "há", "vai", "vão", "cada", "todos", "todas", "enquanto", "porque", "pois"]
    ),
    name_labels=frozenset({"versão", "modelo", "tipo", "série"}),
    labels=frozenset(
        ["n.º", "nº", "n°", "no.", "número", "números", "página", "páginas", "capítulo", "artigo", "seção", "secção", "figura", "fig.", "tabela", "versão", "fase", "tipo", "modelo", "sala", "canal", "rota", "voo", "rodovia", "item", "anexo", "cláusula", "parágrafo", "volume", "vol.", "grupo", "área", "zona", "setor", "distrito", "via", "quarto", "pista", "nota", "ref.", "lei", "resolução", "emenda", "salmo", "regulamento", "decreto", "decreto-lei", "portaria", "apêndice", "protocolo", "nível", "etapa", "categoria"]
    ),
    idioms=(
        "dois gumes", "um ao outro", "uns aos outros", "um por um", "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira",
        "em segundo plano", "meio ambiente", "meio-dia", "meia-noite", "por meio", "em meio", "no meio", "do meio", "primeira mão",
        "segunda mão", "de segunda", "às segundas", "quatro cantos", "sete chaves", "mil maravilhas", "mais uma vez", "uma vez", "era uma vez",
        "meia-idade", "meia hora extra", "segunda guerra", "primeira guerra", "terceiro mundo", "terceiros", "idade média", "segunda metade", "segunda parte", "primeira parte", "primeira metade",
        "2ª guerra", "1ª guerra", "um dígito", "dois dígitos", "três dígitos", "primeira quinzena", "segunda quinzena", "um meio", "dois quartos", "quatro quartos", "num grau", "em um grau", "um grau maior",
        "um grau menor", "um certo grau", "de um dia para o outro", "de um dia para outro", "de um ano para o outro", "de um ano para outro",
        "de um momento para o outro", "de uma hora para a outra", "de uma hora para outra", "da metade para o final", "mil vezes não",
        "mil desculpas", "mil e um", "os dois lados", "número um", "um a um", "uma a uma", "um dia desses", "dois a dois",
        "um no qual", "um na qual", "dobrar as asas", "dobrar suas asas", "dobrar a esquina", "dobrar os joelhos",
    ),
)
# fmt: on

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
    ou não, não só, não somente, não apenas, não menos de, não menos do que, não mais de, não mais do que, não mais que,
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
predict: previu, prevê, preveem, prevêem, previram, previa, prediz, predisse, vaticinou, antecipou
propose: sugeriu, sugere, sugerem, sugeriram, propôs, propõe, propuseram, recomendou, recomenda, aconselhou
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
second: você, tu, te, ti, teu, tua, teus, tuas, contigo
second_plural: vocês, vós, vosso, vossa, vossos, vossas, convosco, os senhores, as senhoras
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
        entretanto, sr, sra, dr, dra,
        agora, durante, entanto, apesar, devido, vários, várias, ambos, ambas, dia, dias, perante, diante, meio,
        trás, cerca, tantos, tantas, sim, aliás, inclusive, mediante, porventura, quaisquer, temos,
        tens, vem, vêm, veio, vieram, fui, fomos, sou, somos, és, estejam, esteja, estive, estivesse, estivessem,
        estiveram, for, forem, fossem, hei, hão, houvesse, tivesse, tivessem, tiver, tiverem, terem, tendo, serem,
        deve, devem, devia, deveria, deveriam, possa, possam, pude, pôde, puderam, puder, puderem, poderem, fizeram,
        fizesse, faria, fará, fazia, faziam, faça, façam, ficou, fica, ficam, ficaram, vamos, vou, parece, parecem,
        pareceu, novamente, nomeadamente, designadamente, tratando, trata-se, tratava-se
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
    owner_marks=(),
    owner_words=("da", "do", "das", "dos", "de", "para a", "para o"),
    as_words=("como", "em"),
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
    affirmations=frozenset(word_list("sim, certo, claro, claro que sim, de acordo, concordo, com certeza, exatamente")),
    denials=frozenset(word_list("não, claro que não, nunca, discordo, de jeito nenhum")),
    near_negation=frozenset({"sem"}),
    carriers=frozenset(
        word_list(
            "sofrer, sofreu, sofreram, sofre, registar, registou, registaram, registrar, registrou, registraram, apresentou, resultou, resultaram"
        )
    ),
    epithets={
        "organisation": word_list(
            """
            a empresa, a companhia, a firma, o grupo, a startup, a organização, a fundação, o banco, a montadora,
            a instituição, a entidade
            """
        ),
        "product": word_list(
            """
            o modelo, o produto, o aplicativo, o software, o dispositivo, o chatbot, a plataforma, este modelo
            """
        ),
    },
    towards=frozenset({"para", "ao", "à", "aos", "às"}),
    away=frozenset({"desde"}),
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
    suffixes=(
        "amentos",
        "amento",
        "mente",
        "ações",
        "ação",
        "idade",
        "aram",
        "eram",
        "iram",
        "ando",
        "endo",
        "indo",
        "ados",
        "adas",
        "ado",
        "ada",
        "ava",
        "ões",
        "ão",
        "ar",
        "er",
        "ir",
        "os",
        "as",
        "ou",
        "eu",
        "s",
    ),
    complementizers=frozenset({"que"}),
    determiners=frozenset(
        word_list(
            """
            o, a, os, as, um, uma, uns, umas, este, esta, esse, essa, aquele, aquela, seu, sua, seus, suas, meu, minha,
            nosso, nossa, cada, do, da, dos, das, no, na, nos, nas, num, numa, ao, à, pelo, pela
            """
        )
    ),
    conjunctions=frozenset(
        word_list(
            """
            e
            """
        )
    ),
    question_words=frozenset(
        word_list(
            """
            como, porque, porquê, quem, qual, quais, quando, onde, quanto, quantos, quantas
            """
        )
    ),
    doubt=frozenset(
        word_list(
            """
            falso, falsa, falsos, falsas, mentira, boato, boatos, rumor, rumores, supostamente, alegadamente,
            pretensamente, infundado, infundada, inverídico, inverídica
            """
        )
    ),
    almost=frozenset(
        word_list(
            """
            quase
            """
        )
    ),
    unreal_endings={
        **dict.fromkeys(("ará", "arão", "erá", "erão", "irá", "irão"), "future"),
        "aria": "possible",
        "ariam": "possible",
    },
    added_behind=("a mais", "adicionais", "adicional"),
    additive=frozenset(word_list("mais, outros, outras, outro, outra, adicionais, adicional")),
    adpositions=frozenset(
        word_list(
            """
            de, do, da, dos, das, com, em, no, na, nos, nas, para, pra, por, pelo, pela, contra, sobre, sob,
            sem, após, ante, perante, entre, até, desde, ao, à, aos, às
            """
        )
    ),
    stop_words=_STOP_WORDS,
    paradigms=_PARADIGMS,
)

# --- concepts --------------------------------------------------------------------------------------------------------

CONCEPTS: dict[str, tuple[str, ...]] = word_table(
    """
# money
give_money: dar dinheiro, deu dinheiro, contribu|uir, contribuiç|ão, contributo*, coloc|ar dinheiro, colocou dinheiro,
    colo|car dinheiro, pôs dinheiro, ced|er dinheiro, entregou dinheiro, contribuinte do fundo
raise_money: angari*, arrecad*, captar, captou, captaram, captado, captaç|ão, levantar dinheiro, levantar fundos,
    levantamento de fundos, levantar capital, recolh|er fundos, levantou, levantaram, levant|ar dinheiro,
    levant|ar fundos, levant|ar capital, reun|ir fundos, reuniu fundos, capta, captam, captando, capt|ar recursos,
    recolh|er dinheiro, junt|ar dinheiro, obt|er financiamento, obteve financiamento, levantad|oa, vaquinha|n,
    campanha de financiamento
get_money: obter dinheiro, obter fundos, obteve fundos
fundraising_target: meta de arrecadação
fill_gap: preencher a lacuna, preencheu a lacuna, tapar o buraco, tapou o buraco, cobrir a diferença, cobriu a diferença,
    cobrir o défice, cobrir o déficit, cobriu o déficit, cobriu o défice, cobrir o rombo, cobriu o rombo, suprir a falta,
    supriu a falta, completar o que falta, cobrir o que falta, cobriu o que faltava
invest: invest|ir, invisto, investe, investimento|n, reinvest|ir, aport|ar, aporte|n, injet|ar, injeç|ão de, inject|ar,
    injeção de capital, aplic|ar dinheiro, colo|car dinheiro, entrar com, entraria com, entrou com, entra com,
    apost|ar em, desembols|ar
investor: investid|or, financiad|or, capitalista de risco, business angel|n, fundo de investimento,
    fundos de investimento, investidor-anjo, investidores-anjo, sócio capitalista
venture_capital: capital de risco, venture capital
donate: doar*, doou, doa, doam, doaram, doando, doada, doadas, doados, doaç|ão, doei, donativo|n, doado, presente|ar,
    oferta|n em dinheiro, dádiva|n, ofert|ar, legado|n
donor: doad|or, benfeit|or, mecenas, filantropo|n
charity: caridade, beneficente|n, beneficência, filantropia, filantrópic*, instituição de caridade
fund_project: financi|ar, financiamento|n, custe|ar, bancar, bancou, patrocin*, subsidi|ar, financiador*, bancad|oa,
    cobr|ir a lacuna, cobriu a lacuna, preencheu a lacuna, cobrir o défice, cobriu o défice, tapar o buraco,
    tapou o buraco
funds: verba|n, fundos, recursos financeiros, fundo|n, recurso|n financeiro|n
money: dinheiro, grana, moeda|n, numerário
capital: capital, capitais, aporte|n de capital, injeç|ão de capital
lend: empréstimo|n, emprest|ar, crédito|n, hipoteca|n, credor|es
borrow: pedir emprestado, pediu emprestado, contra|ir empréstimo, tomar emprestado
debt: dívida|n, endivid*, dever dinheiro, passivo|n
repay: reembols*, devolver o dinheiro, devolveu o dinheiro, quitar, quitou, restitu|uir
pay: pagar, pago, paga, pagos, pagas, pagam, pagou, pagaram, pagando, paguei, pagará, pagava, pagavam, pagamento|n
spend: gast|ar, gasto|n, despesa|n, desembols|ar, despend|er
burn_money: queim|ar dinheiro, queima de caixa, queimar caixa
cost: custo|n, custar, custa, custam, custou, custaram, dispendios*, caro, cara, caros, caras, encargo|n, caríssim*
price: preço|n, precificaç|ão, tarifa|n
fee: taxa|n, honorário|n, tarifa|n, propina|n
earn: ganhar dinheiro, ganha dinheiro, ganhou dinheiro, rendimento|n, renda, auferi*, ganh|ar, ganho|n,
    receb|er por mês, fatur|ar, factur|ar
make_money: ganhar dinheiro, fazer dinheiro, rentabiliz*, monetiz*, lucrar com
profit: lucro|n, lucr|ar, lucrativ*, rentável, rentáveis, ganhos, ganho|n, excedente|n, margem de lucro
cash_cow: vaca|n leiteira|n, galinha dos ovos de ouro, mina de ouro
loss: prejuízo|n, perdas financeiras, perdas, prejuízo líquido
revenue: receita|n, faturamento, fatura*, factura*, volume de negócios, proveito|n
budget: orçament*
tax: imposto|n, tribut*, fiscal, fiscais, contribuinte|n, carga tributária
fine_penalty: multa|n, mult|ar, coima|n, penalidade|n
bankrupt: falência|n, falido|n, falida|n, faliu, faliram, falir, insolvên*, insolvente|n, recuperação judicial,
    bancarrota
salary: salário|n, salaria*, ordenado|n, vencimento|n, remuneraç|ão, folha de pagamento, remunera*, vencimentos,
    ganho mensal, contracheque|n, holerite|n, soldo, piso salarial, subsídio mensal, bolsa de estágio, pagamento mensal
bonus: bónus, bônus, bonificaç|ão, gratificaç|ão, prémio salarial
pension: pens|ão, aposentadoria|n, reforma|n por velhice, previdência
share_stock: aç|ão da empresa, ações, acções, participaç|ão acionária, participações, cotaç|ão, quota|n,
    participação acionária, participação societária, participação acionista, participaç|ão no capital, fatia|n,
    quota-parte, capital social, percentagem do capital, capital próprio,
    participação maioritária, participação majoritária, participação minoritária, ações majoritárias,
    controlo acionista, controle acionário, capital majoritário
stock_market: bolsa de valores, mercado de ações, mercado acionário, bolsa de nova iorque, bolsas
go_public: abertura de capital, oferta pública inicial, abrir o capital, abriu o capital, entrada em bolsa, ipo
dividend: dividendo|n
valuation: avaliaç|ão de mercado, avaliada em, avaliado em, valor de mercado, valuation, capitalização de mercado,
    valoraç|ão, avaliad|oa em, valer, vale cerca, valia, valiam, valor da empresa, capitalização bolsista,
    capitalização, cotad|oa em, avaliação da empresa, valendo
value_worth: valor|es
return_on_investment: retorno|n, rentabilidade, retorno sobre o investimento, rendimento|n, ganho|n,
    retorno|n dos investidores, retorno financeiro, mais-valia|n
cap_limit: teto|n, tecto|n, limite máximo, limitad*, limitou, limita-se, plafond, não passa de, não pass|ar de,
    não ultrapass|ar, não exced|er, limitad|oa a, limite de, no máximo, máximo de, até ao máximo, limite superior
limit: limite|n, limit|ar, limitaç|ão, limiar|es, quota|n, restri*, limitado
free_of_charge: de graça, gratuit*, grátis, sem custo|n, versão gratuita, versões gratuitas, sem pagar, sem pa|gar
financial: financeir*, finanças, monetári*
bank: banco|n, bancári*, banqueir*
central_bank: banco central, bancos centrais, reserva federal, política monetária
interest_rate: taxa|n de juros, taxa|n de juro, juros, juro
inflation: inflaç|ão, inflacionári*, custo de vida, preços ao consumidor
economy: economia|n, econômic*, económic*, economista|n, pib, produto interno bruto
waste: desperdíc*, desperdiç*, esbanj*
expensive: car|oa demais, caríssim*, dispendios*, custos*, mais caro, mais cara, muito caro, muito cara, preço elevado
cheap: barat|oa, mais baratos, baixo custo, acessível em preço, econômic|oa demais, preço acessível, preços acessíveis
reward: recompens*, retorno|n, remunerad*, gratificaç|ão, prémio|n, prêmio|n
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
award_money: prémio|n, prêmio|n, premiaç|ão, premiad*, galard*,
    condecor*
grant_aid: subsídio|n, subvenç|ão, bolsa de estudo, bolsas de estudo, bolsista|n, resgate financeiro
aid: ajuda humanitária, humanitári*, auxílio|n, assistência, socorro
account_bank: conta bancária, contas bancárias, depósito|n, deposit|ar, poupança|n
audit: auditoria|n, auditad*, audit|or, contabilidade, contabilista|n, contador de contas
bribe: suborno|n, suborn|ar, propina|n, corrupç|ão, corrupt|oa
fraud: fraude|n, fraudulent*, burla|n, golpe financeiro, desvio de dinheiro, desvio de verbas, estelionato, peculato
launder: lavagem de dinheiro, branqueamento de capitais, lavar dinheiro
cryptocurrency: criptomoeda|n, bitcoin|n, cripto, blockchain
costs_cut: corte|n de custos, cortar custos, austeridade, cortes orçamentais, cortes orçamentários, reduz|ir custos,
    reduziu os custos, reduzir os custos, redução de custos, baixar os custos, baixou o custo, baratear, barateou,
    reduzir o custo, reduziu o custo, corte de despesas, cortar gastos, corte de gastos
investment_round: rodada|n de investimento, ronda|n de investimento, rodada|n de financiamento,
    ronda|n de financiamento, investimento inicial, rodada|n de captação, rodada semente, ronda|n de captação
first_round: primeira rodada, primeira ronda, rodada inicial, ronda inicial

# company
company: empresa|n, companhia|n, empresarial, empresariais, corporaç|ão, corporativ*, firma|n, sociedade anônima,
    negócio|n
startup: startup|n, start-up|n
found: fund|ar, cofund|ar, fundaç|ão da, fundaç|ão do, estabele|cer, estabelecimento de, cri|ar, criaç|ão, constitu|uir,
    criação da, criação do, lanç|ar a empresa, nascimento da, mont|ar uma empresa, abriu uma empresa, fundar, fundou,
    constituição da
founder: fundad|or, cofundad|or, co-fundad|or, criador da, criadores da, criador, criadores, equipe fundadora,
    equipa fundadora, sóci|oa fundad|or, pai fundador
dissolve: dissolv|er, dissoluç|ão, extinguir, extinguiu, extinto, extinta, extinção da, liquidaç|ão
merge: fus|ão, fundir-se, fundiram-se, fundir com, incorporaç|ão, incorpor|ar, integrad|oa na, absorv|er, fundid|oa,
    junç|ão, anex|ar à, uni-la à, fundisse, acopl|ar, fundiu-se
acquire: aquisiç|ão, adquir|ir, assumir o controle, assumir o controlo, comprar a empresa, arremat|ar, comprou a empresa
spin_off: cis|ão, desmembr*, desinvest*, separaç|ão da empresa
subsidiary: subsidiári*, filial, filiais, afiliad*, sucursal, sucursais
parent_company: empresa-mãe, controladora|n, holding|n, conglomerado|n
board: conselho de administração, conselho diretivo, conselho diretor, conselho, administraç|ão, membros do conselho
majority: maioria|n, maioritári*, majoritári*,
    participação maioritária, participação majoritária, ações majoritárias, controlo acionista, controle acionário,
    capital majoritário, mais da metade, mais de metade, maior parte
minority: minoria|n, minoritári*,
    participação minoritária
control: control|ar, controle|n, controlo|n, domínio|n, domin|ar
ownership: propriedade|n, proprietári*, dono|n, dona da, pertenc*, possu|uir, possui, possuem
ceo: ceo, ceos, diretor executivo, diretora executiva, director executivo, diretor-executivo, diretora-executiva,
    presidente executivo, presidente-executivo, executivo-chefe, diretor-presidente
executive: executivo|n, executiva|n, gestor|es, gerente|n, gerência, dirigente|n, administrad|or, cúpula da empresa
chairman: presidente do conselho, presidente do conselho de administração, chairman, copresidente|n
director: diretor, diretora, diretores, director, directora, directores, chefe de
shareholder: acionista|n, accionista|n, sóci|oa
employee: funcionári*, empregado, empregados, empregada, empregadas, trabalhador*, colaborad|or, equipe de trabalho,
    mão de obra, pessoal, recém-chegad*, recém-contratad*, novato|n, novos contratados, novas contratações,
    contratad|oa, staff, servid|or da empresa
employer: empregad|or, patrão, patrões, entidade patronal
hire: contrat|ar, contrataç|ão, recrut|ar, recrutamento|n, empreg|ar, admiss|ão de
adopt: adot|ar, adoç|ão, adopt|ar
fire: demiss|ão, demit|ir, demitiu, demitido, demitida, despedid*, despediu, despediram, despedir, despedimento|n,
    exoner*, destitu|uir, afastado do cargo, afastada do cargo, demitiram, mandou embora, mandado embora, dispens|ar,
    afastou do cargo
lay_off: demiss|ão em massa, demissões em massa, despedimento coletivo, cortes de pessoal, corte de empregos, layoff|n,
    enxug*, demitir em massa, corte de postos, corte de vagas, despedimento|n coletivo|n
resign: renunci|ar, renúncia|n, demitiu-se, demitir-se, pediu demissão, pedir demissão, deixar o cargo, deixou o cargo,
    se demitiu, apresentou a demissão, demitiram-se, renunciou ao cargo, largou o cargo, largar o cargo,
    abandonou o cargo, saiu do cargo, cessou funções, cessar funções, exoneração a pedido, saiu do conselho,
    deixou o conselho, deixar o conselho
leave: deixar, deixou, deixaram, saída|n, sair, saiu, saíram, saindo, abandon|ar, retirou-se, retirada, desligou-se,
    ir embora, foi embora, afast|ar, rompimento, deixar a empresa, deixou a empresa, desvincul*, partida de,
    cortar laços, cortou laços, sair de, saiu da, saiu do, sai, saem, afastou-se, afastamento|n, desfili*, romp|er com,
    rompeu com, retirar-se, retiraram-se
join: ingress|ar, juntar-se, juntou-se, juntaram-se, aderir, aderiu, aderiram, adesão, entrou para, entrar para,
    entrar na, entrou na, entrar no, entrou no, unir-se, uniu-se, passou para a, mudou-se para a, foi para a, filiar-se,
    filiou-se, filiação, aderiu à, adesão à, incorporou-se, reforç|ar a equipe, juntar-se à
appoint: nome|ar, nomeaç|ão, design|ar, indicado para, indicada para, indicaç|ão, promovido a, promovida a, nomeou,
    nomead|oa, pass|ar a ocupar, assumiu o cargo, tomou posse
successor: sucess|or, substituíd*, substitut|oa, suced|er
interim: interin|oa, interinamente, provisóri*, temporári*, temporariamente
compete: compet|ir, competiç|ão, competitiv*, concorrência, concorr|er, rivaliz*, rivalidade, disputa com,
    corrida contra, corrida com, fazer frente, frente à concorrência, corrida ao
competitor: concorrente|n, competid|or, rival, rivais, adversári*
partnership: parceria|n, parceir*, colabora*, aliança|n, coopera*, associaç|ão com, aliad*, joint venture|n,
    empreendimento conjunto
non_profit: sem fins lucrativos, sem fim lucrativo, não lucrativ*, ong, ongs, organização não governamental
for_profit: com fins lucrativos, fins lucrativos, com fim lucrativo, lucrativ*, entidade lucrativa, comercializ*
foundation: fundaç|ão, fundo fiduciário
organisation: organizaç|ão, organiz|ar, instituiç|ão, agência|n, entidade|n, órg|ão, órgãos, instituto|n, associaç|ão,
    organismo|n, órgão de governação, órgão de governança, pessoa jurídica, ente jurídico
public_sector: setor público, sector público, estatal, estatais, nacionaliz*
private: privad|oa, particular, particulares, privatiz*
public: públic|oa, publicamente
launch: lanç|ar, lançamento|n, estre|ar, estreia|n, inaugur*, apresentou o, introduz|ir, introduç|ão
close_down: fech|ar, fechamento|n, encerr|ar, encerramento|n, fecho, encerrou atividades, fechou as portas,
    fechar portas
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
informal: informa|il, informal, informais, informalment*, oficios*
formal: formal, formais, formalment*, oficialment*, formaliz*
external: extern|oa, externament*, exterior|es, de fora
internal: intern|oa, internament*, doméstic*, doméstica, interior|es
reputation: reputaç|ão, prestíg*, prestig*, renome, bom nome, notoriedade
subscribe: assinatura|n, subscr*, assinante|n
imitate: imit*, copi|ar, cópia|n, replic*, duplic*
distribute: distribu*, reparti*, aloc*, reparte
collect_gather: recolh*, colet*, coleç|ão, colecç|ão, reuniu os, acumul*, compil*
commercial: comercial, comerciais, comercialmente, mercantil
package_set: pacote|n, conjunto de
facility: instalaç|ão, instalações, complexo de, recinto|n
warehouse: armazé|m, armazenament*, depósito de, estoque|n, stock de
department: departament|o, divisão de, unidade de negócio, repartição
ineffective: ineficaz, ineficazes, ineficácia, inútil, inúteis
effective: eficaz, eficazes, eficácia, efetiv|oa
efficient: eficien*, eficiên*, produtiv*, rentáve*
performance_result: desempenh*, rendiment|o, performance|n
assess: avali*, reavali*, apreci|ar, balanç|o da, aferir, aferiu
abandon: abandon*, renunci|ar a, renúncia a, abdic*, engavet*, abrir mão, abriu mão,
    abandon|ar, abandono|n
represent: represent|ar, representaç|ão, representante|n, em nome de, encarn*
milestone: marco importante, marcos importantes, marco histórico, marco decisivo, marcante|n, divisor de águas,
    ponto de viragem
business_model: modelo|n de negócio, modelos de negócio, modelo de negócios
entrepreneur: empreended*, empresári*, homem de negócios, homens de negócios, magnata|n
project: projeto|n, projecto|n, iniciativa|n, programa|n, empreendimento|n
team: equipe|n, equipa|n, time de, times, esquadr*
group: grupo|n, agrupament*
member: membro|n, integrante|n, filiad*
leader: líder|es, lider*, chefe|n, chefia, à frente de, comand|ar, encabeç*, dirigiu, dirigente
governance: governança, governação, governance, supervis*, fiscaliz*, órgão de governação, órgão de governança,
    direção da
service: serviço|n

# law
sue: process|ar, process|ar judicialmente, processo judicial, processos judiciais, aç|ão judicial, ação judicial,
    acção judicial, ações judiciais, mover uma ação, moveu uma ação, interpor, interpôs, litígio|n, litig*, querela|n,
    demanda judicial, ação coletiva, autor da ação, abrir um processo, abriu um processo, processo contra, intentar,
    abriu processo, ação contra, acção contra, queixa contra, queixa judicial, queixa na justiça, ações contra,
    process|ar a, recorrer aos tribunais, recorreu aos tribunais, recorreu à justiça, recorrer à justiça, foi à justiça,
    ir à justiça, entrou na justiça, entrar na justiça, acionou a justiça, acionar a justiça, levar a tribunal,
    levou a tribunal, levou ao tribunal, levar ao tribunal, levado a tribunal, levou à justiça, petição inicial,
    apresentou queixa, apresentou uma queixa, apresentou uma ação, apresentou um processo, abertura de processo,
    ajuizar, ajuizou, ajuizad*, processou, processo na justiça, batalha judicial, disputa judicial, ação cível,
    ação civil, processo civil, processo cível
legal_action: jurídic*, judicial, judiciais, judicialmente, legal, legais, legalmente
drop_lawsuit: retirar o processo, retirou o processo, desistir do processo, desistiu do processo, retirou a ação,
    desistiu da ação, retirar a queixa, retirou a queixa, retirar a ação, desistir da ação, desistiu do caso,
    abandonou o processo, abandonou a ação, retirada da ação, retirada do processo, desistência da ação,
    desistência do processo
file_document: apresentar queixa, protocol*, submet*, submiss|ão, deu entrada, entregou no tribunal,
    deu entrada no tribunal, entregar o documento
allege: alegaç|ão, ale|gar, acusaç|ão, acus|ar, alegad*, denúncia|n, denunci|ar
prove: prov|ar, prova|n, comprov|ar, demonstr|ar, verifi|car, verificaç|ão, valid|ar
breach: viol|ar, violaç|ão, infring|ir, infraç|ão, infracç|ão, incumpr*, descumpr*, quebra de contrato,
    quebr|ar o contrato, desrespeit|ar
comply: cumpr|ir, cumprimento, obede|cer, respeit|ar as regras, conformidade, acat|ar
contract: contrato|n, contratual, contratuais, cláusula|n
agreement: acordo|n, pacto|n, convénio|n, convênio|n, tratado|n, convenç|ão, memorando|n, entendimento|n entre,
    contrato|n, acert|ar, fechar um acordo, fechou um acordo, selou um acordo
settle: acordo extrajudicial, acordo judicial, concili*, reconcili*, resolver o litígio, chegar a acordo,
    chegou a acordo, chegaram a acordo, fechou acordo, acordo amigável
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
arrest: prender, prendeu, prenderam, preso, presa, presos, presas, detid*, deteve, deter, detenç|ão, detiveram, captur*,
    pris|ão preventiva, custódia
release_free: libert|ar, libertaç|ão, solt|oa, soltar, soltou, liber|ar, fiança, liberdade condicional, indult*
charge_crime: acusado de, acusada de, acusados de, acusaç|ão formal, indiciad*, pronunciad*, denunciado por
convict: conden|ar, condenaç|ão, culpad*, declarado culpado, considerado culpado
acquit: absolv|er, absolviç|ão, inocent*, ilibad*, não culpad*
sentence_punish: sentenciad*, sentenci|ar, pena|n, pena de morte, prisão perpétua, pun|ir, puniç|ão, castig*, execuç|ão
prison: pris|ão, prisional, prisioneir*, cadeia|n, presídio|n, encarcer*, detento|n, penitenciári*, recluso|n
police: polícia|n, policial, policiais, detetive|n, delegad|oa, forças de segurança, guarda nacional, pm
investigate: investig|ar, investi|gar, investigaç|ão, investigad|or, inquérito|n, apur|ar, sindicância
evidence: prova|n, evidência|n, indício|n, testemunho|n, depoiment*
witness: testemunha|n, testemunh|ar, depor, depôs, espectador*
crime: crime|n, crimin*, delito|n, ilegal, ilegais, ilegalmente, ilícit*, delinqu*, contravenç|ão, bandid*, máfia|n,
    ilícit|oa
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
    discórdia, querela|n, litígio|n,
    contest|ar, pôs em causa, põe em causa, colocou em dúvida, questionou
concession: concess|ão, cedência|n, compromisso entre, cedeu, ceder, recuou
mandatory: obrigatóri*, compulsóri*, vinculativ*, vinculante|n, mandatóri*
invalid: inválid*, nul|oa, ilegítim*, ilícit|oa, sem validade, caduc*
valid: válid*, validad*, legítim*, legitimid*, lícit|oa, vigor, em vigor
inspect: inspe*, inspecion*, vistori*, verificar, verificou, examin*, escrutín*
monitor: monitor*, acompanh|ar de perto, vigi|ar, vigilância, fiscaliz*, supervision*
escape: escap|ar, escapou, fugiu, fugiram, fuga|n, fugitiv*, foragid*, evadiu*, evasão
boycott: boicot*
tolerate: toler*, fechou os olhos, compactuou
interfere: interfer*, ingerên*, interv*nção, intervenç|ão, interveio, intervir, intromet*, intromiss*
revoke: revog*, cass|ar, cassaç|ão, anul|ar, anulaç|ão, retir|ar a licença, cort|ar o acesso, cortou o acesso,
    negou o acesso
compensation: indeniza*, indemniza*, compensaç|ão, ressarc*, reparaç|ão, reparações
permit: permit|ir, permiss|ão, autoriz*, licen*, aprov|ar, aprovaç|ão, alvará|n, aval, luz verde
ban: proib*, bani*, interdit*, interdiç|ão, veda|do, vedar, embargo|n
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
legislator: senad|or, deputad|oa, congressista|n, legislad|or, vereador*
governor: governad|or
mayor: prefeit|oa, autarca|n, presidente da câmara, prefeitura|n, vereação
monarch: rei, reis, rainha|n, monarc*, monarqu*, príncipe|n, princesa|n, real família, família real, trono|n,
    imperador*, realeza
election: eleiç|ão, eleitora*, eleg|er, eleger, eleito|n, eleita|n, elegeu, reelei*, reeleg*, pleito|n, referend*,
    urna|n
vote: vot|ar, voto|n, votaç|ão, votações, eleitor, eleitores, eleitorado|n
candidate: candidat*, campanha|n, concorr|er à, pretendente|n
party_political: partido|n, partidári*, republican*, democrata|n, comunista|n, socialista|n, conservador*, trabalhista|n
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
official: porta-voz, porta-vozes, oficial do governo, funcionário público, funcionária pública, autoridade|n, burocra*,
    oficiais
census: censo|n, demográfic*, recenseament*
reform: reform|ar, reestrutur*, reorganiz*
delegate: delegaç|ão, delegado|n, emissári*, comitiva|n
ideology: ideolog*, doutrin*, dogma*, liberais, liberal, populis*, nacionalis*, fascis*, nazis*
corruption_scandal: escând*, má conduta, irregularidade|n, impeachment, destituição
propaganda: desinformaç|ão, notícias falsas, fake news, conspira*, boato|n, censur*, propaganda política
spy: espi|ão, espiões, espi|ar, espionag*, vigilância, escuta|n telefónica, escutas, serviço|n secreto,
    serviços secretos, serviços de inteligência
decentralise: descentraliz*
centralise: centraliz*, concentração de poder

# war
attack: ata|car, ataque|n, atacante|n, agress|ão, ofensiva|n, investida|n, incurs|ão, bombardeamento|n, bombardeio|n
war: guerra|n, combate|n, combat|er, batalha|n, luta armada, hostilidades, lutar, lutou, lutaram, lutando, luta
world_war: guerra mundial, segunda guerra mundial, primeira guerra mundial
peace: paz, pacífic*, pacificamente, manutenção da paz
ceasefire: cessar-fogo, trégua|n, armistício
invade: invad|ir, invas|ão, invasor*, ocup|ar, ocupaç|ão, anex|ar, anexaç|ão
army: exército|n, tropa|n, soldado|n, militar, militares, forças armadas, marinha, naval, força aérea, batalh*,
    infantaria, milícia|n, veterano|n, fuzileir*
weapon: arma, armas, armament*, míssil, mísseis, fuzil, fuzis, muniç|ão, granada|n, ogiva|n, artilharia,
    tanque|n de guerra, espingarda|n
nuclear: nuclear, nucleares, atómic*, atômic*, urânio, plutónio, plutônio, reator|es, reactor|es
bomb: bomba|n, bombardear, bombardeou, explos*, explod*, deton*, atentado à bomba
shoot: tiroteio|n, atir|ar, disparou contra, tiro|n, atirador*, pistola|n, disparo|n, baleado, baleada, balead*,
    franco-atirador, arma de fogo, armas de fogo
terror: terror*, extremis*, jihad*, estado islâmico, insurgent*, militante|n, rebelde|n, guerrilh*, separatista|n,
    al-qaeda
kill: mat|ar, matou, mataram, matança, morto a tiros, massacre|n, massacr*, vítima|n mortais, vítima mortal,
    vítimas mortais, fatal, fatais, letal, letais, perdeu a vida, perderam a vida
die: morr|er, morre, morreu, morreram, morte|n, mort|oa, falec*, óbito|n, perec*, mortal, mortais, mortalidade, suicíd*,
    perdeu a vida, perderam a vida, mortes
injure: feriment*, ferido, ferida, feridos, feridas, feriu, feriram, ferir, lesion*, les|ão, lesões, machuc*, magoad*,
    contus*
missing_person: desapare*, paradeiro, sumiu, sumiço
victim: vítima|n, sobrevivente|n
survive: sobreviv*
rescue: resgat*, socorr*, salv|ar, salvament*, bombeir*
disaster: desastre|n, desastros*, catástrofe|n, catastrófic*, tragédia|n, trágic*, calamidade|n, devast*
earthquake: terremoto|n, sismo|n, abalo sísmico, abalo|n, magnitude, epicentro, tremor|es, sísmic*,
    réplica|n do terremoto, richter
tsunami: tsunami|n, maremoto|n
flood: inundaç|ão, inund*, enchente|n, cheia|n, alagament*, alagad*
storm: tempestade|n, furac|ão, tuf|ão, ciclone|n, tornado|n, temporal, temporais, vendaval, tormenta|n, nevasca|n
fire_blaze: incêndio|n, incendi*, fogo, fogos, queimada|n, bombeir*, chama|n, labareda|n, queim|ar
volcano: vulc|ão, vulcões, vulcânic*, erupç|ão, lava
drought: seca, secas, estiagem, fome, faminto|n, desnutriç|ão, subnutriç|ão
landslide: deslizamento|n, desabamento de terra, avalanche|n, aluimento|n
accident: acident*, incidente|n, desastre de viação
crash_vehicle: colid*, colis|ão, queda do avião, queda de avião, descarril*, naufrág*, naufrag*, caiu no mar, afund|ar,
    batida, despist*
collapse: desab*, desmoron*, colaps*, ruir, ruiu, ruíram, queda do edifício
evacuate: evacu*, retir|ar moradores, esvazi*
destroy: destru|uir, destroem, destrói, destrutiv*, demol*, arruin*, danific*, dano|n, estrag*, ruína|n, prejudic*
threat: ameaç*, em risco, perigar, coloc|ar em risco
danger: perig*, risco|n, arrisc*, insegur*, nociv*, danos
safe: segur|oa, segurança|n, em segurança, a salvo
defend: defend|er, defesa|n, defensiv*, proteg*, proteç|ão, protecç|ão, abrigo|n, guarda|n
surrender: render-se, rendeu-se, renderam-se, rendiç|ão, capitul*, desist*
genocide: genocid*, crime|n de guerra, crimes de guerra, crimes contra a humanidade, limpeza étnica, holocausto
violence: violên*, violent*, brutal, brutais, brutalidade
prisoner_of_war: prisioneiro|n de guerra, prisioneiro de guerra, cativ|oa

# science
science: ciênci*, cientista|n, científic*, cientific*, físic|oa, químic|oa, biolog*, biólog*, astrónom*, astrônom*,
    astronom*, matemátic*, laborató*
research: pesquis*, estud|ar, estudo|n, estudou, analis*, anális*, investigaç|ão científica, levantamento
researcher: pesquisad*, cientista|n, investigador*, estudios|oa, analista|n, especialista|n, perit|oa, académic*,
    acadêmic*
paper_scientific: artigo científico, artigos científicos, revista científica, publicaç|ão científica, tese|n,
    dissertaç|ão, periódico|n, paper, papers, artigo, artigos, trabalho|n aceite|n, trabalho|n aceito|n,
    trabalhos apresentados, trabalho apresentado, comunicações científicas, artigo|n, trabalho|n científico|n,
    submissões
publish: publi|car, publicaç|ão, publicad*, edit|ar, editora|n, impress|ão
publication: publicaç|ão, artigo|n, ensaio|n, coluna|n, editorial, editoriais, crónica|n, crônica|n, matéria|n
discover: descob*, detect|ar, detet|ar, achado|n, identifi|car, identificaç|ão, encontr|ar, constat|ar
invent: invent|ar, invenç|ão, inventor*, pioneir*, inova*, avanço científico, avanços
experiment: experi*, experiência científica, test|ar, teste|n, ensai|ar, ensaio|n
technology: tecnolog*, tecnológic*, engenh*, técnic*, alta tecnologia
artificial_intelligence: inteligência artificial, ia, ai, agi, iag, inteligência artificial geral,
    inteligência geral artificial, aprendizado de máquina, aprendizagem automática, aprendizado profundo, rede neural,
    redes neurais, rede|n neuronais, superinteligên*
model_ai: modelo|n, modelag*, grandes modelos
algorithm: algorítm*, algoritm*
compute_power: poder computacional, poder de computação, computaç|ão, computacional, computacionais,
    capacidade de computação, gpu, gpus, supercomputador*, centro de dados, centros de dados, chip, chips,
    data center|n, capacidade computacional, recursos computacionais, recursos de computação, computação em nuvem,
    capacidade de processamento, poder de processamento, tempo de computação, créditos de computação
semiconductor: semicondut*, fabricante de chips, processador|es
computer: computador*, portátil, portáteis, notebook|n, hardware, servidor de dados, servidores
software: software|n, aplicativo|n, aplicaç|ão, app, apps, código|n, sistema|n operacional, sistema operativo,
    desenvolvedor*, programador*, programaç|ão
data: dados, base|n de dados, estatístic*, números
open_source: código aberto, fonte aberta, open source, open-source, de código aberto
closed_source: código fechado, fonte fechada, de código fechado
release_product: lançad|oa, lanç|ar, disponibiliz*, disponíve*, lançamento|n
train: trein|ar, treinamento|n, treino|n, formaç|ão profissional, capacit*
launch_rocket: lançamento do foguete, lançamento de foguete, descolou, plataforma de lançamento
rocket: foguete|n, fogue*, propulsor*
satellite: satélite|n, órbita|n, orbit|ar, orbital
space: espaço|n, espacial, espaciais, nave|n, astronauta|n, cosmonauta|n, nasa, estação espacial, planeta|n, planetári*,
    marte, lua, lunar, asteroide|n, asteróide|n, cometa|n, galáx*, universo|n, telescópio|n, sistema solar, estrela|n
self_driving: condução autónoma, condução autônoma, direção autônoma, carro|n autônomos, carro autônomo, carro autónomo,
    carros autónomos, veículo autônomo, veículos autônomos, piloto automático, sem motorista, autónom* de condução,
    carros autônomos, autocondução, sem condutor
robot: robô|n, robot*, robótic*, humanoide|n
drone: drone|n, veículo aéreo não tripulado, vant
internet: internet, online, on-line, site, sites, sítio|n, página web, página da internet, portal, portais,
    navegador web, banda larga
social_media: rede social, redes sociais, mídia social, mídias sociais, facebook, twitter, instagram, youtube, tiktok,
    whatsapp, wechat
phone: telefone|n, telemóvel, telemóveis, celular|es, smartphone|n, iphone|n, telefonema|n, chamada telefônica,
    telefon|ar
hack: hacker|n, ciberataque|n, ataque cibernético, ataques cibernéticos, cibern*, invadir sistemas, malware,
    pirata|n informático, ransomware
telecom: telecom*, operadora|n, 5g, 4g
energy: energia|n, energétic*, eletric*, elétric*, eléctric*, usina elétrica, central elétrica, apag|ão, rede elétrica
oil: petróle*, petrolífer*, gás, gases, gasoduto|n, oleoduto|n, gasolina, combustíve*, refinaria|n, opep
renewable: renová*, energia solar, energia eólica, eólic*, painel solar, painéis solares, energia limpa, hidrelétric*,
    hidroelétric*
battery: bateria|n, lítio
electric_car: veículo elétrico, veículos elétricos, carro elétrico, carros elétricos, carro|n eléctricos,
    carro eléctrico
machine: máquina|n, dispositivo|n, equipament*, aparelho|n, instrumento|n, ferramenta|n, motor|es, maquinaria
develop: desenvolv|er, desenvolvimento|n, evolu*
build: constru|uir, constroem, constrói, construç|ão, ergu|er, edific*, construtora|n, erig*, obras
infrastructure: infraestrutura|n, infra-estrutura|n, obras públicas, barragem, barragens
manual: manual, manuais, manualment*, à mão
automatic: automát*, automat*, automatiz*
benchmark: benchmark*, parâmetro de referência, referencia|n de desempenho, ponto de referência, teste de referência,
    testes de referência
design: projet|ar, design, designer|n, desenh|ar, desenho|n, concep*, conceb*
measure: medi|do, medir, mede, mediç|ão, calcul|ar, cálculo|n, estim|ar, estimativa|n, contagem, mensur*
quantum: quântic*
dna: adn, dna, gene, genes, genétic*, genom*, cromossom*, mutaç*, mutant*, clon|ar
species: espécie|n, extinç|ão, extint|oa, biodivers*
fossil: fóssil, fósseis, dinossauro|n, pré-histór*, arqueol*, arqueól*, paleont*
probability: probabilidade|n, chance|n, hipótese|n de, hipóteses de
laboratory: laboratór*
tool: ferramenta|n, instrumento|n, utensíli*
simulate: simul|ar, simulaç|ão, simulado, simulador*, ambiente|n virtual

# health
health: saúde, saudáve*, sanitári*, bem-estar
patient: paciente|n, doente|n, enferm|oa
doctor: médico, médica, médicos, médicas, cirurgi|ão, cirurgiões, clínico geral
nurse: enfermeir*, enfermagem, cuidador*
hospital: hospital, hospitais, hospitalar, hospitaliz*, clínica|n, uti, terapia intensiva, cuidados intensivos,
    internad*
medical: medicina, médic*, clínic|oa, medicinal, medicinais
disease: doença|n, enfermidade|n, doente|n, distúrbio|n, síndrome|n, patolog*, sintoma*, moléstia|n, transtorno|n
epidemic: epidem*, pandem*, surto|n, covid*, coronavírus, covid-19, ébola, ebola, influenza, gripe|n, sars, mers
virus: vírus, viral, virais, bactéri*, micróbi*, patógen*, patogén*, germe|n, parasit*
infect: infec*, infet*, contag*, contamina*, transmit|ir, transmiss|ão, transmissíve*, testou positivo,
    casos confirmados, novos casos, caso confirmado
vaccine: vacin*, imuniz*, imunidade, inocul*
drug_medicine: medicament*, fármaco|n, farmac*, remédio|n, comprimido|n, antibiótic*, prescri*, receita médica, droga|n
narcotic: narcótic*, cocaína, heroína, maconha, canábis, cannabis, opioide|n, fentanil, toxicodepend*, vício|n, viciad*,
    overdose, entorpecente|n, estupefaciente|n
treat_medical: tratamento|n, terapia|n, terapêut*, cura, curas, curad*, cirurg*, transplant*, diagnós*, diagnosti*,
    recuper|ar, recuperaç|ão, tratou, tratado, tratada
clinical_trial: ensaio|n clínicos, ensaio clínico, ensaios clínicos, estudo clínico, teste clínico, testes clínicos,
    placebo
cancer: câncer*, cancro|n, cancerígen*, tumor|es, leucemia, quimioterap*
heart: coraç|ão, cardíac*, cardio*, enfarte|n, infarto|n, avc, derrame|n
brain: cérebro|n, cerebral, cerebrais, neuro*, demência, alzheimer
diabetes: diabet*, insulina, obes*
hiv: hiv, vih, sida, aids
malaria: malária, tuberculos*, dengue, cólera, sarampo, poliomielite, zika
pregnan: gravidez, grávid*, gestaç|ão, gestant*, maternidade, feto|n, abort*, contracep*, anticoncep*
born: nasc|er, nasceu, nasc*, nascimento|n, recém-nascid*, aniversário|n, natal de
mental: mental, mentais, psicolog*, psicólog*, psicológic*, psiqui*, depress|ão, ansiedade, trauma*, estresse, stress
quarantine: quarentena|n, confinament*, isolament*, isolad*, distanciamento social, recolher obrigatório,
    toque de recolher
mask: máscara|n, equipamento de proteção, ventilador|es, respirador|es
smoke: fum|ar, fumador*, fumante|n, tabac*, cigarro|n, nicotina
diet: dieta|n, nutri*, caloria|n, vitamina|n, proteína|n, alimentaç|ão
disab: deficiên*, deficient*, cego|n, cega|n, surd|oa, cadeira de rodas, autis*, paraplé*, inváli*
blood: sangue, sangr*, sanguín*, hemorrag*

# sport
win: ganh|ar, vitóri*, vitorios*, venc|er, vencedor*, triunf*, derrot|ar, bat|er os, bateu os
lose: perd|er, perdedor*, derrota|n, perda|n
draw_game: empat|ar, empate|n
score: marc|ar um gol, marc|ar um golo, gol, gols, golo|n, placar, pontuaç|ão, ponto|n, pontu|ar, marcador
match: partida de, jogo|n, duelo|n, confronto|n, mata-mata, quartas de final, semifinal, semifinais, meia-final,
    meias-finais
play: jog|ar, jogador*
champion: campe|ão, campeões, campeã, campeãs, campeonato|n, taça|n, troféu|n
tournament: torneio|n, liga, ligas, copa do mundo, mundial, copa, taça do mundo, grande prémio, grande prêmio,
    temporada|n, corrida|n
medal: medalha|n, medalhista|n, pódio|n
olympics: olimpí*, olímpic*, paralímpic*, paraolímpi*, olimpiad*
athlete: atlet*, desportist*, esportist*, esporte|n, desporto|n, esportiv*, desportiv*
coach: treinad*, técnico da seleção, selecionador*, comissão técnica
football: futebol*, fifa, uefa, goleir*, guarda-redes, atacante|n, rúgbi, râguebi
basketball: basquete*, nba, beisebol, voleibol, vôlei, ténis, tênis, críquete, hóquei, golfe, basquetebol
swim: nadar, nadou, nadam, nadador*, nataç|ão, ginást*, ciclis*, boxe, pugilis*, esqui*, patin*, maratona|n,
    corredor|es, atletismo
doping: doping, dopagem, antidoping, esteroide|n
record_best: recorde|n, recordista|n
fan: torcedor*, torcida|n, adept|oa, fã, fãs, espectador*, multid|ão, telespectador*, audiência|n, plateia
stadium: estádio|n, arena|n, ginásio|n
retire: aposent*, reformou-se, reformad|oa, retirou-se da carreira, pendurou as chuteiras
transfer: transfer*, cess|ão, entreg|ar, repass*
lead_ahead: à frente da concorrência, na frente, na dianteira, na liderança, lider|ar a lista, à dianteira,
    ficou à frente, vai à frente, saiu na frente, à frente dos rivais, à frente dos concorrentes, na vanguarda,
    à frente, bem à frente, muito à frente,
    lider|ar com, levar vantagem
lag_behind: para trás, ficou atrás, ficar atrás, atrás dos rivais, atrás dos concorrentes, em desvantagem,
    atrás da concorrência

# communication
say: dizer, diz, dizem, disse, disseram, dizia, diziam, dito, dizendo, fal|ar, contou, contaram, afirm|ar, declar|ar,
    segundo, de acordo com, conforme, mencion|ar, relat|ar, afirmaç|ão, na sua versão, nas palavras de, pelas contas de,
    na conta de, assever*, sustent|ar que, apont|ar, frisou, garantiu que, diria, digam, acrescent|ar, referiu,
    referiram, referindo
statement: declaraç|ão, comunicado|n, coment|ar, comentário|n, depoimento|n, nota oficial
write: escrev|er, escrit|oa, escrita, escritor*, autor, autora, autores, redig|ir, redaç|ão, escritos, rascunho|n,
    por escrito, escrev|er a, assinou um texto, anot|ar, esboço|n, rascunh*, redator*, minuta|n
message: mensagem, mensagens, nota|n, memorando|n, comunica*, correspondência|n, recado|n
email: e-mail|n, email|n, correio eletrônico, correio eletrónico, correio electrónico
letter: carta|n, missiva|n
forward: encaminh|ar, reencaminh|ar, reenvi|ar, repass|ar, reenc*, fez seguir, retransmit*
send: envi|ar, envio|n, mand|ar, despach|ar, remetente|n, remeter, mobiliz*
receive: receb|er, recebimento, destinatári*, recepç|ão, obter, obteve, obtiveram, obtid*, obtém, obten*
copy_in: em cópia, com cópia, copiado no e-mail, copi|ar
reply: respond|er, resposta|n, retorqu*, réplica|n, responsivo, replic|ar, em resposta, redarg*, reagiu, respondeu
ask: pergunt|ar, pergunta|n, question|ar, pedi|do, pedir, pede, pedem, pediu, pediram, pedindo, solicit|ar,
    solicitaç|ão, indag|ar, questionament*
demand_ask: exig|ir, exigência|n, reivindi*, insist|ir, reclam|ar
answer_refuse: recus|ar, recusa|n, rejeit|ar, rejeiç|ão, declin|ar
announce: anunci|ar, anúncio|n, proclam*, divul|gar, divulgaç|ão, tornou público, tornar público, tornou pública,
    veio a público, deu a conhecer
report: report|ar, reportag*, relat|ar, relatório|n, notici|ar, relato|n
inform: inform|ar, informaç|ão, notifi*, avis|ar, aviso|n, atualiz*
news: notícia|n, manchete|n, noticiári*, furo jornalístico
media: mídia, imprensa, jornais, jornalis*, revista|n, televis*, tv, rádio|n, emissora|n, cnn, bbc,
    meio|n de comunicação, meios de comunicação, radiodifus*, transmitid*, os média, jornal
press_release: comunicado de imprensa, comunicados de imprensa, nota à imprensa, press release
press_conference: conferência de imprensa, coletiva de imprensa, entrevista coletiva, conferências de imprensa
interview: entrevist*
post: post|ar, postag*, blog|n, tuit|ar, tuíte|n, tweet|n, publicaç|ão no blog, blogue|n
promise: promet|er, promessa|n, compromet*, compromisso|n, jurament*, jurou, jurar, comprometimento, comprometeu-se,
    prometid*, garantiu que, compromisso|n de financiamento
plan: plano|n, planej*, plane|ar, planeament*, pretend|er, tencion*, intenç|ão, previst|oa, visa, visam, agend|ar,
    intuito, propósito de, ideia era, queria criar, tinha em mente, em mente
propose: propor, propôs, propõe, propõem, propost*, sugest*, suger*, recomend*, aconselh*, conselheiro|n, assessor*,
    consult|or
offer: oferec*, oa|n, lance|n em leilão, licitaç|ão, proposta de compra
deny: ne|gar, negaç|ão, negou, desment*, refut|ar, contest|ar,
    rebat|er, negou ter, desmentido|n
admit: admit|ir, reconhe|cer, reconhecimento|n, confess*, assum|ir que
confirm: confirm*, verifi*, corrobor*, ratifi*
warn: alert|ar, advert|ir, advertência|n, aviso|n, alarme|n, avisou
agree: concord*, acordou, acordaram, de acordo com a proposta, consens*, unânim*, unanim*, endoss|ar, consent*,
    afirmativ*, disse que sim,
    de acordo com isso, estava de acordo, estão de acordo, anuiu, anuência
disagree: discord*, diverg*, objeç|ão, desacordo|n, dissid*, opõe-se,
    não concorda, contrári|oa a
accept: aceit*, acolh*, aceitaç|ão
support: apoi|ar, apoio|n, apoiant*, apoiad*, a favor de, favor*, defensor*, adept|oa, respald*, suport*
oppose: opor-se, opôs-se, opuseram-se, opõe, opõem, opos*, oposit*, resist*, contrári*
criticise: critic|ar, criti|car, crítica|n, crític*, conden|ar, censur*, repreend*, repúdio, repudi*, atac|ar a decisão,
    conden|ar a decisão, fez críticas
praise: elogi*, louv*, aplau*, aclam*, homenag*, congratul*, parabeniz*, felicit*, agradec*, honr*
apologise: desculp*, pediu desculpas, lament|ar, arrepend*, perd|ão
complain: queix*, reclam|ar, reclamaç|ão, denúncia|n, queixa|n
explain: expli|car, explicaç|ão, esclarec*, interpret*, explicit*
guide: orient|ar, orientaç|ão, guiar, guiou, mentor*
inspire: inspir*, incentiv*, estimul*
contact: contact*, contat*, entrou em contacto, entrar em contato
rhetoric: retóric*, tom, slogan|n, lema|n, palavras de ordem
anonymous: anonim*, anônim*, anónim*, não identificad*, pseudôn*
signal: sinal, sinais, sinaliz*, indício|n, gesto|n
greet: saud|ar, saudaç|ão, acolh*, bem-vind*, cumpriment|ar, parabeniz*, parabén|m
imagine: imagin*, fantas*, vislumbr*
curious: curios*, intrig*
misunderstand: mal-entendid*, mal entendid*, entendeu mal, confus*, confund*
hesitate: hesit*, relut*, vacil*, indecis*
enthusiastic: entusias*, empolg*, animad*, fervor*
pessimistic: pessimis*, sombri|oa, desanim*
optimistic: otimis*, optimis*, esperanç*, confiante|n
shame: vergonh*, envergonh*, embaraç*, constrang*
proud: orgulh*
sad: trist*, lágrim*, chor|ar, choro, pesar por, desgost*
mock: troç*, zomb*, goz|ar com, ridiculariz*, piada|n, sátira|n, brinc|ar, escárn*
insult: insult*, ofend*, ofensa|n, injúri*, humilh*, xing*
despise: despre*, desdenh*, desdém, desrespeit*, menosprez*,
    desprez*
respect: respeit*, admir*, estim|ar muito, venera*, reverênc*
forget: esquec*, olvid*
remember: lembr*, recordaç|ão, memóri*, relembr*
summarise: resum*, deline*, sintetiz*, síntese|n, esboç*
express_feeling: express|ar, exprim*, expressou, expressaram, expressão de
invite: convid*, convite|n
convince: convenc*, persuad*, persuas*
calm: calm*, tranquil*, seren*, sossegad*, descontraíd*
satisfied: satisf*, contente|n, agradad*
displeased: descontent*, insatisf*, decepç|ão, decepcion*, dececion*, desilus*, frustr*, desapont*, desagrad*,
    aborrec*, infeliz, infelizes, chatead*
attribute_cause: atribu*, devido a, devido ao, devido à, creditou, por causa de
describe: descrev*, descri*, retrat*, caracteriz*
argue: argument*, debat*, discuss*, discut*, alega
discuss: discut*, discuss*, debat|er, convers*, diálog*, consult|ar, consulta|n, bate-papo
insist: insist*, reiter*, enfatiz*, ênfase, ressalt*, sublinh*, frisou, frisar, salient*
reveal: revel|ar, revelaç|ão, divul|gar, expor, expôs, expost*, exposiç|ão, desvend*, veio à tona, à luz
hide: escond*, ocult*, encobr*, dissimul*
lie: mentir*, mentiu, mentira|n, falsamente, falsidade|n, engan*, falsific*, fals*,
    invent|ar uma, fals|oa, forjad*, desonest*
true: verdad*, verídic*, facto|n, fato|n, real, realidade, exat|oa, exact|oa, corret|oa, precis|ão, autêntic*,
    autentic*, genuín*,
    certo, tem razão, tinha razão, têm razão, corretament*, realment*, de facto, de fato
sign: assin|ar, assinatura|n, signatári*, firmar, firmou
meeting: reuni|ão, reunir, reuniu, reuniram, reúne, encontro|n, encontrar-se, encontrou-se, sess|ão, sessões
visit: visit|ar, visita|n, visitante|n, turis*, turíst*, viagem, viagens, viaj*, passeio|n
call_phone: chamada|n, ligou para, telefonema|n,
    telefon|ar, ligou a, chamada telefónica, chamada telefônica, ligaç|ão telefônica
name: nome, nomes, apelid*, sobrenome|n, títul*, intitul*, batiz*, conhecid|oa como
language: língua|n, idioma|n, tradu*, palavra|n, vocabul*, linguíst*, discurso|n, fala
document: document*, arquivo|n, registo|n, registro|n, transcriç|ão, ficheiro|n, certificad*, certid*, manuscrit*,
    página|n, carta|n de princípios, estatuto|n da organização, carta fundadora
list: lista|n, list|ar, catálogo|n, índice|n, ranking, classificaç|ão
image: imagem, imagens, foto, fotos, fotograf*, vídeo|n, captura de tela, captura de ecrã, câmara de filmar, câmera|n,
    gravaç|ão
opinion: opini|ão, acredit|ar, ach|ar, pens|ar, pensament*, consider|ar, crença|n, crer, crê, ponto de vista,
    perspetiva|n, perspectiva|n, atitude|n, sentimento|n
know: saber, sabe, sabem, sabia, sabiam, soube, souberam, sabid*, conhec*, ciente, consciên*, consciente|n, compreen*,
    entend*, perceb*,
    consciência
decide: decid|ir, decis|ão, resoluç|ão, determin|ar, conclu*, escolh*, opt|ar, opç|ão, selecion*, seleç|ão, deliber|ar,
    ficou decidido, acordou em
want: quer|er, quer, querem, queria, queriam, quis, quiseram, desej*, esperança|n, busc|ar, bus|car, aspir*,
    dispost|oa a, vontade, prefer*, gostaria, esperança, quisesse, disposto a, pretend|er, gostaria de, gostar de
expect: expetativa|n, expectativa|n, prev|er, previs*, prevê, preveem, prognóstic*, projeç|ão, esperava, espera-se,
    esperado, esperada, esperam
doubt: dúvida|n, duvid*, incert*, cétic*, céptic*, ceticismo, especul*, rumor*, boato|n, pouco clar*
concern: preocup*, receio|n, rece|ar, medo|n, tem|er, inquiet*, pânico,
    ansios*, apreens*, angústi*, angusti*, nervos*
surprise: surpre*, choqu*, choc|ar, inesperad*, espant*, perplex*, atónit*, atônit*, inesperadamente
angry: raiva, irritad*, irrita*, furios*, fúria, indign*, zangad*, revoltad*, ressentim*, ódio
conference: conferência|n, congresso|n, convenç|ão, simpósio|n, fórum
quote_source: cit|ar, citaç|ão, citado, trecho|n, transcrev*

# change
begin: começ|ar, começo|n, inici|ar, início|n, principi|ar, passou a,
    primeiros dias, primeiros tempos, primórdios, fase inicial
end: termin|ar, término|n, fim, fins, finaliz*, acab|ar, conclu*, complet|ar, encerr|ar
stop: parou, pararam, parar, parando, paralis*, cess|ar, cancel*, suprim|ir, aboli*, descontinu*, interromp*,
    interrupç|ão, deixar de, deixou de, deixaram de, deixa de, deixando de, desistir, desistiu, desistiram,
    cort|ar o acesso, cortou o acesso, desligou o acesso, pôr fim, pôs fim, cortou a
suspend: suspend|er, suspens*, paus|ar, pausa|n, congel*, moratória, reteve, reter, retido
continue: continu*, permane*, prossegu*, mant|er, mantém, manteve, mantido, mantida, mantêm, prolong*, persist*, dur|ar,
    duradour*, contínu*
delay: atras*, adi|ar, adiament*, adiad*, posterg*, protel*, demor*, empurr|ar para, adiou, adiado, adiada
resume: retom*, reinici*, recomeç*, restaur*, restabelec*, reativ*,
    retomada
increase: aument*, cresc|er, cresc*, subir, subiu, subiram, sobe, sobem, subida|n, elev|ar, elevaç|ão, elev*, dispar|ar,
    expand|ir, expans*, ampli|ar, ampliaç|ão, alta de, increment*, impulsion*, acréscim*, escalad*, acrésc*, acresc|er
decrease: diminu*, ca|ir, caiu, caíram, queda|n, cai, caem, caindo, decresc*, encolh*, recu|ar, recuo|n, baix|ar,
    descer, desceu, desce, declín*, declin|ar, retra|ir
reduce: reduz*, reduç|ão, cort|ar, corte|n, diminuiç|ão, encurt*, minimiz*, alivi|ar, atenu*, mitig*
double: dobr|ar, dupli*, dobro
triple: tripli*, triplo, quadrupl*
change: mud|ar, mudança|n, alter|ar, alteraç|ão, modifi*, transform*, convert|er, convers|ão, adapt*, revis|ar,
    revis|ão, emend*, ajust*, vari|ar, variaç|ão, transiç|ão, trocar, trocou, troca, trocas, trocado
replace: substitu*, repor, troc|ar por, troca de
improve: melhor*, aprimor*, aperfeiço*, progr*, avanç|ar, avanço|n, avançad*
worsen: pior*, deterior*, degrad*, agrav*, enfraquec*
become: tornar-se, tornou-se, tornaram-se, torn|ar, virou, converteu-se, passar a ser, passou a ser, surg|ir, emerg*
happen: acontec*, ocorr*, suced|er, aconteciment*, realizou-se, deu-se
cause: caus|ar, causa|n, result|ar, resultado|n, provoc*, provo|car, origin|ar, desencad*, gerou, gera, gerar, gerado,
    geraram, por causa, consequên*, efeito|n, motiv*, raz|ão, razões, lev|ar a, ocasion*
prevent: preven*, evit*, impedir, imped*, bloque*, obstru*, dificult*, travar, travou
interrupt: interromp*, interrupç|ão, perturb*
recover_economy: recuper*, recuper|ar, recuperaç|ão, retom*
overcome: superação, venceu as dificuldades, contorn|ar
decisive: decisiv*, determinant*, resolut*
inevitable: inevitáv*, inevitavelment*, imparáv*, inexoráv*, inescapáv*
extreme: extrem|oa, extremament*, drástic*, drastic*, radica*, excessiv*
undermine: enfraquec*, minar, minou, minando, debilit*, corró*, fragiliz*, desestabiliz*
strengthen: reforç*, fortalec*, robustec*, intensific*, consolid*
remove: elimin*, remov*, remoç|ão, apag|ar, apagou, apagad*, delet|ar, extirp*, retirada de
unintentional: não intencional, sem intenção, sem querer, involuntári*, inadvertid*, acidentalment*
intentional: intencional*, deliberad*, de propósito, propositad*, premeditad*
careless: descuid*, negligen*, negligên*, imprudent*, imprudên*, precipitad*, leviano, leviana
careful: cuidado*, cautel*, prudent*, prudênci*, minucios*, diligent*, precauç|ão, cuidadosament*
allow_help: ajud|ar, ajuda|n, auxili*, permit|ir que, facilit*, contribu|uir para, promov*, promoç|ão, incentiv*,
    estimul*, foment*, encoraj*, possibilit*
succeed: sucesso|n, êxito|n, alcanç|ar, realizaç|ão, concretiz*, conquist*, obter êxito, bem-sucedid*, conseguiu,
    conseguiram
fail: fracass*, falh|ar, falha|n, falhanç*, malogr*, insucesso|n, revés, em vão
reach: cheg|ar, che|gar, chegada|n, ating|ir, alcanç|ar
move: mover, moveu, movem, moviment*, desloc*, mudou-se, mudar-se, transferir-se
return: voltar, voltou, voltaram, regress|ar, regresso|n, retorn|ar, devolv*, devoluç|ão
enter: entrar, entrou, entraram, entra, entram, entrando, entrada|n, adentr*, penetr*
follow: seguir, segue, seguem, seguiu, seguiram, seguind*, seguinte|n, acompanh*, subsequente*, rastre*, persegu*,
    seguidor*
wait: aguard*, esper|ar por, à espera, pendente|n
try: tent|ar, tentativ*, esforç*, empenh*, procurou, lutar para
use: us|ar, uso|n, utiliz*, empreg|ar o, apli|car, aplicaç|ão, explor|ar, recorr|er a, recorrer a
need: precis|ar, necess*, requer*, exige, exigem, essencial, essenciais, imprescind*, indispens*, vital, vitais,
    crucial, cruciais
share_with: partilh*, compartilh*, em comum, conjunt|oa, conjuntamente, mútu*, juntos, juntas, junto
combine: combin*, integr|ar, integraç|ão, unida, unir, une, mistur*, vincul*, atrel*, ligar, ligad*, ligaç|ão, conect*,
    conex*, relações, anex|ar, unido a, relaç|ão com, relacion*, associad*
separate: separ|ar, separaç|ão, divid|ir, divis|ão, divórci*, divorci*, rompeu, romper, rompiment*, racha, cisão,
    apart*
include: inclu*, conter, contém, contêm, contid*, abrang*, compreend*, consist*, compost|oa, envolv*, abarc*
exclude: exclu*, omit|ir, omiss|ão, exceto, excepto, exceç|ão, excepç|ão, isent*
choose_depend: depend|er, depend*, basead|oa em, baseada, baseado, confi|ar em
focus: foc|ar, foco|n, concentr*, priori*, atenç|ão, interess*, destaque|n, destac|ar, enfoque, interesse
prepare: prepar|ar, prepara*, pront|oa, prontid*, organiz|ar
show: mostr|ar, mostra|n, exib*, exposiç|ão, indi|car, indic*, ilustr*, demonstr*, apresent*, aparec*, visíve*, aparên*,
    evidenci*
see: viu, viram, veem, vist|oa, observ*, assist|ir a, olh|ar, avist*, enxerg*
hear: ouvido, ouvir, ouve, ouvem, ouviu, ouviram, escut*, áudio|n, som, sons, ruído|n, barulho
find: encontr|ar, localiz*, achar, achou, acham, vestígi*, situad*, busca, buscas, procuraram
take: tomaram, toma, tomada, peg|ar, apreend*, apreens*, captur*, confisc*, tirar, tirou
give: deu, deram, conced*, conceder, atribu*, confer*,
    dar, dado a, deu-lhe, havia dado, tinha dado, tenha dado, foi dado, foi dada, foram dados, dando, dava, dará,
    entreg|ar
create: criador*, criativ*, cri|ar, formaç|ão, formou, formaram, formad*
remain_unchanged: estáve*, estabil*, constante*, inalterad*, sustent*
limit_time: prazo|n, data limite, cronograma|n, calendário|n, horário|n
lack: falta|n, falt|ar, escass*, défice|n, déficit|n, insuficien*, carên*, inadequa*, lacuna|n, buraco financeiro,
    aquém, não chega, não chegam, não chegava,
    carênci*, insuficient*
extend: prorrog*, estend*, extens*, prolong*, renov*
mistake: erro|n, errad*, equívoco|n, incorret*, engano|n, falha|n, defeito|n, bug|n,
    equivoc*, errou, erraram, erróne*, errone*, lapso|n
solve: resolv|er, soluç|ão, solucion*, consert*, repar|ar, reparaç|ão, enfrent*
problem: problem*, dificuldade|n, difíc*, desafi*, obstáculo|n, entrave|n, dificil*, questão, questões
hasten: aceler*, antecip*, adiant*, apress*, mais cedo
suffice: suficient*, bast|ar, o bastante

# quality
above: acima, exced*, excess*, ultrapass*, super|ar, além de,
    superior|es a, maior que, maior do que, mais alt|oa que
below: abaixo, inferior, inferiores, debaixo,
    menor que, menor do que, mais baix|oa que, aquém
more: adicional, adicionais, mais de, mais do que, extra, extras, outro mais
less: menos de, menos do que, menor número
big: grande|n, maior, maiores, enorme|n, gigant*, vast|oa, imens|oa, significativ*, considerá*, substanc*, massiv|oa,
    pesad|oa, grandios*, larga escala
small: pequen|oa, menor, menores, minúsc*, diminut*, ínfim*, modest|oa, ligeir*, mínim|oa, leve, leves
long: long|oa, comprid|oa, extens|oa, comprimento
short: curt|oa, breve|n, brevemente
long_term: longo prazo, a longo prazo, de longa data,
    de longo alcance, médio e longo prazo
short_term: curto prazo, a curto prazo,
    curto e médio prazo
high: alt|oa, altura|n, pico|n, elevad|oa, altitude|n
low: baix|oa, mínimo, fundo do poço
fast: rápid*, rapid*, veloc*, depressa, ritmo|n
slow: lent|oa, lentamente, devagar, gradual*, abrand*, desaceler*
new: nov|oa, recente|n, recentemente, modern|oa, modernidade, contemporâne*, novidade|n
old: velh|oa, antig|oa, antigamente, ex, anterior, anteriores, anteriormente, tradicional*, tradiç|ão, histór*,
    históric*, idade|n, idos|oa
first_time: primeir|oa, inicial, iniciais, inicialmente, original*, primári*, cedo, estreia
last_time: últim|oa, final, finais, finalmente, derradeir|oa, por fim, ultimamente
good: bom, bons, boa, boas, excelen*, ótim|oa, melhor, melhores, positiv|oa, benefí*, benéf*, vantag*, ideal, ideais,
    útil, úteis, valios*, qualidade|n, benefici*
bad: mau, maus, má, más, ruim, ruins, negativ|oa, terríve*, pior, piores, péssim|oa, mal, advers|oa, sever|oa, grave|n,
    gravemente, séri|oa, horríve*, desvantag*
important: importan*, principa*, fundamenta*, chave, significânc*, central, centrais, relevante|n, relevância,
    crític|oa, famos|oa, destacad*, notáve*, conhecid*, renomad*, crucial, sobretudo
possible: possív*, possib*, viáve*, viabil*, potencia*, prováve*, oportunid*, capaci*, capaz, capazes, provavel*
impossible: impossív*, impossib*, inviáve*, incapa*
equal: igual*, idêntic*, o mesmo, a mesma, os mesmos, as mesmas, equival*, semelhan*, similar*, just|oa, justiça,
    equidade, compar*
different: diferen*, distint*, diverg*, ao contrário, contrári*, opost*, contradi*, contrast*, desigua*
certain: cert|oa, certeza|n, certamente, segur|oa de, clar|oa, claramente, óbvi*, evident*, confian*, definitiv*,
    exatamente, precisamente, deixar claro, deixou claro, deixaram claro, deixa claro
strong: fortes, forte, poderos*, poderes, intens|oa, intensidade, robust|oa, força|n, fortalec*, potente, potência
weak: frac|oa, fraque*, frágil, fráge*, fragil*, vulneráv*, vulnerab*, débil, débeis
free: livre|n, livremente, liberdade|n, libert*, liberal, liberais
full: complet|oa, completamente, inteir|oa, inteiramente, total, totais, totalmente, integral, integralmente, chei|oa,
    plen|oa, abrangente, absolut*
part: parcial*, secç|ão, seç|ão, seções, componente|n, porç|ão, fraç|ão, fracç|ão, pedaço|n, segmento|n, elemento|n,
    aspeto|n, aspecto|n, fatia|n, parcela|n
number: número|n, quantidade|n, montante|n, proporç|ão, percent*, porcent*, rácio|n, taxa|n de, média|n, tamanho|n,
    escala|n, volume|n, total de, índice, soma|n, cifra|n, somas
type: tipo|n, categori*, espécie de, classe|n, versão, versões, estilo|n, forma de, formas de, modalidade|n, modo|n,
    padrão, versão gratuita, versões gratuitas
common: usual*, habitual*, norma*, comum, comuns, comumente, típic*, gera*, regular*, rotin*, frequen*, generaliz*,
    em geral
special: especial, especiais, especialmente, particularmente, únic|oa, excepciona*, excecion*, extraordinári*, incomu*,
    específic*, peculiar*, exclusiv*
illegal_alleged: alegad*, supost*, pretens*, chamado de
mission: miss|ão, missões, tarefa|n, incumbência|n, propósito|n, finalidade|n
goal: objetiv*, objectiv*, meta|n, alvo|n, ambiç|ão, vis|ão, sonho|n
benefit_humanity: humanidade, ser humano, seres humanos, human|oa, toda a humanidade
role: papel, papéis, cargo|n, função, funções, posiç|ão, posto|n, status, estatuto
job: emprego|n, trabalh|ar, trabalho|n, profiss*, ocupaç|ão, carreira|n, vaga|n, profissional, profissionais
unemploy: desempreg*
experience: experiência|n, vivência, habilid*, perícia, talent*, qualific*, competên*, especializaç|ão
resource: recurso|n, materia*, meios, matéria-prima, ativo|n, insumo|n
influence: influ*, impact*, afet|ar, afect|ar, efeito
idea: ideia|n, conceito|n, noç|ão, teori*, princípio|n, hipótes*, teór*
suitable: adequa*, apropriad*, conveniente, elegíve*, devidamente, compatíve*
empty: vazi|oa, esvazi*, desert|oa
deep: profund|oa, profundament*, profundidade|n, fund|oa demais
narrow: estreit|oa
wide: ampl|oa, amplament*, larg|oa, abrangent*
absurd: absurd*, ridícul*, ridicul*, sem sentido, irracional*, disparat*, bizarr*, infundad*, injustificad*,
    não faz sentido
reasonable: faz sentido, fazer sentido, fazem sentido, fazia sentido, razoáve*, razoave*, sensat*, racional*, lógic|oa,
    justificad*, plausíve*, compreensíve*
medium_term: médio prazo, a médio prazo, curto e médio prazo, médio e longo prazo
simple: simples, simplesmente, simplif*, fácil, fáceis, facil*
complex: complex*, complic*, sofistic*, intricad*
voluntary: voluntári*, voluntari*
enemy: inimig*, adversári*
friend: amig*, amiz*, colega|n, companheir*
fate: destino|n, sina
habit: hábito|n, costume|n, habitu|ar, acostum*
identity: identidade|n
ambitious: ambicios*
moral: moral, morais, moralmente, moralidade, étic*, consciência
honest: honest*, sincer*, íntegr*, integridade, franqueza, cândid*
cowardly: covard*, cobard*, tímid*, medros*
courage: coragem, corajos*, valent*, ousad*, bravura, destem*
generous: generos*, pródig*, magnânim*, desprendid*
relation_trust: confian*, confi|ar, fidedign*, credib*, fiáve*, confiáve*, leal*, fé, desconfi*,
    confiante|n

# people
person: pessoa|n, indivídu*, homem, homens, mulher, mulheres, adult|oa, masculin|oa, feminin|oa, povo|n
woman: mulher, mulheres, feminin|oa, menina|n, garota|n, rapariga|n, moça|n, senhora|n, feminis*, gênero, género
man: homem, homens, masculin|oa, menino|n, garoto|n, rapaz, rapazes, moço|n
child: criança|n, menor de idade, menores de idade, bebê|n, bebé|n, adolescen*, jovem, jovens, juven*, infan*, infân*,
    menin|oa, garot|oa, rapaz
family: famíli*, famil*, parente|n, agregado familiar, ancest*, antepassad*, descend*, geraç|ão, gerações
parent: pais, mãe|n, pai, materno|n, materna|n, patern|oa
spouse: esposa|n, marido|n, cônjuge|n, espos|oa, noiv|oa, casal, casais, viúv*, namorad*
marry: casar, casou, casaram, casou-se, casad|oa, casament*, matrimón*, matrimôn*, núpcias
divorce: divórci*, divorci*
sibling: irmão|n, irmãos, irmã|n, gême*, géme*, prim|oa, tio|n, tia|n, sobrinh*
son_daughter: filho|n, filha|n, net|oa, netos, herdeir*, avô|n, avó|n, avós
ethnic: étni*, etni*, racia*, raça|n, racis*, tribo|n, tribal, tribais, indígen*, nativ|oa, discrimin*, escrav*,
    coloni*, colón*
community: comunid*, vizinh*, bairro|n, sociedade|n, social, sociais
lgbt: gay, gays, lésbic*, lgbt*, homossex*, transgén*, transgên*, mesmo sexo
celebrity: celebridade|n, famos|oa, ídolo|n, ícone|n, herói|n, heróis, heroína|n, lenda|n, lendári*
homeless: sem-abrigo, sem-teto, desabrigad*, favela|n, morador|es de rua
life: vida|n, viv|er, vive, vivem, viveu, viv|oa
hopeless: sem esperança, desesperad*, desespero, inútil, inúteis, sem futuro, perdido à partida, sem hipótese,
    sem chance, desolador
merit: mérito|n

# education
school: escola|n, escolar|es, colégio|n, creche|n, sala de aula, salas de aula, jardim de infância, jardim-de-infância
university: universi*, faculdade|n, campus, universitári*
student: estudante|n, alun|oa, universitári*, discente|n, estudantil, estudantis
teacher: professor*, docente|n, tut|or, instrutor*, educador*, ensin|ar, ensino, lecion*
education: educa*, educaç|ão, currícul*, aula|n, curso|n, académic*, acadêmic*, alfabetiz*, aprend*
degree: diploma|n, licenciatura|n, mestrado|n, doutor*, bacharel*, grau académico, formatura, formou-se, licenciou-se,
    graduaç|ão, graduou-se, gradu*
intern: estagiári*, estágio profissional, aprendiz, aprendizes, estágio|n
exam: exame|n, prova escolar, vestibular, teste escolar
book: livro|n, romance|n, manual escolar, best-seller, autobiogra*, biogra*, memórias, leitor*, ler, leu, leram,
    leitura|n, bibliotec*

# nature
climate: clima, climátic*, climas, aquecimento global, efeito estufa, efeito de estufa, gases de efeito estufa,
    alterações climáticas, mudanças climáticas
emission: emiss|ão, emissões, emit|ir, carbono, co2, dióxido de carbono, metano, neutralidade carbónica,
    neutralidade de carbono
pollute: polu*, contamin*, tóxic*, derrame de petróleo, derramamento|n
environment: ambient*, ambiente|n, meio ambiente, ecolog*, ecológ*, ecossistema|n, habitat|n, conservaç|ão, sustentá*,
    sustentab*, natureza, natura*
forest: floresta|n, floresta*, desmat*, desflorest*, selva|n, mata, matas, árvore|n, madeir*, bosque|n
animal: animal, animais, fauna, bicho|n, cão, cães, cachorr*, gato|n, caval|oa, cavalos, gado, vaca|n, porco|n,
    ovelha|n, pássaro|n, ave|n, elefante|n, leão, leões, tigre|n, urso|n, baleia|n, tubarão, tubarões, inseto|n,
    mamífero|n, réptil, répteis, macaco|n, lobo|n, rato|n, cobra|n, abelha|n, cabra|n, zoológico
plant_living: flora, flor, flores, planta|n, vegeta*, semente|n, erva|n, relva, grama, folha|n, raiz, raízes
sea: mar, mares, oceano|n, oceânic*, marinh|oa, costa|n, costeir*, litoral, praia|n, golfo|n, baía|n, ilha|n,
    península|n, recife|n, maré|n, marítim*
river: rio|n, lago|n, lagoa|n, riacho|n, cachoeira|n, cascata|n, cataratas, canal, canais, reservatório|n
water: água|n, aquátic*, molhad*, líquid|oa, hídric*
mountain: montanh*, colina|n, morro|n, serra|n, glaciar|es, geleira|n, vale|n, penhasco|n, escal|ar, deserto|n
weather: tempo chuvoso, chuva|n, chuv*, chov*, neve|n, nev|ar, temperatura|n, onda de calor, calor, quente|n, frio|n,
    fria|n, gelo, vento|n, nuvem, nuvens, nublado, neblina, nevoeiro, humidade, umidade, celsius, meteorolog*,
    meteorológ*, aquec*
ice: gelo|n, gelad*, ártic*, antárti*, polar, polares, glacia*, derret*
mine: mineraç|ão, mina, minas, mineir|oa, carvão, cobre, minério|n, terras raras, ouro, prata, diamante|n, aço, ferro,
    metal, metais, alumínio, minera*
earth_ground: terra|n, solo|n, chão, terreno|n, superfície|n, rocha|n, pedra|n, areia, poeira

# transport
vehicle: veícul*, carro|n, automó*, automot*, montadora|n, caminhão, caminhões, camião, camiões, ônibus, autocarro|n,
    furgão, moto, motos, motociclet*, motocicl*, bicicleta|n, táxi|n, condu|uir, conduz*, condutor*, motorista|n,
    dirigir, dirigia, dirigiu
train_rail: ferrovi*, comboio|n, trem, trens, metrô|n, metropolitano, linha férrea, caminho-de-ferro, estação de trem,
    locomotiva|n, trilho|n, bonde|n
airplane: avião, aviões, aeronave|n, voo|n, vo|ar, companhia|n aérea, companhia aérea, companhias aéreas, piloto|n,
    helicópter*, jato|n, jacto|n, boeing, airbus, aviaç|ão, aviador*, aére|oa, aeronáut*, decol*, descol*, espaço aéreo
airport: aeroporto|n, aeroportuári*, pista de pouso, aterr|ar, aterris*, pous|ar
ship: navio|n, embarcaç|ão, barco|n, ferry, balsa|n, cruzeiro|n, porto|n, portuári*, carga|n, contentor|es,
    contêiner|es, naveg*, marinheir*, petroleiro|n, submarino|n, iate|n, frete|n
road: estrada|n, rodovia|n, rua|n, autoestrada|n, auto-estrada|n, ponte|n, túnel, túneis, trânsito, tráfego, avenida|n,
    rota|n, caminho|n, via pública, pedestre|n, peões, trajeto|n
passenger: passageir*, viajante|n, tripula*, a bordo
transport: transport*, logístic*, remessa|n, bilhete|n, passagem, passagens, trânsito

# food
agriculture: agricult*, agríc*, fazend*, quinta agrícola, colheita|n, colh|er, pecuári*, plantaç|ão, irriga*, fertiliz*,
    pesticid*, agrotóxic*, rural, rurais, lavour*, safra|n, cultiv*, agropecuári*, agronegócio
food: comida|n, alimento|n, aliment*, refeiç|ão, refeições, comer, comeu, comem, culinári*, cozinh*, chef, chefs,
    restaurante|n, pão, pães, carne|n, frango|n, peixe|n, fruta|n, fruto|n, legume|n, verdura|n, arroz, trigo, milho,
    gr|ão, grãos, cereal, cereais, açúcar, sal, leite, queijo|n, ovo|n, soja, batata|n, almoço|n, jantar|es,
    pequeno-almoço, café da manhã, farinha
drink: beber, bebe, bebem, bebeu, bebida|n, vinho|n, cerveja|n, álcool, alcoóli*, café, cafés, chá, chás, sumo|n de,
    suco|n, bêbad*, embriag*
fishing: pesca|n, pesc|ar, pescador*, pesqueir*, caça|n, caç|ar, caçador*

# culture
art: arte|n, artista|n, artístic*, pint|ar, pint|or, pintura|n, quadro|n a óleo, escult*, museu|n, galeria|n,
    exposiç|ão de arte, estátua|n, monumento|n
music: músic*, musica*, canç|ão, canções, álbum, álbuns, cant|ar, cantor*, concerto|n, banda|n, orquestra|n, ópera|n,
    compositor*, piano, guitarr*, rapper|n, grammy, jazz, dança|n, danç|ar, bailarin*
film_cinema: filme|n, cinema*, cineast*, hollywood, bilheteria|n, bilheteira|n, óscar|es, oscar, ator, atores, atriz,
    atrizes, actor|es, documentári*, guião, roteiro|n, animaç|ão, longa-metragem
theatre: teatr*, peça de teatro, drama|n, dramátic*, comédia|n, comedi*, espetác*, espectác*, apresentaç|ão, festiva*,
    cerim*, série|n, episódio|n, telenovela|n, novela|n, encen*, atuaç|ão
culture: cultur*, patrimóni*, património, patrimônio cultural, civiliz*, costume|n
symbol: símbol*, simbol*, emblem*, bandeira|n
smile_laugh: sorri*, sorriso|n, rir, riu, risada|n, riso|n, gargalh*
hobby_fun: entreten*, diversão, divertid*, divers*, passatempo|n, lazer, recreaç|ão
religion: religi*, igreja|n, mesquita|n, templo|n, crist|ão, cristãos, cristã, cristian*, catól*, muçulman*, islã,
    islão, islâmic*, judeu, judeus, judaic*, judaísmo, budis*, hindu*, padre|n, bispo|n, papa, papas, vaticano, rez|ar,
    oraç|ão, orações, deus, deuses, fé, culto|n, clero, monge|n, bíblia, alcorão, sagrad*, santo|n, santa|n, peregrin*,
    seita|n
fashion: moda, vestuário, roupa|n, vestir, vestid*, veste, usava, camis*, sapato|n, joia|n, jóia|n, uniforme|n, têxt*,
    chapéu|n
game_video: videogame|n, jogo eletrônico, jogos eletrônicos, jogos eletrónicos, jogo de vídeo, console|n, consola|n,
    brinquedo|n, xadrez, dota
holiday: feriado|n, natal, páscoa, ramad|ão, ramadã, ação de graças, ano novo, ano-novo, férias, celebr*, comemor*,
    festa|n, festiv|oa, fest*, aniversário
funeral: funeral, funerais, enterr|ar, enterr*, enterro|n, sepult*, luto|n, condolên*, túmulo|n, cemitér*, velório|n,
    pêsames, memorial, cremaç|ão
humor_like: amor*, amar, ama, gost|ar, ador|ar, apaixon*, paix*, popular*, feliz*, felic*, alegr*, prazer, divert*
hate: odi|ar, odeia|n, ódio|n, desprez*, hostil*, hostis, detest*, desgosto|n, repuls*, nojo, aversão
beautiful: beleza|n, bel|oa, bonit|oa, lind|oa, atraente|n, elegan*, formos*

# place
place: lugar|es, local, locais, sítio|n, área|n, regi|ão, regiões, regiona*, zona|n, distrito|n, territ*, cena,
    província|n, provincia*, estado|n, estadua*, federal, federais, município|n, municipa*, condado|n
city: cidade|n, urban|oa, capital federal, metrópole|n, metropolitan*, aldeia|n, vila|n, subúrbi*, vilarejo|n,
    povoado|n, citadin*
house: casa|n, habitaç|ão, habitacion*, apartamento|n, residên*, residen*, moradia|n, mans|ão, imóve*, imobili*,
    quarto|n, telhado|n, porta|n, parede|n, janela|n
hotel: hotel, hotéis, resort|n, pousada|n, alojament*, acomodaç|ão, hospedagem, hospedagens, hospedado, hospedada,
    hospedou
shop: loja|n, supermercado|n, varej*, retalh*, shopping|n, lojista|n, armazém
center: centro|n, meio do
north: norte, nort*, sul, sulist*, leste, oeste, oriental, orientais, ocidental, ocidentais, oriente, ocidente,
    nordeste, noroeste, sudeste, sudoeste, meridiona*, setentriona*
distance: distância|n, longe, perto, quilómetr*, quilômetr*, milha|n, metro|n, remot|oa, ao lado, próximo a, próximo de,
    mais perto, aproxim*, mais próxim|oa, cada vez mais próxim|oa, proximidade

# time
time: tempo|n, eras, período|n, moment*, século|n, década|n, duraç|ão, época|n, data de, datad*, com data, data do,
    data da
future: futur|oa, amanhã, próxim|oa ano, vindour*, próximos anos
past_time: passad|oa, atrás, ontem, outrora, antigamente
today_now: hoje, atual*, actual*, presentemente, neste momento, vigente
simultaneous: simultâne*, ao mesmo tempo, enquanto isso
sudden: súbit*, subit*, repentin*, abrupt*, de repente
repeated: repetid*, repet|ir, repetiç|ão, reiteradament*, vezes sem conta, recorrent*
permanent: permanent*, para sempre, definitivament*, eterno, eterna, perpétu*, indeterminad*
immediate: imediat*, instantâne*, prontamente, logo que, urgen*,
    imediatamente após, logo após, de imediato
year_annual: anua*, por ano, todos os anos, mês, meses, mensa*, semana|n, semana*, diári*, trimestr*, por mês,
    todos os meses, por dia, todos os dias, por semana, ao ano, ao mês, ao dia, cada ano, cada mês, cada dia,
    diariamente, anualmente, mensalmente
night: noite|n, manhã|n, tarde|n, meia-noite, meio-dia, madrugada|n, amanhecer, noturn*

# general
operate: oper|ar, operaç|ão, operações, gerir, gere, gestão, funcion|ar, funcionamento, a funcionar
mean_signify: signific|ar, significa, significam, significava, significado, impli|car, quer dizer
structure: estrutura|n, estrutural, estruturais, sistema|n, sistêmic*, sistémic*, quadro legal
content: conteúdo|n, detalh*, pormenor|es, tema|n, tópico|n
situation: situaç|ão, situações, circunstânci*, cenário|n, conjuntura
committee: comitê|n, comité|n, comiss|ão, comissões, conselho municipal, painel de especialistas, comissári*,
    força-tarefa
police_officer: agente da polícia, agentes da polícia, agente policial, agente|n, guarda|n, policial, policiais
presenter: apresentador*, âncora de, locutor*
activity: atividade|n, actividade|n, evento|n, prática|n, exercício|n
participate: particip|ar, participaç|ão, participante|n, tom|ar parte, compare|cer
condition: condiç|ão, condições, critério|n, pré-requisito|n, condicion*
mystery: mistéri*, misterios*, enigma*
origin_source: origem, origens, provenient*, proveniênc*
scope: alcance, abrangênc*, extensão de, gama de
field_area: campo|n, âmbito|n, esfera|n, domínio de
feature: característica|n, traço|n
factor: fator|es, factor|es
background: context*, pano de fundo, antecedente|n
example: exemplo|n, exemplific*
stage_phase: fase|n, etapa|n, estágio de, passo|n
process_course: processo de, sequência|n, trâmite|n
method: método|n, maneira|n, procediment|o, abordagem, abordagens
alternative: alternativ*, opç|ão, outra saída
unrelated: não correlacionad*, sem relação com, independente de, independentemente de, desvinculad*, irrelevant*,
    alhei|oa a
call_as: cham|ar, denomin*, apelid*, qualific*, rotul*, classific|ar como, tach|ar
attract: atra|ir, atraem, atrai, atraç|ão, atrações, alic*
direction: direç|ão, direcç|ão, rumo|n, tendência|n, viragem, orientaç|ão
network: rede|n
trial_court: julgamento|n, julg|ar, audiência|n, caso judicial, processo criminal, processo-crime, julgamento do caso
access: acesso|n, acess|ar, aced|er, acessíve*
management: gest|ão, gestões, gerir, geriu, administr|ar, gerenci*
challenge_question: contest|ar, pôr em causa, questionou a, desafi|ar
permission_owner: reter, retido, retida, retém, reserv|ar, reserva|n, preserv*, conserv|ar
carry: realiz|ar, execut|ar, implement*, efetu|ar, efectu|ar, lev|ar a cabo, aplicaç|ão da lei, cumprir
cover_span: espalh*, abrang*, alastr*, estend*, propag*, dissemin*
hold_event: realizou-se, realizado, realizada, realizou, organiz|ar, sedi|ar, promoveu
hit_strike: ating|ir, golpe|ar, bat|er, bateu, soco|n, chut|ar, pontapé|n, esfaque*, agred|ir, agrediu
touch_body: cabeça|n, cara, rosto|n, m|ão, mãos, braço|n, perna|n, corpo|n, pé, pés, olho|n, orelha|n, pele, cabelo|n,
    osso|n, boca|n, nariz, pescoço, ombro|n, joelho|n, dedo|n, dente|n, pulm|ão, pulmões, fígado, rim, rins, músculo|n,
    peito, estômago
color: cor, cores, vermelh|oa, azul, azuis, verde|n, pret|oa, negr|oa, branc|oa, amarel|oa, laranja, rox|oa, castanh|oa,
    cinzent|oa, cinza, cor-de-rosa
light: luz, luzes, ilumin*, brilh*, escur*, laser, lâmpada|n, sombra|n
sound_quiet: silênci*, silencios*, alto e bom som, barulhent*
cell_molecule: célul*, molécul*, molecul*, átomo|n, partícula|n, eletr|ão, elétron|n, electrões, prot|ão, próton|n,
    neutr*, fot|ão, fóton|n, hidrogén*, hidrogên*, oxigén*, oxigên*, azoto, nitrogên*, ácido|n, enzima|n
sleep: dorm|ir, sono, adorme*, cama|n, acordar, sonh|ar
fight_conflict: confronto|n, conflit*, confront|ar, briga|n, brig|ar, choque|n
tension: tens|ão, tensões, tens|oa, press|ão, pressões, pression*
balance: equilíbri*, equilibr*, desequilíbri*, balanço, contrapeso|n, contrabalan*
hard_work: trabalh|ar em, ocupad|oa
interest_stake: interesses, conflito de interesses, conflitos de interesse, conflito de interesse, parte interessada,
    partes interessadas
empower: empoder*, capacitaç|ão
dominate: domin|ar, dominante|n, hegemon*, suprem*, predomin*
collaborate_public: transparên*, transparente|n, abertamente
existential: exist|ir, existe, existência, existencia*
speculate_bet: apost*, cassino|n, casino|n, lotaria|n, loteria|n, jogo|n de azar
sustain_loss: sofr|er, sofrimento, padec*, dor, dores, doloros*
attractive_tourism: atraç|ão turística, atrações, ponto|n turístico, parque|n, jardim, jardins, torre|n, castelo|n,
    palácio|n
army_rank: coronel, coronéis, comandante|n, capit|ão, capitães, tenente|n, sargento|n, almirante|n
measure_action: medidas, providências, aç|ão, ações, reaç|ão, reag|ir, atuaç|ão
deal_handle: lid|ar, trat|ar de, trat|ar com, manuse*
chance_random: aleatóri*, acaso, coincid*, sorte, sortud*, felizmente, infelizmente, azar
crisis: crise|n
emergency: emergência|n
attention: atenç|ão, atenções, notou, perceb|er
left_over: restante|n, rest|ar, sobra|n, o resto, sobrou, sobraram, sobrar, sobram
bring: trazer, traz, trazem, trouxe, trouxeram, trazendo, trazid*
against: contra
case_instance: caso|n
level: nível, níveis, patamar|es
behaviour: comportament*, comport|ar
"""
)

ARITHMETIC = Arithmetic(
    acts=word_table(
        """
have: tem, têm, tinha, tinham, possui, possuía, há, havia, são, eram, está, estão, estava, estavam, conta com, contava com
gain: compr*, receb*, ganh*, obteve, obtém, encontr*, colh*, contrat*, angari*, arrecad*, adquir*, produz*, fabric*,
  constru*, fez, fizeram
give: deu, deram, dá, doou, doaram, entreg*, ofereceu, ofereceram, emprestou
lose: vend*, perdeu, perderam, gast*, comeu, comeram, usou, usaram, despediu, despediram, demit*, elimin*, fechou, queim*
take: tirou, tiraram, retir*, roub*, levou, levaram
put: coloc*, pôs, puseram, acrescent*
come: chegou, chegaram, entrou, entraram, juntaram-se
go: saiu, saíram, partiu, partiram, foram embora
"""
    ),
    cues=word_table(
        """
whole: no total, ao todo, em conjunto, no conjunto, total
rest: resta, restam, restaram, restantes, sobram, sobraram, o resto
now: agora, atualmente, hoje em dia
before: inicialmente, originalmente, no início, depois de, após, antes, desde
each: cada
more: mais
fewer: menos
than: do que, que
joint: e, mas, enquanto, ou
planned: quer, querem, queria, queriam, pretend*, planeia, planeja
earlier: antes, antes de
later: depois, após
ahead: faltando, faltavam, faltam, a faltar
price: por, a
subset: dos quais, das quais, entre eles, entre elas, entre os quais, entre as quais, incluindo, deles, delas, destes, destas
until: até
rise: subiu, subiram, aumentou, aumentaram, cresceu, cresceram
fall: caiu, caíram, desceu, desceram, diminuiu, diminuíram
from: de
to: para, a
"""
    ),
    light=frozenset(
        word_list(
            """
            apenas, só, também, depois, mais, outros, outras, novos, novas, ontem, hoje, e, mas, ainda
            """
        )
    ),
    links=frozenset({"de", "dos", "das", "do", "da", "deles", "delas"}),
    receivers=frozenset({"a", "à", "ao", "para"}),
    givers=frozenset({"de", "do", "da"}),
)

DOCUMENTS = DocumentWords(
    nouns=("reportagem", "documento", "ficheiro", "arquivo", "matéria", "notícia", "artigo", "fonte", "texto"),
    kinds={"tradução": "translation", "texto traduzido": "translation", "resumo": "summary"},
    names={
        "inglês": "en",
        "inglesa": "en",
        "português": "pt",
        "portuguesa": "pt",
        "chinês": "zh",
        "chinesa": "zh",
        "espanhol": "es",
        "espanhola": "es",
        "francês": "fr",
        "francesa": "fr",
        "alemão": "de",
        "alemã": "de",
        "italiano": "it",
        "italiana": "it",
        "japonês": "ja",
        "japonesa": "ja",
    },
    everything=("os documentos", "nas fontes", "as fontes"),
    headlines=("manchetes", "manchete", "títulos", "título"),
    before=("de acordo com", "conforme", "segundo", "na", "no"),
    saying=(
        "descreveu",
        "descreve",
        "informou",
        "menciona",
        "noticiou",
        "afirmou",
        "escreve",
        "informa",
        "noticia",
        "relatou",
        "afirma",
        "relata",
        "disse",
        "diz",
    ),
    linking=("que",),
    recipient=("para a", "para o", "para", "ao", "a", "à"),
    spanning=("abrangem", "abrange", "cobrem", "cobre", "estendem-se", "vão de", "datam de"),
)

LANGUAGE = Language(
    code="pt",
    name="Portuguese",
    spaced=True,
    grammar=GRAMMAR,
    values=VALUES,
    concepts=CONCEPTS,
    arithmetic=ARITHMETIC,
    documents=DOCUMENTS,
)
