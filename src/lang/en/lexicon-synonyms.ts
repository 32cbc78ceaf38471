// Words that mean the same in reports of diplomacy, conflict, elections, sanctions, trade, justice and disasters.
//
// One set a line, lemmas in lower case; verbs stand with their nouns unless the noun is in lexicon-event-nouns.ts, which
// leads it here. No word stands in two sets: a word with two senses goes where news uses it most, or nowhere.

/** Synonym sets, one a line. Words of more than one part have a space. */
export const SYNONYM_LINES = `
accept, agree, approve, consent, assent, okay, greenlight, green-light, acquiesce, respond positively, react positively, respond favourably, react favourably
support, back, endorse, favour, favor, champion
reject, refuse, decline, rebuff, spurn, rule out, turn down, veto, stop short, fall short
deny, refute, rebut, disavow, gainsay
confirm, corroborate, verify, acknowledge, admit
propose, suggest, proffer, put forward, recommend, initiative, idea
demand, insist, require, stipulate
urge, exhort, implore, appeal, plead, beseech, entreat
ask, request, solicit
order, command, instruct, direct, decree
promise, pledge, vow, swear, undertake, commit
threaten, menace
warn, caution, alert
accuse, blame, allege, fault, denounce
condemn, deplore, decry, lambast, castigate
criticise, criticize, slam, blast, rebuke, berate, chide, upbraid
praise, laud, hail, applaud, commend, extol
thank, gratitude, grateful, thankful, thanks
welcome, greet
apologise, apologize, regret, sorry
announce, unveil, declare, proclaim
meet, convene, gather, sit down
discuss, debate, deliberate, exchange view
negotiate, negotiation, bargain, talks, consultation, consult, converse, conversation, chat, speak, talk, phone, telephone
mediate, broker, facilitate, mediator, intermediary, go-between, facilitator
head, lead, chair, preside, spearhead
sign, ink, initial
ratify, enact
implement, fulfil, fulfill, execute, honour, honor, uphold, comply, abide
violate, breach, infringe, contravene, flout
withdraw, pull out, pull back, draw back, draw down, drawdown, pullout, pullback, retreat, evacuate, vacate, quit, get out, bring home
deploy, station, redeploy, dispatch
attack, assault, storm, raid
bomb, bombard, shell, pound
airstrike, air strike, air raid, air-strike, airstrikes, strafe, strike, hit, target
ceasefire, cease-fire, truce, armistice, cease fire
suspend, pause, freeze, moratorium, halt, cessation, cease, stop, refrain, desist, discontinue
end, finish, conclude, terminate, wrap up
resume, restart, reopen, renew, relaunch
begin, start, commence, launch, open, kick off, kick in, get underway
delay, postpone, defer, put off, adjourn, reschedule, put back, push back, hold off
cancel, call off, scrap, abandon, abort
congratulate, congratulations
continue, proceed, persist, go on, carry on
extend, prolong, lengthen, drag out, drag, protract
escalate, intensify, heighten, escalation
reduce, decrease, cut, lower, lessen, curb, diminish, de-escalate, scale back
increase, raise, boost, grow, rise, climb, surge, soar, step up
release, free, liberate, let go
return, give back, repatriate, bring back, hand back
hand, transfer, hand over, turn over, deliver
exchange, swap, trade off, barter
detain, arrest, apprehend, nab, seize, custody, captivity
jail, imprison, incarcerate, lock up
abduct, kidnap, snatch
captive, prisoner, pow, detainee, inmate
hostage, abductee
surrender, capitulate, lay down, give up
kill, slay, murder, dead, death, fatality, die, deceased, perish
injure, wound, injured, wounded, hurt, maim
behead, decapitate
destroy, demolish, raze
damage, harm, wreck
shoot, gun down, fire at
shoot down, intercept
explode, detonate, blow up
invade, invasion, incursion, overrun
occupy, annex
conquer, retake, recapture
defend, protect, safeguard, shield
guarantee, assure, ensure, assurance
help, assist, aid, assistance, relief
supply, provide, furnish, equip
fund, finance, bankroll
arm, rearm, rearmament, weapon, arms, weaponry, munition
mobilise, mobilize, draft, conscript, call-up
disarm, demilitarise, demilitarize, demobilise, demobilize
soldier, troop, troops, serviceman, military, force, forces, army, soldiery
fighter, militant, gunman, combatant, insurgent, rebel
police, policeman, policemen, officer
civilian, noncombatant, bystander
dictator, strongman, autocrat
government, administration, cabinet
parliament, legislature, assembly, congress
lawmaker, legislator, deputy, mp, parliamentarian
president, head of state
minister, secretary
spokesman, spokeswoman, spokesperson
envoy, emissary, representative, special envoy
delegation, team, delegate
diplomat, ambassador
official, functionary
side, party, faction
ally, partner
foe, enemy, adversary, rival
deal, agreement, accord, pact, treaty, arrangement, framework
settlement, resolution, solution, resolve, settle
peace, peaceful
war, conflict, fighting, hostility, hostilities, warfare
clash, skirmish, battle, fight
violence, bloodshed, unrest, turmoil
crisis, emergency
dispute, disagreement, row, difference, rift, quarrel, spat
progress, headway
breakthrough, milestone
collapse, fall through, founder, unravel, break down
deadlock, stalemate, impasse, standoff, stand-off
condition, precondition, prerequisite, proviso
proliferation, spread
nuclear, atomic
programme, program
enrich, enrichment
facility, plant, site, installation
infrastructure, grid
energy, power
inspect, monitor, oversee, supervise, observe
investigate, probe, inquire, examine, look into
sanction, embargo, blacklist
lift, ease, remove, relax, waive
impose, levy, slap
tariff, duty
trade, commerce
buy, purchase, acquire
economy, economic
oil, crude, petroleum
grain, wheat
vote, ballot
elect, re-elect, reelect
win, victory, triumph, prevail
lose, defeat, beat
election, poll, polls, runoff, run-off
candidate, contender, nominee, hopeful
coalition, alliance, bloc
resign, step down, stand down
exclude, leave out, shut out
appoint, nominate, designate
oust, topple, overthrow, depose, unseat
impeach, indict
prosecute, prosecution
convict, find guilty
acquit, exonerate
trial, court case
sue, litigate
extradite, deport, expel
ban, prohibit, outlaw, bar, forbid
allow, permit, let, authorise, authorize
legislation, statute
legal, lawful, legitimate
illegal, unlawful, illicit
protest, demonstrate, rally, march
protester, demonstrator
crackdown, clamp down, repress, suppress
flee, escape, displaced
refugee, evacuee, asylum seeker
migrant, immigrant
rescue, save, spare
flood, deluge, inundate
earthquake, quake, tremor
hurricane, typhoon, cyclone
wildfire, blaze, bushfire
crash, derail, collide
survive, survivor
victim, casualty
toll, death toll
aid convoy, humanitarian aid, relief supply
humane, decent, fair, fairly, dignified, humanely, decently
treat, treatment
rights, right
normalise, normalize, normalisation, normalization, mend, repair, restore, improve, thaw
cooperate, co-operate, collaborate, work together, joint effort, cooperation, co-operation, collaboration
willing, ready, prepared, readiness, willingness, willingly
desire, wish, want, seek, aspire
hope, optimistic, optimism
intend, plan, aim, intention
expect, anticipate, await
believe, think, consider
know, understand, understanding
fear, worry, concern, apprehension
agreeable, acceptable
unacceptable, inadmissible, intolerable
disappointing, disappointed, disappoint, letdown
important, key, crucial, essential, vital, critical
comprehensive, full, complete, total, entire, overall, outright
immediate, prompt, swift, instant, immediately, promptly, straightaway
temporary, interim, provisional
permanent, lasting, long-term, enduring, durable
unconditional, no-strings
mutual, reciprocal, bilateral, two-sided, mutually
partial, limited
substantive, meaningful, serious
candid, frank, blunt, outspoken
severe, severely, bad, badly, seriously, gravely, critically
corresponding, appropriate, relevant, respective
broad, wide, wider, broader
encircle, surround, besiege, blockade
siege, encirclement
border, frontier
region, province, oblast, district
territory, land
city, town
village, hamlet
checkpoint, outpost, roadblock
base, barracks
missile, rocket, projectile
drone, uav, unmanned aircraft
aircraft, plane, jet, warplane
ship, vessel, boat, tanker
truck, lorry
nation, country
leader, chief
address, tackle, deal with
recognise, recognize, take into account
eliminate, eradicate, abolish
effort, endeavour, endeavor
interest, stake
security, safety
intelligence, intel
group, committee, panel, task force
federation, governing body
set up, establish, create, form, found
match, fixture
player, athlete, sportsman, pro, professional
respond, reply, react, response
retaliate, retaliatory, hit back, strike back, fire back, fight back, tit-for-tat, reprisal, countermeasure
positively, favourably, favorably
journalist, reporter, correspondent
newspaper, daily
outlet, broadcaster
visit, trip, tour
depart, leave
attend, take part, participate
summit, conference, meeting
statement, communique, communiqué, readout, declaration
letter, note, message
stage, phase
round, session
deadline, cutoff, cut-off
corpse, body, remains
hospital, clinic
famine, starvation, hunger
outbreak, epidemic
vaccine, vaccination
spy, espionage
hack, cyberattack, cyber-attack
terrorist, extremist, jihadist
terrorism, terror
genocide, ethnic cleansing
massacre, slaughter, bloodbath
torture, ill-treat, abuse, mistreat, maltreat, mistreatment, maltreatment
rape, sexual assault
budget, spending
debt, loan
inflation, price rise
currency, money
`;
