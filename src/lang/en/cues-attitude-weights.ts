// What speaks for and against a word in its frame telling an attitude, in tenths of a logit: how often annotators of news
// marked such places (PolNeAR, training split). Made by tools/train-attitudes.ts; words go into the lists of
// cues-attitudes.ts, whose membership is weighed here too (`listed`).

/** Lines `kind: value weight; value weight; …`. */
export const ATTITUDE_WEIGHTS = `
about quotation: 5
about: adjective,NNS -6; adjective,ORG -3; adjective,PERSON 2; adjective,actor NN -2; adjective,it 2
about: adjective,told assert -2; compared,SCONJ -2; impersonal,ADP 4; impersonal,GPE 3; impersonal,NN -6
about: impersonal,NNS -2; noun-is,clause -3; noun-prep,ADJ -7; noun-prep,ADP 8; noun-prep,ADV 2; noun-prep,CARDINAL 2
about: noun-prep,FAC -3; noun-prep,GPE -10; noun-prep,LAW 3; noun-prep,LOC -6; noun-prep,MONEY -4; noun-prep,NNP -2
about: noun-prep,NNS -2; noun-prep,NORP -2; noun-prep,NUM -3; noun-prep,ORG -7; noun-prep,PRODUCT -3
about: noun-prep,SCONJ -3; noun-prep,WORK_OF_ART -2; noun-prep,actor NN -2; noun-prep,actor NNP -5
about: noun-prep,actor NNS -10; noun-prep,clause -3; noun-prep,him 3; noun-prep,some 3; noun-prep,that -2
about: noun-prep,this -2; noun-prep,those -3; noun-prep,told accuse 5; noun-prep,told assert 3
about: noun-prep,told offer -2; noun-prep,told propose 6; noun-prep,told reject 2; noun-prep,told report -2
about: noun-prep,told support 3; noun-prep,told think 2; open,ADJ -7; open,ADP -2; open,CARDINAL -4; open,GPE -5
about: open,NNP 2; open,NNS -4; open,ORG -3; open,PERSON -2; open,WORK_OF_ART 7; open,actor NNP -2; open,clause 2
about: open,document 4; open,it -2; open,told assert -2; open,told think 2; predicate,ADP 2; predicate,GPE -5
about: predicate,NORP 3; predicate,ORG -6; predicate,PERSON 3; predicate,actor NN -3; predicate,actor NNP -2
about: predicate,clause -5; predicate,told accuse -2; predicate,told promise 6; predicate,told support -5
about: relative,NN 2; relative,NNS -2; relative,ORG 2; relative,actor NN -4; seeming,ADJ 3; setting,CARDINAL -3
about: setting,GPE -6; setting,MONEY -2; setting,NN -2; setting,NORP 2; setting,PERCENT -2; setting,actor NN -2
about: setting,clause 2; setting,document 3; setting,them 3; setting,those -2; setting,told assert -2
about: setting,told demand -2; setting,told promise -2; setting,told support 3; setting,told think 2; setting,which -2
about: verb,ADJ -4; verb,CARDINAL -8; verb,DATE -7; verb,EVENT 2; verb,FAC -5; verb,GPE -9; verb,LAW 2; verb,LOC -3
about: verb,MONEY -12; verb,NN -2; verb,NNP -9; verb,NNS -3; verb,ORDINAL -2; verb,ORG -3; verb,PART -3
about: verb,PERCENT -5; verb,QUANTITY -2; verb,SCONJ -3; verb,TIME -4; verb,actor NN -2; verb,actor NNP -2
about: verb,actor NNS -8; verb,all -5; verb,clause 4; verb,everything -3; verb,herself 6; verb,him 4; verb,me 2
about: verb,nothing 2; verb,some 2; verb,something -6; verb,them -8; verb,this 4; verb,those -2; verb,told accuse 6
about: verb,told agree 7; verb,told assert 9; verb,told praise 5; verb,told promise 4; verb,told propose 8
about: verb,told reject -3; verb,told support 10; verb,told think 3; verb,told threaten 5; verb,you -3
always: -11
aux: 'd 2; 'll -3; 've 5; are 2; be 3; ca -4; can -4; could -4; do 2; does 7; had 2; have 3; helped -2; may -5; must 3
aux: should -3; to -4; was -5; wo -2; ’d 2
beside: adjective,be -2; adjective,get 2; adjective,in -2; adjective,leave 2; adjective,one 2; adjective,people -2
beside: adjective,say 2; adjective,’ -2; adjective,’re 3; impersonal,be -6; noun-clause,be -3; noun-clause,become -2
beside: noun-clause,face -3; noun-clause,give -2; noun-clause,have -9; noun-clause,make 5; noun-clause,raise 4
beside: noun-clause,show 9; noun-clause,’ 2; noun-is,get -2; noun-prep,be -2; noun-prep,bring 2; noun-prep,build -2
beside: noun-prep,call 2; noun-prep,carry -3; noun-prep,cause -2; noun-prep,change 5; noun-prep,claim 4
beside: noun-prep,come 3; noun-prep,cost -2; noun-prep,create -3; noun-prep,decline -3; noun-prep,deliver 4
beside: noun-prep,do -2; noun-prep,dominate 2; noun-prep,draw 3; noun-prep,earn 4; noun-prep,echo 2; noun-prep,file 3
beside: noun-prep,follow -2; noun-prep,fuel 2; noun-prep,gather -2; noun-prep,give 2; noun-prep,highlight -2
beside: noun-prep,hold -4; noun-prep,increase -2; noun-prep,lay 2; noun-prep,lead 3; noun-prep,leave -2
beside: noun-prep,make 5; noun-prep,mean -3; noun-prep,offer 10; noun-prep,pay -2; noun-prep,place 2
beside: noun-prep,pose -2; noun-prep,present 3; noun-prep,produce -3; noun-prep,prompt -3; noun-prep,prove -3
beside: noun-prep,provide 4; noun-prep,raise 4; noun-prep,reach 5; noun-prep,receive 4; noun-prep,release 4
beside: noun-prep,remind -2; noun-prep,renew 3; noun-prep,represent -2; noun-prep,require 2; noun-prep,reveal -2
beside: noun-prep,run 2; noun-prep,say -3; noun-prep,see -2; noun-prep,seem 2; noun-prep,send 2; noun-prep,serve -2
beside: noun-prep,set 3; noun-prep,share 2; noun-prep,show 2; noun-prep,stoke 2; noun-prep,tweet 4; noun-prep,win -3
beside: noun-prep,write 3; noun-prep,’ 3; predicate,be -3; predicate,become -3; predicate,feel 9; predicate,look 2
beside: predicate,remain -2; predicate,sound 6; setting,address 3; setting,americans -2; setting,average 5
beside: setting,book 4; setting,china 3; setting,city 2; setting,clinton -4; setting,court 2; setting,democrats 4
beside: setting,hope 3; setting,house -2; setting,interview -4; setting,law 3; setting,leader 2; setting,left 2
beside: setting,many 5; setting,margin -2; setting,mind 3; setting,obama -2; setting,order -2; setting,other 2
beside: setting,people 2; setting,percent -2; setting,plan -2; setting,point -2; setting,poll 7; setting,pressure -2
beside: setting,program 2; setting,question 2; setting,republicans 2; setting,rubio 2; setting,sanders 2
beside: setting,scrutiny 3; setting,senator 2; setting,show 2; setting,speech -3; setting,state -3; setting,support 4
beside: setting,supporter 2; setting,survey 7; setting,tactic 2; setting,they 3; setting,those -2; setting,union 2
beside: setting,video 3; setting,voter 4; setting,way -2; setting,which -2; setting,woman 2; setting,word 2
beside: setting,work 2
block: list-item -4; title -2
brings: adjective,about 13; adjective,as -2; adjective,ccomp that 4; adjective,for -3; adjective,in -5
brings: adjective,of -5; adjective,than -6; adjective,to -7; adjective,with 2; adjective,xcomp to -3; compared,mark -2
brings: impersonal,about 8; impersonal,acl bare 2; impersonal,acl ing -2; impersonal,acl that 4; impersonal,for -4
brings: impersonal,of -3; impersonal,xcomp to -3; noun-clause,acl that 5; noun-clause,acl to -2; noun-clause,relcl -7
brings: noun-is,ccomp what -2; noun-is,xcomp to -3; noun-prep,about 20; noun-prep,across -5; noun-prep,after -2
brings: noun-prep,against 13; noun-prep,as -6; noun-prep,at -7; noun-prep,before -3; noun-prep,behind -3
brings: noun-prep,between -2; noun-prep,during -2; noun-prep,in -18; noun-prep,including -8; noun-prep,like -8
brings: noun-prep,of -4; noun-prep,on 3; noun-prep,over 6; noun-prep,than -6; noun-prep,through -2; noun-prep,to -4
brings: noun-prep,toward 9; noun-prep,under -3; noun-prep,with -7; noun-prep,within -2; open,advcl -5; open,among 5
brings: open,as 6; open,before -3; open,between 3; open,dobj 5; open,during 4; open,for -3; open,from -2; open,in -7
brings: open,into -3; open,nothing 4; open,oprd 3; open,out -4; open,through -2; open,to -5; open,with -5
brings: open,xcomp ing -3; open,xcomp to -2; predicate,about 15; predicate,acl ing -2; predicate,advcl -8
brings: predicate,after -2; predicate,as -7; predicate,at -2; predicate,by 2; predicate,ccomp that 9
brings: predicate,during -3; predicate,for -3; predicate,from -7; predicate,in -8; predicate,of 6; predicate,on 4
brings: predicate,than -3; predicate,to -3; predicate,with 4; predicate,xcomp ing -3; predicate,xcomp to -5
brings: relative,appos 4; relative,attr 3; relative,conj -2; relative,dobj -2; relative,pobj -8; seeming,like 3
brings: seeming,xcomp to 3; setting,pobj -3; verb,about 14; verb,above -2; verb,across -4; verb,advcl -4
brings: verb,after -2; verb,against 5; verb,amid -2; verb,among -2; verb,as -2; verb,before -2; verb,behind 3
brings: verb,by -4; verb,ccomp bare -2; verb,ccomp how 5; verb,ccomp if 2; verb,ccomp that 6; verb,ccomp what 2
brings: verb,ccomp where 2; verb,ccomp whether 5; verb,ccomp why 6; verb,during -6; verb,for -2; verb,from -10
brings: verb,in -9; verb,including -2; verb,into -9; verb,like -3; verb,near -3; verb,onto -2; verb,oprd 2
brings: verb,out -6; verb,outside -3; verb,over 5; verb,pobj 2; verb,through -3; verb,throughout -2; verb,to -3
brings: verb,toward -2; verb,under -5; verb,upon -2; verb,without -2; verb,xcomp ing -2; verb,xcomp to -4
dep&tag: ROOT,JJ -2; ROOT,VB -6; ROOT,VBD 2; ROOT,VBG 2; ROOT,VBP 2; acl,VB -6; acl,VBN -3; acl,VBZ 3; acomp,JJ 4
dep&tag: acomp,JJR -2; acomp,VBN 3; advcl,JJ 4; advcl,VB -2; advcl,VBG -3; advcl,VBZ -4; amod,JJ 2; amod,JJR -2
dep&tag: appos,JJ -2; appos,NN -5; attr,CD -2; attr,JJ -2; attr,NN -2; attr,NNP -3; ccomp,NN 5; ccomp,VB -4
dep&tag: ccomp,VBG -4; conj,JJ 2; conj,NNS -3; conj,VB -5; conj,VBG -3; conj,VBP 3; conj,VBZ 3; csubj,VBD -2
dep&tag: csubj,VBG -2; dep,VBD -2; dobj,NNS -4; dobj,VBZ -2; nmod,NN -2; nmod,VB -3; npadvmod,NN -4; npadvmod,NNS -2
dep&tag: nsubj,JJ -3; nsubj,NNS -2; nsubj,VB -2; nsubjpass,NNS 3; oprd,NN -2; pcomp,VB -5; pcomp,VBG -3; pcomp,VBN -3
dep&tag: pobj,JJ -2; pobj,NN -2; pobj,NNS -2; prep,IN -2; prep,VBG 4; prep,VBN -5; relcl,VB -4; relcl,VBG -3
dep&tag: relcl,VBN -2; relcl,VBZ -2; xcomp,VBN -6
dep: adjective,ROOT -3; adjective,advcl 3; adjective,appos -2; adjective,nsubj -3; adjective,pobj -4
dep: compared,advcl -2; impersonal,attr -3; noun-clause,appos -3; noun-prep,advcl 2; noun-prep,appos -2
dep: noun-prep,attr -5; noun-prep,ccomp 5; noun-prep,conj -4; noun-prep,dobj -3; noun-prep,nmod -3
dep: noun-prep,npadvmod -3; noun-prep,pobj -3; noun-prep,relcl 2; open,ROOT 2; open,acl -2; open,advcl -2
dep: open,ccomp -4; open,pcomp -3; open,xcomp -4; predicate,ROOT -9; predicate,acomp 5; predicate,advcl -3
dep: predicate,attr -4; predicate,conj -2; predicate,relcl -6; relative,relcl -3; seeming,ROOT 5; seeming,ccomp 2
dep: seeming,conj 2; setting,prep -3; verb,acl -4; verb,advcl -2; verb,appos -3; verb,csubj -3; verb,dep -2
dep: verb,dobj -2; verb,nmod -3; verb,nsubj -2; verb,parataxis -3; verb,pcomp -2; verb,prep 2
det: adjective,none -3; adjective,the -4; impersonal,no 7; impersonal,none -3; impersonal,the -4; noun-clause,no -3
det: noun-clause,the -3; noun-is,none 4; noun-is,the -4; noun-prep,a -2; noun-prep,any -2; noun-prep,both -4
det: noun-prep,no 7; noun-prep,some -2; noun-prep,that 2; noun-prep,the -6; noun-prep,this -4; predicate,a 2
det: predicate,an 2; predicate,none -2; predicate,the -6; setting,none -3
frame&quotation: impersonal -5; noun-clause 4; noun-prep 6; predicate -3; relative -3; verb 2
frame: adjective -7; compared -2; impersonal -2; noun-prep -4; open -4; predicate -6; relative -3; seeming 3
frame: setting -3; verb -4
held: adjective,ADJ -3; adjective,NORP 3; adjective,ORG 4; adjective,actor NN -2; adjective,he -2; adjective,it -3
held: adjective,none -4; adjective,that -2; adjective,they 2; compared,NNS -3; compared,ORG 6; compared,PERSON -2
held: compared,he -3; compared,they -2; compared,we -2; impersonal,none -2; noun-clause,GPE -2
held: noun-clause,actor NNS -5; noun-clause,he -2; noun-clause,her 3; noun-clause,his 5; noun-clause,none -5
held: noun-clause,she 4; noun-clause,that -3; noun-clause,their -4; noun-clause,who -2; noun-is,none -7
held: noun-prep,DATE -7; noun-prep,GPE -4; noun-prep,NN -3; noun-prep,PERCENT 3; noun-prep,actor NN -2
held: noun-prep,actor NNP 3; noun-prep,actor NNS 5; noun-prep,it -4; noun-prep,its -5; noun-prep,my 4
held: noun-prep,none -7; noun-prep,she 3; noun-prep,that -6; noun-prep,told agree -2; noun-prep,told assert 5
held: noun-prep,told promise -3; noun-prep,which -2; noun-prep,who -4; noun-prep,you 2; open,none -4; predicate,ADJ 3
held: predicate,CARDINAL -3; predicate,GPE -8; predicate,NN -4; predicate,NNPS -2; predicate,NORP 6; predicate,ORG -3
held: predicate,PERSON 4; predicate,actor NN -3; predicate,actor NNS 6; predicate,all -2; predicate,i 2
held: predicate,she 3; predicate,some 5; predicate,that -5; predicate,they 2; predicate,told agree -2
held: predicate,told support -2; predicate,what -3; predicate,which -4; predicate,who -6; relative,NNS 2
held: relative,PERSON -3; relative,actor NNS 5; relative,he 2; relative,i 4; relative,that -9; relative,they 3
held: relative,which -3; relative,who -5; seeming,none 3; setting,CARDINAL -3; setting,GPE -6; setting,MONEY -2
held: setting,NN -2; setting,NORP 2; setting,PERCENT -2; setting,actor NN -2; setting,clause 2; setting,document 3
held: setting,them 3; setting,those -2; setting,told assert -2; setting,told demand -2; setting,told promise -2
held: setting,told support 3; setting,told think 2; setting,which -2; verb,DATE -2; verb,GPE -5; verb,LOC 3
held: verb,MONEY -2; verb,NNP -4; verb,NNS -2; verb,NORP 5; verb,PERCENT 6; verb,actor NNP 2; verb,actor NNPS 2
held: verb,all 3; verb,anyone -2; verb,both -2; verb,clause -4; verb,document 5; verb,everyone 3; verb,he 2
held: verb,him -2; verb,none -7; verb,nothing 4; verb,some 2; verb,someone -2; verb,that -5; verb,they -2; verb,this 3
held: verb,told agree -2; verb,told assert -2; verb,told offer -2; verb,told promise -3; verb,told propose 2
held: verb,told refuse -2; verb,told reject -3; verb,told report -2; verb,told support -3; verb,told think 2
held: verb,what -3; verb,which -2; verb,who -6; verb,you -7
holds&word: mind,ability -3; mind,able -3; mind,accept -4; mind,accord 5; mind,account 2; mind,accuse 2
holds&word: mind,achieve -2; mind,acknowledge 4; mind,act -3; mind,adapt -2; mind,add 2; mind,addition -2
holds&word: mind,address 3; mind,adopt 3; mind,advantage -2; mind,air -6; mind,allow 6; mind,among -2; mind,angry 4
holds&word: mind,announcement 5; mind,apologize 4; mind,appeal -3; mind,apply -2; mind,appoint 6; mind,approach -2
holds&word: mind,argue 2; mind,arm -2; mind,arrive -4; mind,ask 7; mind,assail 9; mind,assume -3; mind,assure 3
holds&word: mind,attack 2; mind,attempt -7; mind,attend -4; mind,authorize 7; mind,average -2; mind,await -2
holds&word: mind,aware -2; mind,back 2; mind,ban 4; mind,bar 2; mind,base -3; mind,battle -3; mind,bear 2
holds&word: mind,beat -2; mind,become -5; mind,begin -3; mind,believe 2; mind,benefit -2; mind,best -2; mind,bid -4
holds&word: mind,block 3; mind,bolster -2; mind,boo 3; mind,book -2; mind,break -4; mind,bring -2; mind,broadcast 5
holds&word: mind,build -3; mind,buy -3; mind,by -2; mind,campaign -7; mind,cancel -2; mind,capitalize -2
holds&word: mind,capture -5; mind,carry -5; mind,carry out -2; mind,case 2; mind,catch -2; mind,caucus -2
holds&word: mind,cause -4; mind,celebrate 2; mind,chair -2; mind,champion 2; mind,chance -4; mind,chant 3
holds&word: mind,check -2; mind,chief -2; mind,choose -7; mind,cite 3; mind,clear 3; mind,clinch -2; mind,close -5
holds&word: mind,collect -2; mind,come -2; mind,come out 4; mind,comment 2; mind,commit -2; mind,compete -2
holds&word: mind,compile 2; mind,complete -3; mind,concern 4; mind,conduct -3; mind,confident 5; mind,contact -2
holds&word: mind,contest -2; mind,continue -4; mind,contrast 2; mind,contribute -3; mind,control -4; mind,convert -2
holds&word: mind,coordinate -2; mind,cost -2; mind,count 5; mind,craft 2; mind,create 2; mind,credit 3
holds&word: mind,criticism 3; mind,criticize 4; mind,critique 8; mind,cross -2; mind,crush -2; mind,cut -3
holds&word: mind,deal -3; mind,debate -6; mind,decision 2; mind,declare 2; mind,decline 3; mind,defeat -3
holds&word: mind,defend 3; mind,define 3; mind,deploy -2; mind,detail 3; mind,develop -3; mind,die -3
holds&word: mind,difference -2; mind,direct -3; mind,director -2; mind,disagree 3; mind,disclose -2; mind,discover -4
holds&word: mind,discuss 3; mind,dislike 4; mind,dispatch -2; mind,display -4; mind,distance 2; mind,do -5
holds&word: mind,document 4; mind,dominate -3; mind,donate -2; mind,double down 2; mind,doubt 2; mind,draw -2
holds&word: mind,drive -4; mind,earn -4; mind,eat -2; mind,effort -6; mind,eliminate -2; mind,emerge -2
holds&word: mind,encounter -3; mind,end up -3; mind,endorse 3; mind,engage -3; mind,enjoy 4; mind,ensure -2
holds&word: mind,enter -4; mind,erupt 3; mind,estimate 7; mind,exchange -2; mind,exit -2; mind,expand -4
holds&word: mind,expect 3; mind,experience 2; mind,exploit 2; mind,expose 5; mind,extend -2; mind,face -7
holds&word: mind,fail -2; mind,fall -2; mind,fight -4; mind,figure -2; mind,file 3; mind,fill -2; mind,find -2
holds&word: mind,finish -3; mind,fit -2; mind,flee -3; mind,fly -4; mind,focus -2; mind,follow -3; mind,for 2
holds&word: mind,force -2; mind,form -2; mind,found -3; mind,free -2; mind,friend -2; mind,front -2; mind,fuel -2
holds&word: mind,fund -2; mind,gain -3; mind,garner -2; mind,gather -3; mind,get -5; mind,go -3; mind,go on -3
holds&word: mind,goal 4; mind,grab -2; mind,graduate -2; mind,hammer -2; mind,handling -2; mind,happen -2
holds&word: mind,have -4; mind,head -4; mind,hear -3; mind,help -5; mind,hint 2; mind,hire 2; mind,hit -2
holds&word: mind,hold -4; mind,hop 3; mind,hope -2; mind,hopeful 3; mind,host -6; mind,huddle -2; mind,idea 2
holds&word: mind,identify 2; mind,ignore 3; mind,impose 2; mind,improve -2; mind,in -5; mind,include -2
holds&word: mind,increase -2; mind,influence -3; mind,information 4; mind,intend 2; mind,interest -2
holds&word: mind,interested 2; mind,interrupt -2; mind,interview -3; mind,introduce 3; mind,invest -2; mind,involve -2
holds&word: mind,issue -5; mind,job -2; mind,join -5; mind,judge 5; mind,keep -4; mind,keep up -2; mind,kick off -2
holds&word: mind,kill -3; mind,kind -2; mind,knock 4; mind,lack -2; mind,lament 2; mind,lash out 5; mind,laugh -3
holds&word: mind,lay 2; mind,lead -8; mind,leader -2; mind,lean 4; mind,learn 4; mind,leave -5; mind,level -2
holds&word: mind,leverage -2; mind,likely -4; mind,liken 4; mind,limit -3; mind,line -2; mind,line up 3; mind,link 3
holds&word: mind,list 4; mind,listen -2; mind,live -3; mind,lobby -3; mind,lock -2; mind,look 3; mind,lose -6
holds&word: mind,maintain -4; mind,make up -3; mind,manage -5; mind,many -2; mind,margin -2; mind,marry -3
holds&word: mind,match -2; mind,mean -2; mind,measure 2; mind,meet -7; mind,member -3; mind,mention 2; mind,message 4
holds&word: mind,most -2; mind,move -8; mind,name 4; mind,news -2; mind,nomination -2; mind,note 7; mind,notice 2
holds&word: mind,number -2; mind,obtain -3; mind,occupy -2; mind,offer 2; mind,old -2; mind,one -3; mind,open up 3
holds&word: mind,opinion 2; mind,opportunity -2; mind,oppose 3; mind,order 5; mind,organize -4; mind,outline 3
holds&word: mind,oversee -3; mind,own -4; mind,paint 3; mind,part -4; mind,pay -3; mind,people -2; mind,percent -2
holds&word: mind,perform -2; mind,persuade 3; mind,pick up -2; mind,plan -4; mind,play -5; mind,plead 2; mind,point 6
holds&word: mind,policy 5; mind,popular -3; mind,portray 3; mind,pose -2; mind,post -4; mind,power -2
holds&word: mind,practice -2; mind,predict 2; mind,prefer 5; mind,prepare -2; mind,present -4; mind,preside -2
holds&word: mind,president -2; mind,press 2; mind,pressure 3; mind,primary -2; mind,problem -2; mind,project 6
holds&word: mind,promote 4; mind,prompt -4; mind,propel -2; mind,proposal 4; mind,propose 6; mind,prosecute 3
holds&word: mind,protect -2; mind,prove -3; mind,provide 2; mind,publish -4; mind,pull -2; mind,purchase -2
holds&word: mind,question 3; mind,race -3; mind,raise 3; mind,rally -4; mind,rating -2; mind,reach out -2
holds&word: mind,react -2; mind,ready -2; mind,realize 3; mind,reason -3; mind,rebuff 2; mind,receive -5
holds&word: mind,recommend 5; mind,record 2; mind,reference 2; mind,refuse 4; mind,relationship -2; mind,release -5
holds&word: mind,remain -4; mind,remark -2; mind,remember 3; mind,remind 2; mind,replace -2; mind,report 2
holds&word: mind,represent -4; mind,require -6; mind,resist 2; mind,respond -2; mind,response 3; mind,retain -2
holds&word: mind,retweete 6; mind,reveal -3; mind,review 2; mind,right -2; mind,rise -4; mind,role -2; mind,run -6
holds&word: mind,rush -3; mind,save -2; mind,say 5; mind,schedule -2; mind,score -4; mind,scramble -6
holds&word: mind,secretary -2; mind,secure -4; mind,seize -4; mind,sell -3; mind,send -2; mind,sense 3
holds&word: mind,sentence 4; mind,serve -5; mind,set -3; mind,set off -2; mind,set up -2; mind,shake up -2
holds&word: mind,share -2; mind,show -5; mind,show up -3; mind,sign up 2; mind,signal 2; mind,similar -2; mind,sit -3
holds&word: mind,skeptical 2; mind,sound 4; mind,speak -8; mind,speak out 8; mind,spend -6; mind,split 3; mind,spot 3
holds&word: mind,spread 2; mind,stake -2; mind,stand 3; mind,standing 2; mind,star -3; mind,start -5; mind,stay -3
holds&word: mind,step -3; mind,step up -2; mind,stick 2; mind,stop -4; mind,story 2; mind,strategy 3; mind,stretch -2
holds&word: mind,struggle -4; mind,study -4; mind,succeed -3; mind,sue 3; mind,suffer -2; mind,suggest 8
holds&word: mind,surge -2; mind,surround -2; mind,survey -3; mind,survive -4; mind,suspend -2; mind,sweep -3
holds&word: mind,take down -2; mind,take on -3; mind,talk -2; mind,tap -3; mind,target 2; mind,tax -2; mind,teach -3
holds&word: mind,tell 4; mind,tend -3; mind,tie -2; mind,time -2; mind,top -2; mind,total -2; mind,trail -3
holds&word: mind,train -2; mind,travel -3; mind,trip -2; mind,trounce -2; mind,try -4; mind,turn 2; mind,turn out -3
holds&word: mind,tweet 5; mind,unable -2; mind,under -2; mind,understand 6; mind,unlikely -2; mind,unveil -3
holds&word: mind,urge 2; mind,use -5; mind,victory -2; mind,visit -5; mind,voice 6; mind,vote -3; mind,voter -2
holds&word: mind,vow 4; mind,wait -3; mind,want 2; mind,watch 2; mind,wear -4; mind,widen -2; mind,willingness -3
holds&word: mind,win -9; mind,withdraw 4; mind,withhold 2; mind,word 5; mind,work -7; mind,year -2; mind,’ -5
holds&word: mind,’re -2; mind,’s -3; telling,come -3; telling,for -3; telling,give -2; telling,go -2; telling,in 4
holds&word: telling,include 3; telling,indicate 3; telling,make -2; telling,put 2; telling,show 3; telling,to -4
holds&word: telling,under 3; thing,allow -3; thing,base 4; thing,begin -4; thing,bring -2; thing,call 4
holds&word: thing,challenge -4; thing,change -2; thing,compare -2; thing,cover 3; thing,decline 2; thing,draw 2
holds&word: thing,emerge -2; thing,end -2; thing,fall -2; thing,go 4; thing,grow -2; thing,happen -2; thing,hear -3
holds&word: thing,help -3; thing,high -2; thing,hit -3; thing,in -5; thing,indicate -3; thing,issue 4; thing,know 5
holds&word: thing,lead -2; thing,look 3; thing,loom -2; thing,mean -9; thing,moment 2; thing,one 2; thing,open -3
holds&word: thing,opportunity -2; thing,pass 3; thing,prompt -2; thing,prove -4; thing,push -2; thing,put 2
holds&word: thing,receive 2; thing,remain -2; thing,require 4; thing,resonate 3; thing,run 4; thing,sound 2
holds&word: thing,speak -2; thing,suggest -5; thing,support 2; thing,take -5; thing,talk 2; thing,tell -4
holds&word: thing,turn out -2; thing,under 2; thing,’s -3
holds: adjective,mind -2; adjective,thing -6; compared,thing -4; noun-clause,mind 4; noun-is,mind 6
holds: noun-prep,telling -2; predicate,telling -7; predicate,thing -7; relative,thing -5; setting,mind -4
holds: setting,thing -4; verb,thing -6
inside quotation: -27
listed&brings: act agree,as -2; act agree,ccomp that -3; act agree,dobj -2; act agree,in -2; act agree,oprd 2
listed&brings: act offer,xcomp to -2; act order,in -3; act order,xcomp to 5; act promise,ccomp to 3; act promise,for 4
listed&brings: act promise,xcomp bare -4; act promise,xcomp to -2; act propose,ccomp bare 3; act propose,dobj 3
listed&brings: act question,oprd -4; act refuse,xcomp ing -2; act refuse,xcomp to 2; act reject,pobj 5
listed&brings: act think,about -3; act think,ccomp ing 2; act think,ccomp that -2; act think,ccomp what -5
listed&brings: act think,for 2; act think,from -3; act think,in 5; act think,on -5; fits,acl that 8; fits,acl to 5
listed&brings: fits,against 4; fits,as 6; fits,at 4; fits,ccomp bare 4; fits,ccomp how -2; fits,ccomp if 2
listed&brings: fits,ccomp ing 3; fits,ccomp that 5; fits,ccomp to 2; fits,ccomp whether 2; fits,ccomp which -3
listed&brings: fits,ccomp who -4; fits,ccomp why 5; fits,dobj 9; fits,for 10; fits,in 10; fits,of 14; fits,on 4
listed&brings: fits,over -2; fits,to 4; fits,with 7; fits,xcomp bare -2; fits,xcomp ing 5; fits,xcomp to 10
listed&brings: noun accuse,acl that 5; noun assert,acl that 2; noun assert,ccomp that 5; noun assert,in -2
listed&brings: noun assert,of 7; noun demand,on 2; noun demand,to 3; noun offer,of 3; noun order,acl to -2
listed&brings: noun promise,acl to 5; noun promise,for -3; noun promise,of 2; noun propose,acl that 2
listed&brings: noun refuse,acl to 3; noun reject,to 4; noun report,of 3; noun report,on 3; noun support,of 5
listed&brings: noun think,for 8; noun think,of -4; other frame,about 2; other frame,acl that 2; other frame,acl to 3
listed&brings: other frame,across -2; other frame,advcl 7; other frame,against -3; other frame,attr 3
listed&brings: other frame,by -5; other frame,ccomp that 2; other frame,ccomp what 3; other frame,ccomp whether 4
listed&brings: other frame,during -3; other frame,for 5; other frame,in 6; other frame,including -3
listed&brings: other frame,into 2; other frame,like -2; other frame,mark 5; other frame,nothing 2
listed&brings: other frame,npadvmod 2; other frame,nsubj 3; other frame,of 8; other frame,oprd -4; other frame,pobj 7
listed&brings: other frame,relcl 4; other frame,through 3; other frame,to 2; other frame,with -2
listed&brings: other frame,xcomp ing 3; other frame,xcomp to 7; passive,about 2; passive,advcl 2; passive,as -2
listed&brings: passive,for -3; passive,in 2; passive,of -3; passive,oprd 5; passive,xcomp to -4; speech accuse,as 3
listed&brings: speech accuse,dobj 4; speech accuse,with 3; speech assert,about 6; speech assert,advcl 3
listed&brings: speech assert,before 2; speech assert,ccomp bare 6; speech assert,ccomp how -4
listed&brings: speech assert,ccomp that -3; speech assert,ccomp whether -2; speech assert,mark 6
listed&brings: speech assert,nothing -6; speech assert,nsubj 4; speech assert,of 4; speech assert,on 2
listed&brings: speech assert,xcomp bare 3; speech assert,xcomp ing 5; speech characterise,as 2
listed&brings: speech characterise,ccomp bare -2; speech characterise,ccomp ing -2; speech characterise,nothing 3
listed&brings: speech characterise,on -2; speech characterise,xcomp to 2; speech demand,oprd -2; speech deny,dobj 4
listed&brings: speech promise,dobj -4; speech propose,ccomp bare 2; speech propose,ccomp that -2
listed&brings: speech question,about -2; speech question,advcl 3; speech question,ccomp whether 2
listed&brings: speech question,pobj 2; speech question,xcomp to -3; speech report,dobj 6; speech report,from -2
listed&brings: speech report,pobj 2; speech report,xcomp ing 2; speech request,about -2; speech request,advcl 2
listed&brings: speech request,ccomp that 2; speech request,dobj -4; speech request,pobj 3; speech request,to -2
listed&brings: speech request,xcomp to 2; speech think,dobj 3; speech think,for 2; speech think,oprd -4
listed&brings: speech think,pobj 4; speech threaten,dobj 2; speech threaten,xcomp to -2
listed: adjective,fits 17; compared,other frame 5; compared,speech assert 6; impersonal,fits 7
listed: impersonal,noun think 3; noun-clause,fits 9; noun-clause,noun accuse 3; noun-clause,noun agree 3
listed: noun-clause,noun assert 3; noun-clause,noun order -2; noun-clause,noun promise 5; noun-clause,noun propose 4
listed: noun-clause,noun refuse 3; noun-clause,noun think 3; noun-clause,other frame 10; noun-is,fits 3
listed: noun-is,noun assert 5; noun-is,other frame 2; noun-prep,fits 17; noun-prep,noun accuse 6
listed: noun-prep,noun agree 6; noun-prep,noun assert 3; noun-prep,noun demand 3; noun-prep,noun offer 4
listed: noun-prep,noun promise -2; noun-prep,noun propose 6; noun-prep,noun reject 3; noun-prep,noun report 3
listed: noun-prep,noun support 2; noun-prep,noun threaten -3; noun-prep,other frame 9; open,act agree -5
listed: open,act order 4; open,act think 2; open,fits 8; open,other frame 11; open,passive 9; open,speech accuse 4
listed: open,speech assert 3; open,speech characterise 2; open,speech confirm 7; open,speech demand -5
listed: open,speech propose 3; open,speech request 6; open,speech think 6; predicate,act agree -2; predicate,fits 11
listed: predicate,noun report 2; predicate,other frame 2; predicate,passive -7; predicate,speech assert 3
listed: predicate,speech characterise -5; predicate,speech promise 3; predicate,speech question 2
listed: predicate,speech request 3; predicate,speech think -4; relative,act agree -4; relative,act think -2
listed: relative,fits 5; relative,other frame 10; relative,speech assert 4; verb,act offer -4; verb,act order 4
listed: verb,act promise -2; verb,act propose 3; verb,act question 4; verb,act refuse -3; verb,act reject 7
listed: verb,act support 2; verb,fits 16; verb,other frame 12; verb,speech accuse 4; verb,speech assert 5
listed: verb,speech characterise 4; verb,speech demand 3; verb,speech deny 5; verb,speech promise -4
listed: verb,speech question 2; verb,speech report 3; verb,speech request 4; verb,speech think 5
number: adjective,JJR -5; adjective,JJS -4; noun-prep,NN -4; noun-prep,NNS -3; predicate,JJ 2; predicate,JJR -2
number: predicate,NN 2; predicate,NNP -3; setting,IN -2
object&prep: %,of 2; access,to -4; all,of -2; amount,of 4; assessment,of 4; attack,in 2; bid,for 2; billion,in 2
object&prep: campaign,for -3; campaign,of 2; control,of -4; criticism,from 2; difference,between -2; effort,in 3
object&prep: endorsement,of 5; hundred,of 2; image,of 3; interest,in -2; interview,with -2; issue,of 6; kind,of 3
object&prep: lead,in -6; lead,over -3; list,of 4; lot,of -2; majority,in -2; margin,of -2; million,in 3; million,of 2
object&prep: more,than -3; one,of 3; opposition,to -2; part,of 2; plan,for 2; position,on 2; race,in -3; release,of 2
object&prep: set,of 4; share,of -2; state,of 3; support,for 2; support,of 4; total,of -2; two,of -2; variety,of 2
object&prep: victory,in -2; wave,of -2
told before: -3
under told: advcl 4; ccomp -4; conj 8; dobj -4; npadvmod 2; nsubj -9; prep -5; xcomp -5
under: advcl,announce -2; advcl,ask 4; advcl,believe 2; advcl,bring 2; advcl,build 3; advcl,call -4; advcl,carry -3
under: advcl,choose -2; advcl,consider -3; advcl,defend 2; advcl,deliver 2; advcl,easy 2; advcl,end 3; advcl,face 2
under: advcl,fight -5; advcl,gather -2; advcl,get 2; advcl,give 3; advcl,happen -2; advcl,have 2; advcl,join -4
under: advcl,keep -3; advcl,know -2; advcl,launch -2; advcl,lead 2; advcl,leave 4; advcl,lose -2; advcl,make -5
under: advcl,meet 4; advcl,more 2; advcl,pay -2; advcl,pick -3; advcl,play -3; advcl,point 4; advcl,provide -3
under: advcl,put 2; advcl,raise -3; advcl,receive -4; advcl,remain 2; advcl,report -3; advcl,respond 4; advcl,run -3
under: advcl,see 2; advcl,seek -2; advcl,seem 3; advcl,send 2; advcl,shift 2; advcl,speak -5; advcl,start 6
under: advcl,stick -3; advcl,take 2; advcl,tell -5; advcl,think 2; advcl,use -3; advcl,visit 3; advcl,walk -3
under: advcl,win -5; conj,become -2; conj,build 4; conj,change -2; conj,charge 2; conj,come 2; conj,conduct -2
under: conj,debate 5; conj,draw 4; conj,drop -2; conj,enter -4; conj,expand 3; conj,find -4; conj,gather -2
under: conj,get -4; conj,give -2; conj,go 3; conj,have 3; conj,help -3; conj,include -2; conj,leave 7; conj,make -2
under: conj,offer 2; conj,say -2; conj,see 4; conj,spend 2; conj,start 2; conj,suggest 2; conj,work -4; conj,write 2
under: conj,’ -2; pcomp,about -3; pcomp,as 2; pcomp,at -3; pcomp,by 2; pcomp,from -4; pcomp,over -3; pcomp,through 2
under: pcomp,with 2; xcomp,attempt 4; xcomp,authorize -6; xcomp,avoid 2; xcomp,be -3; xcomp,begin -2; xcomp,continue 5
under: xcomp,decide 4; xcomp,decline 11; xcomp,design -2; xcomp,eager 5; xcomp,enough -2; xcomp,force 2; xcomp,have -7
under: xcomp,help -7; xcomp,keep 4; xcomp,leave 2; xcomp,mean -4; xcomp,need -3; xcomp,pledge -3; xcomp,poise -2
under: xcomp,prepare -3; xcomp,prompt 7; xcomp,quick 5; xcomp,ready 3; xcomp,refuse 6; xcomp,schedule -3; xcomp,seem 3
under: xcomp,set 2; xcomp,spend 2; xcomp,start 5; xcomp,struggle 2; xcomp,take 2; xcomp,tend 5; xcomp,unable -2
under: xcomp,unlikely 2; xcomp,use -2; xcomp,work -3; xcomp,’ -5
word&about: ability,clause -4; able,clause -3; accept,NN 3; accord,NN 4; accord,NNS 3; acknowledge,NN 3; act,NN -2
word&about: address,clause 2; advance,NN -2; advocate,NN 2; advocate,NNS 2; agree,clause -2; agreement,clause 4
word&about: aim,ADP 2; air,NN -2; align,PERSON 4; allow,clause 4; amount,NN -2; announce,NN 3; answer,NN -3
word&about: answer,NNS 3; appeal,NN -3; appear,ADJ 2; appearance,NN -2; argue,clause 3; argument,clause -2
word&about: arrive,NN -2; ask,NN -2; ask,clause 3; assumption,clause 4; attack,NN -3; attack,ORG 7; attack,PERSON 3
word&about: attempt,clause -3; attend,NN -2; attract,NN 2; attribute,NN 2; award,actor NNS -2; back,NNS -4
word&about: back,ORG -4; back,PERSON 5; ban,NNS 6; ban,NORP -3; base,NN 2; base,NNS -2; base,told assert -2
word&about: battle,ORG 2; battle,PERSON -2; bear,NN 3; beat,PERSON -2; begin,clause -4; belief,clause 3
word&about: believe,clause -2; block,NN 2; boo,NN 4; break,NN -2; bring,NN -2; build,NN -4; buy,NNS -2; by,NN 2
word&about: by,PERSON -2; call on,clause 5; call,NN 5; call,NNS -3; call,WORK_OF_ART 2; campaign,NN -4; campaign,ORG 3
word&about: campaign,PERSON -3; campaign,clause -3; candidate,clause -2; care,NNS -3; carry out,NN -2; carry,NN -2
word&about: case,NN 2; cast,NNS -5; catch,NN -2; cause,clause -2; challenge,NNS 3; chance,ADP -2; chance,clause -4
word&about: change,NN -2; charge,NN -2; charge,clause 4; chief,actor NN -2; choose,PERSON -3; choose,clause -3
word&about: cite,NN 3; cite,NNS 2; cite,document 2; claim,clause 3; clinch,NN -2; come,ADJ 2; comment,NN 2
word&about: compare,NN -2; compare,PERCENT -2; complaint,clause 2; complete,NN -2; concern,NN 3; concern,clause -2
word&about: conduct,NN -2; conduct,ORG -2; conduct,document -2; confident,clause 3; consider,NN -2; consider,NNS 3
word&about: contest,PERSON -2; continue,clause -5; contrast,NN 2; control,NN -2; convince,clause 4; count,NN 3
word&about: count,NNS 4; cover,NN 7; cover,NNS -2; create,NN 3; criticism,NNS 3; criticize,NN 3; critique,NN 3
word&about: cut,NN -2; cut,NNS -2; deal,NN -2; debate,GPE -2; debate,PERSON -3; debate,clause 2; decide,clause -2
word&about: decision,NN -2; declare,NN 5; decline,clause 2; defeat,PERSON -3; defend,NN 3; define,NN 2; deliver,NN 4
word&about: demonstrate,NN -3; depend,NN -2; describe,NN 3; design,clause 5; desire,clause 2; die,NN -2
word&about: difference,NN -2; director,ORG -2; discover,clause -2; discuss,NNS 3; display,NN 5; do,NNS -3
word&about: dominate,NN -2; draw,NN 2; draw,NNS -4; draw,told accuse 3; drive,NN -2; drop,ADP -2; earn,NN -2
word&about: echo,NN 2; effort,clause -6; elect,NN -4; elect,ORG 3; elevate,NN -2; email,NN 3; email,NNS -2
word&about: embrace,NNS -2; emerge,NN -2; employ,NNS -2; encourage,NN -3; endorsement,PERSON 2; engage,NNS 3
word&about: enjoy,NN -2; ensure,clause -3; enter,NN -2; establish,NN 2; evidence,clause 2; example,NN 6; exit,NN -2
word&about: expand,NN -4; expand,NNS -2; expect,NN 3; expect,clause 3; experience,NNS 2; expose,NN 4; extend,NN -2
word&about: face,NN -5; face,NNS -2; fact,clause -3; fail,clause -2; favor,NNS 4; favor,PERSON -2; favor,clause -2
word&about: fear,clause 4; feel,NN 2; fight,NN 3; figure out,clause 3; find,NN -3; find,PERSON 8; find,clause -2
word&about: finish,NN -2; focus,ADP -2; follow,NNS -2; for,GPE 2; for,NN -9; for,NNS 3; for,ORG -3; for,PERSON 2
word&about: for,actor NN -2; for,actor NNS 4; for,document -3; force,NN -2; force,clause -3; form,NN -2; from,NN 2
word&about: from,ORG -2; from,PERSON -2; from,actor NN 2; from,actor NNS 2; fuel,NN -2; gather,NN -2; generate,NN -2
word&about: get,ADJ -2; get,NNS 4; get,clause -4; give,ADP 2; give,MONEY -2; give,document -2; go,NN -3; go,NNS 2
word&about: go,PERSON 4; go,clause -6; greet,NNS -2; guess,clause 3; hand,NN -2; happen,clause -2; have,ADJ -2
word&about: have,CARDINAL 3; have,NN -6; have,NNS -4; have,clause -2; have,told support 5; head,NN -2; hear,clause -2
word&about: help,clause -6; hit,NN -6; hit,NNS -2; hit,PERSON 4; hold,ADJ 2; hold,NN -5; hold,NNS -5; hold,document -2
word&about: hop,NN -2; hop,clause 2; hope,ADP 3; hope,clause 2; hopeful,clause 3; host,NN -2; identify,NN 2
word&about: identify,NNS -4; ignore,NN -2; imagine,clause 2; impact,NN -2; in,GPE -5; in,NN -3; in,ORG 2
word&about: in,document 6; in,told assert -3; in,told think 3; include,GPE 2; include,NN 3; include,NNS -5
word&about: include,PERSON -3; include,clause 3; increase,NNS -2; interest,NN 2; interview,NN -3; interview,PERSON -4
word&about: interview,actor NNS 2; introduce,PERSON 6; invoke,NN -5; involve,NNS -2; involve,clause -2; issue,NN -3
word&about: issue,NNS 2; issue,clause -2; issue,document 2; join,PERSON -2; keep,NNS -2; kill,NN -2; kind,NN -2
word&about: know,ADP 3; know,NN 3; know,NNS 5; know,PERSON -4; know,clause 4; lack,NN -2; launch,NN 3; lay,NN -2
word&about: lead,PERSON -4; lead,clause -2; leader,NN -2; learn,NN 4; leave,NN -3; like,clause 4; limit,NN -2
word&about: limit,NNS 3; line,NN 2; list,NNS 3; live,NN -3; look,ADP 5; look,NNS -3; lose,NN -3; lot,NN -2
word&about: maintain,NN -3; make up,NN -2; make,NN -6; make,NNS -4; make,ORG 5; make,document 2; make,told assert 4
word&about: margin,NN -2; mark,NN 3; mean,clause -8; meet,NN 4; meet,PERSON -3; member,NN -2; member,ORG -2
word&about: mention,NN 2; mention,NNS 3; mention,PERSON 2; mention,clause 5; miss,NN -2; moment,NN -2; monitor,NN 2
word&about: move,NNS -2; move,clause -2; name,NN -3; name,PERSON -2; news,clause -4; nominate,NN 2; nominate,PERSON -2
word&about: nomination,NN -2; note,SCONJ 2; number,NNS -2; odd,NN -2; open,NN -5; opportunity,clause -2; oppose,NNS 2
word&about: order,clause -2; order,document 3; part,NN -4; part,clause -2; pass,NNS -2; pay,NN 2; pay,NNS -2
word&about: percent,NN -2; pick,NN -2; piece,NN 3; plan,NN -2; play,NN -3; pledge,clause 3; point,NN 3; point,NNS 4
word&about: position,NNS -2; position,clause -4; possibility,clause -3; post,document -5; power,NN -2; prefer,NN 3
word&about: prepare,clause -2; president,ORG -2; pressure,clause -2; prevent,NNS -2; problem,clause -3; project,NN 4
word&about: promise,clause 2; promote,NN 4; prompt,NN 3; prompt,clause -3; propose,NN 3; propose,NNS -2; prove,ADJ -4
word&about: prove,clause -3; publish,NN -3; publish,ORG -3; push,clause -3; question,ADP 3; question,NNS 2; race,NN -2
word&about: race,clause -2; raise,MONEY -4; raise,told think 2; rally,NN -3; rank,NN -4; read,NNS 2; rebuff,NN 4
word&about: receive,NNS -2; receive,told support 5; recognize,NN 2; reject,NN -3; release,NN -2; release,ORG -2
word&about: remain,ADJ -2; remain,NN -3; remember,NN 5; remember,clause -2; report,GPE -3; report,NNS 5
word&about: report,clause 3; represent,NN -2; represent,NNS -3; reputation,ADP -2; request,NN -4; request,clause 3
word&about: request,told assert -3; require,NN -4; resonate,NN 2; response,NN 5; response,NNS -2; rest,NN -2
word&about: retain,NN -2; return,NN -4; reveal,clause -6; rule,NN 2; ruling,NN 4; run,ORG -2; run,PERSON -2; say,NN 4
word&about: say,clause 3; say,document 3; scramble,clause -6; secure,NN -2; see,clause -7; seek,NN 4; seek,NNS -3
word&about: seem,ADJ 2; seize,NN -2; seize,NNS -3; sell,NNS -2; send,NN -2; send,document 4; sense,clause 6
word&about: serve,NN -4; set off,NN -2; set,NN -3; set,clause -4; shake,NNS -2; share,NN -4; shoot,NN -2; show,NN -7
word&about: show,PERSON 5; show,clause 3; sign,NN 2; sign,clause 2; sign,document -4; sit,NN -2; sound,ADJ 3
word&about: speak,ADP -3; speak,NNS -2; speak,PERSON -2; speak,document -2; speech,NN 4; speech,NNS 4; spend,clause -3
word&about: split,ADP 3; split,NN -3; sponsor,NN 4; stand,NN -3; star,NN -2; state,GPE -2; state,clause 2
word&about: stick,NNS -2; stop,clause -2; story,NN 6; story,NNS 3; strategy,clause 2; strike,NN -2; struggle,clause -2
word&about: subject,NN 6; suffer,NN -2; support,NN 2; support,NNS -3; support,ORG 3; support,PERSON -3
word&about: support,clause 3; supporter,ORG 3; supporter,PERSON 2; supporter,actor NN 4; suppose,clause -3
word&about: survey,NNS -2; take on,PERSON -2; take,NNS 2; take,clause -6; talk,ADP 5; talk,NN 2; talk,NNS 3
word&about: target,NN 2; target,NNS -4; task,ADP -2; tell,clause 5; tend,clause -2; test,NN -2; thing,clause -2
word&about: threat,NN -3; threaten,clause -2; throw,told support 3; tie,NN 2; tie,PERSON -2; time,clause -3
word&about: title,WORK_OF_ART 3; to,ADJ 2; to,GPE -2; to,NN -2; to,NNP 2; to,NNS -3; to,NORP 2; to,ORG 2; to,PERSON 3
word&about: to,actor NNS -2; trail,PERSON -2; treat,NN -2; try,clause -3; turn out,clause -3; turn,NN 3; turn,NNS -5
word&about: turn,clause -3; tweet,NNS -3; unable,clause -2; unclear,clause 4; under,NN 5; under,NNS -2; use,NN -2
word&about: use,PERSON -2; use,document -2; view,ADP -2; view,NN 3; visit,NN -2; voice,NN 3; vote,GPE -2; vote,ORG 2
word&about: vote,PERSON -5; vote,clause -3; voter,NN -2; vow,clause 4; wait,clause -2; walk,NN -3; want,NN 3
word&about: want,clause 2; watch,NNS 4; watch,clause -2; way,ADP -3; willing,clause 2; win,NN -3; win,NNS -4
word&about: win,clause -2; win,told support 2; word,PERSON 2; work,NN -2; work,NNS -2; work,ORG -2; work,PERSON -2
word&about: work,clause 2; worth,clause -2; write,NN -2; write,document -2; ’,NN -2; ’s,clause -3
word&beside: able,be -3; advantage,have -2; agreement,be 5; among,voter 2; among,woman 2; argument,be -5; by,margin -2
word&beside: by,point -2; careful,be -2; case,make 8; challenge,be -2; clear,be 3; close,be -2; concern,be 8
word&beside: confident,be 2; criticism,face 6; eager,be 3; easy,be -2; effort,be -2; fact,be -2; focus,be 2
word&beside: focus,become 2; for,clinton -2; for,voter 4; from,crowd 2; good,be -2; high,be -2; important,be -3
word&beside: in,address 3; in,book 4; in,city 2; in,court 2; in,email -2; in,hope 3; in,interview -3; in,order -2
word&beside: in,poll 9; in,report 2; in,speech -2; in,state -2; in,survey 7; in,time 3; in,video 3; in,word 2
word&beside: kind,be -2; look,take 2; matter,be 2; member,be -2; new,be -2; part,be -4; point,be 3; possible,be -2
word&beside: president,be -2; question,be 3; reminder,be -3; reputation,have -2; response,be 4; sign,show 5
word&beside: similar,be -2; strategy,be 4; strong,be -2; successful,be -2; support,be 2; supporter,be 7; sure,make -7
word&beside: surprise,be 4; target,be -2; to,democrats 2; to,left 2; to,people 2; to,poll -2; to,republicans 2
word&beside: true,be -3; unable,be -2; unclear,be 6; under,pressure -2; under,scrutiny 3; vote,be -2; way,be -2
word&beside: way,find -2; worth,be -2
word&brings: adjective,eager,xcomp to -4; adjective,familiar,with -3; adjective,likely,xcomp to -2
word&brings: adjective,many,of -2; adjective,more,than -2; adjective,most,of -2; adjective,willing,xcomp to 2
word&brings: compared,note,mark 2; impersonal,hard,xcomp to -2; noun-clause,ability,acl to -4
word&brings: noun-clause,campaign,acl to -2; noun-clause,chance,acl to -3; noun-clause,desire,acl to 2
word&brings: noun-clause,effort,acl to -5; noun-clause,fact,acl that -3; noun-clause,idea,acl that -2
word&brings: noun-clause,order,acl to -2; noun-clause,plan,acl to -3; noun-clause,possibility,acl that -2
word&brings: noun-clause,pressure,acl to -3; noun-clause,promise,acl to 2; noun-clause,reason,relcl 3
word&brings: noun-clause,suggestion,acl that 2; noun-clause,time,relcl -2; noun-is,problem,ccomp that -2
word&brings: noun-is,question,ccomp whether 2; noun-prep,access,to -2; noun-prep,account,of 5
word&brings: noun-prep,accusation,of 2; noun-prep,addition,to -2; noun-prep,advocate,for 5
word&brings: noun-prep,announcement,of 6; noun-prep,answer,to 2; noun-prep,appearance,on -2; noun-prep,attack,in -2
word&brings: noun-prep,author,of -2; noun-prep,average,of -2; noun-prep,backing,of 2; noun-prep,ban,on 2
word&brings: noun-prep,campaign,against 6; noun-prep,campaign,for -2; noun-prep,case,for 6; noun-prep,center,of 2
word&brings: noun-prep,chairman,of -2; noun-prep,chance,of -2; noun-prep,chant,of 2; noun-prep,charge,of -3
word&brings: noun-prep,chief,of -2; noun-prep,contrast,with 2; noun-prep,controversy,over -2
word&brings: noun-prep,criticism,of -2; noun-prep,critique,of 7; noun-prep,debate,on 4; noun-prep,debate,over 2
word&brings: noun-prep,defense,of 3; noun-prep,director,of -2; noun-prep,display,of 2; noun-prep,endorsement,of 3
word&brings: noun-prep,example,of 4; noun-prep,favor,of 3; noun-prep,focus,of 3; noun-prep,focus,on -3
word&brings: noun-prep,front,of -2; noun-prep,goal,of -2; noun-prep,half,of -2; noun-prep,handful,of 2
word&brings: noun-prep,handling,of -2; noun-prep,hundred,of -2; noun-prep,interview,with -2
word&brings: noun-prep,investigation,into 2; noun-prep,issue,of 7; noun-prep,kind,of -2; noun-prep,lawsuit,against 4
word&brings: noun-prep,lead,over -2; noun-prep,level,of -2; noun-prep,list,of 2; noun-prep,look,at 4
word&brings: noun-prep,lot,of -2; noun-prep,majority,of -2; noun-prep,margin,of -2; noun-prep,member,of -3
word&brings: noun-prep,message,of 6; noun-prep,million,of -2; noun-prep,month,of -2; noun-prep,news,for -2
word&brings: noun-prep,none,of -2; noun-prep,number,of -3; noun-prep,opposition,to 4; noun-prep,part,of -4
word&brings: noun-prep,percent,of -4; noun-prep,plan,for -2; noun-prep,point,in 2; noun-prep,point,of 2
word&brings: noun-prep,president,of -2; noun-prep,preview,of 3; noun-prep,question,about -4; noun-prep,reference,to 4
word&brings: noun-prep,release,of 2; noun-prep,reputation,for -2; noun-prep,response,to 3; noun-prep,result,of -2
word&brings: noun-prep,review,of 2; noun-prep,secretary,of -2; noun-prep,sense,of 5; noun-prep,series,of -2
word&brings: noun-prep,share,of -2; noun-prep,sign,of 3; noun-prep,speech,to -2; noun-prep,spokesman,for -2
word&brings: noun-prep,state,in 3; noun-prep,state,of -2; noun-prep,story,of 8; noun-prep,subject,of 2
word&brings: noun-prep,supporter,of 8; noun-prep,talk,about 4; noun-prep,talk,of 4; noun-prep,thousand,of -2
word&brings: noun-prep,use,of -2; noun-prep,video,of -2; noun-prep,vote,of -2; noun-prep,year,of -2
word&brings: open,announce,nothing 2; open,ask,advcl 2; open,ask,xcomp to -7; open,assure,of -2; open,base,on -3
word&brings: open,charge,with 2; open,design,xcomp to 3; open,expect,xcomp to 3; open,give,dobj -3
word&brings: open,know,nothing 2; open,link,to -2; open,mean,xcomp to 2; open,name,oprd -3; open,suppose,xcomp to -3
word&brings: open,title,oprd 3; open,use,xcomp to -3; open,view,as -2; predicate,able,xcomp to -3
word&brings: predicate,ask,xcomp to 3; predicate,assure,of 3; predicate,critical,of 2; predicate,eager,xcomp to 5
word&brings: predicate,expect,xcomp to -4; predicate,focus,on -3; predicate,hard,xcomp to 2; predicate,member,of -2
word&brings: predicate,more,than 2; predicate,news,for 2; predicate,part,of -2; predicate,see,as -2
word&brings: predicate,similar,to -2; predicate,supporter,of 5; predicate,unable,xcomp to -2; seeming,appear,acomp 3
word&brings: seeming,appear,ccomp bare -3; seeming,appear,xcomp to 2; seeming,seem,ccomp bare 3; seeming,seem,like 3
word&brings: seeming,seem,xcomp to 3; setting,among,pobj -3; setting,from,pobj -2; setting,in,pobj -3
word&brings: setting,to,pobj -3; setting,under,pobj 2; verb,abandon,dobj -2; verb,accord,to 12; verb,accuse,dobj 3
word&brings: verb,add,to -3; verb,address,dobj 4; verb,advise,dobj -2; verb,advocate,dobj -4; verb,agree,on 2
word&brings: verb,agree,xcomp to 3; verb,air,on -3; verb,allow,ccomp to -3; verb,announce,dobj 2; verb,appeal,to -2
word&brings: verb,appoint,dobj 5; verb,approach,dobj -2; verb,approve,dobj 2; verb,arrive,at -2; verb,ask,about -4
word&brings: verb,ask,pobj 2; verb,attempt,xcomp to -3; verb,attend,dobj -3; verb,await,dobj -2; verb,award,dobj 2
word&brings: verb,back,dobj -2; verb,back,pobj -2; verb,ban,dobj 3; verb,bar,dobj 2; verb,base,on 3; verb,bear,dobj 2
word&brings: verb,beat,dobj -3; verb,begin,dobj 2; verb,begin,xcomp ing -5; verb,believe,dobj -2; verb,best,dobj -2
word&brings: verb,blame,dobj 4; verb,block,dobj 2; verb,break,dobj -2; verb,bring,dobj -2; verb,buck,dobj -2
word&brings: verb,build,dobj -4; verb,call on,xcomp to 5; verb,call,oprd -2; verb,call,xcomp to 2; verb,campaign,in -2
word&brings: verb,campaign,with -2; verb,cancel,dobj -2; verb,capitalize,on -2; verb,capture,dobj -3
word&brings: verb,care,about -3; verb,carry out,dobj -2; verb,carry,dobj -2; verb,cast,dobj 2; verb,catch,dobj -2
word&brings: verb,cause,ccomp to -2; verb,cause,dobj -2; verb,challenge,dobj -4; verb,champion,dobj -2
word&brings: verb,change,dobj -4; verb,charge,dobj -2; verb,choose,dobj -4; verb,choose,xcomp to -3; verb,cite,dobj 5
word&brings: verb,claim,dobj -5; verb,claim,xcomp to 2; verb,clash,with -2; verb,clear,dobj -2; verb,clinch,dobj -2
word&brings: verb,collect,dobj -2; verb,come,at -2; verb,come,in -2; verb,come,into 2; verb,come,under -2
word&brings: verb,command,dobj -2; verb,compare,to -2; verb,compare,with -4; verb,complete,dobj -2
word&brings: verb,conduct,pobj -2; verb,consider,dobj -2; verb,continue,dobj 3; verb,continue,xcomp to -3
word&brings: verb,contrast,dobj 4; verb,contribute,dobj -2; verb,control,dobj -2; verb,convince,dobj 2
word&brings: verb,cost,dobj -2; verb,count,dobj 4; verb,cover,dobj 3; verb,create,dobj -4; verb,credit,dobj 3
word&brings: verb,criticize,dobj 3; verb,cross,dobj -2; verb,deal,with -2; verb,debate,dobj -5
word&brings: verb,decline,xcomp to 2; verb,defeat,dobj -4; verb,defend,dobj 2; verb,deliver,dobj 3
word&brings: verb,demonstrate,dobj -3; verb,denounce,dobj 2; verb,depend,on -3; verb,deserve,dobj -2
word&brings: verb,determine,ccomp that -2; verb,develop,dobj -2; verb,devote,dobj 4; verb,diminish,dobj -2
word&brings: verb,disavow,dobj 2; verb,discuss,dobj 3; verb,distance,dobj 2; verb,do,ccomp what -2; verb,do,dobj -6
word&brings: verb,do,in 2; verb,dominate,dobj -3; verb,double down,on 3; verb,draw,dobj 4; verb,drive,pobj -2
word&brings: verb,drop,dobj 2; verb,drop,out -2; verb,earn,dobj -4; verb,echo,dobj -2; verb,elect,dobj 2
word&brings: verb,eliminate,dobj -2; verb,embrace,dobj -3; verb,emerge,as -2; verb,encounter,dobj -2; verb,end,dobj 2
word&brings: verb,engage,in 4; verb,enter,dobj -4; verb,exceed,dobj -2; verb,expand,dobj -4; verb,expect,dobj 2
word&brings: verb,expect,xcomp to 3; verb,experience,dobj 4; verb,explain,dobj 3; verb,exploit,dobj 5
word&brings: verb,explore,dobj 4; verb,expose,dobj 5; verb,extend,dobj -2; verb,face,dobj -5; verb,fail,xcomp to -2
word&brings: verb,feature,dobj -2; verb,fight,for -2; verb,file,dobj 3; verb,file,pobj -3; verb,fill,dobj -2
word&brings: verb,find,dobj -8; verb,fire,dobj 4; verb,flee,dobj -2; verb,focus,dobj -2; verb,focus,on 3
word&brings: verb,follow,pobj -2; verb,form,dobj -2; verb,found,dobj -2; verb,fuel,dobj -2; verb,fund,dobj -2
word&brings: verb,gain,dobj -2; verb,garner,dobj -2; verb,get,acomp -2; verb,get,dobj -4; verb,give,to -3
word&brings: verb,go,after 6; verb,go,beyond -2; verb,go,on 2; verb,go,to -4; verb,go,xcomp to -4
word&brings: verb,have,ccomp bare -2; verb,have,dobj -4; verb,have,xcomp to -2; verb,hear,dobj -2
word&brings: verb,help,ccomp bare -3; verb,help,dobj -2; verb,help,xcomp bare -5; verb,highlight,dobj -5
word&brings: verb,hire,xcomp to 3; verb,hold,dobj -3; verb,hop,for 3; verb,hope,xcomp to -3; verb,host,dobj -3
word&brings: verb,identify,as -2; verb,identify,dobj 4; verb,ignore,dobj 6; verb,imagine,ccomp ing 2
word&brings: verb,impose,dobj 2; verb,include,xcomp ing 5; verb,increase,dobj -2; verb,interview,dobj -2
word&brings: verb,introduce,dobj 4; verb,investigate,dobj -2; verb,involve,xcomp ing -2; verb,issue,dobj -3
word&brings: verb,join,dobj -2; verb,join,pobj -2; verb,keep,dobj -2; verb,kill,dobj -3; verb,knock,dobj 3
word&brings: verb,know,ccomp that -2; verb,know,ccomp what -3; verb,know,dobj 2; verb,lash out,at 5
word&brings: verb,launch,dobj -2; verb,lay out,dobj 2; verb,lay,dobj 2; verb,lead,dobj -3; verb,lead,to -2
word&brings: verb,lead,with 2; verb,learn,ccomp that -2; verb,leave,dobj -5; verb,leave,xcomp to -2
word&brings: verb,let,ccomp bare -2; verb,like,dobj -4; verb,like,xcomp to 4; verb,limit,dobj 2; verb,list,dobj 5
word&brings: verb,listen,to -2; verb,look,advcl 2; verb,lose,dobj -5; verb,maintain,dobj -3; verb,make up,dobj -3
word&brings: verb,make,ccomp bare -2; verb,make,pobj -2; verb,manage,dobj -2; verb,marry,dobj -3; verb,match,dobj -2
word&brings: verb,mean,ccomp bare -7; verb,mean,dobj -2; verb,mean,xcomp ing -2; verb,meet,with -3; verb,move,dobj -2
word&brings: verb,move,to -2; verb,move,xcomp to -4; verb,navigate,dobj -2; verb,need,xcomp to -3
word&brings: verb,negotiate,dobj 4; verb,nominate,dobj -3; verb,obtain,dobj -2; verb,occupy,dobj -2; verb,open,dobj -4
word&brings: verb,organize,dobj -2; verb,oversee,dobj -2; verb,own,dobj -2; verb,pass,dobj 4; verb,pay,for -2
word&brings: verb,plan,xcomp to 6; verb,play,dobj -3; verb,position,dobj 4; verb,post,dobj -3; verb,prefer,dobj 3
word&brings: verb,prefer,xcomp to 2; verb,prepare,dobj -2; verb,present,dobj -4; verb,press,dobj -4
word&brings: verb,project,dobj 2; verb,promote,dobj 9; verb,prompt,dobj 2; verb,prompt,xcomp to -4
word&brings: verb,propel,dobj -2; verb,protect,dobj -2; verb,prove,oprd -3; verb,provide,dobj -5; verb,publish,dobj -2
word&brings: verb,pursue,dobj 2; verb,push,dobj -2; verb,raise,dobj -2; verb,rally,dobj -3; verb,reach out,to -2
word&brings: verb,reach,dobj 2; verb,react,to -3; verb,receive,dobj -2; verb,recognize,ccomp that 2
word&brings: verb,reference,dobj 4; verb,reflect,dobj -2; verb,reflect,on -2; verb,refuse,xcomp to 3
word&brings: verb,release,pobj -4; verb,remain,acomp -2; verb,remember,ccomp that -5; verb,remember,dobj 4
word&brings: verb,remind,dobj 4; verb,report,dobj -3; verb,report,pobj 3; verb,report,xcomp ing 2
word&brings: verb,represent,dobj 2; verb,require,dobj -4; verb,require,xcomp to 2; verb,resist,dobj 2
word&brings: verb,restrict,dobj 9; verb,result,in -2; verb,retweete,dobj 5; verb,reveal,dobj 4; verb,run,dobj 2
word&brings: verb,run,for -3; verb,save,dobj -2; verb,say,ccomp bare 2; verb,say,dobj -2; verb,say,xcomp ing 2
word&brings: verb,score,dobj -2; verb,scramble,xcomp to -5; verb,secure,dobj -4; verb,see,ccomp bare -5
word&brings: verb,see,ccomp ing -3; verb,see,dobj 3; verb,seek,dobj -3; verb,seize,dobj -3; verb,sell,dobj -2
word&brings: verb,send,dobj -2; verb,serve,dobj -2; verb,set up,dobj -2; verb,shape,dobj -2; verb,share,dobj -3
word&brings: verb,show,ccomp how -3; verb,show,ccomp ing 4; verb,show,dobj 3; verb,sign,dobj -3; verb,sit,at -2
word&brings: verb,solidify,dobj -3; verb,sound,acomp 3; verb,spark,dobj -3; verb,speak,at -5; verb,speak,on -2
word&brings: verb,speak,to -2; verb,spend,dobj -2; verb,sponsor,dobj 2; verb,spread,dobj 3; verb,stake,dobj -2
word&brings: verb,stand,in -2; verb,start,dobj -2; verb,start,xcomp ing -3; verb,start,xcomp to 2
word&brings: verb,step up,dobj -2; verb,stick,to 2; verb,stop,dobj -2; verb,strike,dobj -4; verb,sue,dobj 4
word&brings: verb,support,xcomp ing 2; verb,surround,dobj -2; verb,survey,dobj -3; verb,survive,dobj -2
word&brings: verb,sweep,dobj -2; verb,take down,dobj -2; verb,take on,dobj -4; verb,take over,dobj -3
word&brings: verb,take,xcomp to -3; verb,talk,about -2; verb,talk,to -2; verb,tap,dobj -2; verb,target,dobj 3
word&brings: verb,teach,dobj -2; verb,tend,xcomp to -2; verb,think,of -2; verb,threaten,xcomp to -2; verb,tie,dobj 2
word&brings: verb,top,dobj -2; verb,trail,dobj -3; verb,try,xcomp to -3; verb,turn,to 2; verb,tweet,dobj -5
word&brings: verb,underscore,dobj -3; verb,unveil,dobj -3; verb,urge,dobj 3; verb,view,dobj 4; verb,violate,dobj -2
word&brings: verb,visit,dobj -3; verb,vote,against 2; verb,vote,xcomp to 5; verb,vouch,for 3; verb,walk,dobj 2
word&brings: verb,want,ccomp bare -2; verb,want,dobj 5; verb,watch,dobj 3; verb,wave,dobj 2; verb,wear,dobj -2
word&brings: verb,widen,dobj -2; verb,win,dobj -4; verb,withhold,dobj 2; verb,witness,dobj 7; verb,work,advcl 3
word&brings: verb,work,for -2; verb,work,with -2; verb,write,dobj -4; verb,’,acomp 3; verb,’,dobj -3
word&brings: verb,’,xcomp to -2
word&object: accept,nomination 3; ask,he -2; ask,question -2; award,delegate -3; back,candidate -3; ban,muslims -2
word&object: cast,ballot -3; clinch,nomination -2; conduct,poll -2; draw,attention 4; draw,criticism 2
word&object: end,campaign -2; endorse,candidate -4; endorse,sanders -3; endorse,trump 2; face,criticism 2; find,way -4
word&object: have,experience 2; have,support 3; make,case 8; need,delegate -2; pay,attention 4; pay,tribute 3
word&object: raise,million -2; raise,money -2; raise,question -2; raise,rate -2; run,ad 3; run,campaign -2
word&object: shake,hand -2; support,candidate 3; support,cruz -2; support,sanders 4; support,trump -4
word&object: take,advantage -2; take,aim 3; take,issue 8; take,office -2; take,place -3; take,question -2; take,shot 5
word&object: take,stage -5; throw,support 3; tweet,pic= -4; win,percent 2; win,primary -2
word&prep: accord,to 12; accuse,of 2; add,to -6; affiliate,with -2; agree,on 3; agree,to -3; air,on -5; align,with 4
word&prep: apologize,for 3; appeal,to -3; arrive,at -2; ask,about -2; ask,during -2; associate,with -2; attack,for 3
word&prep: attack,in -6; attribute,to 3; ban,from 2; bar,from 3; base,on -2; bear,in -2; beat,in -2; begin,in -2
word&prep: begin,with 3; benefit,from -2; call,on 2; campaign,in -4; campaign,with -2; capitalize,on -2; cast,for 4
word&prep: cast,in -2; cast,on 2; center,on 4; charge,with 3; cite,as 2; clash,with -3; come,after -2; come,at -2
word&prep: come,into 2; come,under -2; come,with 2; compare,with -7; conduct,for -2; connect,to 2; contribute,to -2
word&prep: criticize,for 2; deal,with -3; defeat,in -2; defend,as 2; deliver,at -3; deliver,to 4; depend,on -3
word&prep: describe,as 3; describe,in -3; devote,to 4; distance,from 2; do,in 2; double down,on 3; draw,in -3
word&prep: drop,out -2; elect,in -2; elect,to 3; emerge,as -2; end,in -2; fight,for -2; file,in 4; find,in -2
word&prep: find,with 6; fire,at 3; fire,from 3; gather,at -2; get,from 4; get,on 2; give,clinton 8; give,for 3
word&prep: give,her -2; give,him -2; go,after 6; go,beyond -2; go,in -2; go,on 2; go,to -4; have,in 3; head,to -2
word&prep: hire,in 2; hit,for 4; hold,at -2; hold,in -3; hold,on 2; honor,with -2; hop,for 3; introduce,to -3
word&prep: invest,in -2; involve,in -2; join,in -2; keep,on 2; kill,in -3; know,to 2; land,in -2; lash out,at 5
word&prep: lead,to -2; leave,in -2; liken,to 4; link,to 2; listen,to -2; lose,to -2; make,for 3; make,in 3; make,to 4
word&prep: make,with -2; move,to -4; name,as 3; nominate,for 2; offer,in 4; pay,for -4; pay,to 7; play,in -2
word&prep: portray,as 4; post,on -3; preside,over -2; prevent,from 2; publish,in -2; put,at 3; put,in -3; put,into -3
word&prep: raise,for -2; raise,in -2; reach out,to -2; reach,for -2; react,to -2; receive,from 2; reflect,on 3
word&prep: release,on -2; report,from -5; respond,by 2; result,in -2; return,to -3; rise,from 3; run,for -3
word&prep: search,for -2; see,on -5; seize,on -3; send,to -5; sentence,to 4; serve,as -2; shift,to 3; shoot,in -2
word&prep: show,with 4; sign up,for -2; sit,at -2; speak,at -6; speak,for 2; speak,from -3; speak,on -5; speak,to -3
word&prep: speak,with -2; split,on 3; stand,by 7; stand,in -2; start,with 2; struggle,with -2; support,for 2
word&prep: support,in 3; take,at 10; take,for 4; take,from -2; take,in 3; take,of -3; take,to -3; take,with 3
word&prep: talk,about -2; talk,to -2; tell,in -2; think,about 2; think,of -2; throw,into -2; tie,in -2; tie,to 2
word&prep: trounce,in -2; turn,into -2; turn,on -2; turn,to 7; vie,for 3; vote,against 2; vote,in -6; vouch,for 3
word&prep: work,for -3; work,on -2; work,with -2; write,in 4; write,to -3
word&what: accept,nomination 3; accord,average 2; accord,result 3; aim,at 2; among,voter 2; among,woman 2
word&what: announce,announce 2; appear,be 3; appear,have 4; ask,be 3; ask,question -2; attack,clinton 4
word&what: attack,trump 3; award,delegate -3; back,candidate -3; ban,muslims -3; by,margin -2; by,point -2
word&what: call,trump 4; campaign,clinton -2; case,be 3; cast,ballot -3; chance,of -2; chief,staff -2
word&what: clinch,nomination -2; compare,percent -2; decline,comment 5; draw,attention 4; drop,out -2; end,campaign -2
word&what: endorse,candidate -4; endorse,sanders -3; endorse,trump 2; expect,be -4; face,criticism 2; fact,be -2
word&what: favor,clinton -2; find,way -4; focus,campaign 4; focus,issue -2; focus,on -2; for,clinton -2; for,voter 4
word&what: from,crowd 2; get,percent 2; have,experience 2; have,pay 2; have,support 3; hope,of 2; idea,be -4
word&what: in,address 3; in,book 4; in,city 2; in,court 2; in,email -2; in,hope 3; in,interview -3; in,order -2
word&what: in,poll 9; in,report 2; in,speech -2; in,state -2; in,survey 7; in,time 3; in,video 3; in,word 2
word&what: know,be -2; know,for 2; lead,sanders -2; make,case 5; make,clear 12; margin,error -2; mean,have -2
word&what: need,win -3; note,as 2; order,release 3; pay,attention 4; pay,tribute 3; pledge,ban -5; question,of 3
word&what: raise,million -2; raise,money -2; raise,question -2; raise,rate -2; release,video -4; report,spend 4
word&what: request,comment -3; respond,question -3; response,question -4; run,ad 3; run,campaign -2; say,be 2
word&what: secretary,state -2; seem,be -3; shake,hand -2; show,lead 4; show,trump 2; speak,reporter -2; spend,much 2
word&what: split,on 3; suggest,be 4; support,candidate 3; support,clinton -2; support,sanders 4; supporter,clinton 4
word&what: supporter,sanders 2; take,advantage -2; take,aim 3; take,issue 8; take,office -2; take,place -3
word&what: take,question -2; take,shot 5; take,stage -5; take,win -2; think,be 2; throw,support 3; to,democrats 2
word&what: to,left 2; to,people 2; to,poll -2; to,republicans 2; try,get 2; turn out,be -2; tweet,pic= -4
word&what: under,pressure -2; under,scrutiny 3; view,as -4; vote,clinton -2; vote,primary -3; vote,trump 3; want,be -2
word&what: win,primary -2
word: adjective,eager -4; adjective,familiar -3; adjective,likely -2; adjective,many -3; adjective,most -2
word: adjective,open -3; adjective,ready -2; adjective,willing 2; compared,note 2; impersonal,evidence 4
word: impersonal,hard -2; impersonal,unclear 4; noun-clause,ability -4; noun-clause,campaign -2; noun-clause,chance -3
word: noun-clause,desire 2; noun-clause,effort -5; noun-clause,fact -3; noun-clause,opportunity -2
word: noun-clause,order -2; noun-clause,plan -3; noun-clause,possibility -2; noun-clause,pressure -3
word: noun-clause,promise 3; noun-clause,reason 3; noun-clause,strategy 2; noun-clause,suggestion 2
word: noun-clause,time -2; noun-is,problem -2; noun-prep,access -2; noun-prep,account 4; noun-prep,addition -3
word: noun-prep,address -3; noun-prep,advantage -3; noun-prep,adviser -2; noun-prep,advocate 4; noun-prep,analysis -2
word: noun-prep,announcement 5; noun-prep,answer 2; noun-prep,appeal -3; noun-prep,attack 2; noun-prep,author -2
word: noun-prep,average -2; noun-prep,backing 2; noun-prep,ban 2; noun-prep,battle -4; noun-prep,bid -3
word: noun-prep,board 5; noun-prep,book -2; noun-prep,call 6; noun-prep,candidate -4; noun-prep,case 4
word: noun-prep,chairman -2; noun-prep,chance -2; noun-prep,chant 4; noun-prep,charge -4; noun-prep,chief -2
word: noun-prep,claim -7; noun-prep,comment -3; noun-prep,contest -3; noun-prep,controversy -4
word: noun-prep,conversation 6; noun-prep,cost -2; noun-prep,coverage 5; noun-prep,critic 2; noun-prep,criticism 5
word: noun-prep,critique 7; noun-prep,crowd -2; noun-prep,day -3; noun-prep,decade -2; noun-prep,decision -3
word: noun-prep,defense 3; noun-prep,delegate -2; noun-prep,demand -2; noun-prep,detail 2; noun-prep,difference -2
word: noun-prep,director -3; noun-prep,discussion 6; noun-prep,display 2; noun-prep,effort -2; noun-prep,example 4
word: noun-prep,exchange -2; noun-prep,expectation -2; noun-prep,experience -2; noun-prep,expert -2; noun-prep,favor 3
word: noun-prep,front -2; noun-prep,goal 2; noun-prep,group -3; noun-prep,half -2; noun-prep,handful 2
word: noun-prep,handling -2; noun-prep,head -2; noun-prep,history -2; noun-prep,host -2; noun-prep,hundred -2
word: noun-prep,impact -2; noun-prep,influence -2; noun-prep,interest 6; noun-prep,interview -4; noun-prep,issue 5
word: noun-prep,kind -2; noun-prep,lawsuit 6; noun-prep,lead -4; noun-prep,leader -3; noun-prep,letter 3
word: noun-prep,level -2; noun-prep,link 2; noun-prep,look 6; noun-prep,loss -2; noun-prep,majority -3
word: noun-prep,margin -3; noun-prep,meeting -2; noun-prep,member -4; noun-prep,message 3; noun-prep,million -2
word: noun-prep,news -3; noun-prep,nomination -2; noun-prep,none -2; noun-prep,note 3; noun-prep,notion -4
word: noun-prep,number -3; noun-prep,opinion 5; noun-prep,opportunity -2; noun-prep,opposition 4; noun-prep,part -4
word: noun-prep,path -2; noun-prep,people -3; noun-prep,percent -6; noun-prep,plenty -2; noun-prep,point 6
word: noun-prep,policy 5; noun-prep,popularity 2; noun-prep,position -3; noun-prep,post 3; noun-prep,president -3
word: noun-prep,preview 3; noun-prep,primary -2; noun-prep,priority 4; noun-prep,proposal 3; noun-prep,protest 4
word: noun-prep,race -3; noun-prep,reaction 2; noun-prep,record -3; noun-prep,reference 2; noun-prep,relationship -2
word: noun-prep,release 2; noun-prep,remark -2; noun-prep,report 4; noun-prep,reputation 2; noun-prep,response 2
word: noun-prep,result -2; noun-prep,review 2; noun-prep,risk -2; noun-prep,role -3; noun-prep,rule -2
word: noun-prep,ruling 6; noun-prep,run -2; noun-prep,secretary -3; noun-prep,sense 5; noun-prep,series -3
word: noun-prep,share -2; noun-prep,shot -2; noun-prep,sign 5; noun-prep,speculation -2; noun-prep,speech 5
word: noun-prep,spokesman -2; noun-prep,staff -2; noun-prep,stance 2; noun-prep,standing 2; noun-prep,story 7
word: noun-prep,strategy 2; noun-prep,subject 4; noun-prep,support -2; noun-prep,supporter 7; noun-prep,talk 8
word: noun-prep,term -2; noun-prep,thousand -2; noun-prep,threat -4; noun-prep,tie -2; noun-prep,time -2
word: noun-prep,tone 2; noun-prep,use -3; noun-prep,victory -3; noun-prep,view -2; noun-prep,voice 4
word: noun-prep,vote -2; noun-prep,voter -3; noun-prep,war -2; noun-prep,way -3; noun-prep,week -2; noun-prep,win -2
word: noun-prep,word 4; open,announce 4; open,base -4; open,brief -2; open,build -2; open,call -5; open,charge 2
word: open,conduct -3; open,design 3; open,direct 3; open,divide 2; open,draw 2; open,expect 6; open,find -2
word: open,fire 2; open,force -2; open,hold -3; open,intend 2; open,interview -2; open,involve -2; open,issue -2
word: open,kill -2; open,know 5; open,leave -2; open,link -2; open,list 2; open,poise -2; open,post -2; open,press -3
word: open,publish -4; open,release -4; open,say 2; open,schedule -2; open,see -4; open,set -3; open,show 2
word: open,suppose -3; open,take -2; open,tie -2; open,title 2; open,treat -5; open,use -3; open,write -4
word: predicate,able -3; predicate,assure 3; predicate,close -2; predicate,confident 3; predicate,eager 3
word: predicate,eligible -2; predicate,expect -4; predicate,focus -3; predicate,hard 3; predicate,high -2
word: predicate,important -2; predicate,involve -2; predicate,know 3; predicate,likely -2; predicate,member -2
word: predicate,moment 2; predicate,news 2; predicate,old -2; predicate,part -2; predicate,point -2
word: predicate,position -2; predicate,president -2; predicate,see -2; predicate,similar -2; predicate,strong -2
word: predicate,successful -2; predicate,supporter 5; predicate,true -2; predicate,unable -2; relative,have 2
word: relative,make -2; relative,want 2; seeming,appear 2; seeming,seem 2; setting,among -3; setting,from -2
word: setting,in -3; setting,to -3; setting,under 2; verb,abandon -2; verb,accept -2; verb,accompany -3
word: verb,accord 10; verb,accuse 3; verb,achieve -2; verb,acknowledge 4; verb,act -3; verb,address 6; verb,adopt 3
word: verb,advance -2; verb,advocate -2; verb,affect -2; verb,air -6; verb,allow 3; verb,amass -2; verb,anger 8
word: verb,answer -2; verb,apologize 2; verb,appeal -4; verb,apply -3; verb,appoint 5; verb,approach -3; verb,argue 2
word: verb,arrive -4; verb,assail 7; verb,assume -5; verb,attempt -3; verb,attend -4; verb,attract -2; verb,avoid -2
word: verb,await -2; verb,ban 3; verb,bar 2; verb,beat -3; verb,become -2; verb,begin -3; verb,benefit -2
word: verb,best -2; verb,block 2; verb,bolster -2; verb,break -5; verb,break down 2; verb,bring -2; verb,bring up 5
word: verb,buck -2; verb,build -6; verb,call on 5; verb,call out 2; verb,campaign -8; verb,cancel -2
word: verb,capitalize -2; verb,carry -3; verb,carry out -2; verb,catch -3; verb,caucus -2; verb,cause -4
word: verb,celebrate 2; verb,chant 2; verb,charge 2; verb,choose -5; verb,cite 6; verb,claim 2; verb,clear -2
word: verb,clinch -2; verb,close -2; verb,collect -3; verb,come -5; verb,come out 4; verb,comment 2; verb,compare -3
word: verb,compete -2; verb,compile 2; verb,complete -2; verb,conduct -3; verb,consider -2; verb,continue -5
word: verb,contrast 3; verb,contribute -4; verb,control -3; verb,convert -2; verb,convince 4; verb,coordinate -2
word: verb,cost -2; verb,count 4; verb,craft 2; verb,credit 3; verb,criticize 4; verb,cross -2; verb,crush -2
word: verb,deal -3; verb,declare -3; verb,decline 4; verb,defeat -2; verb,defend 2; verb,define 2; verb,deliver 2
word: verb,demonstrate -2; verb,denounce 2; verb,depend -3; verb,deploy -2; verb,descend -2; verb,describe 4
word: verb,determine -2; verb,develop -3; verb,devote 3; verb,die -2; verb,diminish -2; verb,direct -3
word: verb,disagree 3; verb,disavow 2; verb,discover -2; verb,discuss 5; verb,dismiss -3; verb,dispatch -2
word: verb,display -2; verb,distance 2; verb,divide -2; verb,do -6; verb,dominate -4; verb,donate -2
word: verb,double down 2; verb,drive -3; verb,drop -2; verb,earn -4; verb,eat -2; verb,elect 2; verb,eliminate -2
word: verb,email -2; verb,embrace -3; verb,emerge -2; verb,enable -2; verb,encounter -2; verb,encourage 3
word: verb,end up -2; verb,endorse 6; verb,engage 3; verb,enjoy 5; verb,ensure -3; verb,enter -5; verb,erupt 2
word: verb,establish 3; verb,exceed -2; verb,exist -2; verb,expand -5; verb,expect 5; verb,experience 4
word: verb,exploit 4; verb,explore 4; verb,expose 5; verb,extend -2; verb,face -6; verb,fail -3; verb,fall -4
word: verb,fear 3; verb,feature -2; verb,feel -2; verb,fight 2; verb,figure -4; verb,figure out 3; verb,file 2
word: verb,fill -2; verb,finance -2; verb,find -3; verb,finish -3; verb,fire 4; verb,fit -2; verb,flee -2; verb,fly -4
word: verb,follow -4; verb,force -3; verb,form -3; verb,found -4; verb,free -2; verb,fuel -3; verb,fund -3
word: verb,gain -3; verb,garner -2; verb,gather -3; verb,get -6; verb,go -5; verb,grow -2; verb,grow up -2
word: verb,hammer -2; verb,happen -4; verb,have -4; verb,head -4; verb,hear -2; verb,help -8; verb,highlight -5
word: verb,hire 2; verb,hit -3; verb,hop 2; verb,hope -4; verb,host -4; verb,huddle -2; verb,ignore 8; verb,impose 4
word: verb,improve -2; verb,include -2; verb,increase -3; verb,indicate -2; verb,influence -2; verb,interrupt -2
word: verb,introduce 4; verb,invest -2; verb,involve -3; verb,issue -4; verb,join -5; verb,judge 5; verb,keep -4
word: verb,keep up -2; verb,kick off -2; verb,kill -3; verb,knock 3; verb,know 2; verb,label 3; verb,lament 2
word: verb,lash out 5; verb,lay 2; verb,lay out 3; verb,lead -7; verb,lean 2; verb,leave -7; verb,let -2; verb,liken 4
word: verb,limit 2; verb,line up 3; verb,link 4; verb,list 5; verb,listen -3; verb,live -3; verb,lobby -3
word: verb,loom -2; verb,lose -7; verb,maintain -4; verb,make up -4; verb,manage -3; verb,mark -2; verb,marry -3
word: verb,match -2; verb,mean -9; verb,meet -5; verb,mention 3; verb,miss -2; verb,move -9; verb,name 4
word: verb,navigate -2; verb,negotiate 4; verb,note 5; verb,notice 3; verb,obtain -3; verb,occupy -2; verb,open -3
word: verb,open up 3; verb,oppose 3; verb,order 4; verb,organize -3; verb,outline 3; verb,overcome -2; verb,oversee -2
word: verb,owe -2; verb,own -4; verb,pass 6; verb,pay -4; verb,perform -3; verb,persuade 2; verb,pick 3
word: verb,pick up -2; verb,pivot 3; verb,plan 3; verb,play -2; verb,plead 2; verb,pledge -2; verb,point 2
word: verb,point out 3; verb,portray 2; verb,pose -2; verb,position 3; verb,post -3; verb,practice -2; verb,predict 3
word: verb,prefer 4; verb,prepare -3; verb,present -4; verb,preside -2; verb,press -2; verb,pressure 5
word: verb,presumptive -2; verb,project 5; verb,promise -3; verb,promote 8; verb,prompt -3; verb,propel -2
word: verb,propose 3; verb,prosecute 3; verb,protect -2; verb,protest -5; verb,prove -7; verb,provide 2
word: verb,publish -5; verb,pull -3; verb,punch -2; verb,purchase -2; verb,pursue 2; verb,put 2; verb,race -2
word: verb,rally -5; verb,range 2; verb,rank -2; verb,reach out -2; verb,read -3; verb,realize 3; verb,rebuff 2
word: verb,receive -3; verb,recognize 2; verb,recommend 5; verb,refer 3; verb,reference 4; verb,reflect -5
word: verb,refuse 3; verb,release -4; verb,remain -6; verb,remember 2; verb,remind 4; verb,renew 2; verb,repeat -2
word: verb,replace -3; verb,report -2; verb,require -4; verb,resist 2; verb,resonate 5; verb,respond -4
word: verb,restrict 9; verb,result -2; verb,retain -2; verb,return -2; verb,retweete 6; verb,revisit 2; verb,roll -2
word: verb,rule 3; verb,rush -3; verb,save -2; verb,say 5; verb,score -3; verb,scramble -7; verb,search -3
word: verb,secure -4; verb,seize -3; verb,sell -3; verb,send -4; verb,serve -5; verb,set off -2; verb,set up -3
word: verb,shake up -2; verb,shape -2; verb,show up -3; verb,sign -3; verb,sit -3; verb,solidify -3; verb,sound 5
word: verb,speak -7; verb,speak out 9; verb,spend -5; verb,spot 4; verb,stake -2; verb,stand 2; verb,star -2
word: verb,start -5; verb,stay -3; verb,step -2; verb,step up -2; verb,stop -4; verb,struggle -4; verb,study -3
word: verb,succeed -3; verb,sue 5; verb,suffer -2; verb,suggest 2; verb,support 3; verb,surge -2; verb,surround -2
word: verb,survey -3; verb,survive -3; verb,sweep -3; verb,swing 2; verb,take -3; verb,take down -2; verb,take on -4
word: verb,talk -3; verb,tap -4; verb,target 4; verb,tend -2; verb,test -2; verb,think 3; verb,threaten -3; verb,tie 2
word: verb,top -2; verb,trail -4; verb,transform -2; verb,travel -3; verb,trigger -2; verb,trounce -2; verb,trump -2
word: verb,try -4; verb,turn out -5; verb,tweet -4; verb,undermine -3; verb,underscore -6; verb,unveil -3
word: verb,upset 2; verb,urge 4; verb,violate -2; verb,visit -4; verb,vote 2; verb,vouch 3; verb,wait -3; verb,want 2
word: verb,wear -4; verb,widen -2; verb,win -8; verb,withdraw 4; verb,withhold 2; verb,witness 7; verb,work -5
word: verb,worry 4; verb,write -2; verb,’ -6; verb,’re -2; verb,’s -5
`;
