"""Ordinary words of French and Italian that are names of persons too: alone they name nobody."""

from typing import Final

ORDINARY: Final = frozenset("""
abattu abbe accetta acier agis agosto aimable aime aine ala alba albergo alberi albero alerte alla allais alle allee
allemand aller alles allez allies alliez allo alpha amano amant amante amare amata amato ame amen ami amiche amici
amico amis amo amore amour amoureux ancien andra andrei andro anelli anello ange angeli angelo anglais annee anni
anno anonyme antico anziani aout appel aprile arbre arco argento ari aria armati armato arrive art arts assez
assunto aube aura aurora autant automne autour autunno avenue averne avez aviez avis avocat avril bada bagarre bagni
bague bah bai bail bain baise baisse bal balade balance balla balle ballo ballon bambina bambino banc banco banda
bande bandiera bar bara barba barbe barca barre barriere bas bassa basse bassi basso bastone bat bataille batard
bateau baton bats battaglia batte battu beau beaute beaux bei bel bella belle belles bellezza belli bellissimo bello
ben bene beni benjamin benvenuta benvenuti benvenuto benzina berger beve bianca bianchi bianco bidon bien bienvenu
bienvenue biere bijoux billet bionda birre bisogno black blanc blanche ble bleu bloc blonde bloque blu bocca boire
bois boisson boit boite bol bomba bon bonheur bonhomme bonjour bonne bonnes bons bonte bord bordel bornes borsa
boschi bosco boss bosse bosser boston botta botte botter bouche boucher boucle bouclier boue bouge bouger boulanger
boule boulevard boulot bourre bourse bout bouteille bouton braccia branche branco brandon bras bravi bravo brillant
brille brindisi brise brosse brouillard brule brun bruno buchi buffo buon buono bureau bureaux bus but butta cabane
cable caccia cacciatore cache cade cadeau cadre cafe caffe cage caisse calin calme calmes calmo calore cambi cambio
came camera camp campagna campagne campi campione campioni campo campus canada canal canale canape canard cane canon
canta cantina canto cap capelli capitaine capito capo caporale cappello capra capucine car cara cari carico carina
carine carini carino carne carnet caro carriere carro carrozza carta carte carter carton cas casa case casi casier
casini casino caso casse cassetta cassette castello catena cava cavaliere cavalli cavallo cave ceci ceder cella
celle celles cena cendres cense cercle cerise certa certain certo cerveau cervelle cervello ces cesse cette chacun
chaine chair chaise chambre chambres champ champagne champion champs chance chanson chante chanteur chantier chapeau
charge chariot charite charmant charpentier chasse chasseur chat chateau chatte chaud chaude chef chemin cher chere
cheri cherie cheval chevalier chevaux cheveux cheville chiari chiaro chier chiesa chiffre chine choisi choix chou
chouette christ chu ciao cieux cima cimetiere cinq cinque circo cite citoyen citoyenne citron cittadini cittadino
civil clair claire classe cloche cochon coda coeur coffre coin coince col colin colle collier colline colonel
colonna colpo coma combat come comme comment commissaire commun commune compagnie compagno compagnon compte comte
comune concetto conforto conge coniglio conne cons conscience conseil considere consigli consiglio constant contact
conte content contento conti conto contraire contre controle cool copie copine corda corde cordes corona corps corre
corrente corsa corsi corso corte corto cosi costa costante costi cote cotes cotta couche couloir coupe coupez cour
courage courageux courant couronne courrier cours course court courte cousin coute couteau couvert crane crea crema
creme cretin crie crier cris cristal croce croise croix cru cruel cura cure curieux custode cyclable dai dal dalla
dalle dallo dame dames dando danger danse danza dara dare dati dato dea debat debout debut decembre deces deconne
defaut degage degres dehors dei deja del delire delle demain demeure demon demons dente depart depasse depeche
deplace depose derriere des descendre desert desideri desiderio desir desire desole desormais dessert dessin dessus
destin destro detail detruit deuil deux devais devant deve devez devi devienne devine devoir dia diamant diamante
dieu dieux digne dille dimanche diner dio dire direz dis disant discours disse divine docteur doit dolce dolci
domaine domenica don donna donne donnee donner donnez dono dons doppia dorme dort dos dose dossier dosso dottori
double douce doucement douche doue doute doux drago dragon drame drapeau drogue droit duc duca due dur dura durant
durante dure duri duro echappe ecole egal egli ego ella elles empereur enfer engin ennuyer erba ero escalier
espagnol esprit esser estate etoile etre europa europe expert faccenda faccio fache facon fagioli faille fais
faisant fait falla fallo falso fama fantasia far fara farci fardeau fare faro farsi fatica fatta faut faux faveur
fede fedele fee felice felici felicita fenetre fer fera ferez ferme fermo ferro festa feste feuille fiamma fiche
fiches fico fidele fiere fiers fievre figura fil fila filet fille fillette filo fils fin fine fini fino fiore fiori
fiston fixe flamme fleche fleur florida flotte foglio foi foire fois folie fond fonds font fontaine fontana fonte
fonti force foresta foret forme fort forte fortes forti fortuna fortunata fortunati fortunato fortune fosse foto
fouille foule four fox foyer fra fraiche franc franca francais france francese francia franco frappe fratello frere
fresco fric frigo fromage front frontiere fruit fume fumo fuoco fusil gache gacher gaffe gagnant gagne gagner galera
gamba gambe gamin gara garcon garde gardes gardez gardien gare gars gas gateau gateaux gatti gatto gauche gay geant
gemelli gemma gene generoso geniale genie genou genoux genre gens gente gentil gentile gentili gentils gere geste
giardino gigante gioia giovani giro giudice giunta giusto glace gloire gloria gola gorge gorges gosse gout goutte
gouverneur grace grain gran grand grande grandi grange gras grasso grato grave graves grazia grazie gre greco green
greve grille gris gros grosse grossi grossier grosso guardia guerra guerre guerrier guerriero guida guide guider
guidi guido guise gusto hache hai haine hais hall han hanno harper hasard hate haut haute hauteur hein helas hello
herbe heritier heros heu heure heureux hiver hommage homo horaires hors hote hua hum humain hunter ideale idee
imparato impasse inconnu indiana info inglese innocent innocente innocenti inverno ione iris isola italia italiano
italie jacques jaloux jamais jardin jasmin jaune jersey jet jette jeu jeudi jeune jeunesse jeux job joie joint joli
jolie joue jouet jour journal journaux journee joyeux juge juif juillet juin jules jumeaux junior jure jury jus
juste justice king lac lache lacher lago lama lame lampe lana lance lancement lancia lane langue lapin large largo
las latte lave lega legal legato leger legere lemaire lento leonard leone leurs leva leve levee lever libera
liberato libero liberte libre libri lie lien liens lies lieta lieto lieu lieux ligne liguria lilas linda linge
lingua lion lis loi loin lois lombardia londres long longue lord loro lot louche loue louer loup lourd lourde loyal
loyaute loyer luce luci lumiere luna lune lungo lupi lupo lusso lutter mac macchia machin madonna madre maestro
maggio maggiore magnifico mai maillot main maintenant maire mairie mais maison maisons maitre majeste major mal male
malin maman mamie man manca manche manco manette mange mangez mani maniere mannequin mano manoir manteau manuel
mappa marc marchand marchandise marche marcher marches marchio marcia mardi mare marguerite mariage marier maries
marin marino marque marquer marques marrant marre mars marteau martello martiaux marzo maschio massa masse massima
massimo matta matti mattina mauvais maya mazza medaille medecin medici medico meglio meilleur mela mele meler membre
meme menacer menage mene mener mens menteur mento mentre menu mer merce merci mercier merda mere merite merveille
merveilleux message messe messi mesure met metier metro mette mettez mettra meunier meurs mezza mia midi mie miel
miele mien miens miglior migliore migliori mignon mila miles mille million min mine mio mira miroir mis misere miss
mobilite moche mode moderne modeste moi moins moitie molla molto mome monaco monde mondo moneta monsieur montagna
montagne montant monte monter montre monts moral morceau morgue mori mort mortel mortes mosca mossa mosse mot motel
mouche moulin mourant moustache moyen mur mura muro nana naso natale naturel nave navette nee negro neige nel nella
nelle nello neri nero nervi neve neveu nez nier niveau nobile noble noel noir noire nord norma nos nota note noto
notte nouveau nouvel nouvelle nove noyer nue octobre offre oiseau onde onesto ora orange ordinaire ore oro orso oses
otto oublie ours ouvre pace padre paga pagano page pages pago pain paire paix palais palazzo pale palla palle palmer
pan pane panico panier panneau pantaloni papa papier papillon paquet paradis paradiso parc parce pardon pare parent
parente parenti pareti parfait parfaite paris parking parlant parola parole part partout pas passa passant passe
passera passi passion pasta pasteur pastore patient patrie patron pause paye payer pays pazienza peau peche pecher
pede peine peli pelle pena pendant pendu pene penna penny pensa per perche perdu pere peres perfetti perfetto perla
pero perse personne pesce pesci pete petit petite peu peuple piani piano piatti piazza piccoli piccolo pied piemonte
pierre pierres pietra pietre pige pile pique piquer pire pires piste pistolet pitie piu pizza place plaine plaire
plais plaisir plait plan planche planque plante plat plateau plomb plu plus poche poete poignet poil point pointe
poison poisson poli police pollo pomme pommes pont ponte populaire porc porco porre port porta portail portais
portant porte porter portero portes porto portrait pose poser posez posta poste pot pote potenza poubelle pouce
poudre poule poulet poupee pourrez pousse poussiere pozzo prairie pre premier prenant prenez pres presa present
presse pret prete pretre prie prier priere prima primavera prime primo prince princesse principio printemps prise
privato prive procureur profit promesse promis prouve provence provo prudent prune publier puis puissant pull quadri
quai quartier quarto quatre quattro queste quinta quinto quitte rabbia race ragazzi ragazzo rage raggi raggio raison
rang ranger rat rats ravi ray rayon razza reale reali record recule recupero refait regard regina regne reine remise
renda rende rendu rene renonce renverse renvoye requin ressort resta restes rete retour retourne reve reveil
reveille reveiller revenu ricca ricchi ricco riche ride riesco riga rigole ris riso riva riviera riviere rob roba
robe robin robot roccia roche rocher roches rock roi role roman rond rosa rose roses rossa rosse rossi rosso rotta
roue rouge rouges roule route roux royal rue rumeur russe russo sabato sable sabre sac sacco sache sacre sage saggio
sai saigne sain saine saint sainte sais saison sala salaud sale sales sali salle salon salut salva salvato salvatore
salve salvi salvo samedi san sana sang sans santa sante santo saputo sara saro sauce saura saut saute sauter sauvage
sauve sauvee savoie savon scala scarpa schiavi schiavo scrive sec secco seche second seconde secondi secondo secret
secretariat sede sega segreto segue segui seigneur sein sel selon senatore seno sens sensi sentier septembre sera
serais sere serena sergent seri serie serio serment serra serre sers sert serva serve servent servo sesto sette sia
siano signe signes signor signore signori sin sincere sire six soccorso soda soeur sogno soin sol sola soldati soldo
sole soleil soli solitude solo somma somme sommeil sommet son sors sort sotto sou souci soudain souhait soupe sourd
souris sous souvent soyez spada spagnolo spencer spera speranza spina spirito sta stabile stable stan stella storto
strada strano succo sucre sue sueur suffit suisse suivant sujet sulla sur sure surnom surveille tableau tache taille
tal talent tali tant tanti tara tard tardi targa tarte tas tasca tasse taule taupe taxi tedeschi tedesco tel telle
tempesta temple temps terme termes termine termini terra terrain terre terres terrible terro terzo tesoro testa
teste testo tete the theatre theme tian tir tire tizi tizio tocco toi tolga ton tonnerre top tornare tornato tornero
toro torre torrent tort torta total touche tour tourne tous train tranquille tranquillo transport travail travaille
travaux travers traverse tresor troia trois trou trouble trouille troupe trouve trova trovato truc trucchi trucco
tua tueur uccelli uccello unico unique vacca vache vado vague vain vainqueur vais vaisseau vale valent valeur valle
vallee vallone valore van vas vaste vaux vecchi vecchio vedere veille veiller velo venant vende venisse venite venne
vent vente vento ventre venus venuti vera verde verdi vere verger vergine verita verite vernice vero verra verre
verres verro verrons vers vert verte vertu veste vetro veuille veuve veux via viale viande vicini vicino victoire
victoria vide vie vieil vieille vienne viens vierge vies vieux vigne vilain villa village ville villes vin vince
vinci viol viola viole violette vire vis visage vise viste vit vita vitale vite vitre vittoria vivant vive vivent
voce voci voile voisin voisine voix vol vola volant volante volo volta volte vos vouloir voyant voyez vue vulgaire
williams yin zaino zia
""".split())
"""Folded, three letters at least. From frequency ranks of the two languages crossed with lists of names; names that are
hardly ever a word otherwise (Martin, Marie, Chiara) were left out."""
