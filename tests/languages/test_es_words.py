"""Spanish words: what newsrooms say in many ways is one concept, look-alikes are not it, and nouns are no verbs."""

from __future__ import annotations

import pytest

from factcheck.languages import get_language
from factcheck.languages.automaton import ConceptIndex

SPANISH = get_language("es")


def concepts_of(text: str) -> set[str]:
    return {hit[2] for hit in ConceptIndex(SPANISH).find(text)}


SAID = [
    ("donate", "la fundación donó un ala nueva"),
    ("raise_money", "el museo recaudó fondos"),
    ("invest", "el fondo invirtió pronto"),
    ("invest", "invierten en la mina"),
    ("lend", "un préstamo del banco"),
    ("resign", "el decano dimitió"),
    ("resign", "la ministra presentó su renuncia"),
    ("fire", "el técnico fue despedido"),
    ("lay_off", "anunció despidos masivos"),
    ("sue", "el sindicato demandó a la fábrica"),
    ("sue", "presentaron una querella"),
    ("drop_lawsuit", "ella retiró la demanda"),
    ("found", "el club fue fundado en mayo"),
    ("acquire", "adquirió la filial"),
    ("merge", "la fusión de los bancos"),
    ("go_public", "su salida a bolsa"),
    ("salary", "la nómina y el sueldo"),
    ("suspend", "los vuelos fueron suspendidos"),
    ("stop", "pararon la obra"),
    ("injure", "nueve resultaron heridos"),
    ("die", "murieron tres mineros"),
    ("kill", "mató a dos guardias"),
    ("earthquake", "hubo un seísmo"),
    ("vaccine", "llegaron las vacunas"),
    ("champion", "campeones del mundo"),
    ("email", "su correo electrónico"),
    ("veto", "el derecho de veto"),
    ("increase", "los precios subieron y crecieron"),
    ("decrease", "los precios cayeron"),
    ("reduce", "redujeron la plantilla"),
    ("promise", "prometió ayuda"),
    ("election", "las elecciones de mayo"),
    ("self_driving", "un coche autónomo"),
    ("long_term", "planes a largo plazo"),
    ("non_profit", "una entidad sin ánimo de lucro"),
    ("open_source", "el código abierto"),
    ("convict", "fue condenado por fraude"),
    ("suspected", "el presunto ladrón"),
    ("artificial_intelligence", "la inteligencia artificial"),
    ("unemploy", "el desempleo"),
]

LOOK_ALIKES = [
    ("stop", "un viaje para la familia"),
    ("government", "la goma del lápiz"),
    ("marry", "casi llegó tarde"),
    ("share_stock", "una acción heroica"),
    ("convict", "el sospechoso huyó"),
    ("kill", "tres resultaron heridos"),
    ("die", "los heridos mejoran"),
    ("for_profit", "una fiesta de barrio"),
    ("found", "hallaron una moneda"),
    ("borrow", "le prestó el libro"),
    ("lie", "comentó la noticia"),
    ("sue", "crece la demanda de energía"),
    ("win", "volvió temprano"),
]


@pytest.mark.parametrize(("concept", "text"), SAID)
def test_said(concept: str, text: str) -> None:
    assert concept in concepts_of(text)


@pytest.mark.parametrize(("concept", "text"), LOOK_ALIKES)
def test_look_alikes(concept: str, text: str) -> None:
    assert concept not in concepts_of(text)


@pytest.mark.parametrize(
    ("form", "kind"), [("afirmó", "say"), ("negaron", "deny"), ("respondió", "reply"), ("prometió", "promise")]
)
def test_speech_verbs(form: str, kind: str) -> None:
    assert SPANISH.grammar.speech_verbs[form] == kind


@pytest.mark.parametrize("noun", ["informe", "anuncio", "firma", "rechazo", "apoyo", "cuenta", "estudio", "programa"])
def test_nouns_are_no_cues(noun: str) -> None:
    assert noun not in SPANISH.grammar.speech_verbs
    assert noun not in SPANISH.grammar.modality


@pytest.mark.parametrize(
    ("form", "kind"),
    [
        ("pretende", "planned"),
        ("quizás", "possible"),
        ("debe", "obligation"),
        ("va a", "future"),
        ("si", "hypothetical"),
    ],
)
def test_modality(form: str, kind: str) -> None:
    assert SPANISH.grammar.modality[form] == kind


@pytest.mark.parametrize(
    ("verb", "ending", "mood"),
    [
        ("ar", "ará", "future"),
        ("ar", "aría", "hypothetical"),
        ("ar", "ara", "hypothetical"),
        ("ar", "ó", None),
        ("ar", "aron", None),
        ("ir", "iera", "hypothetical"),
        ("car", "cará", "future"),
        ("gar", "gue", "hypothetical"),
        ("cer", "cerán", "future"),
    ],
)
def test_moods(verb: str, ending: str, mood: str | None) -> None:
    assert ending in SPANISH.grammar.paradigms[verb]
    assert SPANISH.grammar.moods[verb].get(ending) == mood
