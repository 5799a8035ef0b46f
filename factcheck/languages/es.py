"""Spanish, of Spain and of America: words and writing habits, as data."""

from __future__ import annotations

from factcheck.languages.base import Grammar, Language
from factcheck.languages.calendar_data import Calendar, PartName
from factcheck.languages.table import word_list, word_map
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
        "{D} de {month}", "{D} {month}", "{month} {D}, {Y}", "{D} del mes de {month} de {Y}", "{D} del mes de {month}",
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
        *(f"<{wd}{gap}>{{D}}" for wd in _WEEKDAYS for gap in (" ", ", ", " día ", " el día ")),
        "siglo {c}", "siglos {c}", "s. {c}", "año de {Y}", "año {Y}",
    ),
    relative={
        "hoy": ("day", 0, "document"), "hoy mismo": ("day", 0, "document"), "ayer": ("day", -1, "document"),
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
    not_after=("en día",),
    which={
        "pasado": -1, "pasada": -1, "último": -1, "última": -1, "ultimo": -1, "ultima": -1, "próximo": 1, "próxima": 1,
        "proximo": 1, "proxima": 1, "que viene": 1, "este": 0, "esta": 0, "este pasado": -1, "este próximo": 1, "siguiente": 1, "anterior": -1, "pasado día": -1,
        "entrante": 1,
    },
    parts_before=_PARTS_OF_TIME,
    bounds_before={
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
        "ejercicio", "respecto a", "frente a", "nacido en", "nacida en", "allá por",
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
    glue=("a las", "a la", "al", "de", "del", "día", "el", "el día", "en", "sobre las", "hacia las", "desde las", "por",
        "alrededor de las", "cerca de las", "hasta las", "de este", "este", "a eso de las", "pasadas las", "antes de las",
        "después de las", "poco después de las", "poco antes de las"),
    clock=(
        "{h}:{mi}[:{s}][ (h.|h|hs|hrs.|hrs|horas)]", "{h}:{mi}[:{s}][ horas][ (de la|por la|del|de)] {part}",
        "{h}:{mi}[ ]{part}", "{h}.{mi} (horas|h.|h|hrs)", "{h}.{mi}[ horas] (de la|por la|del) {part}", "{h}h{mi}",
        "{h}.{mi}[ ]{part}", "{h}[ ]{part}", "{h} horas de la {part}", "<las >{h}.{mi}",
        *(
            form.replace("H", hour) for hour in ("{h}", "{hw}") for form in (
                "H {ms} (de la|por la|del) {part}", "<a las >H {ms}", "<a la >H {ms}", "<las >H y media", "H de la {part}",
                "H del {part}", "H en punto (de la|del) {part}", "H en punto",
            )
        ),
        *(f"<{lead} las >{{h}}[ ](horas|h.|h|hs|hrs|hrs.)" for lead in ("a", "desde", "hasta", "sobre", "hacia", "pasadas")),
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
    clock_leads=("las", "la", "a las", "a la", "hasta las", "desde las", "sobre las", "hacia las", "entre las", "al", "a"),
    zones={"hora peninsular": "CET"},
)

# --- values: numbers, bounds, currencies, units ---------------------------------------------------------------------

_COUNTED_ES = """
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
    "milésim": 1000, "millonésim": 10**6,
    "billonésim": 10**12,
}

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
        "millares": 1000, "k": 1000, "m": 10**6, "mm": 10**6, "mill.": 10**6, "mln": 10**6,
    },
    letter_scales=frozenset({"k", "m", "mm"}),
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
    negatives=("menos", "negativo"),
    halves=("mitad", "medio", "media"),
    and_half=("y medio", "y media"),
    denominators={
        "tercio": 3, "tercios": 3, "cuarto": 4, "cuartos": 4,
        **{stem + ending: n for stem, n in _PARTS.items() for ending in ("o", "os")},
        **{stem + ending: n for stem, n in (("millonésim", 10**6), ("milmillonésim", 10**9), ("billonésim", 10**12))
           for ending in ("o", "a", "os", "as")},
        "décima": 10, "décimas": 10, "centésima": 100, "centésimas": 100, "milésima": 1000, "milésimas": 1000,
        **{f"{word} parte{s}": n for word, n in (("tercera", 3), ("cuarta", 4), ("quinta", 5), ("sexta", 6), ("séptima", 7),
            ("octava", 8), ("novena", 9), ("décima", 10), ("centésima", 100)) for s in ("",)},
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
    ordinals={
        **{stem + ending: value for stem, value in _ORDINALS.items() for ending in ("o", "a", "os", "as")},
        "primer": 1, "tercer": 3, "decimotercer": 13, "decimoprimer": 11, "noveno": 9,
    },
    ordinal_suffixes=("º", "ª", ".º", ".ª", "°", "er", ".er", "ro", "ra", "do", "da", "to", "ta", "mo", "ma", "vo", "va", "no", "na"),
    ordinal_needs_article=frozenset(
        ["segundo", "segunda", "segundos", "segundas", "cuarto", "cuarta", "cuartos", "cuartas", "quinta", "quintas", "quinto", "quintos", "sexta", "octava", "octavos", "cuartos", "novena"]
    ),
    determiners=frozenset(
        word_list(
            """
            el, la, los, las, del, al, un, una, en, su, sus, este, esta, ese, esa, aquel, aquella, de, por, como, cada, mi, nuestro, nuestra
            """
        )
    ),
    range_words={"a": "range", "al": "range", "hasta": "range", "y": "opened", "o": "next", "u": "next", "ó": "next"},
    range_openers={
        "entre": "range", "de": "range", "del": "range", "entre el": "range", "entre los": "range", "entre un": "range", "desde": "range",
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
        "no inferior al": ">=", "no menor a": ">=", "no menor de": ">=", "a partir del": ">=", "mínimo": ">=", "desde los": ">=",
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
        "celsius": "°c|ºc|grados celsius|grado celsius|grados centígrados|grado centígrado|celsius|centígrados|grados c|grado c",
        "fahrenheit": "°f|ºf|grados fahrenheit|grado fahrenheit|fahrenheit|grados f|grado f", "kelvin": "kelvin|kelvins",
        "degree": "°|º|grado|grados",
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
    duration_cues=frozenset({"en", "hace", "durante", "tras", "dentro", "casi", "menos"}),
    duration_followers=frozenset({"después", "antes", "atrás", "más", "largo"}),
    nouns=_counted(_COUNTED_ES),
    multiples={
        "doble": 2, "dobles": 2, "duplicó": 2, "duplica": 2, "duplican": 2, "duplicaron": 2, "duplicar": 2, "duplicado": 2, "duplicando": 2,
        "duplicará": 2, "duplique": 2, "duplicaba": 2, "triple": 3, "triplicó": 3, "triplica": 3, "triplican": 3, "triplicaron": 3,
        "triplicar": 3, "triplicado": 3, "triplicando": 3, "triplicará": 3, "cuádruple": 4, "cuádruplo": 4, "cuadruplicó": 4,
        "cuadruplica": 4, "cuadruplicar": 4, "cuadruplicado": 4, "cuadruplicaron": 4, "quíntuple": 5, "quintuplicó": 5, "quintuplica": 5,
        "quintuplicar": 5, "quintuplicado": 5, "décuplo": 10,
    },
    multiple_marks=("x", "×"),
    times_cues=frozenset({
        "más", "mayor", "mayores", "menor", "menores", "el", "la", "los", "las", "que", "superior", "superiores", "inferior", "menos", "lo",
        "su", "sus", "aumentó", "creció", "multiplicó", "multiplicado", "multiplica", "multiplicar", "mejor", "peor", "limitado", "limitada",
        "límite", "tope", "retorno", "retornos", "rápido", "tan", "tanto",
    }),
    per=("por", "al", "a la", "cada", "por cada", "/", "a", "el", "la"),
    per_phrases={
        "anualmente": "year", "por año": "year", "al año": "year", "anuales": "year", "anual": "year", "cada año": "year", "mensuales": "month",
        "mensual": "month", "por mes": "month", "al mes": "month", "mensualmente": "month", "cada mes": "month", "semanales": "week",
        "semanal": "week", "a la semana": "week", "por semana": "week", "diarios": "day", "diarias": "day", "diario": "day", "diariamente": "day",
        "al día": "day", "por día": "day", "por hora": "hour", "la hora": "hour", "per cápita": "person", "por cabeza": "person",
        "por persona": "person", "trimestrales": "quarter", "semestrales": "semester", "cada uno": "item",
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
        contra, aproximadamente, respectivamente, además, quien, quienes, cual, cuyo, cuya, muy, tan, así, casi, incluso, luego, entonces, hoy, ayer
        """
    )),
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
        dos mil y pico, menos mal, de un día para otro, de un momento a otro, a mitad de, en mitad de, mitad de mandato, mitad de camino, mitad de temporada, ni a medias, segunda residencia, en primera, siete mares, siete vidas, doble sentido, doble rasero, doble cara,
        en dos patadas, un sinfín, un sinnúmero, quinta columna, tres cuartos de lo mismo, quinto pino, cada dos por tres,
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

_NEGATION = word_list(
    """
    no, ni, nunca, jamás, ningún, ninguno, ninguna, ningunos, ningunas, nadie, nada, sin, tampoco, dej|ar de, lejos de,
    falta de, ausencia de, rehus|ar, se neg|ar a, neg|ar a, se niega a, se niegan a, niega a, negarse a, en vez de,
    en lugar de, incapaz de, imposible, ya no, aún no, todavía no, no más
    """,
    _PARADIGMS,
)

_NOT_NEGATION = word_list(
    """
    no solo, no sólo, no solamente, no únicamente, no menos de, no menos que, no más de, no más que, nada menos,
    nada más que, sin duda, sin dudas, sin lugar a dudas, sin embargo, sin contar, sin mencionar, sin hablar de, ni que decir,
    si no, no obstante, no en vano, sin precedentes, sin fines de lucro, sin ánimo de lucro, sin fin de lucro, sin hilos,
    sin cesar, sin falta, no es solo, no es sólo, no faltan, no tardó, no hay duda, no cabe duda, nada más lejos,
    nada más llegar, a no ser
    """
)

_MODALITY = word_map(
    """
planned: planific|ar, planifi|car, planea, planean, planeó, planeaba, planeaban, planear, planeado, planeando, plan de,
    planes de, plan para, planes para, pretend|er, intención de, tiene previsto, tienen previsto, tenía previsto,
    tenían previsto, prevé, prevén, preveía, preveían, prevista, previsto, previstos, previstas, prever, quiere, quieren,
    quería, querían, quiso, quisieron, dese|ar, esper|ar, aspira a, aspiran a, program|ar, agend|ar, a punto de,
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
    recomienda, recomiendan, recomend|ar, recomendaci|ón, consider|ar, estudi|ar, debat|ir, discut|ir, baraj|ar,
    en conversaciones, en negociaciones, negocia, negocian, negociaba, aconsej|ar, apel|ar, defiende, defienden,
    defendió, idea de, plante|ar
future: va a, van a, iba a, iban a, será, serán, tendrá, tendrán, habrá, habrán, estará, estarán, hará, harán, dará,
    darán, próximo, próxima, próximos, próximas, futuro, futura, futuros, futuras, en el futuro
hypothetical: si fuera, si fuese, si fueran, si hubiera, si hubiese, si tuviera, si tuviese, si pudiera, si hay, si no,
    si se, si es, aunque fuera, de lo contrario, en caso de, en caso de que, a menos que, a no ser que, siempre que,
    siempre y cuando, con tal de que, sería, tendría, habría, haría, estaría, fuera, fuese, fueran, fuesen, hubiera,
    hubiese, hubieran, hubiesen, tuviera, tuviese, hipotético, hipotética, en teoría, imagin|ar, suponiendo, como si,
    iría, irían, daría, darían
attempted: intent|ar, intento, intentos, intento de, trató de, trataron de, trata de, tratan de, trataba de, tratar de,
    tratando de, tratado de, esfuerzo por, esfuerzos por, esfuerzo para, esfuerzos para, procur|ar, tentativa de, pugna por
""",
    _PARADIGMS,
)

_SPEECH_VERBS = word_map(
    """
predict: predijo, predice, predicen, predijeron, vaticinó, vaticina, vaticinan, vaticinaron, pronosticó, pronostica,
    pronostican, pronosticaron, auguró, augura, auguran
propose: sugirió, sugiere, sugieren, sugirieron, propuso, propone, proponen, propusieron, recomendó, recomienda,
    recomiendan, recomendaron, aconsejó, aconseja, planteó
say: decir, dice, dicen, dijo, dijeron, decía, decían, dirá, diría, diciendo, dicho, diga, digan, dije, afirm|ar,
    declar|ar, anunci|ar, inform|ar, relat|ar, report|ar, expli|car, añad|ir, agre|gar, mencion|ar, refirió, refiere,
    refieren, refirieron, coment|ar, admit|ir, recono|cer, confes|ar, confiesa, confirm|ar, argument|ar, insist|ir,
    enfati|zar, subray|ar, recal|car, resalt|ar, desta|car, revel|ar, divul|gar, alert|ar, advirtió, advierte,
    advierten, advirtieron, advertía, advertir, advertido, avis|ar, estim|ar, calcul|ar, apunt|ar, señal|ar, describ|ir,
    reiter|ar, repitió, repite, repiten, conclu|uir, concluyó, concluye, concluyen, record|ar, recuerda, recuerdan,
    brome|ar, observ|ar, testifi|car, criti|car, elogi|ar, cre|er, cree, creen, creía, opin|ar, pens|ar, piensa, piensan,
    según, de acuerdo con, conforme a, en palabras de, contó, cuenta, cuentan, contaron, contaba, narr|ar, habló, habla,
    expres|ar, aclar|ar, lament|ar, indi|car, not|ar, manifestó, manifiesta, manifestaron, manifestar, sostuvo, sostiene,
    sostienen, sostuvieron, asever|ar, precis|ar, puntuali|zar, matiz|ar, mati|zar, detall|ar, comuni|car, inform|ar,
    expuso, expone, expusieron, mantuvo que, mantiene que, consider|ar, celebr|ar que, detall|ar
write: escrib|ir, escrito, escrita, escritos, escritas, tuite|ar, public|ar, publi|car, poste|ar, firm|ar, redactó,
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
    _PARADIGMS,
)

_PRONOUNS = word_map(
    """
first: yo, me, mí, mi, mis, mío, mía, míos, mías, conmigo
first_plural: nosotros, nosotras, nos, nuestro, nuestra, nuestros, nuestras
third: él, ella, le, su, sus, suyo, suya, sí, consigo
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
        casi, quizá, quizás, etc, sr, sra, dr, dra, además, apenas, embargo, vamos, voy, soy, somos, estoy, estamos, tengo
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
    additive=frozenset(word_list("otros, otras, otro, otra, adicionales, adicional, más")),
    adpositions=frozenset(
        word_list(
            """
            de, del, con, en, para, por, contra, sobre, sin, tras, ante, entre, hasta, desde, hacia, a, al, mediante, según
            """
        )
    ),
    stop_words=_STOP_WORDS,
    paradigms=_PARADIGMS,
)

# --- concepts --------------------------------------------------------------------------------------------------------

CONCEPTS: dict[str, tuple[str, ...]] = {}

LANGUAGE = Language(code="es", name="Spanish", spaced=True, grammar=GRAMMAR, values=VALUES, concepts=CONCEPTS)
