// What speaks for and against a word in its frame telling an attitude, in tenths of a logit: how often annotators of news
// marked such places (PolNeAR, training split). Made by tools/train-attitudes.ts; words go into the lists of
// cues-attitudes.ts, whose membership is weighed here too (`listed`).

/** Lines `kind: value weight; value weight; …`. */
export const ATTITUDE_WEIGHTS = `
about quotation: 5
about: adjective,ADP -3; adjective,NN -2; adjective,NNS -13; adjective,ORG -17; adjective,PERSON 3
about: adjective,actor NN -12; adjective,them -11; adjective,told assert -15; be-prep,GPE 2; be-prep,NN -5
about: be-prep,NNS -8; be-prep,ORG 3; be-prep,PERCENT -21; be-prep,PERSON 8; be-prep,clause -7; be-prep,document -20
about: impersonal,ADP 6; impersonal,NN -9; impersonal,NNS -7; impersonal,ORG -14; impersonal,PERSON -4
about: impersonal,clause -3; noun-is,clause -3; noun-prep,ADJ -17; noun-prep,ADP 6; noun-prep,EVENT -6
about: noun-prep,FAC -10; noun-prep,GPE -12; noun-prep,LAW 3; noun-prep,LOC -17; noun-prep,MONEY -23; noun-prep,NN -3
about: noun-prep,NNP -4; noun-prep,NNPS -2; noun-prep,NNS -4; noun-prep,NORP -6; noun-prep,NUM -10; noun-prep,ORG -9
about: noun-prep,PERCENT -6; noun-prep,PERSON -3; noun-prep,WORK_OF_ART -6; noun-prep,actor NN -2
about: noun-prep,actor NNP -9; noun-prep,actor NNS -17; noun-prep,clause -15; noun-prep,document -2; noun-prep,her 2
about: noun-prep,him 5; noun-prep,it -3; noun-prep,that -14; noun-prep,this -12; noun-prep,those -17
about: noun-prep,told accuse 7; noun-prep,told offer -6; noun-prep,told propose 9; noun-prep,told support 2
about: noun-prep,told think 3; open,ADJ -11; open,GPE -7; open,NN 2; open,NNP 3; open,NNS -5; open,ORG -4
about: open,PERSON -3; open,WORK_OF_ART 12; open,actor NN -4; open,actor NNS -10; open,clause -2; open,document 5
about: open,told assert -5; predicate,ADJ 2; predicate,GPE -13; predicate,NN -3; predicate,NNP -8; predicate,NORP 6
about: predicate,ORG -8; predicate,PERSON 4; predicate,actor NN -7; predicate,actor NNS -3; predicate,clause -5
about: predicate,document -4; predicate,told assert -3; seeming,ADJ 4; setting,ADJ -3; setting,CARDINAL -16
about: setting,FAC -14; setting,GPE -10; setting,LOC -14; setting,MONEY -17; setting,NN -4; setting,NNP -17
about: setting,NNPS -14; setting,NNS -4; setting,NUM -13; setting,ORG -4; setting,PERCENT -12; setting,PERSON -3
about: setting,WORK_OF_ART -16; setting,actor NN -9; setting,actor NNP -15; setting,all -9; setting,clause -2
about: setting,him -2; setting,it -12; setting,those -12; setting,told accuse -5; setting,told agree -2
about: setting,told assert -6; setting,told demand -12; setting,told promise -16; setting,told think 3
about: setting,which -10; verb,ADJ -5; verb,ADV -2; verb,CARDINAL -10; verb,DATE -13; verb,FAC -10; verb,GPE -11
about: verb,LOC -12; verb,MONEY -16; verb,NN -3; verb,NNP -10; verb,NNS -4; verb,NUM -3; verb,ORDINAL -9; verb,ORG -4
about: verb,PERCENT -8; verb,TIME -12; verb,WORK_OF_ART -2; verb,actor NN -3; verb,actor NNP -3; verb,actor NNS -6
about: verb,all -18; verb,clause 2; verb,herself 9; verb,him 4; verb,it -2; verb,itself -2; verb,nothing 2
about: verb,something -12; verb,them -11; verb,this 6; verb,those -4; verb,told accuse 6; verb,told agree 7
about: verb,told assert 7; verb,told promise 3; verb,told propose 7; verb,told reject -9; verb,told support 10
about: verb,told think 2; verb,told threaten 6; verb,you -12
always: -5
aux: 're 2; 've 10; be 4; been -2; ca -8; can -5; could -6; do 2; does 7; had 2; have 3; having -3; may -6; must 4
aux: should -6; to -4; was -7; wo -8; would -3; ’ll 2; ’ve -2
beside: adjective,be -14; adjective,for -10; adjective,have -13; adjective,make -4; adjective,people -13
beside: adjective,say 5; adjective,spend -2; adjective,’ -7; impersonal,be -6; noun-clause,be -4
beside: noun-clause,become -9; noun-clause,give -4; noun-clause,have -16; noun-clause,make 11; noun-prep,address -13
beside: noun-prep,avoid -5; noun-prep,be -3; noun-prep,become -2; noun-prep,begin -11; noun-prep,bring 4
beside: noun-prep,build -14; noun-prep,carry -8; noun-prep,cause -16; noun-prep,come 6; noun-prep,continue -4
beside: noun-prep,create -19; noun-prep,deliver 8; noun-prep,do -15; noun-prep,draw 2; noun-prep,end -5
beside: noun-prep,face -6; noun-prep,find -7; noun-prep,follow -20; noun-prep,gain -3; noun-prep,get -8
beside: noun-prep,grow -3; noun-prep,help 3; noun-prep,hold -11; noun-prep,increase -16; noun-prep,join -11
beside: noun-prep,keep 2; noun-prep,lay 2; noun-prep,lead 3; noun-prep,leave -10; noun-prep,make 6; noun-prep,mean -16
beside: noun-prep,offer 13; noun-prep,play -5; noun-prep,provide 4; noun-prep,put -6; noun-prep,raise 5
beside: noun-prep,receive 4; noun-prep,reflect -10; noun-prep,remain -5; noun-prep,represent -17; noun-prep,run 3
beside: noun-prep,say -16; noun-prep,secure -9; noun-prep,see -16; noun-prep,show 3; noun-prep,support -14
beside: noun-prep,take 2; noun-prep,tell 2; noun-prep,turn -4; noun-prep,win -10; noun-prep,’ 3; predicate,be -5
beside: predicate,become -6; predicate,remain -4; setting,addition -9; setting,all -9; setting,americans -24
beside: setting,california -5; setting,candidate -22; setting,carolina -6; setting,case -11; setting,caucus -12
beside: setting,city 3; setting,clinton -21; setting,conference -16; setting,congress -19; setting,contest -17
beside: setting,contrast -12; setting,convention -21; setting,country -15; setting,county -16; setting,cruz -21
beside: setting,debate -13; setting,delegate -21; setting,democrats 4; setting,digit -18; setting,effort -15
beside: setting,election -16; setting,end -16; setting,event -19; setting,example -10; setting,face -17
beside: setting,fact -8; setting,florida -4; setting,front -9; setting,group -17; setting,hampshire -5; setting,he -2
beside: setting,house -18; setting,instance -13; setting,interview -15; setting,iowa -5; setting,issue -19
beside: setting,it -12; setting,letter -12; setting,line -10; setting,margin -12; setting,million -10
beside: setting,moment -18; setting,nevada -5; setting,nomination -19; setting,obama -22; setting,office -13
beside: setting,ohio -6; setting,one -10; setting,order -18; setting,paris -5; setting,part -14; setting,party -17
beside: setting,past -11; setting,people 3; setting,percent -9; setting,place -10; setting,point -14
beside: setting,politic -19; setting,poll 6; setting,post -20; setting,primary -11; setting,question 3
beside: setting,race -11; setting,remark -13; setting,report -2; setting,reporter -15; setting,request -6
beside: setting,response -8; setting,room -13; setting,sanders 4; setting,senate -16; setting,side -20
beside: setting,speech -18; setting,state -11; setting,statement -6; setting,states -7; setting,supporter -2
beside: setting,survey 7; setting,term -17; setting,those -12; setting,time -2; setting,trump -4; setting,video 5
beside: setting,view -14; setting,vote -21; setting,voter 7; setting,wake -9; setting,washington -10; setting,way -17
beside: setting,which -10; setting,woman 3; setting,york -7
block: heading -4; list-item -6
brings: adjective,about 16; adjective,as -17; adjective,ccomp that 8; adjective,for -10; adjective,in -12
brings: adjective,of -6; adjective,on -3; adjective,than -21; adjective,to -14; adjective,with 2
brings: adjective,xcomp to -8; be-prep,in -5; be-prep,of -4; be-prep,pobj -6; be-prep,with -8; impersonal,about 11
brings: impersonal,acl bare 3; impersonal,acl that 5; impersonal,advcl -2; impersonal,for -11; impersonal,in -3
brings: impersonal,of -5; impersonal,to -5; impersonal,xcomp to -7; noun-clause,acl that 5; noun-clause,acl to -3
brings: noun-clause,relcl -9; noun-is,xcomp to -8; noun-prep,about 18; noun-prep,across -21; noun-prep,after -6
brings: noun-prep,against 14; noun-prep,around -3; noun-prep,as -12; noun-prep,at -12; noun-prep,before -23
brings: noun-prep,behind -21; noun-prep,between -7; noun-prep,during -8; noun-prep,for -2; noun-prep,in -20
brings: noun-prep,including -16; noun-prep,into -2; noun-prep,like -29; noun-prep,of -4; noun-prep,outside -16
brings: noun-prep,over 4; noun-prep,since -3; noun-prep,than -26; noun-prep,through -19; noun-prep,to -6
brings: noun-prep,toward 12; noun-prep,under -22; noun-prep,with -11; noun-prep,within -10; open,about 6; open,as 3
brings: open,ccomp bare -2; open,dobj 3; open,for -5; open,from -6; open,in -12; open,into -11; open,nothing -6
brings: open,of 9; open,oprd 3; open,out -19; open,over 5; open,to -6; open,with -8; open,xcomp ing -6
brings: predicate,about 18; predicate,acl bare -6; predicate,acl ing -19; predicate,acl that -4; predicate,acl to -18
brings: predicate,advcl -12; predicate,as -10; predicate,at -6; predicate,ccomp bare 4; predicate,ccomp that 9
brings: predicate,for -4; predicate,from -13; predicate,in -8; predicate,of 7; predicate,on 5; predicate,than -4
brings: predicate,to -3; predicate,with 4; predicate,xcomp to -6; seeming,like 4; seeming,xcomp to 3; setting,pobj -2
brings: verb,about 16; verb,across -20; verb,after -6; verb,against 5; verb,among -6; verb,around -11; verb,as -3
brings: verb,at 2; verb,before -6; verb,behind 2; verb,by -5; verb,ccomp how 5; verb,ccomp if 4; verb,ccomp ing 2
brings: verb,ccomp that 5; verb,ccomp whether 7; verb,ccomp why 9; verb,dobj -2; verb,during -22; verb,for -2
brings: verb,from -14; verb,in -10; verb,into -14; verb,like -8; verb,of -2; verb,off -4; verb,oprd 3; verb,out -26
brings: verb,over 3; verb,through -6; verb,to -5; verb,toward -7; verb,under -14; verb,up -6; verb,with -2
brings: verb,xcomp ing -3; verb,xcomp to -4
dep&tag: ROOT,NN -2; ROOT,VB -6; ROOT,VBD 2; ROOT,VBG 2; acl,VB -8; acl,VBN -5; acl,VBZ 5; acomp,JJ 2; acomp,JJR -7
dep&tag: acomp,VBG -7; advcl,JJ 2; advcl,NN -6; advcl,VB -3; advcl,VBG -4; advcl,VBZ -4; advmod,JJ -3; advmod,JJR -7
dep&tag: amod,JJR -9; appos,JJ -11; appos,NN -6; attr,CD -6; attr,JJ -20; attr,NN -2; attr,NNP -19; attr,NNS -2
dep&tag: ccomp,NN 5; ccomp,VB -5; ccomp,VBG -9; ccomp,VBP -3; conj,NNS -6; conj,VB -6; conj,VBG -5; conj,VBN -2
dep&tag: conj,VBZ 3; csubj,VB -5; csubj,VBD -6; csubj,VBG -2; csubj,VBZ -6; dobj,JJ -2; dobj,JJR 2; dobj,JJS -9
dep&tag: dobj,NN -2; dobj,NNS -5; nmod,NN -13; nmod,VB -11; npadvmod,NN -7; npadvmod,NNS -13; nsubj,JJ -13
dep&tag: nsubj,JJS -4; nsubjpass,NNS 2; oprd,NN -15; pcomp,VB -8; pcomp,VBD -3; pcomp,VBG -3; pcomp,VBN -5
dep&tag: pcomp,VBZ -3; pobj,JJ -15; pobj,JJS -4; pobj,NN -3; pobj,NNS -3; pobj,VBG 2; prep,VBN -8; relcl,VB -6
dep&tag: relcl,VBG -3; relcl,VBN -3; relcl,VBZ -2; xcomp,VB -2; xcomp,VBN -14
dep: adjective,ROOT -18; adjective,advcl 2; adjective,advmod -6; adjective,appos -13; adjective,nsubj -11
dep: adjective,nsubjpass -15; adjective,oprd -2; adjective,pobj -13; impersonal,acomp -2; impersonal,attr -3
dep: noun-clause,appos -9; noun-clause,nsubj -3; noun-prep,advcl 5; noun-prep,attr -6; noun-prep,ccomp 6
dep: noun-prep,conj -4; noun-prep,dep -4; noun-prep,dobj -2; noun-prep,nmod -15; noun-prep,npadvmod -8
dep: noun-prep,oprd -12; noun-prep,pobj -4; open,acl -4; open,advcl -3; open,ccomp -2; open,conj -3; open,pcomp -11
dep: open,relcl -2; open,xcomp -10; predicate,acomp 2; predicate,attr -5; seeming,ROOT 5; seeming,ccomp 3
dep: setting,prep -2; verb,acl -4; verb,advcl -3; verb,conj -2; verb,csubj -5; verb,dep -5; verb,dobj -7
dep: verb,nmod -11; verb,nsubj -8; verb,parataxis -8; verb,pcomp -3; verb,pobj -3; verb,prep 2; verb,relcl -3
dep: verb,xcomp -2
det: adjective,none -3; adjective,the -15; impersonal,a -2; impersonal,an -3; impersonal,no 7; impersonal,none -3
det: impersonal,the -18; noun-clause,no -5; noun-clause,the -4; noun-is,none 4; noun-is,the -7; noun-prep,a -3
det: noun-prep,all -8; noun-prep,an -2; noun-prep,another -5; noun-prep,any -5; noun-prep,both -13; noun-prep,no 8
det: noun-prep,some -3; noun-prep,that 2; noun-prep,the -7; noun-prep,this -21; predicate,an 2; predicate,none -2
det: predicate,the -11; setting,none -2
frame&quotation: adjective -2; be-prep 4; impersonal -22; noun-clause 6; noun-is 3; noun-prep 6; predicate -11
frame&quotation: seeming -2; verb 2
frame: adjective -5; impersonal -2; noun-is -2; noun-prep -2; open -4; setting -2; verb -4
held: adjective,ADJ -5; adjective,NN -2; adjective,NORP 4; adjective,ORG 7; adjective,PERSON -5; adjective,actor NN -5
held: adjective,he -3; adjective,it -16; adjective,that -16; adjective,they 4; be-prep,ADJ -4; be-prep,GPE 2
held: be-prep,NN -10; be-prep,NNS -9; be-prep,ORG -2; be-prep,PERSON -4; be-prep,actor NN 2; be-prep,actor NNS 3
held: be-prep,he -9; be-prep,she -2; be-prep,that -7; be-prep,we 2; be-prep,who -6; impersonal,none -2
held: noun-clause,GPE -5; noun-clause,NORP -2; noun-clause,ORG 3; noun-clause,actor NNS -7; noun-clause,he -6
held: noun-clause,her 6; noun-clause,his 5; noun-clause,none -8; noun-clause,their -8; noun-is,none -13
held: noun-prep,DATE -19; noun-prep,DET -3; noun-prep,GPE -7; noun-prep,NN -5; noun-prep,NNP -6; noun-prep,NNS -4
held: noun-prep,ORG -2; noun-prep,actor NN -5; noun-prep,actor NNS 7; noun-prep,document 2; noun-prep,i -3
held: noun-prep,it -7; noun-prep,its -9; noun-prep,none -8; noun-prep,that -11; noun-prep,their 2
held: noun-prep,told assert 7; noun-prep,which -3; noun-prep,who -8; noun-prep,you -3; open,none -4; predicate,ADJ 6
held: predicate,CARDINAL -3; predicate,GPE -16; predicate,NN -8; predicate,NNS -2; predicate,NORP 9; predicate,ORG -4
held: predicate,PERSON 4; predicate,actor NN -4; predicate,actor NNP 2; predicate,actor NNS 6; predicate,clause -3
held: predicate,document 3; predicate,she 5; predicate,that -8; predicate,this -7; predicate,told assert -5
held: predicate,what -21; predicate,which -9; predicate,who -6; setting,ADJ -3; setting,CARDINAL -16; setting,FAC -14
held: setting,GPE -10; setting,LOC -14; setting,MONEY -17; setting,NN -4; setting,NNP -17; setting,NNPS -14
held: setting,NNS -4; setting,NUM -13; setting,ORG -4; setting,PERCENT -12; setting,PERSON -3; setting,WORK_OF_ART -16
held: setting,actor NN -9; setting,actor NNP -15; setting,all -9; setting,clause -2; setting,him -2; setting,it -12
held: setting,those -12; setting,told accuse -5; setting,told agree -2; setting,told assert -6
held: setting,told demand -12; setting,told promise -16; setting,told think 3; setting,which -10; verb,DATE -6
held: verb,GPE -6; verb,LOC 3; verb,NN -3; verb,NNP -3; verb,NNPS 2; verb,NNS -4; verb,NORP 4; verb,PERCENT 8
held: verb,actor NN -2; verb,all 5; verb,both -4; verb,clause -11; verb,document 6; verb,he 2; verb,him -4; verb,it -5
held: verb,none -8; verb,some 3; verb,that -6; verb,they -3; verb,those -3; verb,told accuse -4; verb,told agree -3
held: verb,told assert -2; verb,told demand -6; verb,told promise -10; verb,told propose 4; verb,told support -6
held: verb,told think 5; verb,what -12; verb,which -3; verb,who -7; verb,you -9
inside quotation: -32
listed&brings: act agree,against 2; act agree,in -5; act agree,nothing 2; act agree,pobj 5; act agree,with 4
listed&brings: act order,dobj 4; act order,xcomp to 12; act promise,at -3; act promise,ccomp to 5; act promise,for 5
listed&brings: act promise,nothing -10; act promise,xcomp to -2; act propose,ccomp bare 5; act question,dobj -3
listed&brings: act question,oprd -6; act refuse,dobj 3; act refuse,xcomp ing -16; act think,ccomp how -2
listed&brings: act think,ccomp what -9; act think,for 5; act think,in 9; act think,xcomp to 2; fits,acl that 10
listed&brings: fits,acl to 5; fits,against 6; fits,as 7; fits,at 5; fits,ccomp bare 5; fits,ccomp how -4
listed&brings: fits,ccomp ing 5; fits,ccomp that 6; fits,ccomp to 4; fits,ccomp what 3; fits,ccomp whether 3
listed&brings: fits,ccomp why 9; fits,dobj 8; fits,for 12; fits,in 14; fits,of 14; fits,on 6; fits,oprd 2
listed&brings: fits,over -3; fits,to 3; fits,with 12; fits,xcomp bare -3; fits,xcomp ing 9; fits,xcomp to 9
listed&brings: noun agree,with -3; noun assert,about -3; noun assert,in -16; noun assert,of 8; noun demand,of -5
listed&brings: noun demand,to 7; noun order,acl to -3; noun promise,acl to 6; noun refuse,acl to 4; noun reject,to 6
listed&brings: noun report,for -5; noun report,of 4; noun support,of 7; noun think,acl that -2; noun think,for 12
listed&brings: noun think,of -6; other frame,about 5; other frame,acl that 3; other frame,advcl 4; other frame,after 2
listed&brings: other frame,against -4; other frame,as 2; other frame,by -9; other frame,ccomp that 3
listed&brings: other frame,ccomp whether 9; other frame,during -4; other frame,for 5; other frame,from -3
listed&brings: other frame,in 8; other frame,including -7; other frame,into 8; other frame,nothing 9; other frame,of 7
listed&brings: other frame,oprd -5; other frame,pobj 8; other frame,relcl 6; other frame,to 2; other frame,with -2
listed&brings: other frame,xcomp bare 4; other frame,xcomp ing 5; other frame,xcomp to 7; passive,about 2
listed&brings: passive,as -2; passive,at 2; passive,for -2; passive,nothing 6; passive,oprd 7; passive,pobj 2
listed&brings: passive,xcomp to -3; speech accuse,dobj 5; speech accuse,with 3; speech assert,about 7
listed&brings: speech assert,as -2; speech assert,ccomp bare 4; speech assert,ccomp ing 2; speech assert,ccomp that -3
listed&brings: speech assert,dobj 2; speech assert,for -2; speech assert,nothing -3; speech assert,on 3
listed&brings: speech assert,to 4; speech assert,xcomp ing 14; speech characterise,as 4
listed&brings: speech characterise,ccomp bare -2; speech characterise,dobj 2; speech characterise,xcomp to 3
listed&brings: speech demand,oprd -3; speech deny,dobj 6; speech promise,xcomp to 3; speech propose,ccomp bare 3
listed&brings: speech propose,ccomp that -3; speech question,about -2; speech question,ccomp whether 5
listed&brings: speech question,xcomp to -3; speech report,dobj 7; speech report,pobj 4; speech report,xcomp ing 4
listed&brings: speech request,dobj -2; speech request,nothing 12; speech request,pobj 10; speech request,xcomp to 2
listed&brings: speech think,dobj 2; speech think,oprd -6; speech think,xcomp to -2
listed: adjective,fits 18; impersonal,fits 9; noun-clause,fits 8; noun-clause,noun agree 4; noun-clause,noun assert 3
listed: noun-clause,noun order -3; noun-clause,noun promise 6; noun-clause,noun propose 11; noun-clause,noun refuse 4
listed: noun-clause,noun think 5; noun-clause,other frame 12; noun-is,fits 6; noun-prep,fits 14
listed: noun-prep,noun accuse 8; noun-prep,noun agree 11; noun-prep,noun assert 2; noun-prep,noun demand 3
listed: noun-prep,noun offer 2; noun-prep,noun promise -7; noun-prep,noun propose 12; noun-prep,noun reject 4
listed: noun-prep,noun report 4; noun-prep,noun threaten -7; noun-prep,other frame 8; open,act agree -6
listed: open,act order 3; open,act promise 4; open,act question 3; open,act think 2; open,fits 8; open,other frame 10
listed: open,passive 6; open,speech accuse 8; open,speech assert 4; open,speech demand -5; open,speech question 2
listed: open,speech request 8; open,speech think 6; predicate,fits 16; predicate,noun assert -7
listed: predicate,other frame 10; verb,act offer -3; verb,act order 2; verb,act promise -3; verb,act question 3
listed: verb,act reject 10; verb,act support 2; verb,fits 13; verb,other frame 11; verb,speech accuse 7
listed: verb,speech assert 5; verb,speech characterise 3; verb,speech deny 5; verb,speech promise -5
listed: verb,speech propose 4; verb,speech question 3; verb,speech report 3; verb,speech request 3
listed: verb,speech think 5
negated: 2
number: adjective,JJ -2; adjective,JJR -9; adjective,JJS -12; impersonal,CD -13; impersonal,NN -2; noun-prep,NN -3
number: noun-prep,NNS -2; predicate,CD -3; predicate,JJR -4; predicate,NNP -15; predicate,NNS -5; setting,IN -2
object&prep: access,to -13; attack,on 2; control,of -20; endorsement,of 7; kind,of 5; lead,in -21; lead,over -16
object&prep: lot,of -13; majority,of -2; many,of -6; million,in 6; million,of 2; most,of 3; much,of -2
object&prep: nomination,for 5; one,of 6; part,of 2; primary,in -12; question,about -5; role,in 3; sanders,in -4
object&prep: support,for 3; thousand,of -4; use,of 5; victory,in -3
told before: -2
under told: advcl 4; ccomp -5; conj 9; dobj -9; nsubj -16; prep -7; xcomp -11
under: advcl,appear -7; advcl,bring 4; advcl,call -7; advcl,do -2; advcl,face -2; advcl,get 2; advcl,hold -3
under: advcl,join -11; advcl,leave 5; advcl,make -9; advcl,meet 9; advcl,need -7; advcl,offer -2; advcl,pay -9
under: advcl,provide -16; advcl,put 4; advcl,raise -12; advcl,receive -13; advcl,release 2; advcl,remain 3
under: advcl,run -9; advcl,see 7; advcl,seek -3; advcl,seem 5; advcl,send 6; advcl,speak -9; advcl,spend -2
under: advcl,start 10; advcl,take 4; advcl,tell -8; advcl,turn -2; advcl,use -6; advcl,win -10; advcl,’ -2
under: conj,begin -2; conj,campaign -2; conj,come 2; conj,do 2; conj,get -13; conj,go 6; conj,have 4; conj,help -9
under: conj,hold -2; conj,know 3; conj,lead 2; conj,leave 9; conj,make -5; conj,raise 2; conj,say -2; conj,support 3
under: conj,take 4; conj,use 2; conj,work -14; pcomp,about -11; pcomp,after -2; pcomp,as 2; pcomp,at -8; pcomp,by 3
under: pcomp,despite 2; pcomp,for -3; pcomp,from -8; pcomp,in -2; pcomp,of -3; pcomp,on -2; xcomp,able -2
under: xcomp,appear -6; xcomp,attempt 7; xcomp,be -6; xcomp,begin -6; xcomp,continue 5; xcomp,decline 20
under: xcomp,have -10; xcomp,help -14; xcomp,mean -9; xcomp,need -5; xcomp,pledge -14; xcomp,poise -5; xcomp,prompt 9
under: xcomp,refuse 10; xcomp,require 2; xcomp,schedule -14; xcomp,seem 4; xcomp,set 2; xcomp,start 4; xcomp,take 2
under: xcomp,tend 7; xcomp,unlikely 4; xcomp,use -2; xcomp,’ -11
word&about: ability,clause -13; able,clause -13; accept,NN 5; access,NNS -12; accord,NN 9; act,NN -14; add,NN 2
word&about: address,NNS -2; adviser,PERSON -12; adviser,actor NN -14; agree,clause -3; aide,PERSON -12; allow,clause 5
word&about: among,NNS -3; among,NORP -3; among,actor NNS -21; among,those -4; amount,NN -15; answer,NN -4
word&about: appeal,NNS -5; appear,ADJ 2; appearance,NN -15; approach,NN -4; arrive,NN -12; ask,NNS 2; ask,clause 5
word&about: at,NN -10; at,NNS -4; attack,GPE -11; attack,NN -5; attack,NNS 2; attack,PERSON 3; attempt,clause -6
word&about: attend,NN -10; average,document -8; back,PERSON 9; ban,NORP -13; base,NN 3; base,NNS -16
word&about: battle,PERSON -15; become,ADJ -4; begin,clause -7; benefit,NN -11; block,NN 4; break,NN -13; bring,NN -5
word&about: build,NN -16; build,NNS -10; buy,NN -5; by,NNS -5; by,PERCENT -8; by,PERSON -22; call,NN 7; call,NNS -5
word&about: call,clause 3; campaign,GPE -8; campaign,NN -11; campaign,NNS -3; campaign,PERSON -15; candidate,NN 2
word&about: candidate,PERSON -9; candidate,clause -15; capture,NN -4; carry,NN -16; cast,NNS -7; catch,NN -14
word&about: cause,NN -2; celebrate,NN -3; center,NN -4; chairman,NN -11; chairman,ORG -11; challenge,NN 3
word&about: chance,ADP -12; chance,clause -16; change,NN -5; charge,NN -5; chief,actor NN -11; choose,clause -7
word&about: cite,NN 11; cite,NNS 16; claim,NN -2; claim,clause 9; clinch,NN -9; close,NN -11; come,ADP -2
word&about: come,GPE -15; come,NN -4; comment,NN 4; compare,NN -4; concern,NN 3; conduct,NN -15; conduct,ORG -12
word&about: consider,NN -2; contest,GPE -5; continue,NN -2; continue,clause -13; contrast,NN 4; control,NN -13
word&about: control,ORG -13; convention,GPE -6; convince,clause 9; cover,NN 11; create,NN 3; crowd,NNS -16
word&about: cut,NNS -13; day,NN -11; deal,NN -14; debate,GPE -13; decide,clause -2; declare,NN 9; decline,clause 2
word&about: defeat,PERSON -13; defend,NN 5; delegate,actor NN -14; deliver,NN 5; deliver,document -2
word&about: demonstrate,NN -5; describe,NN 6; design,clause 6; die,NN -13; difference,NN -15; director,ORG -9
word&about: director,actor NN -10; discuss,NN 2; discuss,NNS 7; divide,NN -3; do,ADJ -13; do,NN -4; do,NNS -20
word&about: do,clause -18; do,it -10; dominate,NN -11; dozen,NNS -10; draw,NN 2; draw,NNS -13; drive,NN -12
word&about: drop,ADP -12; eager,clause 3; earn,MONEY -14; earn,NN -2; effort,clause -9; elect,NN -18; emerge,NN -13
word&about: end,NN -2; endorse,NN 2; endorse,PERSON 2; enter,GPE -3; enter,NN -12; event,GPE -4; evidence,NN -17
word&about: expand,NN -15; expect,clause 5; experience,NN 2; face,NN -20; face,NNS -17; face,told accuse 4
word&about: fact,clause -5; fail,clause -6; fall,NN -2; fear,NN 2; fight,NN 4; find,NN -6; find,NNS 5; finish,NN -11
word&about: first,NN -15; focus,ADP -3; focus,NNS -2; follow,NNS -21; for,CARDINAL -9; for,NN -13; for,ORG -11
word&about: for,PERSON 4; for,actor NN -17; for,document -21; force,NN -14; force,clause -8; form,NN -12
word&about: founder,ORG -10; from,GPE -12; from,NN -4; from,NNS -5; from,NORP -2; from,ORG -21; from,PERSON -22
word&about: from,document -6; fuel,NN -3; gain,NN -2; gather,NN -16; generate,NN -17; get,ADJ -16; get,clause -20
word&about: give,MONEY -13; give,NN -3; give,NNS -2; give,document -7; go,ADJ -2; go,ADP -18; go,NN -9; go,PERSON 5
word&about: go,clause -20; go,document -9; governor,GPE -13; group,NNS -11; group,ORG -7; half,NNS -9; have,ADJ -21
word&about: have,CARDINAL 3; have,NN -13; have,NNS -10; have,actor NNS -18; have,clause -5; have,told support 9
word&about: head,GPE -9; head,NN -15; head,ORG -6; help,NN -11; help,NNS -14; help,clause -11; hit,NN -15; hold,NN -5
word&about: hold,NNS -21; hop,clause 4; hope,ADP 5; host,NN -14; hundred,NNS -11; in,CARDINAL -9; in,FAC -9
word&about: in,GPE -18; in,LOC -18; in,NN -10; in,NNP -6; in,NNS -4; in,PERSON -18; in,actor NN -18; in,actor NNS -19
word&about: in,all -6; in,document 3; in,told assert -17; in,told demand -12; in,which -6; incite,NN -4; include,NN 4
word&about: include,NNS -12; include,PERSON -12; include,clause 3; include,document -3; increase,NN -2
word&about: increase,NNS -18; intend,clause 2; interview,NN -15; interview,ORG 2; interview,PERSON -18
word&about: involve,NNS -13; issue,NN -9; issue,NNS 3; join,NN -4; keep,NNS -21; keep,clause -5; kill,NN -9
word&about: kill,NNS -11; kind,NN -14; know,NNS 6; know,clause 5; launch,NN 4; lead,ADP -15; lead,NNS -13
word&about: lead,ORG -14; lead,PERSON -15; lead,actor NNS -8; lead,clause -15; lead,document -7; leader,ORG -10
word&about: leader,actor NN -9; leave,NN -18; leave,NNS 3; leave,ORG -15; leave,clause -4; let,clause -3; level,NN -9
word&about: liar,ADP -8; like,clause 8; line,NN 2; list,NNS 4; live,GPE -7; live,NN -18; look,ADP 8; lose,NN -13
word&about: lose,NNS -9; loss,NN -11; lot,NN -18; lot,NNS -13; maintain,NN -14; majority,NNS -8; majority,actor NNS -5
word&about: make up,NN -13; make,NN -10; make,NNS -9; make,clause -2; make,document 2; make,told assert 8
word&about: manage,clause -4; many,NN -7; many,NNS -5; many,them -5; margin,NN -11; mayor,GPE -10; mean,clause -11
word&about: meet,NN 4; meet,NNS -14; meet,PERSON -20; meeting,GPE -2; meeting,NN -12; member,NN -9; member,ORG -11
word&about: member,actor NN -13; mention,PERSON 6; message,NN 5; million,MONEY -5; million,NNS -10; moment,NN -15
word&about: most,NN -6; most,NNS -4; move,GPE -11; move,NN -5; move,NNS -16; much,NN -2; name,NN -5; name,PERSON -3
word&about: need,NN -6; nominate,PERSON -3; nomination,NN -10; none,NNS -9; number,NNS -14; number,actor NNS -4
word&about: offer,NN -4; offer,NNS 3; on,NN -4; one,NNS -7; open,NN -14; opportunity,clause -14; oppose,NN -2
word&about: part,NN -11; part,NNS -11; pass,NNS -6; pay,MONEY -13; pay,NN 4; pay,NNS -20; percent,NN -12
word&about: percent,NNS -9; percent,NORP -9; percent,PERCENT -6; percent,actor NNS -3; persuade,clause 5; play,NN -6
word&about: pledge,clause 3; point,NN 7; point,NNS 8; poise,clause -5; poll,GPE -9; poll,NNS -14; post,document -10
word&about: power,NN -15; president,ORG -9; pressure,clause -4; primary,GPE -3; produce,NN -2; professor,ORG -10
word&about: professor,actor NN -12; promise,clause 4; promote,NN 4; prompt,clause -14; propose,NN 15; prove,ADJ -8
word&about: prove,clause -6; provide,NN -3; push,clause -6; put,NNS -3; put,him -3; question,ADP 5; question,NN 2
word&about: question,NNS 2; race,NN -15; raise,MONEY -21; raise,NNS -2; rally,GPE -5; rally,NN -16; reach,NN -5
word&about: ready,clause -4; receive,NN -5; receive,NNS -5; reflect,NN -3; release,NN -4; release,ORG -3
word&about: release,document -2; remain,ADJ -10; remember,clause -5; report,NN 2; report,NNS 11; report,clause 4
word&about: represent,NN -2; represent,NNS -21; require,NN -5; respond,told demand 3; response,NN 7; rest,NN -15
word&about: result,NN -12; result,document -9; return,NN -20; role,NN -12; run,ORG -18; run,PERSON -19; say,ADJ 2
word&about: say,NN 5; say,clause 7; schedule,clause -2; secretary,ORG -11; secretary,actor NN -11
word&about: secretary,actor NNP -9; secure,NN -8; see,clause -7; seek,NN 6; seem,ADJ 2; seize,NN -7; sell,NNS -18
word&about: send,NN -18; series,NNS -10; serve,NN -19; serve,actor NN -11; set,NN -23; set,NNS -3; set,clause -19
word&about: share,NN -3; shift,NN -3; shoot,NN -3; show,NN -9; show,NNS -2; show,PERSON 17; show,clause 3; sign,NN 3
word&about: sign,clause 5; sit,NN -18; source,actor NN -17; speak,NN 3; speak,NNS -6; speak,ORG 2; spend,DATE -11
word&about: spend,MONEY -13; spend,NN -3; spend,clause -8; spokesman,ORG -8; spokesman,PERSON -8; spread,NN -4
word&about: stand,NN -7; star,NN -16; start,NN -2; start,clause -4; state,GPE -10; stop,NN -15; string,NNS -9
word&about: struggle,clause -5; suggest,clause -2; support,NN 2; support,NNS -4; support,ORG 6; support,PERSON -4
word&about: support,clause 9; supporter,PERSON 3; suppose,clause -12; sure,clause -3; suspend,NN -3; take on,NN -10
word&about: take,clause -8; target,NN 3; target,NNS -22; tell,clause 10; tend,clause -6; term,NN -12; test,NN -17
word&about: thousand,NNS -12; threat,NN -15; tie,PERSON -6; time,NN -9; time,clause -15; to,CARDINAL -8; to,GPE -9
word&about: to,MONEY -10; to,NN -7; to,NNP -8; to,NNS -8; to,ORG -3; to,PERCENT -6; to,PERSON 4; to,actor NNS -23
word&about: to,document -12; to,told demand -8; top,NN -13; trail,PERSON -10; try,clause -4; turn out,clause -13
word&about: turn,NN 3; turn,NNS -12; tweet,NN 5; unclear,clause 5; under,NN 5; under,NNS -22; unlikely,clause -2
word&about: use,NN -3; use,clause -2; use,document -14; victory,GPE -6; victory,NN -14; view,NN 4; visit,GPE -9
word&about: vote,NNS -6; vote,PERSON -9; vote,clause -3; voter,GPE -5; walk,NN -18; want,NN 6; want,clause 4
word&about: way,ADP -14; way,NN -14; week,NN -11; willing,clause 6; win,CARDINAL -17; win,GPE -15; win,NN -9
word&about: win,NNS -19; win,ORG -16; win,PERSON -13; win,actor NNS -16; win,clause -19; win,told support 4
word&about: woman,NN -13; work,NN -13; work,NNS -10; work,ORG -14; work,PERSON -8; write,NN -2; ’,NN -16; ’,clause -3
word&beside: able,be -11; adviser,be -11; among,those -15; among,voter 2; by,contrast -12; by,margin -16
word&beside: by,percent -6; by,point -10; candidate,be 2; chairman,be -17; chance,have -7; clear,be 3; critical,be -3
word&beside: difference,be -8; director,be -15; effort,be -12; evidence,be 2; fact,be -17; for,clinton -18
word&beside: for,example -9; for,instance -8; for,one -7; for,president -14; for,time -11; for,trump -2; hard,be 5
word&beside: high,be -14; important,be -14; in,addition -9; in,all -6; in,california -4; in,campaign -11
word&beside: in,carolina -6; in,case -8; in,caucus -10; in,city 3; in,contest -12; in,contrast -10; in,country -8
word&beside: in,court 3; in,debate -8; in,effort -7; in,election -7; in,email -18; in,fact -8; in,florida -5
word&beside: in,front -13; in,hampshire -4; in,house -11; in,interview -13; in,iowa -4; in,letter -12; in,line -13
word&beside: in,nevada -6; in,office -8; in,ohio -4; in,order -12; in,paris -4; in,part -8; in,past -8; in,place -13
word&beside: in,poll 7; in,position -9; in,power -11; in,primary -9; in,race -16; in,response -11; in,room -6
word&beside: in,senate -10; in,speech -13; in,state -11; in,statement -6; in,states -5; in,survey 7; in,term -8
word&beside: in,video 6; in,wake -9; in,washington -4; in,way -10; in,which -6; in,york -4; issue,be -2; kind,be -17
word&beside: lead,have -6; leader,be -14; liar,be -8; lot,be 2; margin,be -7; member,be -13; news,be -6
word&beside: nomination,win -6; one,be -3; part,be -16; percent,be -12; point,be 2; president,be -11; primary,win -7
word&beside: question,be 3; reason,be -3; role,play -5; secretary,be -12; sign,be -2; target,be -17; time,be -10
word&beside: to,campaign -12; to,clinton -15; to,group -7; to,percent -5; to,poll -13; to,request -5; to,state -9
word&beside: to,trump -12; to,voter -14; unclear,be 9; under,pressure -17; version,be -15; way,be -15; way,find -15
word&brings: adjective,close,to -8; adjective,familiar,with -13; adjective,likely,xcomp to -11; adjective,many,of -8
word&brings: adjective,more,than -11; adjective,most,of -8; adjective,much,of -4; be-prep,among,pobj -16
word&brings: be-prep,at,of -4; be-prep,at,pobj 2; be-prep,for,pobj 3; be-prep,in,of -3; be-prep,in,pobj -9
word&brings: be-prep,like,pobj -4; be-prep,on,of -19; be-prep,on,pobj -4; be-prep,to,pobj -3; be-prep,under,pobj -16
word&brings: impersonal,clear,ccomp that 3; impersonal,hard,xcomp to -14; noun-clause,ability,acl to -12
word&brings: noun-clause,attempt,acl to -3; noun-clause,chance,acl to -11; noun-clause,effort,acl to -9
word&brings: noun-clause,fact,acl that -5; noun-clause,idea,acl that -5; noun-clause,opportunity,acl to -13
word&brings: noun-clause,order,acl to -3; noun-clause,plan,acl to -4; noun-clause,reason,relcl 4
word&brings: noun-clause,time,relcl -9; noun-clause,way,relcl -2; noun-is,question,ccomp whether 3
word&brings: noun-prep,access,to -12; noun-prep,addition,to -14; noun-prep,adviser,to -9; noun-prep,aide,to -13
word&brings: noun-prep,amount,of -10; noun-prep,appearance,on -18; noun-prep,attack,in -15; noun-prep,author,of -17
word&brings: noun-prep,average,of -12; noun-prep,behalf,of -14; noun-prep,bid,for -14; noun-prep,call,for 3
word&brings: noun-prep,campaign,for -15; noun-prep,campaign,of -17; noun-prep,candidate,for -12
word&brings: noun-prep,candidate,in -8; noun-prep,center,of 5; noun-prep,chairman,of -10; noun-prep,chance,of -11
word&brings: noun-prep,chief,of -12; noun-prep,concern,about -2; noun-prep,contest,in -5; noun-prep,control,of -12
word&brings: noun-prep,convention,in -6; noun-prep,criticism,of -3; noun-prep,crowd,of -7; noun-prep,daughter,of -13
word&brings: noun-prep,day,of -11; noun-prep,debate,in -17; noun-prep,decade,of -10; noun-prep,delegate,at -4
word&brings: noun-prep,difference,between -10; noun-prep,director,at -6; noun-prep,director,for -10
word&brings: noun-prep,director,of -12; noun-prep,dozen,of -13; noun-prep,end,of -11; noun-prep,endorsement,of 7
word&brings: noun-prep,event,in -5; noun-prep,example,of 6; noun-prep,face,of -10; noun-prep,family,of -13
word&brings: noun-prep,favor,of 6; noun-prep,founder,of -13; noun-prep,front,of -14; noun-prep,governor,of -9
word&brings: noun-prep,group,of -12; noun-prep,half,of -15; noun-prep,hall,in -6; noun-prep,handling,of -14
word&brings: noun-prep,head,of -11; noun-prep,heart,of -12; noun-prep,history,of -12; noun-prep,hope,of 2
word&brings: noun-prep,host,of -10; noun-prep,hundred,of -14; noun-prep,image,of 2; noun-prep,interview,on -13
word&brings: noun-prep,interview,with -10; noun-prep,investigation,into 3; noun-prep,issue,of 11
word&brings: noun-prep,kind,of -12; noun-prep,lead,in -7; noun-prep,lead,over -14; noun-prep,leader,in -6
word&brings: noun-prep,leader,of -10; noun-prep,level,of -13; noun-prep,list,of 2; noun-prep,look,at 6
word&brings: noun-prep,loss,in -6; noun-prep,lot,of -19; noun-prep,majority,in -7; noun-prep,majority,of -13
word&brings: noun-prep,margin,of -9; noun-prep,mayor,of -9; noun-prep,meeting,in -3; noun-prep,meeting,with -11
word&brings: noun-prep,member,of -10; noun-prep,million,of -12; noun-prep,moment,of -10; noun-prep,month,of -17
word&brings: noun-prep,nomination,for -8; noun-prep,none,of -13; noun-prep,number,of -11
word&brings: noun-prep,opportunity,for -12; noun-prep,opposition,to 6; noun-prep,page,of -11; noun-prep,pair,of -12
word&brings: noun-prep,part,of -13; noun-prep,people,in -9; noun-prep,percent,in -7; noun-prep,percent,of -12
word&brings: noun-prep,percent,to -6; noun-prep,photo,of -12; noun-prep,place,in -8; noun-prep,plenty,of -14
word&brings: noun-prep,point,of 3; noun-prep,poll,in -8; noun-prep,poll,of -14; noun-prep,president,of -11
word&brings: noun-prep,primary,in -5; noun-prep,professor,at -6; noun-prep,professor,of -12; noun-prep,prospect,of -12
word&brings: noun-prep,quarter,of -13; noun-prep,question,about -6; noun-prep,race,for -10; noun-prep,rally,in -7
word&brings: noun-prep,reference,to 8; noun-prep,relationship,with -12; noun-prep,response,to 6; noun-prep,rest,of -11
word&brings: noun-prep,result,of -11; noun-prep,role,in -9; noun-prep,round,of -11; noun-prep,secretary,of -6
word&brings: noun-prep,sense,of 7; noun-prep,series,of -14; noun-prep,share,of -13; noun-prep,shooting,in -5
word&brings: noun-prep,side,of -12; noun-prep,sign,of 3; noun-prep,son,of -13; noun-prep,sort,of -10
word&brings: noun-prep,speech,to -20; noun-prep,spokesman,for -13; noun-prep,spokeswoman,for -11
word&brings: noun-prep,start,of -12; noun-prep,state,like -3; noun-prep,state,of -16; noun-prep,string,of -11
word&brings: noun-prep,supporter,in -16; noun-prep,supporter,of 7; noun-prep,thank,to -11; noun-prep,third,of -16
word&brings: noun-prep,thousand,of -15; noun-prep,tie,to -12; noun-prep,top,of -11; noun-prep,trip,to -10
word&brings: noun-prep,use,of -14; noun-prep,version,of -13; noun-prep,victory,in -7; noun-prep,video,of -15
word&brings: noun-prep,view,of -2; noun-prep,visit,to -14; noun-prep,voter,in -7; noun-prep,wake,of -13
word&brings: noun-prep,wave,of -12; noun-prep,way,of -11; noun-prep,week,of -11; noun-prep,win,in -6
word&brings: noun-prep,year,in -11; noun-prep,year,of -19; open,aim,at -2; open,ask,xcomp to -4; open,base,on -16
word&brings: open,charge,with 3; open,consider,oprd -3; open,design,xcomp to 3; open,expect,xcomp to 2
word&brings: open,focus,on -3; open,involve,in -6; open,kill,in -6; open,name,oprd -7; open,poise,xcomp to -3
word&brings: open,schedule,xcomp to -2; open,set,xcomp to -2; open,suppose,xcomp to -12; open,use,xcomp to -17
word&brings: predicate,able,xcomp to -10; predicate,liar,from -8; predicate,likely,xcomp to -2
word&brings: predicate,member,of -10; predicate,part,of -12; predicate,president,of -8; seeming,appear,xcomp to 2
word&brings: seeming,seem,like 4; seeming,seem,xcomp to 3; setting,among,pobj -6; setting,by,pobj -3
word&brings: setting,for,pobj -3; setting,from,pobj -4; setting,in,pobj -5; setting,to,pobj -5; verb,accept,dobj -3
word&brings: verb,accord,to 16; verb,acknowledge,dobj 3; verb,add,dobj -4; verb,add,to -16; verb,address,dobj 5
word&brings: verb,advise,dobj -2; verb,agree,xcomp to 7; verb,aim,xcomp to 2; verb,allow,ccomp to -4
word&brings: verb,arrive,at -10; verb,attack,dobj 3; verb,attempt,xcomp to -7; verb,attend,dobj -15
word&brings: verb,attract,dobj -2; verb,avoid,dobj -4; verb,back,dobj -2; verb,ban,dobj 13; verb,base,on 4
word&brings: verb,beat,dobj -7; verb,become,acomp -4; verb,begin,xcomp ing -10; verb,believe,dobj -2
word&brings: verb,benefit,from -8; verb,block,dobj 3; verb,boost,dobj -2; verb,break,dobj -10; verb,bring,dobj -4
word&brings: verb,build,dobj -16; verb,buy,dobj -3; verb,call,oprd -3; verb,call,xcomp to 3; verb,campaign,in -11
word&brings: verb,capture,dobj -9; verb,care,about -4; verb,carry out,dobj -14; verb,carry,dobj -8; verb,cast,dobj 2
word&brings: verb,catch,dobj -13; verb,cause,dobj -5; verb,challenge,dobj -5; verb,change,dobj -10
word&brings: verb,choose,dobj -9; verb,cite,dobj 8; verb,claim,dobj -7; verb,clinch,dobj -10; verb,close,dobj -11
word&brings: verb,collect,dobj -14; verb,come,at -14; verb,come,from -2; verb,come,in -18; verb,come,to -2
word&brings: verb,come,under -11; verb,come,with -2; verb,compare,with -17; verb,conduct,dobj -3
word&brings: verb,conduct,pobj -11; verb,consider,dobj -2; verb,continue,dobj 3; verb,continue,xcomp to -9
word&brings: verb,contrast,dobj 6; verb,control,dobj -11; verb,cost,dobj -14; verb,cover,dobj 3; verb,create,dobj -9
word&brings: verb,cut,dobj -2; verb,deal,with -10; verb,decide,xcomp to 3; verb,decline,xcomp to 2
word&brings: verb,defeat,dobj -20; verb,defend,dobj 4; verb,deliver,dobj 4; verb,demonstrate,dobj -5
word&brings: verb,depend,on -12; verb,discuss,dobj 6; verb,do,dobj -13; verb,do,in 3; verb,do,with 4
word&brings: verb,dominate,dobj -14; verb,donate,dobj -10; verb,draw,dobj 4; verb,drive,dobj -2; verb,earn,dobj -7
word&brings: verb,echo,dobj -4; verb,elect,dobj 3; verb,eliminate,dobj -3; verb,embrace,dobj -3; verb,emerge,as -13
word&brings: verb,end,dobj 2; verb,enter,dobj -16; verb,expand,dobj -19; verb,explain,dobj 6; verb,expose,dobj 7
word&brings: verb,face,dobj -11; verb,fail,xcomp to -6; verb,favor,dobj 3; verb,feature,dobj -5; verb,fight,dobj -2
word&brings: verb,file,dobj 5; verb,fill,dobj -14; verb,find,dobj -9; verb,finish,in -7; verb,flee,dobj -14
word&brings: verb,focus,on 3; verb,follow,dobj 2; verb,force,xcomp to -4; verb,form,dobj -12; verb,found,dobj -13
word&brings: verb,fuel,dobj -4; verb,fund,dobj -13; verb,gain,dobj -3; verb,generate,dobj -2; verb,get,acomp -13
word&brings: verb,get,dobj -8; verb,go,acomp -2; verb,go,after 7; verb,go,into -9; verb,go,on 3; verb,go,to -16
word&brings: verb,go,xcomp to -18; verb,have,ccomp bare -9; verb,have,dobj -5; verb,have,xcomp to -5; verb,head,to -9
word&brings: verb,help,ccomp bare -18; verb,help,dobj -13; verb,help,xcomp bare -18; verb,highlight,dobj -5
word&brings: verb,hit,dobj -2; verb,hold,dobj -3; verb,hop,xcomp to 2; verb,host,dobj -13; verb,identify,dobj 7
word&brings: verb,ignore,dobj 8; verb,improve,dobj -12; verb,incite,dobj -4; verb,increase,dobj -5
word&brings: verb,interview,dobj -4; verb,introduce,dobj 6; verb,invest,in -10; verb,investigate,dobj -6
word&brings: verb,issue,dobj -4; verb,join,dobj -5; verb,join,pobj -15; verb,keep,dobj -7; verb,kill,dobj -15
word&brings: verb,know,ccomp bare 4; verb,know,ccomp that -2; verb,know,dobj 3; verb,launch,dobj -4
word&brings: verb,lay out,dobj 5; verb,lead,dobj -7; verb,lead,pobj -12; verb,lead,to -13; verb,leave,dobj -10
word&brings: verb,leave,xcomp to -16; verb,let,ccomp bare -3; verb,like,xcomp to 8; verb,list,dobj 19
word&brings: verb,listen,to -10; verb,live,in -12; verb,lose,dobj -15; verb,maintain,dobj -14; verb,make up,dobj -13
word&brings: verb,make,ccomp bare -3; verb,make,dobj -2; verb,manage,dobj -14; verb,manage,xcomp to -4
word&brings: verb,mark,dobj 4; verb,mean,ccomp bare -14; verb,mean,ccomp that -3; verb,mean,dobj -16
word&brings: verb,meet,dobj -5; verb,meet,with -7; verb,miss,dobj -4; verb,move,dobj -13; verb,move,to -11
word&brings: verb,name,dobj 2; verb,need,dobj -2; verb,need,xcomp to -4; verb,nominate,dobj -3; verb,obtain,dobj -13
word&brings: verb,open,dobj -18; verb,organize,dobj -14; verb,own,dobj -16; verb,participate,in -10; verb,pass,dobj 6
word&brings: verb,pay,dobj -2; verb,pay,for -10; verb,pick up,dobj -3; verb,place,dobj -3; verb,plan,xcomp to 7
word&brings: verb,play,dobj -7; verb,portray,dobj 2; verb,post,dobj -4; verb,prefer,dobj 12; verb,prepare,dobj -16
word&brings: verb,prepare,for 2; verb,present,dobj -8; verb,produce,dobj -2; verb,promote,dobj 12
word&brings: verb,prompt,xcomp to -15; verb,propel,dobj -11; verb,propose,dobj 5; verb,protect,dobj -15
word&brings: verb,prove,oprd -6; verb,provide,dobj -8; verb,pursue,dobj 2; verb,push,dobj -5; verb,push,xcomp to 2
word&brings: verb,put,dobj -2; verb,rally,dobj -8; verb,reach,dobj 2; verb,read,dobj -2; verb,receive,dobj -4
word&brings: verb,recognize,ccomp that 4; verb,recognize,dobj 4; verb,reduce,dobj -5; verb,reference,dobj 8
word&brings: verb,reflect,dobj -3; verb,refuse,xcomp to 5; verb,reject,dobj -4; verb,release,pobj -19
word&brings: verb,remain,acomp -12; verb,repeat,dobj -2; verb,replace,dobj -5; verb,report,dobj -3
word&brings: verb,report,xcomp ing 4; verb,require,dobj -11; verb,respond,to -2; verb,result,in -9; verb,return,to -2
word&brings: verb,reveal,dobj 2; verb,run,for -15; verb,say,ccomp bare 2; verb,score,dobj -15; verb,secure,dobj -17
word&brings: verb,see,ccomp bare -6; verb,see,dobj 3; verb,seek,dobj -3; verb,sell,dobj -5; verb,send,dobj -2
word&brings: verb,serve,as -3; verb,serve,dobj -16; verb,serve,in -8; verb,shake,dobj -7; verb,share,dobj -5
word&brings: verb,shift,dobj -3; verb,show,ccomp bare 4; verb,show,ccomp that 2; verb,show,dobj 2; verb,sign,dobj -4
word&brings: verb,speak,at -18; verb,speak,dobj -3; verb,speak,in -2; verb,speak,on -5; verb,speak,to -5
word&brings: verb,speak,with -7; verb,spend,dobj -4; verb,spend,xcomp ing -3; verb,stand,in -13; verb,start,dobj -7
word&brings: verb,start,xcomp ing -15; verb,start,xcomp to 4; verb,stop,dobj -12; verb,strike,dobj -3
word&brings: verb,suggest,ccomp bare 2; verb,surround,dobj -13; verb,survey,dobj -16; verb,take on,dobj -17
word&brings: verb,take,xcomp to -14; verb,talk,about -4; verb,talk,to -3; verb,target,dobj 5; verb,teach,dobj -17
word&brings: verb,tend,xcomp to -5; verb,throw,dobj 2; verb,tie,dobj 2; verb,trail,dobj -13; verb,try,xcomp to -4
word&brings: verb,tweet,dobj -7; verb,understand,dobj 2; verb,use,xcomp to -4; verb,view,dobj 8; verb,visit,dobj -16
word&brings: verb,vote,in -3; verb,want,dobj 8; verb,want,xcomp to 3; verb,watch,dobj 5; verb,wear,dobj -13
word&brings: verb,win,dobj -5; verb,win,in -9; verb,work,dobj -8; verb,work,for -9; verb,work,in -5; verb,work,on -10
word&brings: verb,work,with -8; verb,write,dobj -6; verb,’,acomp 4; verb,’,dobj -19; verb,’,xcomp to -18
word&object: answer,question 2; ban,muslims -12; cast,ballot -5; clinch,nomination -8; deliver,speech -2; do,it -8
word&object: do,that 4; endorse,clinton 2; endorse,trump 6; enter,u.s. -4; find,way -16; have,chance -13
word&object: have,delegate -10; hold,lead -10; hold,primary -14; incite,violence -2; make,case 13; put,he -3
word&object: raise,million -10; raise,money -18; run,campaign -17; secure,nomination -4; spend,million -10
word&object: support,sanders 8; support,trump -7; suspend,campaign -3; take,delegate -9; take,place -19
word&object: take,stage -21; win,caucus -8; win,contest -6; win,nomination -11; win,percent 3; win,primary -9
word&object: win,state -9
word&prep: accord,to 16; add,to -21; aim,at -2; arrive,at -11; ask,about -3; base,on -2; bear,in -13; beat,in -13
word&prep: begin,in -20; benefit,from -9; bring,to -2; call,for -3; campaign,in -14; campaign,on -2; capitalize,on -16
word&prep: charge,with 3; cite,as 7; come,after -20; come,at -15; come,from -2; come,in -2; come,into 2; come,to -3
word&prep: come,under -12; come,with 3; compare,to -3; compare,with -20; conduct,for -11; deal,with -13; depend,on -12
word&prep: describe,as 7; devote,to 6; die,in -8; do,in 5; donate,to -12; draw,from 2; emerge,as -13; fall,in -12
word&prep: find,in -5; finish,in -9; go,after 7; go,in -17; go,into -9; go,on 3; go,to -16; happen,in -6; have,in 5
word&prep: head,to -12; hold,at -13; hold,in -20; hold,on 4; invest,in -12; involve,in -12; join,in -16; kill,in -8
word&prep: know,as 2; know,for 3; lead,by -12; lead,in -12; lead,to -13; leave,in -10; link,to 2; listen,to -10
word&prep: lose,in -8; lose,to -10; make,for 6; make,in 3; make,on 2; make,to 7; meet,with 2; move,to -14
word&prep: participate,in -10; pay,for -19; pay,to 13; play,in -13; post,on -5; prevent,from 2; provide,to -4
word&prep: put,at 5; put,in -5; raise,for -20; raise,in -20; receive,from 3; relate,to -2; rely,on -2; respond,to -2
word&prep: result,in -9; return,to -3; rise,to -16; run,for -16; run,in -4; run,on -4; say,about 2; seize,on -5
word&prep: send,to -22; serve,as -3; serve,in -12; shift,to 5; show,with 16; speak,at -20; speak,in -4; speak,on -8
word&prep: speak,to -6; speak,with -5; spend,in -4; stand,in -13; start,with 3; stick,to 3; take,at 16; take,for 5
word&prep: take,from -8; take,of -21; take,to -8; take,with 9; talk,about -2; talk,to -4; tie,to 2; turn,into -8
word&prep: turn,on -7; turn,to 9; use,as -5; view,as -3; vote,against 6; vote,for 2; vote,in -8; wait,for -13
word&prep: win,by -15; win,in -5; win,on -9; win,over -14; win,with -10; work,as -8; work,at -8; work,for -10
word&prep: work,in -9; work,on -7; work,with -8
word&what: among,those -4; among,voter 2; appear,be 3; attack,clinton 7; attack,paris -7; attack,trump 7
word&what: average,poll -8; ban,muslims -13; by,contrast -12; by,margin -10; by,percent -6; by,point -10
word&what: cast,ballot -5; chairman,committee -6; chance,of -11; chief,staff -13; clinch,nomination -8
word&what: condition,anonymity 2; decline,comment 24; delegate,stake -9; deliver,speech -2; director,center -5
word&what: do,it -10; endorse,clinton 2; endorse,trump 6; enter,u.s. -4; find,way -16; focus,on -3; for,example -9
word&what: for,instance -8; for,one -7; for,president -11; for,time -11; for,trump -2; have,chance -13
word&what: have,delegate -10; hold,lead -10; hold,primary -14; in,addition -9; in,all -6; in,california -5
word&what: in,campaign -12; in,carolina -6; in,case -11; in,caucus -10; in,city 3; in,contest -6; in,contrast -8
word&what: in,country -8; in,court 3; in,debate -8; in,effort -7; in,election -7; in,email -18; in,fact -8
word&what: in,florida -7; in,front -8; in,hampshire -4; in,house -7; in,interview -13; in,iowa -5; in,letter -13
word&what: in,nevada -6; in,office -8; in,ohio -4; in,order -12; in,paris -4; in,part -8; in,past -8; in,place -12
word&what: in,poll 7; in,position -8; in,power -11; in,primary -9; in,race -8; in,response -8; in,senate -10
word&what: in,speech -13; in,state -9; in,statement -6; in,states -5; in,survey 7; in,term -8; in,video 6; in,wake -9
word&what: in,washington -4; in,way -8; in,which -6; in,word 2; in,york -4; incite,violence -2; know,be -2
word&what: lead,clinton -10; lead,delegate -7; lead,poll -6; lead,sanders -11; liar,from -8; make,case 8
word&what: make,clear 25; many,they -5; margin,error -8; mean,be 2; member,congress -6; member,religion -5
word&what: million,dollar -5; need,win -14; nomination,president -6; percent,percent -6; percent,vote -8
word&what: percent,voter -4; professor,university -7; prove,be 2; put,he -3; question,about -2; raise,million -10
word&what: raise,money -18; respond,request 3; result,poll -7; run,campaign -17; run,president -11
word&what: secretary,state -11; secure,nomination -4; seem,be -4; speak,condition -3; spend,million -7
word&what: state,vermont -8; strategist,campaign -12; suggest,be 23; support,candidate 8; support,clinton -3
word&what: support,sanders 9; suspend,campaign -3; take,place -19; take,stage -21; take,win -14; think,be 6
word&what: to,campaign -12; to,clinton 4; to,group -7; to,percent -5; to,poll -13; to,request -5; to,state -9
word&what: to,trump -12; to,voter -14; use,server -10; vote,primary -17; win,caucus -8; win,contest -9
word&what: win,election -15; win,nomination -11; win,primary -9; win,state -9
word: adjective,close -10; adjective,familiar -13; adjective,likely -15; adjective,many -11; adjective,most -8
word: adjective,much -4; be-prep,among -11; be-prep,at -2; be-prep,for 11; be-prep,from -4; be-prep,in -5
word: be-prep,into -21; be-prep,like 4; be-prep,on -3; be-prep,to 7; be-prep,under -19; be-prep,with -20
word: impersonal,clear -2; impersonal,hard -14; impersonal,unclear 5; noun-clause,ability -12; noun-clause,attempt -3
word: noun-clause,chance -13; noun-clause,effort -9; noun-clause,fact -5; noun-clause,idea -2
word: noun-clause,opportunity -13; noun-clause,order -3; noun-clause,plan -4; noun-clause,promise 8
word: noun-clause,reason 4; noun-clause,time -9; noun-clause,way -2; noun-prep,access -14; noun-prep,addition -15
word: noun-prep,address -12; noun-prep,advantage -19; noun-prep,adviser -15; noun-prep,ally -15; noun-prep,amount -11
word: noun-prep,analyst -15; noun-prep,appeal -7; noun-prep,appearance -5; noun-prep,approach -6; noun-prep,article -6
word: noun-prep,attack 2; noun-prep,author -17; noun-prep,average -14; noun-prep,battle -22; noun-prep,behalf -14
word: noun-prep,bid -19; noun-prep,call 8; noun-prep,candidate -20; noun-prep,case 8; noun-prep,caucus -11
word: noun-prep,chairman -13; noun-prep,challenge -4; noun-prep,chance -15; noun-prep,change -9; noun-prep,charge -10
word: noun-prep,chief -14; noun-prep,city -14; noun-prep,commander -12; noun-prep,comment -5; noun-prep,conference -19
word: noun-prep,conflict -13; noun-prep,contest -20; noun-prep,contrast -3; noun-prep,control -14
word: noun-prep,convention -7; noun-prep,conversation 9; noun-prep,cost -18; noun-prep,criticism 7
word: noun-prep,crowd -11; noun-prep,daughter -13; noun-prep,day -17; noun-prep,death -11; noun-prep,debate 2
word: noun-prep,decade -15; noun-prep,decision -8; noun-prep,delegate -12; noun-prep,difference -16
word: noun-prep,director -14; noun-prep,discussion 8; noun-prep,donor -15; noun-prep,dozen -14; noun-prep,editor -16
word: noun-prep,effort -23; noun-prep,email -4; noun-prep,end -12; noun-prep,endorsement 3; noun-prep,error -19
word: noun-prep,event -14; noun-prep,example 6; noun-prep,exchange -17; noun-prep,executive -19
word: noun-prep,experience -17; noun-prep,expert -19; noun-prep,face -16; noun-prep,family -16; noun-prep,favor 6
word: noun-prep,fear -2; noun-prep,fight -5; noun-prep,figure -14; noun-prep,finish -10; noun-prep,force -14
word: noun-prep,founder -13; noun-prep,friend -16; noun-prep,front -14; noun-prep,governor -10; noun-prep,group -17
word: noun-prep,half -15; noun-prep,hall -11; noun-prep,handling -14; noun-prep,head -14; noun-prep,headquarters -11
word: noun-prep,heart -12; noun-prep,history -16; noun-prep,home -19; noun-prep,hope 2; noun-prep,host -14
word: noun-prep,hour -16; noun-prep,hundred -16; noun-prep,impact -17; noun-prep,information 3; noun-prep,interest 5
word: noun-prep,interview -19; noun-prep,investigation -2; noun-prep,issue 8; noun-prep,job -17; noun-prep,kind -15
word: noun-prep,lawyer -11; noun-prep,lead -19; noun-prep,leader -19; noun-prep,letter 3; noun-prep,level -14
word: noun-prep,line -3; noun-prep,look 7; noun-prep,loss -18; noun-prep,majority -16; noun-prep,man -14
word: noun-prep,margin -17; noun-prep,mayor -11; noun-prep,meeting -14; noun-prep,member -14; noun-prep,mention 3
word: noun-prep,message 4; noun-prep,million -14; noun-prep,moment -13; noun-prep,month -3; noun-prep,network -15
word: noun-prep,news -8; noun-prep,night -15; noun-prep,nomination -17; noun-prep,none -13; noun-prep,number -16
word: noun-prep,office -11; noun-prep,official -16; noun-prep,opportunity -14; noun-prep,opposition 4
word: noun-prep,organizer -13; noun-prep,page -13; noun-prep,pair -13; noun-prep,part -16; noun-prep,party -16
word: noun-prep,path -19; noun-prep,people -16; noun-prep,percent -15; noun-prep,period -16; noun-prep,photo -14
word: noun-prep,place -15; noun-prep,plenty -15; noun-prep,point 7; noun-prep,politician -14; noun-prep,position -5
word: noun-prep,power -15; noun-prep,presence -16; noun-prep,president -16; noun-prep,primary -15
word: noun-prep,problem -14; noun-prep,professor -10; noun-prep,prospect -16; noun-prep,quarter -13
word: noun-prep,race -21; noun-prep,rally -6; noun-prep,record -20; noun-prep,reference 4; noun-prep,relationship -17
word: noun-prep,report 3; noun-prep,response 4; noun-prep,rest -11; noun-prep,result -12; noun-prep,rise -16
word: noun-prep,risk -17; noun-prep,rival -17; noun-prep,role -20; noun-prep,round -14; noun-prep,rule -19
word: noun-prep,run -19; noun-prep,school -11; noun-prep,seat -17; noun-prep,secretary -14; noun-prep,sense 7
word: noun-prep,series -17; noun-prep,share -13; noun-prep,shift -17; noun-prep,shooting -13; noun-prep,showing -14
word: noun-prep,side -13; noun-prep,sign 5; noun-prep,site -15; noun-prep,son -14; noun-prep,sort -14
word: noun-prep,source -14; noun-prep,speech 7; noun-prep,spokesman -13; noun-prep,spokeswoman -11
word: noun-prep,stake -14; noun-prep,stance 2; noun-prep,star -18; noun-prep,start -14; noun-prep,state -5
word: noun-prep,step -15; noun-prep,story 13; noun-prep,strategist -15; noun-prep,strategy 2; noun-prep,strength -19
word: noun-prep,string -11; noun-prep,supporter 6; noun-prep,talk 12; noun-prep,term -16; noun-prep,test -15
word: noun-prep,thank -11; noun-prep,third -16; noun-prep,thousand -15; noun-prep,threat -16; noun-prep,tie -18
word: noun-prep,time -16; noun-prep,top -12; noun-prep,trip -10; noun-prep,use -15; noun-prep,version -13
word: noun-prep,victory -19; noun-prep,video -5; noun-prep,view -4; noun-prep,visit -14; noun-prep,vote -5
word: noun-prep,voter -21; noun-prep,wake -13; noun-prep,war -19; noun-prep,wave -15; noun-prep,way -10
word: noun-prep,week -15; noun-prep,win -17; noun-prep,winner -15; noun-prep,woman -15; noun-prep,word 6
word: noun-prep,work -12; noun-prep,year -4; open,aim -2; open,base -18; open,bear -14; open,call -5; open,charge 4
word: open,conduct -18; open,design 3; open,elect -4; open,expect 6; open,focus -3; open,give -6; open,hold -20
word: open,involve -10; open,kill -14; open,know 6; open,leave -15; open,poise -4; open,release -7; open,schedule -7
word: open,see -5; open,send -13; open,set -7; open,suppose -12; open,tie -17; open,use -7; predicate,able -10
word: predicate,candidate 3; predicate,close -17; predicate,critical -3; predicate,high -14; predicate,important -13
word: predicate,liar -8; predicate,likely -4; predicate,member -11; predicate,one -2; predicate,part -12
word: predicate,president -14; predicate,ready -4; setting,among -6; setting,by -3; setting,for -3; setting,from -4
word: setting,in -5; setting,to -5; verb,accept -4; verb,accord 13; verb,acknowledge 7; verb,act -15; verb,add -2
word: verb,address 9; verb,adopt 5; verb,advise -6; verb,advocate -6; verb,affect -18; verb,air -25; verb,allow 4
word: verb,apply -20; verb,appoint 13; verb,argue 6; verb,arrive -18; verb,attack 3; verb,attempt -7; verb,attend -18
word: verb,attract -5; verb,avoid -8; verb,award -2; verb,ban 13; verb,battle -4; verb,beat -8; verb,become -7
word: verb,begin -6; verb,benefit -16; verb,block 3; verb,boost -3; verb,break -22; verb,bring -5; verb,build -20
word: verb,buy -3; verb,campaign -18; verb,capitalize -16; verb,capture -3; verb,care 2; verb,carry -9
word: verb,carry out -14; verb,catch -17; verb,cause -12; verb,celebrate 3; verb,change -2; verb,chant 12
word: verb,charge 2; verb,cheer 2; verb,choose -11; verb,cite 10; verb,claim 3; verb,clash -5; verb,clinch -10
word: verb,close -15; verb,collect -15; verb,come -4; verb,comment 6; verb,compare -2; verb,compete -20
word: verb,conduct -8; verb,confront -4; verb,continue -11; verb,contrast 3; verb,contribute -22; verb,control -15
word: verb,convince 5; verb,cost -16; verb,count 10; verb,cross -17; verb,cut -5; verb,deal -15; verb,decide -3
word: verb,declare -5; verb,decline 5; verb,defeat -4; verb,defend 4; verb,define 2; verb,demonstrate -7
word: verb,depend -12; verb,describe 4; verb,determine -3; verb,devote 6; verb,die -16; verb,discuss 9
word: verb,divide -18; verb,do -11; verb,dominate -21; verb,donate -15; verb,drive -9; verb,drop -3; verb,earn -8
word: verb,echo -2; verb,elect 3; verb,eliminate -6; verb,embrace -3; verb,emerge -5; verb,encourage 2; verb,end -2
word: verb,end up -8; verb,endorse 7; verb,engage 2; verb,enjoy 9; verb,ensure -20; verb,enter -16; verb,establish 5
word: verb,expand -8; verb,expect 15; verb,expose 7; verb,extend -20; verb,face -11; verb,fail -8; verb,fall -14
word: verb,feature -5; verb,feel -2; verb,fight -4; verb,file 3; verb,fill -14; verb,find -6; verb,finish -19
word: verb,fire 5; verb,flee -16; verb,fly -22; verb,focus -2; verb,follow -7; verb,force -8; verb,form -14
word: verb,found -21; verb,fuel -6; verb,fund -17; verb,gain -6; verb,garner -19; verb,gather -20; verb,generate -2
word: verb,get -13; verb,go -4; verb,go on -18; verb,grow -5; verb,happen -22; verb,have -5; verb,head -17
word: verb,hear -7; verb,help -14; verb,highlight -4; verb,hire 2; verb,hit -9; verb,hold -3; verb,hop 5
word: verb,host -18; verb,ignore 10; verb,improve -16; verb,incite -4; verb,include -3; verb,increase -7
word: verb,indicate -5; verb,introduce 6; verb,invest -16; verb,involve -10; verb,issue -6; verb,join -11
word: verb,keep -7; verb,kill -15; verb,knock 9; verb,know 2; verb,land -8; verb,lay out 7; verb,lead -13; verb,lean 3
word: verb,learn 5; verb,leave -11; verb,let -5; verb,lift -5; verb,list 11; verb,listen -15; verb,live -8
word: verb,look 2; verb,loom -19; verb,lose -20; verb,maintain -16; verb,make up -19; verb,manage -9; verb,marry -20
word: verb,match -18; verb,mean -14; verb,meet -10; verb,mention 5; verb,miss -7; verb,move -18; verb,name 8
word: verb,need -2; verb,nominate 2; verb,obtain -16; verb,offer 2; verb,open -5; verb,oppose 6; verb,order 20
word: verb,organize -20; verb,own -20; verb,participate -10; verb,pass 7; verb,pay -5; verb,perform -21
word: verb,persuade 5; verb,pick 2; verb,pick up -6; verb,plan 3; verb,play -7; verb,pledge -7; verb,portray 4
word: verb,pose -19; verb,post -4; verb,prefer 14; verb,prepare -7; verb,present -9; verb,press -4; verb,produce -3
word: verb,promote 11; verb,prompt -8; verb,propel -11; verb,propose 9; verb,protect -15; verb,prove -12
word: verb,provide 3; verb,publish -13; verb,pull -11; verb,pursue 2; verb,raise 3; verb,rally -9; verb,rank -4
word: verb,reach -3; verb,read -6; verb,receive -6; verb,recognize 5; verb,reduce -5; verb,reference 8
word: verb,reflect -7; verb,refuse 5; verb,register -4; verb,reject 3; verb,release -5; verb,rely -2; verb,remain -19
word: verb,remember 6; verb,repeat -3; verb,replace -10; verb,report -2; verb,represent -2; verb,require -6
word: verb,respond -3; verb,result -9; verb,rise -7; verb,run -3; verb,say 9; verb,score -18; verb,scramble -22
word: verb,secure -17; verb,seek 2; verb,seize -7; verb,select -7; verb,sell -9; verb,send -5; verb,serve -11
word: verb,set -2; verb,set up -15; verb,settle -5; verb,share -2; verb,shift -3; verb,shoot -2; verb,show -3
word: verb,sign -5; verb,sit -13; verb,sound 8; verb,speak -13; verb,spend -9; verb,split -4; verb,stand 5
word: verb,start -9; verb,stop -20; verb,struggle -10; verb,succeed -21; verb,sue 11; verb,suffer -19; verb,support 3
word: verb,surround -14; verb,survey -16; verb,survive -20; verb,suspend -3; verb,sweep -18; verb,take -4
word: verb,take on -17; verb,take over -7; verb,talk -4; verb,tap -21; verb,target 6; verb,teach -6; verb,tend -6
word: verb,think 3; verb,throw 2; verb,trail -18; verb,travel -22; verb,trump -18; verb,try -8; verb,turn out -22
word: verb,tweet -4; verb,underscore -18; verb,understand 5; verb,urge 10; verb,use -4; verb,visit -18; verb,vote 2
word: verb,wait -18; verb,walk -3; verb,want 3; verb,watch -3; verb,wave 3; verb,wear -19; verb,win -11; verb,work -24
word: verb,write -3; verb,’ -9; verb,’s -25
`;
