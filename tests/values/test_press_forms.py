"""Forms of newspapers that need a look at their neighbours to be read: what each says, and look-alikes that say
something else.

The last column is what is read, parted by "; ": quantities in the notation of `tests/values/reading.py`, dates as
"date" and their text.
"""

from __future__ import annotations

import pytest

from factcheck.languages import get_language
from factcheck.values.base import DateValue
from factcheck.values.scan import find_values
from tests.values.reading import short

SCALES = [
    ("en", "they asked for $5 grand up front", "money 5000 USD"),
    ("en", "it cost twelve grand.", "number 12000"),
    ("en", "he makes 9 grand a month", "number 9000 /month"),
    ("en", "two grand pianos", "count 2 piano"),
    ("en", "his fourth of 3 grand slam finals", "ordinal 4; count 3 final"),
    ("en", "a grand and costly hall", ""),
    ("en", "a salary of 60 k", "number 60000"),
    ("en", "a 10 k run", "number 10"),
    ("fr", "une dette de 300 k", "number 300000"),
    ("fr", "treize lakh", "number 1300000"),
    ("es", "por valor de 125 USD millones", "money 125000000 USD"),
    ("es", "125 USD por millones de hojas", "money 125 USD; count order 1000000..10000000 hoja"),
    ("en", "a prize of 40 EUR million", "money 40000000 EUR"),
]

RANKS = [
    ("es", "el vigesimoprimer aniversario", "ordinal 21"),
    ("es", "la cuadragesimoquinta edición", "ordinal 45"),
    ("es", "el septuagesimotercer certamen", "ordinal 73"),
    ("es", "la decimonovena vuelta", "ordinal 19"),
    ("es", "el cienmilésimo visitante", "ordinal 100000"),
    ("es", "el dosmillonésimo cliente", "ordinal 2000000"),
    ("es", "una dosmilésima parte", "number 0.0005"),
    ("es", "tres diezmilésimas", "number 0.0003"),
    ("es", "dos milésimas de segundo", "duration 0.002 second"),
    ("fr", "un millionième de gramme", "count 0.000001 gram"),
    ("fr", "le millionième visiteur", "ordinal 1000000"),
    ("fr", "trois vingt-et-unièmes", "number 1/7"),
    ("fr", "un cinquième homme", "ordinal 5"),
    ("en", "three twenty-firsts", "number 1/7"),
    ("en", "twenty seconds", "duration 20 second"),
    ("en", "two millionths of a metre", "count 0.000002 metre"),
    ("en", "the one millionth visitor", "ordinal 1000000"),
    ("en", "ranked No.1 in yards", "ordinal 1"),
    ("en", "as shown in fig.3 above", "ordinal 3"),
    ("en", "he scored .5 of a mark", "number 0.5"),
    ("fr", "le n°1 du secteur", "ordinal 1"),
    ("es", "el nº1 del sector", "ordinal 1"),
]

MULTIPLES = [
    ("fr", "les coûts ont été divisés par deux en dix ans", "multiple 0.5; duration 10 year"),
    ("fr", "un tarif divisé par 2,5", "multiple 0.4"),
    ("fr", "divisé par deux équipes", "count 2 team"),
    ("fr", "un coût multiplié par deux", "multiple 2"),
    ("es", "las ventas se dividieron por cuatro", "multiple 0.25"),
    ("es", "el pastel se divide entre dos equipos", "count 2 team"),
    ("es", "los casos, multiplicados por tres", "multiple 3"),
]

CARRIED = [
    ("fr", "1 200 des 3 000 salariés partent", "count 1200 employee; count 3000 employee"),
    ("fr", "quatre des sept juges", "count 4 judge; count 7 judge"),
    ("fr", "12 des 27 États membres", "count 12 state; count 27 state"),
    ("en", "a $500,000-a-year post", "money 500000 USD/year"),
    ("en", "a dividend of 12.5c a share", "money 0.125 USD/share"),
    ("en", "up from 11c to 17c a share", "money 0.11 USD; money 0.17 USD/share"),
    ("en", "fined 50c", "money 0.5 USD"),
    ("en", "paragraph 3c applies", ""),
    ("en", "boarding at Terminal 3c", ""),
    ("en", "at 25C outside", "count 25 celsius"),
    ("en", "10 turkish lira 11a", "money 10 TRY"),
]

NAMES = [
    ("en", "Windows 10 users complained", ""),
    ("en", "the windows 10 people broke", "count 10 person"),
    ("en", "Boeing 737 planes stayed down", ""),
    ("en", "gave Boeing 12 orders", "count 12 order"),
    ("en", "Falcon 9 rockets", ""),
    ("fr", "les utilisateurs de Windows 11 mobiles", ""),
    ("en", "In Cairo 12 protesters fell", "count 12 protester"),
    ("en", "In Baghdad 12 civilians fell", "count 12 civilian"),
    ("fr", "appelez gratuitement le 116 123", ""),
    ("es", "puede llamar a esta línea gratis al 116 123", ""),
    ("es", "piensan llamar a 500 personas", "count 500 person"),
    ("fr", "sur le canal 5", ""),
    ("en", "Altogether 174 pickers fell ill", "count 174 picker"),
    ("en", "Including 12 sailors", "count 12 sailor"),
    ("de", "Insgesamt 174 Soldaten erkrankten", "count 174 soldier"),
    ("pt", "Outros 12 soldados caíram", "count 12 soldier"),
]

SIGNS = [
    ("en", "she tested negative 48 hours before", "duration 48 hour"),
    ("en", "negative five", "number -5"),
    ("en", "minus 10 degrees", "count -10 degree"),
    ("fr", "le solde est de négatif un", "number -1"),
    ("fr", "un test négatif 48 heures avant", "duration 48 hour"),
    ("es", "una prueba negativa 72 horas antes", "duration 72 hour"),
]

MEASURES = [
    ("fr", "Il mesure 1m80.", "count 1.8 metre"),
    ("fr", "3m20 de neige", "count 3.2 metre"),
    ("fr", "24703 m212", "number 24703"),
    ("fr", "couru en 9 s 58.", "duration 9.58 second"),
    ("fr", "9 s 20 personnes", "duration 9 second; count 20 person"),
    ("fr", "11,65 euros brut de l'heure", "money 11.65 EUR/hour"),
    ("fr", "le salaire minimum de 1 300 euros", "money 1300 EUR"),
    ("fr", "un minimum de 5 euros", "money >= 5 EUR"),
    ("es", "un salario mínimo de 1.080 euros brutos al mes", "money 1080 EUR/month"),
    ("es", "un mínimo de 5 euros", "money >= 5 EUR"),
    ("en", "a six-figure sum", ""),
    ("en", "see figures 6 and 7", "ordinal 6; ordinal 7"),
    ("es", "un sueldo de seis cifras", ""),
    ("fr", "un salaire à six chiffres", ""),
]

DATES = [
    ("fr", "09h30 heure locale ce dimanche", "date XXXX-XX-XXT09:30"),
    ("en", "3:15 am local time on Tuesday", "date XXXX-XX-XXT03:15"),
    ("en", "notes due dec . 12 , 1994 , at par", "date 1994-12-12"),
    ("en", "on sept . 30 , the firm", "date XXXX-09-30"),
    ("en", "sales in june 1988", "date 1988-06"),
    ("en", "they may 1988 times", "count 1988 time"),
    ("en", "on 1 may that year", "date XXXX-05-01"),
    ("en", "due on Monday 21, at noon", "date XXXX-XX-21T12:00"),
    ("en", "on Monday 21 people fell ill", "date XXXX-XX-XX; count 21 person"),
    ("en", "Friday 5 pm", "date XXXX-XX-XXT17:00"),
    ("en", "lost on Saturday 2-1", "date XXXX-XX-XX; number 2; number 1"),
    ("en", "Tuesday the 14th", "date XXXX-XX-14"),
    ("en", "Thursday 4 March", "date XXXX-03-04"),
    ("en", "had 1988 sales of $14 million", "date 1988; money 14000000 USD"),
    ("en", "a total of 1988 sales", "count 1988 sale"),
    ("en", "for all of 1989", "date 1989"),
    ("fr", "mardi 12 pompiers sont morts", "date XXXX-XX-XX; count 12 firefighter"),
    ("fr", "mardi 21 à Lyon", "date XXXX-XX-21"),
    ("fr", "lundi 12 000 fans", "date XXXX-XX-XX; count 12000 fan"),
    ("es", "el lunes 12 bomberos murieron", "date XXXX-XX-XX; count 12 firefighter"),
    ("es", "el lunes 21 a las 20:00", "date XXXX-XX-21T20:00"),
    ("fr", "né le 18 08 78", "date 1978-08-18"),
    ("fr", "12 10 15", "number 12; number 10; number 15"),
    ("fr", "à 19 h 00 (heure de l'Est) ce soir", "date XXXX-XX-XXT19:00"),
    ("de", "am Sonntag um ungefähr 9:30 Uhr britischer Sommerzeit", "date XXXX-XX-XXT09:30"),
]

CENTURIES = [
    ("en", "from the 11th to the 13th century", "date 10XX/12XX"),
    ("en", "from the 11th to the 13th floor", "ordinal 11; ordinal 13"),
    ("en", "from the 1990s to the 2000s", "date 199X/200X"),
    ("fr", "du XIe au XIIIe siècle", "date 10XX/12XX"),
    ("fr", "aux XIe-XIIIe siècles", "date 10XX/12XX"),
    ("fr", "aux XVIIIe et XIXe siècles", "date 17XX; date 18XX"),
    ("es", "del siglo XI al XIII", "date 10XX/12XX"),
    ("es", "siglos XVI-XVIII", "date 15XX/17XX"),
    ("de", "vom 11. bis zum 13. Jahrhundert", "date 10XX/12XX"),
    ("it", "dal XI al XIII secolo", "date 10XX/12XX"),
    ("pt", "do século XI ao XIII", "date 10XX/12XX"),
]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [*SCALES, *RANKS, *MULTIPLES, *CARRIED, *NAMES, *SIGNS, *MEASURES, *DATES, *CENTURIES],
)
def test_reads(code: str, text: str, expected: str) -> None:
    found = find_values(text, get_language(code))
    values = [f"date {f.value.iso}" if isinstance(f.value, DateValue) else short(f.value) for f in found]
    assert "; ".join(values) == expected
