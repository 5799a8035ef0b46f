"""Italian: words and writing habits, as data."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.languages.arithmetic_data import Arithmetic
from factcheck.languages.base import Grammar, Language
from factcheck.languages.calendar_data import Calendar, PartName
from factcheck.languages.documents import DocumentWords
from factcheck.languages.table import word_list, word_map, word_table
from factcheck.languages.value_data import ValueData

# --- articles --------------------------------------------------------------------------------------------------------

#: A preposition alone and drawn together with each article ("di, del, dell'").
_DI = ("di", "del", "dello", "della", "dei", "degli", "delle", "dell'", "d'")
_A = ("a", "ad", "al", "allo", "alla", "ai", "agli", "alle", "all'")
_DA = ("da", "dal", "dallo", "dalla", "dai", "dagli", "dalle", "dall'")
_IL = ("il", "lo", "la", "i", "gli", "le", "l'")


def _each(phrase: str, forms: tuple[str, ...], value: str) -> dict[str, str]:
    """The phrase with each of the forms after it."""
    return {f"{phrase} {form}": value for form in forms}


# --- calendar --------------------------------------------------------------------------------------------------------

_OPENINGS: dict[str, PartName] = {
    "inizio": "early", "inizi": "early", "primi": "early", "metà": "mid", "fine": "late", "prima metà": "first half", "seconda metà": "second half",
}  # fmt: skip
_PARTS: dict[str, PartName] = {f"{word} {di}": part for word, part in _OPENINGS.items() for di in _DI}

CALENDAR = Calendar(
    months={
        "gennaio": 1, "febbraio": 2, "marzo": 3, "aprile": 4, "maggio": 5, "giugno": 6, "luglio": 7, "agosto": 8,
        "settembre": 9, "ottobre": 10, "novembre": 11, "dicembre": 12,
    },
    month_short={
        "gen": 1, "genn": 1, "feb": 2, "febbr": 2, "apr": 4, "mag": 5, "giu": 6, "lug": 7, "ago": 8, "set": 9,
        "sett": 9, "ott": 10, "nov": 11, "dic": 12,
    },
    weekdays={
        "lunedì": 0, "martedì": 1, "mercoledì": 2, "giovedì": 3, "venerdì": 4, "sabato": 5, "domenica": 6, "lunedi": 0,
        "martedi": 1, "mercoledi": 2, "giovedi": 3, "venerdi": 4, "lunedi'": 0, "martedi'": 1, "mercoledi'": 2,
        "giovedi'": 3, "venerdi'": 4,
    },
    weekday_short={"lun": 0, "mer": 2, "gio": 3, "ven": 4, "sab": 5, "dom": 6},
    numeric_order=("dmy",),
    day_suffix=("°", "º", "o"),
    numerals={
        "primo": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8, "nove": 9,
        "dieci": 10, "undici": 11, "dodici": 12, "tredici": 13, "quattordici": 14, "quindici": 15, "sedici": 16,
        "diciassette": 17, "diciotto": 18, "diciannove": 19, "venti": 20, "ventuno": 21, "ventidue": 22,
        "ventitré": 23, "ventitre": 23, "ventiquattro": 24, "venticinque": 25, "ventisei": 26, "ventisette": 27,
        "ventotto": 28, "ventinove": 29, "trenta": 30, "trentuno": 31,
    },
    decade_words={
        "venti": 20, "trenta": 30, "quaranta": 40, "cinquanta": 50, "sessanta": 60, "settanta": 70, "ottanta": 80,
        "novanta": 90,
    },
    quarters={
        **{f"{word} trimestre": n for n, words in enumerate((
            ("primo", "1°", "1º", "i"), ("secondo", "2°", "2º", "ii"), ("terzo", "3°", "3º", "iii"),
            ("quarto", "4°", "4º", "iv", "ultimo")), 1) for word in words},
        **{form: n for n in range(1, 5) for form in (f"t{n}", f"{n}t", f"q{n}", f"{n}q")},
    },
    halves={
        "primo semestre": 1, "secondo semestre": 2, "1° semestre": 1, "2° semestre": 2, "1º semestre": 1,
        "2º semestre": 2, "prima metà": 1, "seconda metà": 2, "i semestre": 1, "ii semestre": 2,
    },
    seasons={"primavera": 21, "estate": 22, "autunno": 23, "inverno": 24},
    templates=(
        "{D} {month}[,] (del|dell'anno|) {Y}", "{D} {month}[,][ del] {Y}", "{D} {month}", "{D} di {month}",
        "{D} di {month} del {Y}", "{month} {D}, {Y}",
        "{D}/{month}/{Y}", "{D}-{month}-{Y}", "{D}.{month}.{Y}", "{D} {M} {Y}",
        "{month} (del|di|dell'anno) {Y}", "{month}[,] {Y}", "{month}/{Y}", "{month}",
        "{D}(-|–){D2} {month} {Y}", "{D}(-|–){D2} {month}", "{D} (-|–|al|all'|a) {D2} {month}[ del] {Y}",
        "{D} (-|–|al|all') {D2} {month}",
        "{D} {month} (al|all'|-|–) {D2} {month2}[ del] {Y}", "{D} {month} (al|all'|-|–) {D2} {month2}",
        "{month}(-|–){month2}[ del] {Y}", "{month} (-|–|a) {month2}[ del] {Y}",
        "{Y}[ ](-|–|—)[ ]{Y2}", "{Y}(-|–|/){y2}",
        "{month} {which}", "{which} {month}", "{which} mese di {month}", "{D} {month} {which}", "{D} {which}",
        "{month} (di|del|dello|dell'|d'|) {ry}", "{month} {ry}", "{D} {month} (di|del|dello|dell') {ry}",
        "{D} (di|del|dello) {rm}", "{wd} (di|della) {rw}", "{wd} {which}", "{which} {wd}", "<giorno >{D}", "<giorni >{D}",
        *(f"<{tra} >{{D}} (e il|e l'|e) {{D2}} {{month}}[ del] {{Y}}" for tra in ("tra il", "fra il")),
        *(f"<{tra} >{{D}} (e il|e l'|e) {{D2}} {{month}}" for tra in ("tra il", "fra il")),
        *(f"<{tra}>{{D}} (e il|e) {{D2}} {{month}}[ del] {{Y}}" for tra in ("tra l'", "fra l'")),
        *(f"<{tra}>{{D}} (e il|e) {{D2}} {{month}}" for tra in ("tra l'", "fra l'")),
        "<lunedì (>{D}", "<martedì (>{D}", "<mercoledì (>{D}", "<giovedì (>{D}", "<venerdì (>{D}", "<sabato (>{D}",
        "<domenica (>{D}",
        "{quarter} {Y}", "{quarter} (del|dell'anno) {Y}", "{quarter}[ (di|del|dello|dell')] {ry}", "{quarter}",
        "{quarter}/{Y}",
        "{half} {Y}", "{half} (del|dell'anno) {Y}", "{half}[ (di|del|dello|dell')] {ry}",
        "{season} {Y}", "{season} (del|dell'anno) {Y}", "{season} {which}", "{which} {season}",
        "{season} (del|dello|dell') {ry}",
        "anno fiscale {FY}", "esercizio {FY}", "esercizio fiscale {FY}",
        "anni {dec}", "anni {de2}", "anni '{de2}",
        "{c} secolo", "settimana {W} del {Y}", "{half} dell'{ry}", "{quarter} dell'{ry}", "{month} dell'{ry}", "{season} dell'{ry}", "{c} secoli", "secoli {c}", "sec. {c}", "{month} '{yy}", "{D} {month} '{yy}", "<nel >'{yy}",
        "<del >'{yy}", "<dal >'{yy}", "<il >'{yy}", "anno {Y}", "anno del signore {Y}",
    ),
    relative={
        "oggi": ("day", 0, "document"), "ieri": ("day", -1, "document"), "domani": ("day", 1, "document"),
        "l'altro ieri": ("day", -2, "document"),
        "altroieri": ("day", -2, "document"), "avantieri": ("day", -2, "document"),
        "dopodomani": ("day", 2, "document"), "stamattina": ("day", 0, "document"),
        "stamani": ("day", 0, "document"), "stasera": ("day", 0, "document"), "stanotte": ("day", 0, "document"),
        "questa mattina": ("day", 0, "document"), "questa sera": ("day", 0, "document"),
        "questo pomeriggio": ("day", 0, "document"), "questa notte": ("day", 0, "document"),
        "settimana scorsa": ("week", -1, "document"), "scorsa settimana": ("week", -1, "document"),
        "questa settimana": ("week", 0, "document"), "settimana prossima": ("week", 1, "document"),
        "prossima settimana": ("week", 1, "document"), "mese scorso": ("month", -1, "document"),
        "scorso mese": ("month", -1, "document"), "questo mese": ("month", 0, "document"),
        "mese prossimo": ("month", 1, "document"), "prossimo mese": ("month", 1, "document"),
        "anno scorso": ("year", -1, "document"), "scorso anno": ("year", -1, "document"),
        "anno passato": ("year", -1, "document"), "quest'anno": ("year", 0, "document"),
        "questo anno": ("year", 0, "document"),
        "anno in corso": ("year", 0, "document"), "anno corrente": ("year", 0, "document"),
        "anno prossimo": ("year", 1, "document"), "prossimo anno": ("year", 1, "document"),
        "stesso anno": ("year", 0, "context"), "quell'anno": ("year", 0, "context"),
        "anno seguente": ("year", 1, "context"),
        "anno successivo": ("year", 1, "context"), "anno dopo": ("year", 1, "context"),
        "anno precedente": ("year", -1, "context"), "anno prima": ("year", -1, "context"),
        "stesso mese": ("month", 0, "context"), "mese seguente": ("month", 1, "context"),
        "mese successivo": ("month", 1, "context"), "mese precedente": ("month", -1, "context"),
        "stesso giorno": ("day", 0, "context"), "giorno dopo": ("day", 1, "context"),
        "giorno seguente": ("day", 1, "context"), "giorno successivo": ("day", 1, "context"),
        "giorno prima": ("day", -1, "context"), "giorno precedente": ("day", -1, "context"),
        "indomani": ("day", 1, "context"), "vigilia": ("day", -1, "context"),
        "settimana seguente": ("week", 1, "context"), "settimana successiva": ("week", 1, "context"),
        "settimana precedente": ("week", -1, "context"),
    },
    which={
        "scorso": -1, "scorsa": -1, "passato": -1, "passata": -1, "ultimo scorso": -1, "u.s.": -1, "prossimo": 1,
        "prossima": 1, "p.v.": 1, "questo": 0, "questa": 0,
    },
    parts_before={
        **_PARTS,
        "inizio": "early", "metà": "mid", "fine": "late", "prima metà di": "first half", "seconda metà di": "second half", "ultimi mesi del": "late",
        "primi mesi del": "early", "ultimi giorni di": "late", "primi giorni di": "early",
    },
    bounds_before={
        **{f"{word} {di}": "<" for word in ("prima", "antecedente", "anteriore") for di in (*_DI[:8], "al", "all'", "alla")},
        "entro": "<=", "entro il": "<=", "entro l'": "<=", "entro la": "<=", "entro le": "<=", "entro lo": "<=",
        **{f"fino {a}": "<=" for a in _A}, **{f"sino {a}": "<=" for a in _A}, "non oltre il": "<=", "non oltre": "<=",
        "dopo": ">", "dopo il": ">", "dopo l'": ">", "dopo la": ">", "dopo le": ">", "successivo al": ">",
        "da": ">=", "dal": ">=", "dall'": ">=", "dalla": ">=", "sin dal": ">=", "fin dal": ">=", "sin da": ">=",
        "fin da": ">=", "dal mese di": ">=",
        **{f"a partire {da}": ">=" for da in _DA}, **{f"a decorrere {da}": ">=" for da in _DA},
        **{f"{word} {a}": "~" for word in ("intorno", "attorno") for a in _A}, "verso il": "~", "verso la": "~",
        "verso l'": "~", "verso": "~", "verso le": "~", "circa il": "~", "circa nel": "~", "circa": "~",
        "già nel": "=", "non prima del": ">=", "non prima di": ">=",
    },
    bounds_after={"in poi": ">=", "in avanti": ">=", "circa": "~"},
    leads=(
        "nel", "del", "dal", "durante il", "nel corso del", "anno", "anni", "tra il", "fra il", "fino al", "sino al",
        "entro il", "dopo il", "prima del", "a partire dal", "sin dal", "fin dal", "già nel", "nel lontano", "ancora nel",
        "inizio", "fine", "metà", "primavera", "estate", "autunno", "inverno", "©", "edizione", "elezioni", "mondiali",
        "europei", "olimpiadi", "rispetto al", "nell'anno", "sul", "classe", "verso il", "intorno al",
    ),
    weak_leads=("il", "al", "e", "o", "e il", "e nel", "per il", "di", "con il", "col", "e del", "o nel"),
    lead_breakers=(
        "più", "meno", "circa", "oltre", "quasi", "almeno", "sopra", "sotto", "totale", "numero", "massimo", "minimo",
        "media", "valore", "prezzo", "somma", "stesso", "quota", "fino", "superiore", "inferiore",
    ),
    counted=frozenset(
        word_list(
            """
            persone, uomini, donne, bambini, ragazzi, dipendenti, lavoratori, impiegati, posti, casi, morti, decessi,
            feriti, pazienti, voti, elettori, seggi, membri, alunni, studenti, soldati, militari, truppe, rifugiati,
            migranti, famiglie, case, aziende, imprese, società, negozi, città, paesi, comuni, scuole, unità, veicoli,
            auto, automobili, macchine, aerei, navi, pezzi, copie, pagine, articoli, parole, punti, azioni, dollari,
            euro, sterline, lire, centesimi, per cento, mila, mille, milioni, milione, miliardi, miliardo, km,
            chilometri, metri, miglia, kg, chili, tonnellate, ettari, volte, anni, mesi, settimane, giorni, ore, minuti,
            secondi, a.c., a.c, gradi, calorie, visitatori, utenti, clienti, partecipanti, abitanti, residenti, civili,
            altri, altre, nuovi, nuove, passeggeri, test, tamponi, campioni, specie, m, m², mq, mg, ml, mw, cittadini
            """
        )
    ),
    recurring=("ogni", "tutti i", "tutte le", "il", "la", "di", "nei", "al", "alla", "dal", "dalla", "ciascun"),
    not_before=("ogni",),
    range_signs=("-", "–", "—", "~", "fino al", "fino all'", "fino a", "sino al",
        "a", "al", "all'", "alla", "ad", "ai", "agli"),
    range_words=("e", "e il", "e l'", "e la"),
    range_opens=(
        "dal", "dall'", "dalla", "da", "dai", "tra", "fra", "tra il", "fra il", "tra l'", "fra l'",
        "tra la", "fra la", "periodo", "dagli", "compreso tra il", "compresa tra il",
    ),
    glue=(
        "alle", "alle ore", "ore", "del", "dell'", "di", "della", "il", "lo", "e", "dalle", "delle", "delle ore",
        "alle ore", "verso le", "giorno", "il giorno", "intorno alle", "attorno alle", "nella giornata di", "all'", "a",
    ),
    clock=(
        "<ore >{h}.{mi}", "<alle >{h}.{mi}", "<dalle >{h}.{mi}", "<le >{h}.{mi}", "<delle >{h}.{mi}", "<ore >{h},{mi}",
        "<ore >{h}", "{h}:{mi}[:{s}]", "{h}:{mi}[:{s}] (di|del|della) {part}", "{h}.{mi} (di|del|della) {part}",
        "{h}.{mi} {part}", "{h} (di|del|della) {part}", "{h}[ ]{part}", "{h}h{mi}",
        "{hw} (di|del|della) {part}", "<alle >{hw} e {hh}[ (di|del|della) {part}]", "<all'>{hw} (di|del|della) {part}",
        "<all'>{hw} e {hh}[ (di|del|della) {part}]", "<alle >{h} e {hh}[ (di|del|della) {part}]",
    ),
    day_parts={
        "mattina": "am", "mattino": "am", "pomeriggio": "pm", "sera": "pm", "notte": "night", "am": "am", "pm": "pm",
        "a.m.": "am", "p.m.": "pm",
    },
    half_hour=("mezza", "mezzo", "trenta"),
    hours={
        "una": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8, "nove": 9, "dieci": 10,
        "undici": 11, "dodici": 12,
    },
    day_joins=("e", ",", ", e", "e il", "e l'", "e del", "o"),
    year_joins=("del", "dell'anno"),
    ago_after={
        "fa": (-1, "document"), "or sono": (-1, "document"), "dopo": (1, "context"), "più tardi": (1, "context"),
        "prima": (-1, "context"),
    },
    ago_before={"tra": (1, "document"), "fra": (1, "document")},
    shift_words={"prima di": -1, "prima del": -1, "prima dell'": -1, "dopo il": 1, "dopo l'": 1, "dal": 1, "dopo": 1},
    holidays={
        "natale": (12, 25), "giorno di natale": (12, 25), "vigilia di natale": (12, 24), "santo stefano": (12, 26),
        "capodanno": (1, 1), "epifania": (1, 6), "festa della liberazione": (4, 25), "festa del lavoro": (5, 1),
        "festa dei lavoratori": (5, 1), "festa della repubblica": (6, 2), "ferragosto": (8, 15), "ognissanti": (11, 1),
        "san silvestro": (12, 31),
    },
    feasts={
        "venerdì nero": None, "black friday": None,
        "pasqua": 0, "domenica di pasqua": 0, "pasquetta": 1, "lunedì dell'angelo": 1, "venerdì santo": -2,
        "domenica delle palme": -7, "giovedì santo": -3, "mercoledì delle ceneri": -46, "corpus domini": 60,
    },
    doubtful=frozenset({"natale", "capodanno", "epifania"}),
    moments={"mezzogiorno": (12, 0), "mezzanotte": (0, 0)},
    small_relative=True,
    between_opens=(
        "tra", "fra", "tra il", "fra il", "tra l'", "fra l'", "tra la", "fra la", "compreso tra il",
        "compresa tra il",
    ),
    stretch_words=(
        "i", "le", "gli", "nei", "nelle", "negli", "per", "durante", "da", "ultimi", "ultime", "prossimi",
        "prossime", "primi", "prime", "entro", "in", "questi", "queste",
    ),
    clock_leads=(
        "alle", "alle ore", "ore", "dalle", "dalle ore", "fino alle", "verso le", "intorno alle", "attorno alle",
        "prima delle", "dopo le", "delle", "delle ore", "le ore", "entro le", "all'",
    ),
    zones={"ora italiana": "CET", "ora locale": ""},
)  # fmt: skip

# --- values: numbers, bounds, currencies, units ----------------------------------------------------------------------

# fmt: off
_COUNTED_IT = """
protester manifestante manifestanti|rebel insorti|hostage ostaggio ostaggi
firefighter pompiere pompieri vigili_del_fuoco|fighter combattente combattenti|farmer agricoltore agricoltori|athlete atleta atleti
person persona persone individuo individui|human umano umani essere_umano esseri_umani|soul anima anime|adult adulto adulti|man uomo uomini|woman donna donne
child bambino bambini bambina bambine figlio figli minore minori minorenni|boy ragazzo ragazzi|girl ragazza ragazze|baby neonato neonati
employee dipendente dipendenti impiegato impiegati addetto addetti|worker lavoratore lavoratori lavoratrici operaio operai|job posto_di_lavoro posti_di_lavoro
user utente utenti|customer cliente clienti|subscriber abbonato abbonati|resident abitante abitanti residente residenti|citizen cittadino cittadini|voter elettore elettori
student studente studenti studentesse alunno alunni|teacher insegnante insegnanti professore professori docente docenti|patient paziente pazienti ricoverato ricoverati
doctor medico medici dottore dottori|nurse infermiere infermieri infermiera infermiere|scientist scienziato scienziati ricercatore ricercatori
engineer ingegnere ingegneri|developer sviluppatore sviluppatori|journalist giornalista giornalisti|lawyer avvocato avvocati|judge giudice giudici
soldier soldato soldati militare militari truppe|officer ufficiale ufficiali agente agenti|police_officer poliziotto poliziotti|prisoner prigioniero prigionieri detenuto detenuti
refugee rifugiato rifugiati profugo profughi|migrant migrante migranti immigrato immigrati|tourist turista turisti|visitor visitatore visitatori|passenger passeggero passeggeri
player giocatore giocatori|fan tifoso tifosi|member membro membri iscritto iscritti socio_iscritto|volunteer volontario volontari|participant partecipante partecipanti
family famiglia famiglie|household nucleo_familiare nuclei_familiari|couple coppia coppie|team squadra squadre team|group gruppo gruppi
investor investitore investitori|shareholder azionista azionisti|donor donatore donatori|founder fondatore fondatori|partner socio soci partner
director direttore direttori|expert esperto esperti|victim vittima vittime|death morto morti decesso decessi|case caso casi|infection contagio contagi infezione infezioni contagiati
injury ferito feriti ferita ferite|birth nascita nascite|company azienda aziende impresa imprese società ditta ditte|startup start-up|bank banca banche|store negozio negozi
restaurant ristorante ristoranti|hotel albergo alberghi hotel|factory fabbrica fabbriche stabilimento stabilimenti|school scuola scuole|university università ateneo atenei|hospital ospedale ospedali
country paese paesi nazione nazioni|state stato stati|city città|town cittadina cittadine comune comuni|village villaggio villaggi|county contea contee|island isola isole
government governo governi|organization organizzazione organizzazioni|party partito partiti|club|agency agenzia agenzie|paper articoli_scientifici|article articolo articoli|page pagina pagine
book libro libri|chapter capitolo capitoli|word parola parole|letter lettera lettere|email e-mail mail|message messaggio messaggi|tweet|post
photo foto fotografia fotografie|picture immagine immagini|video|film|song canzone canzoni brano brani|album|report rapporto rapporti relazione relazioni|document documento documenti
line riga righe|sentence frase frasi|question domanda domande|answer risposta risposte|language lingua lingue|vote voto voti|seat seggio seggi posto posti|point punto punti
goal gol rete reti|game gioco giochi|match partita partite|win vittoria vittorie|loss sconfitta sconfitte|medal medaglia medaglie|round turno turni
share azione azioni|bond obbligazione obbligazioni|contract contratto contratti|deal accordo accordi|order ordine ordini ordinazioni|project progetto progetti|product prodotto prodotti
car auto automobile automobili macchina macchine|vehicle veicolo veicoli mezzi|truck camion|bus autobus pullman|train treno treni|plane aereo aerei velivolo velivoli|ship nave navi
boat barca barche|flight volo voli|rocket razzo razzi|satellite satellite satelliti|missile missile missili|bomb bomba bombe|tank carro_armato carri_armati|gun arma armi|shot colpo colpi
house casa case abitazione abitazioni|building edificio edifici palazzo palazzi|apartment appartamento appartamenti|room stanza stanze camera camere|bed letto letti|floor piano piani
computer|phone telefono telefoni cellulari smartphone|device dispositivo dispositivi|robot|server|chip|processor processore processori|parameter parametro parametri|token
model modello modelli|sample campione campioni|test tampone tamponi|dose dose dosi|vaccine vaccino vaccini|virus|species specie|animal animale animali|dog cane cani|cat gatto gatti
bird uccello uccelli|fish pesce pesci|cow mucca mucche|sheep pecora pecore|horse cavallo cavalli|tree albero alberi|cell cellula cellule|gene gene geni|star stella stelle|planet pianeta pianeti
earthquake terremoto terremoti scossa scosse|fire incendio incendi|storm tempesta tempeste|attack attacco attacchi attentato attentati|crime reato reati crimine crimini|arrest arresto arresti
charge accusa accuse|law legge leggi|rule regola regole|amendment emendamento emendamenti|treaty trattato trattati|meeting riunione riunioni incontro incontri|session seduta sedute
event evento eventi|trial processo processi|study studio studi|survey sondaggio sondaggi|step passo passi gradino gradini|stage tappa tappe fase fasi|part parte parti|type tipo tipi
item oggetto oggetti|piece pezzo pezzi|unit unità|copy copia copie|bottle bottiglia bottiglie|box scatola scatole|bag sacco sacchi|ticket biglietto biglietti|call chiamata chiamate telefonata telefonate
visit visita visite|trip viaggio viaggi|occasion occasione occasioni|episode episodio episodi puntata puntate|season stagione stagioni|level livello livelli|category categoria categorie|reason ragione ragioni motivo motivi
"""


def _counted(lines: str) -> dict[str, str]:
    """Unit to its forms: the first word of a group is the unit, blanks part forms, bars part groups. A unit that stands
    alone is a word of Italian too."""
    groups = (group.split() for group in lines.replace("\n", "|").split("|") if group.strip())
    out: dict[str, str] = {}
    for unit, *forms in groups:
        out[unit] = "|".join(dict.fromkeys(form.replace("_", " ") for form in (forms or [unit])))
    return out


_UNITS_IT = ("", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove")
_TEENS_IT = (
    "dieci", "undici", "dodici", "tredici", "quattordici", "quindici", "sedici", "diciassette", "diciotto", "diciannove",
)
_TENS_IT = ("venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta")


def _below_hundred() -> Iterator[tuple[str, int]]:
    """1 to 99 in words, with the forms that drop a vowel before another ("ventuno", "ventun", "vent'")."""
    for number, word in enumerate(_UNITS_IT[1:], 1):
        yield word, number
    for number, word in enumerate(_TEENS_IT, 10):
        yield word, number
    for number, word in enumerate(_TENS_IT, 2):
        yield word, number * 10
        for digit, unit in enumerate(_UNITS_IT[1:], 1):
            stem = word[:-1] if unit[0] in "uo" else word
            yield stem + unit, number * 10 + digit
        yield word[:-1] + "un", number * 10 + 1
        yield word + "tré", number * 10 + 3


def _below_thousand() -> Iterator[tuple[str, int]]:
    """1 to 999 in words, as they are written in one ("duecentocinquantatré", "centottanta")."""
    tens = list(_below_hundred())
    yield from tens
    for hundred in range(1, 10):
        head = ("" if hundred == 1 else _UNITS_IT[hundred]) + "cento"
        yield head, hundred * 100
        for word, number in tens:
            yield head + word, hundred * 100 + number
            if word[0] in "ou":
                yield head[:-1] + word, hundred * 100 + number
        yield head + "tré", hundred * 100 + 3


_WORDS_IT = dict(_below_thousand())

#: Short forms before a vowel: "vent'anni", "un'ora", "cent'anni".
_ELIDED_IT = {
    **{word[:-1] + "'": number for word, number in _below_hundred() if word.endswith("quattro")},
    **{word[:-1] + "'": number for number, word in zip(range(20, 100, 10), _TENS_IT, strict=True)},
    "un'": 1,
    "cent'": 100,
}



def _rank(word: str) -> str:
    """The stem of the rank of a number: "venti" ventesim-, "ventitré" ventitreesim-, "trentasei" trentaseiesim-."""
    if word.endswith(("tré", "tre")):
        return word[:-1] + "eesim"
    return (word if word.endswith(("sei", "un")) else word[:-1]) + "esim"


_ORDINALS_IT = {
    **{stem + ending: value for stem, value in {
        "prim": 1, "second": 2, "terz": 3, "quart": 4, "quint": 5, "sest": 6, "settim": 7, "ottav": 8, "non": 9, "decim": 10,
    }.items() for ending in ("o", "a")},
    **{_rank(word) + ending: number for word, number in _WORDS_IT.items() if number > 10 for ending in ("o", "a")},
    **{stem + ending: value for stem, value in {"millesim": 1000, "milionesim": 10**6, "miliardesim": 10**9}.items() for ending in ("o", "a")},
}

#: "La trentacinquenne": a person of 35, as one word.
_AGES_IT = {
    f"{stem}enne": (age, age)
    for age, stem in (
        *enumerate(["undic", "dodic", "tredic", "quattordic", "quindic", "sedic", "diciassett", "diciott", "diciannov"], 11),
        *(
            (tens + one, word[:-1] + part if part[:1] in ("u", "o", "") else word + part)
            for tens, word in zip(
                range(20, 100, 10), ["venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta"], strict=True
            )
            for one, part in enumerate(("", "un", "due", "tre", "quattr", "cinqu", "sei", "sett", "ott", "nov"))
        ),
    )
}

VALUES = ValueData(
    calendar=CALENDAR,
    decimal=",",
    group=".",
    small={"zero": 0, "un": 1, "una": 1, **_WORDS_IT, **_ELIDED_IT},
    approximate={
        "decina": 10, "dozzina": 12, "quindicina": 15, "ventina": 20, "trentina": 30, "quarantina": 40, "cinquantina": 50, "sessantina": 60,
        "settantina": 70, "ottantina": 80, "novantina": 90, "centinaio": 100, "migliaio": 1000,
    },
    scales={
        "mila": 1000, "mille": 1000, "milione": 10**6, "milioni": 10**6, "miliardo": 10**9, "miliardi": 10**9, "bilione": 10**12,
        "bilioni": 10**12, "trilione": 10**18, "trilioni": 10**18, "dozzine": 12, "decine": 10,
        "centinaia": 100, "migliaia": 1000, "mln": 10**6, "mld": 10**9, "k": 1000,
        "m": 10**6,
    },
    letter_scales=frozenset({"k", "m"}),
    lone_scales=frozenset({"mille"}),
    plural_scales={
        "decine": 10, "dozzine": 10, "centinaia": 100, "migliaia": 1000, "milioni": 10**6, "miliardi": 10**9,
    },
    plural_links=("di", "d'"),
    vague=("qualche", "diversi", "diverse", "alcuni", "alcune", "parecchi", "parecchie", "svariati", "svariate", "varie", "vari", "poche", "pochi", "molte", "molti"),
    joiners=("e",),
    joined_over=100,
    articles=("un", "una", "uno", "un'"),
    ones=frozenset({"un", "uno", "una", "un'", "mezzo", "mezza", "mezz'"}),
    points=("virgola",),
    negatives=("meno",),
    below_zero=("sotto zero", "sotto lo zero"),
    halves=("metà", "mezzo", "mezza", "mezz'", "meta'"),
    and_half=("e mezzo", "e mezza", "e mezz'"),
    denominators={
        "terzo": 3, "terzi": 3, "quarto": 4, "quarti": 4, "quinto": 5, "quinti": 5, "sesto": 6, "sesti": 6, "settimo": 7,
        "settimi": 7, "ottavo": 8, "ottavi": 8, "nono": 9, "noni": 9, "decimo": 10, "decimi": 10, "dodicesimo": 12, "dodicesimi": 12,
        "ventesimo": 20, "ventesimi": 20, "centesimo": 100, "millesimo": 1000, "millesimi": 1000,
    },
    out_of=("su", "ogni"),
    counted_shares=True,
    compound_parts={**_WORDS_IT, "mila": 1000, "mille": 1000},
    argument_frames=(("in", "luogo"),),
    ordinals=_ORDINALS_IT,
    ordinal_suffixes=("º", "ª", "°", "esimo", "esima", "esimi", "esime", "mo", "ma"),
    ordinal_needs_article=frozenset({"secondo", "seconda", "terza", "terzo", "quarto", "quarta", "quinto", "quinta", "sesta", "settima", "ottava", "nona", "sesto", "nono", "decima"}),
    determiners=frozenset(
        word_list(
            """
            il, lo, la, l', al, allo, alla, all', nel, nello, nella, nell', del, dello, della, dell', dal, dalla, dall', sul, sulla,
            un, una, suo, sua, questo, questa, quel, quella, ogni, di, per la, per il, per, come
            """
        )
    ),
    range_words={
        **dict.fromkeys((*_A, *(f"fino {a}" for a in _A), *(f"e {il}" for il in ("fino",))), "range"),
        "e": "opened", **{f"e {il}": "opened" for il in _IL}, "o": "next", "x": "change",
    },
    range_openers={
        "da": "range", "dal": "range", "dai": "range", "dall'": "range", "dalle": "range", "dagli": "range", "dalla": "range",
        **{opener: "range" for tra in ("tra", "fra") for opener in (tra, *(f"{tra} {il}" for il in _IL))},
        **{f"{verb}{ending} {da}": "change" for verb, endings in {
            "pass": ("a", "ano", "ato", "ata", "ati", "ate", "ando", "ò", "arono", "are"), "sal": ("e", "ito", "ita", "iti", "ite", "endo", "ì", "irono", "ire"),
            "scen": ("de", "dono", "dendo", "dere"), "sces": ("o", "a", "i", "e", "ero"), "aument": ("a", "ano", "ato", "ata", "ati", "ate", "ando", "ò", "are"),
            "cresc": ("e", "ono", "iuto", "iuta", "iuti", "iute", "endo", "ere"), "cal": ("a", "ato", "ata", "ati", "ate", "ando", "ò", "are"),
            "diminu": ("isce", "ito", "ita", "iti", "ite", "ì", "ire"), "ridott": ("o", "a", "i", "e"), "port": ("a", "ato", "ata", "ati", "ate", "ando", "ò", "are"),
            "croll": ("a", "ato", "ata", "ati", "ate"), "sali": ("ti", "te"), "balz": ("a", "ato", "ata", "ati", "ate"),
            "innalz": ("a", "ato", "ata", "ati", "ate"), "alz": ("a", "ato", "ata", "ati", "ate"), "abbass": ("a", "ato", "ata", "ati", "ate"),
        }.items() for ending in endings for da in _DA},
    },
    bounds_before={
        **{f"{word} {di}": bound for word, bound in {
            "più": ">", "meno": "<", "non più": "<=", "non meno": ">=", "poco più": ">", "ben più": ">", "molto più": ">", "poco meno": "nearly", "mai più": "<=",
            "un massimo": "<=", "un minimo": ">=", "massimo": "<=", "minimo": ">=", "al di sotto": "<", "al di sopra": ">", "maggiore": ">", "maggiori": ">",
            "minore": "<", "minori": "<", "piu'": ">", "più grande": ">", "il tetto": "<=", "tetto": "<=", "il limite": "<=", "limite": "<=", "nell'ordine": "~",
            "dell'ordine": "~", "meno della metà": "<", "non meno che": ">=",
        }.items() for di in (*_DI, "che")},
        **{f"{word} {a}": bound for word, bound in {
            "fino": "<=", "sino": "<=", "superiore": ">", "superiori": ">", "inferiore": "<", "inferiori": "<", "non superiore": "<=", "non superiori": "<=",
            "non inferiore": ">=", "non inferiori": ">=", "pari o superiore": ">=", "pari o superiori": ">=", "pari o inferiore": "<=", "pari o inferiori": "<=",
            "uguale o superiore": ">=", "uguale o inferiore": "<=", "intorno": "~", "attorno": "~", "vicino": "~", "vicina": "~", "vicini": "~", "vicine": "~",
            "prossimo": "~", "prossima": "~", "limitato": "<=", "limitata": "<=", "limitati": "<=", "limitate": "<=", "oltre": "", "fissato un tetto": "<=",
            "intorno anche": "~", "non arriva": "<", "non arrivano": "<", "non arrivava": "<", "non arrivavano": "<", "in aggiunta": "",
        }.items() for a in _A},
        **{f"a partire {da}": ">=" for da in _DA}, **{f"lontano {da}": "" for da in _DA},
        "sotto i": "<", "sotto il": "<", "sotto la": "<", "sotto le": "<", "sotto gli": "<", "sotto l'": "<", "sotto quota": "<", "sotto la soglia del": "<",
        "sotto la soglia di": "<", "sotto la soglia dei": "<", "al massimo": "<=", "massimo": "<=", "non oltre": "<=", "entro": "<=", "entro i": "<=",
        "non supera": "<=", "non superano": "<=", "non superare": "<=", "non supererà": "<=", "tutt'al più": "<=", "non più che": "<=",
        "oltre": ">", "ben oltre": ">", "sopra i": ">", "sopra il": ">", "sopra le": ">", "sopra la": ">", "sopra gli": ">", "sopra quota": ">",
        "sopra la soglia dei": ">", "sopra la soglia del": ">", "supera": ">", "superano": ">", "superato": ">", "superata": ">", "superati": ">", "superate": ">", "superando": ">",
        "superare": ">", "superava": ">", "superavano": ">", "superò": ">", "supererà": ">", "supererebbe": ">", "eccede": ">", "eccedono": ">",
        "almeno": ">=", "come minimo": ">=", "minimo": ">=", "quanto meno": ">=", "quantomeno": ">=", "perlomeno": ">=", "per lo meno": ">=", "non prima di": ">=",
        "niente meno che": "", "nientemeno che": "",
        "circa": "~", "all'incirca": "~", "approssimativamente": "~", "grosso modo": "~", "più o meno": "~", "pressappoco": "~", "suppergiù": "~",
        "qualcosa come": "~", "stimato in": "~", "stimata in": "~", "stimati in": "~", "stimate in": "~", "un circa": "~", "pressoché": "nearly", "press'a poco": "~",
        "si aggira sui": "~", "si aggira sul": "~", "si aggirano sui": "~", "si aggira intorno ai": "~", "si aggira intorno al": "~", "aggirarsi sui": "~", "aggirarsi intorno ai": "~",
        "qualcosa più di": ">", "qualcosa in più di": ">", "qualcosa meno di": "nearly",
        "quasi": "nearly", "sfiora": "nearly", "sfiorano": "nearly", "sfiorato": "nearly", "sfiorata": "nearly", "sfiorando": "nearly", "sfiorare": "nearly", "sfiorava": "nearly",
        "sfiorò": "nearly", "poco sotto": "nearly", "appena sotto": "nearly", "poco sotto i": "nearly", "poco sotto il": "nearly", "appena sotto i": "nearly", "appena sotto il": "nearly",
    },
    bounds_after={
        "o più": ">=", "o meno": "<=", "in su": ">=", "in giù": "<=", "o oltre": ">=", "al massimo": "<=", "almeno": ">=", "come minimo": ">=", "circa": "~", "all'incirca": "~",
        "e oltre": ">=", "ed oltre": ">=", "più o meno": "~", "o superiore": ">=", "o inferiore": "<=", "o poco più": "~", "o poco meno": "~", "in avanti": ">=",
    },
    bounds_inside={"e passa": ">", "e rotti": ">", "e rotte": ">", "e oltre": ">", "e più": ">", "ed oltre": ">"},
    not_duration=frozenset(),
    fillers=frozenset({*_IL, "un", "una", "uno", "solo", "soli", "sole", "soltanto", "appena", "ben", "altri", "altre", "suoi", "sue", "primi", "prime", "ultimi", "ultime", "circa"}),
    units={
        "percent": "%|per cento|percento|x cento", "percentage_point": "punto percentuale|punti percentuali|p.p.|pp|punti di percentuale",
        "basis_point": "punto base|punti base|pb", "permille": "‰|per mille", "times": "volte|volta",
        "second": "secondo|secondi|sec|s", "minute": "minuto|minuti|min", "hour": "ora|ore|h", "day": "giorno|giorni|giornata|giornate", "night": "notte|notti",
        "week": "settimana|settimane", "month": "mese|mesi|mensilità", "quarter": "trimestre|trimestri", "semester": "semestre|semestri",
        "year": "anno|anni|annualità|enne|enni", "decade": "decennio|decenni", "century": "secolo|secoli", "millisecond": "millisecondo|millisecondi|ms", "weekend": "fine settimana|weekend",
        "micrometre": "micrometro|micrometri|micron|µm|μm", "nanometre": "nanometro|nanometri|nm", "millimetre": "millimetro|millimetri|mm", "centimetre": "centimetro|centimetri|cm",
        "metre": "metro|metri|m", "kilometre": "chilometro|chilometri|km", "inch": "pollice|pollici|″", "foot": "piede|piedi|ft", "yard": "iarda|iarde", "mile": "miglio|miglia",
        "nautical_mile": "miglio nautico|miglia nautiche|miglia marine", "light_year": "anno luce|anni luce|anno-luce|anni-luce",
        "square_metre": "metro quadrato|metri quadrati|metro quadro|metri quadri|mq|m²|m2", "square_kilometre": "chilometro quadrato|chilometri quadrati|chilometri quadri|kmq|km²|km2",
        "square_foot": "piede quadrato|piedi quadrati", "square_mile": "miglio quadrato|miglia quadrate", "hectare": "ettaro|ettari|ha", "acre": "acro|acri",
        "cubic_metre": "metro cubo|metri cubi|mc|m³", "cubic_foot": "piede cubo|piedi cubi", "litre": "litro|litri|l", "millilitre": "millilitro|millilitri|ml",
        "gallon": "gallone|galloni", "barrel": "barile|barili", "microgram": "microgrammo|microgrammi|µg|μg|mcg", "milligram": "milligrammo|milligrammi|mg",
        "gram": "grammo|grammi|g|gr", "kilogram": "chilogrammo|chilogrammi|chilo|chili|kg", "tonne": "tonnellata|tonnellate|t", "pound": "libbra|libbre|lb|lbs", "ounce": "oncia|once|oz", "carat": "carato|carati",
        "kilometre_per_hour": "km/h|kmh|chilometri orari|chilometri all'ora|chilometro orario|km all'ora|km orari", "mile_per_hour": "mph|miglia orarie|miglia all'ora",
        "metre_per_second": "m/s|metri al secondo", "knot": "nodo|nodi",
        "celsius": "°c|ºc|gradi celsius|grado celsius|gradi centigradi|grado centigrado|celsius", "fahrenheit": "°f|ºf|gradi fahrenheit|grado fahrenheit|fahrenheit",
        "kelvin": "kelvin", "degree": "°|grado|gradi", "watt": "watt|w", "kilowatt": "kilowatt|chilowatt|kw", "megawatt": "megawatt|mw", "gigawatt": "gigawatt|gw",
        "kilowatt_hour": "kilowattora|chilowattora|kwh", "megawatt_hour": "megawattora|mwh", "gigawatt_hour": "gigawattora|gwh", "terawatt_hour": "terawattora|twh", "volt": "volt", "hertz": "hertz|hz",
        "megahertz": "mhz|megahertz", "gigahertz": "ghz|gigahertz", "decibel": "decibel|db", "calorie": "caloria|calorie", "kilocalorie": "chilocalorie|kcal", "horsepower": "cavalli vapore|cv|hp",
        "byte": "byte", "bit": "bit", "kilobyte": "kb|kilobyte", "megabyte": "mb|megabyte", "gigabyte": "gb|gigabyte", "terabyte": "tb|terabyte", "pixel": "pixel|px", "megapixel": "megapixel",
        "USD": "dollari americani|dollaro americano|dollari usa|dollari statunitensi|dollari|dollaro|usd", "USD/100": "centesimi di dollaro|centesimo di dollaro",
        "EUR": "euro|eur|€", "EUR/100": "centesimi di euro|centesimo di euro|centesimi|eurocent|cent", "GBP": "sterline inglesi|sterline britanniche|sterline|sterlina|gbp", "GBP/100": "pence|penny",
        "JPY": "yen|yen giapponesi|jpy", "CNY": "yuan|renminbi|rmb|cny", "HKD": "dollari di hong kong|hkd", "TWD": "dollari taiwanesi|twd", "SGD": "dollari di singapore|sgd", "AUD": "dollari australiani|dollaro australiano|aud",
        "CAD": "dollari canadesi|dollaro canadese|cad", "NZD": "dollari neozelandesi|nzd", "BRL": "real brasiliani|real|reais|brl", "INR": "rupie indiane|rupie|rupia|inr", "RUB": "rubli|rublo|rub", "KRW": "won|krw",
        "CHF": "franchi svizzeri|franco svizzero|franchi|chf", "SEK": "corone svedesi|corona svedese|sek", "NOK": "corone norvegesi|nok", "DKK": "corone danesi|dkk", "PLN": "zloty|pln", "MXN": "pesos messicani|mxn", "ARS": "pesos argentini|ars",
        "ZAR": "rand|zar", "TRY": "lire turche|lira turca", "ITL": "lire|vecchie lire|itl", "BTC": "bitcoin|btc", "DEM": "marchi tedeschi|marchi", "THB": "baht", "ILS": "shekel|ils",
    },
    scaled_units={"di euro": "EUR", "di dollari": "USD", "di sterline": "GBP", "d'euro": "EUR", "di lire": "ITL"},
    minor_units={"centesimi": "/100", "centesimo": "/100"},
    nouns=_counted(_COUNTED_IT),
    multiples={
        "doppio": 2, "triplo": 3, "quadruplo": 4, "quintuplo": 5, "decuplo": 10,
        **{form: factor for stem, factor in {"raddoppi": 2, "triplic": 3, "quadruplic": 4, "quintuplic": 5, "decuplic": 10}.items() for form in (
            stem + "ato", stem + "ata", stem + "ati", stem + "ate", stem + "a", stem + "ò", stem + "ando", stem + "are", stem + "ano", stem + "arono",
            stem + "erà",
        )},
        **dict.fromkeys(
            ("dimezzato", "dimezzata", "dimezzati", "dimezzate", "dimezza", "dimezzano", "dimezzò", "dimezzare", "dimezzando"), "0.5"
        ),
        "raddoppierà": 2, "triplicherà": 3, "quadruplicherà": 4,
    },
    multiple_marks=("x", "×", "volte di più", "volte di meno", "volte tanto", "volte tanti"),
    times_cues=frozenset({
        "più", "maggiore", "maggiori", "minore", "minori", "superiore", "superiori", "inferiore", "inferiori", "tanto", "tanti", "tante", "quanto", "il", "i", "la", "le", "lo", "gli", "quello", "quella",
        "quelli", "meno", "suo", "sua", "limitato", "limitata", "limite", "tetto", "rendimento", "cresciuto", "cresciuta", "aumentato", "aumentata", "moltiplicato", "meglio", "peggio", "volte", "pari",
    }),
    per=("per", "al", "all'", "alla", "ogni", "/", "a", "per ogni", "a ciascun", "il", "l'"),
    per_nouns=("per", "ogni", "/", "per ogni", "a ciascun"),
    per_phrases={
        "all'anno": "year", "l'anno": "year", "annui": "year", "annue": "year", "annuo": "year", "annua": "year", "annuali": "year", "annuale": "year", "ogni anno": "year", "annualmente": "year",
        "al mese": "month", "mensili": "month", "mensile": "month", "ogni mese": "month", "mensilmente": "month", "alla settimana": "week", "a settimana": "week", "settimanali": "week", "settimanale": "week", "ogni settimana": "week",
        "al giorno": "day", "giornalieri": "day", "giornaliere": "day", "quotidiani": "day", "ogni giorno": "day", "all'ora": "hour", "l'ora": "hour", "orari": "hour", "pro capite": "person", "a testa": "person", "a persona": "person",
        "al chilo": "kilogram", "al litro": "litre", "al barile": "barrel", "al metro quadro": "square_metre", "ciascuno": "item", "l'uno": "item",
    },
    periods=tuple(
        f"{lead} {unit}"
        for leads, units in (
            (("nell'ultimo",), ("mese", "anno", "decennio", "secolo")),
            (("nell'ultima",), ("ora", "settimana")),
            (("un altro",), ("minuto", "mese", "anno", "decennio")),
            (("un'altra",), ("ora", "settimana")),
        )
        for lead in leads
        for unit in units
    ),
    period_ends=frozenset({"di", "del", "della", "dei"}),
    plural_periods={"decenni": 10},
    rank_words=("più", "meno"),
    age_names=_AGES_IT,
    age_marks=("di età", "d'età"),
    noun_endings=(("anti", "ante"), ("enti", "ente"), ("ieri", "iere"), ("ori", "ore"), ("ili", "ile"), ("ali", "ale"), ("ari", "ario"), ("isti", "ista"), ("zioni", "zione"), ("ioni", "ione"), ("chi", "co"), ("ghi", "go"), ("che", "ca"), ("ghe", "ga"), ("tori", "tore"), ("tà", "tà"), ("ese", "ese"), ("i", "o"), ("e", "a")),
    stop_nouns=frozenset(
        word_list(
            """
            di, del, dello, della, dei, degli, delle, d, a, ad, al, allo, alla, ai, agli, alle, da, dal, dallo, dalla, dai, dagli, dalle, in, nel, nello, nella, nei, negli, nelle, con, col, su, sul, sullo, sulla,
            sui, sugli, sulle, per, tra, fra, e, ed, o, od, ma, se, che, chi, cui, non, il, lo, la, i, gli, le, l, un, uno, una, è, sono, era, erano, fu, furono, ha, hanno, aveva, avevano, ho, abbiamo, si, ci, vi, ne,
            mi, ti, come, quando, dove, mentre, anche, ancora, già, più, meno, solo, soltanto, questo, questa, questi, queste, quello, quella, quelli, quelle, suo, sua, suoi, sue, loro, poi, dopo, prima, durante, senza,
            sotto, sopra, oltre, entro, verso, contro, può, possono, deve, devono, sarà, saranno, sia, essere, stato, stata, stati, state, ogni, tutti, tutte, cosa, perché, quindi, però, fa, dell, nell, all, dall, sull, circa, mai, almeno, secondo, fino
            """
        )
    ),
    name_labels=frozenset({"versione", "modello", "tipo", "serie"}),
    labels=frozenset(
        word_list(
            """
            n., n, n°, nº, nr., num., numero, numeri, decreto legislativo, decreto-legge, decreto legge, d.lgs., d.l., dpcm, pagina, pagine, pag., p., capitolo, cap., articolo, articoli, art., sezione, figura, fig., tabella, tab., versione, fase, tipo, modello, sala, canale, volo, autostrada, allegato, appendice,
            comma, paragrafo, volume, vol., gruppo, area, zona, settore, distretto, via, piazza, binario, nota, rif., legge, decreto, risoluzione, emendamento, salmo, gate, uscita, classe, livello, scheda, reparto
            """
        )
    ),
    label_suffixes=("bis", "ter", "quater"),
    idioms=(
        "due cifre", "tre cifre", "uno ad uno", "uno a uno", "una volta", "ancora una volta", "l'un l'altro", "gli uni", "gli altri", "un po'", "un poco", "un paio", "una parte", "seconda guerra", "prima guerra", "a seconda", "in secondo luogo",
        "in primo luogo", "in terzo luogo", "terzo mondo", "terza età", "terze parti", "terzo settore", "mezza età", "in mezzo", "nel mezzo", "per mezzo", "un mezzo", "il mezzo", "mezzo busto", "mezzo pubblico", "in mezz'aria", "via di mezzo",
        "quattro gatti", "quattro passi", "quattro chiacchiere", "due passi", "due parole", "fare due", "su due piedi", "mille grazie", "grazie mille", "mille scuse", "millefoglie", "sei stato", "sei stata", "sei un", "tu sei", "ci sei", "se sei", "sei già", "sei il",
        "sei la", "chi sei", "dove sei", "che sei", "non sei", "doppio senso", "doppio turno", "doppio gioco", "doppio incarico", "doppio ruolo", "doppio passaporto", "doppio cognome", "doppio fallo", "doppio misto", "un giorno all'altro", "da un momento all'altro",
        "da un anno all'altro", "da un giorno all'altro", "mezzogiorno", "mezzanotte", "prima serata", "seconda serata", "secondo tempo", "primo tempo", "terzo tempo", "primo piano", "di seconda mano", "seconda mano", "due facce", "numero uno", "mille e uno", "mille e una notte",
        "una dopo l'altra", "uno dopo l'altro", "unità", "all'unanimità", "a due a due", "ad uno ad uno", "una per una", "uno per uno",
    ),
)
# fmt: on

# --- grammar ---------------------------------------------------------------------------------------------------------

_ARE = word_list(
    """
    are, a, iamo, ano, ai, ò, arono, ava, avano, erà, eranno, erebbe, erebbero, ando, ato, ata, ati, ate, ino, asse,
    assero, ammo, avamo, erò, eremo, ante, anti
    """
)
_ERE = word_list(
    """
    ere, e, iamo, ono, ei, é, erono, ette, ettero, eva, evano, erà, eranno, erebbe, erebbero, endo, uto, uta, uti,
    ute, ano, esse, essero, evamo, erò, eremo
    """
)
_IRE = word_list(
    """
    ire, e, iamo, ono, ii, ì, irono, iva, ivano, irà, iranno, irebbe, irebbero, endo, ito, ita, iti, ite, ano,
    isse, issero, ivamo, irò, iremo
    """
)

# Forms in -o and -i are left out: they are nouns far more often ("lo studio", "i testimoni"). Endings: regular verbs ("don|are", "vend|ere", "part|ire"; "fin|isc" for those that take -isc-; "pa|gare" and
# "giudi|care" keep their sound, "lan|ciare" and "avv|iare" their one i) and nouns and adjectives ("fond|o",
# "azion|e", "scuol|a", "banc|ca", "nuov|oa" for all four endings, "grand|e" like azion|e).
_PARADIGMS: dict[str, tuple[str, ...]] = {
    "are": _ARE,
    "ere": _ERE,
    "ire": _IRE,
    "isc": (
        *(end for end in _IRE if end not in ("e", "ono", "a", "ano", "o", "i")),
        "isce",
        "iscono",
        "isca",
        "iscano",
        "isco",
    ),
    "care": tuple("c" + ("h" if end[0] in "ei" else "") + end for end in _ARE),
    "gare": tuple("g" + ("h" if end[0] in "ei" else "") + end for end in _ARE),
    # "avv|iare": avvio, avviano, avviò, avvierà; "lanc|iare": lancerà.
    "iare": tuple(dict.fromkeys(form for end in _ARE for form in ((end,) if end[0] in "ie" else ()) + ("i" + end,))),
    "o": ("o", "i"),
    "a": ("a", "e"),
    "e": ("e", "i"),
    "oa": ("o", "a", "i", "e"),
    "ista": ("ista", "isti", "iste"),
    "ca": ("ca", "che"),
    "ga": ("ga", "ghe"),
    "co": ("co", "chi"),
    "go": ("go", "ghi"),
    "ico": ("ico", "ica", "ici", "iche"),
    "io": ("io", "i"),
    "ario": ("ario", "aria", "ari", "arie"),
    "tore": ("tore", "tori", "trice", "trici"),
    # The participle alone.
    "to": ("to", "ta", "ti", "te"),
    "so": ("so", "sa", "si", "se"),
}

_NEGATION = word_list(
    """
    non, né, nè, mai, nessuno, nessuna, nessun, nessun', nessun’, niente, nulla, senza, neanche, nemmeno, neppure,
    mica, affatto, rifiut|are, invece di, anziché, lungi da, incapace di, impossibile, manc|are di, mancanza di,
    assenza di, non più, non ancora, smentì che
    """,
    _PARADIGMS,
)

_NOT_NEGATION = word_list(
    """
    o meno, non solo, non soltanto, non solamente, non meno di, non più di, non oltre, nulla di meno, niente meno,
    senza dubbio, senza dubbi, senza contare, senza precedenti, senza scopo di lucro, senza fini di lucro,
    non a caso, non per nulla, nonostante, non appena, finché non, non c'è dubbio, non ci sono dubbi, se non altro,
    organizzazione non profit, non profit, mai come, più che mai, quanto mai, senza fili, nientemeno, se non
    """
)

_MODALITY = word_map(
    """
planned: pianific|are, progett|are, in programma, ha in programma, programm|are, prevede di, prevedono di,
    prevedeva di, previsto, prevista, previsti, previste, intende, intendono, intendeva, intendevano, intenzione,
    intenzioni, vuole, vogliono, voleva, volevano, vorrebbe, vorrebbero, punta a, puntano a, mira a, mirano a, conta di,
    contano di, spera, sperano, sperava, obiettivo di, piano per, piani per, piano di, progetto di, si appresta a,
    in procinto di, ha deciso di, hanno deciso di, deciso di, promette di, si prepara a, si preparano a, in cantiere
possible: può, possono, poteva, potevano, potrà, potranno, potrebbe, potrebbero, possa, possano, potesse, forse,
    probabilmente, probabile, probabili, possibilmente, possibile, possibili, potenziale, potenziali, potenzialmente,
    presumibilmente, presunto, presunta, presunti, presunte, apparentemente, sembra, sembrano, sembrava, pare, parrebbe,
    sarebbe, sarebbero, avrebbe, avrebbero, si ritiene, si stima, si dice, magari, eventualmente, eventuale, eventuali,
    sospett|are, sospetto di, voci, indiscrezioni, rischio di, ipotesi di, a quanto pare, secondo indiscrezioni
obligation: deve, devono, doveva, dovevano, dovrà, dovranno, dovrebbe, dovrebbero, dover, dovere, debba, debbano,
    è costretto a, costretto a, costretta a, costretti a, costrette a, obbligato a, obbligata a, obbligati a, obbligo di,
    occorre, bisogna, necessario, necessaria, obbligatorio, obbligatoria, è tenuto a, tenuti a
proposed: propone, propongono, proponeva, propose, proporre, proposto, proposta, proposti, proposte, proponendo,
    sugger|isc, suggerimento, suggerimenti, raccomand|are, raccomandazione, raccomandazioni, valut|are, consider|are,
    stud|iare, in discussione, in trattativa, trattativa per, trattative per, chiede di, chiedono di, ha chiesto di,
    idea di, bozza, disegno di legge
future: sarà, saranno, avrà, avranno, verrà, verranno, farà, faranno, andrà, andranno, prossimo, prossima, prossimi,
    prossime, futuro, futura, futuri, future, in futuro, sta per, stanno per, in arrivo
hypothetical: se fosse, se fossero, se avesse, se avessero, se dovesse, se dovessero, se venisse, qualora, nel caso in cui,
    purché, a patto che, a condizione che, a meno che, salvo che, ammesso che, anche se, fosse, fossero, avesse, avessero,
    in teoria, ipoteticamente, ipotetico, ipotetica, immagin|are, supponendo, come se, altrimenti, in caso contrario
attempted: tenta di, tentano di, tentò di, tentato, tentata, tentati, tentate, tentativo, tentativi, cerca di, cercano di,
    cercava di, cercato di, cercando di, prova a, provano a, provato a, sforzo per, sforzi per, tent|are
""",
    _PARADIGMS,
)

_SPEECH_VERBS = word_map(
    """
predict: prevede, prevedono, previsto che, prevedeva, previde, predice, predisse, pronosticò, anticipò
propose: suggerì, suggerisce, suggeriscono, suggerito, propose, propone, propongono, proposto, raccomandò,
    raccomanda, raccomandato, consigliò, consiglia
say: dire, dice, dicono, disse, dissero, detto, diceva, dicevano, dirà, direbbe, dicendo, dica, afferm|are, dichiar|are,
    annunc|iare, annunzi|are, inform|are, rifer|isc, riferire, comuni|care, spie|gare, aggiunge, aggiungono,
    aggiunse, aggiunto, aggiungendo, precisare, precisò, precisato, precisando, sottoline|are, rimar|care, evidenz|iare, ammette, ammettono, ammise,
    ammesso, riconosce, riconoscono, riconobbe, riconosciuto, conferm|are, sostiene, sostengono, sostenne, sostennero,
    sosteneva, sostenuto, ribad|isc, ribadire, insiste, insistono, rivel|are, rivelato, avvert|ire, avverte, segnalare, segnalò, segnalato,
    stim|are, indi|care, comment|are, osserv|are, notò, ha notato, ricord|are, concluse, conclude, concluso,
    criti|care, elog|iare, crede, credono, riten|ere, ritiene, ritengono, pens|are, lament|are, testimoniare, testimoniò, testimoniato,
    secondo, stando a, a detta di, per bocca di, racconta, raccontato, raccontò, raccontano, descrive, descrisse,
    descritto, ripete, ripetuto, esprime, espresse, espresso, fa sapere, ha fatto sapere, fanno sapere, parla, parlò,
    parlato, parlano, chiarisce, chiarito, chiarì, scandisce, esclam|are
write: scrivere, scrive, scrivono, scrisse, scrissero, scritto, scritta, scritti, scritte, scriveva,
    pubblicare, pubblicò, pubblicano, pubblicato, pubblicata, twitt|are, postato, postò, firm|are, redige, redatto
ask: chiedere, chiede, chiedono, chiese, chiesero, chiesto, chiedeva, chiedendo, domandare, domandò, domandato, interro|gare, invoc|are,
    pretende, pretendono, esige, esigono, sollecit|are, richiede, richiesto, richiese
reply: rispondere, risponde, rispondono, rispose, risposero, risposto, rispondeva, repli|care, ribatte,
    ribatté, ribattuto, controbatte
deny: ne|gare, smentire, smentisce, smentiscono, smentì, smentito, smentita, respinge, respingono, respinse, respinto,
    rigett|are, confut|are, contest|are, esclude, escluse, escluso, rifiut|are
allege: accus|are, denunc|iare, addebit|are, insinu|are
promise: promettere, promette, promettono, promise, promisero, promesso, giur|are, garant|isc, garantire, assicur|are,
    si impegna, si impegnano, si impegnò, si è impegnato, si è impegnata, si sono impegnati, impegnarsi, offre, offrono,
    offrì, offerto
agree: concord|are, accett|are, acconsent|ire, approv|are, ader|isc, aderire, avall|are, appogg|iare, è d'accordo,
    sono d'accordo
""",
    _PARADIGMS,
)

_PRONOUNS = word_map(
    """
first: io, me, mi, mio, mia, miei, mie
first_plural: noi, ci, nostro, nostra, nostri, nostre
second: tu, te, ti, tuo, tua, tuoi, tue
second_plural: voi, vi, vostro, vostra, vostri, vostre
third: lui, lei, egli, ella, esso, essa, gli, suo, sua, suoi, sue, sé, costui, costei
third_plural: loro, essi, esse, costoro
"""
)

_HEADER_KEYS = word_map(
    """
from: da, mittente, inviato da
to: a, per, destinatario, destinatari
cc: cc, ccn, copia, copia per, in copia
date: data, inviato, inviata, inviato il, data di invio, ricevuto
subject: oggetto, tema, titolo, rif
"""
)

_STOP_WORDS = frozenset(
    word_list(
        """
        a, ad, ai, al, allo, alla, agli, alle, anche, ancora, avere, aveva, avevano, avrà, avuto, c, che, chi, ci, ciò,
        coi, col, come, con, cosa, così, cui, d, da, dai, dal, dallo, dalla, dagli, dalle, degli, dei, del,
        dell, dello, della, delle, dentro, di, dopo, dove, due, durante, e, è, ebbe, ecco, ed, egli, ella, era, erano,
        essa, esse, essendo, essere, essi, esso, fa, fare, fatto, fatta, fino, fosse, fossero, fra, fu, fui, fuori,
        furono, gli, già, ha, hai, hanno, ho, i, il, in, infatti, infine, inoltre, io, l, la, là, le, lei, li, lo,
        loro, lui, ma, me, mentre, mi, mia, mie, miei, mio, molta, molte, molti, molto, ne, né, negli, nei, nel, nell,
        nello, nella, nelle, no, noi, non, nostra, nostre, nostri, nostro, o, od, ogni, oltre, or, ora, ove, per,
        perché, perciò, perfino, però, persino, piuttosto, poca, poche, pochi, poco, poi, poiché, può, pure, quale,
        quali, qualche, qualcuno, quando, quanta, quante, quanti, quanto, quasi, quei, quegli, quel, quella, quelle,
        quelli, quello, questa, queste, questi, questo, qui, quindi, sarà, se, sé, sei, sempre, senza, si, sì, sia,
        siamo, siano, siete, sola, solo, sono, sopra, sotto, sta, stata, state, stati, stato, stanno, stessa, stesse,
        stessi, stesso, su, sua, sue, sugli, sui, sul, sullo, sulla, sulle, suo, suoi, tale, tali, tanta, tante, tanti,
        tanto, te, ti, tra, tranne, tu, tua, tue, tuo, tutta, tutte, tutti, tutto, tuttavia, un, una, uno, va, vai,
        verso, vi, via, viene, vengono, voi, volta, volte, vostra, vostre, vostri, vostro, all, dall, sull, più, meno,
        altra, altre, altri, altro, alcuni, alcune, alcuna, alcuno, appena, circa, cioè, ciascuno, insieme, invece,
        niente, nulla, oppure, ossia, qua, ormai, avendo, hanno, aver, venne, vennero,
        proprio, propria, propri, proprie, giorno, giorni, soltanto, nonostante, attraverso, presso, dunque,
        pertanto, comunque, anzi, addirittura, accanto, davanti, dietro, malgrado, entrambi, entrambe, parecchi,
        parecchie, diversi, diverse, vari, varie, tramite, mediante, riguardo, rispetto, intorno,
        vicino, dovuto, deve, devono, doveva, dovevano, dovrà, dovranno, dovrebbe, dovrebbero, possa, possano,
        possono, poteva, potevano, potrà, potranno, potrebbe, potrebbero, abbia, abbiano, avesse, avessero, avrebbe,
        avrebbero, avranno, abbiamo, avete, sarebbe, sarebbero, saranno, fossi, eravamo, fanno, faceva, facevano,
        farà, faranno, farebbe, fece, fecero, facendo, vanno, andò, andava, verrà, verranno, veniva, venivano,
        sembra, sembrano, sembrava, innanzitutto, soprattutto, specialmente, allora, almeno, neppure,
        nemmeno, neanche
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
            che, il quale, la quale, i quali, le quali, mentre, perché, poiché, quando, affinché, sebbene, benché, dove
            """
        ),
    ),
    abbreviations=frozenset(
        word_list(
            """
            sig., sigg., sig.ra, sig.na, dott., dott.ssa, dr., prof., prof.ssa, ing., avv., arch., geom., rag., gen.,
            col., cap., ten., mar., on., sen., min., pres., mons., don., s., ss., s.a., s.p.a., spa., s.r.l., srl.,
            inc., corp., ltd., co., bros., cfr., cf., ecc., etc., es., p.es., p. es., ad es., n., nr., nn., num., pag.,
            pagg., p., pp., vol., voll., fig., tab., ed., art., artt., lett., par., sec., a.c., d.c., a.m., p.m., ca.,
            c.a., v., vs., st., tel., u.s., u.e., u.s.a., c.so, v.le, p.zza, gen., genn., feb., febbr., apr., mag.,
            giu., lug., ago., set., sett., ott., nov., dic., lun., mar., mer., gio., ven., sab., dom., mln., mld., km.,
            kg., cit., op., rif., all., ess., et al., i.e., e.g., jr., sr.
            """
        )
    ),
    negation=_NEGATION,
    negation_prefixes=("in", "im", "ir", "il", "dis", "s", "non "),
    not_negation=_NOT_NEGATION,
    modality=_MODALITY,
    speech_verbs=_SPEECH_VERBS,
    pronouns=_PRONOUNS,
    owner_marks=(),
    owner_words=("di", "del", "della", "dell'", "dell’", "dei", "delle", "per"),
    as_words=("come", "in"),
    header_keys=_HEADER_KEYS,
    forward_marks=word_list(
        """
        messaggio inoltrato, inizio messaggio inoltrato, inizio del messaggio inoltrato, messaggio originale,
        -----messaggio originale-----, ---------- messaggio inoltrato, ---------- forwarded message, inoltrato da, fwd, fw
        """
    ),
    boilerplate_marks=word_list(
        """
        contenuti correlati, articoli correlati, notizie correlate, leggi anche, leggi di più, leggi tutto, per approfondire,
        approfondimenti, potrebbe interessarti anche, potrebbe interessarti, potrebbero interessarti, ti potrebbe interessare,
        i più letti, più letti, le più lette, più lette, consigliati per te, consigliati, condividi, condividi su,
        condividi questo articolo, seguici, seguici su, iscriviti, iscriviti alla newsletter, newsletter, abbonati, pubblicità,
        contenuto sponsorizzato, commenti, lascia un commento, scrivi un commento, chi siamo, contatti, contattaci, note legali,
        tutti i diritti riservati, riproduzione riservata, © riproduzione riservata, termini e condizioni, privacy policy,
        informativa sulla privacy, cookie policy, ultime notizie, ultim'ora, altre notizie, video correlati, tag, argomenti,
        continua dopo la pubblicità
        """
    ),
    # Not "è" and "sono" alone: they make the perfect of many verbs ("è morta", "sono cresciute").
    affirmations=frozenset(word_list("sì, certo, d'accordo, certamente, esatto, naturalmente")),
    denials=frozenset(word_list("no, certo che no, mai, assolutamente no")),
    near_negation=frozenset({"senza"}),
    carriers=frozenset(
        word_list("subire, subì, subirono, subito, subisce, registrare, registrò, registrato, registra, registrano")
    ),
    epithets={
        "organisation": word_list(
            """
            l'azienda, la società, la compagnia, il gruppo, l'organizzazione, la fondazione, la banca,
            la startup, l'impresa
            """
        ),
        "product": word_list(
            """
            il modello, il prodotto, l'applicazione, il software, il dispositivo, la piattaforma
            """
        ),
    },
    towards=frozenset({"verso", "al", "alla"}),
    away=frozenset({"dal", "dalla", "dallo"}),
    passive_marks=word_list(
        """
        fu, furono, essere, stato, stata, stati, state, viene, vengono, venne, vennero, veniva, venivano, venire, verrà,
        verranno, venuto, venuta, venuti, venute
        """
    ),
    agent_marks=word_list(
        """
        da, dal, dallo, dalla, dai, dagli, dalle, dall', dall’, da parte di, da parte del, da parte della, per mano di,
        ad opera di
        """
    ),
    contrast=word_list(
        """
        ma, però, tuttavia, bensì, eppure, invece, nonostante, malgrado, sebbene, benché, al contrario, d'altra parte,
        d'altro canto, mentre, ciononostante, ciò nonostante, piuttosto, eccetto, tranne, salvo, anzi
        """
    ),
    others=word_list(
        """
        altro, altra, altri, altre, qualcun altro, qualcun altra, terzi, terze parti, altre persone, altri donatori,
        altri investitori, restante, restanti, rimanente, rimanenti, resto, ulteriore, ulteriori
        """
    ),
    only=word_list(
        """
        solo, sola, soli, sole, soltanto, solamente, unicamente, esclusivamente, unico, unica, unici, uniche, meramente,
        nessun altro, nessun'altra, nessun’altra
        """
    ),
    first=word_list(
        """
        primo, prima, primi, prime, per la prima volta, prima volta, ultimo, ultima, ultimi, ultime, secondo posto,
        maggiore, maggiori, minore, minori, migliore, migliori, peggiore, peggiori, il più, la più, i più, le più,
        più antico, più giovane, massimo, massima, minimo, minima, numero uno, record, inedito, inedita
        """
    ),
    all_=word_list(
        """
        tutto, tutta, tutti, tutte, ogni, ciascuno, ciascuna, intero, intera, entrambi, entrambe, totale, totalità,
        completamente, totalmente, interamente
        """
    ),
    titles=word_list(
        """
        sig, signor, signore, signora, signorina, dott, dottor, dottore, dottoressa, prof, professor, professore,
        professoressa, ingegner, ingegnere, avvocato, onorevole, presidente, vicepresidente, premier, ministro, ministra,
        segretario, segretaria, senatore, senatrice, deputato, deputata, governatore, governatrice, sindaco, sindaca,
        assessore, prefetto, questore, giudice, procuratore, re, regina, principe, principessa, papa, generale,
        colonnello, capitano, maggiore, tenente, maresciallo, ammiraglio, cancelliere, cancelliera, ambasciatore,
        ambasciatrice, direttore, direttrice, amministratore delegato, ceo, allenatore, ct, padre, don, vescovo,
        arcivescovo, cardinale, monsignor, suor, suora, imam, rabbino, sultano, sceicco
        """
    ),
    suffixes=(
        "amenti",
        "amento",
        "imenti",
        "imento",
        "azioni",
        "azione",
        "izioni",
        "izione",
        "mente",
        "arono",
        "erono",
        "irono",
        "ando",
        "endo",
        "ato",
        "ata",
        "ati",
        "ate",
        "uto",
        "uta",
        "uti",
        "ute",
        "ito",
        "ita",
        "iti",
        "ite",
        "are",
        "ere",
        "ire",
        "ava",
        "eva",
        "iva",
        "ità",
        "chi",
        "che",
        "ghi",
        "ghe",
        "o",
        "a",
        "i",
        "e",
    ),
    complementizers=frozenset({"che"}),
    determiners=frozenset(
        word_list(
            """
            il, lo, la, l', l’, i, gli, le, un, uno, una, un', un’, questo, questa, questi, queste, quel, quello, quella,
            quei, quegli, quelle, suo, sua, suoi, sue, mio, mia, nostro, nostra, ogni, del, dello, della, dell', dell’,
            dei, degli, delle, nel, nello, nella, nell', nell’, nei, negli, nelle, al, allo, alla, all', all’, ai, agli,
            alle, dal, dallo, dalla, dall', dall’, dai, dagli, dalle, sul, sullo, sulla, sull', sull’, sui, sugli, sulle
            """
        )
    ),
    conjunctions=frozenset({"e", "ed"}),
    question_words=frozenset(
        word_list("come, perché, chi, quale, quali, quando, dove, quanto, quanti, quante, quanta")
    ),
    doubt=frozenset(
        word_list(
            """
            falso, falsa, falsi, false, bufala, bufale, menzogna, menzogne, bugia, bugie, voci, diceria, dicerie,
            presunto, presunta, presunti, presunte, infondato, infondata, infondate, infondati, fasullo, fasulla
            """
        )
    ),
    almost=frozenset({"quasi"}),
    unreal_endings={"rà": "future", "ranno": "future", "rebbe": "possible", "rebbero": "possible"},
    added_behind=("in più", "aggiuntivi", "aggiuntive"),
    additive=frozenset(word_list("altri, altre, altro, altra, ulteriori, ulteriore, aggiuntivi, aggiuntive")),
    adpositions=frozenset(
        word_list(
            """
            di, del, dello, della, dell', dell’, dei, degli, delle, con, col, in, nel, nello, nella, nell', nell’, nei,
            negli, nelle, per, da, dal, dallo, dalla, dall', dall’, dai, dagli, dalle, contro, su, sul, sullo, sulla,
            sull', sull’, sui, sugli, sulle, sotto, senza, dopo, presso, tra, fra, fino, a, ad, al, allo, alla, all',
            all’, ai, agli, alle, verso
            """
        )
    ),
    quote_marks=(("“", "”"), ('"', '"'), ("«", "»"), ("„", "“"), ("‘", "’")),
    stop_words=_STOP_WORDS,
    paradigms=_PARADIGMS,
)

# --- concepts --------------------------------------------------------------------------------------------------------

CONCEPTS: dict[str, tuple[str, ...]] = word_table(
    """
# money
give_money: dare denaro, dare soldi, diede denaro, ha dato soldi, ha dato denaro, contribuire, contribuito,
    contribuisce, contribuirono, contribut|o, mettere soldi, ha messo soldi, hanno messo soldi, ha messo denaro,
    elarg|isc, elargizion*, versò denaro, versare denaro, versato denaro
raise_money: raccogliere fondi, raccolto fondi, raccolta fondi, raccolta di fondi, raccogliere denaro, raccolto denaro,
    raccolse fondi, racimol|are, ha raccolto, hanno raccolto, raccolse, raccolsero, raccoglie fondi, raccolti,
    colletta, collette, reperire fondi, reperito fondi, reperire capitali, ottenere finanziamenti,
    ottenuto finanziamenti, crowdfunding, raccolta di capitali, aumento di capitale, raccogliere capitali,
    raccolto capitali, raccogliere, raccogliendo, raccoglierà
get_money: ottenere denaro, ottenere fondi, ottenuto fondi, incass|are, ha incassato
fundraising_target: obiettivo di raccolta, traguardo di raccolta
fill_gap: colmare il divario, colmò il divario, ha colmato il divario, colmare la lacuna, ha colmato la lacuna,
    coprire il buco, ha coperto il buco, coprire il disavanzo, ha coperto il disavanzo, coprire la differenza,
    ha coperto la differenza, mettere la differenza, ha messo la differenza, ripianare il deficit,
    ha ripianato il deficit
invest: invest|ire, investe, investono, investito, investito in, investiment|o, reinvest|ire, reinveste, inietta*,
    iniezione di capitale, iniezione di liquidità, immettere capitali, scommettere su, ha scommesso su, puntato su
investor: investi|tore, finanzia|tore, business angel, capitalista di ventura, fondo di investimento,
    fondi di investimento, fondo d'investimento, fondi d'investimento
venture_capital: capitale di rischio, venture capital, capitali di rischio
donate: don|are, donò, donazion*, elargizion*, regal|are, lascit|o, beneficenza, devolv|ere, devoluto, devoluta,
    devoluti, offerta in denaro
donor: dona|tore, benefa|tore, mecenate, mecenati, filantrop|o
charity: beneficenza, carità, filantropia, filantropic*, benefico, benefica, benefici, benefiche, ente benefico,
    opera pia, onlus
fund_project: finanz|iare, finanziament|o, sovvenzion|are, sostenere economicamente, sponsorizz*, foraggi*,
    finanzia|tore, coprire il buco, colmare il divario
funds: fond|o, stanziament|o, risorse finanziarie, risorsa finanziaria
money: denaro, soldi, quattrini, contante, contanti, moneta, monete, valuta, valute
capital: capitale, capitali, conferimento di capitale, iniezione di capitale
lend: prestare, prestò, prestarono, prestit|o, mutu|o, credito, crediti, credi|tore, presta denaro, ha prestato
borrow: prendere in prestito, preso in prestito, prese in prestito, chiedere un prestito, chiesto un prestito,
    contrarre un prestito, contratto un prestito, indebitarsi
debt: debit|o, indebitament|o, indebitato, indebitata, passivo di bilancio, passività
repay: rimbors|are, rimborso, rimborsi, restituire il denaro, restituito il denaro, estinguere il debito, ripagare,
    ripagato, ripaga
pay: pagare, paga, pagano, pagò, pagarono, pagato, pagata, pagati, pagate, pagando, pagava, pagavano, pagherà,
    pagament|o, sald|are, versament|o
spend: spend|ere, spese, spesa, speso, spesi, esborso, esborsi, sborsare, sborsato
burn_money: bruciare denaro, brucia denaro, bruciare cassa, bruciato cassa, bruciare soldi, ha bruciato soldi
cost: cost|o, costare, costa, costano, costato, costata, costò, costava, caro, cara, cari, care, costos|oa,
    dispendios*, oneri
price: prezz|o, tariff|a
fee: commissione, commissioni, tariff|a, onorario, onorari, canone, canoni, parcella, parcelle
earn: guadagn|are, guadagno, guadagni, percepire, percepisce, percepiscono, percepito, percepiva, intascare, intasca,
    intascato, reddito, redditi
make_money: fare soldi, guadagnare soldi, guadagnare denaro, fare denaro, monetizz*, redditiz*
profit: profitt|o, utili, utile netto, guadagno, guadagni, redditiz*, in attivo, plusvalenz|a, lucr|o, lucrativ|oa,
    margine di profitto
cash_cow: mucca da mungere, mucche da mungere, gallina dalle uova d'oro, vacca da mungere, cash cow
loss: perdite, perdita netta, perdita finanziaria, in perdita, minusvalenz|a, in rosso
revenue: ricav|o, fatturat|o, entrate, introit|o, incass|o, giro d'affari, volume d'affari
budget: bilanci|o, budget, manovra finanziaria, manovra economica, legge di bilancio, bilancio, bilanci
tax: tass|a, impost|a, fiscale, fiscali, fisco, tribut*, contribuente, contribuenti, gettito, tassazion*, irpef, iva
fine_penalty: mult|a, ammend|a, sanzione pecuniaria, sanzioni pecuniarie, multare, multato, multata, penale,
    contravvenzion*
bankrupt: fallimento, fallimenti, bancarott|a, insolven*, dichiarato fallimento, in fallimento, crac finanziario,
    fallita, è fallita, è fallito
salary: salari|o, stipend|io, stipendi, retribuzion*, paga mensile, busta paga, buste paga, salari, compenso, compensi,
    remunerazion*, paghe, emolument*, borsa di tirocinio, rimborso mensile
bonus: bonus, gratific|a, premio di produzione, premi di produzione
pension: pension|e, previdenza, pensionistic*, vitalizi*
share_stock: azioni, azionari*, partecipazion|e azionaria, quot|a, partecipazione azionaria, partecipazioni azionarie,
    quotazion*, pacchetto azionario, capitale sociale, quote societarie, quota societaria, quote del capitale,
    azionariato,
    partecipazione di maggioranza, partecipazione di minoranza, quota di maggioranza, quota di minoranza,
    maggioranza azionaria, maggioranza delle azioni
stock_market: borsa valori, mercato azionario, mercati azionari, piazza affari, wall street, borsa di, in borsa,
    borse europee
go_public: quotarsi in borsa, quotarsi, quotazione in borsa, offerta pubblica iniziale, ipo, sbarco in borsa,
    sbarcare in borsa, sbarcata in borsa, sbarcato in borsa, debutto in borsa
dividend: dividend|o
valuation: valutazione di mercato, valutata, valutato, valutate, valore di mercato, capitalizzazion*,
    valutazione della società, valutazione, valore della società, valere, vale circa, valeva, valere circa,
    valuta l'azienda, valuta la società
value_worth: valore, valori
return_on_investment: rendiment|o, ritorno sull'investimento, ritorno economico, ritorni degli investitori,
    ritorno degli investitori, redditività, ritorno, ritorni, guadagno, guadagni, plusvalenz|a
cap_limit: tetto, tetto massimo, limite massimo, limitato a, limitata a, limitati a, limitate a, plafond,
    fissare un tetto, fissato un tetto, limite di, al massimo, non può superare, non possono superare, non superare,
    non supera
limit: limit|e, limit|are, limitazion*, restrizion*, sogli|a, quota massima, limitato, limitata
free_of_charge: gratis, gratuit|oa, gratuitamente, a titolo gratuito, senza pagare, senza costi, versione gratuita,
    versioni gratuite
financial: finanzi|ario, finanza, finanze, finanziario, finanziari, finanziaria, finanziarie, monetar*
bank: ban|ca, bancar*, banchier*, istituto di credito, istituti di credito
central_bank: banca centrale, banche centrali, banca d'italia, bce, federal reserve, politica monetaria, bankitalia
interest_rate: tasso di interesse, tassi di interesse, tasso d'interesse, tassi d'interesse, costo del denaro, tassi
inflation: inflazion*, carovita, costo della vita, rincar|o, prezzi al consumo
economy: economia, economie, economic*, economist*, pil, prodotto interno lordo
waste: sprec*, sperper*, dilapid*
expensive: costos*, dispendios*, più caro, più cara, molto caro, molto cara
cheap: economic|oa da, a buon mercato, a basso costo, poco costos*, meno costos*
reward: ricompens*, remunerat*, gratific*, premi|o
recession: recession*, crisi economica, contrazione economica
market: mercat|o
trade: commerci|o, commercio, commerci, scambi commerciali, interscambio, commerciale, commerciali
export: esportazion*, esport|are, esporta|tore, export
import: importazion*, importa|tore, importare, importato, importata, importati, importate, import
buy: comprare, compra, comprano, comprò, comprato, comprata, comprati, acquist|are, acquist|o, acquirent|e, compratore,
    compratori, rilev|are
sell: vend|ere, vende, vendut|oa, vendit|a, vendi|tore, cedere, ceduto, ceduta, cede, cession*
rent: affitt|o, affitt|are, locazion*, noleggi*, inquilin|oa, pigion|e
insurance: assicurazion*, polizz|a, assicurativ*, compagnia di assicurazioni
wealth: ricchezz|a, patrimoni|o, fortuna, ricc|o, ricca, ricche, ricchi, miliardar*, milionar*, patrimonio, patrimoni,
    paperon*
poverty: povertà, pover|oa, miseria, indigen*
award_money: premi|o, premio, premi, premiazion*, premiato, premiata, premiati, riconosciment|o,
    onorificenz|a
grant_aid: sussid*, sovvenzion*, borsa di studio, borse di studio, contributo pubblico, contributi pubblici,
    salvataggio finanziario, ristori
aid: aiuti umanitari, umanitar*, assistenza, soccors|o, aiuti, aiuto economico
account_bank: conto corrente, conti correnti, conto bancario, conti bancari, deposit|o, risparm*
audit: revisione contabile, revisione dei conti, audit, revisore dei conti, revisori dei conti, contabil*
bribe: tangent|e, mazzett|a, corruzion*, corrott|oa, bustarell*
fraud: frod|e, truff|a, truffa*, fraudolent*, raggir|o, appropriazione indebita, peculato
launder: riciclaggio, riciclare denaro, riciclato denaro
costs_cut: taglio dei costi, tagli ai costi, tagliare i costi, ha tagliato i costi, austerità, riduzione dei costi,
    ridurre i costi, ha ridotto i costi, contenimento dei costi, tagli alla spesa, taglio delle spese, spending review
investment_round: round di finanziamento, round di investimento, round d'investimento, tornata di finanziamenti,
    giro di finanziamenti, round di investimenti
first_round: primo round, round iniziale, prima tornata, primo giro di finanziamenti

# company
company: aziend|a, impres|a, società, compagni|a, aziendal*, corporation, ditt|a, gruppo industriale, multinazional*
startup: startup, start-up, start up
found: fondare, fonda, fondano, fondò, fondarono, fondat*, fondava, cofond|are, fondazione della, fondazione del,
    fondazione dell'azienda, istitu*, costitu|ire, costituito, costituita, costituire, creazione della, creazione del,
    creazione di, cre|are, nascita della, nascita del, avviare un'azienda, dare vita, diede vita, ha dato vita,
    hanno dato vita, dato vita, è nata, è nato
founder: fonda|tore, cofonda|tore, co-fonda|tore, co-fondatore, co-fondatori, ideatore, ideatori, padre fondatore,
    padri fondatori, socio fondatore, soci fondatori
dissolve: sciogliere, sciolto, sciolta, sciolti, scioglimento, sciolse, liquidazion*, in liquidazione
merge: fusion|e, fondersi, fuso, fusa, si fonde, si fondono, incorpor|are, incorporazion*, accorp|are, accorpament|o,
    unirsi in, inglob*
acquire: acquisizion*, acquis|ire, acquisì, acquisito, acquisita, acquisiti, rilevare, rilevato, rilevata,
    ha comprato l'azienda
spin_off: scission|e, scorpor|o, scorpor|are, disinvest*, cession*
subsidiary: controllat|a, filiale, filiali, sussidiari*, affiliat*, consociat*
parent_company: capogruppo, casa madre, società madre, holding, controllante, controllanti, conglomerat*
board: consiglio di amministrazione, consigli di amministrazione, consiglio d'amministrazione, cda,
    consiglio direttivo, consiglio, membri del consiglio, consigliere di amministrazione,
    consiglieri di amministrazione, vertice aziendale
majority: maggioranz|a, maggioritar*,
    partecipazione di maggioranza, quota di maggioranza, maggioranza azionaria, maggioranza delle azioni,
    più della metà, maggior parte
minority: minoranz|a, minoritar*,
    partecipazione di minoranza, quota di minoranza, minoritari*
control: controll|are, controll|o, dominio
ownership: proprietà, proprietar*, possed*, possied*, appart*, detiene, detengono, deteneva, detenere, titolare,
    titolari
ceo: ceo, amministratore delegato, amministratrice delegata, amministratori delegati, amministratore unico,
    direttore generale
executive: dirigent|e, manager, management, dirigenza, vertici, amministra|tore, quadri aziendali
chairman: presidente del consiglio di amministrazione, presidente del cda, presidente della società,
    presidente dell'azienda, chairman, copresident*
director: direttore, direttrice, direttori, capo di, capo del, capo della
shareholder: azionist*, soci, socio, socia, azionariato
employee: dipendent|e, lavora|tore, impiegat|oa, personale, organico, addetti, addetto, collabora|tore, maestranz*,
    neoassunt*, nuovi assunti, staff, forza lavoro
employer: datore di lavoro, datori di lavoro, datrice di lavoro
hire: assumere, impieg|are, dare lavoro, dà lavoro, danno lavoro, assunt|oa, assume, assumono, assunzion*, reclut|are,
    reclutament|o, assunse, assumerà, ingaggi*
adopt: adott|are, adozion*
fire: licenziare, licenzia, licenziano, licenziò, licenziato, licenziata, licenziati, licenziate, licenziament|o,
    destitu*, esoner|are, silur*, cacciato dal, cacciata dal, rimosso dall'incarico, rimossa dall'incarico,
    sollevato dall'incarico, sollevata dall'incarico, rimosso dalla carica
lay_off: licenziamenti collettivi, licenziamento collettivo, licenziamenti di massa, tagli al personale,
    taglio del personale, tagli di posti di lavoro, taglio di posti di lavoro, esuber|o, ridurre il personale,
    riduzione del personale
resign: dimettersi, si dimette, si dimettono, si dimise, dimesso, dimessa, dimessi, dimission*, dimissionari*,
    lasciare l'incarico, ha lasciato l'incarico, lasciò l'incarico, rassegnare le dimissioni, rassegnato le dimissioni,
    ha lasciato la carica, ha lasciato il consiglio, lasciare il consiglio, lasciò il consiglio, passo indietro
leave: lasciare, lascia, lasciano, lasciò, lasciato, lasciata, lasciarono, andarsene, se n'è andato, se n'è andata,
    se ne va, uscire da, uscito da, uscita da, uscita dal, uscito dal, uscita dalla, uscito dalla, abbandon|are, addio,
    abbandono, allontanarsi, si allontana, rottura, rotto con, recedere, partenza, esce da, uscì da, uscì dal
join: aderire, aderisce, aderiscono, aderì, aderito, adesion*, entrare in, entrato in, entrata in, entrò in,
    entrare nel, entrato nel, entrata nel, entrò nel, entrare nella, entrato nella, entrata nella, entrò nella,
    unirsi a, si unì a, si è unito, si è unita, si uniscono, si unisce, iscriversi, passare a, è passato a,
    è passata a, ingresso, ingressi, associarsi, arruol*
appoint: nomin|are, nomina, nomine, designat*, design|are, insedi*, incaric|o di, promosso a, promossa a, nominò,
    ha assunto l'incarico
successor: successore, successori, succedere, succeduto, succede, subentr|are, sostitut|oa, subentro
interim: interim, ad interim, provvisori*, temporane*, facente funzioni
compete: competere, compete, competono, compet|ere, competizion*, competitiv*, concorrenz|a, rivaleggi*, rivalità,
    gareggi*, corsa contro, concorrenziale
competitor: concorrent|e, rivale, rivali, competitor, avversar*
partnership: partnership, collabor*, alleanz|a, cooper|are, cooperazion*, sodali*, joint venture, partenariat*,
    sinergi*
non_profit: non profit, no profit, no-profit, nonprofit, senza scopo di lucro, senza fini di lucro, onlus, ong,
    organizzazione non governativa, organizzazioni non governative
for_profit: a scopo di lucro, a fini di lucro, scopo di lucro, fini di lucro, a fine di lucro, for profit, for-profit,
    con fini di lucro, lucrativ|oa
foundation: fondazion*
organisation: organizzazion*, organizz|are, istituzion*, agenzi|a, ente, enti, organism|o, istitut|o, associazion*,
    organo di governo, soggetto giuridico
public_sector: settore pubblico, statale, statali, nazionalizz*, parastatal*, pubblica amministrazione
private: privat|oa, privatizz*, settore privato
public: pubblic|o, pubblico, pubblica, pubblici, pubbliche, pubblicamente
launch: lanci|are, lanciare, lancia, lanciò, lanciato, lanciata, lancio, lanci, debutt|o, debutt|are, inaugur*,
    introdurre, introduce, introdotto, introdotta, introduzion*, varare, varato, varata
close_down: chius|oa, chiudere, chiude, chiudono, chiuse i battenti, chiusur|a, cessazione dell'attività,
    cessare l'attività, chiudere i battenti, serrata
open: aprire, aprì, apre, aprono, apert|oa, apertur|a, riaprire, riapre, riapert*
product: prodott|o, merc|e, bene di consumo, beni di consumo, merci
customer: client|e, clientela, consuma|tore
user: utent|e, utilizza|tore, abbonat|oa
supplier: forni|tore, catena di fornitura, subappalt*, appalta|tore
supply: fornitur|a, fornire, fornisce, forniscono, fornito, fornita, forniti, fornì, consegn|are, consegn|a, rifornire,
    rifornit*, approvvigion*, erogare, erogat*, distribuire, distribuit*
demand: domanda di, domanda del, richiesta di mercato, domanda globale
produce: produrre, produce, producono, prodotto da, produzion*, produttor*, fabbric|are, fabbricazion*, costruttor*,
    manifattur*, assembl*
factory: fabbri|ca, stabiliment|o, impianto, impianti, catena di montaggio, catene di montaggio, officin|a
industry: industri|a, industrial*, settore, settori, comparto, comparti, filier|a
headquarters: sede centrale, quartier generale, sede legale, con sede, ha sede, sede principale, sedi centrali
office: uffici|o, ufficio, uffici, studio legale
brand: marchi|o, marchio, marchi, brand, logo
advertise: pubblicità, pubblicitar*, spot pubblicitari, marketing, inserzion*, reclame
monopoly: monopoli*, antitrust, cartello, oligopoli*
strategy: strategi*, strategic*, tattic*
informal: informal|e, informalment*, ufficios*
formal: formal|e, formalment*, ufficialment*, formalizz*
external: estern|oa, esternament*, esterior|e, dall'esterno
internal: intern|oa, internament*, domestic*, interior|e
reputation: reputazion*, prestig*, rinomanz*, notorietà, buon nome
subscribe: abbon*, sottoscriv*, sottoscritt*
imitate: imit*, copi|are, copia, copie, replic*, duplic*
distribute: distribu*, ripart*, assegnazion*, stanzi|are,
    distribuire, distribuit|oa
collect_gather: raccoglie, raccolgono, raccolt|oa, raccolse, collezion*, accumul*, compil|are,
    raccogliere, raccogliendo
commercial: commercial|e, commercialmente, mercantil|e
package_set: pacchett|o, insieme di
facility: impiant|o, struttura di, complesso di, strutture
warehouse: magazzin|o, deposito di, scorte, stoccaggi|o
department: dipartiment|o, repart|o, divisione di
ineffective: inefficac*, inutil|e
effective: efficac*
efficient: efficien*, produttiv*, redditiz*
performance_result: prestazion*, rendiment|o, performance
assess: valut*, rivalut*, apprezz|are, bilancio di,
    valutare, valutato, valutata, valutazione, valutazioni
abandon: abbandon*, rinunc*, accanton*, scartat*,
    abbandon|are, abbandono
represent: rappresent*, in nome di, a nome di, incarn*
milestone: pietra miliare, pietre miliari, traguard|o, svolta storica, punto di svolta
business_model: modello di business, modelli di business, modello economico
entrepreneur: imprendi|tore, imprenditorial*, uomo d'affari, uomini d'affari, donna d'affari, magnate, magnati
project: progett|o, iniziativ|a, programm|a, programmi
team: squadr|a, team, équipe, equipe
group: grupp|o, raggruppament|o
member: membro, membri, component|e, iscritt|oa, aderent|e, socio, soci
leader: leader, guid|are, capo, capi, alla guida, leadership, a capo di, dirige, diresse, diretto da, comand|are
governance: governance, organo di controllo, vigilanza, supervision*, supervis*, organo di governo, organi di governo
service: servizi|o, servizio, servizi

# law
sue: fare causa, ha fatto causa, fece causa, hanno fatto causa, far causa, causa legale, cause legali,
    citare in giudizio, citato in giudizio, citata in giudizio, citò in giudizio, citati in giudizio, azione legale,
    azioni legali, azione giudiziaria, azioni giudiziarie, intentare causa, intentato causa, intentare una causa,
    intentato una causa, intentò una causa, querel|a, querel|are, denunciare in tribunale, portare in tribunale,
    portato in tribunale, portò in tribunale, trascinare in tribunale, trascinato in tribunale, trascinò in tribunale,
    ricorso in tribunale, contenzios|o, vie legali, adire le vie legali, class action, causa contro, causa a, fa causa,
    fanno causa, causa civile, causa intentata, denuncia contro, denunciato al tribunale
legal_action: legale, legali, legalmente, giudiziar*, giuridic*, giudizial*
drop_lawsuit: ritirare la causa, ritirato la causa, ritirò la causa, ritirare la denuncia, ritirato la denuncia,
    ritirare la querela, ritirato la querela, rinunciare alla causa, rinunciato alla causa, rinunciò alla causa,
    ritiro della causa, abbandonare la causa, abbandonato la causa, ha lasciato cadere la causa,
    lasciar cadere la causa, far cadere la causa
file_document: depositare, depositato, depositata, depositò, deposito degli atti, presentare istanza,
    presentato istanza, depositare in tribunale
allege: accus|a, accus|are, denunci|a, denunci|are, denunciare, denunciato, denuncia, denunce, addebito, addebiti
prove: provare, provato, provata, provò, dimostr|are, dimostrazion*, comprov*, verific*, appur*, accert*,
    verificare
breach: viol|are, violazion*, infrang*, infrazion*, inadempi*, trasgred*, inosservanz*
comply: rispett|are, adempi*, ottemper*, conformità, obbed*, osservanza, conformarsi
contract: contratt|o, contrattual*, clausol|a
agreement: accord|o, patt|o, intes|a, trattat|o, convenzion*, memorandum, protocollo d'intesa, siglare un accordo
settle: patteggi*, accordo extragiudiziale, transazione legale, transazione giudiziale, conciliazion*,
    raggiungere un accordo, raggiunto un accordo, composizione amichevole
verdict: verdett|o, giuria, giurie, giurat|o
ruling: sentenz|a, ordinanz|a, decisione del tribunale, decreto, decreti, ingiunzion*, provvedimento cautelare
appeal_court: ricorso in appello, corte d'appello, appello giudiziario, impugn|are, impugnazion*, ricorso, ricorsi,
    ricorrere in appello, fare ricorso, ha fatto ricorso, processo d'appello
appeal_call: appello a, appelli a, fare appello, ha fatto appello, esort|are, esortazion*, invoc|are
judge: giudic|e, magistrat|o, magistratura, togh*
court: tribunal|e, corte suprema, corte di giustizia, cassazione, corte costituzionale, corte di cassazione, consulta,
    corte d'assise, tar, aula di tribunale
prosecutor: procura|tore, procura, procure, pubblico ministero, pubblici ministeri, pm, procura generale
lawyer: avvocat|oa, legali di, studio legale, difensore, difensori, avvocatura
defendant: imputat|oa, indagat|oa, accusato, accusata, accusati, sospettat*
suspected: sospett|oa, sospettat*, sospett|are, indiziat*, indagat|oa
arrest: arrest|are, arrest|o, fermo di polizia, fermat|oa, custodia cautelare, in manette, catturat*, cattur|are,
    detenut|oa, ammanett*
release_free: liber|are, rilasci|are, rilascio, scarcer*, liberazion*, rimesso in libertà, rimessa in libertà,
    cauzion*, grazia, amnisti*, indulto
charge_crime: accusato di, accusata di, accusati di, incriminat*, incriminazion*, rinvio a giudizio,
    rinviato a giudizio, rinviata a giudizio, rinviati a giudizio, capo d'accusa, capi d'accusa, capi di imputazione,
    imputazion*
convict: condann|are, condann|a, colpevol|e, ritenuto colpevole, dichiarato colpevole
acquit: assol*, assolt|oa, assoluzion*, innocent|e, prosciolt*, proscioglim*, scagion*
sentence_punish: pena, pene, ergastolo, pena di morte, pun|isc, punire, punizion*, castig*, giustizi*,
    esecuzion|e capitale
prison: carcer*, prigion*, penitenziar*, detenzion*, reclusion*, galera, in cella
police: polizia, polizie, poliziott|oa, carabinier*, forze dell'ordine, questura, agenti, detective,
    guardia di finanza, investigatore, polizi*
investigate: indag*, inchiest|a, investig*, istruttori*, perquisizion*, accertament*
evidence: prove, prova, indizi, indizio, testimonianz|a, elementi di prova, deposizion*
witness: testimon|e, testimoni, testimon|iare, teste, testimonia
crime: crimin*, reat|o, delitt|o, illegal*, illecit|oa, mafi*, camorra, malviv*, bandit|o
murder: omicid*, assassin*, uccisor*
steal: rub|are, furt|o, rapin*, ladr|oa, refurtiva, saccheggi*, borseggi*, scipp*
extort: estorsion*, estorc*, ricatt*, pizzo mafioso
kidnap: rapi|to, rapire, rapimento, rapimenti, sequestro di persona, sequestri di persona, ostaggi*, sequestrat*
rape: stupr*, violenza sessuale, violenze sessuali, abusi sessuali, molestie sessuali, aggressione sessuale,
    violent|are
abuse: abus|o, abus|are, maltratt*, molesti*, bullism*, sopprus*
smuggle: contrabband*, traffico illecito, traffico di, narcotraffic*, trafficant*
law: legg|e, legislazion*, normativ|a, costituzion*, costituzional*, disegno di legge, decreto legge, decreto-legge,
    decreti legge, statut|o, legislativ*
regulate: regolament*, regol|are, regola|tore, regolazion*, autorità di vigilanza, direttiv|a, linee guida
rule_norm: regol|a, norm|a, standard, requisit|o, codice di condotta
right_legal: diritti umani, diritti civili, diritto, diritti
copyright: diritto d'autore, diritti d'autore, copyright, plagio, plagi*, pirateria
intellectual_property: proprietà intellettuale, brevett*, segreto industriale, segreti industriali, segreti commerciali
dispute: disput|a, controvers*, contes|a, contes|o, polemic*, lite, liti, litig*, diatrib|a, contenzios|o, vertenz|a,
    contest|are, messo in discussione, mettere in dubbio
concession: compromess|o, cedette, cediment|o
mandatory: obbligatori*, vincolant*, coattiv*, coercitiv*
invalid: nullo, nulla e, illegittim*, illecit|oa, decadut*
valid: valid|oa, validità, legittim*, lecit|oa, in vigore
inspect: ispezion*, ispettor*, esamin*, verificare, scrutin*
monitor: monitor*, sorvegli*, vigil*, supervis*,
    sorveglianza, vigilanza, supervisione
escape: fuga, fughe, fugg*, evas|so, evasion*, latitant*, scapp|are, sfugg*
boycott: boicott*
tolerate: toller*, chiudere un occhio, chiuso un occhio
interfere: interfer*, ingeren*, interven*, intervien*, intromett*, intromission*
revoke: revoc*, annull*, abrog*, ritir|are la licenza, tagliare l'accesso
compensation: risarc*, indennizz*, compensazion*, riparazion*
permit: permettere, permette, permettono, permess|o, permise, autorizz*, licenz|a, concession*, via libera, nulla osta,
    approv|are, approvazion*, consentire, consente
ban: viet|are, divieto, divieti, proib*, bandi|to, bandire, bandita, bando a, interdizion*, interdett*, messa al bando
veto: veto, veti, diritto di veto, potere di veto, porre il veto
guarantee: garanzi|a, garant*, assicur|are, salvaguard*, tutel|are, tutela
responsibility: responsabil*, colpa di, colpe, obblig|o, doveri, dovere di, incolp*, render conto
confidential: riservat|oa, riservatezza, confidenzial*, segret*, privacy, top secret, segretezza
leak: fuga di notizie, fuga di dati, fughe di notizie, trapel*, talpa, soffiat|a

# politics
government: govern|o, governativ*, esecutivo, palazzo chigi, casa bianca, autorità, regime, regimi, cremlino,
    amministrazione statale, governare, governa
president_state: president|e, presidenzial*, presidenza, capo dello stato, quirinale
prime_minister: primo ministro, prima ministra, primi ministri, premier, presidente del consiglio, cancellier*
minister: ministr|oa, minister|o, sottosegretar*, ministerial*, segretario di stato, dicaster*
vice: vicepresident*, vice presidente, vicepremier, viceministr*, vicesindac*, vice
parliament: parlament|o, parlamentar*, senato, camera dei deputati, congresso, montecitorio, assemble|a, bundestag,
    emiciclo, legislatura
legislator: senator*, senatric*, deputat|oa, parlamentar*, onorevol|e, consigliere comunale, consiglieri comunali,
    legislator*
governor: governa|tore
mayor: sindac|o, sindaca, sindaci, primo cittadino, municipio
monarch: re, regin|a, monarc*, princip|e, principess*, sovran|oa, famiglia reale, casa reale, trono, imperator*,
    sovrani
election: elezion*, eletto, eletta, eletti, elegge, eleggere, elettoral*, urne, rielett*, referendum, ballottaggi*,
    consultazione elettorale
vote: vot|are, votazion*, voto, voti, elettor*, elettorat*, suffragi*, scheda elettorale, schede elettorali
candidate: candidat*, candidatur*, candidarsi, campagna elettorale, aspirante, aspiranti, in lizza
party_political: partit|o politico, partito, partiti, repubblican*, democratic|o, comunist*, socialist*, conservator*,
    leghist*, forza politica, forze politiche
opposition: opposizion*, oppositor*
policy: politica di, politiche, politiche pubbliche, politica economica
politics: politic*
democracy: democrazi*, democratic*
dictatorship: dittat*, autocra*, autoritar*, tirann*
coup: colpo di stato, golpe, golpist*, rovesci|are, rovesciament*, putsch
protest: protest|are, protest|a, manifestant*, manifestazion*, corteo, cortei, sit-in, comizi*, rivolt|a, sommoss|a,
    tumult|o, contestazion*
strike_work: scioper*, serrat|a, agitazione sindacale
union: sindacat|o, sindacal*, sindacalist*
sanction: sanzion*
treaty: trattat|o, protocoll|o, convenzion*
diplomacy: diploma*, ambasciat*, ambasciator*, consol|e, consolat*, farnesina, affari esteri, bilateral*,
    inviato speciale
negotiate: negozi|are, negoziat|o, negoziat*, trattativ|a, mediazion*, media|tore, colloqui
summit: vertice, vertici, summit, g7, g20
state_country: paes|e, nazion*, nazional*, patria, repubbli|ca, stato membro, stati membri
international: internazional*, global*, mondial*, mondo, ester|oa, stranier*, straniero, multinazional*
united_nations: nazioni unite, onu, unesco, unicef, consiglio di sicurezza
european_union: unione europea, ue, commissione europea, bruxelles
nato: la nato, della nato, nella nato, dalla nato, alla nato, paesi nato, membri nato, alleanza atlantica,
    patto atlantico
border: confin|e, frontier|a, valico, valichi, transfrontalier*
migrate: migrant*, migrazion*, migrator*, immigra*, emigra*, rifugiat|oa, profug|o, profughi, asilo politico,
    richiedenti asilo, richiedente asilo, deport*, espatri*, sfollat*, espulsion*
citizen: cittadin|oa, cittadinanz|a, abitant*, popolazion*, residente, residenti, popolo
independence: indipenden*, autonom*, sovranità, secession*
official: portavoce, funzionar*, pubblico ufficiale, pubblici ufficiali, autorità, burocra*
census: censiment|o, demografic*
reform: riform|a, riform|are, ristruttur*, riorganizz*, riassett*
delegate: delegazion*, delegat|oa, emissari*
ideology: ideolog*, dottrin*, dogma*, liberal|e, populis*, nazionalis*, fascis*, nazis*
corruption_scandal: scandal|o, irregolarità, impeachment, cattiva condotta, tangentopoli
propaganda: disinformazion*, propagand*, fake news, bufal|a, notizie false, complott*, censur*, cospira*
spy: spi|a, spie, spion*, spiare, spiato, servizi segreti, intelligence, intercettazion*, sorveglianz*
decentralise: decentr*, decentralizz*
centralise: centralizz*, accentr*, concentrazione del potere, concentrazione di potere

# war
attack: attacc|are, attacc|o, attacco, attacchi, attaccare, attacca, attaccò, attaccato, attaccata, attaccati,
    aggression*, offensiv|a, assalto, assalti, raid, incursion*, bombardament*, attentat*, aggred*
war: guerr|a, combatt*, battagli*, ostilità, conflitto armato, bellic*, lotta armata, lottare, lotta
world_war: guerra mondiale, seconda guerra mondiale, prima guerra mondiale, grande guerra
peace: pace, pacific*, mantenimento della pace
ceasefire: cessate il fuoco, tregu|a, armistizi*
invade: invader*, invas|oa, invasion*, invade, invadono, occup|are, occupazione militare, annession*, annett*, annesso,
    annessa
army: esercit|o, trupp|a, soldat|o, militar*, forze armate, marina militare, aeronautica militare, battaglion*,
    fanteria, milizi*, reduci, marines
weapon: arma, armi, armament*, missil*, fucil*, munizion*, granat|a, testata, testate, artiglieria, carro armato,
    carri armati
nuclear: nuclear*, atomic*, uranio, plutonio, reattor*
bomb: bomb|a, bombardament*, bombard*, esplos*, esplod*, ordigno, ordigni, deton*
shoot: sparatori*, sparare, spara, sparato, sparò, spararono, sparo, spari, proiettil*, pistol|a, cecchin|o,
    colpo di pistola, colpi d'arma da fuoco, arma da fuoco, armi da fuoco
terror: terror*, estremis*, jihad*, stato islamico, insort|o, ribell|e, guerrigli*, separatist*, miliziani, al qaeda
kill: uccid*, uccis*, uccision*, ammazz*, strag|e, massacr*, carneficin|a, letal*, mortale, mortali,
    hanno perso la vita, ha perso la vita, vittime mortali
die: morire, muore, muoiono, morì, morirono, mort|oa, morte, decess|o, decedut*, scompars|oa, perir*, mortalità,
    suicid*, ha perso la vita, hanno perso la vita, perse la vita
injure: ferire, ferisce, ferì, ferirono, ferito, ferita, feriti, ferite, feriment*, lesion*, infortun*, contus*
missing_person: dispers|oa, scomparso nel nulla, scomparsa di, desaparec*, irreperibil*, sparit|oa
victim: vittim|a, sopravvissut*, superstit*
survive: sopravviv*, sopravvis*
rescue: salv|are, salvataggi*, soccor*, vigili del fuoco, pompier*, tratto in salvo, tratta in salvo, tratti in salvo
disaster: disastr*, catastrof*, tragedi*, tragic*, calamità, devast*, sciagur*
earthquake: terremot|o, sism|a, sismi, sismic*, scossa, scosse, magnitudo, epicentr|o, richter
tsunami: tsunami, maremot|o
flood: alluvion*, inondazion*, inond*, allagament*, allagat*, esondazion*, piena del fiume
storm: tempest|a, urag*, tifon|e, ciclon|e, tornado, temporal*, bufer|a, nevicat|a, nubifragi*, maltempo
fire_blaze: incend*, rogo, roghi, fuoco, fiamm|a, divamp*, bruci|are, bruciato, bruciata
volcano: vulcan*, eruzion*, lava
drought: siccità, carestia, carestie, fame, denutrizion*, malnutrizion*
landslide: fran|a, smottament*, valang|a, slavin|a, valanghe
accident: incident|e, incidente, incidenti, infortunio sul lavoro
crash_vehicle: schiant*, scontr|o frontale, collision*, deragli*, naufragi*, naufrag*, precipit|are, affond|are,
    tamponament*, incidente stradale, incidenti stradali, incidente aereo
collapse: croll|are, croll|o, cediment|o, collass*, ceduto di schianto
evacuate: evacu*, sgomber*
destroy: distrugg*, distrutt*, distruzion*, distrusse, demol*, abbatt*, rader* al suolo, danneg*, dann|o, rovin*,
    devastat*
threat: minacc*, a rischio, mettere in pericolo, messo in pericolo
danger: pericol*, rischi|o, rischio, rischi, rischios*, rischia, rischiano, nociv*, insicur*
safe: sicur|oa, sicurezza, in salvo, al sicuro, incolum*
defend: difend*, difes*, difensiv*, protegg*, protezion*, protett*, rifugi|o, scudo
surrender: arrendersi, si arrende, si arresero, si è arreso, resa, capitol*
genocide: genocid*, crimini di guerra, crimine di guerra, crimini contro l'umanità, pulizia etnica, olocausto
violence: violenz|a, violent|oa, brutal*, violenti, violente
prisoner_of_war: prigioniero di guerra, prigionieri di guerra, prigionier*

# science
science: scienz|a, scienziat|oa, scientific*, fisic|o, fisica, chimic*, biolog*, astronom*, matematic*
research: ricer|ca, ricerche, studi|o, studio, studi, studiare, analisi, analizz*, indagine scientifica, sondaggi*
researcher: ricerca|tore, scienziat|oa, studios|oa, analist*, espert|oa, specialist*, accademic*
paper_scientific: articolo scientifico, articoli scientifici, rivista scientifica, riviste scientifiche,
    pubblicazione scientifica, tesi di laurea, dissertazion*, paper, studio pubblicato, articolo, articoli
publish: pubblicare, pubblicano, pubblicato, pubblicata, pubblicati, pubblicate, pubblicò, pubblicazion*, editor*,
    stampat|oa, dare alle stampe
publication: pubblicazion*, articolo, articoli, saggio, saggi, editorial*, rubri|ca
discover: scopr*, scopert*, scoperse, individu|are, individuat*, ritrov|are, ritrovament*, rinven*, identific*
invent: invent|are, invenzion*, inventor*, pionier*, innova*
experiment: esperiment*, sperimentazion*, test, testare, testato, testata, testati, prov|are
technology: tecnologi*, tecnologic*, ingegner*, tecnic|o, tecnica, tecniche, alta tecnologia, hi-tech
artificial_intelligence: intelligenza artificiale, ia, agi, intelligenza artificiale generale,
    intelligenza artificiale generativa, apprendimento automatico, machine learning, deep learning,
    apprendimento profondo, rete neurale, reti neurali, superintelligenz*
model_ai: modell|o, modelli linguistici, grandi modelli, modellizz*
algorithm: algoritm*
compute_power: potenza di calcolo, capacità di calcolo, capacità computazionale, risorse di calcolo,
    risorse computazionali, computazional*, gpu, supercomputer, data center, centro dati, centri dati, chip, calcolo,
    cloud computing
semiconductor: semiconduttor*, microchip, produttore di chip, processor|e
computer: computer, pc, portatile, portatili, hardware, server, calcola|tore
software: software, app, applicazion*, codice, codici, programma|tore, sviluppa|tore, sistema operativo,
    sistemi operativi, programmazion*
data: dati, database, banca dati, banche dati, statistic*
open_source: open source, open-source, codice aperto, sorgente aperto, sorgente aperta, a codice aperto
closed_source: closed source, closed-source, codice chiuso, sorgente chiuso, proprietario
release_product: rilasci|are, rilascio, rilasciato, rilasciata, lanciat|oa, lanciare, disponibil*, uscita sul mercato
train: addestr*, allen|are, allenament*, formazione professionale, tirocini*
launch_rocket: lancio del razzo, lancio di un razzo, decollo del razzo, rampa di lancio
rocket: razz|o, propulsor*, vettore spaziale
satellite: satellit*, orbit*
space: spazi|o cosmico, spazial*, astronaut*, cosmonaut*, nasa, stazione spaziale, pianet|a, pianeti, planetar*, marte,
    lunar*, luna, asteroid|e, comet|a, galassi*, univers|o, telescopi*, sistema solare, spazio
self_driving: guida autonoma, auto senza conducente, auto a guida autonoma, veicolo autonomo, veicoli autonomi,
    pilota automatico, senza conducente, senza pilota
robot: robot*, umanoid|e
drone: dron|e, velivolo senza pilota
internet: internet, online, on line, sito web, siti web, sito, siti, web, portale, portali, banda larga, in rete
social_media: social network, social media, social, facebook, twitter, instagram, youtube, tiktok, whatsapp,
    reti sociali
phone: telefon*, cellular*, smartphone, iphone, telefonat|a, telefonin*
hack: hacker, hackerat*, attacco informatico, attacchi informatici, cyberattac*, pirati informatici,
    pirata informatico, malware, ransomware, informatico illecito
telecom: telecomunicazion*, operatore telefonico, operatori telefonici, 5g, 4g, telefonia
energy: energi*, energetic*, elettric*, elettricità, blackout, centrale elettrica, rete elettrica
oil: petroli*, greggio, gasdott|o, oleodott|o, benzina, carburant*, raffineri*, gas, metanodott|o, opec
renewable: rinnovabil*, energia solare, eolic*, pannelli solari, pannello solare, fotovoltaic*, energia pulita,
    idroelettric*
battery: batteri|a, batterie, litio
electric_car: auto elettrica, auto elettriche, veicolo elettrico, veicoli elettrici, macchina elettrica,
    macchine elettriche
machine: macchinar*, dispositiv|o, apparecchi*, strument|o, attrezz*, motor|e, macchina utensile
develop: svilupp*, evoluzion*, evolv*
build: costru*, edific*, erig*, erett|oa, cantier|e, opere pubbliche, innalz|are
infrastructure: infrastruttur*, dig|a, dighe, opera pubblica, opere infrastrutturali
manual: manual|e, manualment*, a mano
automatic: automat*
benchmark: benchmark*, test di riferimento, punto di riferimento, parametro di riferimento
design: progett|are, progettazion*, design, designer, disegn|are, disegno, disegni, ideare, ideato, ideata, concep*
measure: misur|are, misurazion*, calcol|are, calcol|o, stim|are, stim|a, conteggi*
quantum: quantistic*, quantic*
dna: dna, gene, geni, genetic*, genom*, cromosom*, mutazion*, clon|are, clonazion*
species: specie, estinzion*, estint|oa, biodiversità
fossil: fossil*, dinosaur*, preistor*, archeolog*, paleontolog*
probability: probabilità, chance, possibilità di
laboratory: laborator*
tool: strument|o, attrezz|o, utensil*
simulate: simul|are, simulazion*, simulat*, ambiente virtuale

# health
health: salute, sanità, sanitar*, benessere
patient: pazient|e, malat|oa, degent|e, ricoverat|oa
doctor: medic|o, medico, medici, dottor*, chirurg|o, chirurghi, medico di base
nurse: infermier*, operatore sanitario, badant|e
hospital: ospedal*, clini|ca, clinica, cliniche, terapia intensiva, pronto soccorso, ricover*, policlinic*
medical: medicina, medical*, clinic|o, medicinal*, sanitar*
disease: malatti|a, patolog*, sindrom|e, sintom*, disturb|o, morb|o
epidemic: epidemi*, pandemi*, focola*, covid*, coronavirus, covid-19, ebola, influenz|a stagionale, sars, mers
virus: virus, virale, virali, batter|io, batterio, batteri, microb*, patogen*, germ|e, parassit*
infect: infezion*, infett*, contag*, contagiat*, trasmission*, trasmett*, positivo al tampone, positivi al tampone,
    nuovi casi, casi confermati
vaccine: vaccin*, immunizz*, immunità, inocul*
drug_medicine: farmac|o, farmaco, farmaci, farmaceutic*, medicinal*, antibiotic*, compress|a, ricetta medica, prescri*,
    pillol|a
narcotic: drog|a, droghe, stupefacent*, cocaina, eroina, cannabis, marijuana, oppioid*, fentanyl, tossicodipend*,
    overdose, hashish
treat_medical: cura, cure, curare, curato, curata, curati, terapi|a, terapeutic*, trattament|o medico, trattamento,
    trattamenti, intervento chirurgico, trapiant*, diagnos*, guar|isc, guarigion*, guarire, operazione chirurgica
clinical_trial: sperimentazione clinica, sperimentazioni cliniche, studio clinico, studi clinici, trial clinico,
    trial clinici, test clinici, placebo
cancer: cancro, tumor*, oncolog*, leucemi*, chemioterap*, cancerogen*
heart: cuor|e, cardiac*, cardio*, infart*, ictus
brain: cervell|o, cerebral*, neuro*, demenza, alzheimer
diabetes: diabet*, insulina, obes*
hiv: hiv, aids, sieropositiv*
malaria: malari*, tubercolosi, dengue, colera, morbillo, poliomielite, zika
pregnan: gravidanz|a, incint|a, gestazion*, maternità, feto, feti, abort*, contraccett*
born: nascere, nasce, nascono, nacque, nacquero, nato il, nata il, nato a, nata a, nato nel, nata nel, nascit|a,
    neonat|oa, compleann|o
mental: mental*, psicolog*, psichiatr*, psichic*, depression*, ansia, traum*, stress
quarantine: quaranten*, lockdown, isolament*, confinament*, distanziamento sociale, coprifuoco
mask: mascherin|a, maschera, maschere, respirator*, ventilator*, dispositivi di protezione
smoke: fum|are, fuma|tore, tabac*, sigarett|a, nicotina, fumo
diet: diet|a, nutrizion*, calori|a, vitamin|a, protein|a, alimentazion*
disab: disabil*, invalid*, ciec|oa, non vedent*, sord|oa, sedia a rotelle, autis*, handicap*
blood: sangue, sanguign*, emorragi*, emat*

# sport
win: vinc*, vint|oa, vinse, vinsero, vittori|a, vittorie, vincitor*, vincitric*, trionf*, sconfiggere, ha sconfitto,
    battere i, ha battuto, conquista il titolo
lose: perdere, perde, perdono, perse, persero, perso, persa, perdent*, sconfitt|a, sconfitto, sconfitti,
    subire una sconfitta
draw_game: pareggi*, pari e patta
score: segnare un gol, gol, golead*, punteggi*, punt|o, rete segnata, doppiett|a, marcator*, tabellino
match: partit|a, gara, gare, sfid|a, incontro di, semifinal*, quarti di finale, finale, derby
play: gioc|are, giocare, gioca, giocano, giocato, giocò, giocherà, gioca|tore
champion: campion|e, campioness*, campionat|o, coppa, coppe, trofe*, scudett|o, titolo mondiale
tournament: torne|o, tornei, campionat|o, mondiali, coppa del mondo, europei di, gran premio, lega, stagione sportiva,
    corsa, corse
medal: medagli*, podio, podi
olympics: olimpi*, olimpic*, paralimpi*
athlete: atlet*, sportiv|oa, sport
coach: allena|tore, commissario tecnico, ct, mister, panchin|a
football: calcio, calciator*, calcistic*, fifa, uefa, portier|e, attaccante, attaccanti, rugby
basketball: basket, pallacanestro, nba, baseball, pallavolo, tennis, cricket, hockey, golf
swim: nuot*, nuota|tore, ginnast*, ciclism*, ciclist*, boxe, pugil*, sci alpino, sciator*, pattinagg*, maraton*,
    corridor*, atletica
doping: doping, dopat*, antidoping, steroid*
record_best: record, primat|o, primatist*
fan: tifos*, tifoseri*, fan, spetta|tore, telespetta|tore, folla, pubblico presente, platea
stadium: stadi|o, stadio, stadi, arena, palazzetto
retire: ritir|are dallo sport, ritirarsi dalle gare, in pensione, pensionament*, pensionat|oa, ha appeso gli scarpini
transfer: trasfer*, cedere, cession*, girare i fondi
lead_ahead: in testa, in vantaggio, al comando, al primo posto, davanti ai rivali, davanti ai concorrenti,
    all'avanguardia, in anticipo sui concorrenti,
    guid|are con, in vetta, primato
lag_behind: indietro, in ritardo rispetto, restare indietro, rimasto indietro, rimasta indietro, dietro ai concorrenti,
    dietro ai rivali, in svantaggio

# communication
say: dire, dice, dicono, disse, dissero, detto, diceva, dicevano, dirà, dicendo, afferm*, dichiar*, sostien*,
    sostengono, sostenne, secondo, stando a, a detta di, raccont*, parl|are, rifer|isc, riferire, riferito, riferì,
    menzion*, aggiunge, aggiunse, aggiunto, precis|are, spiegato che, ha spiegato, ritiene che
statement: dichiarazion*, comunicat|o, commento, commenti, comment|are, nota ufficiale, affermazion*
write: scriv*, scritt|oa, scrisse, scrissero, scrittor*, scrittric*, autore, autori, autrice, autrici, redigere,
    redatt|oa, redig*, annot|are, bozz|a, per iscritto, testo firmato
message: messaggi*, nota, note, comunicazion*, corrispondenza, memorandum
email: email, e-mail, mail, posta elettronica
letter: letter|a, missiv|a
forward: inoltr*, rispedi*, girare la mail, girato la mail
send: invi|are, inviare, inviato, inviata, inviati, inviò, invia, inviano, invio, sped|isc, spedire, spedito,
    spedizione postale, mandare, mandò, mandato a, mand|are, mittent|e, trasmess*
receive: ricev*, ottenere, ottiene, ottengono, ottenne, ottenut*, destinatar*
copy_in: in copia, per conoscenza, mettere in copia
reply: rispond*, rispost|a, rispose, risposero, risposto, replic*, ribatt*, reagì, in risposta
ask: chieder*, chiede, chiedono, chiese, chiesero, chiesto, chiesta, chiedendo, domand|are, domand|a, richiest*,
    richied*, interrog*, sollecit*
demand_ask: esig*, pretes*, pretend*, rivendic*, reclam*, insist*
answer_refuse: rifiut*, respinge, respinto, respinta, respinse, declin*, rigett*
announce: annunc*, annunci, rendere noto, reso noto, rese noto, resa nota, proclam*, divulg*, rendere pubblico,
    reso pubblico, ha fatto sapere
report: rapport|o, relazion|e annuale, report, resocont*, riferire, riferisc*, riport|are, riportato, reportage,
    segnal|are
inform: inform|are, informazion*, notific*, avvis|are, avvis|o, aggiornament*
news: notizi|a, titolo di giornale, telegiornal*, cronac*, notiziar*
media: stampa, giornali, giornale, quotidian|o, giornalist*, rivist|a, television*, tv, radio, emittent|e, cnn, bbc,
    mezzi di comunicazione, mass media, trasmession|e televisiva, media
press_release: comunicato stampa, comunicati stampa, nota stampa
press_conference: conferenza stampa, conferenze stampa
interview: intervist*
post: post, blog, tweet, twitt*, pubblicare sul blog
promise: promess*, promett*, promise, promisero, impegn|o, impegnarsi, si è impegnato, si è impegnata,
    si sono impegnati, si impegna, giur|are, giurament*, ha garantito, impegnat|oa a
plan: pian|o, pianific*, progett|are, intenzion*, intend*, previst*, preved*, programm|are, in programma, mira a,
    mirano a, puntano a, punta a, propositi, aveva in mente
propose: propost|a, propost|o, propon*, propose, proporre, sugger*, raccomand*, consigli|are, consulen*
offer: offert|a, offr*, offrì, offrire, offert|o, gara d'appalto
deny: neg|are, nega, negano, negò, negato, smentit*, smentis*, smentire, smentì, confut*,
    confutazion|e, smentita
admit: ammett*, ammess*, ammise, ammissione, ammissioni, riconosc*, riconobbe, confess*
confirm: conferm*, ratific*, avvalor*, corrobor*
warn: avvert*, ammon*, allarm*, allert*, mettere in guardia, messo in guardia, mise in guardia
agree: concord*, d'accordo, unanim*, consens*, acconsent*, appoggi*, accordarsi
disagree: disaccord*, dissens*, in disaccordo, contrari a, obiezion*, non concordi
accept: accett*, accogl*, accolt*,
    accolt|oa
support: sosten|ere, sostegn*, sosteni|tore, appoggi*, a favore di, favorevol*, supporto
oppose: oppors*, si oppon*, si oppose, opposto a, contr|ario, contrario, contraria, resist*, resistenz|a
criticise: critic*, biasim*, condanna la, censurat*, denigr*
praise: elogi*, lod|are, lode, lodi, plaus|o, applau*, complimenti, congratul*, ringrazi*, onor|are
apologise: scus|a, scus|are, scusarsi, si è scusato, si è scusata, si scusa, chiedere scusa, ha chiesto scusa, perdon*,
    rammaric*
complain: lament*, reclam*, protestare per, rimostranz*, lagnanz*
explain: spieg*, spiegazion*, chiar|isc, chiarire, chiarì, chiarito, interpret*
guide: guidat|oa, mentor*
inspire: ispir*, stimol*, incentiv*
contact: contatt*, mettersi in contatto
rhetoric: retoric*, tono, slogan, motto
anonymous: anonim*, non identificat*, pseudonim*
signal: segnal*, indizi|o, gest|o
greet: salut|are, saluti, accogl*, accolt|oa, benvenut*
imagine: immagin*, fantas*, prefigur*
curious: curios*, incurios*, intrig*
misunderstand: frainte*, malintes*, equivoco su, confus*, confond*
hesitate: esit*, titub*, rilutt*, indecis*
enthusiastic: entusias*, eccitat*, fervor*, fervid*
pessimistic: pessimis*, cup|oa, sfiduciat*
optimistic: ottimis*, speranz*, fiducios*
shame: vergogn*, imbarazz*, disonor*
proud: orgogl*, fier|oa di
sad: trist*, lacrim*, piang*, pianto, dolore per, addolor*
mock: derid*, deris*, beff*, scherz*, ridicolizz*, satir*, parodi*, prend|ere in giro
insult: insult*, offen|so, offend*, ingiuri*, umili*, oltragg*
despise: disprezz*, sdegnos*, disdegn*, irrispett*
respect: rispett|are, rispettos*, ammir*, stima per, vener*
forget: dimentic*, scordat*
remember: ricord*, rammen*, memori*, rievoc*
summarise: riassun*, riassum*, sintetizz*, sintesi, deline*, abbozz*
express_feeling: esprim*, espress*
invite: invit*
convince: convinc*, convin|to, persuad*, persuas*
calm: calm*, tranquill*, seren*, pacat*, rilassat*
satisfied: soddisf*, content|oa, compiaciut*
displeased: scontent*, insoddisf*, delus*, delud*, frustr*, amareggi*, dispiac*, malcontent*, contrariat*
attribute_cause: attribu*, dovut|oa a, a causa di, a causa del, riconduc*
describe: descriv*, descriz*, descritt*, descrisse, caratterizz*, dipin*
argue: sostenere che, discut*, discuss*, dibatt*, argoment*, affermato che
discuss: discut*, discuss*, dibatt*, convers*, colloqu*, dialog*, consultazion*, confrontarsi
insist: insist*, ribad*, sottoline*, enfatizz*, rimarc*, evidenzi*
reveal: rivel*, rivelazion*, svel*, venuto alla luce, venuta alla luce, emers|oa, esporre al pubblico
hide: nascond*, nascost*, nascose, occult*, insabbi*
lie: ment|ire, mentì, mentito, menzogn*, bugi|a, bugie, bugiard*, falsific*, fals|oa, falsità, ingann*,
    falsamente, disonest*, fabbricat*
true: vero, vera, veri, vere, verità, autentic*, real*, realtà, genuin*, corrett|oa, esatt|oa, fatto accertato,
    giust|oa, ha ragione, aveva ragione, hanno ragione, realmente, davvero, correttamente
sign: firm|are, firm|a, firmat*, sottoscri*, firmatar*, siglare, siglato, siglò
meeting: riunion*, riunir*, riunit*, riunisc*, incontr*, sedut|a, convegn|o
visit: visit|are, visit|a, visitator*, turis*, viaggi*, gita, gite
call_phone: chiamat|a, telefonat*, squill*,
    per telefono
name: nome, nomi, cognom|e, soprannom*, titol|o, titoli, intitol*, chiamat|oa, nominativ|o, noto come, nota come
language: lingu|a, lingue, tradu*, parol|a, vocabol*, linguistic*
document: document*, archivi*, registr|o, verbal|e, certificat*, manoscritt*, carta costitutiva, atto costitutivo,
    pagin|a
list: elenc|o, elenchi, list|a, catalog|o, classific|a, indice, graduatori*
image: immagin|e, foto, fotograf*, video, filmat|o, telecamer*, registrazione video, schermata
opinion: opinion*, parere, pareri, pens|are, pensier*, ritiene, ritengono, creder*, crede, credono, convinzion*,
    punto di vista, punti di vista, consider|are, sentiment*, atteggiament*
know: sapere, sapeva, sapevano, conosc*, conobbe, noto, nota, note, noti, consapevol*, conoscenz*, capire, capisc*,
    comprend*, cap|isc
decide: decid*, decis*, decision*, deliber*, stabil|isc, stabilì, stabilito, scegli*, scelt*, scelse, opt|are, opzion*,
    selezion*
want: voler*, vuole, vogliono, voleva, volevano, volle, vorrebb*, desider*, aspir*, dispost|oa a, speranz*, preferi*,
    volontà, sper|are
expect: prevision*, aspettativ*, attes|oa, aspettarsi, si aspett*, preved*, pronostic*, attende, si attende
doubt: dubbi*, dubit*, incert*, scettic*, perplessità, sospett*, specul*
concern: preoccup*, timor*, tem|ere, paur|a, inquiet*, panic|o, apprensione,
    ansios*, nervos*, angosci*
surprise: sorpres*, sorprend*, stup*, scioccat*, shock, inaspettat*, inattes*, sconvol*
angry: rabbi*, arrabbi*, furi*, infuri*, indign*, irrit*, sdegn*
conference: conferenz|a, congress|o, simposi*, forum, convegn|o
quote_source: citazion*, citato, citata, citati, citando, citò, cita, virgolettat*, trascri*

# change
begin: iniz*, cominci*, avvi|are, avvio, avviat*, prende il via, al via, debutt|are,
    primi tempi, primi giorni, fase iniziale, esordi
end: fine, finire, finisc*, finì, finit|oa, termin*, conclus*, conclud*, concluse, complet*, epilog|o
stop: fermare, ferma, fermano, fermò, fermarono, fermat|oa, fermarsi, smett*, smes|so, smise, interromp*, interrott*,
    interruzion*, interruppe, annull*, cancell*, abol*, cess|are, bloccare, bloccato, bloccata, stop,
    tagliare l'accesso, tagliò, porre fine, pose fine, interruzione
suspend: sospend*, sospes*, sospension*, congel*, moratori*, pausa, pause
continue: continu*, prosegu*, perman*, mantien*, manten*, mantenut*, persist*, durare, dura, duriamo, durano, durai,
    durò, durarono, durava, duravano, durerà, dureranno, durerebbe, durerebbero, durando, durato, durata, durati,
    durate, durino, durasse, durassero, durammo, duravamo, durerò, dureremo, duranti, durat|a, rimane, rimangono,
    rimase, prolung*
delay: ritard*, rinvi|are, rinvio, rinviat*, rinvii, posticip*, slittament*, slitt|are, dilazion*, rimand|are
resume: ripren*, ripres|a, ripres|o, ripristin*, ricominc*, riattiv*, riavvi*
increase: aument*, crescit|a, cresc*, cresciut*, crebbe, sal|ire, salit|oa, sale, salgono, salì, salirono, increment*,
    rialz*, impenn*, espan*, ampli*, balz|o, balz|are, elev|are, incremento, schizz*
decrease: diminu*, calo, cali, cal|are, calat|oa, scend*, sces|oa, scese, scesero, discesa, flession*, declin*,
    cadut|a, contrazion*, tracoll*
reduce: ridu*, ridott*, ridusse, riduzion*, tagli|are, tagliare, taglia, tagliò, tagliato, tagliata, tagli, taglio,
    abbass|are, attenu*, mitig*, alleggeri*, minimizz*
double: raddoppi*, doppi|o, doppio, il doppio
triple: triplic*, triplo, quadruplic*
change: cambi|are, cambiare, cambia, cambiano, cambiò, cambiato, cambiata, cambiament|o, modific*, trasform*, mut|are,
    mutament*, converti*, convers*, adatt*, revision*, riveder*, emend*, variazion*, transizion*
replace: sostitu*, rimpiazz*, al posto di
improve: miglior*, perfezion*, progress*, progred*, avanzament*
worsen: peggior*, deterior*, degrad*, aggrav*, indebol*
become: divent*, diven*, divenut*, trasformarsi in, emerg*
happen: acced*, accad*, accadde, succed*, success|oa, avvien*, avvenut*, avvenne, verificat*, avveniment*, verificarsi
cause: caus|are, causa di, cause di, provoc*, risultat|o, risult|are, origin*, scaten*, determin|are, conseguenz*,
    effett|o, motiv*, ragion*, generat*, generare
prevent: preven*, evit|are, evitat*, imped*, ostacol*, blocc|are, bloccat*, contrast|are
interrupt: interromp*, interrott*, interruzion*, interruppe, perturb*, disturb*
recover_economy: recuper*, ripresa, rimbalz*, guarit*
overcome: superò, superarono, superament*, sormont*, affront|are
decisive: decisiv*, determinant*, risolut*
inevitable: inevitabil*, ineluttabil*, inarrestabil*, inesorabil*
extreme: estrem|oa, estremament*, drastic*, radical*, eccessiv*
undermine: indeboli*, minare, minato, mina la, eroso, erosion*, destabilizz*, debilit*
strengthen: rafforz*, rinforz*, consolid*, potenzi|are, potenziament|o, intensific*
remove: elimin*, rimosso, rimossa, rimossi, rimosse, rimozion*, rimuov*, sradic*, toglier*
unintentional: non intenzional*, involontar*, inavvertit*, senza volerlo, per sbaglio
intentional: intenzional*, deliberat*, di proposito, volutament*, apposta, premeditat*
careless: negligen*, imprudent*, imprudenz*, sconsiderat*, avventat*, trascurat*, disattent*
careful: prudent*, prudenz*, cauto, cauta, cautel*, attentamente, minuzios*, diligent*, precauzion|e, accurat*
allow_help: aiut|are, aiut|o, agevol*, facilit*, promuov*, promoss|oa, favor|isc, favorire, incentiv*, stimol*,
    contribu*, incoragg*, permett*
succeed: success|o, riuscit*, riusc*, realizz*, raggiunt*, conquist*, coronat*
fail: fall|isc, fallire, fallit|oa, falliment|o, fallì, insuccess*, fiasco, invano, mancat|oa
reach: raggiung*, raggiunt*, raggiunse, arriv*, giung*, giunt|oa, tocc|are quota
move: muov*, moss|oa, spost*, trasloc*, trasferirsi, si trasferì, si è trasferita, si è trasferito
return: torn|are, ritorn*, rientr*, restitu*, restituzion*
enter: entr|are, entrat|a, entrat|o, ingress|o, varc|are, penetr*
follow: segu|ire, segue, seguono, seguit|oa, seguent|e, inseg*, successivo, successiva, successivi, accompagn*
wait: attend*, attes|a, attese, aspett|are, in attesa, pendente, pendenti
try: tent|are, tentativ|o, cercat|oa di, cerca di, cercano di, sforz*, provare a, provato a, prova a, adoper*
use: us|are, uso, usi, utilizz*, impieg|are, adoper*, ricorrere a, ricorso a, sfrutt*, applic*
need: bisogno, bisogni, bisogn|are, necess*, serv|ire, occorr*, essenzial*, indispensabil*, vital*, crucial*
share_with: condivi*, in comune, congiunt*, insieme a, reciproc*
combine: combin*, unire, unit|oa, unisce, unisc*, integr*, mescol*, colleg*, connes*, conness*, abbin*, legame, legami
separate: separ*, divid*, divis|oa, division*, divorzi*, distacc*, rottur|a, staccat*
include: inclu*, comprend*, compres|oa, comprese, conten*, contien*, compost|oa da, coinvol*, consist*
exclude: esclu*, omett*, omess*, omission*, eccezion*, eccett*, esent*
choose_depend: dipend*, basat|oa su, affid*, fare affidamento
focus: concentr*, incentr*, attenzion*, priorit*, interess*, focalizz*, punt|are su
prepare: prepar*, pront|oa, allest*, organizz|are
show: mostr|are, mostra, dimostr*, espo|so, illustr*, present|are, presentazion*, apparir*, appar*, appaion*, indic*,
    evidenz*
see: veder*, vede, vedono, vide, videro, vist|oa, vedev*, osserv*, guard|are, avvist*
hear: sentire, sentito, udito, udir*, ascolt*, audio, suon|o, rumor*
find: trov|are, trovat*, trova, trovano, trovò, localizz*, situat*, cerc|are, ricerc|are, rintracci*
take: prender*, prend|ere, pres|oa, prese, presero, sequestr*, confisc*, confische, cattur*, togli*, tolt|oa
give: dare, diede, diedero, dato a, data a, conced*, concess*, attribu*, confer*, assegn*,
    dato, aveva dato, ha dato, hanno dato, consegn|are
create: cre|are, creator*, creativ*, creazion*, form|are, formazion*, formato, formata
remain_unchanged: stabil|e, stabilità, costant*, invariat*, immutat*
limit_time: scadenz|a, termine ultimo, data limite, calendari*, orari*, tempistic*, entro il
lack: mancanz|a, manc|are, carenz|a, scarsità, scars|oa, deficit, insufficien*, lacun|a, disavanz*, ammanc|o
extend: prorog*, esten*, estension*, prolung*, rinnov*
mistake: error*, sbagli*, equivoc*, erronea*, difett*, bug,
    abbagli|o, svist|a, per errore
solve: risolv*, risolt*, soluzion*, ripar|are, affront*,
    affront|are
problem: problem*, difficoltà, ostacol*, sfid|a, question|e, difficil*
hasten: acceler*, anticip*, affrett*
suffice: sufficien*, bast|are, basta, bastano, abbastanza

# quality
above: al di sopra, superar*, superat*, supera, superano, ecced*, eccess*, oltrepass*,
    superiore a, superiori a, maggiore di, più alto di,
    superarono
below: al di sotto, inferior*, sottostant*, di sotto,
    inferiore a, minore di, più basso di
more: ulterior*, aggiuntiv*, in più, più di, maggior numero, supplementar*
less: meno di, meno che, in meno, minor numero
big: grand|e, maggior*, enorm*, gigant*, vast|oa, immens|oa, significativ*, consider*, massicci*, ingent*, notevol*,
    pesant*, su larga scala, imponent*
small: piccol|oa, minor|e, minuscol*, modest|oa, ridott|oa, lieve, lievi, minim|oa, esigu*
long: lung|oa, lungo, lunghi, lunghe, lunghezz*, estes|oa, prolungat*
short: cort|oa, breve, brevi, brevemente
long_term: lungo termine, a lungo termine, lungo periodo, di lunga data,
    medio e lungo termine, medio-lungo termine
short_term: breve termine, a breve termine, breve periodo,
    breve e medio termine
high: alto, alta, alti, alte, altezz*, elevat*, picc|o, altitudine, ai massimi
low: bass|oa, ai minimi, minimi storici
fast: rapid*, veloc*, in fretta, ritmo sostenuto
slow: lent|oa, lentamente, gradual*, rallent*, lentezza
new: nuov|oa, recent|e, recentemente, modern|oa, novità, contemporane*
old: vecchi|oa, vecchio, vecchia, vecchi, vecchie, antic|oa, antico, antichi, antiche, ex, precedent*, anterior*,
    tradizion*, storic*, storia, anzian*
first_time: primo, prima volta, primi, prime, inizial*, original*, esordi*, debutto
last_time: ultim|oa, final|e, finalmente, definitiv*, in ultimo
good: buon|oa, buon, bene, ottim|oa, eccellen*, positiv*, benefic|io, vantag*, ideal*, util|e, prezios*, qualità
bad: male, cattiv|oa, negativ*, terribil*, pessim*, peggior*, grave, gravi, gravemente, sever*, orribil*, svantagg*,
    brutt|oa
important: importan*, principal*, fondamental*, chiave, rilevan*, central*, cruciale, cruciali, significativ*,
    di spicco, autorevol*, decisiv*
possible: possibil*, possibilità, fattibil*, potenzial*, probabil*, opportunità, capac*, capacità
impossible: impossibil*, irrealizzabil*, incapac*
equal: ugual*, egual*, identic*, lo stesso, la stessa, gli stessi, le stesse, equival*, simil*, uguaglianz*, equità,
    compar|are, pari a, analog*
different: divers*, differen*, distint*, diverg*, al contrario, oppost*, contradd*, contrast|o, disuguagl*
certain: cert|oa, certezz*, certamente, sicuramente, chiar|oa, chiaramente, ovvi*, evident*, esattamente, precisamente,
    mettere in chiaro
strong: fort|e, potent*, poter|e, intens*, robust*, forza, forze, rafforz*, vigor*
weak: debol*, fragil*, vulnerabil*, indebolit*
free: libero, libera, liberi, libere, libertà, liberamente, liberal*
full: complet*, intero, intera, interi, intere, interamente, totale, totali, totalmente, integral*, pieno, piena,
    pieni, piene, assolut*, complessivo, complessiv*
part: parzial*, sezion*, component*, porzion*, frazion*, pezz|o, segment*, element*, aspett|o, fett|a
number: numer|o, numero, numeri, quantità, ammontar*, proporzion*, percentual*, rapporto numerico, tasso di, media,
    dimension*, scala, volume, somm|a, cifr|a, importo, importi
type: tipo, tipi, tipolog*, categori*, class|e, version*, stile, stili, forma di, forme di, modalità, genere di
common: comun|e, usual*, abitual*, normal*, tipic*, general*, regolar*, frequent*, di solito, diffus*
special: special*, particolar*, unic|o nel suo genere, eccezional*, straordinar*, specific*, peculiar*, esclusiv*
illegal_alleged: presunt*, asserit*, sedicent*, cosiddett*
mission: mission*, compit|o, finalità, scopo, scopi
goal: obiettiv*, traguard*, met|a, ambizion*, vision*, sogn|o, target,
    traguard|o
benefit_humanity: umanità, essere umano, esseri umani, uman|oa, genere umano, tutta l'umanità
role: ruol|o, caric|a, carica, cariche, funzion|e, posizion*, incaric|o, incarichi, posto di, status
job: lavor|o, lavorar*, lavora, lavorano, lavorava, occupazion*, profession*, mestier*, impiego, impieghi, carrier*,
    posto di lavoro, posti di lavoro
unemploy: disoccup*
experience: esperienz*, competenz*, abilità, talent*, qualific*, perizi*
resource: risors|a, material*, materia prima, materie prime, mezz|o di produzione, asset
influence: influen*, impatt*, influì, condizion|are, ripercussion*
idea: idea, idee, concett*, nozion*, teori*, principi|o, ipotes*
suitable: adegua*, adatto, adatta, adatti, appropriat*, opportun*, idone*, compatibil*, consono
empty: vuot|oa, svuot*, desert|oa
deep: profond*
narrow: strett|oa, angust|oa
wide: ampi, ampio, ampia, ampie, ampiament*, larg|oa, vast|oa
absurd: assurd*, ridicol*, insensat*, irrazional*, irragionevol*, bizzarr*, infondat*, ingiustificat*, non ha senso
reasonable: ha senso, avere senso, aveva senso, ragionevol*, sensat*, razional*, logic|oa, giustificat*, plausibil*,
    comprensibil*
medium_term: medio termine, a medio termine, medio periodo, breve e medio termine, medio e lungo termine
simple: semplic*, facil*, semplific*
complex: compless*, complic*, sofisticat*, articolat*
voluntary: volontar*, volontariato
enemy: nemic*, avversar*
friend: amic|o, amici, amica, amiche, amiciz*, collega, colleghi, colleghe, compagn|oa
fate: destin|o, sorte, sorti
habit: abitudin*, abituat*, consuetudin*
identity: identit*
ambitious: ambizios*
moral: moral|e, moralmente, etic*, coscienz*
honest: onest*, sincer*, integrit*, francam*, schiett*
cowardly: codard*, vil|e, timid*, vigliacc*
courage: coragg*, audac*, valoros*, temerari*, eroic*
generous: generos*, munific*, prodig*, magnanim*
relation_trust: fiduci*, affidabil*, credibil*, leal*, attendibil*, diffid*, sfiduci*
hopeless: senza speranza, disperat*, disperazion*, inutil*, senza futuro, spacciat*, senza possibilità, senza chance,
    inutil|e
merit: merit|o, meriti

# people
person: person|a, persone, individu*, uomo, uomini, donna, donne, adult|oa, maschi|o, femmin*, gente
woman: donna, donne, femminil*, femmin|a, ragazza, ragazze, bambina, signor|a, femminis*, di genere
man: uomo, uomini, maschil*, maschi|o, ragazzo, ragazzi, signori
child: bambin|oa, minorenn*, minore d'età, neonat*, adolescen*, giovan|e, giovan*, infan*, ragazzin*
family: famigli*, familiar*, parent|e, parentel*, antenat*, discenden*, generazion*
parent: genitor*, madr|e, mamm|a, padr|e, papà, matern*, patern*
spouse: mogli|e, marit|o, coniug|e, coniugi, spos|oa, coppia, coppie, vedov*, fidanzat*, compagno di vita
marry: sposar*, sposat*, sposò, sposarono, si sposa, matrimon*, nozze
divorce: divorz*, separazione coniugale
sibling: fratell*, sorell*, gemell*, cugin*, zio, zia, nipot|e
son_daughter: figli|oa, figlio, figlia, figli, figlie, ered|e, nonn*
ethnic: etni*, razzi*, razza, razze, tribù, tribal*, indigen*, nativ|oa, discrimin*, schiav*, coloni*
community: comunità, vicin|o di casa, quartier*, società civile, social|e, comunitar*
lgbt: gay, lesbic*, lgbt*, omosessual*, transgender, stesso sesso
celebrity: celebrità, famos|oa, vip, idol|o, icon|a, eroe, eroi, eroina, leggend*
homeless: senzatetto, senza tetto, senza dimora, baraccopol*
life: vita, vite, viver*, vive, vivono, visse, viventi, vissut|oa

# education
school: scuol*, scolast*, liceo, licei, asil|o nido, aula, aule
university: universi*, ateneo, atenei, facoltà, campus
student: student*, alunn|oa, universitar*, liceal*, scolar*
teacher: insegnan*, professor*, docent*, maestr|oa, istruttor*, educator*, tutor
education: istruzion*, educa*, corso di, corsi di, lezion*, accademic*, apprendiment*, alfabetizz*, didattic*
degree: laure|a, laureat*, laurear*, diplom|a, diplomat|oa, dottorat*, master
intern: tirocin*, stagist*, stage, apprendist*
exam: esam|e, maturità, prova scritta, test d'ingresso
book: libr|o, romanz|o, biogra*, autobiogra*, lettor*, legger*, lettur*, bibliotec*, best seller, bestseller, memorie

# nature
climate: clima, climatic*, riscaldamento globale, effetto serra, gas serra, cambiamenti climatici,
    cambiamento climatico
emission: emission*, emett*, carbonio, anidride carbonica, co2, metano, neutralità carbonica
pollute: inquin*, contaminazion*, tossic*, sversament*
environment: ambient*, ambientalist*, ecolog*, ecosistem*, habitat, sostenibil*, natura, natural*
forest: forest*, bosc*, deforest*, disbosc*, giungl|a, alber|o, legname
animal: animal*, fauna, cane, cani, gatt|o, cavall*, bestiame, mucc*, maial*, pecor*, uccell*, elefant*, leone, leoni,
    tigr*, orso, orsi, balen*, squal*, insett*, mammifer*, rettil*, scimm*, lupo, lupi, topi, serpent*, capr|a, zoo
plant_living: flora, fiore, fiori, piant|a, vegetal*, vegetazion*, semi, erba, erbe, fogli|a, radic|e
sea: mare, mari, ocean*, marin|oa, costa, coste, costier*, litoral*, spiaggi*, golfo, baia, isola, isole, penisol*,
    marea, maree, marittim*
river: fium*, lago, laghi, torrent*, cascat|a, canal|e, bacino idrico, ruscell*
water: acqua, acque, acquatic*, idric*, liquid|oa
mountain: montagn*, monte, monti, collin*, ghiacciai*, vallat*, valle, valli, desert|o, scalat|a, vett|a
weather: piogg*, neve, nevic*, temperatur*, ondata di calore, caldo, freddo, ghiaccio, vento, venti forti, nuvol*,
    nebbi*, umidità, celsius, meteo*, gelo
ice: ghiacc*, artic|oa, artico, antartid*, antartic*, polar*, sciogl* dei ghiacci
mine: minier*, estrazion*, carbone, rame, minerali, minerar*, terre rare, oro, argento, diamant*, acciaio, ferro,
    metall*, alluminio
earth_ground: terra, terre, suolo, terren|o, superfici*, rocc*, pietr*, sabbi*, polver*

# transport
vehicle: veicol*, automobil*, auto, macchin|a, camion, autobus, furgon*, moto, motociclett*, biciclett*, taxi,
    guidator*, conducent*, autist|a, guidare, automotive
train_rail: ferrovi*, treno, treni, metropolitan*, metrò, tram, stazione ferroviaria, locomotiv*, binari
airplane: aereo, aerei, aeroplan*, velivol*, volo, voli, volare, compagnia aerea, compagnie aeree, pilota, piloti,
    elicotter*, boeing, airbus, aviazion*, aeronautic*, decoll*
airport: aeroport*, pista di atterraggio, atterr|are, atterragg*, scalo aereo
ship: nave, navi, naval*, imbarcazion*, barca, barche, traghett*, crocier*, porto di, portual*, carico merci,
    container, navig*, marina*, petrolier*, sottomarin*, yacht
road: strad*, autostrad*, vial|e, pont|e, galleri|a stradale, traffico, via di, tragitt*, percors|o, pedon*
passenger: passegger*, viaggiator*, equipagg*, a bordo
transport: trasport*, logistic*, spedizion*, bigliett*

# food
agriculture: agricol*, fattori|a, raccolto agricolo, coltiv*, contadin*, allevament*, irrig*, fertilizz*, pesticid*,
    rural*, vendemmi*
food: cibo, cibi, aliment*, pasto, pasti, mangi*, cucin*, chef, ristorant*, pane, carne, carni, pollo, pesce, pesci,
    frutt*, verdur*, riso, grano, cereal*, zuccher*, sale da cucina, latte, formagg*, uova, soia, patat*, pranzo,
    colazione, farin|a
drink: bere, beve, bevono, bevand*, vino, vini, birra, birre, alcol*, caffè, tè, succo, ubriac*
fishing: pesca, pescator*, pescherecc*, caccia, cacciator*

# culture
art: arte, arti, artist*, pittur*, dipint|o, quadr|o, scultur*, muse|o, galleria d'arte, mostra d'arte, statu|a,
    monument*
music: music*, canzon*, album, cantant*, cantare, concert|o, band, orchestr*, opera lirica, compositor*, pianofort*,
    chitarr*, rapper, grammy, jazz, danz*, ball|are, ballerin*
film_cinema: film, cinema*, regist|a, hollywood, botteghin*, oscar, attor*, attric*, documentar*, sceneggiat*,
    cortometragg*, lungometragg*
theatre: teatr*, dramm*, commedi*, spettacol*, festival, cerimoni*, serie tv, episodi|o, puntat|a, telenovel*, recita*
culture: cultur*, patrimonio culturale, civiltà, usanz*
symbol: simbol*, emblem*, bandier|a
smile_laugh: sorri*, sorriso, risata, risate, ridere, rise
hobby_fun: intratten*, divert*, passatemp|o, svag|o, hobby, tempo libero
religion: religi*, chies|a, mosche|a, tempio, templi, cristian*, cattolic*, musulman*, islam*, ebre*, ebrai*, buddh*,
    hindu*, prete, preti, sacerdot*, vescov*, papa, papi, vaticano, preghier*, pregare, dio, fede, clero, monac*,
    bibbia, corano, sacro, sacra, santo, santa, pellegrin*, pontefic*
fashion: moda, abbigliament*, vestit|o, abito, abiti, scarp*, gioiell*, uniform|e, tessil*, cappell*
game_video: videogioc*, console, giocattol*, scacchi, dota
holiday: vacanz*, natale, pasqua, ramadan, capodanno, ferie, celebr*, commemor*, festa, feste, festeggi*, anniversari*,
    festività
funeral: funeral*, esequi*, sepolt*, sepoltur*, lutto, cordoglio, condoglianz*, tomba, tombe, cimiter*, cremazion*
humor_like: amore, amare, ama, amano, piac*, ador|are, innamor*, passion*, popolar*, felic*, gioi|a, diverti*,
    divertent*
hate: odio, odiare, odia, disprezz*, ostil*, detest*, disgust*, ripugn*, avversione
beautiful: bell|oa, bellezz*, affascin*, elegan*, splendid*, attraent*

# place
place: luog|o, luogo, luoghi, località, locale, locali, area, aree, regione, regioni, regional*, zona, zone, distrett*,
    territori*, provinci*, comune di, municipal*, federal*
city: città, urban|oa, capital|e d'italia, metropol*, villagg*, cittadin|a di provincia, periferi*, borgo, borghi
house: casa, case, abitazion*, appartament*, residenz*, allogg*, palazzin*, villa, ville, immobil*, camera da letto,
    stanz*, tetti, parete, pareti, finestr*
hotel: hotel, albergh*, albergo, resort, pernott*
shop: negoz*, supermercat*, vendita al dettaglio, dettagliant*, centro commerciale, centri commerciali, bottegh*
center: centro, centri, al centro
north: nord, sud, est, ovest, orient*, occident*, settentrional*, meridional*, nordest, nordovest, sudest, sudovest
distance: distanz*, lontan|oa, vicino a, chilometr*, miglia, metri, remot|oa,
    più vicino, più vicina, più vicini, avvicin*, prossimità
attractive_tourism: attrazione turistica, attrazioni turistiche, parchi, parco, giardin*, torre, torri, castell*,
    palazzo storico

# time
time: tempo, tempi, period|o, moment*, secoli, secolo, decenni*, durat|a, epoc*, data di, datat*
future: futur|oa, domani, a venire, prossimi anni, in futuro
past_time: passat|oa, ieri, un tempo, in passato, anni fa
today_now: oggi, attual*, adesso, al momento, vigent*, odiern*
simultaneous: simultane*, contemporaneamente, allo stesso tempo, al contempo
sudden: improvvis*, subitane*, brusc*, all'improvviso, di colpo
repeated: ripet*, ripetutament*, più volte, ricorrent*
permanent: permanent*, per sempre, definitivament*, etern|oa, perpetu*, a tempo indeterminato
immediate: immediat*, istantane*, subito, urgen*, all'istante
year_annual: annual*, all'anno, ogni anno, mese, mesi, mensil*, settimana, settimane, settimanal*, giornalier*,
    trimestral*, al mese, ogni mese, al giorno, ogni giorno, annuo, annua, annui
night: notte, notti, mattin*, pomerigg*, sera, serata, mezzanotte, mezzogiorno, alba, notturn*

# general
operate: operare, opera in, operano, operava, operativ*, gest|isc, gestire, gestion*, funzion|are, funzionament*
mean_signify: signific*, voler dire, vuol dire, implic*
structure: struttur*, sistem|a, sistemi, quadro normativo,
    strutture
content: contenut|o, dettagl*, tema, temi, argoment|o
situation: situazion*, circostanz*, scenar*, congiuntur*
committee: comitat*, commission|e, commissar*, task force, giunta comunale, gruppo di esperti
police_officer: agente di polizia, agenti di polizia, poliziott*, guardi|a, carabinier*
presenter: conduttor*, conduttric*, presentator*, presentatric*, speaker
activity: attività, evento, eventi, pratic*, esercizi*
participate: partecip*, prender* parte, preso parte, prese parte, presenziar*
condition: condizion*, criteri*, prerequisit*, presuppost*
mystery: misterios*, mistero, misteri, enigm*
origin_source: provenienz*, provien*, provenient*
scope: ampiezza, gamma di
field_area: campo, campi, ambit|o, sfer|a, domini|o
feature: caratteristic*, tratt|o distintivo
factor: fattor|e
background: contest|o, sfond|o, antefatt|o
example: esempi, esempio, esemplific*
stage_phase: fase, fasi, tapp|a, stadi|o
process_course: processo di, procediment|o, sequenz|a
method: metod|o, maniera, procedura, procedure, approcci|o
alternative: alternativ*, opzion|e, altra scelta
unrelated: non correlat*, senza legame con, indipendente da, indipendentemente da, slegat*, irrilevant*, estrane|oa a
call_as: chiam*, defin|isc, definì, definit|oa, denomin*, qualific*, etichett*,
    chiamato, chiamata, chiamati, chiamate
attract: attrar*, attrae, attraggono, attira*, richiam|are, attrazion*
direction: direzion*, rott|a, tendenz*, svolt|a, orientament*
network: rete di, reti di, network
trial_court: process|o, process|are, udienz*, dibattiment*, processual*
access: access|o, accesso, accessi, acced*, accessibil*
management: gestion*, gest|isc, gestire, amministr*
challenge_question: contest|are, mettere in discussione, messo in discussione, sfid|are
permission_owner: trattener*, trattenut*, conserv*, riserv|are, preserv*, mantenere il possesso
carry: effettu*, svolg*, svolt|oa, svolse, esegu*, realizzare, realizzat*, attu|are, implement*
cover_span: diffond*, diffus|oa, propag*, estender*, coprire un'area, dissemin*
hold_event: si è tenuto, si è tenuta, si tenne, si sono tenuti, si terrà, tenersi, ospit|are, ha ospitato, si svolse,
    si è svolto, si è svolta
hit_strike: colp|isc, colpire, colpì, colpit*, picchi*, percoss*, schiaffo, calci, pugno, pugni, accoltell*, pestagg*
touch_body: testa, volto, viso, mano, mani, braccio, braccia, gamba, gambe, corpo, corpi, piede, piedi, occhi*,
    orecchi*, pelle, capell*, osso, ossa, bocca, naso, collo, spall*, ginocchi*, dita, dent|e, polmon*, fegato,
    muscol*, petto, stomaco
color: colore, colori, rosso, rossa, rossi, rosse, azzurr*, blu, verde, verdi, nero, nera, neri, nere, bianc*, giall*,
    arancion*, viola, marrone, grigi*, rosa
light: luce, luci, illumin*, brill|are, oscur*, laser, lampad*, ombra, ombre
sound_quiet: silenz*, rumoros*
cell_molecule: cellul*, molecol*, atomo, atomi, particell*, elettron*, proton*, neutron*, foton*, idrogen*, ossigen*,
    azoto, acido, acidi, enzim*
sleep: dorm*, sonno, addorment*, letto, letti, svegli*, sognare
fight_conflict: scontr|o, scontri, conflitt*, affrontars*, riss|a, zuff*
tension: tension*, teso, tesa, tesi, pression*
balance: equilibr*, squilibr*, contrappes*, bilanciar*
hard_work: lavorare sodo, lavorare a, impegnato in
interest_stake: conflitto di interessi, conflitti di interesse, conflitto d'interessi, parte interessata,
    parti interessate, interessi
empower: emancip*, rendere autonomo, potenziament*
dominate: domin|are, dominant*, egemon*, suprem*, predomin*
collaborate_public: trasparen*, apertamente, alla luce del sole
existential: esisten*, esist*, esistenzial*
speculate_bet: scommess*, scommett*, casinò, lotteri*, gioco d'azzardo, giochi d'azzardo
sustain_loss: soffr*, soffert*, sofferenz*, sub|isc, subire, subì, subit|oa, dolor*, patire
army_rank: colonnell*, comandant*, capitan*, tenent*, sergent*, ammiragl*, maresciall*, generale dell'esercito
measure_action: misure, provvediment*, azione di, reazion*, reag|isc, intervent|o
deal_handle: trattare con, trattare di, gestire la, maneggi*, occuparsi di
chance_random: casual*, caso fortuito, coincid*, fortun*, sfortun*, per caso
crisis: crisi
emergency: emergenz*
attention: attenzion*, notare, notò
left_over: restant*, rimanent*, avanz|o, residu*, il resto
bring: portar*, porta, portano, portò, portat|oa, recare
against: contro
case_instance: caso, casi
level: livell*
behaviour: comportament*, comportar*, condott|a
cryptocurrency: criptovalut*, bitcoin, blockchain, ethereum, criptomonet*, token, moneta digitale, monete digitali
"""
)

ARITHMETIC = Arithmetic(
    acts=word_table(
        """
have: ha, hanno, aveva, avevano, possiede, possedeva, c'è, ci sono, c'era, c'erano, sono, erano, è, era, conta, contava
gain: compr*, ricev*, guadagn*, ottenne, ottenuto, trov*, raccol*, assun*, acquis*, produ*, fabbric*, costru*, fatto, fece
give: diede, dato, dati, date, dà, regal*, donò, donato, donati, consegn*, prest*
lose: vend*, perse, perso, persi, spese, speso, spesi, mangi*, usò, usato, usati, licenzi*, elimin*, chius*, bruci*
take: prese, preso, presi, tolse, tolto, tolti, rub*, ritir*
put: mise, messo, messi, colloc*, aggiun*
come: arriv*, entr*
go: lasci*, partì, partiti, partite, andati via, usciti
"""
    ),
    cues=word_table(
        """
whole: in totale, in tutto, complessivamente, totale, insieme
rest: resta, restano, restavano, rimangono, rimanevano, rimasti, rimaste, rimanenti, il resto
now: ora, adesso, attualmente
before: inizialmente, all'inizio, originariamente, dopo, prima, da quando
each: ogni, ciascuno, ciascuna
more: più
fewer: meno
than: che, di
joint: e, ma, mentre, o, ed
planned: vuole, vogliono, voleva, volevano, intend*, prevede di
earlier: prima, prima di
later: dopo
ahead: mancavano, mancano, a soli
price: per, a
subset: tra cui, fra cui, di cui, dei quali, delle quali, tra loro, inclusi, incluse, compresi, comprese, di loro
until: entro, fino a
rise: aument*, salì, salirono, saliti, salite, crebbe, crebbero, cresciuti, cresciute
fall: scese, scesero, scesi, calò, calarono, calati, diminu*
from: da
to: a
"""
    ),
    light=frozenset(
        word_list(
            """
            solo, anche, poi, più, altri, altre, nuovi, nuove, ieri, oggi, e, ma, ancora, ne
            """
        )
    ),
    links=frozenset({"di", "del", "dei", "delle", "degli", "loro"}),
    receivers=frozenset({"a", "ad", "al", "alla"}),
    givers=frozenset({"da", "dal", "dalla"}),
)

DOCUMENTS = DocumentWords(
    nouns=("documento", "articolo", "servizio", "notizia", "fonte", "testo", "file"),
    kinds={"traduzione": "translation", "testo tradotto": "translation", "riassunto": "summary"},
    names={
        "inglese": "en",
        "portoghese": "pt",
        "cinese": "zh",
        "spagnolo": "es",
        "spagnola": "es",
        "francese": "fr",
        "tedesco": "de",
        "tedesca": "de",
        "italiano": "it",
        "italiana": "it",
        "giapponese": "ja",
    },
    everything=("i documenti", "le fonti"),
    headlines=("titoli", "titolo"),
    before=("stando alla", "in base a", "stando a", "secondo", "nella", "nel"),
    saying=(
        "affermava",
        "riferisce",
        "descrive",
        "menziona",
        "sostiene",
        "afferma",
        "riporta",
        "scrive",
        "disse",
        "dice",
    ),
    linking=("che",),
    recipient=("indirizzata a", "alla", "per", "ad", "al", "a"),
    spanning=("coprono", "copre", "si estendono", "abbracciano", "vanno dal", "vanno da", "risalgono"),
)

LANGUAGE = Language(
    code="it",
    name="Italian",
    spaced=True,
    grammar=GRAMMAR,
    values=VALUES,
    concepts=CONCEPTS,
    arithmetic=ARITHMETIC,
    documents=DOCUMENTS,
)
