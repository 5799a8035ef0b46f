"""Other names of countries: abbreviations and everyday names that CLDR does not give, per language. Data only.

A name in one case only ("US", "us" is a pronoun) is looked for in that case. Deliberately absent: names of cities, and
adjectives ("British"), which say of a thing where it is from and name no party.
"""

from __future__ import annotations

from collections.abc import Mapping

#: Language -> ISO 3166-1 code (and EU, UN) -> names parted by "|".
ALIASES: Mapping[str, Mapping[str, str]] = {
    "en": {
        "US": "US|U.S|USA|U.S.A|United States of America|America", "GB": "UK|U.K|Britain|Great Britain",
        "EU": "EU|E.U", "UN": "UN|U.N", "AE": "UAE|U.A.E|Emirates", "HK": "Hong Kong", "MO": "Macau|Macao",
        "CI": "Ivory Coast", "MM": "Burma|Myanmar", "CZ": "Czech Republic", "NL": "Holland", "TR": "Turkey",
        "VA": "Vatican", "SZ": "Swaziland", "CV": "Cape Verde", "TL": "East Timor", "PS": "Palestine",
        "CD": "DR Congo|Democratic Republic of Congo|Democratic Republic of the Congo",
        "CG": "Congo|Republic of Congo", "BA": "Bosnia|Bosnia and Herzegovina", "KP": "North Korea|DPRK",
        "RU": "Russian Federation", "CN": "People's Republic of China|PRC",
    },
    "pt": {
        "US": "EUA|E.U.A|Estados Unidos da América|América", "GB": "Grã-Bretanha|RU", "EU": "UE", "UN": "ONU",
        "AE": "EAU", "HK": "Hong Kong", "MO": "Macau", "NL": "Holanda|Países Baixos",
        "CZ": "República Checa|República Tcheca", "VN": "Vietname|Vietnã", "IR": "Irão|Irã", "PL": "Polónia|Polônia",
        "RO": "Roménia|Romênia", "KE": "Quénia|Quênia", "SI": "Eslovénia|Eslovênia", "EE": "Estónia|Estônia",
        "LV": "Letónia|Letônia", "MC": "Mónaco|Mônaco", "CD": "República Democrática do Congo", "CG": "Congo",
        "PS": "Palestina", "BA": "Bósnia", "CI": "Costa do Marfim",
    },
    "es": {
        "US": "EE.UU|EE. UU|EEUU|EUA|Estados Unidos de América", "GB": "Gran Bretaña|RU", "EU": "UE", "UN": "ONU",
        "AE": "EAU|Emiratos", "HK": "Hong Kong", "MO": "Macao", "NL": "Holanda", "CZ": "República Checa",
        "CI": "Costa de Marfil", "MM": "Birmania", "CD": "República Democrática del Congo", "CG": "Congo",
        "PS": "Palestina", "BA": "Bosnia",
    },
    "fr": {
        "US": "USA|États-Unis d’Amérique|États-Unis d'Amérique|Etats-Unis", "GB": "Grande-Bretagne|RU", "EU": "UE",
        "UN": "ONU", "AE": "Émirats|EAU", "HK": "Hong Kong|Hongkong", "MO": "Macao", "NL": "Hollande|Pays-Bas",
        "CZ": "République tchèque", "CI": "Côte d'Ivoire", "MM": "Birmanie",
        "CD": "République démocratique du Congo|RDC", "CG": "Congo", "PS": "Palestine", "BA": "Bosnie",
    },
    "de": {
        "US": "USA|Vereinigte Staaten von Amerika|Vereinigten Staaten|Amerika",
        "GB": "Großbritannien|Vereinigten Königreich|UK", "EU": "EU|Europäischen Union",
        "UN": "UNO|UN|Vereinten Nationen", "AE": "VAE", "HK": "Hongkong", "MO": "Macau", "NL": "Holland",
        "CI": "Elfenbeinküste", "MM": "Burma|Birma", "CD": "Demokratische Republik Kongo", "CG": "Kongo",
        "PS": "Palästina", "BA": "Bosnien", "BY": "Weißrussland", "RU": "Rußland",
    },
    "it": {
        "US": "USA|Stati Uniti d'America|America", "GB": "Gran Bretagna|UK", "EU": "UE", "UN": "ONU", "AE": "Emirati",
        "HK": "Hong Kong", "MO": "Macao", "NL": "Olanda", "CZ": "Repubblica Ceca", "CI": "Costa d'Avorio",
        "MM": "Birmania", "CD": "Repubblica Democratica del Congo", "CG": "Congo", "PS": "Palestina", "BA": "Bosnia",
    },
    "zh": {
        "US": "美國|美利坚合众国", "GB": "英國|大不列颠", "CN": "中國|中华人民共和国", "DE": "德國", "FR": "法國",
        "RU": "俄国|俄國|俄羅斯", "KR": "韓國|南韩|南韓", "KP": "朝鲜|北韩|北韓|朝鮮", "EU": "歐盟|欧洲联盟",
        "UN": "聯合國", "HK": "香港", "MO": "澳门|澳門", "TW": "台湾|台灣|臺灣", "AU": "澳洲|澳大利亞",
        "NZ": "紐西蘭", "TH": "泰國", "ES": "西班牙", "IT": "義大利|意大利", "AE": "阿联酋|阿聯酋", "UA": "烏克蘭",
        "SA": "沙特", "GR": "希臘", "IE": "愛爾蘭", "NL": "荷蘭", "PS": "巴勒斯坦",
    },
    "ja": {
        "US": "米国|アメリカ|アメリカ合衆国", "GB": "英国|イギリス", "FR": "仏国", "DE": "ドイツ", "CN": "中国",
        "RU": "ロシア", "KR": "韓国", "KP": "北朝鮮", "EU": "欧州連合|EU", "UN": "国連|国際連合", "HK": "香港",
        "MO": "マカオ", "TW": "台湾", "AU": "豪州|オーストラリア", "IN": "インド", "AE": "UAE", "PS": "パレスチナ",
    },
}  # fmt: skip
