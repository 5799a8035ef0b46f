"""Quantities as English newspapers, wires and tables write them, one table a matter; what each says and what it does
not.

The second column is what is read, parted by "; ", in the notation of `tests/values/reading.py`; "" is nothing.
"""

from __future__ import annotations

import pytest

from tests.values.reading import quantities, short

FRACTIONS = [
    ("filled to ¾ of its height", "number 0.75"),
    ("a 10½ mile walk", "count 10.5 mile"),
    ("10 ½ inches of snow", "count 10.5 inch"),
    ("½ million readers", "count 500000 reader"),
    ("2½ million tonnes", "count 2500000 tonne"),
    ("3 1/2 million votes", "count 3500000 vote"),
    ("after 10-1/2 years", "duration 10.5 year"),
    ("3½ pages of notes", "count 3.5 page"),
    ("⅓–½ inch thick", "count 1/3..0.5 inch"),
    ("3⁄4 cup of rice", "count 0.75 cup"),
    ("about ⅔ of the seats", "number ~ 2/3"),
    ("five-eighths of an inch", "count 0.625 inch"),
    ("half a mile away", "count 0.5 mile"),
    ("a quarter of a percentage point", "percent 0.25 percentage_point"),
    ("three quarters of an hour", "duration 0.75 hour"),
    ("half of one percent of sales", "percent 0.5"),
    ("half a percent", "percent 0.5"),
    ("a third of a mile", "count 1/3 mile"),
    ("a million and a quarter", "number 1250000"),
    ("two million and three quarters", "number 2750000"),
    ("one billion and three quarters million", "number 1000750000"),
    ("one billion and a half million", "number 1000500000"),
    ("two and three-quarter years", "duration 2.75 year"),
    ("one hundred and three quarters", "number 100.75"),
    ("one hundred thirty-fifths", "number 20/7"),
    ("one hundred and thirty fifths", "number 26"),
    ("three twenty-fifths of it", "number 0.12"),
    ("six and twelve hundredths", "number 6.12"),
    ("nought point eleven", "number 0.11"),
    ("point of no return", ""),
    ("one twenty-fifth of it", "number 0.04"),
    ("their twenty-fifth year", "ordinal 25"),
    ("a third man", "ordinal 3"),
    ("the third of them", "ordinal 3"),
    ("half the mile was uphill", "number 0.5"),
    ("a/b testing", ""),
    ("24/7 support", ""),
]

POWERS = [
    ("1.3e6 particles", "count 1300000 particle"),
    ("a load of 1e10", "number 10000000000"),
    ("-4.5e-3 volts", "count -0.0045 volt"),
    ("5×10⁻⁶ metres", "count 0.000005 metre"),
    ("2^32 addresses", "count 4294967296 address"),
    ("10^6 cells", "count 1000000 cell"),
    ("unit 12e4", ""),
    ("hash 3e5f9", ""),
    ("9^999", ""),
]

#: Text that a program has cut into words: blanks around every mark.
CUT = [
    ("costs $ 46 . 8 million", "money 46800000 USD"),
    ("fell 59 . 2 % in may", "percent 59.2"),
    ("a rate of 0 . 6", "number 0.6"),
    ("10 , 000 monkeys", "count 10000 monkey"),
    ("some 1 , 118 , 500 forms", "count ~ 1118500 form"),
    ("a deficit of 1 . 6 billion", "number 1600000000"),
    ("fifty - two seats", "count 52 seat"),
    ("the twenty - first floor", "ordinal 21"),
    ("five - eighths", "number 0.625"),
    ("one - fourth of it", "number 0.25"),
    ("a 30 - year bond", "duration 30 year"),
    ("a 2.5 - mile stretch", "count 2.5 mile"),
    # no figure is put together from two
    ("he came in 3 . 5 others left", "number 3; number 5"),
    ("lots 1 , 200 , 300 , 4", "number 1; number 200; number 300; number 4"),
    ("twenty - hours later", "number 20"),
    ("won 12 - years of luck", "number 12"),
]

COMPOUND = [
    ("he is 5 ft 2 in tall", "count 31/6 foot"),
    ("he is 5 feet, 2 inches", "count 31/6 foot"),
    ("a 6'4\" guard", "count 19/3 foot"),
    ("at 5′11″", "count 71/12 foot"),
    ("6 lb 4 oz", "count 6.25 pound"),
    ("3 hours and 20 minutes", "duration 10/3 hour"),
    ("for 2 hours, 30 minutes and 36 seconds", "duration 2.51 hour"),
    ("two years and six months in prison", "duration 2.5 year"),
    ("more than 1 hour 30 minutes", "duration > 1.5 hour"),
    ("1 km 200 m", "count 1.2 kilometre"),
    ("2h30", "duration 2.5 hour"),
    ("15 dollars and 50 cents", "money 15.5 USD"),
    ("one dollar and two cents", "money 1.02 USD"),
    # two quantities
    ("between 1 hour and 30 minutes", "duration 1 hour; duration 30 minute"),
    ("2 hours 90 minutes", "duration 2 hour; duration 90 minute"),
    ("2 hours and 3 miles", "duration 2 hour; count 3 mile"),
    ("5 kg and 10 kg", "count 5 kilogram; count 10 kilogram"),
    ("6 months and 2 years", "duration 6 month; duration 2 year"),
    ("5 years in 2 months", "duration 5 year; duration 2 month"),
    ("one year and 5 days", "duration 1 year; duration 5 day"),
]

GLUED = [
    ("3 USD50 cards", "number 3; money 50 USD"),
    ("500 USD, 100 times more", "money 500 USD; multiple 100"),
    ("model m212 weighs 5kg", "count 5 kilogram"),
    ("a 5G network", ""),
    ("a mesh of 24M", ""),
    ("10m away", "count 10 metre"),
    ("a 40 m² flat", "count 40 square_metre"),
    ("call +1-222-2222/2222", ""),
    ("finished in 2:05", ""),
    ("won 12:10", "number 12; number 10"),
]

AGES = [
    ("aged 34", "duration 34 year"),
    ("children aged 5 to 11", "duration 5..11 year"),
    ("a teenager aged between 13 and 15", "duration 13..15 year"),
    ("ages 18-24", "duration 18..24 year"),
    ("at the age of 12", "duration 12 year"),
    ("over the age of 65", "duration > 65 year"),
    ("aged 65 and over", "duration >= 65 year"),
    ("under the age of five", "duration < 5 year"),
    ("over 18 years old", "duration > 18 year"),
    ("Ana Reis, 34, was held", "duration 34 year"),
    ("Ana Reis , 34 , was held", "duration 34 year"),
    ("an hour and a half", "duration 1.5 hour"),
    ("the over-65s", ""),
    ("people over 65s", ""),
    ("in his 60s", "duration >= 60 year"),
    ("the average age of 40.5", "number 40.5"),
    ("cases in Utah, 12, 13 and 14", "number 12; number 13; number 14"),
    ("page 4, 12, and 13", "ordinal 4; ordinal 12; ordinal 13"),
    ("aged 500 million", "number 500000000"),
]

SCORES = [
    ("a 2-1 home defeat", "number 2; number 1"),
    ("beat Aston Villa 8-0", "number 8; number 0"),
    ("a 2-2 draw", "number 2; number 2"),
    ("the board voted 9-2", "number 9; number 2"),
    ("won 54-46 percent", "percent 54; percent 46"),
    ("the Boeing 747-400 fleet", ""),
    ("5-7 people", "count 5..7 person"),
]

NOUNS = [
    ("seven home defeats", "count 7 defeat"),
    ("six other U.S. states", "count 6 state"),
    ("58 more cards", "count 58 card"),
    ("58 more", "number 58"),
    ("four national guardsmen", "count 4 guardsman"),
    ("51 bottle caps", "count 51 cap"),
    ("44 of 53 laps", "count 44 lap; count 53 lap"),
    ("17 of the 25 members", "count 17 member; count 25 member"),
    ("12 of the seats", "count 12 seat"),
    ("three of them", "number 3"),
    ("134 left", "number 134"),
    ("12 dead and 31 wounded", "number 12; number 31"),
    ("Payrolls Rise 164,000", "number 164000"),
    ("70 quarters", "count 70 quarter"),
    ("for the past three quarters", "count 3 quarter"),
    ("two quarters of growth", "count 2 quarter"),
    ("three quarters of voters", "number 0.75"),
    ("moving up to fourth place", "ordinal 4"),
]

MULTIPLES = [
    ("profits trebled", "multiple 3"),
    ("revenue halved", "multiple 0.5"),
    ("1.5 times", "multiple 1.5"),
    ("three times the size", "multiple 3"),
    ("more than three times as big", "multiple > 3"),
    ("grew four times", "multiple 4"),
    ("two and a half times as big", "multiple 2.5"),
    ("told the referee three times he was hurt", "count 3 time"),
    ("called more than three times", "count > 3 time"),
    ("a double bogey", ""),
    ("doubled down on it", ""),
]

MONEY = [
    ("5 drachmas", "money 5 GRD"),
    ("50,000 lire", "money 50000 ITL"),
    ("Rs. 1,200 crore", "money 12000000000 INR"),
    ("Rs 500", "money 500 INR"),
    ("₹5 lakh crore", "money 5000000000000 INR"),
    ("500 Czech koruna", "money 500 CZK"),
    ("120 MEUR", "money 120000000 EUR"),
    ("five kUSD", "money 5000 USD"),
    ("15 dollars 50", "money 15.5 USD"),
    ("15 dollars and 50.", "money 15.5 USD"),
    ("50p a litre", "money 0.5 GBP/litre"),
    ("fell 5p to 230p", "money 0.05 GBP; money 2.3 GBP"),
    ("rose by 3% to 5%", "percent 3..5"),
    ("rose from 3% to 5%", "percent 3; percent 5"),
    ("hk $ 10.05 billion", "money 10050000000 HKD"),
    ("C$5 million and S$30", "money 5000000 CAD; money 30 SGD"),
    ("15 dollars and 50 people", "money 15 USD; count 50 person"),
    ("100 dollars 50 times", "money 100 USD; count 50 time"),
    ("a 1080p video", ""),
    ("20 pesos", "count 20 peso"),
]

WORDS = [
    ("4 thousand 3 hundred and 21", "number 4321"),
    ("3 hundred and 2.12 hundred", "number 300; number 212"),
    ("one over twenty", "number 0.05"),
    ("3 over 5 rivals", "number 3; count > 5 rival"),
    ("twelve hundred feet", "count 1200 foot"),
    ("ninety-five hundred", "number 9500"),
    ("killed 12 in 2000", "number 12"),
    ("ranked no. 1", "ordinal 1"),
    ("what 1 ) is and 2 ) means", ""),
    ("zero-coupon bonds", ""),
    ("net zero", ""),
]

BOUNDS = [
    ("at least about 5 people", "count >= 5 person"),
    ("no more than about 5 people", "count <= 5 person"),
    ("nothing less than 5%", "percent >= 5"),
    ("never fewer than 3 people", "count >= 3 person"),
    ("not less than $5m", "money >= 5000000 USD"),
    ("not exceeding 5%", "percent <= 5"),
    ("up to and including 5", "number <= 5"),
    ("at least two-thirds of members", "number >= 2/3"),
    ("fewer than one in five", "number < 0.2"),
    ("5 or more people", "count >= 5 person"),
    ("18 or more months", "duration >= 18 month"),
    ("five or more of them", "number >= 5"),
    ("100-plus people", "count >= 100 person"),
    ("100-odd people", "count ~ 100 person"),
    ("$5m-plus", "money >= 5000000 USD"),
    ("5 kg maximum", "count <= 5 kilogram"),
    ("about $5m or more", "money >= 5000000 USD"),
    ("more than doubled", "multiple > 2"),
    ("between about 5 and 10", "number 5..10"),
    ("anywhere from 5 to 10 people", "count 5..10 person"),
    ("ranging from 5% to 10%", "percent 5..10"),
    ("from 5% to 10%", "percent 5; percent 10"),
    ("plus or minus 3 percentage points", "percent 3 percentage_point"),
    ("10 plus 5 people", "number 10; count 5 person"),
    ("20 and over 65 people", "number 20; count > 65 person"),
    ("exactly 100 people", "count 100 person"),
    ("only 5 people", "count 5 person"),
]

NEWS = [
    ("the 6-foot-4 guard", "count 19/3 foot"),
    ("a five-foot-two-inch wall", "count 31/6 foot"),
    ("a 7.8-magnitude earthquake", "count 7.8 magnitude"),
    ("a magnitude 6.4 quake", "number 6.4"),
    ("a three-bedroom flat costs less", "count 3 bedroom"),
    ("16- to 24-year-olds", "duration 16..24 year"),
    ("18 months to 3 years in prison", "duration 1.5..3 year"),
    ("500 metres to 2 km", "count 0.5..2 kilometre"),
    ("2 years to 6 months", "duration 2 year; duration 6 month"),
    ("it hit 49.6C (121.3F)", "count 49.6 celsius; count 121.3 fahrenheit"),
    ("at Terminal 2F", ""),
    ("in Section 3C of it", ""),
    ("a half-dozen people", "count 6 person"),
    ("a couple of hundred protesters", "count order 100..1000 protester"),
    ("a couple of days", ""),
    ("beat the S&P 500 by 3 points", "count 3 point"),
    ("$1.23 per diluted share", "money 1.23 USD/share"),
    ("the iPhone 14 Pro", ""),
    ("the Boeing 737-800", ""),
    ("12 times earnings", "multiple 12"),
    ("a 12-member jury panel", "count 12 member"),
    ("nine out of 10 of them", "number 0.9"),
    ("fell 831.83 points to 25,598.74", "count 831.83 point; number 25598.74"),
    ("a 1,000-strong crowd", "number 1000"),
]

NAMES = [
    ("she lives at 10 Downing Street", ""),
    ("at 1600 Pennsylvania Avenue", ""),
    ("40 Wall Street traders", ""),
    ("40 streets", "count 40 street"),
    ("call Samaritans free on 116 123", ""),
    ("dial 911 or 999", ""),
    ("he called 300 times", "count 300 time"),
    ("call 3 people", "count 3 person"),
    ("Genesis 1:3 and Luke 3:16", ""),
    ("a ratio of 3:1", "number 3; number 1"),
    ("a 50/50 split", ""),
    ("rated 4.5/5", ""),
    ("a 10-K filing", ""),
    ("a 401(k) plan", ""),
    ("at 40°26′46″N", ""),
    ("sections 3, 5 and 7", "ordinal 3; ordinal 5; ordinal 7"),
    ("pages 10-12", "ordinal 10..12"),
    ("in chapter 3 and 4 people", "ordinal 3; count 4 person"),
    ("the Group of 20", "ordinal 20"),
    ("a .45 caliber gun", "count 0.45 caliber"),
    ("7-Eleven stores", ""),
    ("6/10 of it", "number 0.6"),
]

TABLES = {
    "fractions": FRACTIONS,
    "powers": POWERS,
    "cut": CUT,
    "compound": COMPOUND,
    "glued": GLUED,
    "ages": AGES,
    "scores": SCORES,
    "nouns": NOUNS,
    "multiples": MULTIPLES,
    "money": MONEY,
    "names": NAMES,
    "news": NEWS,
    "bounds": BOUNDS,
    "words": WORDS,
}


@pytest.mark.parametrize(
    ("text", "expected"), [pytest.param(*row, id=f"{name}-{row[0]}") for name, rows in TABLES.items() for row in rows]
)
def test_reads(text: str, expected: str) -> None:
    assert "; ".join(short(found.value) for found in quantities("en", text)) == expected


def test_a_long_chain_of_parts_is_read_in_one_pass() -> None:
    chain = " of ".join(str(number) for number in range(1, 4000))
    assert len(quantities("en", chain + " members")) > 1000
