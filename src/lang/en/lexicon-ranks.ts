// The 3000 commonest lemmas of English news, commonest first: how little a word tells of a matter when two reports share it.
//
// Counted by us as the number of texts a lemma occurs in, over 1,191 news articles and official press releases
// (2012 to 2022, 3.4 million characters); names left out. Counts only, no text.

/** Lemmas separated by blanks, by falling number of texts. */
export const RANKED_LEMMAS = `
the and of in to be for on that have with as by it this at say will from not an we do they but who he also all which
their our about his would country people more year make one take other after state time or there its during can work
you up include out what over when no against if first so support come than well now two call issue day go these need
into continue last some see president many russian like today only new very know any those give tell want most just
report part because accord use could get note hold should week important how such before help even good right between
while leader way government already long where official military security under meeting plan ukrainian world high talk
law both place show she your add month back decision statement discuss war political provide effort former become
believe then speak down since still thank every much member result lead ask think through life situation possible
early national question must try follow end administration campaign public another sign number leave same force
special look face medium move my international find here without great meet full far party three start democratic her
thing point million own agree begin write order bring change case region whether around city large remain clear next
area policy fight ensure protect announce receive election fact message family course group step may economic happen
again process why action address open matter everything late particular read expect level create attack future stress
foreign business allow current increase keep base development tweet off top pay event send head federal several vote
history system consider never american together set defend win nation claim partner close release stop office seek
information stand presidential deal cooperation position express power second side child strong mean big person among
citizen live man opportunity put agreement investigation however past interest candidate later raise build home turn
visit response hear really defense return recent health reporter territory run yet concern everyone woman service fire
economy friend company lose despite border threat representative pass legal able word focus term community each hope
least reach press difficult ago appear kill project decide serve sanction general always until job court morning join
detail old thousand few let charge rule develop european hour team involve once share conversation different control
social key four soon challenge necessary comment measure post respond night understand authority line money billion
whole act victory hard trade record sure cause deny too contact energy interview strengthen implement away something
ready role free break feel senator grow care present forward within suggest enough regard document exchange offer
weapon assistance scale program across leadership launch establish operation evidence conduct condition justice name
near conference destroy five problem real percent personal relate stay pressure attempt example troop view play major
accuse majority nothing respect due land global attention though potential market significant carry account confirm
main further push addition entire bad seem answer negotiation story fund strike hit argue hand freedom especially
lawmaker likely almost peace financial promise direct value army maintain agency local lot crisis moment rise relation
chief agenda decade death tie humanitarian joint himself expand less coronavirus die impeachment crime require bill
importance fall fail staff young missile senior demand task race opinion video certain instead powerful discussion
little reason bilateral amid along prepare goal experience small outside spend attorney pandemic aim immediately
quickly hundred third achieve complete civilian expert kind block grateful strategic infrastructure aggression ally
additional behind director approach target proposal school might speech various prevent movement anything threaten
voter request nearly short inform currently activity supply anti total air colleague afternoon invasion battle
contribute draw police effective chance criminal medical conservative promote therefore specific save cost lie cover
resolve low supporter wish path committee priority industry ever lawyer deliver source emphasize congressional
schedule declare hearing form describe review serious risk approve recently six list fully cut enter enforcement
worker generation format judge simply series phone cite themselves mark field illegal diplomatic file resident
previously refuse private secretary officer love choose remember true determine gain idea represent initiative gas
half hospital adviser dialogue equipment implementation investigate occupy avoid safe responsibility wait technology
status sector regional urge organization primary separate guarantee legislation food facility integrity benefit minute
commit whom affect basis else image final ground criticism common modern enemy price previous either watch struggle
combat mention although individual peaceful ban progress beginning executive sit whose completely anyone society
ongoing tax arrive explain amount professional principle update defeat impose trial sovereignty protest success active
construction territorial debate similar witness influence effect honor allegation exist son often protection actually
contribution online domestic settlement stability nuclear toward certainly center letter limit ahead access
institution occupier criticize duty funding independence counsel available oil non identify remark front politic
exactly violate possibility remove intelligence reduce range appeal student introduce reject conflict rate context
attend participant single allege suffer extremely multiple spread refer improve damage reform heart confident eight
white remind someone body repeatedly learn delay period stage victim violence communication dollar aid consequence
direction blame rank announcement commitment impact date critic human spokesman dozen fuel warn package restore
investment intend welcome anniversary tradition product positive relevant partnership adopt politician accept rather
immigration employee particularly reveal manage truly unfortunately via resource upon prove rally host propose summit
prosecutor definitely solution standard drive congratulate nominee wife tough directly unite department itself street
capital building obtain happy restriction voice aware wrong article throughout indicate independent parent temporarily
drop deserve soldier culture fear quite click advance responsible caption argument recognize praise ability oppose
armed decline evening aggressor critical fair firm engage insist travel apply safety budget light house confidence
treat age award memory publicly poll truth beyond publish advocate immigrant shortly town signal door deputy buy water
mission resolution bomb assault emergency coordinate liberal wall largely email strategy production towards
participate historical nomination activist favor room demonstrate prospect test rest lack black aide link secure
acknowledge education trip probe defender road complex population participation overcome reportedly district page
accusation proud behalf loss violation growth produce hop ten admit chairman conclude impossible language shoot
treatment testimony convince dead journalist conclusion export count deep yesterday governor doubt option interaction
civil datum invite repeat meanwhile finance historic terrible central patient grant gratitude veteran network bear
capability interested transport rival unprecedented alone opposition aircraft provision walk holiday contract counter
class heavy topic industrial sense preserve aspect courage programme encourage clearly probably withdraw normal abuse
vice lay ruling incident board minister prompt broad pull actively site testify book personally shut spending fast
check seven practice effectively subject space audience natural environment quality reconstruction inquiry reality
suspend pose regime gather perform above arm western elect arrest procedure research shutdown relationship internal
vehicle celebrate mother doctor regular reliable sphere touch platform presidency floor performance climate purpose
pursue lawsuit double massive preparation absolutely personnel connection false trust science readiness achievement
negotiate choice perhaps sound nature fly middle mass gun left mostly wide nine establishment depend brief flag
strongly shift replace owner stock track simple station specifically highly lady hostility wound sincere enterprise
recognition contain technical sentence father figure recall briefing widely model organize allegedly guilty round bank
material tool operate daily unique practical unit constructive pick proceed familiar dangerous bar fellow north sexual
appreciate re career nationwide plant appoint inside wake undermine terror associate design cooperate immediate
ambassador bipartisan device tank opponent earn worth emerge membership destruction corridor village beat faith
successful virus blast study draft protester initial temporary unity throw agent weekend reflect overall murder
compare purchase hero ship university integration willing democracy dispute assessment terrorism seat mistake adult
highlight session chair ordinary outstanding car british panel fundamental primarily consideration interference
strength numerous knowledge mutual cultural rebuild worry potentially progressive ultimately popular moral abroad
housing compromise reference eye star boost deeply tv settle constant terrorist background appearance wave initially
mind submit listen era dismiss understanding confirmation contest behavior prominent obvious picture involvement
spokeswoman version finally fill forget ignore desire occur difference cross closely reiterate century sell danger
shot enjoy intention framework huge eliminate recovery payment tomorrow working delegation port shell liberate
comprehensive self occasion couple chamber blow resign extend easy suspect speed crowd search hide apparently type
southern maximum shooting constitutional jump south disaster officially specialist sum mechanism invader partisan
paper crucial chain sometimes corporate tear miss solid daughter prior sensitive expose transfer pre condemn
appropriate catch complaint indeed affair silence deploy co evacuation evacuate coordination aggressive assure
organisation dear circumstance intensify endorse ballot increasingly moderate coalition website neither nor pleased
prison wing cancel openly game vow bid guard pledge opening resistance reaffirm television underway consumer hurt
outlet harm monitor reply feature entity application forum realize escalation residential relief summer exercise
proceeding mayor fraud winner impeach misconduct urgent warm coverage estimate foot shelter offensive flee imagine
thus toggle per mile seriously physical ceremony consistent capture friendly foundation medicine sincerely resume
basic factor inspire cast attract assess voting convict bridge whatever expectation sponsor disease finish finding
maybe sue drug red surprise healthcare comply fix migrant constantly training rich recover guy republic onto
transition closed burn outcome equal legally none facilitate educational stable de interlocutor spokesperson upcoming
approval analyst advanced professor channel illegally tension advantage analysis sport correct alleged below tactic
brutal eventually racist seize substantial profile lift girl insurance barrier capacity reaction credit regulation
creation pro outline manner evil essential environmental beneficial mutually import emphasise occupation iranian
newspaper disclose manager injure politically phase original text precedent legislative significantly object scene
beautiful unless labor handling deadly element title forever withdrawal surround glad clash permission management zone
property fulfil bit structure route blockade scientist shelling french judicial controversial consistently season sex
outbreak table chinese failure detain newly relative escalate abandon rocket successfully connect trillion income
extraordinary concrete dream husband everybody otherwise warning investigator wage mandate enhance character display
hire rhetoric diplomacy separately presence clean religious sea tremendous asset roll topical frontline stake
importantly aside regardless neighbor korean reverse react stance repeal trigger traditional alternative shortage
subpoena secret profit interfere church helicopter roughly camera scandal commander register shock severe trend chaos
midterm tariff prohibit degree moreover unemployment sort defence average volunteer east centre greeting volume
ambitious usual obligation scientific logistic obviously friendship artillery deadline boy rush literally corruption
assert slow succeed confront reopen plane flight anger spark passage quick piece oversight predict distance invest
pretty unlike bombing interesting quote penalty punish perspective initiate objective lengthy founder fighting
declaration cash recommendation ad lock sixth divide rely accordance complicated vaccine heroic ceasefire convinced
virtually annual division radical vision transparency uphold transcript somebody unclear branch embrace formal except
mount radio taxis enforce sale instruction parliament propaganda eastern depart planet partial notice withhold airport
weak dealing worried bottom conspiracy tragedy entirely instruct unsupported playback gradually apart fine spot donor
tip union quiet accompany rapid restoration collect brave scenario vital creative counterpart signature wonder poor
widespread departure honest spirit author surface violent testing detailed prime unlikely player prosecute drone
accountable identity fake retire endure humanity op echo racism resort resist store afraid amendment negative escape
nearby embargo predecessor plead injury billionaire healthy revenue staffer overwhelming bind ourselves comfortable
kick producer commission diplomat endorsement content employment concerned hotel invitation user usually meaningful
absolute fulfill method copyright wear weigh fighter significance reprint negotiating percentage digital difficulty
famous dynamic decree homeland ruble compliance slam shape conviction function consultation stick economist contradict
deportation unable chant tout nobody discrimination reputation prepared style fourth unusual regret legitimate
formally minority meddling investor twice combine obstruction kid agricultural apparent jury plus debt congressman
assist refugee landmark location reserve requirement controversy alarm teach electricity handle client infection film
whistleblow wonderful technological exceed strive signing sky fleet strengthening organise glory continent german
define sander feeling speculation wrongdoing judgment removal observe extent ballistic heat reporting await deprive
teacher casualty align restrict memo competition nominate caucus examine collusion custody storm leak waste prisoner
remarkable excellent jail wealthy hopeful momentum native bus column square legacy nationalist torture locate speaker
bright israeli survey electronic vast farmer media recommend relatively harassment brother guest ton trouble ministry
fifth charity traditionally park trading hate turkish telephone researcher belief willingness category engineer rescue
convey attitude displace soviet unblock rail exit curb possibly shake motion suppose college swing united deter
demonstration sexually restaurant racial useful expansion apologize female shout confrontation rock incredible sick
camp improvement balk dramatically trail contrast sacrifice tone deficit actual disrupt arise disclosure sad fan equip
cruise killing firing oust club blood polling dark dominate firmly ethic inflation symbol decrease quarter oath
mislead provoke treaty train talent alive extensive ruin association withstand kindergarten drama command solidarity
gathering deepen lean robust investigative solve condemnation hostage anywhere specify equality renew frame circle
agriculture neighborhood notable seemingly rid warrant flow unveil scheme plea minimum accuser accomplish cheer
reasonable deliberate illness match section herself totally forth smart noble internet compete permit authorize gunman
survive viral brand unknown atmosphere ultimate defensive hostile greet loan bond footage taxpayer paint obstruct
scrutiny mine busy rare score sovereign fruitful external apartment delivery videoconference transformation genocide
repel solely sharp accelerate sideline detention manufacture extreme aviation migration deport strict mexican visa
resignation ramp dignity employ balance suggestion oversee calm extra substantive pain deliberately regularly spar
instance physician edge heritage youth inappropriate fit writer customer erase african privilege peak standing
credibility tense scope mental warrior rebuke pace guideline advise breach narrow ticket pair limited tragic
internally spiritual subsequent innocent root tech carefully devote sustainable sufficient forecast appointment joke
permanent zero generally basically allocate clarify polish sake theme disagree accordingly checkpoint expense alliance
dedication item heroism art battlefield delighted grain principled vaccination badly frequently ease advice concession
mere loyal easily painful underscore surge encounter timely perfect editor feed influential overhaul enormous
prosperity male frequent survivor affirm ridiculous wind lunch endanger margin systemic raid panic assign democrat
vulnerable estate traffic exploit minor heavily coach adoption payroll sink tap inauguration justify considerable rape
emission distribute theory myself row filing elaborate revelation worldwide sweeping abortion fate machine slogan
historically entrepreneur ex nice closure hot portray publication upgrade related birth undergo corporation elite
chaotic reminder grand merit salary introduction honour sweep attendee shield entry whistleblower enable backlash
employer gentleman commercial alongside summary obstacle carrier component elderly split banking wag administrative
serviceman catastrophe invariably formation cargo consolidate kyiv servicemen weaken candidacy convention yield
following exact necessarily acquit halt cap consent dress motivated freeze surveillance plaintiff statute loyalty
accurate rain entrance civilized core gender repair contender donation portion apology alert consult code fierce riot
perceive asylum horrible farm living ice ambition commend courageous indictment tonight coordinated unfair color cycle
unleash label angry revive hike upper hang discover copy massacre proper pattern retaliation lower incumbent
distinction ill epidemic knock overseas talented televise coast eve monitoring interrupt impression enact capable
everywhere respective acquire steady quit bureau frankly yourself fairly surrender wealth longtime poverty hint driver
golf island atlantic pray collapse switch essentially hack outrage sight fundamentally precisely bolster overturn
consultant currency continued manufacturing swift steal carbon condolence arena museum household undertake stretch
exception norm unnecessary accession profound computer retain clinic master ed execute supplier efficiency electric
constituent provocation accumulate pride labour instrument nevertheless proactive eternal professionalism financing
aspiration socioeconomic selfless rightfully delegate stunning gesture depth craft jet unanimously actor northern
greatly dissent magazine found passenger error crash revise belong retired legislature partially marathon multi
favorite invoke reduction hopefully green wisdom breathe undocumented empty window implication hell graduate expensive
fallout felony competitive suburb ought nod backdrop gear shooter rural cheap procedural manufacturer attribute
curtail contributor denounce baseless funeral indication classified postpone desk rarely plunge underlie recession
anyway admission damaging tour fundraising liberty psychological license hail episode popularity box venue transit
reelection terminate commentator armored disagreement aftermath existence impressive athlete photograph persuade
generate rapidly revival briefly flood bury spur unconstitutional straight collective explosive harsh cease patriotic
originally headquarters namely ok ideal thought shed monument referendum complain notion coal corrupt accident emotion
infect neo adjust supremacist determined symbolic drag italian transportation determination blackmail festival
recognise invade effectiveness railway unfairly motivate grapple loom accountability alien religion recording
separation advocacy dedicated gay destructive tolerate privacy anticipate opposite trace clip lash petition adapt
frustration fiscal eager demonstrator loud abolish honestly unfold mix scream hurricane tally retreat sharply
inaccurate tourism prefer county parliamentary patrol catastrophic slight screen rip swear lobby hat hesitate hammer
hug bias slap concede dramatic muslim appointee eligible afford excuse privately expire embassy unacceptable giant
greenhouse diversity frustrate guidance congratulation refusal freely skill allied unaware assurance isolate
intervention spotlight burden ethnic credible devastating explosion parade warfare protective hospitalize frontrunner
workplace mask factory silent boast takeaway refrain pack ethical regain militant approximately mandatory hall wire
dig bloody ours surprising anonymous excerpt unrest prosecution govern judiciary custom birthday blue assistant sacred
odd vessel optimism owe sister ceo holding analyze peer toll fee sow indict watchdog pilot is peninsula concept
universal celebration deed suffering engineering operational unconditional artificial brigade preservation statehood
innovative liberation euro conquer preventive tribunal idp modernization worthy calculation motivation rating improper
reversal ideological inequality rogue consensus fashion jurisdiction string being canadian citizenship march champion
contentious narrowly designate fresh centrist commentary crush reinforce handful dog finalize insult bullet quell cry
dismantle harvest tiny fault adversary retail cabinet lockdown mock provider emphasis engagement exclude verdict
fossil devotion guess qualified emotional alter symptom disgraceful suit recuse indicator enlarge ouster making
courtroom crude strain defy admire engine rough restrictive intense drink motive tackle laugh bed collection app
spectacular partly productive uncertainty runner donate certificate dishonest notably gross journey elsewhere veto
distancing pave problematic backing downplay crack naturally regulate transparent disperse dare neutral cyber plain
advisor cancer strictly severity intervene execution competitor earth variety intercontinental opt statue syrian
committed decent confusion detect slightly affected incentive memorandum correction affiliate shin tournament
propagandist clock meaning naval render basement tactical gift horror pipeline dedicate besiege feat comrade pleasure
gratify consequently heating rehabilitation envisage sincerity patronage famine guarantor anymore poorly backer stall
pause overwhelmingly constitute suspension mainstream anonymity destabilizing awareness denial reluctant longstanding
grave assertion substance palestinian yell unidentified anybody sorry teenage rebuff pursuit transgender standoff
corner replacement legislator crowded diverse congresswoman classmate outright newsletter
`;
