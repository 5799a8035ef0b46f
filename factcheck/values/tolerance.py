"""Every constant that decides how exact words are taken to be. Nothing else in the values room holds a threshold.

Absent on purpose: weights, scores and probabilities. A comparison has three outcomes and no degrees.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

#: "about X" commits to X give or take this share of it.
ABOUT: Final = Decimal("0.1")

#: "nearly X" commits to the last such share below X.
NEARLY: Final = Decimal("0.1")

#: "hundreds", "billions", 数亿: from the scale named to this many times it.
ORDER_SPAN: Final = Decimal(10)

#: "dozens", "tens" and 数十 with no further scale mean at least two tens.
TENS_LOW: Final = Decimal(20)

#: A figure stands for another by rounding only where the two differ by less than this share ("45 million" for 44.8
#: million, but never "1 billion" for 1.4 billion, though that rounds to one).
ROUNDING: Final = Decimal("0.03")

#: A figure converted from another system of units stands for the claim where it rounds to it at the claim's last place
#: and the two differ by less than this share ("3 miles" for 5 km, but never "1 mile" for 2 km); between units of time,
#: whose ratios everybody knows, ROUNDING holds.
CONVERSION: Final = Decimal("0.05")

#: Where the claim ends in zeros (210 km for 130 miles), its last place is that of its last other digit, and the two may
#: differ by this share only.
ROUND_CONVERSION: Final = Decimal("0.01")

#: A share said as a fraction is not refuted by a percentage that differs by no more than this many points.
FRACTION: Final = Decimal(2)

#: Numerals longer than this many digits are not read, and no scale grows beyond ten to this power.
MAX_DIGITS: Final = 40
