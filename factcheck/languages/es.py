"""Spanish, of Spain and of America: words and writing habits, as data."""

from __future__ import annotations

from factcheck.languages.arithmetic_data import Arithmetic
from factcheck.languages.base import Grammar, Language
from factcheck.languages.calendar_data import Calendar, PartName
from factcheck.languages.documents import DocumentWords
from factcheck.languages.table import word_list, word_map, word_table
from factcheck.languages.value_data import ValueData

# --- calendar --------------------------------------------------------------------------------------------------------

# fmt: off
_LINKS = ("de", "del", "de la", "de los", "de los años", "del año", "del mes de")
_EARLY = ("principios", "comienzos", "inicios", "comienzo", "inicio", "principio")
_LATE = ("finales", "fines", "final", "fin")

_PARTS_OF_TIME: dict[str, PartName] = {
    **{f"{word} {link}": "early" for word in _EARLY for link in _LINKS},
    **{f"mediados {link}": "mid" for link in _LINKS},
    **{f"{word} {link}": "late" for word in _LATE for link in _LINKS},
    **{f"primera {half} {link}": "first half" for half in ("mitad", "quincena") for link in _LINKS},
    **{f"segunda {half} {link}": "second half" for half in ("mitad", "quincena") for link in _LINKS},
}

_WEEKDAYS = {
    "lunes": 0, "martes": 1, "miércoles": 2, "miercoles": 2, "jueves": 3, "viernes": 4, "sábado": 5, "sabado": 5, "domingo": 6,
}

CALENDAR = Calendar(
    months={
        "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8,
        "septiembre": 9, "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12,
    },
    month_short={
        "ene": 1, "feb": 2, "mar": 3, "abr": 4, "may": 5, "jun": 6, "jul": 7, "ago": 8, "sep": 9, "sept": 9, "set": 9,
        "oct": 10, "nov": 11, "dic": 12,
    },
    weekdays=_WEEKDAYS,
    weekday_short={"lun": 0, "mié": 2, "mie": 2, "jue": 3, "vie": 4, "sáb": 5, "sab": 5, "dom": 6},
    numeric_order=("dmy",),
    day_suffix=(".º", "º", "°", ".er", "er", "ro"),
    numerals={
        "primero": 1, "uno": 1, "un": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
        "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15,
        "dieciséis": 16, "dieciseis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20,
        "veintiuno": 21, "veintiún": 21, "veintidós": 22, "veintidos": 22, "veintitrés": 23, "veintitres": 23,
        "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26, "veintiseis": 26, "veintisiete": 27,
        "veintiocho": 28, "veintinueve": 29, "treinta": 30, "treinta y uno": 31,
    },
    hours={
        "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12,
    },
    minute_words={
        "y cuarto": 15, "y media": 30, "y cinco": 5, "y diez": 10, "y veinte": 20, "y veinticinco": 25, "menos cuarto": -15,
        "menos cinco": -5, "menos diez": -10, "menos veinte": -20, "menos veinticinco": -25,
    },
    decade_words={
        "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90,
    },
    quarters={
        **{f"{word} trimestre": n for n, words in enumerate((
            ("primer", "1.er", "1er", "1.º", "1º"), ("segundo", "2.º", "2º", "2do"), ("tercer", "3.er", "3er", "3.º", "3º"),
            ("cuarto", "último", "ultimo", "4.º", "4º", "4to"),
        ), 1) for word in words},
        "1t": 1, "2t": 2, "3t": 3, "4t": 4, "t1": 1, "t2": 2, "t3": 3, "t4": 4, "q1": 1, "q2": 2, "q3": 3, "q4": 4,
    },
    halves={
        "primer semestre": 1, "segundo semestre": 2, "último semestre": 2, "1.er semestre": 1, "1er semestre": 1,
        "2.º semestre": 2, "2º semestre": 2, "primera mitad": 1, "segunda mitad": 2,
    },
    seasons={"primavera": 21, "verano": 22, "otoño": 23, "invierno": 24},
    templates=(
        "{D} de {month} (de|del año|del) {Y}", "{D} de {month}, {Y}", "{D} de {month} {Y}", "{D} {month}[,][ de] {Y}",
        "{D} de {month}", "{D} {month}", "{month} {D}, {Y}", "{month} {D}", "{D} del mes de {month} de {Y}", "{D} del mes de {month}",
        "{D}/{month}/{Y}", "{D}-{month}-{Y}", "{month}-{D}-{Y}", "{D}.{month}.{Y}", "{month}/{D}/{Y}", "{Y}/{D}/{month}",
        "{D}-{month}", "{D} {M} {Y}", "{Y}, {D} de {month}",
        "{month} (de|del año|del) {Y}", "{month}[,] {Y}", "{month}/{Y}", "{month}-{Y}", "{month}",
        "{D} (al|a|hasta el|-|–) {D2} de {month} (de|del) {Y}", "{D} (al|a|hasta el|-|–) {D2} de {month}",
        "{D}(-|–){D2} de {month} (de|del) {Y}", "{D}(-|–){D2} de {month}",
        "<entre el >{D} y el {D2} de {month} (de|del) {Y}", "<entre el >{D} y el {D2} de {month}",
        "<los días >{D} y {D2} de {month} (de|del) {Y}", "<los días >{D} y {D2} de {month}", "<días >{D} al {D2} de {month}",
        "{month} (a|hasta|-|–) {month2} (de|del) {Y}", "{month}(-|–){month2} (de|del) {Y}",
        "{Y}[ ](-|–|—|a |al |hasta )[ ]{Y2}", "{Y}(-|–|/){y2}",
        "{month} (de|del) {ry}", "{D} de {month} (de|del) {ry}", "{month} {which}", "{which} {month}",
        "{which} mes de {month}", "{D} de {month} {which}", "{which} {D} de {month}",
        "{which} {D} de {month} (de|del) {Y}", "{which} {wd}, {D} de {month}", "{which} {wd} {D} de {month}",
        "{wd} {which}", "{which} {wd}", "<día >{D}", "<días >{D}", "{D} (de|del) {rm}", "{wd} de {rw}",
        "{which} día {D}",
        "{quarter} (de|del año|del) {Y}", "{quarter} (de|del) {ry}", "{quarter}", "{quarter}/{Y}", "{quarter} {Y}",
        "{half} (de|del año|del) {Y}", "{half} (de|del) {ry}",
        "{season} (de|del año|del) {Y}", "{season} {which}", "{which} {season}", "{season} (de|del) {ry}",
        "año fiscal (de|) {FY}", "año fiscal {FY}", "ejercicio fiscal {FY}", "ejercicio fiscal de {FY}", "ejercicio de {FY}",
        "años {dec}", "años {de2}", "década de {dec}", "década de los {de2}", "década de los años {de2}",
        "década del {de2}", "década de los {dec}", "década de {de2}", *(f"<{lead} los >{{de2}}" for lead in ("en", "desde", "durante", "principios de", "mediados de", "finales de", "fines de")),
        "<los ’>{de2}", "<los '>{de2}", "años {Y} (y|a|al) {Y2}", "{Y}/{month}/{D}",
        *(f"<{wd}{gap}>{{D}}" for wd in _WEEKDAYS for gap in (" ", ", ", " día ", " el día ", " el dia ", " dia ")),
        "semana {W} (de|del|del año) {Y}", "siglo {c}", "siglos {c}", "s. {c}", "año de {Y}", "año {Y}",
    ),
    relative={
        "mismo día": ("day", 0, "context"), "ese día": ("day", 0, "context"), "aquel día": ("day", 0, "context"),
        "ese mismo día": ("day", 0, "context"), "hoy": ("day", 0, "document"), "hoy mismo": ("day", 0, "document"), "ayer": ("day", -1, "document"),
        "anoche": ("day", -1, "document"), "anteayer": ("day", -2, "document"), "antier": ("day", -2, "document"),
        "antes de ayer": ("day", -2, "document"), "anteanoche": ("day", -2, "document"),
        "mañana": ("day", 1, "document"), "pasado mañana": ("day", 2, "document"),
        "esta mañana": ("day", 0, "document"), "esta tarde": ("day", 0, "document"),
        "esta noche": ("day", 0, "document"), "esta madrugada": ("day", 0, "document"),
        "este mediodía": ("day", 0, "document"),
        "semana pasada": ("week", -1, "document"), "pasada semana": ("week", -1, "document"),
        "esta semana": ("week", 0, "document"), "presente semana": ("week", 0, "document"),
        "semana en curso": ("week", 0, "document"),
        "próxima semana": ("week", 1, "document"), "semana próxima": ("week", 1, "document"),
        "semana que viene": ("week", 1, "document"), "semana entrante": ("week", 1, "document"),
        "mes pasado": ("month", -1, "document"), "pasado mes": ("month", -1, "document"),
        "este mes": ("month", 0, "document"), "presente mes": ("month", 0, "document"),
        "mes en curso": ("month", 0, "document"), "mes actual": ("month", 0, "document"),
        "próximo mes": ("month", 1, "document"), "mes próximo": ("month", 1, "document"),
        "mes que viene": ("month", 1, "document"), "mes entrante": ("month", 1, "document"),
        "año pasado": ("year", -1, "document"), "pasado año": ("year", -1, "document"),
        "este año": ("year", 0, "document"), "presente año": ("year", 0, "document"),
        "año en curso": ("year", 0, "document"), "año actual": ("year", 0, "document"),
        "actual año": ("year", 0, "document"), "este mismo año": ("year", 0, "document"),
        "próximo año": ("year", 1, "document"), "año próximo": ("year", 1, "document"),
        "año que viene": ("year", 1, "document"), "año entrante": ("year", 1, "document"),
        "año antepasado": ("year", -2, "document"),
        "mismo año": ("year", 0, "context"), "ese año": ("year", 0, "context"), "ese mismo año": ("year", 0, "context"),
        "aquel año": ("year", 0, "context"), "aquel mismo año": ("year", 0, "context"),
        "dicho año": ("year", 0, "context"),
        "año siguiente": ("year", 1, "context"), "siguiente año": ("year", 1, "context"),
        "año anterior": ("year", -1, "context"), "año previo": ("year", -1, "context"),
        "mismo mes": ("month", 0, "context"), "ese mes": ("month", 0, "context"),
        "ese mismo mes": ("month", 0, "context"), "aquel mes": ("month", 0, "context"),
        "mes siguiente": ("month", 1, "context"), "siguiente mes": ("month", 1, "context"),
        "mes anterior": ("month", -1, "context"), "mes previo": ("month", -1, "context"),
        "día siguiente": ("day", 1, "context"), "siguiente día": ("day", 1, "context"),
        "mañana siguiente": ("day", 1, "context"), "noche anterior": ("day", -1, "context"),
        "día anterior": ("day", -1, "context"), "día previo": ("day", -1, "context"), "víspera": ("day", -1, "context"),
        "semana siguiente": ("week", 1, "context"), "siguiente semana": ("week", 1, "context"),
        "semana anterior": ("week", -1, "context"), "semana previa": ("week", -1, "context"),
    },
    not_relative=(
        "la mañana", "una mañana", "cada mañana", "las mañana", "media mañana", "el mañana", "día de mañana", "toda la mañana",
        "aquella mañana", "esa mañana", "ninguna mañana", "un mañana", "misma mañana", "otra mañana", "buena mañana",
        "temprana mañana", "primera mañana", "pasada mañana", "a mañana y",
    ),
    not_after=("en día", "a. c.", "a.c.", "a. de c.", "a. n. e.", "antes de cristo"),
    which={
        "pasado": -1, "pasada": -1, "último": -1, "última": -1, "ultimo": -1, "ultima": -1, "próximo": 1, "próxima": 1,
        "proximo": 1, "proxima": 1, "que viene": 1, "este": 0, "esta": 0, "este pasado": -1, "este próximo": 1, "siguiente": 1, "anterior": -1, "pasado día": -1,
        "entrante": 1,
    },
    parts_before=_PARTS_OF_TIME,
    bounds_before={
        "la semana del": "~", "semana del": "~",
        "antes de": "<", "antes del": "<", "antes de la": "<", "antes del año": "<", "anterior a": "<", "previo a": "<",
        "hasta": "<=", "hasta el": "<=", "hasta la": "<=", "hasta el año": "<=", "hasta este": "<=", "hasta el día": "<=",
        "a más tardar el": "<=", "a más tardar en": "<=", "no más tarde del": "<=", "no después del": "<=",
        "después de": ">", "después del": ">", "después de la": ">", "luego de": ">", "luego del": ">",
        "posterior a": ">", "posterior al": ">", "con posterioridad al": ">",
        "desde": ">=", "desde el": ">=", "desde la": ">=", "desde el año": ">=", "desde este": ">=", "a partir de": ">=",
        "a partir del": ">=", "a partir de la": ">=", "a partir de este": ">=",
        "alrededor de": "~", "alrededor del": "~", "cerca de": "~", "cerca del": "~", "hacia": "~", "hacia el": "~",
        "en torno a": "~", "en torno al": "~", "aproximadamente en": "~", "ya en": "=",
    },
    bounds_after={"en adelante": ">=", "o después": ">=", "o antes": "<=", "como muy tarde": "<=", "a más tardar": "<="},
    leads=(
        "en", "desde", "hasta", "durante", "tras", "año", "año de", "años", "entre", "hacia", "principios de",
        "comienzos de", "inicios de", "mediados de", "finales de", "fines de", "final de", "inicio de", "fin de",
        "a partir de", "antes de", "después de", "primavera de", "verano de", "otoño de", "invierno de",
        "alrededor de", "ya en", "©", "elecciones de", "elección de", "mundial de", "curso", "temporada", "campaña",
        "ejercicio", "cerró", "cerrar", "cerrará", "cierre de", "terminó", "acabó", "inició", "arrancó", "comenzó", "despidió", "respecto a", "frente a", "nacido en", "nacida en", "allá por",
    ),
    weak_leads=("de", "del", "el", "los", "para", "y", "o", "al", "a", "a lo largo de", "con"),
    lead_breakers=(
        "más", "menos", "cerca", "alrededor", "encima", "debajo", "además", "aproximadamente", "total", "número", "máximo",
        "mínimo", "media", "torno", "suma", "valor", "precio", "cifra", "pasó", "subió", "bajó", "cayó", "aumentó", "unos",
        "menor", "mayor", "superior", "inferior", "promedio", "fueron", "resto", "cantidad", "decenas", "miles",
    ),
    counted=frozenset(word_list(
        """
        personas, hombres, mujeres, niños, niñas, empleados, trabajadores, empleos, plazas, casos, muertes, muertos,
        fallecidos, pacientes, votos, votantes, electores, escaños, miembros, alumnos, estudiantes, soldados, tropas,
        refugiados, familias, casas, viviendas, empresas, tiendas, ciudades, países, escuelas, unidades, vehículos, coches,
        autos, aviones, barcos, buques, piezas, copias, ejemplares, páginas, artículos, palabras, puntos, acciones,
        dólares, euros, libras, pesos, reales, centavos, por ciento, mil, millones, millón, km, kilómetros, metros,
        millas, kg, kilos, toneladas, hectáreas, veces, años, meses, semanas, días, horas, minutos, segundos, a. c., a.c.,
        a. de c., a.c, ac, grados, calorías, visitantes, usuarios, clientes, participantes, residentes, habitantes, vecinos,
        civiles, otros, otras, nuevos, nuevas, pasajeros, pruebas, muestras, especies, heridos, contagios, positivos,
        m, m², mg, ml, mw, pies, litros, espectadores, entradas, agentes, migrantes, inmigrantes, manifestantes, jóvenes
        """
    )),
    recurring=("todo", "toda", "todos los", "todas las", "cada", "los"),
    not_before=("cada",),
    range_signs=("-", "–", "—", "~", "hasta", "hasta el", "hasta la"),
    range_words=("a", "y", "al", "y el", "a el", "a la", "y la"),
    range_opens=("de", "del", "entre", "desde", "entre el", "entre los días", "desde el", "del día", "del año", "desde la",
        "de la", "entre la"),
    glue=("a las", "a la", "al", "de", "del", "día", "dia", "el dia", "el", "el día", "en", "sobre las", "hacia las", "desde las", "por",
        "alrededor de las", "cerca de las", "hasta las", "de este", "este", "a eso de las", "pasadas las", "antes de las",
        "después de las", "poco después de las", "poco antes de las"),
    clock=(
        "{h}:{mi}[:{s}][ (horas|hrs.|hrs|hs|h.|h)]", "{h}:{mi}[:{s}][ horas][ (de la|por la|del|de)] {part}",
        "{h}:{mi}[ ]{part}", "{h}.{mi} (horas|hrs|h.|h)", "{h}.{mi}[ horas] (de la|por la|del) {part}", "{h}h{mi}",
        "{h}.{mi}[ ]{part}", "{h}[ ]{part}", "{h} horas de la {part}", "<las >{h}.{mi}",
        *(
            form.replace("H", hour) for hour in ("{h}", "{hw}") for form in (
                "H {ms} (de la|por la|del) {part}", "<a las >H {ms}", "<a la >H {ms}", "<las >H {hh}", "H de la {part}",
                "H del {part}", "H en punto (de la|del) {part}", "H en punto",
            )
        ),
        *(f"<{lead} las >{{h}}[ ](horas|hrs.|hrs|hs|h.|h)" for lead in ("a", "desde", "hasta", "sobre", "hacia", "pasadas", "de")),
    ),
    day_parts={
        "mañana": "am", "tarde": "pm", "noche": "night", "madrugada": "dawn", "mediodía": "noon", "am": "am", "pm": "pm",
        "a.m.": "am", "p.m.": "pm", "a. m.": "am", "p. m.": "pm", "a.m": "am", "p.m": "pm",
    },
    moments={"mediodía": (12, 0), "medianoche": (0, 0)},
    holidays={
        "navidad": (12, 25), "día de navidad": (12, 25), "nochebuena": (12, 24), "nochevieja": (12, 31),
        "año nuevo": (1, 1), "día de año nuevo": (1, 1), "día de reyes": (1, 6), "día de los reyes magos": (1, 6),
        "día de todos los santos": (11, 1), "día de los muertos": (11, 2), "día de la hispanidad": (10, 12),
        "san valentín": (2, 14),
    },
    feasts={
        "viernes negro": None, "black friday": None, "domingo sangriento": None,
        "pascua": 0, "domingo de pascua": 0, "domingo de resurrección": 0, "lunes de pascua": 1,
        "viernes santo": -2, "jueves santo": -3, "domingo de ramos": -7, "miércoles de ceniza": -46,
        "martes de carnaval": -47, "pentecostés": 49, "corpus christi": 60,
    },
    year_joins=(
        "de", "del", "del año",
    ),
    day_joins=(
        "y", "y el", "e", "o", "u", ",", ", el", "y del", "así como el",
    ),
    small_relative=True,
    between_opens=(
        "entre", "entre el", "entre los días", "entre la",
    ),
    ago_before={
        "hace": (-1, "document"), "dentro de": (1, "document"), "hace ya": (-1, "document"),
    },
    ago_after={
        "atrás": (-1, "document"), "después": (1, "context"), "más tarde": (1, "context"),
        "antes": (-1, "context"),
    },
    shift_words={
        "antes de": -1, "antes del": -1, "antes de la": -1, "después de": 1, "después del": 1, "después de la": 1,
        "a partir de": 1, "a partir del": 1, "tras": 1, "tras el": 1, "tras la": 1,
    },
    stretch_words=(
        "los", "las", "durante", "por", "desde hace", "estos", "estas", "esos", "esas", "últimos", "últimas",
        "próximos", "próximas", "primeros", "primeras", "sus", "en",
    ),
    doubtful=frozenset({"navidad", "año nuevo", "nochebuena"}),
    half_hour=("y media",),
    clock_leads=("las", "la", "a las", "a la", "hasta las", "desde las", "sobre las", "hacia las", "entre las", "al", "a"),
    zones={"hora peninsular": "CET"},
)

# --- values: numbers, bounds, currencies, units ---------------------------------------------------------------------

_COUNTED_ES = """
protester manifestante manifestantes|rebel insurgentes|hostage rehén rehenes
firefighter bombero bomberos|fighter combatiente combatientes|farmer agricultor agricultores|athlete atleta atletas
person persona personas individuo individuos gente|human humano humanos|soul alma almas|adult adulto adultos|man hombre hombres varones varón
woman mujer mujeres|child niño niños hijo hijos menor menores|boy chico chicos muchacho muchachos|girl niña niñas chica chicas
baby bebé bebés|employee empleado empleados empleada empleadas funcionario funcionarios|worker trabajador trabajadores trabajadora trabajadoras obrero obreros
job empleo empleos puestos_de_trabajo puesto_de_trabajo|user usuario usuarios|customer cliente clientes|subscriber suscriptor suscriptores abonado abonados
resident residente residentes habitante habitantes vecino vecinos poblador pobladores|citizen ciudadano ciudadanos
voter votante votantes elector electores|student estudiante estudiantes alumno alumnos|teacher profesor profesores maestro maestros docente docentes
patient paciente pacientes enfermo enfermos|doctor médico médicos|nurse enfermero enfermeros enfermera enfermeras
scientist científico científicos investigador investigadores|engineer ingeniero ingenieros|developer desarrollador desarrolladores
journalist periodista periodistas reportero reporteros|lawyer abogado abogados|judge juez jueces|soldier soldado soldados militares efectivos tropas
officer oficial oficiales|police_officer policía policías agentes_de_policía|prisoner preso presos prisionero prisioneros recluso reclusos
refugee refugiado refugiados|migrant migrante migrantes inmigrante inmigrantes|tourist turista turistas|visitor visitante visitantes
passenger pasajero pasajeros|player jugador jugadores futbolista futbolistas|fan aficionado aficionados hincha hinchas|member miembro miembros socio socios
volunteer voluntario voluntarios|participant participante participantes|family familia familias|household hogar hogares
couple pareja parejas|team equipo equipos|group grupo grupos|investor inversor inversores inversionista inversionistas
shareholder accionista accionistas|donor donante donantes|founder fundador fundadores|partner socio_fundador|director director directores consejero consejeros
expert experto expertos|victim víctima víctimas|death muerte muertes muerto muertos fallecido fallecidos fallecimiento fallecimientos defunciones deceso decesos víctimas_mortales
case caso casos|infection infección infecciones contagio contagios|injury herido heridos lesionado lesionados|birth nacimiento nacimientos
company empresa empresas compañía compañías firma firmas sociedad sociedades|startup startups|bank banco bancos
store tienda tiendas|restaurant restaurante restaurantes|hotel hoteles|factory fábrica fábricas|school escuela escuelas colegio colegios
university universidad universidades|hospital hospitales|country país países nación naciones|state estado estados|city ciudad ciudades
town municipio municipios localidad localidades|village pueblo pueblos aldea aldeas|county condado condados|island isla islas
government gobierno gobiernos|organization organización organizaciones|party partido_político partidos_políticos|club clubes clubs
agency agencia agencias|paper artículos_científicos|article artículo artículos|page página páginas|book libro libros
chapter capítulo capítulos|word palabra palabras|letter carta cartas|email correo_electrónico correos_electrónicos email emails correos
message mensaje mensajes|tweet tuit tuits tweets|post publicación publicaciones|photo foto fotos fotografía fotografías
picture imagen imágenes|video vídeo vídeos video videos|film película películas filme filmes|song canción canciones|album álbum álbumes discos
report informe informes|document documento documentos|line línea líneas|sentence frase frases oración oraciones|question pregunta preguntas
answer respuesta respuestas|language idioma idiomas lengua lenguas|vote voto votos sufragios|seat escaño escaños asiento asientos plaza plazas
point punto puntos tantos|goal gol goles|game juego juegos|match partido partidos encuentro encuentros|win victoria victorias triunfo triunfos
loss derrota derrotas|medal medalla medallas|round ronda rondas|share acción acciones|bond bono bonos|contract contrato contratos
deal acuerdo acuerdos|order pedido pedidos|project proyecto proyectos|product producto productos
car coche coches auto autos automóvil automóviles carro carros|vehicle vehículo vehículos|truck camión camiones|bus autobús autobuses
train tren trenes|plane avión aviones aeronave aeronaves|ship buque buques|boat barco barcos embarcación embarcaciones
flight vuelo vuelos|rocket cohete cohetes|satellite satélite satélites|missile misil misiles|bomb bomba bombas|tank tanque tanques
gun armas arma|shot disparo disparos tiro tiros|house casa casas vivienda viviendas|building edificio edificios
apartment apartamento apartamentos departamento departamentos piso pisos|room habitación habitaciones|bed cama camas|floor planta plantas
computer ordenador ordenadores computadora computadoras|phone teléfono teléfonos móviles celulares|device dispositivo dispositivos
robot robots|server servidor servidores|chip chips|processor procesador procesadores|parameter parámetro parámetros|token tokens
model modelo modelos|layer capa capas|sample muestra muestras|test prueba pruebas|dose dosis|vaccine vacuna vacunas|virus virus
species especie especies|animal animales|dog perro perros|cat gato gatos|bird pájaro pájaros ave aves|fish pez peces|cow vaca vacas
sheep oveja ovejas|horse caballo caballos|tree árbol árboles|cell célula células|gene gen genes|star estrella estrellas
planet planeta planetas|earthquake terremoto terremotos sismo sismos seísmo seísmos|fire incendio incendios|storm tormenta tormentas
attack ataque ataques atentado atentados|crime delito delitos crímenes|arrest detención detenciones arresto arrestos|charge cargo cargos
law ley leyes|rule regla reglas|amendment enmienda enmiendas|treaty tratado tratados|meeting reunión reuniones|session sesión sesiones
event evento eventos|trial juicio juicios|study estudio estudios|survey encuesta encuestas|step paso pasos|stage etapa etapas fase fases
part parte partes|type tipo tipos|item artículo_de_venta|piece pieza piezas|unit unidad unidades|copy copia copias ejemplar ejemplares
bottle botella botellas|box caja cajas|bag bolsa bolsas|ticket entrada entradas boleto boletos billete billetes|call llamada llamadas
visit visita visitas|trip viaje viajes|occasion ocasión ocasiones|episode episodio episodios|season temporada temporadas
level nivel niveles|section sección secciones|category categoría categorías|reason razón razones motivos
"""


def _counted(lines: str) -> dict[str, str]:
    """Unit to its forms: the first word of a group is the unit, blanks part forms, bars part groups."""
    groups = (group.split() for group in lines.replace("\n", "|").split("|") if group.strip())
    return {group[0]: "|".join(word.replace("_", " ") for word in group[1:]) for group in groups}


_HUNDREDS = {
    "doscient": 200, "trescient": 300, "cuatrocient": 400, "quinient": 500, "seiscient": 600, "setecient": 700, "novecient": 900,
    "ochocient": 800,
}

_ORDINALS = {
    "primer": 1, "segund": 2, "tercer": 3, "cuart": 4, "quint": 5, "sext": 6, "séptim": 7, "octav": 8, "noven": 9, "décim": 10,
    "undécim": 11, "decimoprimer": 11, "duodécim": 12, "decimosegund": 12, "decimotercer": 13, "decimocuart": 14,
    "decimoquint": 15, "decimosext": 16, "decimoséptim": 17, "decimoctav": 18, "decimonoven": 19, "vigésim": 20,
    "vigesimoprimer": 21, "vigesimosegund": 22, "vigesimotercer": 23, "vigesimocuart": 24, "vigesimoquint": 25,
    "trigésim": 30, "cuadragésim": 40, "quincuagésim": 50, "sexagésim": 60, "septuagésim": 70, "octogésim": 80, "nonagésim": 90,
    "centésim": 100, "ducentésim": 200, "tricentésim": 300, "cuadringentésim": 400, "quingentésim": 500, "sexcentésim": 600,
    "milésim": 1000, "millonésim": 10**6, "milmillonésim": 10**9, "billonésim": 10**12,
}
#: What the last figure adds in one word: vigesimocuarto, trigesimoquinta.
_LAST_RANKS = {"primer": 1, "segund": 2, "tercer": 3, "cuart": 4, "quint": 5, "sext": 6, "séptim": 7, "octav": 8, "noven": 9}
_TEN_RANKS = {
    "decimo": 10, "vigesimo": 20, "trigesimo": 30, "cuadragesimo": 40, "quincuagesimo": 50, "sexagesimo": 60,
    "septuagesimo": 70, "octogesimo": 80, "nonagesimo": 90, "centesimo": 100,
}
#: What multiplies a thousandth in one word: diezmilésimo, quinientosmillonésima.
_TIMES_RANKS = {
    "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "quince": 15, "veinte": 20,
    "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90, "cien": 100,
    **{stem + "os": value for stem, value in _HUNDREDS.items()},
}
_BIG_RANKS = {
    times + stem: n * size
    for times, n in _TIMES_RANKS.items()
    for stem, size in (("milésim", 1000), ("millonésim", 10**6), ("billonésim", 10**12))
}
_ORDINALS |= {tens + stem: n + one for tens, n in _TEN_RANKS.items() for stem, one in _LAST_RANKS.items()} | _BIG_RANKS

_PARTS = {
    "medi": 2, "quint": 5, "sext": 6, "séptim": 7, "octav": 8, "noven": 9, "décim": 10, "vigésim": 20, "centésim": 100, "milésim": 1000,
    "doceav": 12, "onceav": 11, "veinteav": 20, "dieciseisav": 16,
}

#: Verbs of change, whose "de X a Y" says two values and no range.
_CHANGES = word_list(
    """
    pasó, pasar, pasa, pasan, pasaron, pasará, pasando, pasado, pasaría, pasarían, subió, subir, sube, subieron, subido, bajó, bajar, baja,
    bajaron, bajado, aumentó, aumentar, aumenta, aumentaron, aumentado, redujo, reducir, reduce, reducido, reduciendo, cayó, caer, cae,
    cayeron, caído, creció, crecer, crecieron, crecido, descendió, descender, descendido, incrementó, incrementar, incrementado,
    elevó, elevar, elevado, disminuyó, disminuir, disminuido, rebajó, rebajar, rebajado, saltó, saltar, recortó, recortar, ampliar, amplió
    """
)

VALUES = ValueData(
    calendar=CALENDAR,
    decimal=",",
    group=".",
    either_mark=True,
    plain_dollar="",
    small={
        "cero": 0, "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
        "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16,
        "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veintiuno": 21, "veintiún": 21, "veintiuna": 21,
        "veintidós": 22, "veintitrés": 23, "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26, "veintisiete": 27,
        "veintiocho": 28, "veintinueve": 29, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70,
        "ochenta": 80, "noventa": 90, "cien": 100, "ciento": 100,
        **{stem + ending: value for stem, value in _HUNDREDS.items() for ending in ("os", "as")},
    },
    scales={
        "mil": 1000, "millón": 10**6, "millones": 10**6, "millardo": 10**9, "millardos": 10**9, "billón": 10**12, "billones": 10**12,
        "trillón": 10**18, "trillones": 10**18, "cuatrillón": 10**24, "cuatrillones": 10**24, "docena": 12, "docenas": 12,
        "decenas": 10, "centenas": 100, "centenares": 100,
        "millares": 1000, "k": 1000, "m": 10**6, "mm": 10**6, "mill.": 10**6, "mln": 10**6, "mdp": 10**6, "mdd": 10**6, "mde": 10**6,
    },
    letter_scales=frozenset({"k", "m", "mm"}),
    closing_scales=frozenset({"k"}),
    lone_scales=frozenset({"mil"}),
    plural_scales={
        "decenas": 10, "docenas": 10, "centenas": 100, "centenares": 100, "cientos": 100, "miles": 1000, "millares": 1000,
        "millones": 10**6, "billones": 10**12,
    },
    plural_links=("de",),
    vague=("varios", "varias", "algunos", "algunas", "unos cuantos", "unas cuantas", "unos pocos", "pocos", "pocas"),
    joiners=("y",),
    joined_over=30,
    articles=("un", "una"),
    ones=frozenset({"un", "una", "uno", "medio", "media"}),
    points=("coma", "punto"),
    negatives=("menos", "negativo", "negativa"),
    below_zero=("bajo cero", "por debajo de cero", "negativos"),
    halves=("mitad", "medio", "media"),
    and_half=("y medio", "y media"),
    denominators={
        "tercio": 3, "tercios": 3, "cuarto": 4, "cuartos": 4,
        **{stem + ending: n for stem, n in _PARTS.items() for ending in ("o", "os")},
        **{stem + ending: n for stem, n in (("millonésim", 10**6), ("milmillonésim", 10**9), ("billonésim", 10**12))
           for ending in ("o", "a", "os", "as")},
        **{stem + ending: n for stem, n in _BIG_RANKS.items() for ending in ("a", "as")},
        "décima": 10, "décimas": 10, "centésima": 100, "centésimas": 100, "milésima": 1000, "milésimas": 1000,
        **{f"{word} parte{s}": n for word, n in (("tercera", 3), ("cuarta", 4), ("quinta", 5), ("sexta", 6), ("séptima", 7),
            ("octava", 8), ("novena", 9), ("décima", 10), ("centésima", 100), ("milésima", 1000), ("millonésima", 10**6)) for s in ("",)},
        **{f"{stem}a{s} parte{s}": n for stem, n in _ORDINALS.items() if n >= 20 for s in ("", "s")},
        **{f"{word}s partes": n for word, n in (("tercera", 3), ("cuarta", 4), ("quinta", 5), ("sexta", 6), ("décima", 10))},
    },
    definite_shares=frozenset({"tercera parte", "cuarta parte", "quinta parte", "sexta parte", "décima parte"}),
    approximate={
        "decena": 10, "quincena": 15, "veintena": 20, "treintena": 30, "cuarentena": 40, "cincuentena": 50, "centena": 100,
        "centenar": 100, "millar": 1000,
    },
    limits_of_change=frozenset({"hasta"}),
    change_words=frozenset(_CHANGES)
    | frozenset(word_list(
        """
        aumento, subida, caída, bajada, descenso, incremento, alza, repunte, retroceso, reducción, crecimiento, avance, ascendió, ascender,
        ascienden, asciende, avanzó, avanza, retrocedió, retrocede, repuntó, repunta, llegó, llegaron, llegar, llega, alcanzar, perdió, pierde,
        ganó, gana, cedió, cede, se disparó, disparado, disparó, dispararse, desplomó, hundió, encareció, abarató, crece, creciendo, subiendo,
        bajando, cayendo, aumentando, elevando, eleva, elevan, sube, suben, bajan, caen, aumentan, incrementa, incrementan, descienden,
        desciende, disminuye, reducen, prolongó, extendió, amplía, revalorizó, depreció, apreció, dobló, mejoró, empeoró
        """
    )),
    out_of=("de cada", "por cada", "entre cada"),
    argument_frames=(("en", "lugar"),),
    ordinals={
        **{stem + ending: value for stem, value in _ORDINALS.items() for ending in ("o", "a", "os", "as")},
        **{tens + stem: n + _LAST_RANKS[stem] for tens, n in _TEN_RANKS.items() for stem in ("primer", "tercer")},
        "primer": 1, "tercer": 3, "noveno": 9,
    },
    ordinal_suffixes=("º", "ª", ".º", ".ª", "°", "er", ".er", "ro", "ra", "do", "da", "to", "ta", "mo", "ma", "vo", "va", "no", "na"),
    ordinal_needs_article=frozenset(
        ["segundo", "segunda", "segundos", "segundas", "cuarto", "cuarta", "cuartos", "cuartas", "quinta", "quintas", "quinto", "quintos", "sexta", "octava", "octavos", "cuartos", "novena"]
    ),
    rank_words=("más", "mayor", "menor", "mejor", "peor"),
    determiners=frozenset(
        word_list(
            """
            el, la, los, las, del, al, un, una, en, su, sus, este, esta, ese, esa, aquel, aquella, de, por, como, cada, mi, nuestro, nuestra
            """
        )
    ),
    range_words={"a": "range", "al": "range", "hasta": "range", "y": "opened", "y un": "opened", "y el": "opened", "y los": "opened", "y unos": "opened", "o": "next", "u": "next", "ó": "next"},
    range_openers={
        "entre": "range", "de": "range", "del": "range", "entre el": "range", "entre los": "range", "entre un": "range", "entre unos": "range", "entre las": "range", "desde": "range",
        **{f"{verb} {link}": "change" for verb in _CHANGES for link in ("de", "del", "de un", "desde", "de los", "desde el")},
    },
    bounds_before={
        "menos de": "<", "menos del": "<", "menos que": "<", "por debajo de": "<", "por debajo del": "<", "debajo de": "<", "debajo del": "<",
        "inferior a": "<", "inferiores a": "<", "inferior al": "<", "inferiores al": "<", "menor a": "<", "menor al": "<", "menores a": "<",
        "menor que": "<", "menor de": "<", "menores de": "<", "menores que": "<", "no llega a": "<", "no llegan a": "<", "no llegó a": "<",
        "no llegaron a": "<", "no llegaba a": "<", "sin llegar a": "<", "no alcanza": "<", "no alcanzan": "<", "no alcanzó": "<", "bajo": "",
        "hasta": "<=", "como máximo": "<=", "máximo de": "<=", "un máximo de": "<=", "no más de": "<=", "no más que": "<=", "a lo sumo": "<=",
        "como mucho": "<=", "limitado a": "<=", "limitada a": "<=", "limitados a": "<=", "limitadas a": "<=", "límite de": "<=", "tope de": "<=",
        "no superior a": "<=", "no superiores a": "<=", "no superior al": "<=", "no excede": "<=", "no exceda": "<=", "no excedan": "<=",
        "no exceder": "<=", "no supera": "<=", "no superan": "<=", "no superó": "<=", "no superaron": "<=", "no supere": "<=",
        "no superen": "<=", "no superará": "<=", "no supera el": "<=", "no sobrepasa": "<=", "no rebasa": "<=", "no pasa de": "<=",
        "no pasan de": "<=", "no pasó de": "<=", "no pasaron de": "<=", "nunca más de": "<=", "no mayor de": "<=", "no mayor a": "<=",
        "no por encima de": "<=", "máximo": "<=",
        "más de": ">", "más del": ">", "más que": ">", "por encima de": ">", "por encima del": ">", "encima de": ">", "superior a": ">",
        "superiores a": ">", "superior al": ">", "superiores al": ">", "mayor a": ">", "mayor al": ">", "mayores a": ">", "mayor que": ">",
        "mayores que": ">", "mayor de": ">", "mayores de": ">", "supera": ">", "superan": ">", "superó": ">", "superaron": ">", "superaba": ">",
        "superaban": ">", "superando": ">", "superar": ">", "superado": ">", "supere": ">", "superen": ">", "sobrepasa": ">", "sobrepasan": ">",
        "sobrepasó": ">", "sobrepasaron": ">", "sobrepasar": ">", "rebasa": ">", "rebasan": ">", "rebasó": ">", "rebasaron": ">", "rebasar": ">",
        "excede": ">", "exceden": ">", "excedió": ">", "excedía": ">", "poco más de": ">", "algo más de": ">", "un poco más de": ">",
        "bastante más de": ">", "mucho más de": ">", "muy por encima de": ">", "superará": ">", "superarán": ">", "superaría": ">",
        "al menos": ">=", "por lo menos": ">=", "como mínimo": ">=", "cuando menos": ">=", "mínimo de": ">=", "un mínimo de": ">=",
        "no menos de": ">=", "no menos que": ">=", "nada menos que": "", "a partir de": ">=", "no inferior a": ">=", "no inferiores a": ">=",
        "no inferior al": ">=", "no menor a": ">=", "no menor de": ">=", "a partir del": ">=", "mínimo": ">=", "salario mínimo de": "", "sueldo mínimo de": "", "salario mínimo": "", "desde los": ">=",
        "no baja de": ">=", "no bajan de": ">=", "no bajó de": ">=",
        "cerca de": "~", "cerca del": "~", "aproximadamente": "~", "alrededor de": "~", "alrededor del": "~", "en torno a": "~",
        "en torno al": "~", "unos": "~", "unas": "~", "más o menos": "~", "ronda": "~", "rondan": "~", "rondaba": "~", "rondaban": "~",
        "rondó": "~", "rondaría": "~", "rondando": "~", "rondar": "~", "del orden de": "~", "en el entorno de": "~", "en el entorno del": "~",
        "estimado en": "~", "estimada en": "~", "estimados en": "~", "estimadas en": "~", "se estima en": "~", "estimado de": "~",
        "se calcula en": "~", "próximo a": "~", "próxima a": "~", "próximo al": "~", "cercano a": "~", "cercana a": "~", "cercanos a": "~",
        "cercanas a": "~", "cercano al": "~", "cercana al": "~", "aproximado de": "~", "aproximada de": "~", "aprox.": "~", "aprox": "~",
        "algo así como": "~", "a eso de": "~", "poco más o menos": "~", "cosa de": "~", "aproximados": "~", "estimados": "~",
        "como": "", "cuesta": "",
        "casi": "nearly", "casi un": "nearly", "poco menos de": "nearly", "algo menos de": "nearly", "prácticamente": "nearly",
        "un poco menos de": "nearly", "ligeramente por debajo de": "nearly", "cuasi": "nearly", "roza": "nearly", "rozan": "nearly",
        "rozó": "nearly", "rozaron": "nearly", "rozando": "nearly", "rozaba": "nearly", "a punto de": "",
    },
    bounds_after={
        "o más": ">=", "ó más": ">=", "o menos": "<=", "como mínimo": ">=", "como máximo": "<=", "por lo menos": ">=", "al menos": ">=",
        "o superior": ">=", "o superiores": ">=", "o inferior": "<=", "o inferiores": "<=", "o mayor": ">=", "o mayores": ">=",
        "aproximadamente": "~", "más o menos": "~", "y pico": ">", "y tantos": ">", "y tantas": ">", "largos": ">", "largas": ">",
        "en adelante": ">=", "a lo sumo": "<=", "como mucho": "<=", "aprox.": "~", "aprox": "~", "aproximados": "~", "aproximadas": "~",
        "y más": ">=", "para arriba": ">=", "escasos": "nearly", "escasas": "nearly", "cuando menos": ">=",
    },
    fillers=frozenset({
        "el", "la", "los", "las", "un", "una", "apenas", "solo", "sólo", "tan solo", "tan sólo", "total", "de", "otros", "otras",
        "solamente", "sus", "estos", "estas", "ya", "únicamente", "incluso", "total de", "un total de", "la cifra de", "la friolera de",
        "esos", "esas", "unos",
    }),
    units={
        "percent": "%|por ciento|porciento|por cien|por 100",
        "percentage_point": "punto porcentual|puntos porcentuales|p.p.|pp|puntos de porcentaje|punto de porcentaje",
        "basis_point": "punto básico|puntos básicos|puntos base|pb|pbs", "permille": "‰|por mil",
        "times": "veces|vez",
        "second": "segundo|segundos|seg|s", "minute": "minuto|minutos|min", "hour": "hora|horas|h|hs|hrs", "day": "día|días|jornadas|jornada",
        "night": "noche|noches", "week": "semana|semanas", "fortnight": "quincena|quincenas", "month": "mes|meses",
        "quarter": "trimestre|trimestres", "semester": "semestre|semestres", "year": "año|años|años de edad|año de edad",
        "decade": "década|décadas|decenio|decenios", "century": "siglo|siglos", "millisecond": "milisegundo|milisegundos|ms",
        "weekend": "fines de semana|fin de semana",
        "micrometre": "micrómetro|micrómetros|micra|micras|µm|μm", "nanometre": "nanómetro|nanómetros|nm",
        "millimetre": "milímetro|milímetros|mm", "centimetre": "centímetro|centímetros|cm|cms", "decimetre": "decímetro|decímetros|dm",
        "metre": "metro|metros|m|mts|mts.", "kilometre": "kilómetro|kilómetros|quilómetros|km|kms|km.",
        "inch": "pulgada|pulgadas|″", "foot": "pie|pies|ft", "yard": "yarda|yardas", "mile": "milla|millas", "nautical_mile": "milla náutica|millas náuticas",
        "light_year": "año luz|años luz|año-luz|años-luz",
        "square_metre": "metro cuadrado|metros cuadrados|m²|m2|mts²", "square_kilometre": "kilómetro cuadrado|kilómetros cuadrados|km²|km2",
        "square_foot": "pie cuadrado|pies cuadrados", "square_mile": "milla cuadrada|millas cuadradas", "hectare": "hectárea|hectáreas|ha|has",
        "acre": "acre|acres", "cubic_metre": "metro cúbico|metros cúbicos|m³", "cubic_foot": "pie cúbico|pies cúbicos",
        "litre": "litro|litros|l", "millilitre": "mililitro|mililitros|ml", "gallon": "galón|galones", "barrel": "barril|barriles",
        "pint": "pinta|pintas", "cup": "taza|tazas",
        "microgram": "microgramo|microgramos|µg|μg|mcg", "milligram": "miligramo|miligramos|mg", "gram": "gramo|gramos|g|gr|grs",
        "kilogram": "kilogramo|kilogramos|kilo|kilos|kg|kgs|kg.", "tonne": "tonelada|toneladas|toneladas métricas|tonelada métrica|t|tm",
        "pound": "libra|libras|lb|lbs", "ounce": "onza|onzas|oz", "carat": "quilate|quilates",
        "kilometre_per_hour": "km/h|kmh|km/hora|kilómetros por hora|kilómetro por hora|km por hora|kms por hora|kilómetros a la hora",
        "mile_per_hour": "mph|millas por hora", "metre_per_second": "m/s|metros por segundo", "knot": "nudo|nudos",
        "celsius": "°c|ºc|° c|º c|° celsius|º celsius|grados celsius|grado celsius|grados centígrados|grado centígrado|celsius|centígrados|grados c|grado c",
        "fahrenheit": "°f|ºf|° f|º f|grados fahrenheit|grado fahrenheit|fahrenheit|grados f|grado f", "kelvin": "kelvin|kelvins",
        "degree": "°|grado|grados",
        "watt": "vatio|vatios|watt|watts|w", "kilowatt": "kilovatio|kilovatios|kw", "megawatt": "megavatio|megavatios|mw",
        "gigawatt": "gigavatio|gigavatios|gw", "kilowatt_hour": "kilovatio hora|kilovatios hora|kilovatio-hora|kilovatios-hora|kwh",
        "megawatt_hour": "megavatio hora|megavatios hora|mwh", "gigawatt_hour": "gigavatios hora|gwh", "terawatt_hour": "teravatios hora|twh",
        "volt": "voltio|voltios|volt|volts", "hertz": "hercio|hercios|hertz|hz", "kilohertz": "khz|kilohercios", "megahertz": "mhz|megahercios",
        "gigahertz": "ghz|gigahercios", "decibel": "decibelio|decibelios|decibel|decibeles|db", "calorie": "caloría|calorías|cal",
        "kilocalorie": "kilocaloría|kilocalorías|kcal", "horsepower": "caballos de potencia|caballos de fuerza|cv|hp|caballo de fuerza",
        "byte": "byte|bytes", "bit": "bit|bits", "kilobyte": "kb|kilobytes", "megabyte": "mb|megabyte|megabytes|megas",
        "gigabyte": "gb|gigabyte|gigabytes|gigas", "terabyte": "tb|terabyte|terabytes", "petabyte": "pb de datos|petabyte|petabytes",
        "pixel": "píxel|píxeles|pixeles|px", "megapixel": "megapíxel|megapíxeles|megapixeles",
        "USD": "dólares estadounidenses|dólar estadounidense|dólares americanos|dólar americano|dólares norteamericanos|dólares de los estados unidos|dólares de estados unidos|dólares de ee.uu.|dólares de ee. uu.|dólares|dólar|usd|dls|dls.|us dólares|$",
        "USD/100": "centavos de dólar|centavo de dólar|céntimos de dólar|cents", "EUR": "euros|euro|eur|€", "EUR/100": "céntimos de euro|céntimo de euro|céntimos|céntimo|cts.|cts",
        "GBP": "libras esterlinas|libra esterlina|libras británicas|gbp", "GBP/100": "peniques|penique", "JPY": "yenes|yen|jpy",
        "CNY": "yuanes|yuan|yuan chinos|yuanes chinos|renminbi|renminbis|rmb|cny", "HKD": "dólares de hong kong|dólares hongkoneses|hkd",
        "TWD": "dólares taiwaneses|twd", "SGD": "dólares de singapur|dólares singapurenses|sgd", "AUD": "dólares australianos|dólar australiano|aud",
        "CAD": "dólares canadienses|dólar canadiense|cad", "NZD": "dólares neozelandeses|dólares de nueva zelanda|nzd",
        "BRL": "reales brasileños|real brasileño|reales|brl", "INR": "rupias indias|rupias|rupia|inr", "PKR": "rupias paquistaníes|pkr",
        "RUB": "rublos|rublo|rub", "KRW": "wones|won|wons|wones surcoreanos|krw", "CHF": "francos suizos|franco suizo|chf",
        "FRF": "francos franceses|franco francés", "SEK": "coronas suecas|corona sueca|sek", "NOK": "coronas noruegas|corona noruega|nok",
        "DKK": "coronas danesas|corona danesa|dkk", "PLN": "eslotis|zlotys|zloty|esloti|pln", "CZK": "coronas checas|czk", "HUF": "forintos|florines húngaros|huf",
        "MXN": "pesos mexicanos|peso mexicano|mxn", "ARS": "pesos argentinos|peso argentino|ars", "CLP": "pesos chilenos|peso chileno|clp",
        "COP": "pesos colombianos|peso colombiano|cop", "UYU": "pesos uruguayos|uyu", "DOP": "pesos dominicanos|dop", "PHP": "pesos filipinos|php",
        "CUP": "pesos cubanos|cup", "PEN": "soles|nuevos soles|soles peruanos|pen", "BOB": "bolivianos", "VES": "bolívares|bolívar|bolívares soberanos",
        "PYG": "guaraníes|guaraní", "CRC": "colones|crc", "GTQ": "quetzales|quetzal|gtq", "HNL": "lempiras|lempira", "NIO": "córdobas|córdoba",
        "ESP": "pesetas|peseta", "ZAR": "rands|rand|zar", "NGN": "nairas|naira|ngn", "TRY": "liras turcas|lira turca|try", "ILS": "séqueles|shekels|ils",
        "THB": "bahts|baht|thb", "SAR": "riales saudíes|riyales saudíes|sar", "AED": "dírhams|dirhams|aed", "MAD": "dirhams marroquíes|dírhams marroquíes",
        "UAH": "grivnas|uah", "BTC": "bitcoins|bitcoin|btc", "ETH": "ethers|eth", "DEM": "marcos alemanes", "EGP": "libras egipcias|egp",
    },
    scaled_units={"libra": "GBP", "libras": "GBP"},
    duration_cues=frozenset(word_list(
        "en, hace, durante, tras, dentro, casi, menos, tardó, tarda, tardará, duró, dura, durará, esperó, esperar, solo, sólo, apenas, falta, faltaba, queda, quedaba, lleva, llevaba, transcurrió, pasó, por"
    )),
    duration_followers=frozenset({"después", "antes", "atrás", "más", "entero", "entera", "completo", "completa"}),
    periods=tuple(
        f"{lead} {unit}"
        for leads, units in (
            (("en el último", "durante el último"), ("mes", "año", "siglo", "decenio")),
            (("en la última", "durante la última"), ("hora", "semana", "década")),
        )
        for lead in leads
        for unit in units
    ),
    period_ends=frozenset({"de", "del"}),
    plural_periods={"décadas": 10},
    age_names={
        "sexagenario": (60, 70), "sexagenaria": (60, 70), "sexagenarios": (60, 70), "sexagenarias": (60, 70), "septuagenario": (70, 80), "septuagenaria": (70, 80), "septuagenarios": (70, 80), "septuagenarias": (70, 80), "octogenario": (80, 90), "octogenaria": (80, 90), "octogenarios": (80, 90), "octogenarias": (80, 90), "nonagenario": (90, 100), "nonagenaria": (90, 100), "nonagenarios": (90, 100), "nonagenarias": (90, 100),
    },
    age_openers=("edad",),
    nouns=_counted(_COUNTED_ES),
    multiples={
        "doble": 2, "dobles": 2, "duplicó": 2, "duplica": 2, "duplican": 2, "duplicaron": 2, "duplicar": 2, "duplicado": 2, "duplicando": 2,
        "duplicará": 2, "duplique": 2, "duplicaba": 2, "triple": 3, "triplicó": 3, "triplica": 3, "triplican": 3, "triplicaron": 3,
        "triplicar": 3, "triplicado": 3, "triplicando": 3, "triplicará": 3, "cuádruple": 4, "cuádruplo": 4, "cuadruplicó": 4,
        "cuadruplica": 4, "cuadruplicar": 4, "cuadruplicado": 4, "cuadruplicaron": 4, "quíntuple": 5, "quintuplicó": 5, "quintuplica": 5,
        "quintuplicar": 5, "quintuplicado": 5, "décuplo": 10,
    },
    multiple_marks=("x", "×"),
    multiple_openers=tuple(
        f"{verb} por"
        for verb in word_list(
            "multiplica, multiplican, multiplicó, multiplicaron, multiplicar, multiplicado, multiplicada, multiplicados, multiplicadas, multiplicará, "
            "multiplicaba, multiplicando, multiplicarse"
        )
    ),
    multiple_dividers=tuple(
        f"{verb} {link}"
        for verb in word_list("divide, dividen, dividió, dividieron, dividir, dividido, dividida, divididos, divididas, dividirá, dividiendo")
        for link in ("por", "entre")
    ),
    times_cues=frozenset({
        "más", "mayor", "mayores", "menor", "menores", "el", "la", "los", "las", "que", "superior", "superiores", "inferior", "menos", "lo",
        "su", "sus", "aumentó", "creció", "multiplicó", "multiplicado", "multiplica", "multiplicar", "mejor", "peor", "limitado", "limitada",
        "límite", "tope", "retorno", "retornos", "rápido", "tan", "tanto",
    }),
    per=("por", "al", "a la", "cada", "por cada", "/", "a", "el", "la"),
    per_phrases={
        **{f"{kind} {base}": unit for kind in ("brutos", "netos") for base, unit in (("al mes", "month"), ("al año", "year"),
            ("mensuales", "month"), ("anuales", "year"), ("por hora", "hour"), ("la hora", "hour"))},
        "anualmente": "year", "por año": "year", "al año": "year", "anuales": "year", "anual": "year", "cada año": "year", "mensuales": "month",
        "mensual": "month", "por mes": "month", "al mes": "month", "mensualmente": "month", "cada mes": "month", "semanales": "week",
        "semanal": "week", "a la semana": "week", "por semana": "week", "diarios": "day", "diarias": "day", "diario": "day", "diariamente": "day",
        "al día": "day", "por día": "day", "por hora": "hour", "la hora": "hour", "per cápita": "person", "por cabeza": "person",
        "por persona": "person", "cada una": "item", "trimestrales": "quarter", "semestrales": "semester", "cada uno": "item",
    },
    age_marks=("de edad",),
    noun_endings=(
        ("iones", "ión"), ("ces", "z"), ("ales", "al"), ("eles", "el"), ("iles", "il"), ("ores", "or"), ("eres", "er"), ("ares", "ar"),
        ("dades", "dad"), ("enes", "en"), ("eses", "és"), ("s", ""),
    ),
    stop_nouns=frozenset(word_list(
        """
        de, del, y, e, o, u, en, a, al, el, la, los, las, lo, por, para, con, sin, bajo, sobre, entre, hasta, desde, que, se, si, pero, como,
        cuando, donde, es, son, fue, fueron, era, eran, ser, está, están, estaba, estaban, tiene, tienen, tenía, un, una, unos, unas, este, esta, ese,
        esa, esto, eso, no, ni, ya, más, menos, su, sus, sino, después, antes, durante, también, solo, sólo, puede, pueden, ha, han, había, habían,
        hay, hubo, va, van, cada, todos, todas, mientras, porque, pues, según, ante, tras, aunque, fue, será, serán, sería, hace, le, les,
        contra, aproximadamente, respectivamente, además, quien, quienes, cual, cuyo, cuya, muy, tan, así, casi, incluso, luego, entonces, hoy, ayer, aquí, allí, allá, ahora, primeros, primeras, últimos, últimas, siguientes,
        próximos, próximas
        """
    )),
    name_labels=frozenset({"versión", "modelo", "tipo", "serie", "canal"}),
    phone_words=frozenset({
        "llamar", "llame", "llama", "llamando", "llamada", "teléfono", "teléfonos", "tel", "telf", "tfno", "marcar", "marque", "fax",
    }),
    labels=frozenset(word_list(
        """
        n.º, nº, n°, no., núm., núm, número, números, página, páginas, pág., pp., capítulo, artículo, artículos, art., sección, figura, fig., tabla,
        versión, fase, tipo, modelo, sala, canal, ruta, vuelo, carretera, anexo, cláusula, párrafo, apartado, volumen, vol., tomo, grupo, zona, sector,
        distrito, vía, habitación, pista, nota, ref., ley, resolución, enmienda, salmo, decreto, expediente, línea, puerta, dorsal,
        kilómetro, temporada, episodio, capítulo, ítem, punto, ecuación, autovía, autopista, clase, nivel, categoría, etapa, jornada
        """
    )),
    idioms=tuple(word_list(
        """
        arma de doble filo, doble filo, uno al otro, unos a otros, uno a uno, uno por uno, segunda guerra mundial, primera guerra mundial, una vez más,
        érase una vez, había una vez, de una vez por todas, de una vez, a la vez, una vez, tal vez, en vez de, alguna vez, cada vez, otra vez, a veces,
        rara vez, en segundo plano, medio ambiente, oriente medio, oriente próximo, edad media, término medio, por medio de, en medio de,
        por término medio, clase media, a medias, medios de comunicación, segunda mano, de segunda, tercer mundo, terceros países, terceros,
        tercera edad, cuarto de baño, cuarto poder, primera línea, cuatro gatos, mil maravillas, las mil y una noches, a mil por hora,
        los mil y un, mil y una, punto medio, a media asta, a medio plazo, medio plazo, a medio camino, a media tarde, a media mañana, media naranja,
        unos cuantos, uno mismo, una misma, cada uno, cada una, ninguno, uno de los, una de las, uno de estos,
        dos mil y pico, menos mal, de un día para otro, de dos dígitos, de tres dígitos, de un momento a otro, a mitad de, en mitad de, mitad de mandato, mitad de camino, mitad de temporada, ni a medias, segunda residencia, en primera, siete mares, siete vidas, doble sentido, doble rasero, doble cara,
        de cinco cifras, de seis cifras, de siete cifras, de ocho cifras, en dos patadas, un sinfín, un sinnúmero, quinta columna, tres cuartos de lo mismo, quinto pino, cada dos por tres,
        cuartos de final, octavos de final, cuarto de final, dieciseisavos de final, segundo tiempo, primer tiempo, medio tiempo, tiempo medio,
        11-s, 11-m, 15-m, 23-f, 8-m, 1-o, 9-n, 20-n, 14-f, 26-j, tercer sector, primera dama, primera ministra, primer ministro, número uno, segunda parte, primera parte
        """
    )),
)
# fmt: on

# --- grammar ---------------------------------------------------------------------------------------------------------

_AR = word_list(
    """
    ar, a, amos, an, é, ó, aron, aba, aban, ará, arán, aría, arían, ando, ado, ada, ados, adas, e, en, ara, aran, ase, asen,
    aste, o, aré, aremos, arse, arlo, arla, arlos, arlas, arle, arles, ándose, ábamos, emos
    """
)
_ER = word_list(
    """
    er, e, emos, en, í, ió, ieron, ía, ían, erá, erán, ería, erían, iendo, ido, ida, idos, idas, a, an, iera, ieran, iese,
    iesen, iste, o, eré, eremos, erse, erlo, erla, erlos, erlas, erle, erles, iéndose, imos, íamos
    """
)
_IR = word_list(
    """
    ir, e, imos, en, í, ió, ieron, ía, ían, irá, irán, iría, irían, iendo, ido, ida, idos, idas, a, an, iera, ieran, iese,
    iesen, iste, o, iré, iremos, irse, irlo, irla, irlos, irlas, irle, irles, iéndose, íamos
    """
)


def _respelt(endings: tuple[str, ...], letter: str, changed: str, before: str) -> tuple[str, ...]:
    """Endings behind a stem's last letter, which is spelt otherwise before some vowels ("pagar", "pague")."""
    return tuple((changed if end[0] in before else letter) + end for end in endings)


# Endings: regular verbs ("don|ar", "vend|er", "decid|ir"; "pa|gar", "apli|car", "utili|zar", "reco|ger", "exi|gir" change
# their spelling) and nouns and adjectives ("fond|o", "donaci|ón", "líder|es", "fund|oa" for all four endings).
_PARADIGMS: dict[str, tuple[str, ...]] = {
    "ar": _AR,
    "er": _ER,
    "ir": _IR,
    "car": _respelt(_AR, "c", "qu", "eé"),
    "gar": _respelt(_AR, "g", "gu", "eé"),
    "zar": _respelt(_AR, "z", "c", "eé"),
    "cer": _respelt(_ER, "c", "zc", "ao"),
    "ger": _respelt(_ER, "g", "j", "ao"),
    "gir": _respelt(_IR, "g", "j", "ao"),
    "uir": word_list(
        """
        uir, uye, uimos, uyen, uí, uyó, uyeron, uía, uían, uirá, uirán, uiría, uirían, uyendo, uido, uida, uidos, uidas,
        uya, uyan, uyera, uyeran, uyese, uyesen, uyo, uirse, uirlo, uirla
        """
    ),
    # Past and participle only, for verbs whose present is irregular: "invirti|ó".
    "ó": ("ó", "eron", "endo", "era", "eran", "ese", "esen"),
    "n": ("", "s"),
    "es": ("", "es"),
    "o": ("o", "os"),
    "a": ("a", "as"),
    "oa": ("o", "a", "os", "as"),
    "or": ("or", "ora", "ores", "oras"),
    "ón": ("ón", "ones"),
    "z": ("z", "ces"),
    "do": ("do", "da", "dos", "das"),
}

_FUTURE = (
    "ará",
    "arán",
    "aré",
    "aremos",
    "erá",
    "erán",
    "eré",
    "eremos",
    "irá",
    "irán",
    "iré",
    "iremos",
    "uirá",
    "uirán",
)
_SUPPOSED = (
    "aría",
    "arían",
    "ería",
    "erían",
    "iría",
    "irían",
    "uiría",
    "uirían",
    "ara",
    "aran",
    "ase",
    "asen",
    "iera",
    "ieran",
    "iese",
    "iesen",
    "uyera",
    "uyeran",
    "uyese",
    "uyesen",
    "era",
    "eran",
    "ese",
    "esen",
)


#: The present subjunctive of each paradigm.
_WISHED = {
    "ar": ("e", "en"), "er": ("a", "an"), "ir": ("a", "an"), "car": ("que", "quen"), "gar": ("gue", "guen"),
    "zar": ("ce", "cen"), "cer": ("zca", "zcan"), "ger": ("ja", "jan"), "gir": ("ja", "jan"), "uir": ("uya", "uyan"), "ó": (),
}  # fmt: skip


def _moods(name: str) -> dict[str, str]:
    """The endings of a paradigm of verbs that state no fact: future, conditional and subjunctive."""
    found = dict.fromkeys(_WISHED[name], "hypothetical")
    for ending in _PARADIGMS[name]:
        tail = ending[1:] if name in ("car", "gar", "zar", "cer", "ger", "gir") else ending
        if tail in _FUTURE:
            found[ending] = "future"
        elif tail in _SUPPOSED:
            found[ending] = "hypothetical"
    return found


_NEGATION = word_list(
    """
    no, ni, nunca, jamás, ningún, ninguno, ninguna, ningunos, ningunas, nadie, nada, sin, tampoco, lejos de,
    falta de, ausencia de, rehus|ar, se neg|ar a, neg|ar a, se niega a, se niegan a, niega a, negarse a, en vez de,
    en lugar de, incapaz de, imposible, ya no, aún no, todavía no, no más
    """,
    _PARADIGMS,
)

_NOT_NEGATION = word_list(
    """
    o no, no solo, no sólo, no solamente, no únicamente, no menos de, no menos que, no más de, no más que, nada menos,
    nada más que, sin duda, sin dudas, sin lugar a dudas, sin embargo, sin contar, sin mencionar, sin hablar de, ni que decir,
    si no, no obstante, no en vano, sin precedentes, sin fines de lucro, sin ánimo de lucro, sin fin de lucro, sin hilos,
    sin cesar, sin falta, no es solo, no es sólo, no faltan, no tardó, no hay duda, no cabe duda, nada más lejos,
    nada más llegar, a no ser
    """
)

_MODALITY = word_map(
    """
planned: planifi|car, planea, planean, planeó, planeaba, planeaban, planear, planeado, planeando, plan de,
    planes de, plan para, planes para, pretend|er, intención de, tiene previsto, tienen previsto, tenía previsto,
    tenían previsto, prevé, prevén, preveía, preveían, prevista, previsto, previstos, previstas, prever, quiere, quieren,
    quería, querían, quiso, quisieron, dese|ar, esper|ar, aspira a, aspiran a, programó, programado, programada, programados, programadas, agend|ar, a punto de,
    decidió, decidieron, decidir, ha decidido, promet|er, promesa de, se comprometió a, se comprometieron a, objetivo de,
    meta de, buscaba, buscan, busca, se propone, se proponen, se proponía, tiene la intención, tienen la intención
possible: puede, pueden, podía, podían, podrá, podrán, podría, podrían, pueda, puedan, pudo, pudieron, pudiera, pudieran,
    posiblemente, quizá, quizás, tal vez, probablemente, probable, probables, posible, posibles, potencial, potenciales,
    potencialmente, presuntamente, presunto, presunta, presuntos, presuntas, supuestamente, supuesto, supuesta, supuestos,
    supuestas, al parecer, aparentemente, parece, parecen, parecía, parecían, sospech|ar, sospechoso de, sospechosa de,
    se cree, se cree que, se estima que, rumor, rumores, especulación, especulaciones, habría, habrían, sería, serían,
    riesgo de, hipótesis de, a lo mejor, acaso
obligation: debe, deben, debía, debían, deberá, deberán, debería, deberían, debió, debieron, deba, deban, tiene que,
    tienen que, tenía que, tenían que, tuvo que, tuvieron que, tendrá que, tendrán que, tendría que, ha de, han de,
    necesita, necesitan, necesitaba, necesitó, obligado a, obligada a, obligados a, obligadas a, necesario, necesaria,
    forzado a, forzada a, obligatorio, obligatoria, hay que, es preciso, exigencia de
proposed: propone, proponen, propuso, propusieron, proponía, proponían, proponer, propuesto, propuesta, propuestos,
    propuestas, sugiere, sugieren, sugirió, sugirieron, sugería, sugerían, sugerir, sugerido, sugerida, sugerencia,
    recomienda, recomiendan, recomend|ar, recomendaci|ón, consider|ar, estudia, estudian, estudió, estudiaba, estudiaban, estudiando, en estudio, debaten, debatió, debatieron, debatía, discut|ir, baraj|ar,
    en conversaciones, en negociaciones, negocia, negocian, negociaba, aconsej|ar, apel|ar, defiende, defienden,
    defendió, idea de, plante|ar
future: va a, van a, iba a, iban a, será, serán, tendrá, tendrán, habrá, habrán, estará, estarán, hará, harán, dará,
    darán, próximo, próxima, próximos, próximas, futuro, futura, futuros, futuras, en el futuro
hypothetical: si, dej|ar de, si fuera, como si fuera, si fuese, si fueran, si hubiera, si hubiese, si tuviera, si tuviese, si pudiera, si hay, si no,
    si se, si es, aunque fuera, de lo contrario, en caso de, en caso de que, a menos que, a no ser que, siempre que,
    siempre y cuando, con tal de que, sería, tendría, habría, haría, estaría, fuese, fueran, fuesen, hubiera,
    hubiese, hubieran, hubiesen, tuviera, tuviese, hipotético, hipotética, en teoría, imagin|ar, suponiendo, como si,
    iría, irían, daría, darían
attempted: intent|ar, intento, intentos, intento de, trató de, trataron de, trata de, tratan de, trataba de, tratar de,
    tratando de, tratado de, esfuerzo por, esfuerzos por, esfuerzo para, esfuerzos para, procur|ar, tentativa de, pugna por
""",
    _PARADIGMS,
)

# Of verbs of saying only the forms that are no nouns: "informa" and "informó", but not "informe" and "anuncio".
_SAID = {
    name: tuple(ending for ending in endings if ending.lstrip("cgqjz").removeprefix("u") not in ("o", "e", "en", "é"))
    for name, endings in _PARADIGMS.items()
}

_SPEECH_VERBS = word_map(
    """
predict: predijo, predice, predicen, predijeron, vaticinó, vaticina, vaticinan, vaticinaron, pronosticó, pronostica,
    pronostican, pronosticaron, auguró, augura, auguran
propose: sugirió, sugiere, sugieren, sugirieron, propuso, propone, proponen, propusieron, recomendó, recomienda,
    recomiendan, recomendaron, aconsejó, aconseja, planteó
say: decir, dice, dicen, dijo, dijeron, decía, decían, dirá, diría, diciendo, dicho, diga, digan, dije, afirm|ar,
    declar|ar, anunci|ar, inform|ar, relat|ar, report|ar, expli|car, añad|ir, agre|gar, mencion|ar, refirió, refiere,
    refieren, refirieron, coment|ar, admit|ir, recono|cer, confes|ar, confiesa, conargument|ar, insist|ir,
    enfati|zar, subray|ar, recal|car, resalt|ar, desta|car, revel|ar, divul|gar, alert|ar, advirtió, advierte,
    advierten, advirtieron, advertía, advertir, advertido, avis|ar, estim|ar, calcul|ar, apunt|ar, señal|ar, describ|ir,
    reiter|ar, repitió, repite, repiten, conclu|uir, concluyó, concluye, concluyen, record|ar, recuerda, recuerdan,
    brome|ar, observ|ar, testifi|car, criti|car, elogi|ar, cre|er, cree, creen, creía, opin|ar, pens|ar, piensa, piensan,
    según, de acuerdo con, conforme a, en palabras de, contó, contaron, narr|ar, habló, habla,
    expres|ar, aclar|ar, lament|ar, indi|car, not|ar, manifestó, manifiesta, manifestaron, manifestar, sostuvo, sostiene,
    sostienen, sostuvieron, asever|ar, precis|ar, puntuali|zar, matiz|ar, mati|zar, detall|ar, comuni|car, inform|ar,
    expuso, expone, expusieron, mantuvo que, mantiene que, consider|ar, celebr|ar que, detall|ar
write: escrib|ir, escrito, escrita, escritos, escritas, tuite|ar, public|ar, publi|car, poste|ar, redactó,
    redact|ar
ask: pregunt|ar, cuestion|ar, interrog|ar, ped|ir, pidió, pide, piden, pidieron, exi|gir, solicit|ar, reclam|ar, inst|ar,
    urgió, implor|ar, rogó, ruega, apel|ar
reply: respond|er, contest|ar, repli|car, rebat|ir, retru|car
deny: ne|gar, niega, niegan, niegue, nieguen, desmintió, desmiente, desmienten, desmintieron, desmentir,
    desmentido, rechaz|ar, recha|zar, refut|ar, descart|ar, rehus|ar, repudi|ar, discrep|ar
allege: ale|gar, acus|ar, sosten|er, imput|ar, denunci|ar, aduc|ir, adujo
promise: promet|er, jur|ar, garanti|zar, asegur|ar, comprometerse, se comprometió, se comprometieron, se compromete,
    se comprometen, ofre|cer
agree: acord|ar, acuerda, acuerdan, acept|ar, consinti|ó, consiente, aprob|ar, aprueba, aprueban, respald|ar, apoy|ar,
    acced|er, accedió a, convino, convinieron, avaló, aval|ar, coincid|ir
""",
    _SAID,
)

_PRONOUNS = word_map(
    """
first: yo, me, mí, mi, mis, mío, mía, míos, mías, conmigo
first_plural: nosotros, nosotras, nos, nuestro, nuestra, nuestros, nuestras
second: tú, usted, te, ti, tu, tus, tuyo, tuya, tuyos, tuyas, contigo
second_plural: ustedes, vosotros, vosotras, os, vuestro, vuestra, vuestros, vuestras
third: él, ella, le, su, sus, suyo, suya, consigo
third_plural: ellos, ellas, les
"""
)

_HEADER_KEYS = word_map(
    """
from: de, remitente, enviado por
to: para, destinatario, destinatarios, a
cc: cc, cco, con copia, copia, copia a
date: fecha, enviado, enviada, enviado el, enviado en, fecha de envío, hora, recibido
subject: asunto, tema, título, ref
"""
)

_STOP_WORDS = frozenset(
    word_list(
        """
        a, al, algo, alguien, algún, alguna, algunas, alguno, algunos, allá, allí, ambos, ante, antes, aquel, aquella,
        aquellas, aquello, aquellos, aquí, así, aun, aún, aunque, bajo, bien, cada, como, cómo, con, contra, cual, cuál,
        cuales, cualquier, cualquiera, cuando, cuándo, cuanto, cuánto, cuantos, cuya, cuyas, cuyo, cuyos, de, del, demás,
        dentro, desde, después, donde, dónde, durante, e, el, él, ella, ellas, ello, ellos, en, entonces, entre, era, eran,
        es, esa, esas, ese, eso, esos, esta, está, están, estar, estaba, estaban, estas, este, esto, estos, estuvo,
        estuvieron, fue, fueron, fuera, ha, haber, había, habían, hace, hacen, hacer, hacia, hasta, hay, han, he, hecha,
        hecho, hizo, hubo, ir, la, las, le, les, lo, los, luego, mas, más, me, mediante, menos, mi, mí, mientras, mío, mis,
        misma, mismas, mismo, mismos, mucha, muchas, mucho, muchos, muy, nada, ni, no, nos, nosotros, nuestra, nuestras,
        nuestro, nuestros, nunca, o, ó, otra, otras, otro, otros, para, pero, poca, pocas, poco, pocos, por, porque, pues,
        que, qué, quien, quién, quienes, se, sea, sean, según, ser, será, serán, si, sí, sido, siempre, siendo, sin, sino,
        sobre, sola, solo, sólo, son, su, sus, suya, suyo, tal, tales, también, tampoco, tan, tanta, tanto, te, tenía,
        tenían, tener, tiene, tienen, toda, todas, todavía, todo, todos, tras, tu, tú, tuvo, tuvieron, u, un, una, unas,
        uno, unos, usted, ustedes, va, van, varias, varios, vez, veces, y, ya, yo, puede, pueden, podía, poder, podría,
        casi, quizá, quizás, etc, sr, sra, dr, dra, además, apenas, embargo, vamos, voy, soy, somos, estoy, estamos, tengo,
        ahora, día, días, través, alrededor, pesar, debido, respecto, frente, incluso, mismísimo, propio,
        propia, propios, propias, ambas, tantos, tantas, deben, debe, debía, debería, deberían, pueda, puedan, pudo,
        pudieron, podrá, podrán, podrían, tenga, tengan, tendrá, tendrán, tendría, tendrían, teniendo, haya, hayan,
        hubiera, hubieran, hubiese, habrá, habrán, habría, habrían, habiendo, fuese, fuesen, fueran, sería, serían,
        eres, fui, fuimos, estaría, estarían, estará, estarán, estando, esté, estén, hicieron, hará, harán, haría,
        haciendo, vaya, iba, iban, viene, vienen, vinieron, parece, parecen, sobremanera, asimismo, nuevamente
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
            "que, quien, quienes, el cual, la cual, los cuales, las cuales, mientras, porque, aunque, cuando, para que"
        ),
    ),
    abbreviations=frozenset(
        word_list(
            """
            sr., sra., srs., sres., srta., dr., dra., dres., prof., profa., ing., arq., lic., gral., cnel., cap., tte., sgto.,
            alm., dpto., depto., sen., min., pdte., pres., gob., excmo., excma., ilmo., ilma., d., dña., fr., mons., sto., sta.,
            s., jr., ltda., cía., s.a., s. a., s.l., s. l., inc., corp., ltd., co., bros., n.º, nº., no., núm., vol., p., pp.,
            pág., págs., fig., ed., eds., et al., etc., vs., ej., p. ej., p.ej., i.e., e.g., cf., aprox., a.m., p.m., a. m.,
            p. m., a.c., d.c., a. c., d. c., ene., feb., mar., abr., may., jun., jul., ago., sep., sept., set., oct., nov.,
            dic., lun., mié., jue., vie., sáb., dom., avda., av., c., pza., km., kg., mill., art., arts., obs., ref., tel.,
            tfno., ee.uu., ee. uu., ee.uu, ee., uu., jj.oo., jj. oo., op., cit., ca., univ., admón., dls., cts., ud., uds., hnos., dir.,
            h., hrs., mts., cms., rev., trad., gdor., gob., sec., secr., subsec., dip.
            """
        )
    ),
    negation=_NEGATION,
    negation_prefixes=("in", "im", "des", "no-"),
    not_negation=_NOT_NEGATION,
    modality=_MODALITY,
    speech_verbs=_SPEECH_VERBS,
    pronouns=_PRONOUNS,
    owner_marks=(),
    owner_words=("de", "del", "de la", "para"),
    as_words=("como", "en"),
    header_keys=_HEADER_KEYS,
    forward_marks=word_list(
        """
        mensaje reenviado, inicio del mensaje reenviado, ---------- mensaje reenviado, ---------- forwarded message,
        -----mensaje original-----, mensaje original, reenviado por, rv, fwd, fw
        """
    ),
    boilerplate_marks=word_list(
        """
        contenido relacionado, contenidos relacionados, artículos relacionados, noticias relacionadas, más información,
        lea también, lee también, leer más, lea más, lee más, ver más, vea también, ver también, te puede interesar,
        también te puede interesar, le puede interesar, lo más leído, lo más visto, lo más popular, más leídas,
        más noticias, tendencias, recomendado, recomendados, recomendado para ti, recomendado para usted, compartir,
        comparte, compartir esta noticia, síguenos, síganos, síguenos en, suscríbete, suscríbase, suscripción,
        suscríbete a nuestra newsletter, boletín, newsletter, publicidad, anuncio, patrocinado, contenido patrocinado,
        comentarios, deja un comentario, deja tu comentario, sobre el autor, acerca del autor, sobre nosotros, quiénes somos,
        contacto, aviso legal, derechos de autor, todos los derechos reservados, términos de uso, términos y condiciones,
        política de privacidad, política de cookies, últimas noticias, etiquetas, archivado en, más sobre este tema,
        sigue leyendo
        """
    ),
    not_cues=word_list(
        """
        si bien, sí, se trata de, se trataba de, se trató de, por supuesto, contó con, contaron con,
        oriente próximo, próximo oriente, dicho esto, mejor dicho, dicha, lo dicho, dicho de otro modo
        """
    ),
    affirmations=frozenset(
        word_list("sí, claro, claro que sí, de acuerdo, por supuesto, exacto, desde luego, estoy de acuerdo")
    ),
    denials=frozenset(word_list("no, claro que no, nunca, de ninguna manera, por supuesto que no")),
    near_negation=frozenset({"sin"}),
    carriers=frozenset(
        word_list(
            "sufrir, sufrió, sufrieron, sufre, registrar, registró, registraron, registra, presentó, resultó, resultaron"
        )
    ),
    epithets={
        "organisation": word_list(
            """
            la empresa, la compañía, la firma, el grupo, la organización, la fundación, el banco, la entidad
            """
        ),
        "product": word_list(
            """
            el modelo, el producto, la aplicación, el programa, el dispositivo, la plataforma
            """
        ),
    },
    towards=frozenset({"hacia", "al"}),
    away=frozenset({"desde"}),
    passive_marks=word_list(
        """
        es, son, fue, fueron, era, eran, ser, sido, siendo, será, serán, sería, serían, fuera, fueran, fuese, está siendo,
        estaba siendo, están siendo, quedó, quedaron, resultó, resultaron
        """
    ),
    agent_marks=word_list("por, de parte de, por parte de, a manos de, en manos de"),
    contrast=word_list(
        """
        pero, sin embargo, no obstante, aunque, a pesar de, pese a, aun así, por el contrario, al contrario, en contraste,
        por otro lado, por otra parte, en cambio, mientras que, en tanto que, sino, excepto, salvo, ahora bien
        """
    ),
    others=word_list(
        """
        otro, otra, otros, otras, demás, alguien más, tercero, terceros, otras personas, otros donantes, otros inversores,
        restante, restantes, resto, adicional, adicionales
        """
    ),
    only=word_list(
        """
        solo, sólo, solamente, únicamente, exclusivamente, sola, solos, solas, único, única, únicos, únicas, meramente,
        tan solo, tan sólo, nadie más, ningún otro, ninguna otra
        """
    ),
    first=word_list(
        """
        primer, primero, primera, primeros, primeras, por primera vez, primera vez, último, última, últimos, últimas, final,
        segundo lugar, mayor, mayores, menor, menores, mejor, peor, el más, la más, los más, las más, lo más, más antiguo,
        más joven, máximo, mínimo, número uno, récord, inédito, inédita
        """
    ),
    all_=word_list(
        """
        todo, toda, todos, todas, cada, entero, entera, ambos, ambas, total, totalidad, íntegramente, completamente,
        totalmente, por completo
        """
    ),
    titles=word_list(
        """
        sr, sra, srta, señor, señora, señorita, dr, dra, doctor, doctora, prof, profesor, profesora, ingeniero, ingeniera,
        licenciado, licenciada, don, doña, presidente, presidenta, vicepresidente, vicepresidenta, expresidente,
        primer ministro, primera ministra, ministro, ministra, secretario, secretaria, senador, senadora, diputado, diputada,
        gobernador, gobernadora, alcalde, alcaldesa, intendente, juez, jueza, magistrado, magistrada, fiscal, procurador, rey,
        reina, príncipe, princesa, papa, general, coronel, capitán, comandante, teniente, sargento, almirante, canciller,
        embajador, embajadora, director, directora, ceo, entrenador, técnico, padre, obispo, arzobispo, cardenal, pastor,
        imán, rabino, jeque, concejal, concejala, consejero, consejera
        """
    ),
    suffixes=(
        "amientos",
        "amiento",
        "imiento",
        "mente",
        "aciones",
        "ación",
        "iones",
        "idades",
        "idad",
        "aron",
        "ieron",
        "ando",
        "iendo",
        "ados",
        "adas",
        "ado",
        "ada",
        "idos",
        "idas",
        "ido",
        "ida",
        "aba",
        "ión",
        "ar",
        "er",
        "ir",
        "es",
        "os",
        "as",
        "ió",
        "ó",
        "s",
    ),
    complementizers=frozenset({"que"}),
    determiners=frozenset(
        word_list(
            """
            el, la, los, las, un, una, unos, unas, este, esta, estos, estas, ese, esa, aquel, aquella, su, sus, mi, mis,
            nuestro, nuestra, cada, del, al
            """
        )
    ),
    conjunctions=frozenset({"y", "e"}),
    question_words=frozenset(
        word_list("cómo, por qué, quién, quiénes, cuál, cuáles, cuándo, dónde, cuánto, cuántos, cuántas, qué")
    ),
    doubt=frozenset(
        word_list(
            """
            falso, falsa, falsos, falsas, mentira, bulo, bulos, rumor, rumores, supuestamente, presuntamente, infundado,
            infundada, incierto, desmentido
            """
        )
    ),
    almost=frozenset({"casi"}),
    added_behind=("más", "adicionales", "adicional"),
    additive=frozenset(word_list("otros, otras, otro, otra, adicionales, adicional")),
    adpositions=frozenset(
        word_list(
            """
            de, del, con, en, para, por, contra, sobre, sin, tras, ante, entre, hasta, desde, hacia, mediante, según
            """
        )
    ),
    stop_words=_STOP_WORDS,
    paradigms=_PARADIGMS,
    moods={name: _moods(name) for name in _WISHED},
)

# --- concepts --------------------------------------------------------------------------------------------------------

CONCEPTS: dict[str, tuple[str, ...]] = word_table(
    """
# money
give_money: dar dinero, dio dinero, dieron dinero, aport|ar, aportaci|ón, contribu|uir, contribuci|ón, pon|er dinero,
    puso dinero, pusieron dinero, entregó dinero, desembols|ar
raise_money: recaud*, recaudaci|ón, captó, captar, captaron, captado, captaci|ón, reun|ir fondos, reunió fondos,
    reunieron fondos, consegu|ir fondos, consiguió fondos, levantar capital, levantó capital, levantó una ronda,
    levantaron, captar fondos, capt|ar fondos, obten|er fondos, obtuvo fondos, obtuvo financiación,
    obtuvo financiamiento, obten|er financiación, reunió dinero, reun|ir dinero, juntar dinero, juntó dinero,
    colecta|n, recolect*, campaña de financiación
get_money: obten|er dinero, obtuvo dinero, consiguió dinero, consegu|ir dinero, obtuvo fondos
fundraising_target: objetivo de recaudación, meta de recaudación
fill_gap: cubr|ir el hueco, cubrió el hueco, tapar el agujero, tapó el agujero, cubr|ir el déficit, cubrió el déficit,
    cubr|ir la diferencia, cubrió la diferencia, cubr|ir lo que falta, cubrió lo que faltaba, llenar el vacío,
    llenó el vacío, suplir la falta
invest: invert|ir, invirt*, invierte, invierten, inversi|ón, reinvert*, reinvirt*, inyect|ar, inyecci|ón de capital,
    entró con, apost|ar por, apostó por
investor: invers|or, inversionista|n, capitalista|n de riesgo, financiador*, ángel inversor, ángeles inversores,
    fondo de inversión, fondos de inversión, socio capitalista
venture_capital: capital riesgo, capital de riesgo, venture capital
donate: don|ar, donaci|ón, donativo|n, regal|ar dinero, obsequi|ar, legado|n
donor: donante|n, benefact|or, mecenas, filántropo|n
charity: caridad, beneficencia, benéfic|oa, filantropía, filantrópic*, organización benéfica,
    organizaciones benéficas, caritativ*
fund_project: financi|ar, financiaci|ón, financiamiento|n, coste|ar, patrocin*, subvencion*, sufra|gar, financiador*
funds: fondo|n, fondos, recursos financieros, recursos económicos, partida presupuestaria
money: dinero, efectivo, monedas, numerario, plata en efectivo
capital: capital, capitales, aportación de capital, inyección de capital
lend: préstamo|n, prest|ar dinero, prestó dinero, crédito|n, hipoteca|n, prestamista|n, acreed|or, prestar
borrow: pedir prestado, pidió prestado, pidieron prestado, pedir un préstamo, pidió un préstamo, se endeud*,
    tomar prestado
debt: deuda|n, endeud*, pasivo|n, deudor*
repay: reembols*, devolver el dinero, devolvió el dinero, devolver el préstamo, devolvió el préstamo, reintegr|ar,
    amorti|zar
pay: pagar, paga, pagan, pagó, pagaron, pagado, pagada, pagados, pagadas, pagando, pagará, pagarán, pagaba, pagaban,
    pago, pagos, abonó, abonaron, abonar, abonado
spend: gast|ar, gasto|n, desembols|ar, desembolso|n
burn_money: quem|ar dinero, quemaba dinero, quema de caja
cost: coste|n, costo|n, costar, cuesta, cuestan, costó, costaron, costará, costaba, costos*, car|oa, carísim*
price: precio|n, tarifa|n
fee: tasa|n, honorarios, comisi|ón bancaria, cuota|n, peaje|n, matrícula|n
earn: ganar dinero, gana dinero, ganó dinero, ingres|ar, factur|ar, cobr|ar, percib|ir, devengó, devengar
make_money: ganar dinero, hacer dinero, rentabili*, moneti*, lucrarse
profit: beneficio neto, beneficios, ganancia|n, utilidad neta, utilidades, rentable|n, rentabilidad, lucro|n,
    superávit, beneficio operativo, margen de beneficio
cash_cow: vaca lechera, vacas lecheras, gallina de los huevos de oro, vaca de efectivo, mina de oro
loss: pérdidas, pérdida neta, pérdidas netas, números rojos
revenue: ingresos, facturaci|ón, recaudación, volumen de negocio, cifra de negocio, cifra de negocios, ventas netas
budget: presupuest*
tax: impuesto|n, tribut*, fiscal, fiscales, contribuyente|n, gravamen, gravámenes, arancel, aranceles, iva, irpf
fine_penalty: multa|n, mult|ar, penalizaci|ón, sanción económica
bankrupt: quiebra|n, bancarrota, en quiebra, quebró, quebraron, insolven*, concurso de acreedores, suspensión de pagos
salary: salario|n, salaria*, sueldo|n, remuneraci|ón, nómina|n, retribuci|ón, jornal|es, paga mensual
bonus: bonificaci|ón, gratificaci|ón, prima salarial, paga extra, bono salarial, incentivo salarial
pension: pensi|ón, pensionista|n, jubilaci|ón
share_stock: acci|ón de la empresa, acciones, participaci|ón accionarial, participación en el capital,
    participaciones, paquete accionario, capital social, porcentaje del capital, títulos de la empresa,
    participación mayoritaria, participación minoritaria, mayoría accionarial, mayoría del capital
stock_market: bolsa de valores, bolsa de madrid, bolsa de nueva york, wall street, bursátil, bursátiles,
    mercado de valores, las bolsas, ibex, parqué
go_public: salida a bolsa, salió a bolsa, salir a bolsa, salieron a bolsa, debut bursátil, oferta pública inicial,
    oferta pública de venta, opv, cotizar en bolsa, empezó a cotizar
dividend: dividendo|n
valuation: valoraci|ón, valorad|oa en, valuaci|ón, capitalización bursátil, capitalizaci|ón, valor de mercado,
    valuad|oa en, tasad|oa en, valía, valdría
value_worth: valor|es, vale, valen
return_on_investment: retorno|n, rentabilidad, retorno de la inversión, rendimiento|n, plusvalía|n, rédito|n,
    retribuci|ón
cap_limit: tope|n, techo|n, límite máximo, limitad*, limitó, plafón, topad|oa, no podrá superar, no puede superar,
    máximo de, como máximo, limitad|oa a
limit: límite|n, limit|ar, limitaci|ón, umbral|es, restricci|ón, restring*, restrictiv*
free_of_charge: gratis, gratuit*, sin coste, sin costo, de forma gratuita, versión gratuita, sin pagar
financial: financier*, finanzas, monetari*
bank: banco|n, bancari*, banquero|n, banca, entidad financiera, entidades financieras
central_bank: banco central, bancos centrales, reserva federal, política monetaria, banco de españa, banco de méxico,
    fed, bce
interest_rate: tipo|n de interés, tipos de interés, tasa|n de interés, tasas de interés, intereses bancarios
inflation: inflaci|ón, inflacionari*, coste de la vida, costo de la vida, ipc, precios al consumo
economy: economía|n, económic*, economista|n, pib, producto interior bruto, producto interno bruto
waste: desperdici*, derroch*, despilfarr*, malgast*
expensive: car|oa demás, carísim*, costos*, más caro, más cara, muy caro, muy cara, dispendios*
cheap: barat|oa, bajo coste, bajo costo, asequib*, económic|oa de precio
reward: recompens*, remunerad*, gratificaci|ón, premio|n
recession: recesi|ón, crisis económica, desaceleración económica
market: mercado|n
trade: comercio, comercial, comerciales, comercializ*, intercambios comerciales
export: export|ar, exportaci|ón, exportad|or
import: importaci|ón, importad|or, importado, importados, importada, importadas, importaron, importó
buy: compr|ar, comprad|or, compra|n, adquir*, adquier*
sell: vend|er, venta|n, vended|or, comerciali|zar
rent: alquil*, arrend*, inquilin*, renta mensual
insurance: seguro de, seguros de, aseguradora|n, asegurad|oa contra, póliza|n, compañía de seguros
wealth: riqueza|n, fortuna|n, ric|oa, multimillonari*, millonari*, patrimonio
poverty: pobreza, pobre|n, miseria, empobrec*
award_money: premio|n, galard*, premiad*, premi|ar,
    condecor*
grant_aid: subsidio|n, subvenci|ón, beca|n, becari*, rescate financiero
aid: ayuda humanitaria, humanitari*, asistencia, socorro, auxilio|n
account_bank: cuenta bancaria, cuentas bancarias, cuenta corriente, depósito|n, deposit|ar, ahorro|n
audit: auditoría|n, auditad*, audit|or, contabilidad, contable|n
bribe: soborno|n, soborn|ar, cohecho, mordida|n, corrupci|ón, corrupt|oa, coima|n
fraud: fraude|n, fraudulent*, estafa|n, estaf|ar, estafador*, malversaci|ón, desvío de fondos, desvío de dinero,
    desfalco
launder: blanqueo de capitales, blanqueo de dinero, lavado de dinero, lavado de activos, blanquear dinero,
    lavar dinero
cryptocurrency: criptomoneda|n, criptodivisa|n, bitcoin|n, cripto, blockchain
costs_cut: recorte|n de costes, recorte de costos, recort|ar costes, recort|ar costos, reducir costes, reducir costos,
    redujo costes, reducción de costes, reducción de costos, austeridad, recortes presupuestarios, recort|ar gastos,
    recorte de gastos, abarat|ar
investment_round: ronda|n de inversión, ronda|n de financiación, ronda|n de financiamiento, ronda semilla,
    ronda de capital
first_round: primera ronda, ronda inicial

# company
company: empresa|n, compañía|n, empresarial, empresariales, corporaci|ón, corporativ*, sociedad anónima, firma, firmas
startup: startup|n, start-up|n, empresa emergente, empresas emergentes
found: fund|ar, cofund|ar, establec|er, estableci|ó, constituy*, constitución de la, cre|ar, creación de la,
    creación del, puso en marcha la empresa, nacimiento de la
founder: fundad|or, cofundad|or, creador de la, creador del, creadores de, creadora de, soci|oa fundador,
    socios fundadores, equipo fundador
dissolve: disolv|er, disuelve, disuelven, disuelt|oa, disoluci|ón, liquidaci|ón, liquid|ar la empresa,
    extinci|ón de la
merge: fusi|ón, fusion|ar, absorb|er, absorci|ón, integrad|oa en
acquire: adquisici|ón, adquir*, adquier*, tomó el control, tomar el control, se hizo con el control,
    hacerse con el control, compró la empresa, comprar la empresa
spin_off: escisi|ón, escind*, segregaci|ón de activos, desinver*
subsidiary: filial, filiales, subsidiari*, sucursal, sucursales
parent_company: matriz, empresa matriz, sociedad matriz, holding|n, conglomerado|n, casa matriz
board: consejo de administración, junta directiva, directorio, consejo, miembros del consejo, consejo directivo,
    consejer|oa
majority: mayoría|n, mayoritari*,
    participación mayoritaria, mayoría accionarial, mayoría del capital, más de la mitad, mayor parte
minority: minoría|n, minoritari*,
    participación minoritaria
control: control|ar, control|es, dominio|n, domin|ar
ownership: propiedad, propietari*, dueñ|oa, pertenec*, posee, poseen, poseía, titularidad
ceo: ceo, ceos, consejero delegado, consejera delegada, director ejecutivo, directora ejecutiva, director general,
    directora general, presidente ejecutivo, primer ejecutivo, máximo ejecutivo
executive: ejecutiv|oa, directiv|oa, gerente|n, gerencia, gest|or, gestores, cúpula de la empresa, dirigente|n
chairman: presidente del consejo, presidenta del consejo, presidente de la junta,
    presidente del consejo de administración, copresidente|n
director: direct|or, directora, directores, jefe de, jefa de
shareholder: accionista|n, soci|oa
employee: emplead|oa, trabajad|or, plantilla, mano de obra, personal, funcionari*, asalariad*, colaborad|or, obrer|oa
employer: emplead|or, patrón, patrones, patronal
hire: contrat|ar, contrataci|ón, fich|ar, fichaje|n, reclut*, emple|ar
adopt: adopt|ar, adopci|ón
fire: desped|ir, despid*, despidió, despidieron, despido|n, cese fulminante, destitu*, cesad|oa, cesó a,
    echad|oa de la empresa, echaron a, fue echado, relevad|oa del cargo, apartad|oa del cargo
lay_off: despido|n colectivo, despidos colectivos, despidos masivos, despido masivo, ere, recorte de plantilla,
    recortes de empleo, recorte de empleos, supresión de puestos, recorte de personal
resign: dimit|ir, dimisi|ón, renunci|ar, renuncia|n, dejó el cargo, dejar el cargo, dejó su cargo, dejar su cargo,
    abandonó el cargo, abandonar el cargo, presentó su dimisión, presentó su renuncia, presentó la dimisión,
    presentó la renuncia, dejó el consejo, dejar el consejo, cesó en su cargo, puso su cargo a disposición
leave: dej|ar la empresa, dejó la empresa, marcharse, se marchó, se marcharon, se fue, se fueron, salida|n, salir,
    salió, salieron, sale, salen, saliendo, abandon|ar, abandono|n, retirarse, se retiró, se retiraron, retirada|n,
    desvincul*, ruptura con, romp|er con, rompió con, cortó lazos
join: unirse, se unió, se unieron, se une, se unen, incorporarse, se incorporó, se incorporaron, incorporaci|ón,
    adherirse, se adhirió, adhesi|ón, afili|ar, ingres|ar en, entró en, entrar en, sumarse, se sumó, se sumaron,
    se suma, se integró en, fichó por
appoint: nombr|ar, nombramiento|n, design|ar, designaci|ón, ascendid|oa a, promovid|oa a, asumió el cargo,
    tomó posesión, tomar posesión
successor: sucesor*, sucedió a, suceder a, suceda a, sustitut|oa, relevo
interim: interin|oa, interin*, provisional*, en funciones, temporal, temporales, temporalmente, encargado de despacho
compete: compet|ir, compite, compiten, compitió, competencia, competici|ón, competitiv*, rivaliz*, rivalidad,
    hacer frente a
competitor: competid|or, rival, rivales, adversari*, competidora|n
partnership: alianza|n, asociación con, colabora*, colaboraci|ón, cooper*, alid|oa, aliad|oa, empresa conjunta,
    consorcio|n, socio estratégico
non_profit: sin ánimo de lucro, sin fines de lucro, sin fin de lucro, no lucrativ*, ong, ongs,
    organización no gubernamental
for_profit: con ánimo de lucro, con fines de lucro, lucrativ*, entidad lucrativa, con fin de lucro
foundation: fundaci|ón, fideicomiso|n
organisation: organizaci|ón, organi|zar, instituci|ón, agencia|n, entidad|es, organismo|n, órgano|n, instituto|n,
    asociaci|ón
public_sector: sector público, estatal, estatales, nacionali*
private: privad|oa, particular, particulares, privati*
public: públic|oa, públicamente
launch: lan|zar, lanzamiento|n, estren|ar, estreno|n, inaugur*, presentó el, introdu*, puso en marcha,
    poner en marcha, puesta en marcha
close_down: cerr|ar, cierr*, cierre|n, clausur*, echó el cierre, bajó la persiana, cerrad|oa
open: abr|ir, abiert|oa, apertura|n, reabr*, reapertura
product: producto|n, bienes de consumo, mercancía|n
customer: cliente|n, clientela, consumid|or
user: usuari*, internauta|n, suscriptor*, abonad|oa
supplier: proveed|or, cadena de suministro, contratista|n
supply: suministr*, abastec*, entreg|ar, entre|gar, entrega|n, provey*
demand: demanda de, demandas de, la demanda interna, la demanda mundial, demanda eléctrica
produce: produc|ir, produj*, produz*, producci|ón, product|or, fabri|car, fabricaci|ón, fabricante|n, manufactur*,
    elabor*
factory: fábrica|n, planta de producción, planta industrial, fabril, cadena de montaje, planta de montaje
industry: industria|n, industrial, industriales, sector|es
headquarters: sede|n, con sede en, cuartel general
office: oficina|n, despacho|n
brand: marca comercial, marcas comerciales, la marca, marca registrada, logotipo|n
advertise: publicidad, publicitari*, anuncio publicitario, anuncios publicitarios, propaganda, marketing, anunciante|n
monopoly: monopoli*, antimonopolio, cártel, cárteles, abuso de posición dominante
strategy: estrateg*, estratég*, táctic*
informal: informal, informales, informalment*, oficios*, extraoficial*
formal: formal, formales, formalment*, oficialment*, formaliz*
external: extern|oa, externament*, exterior|es, de fuera
internal: intern|oa, internament*, doméstic*, interior|es
reputation: reputaci|ón, prestig*, renombre, buen nombre, notoriedad
subscribe: suscri*, abonad*, abono mensual
imitate: imit*, copi|ar, copia|n, replic*, duplic*
distribute: distribu*, repart*, asign|ar, asignaci|ón
collect_gather: recog*, recolect*, recopil*, colecci*, acumul*, reunió los
commercial: comercial, comerciales, comercialmente, mercantil
package_set: paquete|n, conjunto de
facility: instalaciones, instalaci|ón, complejo de, recinto|n
warehouse: almacé*, almacen*, depósito de, inventario|n, existencias
department: departamento|n, división de, unidad de negocio
ineffective: ineficaz, ineficaces, ineficacia, inútil, inútiles
effective: eficaz, eficaces, eficacia, efectividad, efectivamente
efficient: eficien*, productiv*, rentab*
performance_result: desempeñ*, rendimiento|n, prestaciones
assess: evalu*, reevalu*, valor|ar, calibr*, balance de
abandon: abandon*, renunci|ar a, desech*, descart|ar,
    abandon|ar, abandono|n
represent: represent|ar, representaci|ón, representante|n, en nombre de, encarn*
milestone: hito|n, punto de inflexión, parteaguas
business_model: modelo|n de negocio, modelos de negocio
entrepreneur: emprended*, empresari|oa, hombre de negocios, hombres de negocios, magnate|n
project: proyecto|n, iniciativa|n, programa|n
team: equipo|n, escuadr*, selecci|ón nacional
group: grupo|n, agrupaci|ón
member: miembro|n, integrante|n, afiliad|oa
leader: líder|es, lider*, jef|oa, al frente de, encabez*, dirig|ir, dirigente|n, dirig*, comand*
governance: gobernanza, gobierno corporativo, supervis*, fiscali|zar, órgano de gobierno
service: servicio|n

# law
sue: demandó, demandar, demandaron, demandado, demandada, demandados, demandará, demandarán, demandante|n,
    demanda judicial, demandas judiciales, presentó una demanda, presentar una demanda, presentaron una demanda,
    demanda contra, demandas contra, demanda colectiva, interpuso una demanda, interponer una demanda, demanda civil,
    querella|n, querell|ar, litigio|n, litig*, pleito|n, acción judicial, acciones judiciales, acción legal,
    acciones legales, llevó a los tribunales, llevar a los tribunales, acudió a los tribunales,
    acudir a los tribunales, recurrió a los tribunales, demanda por, batalla legal, batalla judicial
legal_action: jurídic*, judicial, judiciales, judicialmente, legal, legales, legalmente
drop_lawsuit: retiró la demanda, retirar la demanda, retiraron la demanda, desistió de la demanda,
    desistir de la demanda, desistió del pleito, abandonó la demanda, retirada de la demanda, retiró la querella,
    retirar la querella, retiró el pleito
file_document: present|ar ante el juzgado, presentó ante el tribunal, tramit|ar, registró la solicitud,
    presentó un escrito, presentó una solicitud, solicitud formal
allege: aleg|ar, ale|gar, alegaci|ón, acusaci|ón, acus|ar, denuncia|n, denunci|ar
prove: prob|ar, prueba|n, prueban, demuestr*, demostr|ar, acredit|ar, verifi|car, verificaci|ón
breach: incumpl*, infring|ir, infracci|ón, vulner|ar, vulneraci|ón, viol|ar la ley, violación del contrato,
    violación de la ley, quebrant*, violó
comply: cumpl|ir, cumplimiento, acat|ar, respet|ar las normas, obedec*
contract: contrato|n, contractual, contractuales, cláusula|n
agreement: acuerdo|n, pacto|n, convenio|n, tratado|n, memorando|n, pact|ar
settle: acuerdo extrajudicial, acuerdo judicial, acuerdo amistoso, concili*, lleg|ar a un acuerdo, llegó a un acuerdo,
    llegaron a un acuerdo, lle|gar a un acuerdo, resolvió el litigio
verdict: veredicto|n, jurado|n
ruling: sentencia|n, fallo judicial, fallo del tribunal, dictamen judicial, auto judicial, decisión judicial,
    decisión del tribunal, dictaminó, falló a favor, falló en contra, medida cautelar, medidas cautelares,
    orden judicial
appeal_court: apelaci|ón, recurso de apelación, recurrió la sentencia, recurrir la sentencia, recurso de casación,
    recurrirá
appeal_call: apel|ar a, llamamiento|n, inst|ar, exhort*, llamó a
judge: juez, jueza, jueces, juezas, magistrad|oa
court: tribunal, tribunales, juzgado|n, corte suprema, tribunal supremo, corte de, audiencia nacional, la corte
prosecutor: fiscal general, fiscalía|n, fiscal de, ministerio público, la fiscal, el fiscal
lawyer: abogad|oa, abogacía, letrad|oa, bufete|n
defendant: acusad|oa, imputad|oa, procesad|oa, encausad|oa, demandad|oa
suspected: sospechos|oa, sospech|ar, sospecha|n, presunt|oa, investigad|oa por
arrest: arrest|ar, arresto|n, detener, detuvo, detuvieron, detenid|oa, detenci|ón, captur*, encarcel*, apres|ar,
    prisión preventiva, custodia
release_free: liber|ar, liberaci|ón, puest|oa en libertad, excarcel*, libertad condicional, libertad bajo fianza,
    fianza|n, indult*, en libertad
charge_crime: acusad|oa de, imput|ar, imputaci|ón, imputad|oa, procesad|oa por, cargos contra, cargos penales,
    encausad|oa
convict: conden|ar, condena|n, culpable|n, declarad|oa culpable, hallad|oa culpable
acquit: absolv|er, absuelt|oa, absuelv*, absoluci|ón, inocent*, exculp*, exoner*
sentence_punish: sentenci|ar, pena de muerte, penas de, pena de cárcel, cadena perpetua, castig*, años de cárcel,
    años de prisión, ejecución de
prison: prisi|ón, cárcel, cárceles, preso|n, presa|n, prisioner*, penitenciari*, recluso|n, reclus*, encarcel*,
    penal de
police: policía|n, policial, policiales, detective|n, fuerzas de seguridad, guardia civil, comisaría|n, comisari|oa
investigate: investi|gar, investigaci|ón, investigador*, indagaci|ón, pesquisa|n, indag|ar, averigu*
evidence: prueba|n, evidencia|n, indicio|n, testimonio|n
witness: testigo|n, testifi|car, testimonio|n, declar|ar ante, presenci|ar, presenció
crime: crimen, crímenes, crimin*, delito|n, delictiv*, delincuen*, ilegal, ilegales, ilegalmente, ilícit*, mafia|n,
    ilícit|oa
murder: asesin*, homicid*, homicidio|n, sicario|n
steal: rob|ar, robo|n, hurt|ar, hurto|n, atrac|ar, atraco|n, ladr|ón, saque|ar, saqueo|n
extort: extorsi|ón, extorsion*, chantaj*
kidnap: secuestr*, rapt*, rehén, rehenes, plagiad|oa
rape: violación sexual, violaciones sexuales, agresión sexual, agresiones sexuales, abuso|n sexual, abusos sexuales,
    acoso sexual, violador*, violada
abuse: abus|ar, abuso|n, maltrat*, acoso, acos|ar, abusiv*, vejaci|ón
smuggle: contraband*, tráfico de, trafic*, narcotráfic*, narcotrafic*
law: ley, leyes, legisla*, estatuto|n, constitución, constitucional, constitucionales, proyecto de ley, decreto|n,
    decreto-ley
regulate: regul|ar, regulaci|ón, reglament*, regulador*, normativa|n, directriz, directrices
rule_norm: regla|n, norma|n, estándar, estándares, requisito|n, código de conducta, exigencia|n
right_legal: derecho|n, derechos humanos, derechos civiles
copyright: derechos de autor, propiedad literaria, plagi*, piratería
intellectual_property: propiedad intelectual, patente|n, patent|ar, secreto comercial, secretos comerciales,
    secreto industrial
dispute: disput*, controversi*, polémic*, contencios*, desavenencia|n, discordia, conflicto entre,
    cuestion|ar, puso en duda, impugn|ar
concession: concesi|ón, cedió, ceder, transig*, dio marcha atrás
mandatory: obligatori*, vinculant*, preceptiv*
invalid: inválid*, nul|oa, ilegítim*, ilícit|oa, sin validez, caduc*
valid: válid*, validez, legítim*, legitimid*, lícit|oa, en vigor, vigente|n
inspect: inspec*, revis|ar, revisión, examin*, escrutin*, verificar
monitor: monitor*, vigil*, fiscaliz*, supervis*, seguimiento
escape: escap|ar, fuga|n, fugitiv*, fugó, huy|ó, prófug*, evasión, evadi*
boycott: boicot*
tolerate: toler*, hacer la vista gorda, hizo la vista gorda
interfere: interfer*, injerenc*, intervenc*, intervino, intervenir, entromet*, intromis*
revoke: revoc*, anul|ar, anulaci|ón, retir|ar la licencia, cort|ar el acceso, cortó el acceso, derog*
compensation: indemni*, compensaci|ón, resarc*, reparaciones
permit: permit|ir, permiso|n, autori*, licencia|n, aprob|ar, aprobaci|ón, apruebe, visto bueno, luz verde, aprueb*
ban: prohib*, prohíb*, veda, vedad|oa, embargos, bajo embargo, inhabilit*
veto: veto|n, vet|ar, derecho de veto, poder de veto
guarantee: garanti|zar, garantía|n, asegur|ar, salvaguard*
responsibility: responsab*, culpa, culp|ar, deberes, obligaci|ón, rendición de cuentas, rendir cuentas
confidential: confidencial*, secret|oa, privacidad, reservad|oa, clasificad|oa, secreto de sumario
leak: filtr|ar, filtraci|ón, denunciante interno, alertad|or

# politics
government: gobierno|n, gubernamental, gubernamentales, gobern*, ejecutivo federal, casa blanca, la moncloa,
    autoridades, régimen, regímenes, kremlin, casa rosada
president_state: presidente|n, presidenta|n, presidencial, presidenciales, presidencia, expresident*, mandatari|oa
prime_minister: primer ministro, primera ministra, primeros ministros, canciller|es, presidente del gobierno,
    presidenta del gobierno
minister: ministr|oa, ministerio|n, secretario de estado, secretaria de estado
vice: vicepresident*, vicealcald*, viceministr*, adjunt|oa
parliament: parlamento|n, parlamentari*, congreso|n, senado, cámara de diputados, cámara de representantes,
    cámara baja, cámara alta, asamblea|n, legislativ|oa, las cortes
legislator: senad|or, diputad|oa, congresista|n, legislad|or, concejal, concejales, edil, ediles, asambleísta|n
governor: gobernad|or
mayor: alcaldía|n, alcalde|n, alcaldesa|n, ayuntamiento|n, intendente|n, edil
monarch: rey, reyes, reina|n, monarc*, monarqu*, monárqu*, príncipe|n, princesa|n, familia real, trono|n, emperador*,
    realeza
election: elecci|ón, elector*, eleg|ir, elegid|oa, elegir, eligió, eligieron, reelec*, reeleg*, comicios, referend*,
    referénd*, urnas, urna
vote: vot|ar, voto|n, votaci|ón, votante|n, electorado, sufragio|n
candidate: candidat*, aspirante|n, postul*
party_political: partido|n, partidista|n, republican*, demócrata|n, comunista|n, socialista|n, conservador*,
    laborista|n
opposition: oposici|ón, oposit|or, opositora|n
policy: política de, políticas públicas, política pública, políticas de
politics: polític|oa, politic*
democracy: democra*, democrát*
dictatorship: dictad*, autocra*, autoritari*, tiran*
coup: golpe de estado, golpe militar, golpista|n, derroc*, golpes de estado
protest: protest|ar, protesta|n, manifestante|n, manifestaci|ón, mitin, mítines, disturbio|n, motín, motines,
    revuelta|n, marcha de protesta
strike_work: huelga|n, huelguista|n, paro laboral, paro general
union: sindica*, gremio|n
sanction: sanci|ón, sancion|ar
treaty: tratado|n, protocolo|n, convenci|ón
diplomacy: diplom*, embajad*, enviad|oa especial, cónsul*, consulado|n, relaciones exteriores, asuntos exteriores,
    bilateral, bilaterales
negotiate: negocia*, negoci|ar, conversaciones, medi|ar en, mediaci|ón, mediad|or
summit: cumbre|n, g7, g20
state_country: país, países, naci|ón, nacional, nacionales, patria, república|n, estado miembro, estados miembros
international: internacional*, global, globales, mundial, mundiales, mundo|n, extranjer*, multinacional*
united_nations: naciones unidas, onu, unesco, unicef, consejo de seguridad
european_union: unión europea, ue, comisión europea, bruselas
nato: otan, alianza atlántica
border: fronter*, puesto de control, aduana|n
migrate: migra*, inmigra*, emigra*, refugiad*, asilo, deport|ar, deportaci|ón, desplazad|oa, solicitante|n de asilo
citizen: ciudadan*, ciudadanía, vecin|oa, habitante|n, poblaci|ón, residente|n, poblador*
independence: independ*, autonom*, autónom*, soberan*, secesi*
official: portavoz, portavoces, vocero|n, vocera|n, alto cargo, altos cargos, funcionari*, burócrata|n, oficial,
    oficiales
census: censo|n, demográfic*, empadron*
reform: reform|ar, reforma|n, reestructur*, reorgani*
delegate: delegaci|ón, delegad|oa, emisari*, comitiva|n
ideology: ideolog*, doctrin*, dogma*, liberal|es, liberal, populis*, nacionalis*, fascis*, nazi*
corruption_scandal: escándal*, irregularidad|es, destitución, juicio político, mala conducta
propaganda: desinformaci|ón, noticias falsas, bulo|n, conspira*, censura|n, censur|ar, propaganda política
spy: espía|n, espion*, espi|ar, vigilancia, escuchas telefónicas, servicios secretos, servicio secreto,
    servicios de inteligencia
decentralise: descentrali*
centralise: centrali|zar, centraliz*, concentración de poder

# war
attack: ata|car, ataque|n, atacante|n, agresi|ón, ofensiva|n, incursi|ón, bombarde*, atentado|n, atent|ar
war: guerra|n, combate|n, combat|ir, batalla|n, lucha armada, hostilidades, luchó, lucharon, luchar, luchando
world_war: guerra mundial, segunda guerra mundial, primera guerra mundial
peace: paz, pacífic*, pacíficamente, mantenimiento de la paz
ceasefire: alto el fuego, cese al fuego, cese el fuego, tregua|n, armisticio
invade: invad|ir, invasi|ón, invasor*, ocupaci|ón, anexion*, anexi|ón
army: ejército|n, tropa|n, soldad|oa, militar|es, fuerzas armadas, marina, naval, fuerza aérea, infantería, milicia|n,
    veteran*
weapon: arma|n, armament*, misil, misiles, fusil, fusiles, munici|ón, granada|n, ojiva|n, artillería
nuclear: nuclear|es, atómic*, uranio, plutonio, reactor|es
bomb: bomba|n, bombarde*, explos*, explot|ar, estall|ar, deton*, coche bomba
shoot: tiroteo|n, dispar|ar contra, disparó, dispararon, disparo|n, tirador*, pistola|n, a tiros, francotirador*,
    armas de fuego, arma de fuego, balazo|n, balead|oa
terror: terror*, extremis*, yihad*, estado islámico, insurgent*, rebelde|n, guerrill*, separatista|n, al qaeda
kill: mat|ar, mató, mataron, matanza|n, muert|oa a tiros, masacre|n, masacr*, víctima mortal, víctimas mortales,
    letal, letales, mortal, mortales, perdió la vida, perdieron la vida, abati|ó, abatid|oa
die: mor|ir, muri|ó, murió, murieron, muere, mueren, muerte|n, muert|oa, fallec*, fallec|er, falleci|ó, deceso|n,
    defunci|ón, perec*, mortalidad, suicid*, perdió la vida, perdieron la vida
injure: herid|oa, hiri|ó, herir, lesion*, lesi|ón, contusi|ón
missing_person: desaparec*, desaparici|ón, paradero
victim: víctima|n, superviviente|n, sobreviviente|n, damnificad*
survive: sobreviv*, superviv*
rescue: rescat*, socorr*, salv|ar, salvamento, bomber*
disaster: desastre|n, desastros*, catástrofe|n, catastrófic*, tragedia|n, trágic*, calamidad|es, devast*
earthquake: terremoto|n, sismo|n, seísmo|n, temblor|es, magnitud, epicentro, sísmic*, réplicas del terremoto, richter
tsunami: tsunami|n, maremoto|n
flood: inundaci|ón, inund*, riada|n, crecida|n, desbord*
storm: tormenta|n, tempestad|es, huracán, huracanes, tif|ón, ciclón, ciclones, tornado|n, temporal de, vendaval,
    borrasca|n
fire_blaze: incendio|n, incendi*, fuego|n, llamas, quem|ar, quema|n, calcinad|oa
volcano: volcán, volcanes, volcánic*, erupci|ón, lava
drought: sequía|n, hambruna|n, hambre, desnutrici|ón, malnutrici|ón
landslide: deslizamiento de tierra, deslizamientos de tierra, deslave|n, alud|es, avalancha|n,
    desprendimiento de tierra
accident: accident*, siniestro|n, incidente|n
crash_vehicle: colisi|ón, colision*, choque de, chocó, chocaron, se estrelló, se estrellaron, estrellarse, descarril*,
    naufrag*, hundi|ó, hundimiento
collapse: colaps*, derrumb*, desplom*, desmoron*
evacuate: evacu*, desaloj*
destroy: destru|uir, destruy*, destrucci|ón, destruid|oa, demol*, arruin*, arras|ar, dañ|ar, daño|n, destrozó,
    destroz*
threat: amenaz*, amenaza|n, poner en riesgo, pone en riesgo, puso en riesgo, en peligro
danger: peligr*, riesgo|n, arriesg*, insegur*, nociv*
safe: segur|oa, seguridad, a salvo
defend: defend|er, defiend*, defensa|n, defensiv*, prote|ger, protecci|ón, refugio|n
surrender: se rindió, se rindieron, rendirse, rendici|ón, capitul*
genocide: genocid*, crimen de guerra, crímenes de guerra, crímenes de lesa humanidad, limpieza étnica, holocausto
violence: violencia, violent*, brutal*, brutalidad
prisoner_of_war: prisionero de guerra, prisioneros de guerra, cautiv|oa

# science
science: ciencia|n, científic*, físic|oa, químic|oa, biolog*, biólog*, astrónom*, astronom*, matemátic*, laborator*
research: investigación científica, investi|gar, estudi|ar, estudio|n, anali|zar, análisis,
    investigaciones científicas
researcher: investigad|or, científic|oa, analista|n, especialista|n, expert|oa, académic*, estudios|oa
paper_scientific: artículo científico, artículos científicos, revista científica, publicación científica, tesis,
    paper, papers, artículo|n, trabajos presentados, ponencia|n
publish: publi|car, publicaci|ón, publicad|oa, edit|ar, editorial, editoriales, impresi|ón
publication: publicaci|ón, artículo|n, ensayo|n, columna|n, crónica|n, revista|n
discover: descubr*, descubiert*, descubrimiento|n, detect|ar, hallazgo|n, hall|ar, identifi|car, identificaci|ón
invent: invent|ar, invento|n, inventor*, invenci|ón, pioner*, innov*
experiment: experiment*, experimento|n, prueba|n, ensay|ar, ensayo|n, prob|ar
technology: tecnolog*, tecnológ*, ingenier*, técnic*
artificial_intelligence: inteligencia artificial, ia, agi, inteligencia artificial general, aprendizaje automático,
    aprendizaje profundo, red neuronal, redes neuronales, superinteligen*
model_ai: modelo|n, grandes modelos
algorithm: algoritm*
compute_power: capacidad de cómputo, potencia de cálculo, poder de cómputo, computaci|ón, computacional,
    computacionales, capacidad de cálculo, gpu, gpus, supercomputador*, superordenador*, centro de datos,
    centros de datos, chip, chips, potencia de cómputo, capacidad computacional, recursos informáticos,
    recursos de cómputo
semiconductor: semiconductor*, fabricante de chips, procesador|es, microchip|n
computer: ordenador|es, computadora|n, computador|es, portátil, portátiles, hardware, servidor|es, informátic*
software: software, aplicaci|ón, app, apps, programa informático, código|n, sistema operativo, programador*,
    desarrollador*
data: datos, base de datos, bases de datos, estadístic*
open_source: código abierto, fuente abierta, open source, open-source
closed_source: código cerrado, código propietario
release_product: lan|zar, lanzamiento|n, puso a disposición, disponible|n, poner a disposición, lanzad|oa
train: entren|ar, entrenamiento|n, formación profesional, capacitaci|ón, capacit|ar
launch_rocket: lanzamiento del cohete, lanzamiento de un cohete, lanzó el cohete, plataforma de lanzamiento,
    despegó el cohete
rocket: cohete|n, propulsor*
satellite: satélite|n, órbita|n, orbit*
space: espacio exterior, espacial, espaciales, nave espacial, naves espaciales, astronauta|n, cosmonauta|n, nasa,
    planeta|n, planetari*, marte, lunar, luna, asteroide|n, cometa|n, galaxia|n, universo, telescopio|n,
    sistema solar, estrella|n
self_driving: conducción autónoma, coche autónomo, coches autónomos, vehículo autónomo, vehículos autónomos,
    auto autónomo, autos autónomos, sin conductor, piloto automático, carro autónomo, carros autónomos
robot: robot|n, robots, robótic*, humanoide|n
drone: dron, drones, vehículo aéreo no tripulado
internet: internet, online, en línea, sitio web, sitios web, página web, páginas web, portal, portales, navegador web,
    banda ancha, web
social_media: red social, redes sociales, facebook, twitter, instagram, youtube, tiktok, whatsapp, wechat
phone: teléfono|n, móviles, telefonía, celular|es, smartphone|n, iphone|n, llamada telefónica, telefónic*
hack: hacker|n, ciberataque|n, ataque cibernético, cibern*, pirata informático, piratas informáticos, malware,
    ransomware, hacke*, pirateo
telecom: telecom*, operadora|n, 5g, 4g
energy: energía|n, energétic*, eléctric*, electricidad, central eléctrica, apag|ón, red eléctrica
oil: petróle*, petrolífer*, petroler*, gas, gases, gasoducto|n, oleoducto|n, gasolina, combustible|n, refinería|n,
    opep, crudo
renewable: renovable|n, energía solar, energía eólica, eólic*, panel solar, paneles solares, energía limpia,
    hidroeléctric*
battery: batería|n, litio
electric_car: coche eléctrico, coches eléctricos, vehículo eléctrico, vehículos eléctricos, auto eléctrico,
    autos eléctricos, carro eléctrico, carros eléctricos
machine: máquina|n, dispositivo|n, equipamiento, aparato|n, instrumento|n, herramienta|n, motor|es, maquinaria
develop: desarroll*, desarrollo|n, evolucion*
build: constru|uir, construy*, construcci|ón, construid|oa, edific*, erig*, levantar un edificio, obras
infrastructure: infraestructura|n, obras públicas, presa hidráulica, embalse|n
manual: manual, manuales, manualment*, a mano
automatic: automát*, automat*
benchmark: benchmark*, prueba de referencia, pruebas de referencia, punto de referencia
design: diseñ|ar, diseño|n, diseñador*, conceb*
measure: medir, mide, miden, midió, medici|ón, calcul|ar, cálculo|n, estim|ar, estimaci|ón, recuento|n, cuantific*
quantum: cuántic*
dna: adn, gen, genes, genétic*, genom*, cromosom*, mutaci|ón, mutante|n, clon|ar
species: especie|n, biodivers*, extinci|ón
fossil: fósil, fósiles, dinosaurio|n, prehist*, arqueol*, arqueól*, paleont*
probability: probabilidad|es, posibilidades de
laboratory: laboratorio|n
tool: herramienta|n, instrumento|n, utensili*
simulate: simul|ar, simulaci|ón, simulador*, entorno virtual

# health
health: salud, saludabl*, sanitari*, bienestar, sanidad
patient: paciente|n, enferm|oa
doctor: médic|oa, doctor|es, cirujan*, facultativ|oa
nurse: enfermer*, enfermería, cuidador*
hospital: hospital|es, hospitalari*, hospitali*, clínica|n, uci, cuidados intensivos, terapia intensiva,
    ingresad|oa en
medical: medicina, médic*, clínic|oa, medicinal, medicinales
disease: enfermedad|es, dolencia|n, trastorno|n, síndrome|n, patolog*, síntoma|n
epidemic: epidem*, pandem*, brote|n, covid*, coronavirus, covid-19, ébola, gripe|n, sars, mers
virus: virus, viral, virales, bacteri*, microbio|n, patógen*, germen, gérmenes, parásit*
infect: infec*, contagi*, contamin*, transmit|ir, transmisi|ón, dio positivo, casos confirmados, nuevos casos,
    caso confirmado
vaccine: vacun*, inmuni*, inocul*
drug_medicine: medicament*, fármaco|n, farmac*, comprimido|n, pastilla|n, antibiótic*, receta médica, prescri*
narcotic: narcótic*, cocaína, heroína, marihuana, cannabis, opioide|n, fentanilo, adicci|ón, adict|oa, sobredosis,
    droga|n, estupefaciente|n
treat_medical: tratamiento|n, terapia|n, terapéut*, curaci|ón, curad|oa, cirug*, trasplant*, diagnós*, diagnostic*,
    recuper|ar, recuperaci|ón
clinical_trial: ensayo clínico, ensayos clínicos, estudio clínico, prueba clínica, pruebas clínicas, placebo
cancer: cáncer*, cancerígen*, tumor|es, leucemia, quimioterap*
heart: corazón, corazones, cardíac*, cardiac*, cardio*, infarto|n, ictus
brain: cerebro|n, cerebral, cerebrales, neuro*, demencia, alzheimer
diabetes: diabet*, diabét*, insulina, obes*
hiv: vih, sida
malaria: malaria, paludismo, tuberculos*, dengue, cólera, sarampión, poliomielitis, zika
pregnan: embaraz*, gestaci|ón, gestante|n, maternidad, feto|n, abort*, anticoncep*
born: nac|er, naci|ó, nació, nacieron, nacid|oa, nacimiento|n, recién nacid|oa, cumpleaños, natalicio
mental: mental, mentales, psicolog*, psicólog*, psicológ*, psiqui*, depresi|ón, ansiedad, trauma|n, estrés
quarantine: cuarentena|n, confinamient*, confinad|oa, aislamient*, distanciamiento social, toque de queda
mask: mascarilla|n, tapabocas, cubrebocas, equipo de protección, respirador|es
smoke: fum|ar, fumador*, tabac*, cigarrillo|n, nicotina
diet: dieta|n, nutri*, caloría|n, vitamina|n, proteína|n, alimentaci|ón
disab: discapaci*, minusval*, cieg|oa, sord|oa, silla de ruedas, autis*, inválid*
blood: sangre, sangrient*, sanguíne*, hemorrag*

# sport
win: gan|ar, victoria|n, victorios*, venc|er, venci|ó, vencedor*, triunf*, derrot|ar, ganador*, se impuso,
    se impusieron
lose: perd|er, perdi|ó, pierde, pierden, perdedor*, derrota|n, pérdida|n
draw_game: empat|ar, empate|n
score: marc|ar un gol, gol, goles, marcador|es, puntuaci|ón, puntu|ar, tanto|n del partido, anot|ar un gol
match: partido|n, encuentro deportivo, duelo|n, eliminatoria|n, semifinal, semifinales, cuartos de final,
    octavos de final
play: jug|ar, juega, juegan, jugó, jugaron, jugad|or
champion: campe|ón, campeones, campeona|n, campeonato|n, trofeo|n
tournament: torneo|n, liga|n, copa del mundo, copa|n, mundial de fútbol, gran premio, temporada|n, carrera|n
medal: medalla|n, medallista|n, podio|n
olympics: olimpiad*, olímpic*, paralímpic*, jj oo
athlete: atlet*, deportist*, deporte|n, deportiv*
coach: entrenad|or, seleccionad|or, director técnico, cuerpo técnico
football: fútbol, futbol*, fifa, uefa, portero|n, delantero|n, guardameta|n, rugby
basketball: baloncesto, básquet*, nba, béisbol, voleibol, tenis, críquet, hockey, golf
swim: nadó, nadaron, nadar, nadador*, nataci|ón, gimnas*, ciclis*, boxe*, esquí, esquí*, patinaj*, marat|ón, atletismo
doping: dopaje, antidopaje, doping, esteroide|n
record_best: récord, récords, plusmarca|n, marca mundial, recordman
fan: hincha|n, hinchada, aficionad|oa, espectador*, audiencia|n, seguidor*, multitud|es
stadium: estadio|n, polideportiv*
retire: jubil|ar, jubilaci|ón, jubilad|oa, se retiró, se retira, colgó las botas, retirarse
transfer: traspas|ar, traspaso|n, transfer*, cesi|ón
lead_ahead: en cabeza, a la cabeza, a la vanguardia, por delante de, va por delante, lider|ar la clasificación,
    tomó la delantera, en primer lugar,
    lider|ar con, lleva ventaja, llevar la delantera
lag_behind: rezagad|oa, se quedó atrás, quedarse atrás, por detrás de, va por detrás, en desventaja

# communication
say: decir, dice, dicen, dijo, dijeron, decía, decían, dicho, diciendo, habl|ar, contó, contaron, afirm|ar,
    afirmaci|ón, declar|ar, de acuerdo con, mencion|ar, relat|ar, asever|ar, sostuvo, sostiene, sostienen, apunt|ar,
    señal|ar, agre|gar, añad|ir, manifestó, manifestaron, indi|car, en palabras de, comentó, comentaron, refirió,
    aseguró que, precisó, precis|ar
statement: declaraci|ón, comunicado|n, comentario|n, coment|ar, nota oficial
write: escrib|ir, escrit|oa, escrit|or, redact|ar, redacci|ón, autor|es, autora|n, por escrito, borrador|es, anot|ar
message: mensaje|n, nota|n, memorando|n, comunicaci|ón, correspondencia, recado|n
email: e-mail|n, email|n, correo electrónico, correos electrónicos, correo|n
letter: carta|n, misiva|n
forward: reenvi|ar, reenví*, reenvió, remit|ir
send: envi|ar, envío|n, envía, envían, mand|ar, remit|ir, remitente|n, despach|ar, despleg|ar
receive: recib|ir, recepci|ón, destinatari*, obten|er, obtuvo, obtuvieron, obtiene, obtienen, obtenid|oa
copy_in: en copia, con copia
reply: respond|er, respuesta|n, réplica|n, repli|car, contest|ar, contestaci|ón, en respuesta, reaccion|ar, repuso
ask: pregunt|ar, pregunta|n, cuestion|ar, ped|ir, pidió, pide, piden, pidieron, solicit|ar, solicitud|es, interrog|ar
demand_ask: exi|gir, exigencia|n, reivindic*, reclam|ar, insist|ir, exig*
answer_refuse: rehus|ar, recha|zar, rechazo|n, declin|ar, se negó a, negarse a, se niega a, negativa|n, se negaron a
announce: anunci|ar, anuncio|n, proclam*, divul|gar, hizo público, hacer público, hizo pública, dio a conocer,
    dar a conocer
report: inform|ar, informe|n, report|ar, reporte|n, reportaje|n, relat|ar, relato|n
inform: inform|ar, informaci|ón, notific*, avis|ar, aviso|n, comuni|car
news: noticia|n, titular|es, noticiario|n, primicia|n
media: medios de comunicación, prensa, periódico|n, periodis*, diario|n, televis*, tv, radio|n, emisora|n, cnn, bbc,
    revista|n, rueda de prensa, informativo|n
press_release: comunicado de prensa, comunicados de prensa, nota de prensa, notas de prensa
press_conference: rueda de prensa, ruedas de prensa, conferencia de prensa, conferencias de prensa,
    comparecencia ante los medios
interview: entrevist*
post: tuit|n, tuite|ar, tweet|n, blog|n, entrada de blog, publicó en, publicación en, posteó, postear
promise: promet|er, promesa|n, compromet*, compromiso|n, juramento|n, juró, jurar, se comprometió
plan: plan, planes, planific*, plane|ar, pretend|er, intenci|ón, previst|oa, prevé, prevén, program|ar,
    tenía en mente, en mente, tiene previsto, tienen previsto, propósito de
propose: propon|er, propone, proponen, propuso, propusieron, propuest|oa, sugerencia|n, suger|ir, sugiere, sugirió,
    sugirieron, recomend|ar, recomendaci|ón, recomiend*, aconsej|ar, asesor*, consult|or
offer: ofre|cer, oferta|n, ofreci|ó, ofrecimiento|n, licitaci|ón, puja|n, oferta de compra
deny: ne|gar, niega, niegan, negaci|ón, desment|ir, desmiente, desmienten, desminti|ó, refut|ar, rebat|ir
admit: admit|ir, reconoc|er, recono|cer, reconoci|ó, reconocimiento, confes|ar, confiesa, confesi|ón
confirm: confirm|ar, confirmaci|ón, verific*, corrobor|ar, ratific*
warn: advert|ir, advierte, advierten, advirti|ó, advertencia|n, alert|ar, alerta|n, alarma|n, avisó
agree: acord|ar, acuerda, acuerdan, acordó, acordaron, de acuerdo en, consens*, unánim*, unanimidad, respald|ar,
    coincid|ir, se mostró de acuerdo,
    está de acuerdo, están de acuerdo, estuvo de acuerdo
disagree: discrep*, desacuerdo|n, disent|ir, diverg*, objeci|ón, no está de acuerdo, no están de acuerdo, disiden*,
    en desacuerdo, no coincid|ir
accept: acept|ar, aceptaci|ón, aco|ger, acoge
support: apoy|ar, apoyo|n, respald|ar, respaldo|n, a favor de, partidari*, defensor*, favorec*, aval|ar
oppose: oponerse, se opuso, se opusieron, se opone, se oponen, oposición a, resist*, contrari|oa, en contra de
criticise: criti|car, crítica|n, crític|oa, reproch|ar, reproche|n, conden|ar la decisión, censur|ar, arremetió,
    cuestionó
praise: elogi|ar, elogio|n, alab|ar, aplaud|ir, aplauso|n, aclam*, homenaj*, felicit|ar, agrade|cer, agradec*,
    honr|ar, ensalz*
apologise: disculp*, pidió perdón, pedir perdón, perd|ón, arrepent*, se disculpó, lament|ar
complain: quej*, queja|n, protest|ar por, reclamaci|ón, denuncia|n
explain: expli|car, explicaci|ón, aclar|ar, aclaraci|ón, esclare|cer, interpret|ar
guide: guiar, guió, guía|n, orient|ar, orientaci|ón, mentor*
inspire: inspir*, incentiv*, estimul*
contact: contact*, se puso en contacto, comunicarse con
rhetoric: retóric*, tono, eslóga*, eslogan|es, lema|n
anonymous: anónim*, anonim*, no identificad*, seudónim*
signal: señal|es, señal, señaliz*, indicio|n, gesto|n
greet: salud|ar, saludo|n, acog*, bienvenid*, felicit*
imagine: imagin*, fantas*, vislumbr*
curious: curios*, intrig*
misunderstand: malentendid*, malinterpret*, entendió mal, confus*, confund*
hesitate: vacil*, titube*, renuen*, indecis*, reticen*
enthusiastic: entusias*, emocionad*, ilusionad*, fervor*
pessimistic: pessimis*, pesimis*, sombrí|oa, desanim*
optimistic: optimis*, esperanz*
shame: vergüenz*, avergonz*, bochorn*, vergonz*
proud: orgull*
sad: trist*, lágrim*, llor|ar, llanto, pena por, apenad*
mock: burl|ar, burla|n, mof|ar, ridiculiz*, sátira|n, broma|n, chiste|n, parodi*
insult: insult*, ofend*, ofensa|n, injuri*, humill*, afrenta*
despise: despreci*, desdeñ*, desdén, menospreci*, faltó al respeto
respect: respet*, admir*, venera*, estima por
forget: olvid*
remember: record|ar, recuerd*, memori*, rememor*
summarise: resum*, esboz*, sintetiz*, síntesis, delinear
express_feeling: expres|ar, expresi|ón
invite: invit*
convince: convenc*, convenz*, persuad*, persuas*
calm: calm*, tranquil*, seren*, sosegad*, relajad*
satisfied: satisf*, content|oa, complacid*
displeased: descontent*, insatisf*, decepci*, frustr*, disgust|oa, desilus*, desagrad*, molest|oa, infeliz, infelices,
    contrariad*
attribute_cause: atribu*, debido a, achac|ar, achac*, se debe a, se debió a
describe: describ|ir, descripci|ón, retrat*, caracteri*
argue: argument|ar, argumento|n, debat|ir, discusi|ón, discut|ir, aduc|ir
discuss: discut|ir, discusi|ón, debat|ir, debate|n, convers|ar, conversaci|ón, diálogo|n, dialog*, consult|ar,
    consulta|n
insist: insist|ir, reiter|ar, enfati*, énfasis, recalc*, subray|ar, resalt|ar
reveal: revel|ar, revelaci|ón, divul|gar, desvel|ar, sacó a la luz, salió a la luz, expuso, dejó al descubierto,
    destap|ar
hide: escond*, ocult|ar, encubr*, disimul*
lie: ment|ir, mintió, mintieron, miente, mienten, mentira|n, falsamente, falsedad|es, engañ|ar, engaño|n, falsific*,
    fals|oa,
    deshonest*, fabricad*, bulo|n
true: verdad|es, verdader*, verídic*, hecho cierto, real, reales, realidad, exact|oa, correct|oa, auténtic*, veraz,
    veraces, genuin|oa,
    correctamente, tiene razón, tenía razón, tienen razón, realmente, de hecho, acertad|oa
sign: firm|ar, firma del, firma de, firmante|n, suscrib|ir, rubric*
meeting: reuni|ón, reunirse, reunió, reunieron, reúne, encuentro|n, se reunió, se reunieron, sesi|ón
visit: visit|ar, visita|n, visitante|n, turis*, turíst*, viaje|n, viaj|ar, viajer*
call_phone: llamada|n, llamó por teléfono, telefone*,
    llamad|a telefónica, llamó a
name: nombre|n, apellido|n, título|n, titulad|oa, bauti|zar, apod*, conocid|oa como
language: lengua|n, idioma|n, traduc*, traduj*, palabra|n, vocabulario, lingüíst*, discurso|n, el habla
document: document*, archivo|n, registro|n, transcripci|ón, fichero|n, certificad*, manuscrit*, página|n,
    carta fundacional
list: lista|n, list|ar, catálogo|n, índice|n, ranking, clasificaci|ón, listado|n
image: imagen, imágenes, foto|n, fotograf*, fotográf*, vídeo|n, video|n, captura de pantalla, cámara de video,
    grabaci|ón
opinion: opini|ón, opin|ar, creer, cree, creen, creía, creyó, pens|ar, piensa, piensan, pensamiento|n, consider|ar,
    creencia|n, punto de vista, perspectiva|n, actitud|es, sentimiento|n
know: saber, sabe, saben, sabía, sabían, supo, supieron, sabid|oa, conoc|er, cono|cer, conocimiento|n, consciente|n,
    conscien*, comprend*, entend|er, entiend*
decide: decid|ir, decisi|ón, resoluci|ón, resolvió que, determin|ar, concluy*, optó, optaron, optar,
    opci|ón, seleccion*, deliber*, escog*
want: querer, quiere, quieren, quería, querían, quiso, quisieron, dese|ar, deseo|n, esperanza|n, aspir*,
    dispuest|oa a, voluntad, prefer*, prefier*, le gustaría, quisiera, pretend|er
expect: expectativa|n, prever, prevé, prevén, previsi|ón, pronóstic*, pronostic*, proyecci|ón, se espera, esperaba,
    esperan, previst|oa
doubt: duda|n, dudó, dudar, dudos*, incertidumbre|n, inciert|oa, escéptic*, escepticismo, especul*, rumor*, poco claro
concern: preocup*, temor|es, tem|er, teme, temen, inquiet*, pánico, miedo|n,
    ansios*, ansiedad, nervios*, apren*, angusti*
surprise: sorprend*, sorpres*, choque|n, conmoci|ón, inesperad*, asombr*, atónit*, perplej*
angry: rabia, irritad|oa, irrit|ar, furios*, furia, indign*, enfad*, enoj*, resentim*
conference: conferencia|n, congreso|n, convenci|ón, simposio|n, foro|n
quote_source: cit|ar, citaci|ón, citad|oa, fragmento|n, transcrib*

# people
person: persona|n, individu|oa, human|oa, gente, hombre|n, mujer|es, adult|oa, masculin|oa, femenin|oa
woman: mujer|es, femenin|oa, niña|n, chica|n, muchacha|n, señora|n, feminis*, género
man: hombre|n, masculin|oa, varón, varones, chico|n, muchacho|n
child: niñ|oa, menor de edad, menores de edad, bebé|n, adolescen*, joven, jóvenes, juventud, infan*, crío|n
family: familia|n, familiar|es, pariente|n, hogar|es, antepasad*, descend*, generaci|ón
parent: padre|n, madre|n, progenitor*, patern|oa, matern|oa
spouse: espos|oa, marido|n, cónyuge|n, novi|oa, pareja|n, viud|oa
marry: casarse, se casó, se casaron, casad|oa, casamiento|n, matrimoni*, boda|n, nupcias, contrajo matrimonio
divorce: divorci*
sibling: herman|oa, gemel|oa, melliz|oa, prim|oa, tí|oa, sobrin*
son_daughter: hij|oa, niet|oa, hereder*, abuel|oa
ethnic: étnic*, etnia|n, racial|es, raza|n, racis*, tribu|n, tribal|es, indígena|n, nativ|oa, discrimin*, esclav*,
    colonial*, colonia|n
community: comunid*, vecindario|n, barrio|n, sociedad|es, social, sociales
lgbt: gay, gays, lesbian*, lgbt*, homosexual*, transgénero, transexual*, mismo sexo
celebrity: celebridad|es, famos|oa, ídolo|n, icono|n, héroe|n, heroína|n, leyenda|n, legendari*
homeless: sin techo, sin hogar, personas sin hogar, chabola|n
life: vida|n, viv|ir, viv|oa, vive, viven
hopeless: sin esperanza, desesperad*, desesperaci|ón, inútil, inútiles, sin futuro, condenad|oa al fracaso, desolador*
merit: mérito|n

# education
school: escuela|n, escolar|es, colegio|n, guardería|n, aula|n, jardín de infancia, instituto de secundaria, secundaria
university: universi*, facultad|es, campus, universitari*
student: estudiante|n, alumn|oa, universitari*, estudiantil|es
teacher: profesor*, docente|n, maestr|oa, tut|or, instructor*, educador*, enseñ|ar, enseñanza
education: educa*, educaci|ón, plan de estudios, clase|n, curso|n, académic*, alfabeti*, aprend*
degree: diploma|n, licenciatura|n, máster, maestría|n, doctorad*, título universitario, se graduó, graduaci|ón,
    graduad|oa, se licenció
intern: becari*, prácticas profesionales, pasante|n, pasantía|n, aprendi|z
exam: examen, exámenes, selectividad, prueba de acceso
book: libro|n, novela|n, manual|es, best-seller, autobiogra*, biogra*, memorias, lector|es, lectura|n, leer, leyó,
    leyeron, bibliotec*

# nature
climate: clima, climátic*, climas, calentamiento global, efecto invernadero, gases de efecto invernadero,
    cambio climático
emission: emisi|ón, emit|ir, carbono, co2, dióxido de carbono, metano, neutralidad de carbono
pollute: contamin*, polu*, tóxic*, derrame de petróleo, vertido|n
environment: ambiental|es, medio ambiente, medioambient*, ecolog*, ecológ*, ecosistema|n, hábitat|n, conservaci|ón,
    sostenib*, sustentab*, naturaleza, natural|es
forest: bosque|n, forestal|es, deforest*, selva|n, árbol|es, madera|n, tala de
animal: animal|es, fauna, perr|oa, gato|n, caball|oa, ganado, vaca|n, cerdo|n, oveja|n, pájaro|n, ave|n, elefante|n,
    león, leones, tigre|n, oso|n, ballena|n, tibur|ón, insecto|n, mamífero|n, reptil|es, lobo|n, ratón, ratones,
    serpiente|n, abeja|n, cabra|n, zoológico|n, mono|n
plant_living: flora, flor|es, planta|n, vegeta*, semilla|n, hierba|n, césped, hoja|n, raíz, raíces
sea: mar, mares, océano|n, oceánic*, marin|oa, costa|n, coster|oa, litoral, playa|n, golfo|n, bahía|n, isla|n,
    península|n, arrecife|n, marea|n, marítim*
river: río|n, lago|n, laguna|n, arroyo|n, cascada|n, cataratas, embalse|n, canal navegable
water: agua|n, acuátic*, mojad|oa, líquid|oa, hídric*
mountain: montaña|n, montañ*, colina|n, cerro|n, sierra|n, glaciar|es, valle|n, acantilado|n, escal|ar, desierto|n
weather: lluvia|n, lluv*, llover, llovió, nieve, nev|ar, nevada|n, temperatura|n, ola de calor, calor, cálid|oa,
    frí|oa, hielo, viento|n, nub|es, niebla|n, humedad, celsius, meteorolog*, meteorológ*
ice: hielo|n, helad|oa, ártic|oa, antárti*, polar|es, glacia*, derret*, deshielo
mine: minería, mina, minas, miner|oa, carbón, cobre, mineral|es, tierras raras, oro, plata, diamante|n, acero, hierro,
    metal|es, aluminio
earth_ground: tierra|n, suelo|n, terreno|n, superficie|n, roca|n, piedra|n, arena, polvo

# transport
vehicle: vehículo|n, coche|n, automó*, automot*, auto|n, carro|n, camión, camiones, autobús, autobuses, furgoneta|n,
    moto|n, motociclet*, motocicl*, bicicleta|n, taxi|n, conduc|ir, conduj*, conductor*, chofer|es, manej|ar
train_rail: ferrocarril|es, ferroviari*, tren, trenes, metro de, tranvía|n, vía férrea, locomotora|n, estación de tren
airplane: avión, aviones, aeronave|n, vuelo|n, vol|ar, vuela, vuelan, aerolínea|n, compañía aérea, compañías aéreas,
    piloto|n, helicóptero|n, jet|n, boeing, airbus, aviaci|ón, aére|oa, aeronáut*, despe|gar, despegue|n,
    espacio aéreo
airport: aeropuerto|n, aeroportuari*, pista de aterrizaje, aterri|zar, aterrizaje|n
ship: buque|n, barco|n, embarcaci|ón, ferry, ferris, crucero|n, puerto|n, portuari*, carga|n, contenedor|es, naveg|ar,
    naveg*, mariner|oa, petrolero|n, submarino|n, yate|n, flete|n
road: carretera|n, autopista|n, autovía|n, calle|n, puente|n, túnel, túneles, tráfico vial, avenida|n, ruta|n,
    camino|n, peat|ón
passenger: pasajer|oa, viajer*, tripula*, a bordo
transport: transport*, logístic*, billete|n, pasaje|n, boleto|n

# food
agriculture: agricult*, agríc*, granja|n, granjer*, finca|n, cosech|ar, cosecha|n, ganader*, plantaci|ón, rieg*,
    fertili*, pesticid*, plaguicid*, rural|es, cultiv*, agropecuari*
food: comida|n, alimento|n, aliment*, comer, comió, comen, culinari*, cocin*, chef|n, restaurante|n, pan, panes,
    carne|n, pollo|n, pescado|n, fruta|n, verdura|n, legumbre|n, arroz, trigo, maíz, grano|n, cereal|es, azúcar,
    leche, queso|n, huevo|n, soja, patata|n, papa frita, almuerzo|n, cena|n, desayuno|n, harina
drink: beber, bebe, bebió, bebida|n, vino|n, cerveza|n, alcohol*, café, cafés, zumo|n, jugo|n, borrach*
fishing: pesca, pesc|ar, pescador*, pesquer*, caza|n, ca|zar, cazador*

# culture
art: arte|n, artista|n, artístic*, pint|ar, pintor|es, pintura|n, cuadro al óleo, escult*, museo|n, galería|n,
    exposición de arte, estatua|n, monumento|n
music: músic*, musical|es, canci|ón, álbum, álbumes, cant|ar, cantante|n, concierto|n, orquesta|n, ópera|n,
    composit|or, piano, guitarr*, rapero|n, grammy, jazz, baile|n, bail|ar, bailarin*, danza|n
film_cinema: película|n, filme|n, cine, cinematog*, cineasta|n, hollywood, taquilla|n, óscar, oscar, actor|es, actriz,
    actrices, documental|es, gui|ón, largometraje|n
theatre: teatr*, obra de teatro, drama|n, dramátic*, comedia|n, comediant*, espectácul*, festival|es, ceremonia|n,
    serie|n, episodio|n, telenovela|n, actuaci|ón
culture: cultur*, patrimonio cultural, civiliz*, costumbre|n
symbol: símbol*, simbol*, emblem*, bandera|n
smile_laugh: sonri*, sonrisa|n, reír, rió, risa|n, carcajad*
hobby_fun: entreten*, diversión, divertid*, pasatiempo|n, ocio, afición, recreaci|ón
religion: religi*, iglesia|n, mezquita|n, templo|n, cristian*, catól*, musulm*, islam, islámic*, judí|oa, judaísmo,
    budis*, hindú*, sacerdote|n, obispo|n, papa francisco, el papa, vaticano, re|zar, oraci|ón, dios, dioses, culto|n,
    clero, monje|n, biblia, corán, sagrad|oa, peregrin*, secta|n
fashion: moda, ropa|n, vest|ir, vestid*, vestuario, camis*, zapato|n, joya|n, uniforme|n, textil|es, sombrero|n
game_video: videojuego|n, juego electrónico, consola|n, juguete|n, ajedrez
holiday: festivo|n, navidad|es, semana santa, ramadán, año nuevo, vacaciones, celebr|ar, celebraci|ón, conmemor*,
    fiesta|n, aniversario|n
funeral: funeral|es, enterr|ar, entierro|n, sepult*, luto, pésame, tumba|n, cementerio|n, velatorio|n, condolencia|n,
    cremaci|ón
humor_like: amor|es, amar, aman, gustar, le gusta, les gusta, ador|ar, enamor*, popular|es, feliz, felices, felicidad,
    alegr*, placer|es, divert*
hate: odi|ar, odio|n, despreci*, hostil|es, hostilidad, detest*, repuls*, asco, aversi|ón
beautiful: belleza|n, bell|oa, bonit|oa, hermos|oa, lind|oa, atractiv|oa, elegan*

# place
place: lugar|es, local|es, sitio|n, área|n, regi|ón, regional|es, zona|n, distrito|n, territori*, escena|n,
    provincia|n, provincial|es, estado|n, federal|es, municipio|n, municipal|es, condado|n
city: ciudad|es, urban|oa, metrópoli*, metropolitan*, pueblo|n, aldea|n, villa|n, suburbi*, localidad|es
house: casa|n, vivienda|n, apartamento|n, departamento residencial, piso|n, residencia|n, residencial|es, mansi|ón,
    inmobiliari*, inmueble|n, habitaci|ón, techo de la casa, puerta|n, pared|es, ventana|n
hotel: hotel|es, hoteler|oa, resort|n, posada|n, alojamient*, aloj|ar, hospedaje, hosped|ar
shop: tienda|n, supermercado|n, minorista|n, centro comercial, centros comerciales, comerciante|n, almacén, almacenes
center: centro|n, en medio de
north: norte, norteñ*, sur, sureñ*, este del país, oeste, oriental|es, occidental|es, oriente, occidente, noreste,
    noroeste, sureste, suroeste, meridional|es, septentrional|es
distance: distancia|n, lejos, cerca, kilómetr*, milla|n, metro|n, remot|oa, al lado, junto a,
    más cerca, acerc|ar, aproxim*, proximidad

# time
time: tiempo|n, era de, período|n, periodo|n, momento|n, siglo|n, década|n, duraci|ón, época|n, fechad|oa, con fecha,
    fecha de, fecha del
future: futur|oa, mañana, próximos años, venider*
past_time: pasad|oa, atrás, ayer, antaño, antiguamente
today_now: hoy, actual|es, actualmente, en este momento, vigente|n, actualidad
simultaneous: simultán*, al mismo tiempo, mientras tanto
sudden: súbit*, repentin*, abrupt*, de repente, de pronto
repeated: repetid*, repet|ir, repite|n, repetici|ón, reiterad*, una y otra vez, recurrent*,
    reiterad|oa
permanent: permanent*, para siempre, eterno, eterna, perpetu*, indefinidament*
immediate: inmediat*, instantáne*, urgen*, de inmediato, en cuanto
year_annual: anual|es, anualmente, por año, al año, todos los años, mes, meses, mensual|es, mensualmente, semana|n,
    semanal|es, diari|oa, trimestr*, por mes, al mes, todos los meses, por día, al día, todos los días, por semana,
    cada año, cada mes, cada día
night: noche|n, mediodía, medianoche, madrugada|n, amanecer, nocturn*

# change
begin: empe|zar, empiez*, comen|zar, comienz*, comienzo|n, inici|ar, inicio|n, pasó a,
    primeros días, primeros tiempos, primeros años, etapa inicial, fase inicial
end: termin|ar, fin, fines, finali*, acab|ar, conclu|uir, complet|ar, culmin*
stop: par|ó, paró, pararon, paraliz*, detuvo la, detener la, ces|ar, cancel|ar, cancelaci|ón, suprim|ir, abol|ir,
    abolici|ón, interrump*, interrupci|ón, dej|ar de, desist|ir,
    cort|ar el acceso, cortó el acceso, poner fin, puso fin, cortó la
suspend: suspend|er, suspendi|ó, suspensi|ón, paus|ar, pausa|n, congel|ar, congelaci|ón, moratoria|n, paraliz*
continue: continu|ar, continú*, continu*, permanec*, permane|cer, prosigu*, prosegu*, mantener, mantiene, mantienen,
    mantuvo, mantuvieron, persist*, durader*, sigue, siguen, siguió, siguieron
delay: retras|ar, retraso|n, apla|zar, aplazamiento|n, posterg*, demor*, pospon*, pospus*, pospuest*, dilat|ar
resume: reanud*, retom|ar, reinici*, restaur|ar, restable*, reactiv*
increase: aument|ar, aumento|n, cre|cer, creci|ó, creciente|n, crecimiento|n, sub|ir, subi|ó, subida|n, sube, suben,
    elev|ar, eleva, dispar|ar, se disparó, se dispararon, expan*, ampli|ar, amplía, ampliaci|ón, increment*,
    impuls|ar, impulso|n, alza|n, escalad*, ascendi|ó, repunt*
decrease: disminu|uir, disminuci|ón, cae, caen, cayó, cayeron, cayendo, caer, caíd|oa, caída|n, descend|er,
    descendi|ó, descenso|n, desciend*, bajar, bajó, bajaron, baja, bajan, bajado, bajará, bajando, bajada|n,
    decre|cer, retroced*, retroceso|n, declive|n, declin|ar, menguó, mengua, se contrajo, contracci|ón
reduce: reduc|ir, suprim|ir, supresi|ón, elimin|ar, eliminaci|ón, reduj*, reduci|ó, reduz*, reducci|ón, recort|ar, recorte|n, acort*, minimi*, aliv*, atenu*, mitig*
double: dobl|ar, duplic*, doble
triple: triplic*, triple|n, cuadruplic*, cuádruple
change: cambi|ar, cambio|n, alter|ar, alteraci|ón, modific*, transform*, convert|ir, conviert*, convirti|ó,
    conversi|ón, adapt|ar, revis|ar, revisi|ón, enmend*, enmienda|n, ajust|ar, ajuste|n, vari|ar, variaci|ón,
    transici|ón
replace: sustitu|uir, sustituci|ón, reempla|zar, reemplazo|n, repuso, relev|ar
improve: mejor|ar, mejora|n, perfeccion*, progres*, avan|zar, avance|n, avanzad|oa
worsen: empeor*, deterior*, degrad*, agrav*, debilit*
become: se convirtió en, se convirtieron en, convertirse en, se convierte en, se volvió, volverse, llegar a ser,
    llegó a ser, surg|ir, surgi|ó, emerg*
happen: ocurr|ir, ocurri|ó, suced|er, sucedi|ó, acontec*, tuvo lugar, tuvieron lugar, tendrá lugar, se produjo,
    se produjeron, acaec*
cause: caus|ar, causa|n, result|ar en, resultado|n, provo|car, origin|ar, desencaden*, gener|ar, por culpa de,
    consecuencia|n, efecto|n, motiv|ar, motivo|n, raz|ón, razones, ocasion|ar, debido a
prevent: preven|ir, prevenci|ón, evit|ar, imped|ir, impid*, bloque|ar, bloqueo|n, obstru*, dificult|ar, fren|ar
interrupt: interrump*, interrupci|ón, perturb*
recover_economy: recuper*, recuper|ar, recuperaci|ón, repunt*, remont*
overcome: superación, sobrepon*, vencer las dificultades
decisive: decisiv*, determinant*, resolut*
inevitable: inevitabl*, imparabl*, inexorabl*, ineludibl*
extreme: extrem|oa, extremadament*, drástic*, radical*, excesiv*
undermine: socav*, debilit*, mermar, mermó, erosion*, minar, desestabiliz*
strengthen: reforz*, refuerz*, fortalec*, robustec*, intensific*, consolid*
remove: elimin*, remov*, remoción, borr|ar, suprimi*, erradic*, quitó, quitar,
    elimin|ar, eliminaci|ón
unintentional: no intencional*, sin querer, sin intención, involuntari*, inadvertid*, accidentalmente
intentional: intencional*, intencionad*, deliberad*, a propósito, adrede, premeditad*
careless: descuid*, negligen*, imprudent*, imprudenci*, temerari*, precipitad*
careful: cuidad*, cautel*, prudent*, prudenci*, minucios*, diligent*, precauci|ón
allow_help: ayud|ar, ayuda|n, auxili*, facilit|ar, contribu|uir a, promov|er, promuev*, promoci|ón, incentiv*,
    estimul*, foment|ar, alent|ar, posibilit*
succeed: éxito|n, exitos*, logr|ar, logro|n, alcan|zar, consigui|ó, consigue, consiguen, conquist*
fail: fracas|ar, fracaso|n, fall|ar, fallo|n, fallid|oa, malogr*, en vano
reach: lle|gar, llegada|n, alcan|zar
move: mover, movió, movieron, mueve, mueven, movimient*, traslad|ar, traslado|n, se mudó, mudarse, se mudaron,
    mudanza|n
return: volver, volvió, volvieron, vuelve, vuelven, regres|ar, regreso|n, retorn|ar, devolv*, devuelv*, devuelt*,
    devoluci|ón
enter: entró, entraron, entrar, entrada|n, entran, entrando, penetr*, adentr*
follow: seguir, seguid|oa, siguiente|n, siguió a, acompañ*, subsiguiente|n, posterior|es, rastre|ar, persegu*,
    persigu*, seguidor*
wait: esper|ar a que, a la espera, aguard|ar, pendiente|n
try: intent|ar, intento|n, trat|ar de, esfuerzo|n, esforz*, se esfuerz*, pugn|ar por, procur|ar
use: utili|zar, utilizaci|ón, uso|n, usado, usada, usados, usadas, usar, usa, usan, usó, usaron, emple|ar el,
    apli|car, recurr|ir a
need: necesit|ar, necesidad|es, necesari*, requer*, requier*, exige, exigen, esencial|es, imprescindib*, indispensab*,
    vital|es, crucial|es
share_with: compart|ir, en común, conjunt|oa, conjuntamente, mutu|oa, junt|oa
combine: combin|ar, combinaci|ón, integr|ar, integraci|ón, unid|oa a, unir a, mezcl*, vincul*, enla|zar, conect*,
    conexi|ón, relacion*, relaci|ón, asociad|oa
separate: separ|ar, separaci|ón, divid|ir, divisi|ón, divorci*, romp|er, rompi|ó, ruptura|n, escisi|ón, apart|ar
include: inclu|uir, inclusi|ón, contener, contiene, contienen, contenid|oa, abar|car, comprend*, consist*,
    compuest|oa, involucr*
exclude: exclu|uir, exclusi|ón, omit|ir, omisi|ón, excepci|ón, exent|oa, exenci|ón, salvo
choose_depend: depend|er, dependen*, basad|oa en, confi|ar en, confía en, según el
focus: enfo|car, enfoque|n, concentr*, priori*, atenci|ón, interés, intereses, interes|ar, centrad|oa en, se centr*
prepare: prepar|ar, preparaci|ón, list|oa para, preparativ*, organi|zar
show: mostr|ar, muestra|n, muestran, mostró, exhib*, exposici|ón, indi|car, indic*, ilustr*, demostr*, present|ar,
    aparec*, visib*, evidenci*, reflej|ar
see: vio, vieron, ver, vist|oa, observ*, mir|ar, avist*, contempl*
hear: oír, oyó, oyeron, oyen, escuch|ar, audio|n, sonido|n, ruido|n
find: encontr|ar, encuentr*, locali|zar, hall|ar, halló, vestigio|n, situad|oa, búsqueda|n
take: tomó, tomaron, toman, tomar, tomad|oa, apoder*, incaut*, confisc*, captur*, decomis*, quit|ar
give: dar, dio, dieron, conced|er, otor|gar, atribu*, confer*, entregó,
    dado a, había dado, ha dado, han dado, dando, dará, entreg|ar
create: creador*, creativ*, cre|ar, creaci|ón, formó, formaron, formaci|ón, formad|oa
remain_unchanged: estab*, constante|n, inalterad*, sosten*, sin cambios
limit_time: plazo|n, fecha límite, calendario|n, cronograma|n, horario|n
lack: falta de, falta, faltó, faltaron, faltan, faltar, escas*, escasez, déficit|n, insuficien*, carencia|n, care|cer,
    carec*, inadecuad*
extend: prorrog*, prórroga|n, extend*, extiend*, extensi|ón, prolong*, renov*
mistake: error|es, errón*, equivoc*, incorrect*, fallo|n, defecto|n, bug,
    equívoco|n, desacierto|n, fallo de, error de cálculo, metedura de pata
solve: resolv|er, resuelv*, resolvi|ó, soluci|ón, solucion*, repar|ar, reparaci|ón, afront|ar
problem: problem*, dificultad|es, difícil|es, desafí*, obstáculo|n, cuesti|ón
hasten: aceler*, anticip|ar, adelant|ar, apresur*, antes de lo previsto
suffice: suficient*, bastar, basta con, bastante para

# quality
above: por encima de, exced*, exces*, super|ar, supera, sobrepas*, más allá de, rebas|ar,
    superior|es a, mayor que, sobre la media
below: por debajo de, inferior|es, debajo,
    menor que, más baj|oa que, bajo la media
more: adicional|es, más de, más que, extra, extras
less: menos de, menos que, menor número
big: grande|n, gran, mayor|es, enorme|n, gigant*, vast|oa, inmens|oa, significativ*, considerab*, sustanci*, masiv|oa,
    pesad|oa, gran escala
small: pequeñ|oa, menor|es, minúsc*, diminut*, ínfim*, modest|oa, liger|oa, mínim|oa, leve|n
long: larg|oa, extens|oa, longitud, alargad|oa
short: cort|oa, breve|n, brevemente
long_term: largo plazo, a largo plazo,
    medio y largo plazo
short_term: corto plazo, a corto plazo,
    corto y medio plazo, corto y mediano plazo
high: alt|oa, altura|n, pico|n, elevad|oa, altitud|es
low: baja, bajos, bajas, mínimo histórico
fast: rápid*, rapid*, velo|z, velocidad|es, deprisa, ritmo|n
slow: lent|oa, lentamente, despacio, gradual*, desaceler*, ralenti*
new: nuev|oa, reciente|n, recientemente, modern|oa, contemporáne*, novedad|es
old: viej|oa, antigu|oa, antaño, anterior|es, anteriormente, tradicional*, tradici|ón, histór*, edad|es, ancian|oa,
    mayor de edad
first_time: primer|oa, primer, inicial|es, inicialmente, original*, primari*, temprano, estreno
last_time: últim|oa, final|es, finalmente, postrer*, por fin, últimamente
good: buen|oa, buen, excelen*, óptim|oa, mejor|es, positiv|oa, benéf*, ventaj*, ideal|es, útil|es, valios*,
    calidad|es, benefici|ar, beneficio|n
bad: mal|oa, mal, negativ|oa, terrib*, peor|es, pésim|oa, advers|oa, sever|oa, grave|n, gravemente, horrib*,
    desventaj*
important: importan*, principal|es, fundamental*, clave|n, significativ*, central|es, relevante|n, relevancia,
    destacad|oa, notable|n, reconocid|oa, crucial|es, sobre todo
possible: posib*, viab*, potencial|es, probab*, oportunid*, capaci*, capa|z
impossible: imposib*, inviab*, incapa*
equal: igual*, idéntic*, equival*, semejan*, similar*, just|oa, justicia, equidad, compar|ar, comparaci|ón
different: diferen*, distint*, diverg*, al contrario, contrari*, opuest*, contradic*, contrast*, desigual*
certain: ciert|oa, certeza|n, ciertamente, clar|oa, claramente, obvi*, evident*, definitiv*, exactamente,
    precisamente, dejó claro, dejar claro
strong: fuerte|n, poderos*, poderes, intens|oa, intensidad|es, robust|oa, fuerza|n, fortalec*, potente|n, potencia|n
weak: débil|es, debilidad|es, frágil|es, fragil*, vulnerab*, endeble|n
free: libre|n, libremente, libertad|es, liber*
full: complet|oa, completamente, enter|oa, enteramente, totalmente, integral|es, íntegr*, llen|oa, plen|oa, absolut*
part: parcial*, secci|ón, componente|n, porci|ón, fracci|ón, pedazo|n, segmento|n, elemento|n, aspecto|n, parte|n

# general
operate: oper|ar, operaci|ón, gestion|ar, gesti|ón, funcion|ar, funcionamiento
mean_signify: signific|ar, signifi|car, significa, significan, significado|n, impli|car, quiere decir
structure: estructura|n, estructural|es, sistema|n, sistémic*, marco legal
content: detalle|n, detall|ar, tema|n, tópico|n, pormenor|es
situation: situaci|ón, circunstanci*, escenario|n, coyuntura|n
committee: comité|n, comisi|ón, panel de expertos, grupo de trabajo, comisionad*
police_officer: agente de policía, agentes de policía, agente policial, agente|n, guardia|n, policía|n
presenter: presentador*, locutor*, conductor del programa
activity: actividad|es, evento|n, práctica|n, ejercicio|n
participate: particip|ar, participaci|ón, participante|n, tomó parte, tomar parte, compare|cer
condition: condici|ón, criterio|n, requisito previo, condicion*
mystery: misteri*, enigma*
origin_source: origen, orígenes, provenient*, procedenc*, proced|er de, proviene|n
scope: alcance, abarc*, extensión de, gama de
field_area: campo|n, ámbito|n, esfera|n, dominio de
feature: característica|n, rasgo|n
factor: factor|es
background: contexto|n, trasfondo|n, antecedente|n
example: ejemplo|n, ejemplific*
stage_phase: fase|n, etapa|n, paso|n
process_course: proceso de, secuencia|n, trámite|n
method: método|n, manera|n, procedimiento|n, enfoque|n
alternative: alternativ*, opci|ón, otra salida
unrelated: no correlacionad*, sin relación con, independiente de, independientemente de, desvinculad*, irrelevant*,
    ajen|oa a
call_as: llam|ar, denomin|ar, calific*, tach|ar, tild|ar, catalog|ar de
attract: atra|er, atrae, atraen, atrajo, atrajeron, atracci|ón
direction: direcci|ón, rumbo|n, tendencia|n, giro|n, orientaci|ón
network: red, redes
trial_court: juicio|n, juzg|ar, juz|gar, vista oral, proceso penal, proceso judicial
access: acceso|n, acced|er, accedi|ó, accesib*
management: gesti|ón, gestion|ar, administr|ar, administraci|ón, manejo de
challenge_question: impugn|ar, poner en duda, puso en duda, cuestionó la, desafi|ar, desafí*
permission_owner: reten|er, retuvo, retenid|oa, reserv|ar, reserva|n, preserv*, conserv|ar
carry: llevó a cabo, llevar a cabo, llevaron a cabo, reali|zar, reali*, ejecut|ar, implement*, efectu|ar,
    aplicaci|ón de la ley, cumplir
cover_span: propag|ar, propag*, extend*, abarc*, disemin*, espar*
hold_event: celebr|ar, se celebró, se celebrará, organi|zar, acogió
hit_strike: golpe|ar, golpe|n, peg|ar, puñetazo|n, patada|n, apuñal*, agred|ir, agredi|ó, alcanzad|oa por
touch_body: cabeza|n, cara a cara, rostro|n, mano|n, brazo|n, pierna|n, cuerpo|n, pie, pies, ojo|n, oreja|n, piel,
    cabello|n, pelo|n, hueso|n, boca|n, nariz, cuello|n, hombro|n, rodilla|n, dedo|n, diente|n, pulm|ón, hígado,
    riñ|ón, músculo|n, pecho, estómago
color: color|es, roj|oa, azul|es, verde|n, negr|oa, blanc|oa, amarill|oa, naranja|n, morad|oa, marrón, gris|es,
    rosado|n
light: lu|z, ilumin*, brill*, oscur*, láser, lámpara|n, sombra|n
sound_quiet: silenci*, silencio|n, callad|oa, ruidos*
cell_molecule: célula|n, celular|es, molécul*, molecul*, átomo|n, partícula|n, electr|ón, prot|ón, neutr*, fot|ón,
    hidrógeno, oxígeno, nitrógeno, ácido|n, enzima|n
sleep: dorm|ir, duerm*, sueño|n, cama|n, despert|ar, soñ|ar
fight_conflict: enfrentamiento|n, enfrent*, conflict*, choque|n, pelea|n, pele|ar, riña|n
tension: tensi|ón, tens|oa, presi|ón, presion*
balance: equilibr*, desequilibr*, contrapes*
hard_work: trabaj|ar en, ocupad|oa
interest_stake: conflicto de intereses, conflictos de intereses, conflicto de interés, partes interesadas,
    parte interesada
empower: empoder*, capacitaci|ón
dominate: domin|ar, dominante|n, hegemon*, suprem*, predomin*
collaborate_public: transparen*, abiertamente
existential: exist|ir, existi|ó, existencia*
speculate_bet: apuesta|n, casino|n, lotería|n, juego de azar, juegos de azar, apost|ar
sustain_loss: sufr|ir, sufri|ó, sufrimiento|n, pade|cer, dolor|es, doloros*
attractive_tourism: atracción turística, atracciones, lugar turístico, parque|n, jardín, jardines, torre|n,
    castillo|n, palacio|n
army_rank: coronel|es, comandante|n, capitán, capitanes, teniente|n, sargento|n, almirante|n
measure_action: medidas, providencia|n, reacci|ón, reaccion|ar, actuaci|ón
deal_handle: trat|ar con, manej|ar, lidi|ar, abord|ar
chance_random: aleatori*, azar, casualidad|es, coincid*, suerte, afortunad*, desafortunad*
crisis: crisis
emergency: emergencia|n
attention: atenci|ón, notó, percib|ir, advirtió la presencia
left_over: restante|n, rest|ar, sobrante|n, el resto, sobró, sobraron, quedan, quedó, quedaban
bring: traer, trae, traen, trajo, trajeron, traíd|oa, trayendo
against: contra el, contra la, contra los, contra las
case_instance: caso|n
level: nivel|es, grado de
behaviour: comportamient*, conducta|n, comport|ar
number: número|n, cantidad|es, monto|n, importe|n, proporci|ón, porcent*, ratio|n, tasa de, tasas de, promedio|n,
    tamaño|n, escala|n, volumen, volúmenes, total de, índice|n, suma|n, cifra|n
type: tipo|n, categorí*, especie de, clase de, versi|ón, estilo|n, modalidad|es, modo|n
common: usual*, habitual*, normal*, común, comunes, comúnmente, típic*, general|es, regular*, rutin*, frecuen*,
    generaliz*, en general
special: especial*, particularmente, excepcional*, extraordinari*, insólit*, específic*, peculiar*, exclusiv*
illegal_alleged: presunt|oa, supuest|oa, alegad|oa, presuntamente, supuestamente
mission: misi|ón, tarea|n, cometido|n, propósito|n, finalidad|es
goal: objetivo|n, meta|n, ambici|ón, visi|ón, sueño|n
benefit_humanity: humanidad, ser humano, seres humanos, human|oa, toda la humanidad
role: papel de, papel en, papeles, cargo|n, funci|ón, posici|ón, puesto|n, estatus, rol, roles
job: empleo|n, trabaj|ar, trabajo|n, profesi*, profesión, ocupaci|ón, carrera profesional, vacante|n, profesional|es
unemploy: desemple*, desempleo, paro registrado, desocupaci|ón, parados
experience: experiencia|n, vivencia|n, habilidad|es, pericia, talent*, cualific*, calificaci|ón profesional,
    destreza|n, especialización
resource: recurso|n, material|es, materia prima, materias primas, activo|n, insumo|n
influence: influ*, impact*, impacto|n, afect|ar, efecto|n
idea: idea|n, concepto|n, noci|ón, teorí*, principio|n, hipótesis, teóric|oa
suitable: adecuad|oa, apropiad|oa, conveniente|n, idóne|oa, elegib*, compatib*
empty: vací|oa, vaci|ar, desiert|oa
deep: profund|oa, profundament*, profundidad|es, hond|oa
narrow: estrech|oa, angost|oa
wide: ampli|oa, ampliament*, anch|oa, extens|oa
absurd: absurd*, ridícul*, sin sentido, irracional*, disparat*, bizarr*, infundad*, injustificad*, no tiene sentido
reasonable: tiene sentido, tener sentido, tenía sentido, razonabl*, sensat*, racional*, lógic|oa, justificad*,
    plausib*, comprensib*
medium_term: medio plazo, mediano plazo, corto y medio plazo, corto y mediano plazo, medio y largo plazo
simple: simple|n, simplemente, simplific*, fácil|es, fácilmente, sencill|oa
complex: complej*, complic*, sofistic*, intrincad*
voluntary: voluntari*
enemy: enemig|oa, adversari*
friend: amig|oa, amistad|es, colega|n, compañer|oa
fate: destino|n
habit: hábito|n, costumbre|n, acostumbr*
identity: identidad|es
ambitious: ambicios*
moral: moral|es, moral, moralmente, étic*, conciencia
honest: honest*, honrad*, sincer*, íntegr*, integridad, franqueza
cowardly: cobard*, tímid*, miedos*
courage: coraje, valent*, valiente|n, audaz, audaces, osad*, bravura
generous: generos*, espléndid*, magnánim*, desprendid*
relation_trust: confianza, fiable|n, credib*, creíble|n, leal|es, lealtad|es, desconfi*, fidedign*
"""
)

ARITHMETIC = Arithmetic(
    acts=word_table(
        """
have: tiene, tienen, tenía, tenían, tuvo, posee, poseía, hay, había, son, eran, está, están, estaba, estaban
gain: compr*, recib*, ganó, ganaron, obtuvo, obtuvieron, encontr*, recog*, contrat*, recaud*, adquir*, produj*, fabric*,
  construy*, hizo, hicieron
give: dio, dieron, regal*, donó, donaron, entreg*, prest*
lose: vend*, perdió, perdieron, gast*, comió, comieron, usó, usaron, despid*, elimin*, cerró, cerraron, quem*
take: tomó, tomaron, quitó, quitaron, retir*, robó, robaron
put: puso, pusieron, coloc*, añad*
come: llegó, llegaron, entró, entraron, se unieron
go: salió, salieron, se fue, se fueron, partió, partieron
"""
    ),
    cues=word_table(
        """
whole: en total, total, en conjunto, conjuntamente
rest: queda, quedan, quedaron, quedaban, restantes, sobran, sobraron, el resto
now: ahora, actualmente
before: inicialmente, originalmente, al principio, después de, tras, antes, desde
each: cada
more: más
fewer: menos
than: que
joint: y, pero, mientras, o, e
planned: quiere, quieren, quería, querían, pretend*, planea, planean
earlier: antes, antes de
later: después, tras
ahead: faltando, faltaban, faltan, a falta de
price: por, a
subset: de los cuales, de las cuales, entre ellos, entre ellas, entre los que, entre las que, incluidos, incluidas, incluyendo, de ellos, de ellas
until: hasta
rise: subió, subieron, aumentó, aumentaron, creció, crecieron
fall: cayó, cayeron, bajó, bajaron, disminuyó, disminuyeron
from: de
to: a
"""
    ),
    light=frozenset(
        word_list(
            """
            solo, sólo, también, después, luego, más, otros, otras, nuevos, nuevas, ayer, hoy, y, pero, todavía
            """
        )
    ),
    links=frozenset({"de", "del", "ellos", "ellas"}),
    receivers=frozenset({"a", "al", "para"}),
    givers=frozenset({"de", "del"}),
)

DOCUMENTS = DocumentWords(
    nouns=("documento", "reportaje", "artículo", "archivo", "fichero", "noticia", "fuente", "texto"),
    kinds={"traducción": "translation", "texto traducido": "translation", "resumen": "summary"},
    names={
        "inglés": "en",
        "inglesa": "en",
        "portugués": "pt",
        "portuguesa": "pt",
        "chino": "zh",
        "china": "zh",
        "español": "es",
        "española": "es",
        "francés": "fr",
        "francesa": "fr",
        "alemán": "de",
        "alemana": "de",
        "italiano": "it",
        "italiana": "it",
        "japonés": "ja",
        "japonesa": "ja",
    },
    everything=("los documentos", "las fuentes"),
    headlines=("titulares", "titular", "títulos", "título"),
    before=("de acuerdo con", "conforme a", "según", "en"),
    saying=(
        "describió",
        "describe",
        "menciona",
        "escribe",
        "informa",
        "informó",
        "afirma",
        "afirmó",
        "relata",
        "relató",
        "señala",
        "señaló",
        "dice",
        "dijo",
    ),
    linking=("que",),
    recipient=("dirigido a", "para", "al", "a"),
    spanning=("abarcan", "abarca", "cubren", "cubre", "se extienden", "se extiende", "van de", "datan de"),
)

LANGUAGE = Language(
    code="es",
    name="Spanish",
    spaced=True,
    grammar=GRAMMAR,
    values=VALUES,
    concepts=CONCEPTS,
    arithmetic=ARITHMETIC,
    documents=DOCUMENTS,
)
