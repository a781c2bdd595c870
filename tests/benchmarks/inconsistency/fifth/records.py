"""Who held which office when, keyed by hand from public record; each term ends where the next begins."""

import re
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True)
class Post:
    """An office. body: what it is of, in an article's words; before: what stands before the office's name."""

    body: tuple[str, ...]
    before: str
    name: str
    of: str
    terms: tuple[tuple[str, date, date], ...]

    def holder(self, day: date) -> str | None:
        """Who held it, a month and more from any change; None where that is not known."""
        month = timedelta(40)
        return next((who for who, start, end in self.terms if start + month <= day <= end - month), None)

    def others(self, day: date) -> list[str]:
        """Those who did not hold it within a year and a half of the day."""
        far = timedelta(550)
        near = {who for who, start, end in self.terms if start - far <= day <= end + far}
        return sorted({who for who, _, _ in self.terms} - near)


_ROWS = """
Britain|UK,British|British|Prime Minister|Britain
    Tony Blair 1997-05-02; Gordon Brown 2007-06-27; David Cameron 2010-05-11; Theresa May 2016-07-13; Boris
    Johnson 2019-07-24; end 2022-09-06
Germany|German|German|Chancellor|Germany
    Gerhard Schroeder 1998-10-27; Angela Merkel 2005-11-22; Olaf Scholz 2021-12-08; end 2025-05-06
France|French|French|President|France
    Jacques Chirac 1995-05-17; Nicolas Sarkozy 2007-05-16; Francois Hollande 2012-05-15; Emmanuel Macron
    2017-05-14; end 2025-06-01
Russia|Russian,Moscow|Russian|President|Russia
    Vladimir Putin 2000-05-07; Dmitry Medvedev 2008-05-07; Vladimir Putin 2012-05-07; end 2025-06-01
Italy|Italian|Italian|Prime Minister|Italy
    Silvio Berlusconi 2001-06-11; Romano Prodi 2006-05-17; Silvio Berlusconi 2008-05-08; Mario Monti 2011-11-16;
    Enrico Letta 2013-04-28; Matteo Renzi 2014-02-22; Paolo Gentiloni 2016-12-12; Giuseppe Conte 2018-06-01; end
    2021-02-13
Spain|Spanish|Spanish|Prime Minister|Spain
    Jose Maria Aznar 1996-05-05; Jose Luis Rodriguez Zapatero 2004-04-17; Mariano Rajoy 2011-12-21; Pedro
    Sanchez 2018-06-02; end 2025-06-01
Canada|Canadian|Canadian|Prime Minister|Canada
    Jean Chretien 1993-11-04; Paul Martin 2003-12-12; Stephen Harper 2006-02-06; Justin Trudeau 2015-11-04; Mark
    Carney 2025-03-14; end 2025-06-01
Australia|Australian|Australian|Prime Minister|Australia
    John Howard 1996-03-11; Kevin Rudd 2007-12-03; Julia Gillard 2010-06-24; Kevin Rudd 2013-06-27; Tony Abbott
    2013-09-18; Malcolm Turnbull 2015-09-15; Scott Morrison 2018-08-24; Anthony Albanese 2022-05-23; end
    2025-06-01
Japan|Japanese|Japanese|Prime Minister|Japan
    Junichiro Koizumi 2001-04-26; Shinzo Abe 2006-09-26; Yasuo Fukuda 2007-09-26; Taro Aso 2008-09-24; Yukio
    Hatoyama 2009-09-16; Naoto Kan 2010-06-08; Yoshihiko Noda 2011-09-02; Shinzo Abe 2012-12-26; Yoshihide Suga
    2020-09-16; Fumio Kishida 2021-10-04; end 2024-10-01
India|Indian|Indian|Prime Minister|India
    Atal Behari Vajpayee 1998-03-19; Manmohan Singh 2004-05-22; Narendra Modi 2014-05-26; end 2025-06-01
China|Chinese,Beijing|Chinese|President|China
    Jiang Zemin 1993-03-27; Hu Jintao 2003-03-15; Xi Jinping 2013-03-14; end 2025-06-01
Israel|Israeli|Israeli|Prime Minister|Israel
    Ariel Sharon 2001-03-07; Ehud Olmert 2006-04-14; Benjamin Netanyahu 2009-03-31; Naftali Bennett 2021-06-13;
    end 2022-06-30
Iran|Iranian,Tehran|Iranian|President|Iran
    Mohammad Khatami 1997-08-03; Mahmoud Ahmadinejad 2005-08-03; Hassan Rouhani 2013-08-03; Ebrahim Raisi
    2021-08-03; end 2024-05-19
Turkey|Turkish|Turkish|President|Turkey
    Ahmet Necdet Sezer 2000-05-16; Abdullah Gul 2007-08-28; Recep Tayyip Erdogan 2014-08-28; end 2025-06-01
Afghanistan|Afghan,Kabul|Afghan|President|Afghanistan
    Hamid Karzai 2001-12-22; Ashraf Ghani 2014-09-29; end 2021-08-15
Mexico|Mexican|Mexican|President|Mexico
    Vicente Fox 2000-12-01; Felipe Calderon 2006-12-01; Enrique Pena Nieto 2012-12-01; Andres Manuel Lopez
    Obrador 2018-12-01; end 2024-10-01
Brazil|Brazilian|Brazilian|President|Brazil
    Luiz Inacio Lula da Silva 2003-01-01; Dilma Rousseff 2011-01-01; Michel Temer 2016-08-31; Jair Bolsonaro
    2019-01-01; end 2023-01-01
Ukraine|Ukrainian,Kiev|Ukrainian|President|Ukraine
    Leonid Kuchma 1994-07-19; Viktor Yushchenko 2005-01-23; Viktor Yanukovych 2010-02-25; end 2014-02-22
Netherlands|Dutch|Dutch|Prime Minister|the Netherlands
    Jan Peter Balkenende 2002-07-22; Mark Rutte 2010-10-14; end 2024-07-02
Ireland|Irish,Dublin|Irish|Prime Minister|Ireland
    Bertie Ahern 1997-06-26; Brian Cowen 2008-05-07; Enda Kenny 2011-03-09; Leo Varadkar 2017-06-14; end
    2020-06-27
South Africa|South African|South African|President|South Africa
    Thabo Mbeki 1999-06-14; Kgalema Motlanthe 2008-09-25; Jacob Zuma 2009-05-09; Cyril Ramaphosa 2018-02-15; end
    2025-06-01
Venezuela|Venezuelan|Venezuelan|President|Venezuela
    Hugo Chavez 1999-02-02; Nicolas Maduro 2013-04-19; end 2025-01-10
Nigeria|Nigerian|Nigerian|President|Nigeria
    Olusegun Obasanjo 1999-05-29; Umaru Yar'Adua 2007-05-29; Goodluck Jonathan 2010-05-06; Muhammadu Buhari
    2015-05-29; Bola Tinubu 2023-05-29; end 2025-06-01
Kenya|Kenyan|Kenyan|President|Kenya
    Mwai Kibaki 2002-12-30; Uhuru Kenyatta 2013-04-09; William Ruto 2022-09-13; end 2025-06-01
United Nations|U.N.,UN|U.N.|Secretary-General|the United Nations
    Kofi Annan 1997-01-01; Ban Ki-moon 2007-01-01; Antonio Guterres 2017-01-01; end 2025-06-01
NATO|Nato|NATO|Secretary General|NATO
    George Robertson 1999-10-14; Jaap de Hoop Scheffer 2004-01-05; Anders Fogh Rasmussen 2009-08-01; Jens
    Stoltenberg 2014-10-01; end 2024-10-01
European Union|EU,European Commission|European Commission|President|the European Commission
    Romano Prodi 1999-09-16; Jose Manuel Barroso 2004-11-22; Jean-Claude Juncker 2014-11-01; Ursula von der
    Leyen 2019-12-01; end 2025-06-01
State Department|U.S.,United States,US|U.S.|Secretary of State|the United States
    Colin Powell 2001-01-20; Condoleezza Rice 2005-01-26; Hillary Clinton 2009-01-21; John Kerry 2013-02-01; Rex
    Tillerson 2017-02-01; Mike Pompeo 2018-04-26; Antony Blinken 2021-01-26; end 2025-01-20
Pentagon|U.S.,United States,US|U.S.|Defense Secretary|the United States
    Donald Rumsfeld 2001-01-20; Robert Gates 2006-12-18; Leon Panetta 2011-07-01; Chuck Hagel 2013-02-27; Ash
    Carter 2015-02-17; James Mattis 2017-01-20; end 2018-12-31
Treasury|Wall Street,US|U.S.|Treasury Secretary|the United States
    John Snow 2003-02-03; Henry Paulson 2006-07-10; Timothy Geithner 2009-01-26; Jack Lew 2013-02-28; Steven
    Mnuchin 2017-02-13; Janet Yellen 2021-01-26; end 2025-01-20
United States|U.S.,US,America|U.S.|President|the United States
    George W. Bush 2001-01-20; Barack Obama 2009-01-20; Donald Trump 2017-01-20; Joe Biden 2021-01-20; end
    2025-01-20
Labour|London|British|Foreign Secretary|Britain
    Jack Straw 2001-06-08; Margaret Beckett 2006-05-05; David Miliband 2007-06-28; William Hague 2010-05-12;
    Philip Hammond 2014-07-14; Boris Johnson 2016-07-13; end 2018-07-09
Fed|Federal Reserve|Federal Reserve|Chair|the Federal Reserve
    Alan Greenspan 1987-08-11; Ben Bernanke 2006-02-01; Janet Yellen 2014-02-03; Jerome Powell 2018-02-05; end
    2025-06-01
"""


def _post(entry: str) -> Post:
    """An office of its first line; the others tell who held it from which day, and to which day that is known."""
    head, _, rest = entry.partition("\n")
    body, more, before, name, of = head.split("|")
    held = [term.strip() for term in rest.replace("\n", " ").split(";")]
    days = [date.fromisoformat(term[-10:]) for term in held]
    names = [" ".join(term[:-11].split()) for term in held]
    terms = tuple(zip(names[:-1], days[:-1], days[1:], strict=True))
    return Post((body, *more.split(",")), before, name, of, terms)


POSTS = tuple(_post(entry) for entry in re.split(r"\n(?! )", _ROWS.strip()))
