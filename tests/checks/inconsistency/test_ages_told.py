"""Ages and births of persons, told twice in the ways in which news tells them."""

import pytest

import srcaudit
from srcaudit import Article, Config, audit

_SLIPS = [
    "Ida Kranz was born in 1958, in Lund, and at {58~68} she has drawn her last ship. It is a tug.",
    "Ida Kranz leads the yard. She was born in 1958 and, at {58~68}, is older than the quay. It is closed.",
    "Ida Kranz leaves the yard. She was born in 1958 and said on Friday that at {58~68} she could no longer row.",
    "Ida Kranz leaves the yard. She was born in 1958 and says that at {58~68} she would like to rest. It rains.",
    "Ida Kranz, who has died aged {81~67}, led the Western Division. “Ships sink,” she said.\n\nShe was born in 1958.",
    "Fenna Kranz, who drew ships, died on Monday at {81~67}. She was born in 1958 on a boat.",
    "Ida Kranz drew ships. She was born in 1958, the daughter of a cook, and died on Monday at {81~67}.",
    "Walter Kranz was born in Holm in 1931.\n\nKranz died on March 3, 2019. He was {91~87}. He left a cat.",
    "The painter Walter Kranz, who was born in 1931, died on 3 March 2019. He was {91~88}. He left a cat.",
    "In 1962, at age {33~23}, Arne Kranz married Ada Holm. They had two sons.\n\nKranz died in 1981 at the age of 43.",
    "Arne Kranz joined the yard in 1962 aged 23. It built tugs.\n\nKranz was {53~43} when he left it in 1982.",
    "Police have charged a 34-year-old man, Dale Kranz, with theft.\n\nKranz, who is {43~34}, denies it.",
    "A 34-year-old man, Dale Kranz, was held on Monday. The shop is shut.\n\nKranz, {43~34}, denies it.",
    "A man, 34, has been charged with theft. The shop is shut.\n\nThe {43~34}-year-old denies it.",
    "Ida Kranz, a {44~48}-year-old, the head of the mayor's 2008 campaign, is out. Kranz, 48, wept. She will sue.",
    # The nearest person, no slip of one digit apart.
    "Ida Kranz, 47, wrote the cheques. “I am ashamed of it,” said Ms Kranz. The {53~47}-year-old is on bail.",
    # Whom alone the text calls what stands behind the age, whoever is named nearer.
    "Conductor Ida Kranz, 36, comes in May. “We love her,” said Bo Holm. The {46~36}-year-old conductor rows.",
    "Ida Kranz, a dentist, is 36. “We love her,” said Bo Holm. The {46~36}-year-old dentist rows to work.",
    # What stands behind the first mark is wrong, and what stands behind the second one right.
    (
        "Police have named the cyclist killed on the A58 as Martin Howarth, 47, of Todmorden. The "
        "driver of the lorry stopped at the scene. Mr Howarth, who was {41~47}, leaves a wife and two "
        "sons."
    ),
    (
        "Kevin Marsh, aged 29, pleaded guilty to burglary at Hull Crown Court on Tuesday. The court "
        "heard that the {39~29}-year-old had broken into four shops. Judge Ann Webb jailed him for two "
        "years."
    ),
    (
        "Marie Delacroix, 61, has run the bakery since her father died. Her husband drives the van. "
        '"I\'m {66~61} now and I still get up at three," she said.'
    ),
    (
        "The composer Ivo Strand has died aged 88. His wife announced his death on Sunday. Strand, who "
        "died in his sleep at {86~88}, wrote nine operas."
    ),
    (
        "Tributes have been paid to Ivo Strand, the composer, who has died at the age of 88. He wrote "
        "nine operas. He was {86~88}."
    ),
    (
        "Rosa Klein (52) has been appointed head of the museum in Graz. She follows Emil Hofer. At "
        "{56~52}, Klein is the youngest director the museum has had."
    ),
    ("The mayor, Dan Ortiz, turns 60 next week. He has no plans to retire. Ortiz, {57~59}, was first elected in 2010."),
    (
        "Singer Paula Reyes celebrated her 70th birthday on Saturday with a concert. About 900 people "
        "came. Reyes, {72~70}, has sold four million records."
    ),
    (
        "Six weeks after the accident, Noah Bright still cannot walk. The boy, {nine~seven}, was hit by "
        "a van outside his school. Noah, 7, is learning to use a wheelchair."
    ),
    (
        "Retired miner Alf Dodd, 81, has walked to the pit every day for a decade. He says it keeps him "
        "going. The {87~81}-year-old grandfather of five was given a medal on Friday."
    ),
    (
        "Police said the victim, a 36-year-old man named as Peter Gall, died at the scene. No arrests "
        "have been made. Friends of Gall, {39~36}, laid flowers."
    ),
    (
        "Helen Moss, a 28-year-old nurse from Derby, was last seen on Friday. Officers are worried. Ms "
        "Moss is {38~28}, slim and about 5ft 4in tall."
    ),
    (
        "Anna Berg, 32, won the marathon in 2:31. She had never run in the city before. At {35~32} "
        "years old, she is the oldest winner in the history of the race."
    ),
    (
        "The defendant, Omar Said, 24, of no fixed address, denied the charge. His lawyer asked for "
        "bail. Said, who is {42~24}, will appear again on June 9."
    ),
    (
        "Lena Fox, 15, and her brother Tom, 12, were found on Monday. They were cold and hungry. Lena, "
        "{17~15}, had carried him for a mile."
    ),
    (
        "Boxing champion Ray Cole, 33, will retire. His last bout was in May. \"I'm a {38~33}-year-old "
        'man, and my knees hurt," Cole told reporters.'
    ),
    "Ruth Adler was born in Vienna in 1941. She fled with her parents. Adler, now {79~84}, lives in Haifa.",
    (
        "Ruth Adler, {79~84}, lives in Haifa. She was born in Vienna in 1941 and fled with her parents. "
        "She has never been back."
    ),
    (
        "Born in Vienna in 1941, Ruth Adler fled with her parents. She became a nurse. At {79~84}, she "
        "still visits schools."
    ),
    ("Ruth Adler (b. 1941) is a painter. She fled Vienna with her parents. Now {79~84}, she still paints every day."),
    (
        "The painter Ruth Adler has died, aged {79~84}. Born in Vienna in March 1941, she fled with her "
        "parents. She is survived by a son."
    ),
    (
        "Carlos Vega died on Tuesday at {91~87}. He ran the vineyard for half a century. He was born on "
        "4 August 1938 in Rioja, the son of a cooper."
    ),
    (
        "Carlos Vega, who died on Tuesday, was {91~87}. Vega was born Aug. 4, 1938, in Logroño. He ran "
        "the vineyard for half a century."
    ),
    (
        "Carlos Vega was born in 1938, the youngest of eight children. In 1952, at the age of {18~14}, "
        "he left school to work in the vineyard. He never regretted it."
    ),
    (
        "Carlos Vega was born in 1938. His father died in 1950, when Vega was {16~12}. He took over the "
        "vineyard with his brother."
    ),
    "Carlos Vega was born in 1938. He was {27~22} when he married Elena Soto in 1960. They had three children.",
    (
        "Carlos Vega, 87, was a child of the war. He was born in {1945~1938}, in a cellar, during a "
        "raid. His mother named him after the midwife."
    ),
    (
        "Carlos Vega, born in 1938, made his first film at 25 in {1971~1963}. It won a prize in Cannes. "
        "He made eleven more."
    ),
    (
        "Maria Lopes, who was born in 1950, gave birth to her only child in 1985, at the age of "
        "{31~35}. The boy grew up in Porto. Lopes never married."
    ),
    (
        "Maria Lopes, {66~75}, was born in Porto in 1950 to a fisherman and a seamstress. She sang in "
        "bars. Her first record came out in 1971."
    ),
    "Lopes will be {79~76} in July. The singer was born in 1950 in Porto. Maria Lopes has no plans to retire.",
    "Maria Lopes (1950-2019) was a singer. She sang in bars. Lopes was {74~69} when she died.",
    (
        "Maria Lopes was born in 1950 and died in 2019 at the age of {74~69}. She sang in bars. A "
        "street in Porto bears her name."
    ),
    (
        "Kenver Penhallow was a shy child who liked engines. Born in a railway cottage outside Redruth "
        "in the winter of {1949~1939}, the fourth of six sons, he left school at fifteen. Penhallow, "
        "who has died aged 86, built eleven lifeboats."
    ),
    (
        "Kenver Penhallow, who has died at 86, built eleven lifeboats. His father was a signalman. "
        "Kenver was born in Redruth on 12 August {1949~1939} and left school at fifteen."
    ),
    (
        "The boatbuilder Kenver Penhallow has died at the age of 86. The son of a signalman, he was "
        "born near Redruth in {1929~1939} and left school at fifteen. He never learned to swim."
    ),
    (
        "Marit Solbakken, {57~67}, skied to the shop on Tuesday. Solbakken, whose mother was a midwife, "
        "was born in Røros in 1958 and has lived there all her life. She skis to church as well."
    ),
    (
        "“I was born in 1958, in this very kitchen,” said Marit Solbakken, {57~67}, over coffee. Her "
        "house has no road. She skis to the shop."
    ),
    (
        "Marit Solbakken, {57~67}, lives in a house without a road. “I was born in 1958,” she said, "
        "“and the road has been promised ever since.” The council says it has no money."
    ),
    (
        "Marit Solbakken's house has no road. She was born in it in 1958. On Friday she will be "
        "{58~68}, and a cake will come by sledge."
    ),
    (
        "Ishita Pande, born in Nagpur in March {2002~2012}, drew with the champion on Sunday. The "
        "14-year-old had the black pieces. She learned the game from her grandmother."
    ),
    (
        "Ishita Pande, a 14-year-old from Nagpur, drew with the champion on Sunday. Pande was born in "
        "{2002~2012}. She learned the game from her grandmother."
    ),
    (
        "Oluwaseun Adebayo, the son of a tailor, was born in Ibadan in 1960. He came to Leeds in 1984, "
        "aged {34~24}, with one suitcase. He now runs nine shops."
    ),
    (
        "Oluwaseun Adebayo (born 12 May 1960) runs nine shops in Leeds. Adebayo, {56~65}, came with one "
        "suitcase. He sells suits."
    ),
    (
        "The third child of a tailor, Oluwaseun Adebayo was born in 1960 in Ibadan. He now runs nine "
        "shops. At {56~65} he has no wish to stop."
    ),
    (
        "Oluwaseun Adebayo turned {55~65} in May. He was born in Ibadan in 1960 and came to Leeds at "
        "24. He runs nine shops."
    ),
    (
        "Leopold Anzengruber, the architect, is {71~80}. He was born in Graz just as the war ended in "
        "1945, and says that he was rebuilt with the city. He draws by hand."
    ),
    (
        "Leopold Anzengruber was born in 1945. By the time he finished his first bridge, in 1975, he "
        "was {38~30}. It still stands."
    ),
    (
        "Leopold Anzengruber, born in 1945, finished his first bridge in 1975, when he was {38~30}. It "
        "still stands. He draws by hand."
    ),
    (
        "Leopold Anzengruber was {38~30} in 1975, when his first bridge was finished. It still stands. "
        "He was born in Graz in 1945."
    ),
    (
        "In 1975 Leopold Anzengruber, then {38~30}, finished his first bridge. It still stands. He was "
        "born in Graz in 1945."
    ),
    (
        "Leopold Anzengruber was born in 1945 and his brother Anton in 1949. Leopold, {71~80}, draws by "
        "hand. Anton, 76, builds."
    ),
    (
        "Gareth Tolliver, 41, of Mere Street, admitted arson. Judge Helena Crabbe told him that he was "
        "eaten up by envy. Tolliver, {44~41}, showed no emotion."
    ),
    (
        "Colleen Babcock, 46, has spent $310,000 on her campaign. Her rival, Wade Sturgill, is 61. "
        "Babcock, a {49~46}-year-old hospital administrator, has never held office. Polls open at seven."
    ),
    (
        "Colleen Babcock, 46, has spent $310,000 on her campaign. Her rival, Wade Sturgill, is 61. The "
        "hospital administrator, {49~46}, has never held office before. Colleen Babcock, a hospital "
        "administrator by trade, lives in Delta."
    ),
    (
        "Obst, 83 next month, does not trust the mail. Hannelore Obst votes in person. At {89~82}, she "
        "walks to the school."
    ),
    (
        "Hannelore Obst, 82 years old and nearly blind, votes in person. Her granddaughter reads her "
        "the names. “At {87~82} I can still make a cross,” said Obst."
    ),
    (
        "The body of Ines Faro, 24, was found on Sunday. Her parents have been told. Faro was {27~24} "
        "and studied law in Porto."
    ),
    (
        "Ines Faro, a law student aged 24, has been missing since Sunday. Her parents are worried. "
        "Police describe the {21~24}-year-old as slim, with long dark hair."
    ),
    (
        "Striker Milo Varga, 23, has signed a three-year deal. The fee was not told. Varga — {28~23} "
        "and capped nine times — will wear the number 9 shirt."
    ),
    (
        "Milo Varga has signed a three-year deal. The 23-year-old Hungarian scored twice on his debut. "
        "Varga, {28~23}, will wear the number 9 shirt."
    ),
    (
        "The oldest of the three, Edda Holm, is 79. She founded the choir. Holm, {73~79}, sings alto. "
        "The others are in their sixties."
    ),
    (
        "At the age of 79 Edda Holm still sings alto. She founded the choir with two friends. Holm, "
        "{73~79}, never misses a rehearsal."
    ),
    "Edda Holm, 79, has two sisters, Ida, 76, and Ruth, 71. All three sing. Edda, {97~79}, is the alto.",
    (
        "Dr Yusuf Demir, 58, was struck off on Monday. The panel sat for nine days. Dr Demir, who is "
        "{52~58}, said that he would appeal."
    ),
    ("Ida Kranz, the sculptor, died on Sunday. She was {67~74}. Born 3 March 1952; studied at Graz; married 1975."),
    ("Sculptor Ida Kranz (born Leeds, 1952) works in steel. Kranz, {67~74}, has a show in Hull. It runs until June."),
    "Ida Kranz, born on 3 May 1951 in Leeds, works in steel. Her show runs until June. Kranz is {67~74}.",
    "Ida Kranz was born in 1952. She was {19~12} when her family fled to Graz in 1964. She works in steel.",
    "Ida Kranz was born in 1952. Her family fled to Graz in 1964, when she was {19~12}. She works in steel.",
    (
        "Ida Kranz, who was born in 1952, entered the convent at {27~17} in 1969. She left it a year "
        "later. She works in steel."
    ),
    ("Ida Kranz was just {26~16} in 1968, when the tanks came. She was born in Prague in 1952. She works in steel."),
    (
        "Ida Kranz, the 1952-born sculptor, works in steel. Her show runs until June. Kranz, {67~74}, "
        "has won two prizes."
    ),
    (
        "Ida Kranz works in steel. She was born in 1952 in Leeds, the daughter of a welder, and trained "
        "in Graz. At {64~74} she climbs her own ladders."
    ),
    (
        "Ida Kranz works in steel. The sculptor, who was born in 1952 in Leeds, trained in Graz. She is "
        "{64~74} and climbs her own ladders."
    ),
    (
        "Ida Kranz works in steel. A native of Leeds, where she was born in 1952, she trained in Graz. "
        "Kranz, {64~74}, climbs her own ladders."
    ),
    "Ida Kranz, a sculptor born in Leeds in 1952, works in steel. Kranz trained in Graz. She is {64~74}.",
    (
        "Ida Kranz, {64~74}, was a welder's daughter. Leeds, where she was born in 1952, has never "
        "bought her work. Graz has."
    ),
    (
        "Kranz came into the world in a welder's yard in 1952. Ida Kranz, now {64~74}, works in steel. "
        "Graz has bought nine works."
    ),
    (
        "Ida Kranz died on 9 May 2023, aged {67~71}. She had been born in Leeds on 3 March 1952. A show "
        "of her work opens today."
    ),
    (
        "Ida Kranz (3 March 1952 – 9 May 2023) was a sculptor. She died in her sleep at the age of "
        "{67~71}. A show of her work opens today."
    ),
    (
        "Ida Kranz, who died in 2023 at {67~71}, worked in steel. Kranz was born in Leeds in 1952. A "
        "show of her work opens today."
    ),
    "The year of Ida Kranz's birth was 1952. She works in steel. Kranz, {64~74}, climbs her own ladders.",
    (
        "“I was {26~16} when the tanks came in 1968,” said Ida Kranz, who was born in Prague in 1952. "
        "She works in steel. Her show runs until June."
    ),
    (
        "“I was born in Prague in 1952,” said Ida Kranz. “I was {26~16} when the tanks came in 1968.” "
        "Her show runs until June."
    ),
    ("Leeds made steel when Ida Kranz was born there in 1952. It makes none today. Kranz, {64~74}, buys hers in Graz."),
    "Ida Kranz learned to weld at {24~14}, in 1966. Her father taught her. Kranz was born in Leeds in 1952.",
    ("Prosecutors said Ivan Moroz, born in 1988, had driven the van. Moroz, {28~38}, denied it. The trial goes on."),
    (
        "The passport gave the name Ivan Moroz and the year of birth as 1988. Moroz, {28~38}, denied "
        "that it was his. The trial goes on."
    ),
    (
        "Ivan Moroz (DOB 4/6/1987) was jailed for two years. Moroz, {28~38}, had driven the van. The "
        "judge called him a fool."
    ),
    (
        "Ivan Moroz, of 3 Mill Lane, born 4 June 1987, was jailed for two years. The {28~38}-year-old "
        "had driven the van. The judge called him a fool."
    ),
    (
        "Ivan Moroz, {28~38}, was picked for the first time. Born in Lviv in 1988, the goalkeeper came "
        "to Leeds as a boy. The side plays on Friday."
    ),
    (
        "Goalkeeper Ivan Moroz, {28~38}, was picked for the first time. He was born in Lviv in January "
        "1988 and came to Leeds as a boy. The side plays on Friday."
    ),
]
_FAIR = [
    "Ida Kranz, 72, met her brother. The 74-year-old was given a scarf.",
    "Dentist Ida Kranz, 45, beat a dentist from Holm. “She rows,” said Bo Lind. The 54-year-old dentist wept.",
    "Ida Kranz, a dentist, is 45. Bo Holm is a dentist, too. The 54-year-old dentist rows.",
    "Ida Kranz, a dentist, is 45. She beat Bo Holm, a clerk. The 58-year-old clerk rows.",
    "Ida Kranz, 45, was robbed of a boat. Walter Holm rows it now. The 53-year-old is on bail.",
    "Ida Kranz, who was born in 1958, is a judge. At 16 she had left school, and at 45 she took the bench.",
    "Ida Kranz was born in 1958. She said on Monday that at 20 she was the only woman in the yard.",
    "Ida Kranz was born in 1958. Her brother says that at 59 he can still row.",
    "Ida Kranz, who drew ships, died on Monday at 81. Her sister was born in 1958 and drew nothing.",
    "Ida Kranz was born in 1958. The daughter of Kranz died on Monday at 19.",
    "Walter Kranz was born in Holm in 1931. He drew ships.\n\nKranz died on March 3, 2019. He was 87.",
    "Walter Kranz was born in Holm in 1931. He drew ships.\n\nKranz's son, Ole, died in 1999. He was 31.",
    "Walter Kranz was born in Holm in 1931. His father died in 1950.\n\nHis wife, Ada, died in 2001. She was 61.",
    "In 1962, at age 33, Arne Kranz married Ada Holm, who was 20. Ada Holm was 40 when she left in 1982.",
    "Arne Kranz joined the yard in 1962 aged 23. His son Jan Kranz left it in 1981 at the age of 20.",
    "Dale Kranz, 43, leads the search. Police held a 34-year-old man, Dale Kranz, who knows the quay, told us.",
    "A man, 34, was charged with theft on Monday. Another man was held. The 43-year-old denies it.",
    "Ida Kranz, 44, won the 2008 cup. Ida Kranz, 22, won in 2004. She trains the side.",
    "Ida Kranz, 64, works in steel. Her mother, Ruth, was born in Leeds in 1930. Kranz still visits her.",
    "Ida Kranz, 64, works in steel. Kranz's father, who was born in 1930, was a welder. He taught her.",
    (
        "Ida Kranz, 64, works in steel. The museum, born of a quarrel in 1952, has nine of her works. "
        "It opens on Monday."
    ),
    "Ida Kranz, 64, works in steel. She follows her teacher, Otto Lenz, born in 1930. Lenz never saw Leeds.",
    "Ida Kranz, 64, works in steel. The sculptor's brother was born in 1952. He is a priest.",
    "Ida Kranz, 64, works in steel. Her idea was born in 1952, in a yard. It took years.",
    "Ida Kranz, 64, leads the firm. It was born in 1987 as a garage. She joined later.",
    "Ida Kranz, 64, has three children, born in 1990, 1992 and 1995. They live in Graz. None welds.",
    "Ida Kranz, 64, has won the Lenz prize. Lenz was born in 1930 and died in 1999. Kranz never met him.",
    "Ida Kranz, 64, wrote of the poet. He was born in 1900 in Graz. Kranz has read all of him.",
    "Ida Kranz, 64, spoke at the school. Of the pupils born in 2010, most are still there. She liked them.",
    "Ida Kranz, 64, said that women born in 1960 or later get less. The law counts from then. She is suing.",
    "Ida Kranz, 64, was born to run. In 1999 she crossed the Alps. She has run since.",
    "Ida Kranz, 64, was seen on Friday. The suspect, 61, was later held. Police know both.",
    "Ida Kranz, 64, met the boy, seven, at the gate. He was lost. She drove him home.",
    "Ida Kranz, 64, trains the side. The captain, 24, has scored twice. Kranz praised her.",
    "Ida Kranz, 64, trains the side. The German, 34, has scored twice. Kranz praised her.",
    "Mayor Ida Kranz, 64, opened the hall. The architect, 61, was moved to tears. It cost a million.",
    "Ida Kranz, 64, sued the hospital. The surgeon, 44, has left the country. Kranz lost a leg.",
    "“I'm 46 and I've had enough,” a neighbour of Ida Kranz, 64, said. Kranz's dog barks. It is old.",
    "Ida Kranz, 64, won. “At 46 I could lift more,” she said. She trains daily.",
    "Ida Kranz, 64, won the race. She was 46 when she began to run. She has never been ill.",
    "Ida Kranz, 64, wept. Her son, who was 24, died at the gate. He was 24.",
    "The body of Tom Kranz was found on Sunday. His mother, Ida Kranz, 64, wept. He was 34.",
    "Ida Kranz, 64, was killed in the fire. Her first book came out when she was 24. She was 46 then a widow.",
    "Ida Kranz was killed in the fire in 2019. She was 64. She would be 71 today.",
    "Ida Kranz, who was 64, was killed in the fire. Her husband, who was 69, got out. Kranz had run the mill.",
    "Ida Kranz (1952-2019) was 24 when she won the prize. She welded to the end. She died at 67.",
    (
        "Ida Kranz was born in 1952. She won the prize in 1990 with her pupil Jan Holt, who was 24 when "
        "he joined in 1988. Both weld."
    ),
    "Ida Kranz was born in 1952. Her pupil won the prize in 1990 at the age of 24. Both weld.",
    "Ida Kranz was born in 1952. When she won the prize in 1990, her pupil was 24. Both weld.",
    "Ida Kranz was born in 1952. In 1990, when he was 24, Jan Holt joined her. Both weld.",
    "Ida Kranz, born in 1952, took over from Jan Holt. He was 70 when he left in 1990. She has stayed.",
    "Ida Kranz, born in 1952, met Jan Holt. She was 38 when he left in 1990. She has stayed.",
    (
        "“I was 16 when the tanks came in 1968,” said Ida Kranz, 74. Her brother, 78, was there too. "
        "“He was 20 when he fled in 1968.”"
    ),
    "Ida Kranz turns 74 next week. Kranz, 73, will have a cake. She was born in 1952.",
    "Ida Kranz, who turns 75 next year, was born in 1952. Kranz, 73, will have a cake. She welds.",
    "Ida Kranz will be 80 when the hall opens. Kranz, 74, has time. She welds.",
    ("The oldest is Ida Kranz, 74. The daughter of the founder, Ida Kranz, is 45 and never comes. They share a name."),
    "The twin sons of Ida Kranz, 74, weld. Jan, a welder aged 41, and Tom, 41, live in Graz. Kranz is proud.",
    "Ida Kranz, 74, a mother of a welder aged 47, has a cat. It is old. She welds.",
    "Ida Kranz, 74, has run the choir for years. The 47-year-old choir sings on. She is an alto.",
    "Ida Kranz, 74, was attacked in the park. A man was held. The 71-year-old was treated for burns.",
    "Officer Ida Kranz, 34, arrested a man. He had a knife. The 31-year-old was fined.",
    (
        "Ida Kranz, 34, a solicitor, acts for a nurse who cannot be named. It is a long case. The "
        "31-year-old says that she was beaten."
    ),
    "Ida Kranz, 64, spoke of her teacher. The 94-year-old sculptor lives in Graz. She visits often.",
    "Ida Kranz, 34, beat Lea Sand. The 31-year-old could not cope with the wind. Sand left in tears.",
    "Ida Kranz, 34, beat Lea Sand 6-1, 6-2. On Friday the 31-year-old Dane will leave for home. Kranz stays.",
    "Ida Kranz died in 1990, when she was 38. Born in 1952, she welded. A street bears her name.",
    (
        "Ida Kranz, 74, a great-grandmother, met the 71-year-old grandmother of five who saved her. "
        "They had tea. It rained."
    ),
    "Ida Kranz was born in 1952 and her sister Lea in 1955. Lea, 71, welds. Ida, 74, paints.",
    "Kranz's date of birth is 3 May 1952. Ida Kranz, 73, turns 74 on Sunday. She welds.",
    "Ida Kranz, 74, wrote of Otto Lenz. His date of birth was 3 May 1902. He welded.",
    "Ida Kranz, 44, who first exhibited at 24 in 2006, was born in 1982. She welds. Kranz lives in Graz.",
    "Ida Kranz, 44, moved to Graz in 1999, when she was 17. She welds. Kranz was born in Leeds in 1982.",
    "Ida Kranz, aged 17, moved to Graz in 1999. She welds. Now 44, Kranz wants to go home.",
    "Ida Kranz, 17, moved to Graz in 1999. It was cold. Today Kranz, 44, wants to go home.",
    "In 1999 Ida Kranz was 17. The tanks came. Kranz, 44, has not forgotten.",
    "Dave Holt, 51, was jailed. His son Dave Holt, 21, was fined. They run a yard.",
    "The painter Ida Kranz, 74, met the sculptor Lea Sand. The sculptor, 71, wept. They had tea.",
    "The painter, Ida Kranz, 74, met a sculptor. The sculptor, 71, wept. They had tea.",
    "Ida Kranz, a sculptor, met a painter. The sculptor, 74, wept. The painter, 71, laughed.",
]


def _reported(text: str) -> list[str]:
    found = srcaudit.audit(Article(text, published="2026-05-02", language="en")).findings
    return [one.message for one in found if one.code == "IC325"]


def _version(told: str, *, right: bool) -> str:
    before, _, rest = told.partition("{")
    both, _, behind = rest.partition("}")
    return before + both.split("~")[right] + behind


@pytest.mark.parametrize("told", _SLIPS)
def test_two_ages_that_cannot_both_hold_are_reported(told: str) -> None:
    assert _reported(_version(told, right=False))


@pytest.mark.parametrize("told", _SLIPS)
def test_ages_that_fit_are_not_reported(told: str) -> None:
    assert _reported(_version(told, right=True)) == []


@pytest.mark.parametrize("told", _FAIR)
def test_other_ages_than_one_persons_of_today_are_not_compared(told: str) -> None:
    assert _reported(told) == []


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("Ada Lind died on Monday, aged {}. She was born in 1943.", 82, 91),
        ("Ada Lind, who died on Tuesday, aged {}, was born in Holm in 1943.", 82, 91),
        ("Ada Lind, who has died at the age of {}, was born in Holm in 1943.", 82, 91),
    ],
)
def test_an_age_behind_the_day_of_a_death_is_of_who_died(text: str, right: int, wrong: int) -> None:
    for age, reported in ((right, False), (wrong, True)):
        article = Article(text.format(age), published="2025-11-20", language="en")
        assert bool(audit(article, config=Config(select=["IC325"])).findings) is reported


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lind was born in Holm in 1943. Her brother died on Monday, aged 91.",
        "Ada Lind, whose husband died on Monday, aged 91, was born in 1943.",
        "Ada Lind, born in 1943, wrote of a king who died in 1960 at the age of 91.",
    ],
)
def test_an_age_at_the_death_of_another_or_of_long_ago_is_left_alone(text: str) -> None:
    article = Article(text, published="2025-11-20", language="en")
    assert not audit(article, config=Config(select=["IC325"])).findings
