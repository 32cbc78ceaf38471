// Nouns for people and for bodies of people, from WordNet 3.1 (NOTICE); made by tools/make-animate-nouns.ts, not edited by hand.

const PERSONS = `abator abbe abbess abbot abbreviator abdicator aberrant abetter abettor abhorrer abiogenist abjurer abnegator abolitionist
abominator aboriginal abortionist abridger abrogator absconder abseiler absentee absolutist absolver abstinent abstracter
abstractionist abstractor abuser abutter academic accessary accommodator accompanist accompanyist accomplice accordionist
accoucheur accoucheuse accountant accused accuser achiever acolyte acoustician acrobat activist actor actress actuary addict
addle-head addlehead addressee adducer adept adherent adjudicator adjuster adjustor adman administrator admiral admirer
admonisher adolescent adoptee adopter adorer adulator adult adulterer adulteress advancer adventuress adversary advertiser
advertizer advisee adviser advisor advocate advocator aerialist aeronaut aerophile aesthete aetiologist affiant affiliate affine
affirmer affluent agent-in-place aggravator aggregator aggressor agitator agnate agriculturalist agriculturist agronomist aide
aide-de-camp aircraftman aircraftsman aircrewman airman airwoman alarmist albino alcalde alchemist alcoholic alderman alexic
algebraist alien alienator alienee alienist alienor aliterate alky all-rounder allayer allegoriser allegorizer allergist
alliterator allocator almoner almsgiver alphabetiser alphabetizer alpinist also-ran alternate altoist altruist alumna alumnus
amalgamator amanuensis amateur ambassador ambassadress ambler ambusher ameer amigo amir amnesiac amnesic amora amoralist amorist
amputator amputee anaesthetist anagnost analogist analphabet analphabetic analysand analyst anarchist anathema anatomist ancestor
ancestress anchorite anchorman anchorperson ancient anecdotist anesthesiologist anesthetist angiologist anglophil anglophile
anglophobe animist annalist annihilator annotator annoyer annuitant anointer anomalist anorectic anorexic answerer antagonist
anthologist anthropologist anthropophagite anthropophagus anti anti-intellectual anticipant anticipator antifeminist antinomian
antipope antiquarian antiquary aper aphakic aphasic aphorist apiarist apiculturist apologist apostate apothecary appeaser
appellant applauder applicant appointee appreciator apprentice appropriator approver arb arbiter arbitrager arbitrageur
arbitrator arboriculturist arborist archaeologist archbishop archdeacon archduchess archduke archeologist archimandrite architect
archivist archpriest arguer arianist aristocrat arithmetician armor-bearer arms-runner arouser arriver arriviste arrogator
arrowsmith arsonist arthritic artilleryman artisan artist artiste ascetic asker aspirant aspirer ass-kisser assailant
assassinator assaulter assayer assemblyman assemblywoman assenter asserter assessee assessor asseverator assignee assignor
assimilator assistant associate asthmatic astrogator astrologer astrologist astronaut astronomer astrophysicist atheist athlete
attache attacker attempter attendant attendee attestator attester attestor attorney auctioneer audile auditor augur aunt auntie
aunty auspex auteur authenticator author authoress authoriser authoritarian authorizer auto-mechanic autobiographer autochthon
autocrat autodidact auxiliary avenger aviator aviatress aviatrix ayah ayatollah baas babe baboo babu baby baby-sitter babyminder
babysitter bacchante bachelor bachelor-at-arms bachelorette back-number backbencher backbiter backer backpacker backslapper
backslider backstop backstroker backwoodsman bacteriologist badgerer baggageman bagpiper bailee bailiff bailor bairn baker
baldhead baldy balker balladeer ballerina balletomane balloonist ballplayer bambino banderillero bandit bandleader bandmaster
bandsman banker bankrupt banneret barbarian bargee bargeman barkeep barkeeper barmaid barman baroness baronet barrater barrator
barrister barrow-boy barrow-man bartender barterer barytone basileus basketeer basketmaker basketweaver bassist bassoonist batman
batsman battler baulker beachcomber beadsman beatnik beautician bedesman bedlamite bedwetter beefeater beekeeper begetter beggar
beggarman beggarwoman begum behaviorist behaviourist behemoth beholder believer bellboy belle bellhop belligerent bellman
bellower bellwether bellyacher beloved benedick benefactor benefactress beneficiary bereaved berserk berserker bestower betrothed
bettor bibliographer bibliophile bibliopole bibliopolist bibliothec bibliotist bicycler bicyclist bidder bigamist bigot bigwig
biker bilingual bilingualist billionaire bimbo bimetallist binger biochemist biographer biologist biophysicist birdbrain birder
bishop biter blabber blabbermouth blackguard blackleg blackmailer blacksmith blasphemer blaster bleacher bleeder blogger bloke
blond blowhard blubberer bludgeoner bluecoat bluejacket bluenose bluestocking bluffer blunderer blusterer boaster boatbuilder
boatman boatswain bobby bobby-socker bobbysoxer bodybuilder bolshie bolshy bombshell bondholder bonesetter bookbinder bookdealer
booker bookie bookkeeper booklover bookman bookseller boomer boor booster bootblack bootlegger bootlicker bootmaker boozer
borderer bore borrower boss bosun botanist botcher boulevardier bouncer bowman boy boyfriend bracero brachycephalic braggart
bragger brain-worker brainiac brainworker brakeman brave brawler breadwinner breaker breaststroker breeder briber bricklayer
bride-to-be bridesmaid brigadier brigand broad broadcaster broker broker-dealer broncobuster brother brother-in-law bruiser
brunet brunette buccaneer buckaroo buckeroo buddy bug-hunter bugger bugler bugologist bulimic bullfighter bully bullyboy bumbler
bumpkin bungler bunkmate bunter bureaucrat burglar burgomaster bursar busboy businessman businessperson businesswoman busker
busybody butterfingers buttinsky buyer by-blow bystander cabinetmaker caddie cadet cadger cager calif caliph caller caller-out
caller-up calligrapher calligraphist cameraman campaigner campmate candidate candlemaker candymaker cannibal cannoneer canoeist
canonist capitalist capo captain captive captor capturer car-mechanic carabineer carabinier carbineer cardinal cardiologist
cardsharp cardsharper careerist caregiver carhop caricaturist carillonneur caroler caroller carouser carpenter carper
carpetbagger carrier carrottop cartographer cartoonist caseworker castrate castrato casualty casuist cataleptic cataloger
cataloguer catechist catechumen caterer caveman caviler caviller celebrater celebrator celebrity celibate cellist cenobite
centenarian centerfielder centrist centurion ceramicist ceramist chain-smoker chairman chairperson chairwoman challenger
chambermaid champ champion chancellor changer chapelgoer chaperon chaperone chaplain chargeman charlatan charwoman chased
chawbacon cheap-jack cheapjack cheapskate cheater chebab checker cheerer cheesemonger chef chewer chief child chiliast
chimneysweep chimneysweeper chiromancer chiropodist chiropractor chiseler chiseller choirboy choirmaster chooser choragus
choreographer chorine chorister chosen chronicler chucker-out chump churchgoer churchman churchwarden chutzpanik cicerone
cinematographer citizen civilian claimant clairvoyant clansman clanswoman clarinetist clarinettist classmate claustrophobe
clergyman cleric clericalist clerk client climatologist clinician cloakmaker clochard clockmaker clocksmith closer clothier
co-beneficiary co-defendant co-discoverer co-ed co-ordinator co-pilot co-respondent co-star co-worker coach coachbuilder coachman
coadjutor coalman coastguardsman coauthor coaxer cobber coconspirator coddler codefendant coder codetalker codger coenobite
coeval cofounder cognoscente coiffeur coiffeuse collaborationist colleague collectivist colleen collegian collier colonel
colonial colonialist coloniser colonist colonizer colorist columnist combatant comedian comic commandant commander
commander-in-chief commentator commie commissar commissionaire commissioner committeeman committeewoman commodore commoner
communicant communicator communist companion compatriot compeer compere competitor complainant complainer complexifier composer
compositor compromiser comptroller compulsive comrade conceiver concert-goer concertinist concessionaire concessioner
conchologist concierge conciliator concubine conductor conductress confectioner confidant confidante conformist confrere confuter
congregant congressman congresswoman connoisseur conqueror conquistador conscript conservationist conservative conservativist
consignee consigner consignor conspirator constitutionalist constructivist constructor consul consultant consumer consumptive
contadino contemplative contemporary contender contestant contestee contester contortionist contrabandist contractor
contrapuntist contrarian contributor contriver controller controversialist convalescent convener conventioneer conversationalist
conversationist convert conveyancer convict cooky coordinator copartner copilot coppersmith copycat copyist copyreader copywriter
coquette coreligionist corespondent cornerback cornetist coroner corporal corporatist correspondent cosignatory cosmetologist
cosmographer cosmographist cosmologist cosmonaut cosmopolitan cosmopolite costermonger costumer costumier cotenant cottager
cottier councillor councilman councilwoman counsel counselor counselor-at-law counter-revolutionist counterdemonstrator
counterfeiter counterman counterperson counterrevolutionary counterrevolutionist counterspy counterterrorist counterwoman
countess countryman courier courtesan courtier cousin cousin-german couturier coward cowgirl cowhand cowherd cowman cowpoke
cowpuncher coxswain crackpot cracksman crafter cragsman crane craniologist crap-shooter crapshooter crasher craven creditor creep
cretin cricketer criminal criminologist critic crofter crone crony crookback crooner cropper cross-examiner cross-questioner
crossbencher crosspatch croupier cruiserweight cryptanalyst cryptographer cryptologist crystallographer cubist cuckold cuirassier
culprit cummings cunctator cupbearer curandera curandero curate curator curmudgeon custodian customer cut-up cutler cutpurse
cutthroat cyber-terrorist cybernaut cyborg cyclist cymbalist cytogeneticist cytologist czarina czaritza dacoit dad daddy
dairymaid dakoit dalesman dallier damoiselle damosel damozel damsel dancing-master danseur danseuse daredevil darling darner
dauber daughter daughter-in-law dauphin dawdler dayboy daydreamer daygirl deaconess deadbeat deaf-mute dealer dean dear dearest
dearie deary deb debaser debater debauchee debitor debtor debutante decadent deceased decedent deceiver deckhand defalcator
defamer defeatist defecator defector defendant defender defiler defrauder degrader deipnosophist deist delayer delegate
delinquent deliveryman demagog demagogue demander demographer demographist demoniac demonstrator dentist denturist departed
departer dependant dependent deponent deportee deposer depositor depressive deputy dermatologist dervish descendant descendent
designer deskman desperado desperate despoiler despot detainee detective determinist developer deviationist devisee deviser
devisor devotee devourer diabetic diabolist diagnostician dialectician diarist dichromat dictator die-sinker diehard diemaker
diesel diesinker dieter dietician dietitian differentiator dignitary dilettante dilly-dallier dillydallier dingbat diocesan
diplomat diplomate diplomatist dipsomaniac director disarmer disburser disciple disciplinarian discriminator discussant
disentangler disprover disputant dissembler disseminator dissenter dissident dissimulator distiller distortionist distributor
disturber diva diver diversionist diviner divorcee do-gooder do-nothing docent dock-walloper docker dockhand dockworker doctor
doctrinaire dodderer doer doge dogfighter dogmatist dogsbody dolichocephalic domestic domine dominee dominie domino dominus don
donee donna donor doorman dosser dotard double-crosser double-dealer doula dowager down-and-out doxy doyen doyenne draftee
drafter draftsperson dragoman dragoon dramatist draper draughtsman drawee drawler dreamer dressmaker drifter drooler dropkicker
drover druggist drumbeater drummer drunk drunk-and-disorderly drunkard dry dualist duce duchess ducky dude dueler duelist dueller
duellist duenna duffer dulcinea dupe dustman dweeb dweller dyer dynamiter dynamitist dynast dyslectic dyslexic dyspeptic earl
earner earthling earthman easterner eavesdropper ecclesiastic ecdysiast eclectic eclecticist ecologist econometrician
econometrist economiser economist economizer ectomorph editor editorialist educatee educationalist educationist educator effecter
effendi egalitarian egghead egocentric egomaniac egotist elder eldest elector electrician electrocutioner electrologist
electroplater electrotherapist elegist elitist elocutionist emancipationist emancipator embalmer embassador embezzler embodiment
embroiderer embroideress embryologist emcee emeer emeritus emigrant emigre emigree emir emissary empiricist employable employee
employer empress emptor emulator enate enchanter encroacher encyclopaedist encyclopedist endocrinologist endodontist endomorph
endorser enforcer engineer enjoyer enlistee enologist enophile enquirer enrollee enterpriser entertainer enthusiast entomologist
entrepreneur enumerator environmentalist envoy enzymologist epicure epicurean epidemiologist epigon epigone epileptic
epistemologist equal equalitarian equestrian equivocator eradicator eremite erotic escalader escapee escapist escapologist
eschatologist escort essayer essayist esthete estimator etcher ethician ethicist ethnarch ethnic ethnographer ethnologist
ethologist etiologist etymologist eulogist eunuch evacuee evaluator evangelist eve everyman evildoer evolutionist ex-boyfriend
ex-gambler ex-husband ex-mayor ex-president ex-serviceman ex-spouse ex-wife examinee examiner exchanger exciseman excogitator
excursionist excuser executant executioner executive executor executrix exegete exhibitioner exhibitor exile existentialist
exodontist exorciser expat expatriate expender expert exploiter exporter expositor expounder expressionist exterminator extern
extoller extortioner extortionist extra extravert extremist extrovert eyewitness fabricator fabulist facilitator factotum faddist
fakeer faker fakir falangist falconer falsifier familiar famulus fan fanatic fancier fantasist fantast faqir faquir farmer
farmerette farmhand farrier fascist fascista fashionmonger fatalist father father-figure father-in-law fatso fatty faultfinder
fauvist favourite fawner fella fellah fellow felon feminist fence-sitter fencer fencesitter fermentologist ferryman feudatory
fiance fiancee fibber fiduciary fieldhand fieldsman fieldworker fighter figurer filibuster filibusterer fill-in fille filmmaker
finagler finalist financier finisher fink fire-swallower firefighter first-nighter first-rater firstborn fisherman fishmonger
fishwife fitter fixer flag-waver flak flamen flapper flatmate flatterer flautist flibbertigibbet flier flogger floorwalker
flouter flutist fly-by-night foe foeman follower fomenter foodie fool footballer footman footpad footslogger fop forager forbear
forebear forecaster foreigner forelady foremother foreperson forgiver fornicator fornicatress fortuneteller forty-niner forward
fossilist foster-brother foster-child foster-daughter foster-father foster-mother foster-nurse foster-parent foster-sister
foster-son fosterling founder foundling foundress four-flusher framer franc-tireur frank free-lance free-liver freebooter
freedman freedwoman freeholder freelance freelancer freeloader freeman freethinker freewheeler freewoman frequenter fresher
freshman friar friend frogman front-runner frontbencher frontiersman frontierswoman frotteur fruiterer frump fugleman fuller
fumbler funambulist functionalist functionary fundraiser furrier fusilier fuss-budget fusspot gadabout gadgeteer gagster
gagwriter galoot gambist gamekeeper games-master games-mistress ganef ganger gangster ganof gaolbird gaoler garbageman
garment-worker garmentmaker garnishee garroter garrotter gasman gastroenterologist gastronome gatecrasher gaucho gawker geisha
gendarme genealogist general generalissimo generalist geneticist genitor genius gentleman gentleman-at-arms gentlewoman
geographer geologist geomancer geometer geometrician geophysicist geriatrician gerontologist ghostwriter giggler gigolo gilder
girl girlfriend gitana gitano glassblower glassmaker glassworker glazer glazier globetrotter glossarist go-between go-getter
goatherd godchild goddaughter godmother godparent godson goer gofer gold-beater gold-worker goldbeater goldworker golfer goliard
gondolier gondoliere goner gonif goniff good-for-naught good-for-nothing goody-goody goof-off gorger gospeler gospeller gossiper
gossipmonger gourmand gourmandizer gourmet governess governor goy grabber grader graduate grammarian gramps gran grandad
grandaunt grandchild granddad granddaddy granddaughter grandee grandfather grandma grandmaster grandmother grandnephew grandniece
grandpa grandparent grandson grandstander granduncle granger grannie granter grantor graphologist gravedigger graybeard grazier
great great-aunt great-nephew great-niece great-uncle greengrocer greenhorn greenskeeper greeter griever grifter grind grinner
griot groaner grocer groom-to-be groomsman grouch groundbreaker groundkeeper groundling groundskeeper groundsman groupie groveler
groveller grower grownup grumbler grump guarantor guard guardian guardsman guerilla guerrilla guesser guest guestworker guide
guitarist gulper gunman gunner gunrunner gunslinger gunsmith guru guttersnipe guy gymnast gymnosophist gynaecologist gynecologist
haberdasher habitant habitue hack hacker hadji haematologist haemophile haemophiliac haggler hagiographer hagiographist
hagiologist hairdresser hairsplitter hairstylist haji hakeem halberdier half-brother half-sister handicapper handyman hanger-on
hangman haranguer hardliner hardwareman harlequin harper harpist harpooneer harpooner harpsichordist harridan harum-scarum
has-been hatemonger hater hatmaker hatter hauler haulier have have-not hayseed hazan headcounter headliner headmaster
headmistress headsman headwaiter healer hearer heartthrob heathen heavy heavyweight heckler hedonist heir heir-at-law heiress
hell-kite hell-rooster hellcat hellion helmsman helot helpmate helpmeet hematologist hemiplegic hemophile hemophiliac henchman
herbalist herdsman heritor hero herpetologist hesitater hesitator hewer hick high-muck-a-muck high-up highbinder highbrow
higher-up highflier highflyer highwayman hiker hippie hippy hipster hire hireling hirer hisser histologist historian
historiographer histrion hitchhiker hitman hoarder hoaxer hobbledehoy hobbler hobbyist hodman hog holdout holidaymaker hombre
home-builder homebody homebuilder homegirl homeless homemaker homeopath homeowner homesteader homoeopath homophobe honcho
honeymooner honoree hoodlum hoofer hooligan hopeful hoper hornist horologer horologist horseshoer horsewoman horticulturist
hosier host hostage hostler hotelier hotelkeeper hotelman hotshot house-builder housebuilder housefather houseguest householder
househusband housekeeper housemaid houseman housemaster housemate housemother housewife housewrecker hoyden hubby hugger
humanitarian humdinger humorist humourist hundred-percenter hunt hunter hunter-gatherer huntress huntsman hurdler hurler husband
husbandman hussar hussy hydrologist hydromancer hygienist hyperope hypertensive hypnotiser hypnotist hypnotizer hypochondriac
hypocrite hypotensive hysteric ice-skater ichthyologist idealist idealogue ideologist ideologue idiot idler idolater idolatress
ignoramus illegitimate illiterate illustrator imam imaum imbecile imbiber immigrant immune immunologist imperialist impersonator
importee importer imposter impostor impresario impressionist in-law inamorata inamorato incendiary inciter incompetent incumbent
incurable independent indexer indigen indigene individual individualist industrialist inebriate infant infantryman inferior
infernal infidel infielder informant informer ingrate inhabitant inheritor inheritress inheritrix initiate initiator inmate
innkeeper innocent innovator inoculator inpatient inquirer insider insolvent insomniac inspector inspirer instigant instigator
instructor instructress instrumentalist insured insurgent insurrectionist intellectual intercessor interlocutor interloper
intermediary intermediator intern interne internee internist internuncio interpreter interrogator intervenor interviewee
interviewer intimate intriguer introvert intruder invader invalid invalidator inventor investigator investor invigilator invitee
ironist ironman ironside ironworker irredentist irregular irreligionist irridentist island-dweller islander isolationist
itinerant jabberer jackanapes jailbird jailer jailor janitor jawan jaywalker jazzman jeerer jerk-off jerker jerry-builder jester
jilt jingo jingoist jobber jobholder jogger jokester jongleur journalist journeyer journeyman judge juggler junior jurist juror
juryman jurywoman justiciar justifier juvenile kalif kaliph keyboardist khalif khalifah kibbutznik kibitzer kicker kid kiddie
kiddy kidnaper kidnapper killer kindergartener kindergartner king kinsman kinsperson kinswoman kleptomaniac klutz knight-errant
knitter knower kolkhoznik kook laborer labourer lacer laddie lady lady-in-waiting ladylove laggard lagger laird lame lamenter
laminator lamplighter lampooner lancer landgrave landholder landlady landlord landman landowner landscaper langlaufer languisher
lapidarist lapidator lapidist larcener larcenist lasher lass lassie latecomer latitudinarian laudator laughingstock laundress
laundryman laundrywoman laureate lawbreaker lawgiver lawmaker lawman lawyer layabout layman layperson lazar leader leaker leaper
leaseholder leatherneck leaver lecturer ledgeman left-winger lefthander leftist legate legatee legionary legislator lender
lensman lepidopterist lepidopterologist lesbian lessee lessor letterer letterman leveler leveller lexicographer lexicologist liar
libber libeler liberal liberalist liberator libertarian libertine librarian librettist licensee licenser licentiate lie-abed
liegeman lieutenant lifeguard lifer light-of-love lighterman limey limner limnologist limper line-shooter lineman linendraper
lingerer linkboy linkman linksman lisper listener literate lithographer lithomancer litigant litigator litter-bearer litterateur
litterbug litterer liturgist liveryman loather lobbyist lobsterback lobsterman locater locator lockkeeper lockman lockmaster
locksmith locum lodger logger logician logistician logomach logomachist loiterer loner longbowman longer longshoreman look-alike
looker-on looter loser lotus-eater loudmouth lovely lover lowbrow lowerclassman loyalist lulu lumberman luminary luncher lurcher
lurker lush lutanist lutenist luthier lutist lyricist lyrist macebearer macer machinator machinist macho macroeconomist macushla
madame madcap madman madrigalist madwoman maestro magistrate magnate magnifico maharaja maharajah maharanee maharani mahatma
mahout maiden maidservant mailer mailman maimer maintainer major major-domo major-general make-peace maker malacologist malahini
malcontent male malefactor malfeasant maligner malik malingerer maltman maltreater maltster mammalogist man-about-town
man-at-arms man-child manager manageress mandatary mandator mandatory maneuverer mangler manic-depressive manicurist manoeuvrer
manservant manslayer manumitter map-reader mapper marathoner marauder marcher marine mariner marketer marksman married marshal
martinet martyr marveller masker masochist masquer masquerader massager masseur masseuse master master-at-arms mastermind
masturbator matador matcher matchmaker mater materfamilias mathematician matman matriculate matrikin matrisib mauler maven
maverick mavin mayor meanie measurer meatman mechanic mechanist medallist meddler mediator mediatrix meeter megalomaniac
melancholiac melancholic meliorist melter member memoriser memorizer memsahib mender menial mensch mensh mentioner mentor
mercenary merchandiser merchant merchant-venturer merrymaker meshuggeneh meshuggener mesmerist mesmerizer mesomorph messenger
messmate mestiza mestizo metalhead metallurgist metalworker meteorologist metic metropolitan microbiologist microeconomist
microscopist middleman midget midinette midshipman midwife migrant mikado militant militarist militiaman milkmaid milkman milksop
mill-girl mill-hand millenarian millenarist milliner millionaire millionairess millwright milord mimer mimic mimicker miner
mineralogist mineworker miniaturist minion minister ministrant minor minter minx misanthrope misanthropist misbeliever
mischief-maker miscreant miser misfit misleader misogamist misogynist miss missioner missis missus missy mixed-blood mixologist
mnemonist moaner mobster mod modeler modeller moderate modern modernist moll mollycoddle mollycoddler mom momma mommy monarch
monarchist monastic monetarist moneyer moneygrubber moneylender moneyman monger monitor monitrice monochromat monogamist
monogynist monolingual monologist monomaniac monopoliser monopolist monopolizer monotheist mooch moocher moon-curser moonlighter
moonshiner mope mopper moppet morosoph mortal mortgagee mortgager mortgagor mortician moss-trooper mossback mother mother-in-law
motile motorcyclist motormouth moujik mountaineer mountebank mourner moviegoer muadhdhin muazzin muckraker mudslinger muezzin
muggee mugger muggins mujahid mujik mujtihad muleteer multi-billionaire mumbler mummer muncher muralist murderee murderer
murderess murmurer muscle-builder musclebuilder muser musher musician musicologist musketeer mutilator mutineer mutterer muzhik
muzjik muzzler mycologist mycophage mycophagist myope mystic mythologist nagger naif nailer namby-pamby namer namesake nanus
naprapath narc narcissist narcist narrator natator national nationalist native nativist natural naturist naturopath navvy nawab
naysayer nebbech nebbish necessitarian necker needer needlewoman needleworker neglecter negotiant negotiator negotiatress
negotiatrix neighbor neighbour neoclassicist neocon neoconservative neoliberal neologist neonate nephew nepotist netminder
neurasthenic neurobiologist neurolinguist neurologist neuroscientist neurosurgeon neurotic neutral neutralist newbie newborn
newcomer newlywed newsagent newsboy newscaster newsdealer newsman newsmonger newspaperman newspaperwoman newsperson newsreader
newsvendor newswoman newswriter nibbler niece nightbird nightrider niqaabi nitpicker no-account nob noble nobleman noblewoman
nobody noctambulist nomad nominalist nominator nominee non-resistant nonachiever nonagenarian nonattender nonbeliever
noncandidate noncitizen noncom noncombatant noncompliant nondescript nondrinker nondriver nonesuch nonmember nonparticipant
nonpartisan nonpartizan nonperson nonresident nonstarter nonsuch nonworker normaliser normalizer nosey-parker nosher nosy-parker
notability notable notary nouveau-riche novelist novice novillero nudger nudist nudnick nudnik nullipara numerologist numismatist
numismatologist nuncio nurse nurse-midwife nurseling nursemaid nurser nurseryman nursling nutritionist nutter nympholept oarsman
oarswoman objector oblate obliger oboist obscurantist observer obsessive obsessive-compulsive obstetrician obstructionist
occultist occupant occupier oceanaut oceanographer octogenarian odalisque oddball odds-maker odist oenologist oenophile offender
offerer offeror office-bearer officeholder officer official officiant offspring ogler oldster oligarch ombudsman onanist
oncologist oneiromancer onlooker onomancer operagoer operative ophthalmologist opponent opportunist opposer oppressor optician
optimist optometrist orator orchestrator ordainer orderly ordinand ordinary organ-grinder organiser organist organizer
orientalist originator ornamentalist ornithologist orphan orthodontist orthoepist orthopaedist orthopedist orthoptist osculator
osteologer osteologist osteopath osteopathist ostiarius ostler otolaryngologist otologist otorhinolaryngologist ouster outcast
outcaste outdoorsman outdoorswoman outgoer outlander outlaw outlier outpatient outrider outsider overachiever overcomer overlord
overseer owner owner-occupier oyabun pacha pachuco pacificist pacifist packman padder paddler paederast paediatrician pal paladin
palaeontologist paleographer paleographist paleontologist pallbearer palmist palmister palooka palsgrave pamperer pamphleteer
pandar pander panegyrist panelist panellist panhandler panjandrum pantheist pantomimer pantomimist pantryman pantywaist papa
paparazzo paper-pusher paperboy paperer papoose pappa pappoose parachuter parachutist parader paragrapher paralegal paralytic
paramedic paramedical paranoiac paranoid paraplegic paraprofessional parapsychologist paratrooper parent paretic pariah
parishioner parliamentarian parlormaid parlourmaid parodist parolee parson part-owner part-timer partaker participant partisan
partitionist partygoer parvenu pasha passenger passer-by passerby pastor patentee pater paterfamilias pathfinder pathologist
patient patrial patriarch patrikin patriot patrioteer patrisib patroller patrolman patron patroness patronne patsy patternmaker
patzer pauper pawer pawnbroker payee payer paymaster paynim peacekeeper peacenik pearler peasant peculator pedagog pedagogue
pedaler pedaller pedant pederast pedestrian pediatrician pediatrist pedlar pedodontist peer peeress pen-friend pendragon
penetrator penitent penman penologist penpusher pensioner pentathlete peon perceiver percipient percussionist perfecter
perfectionist performer perfumer perinatologist periodontist perisher perjurer perpetrator persecutor person perspirer persuader
peshmerga pessimist pesterer petter phalangist pharmacist pharmacologist philanthropist philatelist philhellene philhellenist
philologist philologue philomath philosophiser philosophizer phlebotomist phoner phonetician phoney phonologist phony
photographer photojournalist photometrician photometrist phrenologist physician physicist physiologist physiotherapist
phytochemist phytologist pianist picador picknicker pickpocket picnicker pigman pilferer pillager pilot pin-up pinchgut pinko
pioneer pip-squeak pistoleer pitcher pivot place-kicker placekicker plagiariser plagiarist plagiarizer plainclothesman plainsman
plaintiff plaiter planner planter plantsman plasterer platelayer plater platitudinarian play-actor playactor playboy playfellow
playgoer playmaker playmate playwright pleader pleaser pleb plebe plebeian pledgee pledger plenipotentiary plier ploughboy
ploughman ploughwright plowboy plower plowman plowwright plug-ugly plugger plumber plunderer plutocrat plyer podiatrist poet
poet-singer poetess poetiser poetizer pointillist pointsman poisoner pol polack polemicist polemist policeman policewoman
policyholder politician politico pollster polluter polo poltroon polyandrist polygamist polyglot polygynist polymath polytheist
pomologist ponderer pontifex pontiff pooh-bah pooler pop pope populariser popularizer populist portraitist portrayer portwatcher
poseur poseuse positivist posseman possessor postgraduate postilion postillion postman postmaster postmistress postponer
postulant posturer potboy potentate pothead potholer potman potter potterer poulterer poultryman powderer powerbroker powerhouse
practician practitioner praetor pragmatist prankster prater prattler preacher prebendary precentor preceptor predator predecessor
predestinarian predestinationist preemie prefect prelate premie prentice presbyope presbyter preschooler presentist
preservationist president prestidigitator preteen preteenager preterist pretor prevaricator prexy prey prickteaser priest
priest-doctor priestess prig primigravida primipara primitive primogenitor prince princess printmaker prior prioress prisoner
private privateersman prizefighter pro pro-lifer probable process-server procrastinator proctologist proctor procuress prodigal
producer prof professional professor profiteer progenitor progeny prognosticator programmer prohibitionist projectionist prole
proletarian promisee promiser promisor promoter promulgator proofreader propagandist prophesier prophetess propman proponent
propositus proprietor proprietress prosecutor proselyte prospector prosthetist prosthodontist protectionist protector protege
protegee protester protozoologist provider provincial provisioner provocateur provoker provost prowler proxy prude psalmist
psephologist pseud pseudo pseudohermaphrodite psychiatrist psychic psycho psychoanalyst psycholinguist psychologist
psychoneurotic psychopath psychophysicist psychotherapist psychotic pteridologist publican publiciser publicist publicizer
publisher puddler pudge puerpera pugilist pundit punster pupil puppeteer purchaser purist purser pursued purveyor putterer
pyrographer pyromancer pyromaniac qadi quadripara quadriplegic quaestor quaffer quarreler quarreller quarrier quarryman
quartermaster querier quester questioner quibbler quidnunc quietist quin quintipara quisling quitter quizmaster quizzer quoter
rabbi rabble-rouser racialist racist racker racketeer raconteur radiobiologist radiochemist radiographer radiologist
radiotherapist raftman raftsman ragamuffin ragpicker ragsorter rail-splitter railbird railroader railwayman rajah rakehell
rancher ranee rani ranter rappeller rapper rapporteur rat-catcher ratepayer ratifier ratiocinator rationalist reactionary reader
reasoner rebuker receptionist recipient recitalist reciter recluse reconciler record-breaker record-holder record-keeper
recoverer recruit recruiter recruiting-sergeant rector recusant red-header redact redactor redcoat redheader redneck reenactor
ref referee referral refiner refinisher reformer reformist refugee refuter registrant regular relative relative-in-law
religionist religious remunerator renegade renovator renter rentier rep repairer repairman repatriate reporter representative
reproacher reprobate reprover requester rescuer researcher reservist resident respecter respondent responder restauranter
restaurateur rester restorer retailer retaliator retiree retreatant reveler reveller revenuer reversioner reversionist reviewer
reviser revisionist revivalist revolutionary revolutionist rewriter rhabdomancer rhetorician rheumatic rheumatologist
rhinolaryngologist rhymer rhymester rider ridiculer right-winger righthander rightist ringleader ringmaster rioter rip ripper
rival roamer roarer robber rogue roisterer roller-skater rollerblader romantic roofer rookie roomer roomie roommate roomy rooter
rope-maker ropedancer ropemaker ropewalker roue roughneck roughrider roundsman rouser roustabout rowdy rower rubbernecker rube
ruffian ruiner ruler ruminator rumormonger rumourmonger rumrunner runner-up rustic rustler saboteur sabra sacrificer sacristan
saddhu saddler sadhu sadist sadomasochist safebreaker safecracker sagamore sahib sailmaker sailor salesclerk salesgirl saleslady
salesman salesperson saleswoman salutatorian saluter salvager salvor sandbagger sandboy sandwichman sangoma sannup sannyasi
sannyasin sanyasi saphead sapper sartor satirist satrap saunterer savage savant sawbones saxist saxophonist scalper scammer scamp
scandalmonger scanner scapegoat scapegrace scaremonger scatterbrain scattergood scenarist scene-stealer sceneshifter sceptic
schemer schizophrenic schlemiel schlimazel schmo schmoozer schmuck schnook schnorrer scholar scholiast schoolboy schoolchild
schoolfellow schoolfriend schoolgirl schoolmarm schoolmate schoolmistress schoolteacher scientist sciolist scion scofflaw scold
scolder scorekeeper scorner scoundrel scourger scouter scoutmaster scrapper scrawler screecher screener screenwriter screwballer
scrimshanker scriptwriter scrivener scrooge scrounger scrutineer scrutiniser scrutinizer sculler scullion sculptress sculpturer
seafarer seamster seamstress seasonal secessionist second-in-command second-rater second-stringer seconder secretary sectarian
sectarist sectary secular secularist secundigravida securer seductress seedman seedsman seeker segregate segregationist
segregator seigneur seignior seismologist seizer selectman selectwoman self-seeker seller semanticist semifinalist seminarian
seminarist semiotician semipro semiprofessional sempstress senator sendee seneschal senior sensationalist sensitive sensualist
sentimentalist sentinel sentry separationist separatist septuagenarian serf sergeant sergeant-at-law sericulturist serjeant
serjeant-at-arms serjeant-at-law sermoniser sermonizer serologist servant server serviceman servitor settler settlor sexagenarian
sexist sexpot shadower shaheed shaman shamus shanghaier sharecropper shareholder shareowner sharer sharper she-devil shedder
sheepherder sheika sheikh sheikha sheller shelver shepherdess sheriff sherlock shielder shill shingler ship-breaker shipmate
shipowner shipwright shirker shirtmaker shitter shlemiel shlimazel shmo shmuck shnook shnorrer shoeblack shoemaker shogun
shopkeeper shoplifter shopwalker shouter shover show-off showgirl shrink shut-in shutterbug shyster sibling sidekick sidesman
sightreader sightseer signaler signaller signalman signatory signior signor signore silly silver-worker silversmith silverworker
simperer simpleton singer sinner sipper sir sirdar sirrah sis sissy sister sister-in-law six-footer sixth-former skateboarder
skater skeptic skier skin-diver skinflint skinny-dipper skirmisher skivvy skycap skydiver slacker slanderer slapper slaughterer
slave slaveholder slavey slayer sledder sleepwalker sleepyhead sleuth slinger slob slobberer sloganeer slop-seller slopseller
sloucher sloven slowcoach slowpoke slugabed sluggard slumberer slyboots smallholder smarta smirker smoothy smotherer smuggler
snacker snarer sneerer sneezer sniffer sniffler sniper snitch sniveler sniveller snob snoop snooper snorer snowboarder snuffler
sobersides socialiser socialist socialite socializer sociobiologist sociolinguist sociologist sociopath sodalist sodbuster
sodomist sodomite softie softy sojourner solderer soldier solicitor solitudinarian soloist solon solver somebody someone
sommelier somnambulist somniloquist son son-in-law songstress songwriter sonneteer sonny soothsayer soph sophisticate sophomore
sorcerer sorceress sorehead sorrower sot soundman sovereign sower spaceman spacewalker spammer sparer spastic speaker specialiser
specialist specializer specifier spectator speechifier speechmaker speechwriter speedskater spelaeologist speleologist
spellbinder spelunker spend-all spendthrift spewer spinmeister spiritualist spitfire spiv spoiler spokesman spokesperson
spokeswoman sponsor sportscaster sportsman sportswoman sportswriter spot-welder spouse sprawler sprigger sprinter spurner spy
spymaster squabbler squanderer squint-eye squinter squirmer stabber stableboy stableman stacker staffer stagehand staggerer
stainer stakeholder stalwart stammerer stand-in standard-bearer standardiser standardizer starer starets starveling statesman
stateswoman stationer stationmaster stay-at-home steady stealer steamfitter steelmaker steelman steelworker steeplejack steersman
stenographer stepbrother stepchild stepdaughter stepfather stepmother stepparent stepsister stepson stevedore steward stewardess
stick-in-the-mud stickler stifler stigmatic stigmatist stinter stipendiary stippler stitcher stock-taker stockbroker stockholder
stockist stockjobber stockman stocktaker stomper stonecutter stonemason stoner stonewaller stoolie stoolpigeon storekeeper
stowaway strafer straggler stranger strapper strategian strategist strayer streaker stretcher-bearer strider strikebreaker
stripling stripteaser striver strong-armer strongman struggler strumpet student stutterer styler stylite subaltern subcontractor
subdeacon subdivider subduer subeditor subjectivist subjugator sublieutenant submariner subnormal subordinate suborner subscriber
subsidiary subsidiser subsidizer subsister suburbanite subversive subverter subvocaliser subvocalizer succeeder successor
succorer succourer sucker suffragan suffragette suffragist suggester suitor sultan summercater summercaters sunbather super
supercargo supergrass superintendent superior supermarketeer supermarketer supermodel supermom superstar supervisor supplanter
suppliant supplier supporter supremacist suprematist supremo surfboarder surfer surgeon surmounter surpriser surrealist
surrenderer surrogate survivalist survivor suspect sustainer sutler swaggerer swaggie swagman swain swami swashbuckler swayer
sweet sweetie swellhead swift swimmer swindler swineherd switcher swordsman swot sybarite sycophant syllogiser syllogist
syllogizer symboliser symbolizer sympathizer symphonist symposiarch symposiast syncopator syndic syndicalist syndicator
synonymist syntactician synthesist syphilitic systematiser systematizer systemiser systemizer tablemate tackle tackler tactician
tagalong tailor taker talebearer taleteller talker tamer tantaliser tantalizer taoiseach tapster taskmaster taskmistress
taste-maker taste-tester taster tatterdemalion tattletale taxer taxidermist taxman taxonomer taxonomist taxpayer tchotchkeleh
teacher teammate tearaway tec techie technician technologist technophile technophobe teen teenager teetotaler teetotalist
teetotaller tekki telecaster teleologist telephoner televangelist telltale tellurian temp temporary temporiser temporizer tempter
temptress tenderfoot tenno tenorist tentmaker tergiversator termagant termer terminator terpsichorean territorial terrorist
tertigravida testate testator testatrix testee testifier thaumaturge thaumaturgist theatergoer theatregoer theist theologian
theologiser theologist theologizer theoretician theoriser theorist theorizer theosophist therapist thespian thief thinker
third-rater thirster throttler throwster thug thurifer thwarter tiddler tightwad tiler timberman timeserver timpanist tinner
tinsmith tinter tippler tipster tiro titan tither title-holder titterer toady toastmaster tobogganist toddler toff toiler
tollgatherer tollkeeper tollman tomboy tomfool toolmaker toper torchbearer toreador torero torpedo tort-feasor tortfeasor
torturer totalitarian totemist toter totterer touch-typist toucher tough tourist tout touter tovarich tovarisch towhead towner
townie towny toxicologist tracker tracklayer trader tradesman traditionalist traducer trafficker tragedienne trailer
trainbandsman trainbearer trainee trainman trainmaster traitor traitress transactor transalpine transcendentalist transferer
transferor transferrer transgendered transgressor transmigrante transplanter trapper trapshooter traveler traveller traverser
treasonist treasurer treater trekker trembler trencherman trend-setter trespasser tribade tribesman tribologist tricker trifler
triggerman trigonometrician tritheist triumvir troller trombonist trooper troubadour troublemaker troubler troubleshooter
truckler trudger truelove trustbuster truster trustor trusty tsar tsarina tsaritsa tub-thumper tubercular tugger turncoat turnkey
turtler tutee tutor twaddler twiddler twin twiner tycoon tympanist typesetter typist typographer tyrant tyro tzar tzarina
ultraconservative ultramontane ump umpire uncle underachiever underboss underclassman underdog undergrad undergraduate underling
undersecretary underseller understudy undertaker undesirable unfastener unfortunate unicyclist unilateralist unionist unperson
unraveler unraveller untier untouchable upbraider upholder upholsterer uprooter upsetter upstager uranologist urchin urinator
urologist user usher usherette usufructuary usurer usurper utiliser utilitarian utilizer uxor vacationer vacationist vaccinator
vaccinee vacillator vagrant valedictorian valet valetudinarian valuator valuer vamper vanisher vanquisher vaquero varnisher
vassal vaticinator vaudevillian vaulter vaunter vegan vegetarian vendee vender vendor venerator ventriloquist verbaliser
verbalizer verger verifier versifier vestal vestryman vestrywoman vet veteran veterinarian veterinary vexer vibist vibraphonist
vicar-general vice-regent vicegerent victim victimiser victimizer victor viewer vigilante vilifier villager villainess villein
vindicator vintager violinist violist violoncellist virologist visitant visitor visualiser visualizer vitaliser vitalist
vitalizer viticulturist vivisectionist vizier vocalist vociferator voluntary volunteer voluptuary vomiter voter vouchee voucher
vower voyager voyeur vulcaniser vulcanizer wacko waddler waffler wagerer waggoner waggonwright wagoner wagonwright waif wailer
wainwright waitress walk-on wall-paperer wallah wallpaperer waltzer wangler wanker wannabe wannabee wanter wanton ward
ward-heeler warden warder wardress warehouseman warehouser warlord warmonger warranter warrantor warren warrener warrior
washerman washerwoman washwoman wastrel watchdog watcher watchmaker watchman watercolorist watercolourist waterman waters waverer
wax-chandler weakling wearer weatherman webmaster weigher weightlifter weirdie weirdy weisenheimer welcher welcomer welder
well-wisher welsher wench westerner wet-nurse wetnurse whacko wheedler wheelwright whiffer whiner whipper whipper-in
whippersnapper whisperer whistle-blower whistleblower whittler whiz-kid whizz whizz-kid wholesaler wicket-keeper widow widower
widowman wife wigmaker wildcatter windbag windtalker winemaker winger wingman winner wino wire-puller wireman wiretapper wiseacre
wisenheimer witch witch-hunter witness witnesser wittol wiz wonk woodcarver woodcutter woodworker wooer woolgatherer woolsorter
word-painter wordmonger wordsmith worker workfellow workingman workman workmate world-beater worrier worrywart worthy wrester
wrestler write-in writer wrongdoer wuss xylophonist yachtsman yachtswoman yanker yardie yardmaster yawner yearner yeller yes-man
yielder yob yobbo yobo yodeller yokel youngster younker youth yuppie zoologist`;

const BODIES = `academe academia academy adhocracy admass aged agency aircrew airforce alignment alinement allies ally amphictyony ancestry
argosy army association audience authoritarianism authorities automaker avant-garde baffled band bank baronage bastion battalion
battery beatniks beats bikers blind bloc board booboisie bookclub bootboys bottler bourgeoisie branch brigade bureau bureaucracy
bureaucratism business businessmen businesspeople cabal camarilla carmaker cartel cautious charity choir church church-state
chute-the-chute circus citizenry city-state civilization clan claque clergy clerisy clientele clinic clique club co-op coalition
coastguard coevals collective college colony combo commission committee commonalty commonwealth company congregation consortium
constabulary constituency constructivism contemporaries cooperative copartnership corp corps corrections coterie council country
cream crew crowd cubism cult culturati culture dadaism damned dead deaf dealership deco deconstructivism defeated delegation
demimonde denomination department diarchy diaspora dictatorship directorate disabled discomfited division doe doomed dot-com
dyarchy dynasty elderly elect electorate elevated elite enemy enlightened enosis episcopacy ethnos expressionism faction faculty
faithful family fandom fauvism federation few filmdom firm folk followers following frat fraternity free friendly funicular
galere gallery gamelan gang gangdom gangland gendarmerie gendarmery generation gens gentlefolk gentry gerontocracy gild
governance governed government government-in-exile gridlock guild gynarchy gynecocracy handicapped hawala hedgefund hegemon
hegemony hierarchy hierocracy highschool hippies hipsters homebound homefolk hostile household hypercoaster imagism industry
infantry ingroup inspectorate institute institution insurer intelligentsia issuer jati judiciary junta junto jury kibbutz
kindergarten kindred kinfolk kinsfolk kith klavern knighthood koinonia kolkhoz labor labour laity leaders league let literati
lost luminism lumpenproletariat lycee madrasa madrasah maimed majors manpower manufacturer mariachi market masses mates
membership men menage metro military militia minimalism ministry minority minors mishpachah mishpocha mission mob mobocracy mods
monarchy monocracy monorail mujahadeen mujahadein mujahadin mujahedeen mujahedin mujahideen mujahidin multiversity nation
nationality navy needy neoexpressionism neoromanticism newsroom nonalignment nonalinement ochlocracy oecumenism officialdom
oligarchy organisation organization outfit palace panchayat panchayet papacy paramilitary paratroops partnership party patrol
peasantry peerage personnel pesantran pesantren pharma philharmonic phratry phyle platoon playschool plutocracy police politburo
polytechnic pontificate populace population posse praesidium preschool presidium priesthood profession proletariat psychedelia
public punchayet punks quango railroad railway readership rearguard reductivism regime regiment republic reserves retarded
retreated rockers rout sayeret school screenland scum secession secretariate settlement sezession shogunate sick skinheads slain
snarl-up society sodality soldiery sorority soviet squad squirearchy staff stratocracy subcommittee subculture subway superpower
suprematism surrealism suzerain swarm syndicalism team tech technocracy telco timid tradespeople trainband tribe troop troops
troupe turnverein tyranny ulama ulema unconfessed underclass underground uninitiate unionism university utility van venire
vicariate vicarship viewers womankind workforce wounded yeshiva yeshivah zamboorak zamburak zamburek zumbooruck zumbooruk`;

/** Nouns that first of all mean a person: "driver", "cleric". */
export const PERSON_NOUNS: readonly string[] = PERSONS.split(/\s/);
/** Nouns that first of all mean people together: "crew", "tribe". */
export const BODY_NOUNS: readonly string[] = BODIES.split(/\s/);
