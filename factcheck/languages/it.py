"""Italian: words and writing habits, as data."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.languages.base import Grammar, Language
from factcheck.languages.calendar_data import Calendar, PartName
from factcheck.languages.table import word_list, word_map
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
        "{c} secolo", "sec. {c}", "anno {Y}", "anno del signore {Y}",
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
        "dal": ">=", "dall'": ">=", "dalla": ">=", "sin dal": ">=", "fin dal": ">=", "sin da": ">=",
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
    range_signs=("-", "–", "—", "~", "fino al", "fino all'", "fino a", "sino al"),
    range_words=("a", "al", "all'", "alla", "ad", "e", "e il", "e l'", "e la", "ai", "agli"),
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
    stem + "'": number for stem, number in (("un", 1), ("cent", 100), *((w[:-1], n * 10) for n, w in enumerate(_TENS_IT, 2)))
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
    vague=("diversi", "diverse", "alcuni", "alcune", "parecchi", "parecchie", "svariati", "svariate", "varie", "vari", "poche", "pochi", "molte", "molti"),
    joiners=("e",),
    joined_over=100,
    articles=("un", "una", "uno", "un'"),
    ones=frozenset({"un", "uno", "una", "un'", "mezzo", "mezza", "mezz'"}),
    points=("virgola",),
    negatives=("meno",),
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
        "year": "anno|anni|annualità", "decade": "decennio|decenni", "century": "secolo|secoli", "millisecond": "millisecondo|millisecondi|ms", "weekend": "fine settimana|weekend",
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
        "raddoppierà": 2, "triplicherà": 3, "quadruplicherà": 4,
    },
    multiple_marks=("x", "×", "volte di più", "volte di meno", "volte tanto", "volte tanti"),
    times_cues=frozenset({
        "più", "maggiore", "maggiori", "minore", "minori", "superiore", "superiori", "inferiore", "inferiori", "tanto", "tanti", "tante", "quanto", "il", "i", "la", "le", "lo", "gli", "quello", "quella",
        "quelli", "meno", "suo", "sua", "limitato", "limitata", "limite", "tetto", "rendimento", "cresciuto", "cresciuta", "aumentato", "aumentata", "moltiplicato", "meglio", "peggio", "volte", "pari",
    }),
    per=("per", "al", "all'", "alla", "ogni", "/", "a", "per ogni", "a ciascun", "il", "l'"),
    per_phrases={
        "all'anno": "year", "l'anno": "year", "annui": "year", "annue": "year", "annuo": "year", "annua": "year", "annuali": "year", "annuale": "year", "ogni anno": "year", "annualmente": "year",
        "al mese": "month", "mensili": "month", "mensile": "month", "ogni mese": "month", "mensilmente": "month", "alla settimana": "week", "a settimana": "week", "settimanali": "week", "settimanale": "week", "ogni settimana": "week",
        "al giorno": "day", "giornalieri": "day", "giornaliere": "day", "quotidiani": "day", "ogni giorno": "day", "all'ora": "hour", "l'ora": "hour", "orari": "hour", "pro capite": "person", "a testa": "person", "a persona": "person",
        "al chilo": "kilogram", "al litro": "litre", "al barile": "barrel", "al metro quadro": "square_metre", "ciascuno": "item", "l'uno": "item",
    },
    age_marks=("di età", "d'età"),
    noun_endings=(("zioni", "zione"), ("ioni", "ione"), ("chi", "co"), ("ghi", "go"), ("che", "ca"), ("ghe", "ga"), ("tori", "tore"), ("tà", "tà"), ("ese", "ese"), ("i", "o"), ("e", "a")),
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
    labels=frozenset(
        word_list(
            """
            n., n, n°, nº, nr., num., numero, numeri, pagina, pagine, pag., p., capitolo, cap., articolo, articoli, art., sezione, figura, fig., tabella, tab., versione, fase, tipo, modello, sala, canale, volo, autostrada, allegato, appendice,
            comma, paragrafo, volume, vol., gruppo, area, zona, settore, distretto, via, piazza, binario, nota, rif., legge, decreto, risoluzione, emendamento, salmo, gate, uscita, classe, livello, scheda, reparto
            """
        )
    ),
    idioms=(
        "uno ad uno", "uno a uno", "una volta", "ancora una volta", "l'un l'altro", "gli uni", "gli altri", "un po'", "un poco", "un paio", "una parte", "seconda guerra", "prima guerra", "a seconda", "in secondo luogo",
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
    are, a, iamo, ano, ai, ò, arono, ava, avano, erà, eranno, erebbe, erebbero, ando, ato, ata, ati, ate, i, ino,
    asse, assero, o, ammo, avamo, erò, eremo, ante, anti
    """
)
_ERE = word_list(
    """
    ere, e, iamo, ono, ei, é, erono, ette, ettero, eva, evano, erà, eranno, erebbe, erebbero, endo, uto, uta, uti,
    ute, a, ano, esse, essero, o, i, evamo, erò, eremo
    """
)
_IRE = word_list(
    """
    ire, e, iamo, ono, ii, ì, irono, iva, ivano, irà, iranno, irebbe, irebbero, endo, ito, ita, iti, ite, a, ano,
    isse, issero, o, i, ivamo, irò, iremo
    """
)

# Endings: regular verbs ("don|are", "vend|ere", "part|ire"; "fin|isc" for those that take -isc-; "pa|gare" and
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
    non solo, non soltanto, non solamente, non meno di, non più di, non oltre, nulla di meno, niente meno,
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
    aggiunse, aggiunto, aggiungendo, precis|are, sottoline|are, rimar|care, evidenz|iare, ammette, ammettono, ammise,
    ammesso, riconosce, riconoscono, riconobbe, riconosciuto, conferm|are, sostiene, sostengono, sostenne, sostennero,
    sosteneva, sostenuto, ribad|isc, ribadire, insiste, insistono, rivel|are, rivelato, avvert|ire, avverte, segnal|are,
    stim|are, indi|care, comment|are, osserv|are, not|are, ricord|are, concluse, conclude, concluso, critic|are,
    criti|care, elog|iare, lod|are, crede, credono, riten|ere, ritiene, ritengono, pens|are, lament|are, testimon|iare,
    secondo, stando a, a detta di, per bocca di, racconta, raccontato, raccontò, raccontano, descrive, descrisse,
    descritto, ripete, ripetuto, esprime, espresse, espresso, fa sapere, ha fatto sapere, fanno sapere, parla, parlò,
    parlato, parlano, chiarisce, chiarito, chiarì, scandisce, esclam|are
write: scrivere, scrive, scrivono, scrisse, scrissero, scritto, scritta, scritti, scritte, scriveva,
    pubbli|care, twitt|are, post|are, firm|are, redige, redatto
ask: chiedere, chiede, chiedono, chiese, chiesero, chiesto, chiedeva, chiedendo, domand|are, interro|gare, invoc|are,
    pretende, pretendono, esige, esigono, sollecit|are, richiede, richiesto, richiese
reply: rispondere, risponde, rispondono, rispose, risposero, risposto, rispondeva, repli|care, ribatte,
    ribatté, ribattuto, controbatte
deny: ne|gare, smentire, smentisce, smentiscono, smentì, smentito, smentita, respinge, respingono, respinse, respinto,
    rigett|are, confut|are, contest|are, esclude, escluse, escluso, rifiut|are
allege: accus|are, denunc|iare, imput|are, addebit|are, insinu|are
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
        coi, col, come, con, contro, cosa, così, cui, d, da, dai, dal, dallo, dalla, dagli, dalle, degli, dei, del,
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
        niente, nulla, oppure, ossia, qua, ormai, avendo, hanno, aver, venne, vennero
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
    passive_marks=word_list(
        """
        è, sono, era, erano, fu, furono, essere, stato, stata, stati, state, sarà, saranno, sarebbe, fosse, fossero,
        viene, vengono, venne, vennero, veniva, venivano, venire, verrà, verranno, sia, siano
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

CONCEPTS: dict[str, tuple[str, ...]] = {}

LANGUAGE = Language(code="it", name="Italian", spaced=True, grammar=GRAMMAR, values=VALUES, concepts=CONCEPTS)
