"""How fast values are read from dense text, per language. Skipped unless asked for (`--benchmark-only`).

The floor is 300 kB/s; figures in `extra_info` are bytes a call.
"""

from __future__ import annotations

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from factcheck.languages import get_language
from factcheck.values.scan import find_values

DENSE = {
    "en": "In 2018 the fund gave less than $45 million to 24 companies; about a third of its staff left in a month. ",
    "pt": "Em 2018 o fundo deu menos de 45 milhões de dólares a 24 empresas; um terço dos 120 funcionários saiu. ",
    "zh": "2018年该基金向24家企业提供不到4500万美元，约三分之一的120名员工在一个月内离开。",
    "es": "En 2018 el fondo dio menos de 45 millones de euros a 24 empresas; un tercio de los 120 empleados se fue. ",
    "fr": "En 2018 le fonds a donné moins de 45 millions d'euros à 24 entreprises ; un tiers des 120 salariés partit. ",
    "de": "Im Jahr 2018 gab der Fonds weniger als 45 Millionen Euro an 24 Firmen; ein Drittel der 120 Leute ging. ",
    "it": "Nel 2018 il fondo diede meno di 45 milioni di euro a 24 imprese; un terzo dei 120 dipendenti lasciò. ",
    "ja": "2018年に基金は24社に4500万ドル未満を提供し、約3分の1に当たる120人の従業員が1カ月以内に去った。",
}


@pytest.mark.parametrize("code", sorted(DENSE))
def test_find_values(benchmark: BenchmarkFixture, code: str) -> None:
    text = "\n".join([DENSE[code]] * 800)
    benchmark.extra_info["bytes"] = len(text.encode())
    found = benchmark(find_values, text, get_language(code))
    assert len(found) >= 800 * 4
