// What speaks for and against a word in its frame telling an attitude, in tenths of a logit: how often annotators of news
// marked such places (PolNeAR, training split). Made by tools/train-attitudes.ts; words go into the lists of
// cues-attitudes.ts, whose membership is weighed here too (`listed`).

/** Lines `kind: value weight; value weight; …`. */
export const ATTITUDE_WEIGHTS = `
about quotation: 5
about: adjective,ADP -3; adjective,NN -3; adjective,NNS -10; adjective,ORG -18; adjective,PERSON 3
about: adjective,actor NNS -4; adjective,clause -3; adjective,them -14; adjective,told assert -16; impersonal,ADP 5
about: impersonal,NN -10; impersonal,NNS -7; impersonal,ORG -14; impersonal,PERSON -5; impersonal,clause -2
about: noun-is,clause -3; noun-prep,ADJ -17; noun-prep,ADP 6; noun-prep,EVENT -8; noun-prep,FAC -11; noun-prep,GPE -13
about: noun-prep,LAW 3; noun-prep,LOC -16; noun-prep,MONEY -24; noun-prep,NN -3; noun-prep,NNP -3; noun-prep,NNS -4
about: noun-prep,NORP -3; noun-prep,NUM -10; noun-prep,ORG -8; noun-prep,PERCENT -6; noun-prep,PERSON -2
about: noun-prep,WORK_OF_ART -6; noun-prep,actor NN -2; noun-prep,actor NNP -11; noun-prep,actor NNS -12
about: noun-prep,clause -14; noun-prep,document -2; noun-prep,him 6; noun-prep,it -3; noun-prep,that -15
about: noun-prep,this -16; noun-prep,those -16; noun-prep,told accuse 6; noun-prep,told agree -3
about: noun-prep,told demand 2; noun-prep,told offer -6; noun-prep,told propose 8; noun-prep,told support 3
about: noun-prep,told think 2; open,ADJ -11; open,GPE -8; open,NNP 2; open,NNS -6; open,ORG -4; open,PERSON -4
about: open,WORK_OF_ART 12; open,actor NN -4; open,actor NNS -10; open,clause 2; open,document 5; open,told assert -7
about: predicate,ADP 2; predicate,GPE -13; predicate,NN -2; predicate,NNP -8; predicate,NORP 3; predicate,ORG -8
about: predicate,PERSON 4; predicate,actor NN -6; predicate,actor NNS -3; predicate,clause -5; seeming,ADJ 3
about: setting,CARDINAL -15; setting,FAC -11; setting,GPE -10; setting,LOC -15; setting,MONEY -17; setting,NN -3
about: setting,NNP -6; setting,NNPS -14; setting,NNS -3; setting,NUM -12; setting,ORG -2; setting,PERCENT -13
about: setting,WORK_OF_ART -16; setting,actor NN -8; setting,actor NNP -16; setting,all -9; setting,clause -2
about: setting,him -3; setting,it -2; setting,those -12; setting,told accuse -6; setting,told agree -3
about: setting,told assert -2; setting,told demand -2; setting,told promise -15; setting,told think 3
about: setting,which -10; verb,ADJ -5; verb,ADP -2; verb,ADV -2; verb,CARDINAL -10; verb,DATE -12; verb,FAC -10
about: verb,GPE -12; verb,LOC -12; verb,MONEY -20; verb,NN -2; verb,NNP -10; verb,NNPS -2; verb,NNS -4; verb,NORP -2
about: verb,NUM -3; verb,ORG -4; verb,PERCENT -9; verb,TIME -20; verb,WORK_OF_ART -3; verb,actor NN -4
about: verb,actor NNP -3; verb,actor NNS -9; verb,all -16; verb,clause 2; verb,herself 9; verb,him 4; verb,it -3
about: verb,itself -2; verb,something -9; verb,them -12; verb,themselves -2; verb,this 7; verb,those -4
about: verb,told accuse 6; verb,told agree 7; verb,told assert 10; verb,told demand -2; verb,told promise 5
about: verb,told propose 8; verb,told reject -8; verb,told support 10; verb,told threaten 5
always: -5
aux: 're 2; 've 10; be 3; been -3; ca -7; can -6; could -5; do 2; does 4; had 2; have 4; having -8; may -5; might -2
aux: must 4; should -6; to -4; was -6; were -4; will -2; wo -6; would -3; ’s 2; ’ve -3
beside: adjective,be -15; adjective,for -4; adjective,make -4; adjective,people -14; adjective,say 3
beside: adjective,spend -2; adjective,’ -8; impersonal,be -6; noun-clause,be -5; noun-clause,become -9
beside: noun-clause,give -5; noun-clause,have -17; noun-clause,make 10; noun-prep,address -13; noun-prep,avoid -5
beside: noun-prep,be -3; noun-prep,become -3; noun-prep,begin -11; noun-prep,build -15; noun-prep,call 4
beside: noun-prep,carry -6; noun-prep,cause -17; noun-prep,come 7; noun-prep,continue -5; noun-prep,create -21
beside: noun-prep,deliver 10; noun-prep,do -16; noun-prep,draw 2; noun-prep,earn 5; noun-prep,face -7
beside: noun-prep,find -5; noun-prep,follow -18; noun-prep,gain -6; noun-prep,get -3; noun-prep,give 2
beside: noun-prep,grow -2; noun-prep,hold -13; noun-prep,increase -15; noun-prep,join -11; noun-prep,lay 2
beside: noun-prep,lead 4; noun-prep,leave -10; noun-prep,make 7; noun-prep,mean -17; noun-prep,offer 13
beside: noun-prep,play -4; noun-prep,provide 5; noun-prep,put -6; noun-prep,raise 4; noun-prep,receive 2
beside: noun-prep,reflect -10; noun-prep,remain -5; noun-prep,represent -18; noun-prep,run 2; noun-prep,say -13
beside: noun-prep,secure -9; noun-prep,see -19; noun-prep,set 2; noun-prep,show 3; noun-prep,start 2
beside: noun-prep,support -16; noun-prep,tell 4; noun-prep,turn -4; noun-prep,use -2; noun-prep,win -7; noun-prep,’ 3
beside: predicate,be -3; predicate,become -4; predicate,remain -3; setting,addition -8; setting,all -9
beside: setting,americans -23; setting,california -6; setting,campaign 4; setting,candidate 2; setting,carolina -5
beside: setting,case -12; setting,caucus -11; setting,clinton -5; setting,conference -18; setting,congress -17
beside: setting,contest -17; setting,contrast -12; setting,convention -21; setting,country -18; setting,county -16
beside: setting,cruz -21; setting,debate -14; setting,delegate -22; setting,democrats 5; setting,digit -21
beside: setting,effort -15; setting,election -18; setting,email 4; setting,end -20; setting,event -19
beside: setting,example -10; setting,face -18; setting,fact -9; setting,florida -5; setting,front -11
beside: setting,group -19; setting,hampshire -6; setting,he -3; setting,instance -11; setting,interview -16
beside: setting,iowa -5; setting,it -2; setting,letter -10; setting,line -16; setting,margin -13; setting,million -10
beside: setting,moment -20; setting,nevada -6; setting,nomination -22; setting,obama -22; setting,office -17
beside: setting,ohio -5; setting,one -10; setting,order -17; setting,paris -4; setting,part -15; setting,party -20
beside: setting,past -11; setting,people 2; setting,percent -9; setting,place -12; setting,point -16
beside: setting,politic -19; setting,poll 6; setting,post -22; setting,president -12; setting,primary -11
beside: setting,question 7; setting,race -14; setting,remark -14; setting,report -3; setting,reporter -19
beside: setting,request 2; setting,response -9; setting,room -16; setting,rubio 7; setting,sanders 3
beside: setting,senate -18; setting,side -21; setting,speech -17; setting,state -12; setting,statement -7
beside: setting,states -6; setting,survey 7; setting,term -17; setting,thing 2; setting,those -12; setting,time -3
beside: setting,tweet -2; setting,video 6; setting,view -16; setting,vote -18; setting,voter 6; setting,wake -9
beside: setting,washington -7; setting,way -3; setting,which -10; setting,woman 2; setting,word 2; setting,york -6
block: list-item -6
brings: adjective,about 14; adjective,as -18; adjective,ccomp that 8; adjective,for -11; adjective,from -4
brings: adjective,in -13; adjective,of -6; adjective,on -3; adjective,than -12; adjective,to -17
brings: adjective,xcomp to -6; impersonal,about 12; impersonal,acl bare 3; impersonal,acl that 4; impersonal,advcl -3
brings: impersonal,ccomp whether -2; impersonal,for -12; impersonal,in -3; impersonal,of -4; impersonal,to -3
brings: noun-clause,acl that 4; noun-clause,acl to -4; noun-clause,relcl -9; noun-is,ccomp that 2; noun-is,xcomp to -6
brings: noun-prep,about 19; noun-prep,across -21; noun-prep,after -7; noun-prep,against 14; noun-prep,around -2
brings: noun-prep,as -11; noun-prep,at -11; noun-prep,before -20; noun-prep,behind -21; noun-prep,between -7
brings: noun-prep,during -6; noun-prep,in -18; noun-prep,including -15; noun-prep,into -2; noun-prep,like -27
brings: noun-prep,of -3; noun-prep,outside -15; noun-prep,over 7; noun-prep,since -4; noun-prep,than -23
brings: noun-prep,through -19; noun-prep,to -5; noun-prep,toward 13; noun-prep,under -21; noun-prep,with -10
brings: noun-prep,within -9; open,as 5; open,ccomp bare -3; open,ccomp whether 2; open,dobj 5; open,for -4
brings: open,from -5; open,in -9; open,into -11; open,nothing 3; open,oprd 4; open,out -17; open,to -7; open,with -10
brings: open,xcomp ing -7; open,xcomp to -2; predicate,about 15; predicate,acl bare -6; predicate,acl ing -20
brings: predicate,acl that -6; predicate,acl to -18; predicate,advcl -12; predicate,as -11; predicate,at -5
brings: predicate,ccomp that 8; predicate,for -5; predicate,from -14; predicate,in -10; predicate,of 6; predicate,on 2
brings: predicate,than -5; predicate,to -5; predicate,with 4; predicate,xcomp to -6; seeming,ccomp bare -2
brings: seeming,like 4; seeming,xcomp to 3; setting,pobj -2; verb,about 15; verb,acomp -5; verb,across -20
brings: verb,after -3; verb,against 7; verb,among -11; verb,around -7; verb,at 2; verb,before -4; verb,behind 6
brings: verb,by -3; verb,ccomp how 5; verb,ccomp ing 2; verb,ccomp that 6; verb,ccomp to 2; verb,ccomp whether 7
brings: verb,ccomp who -2; verb,dobj -2; verb,during -19; verb,for -4; verb,from -13; verb,in -10; verb,into -14
brings: verb,like -11; verb,of -2; verb,off -2; verb,on -2; verb,oprd 4; verb,out -23; verb,over 3; verb,through -8
brings: verb,to -4; verb,under -14; verb,up -4; verb,with -2; verb,xcomp ing -4; verb,xcomp to -3
dep&tag: ROOT,NN -3; ROOT,VB -7; acl,VB -10; acl,VBN -4; acl,VBZ 3; acomp,JJ 2; acomp,JJR -3; acomp,VBG -9
dep&tag: acomp,VBN 3; advcl,JJ 2; advcl,NN -3; advcl,VB -4; advcl,VBG -5; advcl,VBZ -5; advmod,JJ -4; advmod,JJR -13
dep&tag: amod,JJR -20; appos,JJ -13; appos,NN -5; attr,CD -5; attr,JJ -20; attr,NNP -17; ccomp,NN 5; ccomp,VB -5
dep&tag: ccomp,VBD 2; ccomp,VBG -8; ccomp,VBP -3; ccomp,VBZ 2; conj,NNS -6; conj,VB -6; conj,VBG -5; conj,VBN -3
dep&tag: conj,VBP 2; conj,VBZ 2; csubj,VB -4; csubj,VBG -3; dep,NN -2; dobj,JJ -3; dobj,JJR 3; dobj,JJS -11
dep&tag: dobj,NNS -4; nmod,NN -13; nmod,VB -11; npadvmod,NN -9; npadvmod,NNS -15; nsubj,JJ -15; nsubj,JJS -4
dep&tag: nsubj,NNS -2; nsubjpass,NNS 4; oprd,JJ -2; oprd,NN -14; pcomp,VB -6; pcomp,VBD -3; pcomp,VBG -3; pcomp,VBN -4
dep&tag: pobj,JJ -12; pobj,JJS -7; pobj,NN -4; pobj,NNS -4; pobj,VBG 2; prep,IN -2; prep,VBN -11; relcl,VB -6
dep&tag: relcl,VBD -2; relcl,VBG -2; relcl,VBN -4; relcl,VBP 2; relcl,VBZ -2; xcomp,VB -2; xcomp,VBN -14
dep: adjective,ROOT -21; adjective,acomp 2; adjective,advmod -7; adjective,appos -15; adjective,conj -2
dep: adjective,nsubj -13; adjective,nsubjpass -15; adjective,oprd -2; adjective,pobj -15; impersonal,attr -4
dep: noun-clause,appos -11; noun-prep,advcl 2; noun-prep,appos -2; noun-prep,attr -7; noun-prep,ccomp 6
dep: noun-prep,conj -4; noun-prep,dep -4; noun-prep,dobj -2; noun-prep,nmod -15; noun-prep,npadvmod -6
dep: noun-prep,oprd -12; noun-prep,pobj -4; open,acl -3; open,advcl -3; open,ccomp -6; open,conj -2; open,pcomp -8
dep: open,xcomp -9; predicate,ROOT -13; predicate,acomp 2; predicate,advcl -4; predicate,attr -4; predicate,ccomp 2
dep: predicate,conj -6; predicate,relcl -13; seeming,ROOT 5; seeming,ccomp 2; setting,prep -2; verb,acl -5
dep: verb,advcl -2; verb,ccomp -2; verb,conj -3; verb,csubj -5; verb,dep -9; verb,dobj -6; verb,nmod -12
dep: verb,nsubj -4; verb,parataxis -8; verb,pcomp -2; verb,pobj -3; verb,prep -3; verb,relcl -3; verb,xcomp -2
det: adjective,the -16; impersonal,a -2; impersonal,an -6; impersonal,no 6; impersonal,none -4; impersonal,the -24
det: noun-clause,an 2; noun-clause,no -2; noun-clause,the -5; noun-is,none 5; noun-is,the -9; noun-prep,a -4
det: noun-prep,all -8; noun-prep,an -2; noun-prep,another -8; noun-prep,any -8; noun-prep,both -15; noun-prep,no 6
det: noun-prep,some -6; noun-prep,the -8; noun-prep,this -21; predicate,none -2; predicate,the -11; setting,none -2
frame&quotation: adjective -3; impersonal -21; noun-clause 6; noun-is 2; noun-prep 6; open -2; predicate -5
frame&quotation: seeming -2; verb 2
frame: adjective -3; impersonal -2; noun-is -2; noun-prep -2; open -3; predicate -5; setting -2; verb -4
held: adjective,NNS -2; adjective,NORP 4; adjective,ORG 4; adjective,PERSON -5; adjective,actor NN -6; adjective,he -5
held: adjective,it -18; adjective,that -17; adjective,they 2; impersonal,none -2; noun-clause,GPE -4
held: noun-clause,NNS 3; noun-clause,ORG 2; noun-clause,PERSON -2; noun-clause,actor NNS -11; noun-clause,he -6
held: noun-clause,her 5; noun-clause,his 5; noun-clause,none -8; noun-clause,their -8; noun-is,none -11
held: noun-prep,CARDINAL 2; noun-prep,DATE -22; noun-prep,DET -3; noun-prep,GPE -6; noun-prep,NN -3; noun-prep,NNP -6
held: noun-prep,NNS -3; noun-prep,ORG -2; noun-prep,actor NN -7; noun-prep,actor NNS 7; noun-prep,he -3
held: noun-prep,i -6; noun-prep,it -7; noun-prep,its -9; noun-prep,none -8; noun-prep,that -11; noun-prep,their 2
held: noun-prep,they -2; noun-prep,told assert 5; noun-prep,which -5; noun-prep,who -9; open,none -3; predicate,ADJ 6
held: predicate,CARDINAL -4; predicate,GPE -17; predicate,NN -8; predicate,NNP -7; predicate,NNS -2; predicate,NORP 9
held: predicate,ORG -5; predicate,PERSON 4; predicate,actor NN -4; predicate,actor NNS 4; predicate,clause -3
held: predicate,document -3; predicate,i -2; predicate,she 5; predicate,some 10; predicate,that -8; predicate,they 2
held: predicate,this -5; predicate,told assert -6; predicate,what -23; predicate,which -9; predicate,who -8
held: setting,CARDINAL -15; setting,FAC -11; setting,GPE -10; setting,LOC -15; setting,MONEY -17; setting,NN -3
held: setting,NNP -6; setting,NNPS -14; setting,NNS -3; setting,NUM -12; setting,ORG -2; setting,PERCENT -13
held: setting,WORK_OF_ART -16; setting,actor NN -8; setting,actor NNP -16; setting,all -9; setting,clause -2
held: setting,him -3; setting,it -2; setting,those -12; setting,told accuse -6; setting,told agree -3
held: setting,told assert -2; setting,told demand -2; setting,told promise -15; setting,told think 3
held: setting,which -10; verb,ADJ -3; verb,DATE -8; verb,GPE -6; verb,LOC 4; verb,NN -8; verb,NNP -3; verb,NNS -4
held: verb,NORP 4; verb,PERCENT 6; verb,actor NN -2; verb,all 4; verb,both -4; verb,clause -6; verb,document 5
held: verb,he 2; verb,him -5; verb,none -8; verb,some 3; verb,that -6; verb,they -3; verb,those -2
held: verb,told accuse -5; verb,told agree -4; verb,told assert -3; verb,told demand -7; verb,told promise -10
held: verb,told propose 2; verb,told support -8; verb,told think 3; verb,we 2; verb,which -3; verb,who -6; verb,you -8
inside quotation: -32
listed&brings: act agree,against 3; act agree,in -17; act agree,pobj 3; act agree,to -2; act agree,with 5
listed&brings: act no-comment,to -2; act offer,dobj -3; act order,dobj 3; act promise,at -2; act promise,ccomp to 5
listed&brings: act promise,dobj -2; act promise,for 7; act propose,ccomp bare 5; act propose,dobj 2
listed&brings: act question,dobj -3; act question,oprd -6; act think,as -2; act think,ccomp what -10; act think,for 2
listed&brings: act think,in 9; act think,xcomp ing -2; fits,acl that 10; fits,acl to 5; fits,against 5; fits,as 7
listed&brings: fits,at 7; fits,ccomp bare 4; fits,ccomp how -4; fits,ccomp ing 4; fits,ccomp that 5; fits,ccomp what 2
listed&brings: fits,ccomp whether 3; fits,dobj 9; fits,for 11; fits,in 13; fits,of 13; fits,on 5; fits,over -5
listed&brings: fits,to 2; fits,with 11; fits,xcomp bare -2; fits,xcomp ing 7; fits,xcomp to 7; noun agree,with -3
listed&brings: noun assert,about -2; noun assert,in -18; noun assert,of 8; noun assert,on 2; noun demand,of -4
listed&brings: noun demand,to 7; noun order,acl to -4; noun promise,acl to 6; noun refuse,acl to 3; noun reject,to 6
listed&brings: noun report,for -4; noun report,of 5; noun support,of 6; noun think,acl that -2; noun think,for 13
listed&brings: noun think,of -6; other frame,acl that 4; other frame,acomp 3; other frame,advcl 8; other frame,after 2
listed&brings: other frame,against -3; other frame,among 2; other frame,as 3; other frame,at 2; other frame,by -9
listed&brings: other frame,ccomp bare -2; other frame,ccomp that 2; other frame,ccomp whether 11
listed&brings: other frame,during -4; other frame,for 6; other frame,from -4; other frame,in 6
listed&brings: other frame,including -8; other frame,into 4; other frame,like -4; other frame,nothing 2
listed&brings: other frame,of 8; other frame,oprd -4; other frame,over 2; other frame,pobj 8; other frame,relcl 5
listed&brings: other frame,to 4; other frame,xcomp ing 5; other frame,xcomp to 7; passive,about 2; passive,as -2
listed&brings: passive,at 2; passive,ccomp whether 2; passive,for -2; passive,nothing 2; passive,oprd 6
listed&brings: passive,pobj 2; passive,with 2; passive,xcomp to -3; speech accuse,dobj 3; speech accuse,of -2
listed&brings: speech accuse,with 4; speech assert,about 9; speech assert,as -2; speech assert,at -5
listed&brings: speech assert,ccomp bare 5; speech assert,ccomp ing 4; speech assert,ccomp that -2
listed&brings: speech assert,for -2; speech assert,nothing -8; speech assert,to 3; speech assert,with -2
listed&brings: speech assert,xcomp ing 14; speech characterise,ccomp bare -2; speech characterise,nothing 4
listed&brings: speech characterise,xcomp to 3; speech demand,oprd -3; speech promise,of 2; speech promise,xcomp to 4
listed&brings: speech propose,ccomp bare 3; speech propose,ccomp that -3; speech question,about -2
listed&brings: speech question,xcomp to -2; speech report,dobj 7; speech report,pobj 5; speech report,xcomp ing 7
listed&brings: speech request,dobj -3; speech request,nothing 14; speech request,pobj 8; speech request,xcomp to 2
listed&brings: speech think,ccomp bare 2; speech think,dobj 3; speech think,oprd -6; speech think,xcomp to -2
listed: adjective,fits 17; impersonal,fits 8; noun-clause,fits 9; noun-clause,noun agree 4; noun-clause,noun assert 3
listed: noun-clause,noun order -4; noun-clause,noun promise 5; noun-clause,noun propose 11; noun-clause,noun refuse 3
listed: noun-clause,noun think 6; noun-clause,other frame 12; noun-is,fits 8; noun-prep,fits 14
listed: noun-prep,noun accuse 7; noun-prep,noun agree 10; noun-prep,noun assert 2; noun-prep,noun offer 4
listed: noun-prep,noun promise -6; noun-prep,noun propose 12; noun-prep,noun reject 4; noun-prep,noun report 3
listed: noun-prep,noun support 3; noun-prep,noun threaten -6; noun-prep,other frame 8; open,act agree -6
listed: open,act order 5; open,act think 2; open,fits 7; open,other frame 8; open,passive 8; open,speech accuse 5
listed: open,speech assert 4; open,speech characterise 2; open,speech demand -6; open,speech request 5
listed: open,speech think 7; predicate,act agree -14; predicate,fits 15; predicate,noun assert -6
listed: predicate,other frame 2; predicate,passive -7; predicate,speech accuse -3; predicate,speech characterise -18
listed: predicate,speech question 3; predicate,speech request 2; predicate,speech think -7; verb,act agree 2
listed: verb,act offer -4; verb,act promise -2; verb,act propose 3; verb,act question 4; verb,act refuse -2
listed: verb,act reject 10; verb,act support 2; verb,fits 13; verb,other frame 11; verb,speech accuse 7
listed: verb,speech assert 5; verb,speech characterise 4; verb,speech demand 2; verb,speech deny 8
listed: verb,speech promise -7; verb,speech propose 2; verb,speech question 3; verb,speech request 5
listed: verb,speech think 5
number: adjective,JJR -6; adjective,JJS -12; impersonal,CD -14; impersonal,NN -2; noun-prep,NN -2; noun-prep,NNS -2
number: predicate,CD -4; predicate,JJR -4; predicate,NNP -16; predicate,NNS -7; setting,IN -2
object&prep: access,to -14; control,of -18; endorsement,of 6; lead,in -20; lead,over -14; majority,of -9; many,of -5
object&prep: nomination,for 5; number,of -2; one,of 6; percent,of -4; primary,in -10; question,about -3; role,in 4
object&prep: some,of -4; support,for 3; thousand,of -4; victory,in -3
told before: -3
under told: advcl 5; ccomp -5; conj 10; dobj -7; nsubj -16; prep -9; xcomp -11
under: advcl,become 2; advcl,bring 5; advcl,call -7; advcl,come 3; advcl,do -3; advcl,face 7; advcl,give 4; advcl,go 2
under: advcl,lead 5; advcl,leave 5; advcl,look -3; advcl,make -12; advcl,meet 8; advcl,need -6; advcl,offer -3
under: advcl,pay -20; advcl,put 3; advcl,receive -12; advcl,remain 3; advcl,run -15; advcl,see 4; advcl,seek -5
under: advcl,seem 7; advcl,send 7; advcl,speak -10; advcl,spend -4; advcl,start 9; advcl,take 4; advcl,tell -9
under: advcl,use -7; advcl,win -13; advcl,work -2; advcl,’ -4; conj,begin -3; conj,get -10; conj,go 5; conj,have 6
under: conj,know 3; conj,make -4; conj,raise 4; conj,say -5; conj,support 4; conj,take 4; conj,work -13
under: pcomp,about -9; pcomp,after -2; pcomp,as 2; pcomp,at -9; pcomp,despite 2; pcomp,for -4; pcomp,from -7
under: pcomp,in -4; pcomp,of -4; pcomp,on -5; pcomp,than -3; pcomp,to -3; xcomp,able -3; xcomp,appear -4
under: xcomp,attempt 7; xcomp,be -11; xcomp,begin -5; xcomp,continue 4; xcomp,decline 19; xcomp,have -9
under: xcomp,help -13; xcomp,need -7; xcomp,pledge -12; xcomp,poise -17; xcomp,prompt 9; xcomp,refuse 9
under: xcomp,require 3; xcomp,seek 2; xcomp,seem 5; xcomp,set 2; xcomp,start 8; xcomp,take 2; xcomp,tend 4
under: xcomp,unlikely 4
word&about: ability,clause -14; able,clause -14; accept,NN 5; act,NN -15; add,NN 2; address,NNS -4; adviser,PERSON -11
word&about: adviser,actor NN -13; agree,clause -4; aide,PERSON -12; aim,clause -3; allow,clause 5; among,those -5
word&about: amount,NN -11; answer,NN -6; appeal,NNS -4; appear,ADJ 3; appearance,NN -15; approach,NN -4; arrive,NN -11
word&about: ask,NN -3; ask,NNS 5; ask,clause 7; attack,GPE -11; attack,NN -4; attack,PERSON 3; attempt,clause -5
word&about: attend,NN -11; average,document -8; back,NN 3; back,PERSON 9; ban,NORP -13; battle,PERSON -18
word&about: bear,GPE -10; become,ADJ -9; begin,NN -3; begin,clause -8; believe,clause -2; benefit,NN -9; break,NN -12
word&about: bring,NN -4; build,NN -18; buy,NN -6; by,NNS -2; by,PERCENT -9; by,PERSON -27; call,NN 8; call,NNS -5
word&about: call,ORG -2; call,PERSON -2; campaign,GPE -9; campaign,NN -9; campaign,NNS -3; campaign,PERSON -18
word&about: candidate,PERSON -7; candidate,clause -15; capture,NN -15; case,clause 2; cast,NNS -7; center,NN -2
word&about: chairman,NN -11; chairman,ORG -12; chance,ADP -10; chance,clause -16; change,NN -3; charge,NN -4
word&about: chief,actor NN -11; choose,clause -11; cite,NN 12; cite,NNS 11; claim,NN -3; claim,clause 9; clinch,NN -9
word&about: close,NN -12; come,GPE -13; come,NN -6; come,NNS -2; comment,NN 5; compare,NN -4; concern,NN 4
word&about: condition,NN -2; conduct,NN -16; conduct,ORG -11; conduct,document -17; consider,NN -5; contest,GPE -4
word&about: continue,NN -2; continue,clause -12; control,NN -14; control,ORG -9; convention,GPE -6; convince,clause 3
word&about: create,NN 5; crowd,NNS -14; day,NN -11; deal,NN -12; debate,GPE -12; decide,clause -4; declare,NN 9
word&about: decline,clause 2; defeat,PERSON -14; defend,NN 5; delegate,actor NN -13; deliver,NN 5; deliver,document 2
word&about: demonstrate,NN -4; describe,NN 5; design,clause 6; determine,clause 2; die,NN -11; difference,NN -14
word&about: director,ORG -8; director,actor NN -12; discuss,NN 2; discuss,NNS 8; divide,NN -4; do,NN -7; do,NNS -18
word&about: do,it -8; dominate,NN -8; dozen,NNS -12; draw,NNS -12; eager,clause 4; earn,NN -13; effort,clause -9
word&about: elect,NN -19; elect,ORG 8; emerge,NN -14; end,NN -2; endorse,PERSON 2; enter,GPE -4; enter,NN -13
word&about: event,GPE -4; evidence,NN -15; expand,NN -15; expect,clause 3; experience,NN 2; face,NN -23; face,NNS -15
word&about: face,told accuse 5; fact,clause -6; fail,clause -6; fear,NN 2; feel,NN 3; fight,NN 4; file,NN -2
word&about: find,NN -6; find,NNS 4; finish,NN -11; first,NN -17; focus,NN 3; focus,NNS 2; follow,NN -3; follow,NNS -14
word&about: for,ADJ -5; for,CARDINAL -9; for,NN -16; for,NNS -3; for,NORP -2; for,ORG -3; for,PERSON 2
word&about: for,actor NN -16; for,document -22; force,NN -17; force,clause -8; founder,ORG -9; from,GPE -15
word&about: from,NNS -3; from,NORP -20; from,ORG -19; from,PERSON -25; from,document -4; gain,NN -2; gather,NN -15
word&about: get,ADJ -15; get,NNS 5; get,clause -20; give,MONEY -12; give,NN -3; go,ADJ -16; go,NN -6; go,NNS 2
word&about: go,PERSON 5; go,clause -16; governor,GPE -14; group,NNS -10; group,ORG -5; half,NNS -10; have,ADJ -18
word&about: have,CARDINAL 2; have,NN -14; have,NNS -9; have,actor NNS -12; have,clause -6; have,told support 9
word&about: head,NN -13; head,ORG -10; help,NN -12; help,clause -10; hit,NN -12; hold,NN -8; hold,NNS -25
word&about: hop,clause 3; hope,ADP 5; host,NN -13; hundred,NNS -11; in,CARDINAL -9; in,FAC -6; in,GPE -15; in,LOC -11
word&about: in,NN -12; in,NNP 2; in,NNS -8; in,ORG -3; in,actor NN -17; in,actor NNS -17; in,all -6; in,document 3
word&about: in,told assert -20; in,told demand -17; in,which -6; incite,NN -3; include,NN 2; include,NNS -22
word&about: include,PERSON -10; increase,NN -13; intend,clause 3; interview,NN -18; interview,ORG 3
word&about: interview,PERSON -18; involve,NNS -14; issue,NN -6; issue,NNS 3; join,NN -4; keep,NNS -13; kill,NN -12
word&about: kill,NNS -8; kind,NN -15; know,NNS 3; know,clause 5; launch,NN 4; lead,NNS -14; lead,ORG -13
word&about: lead,PERSON -15; lead,actor NNS -8; lead,document -8; leader,ORG -9; leader,actor NN -12; leave,NN -17
word&about: leave,NNS -10; leave,ORG -7; leave,clause -4; let,clause -2; level,NN -11; liar,ADP -9; like,clause 8
word&about: list,NN -3; list,NNS 4; live,NN -16; look,NN 2; look,NNS -10; lose,NN -13; lose,NNS -10; loss,NN -9
word&about: lot,NN -16; lot,NNS -12; maintain,NN -13; majority,NNS -8; majority,actor NNS -5; make up,NN -14
word&about: make,ADJ 3; make,NN -12; make,NNS -11; make,clause -3; manage,clause -11; many,NN -10; many,NNS -10
word&about: many,them -4; margin,NN -10; mayor,GPE -11; mean,clause -8; meet,NN 3; meet,NNS -17; meet,PERSON -20
word&about: meeting,GPE -3; meeting,NN -11; member,NN -10; member,ORG -9; member,actor NN -11; mention,PERSON 7
word&about: message,NN 5; million,MONEY -4; million,NNS -11; moment,NN -15; month,NN 3; most,NN -9; most,NNS -4
word&about: move,NN -4; move,NNS -14; name,NN -6; name,PERSON -4; need,NN -3; nominate,PERSON -3; nomination,NN -9
word&about: none,NNS -12; number,NNS -11; number,actor NNS -5; offer,NN -3; offer,NNS 5; one,NNS -4; open,NN -14
word&about: opportunity,clause -5; oppose,NN -2; part,NN -19; part,NNS -14; pass,NN 3; pass,NNS -2; pay,NN 3
word&about: pay,NNS -20; percent,NN -18; percent,NORP -15; percent,PERCENT -8; percent,actor NNS -10
word&about: persuade,clause 4; place,NN 3; play,NN -6; pledge,clause 4; point,NN 8; point,NNS 11; poise,clause -3
word&about: poll,GPE -8; poll,NNS -12; position,NN 2; post,document -9; president,ORG -9; pressure,clause -5
word&about: primary,GPE -3; professor,ORG -9; professor,actor NN -13; promise,clause 8; promote,NN 4; prove,ADJ -9
word&about: prove,clause -4; provide,NN -2; provide,NNS 4; push,clause -6; question,ADP 4; question,NNS 3
word&about: question,clause -2; race,NN -15; raise,MONEY -14; raise,NN -4; raise,NNS -7; rally,GPE -6; rally,NN -18
word&about: reach,NN -3; ready,clause -5; receive,NN -3; receive,NNS -18; refuse,clause 2; release,NN -8
word&about: release,ORG -4; release,document -2; remain,NN -13; remember,clause -4; report,NN 2; report,NNS 9
word&about: report,clause 6; represent,NN -8; represent,NNS -20; require,clause 3; respond,told demand 4
word&about: response,NN 7; rest,NN -13; result,NN -11; result,document -12; return,NN -22; rise,NN -2; role,NN -10
word&about: run,NN -3; run,NNS -5; run,ORG -15; run,PERSON -17; say,NN 5; say,clause 8; secretary,ORG -10
word&about: secretary,actor NN -11; secretary,actor NNP -9; secure,NN -10; see,clause -8; seek,NN 5; seem,ADJ 2
word&about: seem,clause 2; seize,NN -6; series,NNS -11; serve,NN -18; serve,actor NN -14; set,NN -20; set,NNS -4
word&about: set,clause -16; share,NN -2; shift,NN -2; shoot,NN -3; show,NN -9; show,PERSON 20; show,clause 5
word&about: sign,NN 2; sign,clause 5; source,actor NN -16; speak,NN 4; speak,NNS -6; spend,DATE -11; spend,MONEY -13
word&about: spend,NN -3; spend,clause -10; spokesman,ORG -8; spokesman,PERSON -10; stand,NN -8; star,NN -16
word&about: start,clause -6; state,GPE -12; stay,NN -8; string,NNS -10; struggle,clause -7; support,NNS -6
word&about: support,ORG 5; support,PERSON -5; support,clause 8; supporter,PERSON 6; suppose,clause -12; sure,clause -2
word&about: suspend,NN -2; take,NN 2; take,NNS 2; target,NNS -18; tell,NN 4; tell,clause 9; tend,clause -5
word&about: term,NN -11; test,NN -18; thousand,NNS -11; threat,NN -17; tie,PERSON -5; time,NN -12; time,clause -15
word&about: to,CARDINAL -12; to,GPE -18; to,MONEY -11; to,NN -5; to,NNP -15; to,NNS -8; to,ORG -4; to,PERCENT -7
word&about: to,PERSON -2; to,actor NNS -6; to,document -7; trail,PERSON -11; try,clause -5; turn,NN 4; turn,NNS -10
word&about: tweet,NN 7; unclear,clause 6; under,NN 5; unlikely,clause -4; use,NN -6; use,document -15; victory,GPE -4
word&about: victory,NN -11; view,NN 3; visit,GPE -7; vote,NNS -2; vote,PERSON -13; vote,clause -4; voter,GPE -5
word&about: walk,NN -18; want,NN 6; want,clause 3; watch,NN -3; wave,NN 3; way,ADP -13; way,NN -13; way,clause -3
word&about: week,NN -8; willing,clause 6; win,CARDINAL -13; win,GPE -12; win,NN -9; win,NNS -16; win,PERCENT 2
word&about: woman,NN -10; work,NN -15; work,NNS -11; work,ORG -15; work,PERSON -8; write,NN -3; ’,NN -15; ’,clause -3
word&beside: able,be -11; adviser,be -13; among,those -5; among,voter 2; by,contrast -12; by,margin -12; by,point -11
word&beside: chairman,be -14; chance,have -8; clear,be 4; critical,be -2; difference,be -12; director,be -17
word&beside: effort,be -17; evidence,be 2; fact,be -14; for,candidate -15; for,example -10; for,instance -9
word&beside: for,one -8; for,president -9; for,time -12; for,trump 4; hard,be 5; high,be -14; important,be -16
word&beside: in,addition -8; in,all -6; in,california -5; in,campaign -10; in,carolina -5; in,case -8; in,caucus -9
word&beside: in,city 2; in,contest -7; in,contrast -9; in,country -7; in,debate -8; in,effort -7; in,election -7
word&beside: in,email -20; in,fact -9; in,florida -5; in,front -8; in,hampshire -5; in,house -13; in,interview -14
word&beside: in,iowa -5; in,letter -10; in,nevada -5; in,office -7; in,ohio -5; in,order -12; in,paris -4; in,part -8
word&beside: in,past -8; in,place -8; in,poll 6; in,primary -9; in,race -8; in,response -9; in,senate -8
word&beside: in,speech -13; in,state -9; in,statement -6; in,states -4; in,survey 7; in,term -7; in,tweet -2
word&beside: in,video 6; in,wake -9; in,washington -4; in,which -6; in,word 3; in,york -5; issue,be -2; kind,be -18
word&beside: lead,have -9; leader,be -16; liar,be -9; margin,be -8; member,be -12; news,be -7; nomination,win -8
word&beside: one,be -2; part,be -17; percent,be -17; percent,say -4; point,be 2; president,be -13; primary,win -6
word&beside: question,be 4; role,play -7; secretary,be -12; sign,be -3; target,be -20; time,be -14; to,clinton -15
word&beside: to,group -9; to,percent -6; to,poll -17; to,request 2; to,state -10; to,trump -17; to,voter -15
word&beside: unclear,be 8; version,be -17; way,be -13; way,find -15
word&brings: adjective,close,to -9; adjective,familiar,with -17; adjective,likely,xcomp to -12; adjective,many,of -9
word&brings: adjective,more,than -16; adjective,most,of -9; adjective,much,of -4; impersonal,clear,ccomp that 2
word&brings: noun-clause,ability,acl to -13; noun-clause,chance,acl to -14; noun-clause,effort,acl to -8
word&brings: noun-clause,fact,acl that -4; noun-clause,idea,acl that -5; noun-clause,opportunity,acl to -4
word&brings: noun-clause,order,acl to -4; noun-clause,plan,acl to -4; noun-clause,reason,relcl 5
word&brings: noun-clause,time,relcl -9; noun-clause,way,relcl -2; noun-is,question,ccomp whether 2
word&brings: noun-prep,access,to -12; noun-prep,addition,to -15; noun-prep,adviser,to -10; noun-prep,aide,to -12
word&brings: noun-prep,amount,of -11; noun-prep,appearance,on -18; noun-prep,attack,in -14; noun-prep,author,of -17
word&brings: noun-prep,average,of -13; noun-prep,behalf,of -12; noun-prep,bid,for -11; noun-prep,call,for 4
word&brings: noun-prep,campaign,for -16; noun-prep,campaign,of -14; noun-prep,candidate,for -15
word&brings: noun-prep,candidate,in -9; noun-prep,center,of 4; noun-prep,chairman,of -10; noun-prep,chance,of -12
word&brings: noun-prep,chief,of -11; noun-prep,contest,in -5; noun-prep,control,of -13; noun-prep,convention,in -6
word&brings: noun-prep,criticism,of -3; noun-prep,crowd,of -11; noun-prep,daughter,of -14; noun-prep,day,of -11
word&brings: noun-prep,debate,in -17; noun-prep,decade,of -12; noun-prep,delegate,at -7
word&brings: noun-prep,difference,between -8; noun-prep,director,at -7; noun-prep,director,for -11
word&brings: noun-prep,director,of -12; noun-prep,dozen,of -12; noun-prep,end,of -13; noun-prep,endorsement,of 6
word&brings: noun-prep,event,in -6; noun-prep,example,of 5; noun-prep,face,of -9; noun-prep,family,of -13
word&brings: noun-prep,favor,of 5; noun-prep,founder,of -13; noun-prep,front,of -14; noun-prep,governor,of -9
word&brings: noun-prep,group,of -12; noun-prep,half,of -15; noun-prep,hall,in -6; noun-prep,handful,of 3
word&brings: noun-prep,handling,of -14; noun-prep,head,of -12; noun-prep,heart,of -12; noun-prep,history,of -12
word&brings: noun-prep,hope,of 2; noun-prep,host,of -12; noun-prep,hundred,of -14; noun-prep,interview,on -10
word&brings: noun-prep,interview,with -11; noun-prep,investigation,into 2; noun-prep,issue,of 9; noun-prep,kind,of -12
word&brings: noun-prep,lead,in -8; noun-prep,lead,over -12; noun-prep,leader,in -5; noun-prep,leader,of -10
word&brings: noun-prep,level,of -13; noun-prep,list,of 3; noun-prep,look,at 7; noun-prep,loss,in -6
word&brings: noun-prep,lot,of -16; noun-prep,majority,in -8; noun-prep,majority,of -13; noun-prep,margin,of -9
word&brings: noun-prep,mayor,of -7; noun-prep,meeting,in -5; noun-prep,meeting,with -10; noun-prep,member,of -11
word&brings: noun-prep,million,of -12; noun-prep,moment,of -10; noun-prep,month,of -17; noun-prep,nomination,for -10
word&brings: noun-prep,none,of -13; noun-prep,number,of -12; noun-prep,opportunity,for -14; noun-prep,opposition,to 6
word&brings: noun-prep,page,of -12; noun-prep,pair,of -14; noun-prep,part,of -4; noun-prep,people,in -10
word&brings: noun-prep,percent,in -10; noun-prep,percent,of -4; noun-prep,percent,to -8; noun-prep,photo,of -15
word&brings: noun-prep,place,in -7; noun-prep,plenty,of -14; noun-prep,point,of 3; noun-prep,poll,in -8
word&brings: noun-prep,poll,of -14; noun-prep,president,of -11; noun-prep,primary,in -5; noun-prep,professor,at -6
word&brings: noun-prep,professor,of -10; noun-prep,prospect,of -12; noun-prep,quarter,of -12
word&brings: noun-prep,question,about -6; noun-prep,race,for -10; noun-prep,rally,in -7; noun-prep,reference,to 7
word&brings: noun-prep,relationship,with -12; noun-prep,response,to 3; noun-prep,rest,of -13; noun-prep,result,of -11
word&brings: noun-prep,role,in -8; noun-prep,round,of -12; noun-prep,secretary,of -5; noun-prep,sense,of 6
word&brings: noun-prep,series,of -13; noun-prep,share,of -15; noun-prep,shooting,in -6; noun-prep,side,of -12
word&brings: noun-prep,sign,of 3; noun-prep,son,of -14; noun-prep,sort,of -12; noun-prep,speech,to -20
word&brings: noun-prep,spokesman,for -14; noun-prep,spokeswoman,for -13; noun-prep,start,of -11
word&brings: noun-prep,state,like -3; noun-prep,state,of -15; noun-prep,string,of -12; noun-prep,supporter,in -16
word&brings: noun-prep,supporter,of 9; noun-prep,thank,to -10; noun-prep,third,of -14; noun-prep,thousand,of -13
word&brings: noun-prep,tie,to -10; noun-prep,top,of -14; noun-prep,trip,to -13; noun-prep,use,of -16
word&brings: noun-prep,version,of -12; noun-prep,victory,in -9; noun-prep,video,of -19; noun-prep,view,of -2
word&brings: noun-prep,visit,to -12; noun-prep,voter,in -7; noun-prep,wake,of -13; noun-prep,wave,of -14
word&brings: noun-prep,way,of -8; noun-prep,week,of -9; noun-prep,win,in -6; noun-prep,year,in -13
word&brings: noun-prep,year,of -21; open,aim,at -2; open,ask,xcomp to -9; open,base,on -11; open,charge,with 3
word&brings: open,consider,oprd -2; open,design,xcomp to 2; open,expect,xcomp to 3; open,involve,in -6
word&brings: open,kill,in -7; open,name,oprd -6; open,release,nothing -2; open,schedule,xcomp to -2
word&brings: open,set,xcomp to -2; open,suppose,xcomp to -10; open,use,xcomp to -13; predicate,able,xcomp to -10
word&brings: predicate,expect,xcomp to -6; predicate,liar,from -9; predicate,member,of -10; predicate,one,of -2
word&brings: predicate,part,of -11; predicate,poise,xcomp to -12; predicate,president,of -9
word&brings: predicate,schedule,xcomp to -13; seeming,appear,xcomp to 2; seeming,seem,like 4; seeming,seem,xcomp to 2
word&brings: setting,among,pobj -7; setting,by,pobj -4; setting,from,pobj -6; setting,in,pobj -5; setting,to,pobj -4
word&brings: verb,accept,dobj -4; verb,accord,to 17; verb,acknowledge,dobj 4; verb,add,dobj -3; verb,add,to -14
word&brings: verb,address,dobj 6; verb,agree,xcomp to 9; verb,allow,ccomp to -3; verb,answer,dobj -2
word&brings: verb,arrive,at -10; verb,ask,dobj -2; verb,attack,dobj 2; verb,attempt,xcomp to -10; verb,attend,dobj -15
word&brings: verb,avoid,dobj -2; verb,award,dobj 2; verb,ban,dobj 11; verb,base,on 2; verb,beat,dobj -7
word&brings: verb,become,acomp -9; verb,begin,dobj 2; verb,begin,xcomp ing -24; verb,benefit,from -9
word&brings: verb,block,dobj 5; verb,break,dobj -8; verb,bring,dobj -3; verb,build,dobj -15; verb,call,dobj -2
word&brings: verb,call,oprd -3; verb,campaign,in -11; verb,capture,dobj -15; verb,carry out,dobj -14
word&brings: verb,carry,dobj -18; verb,cast,dobj 3; verb,cause,dobj -4; verb,challenge,dobj -6; verb,change,dobj -7
word&brings: verb,choose,dobj -6; verb,cite,dobj 9; verb,claim,dobj -7; verb,clinch,dobj -10; verb,come,from 2
word&brings: verb,come,in -12; verb,come,to -4; verb,compare,with -12; verb,conduct,pobj -14; verb,consider,dobj -3
word&brings: verb,continue,dobj 2; verb,continue,xcomp to -9; verb,control,dobj -11; verb,cover,dobj 4
word&brings: verb,create,dobj -9; verb,deal,with -10; verb,decide,xcomp to 2; verb,decline,xcomp to 2
word&brings: verb,defeat,dobj -20; verb,defend,dobj 3; verb,deliver,dobj 3; verb,demonstrate,dobj -5
word&brings: verb,discuss,dobj 4; verb,do,dobj -12; verb,do,in 4; verb,dominate,dobj -13; verb,draw,dobj 5
word&brings: verb,earn,dobj -9; verb,echo,dobj -3; verb,embrace,dobj -3; verb,emerge,as -12; verb,enjoy,dobj 2
word&brings: verb,enter,dobj -17; verb,expand,dobj -18; verb,explain,dobj 7; verb,face,dobj -9; verb,fail,xcomp to -6
word&brings: verb,favor,dobj 2; verb,feature,dobj -2; verb,fight,dobj -6; verb,file,dobj 4; verb,find,dobj -7
word&brings: verb,finish,in -8; verb,focus,on 3; verb,force,xcomp to -2; verb,fuel,dobj -14; verb,gain,dobj -6
word&brings: verb,generate,dobj -14; verb,get,dobj -11; verb,go,acomp -12; verb,go,after 7; verb,go,on 4
word&brings: verb,go,to -16; verb,go,xcomp to -15; verb,have,ccomp bare -7; verb,have,dobj -6; verb,have,xcomp to -8
word&brings: verb,head,to -7; verb,hear,dobj -2; verb,help,ccomp bare -15; verb,help,dobj -17
word&brings: verb,help,xcomp bare -20; verb,highlight,dobj -5; verb,hire,dobj -3; verb,hold,dobj -6
word&brings: verb,host,dobj -13; verb,identify,dobj 7; verb,ignore,dobj 7; verb,incite,dobj -3; verb,include,dobj -2
word&brings: verb,increase,dobj -14; verb,interview,dobj -5; verb,introduce,dobj 6; verb,invest,in -8
word&brings: verb,investigate,dobj -6; verb,issue,dobj -5; verb,join,dobj -7; verb,join,pobj -15; verb,keep,dobj -5
word&brings: verb,kill,dobj -15; verb,know,ccomp bare 6; verb,know,ccomp that -2; verb,know,dobj 4
word&brings: verb,launch,dobj -4; verb,lead,dobj -7; verb,lead,pobj -12; verb,lead,to -11; verb,leave,dobj -18
word&brings: verb,let,ccomp bare -3; verb,like,xcomp to 8; verb,limit,dobj 2; verb,list,dobj 18; verb,listen,to -11
word&brings: verb,live,in -11; verb,look,to 2; verb,lose,dobj -15; verb,maintain,dobj -13; verb,make up,dobj -10
word&brings: verb,make,ccomp bare -3; verb,manage,dobj -13; verb,manage,xcomp to -11; verb,mean,ccomp bare -13
word&brings: verb,mean,ccomp that -3; verb,mean,dobj -19; verb,meet,dobj -18; verb,meet,with -5; verb,move,dobj -13
word&brings: verb,name,dobj 2; verb,need,dobj -2; verb,need,xcomp to -6; verb,nominate,dobj -4; verb,obtain,dobj -13
word&brings: verb,open,dobj -16; verb,oppose,dobj -2; verb,organize,dobj -12; verb,own,dobj -14
word&brings: verb,participate,in -10; verb,pass,dobj 6; verb,pick up,dobj -4; verb,place,dobj -2; verb,plan,xcomp to 6
word&brings: verb,play,dobj -5; verb,post,dobj -5; verb,prepare,for 3; verb,present,dobj -9; verb,produce,dobj -4
word&brings: verb,promote,dobj 14; verb,prompt,dobj 2; verb,propose,dobj 8; verb,protect,dobj -12; verb,prove,oprd -7
word&brings: verb,prove,xcomp to 3; verb,provide,dobj -7; verb,pursue,dobj 3; verb,push,dobj -4; verb,push,xcomp to 2
word&brings: verb,rally,dobj -12; verb,reach,dobj 3; verb,receive,dobj -4; verb,reduce,dobj -3; verb,reflect,dobj -3
word&brings: verb,refuse,xcomp to 6; verb,reject,dobj -4; verb,release,pobj -19; verb,remain,in -6
word&brings: verb,repeat,dobj -2; verb,replace,dobj -5; verb,report,dobj -3; verb,report,xcomp ing 7
word&brings: verb,require,xcomp to 5; verb,return,dobj -2; verb,return,to -2; verb,reveal,dobj 2; verb,run,dobj 4
word&brings: verb,run,for -16; verb,say,ccomp bare 4; verb,say,dobj -2; verb,secure,dobj -16; verb,see,ccomp bare -6
word&brings: verb,see,dobj 2; verb,seek,dobj -5; verb,seek,xcomp to 2; verb,sell,dobj -6; verb,send,dobj -4
word&brings: verb,serve,as -2; verb,serve,dobj -17; verb,serve,in -8; verb,share,dobj -4; verb,shift,dobj -2
word&brings: verb,show,ccomp bare 4; verb,show,dobj 3; verb,sign,dobj -6; verb,speak,at -17; verb,speak,dobj -3
word&brings: verb,speak,in -2; verb,speak,on -4; verb,speak,to -6; verb,speak,with -7; verb,spend,dobj -4
word&brings: verb,spend,xcomp ing -4; verb,stand,in -12; verb,start,dobj -8; verb,stay,in -8; verb,stop,dobj -12
word&brings: verb,struggle,xcomp to -3; verb,suggest,ccomp bare 2; verb,suspend,dobj -4; verb,take on,dobj -16
word&brings: verb,talk,about -3; verb,talk,to -5; verb,target,dobj 5; verb,tend,xcomp to -5; verb,throw,dobj 4
word&brings: verb,tie,dobj 2; verb,trail,dobj -14; verb,try,xcomp to -5; verb,tweet,dobj -7; verb,understand,dobj 2
word&brings: verb,use,dobj -2; verb,use,xcomp to -3; verb,view,dobj 9; verb,visit,dobj -16; verb,vote,in -14
word&brings: verb,want,dobj 7; verb,want,xcomp to 2; verb,watch,dobj 5; verb,wear,dobj -12; verb,win,dobj -5
word&brings: verb,win,in -7; verb,work,dobj -10; verb,work,for -8; verb,work,in -5; verb,work,on -7
word&brings: verb,work,with -10; verb,write,dobj -5
word&object: answer,question 3; ban,muslims -12; cast,ballot -6; clinch,nomination -8; deliver,speech -2; do,it -6
word&object: endorse,clinton 2; endorse,trump 6; enter,u.s. -3; find,way -16; have,chance -12; have,delegate -8
word&object: have,lead 2; hold,lead -9; hold,primary -11; incite,violence -2; make,case 13; raise,million -8
word&object: raise,money -16; run,campaign -17; secure,nomination -4; support,trump -6; take,place -16; take,stage -18
word&object: win,caucus -9; win,contest -4; win,nomination -11; win,percent 3; win,primary -12; win,state -9
word&prep: accord,to 17; accuse,of 5; add,to -23; arrive,at -11; assure,of 2; base,on -6; bear,in -11
word&prep: benefit,from -11; bring,to -5; campaign,in -13; campaign,on -3; capitalize,on -14; charge,with 4
word&prep: cite,as 10; come,in -17; come,to -5; come,with 2; compare,to -2; compare,with -18; conduct,for -12
word&prep: deal,with -12; die,in -9; do,in 4; donate,to -12; draw,from -3; draw,to -2; elect,in -13; elect,to 5
word&prep: emerge,as -12; engage,in -4; find,in -7; finish,in -9; go,after 7; go,on 3; go,to -16; have,in 7
word&prep: head,to -11; hold,at -14; hold,in -19; hold,on 5; identify,as -2; invest,in -12; involve,in -14
word&prep: join,in -12; kill,in -11; know,as 2; know,for 2; lead,by -12; lead,in -13; lead,to -15; leave,in -10
word&prep: link,to 2; listen,to -11; look,at -2; look,for 3; lose,in -10; lose,to -12; make,for 4; make,in 3
word&prep: make,to 8; meet,with 3; move,to -18; participate,in -10; pay,for -21; pay,to 12; play,in -18; post,on -3
word&prep: prevent,from 2; provide,to -4; put,in -5; put,on -2; raise,for -20; raise,in -15; rely,on -2; remain,in -6
word&prep: remove,from -3; run,for -17; see,as 2; seem,like 2; seize,on -4; send,to -22; serve,as -3; serve,in -11
word&prep: show,with 19; speak,at -19; speak,in -3; speak,on -9; speak,to -7; speak,with -5; spend,in -2; stand,in -12
word&prep: stay,in -8; stick,to 2; take,at 16; take,of -19; take,to -9; take,with 10; talk,about -3; talk,to -6
word&prep: turn,into -5; turn,on -9; turn,to 7; use,as -2; view,as -3; vote,for 2; vote,in -9; win,by -12; win,in -2
word&prep: win,on -10; work,at -12; work,for -8; work,in -7; work,on -8; work,with -11
word&what: among,those -5; among,voter 2; answer,question 2; appear,be 3; attack,clinton 6; attack,paris -8
word&what: attack,trump 7; average,poll -8; ban,muslims -13; by,contrast -12; by,margin -12; by,point -11
word&what: cast,ballot -6; chairman,committee -7; chance,of -13; chief,staff -12; clinch,nomination -8
word&what: decline,comment 22; delegate,stake -8; deliver,speech -2; director,center -7; do,it -8; endorse,clinton 2
word&what: endorse,trump 6; enter,u.s. -3; expect,be -7; find,way -16; for,candidate -15; for,example -10
word&what: for,instance -9; for,one -8; for,president -9; for,time -12; for,trump 4; have,chance -12; have,delegate -8
word&what: hold,lead -9; hold,primary -11; in,addition -8; in,all -6; in,california -5; in,campaign -10
word&what: in,carolina -5; in,case -8; in,caucus -9; in,city 2; in,contest -7; in,contrast -9; in,country -7
word&what: in,debate -8; in,effort -7; in,election -7; in,email -20; in,fact -9; in,florida -5; in,front -8
word&what: in,hampshire -5; in,house -13; in,interview -14; in,iowa -6; in,letter -10; in,nevada -5; in,office -7
word&what: in,ohio -5; in,order -12; in,paris -4; in,part -8; in,past -8; in,place -8; in,poll 6; in,primary -9
word&what: in,race -8; in,response -9; in,senate -8; in,speech -13; in,state -9; in,statement -6; in,states -4
word&what: in,survey 7; in,term -7; in,tweet -2; in,video 6; in,wake -9; in,washington -4; in,which -6; in,word 3
word&what: in,york -5; incite,violence -2; know,be -2; know,for 5; lead,delegate -8; lead,poll -7; lead,sanders -11
word&what: liar,from -9; make,case 9; make,clear 23; many,they -4; margin,error -8; member,congress -5
word&what: member,religion -7; million,dollar -4; nomination,president -7; percent,percent -8; percent,vote 4
word&what: percent,voter -13; professor,university -8; raise,million -8; raise,money -16; release,release -2
word&what: respond,request 4; result,poll -7; run,campaign -17; secretary,state -12; secure,nomination -4; seem,be -4
word&what: speak,condition -3; state,vermont -8; strategist,campaign -14; suggest,be 17; support,candidate 8
word&what: support,clinton -3; support,sanders 12; take,place -16; take,stage -17; think,be 6; to,clinton -15
word&what: to,group -9; to,percent -6; to,poll -17; to,request 2; to,state -10; to,trump -17; to,voter -15
word&what: use,server -7; vote,primary -11; win,caucus -9; win,contest -6; win,nomination -10; win,percent 2
word&what: win,primary -10; win,state -8
word: adjective,close -11; adjective,familiar -17; adjective,likely -16; adjective,many -14; adjective,more -5
word: adjective,most -9; adjective,much -4; impersonal,clear -2; impersonal,unclear 6; noun-clause,ability -13
word: noun-clause,case 2; noun-clause,chance -12; noun-clause,effort -8; noun-clause,fact -4; noun-clause,idea -2
word: noun-clause,opportunity -4; noun-clause,order -4; noun-clause,plan -4; noun-clause,promise 6
word: noun-clause,reason 5; noun-clause,time -9; noun-clause,way -2; noun-prep,access -14; noun-prep,addition -15
word: noun-prep,address -13; noun-prep,advantage -18; noun-prep,adviser -15; noun-prep,ally -18; noun-prep,amount -11
word: noun-prep,analyst -14; noun-prep,appeal -5; noun-prep,appearance -2; noun-prep,approach -6; noun-prep,article -4
word: noun-prep,attack 3; noun-prep,author -17; noun-prep,average -13; noun-prep,battle -24; noun-prep,behalf -12
word: noun-prep,bid -18; noun-prep,call 8; noun-prep,candidate -16; noun-prep,case 9; noun-prep,caucus -9
word: noun-prep,chairman -12; noun-prep,challenge -5; noun-prep,chance -14; noun-prep,change -14; noun-prep,charge -10
word: noun-prep,chief -15; noun-prep,city -12; noun-prep,commander -14; noun-prep,comment -4; noun-prep,conference -17
word: noun-prep,conflict -15; noun-prep,contest -20; noun-prep,control -15; noun-prep,convention -10
word: noun-prep,conversation 8; noun-prep,cost -14; noun-prep,criticism 7; noun-prep,crowd -17; noun-prep,daughter -14
word: noun-prep,day -17; noun-prep,death -17; noun-prep,decade -16; noun-prep,decision -7; noun-prep,delegate -14
word: noun-prep,difference -16; noun-prep,director -14; noun-prep,discussion 10; noun-prep,donor -17
word: noun-prep,dozen -13; noun-prep,editor -17; noun-prep,effort -20; noun-prep,email -2; noun-prep,end -15
word: noun-prep,endorsement 2; noun-prep,error -19; noun-prep,event -16; noun-prep,example 5; noun-prep,exchange -15
word: noun-prep,executive -17; noun-prep,experience -17; noun-prep,expert -19; noun-prep,face -16
word: noun-prep,family -17; noun-prep,favor 5; noun-prep,fear -2; noun-prep,fight -6; noun-prep,figure -15
word: noun-prep,finish -12; noun-prep,force -13; noun-prep,founder -13; noun-prep,friend -16; noun-prep,front -16
word: noun-prep,governor -11; noun-prep,group -17; noun-prep,half -15; noun-prep,hall -12; noun-prep,handful 3
word: noun-prep,handling -14; noun-prep,head -15; noun-prep,headquarters -15; noun-prep,heart -13
word: noun-prep,history -15; noun-prep,home -17; noun-prep,host -14; noun-prep,hour -16; noun-prep,hundred -17
word: noun-prep,impact -16; noun-prep,information 3; noun-prep,interest 7; noun-prep,interview -19; noun-prep,issue 5
word: noun-prep,job -15; noun-prep,kind -14; noun-prep,lawyer -15; noun-prep,lead -18; noun-prep,leader -18
word: noun-prep,letter 3; noun-prep,level -15; noun-prep,line -5; noun-prep,look 9; noun-prep,loss -19
word: noun-prep,lot -5; noun-prep,majority -17; noun-prep,man -16; noun-prep,margin -17; noun-prep,mayor -10
word: noun-prep,meeting -18; noun-prep,member -15; noun-prep,mention 3; noun-prep,message 5; noun-prep,million -14
word: noun-prep,moment -12; noun-prep,month -3; noun-prep,network -16; noun-prep,news -8; noun-prep,night -12
word: noun-prep,nomination -17; noun-prep,none -13; noun-prep,number -16; noun-prep,odd -5; noun-prep,office -15
word: noun-prep,official -18; noun-prep,opportunity -15; noun-prep,opposition 4; noun-prep,organizer -15
word: noun-prep,page -14; noun-prep,pair -13; noun-prep,part -6; noun-prep,party -16; noun-prep,path -18
word: noun-prep,people -15; noun-prep,percent -7; noun-prep,period -16; noun-prep,photo -14; noun-prep,place -14
word: noun-prep,plenty -14; noun-prep,point 6; noun-prep,politician -13; noun-prep,poll -4; noun-prep,position -5
word: noun-prep,power -19; noun-prep,presence -17; noun-prep,president -16; noun-prep,primary -16
word: noun-prep,problem -18; noun-prep,professor -11; noun-prep,prospect -15; noun-prep,quarter -13
word: noun-prep,race -22; noun-prep,rally -5; noun-prep,record -19; noun-prep,reference 4; noun-prep,relationship -18
word: noun-prep,release 2; noun-prep,report 4; noun-prep,reputation 3; noun-prep,response 2; noun-prep,rest -13
word: noun-prep,result -14; noun-prep,rise -20; noun-prep,risk -18; noun-prep,rival -17; noun-prep,role -19
word: noun-prep,round -15; noun-prep,rule -15; noun-prep,run -18; noun-prep,school -11; noun-prep,seat -13
word: noun-prep,secretary -14; noun-prep,sense 6; noun-prep,series -16; noun-prep,share -15; noun-prep,shift -12
word: noun-prep,shooting -12; noun-prep,showing -11; noun-prep,side -13; noun-prep,sign 6; noun-prep,site -17
word: noun-prep,son -15; noun-prep,sort -15; noun-prep,source -13; noun-prep,speech 5; noun-prep,spokesman -13
word: noun-prep,spokeswoman -13; noun-prep,stake -15; noun-prep,stance 3; noun-prep,star -16; noun-prep,start -13
word: noun-prep,state -4; noun-prep,step -17; noun-prep,story 13; noun-prep,strategist -16; noun-prep,strategy 4
word: noun-prep,strength -17; noun-prep,string -12; noun-prep,supporter 6; noun-prep,talk 12; noun-prep,term -17
word: noun-prep,test -12; noun-prep,thank -10; noun-prep,third -14; noun-prep,thousand -15; noun-prep,threat -16
word: noun-prep,tie -17; noun-prep,time -16; noun-prep,top -15; noun-prep,trip -13; noun-prep,turn 2
word: noun-prep,use -17; noun-prep,version -12; noun-prep,victory -19; noun-prep,video -3; noun-prep,view -2
word: noun-prep,visit -13; noun-prep,vote -8; noun-prep,voter -20; noun-prep,wake -13; noun-prep,war -18
word: noun-prep,wave -16; noun-prep,way -11; noun-prep,week -13; noun-prep,win -18; noun-prep,winner -18
word: noun-prep,woman -13; noun-prep,word 5; noun-prep,work -11; noun-prep,year -3; open,aim -2; open,base -14
word: open,call -6; open,charge 2; open,conduct -17; open,design 2; open,expect 7; open,hold -15; open,involve -10
word: open,kill -13; open,know 6; open,leave -14; open,poise -2; open,release -6; open,schedule -6; open,see -4
word: open,set -7; open,suppose -10; open,tie -16; open,use -7; predicate,able -10; predicate,candidate 2
word: predicate,close -16; predicate,conduct -12; predicate,critical -2; predicate,elect -8; predicate,expect -6
word: predicate,high -16; predicate,important -10; predicate,know 6; predicate,liar -9; predicate,likely -3
word: predicate,member -12; predicate,one -3; predicate,part -11; predicate,poise -12; predicate,president -15
word: predicate,ready -3; predicate,schedule -13; predicate,see -10; setting,among -7; setting,by -4; setting,from -6
word: setting,in -5; setting,to -4; verb,accept -5; verb,accord 15; verb,acknowledge 9; verb,act -15; verb,add -2
word: verb,address 9; verb,adopt 3; verb,advise -5; verb,aim 2; verb,allow 4; verb,answer -2; verb,argue 7
word: verb,arrive -17; verb,attack 3; verb,attempt -4; verb,attend -19; verb,attract -2; verb,avoid -7; verb,back -3
word: verb,ban 11; verb,base -4; verb,battle -4; verb,beat -9; verb,become -13; verb,begin -4; verb,benefit -14
word: verb,block 5; verb,boost -4; verb,break -19; verb,bring -2; verb,build -18; verb,campaign -18
word: verb,capitalize -14; verb,capture -17; verb,carry -20; verb,carry out -14; verb,catch -20; verb,cause -8
word: verb,celebrate 2; verb,challenge -2; verb,change -5; verb,charge 4; verb,choose -10; verb,cite 11; verb,claim 5
word: verb,clinch -10; verb,close -17; verb,come -2; verb,compete -17; verb,conduct -6; verb,confront -2
word: verb,continue -10; verb,contrast 6; verb,contribute -21; verb,control -15; verb,convince 6; verb,count 10
word: verb,cover 3; verb,cut -8; verb,deal -12; verb,declare -4; verb,decline 5; verb,defeat -5; verb,defend 3
word: verb,define 3; verb,demonstrate -7; verb,describe 4; verb,determine -2; verb,die -14; verb,discuss 8
word: verb,do -13; verb,dominate -20; verb,donate -14; verb,draw 2; verb,drive -11; verb,drop -4; verb,earn -10
word: verb,echo -3; verb,elect 5; verb,embrace -3; verb,end up -17; verb,endorse 5; verb,enjoy 6; verb,enter -17
word: verb,establish 5; verb,expand -6; verb,expect 13; verb,explain -2; verb,face -10; verb,fail -7; verb,fall -10
word: verb,favor 2; verb,feature -2; verb,feel -5; verb,file 3; verb,find -5; verb,finish -17; verb,fire 6
word: verb,flee -19; verb,fly -20; verb,focus -3; verb,follow -8; verb,force -7; verb,found -22; verb,fuel -16
word: verb,fund -19; verb,gain -8; verb,gather -18; verb,generate -14; verb,get -8; verb,go -7; verb,grow -5
word: verb,happen -17; verb,have -5; verb,head -18; verb,hear -5; verb,help -13; verb,highlight -3; verb,hire 3
word: verb,hit -6; verb,hold -3; verb,hop 7; verb,host -19; verb,ignore 10; verb,incite -3; verb,include -2
word: verb,increase -15; verb,introduce 7; verb,invest -11; verb,involve -4; verb,issue -7; verb,join -13
word: verb,keep -9; verb,kill -15; verb,lead -14; verb,learn 4; verb,leave -13; verb,let -4; verb,like -2
word: verb,limit 2; verb,list 9; verb,listen -15; verb,live -9; verb,look 2; verb,lose -21; verb,maintain -15
word: verb,make up -15; verb,manage -19; verb,mark -8; verb,match -17; verb,mean -13; verb,meet -13; verb,mention 6
word: verb,miss -6; verb,move -17; verb,name 9; verb,need -3; verb,nominate 2; verb,obtain -17; verb,offer 3
word: verb,open -4; verb,oppose 5; verb,organize -19; verb,own -21; verb,participate -10; verb,pass 4; verb,pay -4
word: verb,persuade 6; verb,pick 3; verb,pick up -6; verb,place 2; verb,plan 3; verb,play -9; verb,pledge -5
word: verb,post -5; verb,prefer 15; verb,prepare -7; verb,present -9; verb,press -4; verb,produce -6; verb,promote 12
word: verb,prompt -10; verb,propose 13; verb,protect -12; verb,prove -11; verb,provide 5; verb,publish -14
word: verb,pull -9; verb,pursue 3; verb,put 2; verb,raise 5; verb,rally -10; verb,rank -2; verb,reach -2; verb,read -5
word: verb,receive -7; verb,recognize 7; verb,reduce -3; verb,reflect -6; verb,refuse 5; verb,register -7
word: verb,reject 3; verb,release -5; verb,rely -2; verb,remain -21; verb,remember 5; verb,repeat -3; verb,replace -9
word: verb,represent -4; verb,require -12; verb,respond -2; verb,rise -6; verb,run -5; verb,say 11; verb,score -20
word: verb,secure -16; verb,seize -7; verb,sell -9; verb,send -7; verb,serve -11; verb,set -4; verb,shake -2
word: verb,show -3; verb,sign -5; verb,sign up 2; verb,sit -13; verb,speak -12; verb,spend -8; verb,split -3
word: verb,stand 5; verb,start -7; verb,stay -18; verb,stick 3; verb,stop -21; verb,struggle -12; verb,succeed -19
word: verb,sue 10; verb,suggest 2; verb,support 4; verb,survive -19; verb,suspend -5; verb,sweep -18; verb,take -3
word: verb,take on -16; verb,take over -8; verb,talk -3; verb,tap -18; verb,target 5; verb,teach -17; verb,tend -5
word: verb,think 2; verb,throw 4; verb,trail -16; verb,travel -20; verb,trump -20; verb,try -9; verb,turn out -19
word: verb,tweet -4; verb,underscore -17; verb,understand 10; verb,urge 9; verb,use -4; verb,visit -19; verb,vote 3
word: verb,wait -15; verb,walk -2; verb,want 2; verb,wave 2; verb,wear -18; verb,win -14; verb,work -21; verb,worry 4
word: verb,write -2; verb,’ -12; verb,’s -20
`;
