"""Quantities in Portuguese text, of Brazil and of Portugal."""

from __future__ import annotations

import pytest

from tests.values.reading import quantities, short

READ = [
    ("1.250 livros", [("1.250 livros", "count 1250 book")]),
    ("2,75 metros", [("2,75 metros", "count 2.75 metre")]),
    ("26 750 euros", [("26 750 euros", "money 26750 EUR")]),
    ("vinte e três navios", [("vinte e três navios", "count 23 ship")]),
    ("cento e vinte e três", [("cento e vinte e três", "number 123")]),
    ("mil e duzentos votos", [("mil e duzentos votos", "count 1200 vote")]),
    ("dois mil e quinze casos", [("dois mil e quinze casos", "count 2015 case")]),
    ("três milhões quatrocentos mil", [("três milhões quatrocentos mil", "number 3400000")]),
    ("tres milhoes", [("tres milhoes", "number 3000000")]),
    ("meio milhão de eleitores", [("meio milhão de eleitores", "count 500000 voter")]),
    ("um milhão e meio de reais", [("um milhão e meio de reais", "money 1500000 BRL")]),
    ("US$ 2,8 mil milhões", [("US$ 2,8 mil milhões", "money 2800000000 USD")]),
    ("R$ 3 bilhões", [("R$ 3 bilhões", "money 3000000000 BRL")]),
    ("40 milhões de euros", [("40 milhões de euros", "money 40000000 EUR")]),
    ("R$ 9.000 por mês", [("R$ 9.000 por mês", "money 9000 BRL/month")]),
    ("menos de 45 milhões de dólares", [("menos de 45 milhões de dólares", "money < 45000000 USD")]),
    ("mais de 1.234 pessoas", [("mais de 1.234 pessoas", "count > 1234 person")]),
    ("não mais de 40 pessoas", [("não mais de 40 pessoas", "count <= 40 person")]),
    ("pelo menos 384 mortos", [("pelo menos 384 mortos", "count >= 384 death")]),
    ("até 30 dias", [("até 30 dias", "duration <= 30 day")]),
    ("cerca de US$ 11.000", [("cerca de US$ 11.000", "money ~ 11000 USD")]),
    ("quase 2 toneladas", [("quase 2 toneladas", "count nearly 2 tonne")]),
    ("limitado a 100 vezes", [("limitado a 100 vezes", "multiple <= 100")]),
    ("entre 10 e 15 milhões de reais", [("10 e 15 milhões de reais", "money 10000000..15000000 BRL")]),
    ("de 5 a 10 dias", [("5 a 10 dias", "duration 5..10 day")]),
    ("de 5% para 10%", [("5%", "percent 5"), ("10%", "percent 10")]),
    ("2-3 anos", [("2-3 anos", "duration 2..3 year")]),
    ("12,5 por cento", [("12,5 por cento", "percent 12.5")]),
    ("3 pontos percentuais", [("3 pontos percentuais", "percent 3 percentage_point")]),
    ("um terço dos votos", [("um terço", "number 1/3")]),
    ("metade da população", [("metade", "number 0.5")]),
    ("o dobro do preço", [("dobro", "multiple 2")]),
    ("centenas de milhões de dólares", [("centenas de milhões de dólares", "money order 100000000..1000000000 USD")]),
    ("dezenas de milhares de pessoas", [("dezenas de milhares de pessoas", "count order 10000..100000 person")]),
    ("24 horas por dia", [("24 horas por dia", "duration 24 hour/day")]),
    ("Há um mês", [("um mês", "duration 1 month")]),
    ("aos 54 anos de idade", [("54 anos de idade", "duration 54 year")]),
    ("a 25ª emenda", [("25ª", "ordinal 25")]),
    ("a quadragésima sétima reunião", [("quadragésima sétima", "ordinal 47")]),
    ("a segunda vez", [("segunda", "ordinal 2")]),
    ("3 milhões de reais à escola", [("3 milhões de reais", "money 3000000 BRL")]),
    ("3 euros por bilhete", [("3 euros por bilhete", "money 3 EUR/ticket")]),
    ("15 M€", [("15 M€", "money 15000000 EUR")]),
    ("2,5M€ por ano", [("2,5M€ por ano", "money 2500000 EUR/year")]),
    ("muro com 15 m de altura", [("15 m", "count 15 metre")]),
    ("3 reais e 50 centavos", [("3 reais e 50 centavos", "money 3.5 BRL")]),
    ("dois dólares e 25 centavos", [("dois dólares e 25 centavos", "money 2.25 USD")]),
    ("2 euros e 20 cêntimos", [("2 euros e 20 cêntimos", "money 2.2 EUR")]),
    ("mais da metade das casas", [("mais da metade", "number > 0.5")]),
    ("menos do dobro", [("menos do dobro", "multiple < 2")]),
    ("trinta e poucos anos", [("trinta e poucos anos", "duration > 30 year")]),
    ("100 e tal pessoas", [("100 e tal pessoas", "count > 100 person")]),
    ("1 milhão e 200 mil votos", [("1 milhão e 200 mil votos", "count 1200000 vote")]),
    ("1 milhão e 200 votos", [("1 milhão", "number 1000000"), ("200 votos", "count 200 vote")]),
    ("não chega a 10%", [("não chega a 10%", "percent < 10")]),
    ("igual ou superior a 10 mil euros", [("igual ou superior a 10 mil euros", "money >= 10000 EUR")]),
    ("a partir dos 18 anos", [("a partir dos 18 anos", "duration >= 18 year")]),
    ("ronda os 20 milhões", [("ronda os 20 milhões", "number ~ 20000000")]),
    ("por 2 x 0", [("2", "number 2"), ("0", "number 0")]),
    ("a Lei 13.709/2018", [("13.709", "ordinal 13709")]),
]

NOTHING = [
    "uma organização e um plano",
    "uma faca de dois gumes",
    "mais uma vez",
    "segundo a agência, nada mudou",
    "na segunda-feira",
    "o GPT-4 e o Falcon 9",
    "meio ambiente",
    "no meio da rua",
    "um franco-atirador",
    "2. Musk processou",
    "um meio rápido e barato",
    "um apartamento com dois quartos",
    "de um dia para o outro",
    "em um grau menor",
    "o inimigo número um",
    "na segunda quinzena do mês",
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_read(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(text[f.start : f.end], short(f.value)) for f in quantities("pt", text)] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_left_alone(text: str) -> None:
    assert [text[f.start : f.end] for f in quantities("pt", text)] == []
