/**
 * What the repair knows of letters that can lose a byte, by language. `marks`: the letters beyond
 * ASCII that lose none, commonest first; they tell which language a text is in. `letters`: a letter,
 * the natural logarithm of its share among all letters, and how it likes its neighbours before and
 * after it: for each of `neighbours` (_ is anything else, 漢 any Han) half nats of pointwise mutual
 * information, as letters with m for 0, n for +0.5. A capital is known by what follows it.
 *
 * Counted in public lists of word frequencies (film subtitles), for Russian and Japanese also in the
 * prose of translated documentation of software, the halves weighted alike. Nothing is taken from
 * the texts that the tests mend.
 */
export type LetterStatistics = {
  language: string
  marks: string
  neighbours: string
  letters: ReadonlyArray<[letter: string, logShare: number, before: string, after: string]>
}

export const LETTER_STATISTICS: readonly LetterStatistics[] = [
  {
    language: 'fr',
    marks: 'éèêçôîâûùïœãëñ',
    neighbours: '_abcdefghijklmnopqrstuvwxyzàâçèéêîôùû',
    letters: [
      ['à', -6.3, 'pacfbadcdfqgpbaabdaaaachhfiminfcgiimj', 'paebcaeddahgacaacfaaaadifefjjjfbhiikj']
    ]
  },
  {
    language: 'es',
    marks: 'óáéñúüãèçâôòºì',
    neighbours: '_abcdefghijklmnopqrstuvwxyzáéíñóú',
    letters: [
      ['í', -4.9, 'fjomnjomnaiinnlkkbpomooflddcdencf', 'npmmmhombakehllkjmklkaigeclbbeebf'],
      ['à', -11.3, 'hiljjillljpmopjjolmjqklmmmpmmlmmm', 'pilkkimlljmmkkmilmjpjklmmlmlllmlm'],
      ['Á', -11.3, '', 'gdqngdqpjejlonpelkpkmgllljjjjikjl']
    ]
  },
  {
    language: 'pt',
    marks: 'ãáçéóêõúâôäüªè',
    neighbours: '_abcdefghijklmnopqrstuvwxyzàáâãçéêíóõú',
    letters: [
      [
        'í',
        -6.0,
        'inmnmhpmjaegpnmjldnnnoohnhmkfjdeghfghh',
        'kmoqpeqncaggnmohnolmngriffomejdlfgffhi'
      ],
      [
        'à',
        -7.7,
        'pbfdgbgfkcojkdgcegfdjejkikimilghjkijkk',
        'pbgiebhkgcjjeddfgrcoddgkiihmhlghjjijkk'
      ],
      ['Á', -10.9, '', 'lcinfdqshekkpljdljpmmllljjjmiliikkjkll'],
      ['Í', -12.1, '', 'enjonfkjjglliorfjlkjkhjmllkmkmjklllllm']
    ]
  },
  {
    language: 'it',
    marks: 'èòìéùáóñãúçîøü',
    neighbours: '_abcdefghijklmnopqrstuvwxyzàèéìòù',
    letters: [
      ['à', -6.7, 'cahbkajddmlhleaamgqipfhikihmmmmmm', 'paecdafdedlhbcaadjabacdjkheilkjjk'],
      ['í', -10.1, 'llnmomkmkhmlmomkmlmomlommmkmmmmmm', 'omnmjgljkgmlomlmjmhikjjmmlkmmmmmq']
    ]
  },
  {
    language: 'ca',
    marks: 'éóèòçúïüáöøŀñä',
    neighbours: '_abcdefghijklmnopqrstuvwxyzàçèéíïòóú',
    letters: [
      ['à', -5.2, 'jammlfnlkkljnokdlbqkpjlfllidnedegffg', 'oalojaongfeellmannmolipgldfcfdcdgedg'],
      ['í', -5.7, 'gillmfolkedknolflcnpopogrkjelfeknggh', 'ojmommpledfmlmmglngnlalhidgdghdineeh']
    ]
  },
  {
    language: 'cs',
    marks: 'áěřšžéýůúňťóľä',
    neighbours: '_abcdefghijklmnoprstuvwxyzáéíóúýčďěňřšťůž',
    letters: [
      [
        'í',
        -3.6,
        'aamnnakhbhoannpalcmnaodmanaaafdapeaeqqeao',
        'namolacglaknlpkallmnamedanaaafhamhanlpkan'
      ],
      [
        'č',
        -4.8,
        'mnkakoddgokgjhlohleiokfgnjnonhrmehmggehka',
        'kmikaoedapapkeojfcfllagfaamgphjbefamaafma'
      ],
      [
        'ď',
        -6.9,
        'imddcqhhdnqcbchncjbbpcjkldjliljgfkokefkhm',
        'piehcaihdbelbnbhecgphdkjdeofcklffjdjeejgf'
      ],
      ['Š', -9.1, '', 'cndcbnhhcldpnkekrjcnmmjjcelqokleeicodkvfe']
    ]
  },
  {
    language: 'sk',
    marks: 'ášťžýúéľôňóäŕĺ',
    neighbours: '_abcdefghijklmnoprstuvwxyzáäéíóôúýčďľňšťž',
    letters: [
      [
        'í',
        -4.4,
        'hdomodmkhiniolodmonndnepanaedaecbbqibeqdp',
        'nalomahcjalokqmamkoncnffanaeaaecaamnolqln'
      ],
      [
        'č',
        -4.5,
        'nnjajoccfnkfhflohkcfnlefngorhmfgpjaegeada',
        'knicamdcdoaokgooaegknaffaaeeeqecoaadbjmaa'
      ],
      [
        'ď',
        -6.3,
        'mlccbpffcgibabeobhaepnijeimigniglfdhfhdhm',
        'opdcbchgcdcfaoakdabnibjicdjiehigeddhfhddn'
      ],
      ['Š', -8.9, '', 'bmdcblhgcndpljhlrgcqlmjjcdkiqmigeeehohkqe'],
      ['Á', -10.0, '', 'hbfjebjiecfeihsbfgedkekkemjkhfkigggjhjffg'],
      ['Ď', -10.3, '', 'argfefjjfdfededcgdedeelkfgfkhkkjhggjijggk'],
      ['Í', -11.2, '', 'hehlgdkkgehgfkfehntfggllhhgljhlkiiikjkiii']
    ]
  },
  {
    language: 'pl',
    marks: 'łęśążćóńźêéœüš',
    neighbours: '_abcdefghijklmnoprstuvwxyzóąćęłńśźż',
    letters: [['Ł', -10.1, '', 'eqldejjggbeeeednfddenkelmkrqgfejgjk']]
  },
  {
    language: 'hu',
    marks: 'áéöóüőúűõăšńûô',
    neighbours: '_abcdefghijklmnoprstuvwxyzáéíóöúüőű',
    letters: [
      ['í', -5.3, 'lbomngboqchomnkaomnlbmgiopjaccbecjf', 'ccglibeobamgjlmampkqbshianaaccbeccf'],
      ['Á', -8.9, '', 'gaklhalnlgibqldampkohdjjciicfedleeh'],
      ['Ő', -9.7, '', 'nbegddpcfcepfhfcgqonffkkdfddgffigmi'],
      ['Í', -10.0, '', 'fcfgebirgdldclgdgqdmfjllendehggiggj']
    ]
  },
  {
    language: 'ro',
    marks: 'ăţşîâțșãºéþäüª',
    neighbours: '_abcdefghijklmnoprstuvwxyzâîăşţșț',
    letters: [
      ['Î', -7.4, '', 'babaaacagjdelpraaaggabgedbciamomn'],
      ['Ş', -8.4, '', 'dldlckechpfgdjambcapidigfdejajcih']
    ]
  },
  {
    language: 'tr',
    marks: 'ıüşğçöâãîäûéåñ',
    neighbours: '_abcdefghijklmnoprstuvwyzâçöüğış',
    letters: [['Ş', -8.4, '', 'cndcapeedoiaaaaldabapdiabidonchi']]
  },
  {
    language: 'lv',
    marks: 'īēšūņļžķģäâąùî',
    neighbours: '_abcdefghijklmnoprstuvzâäāčēģīķļņšūž',
    letters: [
      ['ā', -3.3, 'hanmnfjongponooannmohmlffcmacahomnan', 'ngmpoanjhgpomolaoomnfnkfecmblallkmal'],
      ['č', -6.9, 'ooheilhdincchgnoiifimhdlllidilhgfilh', 'ineecoiijndggkcnebjbqddkkmjljligfeoh'],
      ['ō', -10.4, 'jhjkjllkmqjijjijjiiijjopmjmkmqmllkll', 'mnkkjnmkmojjjjimkihipkjqmimjmjmllkll'],
      ['í', -11.2, 'kiklkjmlmokkkknkkpjmkkqmmkmkmkmmlqlm', 'liplpjmlmokkkokkljnmjoommkmkmkmmlolm'],
      ['Š', -8.6, '', 'enddbohdimfhehfqcjcklkbkjnilhpvmljnf']
    ]
  },
  {
    language: 'vi',
    marks: 'đôưáóếấảạốìâêú',
    neighbours:
      '_abcdefghijklmnopqrstuvwxyzàáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữự',
    letters: [
      [
        'à',
        -4.2,
        'ianjmabnnkfbrpnnafkkkjreldccaadgebcddcahdbhdmgecaabaceebbefdfijacdgbgecebcefbbbehcdcddfde',
        'nabaaahaemfaepnodgbdalbceqdbabbfdbaccaafdbfdjdecaaaaceebbefdeecabbfbdccdabdebbbdfbdcccecd'
      ],
      [
        'ậ',
        -5.5,
        'canpnadlpkeammcabeljmosdjcnccdgigdeffebjgdjfmihecddcehhdegifhklcfgidigegdeghedehjegfffhfg',
        'badjcaeaabhdanoariabqqeegrfbcdehfddefcbifdhflggebdddehhdegifghfceehdgeefdefgdddgiefeefgff'
      ],
      [
        'ờ',
        -5.6,
        'daljjadmnpjbnmaafenjjindjdkccdgigdfffebjgdkfniheudddehhdegighkldfgieigfgdegheeehjegffghfh',
        'madecafccqhdfknaciabaaeegafbcdehfddffcbifdiglggecdddehhdegigghfceehdgfegdeggeddgiefeefgff'
      ],
      [
        'ề',
        -5.9,
        'aclcjaefmrflkljaceifhiseksiddegjhekggfckgekgqjhfdeedfhheehigilldfhjejhfhefhieefhkfhfggigh',
        'ndefdafaaeidhoofdjihgrffhegbdefighefgdcigeiglghfcedefiheehighhgdffiegffgefgheeegifgffghgg'
      ],
      [
        'ọ',
        -5.9,
        'daqjoaeqqkfflqidcfokigoejdgddehjhefggfckhekgnjhfgeedfiiefhjgilldghjejhfhefhifefikfhfggigh',
        'mleqdhfdapiebgpanjacnaffhbgcdefigeefgdcjgeijlhhfceeefiiefhjghhgdffiegffgefgheeegifgffghgg'
      ],
      [
        'í',
        -6.1,
        'jeoinbjkqegpnljehfnhoknhqelddehjhegggfckhfkgnjiidefefiiefhjhilleghjfjhghkfhifffikfhgghihi',
        'mmfrdajeahihhmpanjegplfghbgcdefigieggdcjgeihlhhfdeeefiiefhjhhiggffiehgfhefhhfefhjfgffghgg'
      ],
      [
        'ỏ',
        -6.6,
        'ebrlkcglqnhglngchgjkmfmgnfheefikifhhhgdkiglhnkjgefgfgjjfgikijlmfhikgkihifgijgggjlgihhijhi',
        'nngcenhbapjfdmmbekcdccghichdefgjhffhhedkhfjimiigefffgjjfgikiijheggjfihgifgiigfgikghgghihh'
      ],
      [
        'ử',
        -7.0,
        'dckpicgpoiheokmdehmqodigsfiffgikjghiiheljgliikjhfggghjjghjkiklmfijkgkjhjghjkhhhjlhjiiikij',
        'nqgdichcbnkgdikcfkcedlhhjdiefghkigghifekigkimijkkggghjjghjkijjifhhkgihhighijgggikhihhijii'
      ],
      [
        'Đ',
        -6.4,
        '',
        'amdhajbaaneebfbkafacdjbbdbcmostpmnmnnrmjopinjnlnrpnqqommmonqqnkpqrlmmqnnoqqmqknjqonoqricn'
      ]
    ]
  },
  {
    language: 'ru',
    marks: 'оеатинрлвмкпду',
    neighbours: '_абвгдежзийклмнопрстуфхцчшщъыьэюяё',
    letters: [
      ['с', -3.0, 'nmjmfkneenpkkjjnhilmnghcaaaclpinlk', 'kkkmgklfdlaonlkmpilpmkmkljanlnnkpo'],
      ['я', -3.9, 'lmnkakhakoiaplmkjmpjjaaaaaarjnfgkg', 'pahmjmklndkjlllaiikmbcnmlioeaahnib'],
      ['ю', -4.9, 'hpidhjkhgnjgpikkflliqicfagdgaqemqe', 'odpejobkleijhjiahknoaillqjsgaajlfd'],
      ['э', -5.3, 'pglfilciahdljmgkikkhkindehdhbhkhgf', 'gakkklabhaoonmmakmirasjdemdhadoefh'],
      ['Н', -6.8, '', 'apcbacpacmaaaeamaiaaogabaabfgfmggm'],
      ['О', -7.1, '', 'jasgnoamlaimhfodqkophpnlonlfaaeaac'],
      ['Р', -7.7, '', 'bqegbapfakaaaaemaabeoecdbidglaqjkj'],
      ['Э', -8.0, '', 'eajjjkacganonlkakjiratjdbjehaancae'],
      ['А', -8.6, '', 'nhnopobjkemonnobnolmlpnfilfibbpdff']
    ]
  },
  {
    language: 'uk',
    marks: 'оаеитнрвлдмукп',
    neighbours: '_абвгдежзийклмнопрстуфхцчшщъыьэюяєіїґ',
    letters: [
      ['с', -3.1, 'nnjmfjnehnokjjjnijkknifffkggmplolinme', 'kkjmejmddlgnnmllphkpmlmmkhiplonlqdlaf'],
      ['я', -3.8, 'nkmjeljgkmhaojnkimqkijgohdesjmiigimio', 'oailmmilnckolmlbjiknfkmmminnaajmfnaik'],
      ['ю', -4.7, 'ioiejkkgeklhpjlnimlkpmgqhahifodoopnel', 'ofpmloejlfllikiajknngmkloipnaefmhpahi'],
      ['э', -6.0, 'phlakmhkbjdmlniklmljlooljhikelfejfbgj', 'jckkllfhjdpmnnnelmmrkqkimllkdghcieafk'],
      ['Н', -6.7, '', 'bpjcadpaalabbfamfiaaniabaaghgkmfghoch'],
      ['О', -7.5, '', 'jarhnpblmakmjioeplppjronpllibanjaiadi'],
      ['Р', -7.7, '', 'cpjebaobglhaeahplajfoicdbjljlkqlldnej'],
      ['А', -8.3, '', 'nhpnpnhljdmnqnnannlkjqmeglfpdgociiefk'],
      ['Э', -8.9, '', 'adkikladjaommnlelkjrbplfmkgkecidcfbgk'],
      ['Ґ', -12.1, '', 'jnjljpmojgjihigkjqhgnlnkjjqmkilnikolm']
    ]
  },
  {
    language: 'ja',
    marks: '',
    neighbours:
      '_漢あいうえおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろわをん',
    letters: [
      [
        'き',
        -5.0,
        'hminedqihgjcldmelkjdlfjgjclgkkmmosntqldfonchilnjmlmmgtpgjldflkgjiloebedecjigi',
        'jllhagkmigkmiglklkkjhhneikinnnmlmoknkkoollklekihmkimggmqmlskijkqoqkjhikqkikii'
      ],
      [
        'あ',
        -5.0,
        'lhneihemsljomhiahljhgfgdncilkjmcoikqjlioljkrmlhemjimgemgjlihhiqtnmjefklidlkjn',
        'iaojdljgkijkihrdmhnegbihimilimmqiihaleqdlkjckkkgmpomhgmkklkghechlllecotroqman'
      ],
      [
        'く',
        -5.2,
        'jmkpfdrmdmlmkdldqimonnlijilpjmmmmsslgirjnnaflolimplmhmmkrlmkkleqmnnlqoheiokdj',
        'llolffmliclmndhohmljmkkkjomkvnmkrklkmjqjlmnnllijmojmhomonljfhhkhmmlemnllommgj'
      ],
      [
        'そ',
        -5.4,
        'ngkikhqioikmoeklignifcoeqijjlkmkkjnmnjgnlniqolmomjjmnhmhkmejieojpmjfknkhfphlk',
        'fcdiqgiggcmjldkqkcjofagdjkkbinmmkjabcfgaljrallkimllmhhmhllaelgnifmkfgnkbspiap'
      ],
      [
        'だ',
        -5.5,
        'mkhkmkjjfmkulmnhifliljlekijqilmdojgfkejhlnkfjliimqnmhfmjkmolonhjfmmfgkknlihds',
        'likmgflojjjjkukkitjngehjlnmdimmqgjegnidflnhbflmfmlmmhimhnliiimfijmkhhlldjplam'
      ],
      [
        'め',
        -5.6,
        'fneeijmlhjkhjhjhrgnjrkkjkgjunimdomgaokhalkgjklifmkjmhfmlkmceigjpqmlfflcebmlag',
        'miiecjjjgkjknekjkjlmgejejfjnnnmlkjpnihlrljpgnljfmljmifmiklmeifdilmkfinfohmffn'
      ],
      [
        'わ',
        -6.1,
        'komloflppkmmpfjimkshkgigkikmlmmelkigjgmlmlajnljgmokmigmikmlfnfmkkmkgfnhngjiel',
        'kakkdjksiikjjsjdokuljirskjkmhqmrikgbeiobmmacllkkmnkmjjmjkmdfjlejimrgfpsnriibk'
      ],
      [
        'ろ',
        -7.3,
        'lkppmkomeimmlmtsqhlpqekllppgptmgnliehnfemlifjmnimlmmkmmnqmfjpnonpmlmpggeemidj',
        'nikoqkjnlhnnlknlmflnmdjolqmihkmknleoiommmljnjmlkmmlmkimkomkhklnkmmliggfdeminr'
      ],
      [
        'ね',
        -7.9,
        'nljjkilplkmllllkmgmikqpimhlomkmhmllffjgfmmelpmqjmmomljmkmmliqjhmlnmjpnhfgller',
        'nihfgrkikkoloiljlgmgqinilnliljmlmlnffjjfmlefonljmmlmljmlmmkinihljmmjhmkkfljfn'
      ],
      [
        'ぞ',
        -8.1,
        'lchiqjnhghmlmjljlmmfkgmjmjmgmkmiimgfgjlfmmjhkmljmmmmlkmlmmflljkmkmmkiihhunjfo',
        'mbiijillgkmllklhlhmfkfkimklgjkmmjlgfgjjfmmegjmljmmmmlkmlmmillijlkmmkiihftpjfl'
      ],
      [
        'ぐ',
        -8.3,
        'jmikhnkjgimnmjmglkmjktojmlmnkkmimmgggjmfoofmlnlkmmmmlkmommlnlompkmmkjihijlkfk',
        'lkmmjjkigkmkmjlplnmfkjpjmpmplomommggkkirmmkgkmmkmmmmlkmlmmimljklkmmkmqnlnlpgj'
      ],
      [
        'ぎ',
        -8.8,
        'iojhipkohkmlmkmkmmmglrlkmmmlkqmjomhimkolmpjllmmkmmmmllmlmmjkmknmnmmkmnnkjokkm',
        'mmjhiklihimkmklmmimglhrkmlmoklmlpmnkkknkomghkmmkmmmmllmlmmqkmjjonommkjpnmlmhn'
      ],
      [
        'ぁ',
        -9.3,
        'lhsilkmmkjmknkmlmqmhnilkmkmnolmlmmiijlqhmmhoommlmmmmmlmmmmpkmlkssmmljojiimrhl',
        'odkijkljijmkmkmjmjmhnhlkmlmlklmmmmiimlmhmmiilmmlmmmmmlmmmmlkmkkmlmmlkljjlmlhq'
      ]
    ]
  },
  {
    language: 'ja',
    marks: '',
    neighbours:
      '_漢ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチッツテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロワンヴー',
    letters: [
      [
        'ポ',
        -5.3,
        'hbfimepefgfhikfjhkgidjsfdcpihjikgdlgfdfellgldjfdelggcdcifgiggdfeeghjigekfrfnjgtjh',
        'dafddpkidgffhhgkeeojflefdsjgikglgdhkhjedggklgigdhkgkfdekfijhgeeeeffjehelgmjhiglmt'
      ],
      [
        'ネ',
        -5.5,
        'iajfkhnfjljklmhmgmmnilelfjgihmgliijbliihjjhldhmipoklehfjliljgnllhkmjigengjkihiljt',
        'eafhfmlighflinkohjkjipgkkjpoikkljelpghjagghldihlikkhhjfkhilhdeejjjfkehelijpiihtmk'
      ],
      [
        'ロ',
        -5.5,
        'khlnkmlmlloklnmlqqmnlpkjkionlvnokhidjminomjliooklpkmpruolkpoilijmmookgjnimlihhmmk',
        'hffkenlodkhgimnritnoirkmmumlrohohmgpjjnnjmolhmkqtkpkooimllnpjmqllmgkehelkkkihnmnr'
      ],
      [
        'バ',
        -5.7,
        'lhjmjlmhhljkpphkjhljhmjggfnlkklllekfleqgpmolkmkjflkhedljfgsjdifkhnlqlgilllrkphnjr',
        'ikhmeqltengjqlipjsnkqkqgkilnlkklmlkrkkkhjpolinkkhllijohmjhmidkhljhgmfiflmmpqlknkr'
      ],
      [
        'チ',
        -5.7,
        'lgflhllliiiilnlkmjmjhnigjdnjjkhojkhsigefhnllljlkknjlejplfjkkhlhlmmkkjhhljjnhghrjn',
        'mjfkeiljtfgmmnnkjiplhofiehijgkloihhmgifcgljnjmkkkmnlijjljmlkljifknvoqipnjkjgijkkn'
      ],
      [
        'マ',
        -5.8,
        'migmkmnmhlgmlmjkmmhltomllgmpnkllpkicmhjklonlelnjhphhhehoghmkdogffgmqljfmljmimhmjp',
        'hbigeqltekgimlmqlmmmjnjlpmookojpjklpkmmiknqqnnlignhijhdlgmqidokiiggpfifoknnlllrkr'
      ],
      [
        'ム',
        -6.1,
        'fajnlqlpkkhmpomoghmkjpqjllmtkkhlsofdkujkjplmjmpllpilheengkjleigihhnkihilqllllibks',
        'mkgpffnlfohmnjkmdfjomlljmknrmonsellikfpjemmnkllkolnkrfilkokiefghohhkfjfmnkgmjwhlk'
      ],
      [
        'キ',
        -6.4,
        'mghklllkfnilkqjlekimgpkhkjqoroklkfmpntjjtnpmknjhmnnifjkmlkkigljknklomljlljllmikkn',
        'hahlhgljfmhnhmjlgglnelnkohrmklipihlqopkdjmnnhoiijlojgjhnhkmjfkomkowlvmkomlllmionp'
      ],
      [
        'ハ',
        -6.8,
        'mikkgimlgiimijhlmijkfmllhhkkhljmhjjllghsjnlmgjpjkljjghflhikjfkklhmjmhiismllijjllk',
        'fankjsnqgmijkoknhmjqflmnkiiolljmgklrijkflmpnmpqkilpjkohlkjllfompomiohjhomnmlopslo'
      ],
      [
        'ノ',
        -7.5,
        'mjnqonnijmjmnmnlmlooknlljlooknmmkklfmjlmlonmhkomipmpkimlmknmhmnkkrpoljjmnlmnkkilo',
        'ibjoimmphmjjjlonjjklmmkjljmmlolnjijnjqiekkkmhlknjmpknmgmmklmjlomkjjlikimlmnooonrs'
      ]
    ]
  }
]
