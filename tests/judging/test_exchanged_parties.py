"""Claims with a figure or a date whose two parties are the wrong way round: nothing bears them out."""

from __future__ import annotations

import pytest

from factcheck.model.claim import Verdict
from tests.matching.world import corpus_of, finding_of_claim

GAVE, TOOK = "Harbour Fund gave Northgate 5 million dollars.", "Northgate gave Harbour Fund 5 million dollars."
SUED, WAS = "Northgate sued Veltro on 4 March 2019.", "Veltro sued Northgate on 4 March 2019."

ALLEGED = "The lawsuit alleged that Northgate violated its mission by partnering with Veltro."
TURNED = "The lawsuit alleged that Veltro violated its mission by partnering with Northgate."
DRAFT = "The release drafted by Brandt says that Sato left the board in March 2019."
DRAFTED = "The release drafted by Sato says that Brandt left the board in March 2019."

ROWS: tuple[tuple[str, str, str], ...] = (
    (GAVE, TOOK, "Harbour Fund gave Northgate 5 million dollars."),
    (GAVE, TOOK, "Harbour Fund gave 5 million dollars to Northgate."),
    (GAVE, TOOK, "Harbour Fund bought a ship, and gave Northgate 5 million dollars."),
    (GAVE, TOOK, "港湾基金给了北门公司500万美元。"),
    (GAVE, TOOK, "港湾基金买了一艘船，又给了北门公司500万美元。"),
    (GAVE, TOOK, "O Fundo Harbour deu 5 milhões de dólares à Northgate."),
    (SUED, WAS, "Northgate sued Veltro on 4 March 2019."),
    (SUED, WAS, "Veltro was sued by Northgate on 4 March 2019."),
    (SUED, WAS, "2019年3月4日，北门公司起诉了维尔特罗。"),
    (ALLEGED, TURNED, "The lawsuit alleged that Northgate violated its mission by partnering with Veltro."),
    (DRAFT, DRAFTED, "The release drafted by Brandt says that Sato left the board in March 2019."),
    (SUED, WAS, "2019年3月4日，维尔特罗成了被告，起诉的正是北门公司。"),
)


def _language(text: str) -> str:
    return "zh" if any("\u4e00" <= c <= "\u9fff" for c in text) else "pt" if "milhões" in text else "en"


@pytest.mark.parametrize(("claim", "exchanged", "text"), ROWS)
def test_the_parties_tell_who_acted(claim: str, exchanged: str, text: str) -> None:
    corpus = corpus_of((text, _language(text)))
    assert finding_of_claim(claim, corpus).verdict == Verdict.SUPPORTED
    assert finding_of_claim(exchanged, corpus).verdict != Verdict.SUPPORTED
