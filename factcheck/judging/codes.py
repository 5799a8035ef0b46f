"""The one table of reason codes: what each means, why it matters, an example, and what to do.

A code is stable: it is never renumbered and never reused. Reports carry the ids, `factcheck explain` prints the rows,
and the documentation is made from them. Groups go by the hundred: 1 registry and manifest, 2 contradictions,
3 conflicts, 4 silence, 5 sources; 6 is kept for the review desk. Which code applies is decided elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Group = Literal["registry", "contradiction", "conflict", "silence", "source"]
Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """One reason code.

    `title` is a few words for use behind the id ("FC202 bound dropped"). `what` says what was seen, `why` why a desk
    cares, `example` shows it, `todo` says how to mend or settle it. `severity` is how grave it usually is: "error" for
    what makes a claim wrong or a run incomplete, "warning" for what a person should look at, "note" for the rest.
    A problem in a report carries its own severity, which goes first.
    """

    id: str
    group: Group
    title: str
    what: str
    why: str
    example: str
    todo: str
    severity: Severity


# Registry, manifest and glossary files: what the readers refuse or warn of.
_REGISTRY: tuple[Code, ...] = (
    Code(
        id="FC101",
        group="registry",
        title="file not read",
        what="A registry, manifest or glossary file, or the evidence folder, is missing, unreadable or not text.",
        why="Without it there is nothing to check, or nothing to check against.",
        example='"claims.json": there is no such file. Or: byte 0xE9 at offset 112 is not valid UTF-8.',
        todo="Mend the name or the permissions; save the file as UTF-8. A file may have up to 64 MiB.",
        severity="error",
    ),
    Code(
        id="FC102",
        group="registry",
        title="not JSON",
        what="The file breaks the grammar of JSON. The message says what stands where; only the first slip is found.",
        why="A file that is read by guesswork may be read wrongly.",
        example='{"id": "a", "statement": "…",}  - a comma stands before the closing bracket.',
        todo="Mend the place that is named. Comments, single quotes, trailing commas, NaN and Infinity are not JSON.",
        severity="error",
    ),
    Code(
        id="FC103",
        group="registry",
        title="key given twice",
        what="One object has the same key twice.",
        why="Most programs silently keep the last one. Which was meant, only the author knows.",
        example='{"id": "a", "statement": "…", "expect": "supported", "expect": "contradicted"}',
        todo="Take one of the two out. The message names both places.",
        severity="error",
    ),
    Code(
        id="FC104",
        group="registry",
        title="unknown key",
        what="An object has a key that its format does not know.",
        why="A misspelt key would be ignored, and the claim checked without what it was to say.",
        example='"statment": "…"  - did you mean \'statement\'?',
        todo="Mend the spelling; put remarks into `note`.",
        severity="error",
    ),
    Code(
        id="FC105",
        group="registry",
        title="key missing",
        what="An object lacks a key that it needs.",
        why="A claim without an id cannot be referred to, one without a statement says nothing.",
        example='{"id": "a"}  - the key \'statement\' is missing.',
        todo="Add the key.",
        severity="error",
    ),
    Code(
        id="FC106",
        group="registry",
        title="wrong type",
        what="A value is of another type than its key takes: a string for a number, an object for a list.",
        why='Nothing is converted by guess: "45" might be a number or a code.',
        example='"amount": "45"  - should be a number: "amount": 45.',
        todo="Write the value as the message expects it.",
        severity="error",
    ),
    Code(
        id="FC107",
        group="registry",
        title="value not allowed",
        what="A value is of the right type, but not one that its key takes: another word, another form, out of range.",
        why="Lists of allowed words are closed, so that a slip of typing cannot pass for a meaning.",
        example='"expect": "suported"  - did you mean "supported"? "as_of": "2019-13" - there is no month 13.',
        todo="Take one of the values that the message lists.",
        severity="error",
    ),
    Code(
        id="FC108",
        group="registry",
        title="parts do not fit",
        what="Parts of an entry that are right by themselves contradict or lack one another.",
        why="A range without its upper end, or a precision finer than the date, has no clear meaning.",
        example='{"type": "money", "bound": "range", "amount": 5}  - bound \'range\' needs \'high\'.',
        todo="Complete or mend the entry as the message says.",
        severity="error",
    ),
    Code(
        id="FC109",
        group="registry",
        title="id given twice",
        what="Two claims, sources, works or glossary entries have the same id, in one file or across files.",
        why="Reports and references name ids; which of the two is meant would be left to chance.",
        example='Two claims with "id": "return-cap".',
        todo="Give each its own id. The message names the first place.",
        severity="error",
    ),
    Code(
        id="FC110",
        group="registry",
        title="reference leads nowhere",
        what="An entry refers to an id that does not exist: `depends_on`, `in_source`, or the work of a rendering.",
        why="A claim about a document that is not there cannot be checked; lineage to an unknown work is lost.",
        example='"in_source": "memo-pt" where the manifest lists "memo.pt".',
        todo="Mend the id, or add what it refers to.",
        severity="error",
    ),
    Code(
        id="FC111",
        group="registry",
        title="claims in a circle",
        what="Claims depend on one another in a circle, or one depends on itself.",
        why="Nothing in a circle rests on anything.",
        example="a depends on b, b depends on a.",
        todo="Take out the reference that is not meant.",
        severity="error",
    ),
    Code(
        id="FC112",
        group="registry",
        title="nothing in it",
        what="A registry holds no claims, or a manifest or folder holds no documents.",
        why="A check of nothing would pass, and look like a success.",
        example='{"claims": []}',
        todo="Add entries, or name another file.",
        severity="error",
    ),
    Code(
        id="FC113",
        group="registry",
        title="path leads outside",
        what="A path of the manifest is absolute, climbs by `..`, or leads out of the folder through a link.",
        why="A manifest from elsewhere must not be able to read any file of the machine into a report.",
        example='"path": "../../private/notes.txt"',
        todo="Put the document into the evidence folder.",
        severity="error",
    ),
    Code(
        id="FC114",
        group="registry",
        title="speaker unknown",
        what="`said_by` names nobody that the glossary, a work or a publisher knows.",
        why="The claim can then only be held against passages that give exactly this name.",
        example='"said_by": "Tanka Ito" where the glossary has "Tanaka Ito".',
        todo="Mend the name, or add it to the glossary with its forms.",
        severity="warning",
    ),
    Code(
        id="FC115",
        group="registry",
        title="form of two names",
        what="The glossary gives the same form, in one language, to two entries.",
        why="Wherever the form stands, it is unclear who is meant.",
        example='"Silva" as a form of both "ana-silva" and "rui-silva".',
        todo="Keep the form for one entry; give the other a longer one.",
        severity="warning",
    ),
    Code(
        id="FC116",
        group="registry",
        title="language not read",
        what="The statements are in a language that the program does not read.",
        why="Words and figures of another language would be misread in silence.",
        example='"language": "de"',
        todo="State the claims in one of the languages that the message lists.",
        severity="error",
    ),
    Code(
        id="FC117",
        group="registry",
        title="number out of bounds",
        what="A number has more than 100 characters or is beyond 10^100 (or, zero apart, below 10^-100).",
        why="No figure of a story is so large; such numbers are slips, or meant to stop the program.",
        example='"amount": 1e999999',
        todo="Mend the number.",
        severity="error",
    ),
)

_CONTRADICTIONS: tuple[Code, ...] = (
    Code(
        id="FC201",
        group="contradiction",
        title="value differs",
        what="The source gives another value for the same thing, and the two share no number.",
        why="The figure as claimed is not what the evidence says, with bounds and rounding taken into account.",
        example='Claim: "The clinic has 80 beds." Source: "with its 65 beds". Nothing that "65" allows is 80.',
        todo="Take the figure of the source, or find the source that the claim's figure comes from and add it.",
        severity="error",
    ),
    Code(
        id="FC202",
        group="contradiction",
        title="bound dropped",
        what=(
            'The source gives a limit ("less than", "over", "up to", "nearly"); the claim states the limit '
            "as the value itself."
        ),
        why=(
            '"Less than 45 million" leaves out 45 million. A limit that turns into an exact figure is the '
            "most common slip of retelling."
        ),
        example='Claim: "The fund gave $45 million." Source: "less than $45 million".',
        todo='Put the limiting word back ("less than $45 million"), or find a source for the exact figure.',
        severity="error",
    ),
    Code(
        id="FC203",
        group="contradiction",
        title="bound reversed",
        what='Claim and source limit the value from opposite sides: one says "more than", the other "less than".',
        why=(
            'The number is right, the statement is its opposite. "No more than" and "no less than" are '
            "easily swapped in translation."
        ),
        example='Claim: "More than 300 people came." Source: "fewer than 300 people".',
        todo="Check the original wording of the limit, then turn it round in the claim.",
        severity="error",
    ),
    Code(
        id="FC204",
        group="contradiction",
        title="scale slip",
        what="The digits agree, but the value is ten, a hundred, a thousand ... times too large or too small.",
        why=(
            "Million and billion, 万 and 亿, a short or a long scale: scale words slip when a text is "
            "translated or typed."
        ),
        example='Claim: "The plant cost 3 billion." Source: "3 亿" (300 million).',
        todo=(
            "Work the figure out from the source's own scale word; where two documents differ, go back to the original."
        ),
        severity="error",
    ),
    Code(
        id="FC205",
        group="contradiction",
        title="currency differs",
        what="The amount agrees or not, but it is in another currency.",
        why=(
            "20 million yuan is not 20 million dollars. Currencies are never converted here: no rate is "
            "part of the evidence."
        ),
        example='Claim: "It received $20 million." Source: "2000 万元" (20 million yuan).',
        todo="Name the currency of the source. A converted figure needs its own source with rate and day.",
        severity="error",
    ),
    Code(
        id="FC206",
        group="contradiction",
        title="unit differs",
        what='The number stands with another unit, or over another period or base ("a month", "a year", "a person").',
        why="A number means nothing without what it counts: 12 per month is 144 per year.",
        example='Claim: "Members pay 12 euros a year." Source: "12 euros a month".',
        todo="Take the unit and the period of the source.",
        severity="error",
    ),
    Code(
        id="FC207",
        group="contradiction",
        title="date differs",
        what="The source dates the same event to another day, month or year.",
        why=(
            "A wrong date breaks the order of events. Coarse dates are not held against fine ones: 3 May "
            "lies in May and supports it."
        ),
        example='Claim: "She resigned in March 2019." Source: "resigned on 21 February 2019".',
        todo='Take the date of the source. Mind relative dates ("last May"): they count from the day of the document.',
        severity="error",
    ),
    Code(
        id="FC208",
        group="contradiction",
        title="another speaker",
        what="The words or the deed belong to someone else.",
        why=(
            "A true sentence in the wrong mouth is a false quotation. Forwarded text belongs to its author, "
            "not to the sender."
        ),
        example=(
            'Claim: "Ito promised to pay the rest." Source: an email in which Brandt promises it, with Ito in copy.'
        ),
        todo="Name the speaker of the source, or claim the content without attributing it.",
        severity="error",
    ),
    Code(
        id="FC209",
        group="contradiction",
        title="quotation altered",
        what="The claim gives words in quotation marks; the source has them differently.",
        why="Quotation marks promise the very words. Small changes can turn the sense.",
        example='Claim: he wrote "we must never sell". Source: "we must not sell now".',
        todo="Copy the quotation from the source, or take the quotation marks off and paraphrase.",
        severity="error",
    ),
    Code(
        id="FC210",
        group="contradiction",
        title="opposite polarity",
        what=(
            "One of the two denies what the other asserts, or reports as done what was only planned, asked or refused."
        ),
        why='"Did not sign", "planned to sign" and "signed" are three different facts.',
        example=(
            'Claim: "The board approved the sale." Source: "董事会没有批准出售" (the board did not approve the sale).'
        ),
        todo="Bring the claim in line with what the source says happened.",
        severity="error",
    ),
    Code(
        id="FC211",
        group="contradiction",
        title="roles swapped",
        what="The same people and the same act, but who acts and who is acted on are the other way round.",
        why='"A sued B" and "B sued A" share every word. Passives and 被 hide the turn.',
        example=(
            'Claim: "Costa sued the clinic." Source: "Costa foi processado pela clínica" (Costa was sued by '
            "the clinic)."
        ),
        todo="Check who acts in the source, then turn the sentence round.",
        severity="error",
    ),
)

_CONFLICTS: tuple[Code, ...] = (
    Code(
        id="FC301",
        group="conflict",
        title="translations differ",
        what=(
            "Two renderings of the same original give different values. The finding names the first "
            "document where the value changed."
        ),
        why="At most one rendering can be right, and counting both would look like two sources that disagree.",
        example=(
            'The same letter reads "30 million" in the Portuguese article and "3 亿" (300 million) in the Chinese one.'
        ),
        todo="Get the original. Until then use neither figure, or name both and say that the translations differ.",
        severity="warning",
    ),
    Code(
        id="FC302",
        group="conflict",
        title="independent accounts differ",
        what="Sources with no common original contradict each other.",
        why="This is a real disagreement. More documents on one side do not settle it: translations count once.",
        example='The union counts 5,000 marchers, the police report "about 1,200".',
        todo="Report both with their sources, or find out which one had better means of knowing.",
        severity="warning",
    ),
    Code(
        id="FC303",
        group="conflict",
        title="speakers differ",
        what="Different people say different things, possibly within one document.",
        why="Each is true as a saying; neither is established as a fact.",
        example='The founder: "we raised less than 45 million". The lawsuit: "the founder alone gave over 44 million".',
        todo="Attribute: make one claim a speaker with `said_by`.",
        severity="warning",
    ),
    Code(
        id="FC304",
        group="conflict",
        title="document disagrees with itself",
        what="Two passages of one document, with no other speaker between them, contradict each other.",
        why="One of the two is a slip, often a headline or a caption against the body.",
        example='Headline: "Ten die in fire". Body: "Nine people lost their lives".',
        todo="Ask the publisher or look for a corrected version; don't pick the passage that suits.",
        severity="warning",
    ),
    Code(
        id="FC305",
        group="conflict",
        title="renderings name different parties",
        what="Two renderings of one passage agree in all else and have another name in the same place.",
        why="A name that was mixed up in translation makes a true sentence one about somebody else.",
        example='One rendering has the contract signed "with Veltro", the other "with Northgate".',
        todo="Get the original. Where both are names of one party, add them to the glossary as forms of one entry.",
        severity="warning",
    ),
    Code(
        id="FC306",
        group="conflict",
        title="renderings differ in a key word",
        what=(
            "Two renderings of one passage agree around a word and have words of different meaning in its place, often "
            "the contrary."
        ),
        why="One wrong word turns the sense, and each rendering looks sound by itself.",
        example='One rendering of a post calls the software "open source", the other "closed source".',
        todo="Get the original, or have somebody who reads its language look at this word.",
        severity="warning",
    ),
    Code(
        id="FC307",
        group="conflict",
        title="renderings mean different persons",
        what='One rendering has the speaker say "you", the other "we".',
        why="Who must pay, decide or leave is often the news.",
        example='One rendering: "You must repay the loan." The other: "We must repay the loan."',
        todo="Get the original; pronouns are easily lost in translation from languages that leave them out.",
        severity="warning",
    ),
)

_SILENCE: tuple[Code, ...] = (
    Code(
        id="FC401",
        group="silence",
        title="nothing bears on it",
        what="No passage speaks of the claim's people, matter and time together.",
        why="Silence is no denial: what no source mentions is neither supported nor contradicted.",
        example='Claim: "The clinic opened a branch in Lyon." No document mentions a branch or Lyon.',
        todo=(
            "Add a source that speaks of it, or check the names: a name written otherwise can be added to the glossary."
        ),
        severity="note",
    ),
    Code(
        id="FC402",
        group="silence",
        title="passages bear on it but don't say",
        what="Passages speak of the matter, but not of the point that is claimed. They are shown.",
        why="A passage on the right subject is easily taken for a confirmation.",
        example='Claim: "The grant was 2 million." Source: "the grant surprised everyone at the clinic".',
        todo="Read the passages shown; find a source for the missing point, or claim only what they say.",
        severity="note",
    ),
    Code(
        id="FC403",
        group="silence",
        title="undecided overlap",
        what="The source's value and the claimed one overlap, but neither follows from the other.",
        why='"Less than 45 million" may be less than 4.5 million or not: the source does not say.',
        example='Claim: "The fund gave under $4.5 million." Source: "less than $45 million".',
        todo="Widen the claim to what the source commits to, or find a more precise source.",
        severity="note",
    ),
)

_SOURCES: tuple[Code, ...] = (
    Code(
        id="FC501",
        group="source",
        title="hash differs",
        what="The file is not the one that the manifest describes: its SHA-256 is another.",
        why="Somebody changed the evidence after it was recorded. Verdicts may rest on text that was never published.",
        example='sources.json: "sha256": "9f2c…"; the file on disk: 41d0…',
        todo="Compare with the archived original. If the change is meant, record the new hash.",
        severity="warning",
    ),
    Code(
        id="FC502",
        group="source",
        title="source not read",
        what="A document of the manifest could not be read. The run went on without it.",
        why=(
            "A claim may look unsupported only because its evidence was not there: the answer is not full "
            "(exit code 2)."
        ),
        example='sources.json lists "minutes.txt"; the file is missing, not text, or not readable for this user.',
        todo=(
            "Put the file in place, mend its permissions or convert it to text; or take the entry out of the manifest."
        ),
        severity="error",
    ),
    Code(
        id="FC503",
        group="source",
        title="damaged encoding",
        what=(
            "The text carries traces of wrong decoding (mojibake) or bytes that are no text. It was mended "
            "where that is safe."
        ),
        why="Damaged characters hide figures and names. Offsets and quotes still are those of the file as it is.",
        example='"nÃ£o" for "não", "â€œ" for an opening quotation mark.',
        todo="Save the document again in UTF-8 from its origin.",
        severity="warning",
    ),
    Code(
        id="FC504",
        group="source",
        title="lineage unknown",
        what="Nothing says which documents render the same original, so every document counts as its own account.",
        why="Three translations of one press release then look like three independent sources.",
        example="An evidence folder without sources.json, or a source without `renders`.",
        todo="Write sources.json: list the works and say with `renders` which document renders which.",
        severity="warning",
    ),
    Code(
        id="FC505",
        group="source",
        title="file passed over",
        what="A file of an evidence folder was not read: no reader takes its kind, or it lies too deep.",
        why="What it says does not count, and nobody might notice.",
        example='"minutes.pdf" in a folder without sources.json.',
        todo="Save the document as text (.txt or .md), or move it elsewhere.",
        severity="warning",
    ),
    Code(
        id="FC506",
        group="source",
        title="same file twice",
        what="Two sources are the same file, or files with the same bytes.",
        why="One document then counts as two, unless both render the same work.",
        example='"memo" and "memo-copy" with one SHA-256.',
        todo="Take one of them out.",
        severity="warning",
    ),
    Code(
        id="FC507",
        group="source",
        title="document in another language",
        what="A document is in a language that the program does not read. It was left out.",
        why="What it says does not count: it might contradict a claim that seems supported.",
        example='A source with "language": "ru".',
        todo="Add a translation as a source (`translated_from`, and `how`: translation), or check it by hand.",
        severity="warning",
    ),
    Code(
        id="FC508",
        group="source",
        title="weekday contradicts the date",
        what="A document names a weekday and a date that do not go together. The date is used as it stands.",
        why="One of the two is a slip, and a verdict may rest on the wrong day.",
        example='"Monday, 22 November 2015", which was a Sunday.',
        todo="Find out which day is meant, from the original or another source, before relying on the date.",
        severity="warning",
    ),
)

#: All codes, in order of id.
CODES: tuple[Code, ...] = _REGISTRY + _CONTRADICTIONS + _CONFLICTS + _SILENCE + _SOURCES

_BY_ID = {code.id: code for code in CODES}


def get(code_id: str) -> Code | None:
    """The row of a code id as it stands in reports ("FC204"), None where there is none."""
    return _BY_ID.get(code_id)
