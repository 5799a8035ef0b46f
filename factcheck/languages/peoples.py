"""What countries' people and things are called: beginnings of adjectives and of names of peoples, without accents, in
lower case. Data only. By these "German" and "allemande" speak of the country that a rendering calls Germany; they name
no party.
"""

from __future__ import annotations

from collections.abc import Mapping

#: Language -> English name of the country -> beginnings parted by "|"; at most four letters may follow.
PEOPLES: Mapping[str, Mapping[str, str]] = {
    "en": {
        "germany": "german", "france": "french", "united kingdom": "british|briton", "united states": "american",
        "china": "chinese", "japan": "japanese", "russia": "russian", "spain": "spanish|spaniard", "italy": "italian",
        "portugal": "portugues", "netherlands": "dutch", "sweden": "swedish|swede", "switzerland": "swiss",
        "austria": "austrian", "poland": "polish", "türkiye": "turkish|turks", "greece": "greek", "brazil": "brazilian",
        "mexico": "mexican", "canada": "canadian", "australia": "australian", "indonesia": "indonesian",
        "ukraine": "ukrainian", "israel": "israeli", "iran": "iranian", "iraq": "iraqi", "argentina": "argentin",
        "egypt": "egyptian", "vietnam": "vietnamese", "belgium": "belgian", "denmark": "danish|danes",
        "norway": "norwegian", "finland": "finnish|finns", "ireland": "irish", "syria": "syrian",
    },
    "fr": {
        "germany": "allemand", "france": "francais", "united kingdom": "britannique", "united states": "americain",
        "china": "chinois", "japan": "japonais", "russia": "russe", "spain": "espagnol", "italy": "italien",
        "portugal": "portugais", "netherlands": "neerlandais|hollandais", "sweden": "suedois", "switzerland": "suisse",
        "austria": "autrichien", "poland": "polonais", "türkiye": "turc|turque", "greece": "grec",
        "brazil": "bresilien", "mexico": "mexicain", "canada": "canadien", "australia": "australien",
        "indonesia": "indonesien", "ukraine": "ukrainien", "israel": "israelien", "iran": "iranien",
        "iraq": "irakien", "argentina": "argentin", "egypt": "egyptien", "vietnam": "vietnamien", "belgium": "belge",
        "denmark": "danois", "norway": "norvegien", "finland": "finlandais", "ireland": "irlandais",
        "syria": "syrien",
    },
    "es": {
        "germany": "aleman", "france": "frances", "united kingdom": "britanic", "china": "chino|chinas",
        "united states": "estadounidense|norteamerican|american", "japan": "japones", "russia": "ruso|rusas",
        "spain": "espanol", "italy": "italian", "portugal": "portugues", "netherlands": "holandes|neerlandes",
        "sweden": "sueco|sueca", "switzerland": "suizo", "austria": "austriac", "poland": "polaco|polaca",
        "türkiye": "turco|turca", "greece": "griego|griega", "brazil": "brasilen", "mexico": "mexican",
        "canada": "canadiense", "australia": "australian", "indonesia": "indonesio", "ukraine": "ucranian",
        "israel": "israeli", "iran": "irani", "iraq": "iraqui", "argentina": "argentino", "egypt": "egipcio|egipcia",
        "vietnam": "vietnamita", "belgium": "belga", "denmark": "danes", "norway": "norueg",
        "finland": "finlandes", "ireland": "irlandes", "syria": "sirio",
    },
    "pt": {
        "germany": "alemao|alema|alemaes", "france": "frances", "united kingdom": "britanic", "china": "chines",
        "united states": "americano|americana|estadunidense", "japan": "japones", "russia": "russo|russas",
        "spain": "espanhol", "italy": "italian", "portugal": "portugues", "netherlands": "holandes|neerlandes",
        "sweden": "sueco|suecas", "switzerland": "suico|suicas", "austria": "austriac", "poland": "polaco|polones",
        "türkiye": "turco|turca", "greece": "grego|grega", "brazil": "brasileir", "mexico": "mexican",
        "canada": "canadense|canadian", "australia": "australian", "indonesia": "indonesio", "ukraine": "ucranian",
        "israel": "israelense|israelita", "iran": "iranian", "iraq": "iraquian", "argentina": "argentino",
        "egypt": "egipcio|egipcia", "vietnam": "vietnamita", "belgium": "belga", "denmark": "dinamarques",
        "norway": "norueg", "finland": "finlandes", "ireland": "irlandes", "syria": "sirio",
    },
    "it": {
        "germany": "tedesc", "france": "frances", "united kingdom": "britannic", "china": "cines",
        "united states": "american|statunitens", "japan": "giappones", "russia": "russo|russa|russi|russe",
        "spain": "spagnol", "italy": "italian", "portugal": "portoghes", "netherlands": "olandes",
        "sweden": "svedes", "switzerland": "svizzer", "austria": "austriac", "poland": "polacc", "türkiye": "turco",
        "greece": "greco|greca|greci", "brazil": "brasilian", "mexico": "messican", "canada": "canades",
        "australia": "australian", "indonesia": "indonesian", "ukraine": "ucrain", "israel": "israelian",
        "iran": "iranian", "iraq": "irachen", "argentina": "argentino", "egypt": "egizian", "vietnam": "vietnamit",
        "belgium": "belga|belgi", "denmark": "danes", "norway": "norveges", "finland": "finlandes",
        "ireland": "irlandes", "syria": "sirian",
    },
    "de": {
        "germany": "deutsch", "france": "franzos", "united kingdom": "britisch|briten", "china": "chinesisch|chinese",
        "united states": "amerikanisch|amerikaner|us-amerikanisch", "japan": "japanisch|japaner",
        "russia": "russisch|russe", "spain": "spanisch|spanier", "italy": "italienisch|italiener",
        "portugal": "portugies", "netherlands": "niederlandisch|hollandisch|niederlander", "sweden": "schwedisch",
        "switzerland": "schweizer", "austria": "osterreichisch|osterreicher", "poland": "polnisch",
        "türkiye": "turkisch", "greece": "griechisch|griechen", "brazil": "brasilianisch|brasilianer",
        "mexico": "mexikan", "canada": "kanadisch|kanadier", "australia": "australisch|australier",
        "indonesia": "indonesisch|indonesier", "ukraine": "ukrainisch|ukrainer", "israel": "israelisch",
        "iran": "iranisch|iraner", "iraq": "irakisch|iraker", "argentina": "argentinisch|argentinier",
        "egypt": "agyptisch|agypter", "vietnam": "vietnames", "belgium": "belgisch|belgier", "denmark": "danisch",
        "norway": "norwegisch|norweger", "finland": "finnisch|finnen", "ireland": "irisch", "syria": "syrisch|syrer",
    },
}  # fmt: skip
