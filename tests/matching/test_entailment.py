"""A plain sentence is borne out by a passage that says all of it, and by no other."""

from __future__ import annotations

import pytest

from factcheck import verify
from factcheck.model.claim import Verdict

S, C, N = Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.NOT_ENOUGH_EVIDENCE

SUPPORTED = [
    # every figure counts, and stands with its own words
    ("en", "12 miners killed, 45 wounded", "Twelve miners were killed and 45 were wounded, the mine's owner said."),
    ("en", "Two sailors and three cooks drowned.", "Three cooks and two sailors died, drowned within sight of land."),
    # another word of the same stock, an adjective for a name, and the end of a name
    ("en", "The chapel in Ebersdorf was renovated for 3 million euros.", "The renovation of the chapel in "
     "Ebersdorf cost 3 million euros and the chapel was renovated within a year."),
    ("en", "Canada confirms four cases of the fever.", "Canadian doctors have confirmed four cases of the fever."),
    ("en", "Ada Brandt sold 14 boats in Geneva.", "Brandt sold 14 boats in Geneva last year."),
    # more is said than claimed
    ("en", "One diver remains in hospital, the harbour says.", "One diver remained in hospital with a broken arm, the "
     "harbour said."),
    ("en", "At least 30 riders were injured in the race.", "At least 36 riders were injured in the race on Sunday."),
    # an abbreviation and its long name, a source without its name, others of the same count
    ("en", "The LHB has counted 40 seals.", "The Lake Harbour Board has counted 40 seals since May."),
    ("en", "Around 80 riders were hurt, Ebersdorf police say.", "Around 80 riders were hurt, the police said."),
    ("en", "17 divers died and 47 were wounded.", "17 divers were killed and 47 others were injured."),
    ("en", "Ebersdorf added 9,000 jobs in May - Harbour News", "Ebersdorf added 9,000 jobs in May."),
    # the acts beside two figures tell them apart, wherever the rest stands
    ("en", "A storm killed four miners and injured 80 north of Ebersdorf.", "A storm north of Ebersdorf killed four "
     "miners and wounded 80 others."),
    # a word that only carries another one may be missing
    ("en", "Eleven skaters had suffered serious injuries.", "There were 11 skaters with serious injuries in the hall."),
    ("en", "The chapel in Ebersdorf underwent a 3 million euro renovation.", "The chapel in Ebersdorf had a 3 million "
     "euro renovation."),
    ("de", "Zwei Taucher und drei Köche ertranken.", "Zwei Taucher und drei Köche ertranken am Montag im See."),
    ("fr", "12 mineurs tués, 45 blessés", "Douze mineurs ont été tués et 45 blessés, selon la mine."),
    ("es", "12 mineros muertos y 45 heridos", "Doce mineros murieron y 45 resultaron heridos, según la mina."),
]  # fmt: skip

SILENT = [
    # what the claim says beyond the passage
    ("en", "Northgate added 9,000 private jobs in May.", "Northgate added 9,000 jobs in May."),
    ("en", "Mortgage rates fell below 4% for the first time.", "Mortgage rates fell below 4%."),
    ("en", "The mostly retired group includes 19 women.", "The group includes 19 women."),
    ("en", "More than 900 officers took part in the raids.", "In all, more than 900 officers took part."),
    ("en", "Sunvale beat Ridgemont 1-0 at the Old Quarry.", "Ridgemont's hopes ended as Sunvale beat it 1-0."),
    ("en", "Only 9 boats returned to Ebersdorf.", "9 boats returned to Ebersdorf."),
    ("en", "Novalux has sold over 10 million copies worldwide.", "The book has sold over 10 million copies worldwide."),
    # suspicion and money set aside are no fact
    ("en", "Brandt killed six guards.", "There is evidence that Brandt had a part in the killing of six guards."),
    ("en", "The town paid $7,300 to train a dog.", "The town budgeted $7,300 to pay a man to train a dog."),
    ("en", "There are 20 official languages.", "In addition to the 20 other official languages, there are dialects."),
    # another thing in the place of one, or a kind of it
    ("en", "Ada Brandt sold 14 boats and 3 carts to the museum in Geneva in May.",
     "Ada Brandt sold 14 boats and 3 carts to the school in Geneva in May."),
    ("en", "Growth of budget hotels in Arlon was three times that of the market.",
     "Growth of hotels in Arlon was three times that of the market."),
    # feared, found the contrary, or said of something else in the same sentence
    ("en", "The fire killed 12 people in Arlon.", "Officials feared that the fire killed 12 people in Arlon."),
    ("en", "Nine of 12 jurors found Sato guilty.", "Nine of 12 jurors found Sato not guilty."),
    ("en", "The fire killed 12 people in Arlon.", "12 people died in Arlon in the storm; the fire was put out."),
    ("en", "Sato won 3 medals in Paris.", "Sato's brother won 3 medals in Paris."),
    ("en", "All 30 workers were paid in May.", "30 workers were paid in May."),
    # whose a figure is
    ("en", "Keiko Sato has 188,000 members.", "Keiko Sato said when the club met that it pays its 188,000 members."),
    ("en", "Sato won the Battle of Arlon.", "The Battle of Arlon ended in a victory of Brandt over Sato."),
    # a party that the passage does not name, or only as an adjective
    ("en", "Brandt Marine controls 20 percent of the market.", "It controls 20 percent of the market."),
    ("en", "More than 200 singers from Norway registered.", "More than 200 Norwegian and Danish singers registered."),
    # the figures stand with other words
    ("en", "5 miners were killed and 12 wounded.", "12 miners were killed and 5 wounded."),
    ("en", "Brandt sold 7 boats, Sato sold 3 boats.", "Sato sold 7 boats, Brandt sold 3 boats."),
    ("en", "The storm killed at least 18 and wounded dozens.", "The storm killed 5 and wounded dozens more."),
    ("en", "Presidents of two nations signed the report.", "The two presidents signed the report."),
    # not so, not yet, or almost
    ("en", "The fund gave 3 million euros to the school.", "The fund will give the school 3 million euros."),
    ("en", "The choir came close to winning the prize in 1963.", "The choir won the prize in 1963."),
    ("en", "The park's 40 gorillas were counted.", "The park's 40 gorillas were never counted."),
    # a title is said in its own words
    ("en", "The band recorded One of the Boys in 2008.", "The band recorded One of the Girls in 2008."),
    ("fr", "12 mineurs tués dans une explosion", "Douze mineurs ont été tués, selon la mine."),
    ("de", "Nur zwei Taucher ertranken.", "Zwei Taucher ertranken am Montag im See."),
    ("es", "12 mineros jubilados murieron en la mina.", "Doce mineros murieron en la mina."),
]  # fmt: skip

#: What does not contradict, though a figure differs.
NOT_CONTRADICTED = [
    # another figure of the sentence bears the claim out
    ("en", "She lost her sight by the age of 16.", "She slowly lost her sight from the age of eight until she was 16."),
    # a bound before two figures may hold for both
    ("en", "706 boats and 43 cars were lost in the storm.", "More than 700 boats and 40 cars were lost in the storm."),
    # much else of the claim is not there
    ("en", "Keiko Sato sold 3 old boats to the Lake Museum.", "Sato bought 5 boats for the pier."),
    # the passage names no time
    ("en", "Prices fell in 41 towns in September.", "Prices fell in seven towns."),
]


@pytest.mark.parametrize(("language", "claim", "passage"), SUPPORTED)
def test_says_all_of_it(language: str, claim: str, passage: str) -> None:
    finding = verify(claim, [(passage, language)], language=language)
    assert finding.verdict is S, finding.rationale


@pytest.mark.parametrize(("language", "claim", "passage"), SILENT)
def test_says_less(language: str, claim: str, passage: str) -> None:
    finding = verify(claim, [(passage, language)], language=language)
    assert finding.verdict is not S, finding.rationale


@pytest.mark.parametrize(("language", "claim", "passage"), NOT_CONTRADICTED)
def test_does_not_contradict(language: str, claim: str, passage: str) -> None:
    finding = verify(claim, [(passage, language)], language=language)
    assert finding.verdict is not C, finding.rationale
